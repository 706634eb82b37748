/** The module `types`. */
import { builtin } from "../objects/builtin-function.ts";
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
import { EMPTY_TUPLE } from "../objects/data.ts";
import type { Value } from "../objects/value.ts";
import { callAppLevel } from "./app-level.ts";

const SOURCE = `
def resolve_bases(bases):
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        changed = True
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
    return tuple(resolved) if changed else bases

def prepare_class(name, bases, kwds):
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            kind = type(base)
            if issubclass(meta, kind):
                continue
            if not issubclass(kind, meta):
                raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                "subclass of the metaclasses of all its bases")
            meta = kind
    if hasattr(meta, "__prepare__"):
        namespace = meta.__prepare__(name, bases, **kwds)
    else:
        namespace = {}
    return meta, namespace, kwds

def new_class(name, bases, kwds, exec_body):
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)

def get_original_bases(cls):
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None

def coroutine(func):
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    code = getattr(func, "__code__", None)
    if code is not None:
        flags = code.co_flags
        if flags & 0x180:
            return func
        if flags & 0x20:
            func.__code__ = code.replace(co_flags=flags | 0x100)
            return func
    def wrapped(*args, **kwargs):
        return func(*args, **kwargs)
    return wrapped
`;

const app =
  (name: string) =>
  (...args: Value[]) =>
    callAppLevel(name, SOURCE, args);

/** Contents of `types`. */
export function makeTypesModule(): Iterable<readonly [string, Value]> {
  return [
    ["AsyncGeneratorType", asyncGeneratorType],
    ["BuiltinFunctionType", builtinFunctionType],
    ["BuiltinMethodType", builtinFunctionType],
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
    ["coroutine", builtin("coroutine", "(func)", app("coroutine"), "types")],
    ["get_original_bases", builtin("get_original_bases", "(cls, /)", app("get_original_bases"), "types")],
    ["resolve_bases", builtin("resolve_bases", "(bases)", app("resolve_bases"), "types")],
    [
      "prepare_class",
      builtin(
        "prepare_class",
        "(name, bases=(), kwds=None)",
        (name: Value, bases: Value = EMPTY_TUPLE, kwds: Value = null) =>
          callAppLevel("prepare_class", SOURCE, [name, bases, kwds]),
        "types",
      ),
    ],
    [
      "new_class",
      builtin(
        "new_class",
        "(name, bases=(), kwds=None, exec_body=None)",
        (name: Value, bases: Value = EMPTY_TUPLE, kwds: Value = null, body: Value = null) =>
          callAppLevel("new_class", SOURCE, [name, bases, kwds, body]),
        "types",
      ),
    ],
  ];
}
