/** The names of the module `types`; its functions are in types-source.ts. */
import {
  asyncGeneratorType,
  builtinFunctionType,
  cellType,
  classMethodDescriptorType,
  codeType,
  coroutineType,
  ellipsisType,
  frameType,
  functionType,
  generatorType,
  getSetDescriptorType,
  mappingProxyType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  moduleType,
  noneType,
  notImplementedType,
  tracebackType,
  wrapperDescriptorType,
} from "../objects/core-types.ts";
import { genericAliasType } from "../objects/generic-alias.ts";
import { namespaceType } from "../objects/namespace.ts";
import { unionType } from "../objects/union.ts";
import { builtinType, TypeFlag } from "../objects/type.ts";
import type { Value } from "../objects/value.ts";

/** Of objects that carry a pointer of C's through Python: nothing here has any, but programs name the type to tell them apart. */
const capsuleType = builtinType("PyCapsule", { flags: TypeFlag.DISALLOW_INSTANTIATION });

/** Contents of `types`. */
export function makeTypesModule(): Iterable<readonly [string, Value]> {
  return [
    ["AsyncGeneratorType", asyncGeneratorType],
    ["BuiltinFunctionType", builtinFunctionType],
    ["BuiltinMethodType", builtinFunctionType],
    ["CapsuleType", capsuleType],
    ["CellType", cellType],
    ["ClassMethodDescriptorType", classMethodDescriptorType],
    ["CodeType", codeType],
    ["CoroutineType", coroutineType],
    ["EllipsisType", ellipsisType],
    ["FrameType", frameType],
    ["FunctionType", functionType],
    ["GeneratorType", generatorType],
    ["GenericAlias", genericAliasType],
    ["GetSetDescriptorType", getSetDescriptorType],
    ["LambdaType", functionType],
    ["MappingProxyType", mappingProxyType],
    ["MemberDescriptorType", memberDescriptorType],
    ["MethodDescriptorType", methodDescriptorType],
    ["MethodType", methodType],
    ["MethodWrapperType", methodWrapperType],
    ["ModuleType", moduleType],
    ["NoneType", noneType],
    ["NotImplementedType", notImplementedType],
    ["SimpleNamespace", namespaceType],
    ["TracebackType", tracebackType],
    ["UnionType", unionType],
    ["WrapperDescriptorType", wrapperDescriptorType],
  ];
}
