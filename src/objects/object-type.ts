/**
 * `object`: allocation, and the default of every special method.
 *
 * `allocate` is the one place where an instance of an ordinary class comes into being; `cls.instanceClass` decides its JavaScript class.
 */
import { fastItems } from "./iterate.ts";
import {
  findAttr,
  genericGetAttr,
  genericSetAttr,
  changeClass,
  instanceDict,
  isGeneric,
  ownAttrNames,
  replaceInstanceDict,
} from "./attributes.ts";
import {
  classMethod,
  constant,
  defineMembers,
  getset,
  method,
  newMethod,
  type PyBuiltin,
  PyGetSet,
  slot,
} from "./builtin-function.ts";
import { callOperator } from "./native-slots.ts";
import { getSetDescriptorType } from "./core-types.ts";
import { asStr, NotImplemented, PyInstance, PyList, PyModule, typeOf } from "./data.ts";
import { PyFunction, PyMethod } from "./function-object.ts";
import { raise, typeError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { objectId } from "./identity.ts";
import { addressText, qualifiedTypeName, textOf } from "./object-names.ts";
import { callRepr, strOf } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { attributeKeys } from "./type-namespace.ts";
import { truth } from "./truth.ts";
import { recommendedNew } from "./call.ts";
import { objectType, PyType, TypeFlag } from "./type.ts";
import { defer, type Gen, type PyObject, type Result, settle, type Value } from "./value.ts";
import { argType } from "./str-args.ts";
import { firstReference } from "./weak-references.ts";

objectType.instanceClass = PyInstance;

/** A fresh instance of an ordinary class, as `object.__new__` makes it, or undefined with the error. */
export function allocate(cls: PyType): PyObject | undefined {
  if (cls.instanceClass === undefined || cls.has(TypeFlag.DISALLOW_INSTANTIATION)) {
    const base = cls.layout;
    const own = base.lookupOwner("__new__");
    if (own === undefined || own === objectType || base.has(TypeFlag.DISALLOW_INSTANTIATION))
      return raise(typeError, `cannot create '${cls.name}' instances`);
    return raise(typeError, `object.__new__(${cls.name}) is not safe, use ${recommendedNew(cls).name}.__new__()`);
  }
  if (cls.has(TypeFlag.ABSTRACT)) return abstractError(cls);
  return new cls.instanceClass(cls);
}

function abstractError(cls: PyType): undefined {
  const methods = cls.lookup("__abstractmethods__");
  const found = methods === undefined ? [] : fastItems(methods);
  if (found === undefined) return raise(typeError, `'${typeOf(methods!).name}' object is not iterable`);
  const names = found.map((n) => textOf(n) ?? "?").sort();
  return raise(
    typeError,
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length === 1 ? "" : "s"} ${names.map((n) => `'${n}'`).join(", ")}`,
  );
}

const ownNew = (): Value | undefined => objectType.dict.get("__new__");
const ownInit = (): Value | undefined => objectType.dict.get("__init__");

function objectNew(cls: PyType, args: readonly Value[], kwargs: ReadonlyMap<string, Value>): Result {
  if (args.length > 0 || kwargs.size > 0) {
    if (cls.lookup("__new__") !== ownNew())
      return raise(typeError, "object.__new__() takes exactly one argument (the type to instantiate)");
    const possible = cls.instanceClass !== undefined && !cls.has(TypeFlag.DISALLOW_INSTANTIATION);
    if (possible && cls.lookup("__init__") === ownInit()) return raise(typeError, `${cls.name}() takes no arguments`);
  }
  return allocate(cls);
}

function objectInit(self: Value, args: Value[], kwargs: Map<string, Value>): Result {
  if (args.length > 0 || kwargs.size > 0) {
    const cls = typeOf(self);
    if (cls.lookup("__init__") !== ownInit())
      return raise(typeError, "object.__init__() takes exactly one argument (the instance to initialize)");
    if (cls.lookup("__new__") === ownNew() && !cls.has(TypeFlag.DISALLOW_INSTANTIATION))
      return raise(typeError, `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`);
  }
  return null;
}

/** `object.__repr__`. */
export function defaultRepr(v: Value): Value {
  return strFromJs(`<${qualifiedTypeName(typeOf(v))} object at ${addressText(v)}>`);
}

function objectNe(self: Value, other: Value): Result {
  const f = typeOf(self).lookup("__eq__");
  if (f === undefined) return NotImplemented;
  const r = callOperator(f, self, other);
  if (r === undefined || r === NotImplemented) return r;
  return typeof r === "boolean" ? !r : defer(invert(r));
}

function* invert(pending: Result): Gen<Value | undefined> {
  const r = yield* settle(pending);
  if (r === undefined || r === NotImplemented) return r;
  const t = yield* settle(truth(r));
  return t === undefined ? undefined : t !== true;
}

const attributeName = (name: Value): string | undefined =>
  textOf(name) ?? raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);

/** A type whose instances have the same slots and the same dict as the other's: `__class__` may go from one to the other. */
export function sameLayout(a: PyType, b: PyType): boolean {
  const [x, y] = [lastAddition(a), lastAddition(b)];
  return x === y || (x.base === y.base && addition(x) === addition(y));
}

/** What a class adds to the instances of its base: a dict, slots, room for weak references. */
const addition = (t: PyType): string =>
  !t.has(TypeFlag.HEAP)
    ? t.layout.name
    : ["__dict__", "__weakref__"]
        .filter((n) => t.dict.get(n) instanceof PyGetSet)
        .concat((t.slotNames ?? []).slice().sort())
        .join();

/** The nearest class that adds something. */
function lastAddition(t: PyType): PyType {
  let b = t;
  while (b.has(TypeFlag.HEAP) && addition(b) === "") b = b.base!;
  return b.has(TypeFlag.HEAP) ? b : b.layout;
}

function setClass(self: Value, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "can't delete __class__ attribute");
  if (!(value instanceof PyType))
    return raise(typeError, `__class__ must be set to a class, not '${typeOf(value).name}' object`);
  const old = typeOf(self);
  const modules = self instanceof PyModule && value.isSubtypeOf(old.layout) && old.layout === value.layout;
  if (!modules && !(old.has(TypeFlag.HEAP) && value.has(TypeFlag.HEAP)))
    return raise(typeError, "__class__ assignment only supported for mutable types or ModuleType subclasses");
  if (!modules && !sameLayout(old, value))
    return raise(typeError, `__class__ assignment: '${value.name}' object layout differs from '${old.name}'`);
  changeClass(self as PyObject, value);
  return null;
}

function objectDir(self: Value): Result {
  const cls = typeOf(self);
  const ownDict = cls.lookup("__dict__");
  if (
    (ownDict !== undefined && !(ownDict instanceof PyGetSet)) ||
    cls.lookup("__class__") !== objectType.dict.get("__class__") ||
    (cls.has(TypeFlag.HEAP) && !isGeneric(cls.lookup("__getattribute__"), "__getattribute__"))
  )
    return defer(dirThroughAttributes(self));
  const names = new Set<Value>(cls.has(TypeFlag.HAS_DICT) ? ownAttrNames(self as PyObject).map(strFromJs) : []);
  // A bound method answers for its function's attributes, `__dict__` included.
  if (self instanceof PyMethod && self.func instanceof PyFunction)
    for (const n of ownAttrNames(self.func)) names.add(strFromJs(n));
  for (const n of attributeKeys(cls)) names.add(n);
  return new PyList([...names]);
}

/** For an object that computes its `__dict__` or `__class__`. */
function* dirThroughAttributes(self: Value): Gen<Value | undefined> {
  const names = new Set<Value>();
  const dict = yield* findAttr(self, "__dict__");
  if (dict === undefined) return undefined;
  if (dict instanceof PyDict) for (const k of dict.liveKeys()) names.add(k);
  const cls = yield* findAttr(self, "__class__");
  if (cls === undefined) return undefined;
  if (cls instanceof PyType) for (const n of attributeKeys(cls)) names.add(n);
  return new PyList([...names]);
}

function objectFormat(self: Value, spec: Value): Result {
  const text = asStr(spec);
  if (text === undefined) return raise(typeError, `__format__() argument must be str, not ${argType(spec)}`);
  if (text !== "") return raise(typeError, `unsupported format string passed to ${typeOf(self).name}.__format__`);
  return strOf(self);
}

defineMembers(objectType, [
  newMethod("($cls, /, *args, **kwargs)", objectNew),
  slot("__init__", objectInit),
  slot("__repr__", defaultRepr),
  slot("__str__", callRepr),
  slot("__eq__", (self: Value, other: Value): Result => (self === other ? true : NotImplemented)),
  slot("__ne__", objectNe),
  slot("__lt__", () => NotImplemented),
  slot("__le__", () => NotImplemented),
  slot("__gt__", () => NotImplemented),
  slot("__ge__", () => NotImplemented),
  slot("__hash__", (self: Value) => Math.floor(objectId(self) / 16)),
  slot("__getattribute__", (self: Value, name: Value): Result => {
    const n = attributeName(name);
    return n === undefined ? undefined : genericGetAttr(self, n);
  }),
  slot("__setattr__", (self: Value, name: Value, value: Value): Result => {
    const n = attributeName(name);
    if (n === undefined) return undefined;
    if (self instanceof PyType) return raise(typeError, `can't apply this __setattr__ to ${typeOf(self).name} object`);
    return genericSetAttr(self, n, value);
  }),
  slot("__delattr__", (self: Value, name: Value): Result => {
    const n = attributeName(name);
    if (n === undefined) return undefined;
    if (self instanceof PyType) return raise(typeError, `can't apply this __delattr__ to ${typeOf(self).name} object`);
    return genericSetAttr(self, n, undefined);
  }),
  method("__dir__", "($self, /)", objectDir),
  method("__format__", "($self, format_spec, /)", objectFormat),
  method("__sizeof__", "($self, /)", () => 16),
  classMethod("__init_subclass__", "($type, /)", () => null),
  classMethod("__subclasshook__", "($type, object, /)", () => NotImplemented),
  getset("__class__", (self: Value) => typeOf(self), setClass),
  constant(
    "__doc__",
    "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
  ),
]);

(ownNew() as PyBuiltin).together = {
  init: ownInit()!,
  make: (cls, args) => (args.length === 0 ? allocate(cls) : objectNew(cls, args, new Map())),
};

/** `__dict__` of instances, for types that add one. */
export function makeDictDescriptor(owner: PyType): PyGetSet {
  const d = new PyGetSet(
    getSetDescriptorType,
    "__dict__",
    (self: PyObject) => instanceDict(self),
    (self: PyObject, value: Value | undefined): Result => {
      if (value === undefined) {
        if (!owner.has(TypeFlag.HEAP)) return raise(typeError, "cannot delete __dict__");
        replaceInstanceDict(self, new PyDict());
      } else if (!(value instanceof PyDict))
        return raise(typeError, `__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`);
      else replaceInstanceDict(self, value);
      return null;
    },
  );
  d.owner = owner;
  return d;
}

/** `__weakref__` of instances. */
export function makeWeakrefDescriptor(owner: PyType): PyGetSet {
  const d = new PyGetSet(getSetDescriptorType, "__weakref__", firstReference, null);
  d.owner = owner;
  return d;
}
