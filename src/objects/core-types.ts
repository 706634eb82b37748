/**
 * The built-in type objects, still without methods. They are made here, in one leaf module, so that any file can name any type without import
 * cycles; the file of each type fills it in with `defineMembers`.
 */
import { builtinType, TypeFlag } from "./type.ts";

const BASE = TypeFlag.BASETYPE;
const SEALED = TypeFlag.DISALLOW_INSTANTIATION;

export const noneType = builtinType("NoneType");
export const notImplementedType = builtinType("NotImplementedType");
export const ellipsisType = builtinType("ellipsis");
export const intType = builtinType("int", { flags: BASE | TypeFlag.INT_SUBCLASS | TypeFlag.MATCH_SELF });
export const boolType = builtinType("bool", { base: intType });
export const floatType = builtinType("float", { flags: BASE | TypeFlag.FLOAT_SUBCLASS | TypeFlag.MATCH_SELF });
export const complexType = builtinType("complex", { flags: BASE });
export const strType = builtinType("str", { flags: BASE | TypeFlag.STR_SUBCLASS | TypeFlag.MATCH_SELF });
export const bytesType = builtinType("bytes", { flags: BASE | TypeFlag.BYTES_SUBCLASS | TypeFlag.MATCH_SELF });
export const bytearrayType = builtinType("bytearray", { flags: BASE | TypeFlag.MATCH_SELF });
export const memoryviewType = builtinType("memoryview", { flags: TypeFlag.SEQUENCE });
export const listType = builtinType("list", {
  flags: BASE | TypeFlag.LIST_SUBCLASS | TypeFlag.MATCH_SELF | TypeFlag.SEQUENCE,
});
export const tupleType = builtinType("tuple", {
  flags: BASE | TypeFlag.TUPLE_SUBCLASS | TypeFlag.MATCH_SELF | TypeFlag.SEQUENCE,
});
export const dictType = builtinType("dict", {
  flags: BASE | TypeFlag.DICT_SUBCLASS | TypeFlag.MATCH_SELF | TypeFlag.MAPPING,
});
export const setType = builtinType("set", { flags: BASE | TypeFlag.SET_SUBCLASS | TypeFlag.MATCH_SELF });
export const frozensetType = builtinType("frozenset", { flags: BASE | TypeFlag.SET_SUBCLASS | TypeFlag.MATCH_SELF });
export const rangeType = builtinType("range", { flags: TypeFlag.SEQUENCE });
export const sliceType = builtinType("slice");
export const mappingProxyType = builtinType("mappingproxy", { flags: TypeFlag.MAPPING });

export const functionType = builtinType("function", { flags: TypeFlag.HAS_DICT });
export const methodType = builtinType("method");
export const codeType = builtinType("code");
export const cellType = builtinType("cell");
export const moduleType = builtinType("module", { flags: BASE | TypeFlag.HAS_DICT });
export const frameType = builtinType("frame", { flags: SEALED });
export const tracebackType = builtinType("traceback");
export const generatorType = builtinType("generator", { flags: SEALED });
export const coroutineType = builtinType("coroutine", { flags: SEALED });
export const asyncGeneratorType = builtinType("async_generator", { flags: SEALED });
export const builtinFunctionType = builtinType("builtin_function_or_method", { flags: SEALED });
export const methodDescriptorType = builtinType("method_descriptor", { flags: SEALED });
export const wrapperDescriptorType = builtinType("wrapper_descriptor", { flags: SEALED });
export const methodWrapperType = builtinType("method-wrapper", { flags: SEALED });
export const classMethodDescriptorType = builtinType("classmethod_descriptor", { flags: SEALED });
export const getSetDescriptorType = builtinType("getset_descriptor", { flags: SEALED });
export const memberDescriptorType = builtinType("member_descriptor", { flags: SEALED });
export const propertyType = builtinType("property", { flags: BASE });
export const classMethodType = builtinType("classmethod", { flags: BASE | TypeFlag.HAS_DICT });
export const staticMethodType = builtinType("staticmethod", { flags: BASE | TypeFlag.HAS_DICT });
export const superType = builtinType("super", { flags: BASE });
