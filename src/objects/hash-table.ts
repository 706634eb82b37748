/**
 * The hash table behind dict and set: insertion-ordered, compact like CPython's, keyed by a normalised primitive wherever hash and equality are built
 * in, so that `1`, `1.0` and `True` meet.
 *
 * Entries stand in `keys`/`values` in order of insertion; a deleted entry leaves a hole (`undefined`) until the next compaction, so an iterator is
 * just a position and can be stored anywhere. Compactions come when CPython makes a new table (`limit`), because its iterators notice keys that are replaced by others only
 * by where these stand. `index` (key-index.ts) leads from the normalised key (hash-key.ts) to the position. A table with a few entries
 * has none and is searched from the front, as long as each of its keys is its own normalised form.
 *
 * A key whose `__hash__`/`__eq__` are Python code has no normalised form. The first such key, stored or looked up, builds
 * `buckets`: positions by hash, of all entries. Those operations may have to run Python code, hence the `Result`s.
 *
 * `version` is unique among all tables and changes when a key is added or removed (when a value is replaced only in a `watched` table): inline
 * caches of globals guard on it, which implies the identity of the dict as well.
 */
import { MAX_ENTRIES, noRoom } from "./room.ts";
import { fullTypeName } from "./object-names.ts";
import { PyBuiltin } from "./builtin-function.ts";
import { dictType, frozensetType, setType, tupleType } from "./core-types.ts";
import { hashOf } from "./hash.ts";
import { isPair, type Key, keyOf, NO_KEY, sameTuple, tupleHash } from "./hash-key.ts";
import { KeyIndex } from "./key-index.ts";
import { hashMethod, search, Then } from "./key-search.ts";
import { PyFunction } from "./function-object.ts";
import { equals } from "./compare.ts";
import { asStr, jsText, PyModule, PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { strFromJs } from "./str-object.ts";
import { ts } from "./state.ts";
import { objectType, PyType } from "./type.ts";
import { Deferred, PyObject, type Result, type Value } from "./value.ts";

/** "There is no such key", where `undefined` would say that an exception is pending. Never visible to Python. */
class Absent extends PyObject {}
export const ABSENT: PyObject = new Absent(objectType);

let nextVersion = 1;

/** A table with more positions has an index. */
const SMALL = 8;

/** Shared by all tables that have none; never written to. */
const NO_VALUES: (Value | undefined)[] = [];
const NO_HASHES: (number | bigint)[] = [];

/** Entries that CPython's table of 2 to the power of `bits` slots has room for (`USABLE_FRACTION`). */
const usable = (bits: number): number => (bits < 30 ? Math.floor((2 << bits) / 3) : MAX_ENTRIES);

/** The size of the smallest table with so many slots. */
const bitsFor = (slots: number): number => (slots <= 8 ? 3 : 32 - Math.clz32(slots - 1));

/** Slots that a table for so many entries is made with (`estimate_log2_keysize`). */
const roomFor = (entries: number): number => (entries * 3 + 1) >> 1;

const FIRST_LIMIT = 5;

/** What dict and set have in common. */
export class HashTable extends PyObject {
  index: KeyIndex | null = null;
  keys: (Value | undefined)[] = [];
  /** Parallel to `keys`; for sets it stays empty. */
  values: (Value | undefined)[];
  size = 0;
  version = 0;
  /** Position of the first entry that may be alive: popping from the front stays cheap. */
  head = 0;
  /** A new entry at this position finds CPython's table full: it makes another one, without holes. */
  limit = FIRST_LIMIT;
  /** There may be iterators over this dict: positions stay what they are in CPython, also where holes at the end could go. */
  iterated = false;
  buckets: Map<number | bigint, number[]> | null = null;
  /** While there are buckets: the hash of each entry, parallel to `keys`. */
  hashes: (number | bigint)[] = NO_HASHES;
  /** Compiled code relies on values that rarely change (functions, classes, modules; `NameUse.fixed`): replacing one of these changes `version` too, and breaks the guard. */
  watched = false;

  constructor(cls: PyType, values: (Value | undefined)[]) {
    super(cls);
    this.values = values;
  }

  /** Replace the value at a position. */
  replaceAt(i: number, value: Value): void {
    if (this.watched && this.isReliedOn(i)) this.changeVersion();
    this.values[i] = value;
  }

  protected isReliedOn(i: number): boolean {
    return isStable(this.values[i]!);
  }

  protected changeVersion(): void {
    this.version = nextVersion++;
  }
  /** A key is new in a watched table. */
  protected added(_key: Value): void {}

  /** Position of a key with a normalised form, or -1. Complete only while `buckets` is null. */
  find(k: Key): number {
    if (typeof k === "string") return this.findStr(k);
    if (this.index !== null) return this.index.find(this.keys, k);
    if (typeof k === "number") return this.findInt(k);
    return k instanceof PyTuple ? this.scanTuple(k) : this.keys.indexOf(k);
  }

  /** `find` of a plain str. */
  findStr(k: string): number {
    if (this.index !== null) return this.index.findStr(k);
    const { keys } = this;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key === "string" && key === k) return i;
    }
    return -1;
  }

  /** `find` of an int that is a number. */
  findInt(k: number): number {
    const { keys } = this;
    if (this.index !== null) return this.index.findInt(keys, k);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key === "number" && key === k) return i;
    }
    return -1;
  }

  findTuple(t: PyTuple): number {
    return this.index === null ? this.scanTuple(t) : this.index.findTuple(this.keys, t);
  }

  /** `findTuple` of a pair of ints that are numbers. */
  findPair(a: number, b: number): number {
    if (this.index !== null) return this.index.findPair(this.keys, a, b);
    const { keys } = this;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key instanceof PyTuple && key.hash !== 0 && isPair(key, a, b)) return i;
    }
    return -1;
  }

  private scanTuple(t: PyTuple): number {
    const { keys } = this;
    const h = tupleHash(t);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key instanceof PyTuple && key.hash === h && sameTuple(key, t)) return i;
    }
    return -1;
  }

  /** Append an entry that is known to be new. */
  append(key: Value, k: Key | typeof NO_KEY, hash: number | bigint | undefined, value: Value | undefined): void {
    if (this.keys.length >= this.limit) this.renew(this.size * 3);
    const i = this.keys.length;
    if (i >= MAX_ENTRIES) noRoom();
    this.keys.push(key);
    if (value !== undefined) this.values.push(value);
    if (this.index !== null) {
      if (k !== NO_KEY) this.index.add(this.keys, k, i);
    } else if (i >= SMALL || (k !== key && k !== NO_KEY)) this.index = new KeyIndex(this.keys);
    if (this.buckets !== null) {
      const h = hash ?? hashNow(key);
      this.hashes.push(h);
      addToBucket(this.buckets, h, i);
    }
    this.size++;
    this.version = nextVersion++;
    if (this.watched) this.added(key);
  }

  /** Put an entry in, if that takes nothing but plain look-up (there are no buckets); false: nothing has happened. The value of a set's entry is `undefined`. */
  putNow(key: Value, value: Value | undefined): boolean {
    if (this.buckets !== null || this.keys.length >= MAX_ENTRIES) return false;
    if (typeof key === "number") {
      this.putInt(key, value);
      return true;
    }
    if (this.index !== null && typeof key === "object" && key !== null && key.cls === tupleType)
      return this.putTuple(this.index, key as PyTuple, value);
    const i = positionOf(this, key);
    if (i === UNKEYED) return false;
    if (i < 0) this.append(key, keyOf(key), undefined, value);
    else if (value !== undefined) this.replaceAt(i, value);
    return true;
  }

  private putTuple(index: KeyIndex, key: PyTuple, value: Value | undefined): boolean {
    if (tupleHash(key) === 0) return false;
    if (this.keys.length >= this.limit && this.size < this.keys.length && index.findTuple(this.keys, key) < 0)
      this.renew(this.size * 3);
    const i = index.claimTuple(this.keys, key, this.keys.length);
    if (i < 0) this.push(key, value);
    else if (value !== undefined) this.replaceAt(i, value);
    return true;
  }

  /** A new entry, which the index knows already. */
  private push(key: Value, value: Value | undefined): void {
    // There are no holes: nobody has to move.
    if (this.keys.length >= this.limit) this.limit = usable(bitsFor(this.size * 3));
    this.keys.push(key);
    if (value !== undefined) this.values.push(value);
    this.size++;
    this.version = nextVersion++;
  }

  /** `putNow` of an int that is a number. */
  private putInt(key: number, value: Value | undefined): void {
    const { index } = this;
    if (index === null) {
      const i = this.findInt(key);
      if (i < 0) this.append(key, key, undefined, value);
      else if (value !== undefined) this.replaceAt(i, value);
      return;
    }
    if (this.keys.length >= this.limit && this.size < this.keys.length && index.findInt(this.keys, key) < 0)
      this.renew(this.size * 3);
    const i = index.claimInt(this.keys, key, this.keys.length);
    if (i < 0) this.push(key, value);
    else if (value !== undefined) this.replaceAt(i, value);
  }

  /** Remove the entry at a position. */
  removeAt(i: number): void {
    const key = this.keys[i]!;
    if (this.index !== null) this.index.remove(key);
    if (this.buckets !== null) {
      const h = this.hashes[i]!;
      const list = this.buckets.get(h)!;
      if (list.length === 1) this.buckets.delete(h);
      else list.splice(list.indexOf(i), 1);
    }
    this.size--;
    if (this.watched && this.isReliedOn(i)) this.changeVersion();
    else this.version = nextVersion++;
    if (this.iterated) this.leaveHole(i);
    else if (this.size === 0) this.reset();
    else if (i === this.keys.length - 1) {
      this.keys.pop();
      this.trim();
    } else this.leaveHole(i);
  }

  private leaveHole(i: number): void {
    this.keys[i] = undefined;
    if (this.values.length > 0) this.values[i] = undefined;
    if (i === this.head) this.head = i + 1;
  }

  /** Drop the holes at the end. Their room in CPython's table is not gained back. */
  private trim(): void {
    const { keys } = this;
    while (keys.length > 0 && keys[keys.length - 1] === undefined) keys.pop();
    // Setting `length` is a call into the engine.
    let dropped = 0;
    for (; this.values.length > keys.length; dropped++) this.values.pop();
    this.limit -= dropped;
    while (this.hashes.length > keys.length) this.hashes.pop();
  }

  /** Position of the last entry of a table that has any; holes after it go, as `popitem` makes them go in CPython. */
  last(): number {
    if (this.keys[this.keys.length - 1] === undefined) this.trim();
    return this.keys.length - 1;
  }

  /** Remove the last entry, and its position. */
  removeLast(): void {
    const { iterated } = this;
    this.iterated = false;
    this.removeAt(this.last());
    this.iterated = iterated;
  }

  /** Forget the holes of a table whose last entry has gone. */
  private reset(): void {
    this.limit -= this.keys.length;
    this.index = null;
    this.keys = [];
    if (this.values.length > 0) this.values = [];
    this.hashes = NO_HASHES;
    this.head = 0;
    this.buckets = null;
  }

  clear(): void {
    this.index = null;
    this.keys = [];
    if (this.values.length > 0) this.values = [];
    this.hashes = NO_HASHES;
    this.size = 0;
    this.head = 0;
    this.limit = FIRST_LIMIT;
    this.buckets = null;
    this.changeVersion();
  }

  /** CPython makes a new table here, with room for `room` slots and without holes. */
  private renew(room: number): void {
    if (this.size < this.keys.length) this.compact();
    this.limit = usable(bitsFor(room));
  }

  /** As many entries more are about to be merged. */
  reserve(more: number): void {
    if (this.limit < more) this.renew(roomFor(this.size + more));
  }

  /** Position of the first live entry at or after `i`, or -1: the step of every iteration. */
  nextLive(i: number): number {
    const { keys, head } = this;
    if (i <= head) {
      // Whoever takes entries from the front does not step over the same holes again.
      let at = head;
      while (at < keys.length && keys[at] === undefined) at++;
      this.head = at;
      return at < keys.length ? at : -1;
    }
    for (; i < keys.length; i++) if (keys[i] !== undefined) return i;
    return -1;
  }

  /** The live keys, in order. */
  liveKeys(): Value[] {
    return this.size === this.keys.length
      ? (this.keys.slice() as Value[])
      : (this.keys.filter((k) => k !== undefined) as Value[]);
  }

  private compact(): void {
    const { keys, values, buckets } = this;
    const hasValues = values.length > 0;
    const newKeys: Value[] = [];
    const newValues: Value[] = [];
    for (let i = this.head; i < keys.length; i++) {
      if (keys[i] === undefined) continue;
      newKeys.push(keys[i]!);
      if (hasValues) newValues.push(values[i]!);
    }
    if (buckets !== null) this.compactBuckets(buckets);
    this.keys = newKeys;
    if (hasValues) this.values = newValues;
    this.head = 0;
    if (this.index !== null) this.index.rebuild(newKeys);
  }

  private compactBuckets(buckets: Map<number | bigint, number[]>): void {
    const moved = new Map<number, number>();
    const newHashes: (number | bigint)[] = [];
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] === undefined) continue;
      moved.set(i, newHashes.length);
      newHashes.push(this.hashes[i]!);
    }
    this.hashes = newHashes;
    for (const list of buckets.values()) for (let n = 0; n < list.length; n++) list[n] = moved.get(list[n]!)!;
  }

  /** Take over all entries of another table; both keep working on their own. */
  copyFrom(other: HashTable): void {
    if (other.size === other.keys.length) {
      this.keys = other.keys.slice();
      if (other.values.length > 0) this.values = other.values.slice();
      this.index = other.index === null ? null : other.index.copy();
      this.head = 0;
    } else {
      this.clear();
      const keys: Value[] = [];
      const values: Value[] = [];
      for (let i = other.nextLive(0); i >= 0; i = other.nextLive(i + 1)) {
        keys.push(other.keys[i]!);
        if (other.values.length > 0) values.push(other.values[i]!);
      }
      this.keys = keys;
      if (values.length > 0) this.values = values;
      if (other.index !== null) this.index = new KeyIndex(keys);
    }
    this.size = other.size;
    this.limit = usable(bitsFor(roomFor(this.size)));
    this.buckets = null;
    this.hashes = NO_HASHES;
    if (other.buckets !== null) {
      this.hashes = [];
      for (let i = other.nextLive(0); i >= 0; i = other.nextLive(i + 1)) this.hashes.push(other.hashes[i]!);
      const position = new Map<number, number>();
      let n = 0;
      for (let i = other.nextLive(0); i >= 0; i = other.nextLive(i + 1)) position.set(i, n++);
      this.buckets = new Map();
      for (const [h, list] of other.buckets)
        this.buckets.set(
          h,
          list.map((i) => position.get(i)!),
        );
    }
    this.changeVersion();
  }
}

