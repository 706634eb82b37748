/**
 * Inline caches of the interpreter: what an instruction found out the last time, guarded so that it may be believed again.
 *
 * Attribute caches guard on the receiver's `(cls, version)`: nothing the lookup along the MRO gave can have changed while the version is the same. Caches of globals
 * guard on the dict's `version`, unique among all dicts and changed by adding or removing a key; the position of the value is then still right.
 */
import { type Bag, genericGetAttr, getAttr, isDataDescriptor, isGeneric, setAttr } from "../objects/attributes.ts";
import { NativeKind, PyBuiltin, PyGetSet } from "../objects/builtin-function.ts";
import { moduleType, propertyType, superType } from "../objects/core-types.ts";
import { PyInstance, type PyModule, typeOf } from "../objects/data.ts";
import { PyProperty } from "../objects/descriptor-objects.ts";
import { allocateException, allocatesPlainly } from "../objects/exceptions.ts";
import { PyFunction, PyMethod } from "../objects/function-object.ts";
import type { PyDict } from "../objects/hash-table.ts";
import { attrName, mayBeHidden, ownFirst, storedOwn } from "../objects/own-attributes.ts";
import { ts } from "../objects/state.ts";
import { objectType, PyType, TypeFlag, typeType } from "../objects/type.ts";
import { type PyObject, type Result, tailCall, type Value } from "../objects/value.ts";

export const enum AttrKind {
  /** Own attribute of the instance: property `key`; nothing in the class by that name. */
  OWN,
  /** A `__slots__` entry: property `key`. */
  SLOT,
  /** A function (or native method) in the class; an own attribute would come first if the class allows one. */
  METHOD,
  /** Any other plain value in the class; likewise. */
  CLASS_VALUE,
  /** A property with a getter written in Python. */
  PROPERTY,
  /** A native computed attribute. */
  GETSET,
  /** An entry of a module's dict: `version` is the dict's, `value` the position. */
  MODULE,
  /** Nothing to be remembered: go the whole way. */
  NONE,
}

export class AttrCache {
  readonly cls: PyType;
  readonly version: number;
  readonly kind: AttrKind;
  readonly key: string;
  readonly value: Value;
  /** An instance may have an own attribute that hides `value`. */
  readonly mayHide: boolean;
  /** While it is the current one, an own attribute counts without a look at the class (own-attributes.ts). */
  readonly ownVersion: number;
  /** What the same instruction found for another class. The compiler reads the chain too. */
  next: AttrCache | undefined = undefined;
  /** The compiler has seen it: a new version of the text would have nothing to add. */
  compiled = false;
  constructor(
    cls: PyType,
    kind: AttrKind,
    key: string,
    value: Value,
    mayHide: boolean,
    version = cls.version,
    ownVersion = 0,
  ) {
    this.cls = cls;
    this.version = version;
    this.kind = kind;
    this.key = key;
    this.value = value;
    this.mayHide = mayHide;
    this.ownVersion = ownVersion;
  }
}

/** What can be remembered about loading `name` from instances of `cls`. */
function describe(cls: PyType, name: string): AttrCache {
  return describeOrNull(cls, name) ?? new AttrCache(cls, AttrKind.NONE, "", null, false);
}

/** Null if each load has to go the whole way. */
function describeOrNull(cls: PyType, name: string): AttrCache | null {
  if (!isGeneric(cls.lookup("__getattribute__"), "__getattribute__")) return null;
  const found = cls.lookup(name);
  const hasDict = cls.has(TypeFlag.HAS_DICT);
  const a = attrName(name);
  const { key } = a;
  if (found === undefined) {
    if (!hasDict) return null;
    return new AttrCache(cls, AttrKind.OWN, key, null, false, cls.version, a.described ? 0 : ownFirst.version);
  }
  if (found instanceof PyGetSet) {
    if (found.slotKey !== null) return new AttrCache(cls, AttrKind.SLOT, found.slotKey, found, false);
    return new AttrCache(cls, AttrKind.GETSET, "", found, false);
  }
  if (found instanceof PyProperty)
    return found.cls === propertyType && found.fget instanceof PyFunction
      ? new AttrCache(cls, AttrKind.PROPERTY, "", found.fget, false)
      : null;
  const mayHide = hasDict && (inDict(cls) || mayBeHidden(cls, a));
  if (found instanceof PyFunction) return new AttrCache(cls, AttrKind.METHOD, key, found, mayHide);
  if (found instanceof PyBuiltin)
    return found.kind === NativeKind.METHOD || found.kind === NativeKind.SLOT
      ? new AttrCache(cls, AttrKind.METHOD, key, found, mayHide)
      : null;
  if (isDataDescriptor(found)) return null;
  if (
    found instanceof PyType ? found.cls.lookup("__get__") !== undefined : typeOf(found).lookup("__get__") !== undefined
  )
    return null;
  return new AttrCache(cls, AttrKind.CLASS_VALUE, key, found, mayHide);
}

