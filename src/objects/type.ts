/**
 * PyType: Python's `type` objects: bases, C3 method resolution order, attribute lookup with a cache and a version.
 *
 * `version` is a number that is unique among all types and changes whenever a lookup through the type may give another
 * result (its own or a base's attribute was set, its bases changed). Inline caches guard on `(cls, version)`.
 * Built-in types are shared by all runtimes and immutable once defined; only heap types (made by `class`) change.
 */
import type { PyDict } from "./hash-table.ts";
import type { AttrName } from "./own-attributes.ts";
import { type Result, type Value, PyObject } from "./value.ts";

export const enum TypeFlag {
  /** Made by a class statement or `type(…)`: mutable, instances may have attributes. */
  HEAP = 1 << 0,
  /** May be subclassed. */
  BASETYPE = 1 << 1,
  /** Instances have attributes of their own (`__dict__`). */
  HAS_DICT = 1 << 2,
  /** `__eq__` and `__hash__` are object's: identity. */
  IDENTITY_EQ = 1 << 3,
  /** For class patterns (PEP 634). */
  SEQUENCE = 1 << 4,
  MAPPING = 1 << 5,
  /** `case int(x)` binds the subject itself. */
  MATCH_SELF = 1 << 6,
  /** Cannot be instantiated from Python (`function`-like types whose tp_new is NULL). */
  DISALLOW_INSTANTIATION = 1 << 7,
  ABSTRACT = 1 << 8,
  /** The attributes of an instance of this very type have moved to a dict: see `instanceDict`. */
  DICT_MODE = 1 << 9,
  /** Layout families, inherited, so that `isinstance(x, int)` is a bit test. */
  INT_SUBCLASS = 1 << 10,
  LIST_SUBCLASS = 1 << 11,
  TUPLE_SUBCLASS = 1 << 12,
  BYTES_SUBCLASS = 1 << 13,
  STR_SUBCLASS = 1 << 14,
  DICT_SUBCLASS = 1 << 15,
  EXCEPTION_SUBCLASS = 1 << 16,
  TYPE_SUBCLASS = 1 << 17,
  FLOAT_SUBCLASS = 1 << 18,
  SET_SUBCLASS = 1 << 19,
  /** Instances have a `__del__` from a class written in Python: see object-watch.ts. */
  FINALIZER = 1 << 20,
}
const INHERITED_FLAGS =
  TypeFlag.HAS_DICT |
  TypeFlag.SEQUENCE |
  TypeFlag.MAPPING |
  TypeFlag.MATCH_SELF |
  TypeFlag.INT_SUBCLASS |
  TypeFlag.LIST_SUBCLASS |
  TypeFlag.TUPLE_SUBCLASS |
  TypeFlag.BYTES_SUBCLASS |
  TypeFlag.STR_SUBCLASS |
  TypeFlag.DICT_SUBCLASS |
  TypeFlag.EXCEPTION_SUBCLASS |
  TypeFlag.TYPE_SUBCLASS |
  TypeFlag.FLOAT_SUBCLASS |
  TypeFlag.SET_SUBCLASS;

let nextVersion = 1;

/** What a lookup in a heap type gives for a native that was made for another type's instances, see foreign-members.ts. */
let foreignGuard: (v: Value, cls: PyType) => Value = (v) => v;
export function setForeignGuard(f: (v: Value, cls: PyType) => Value): void {
  foreignGuard = f;
}

let finalizerListener: (cls: PyType, has: boolean) => void = () => {};
/** Told of a class that has got `__del__`, or lost it. */
export function setFinalizerListener(f: (cls: PyType, has: boolean) => void): void {
  finalizerListener = f;
}