/** The names of a namespace by how they are used. */
class NameUse {
  /** Bound more than once by statements. */
  readonly rebound = new Set<Value>();
  /** Their values are constants of compiled code. */
  readonly fixed = new Set<Value>();
  /** Builtins that are constants of compiled code: these names must not become globals. */
  readonly absent = new Set<Value>();
}

/** Values that a namespace binds once as a rule: functions, classes, modules. */
export const isStable = (v: Value): boolean =>
  v instanceof PyFunction || v instanceof PyType || v instanceof PyBuiltin || v instanceof PyModule;

function addToBucket(buckets: Map<number | bigint, number[]>, h: number | bigint, i: number): void {
  const list = buckets.get(h);
  if (list === undefined) buckets.set(h, [i]);
  else list.push(i);
}

/** The hash of a key that has a normalised form: never runs Python code. */
const hashNow = (key: Value): number | bigint => hashOf(key) as number | bigint;

export function ensureBuckets(t: HashTable): Map<number | bigint, number[]> {
  if (t.buckets === null) {
    t.buckets = new Map();
    t.hashes = [];
    for (let i = 0; i < t.keys.length; i++) {
      const key = t.keys[i];
      const h = key === undefined ? 0 : hashNow(key);
      t.hashes.push(h);
      if (key !== undefined) addToBucket(t.buckets, h, i);
    }
  }
  return t.buckets;
}