/** Instances of this very type may keep their attributes in a dict. */
const inDict = (cls: PyType): boolean => cls.has(TypeFlag.DICT_MODE) || cls.isSubtypeOf(moduleType);

/** Classes one instruction remembers; it is rare that more come by, and dear to try them all. */
const MAX_CLASSES = 6;

/** The cache of instruction `i` for receivers of `cls`. */
function cacheFor(cls: PyType, name: string, caches: unknown[], i: number): AttrCache {
  const first = caches[i] as AttrCache | undefined;
  for (let c = first; c !== undefined; c = c.next) if (c.cls === cls && c.version === cls.version) return c;
  return addCache(cls, name, caches, i);
}

function addCache(cls: PyType, name: string, caches: unknown[], i: number): AttrCache {
  const kept: AttrCache[] = [];
  for (let c = caches[i] as AttrCache | undefined; c !== undefined; c = c.next)
    if (c.version === c.cls.version) kept.push(c);
  if (kept.length >= MAX_CLASSES) return memo(cls, name);
  const made = describe(cls, name);
  // The first is asked about own attributes of any class.
  if (made.ownVersion !== 0) kept.unshift(made);
  else kept.push(made);
  for (let k = 0; k < kept.length; k++) kept[k]!.next = kept[k + 1];
  caches[i] = kept[0];
  return made;
}

interface Memo {
  readonly version: number;
  readonly byName: Map<string, AttrCache>;
}
const memos = new WeakMap<PyType, Memo>();

/** For instructions that see many classes: what is known about `cls`, whoever asks. */
function memo(cls: PyType, name: string): AttrCache {
  let m = memos.get(cls);
  if (m === undefined || m.version !== cls.version) memos.set(cls, (m = { version: cls.version, byName: new Map() }));
  let c = m.byName.get(name);
  // Describing may itself give the class a new version.
  if (c === undefined) m.byName.set(name, (c = describe(cls, name)));
  return c;
}

/** `o.name` through the cache of instruction `i`. */
export function loadAttr(o: Value, name: string, caches: unknown[], i: number): Result {
  const cls = typeOf(o);
  if (cls === moduleType) return loadModuleAttr(o as PyModule, name, caches, i);
  const c = cacheFor(cls, name, caches, i);
  switch (c.kind) {
    case AttrKind.NONE:
      return getAttr(o, name);
    case AttrKind.OWN: {
      const d = (o as PyInstance).dict;
      const v = d ? d.getStr(name) : (o as unknown as Bag)[c.key];
      return v !== undefined ? v : getAttr(o, name);
    }
    case AttrKind.SLOT: {
      const v = (o as unknown as Bag)[c.key];
      return v !== undefined ? v : getAttr(o, name);
    }
    case AttrKind.METHOD:
      if (c.mayHide && hidden(o, c.key, name)) return getAttr(o, name);
      return c.value instanceof PyFunction ? new PyMethod(c.value, o) : genericGetAttr(o, name);
    case AttrKind.CLASS_VALUE:
      if (c.mayHide && hidden(o, c.key, name)) return getAttr(o, name);
      return c.value;
    case AttrKind.PROPERTY:
      return cls.lookup("__getattr__") === undefined ? tailCall(c.value, [o]) : getAttr(o, name);
    default:
      return (c.value as PyGetSet).get(o as never);
  }
}