export class PyType extends PyObject {
  /** C's `tp_name`, which most messages show: with the module for built-in types that have one. `shortName` is `__name__`. */
  name: string;
  /** `__name__` of a heap type whose `name` has the module in it, as if it were built in. */
  plainName: string | null = null;
  qualname: string;
  /** `__module__`: "builtins" for built-in types; heap types keep it in `dict`. */
  module: string;
  bases: PyType[];
  /** `__base__`: the base whose layout the type takes over. */
  base: PyType | null;
  mro: PyType[];
  private readonly own: Map<string, Value> = new Map();
  /** What the `__del__` of a built-in type calls: instances of classes that have a method of this name in Python are watched, as if they had `__del__`. */
  finalizedBy: string | null = null;
  /** What a built-in type still has to be filled with, see `fillLater`. */
  private fillers: (() => void)[] | null = null;
  flags: number;
  version: number = nextVersion++;
  /** Memo of `lookup`; `undefined` is stored for "not found". */
  readonly cache: Map<string, Value | undefined> = new Map();
  /**
   * Direct subclasses, for `__subclasses__()` and invalidation, in order of creation. A built-in type's holds its built-in subclasses only: the heap
   * types made from it belong to a runtime (invariant 7) and are kept there, see type-subclasses.ts.
   */
  readonly subclasses: Set<WeakRef<PyType>> = new Set();
  /**
   * JavaScript class of instances; each heap type has one of its own, so that V8 gives its instances their own hidden class.
   * `undefined` for types whose instances Python cannot make through `object.__new__`-like allocation.
   */
  instanceClass: (new (cls: PyType) => PyObject) | undefined;
  /** The nearest base that decides the layout of instances (CPython's solid base). */
  layout: PyType;
  /** Names in `__slots__` of this type (not of its bases), or null when it has none. */
  slotNames: string[] | null = null;
  doc: string | null = null;
  /** The namespace that the class was made of, if it had keys that are no strings: see type-namespace.ts. */
  namespace: PyDict | null = null;
  /** Names for which caches rely on no instance having an own attribute: see own-attributes.ts. */
  readonly unhidden: Set<AttrName> = new Set();
  /** A shortcut for calling this very type (CPython's `tp_vectorcall`); subclasses do not take it over. */
  vectorcall: ((args: readonly Value[], kwnames: readonly string[] | null) => Result) | null = null;
  /** Attributes of a heap type that Python code set on the type object beyond `dict` live in `dict` as well. */

  constructor(name: string, bases: PyType[], flags: number, meta?: PyType) {
    super(meta as PyType);
    this.name = name;
    this.qualname = name;
    this.module = "builtins";
    this.bases = bases;
    this.base = bases[0] ?? null;
    this.flags = flags;
    this.layout = this;
    this.instanceClass = undefined;
    this.mro = [this];
    for (const b of bases) this.flags |= b.flags & INHERITED_FLAGS;
  }

  /** `__name__`. */
  get shortName(): string {
    return this.has(TypeFlag.HEAP) ? (this.plainName ?? this.name) : this.qualname;
  }

  /** The type's own attributes (its `__dict__`), by name. */
  get dict(): Map<string, Value> {
    if (this.fillers !== null) this.fill();
    return this.own;
  }

  /** Have members defined when somebody first looks at the type's attributes: most programs never open a file. */
  fillLater(filler: () => void): void {
    this.fillers ??= [];
    this.fillers.push(filler);
    // It may yet get an `__eq__`.
    this.flags &= ~TypeFlag.IDENTITY_EQ;
  }

  /** Give a built-in type its docstring, unless its members bring one. */
  setDoc(doc: string | null): void {
    if ((this.own.get("__doc__") ?? null) === null) this.own.set("__doc__", doc);
  }

  private fill(): void {
    const fillers = this.fillers!;
    this.fillers = null;
    for (const f of fillers) f();
    this.updateIdentityFlag();
  }

  /** The attribute as found along the MRO, unbound; `undefined` if there is none. */
  lookup(name: string): Value | undefined {
    const hit = this.cache.get(name);
    if (hit !== undefined) return hit;
    return this.lookupSlow(name);
  }

  private lookupSlow(name: string): Value | undefined {
    if (this.cache.has(name)) return undefined;
    let found: Value | undefined;
    for (const t of this.mro) {
      found = t.dict.get(name);
      if (found !== undefined) break;
    }
    if (found !== undefined && (this.flags & TypeFlag.HEAP) !== 0) found = foreignGuard(found, this);
    this.cache.set(name, found);
    return found;
  }

  /** The first type on the MRO that has the attribute, or undefined. */
  lookupOwner(name: string): PyType | undefined {
    return this.mro.find((t) => t.dict.has(name));
  }

  /** Set an own attribute and invalidate what may have seen the old one. No descriptor or mutability checks. */
  setOwn(name: string, value: Value): void {
    this.dict.set(name, value);
    this.modified();
  }