/** The pending TypeError of a key's `__hash__`, put as CPython 3.14 puts it. */
export function unhashable(t: HashTable, key: Value): undefined {
  const e = ts.exc!;
  if (e.cls !== typeError) return undefined;
  const text = e.args.items.length === 1 ? asStr(e.args.items[0]!) : undefined;
  if (text === undefined) return undefined;
  const role = t instanceof PySet ? "a set element" : "a dict key";
  return raise(typeError, strFromJs(`cannot use '${fullTypeName(typeOf(key))}' as ${role} (${jsText(text)})`));
}

/** `positionOf` of a key that has no normalised form. */
export const UNKEYED = -2;

/** The position of a key, -1 or UNKEYED. Nothing but plain look-up: complete only while there are no buckets. */
export function positionOf(t: HashTable, key: Value): number {
  if (typeof key === "string") return t.findStr(key);
  if (typeof key === "number") return t.findInt(key);
  if (typeof key === "object" && key !== null && key.cls === tupleType)
    return tupleHash(key as PyTuple) === 0 ? UNKEYED : t.findTuple(key as PyTuple);
  const k = keyOf(key);
  return k === NO_KEY ? UNKEYED : t.find(k);
}

/** What `locate` gives besides a position. */
const NOWHERE = -1;
const FAILED = -2;
/** Python code has to run: use `findSlow`. */
const UNDECIDED = -3;

