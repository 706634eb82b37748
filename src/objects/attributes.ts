/**
 * Attribute access: the lookup order of the data model, and where instance attributes live.
 *
 * An object whose type has HAS_DICT keeps attribute `x` in its own JavaScript property `$x`; a `__slots__` entry in `%x`. Handing out `__dict__` moves
 * the `$` properties into a PyDict in `dict`, the only home from then on. V8's hidden classes thus do the work for
 * ordinary instances, and a dict that somebody holds is always the truth.
 */
import { foreignSelf, NativeKind, PyBoundBuiltin, PyBuiltin, PyGetSet, PyStaticMethod } from "./builtin-function.ts";
import { callBoundValue, callValue } from "./call.ts";
import { memberDescriptorType, propertyType } from "./core-types.ts";
import type { PyInstance } from "./data.ts";
import { asStr, jsText, PyModule, typeOf } from "./data.ts";
import { PyClassMethod, PyProperty } from "./descriptor-objects.ts";
import { attributeError, pendingIs, raise, raiseWith, typeError } from "./exception-object.ts";
import { ForeignBuiltin, ForeignGetSet } from "./foreign-members.ts";
import { PyFunction, PyMethod } from "./function-object.ts";
import { PyDict } from "./hash-table.ts";
import { moduleMissing } from "./module-object.ts";
import { attrName, describedLate, ownFirstEnded, storedOwn } from "./own-attributes.ts";
import { takeException, ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { objectType, PyType, TypeFlag, typeType } from "./type.ts";
import { allModified } from "./type-subclasses.ts";
import { defer, Deferred, type Gen, type PyObject, type Result, settle, tailCall, type Value } from "./value.ts";

/** An object seen as the bag of its JavaScript properties. */
export type Bag = { [key: string]: Value | undefined };

/** An instance's own attribute (what its `__dict__` has), or undefined. */
export function getOwnAttr(o: PyObject, name: string): Value | undefined {
  const d = (o as PyInstance).dict;
  // A class has no dict but a Map; that of a built-in one is not to be had this way.
  if (d) return d instanceof PyDict ? d.getStr(name) : ownOfClass(o as PyType, name);
  return (o as unknown as Bag)[attrName(name).key];
}

const ownOfClass = (t: PyType, name: string): Value | undefined =>
  t.has(TypeFlag.HEAP) ? t.dict.get(name) : undefined;

/** Give an object an own attribute, whatever its class says. */
export function setOwnAttr(o: PyObject, name: string, value: Value): void {
  const found = o.cls.lookup(name);
  // Only in a dict may an own attribute stand behind a data descriptor: see own-attributes.ts.
  if (found !== undefined && isDataDescriptor(found)) instanceDict(o);
  storeOwnAttr(o, name, value);
}

function storeOwnAttr(o: PyObject, name: string, value: Value): void {
  const d = (o as PyInstance).dict;
  if (d) {
    d.setStr(name, value);
    return;
  }
  const a = attrName(name);
  if (!a.stored) storedOwn(a);
  (o as unknown as Bag)[a.key] = value;
}

export function deleteOwnAttr(o: PyObject, name: string): boolean {
  const d = (o as PyInstance).dict;
  if (d) return d.deleteStr(name);
  const bag = o as unknown as Bag;
  const k = attrName(name).key;
  if (bag[k] === undefined) return false;
  delete bag[k];
  return true;
}

/** The instance's `__dict__`; from now on its attributes live there. */
export function instanceDict(o: PyObject): PyDict {
  const inst = o as PyInstance;
  if (inst.dict) return inst.dict;
  hasDictInstance(o.cls);
  const d = new PyDict();
  const bag = o as unknown as Bag;
  for (const k of Object.keys(bag)) {
    if (k.charCodeAt(0) !== 36) continue;
    const v = bag[k];
    if (v !== undefined) {
      const name = strFromJs(k.slice(1));
      d.append(name, typeof name === "string" ? name : k.slice(1), undefined, v);
    }
    delete bag[k];
  }
  inst.dict = d;
  return d;
}

/** Caches may not store in instances of this type directly from now on, nor assume that a method is not hidden. */
function hasDictInstance(cls: PyType): void {
  if ((cls.flags & TypeFlag.DICT_MODE) !== 0) return;
  cls.flags |= TypeFlag.DICT_MODE;
  cls.newVersion();
}

/** Make `cls` the class of an object. */
export function changeClass(o: PyObject, cls: PyType): void {
  const described = (name: string): boolean => {
    const found = cls.lookup(name);
    return found !== undefined && isDataDescriptor(found);
  };
  if ((o as PyInstance).dict) hasDictInstance(cls);
  else if (ownAttrNames(o).some(described)) {
    instanceDict(o);
    hasDictInstance(cls);
  }
  o.cls = cls;
}

/** Replace an instance's `__dict__`. */
export function replaceInstanceDict(o: PyObject, d: PyDict): void {
  instanceDict(o);
  (o as PyInstance).dict = d;
}

/** Names of an instance's own attributes, without moving them. */
export function ownAttrNames(o: PyObject): string[] {
  // What a class has is in no dict.
  if (o instanceof PyType) return [];
  const d = (o as PyInstance).dict;
  if (d) return d.liveKeys().flatMap((k) => (asStr(k) === undefined ? [] : [jsText(asStr(k)!)]));
  return Object.keys(o)
    .filter((k) => k.charCodeAt(0) === 36 && (o as unknown as Bag)[k] !== undefined)
    .map((k) => k.slice(1));
}

/** True for descriptors that take part in assignment: they come before the instance's own attributes. */
export function isDataDescriptor(v: Value): boolean {
  if (v instanceof PyFunction || v === null || typeof v !== "object") return false;
  if (v instanceof PyGetSet || v instanceof PyProperty) return true;
  const t = v.cls;
  return t.lookup("__set__") !== undefined || t.lookup("__delete__") !== undefined;
}

/**
 * What a type attribute gives when reached through an instance, or through the type itself (`self` undefined).
 */
export function bind(v: Value, self: Value | undefined, cls: PyType): Result {
  if (v === null || typeof v !== "object") return v;
  if (v instanceof PyFunction) return self === undefined ? v : new PyMethod(v, self);
  if (v instanceof PyBuiltin) {
    switch (v.kind) {
      case NativeKind.METHOD:
      case NativeKind.SLOT:
        if (self === undefined) return v instanceof ForeignBuiltin ? v.original : v;
        if (v.owner !== null && v.owner !== cls && !cls.isSubtypeOf(v.owner)) return foreignSelf(v, self, false);
        return new PyBoundBuiltin(v, self);
      case NativeKind.CLASS_METHOD:
        return new PyBoundBuiltin(v, cls);
      default:
        return v;
    }
  }
  if (v instanceof PyGetSet) {
    if (self === undefined) return v instanceof ForeignGetSet ? v.original : v;
    return v.owner !== null && v.owner !== cls && !cls.isSubtypeOf(v.owner)
      ? foreignSelf(v, self, false)
      : v.get(self as never);
  }
  if (v instanceof PyProperty && v.cls.lookup("__get__") instanceof PyBuiltin) {
    if (self === undefined) return v;
    if (v.fget === null) return noGetter(v, cls);
    return tailCall(v.fget, [self]);
  }
  if (v instanceof PyStaticMethod) return v.callable;
  if (v instanceof PyClassMethod) return new PyMethod(v.callable, cls);
  if (v instanceof PyType && v.cls === typeType) return v;
  const get = v.cls.lookup("__get__");
  if (get === undefined) return v;
  // Not bound itself: C's slot calls what it finds with the descriptor as the first argument.
  return callValue(get, [v, self ?? null, cls]);
}

/** The error of reading a property without getter. */
export function noGetter(p: PyProperty, cls: PyType): undefined {
  const name = p.name === undefined || asStr(p.name) === undefined ? "" : ` '${jsText(asStr(p.name)!)}'`;
  return raise(attributeError, `property${name} of '${cls.qualname}' object has no getter`);
}

/** What an attribute that was not found gives: a module's own `__getattr__` if it has one, else the AttributeError. */
export function noAttribute(o: Value, name: string): Result {
  return o instanceof PyModule ? moduleMissing(o, name) : noSuchAttribute(o, name);
}

/** The AttributeError for an object without the attribute. */
export function noSuchAttribute(o: Value, name: string): undefined {
  if (!(o instanceof PyType)) return noInstanceAttribute(o, name);
  return raiseWith(attributeError, `type object '${o.name}' has no attribute '${name}'`, {
    name: strFromJs(name),
    obj: o,
  });
}

const noInstanceAttribute = (o: Value, name: string): undefined =>
  raiseWith(attributeError, noAttributeText(o, name), { name: strFromJs(name), obj: o });

const noAttributeText = (o: Value, name: string): string => `'${typeOf(o).name}' object has no attribute '${name}'`;

/** A data descriptor without `__get__` only takes part in assignment. */
const canGet = (v: Value): boolean =>
  v instanceof PyGetSet || v instanceof PyProperty || typeOf(v).lookup("__get__") !== undefined;

/** `object.__getattribute__`. */
export function genericGetAttr(o: Value, name: string): Result {
  const cls = typeOf(o);
  const found = cls.lookup(name);
  if (found !== undefined && isDataDescriptor(found) && canGet(found)) return bind(found, o, cls);
  if ((cls.flags & TypeFlag.HAS_DICT) !== 0) {
    const own = getOwnAttr(o as PyObject, name);
    if (own !== undefined) return own;
  }
  if (found !== undefined) return bind(found, o, cls);
  // A class that is looked at as an object is an instance of its metaclass, in the message too.
  return o instanceof PyType ? noInstanceAttribute(o, name) : noAttribute(o, name);
}

/** `type.__getattribute__`. */
export function typeGetAttr(t: PyType, name: string): Result {
  const meta = t.cls;
  const metaFound = meta.lookup(name);
  if (metaFound !== undefined && isDataDescriptor(metaFound)) return bind(metaFound, t, meta);
  const own = t.lookup(name);
  if (own !== undefined) return bind(own, undefined, t);
  if (metaFound !== undefined) return bind(metaFound, t, meta);
  return noClassAttribute(t, name);
}

/** Only `o.name` says in the exception itself what was looked for (`nameAttributeError`). */
const noClassAttribute = (t: PyType, name: string): undefined =>
  raise(attributeError, `type object '${t.name}' has no attribute '${name}'`);

/** Is that the method of `object`, or a type's own with the same function behind it (`ast.AST` has such)? */
export function isGeneric(f: Value | undefined, name: "__getattribute__" | "__setattr__" | "__delattr__"): boolean {
  const own = objectType.dict.get(name);
  return f === own || (f instanceof PyBuiltin && f.fn === (own as PyBuiltin).fn);
}

const objectGetattribute = (): Value | undefined => objectType.dict.get("__getattribute__");
const typeGetattribute = (): Value | undefined => typeType.dict.get("__getattribute__");

/** `o.name`. */
export function getAttr(o: Value, name: string): Result {
  const cls = typeOf(o);
  const getattribute = cls.lookup("__getattribute__")!;
  let r: Result;
  if (
    getattribute === objectGetattribute() ||
    (getattribute !== typeGetattribute() && isGeneric(getattribute, "__getattribute__"))
  ) {
    const missing = cls.lookup("__getattr__");
    // No AttributeError is made where it is plain that there would be one.
    if (missing !== undefined && !(o instanceof PyModule) && cls.lookup(name) === undefined && !hasOwn(o, cls, name))
      return defer(callMissing(missing, o, name));
    r = genericGetAttr(o, name);
  } else if (getattribute === typeGetattribute()) r = typeGetAttr(o as PyType, name);
  else r = callBoundValue(getattribute, o, [strFromJs(name)]);
  if (r !== undefined && !(r instanceof Deferred)) return r;
  const fallback = cls.lookup("__getattr__");
  if (fallback === undefined) {
    if (r === undefined) nameAttributeError(o, name);
    return r;
  }
  if (r === undefined && !pendingIs(attributeError)) return undefined;
  return defer(getAttrWithFallback(r, fallback, o, name));
}

/** Say in a pending AttributeError what was looked for, for the suggestion in its traceback, if whoever raised it did not. */
export function nameAttributeError(o: Value, name: string): void {
  const e = ts.exc;
  if (e === undefined || e.cls !== attributeError) return;
  if ((e.fields?.get("name") ?? null) !== null || (e.fields?.get("obj") ?? null) !== null) return;
  if (e.fields === null) e.fields = new Map();
  e.fields.set("name", strFromJs(name));
  e.fields.set("obj", o);
}

function* getAttrWithFallback(
  pending: Deferred | undefined,
  fallback: Value,
  o: Value,
  name: string,
): Gen<Value | undefined> {
  if (pending !== undefined) {
    const r = yield pending;
    if (r !== undefined || !pendingIs(attributeError)) return r;
  }
  takeException();
  return yield* callMissing(fallback, o, name);
}

const hasOwn = (o: Value, cls: PyType, name: string): boolean =>
  (cls.flags & TypeFlag.HAS_DICT) !== 0 && getOwnAttr(o as PyObject, name) !== undefined;

/** What a `__getattr__` gives for `name`. */
function* callMissing(fallback: Value, o: Value, name: string): Gen<Value | undefined> {
  const r = yield* settle(callBoundValue(fallback, o, [strFromJs(name)]));
  if (r === undefined) nameAttributeError(o, name);
  return r;
}

/**
 * `o.name`, or ABSENT_ATTR when it can be told at once, and without an exception, that there is none. A Deferred result may still fail
 * with AttributeError.
 */
export function getAttrIfAny(o: Value, name: string): Result | typeof ABSENT_ATTR {
  const cls = typeOf(o);
  if (
    o instanceof PyModule ||
    !isGeneric(cls.lookup("__getattribute__"), "__getattribute__") ||
    cls.lookup("__getattr__") !== undefined
  )
    return absentIfMissing(getAttr(o, name));
  const found = cls.lookup(name);
  if (found !== undefined) return absentIfMissing(getAttr(o, name));
  const own = (cls.flags & TypeFlag.HAS_DICT) === 0 ? undefined : getOwnAttr(o as PyObject, name);
  return own === undefined ? ABSENT_ATTR : own;
}

/** What a lookup gave, or ABSENT_ATTR in the place of a pending AttributeError. */
export function absentIfMissing(r: Result): Result | typeof ABSENT_ATTR {
  if (r !== undefined || !pendingIs(attributeError)) return r;
  takeException();
  return ABSENT_ATTR;
}

/** `o.name`, or undefined *without* an exception when there is none: `yield* findAttr(o, "x")` gives `ABSENT_ATTR`. */
export function* findAttr(o: Value, name: string): Gen<Value | undefined | typeof ABSENT_ATTR> {
  const now = getAttrIfAny(o, name);
  if (!(now instanceof Deferred)) return now;
  return absentIfMissing(yield now) as Value | undefined | typeof ABSENT_ATTR;
}
export const ABSENT_ATTR: unique symbol = Symbol("no attribute");

/** `object.__setattr__` and `object.__delattr__` (value undefined). */
export function genericSetAttr(o: Value, name: string, value: Value | undefined): Result {
  const cls = typeOf(o);
  const found = cls.lookup(name);
  if (found !== undefined && found !== null && typeof found === "object" && !(found instanceof PyFunction)) {
    if (found instanceof PyGetSet) {
      if (found.set === null) return notWritable(found, cls);
      return found.set(o as never, value);
    }
    if (found instanceof PyProperty && (found.cls === propertyType || !assignsItself(found.cls)))
      return setProperty(found, o, cls, value);
    const set = found.cls.lookup(value === undefined ? "__delete__" : "__set__");
    if (set !== undefined) return callBoundValue(set, found, value === undefined ? [o] : [o, value]);
    if (found.cls.lookup(value === undefined ? "__set__" : "__delete__") !== undefined)
      return raise(attributeError, value === undefined ? "__delete__" : "__set__");
  }
  if ((cls.flags & TypeFlag.HAS_DICT) !== 0 && o !== null && typeof o === "object") {
    if (value !== undefined) {
      storeOwnAttr(o, name, value);
      return null;
    }
    return deleteOwnAttr(o, name) ? null : noSuchAttribute(o, name);
  }
  if (found !== undefined)
    return raiseWith(attributeError, `'${cls.name}' object attribute '${name}' is read-only`, {
      name: strFromJs(name),
      obj: o,
    });

  return raiseWith(
    attributeError,
    `'${cls.name}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    { name: strFromJs(name), obj: o },
  );
}

/** A subclass of property with a `__set__` or `__delete__` of its own. */
const assignsItself = (cls: PyType): boolean =>
  cls.lookup("__set__") !== propertyType.lookup("__set__") ||
  cls.lookup("__delete__") !== propertyType.lookup("__delete__");

const notWritable = (d: PyGetSet, cls: PyType): undefined =>
  raise(
    attributeError,
    d.cls === memberDescriptorType
      ? "readonly attribute"
      : `attribute '${d.name}' of '${(d.owner ?? cls).name}' objects is not writable`,
  );

/** Set (or, with `value` undefined, delete) through a property. */
export function setProperty(p: PyProperty, o: Value, cls: PyType, value: Value | undefined): Result {
  const f = value === undefined ? p.fdel : p.fset;
  if (f === null) return defer(noAccessor(p, cls, value === undefined ? "deleter" : "setter"));
  return tailCall(f, value === undefined ? [o] : [o, value]);
}

/** A property that no class named goes by the name of its getter. */
function* noAccessor(p: PyProperty, cls: PyType, what: string): Gen<undefined> {
  let found = p.name;
  if (found === undefined && p.fget !== null) {
    const own = yield* findAttr(p.fget, "__name__");
    if (own === undefined) return undefined;
    if (own !== ABSENT_ATTR) found = own;
  }
  const s = found === undefined ? undefined : asStr(found);
  const name = s === undefined ? "" : ` '${jsText(s)}'`;
  return raise(attributeError, `property${name} of '${cls.qualname}' object has no ${what}`);
}

/** `type.__setattr__` and `__delattr__`. */
export function typeSetAttr(t: PyType, name: string, value: Value | undefined): Result {
  if ((t.flags & TypeFlag.HEAP) === 0)
    return raise(typeError, `cannot set '${name}' attribute of immutable type '${t.name}'`);
  const meta = t.cls.lookup(name);
  if (meta instanceof PyGetSet) {
    if (meta.set === null) return notWritable(meta, t.cls);
    return meta.set(t as never, value);
  }
  if (meta !== undefined && isDataDescriptor(meta)) return genericSetAttr(t, name, value);
  // Every class that has an instance of `t` as an attribute may have been looked at under the other assumption.
  if (name === "__get__" || name === "__set__" || name === "__delete__") allModified();
  if (value === undefined) return t.deleteOwn(name) ? null : noSuchAttribute(t, name);
  if (name === "__getattribute__" || name === "__set__" || name === "__delete__") ownFirstEnded();
  else if (isDataDescriptor(value)) describedLate(name);
  t.setOwn(name, value);
  return null;
}

const objectSetattr = (): Value | undefined => objectType.dict.get("__setattr__");
const objectDelattr = (): Value | undefined => objectType.dict.get("__delattr__");
const typeSetattr = (): Value | undefined => typeType.dict.get("__setattr__");
const typeDelattr = (): Value | undefined => typeType.dict.get("__delattr__");

/** `o.name = value`, or `del o.name` when value is undefined. The result is to be ignored unless it is undefined or Deferred. */
export function setAttr(o: Value, name: string, value: Value | undefined): Result {
  const cls = typeOf(o);
  const f = cls.lookup(value === undefined ? "__delattr__" : "__setattr__")!;
  if (f === (value === undefined ? objectDelattr() : objectSetattr())) return genericSetAttr(o, name, value);
  if (f === (value === undefined ? typeDelattr() : typeSetattr())) return typeSetAttr(o as PyType, name, value);
  if (isGeneric(f, value === undefined ? "__delattr__" : "__setattr__")) return genericSetAttr(o, name, value);
  return callBoundValue(f, o, value === undefined ? [strFromJs(name)] : [strFromJs(name), value]);
}