/** True if an own attribute of the instance comes before what the class has. */
export function hidden(o: Value, key: string, name: string): boolean {
  const inst = o as PyInstance;
  return inst.dict ? inst.dict.getStr(name) !== undefined : (o as unknown as Bag)[key] !== undefined;
}

/** A module's attribute: its dict's, unless the module type has a say. */
export function loadModuleAttr(m: PyModule, name: string, caches: unknown[], i: number): Result {
  const c = caches[i] as AttrCache | undefined;
  const { dict } = m;
  if (c !== undefined && c.kind === AttrKind.MODULE && c.version === dict.version)
    return dict.values[c.value as number];
  const at = dict.find(name);
  if (at < 0 || moduleType.dict.has(name)) return getAttr(m, name);
  caches[i] = new AttrCache(moduleType, AttrKind.MODULE, "", at, false, dict.version);
  return dict.values[at];
}

/** The cache for calling `o.name(…)`: METHOD if it is a plain method that nothing hides (then no bound method is made), else undefined. */
export function methodCache(o: Value, name: string, caches: unknown[], i: number): AttrCache | undefined {
  const cls = typeOf(o);
  if (cls === moduleType) return undefined;
  const c = cacheFor(cls, name, caches, i);
  if (c.kind !== AttrKind.METHOD) return undefined;
  return c.mayHide && hidden(o, c.key, name) ? undefined : c;
}

/** What `super().name` gave for an instance: the method that comes after `after` in the MRO of its class. */
export class SuperCache extends AttrCache {
  readonly after: PyType;
  constructor(start: PyType, after: PyType, method: Value) {
    super(start, AttrKind.METHOD, "", method, false);
    this.after = after;
  }
}

/** The method that LOAD_SUPER_METHOD `i` found before for what is in `regs[base …]`: super, the class, the instance. */
export function superMethod(
  caches: readonly unknown[],
  i: number,
  regs: readonly unknown[],
  base: number,
): Value | undefined {
  const self = regs[base + 2] as Value;
  if (regs[base] !== superType || self === null || typeof self !== "object") return undefined;
  const { cls } = self;
  for (let c = caches[i] as SuperCache | undefined; c !== undefined; c = c.next as SuperCache | undefined)
    if (c.cls === cls && c.version === cls.version && c.after === regs[base + 1] && !(self instanceof PyType))
      return c.value;
  return undefined;
}

/** Remember what it has found. */
export function noteSuperMethod(caches: unknown[], i: number, after: Value, self: Value, method: Value): void {
  if (self === null || typeof self !== "object" || self instanceof PyType) return;
  const made = new SuperCache(self.cls, after as PyType, method);
  let n = 0;
  for (let c = caches[i] as AttrCache | undefined; c !== undefined; c = c.next)
    if (c.version !== c.cls.version || ++n >= MAX_CLASSES) {
      caches[i] = made;
      return;
    }
  made.next = caches[i] as AttrCache | undefined;
  caches[i] = made;
}

/** What can be remembered about `o.name = value`. */
export class StoreCache {
  readonly cls: PyType;
  readonly version: number;
  /** The JavaScript property; empty if each store has to go the whole way. */
  readonly key: string;
  /** The value always goes to property `key`; otherwise the instance may have a dict. */
  readonly direct: boolean;
  /** What the same instruction found for another class. */
  readonly next: StoreCache | undefined;
  /** The compiler has seen it. */
  compiled = false;
  /** A property's setter written in Python, which is called instead. */
  readonly setter: PyFunction | null;
  constructor(
    cls: PyType,
    key: string,
    direct: boolean,
    next: StoreCache | undefined,
    setter: PyFunction | null = null,
  ) {
    this.cls = cls;
    this.version = cls.version;
    this.key = key;
    this.direct = direct;
    this.next = next;
    this.setter = setter;
  }
}

