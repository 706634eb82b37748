/**
 * What native functions, methods and descriptors look like from Python: `__name__`, `__self__`, `__get__`, reprs.
 */
import { builtinNamed } from "./iterators.ts";
import {
  callBuiltin,
  defineMembers,
  getset,
  member,
  type Member,
  method,
  NativeKind,
  PyBoundBuiltin,
  type PyBuiltin,
  type PyGetSet,
  slot,
} from "./builtin-function.ts";
import { bind } from "./attributes.ts";
import { callValue, checkClass } from "./call.ts";
import {
  builtinFunctionType,
  classMethodDescriptorType,
  getSetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodWrapperType,
  wrapperDescriptorType,
  moduleType,
} from "./core-types.ts";
import { NotImplemented, typeOf, tuple } from "./data.ts";
import { attributeError, raise, raiseWith, typeError } from "./exception-object.ts";
import { hashCombine } from "./hash.ts";
import { objectId } from "./identity.ts";
import { addressText } from "./object-names.ts";
import { ts } from "./state.ts";
import { shownSignature } from "./text-signatures.ts";
import { strFromJs } from "./str-object.ts";
import { PyType } from "./type.ts";
import type { Result, Value } from "./value.ts";

type Native = PyBuiltin | PyBoundBuiltin;

const builtinOf = (f: Native): PyBuiltin => (f instanceof PyBoundBuiltin ? f.fn : f);

function qualname(f: Native): string {
  if (f instanceof PyBoundBuiltin) {
    const t = f.self instanceof PyType ? f.self : typeOf(f.self);
    return f.fn.kind === NativeKind.SLOT ? f.fn.qualname : t.qualname + "." + f.fn.name;
  }
  return f.qualname;
}

/** `__text_signature__`; a module's function has the module as its first parameter. */
function textSignature(f: Native): Value {
  const b = builtinOf(f);
  const { text, kind, owner } = b;
  if (kind === NativeKind.NEW) return "($type, *args, **kwargs)";
  const shown = shownSignature(b);
  if (shown !== undefined) return shown;
  if (kind !== NativeKind.FUNCTION || owner !== null) return strFromJs(text);
  return strFromJs(text === "()" ? "($module, /)" : `($module, ${text.includes("/") ? "" : "/, "}${text.slice(1)}`);
}

function selfOf(f: Native): Value {
  if (f instanceof PyBoundBuiltin) return f.self;
  if (f.kind === NativeKind.NEW || (f.kind === NativeKind.FUNCTION && f.owner !== null)) return f.owner;
  return typeof f.module === "string" ? (ts.runtime.modules.getStr(f.module) ?? null) : null;
}

function call(f: Value, args: Value[], kwargs: Map<string, Value>): Result {
  return callValue(
    f,
    kwargs.size > 0 ? [...args, ...kwargs.values()] : args,
    kwargs.size > 0 ? [...kwargs.keys()] : null,
  );
}

const nameOf = (f: Native): Value => strFromJs(builtinOf(f).name);

const common: Member[] = [
  getset("__qualname__", (f: Native) => strFromJs(qualname(f))),
  getset("__doc__", (f: Native) => builtinOf(f).doc),
  getset("__text_signature__", textSignature),
  slot("__call__", call as (...args: never[]) => Result),
];

function sameBound(a: Value, b: Value): Result {
  if (typeOf(a) !== typeOf(b)) return NotImplemented;
  return a instanceof PyBoundBuiltin && b instanceof PyBoundBuiltin ? a.fn === b.fn && a.self === b.self : a === b;
}

function invertSame(a: Value, b: Value): Result {
  const r = sameBound(a, b);
  return typeof r === "boolean" ? !r : r;
}

const comparison: Member[] = [
  slot("__eq__", sameBound),
  slot("__ne__", invertSame),
  slot("__hash__", (f: Native) =>
    f instanceof PyBoundBuiltin ? hashCombine([objectId(f.self), objectId(f.fn)]) : Math.floor(objectId(f) / 16),
  ),
];

function functionRepr(f: Native): Value {
  const b = builtinOf(f);
  const self = selfOf(f);
  if (self === null || (!(f instanceof PyBoundBuiltin) && b.kind === NativeKind.FUNCTION && b.owner === null))
    return strFromJs(`<built-in function ${b.name}>`);
  return strFromJs(`<built-in method ${b.name} of ${typeOf(self).name} object at ${addressText(self)}>`);
}

function functionModule(f: Native): Value {
  const b = builtinOf(f);
  if (b.owner === null) return b.module;
  return null;
}

defineMembers(builtinFunctionType, [
  ...common,
  getset("__name__", nameOf),
  ...comparison,
  slot("__repr__", functionRepr),
  getset("__self__", selfOf),
  member("__module__", functionModule),
  method(
    "__reduce__",
    "($self, /)",
    (f: Native): Result =>
      f instanceof PyBoundBuiltin && typeOf(f.self) !== moduleType
        ? tuple(builtinNamed("getattr"), tuple(f.self, f.fn.name))
        : strFromJs(qualname(f)),
  ),
]);