/** The hash of the key that `locate` did not find, to be stored with it; undefined for tables without buckets. */
let locatedHash: number | bigint | undefined;

/** The position of a key, if that can be told without Python code. Nothing has happened yet when it is UNDECIDED. */
function locate(t: HashTable, key: Value, k: Key | typeof NO_KEY): number {
  if (k !== NO_KEY) {
    const i = t.find(k);
    if (i >= 0) return i;
    if (t.buckets === null) {
      locatedHash = undefined;
      return NOWHERE;
    }
  }
  if (hashMethod.of(typeOf(key)) instanceof PyFunction) return UNDECIDED;
  const h = hashOf(key);
  if (h instanceof Deferred) return UNDECIDED;
  if (h === undefined) {
    unhashable(t, key);
    return FAILED;
  }
  locatedHash = h as number | bigint;
  const candidates = ensureBuckets(t).get(locatedHash);
  if (candidates === undefined) return NOWHERE;
  for (const i of candidates) {
    if (t.keys[i] === key) return i;
    const eq = equals(t.keys[i]!, key);
    if (eq === true) return i;
    if (eq === undefined) return FAILED;
    if (eq !== false) return UNDECIDED;
  }
  locatedHash = h as number | bigint;
  return NOWHERE;
}

export class PyDict extends HashTable {
  constructor(cls: PyType = dictType) {
    super(cls, []);
  }