/** `o.name = value` through the cache of instruction `i`. */
export function storeAttr(o: Value, name: string, value: Value, caches: unknown[], i: number): Result {
  if (o === null || typeof o !== "object") return setAttr(o, name, value);
  const { cls } = o;
  const first = caches[i] as StoreCache | undefined;
  let c = first;
  while (c !== undefined && (c.cls !== cls || c.version !== cls.version)) c = c.next;
  if (c === undefined) caches[i] = c = describeStore(cls, name, useful(first));
  if (c.key === "") return c.setter === null ? setAttr(o, name, value) : tailCall(c.setter, [o, value]);
  if (!c.direct) {
    const d = (o as PyInstance).dict;
    if (d) {
      d.setStr(name, value);
      return null;
    }
  }
  (o as unknown as Bag)[c.key] = value;
  return null;
}

function describeStore(cls: PyType, name: string, next: StoreCache | undefined): StoreCache {
  const found = cls.lookup(name);
  const whole = !isGeneric(cls.lookup("__setattr__"), "__setattr__");
  if (!whole && found instanceof PyGetSet && found.slotKey !== null)
    return new StoreCache(cls, found.slotKey, true, next);
  if (!whole && found instanceof PyProperty && found.cls === propertyType && found.fset instanceof PyFunction)
    return new StoreCache(cls, "", false, next, found.fset);
  if (whole || !cls.has(TypeFlag.HAS_DICT) || (found !== undefined && isDataDescriptor(found)))
    return new StoreCache(cls, "", false, next);
  const a = attrName(name);
  // This may change the version of `cls`.
  storedOwn(a);
  return new StoreCache(cls, a.key, !inDict(cls), next);
}

/** The chain to be kept: not one that has grown long or stale. */
function useful(first: StoreCache | undefined): StoreCache | undefined {
  let n = 0;
  for (let c = first; c !== undefined; c = c.next)
    if (c.version !== c.cls.version || ++n >= MAX_CLASSES) return undefined;
  return first;
}

/** Where a global or builtin was found. */
export class GlobalCache {
  readonly version: number;
  readonly index: number;
  /** Version of the builtins dict when the value is there, else -1. */
  readonly builtinsVersion: number;
  constructor(version: number, index: number, builtinsVersion: number) {
    this.version = version;
    this.index = index;
    this.builtinsVersion = builtinsVersion;
  }
}

/** Look a global up and remember where it was; undefined (no exception) if there is none. */
export function findGlobal(
  globals: PyDict,
  builtins: PyDict,
  name: string,
  caches: unknown[],
  i: number,
): Value | undefined {
  const at = globals.find(name);
  if (at >= 0) {
    caches[i] = new GlobalCache(globals.version, at, -1);
    return globals.values[at];
  }
  const b = builtins.find(name);
  if (b < 0) return undefined;
  caches[i] = new GlobalCache(globals.version, b, builtins.version);
  return builtins.values[b];
}

/** For constructor calls: a heap class with plain `object.__new__` and an `__init__` written in Python. */
export class ConstructorCache {
  readonly cls: PyType;
  readonly version: number;
  readonly init: PyFunction;
  constructor(cls: PyType, init: PyFunction) {
    this.cls = cls;
    this.version = cls.version;
    this.init = init;
  }
}

/** Make an instance of a class whose `__new__` is object's, or BaseException's, which keeps the positional arguments: `src[from … to-1]`. */
export function allocateInstance(cls: PyType, src: readonly unknown[], from: number, to: number): PyObject {
  return cls.has(TypeFlag.EXCEPTION_SUBCLASS)
    ? allocateException(cls, src.slice(from, to) as Value[])
    : new (cls.instanceClass ?? PyInstance)(cls);
}

/** The `__init__` to call for `cls(…)` right after allocating, or null when the general way has to be taken. */
export function plainConstructor(cls: PyType): PyFunction | null {
  if (!cls.has(TypeFlag.HEAP) || cls.has(TypeFlag.ABSTRACT)) return null;
  // The first such object begins the watch, for which compiled code has to give way: `initWatched` sees to it.
  if (cls.has(TypeFlag.FINALIZER) && !ts.runtime.watch.active) return null;
  if (cls.cls.lookup("__call__") !== typeType.dict.get("__call__")) return null;
  if (cls.lookup("__new__") !== objectType.dict.get("__new__") && !allocatesPlainly(cls)) return null;
  const init = cls.lookup("__init__");
  return init instanceof PyFunction && init.code.generatorFlags === 0 ? init : null;
}