  deleteOwn(name: string): boolean {
    const had = this.dict.delete(name);
    if (had) this.modified();
    return had;
  }

  /** To be called after any change of `dict`, `bases` or `mro`. */
  modified(): void {
    // Nobody has looked yet, so there is nothing to forget; filling will come here again.
    if (this.fillers !== null) return;
    this.version = nextVersion++;
    if (this.cache.size > 0) this.cache.clear();
    this.updateIdentityFlag();
    if ((this.flags & TypeFlag.HEAP) !== 0) this.updateFinalizerFlag();
    for (const ref of this.subclasses) ref.deref()?.modified();
  }

  private updateFinalizerFlag(): void {
    const also = this.mro.find((t) => t.finalizedBy !== null)?.finalizedBy ?? "__del__";
    const has = this.mro.some((t) => (t.flags & TypeFlag.HEAP) !== 0 && (t.own.has("__del__") || t.own.has(also)));
    if (has === this.has(TypeFlag.FINALIZER)) return;
    this.flags ^= TypeFlag.FINALIZER;
    finalizerListener(this, has);
  }

  /** What was remembered about instances of this very type is no longer believed. */
  newVersion(): void {
    this.version = nextVersion++;
  }

  isSubtypeOf(other: PyType): boolean {
    return this === other || this.mro.includes(other);
  }

  has(flag: TypeFlag): boolean {
    return (this.flags & flag) !== 0;
  }

  /** Keep IDENTITY_EQ true to what `__eq__`/`__hash__` are; objects of such types are their own hash-table keys. */
  updateIdentityFlag(): void {
    const identity =
      this.lookupUncached("__eq__") === objectType.dict.get("__eq__") &&
      this.lookupUncached("__hash__") === objectType.dict.get("__hash__");
    if (identity) this.flags |= TypeFlag.IDENTITY_EQ;
    else this.flags &= ~TypeFlag.IDENTITY_EQ;
  }

  private lookupUncached(name: string): Value | undefined {
    for (const t of this.mro) {
      const v = t.dict.get(name);
      if (v !== undefined) return v;
    }
    return undefined;
  }
}

/** `object` and `type`, the knot: each is an instance of `type`. */
export const objectType: PyType = new PyType("object", [], TypeFlag.BASETYPE | TypeFlag.IDENTITY_EQ);
export const typeType: PyType = new PyType(
  "type",
  [objectType],
  TypeFlag.BASETYPE | TypeFlag.TYPE_SUBCLASS | TypeFlag.HAS_DICT,
);
objectType.cls = typeType;
typeType.cls = typeType;
typeType.mro = [typeType, objectType];

/**
 * C3 linearisation (https://www.python.org/download/releases/2.3/mro/). Returns null when the bases' orders disagree.
 */
export function c3(type: PyType, bases: readonly PyType[]): PyType[] | null {
  const sequences = [...bases.map((b) => b.mro.slice()), bases.slice()];
  const out = [type];
  for (;;) {
    const open = sequences.filter((s) => s.length > 0);
    if (open.length === 0) return out;
    const next = open.map((s) => s[0]!).find((head) => !open.some((s) => s.indexOf(head, 1) > 0));
    if (next === undefined) return null;
    out.push(next);
    for (const s of open) if (s[0] === next) s.shift();
  }
}

/**
 * Make a built-in type without methods; the file of the type adds them with `defineMembers`. `inPython`: CPython's is a class statement, so messages call it
 * by its bare name.
 */
export function builtinType(
  name: string,
  options: {
    base?: PyType;
    bases?: PyType[];
    flags?: number;
    module?: string;
    meta?: PyType;
    inPython?: boolean;
  } = {},
): PyType {
  const bases = options.bases ?? [options.base ?? objectType];
  const t = new PyType(name, bases, options.flags ?? 0, options.meta ?? typeType);
  t.mro = c3(t, bases)!;
  // Each type answers for its own documentation, and be it None.
  t.dict.set("__doc__", null);
  for (const b of bases) b.subclasses.add(new WeakRef(t));
  if (options.module !== undefined) {
    t.module = options.module;
    if (options.inPython !== true && options.module !== "builtins") t.name = `${options.module}.${name}`;
  }
  // Never inherited: a type without a docstring says None.
  t.dict.set("__doc__", null);
  return t;
}