  /** The value of a str key given as a plain (not wide) JavaScript string. */
  getStr(name: string): Value | undefined {
    const i = this.findStr(name);
    return i < 0 ? undefined : this.values[i];
  }

  setStr(name: string, value: Value): void {
    const i = this.findStr(name);
    if (i >= 0) this.replaceAt(i, value);
    else this.append(strFromJs(name), name, undefined, value);
  }

  /** Compiled code compares this with what it was: it changes with whatever compiled code relies on, and with nothing else. Unique among watched dicts, 0 in others. */
  guard = 0;
  /** What is known of the names of a namespace. */
  private names: NameUse | null = null;

  protected override changeVersion(): void {
    super.changeVersion();
    if (this.watched) this.guard = this.version;
  }

  protected override added(key: Value): void {
    if (this.names?.absent.has(key) ?? false) this.guard = this.version;
  }

  /** From here on compiled code relies on this namespace. */
  watch(): void {
    if (this.watched) return;
    this.watched = true;
    this.changeVersion();
  }

  protected override isReliedOn(i: number): boolean {
    return isStable(this.values[i]!) || (this.names?.fixed.has(this.keys[i]!) ?? false);
  }

  /** Bind a name as a statement does. */
  bindName(name: string, value: Value): void {
    const i = this.findStr(name);
    if (i < 0) this.append(strFromJs(name), name, undefined, value);
    else {
      this.noteRebound(name);
      this.replaceAt(i, value);
    }
  }