/** `__reduce__` of what can be fetched again as an attribute. */
const reduceAsAttribute = method("__reduce__", "($self, /)", (f: Native | PyGetSet): Result => {
  const [from, name] = f instanceof PyBoundBuiltin ? [f.self, f.fn.name] : [f.owner, f.name];
  return tuple(builtinNamed("getattr"), tuple(from, strFromJs(name)));
});

defineMembers(methodWrapperType, [
  reduceAsAttribute,
  ...common,
  ...comparison,
  getset("__name__", nameOf),
  member("__self__", selfOf),
  getset("__objclass__", (f: PyBoundBuiltin) => f.fn.owner),
  slot("__repr__", (f: PyBoundBuiltin) =>
    strFromJs(`<method-wrapper '${f.fn.name}' of ${typeOf(f.self).name} object at ${addressText(f.self)}>`),
  ),
]);

function descriptorGet(f: PyBuiltin, obj: Value, owner?: Value): Result {
  if (obj === null && owner !== undefined && owner !== null) return bind(f, undefined, owner as PyType);
  if (obj === null) return raise(typeError, "__get__(None, None) is invalid");
  if (f.owner !== null && !typeOf(obj).isSubtypeOf(f.owner))
    return raise(
      typeError,
      `descriptor '${f.name}' for '${f.owner.name}' objects doesn't apply to a '${typeOf(obj).name}' object`,
    );
  return bind(f, obj, typeOf(obj));
}

function classMethodGet(f: PyBuiltin, obj: Value, owner?: Value): Result {
  const cls = owner === undefined || owner === null ? typeOf(obj) : owner;
  return checkClass(f, cls) ? new PyBoundBuiltin(f, cls) : undefined;
}

const descriptorMembers = (kind: string): Member[] => [
  ...common,
  member("__name__", nameOf),
  member("__objclass__", (f: PyBuiltin) => f.owner),
  slot("__repr__", (f: PyBuiltin) =>
    strFromJs(`<${kind} '${f.name}' of '${f.owner === null ? "?" : f.owner.name}' objects>`),
  ),
];

defineMembers(methodDescriptorType, [
  ...descriptorMembers("method"),
  slot("__get__", descriptorGet),
  reduceAsAttribute,
]);
defineMembers(wrapperDescriptorType, [
  ...descriptorMembers("slot wrapper"),
  slot("__get__", descriptorGet),
  reduceAsAttribute,
]);
defineMembers(classMethodDescriptorType, [
  ...descriptorMembers("method").filter(([n]) => n !== "__call__"),
  slot("__get__", classMethodGet),
  slot("__call__", (f: PyBuiltin, args: Value[], kwargs: Map<string, Value>): Result => {
    if (!checkClass(f, args[0])) return undefined;
    return callBuiltin(f, [...args, ...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null);
  }),
]);

function checkOwner(d: PyGetSet, obj: Value): boolean {
  if (d.owner === null || typeOf(obj).isSubtypeOf(d.owner)) return true;
  raise(
    typeError,
    `descriptor '${d.name}' for '${d.owner.name}' objects doesn't apply to a '${typeOf(obj).name}' object`,
  );
  return false;
}

function getSetGet(d: PyGetSet, obj: Value, _owner?: Value): Result {
  if (obj === null && !(d.owner !== null && typeOf(obj).isSubtypeOf(d.owner))) return d;
  return checkOwner(d, obj) ? d.get(obj as never) : undefined;
}

function getSetSet(d: PyGetSet, obj: Value, value: Value | undefined): Result {
  if (!checkOwner(d, obj)) return undefined;
  if (d.set === null)
    return raiseWith(
      attributeError,
      d.cls === memberDescriptorType
        ? "readonly attribute"
        : `attribute '${d.name}' of '${d.owner?.name}' objects is not writable`,
      {},
    );
  return d.set(obj as never, value);
}

const getSetMembers = (kind: string): Member[] => [
  member("__name__", (d: PyGetSet) => strFromJs(d.name)),
  getset("__qualname__", (d: PyGetSet) => strFromJs(d.owner === null ? d.name : d.owner.qualname + "." + d.name)),
  getset("__doc__", (d: PyGetSet) => d.doc),
  member("__objclass__", (d: PyGetSet) => d.owner),
  slot("__repr__", (d: PyGetSet) =>
    strFromJs(`<${kind} '${d.name}' of '${d.owner === null ? "?" : d.owner.name}' objects>`),
  ),
  slot("__get__", getSetGet),
  slot("__set__", (d: PyGetSet, obj: Value, value: Value): Result => getSetSet(d, obj, value)),
  slot("__delete__", (d: PyGetSet, obj: Value): Result => getSetSet(d, obj, undefined)),
];

defineMembers(getSetDescriptorType, getSetMembers("attribute"));
defineMembers(memberDescriptorType, [...getSetMembers("member"), reduceAsAttribute]);
