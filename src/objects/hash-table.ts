/**
 * The hash table behind dict and set: insertion-ordered, compact like CPython's, keyed by a normalised primitive wherever hash and equality are built
 * in, so that `1`, `1.0` and `True` meet.
 *
 * Entries stand in `keys`/`values` in order of insertion; a deleted entry leaves a hole (`undefined`) until the next compaction, so an iterator is
 * just a position and can be stored anywhere. Compactions come when CPython makes a new table (`limit`), because its iterators notice keys that are replaced by others only
 * by where these stand. `index` (key-index.ts) leads from the normalised key (hash-key.ts) to the position. A table with a few entries
 * has none and is searched from the front, as long as each of its keys is its own normalised form. Keys that have none are in `buckets` (hash-buckets.ts).
 *
 * Nothing here runs Python code: the operations that may, `d[key]` and its like, are in hash-lookup.ts.
 *
 * `version` is unique among all tables and changes when a key is added or removed (when a value is replaced only in a `watched` table): inline
 * caches of globals guard on it, which implies the identity of the dict as well.
 */
import { dictType, frozensetType, setType, tupleType } from "./core-types.ts";
import { PyTuple, WideStr } from "./data.ts";
import { addEntry, hashNow, removeFromBucket } from "./hash-buckets.ts";
import { isPair, type Key, keyOf, NO_KEY, sameTuple, tupleHash } from "./hash-key.ts";
import { positionOf, UNKEYED } from "./hash-lookup.ts";
import { KeyIndex } from "./key-index.ts";
import { isStable, type NameUse, noteRebound } from "./name-use.ts";
import { MAX_ENTRIES, noRoom } from "./room.ts";
import { strFromJs } from "./str-object.ts";
import { compact } from "./table-copy.ts";
import { bitsFor, roomFor, usable, wholeRoom } from "./table-sizes.ts";
import type { PyType } from "./type.ts";
import { PyObject, type Value } from "./value.ts";

let nextVersion = 1;

/** A table with more positions has an index. */
const SMALL = 8;

/** Shared by all tables that have none; never written to. */
const NO_VALUES: (Value | undefined)[] = [];
export const NO_HASHES: (number | bigint)[] = [];

/** Entries that CPython's smallest table has room for. */
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
  /** Not all keys of this dict have been strings: CPython makes a dict another table for its first other key. */
  general: boolean;
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
    this.general = values === NO_VALUES;
  }

  /** Replace the value at a position. */
  replaceAt(i: number, value: Value): void {
    if (this.watched && this.isReliedOn(i)) this.changeVersion();
    this.values[i] = value;
  }

  protected isReliedOn(i: number): boolean {
    return isStable(this.values[i]!);
  }

  changeVersion(): void {
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
    if (!this.general && typeof key !== "string") this.generalize(key);
    if (this.keys.length >= this.limit) this.renew(this.size * 3);
    const i = this.keys.length;
    if (i >= MAX_ENTRIES) noRoom();
    this.keys.push(key);
    if (value !== undefined) this.values.push(value);
    if (this.index !== null) {
      if (k !== NO_KEY) this.index.add(this.keys, k, i);
    } else if (i >= SMALL || (k !== key && k !== NO_KEY)) this.index = new KeyIndex(this.keys);
    if (this.buckets !== null) addEntry(this, this.buckets, hash ?? hashNow(key), i);
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
    if (!this.general) this.generalize(key);
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
    if (!this.general) this.generalize(key);
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
    if (this.buckets !== null) removeFromBucket(this.buckets, this.hashes[i]!, i);
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
    this.general = this.values === NO_VALUES;
    this.buckets = null;
    this.changeVersion();
  }

  /** CPython makes a new table here, with room for `room` slots and without holes. */
  private renew(room: number): void {
    if (this.size < this.keys.length) compact(this);
    this.limit = usable(bitsFor(room));
  }

  /** A first key that is no string is put into a dict. */
  private generalize(key: Value): void {
    if (key instanceof WideStr) return;
    this.general = true;
    this.renew(this.size * 3);
  }

  /** All entries of another table are about to be merged. */
  reserve(other: HashTable): void {
    if (wholeRoom(this.limit) >= other.size) return;
    this.general ||= other.general;
    this.renew(roomFor(this.size + other.size));
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
  names: NameUse | null = null;

  override changeVersion(): void {
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
      noteRebound(this, name);
      this.replaceAt(i, value);
    }
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