  /** A name is bound more than once: nobody may take its value as a constant (again). */
  noteRebound(name: string): void {
    this.names ??= new NameUse();
    const { rebound, fixed } = this.names;
    if (rebound.has(name)) return;
    rebound.add(name);
    if (fixed.delete(name)) this.changeVersion();
  }

  isRebound(name: string): boolean {
    return this.names?.rebound.has(name) ?? false;
  }

  /** Compiled code takes the value of a name as a constant: binding it anew changes `version`. */
  fixName(name: string): void {
    this.names ??= new NameUse();
    this.names.fixed.add(name);
  }

  /** Compiled code takes a builtin of this name as a constant. */
  relyOnAbsence(name: string): void {
    this.names ??= new NameUse();
    this.names.absent.add(name);
  }

  deleteStr(name: string): boolean {
    const i = this.findStr(name);
    if (i < 0) return false;
    this.removeAt(i);
    return true;
  }

  /** Live `[key, value]` pairs, in order. */
  *entries(): IterableIterator<[Value, Value]> {
    for (let i = this.nextLive(0); i >= 0; i = this.nextLive(i + 1)) yield [this.keys[i]!, this.values[i]!];
  }
}

export class PySet extends HashTable {
  /** The memo of a frozenset's hash. */
  hash: number | bigint | undefined = undefined;
  /** The memo of a frozenset's own key as an element or dict key. */
  key: string | undefined = undefined;
  constructor(cls: PyType = setType) {
    super(cls, NO_VALUES);
  }
  get frozen(): boolean {
    return this.cls === frozensetType || this.cls.isSubtypeOf(frozensetType);
  }
}

/** The value of a key, or ABSENT (or what else is given). */
export function dictGet(d: PyDict, key: Value, otherwise: Value = ABSENT): Result {
  const i = positionOf(d, key);
  if (i >= 0) return d.values[i];
  if (i !== UNKEYED && d.buckets === null) return otherwise;
  const at = locate(d, key, keyOf(key));
  if (at >= 0) return d.values[at];
  if (at === UNDECIDED) return search(d, key, undefined, Then.GET, otherwise);
  return at === FAILED ? undefined : otherwise;
}

/** The hash of an entry, if the table knows it. */
export const hashAt = (t: HashTable, i: number): number | bigint | undefined =>
  t.buckets === null ? undefined : t.hashes[i];

/** `dictGet` for a key whose hash may be known. */
export function dictGetHashed(d: PyDict, key: Value, hash: number | bigint | undefined): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return dictGet(d, key);
  return search(d, key, hash, Then.GET, ABSENT);
}

/** `d[key] = value`; gives None. */
export function dictSet(d: PyDict, key: Value, value: Value): Result {
  if (d.putNow(key, value)) return null;
  const k = keyOf(key);
  const at = locate(d, key, k);
  if (at === UNDECIDED) return search(d, key, undefined, Then.SET, value);
  if (at === FAILED) return undefined;
  if (at >= 0) d.replaceAt(at, value);
  else d.append(key, k, locatedHash, value);
  return null;
}

/** `dictSet` for a key whose hash is known (it came from another table): its `__hash__` is not called again. */
export function dictSetHashed(d: PyDict, key: Value, hash: number | bigint | undefined, value: Value): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return dictSet(d, key, value);
  return search(d, key, hash, Then.SET, value);
}

/** The value of a key, which is put there if it was not: `dict.setdefault`, with one look-up. */
export function dictSetDefault(d: PyDict, key: Value, value: Value): Result {
  const i = positionOf(d, key);
  if (i >= 0) return d.values[i];
  const k = keyOf(key);
  const at = locate(d, key, k);
  if (at >= 0) return d.values[at];
  if (at === UNDECIDED) return search(d, key, undefined, Then.SET_DEFAULT, value);
  if (at === FAILED) return undefined;
  d.append(key, k, locatedHash, value);
  return value;
}

/** Remove a key; gives the value it had, or ABSENT. */
export function dictPop(d: PyDict, key: Value): Result {
  const i = positionOf(d, key);
  const at = i >= 0 ? i : locate(d, key, keyOf(key));
  if (at === NOWHERE) return ABSENT;
  if (at === UNDECIDED) return search(d, key, undefined, Then.POP, null);
  if (at === FAILED) return undefined;
  const v = d.values[at];
  d.removeAt(at);
  return v;
}

/** Add to a set; gives True if it was not there; `quietly`: where Python code has to run, the request's result is None. */
export function setAdd(s: PySet, key: Value, quietly = false): Result {
  const { size } = s;
  if (s.putNow(key, undefined)) return s.size > size;
  const k = keyOf(key);
  const at = locate(s, key, k);
  if (at >= 0) return false;
  if (at === UNDECIDED) return search(s, key, undefined, quietly ? Then.ADD_QUIETLY : Then.ADD, null);
  if (at === FAILED) return undefined;
  s.append(key, k, locatedHash, undefined);
  return true;
}

/** `setAdd` for a key whose hash is known. */
export function setAddHashed(s: PySet, key: Value, hash: number | bigint | undefined): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return setAdd(s, key);
  return search(s, key, hash, Then.ADD, null);
}

/** Membership in a set or among a dict's keys; gives a bool. */
export function tableHas(t: HashTable, key: Value): Result {
  const i = positionOf(t, key);
  if (i >= 0) return true;
  if (i !== UNKEYED && t.buckets === null) return false;
  const at = locate(t, key, keyOf(key));
  if (at === UNDECIDED) return search(t, key, undefined, Then.HAS, null);
  return at === FAILED ? undefined : at >= 0;
}

/** `tableHas` for a key whose hash is known. */
export function tableHasHashed(t: HashTable, key: Value, hash: number | bigint | undefined): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return tableHas(t, key);
  return search(t, key, hash, Then.HAS, null);
}

/** Remove from a set; gives True if it was there. */
export function setDiscard(s: PySet, key: Value): Result {
  const i = positionOf(s, key);
  const at = i >= 0 ? i : locate(s, key, keyOf(key));
  if (at === UNDECIDED) return search(s, key, undefined, Then.DISCARD, null);
  if (at === FAILED) return undefined;
  if (at < 0) return false;
  s.removeAt(at);
  return true;
}

/** A dict from string keys, for natives. */
export function dictFrom(entries: Iterable<readonly [string, Value]>): PyDict {
  const d = new PyDict();
  for (const [k, v] of entries) d.setStr(k, v);
  return d;
}
