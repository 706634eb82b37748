/**
 * KeyIndex: where in a table's `keys` a normalised key stands (hash-key.ts). Ints and tuples are found by open addressing in one array: no number is boxed,
 * and a tuple is hashed once in its life. Everything else is in a Map, because JavaScript gives no access to the hash that the engine keeps of a string.
 *
 * A slot holds a position plus one. It is not freed when its key goes: the position then holds `undefined`, or after reuse another key, which its own slot finds
 * as well. So a slot is right whenever the key at its position is the one looked for, and `grow` throws the rest away.
 */
import type { PyTuple } from "./data.ts";
import { hashOfInt, isPair, isTuple, type Key, keyOf, NO_KEY, pairHash, sameTuple, tupleHash } from "./hash-key.ts";
import type { Value } from "./value.ts";

type Keys = readonly (Value | undefined)[];

type Slots = number[] | Int32Array;

const NO_SLOTS: Slots = new Array<number>(2).fill(0);
/** Typed arrays are slow to make, and plain ones end somewhere. */
const MAX_PLAIN_BITS = 16;

/** Empty slots by the binary logarithm of their number: copying them is faster than filling anew. */
const EMPTY: Slots[] = [];
const MAX_KEPT_BITS = 12;

function newSlots(bits: number): Slots {
  if (bits > MAX_PLAIN_BITS) return new Int32Array(1 << bits);
  if (bits > MAX_KEPT_BITS) return new Array<number>(1 << bits).fill(0);
  EMPTY[bits] ??= new Array<number>(1 << bits).fill(0);
  return EMPTY[bits].slice();
}

/** A table with fewer entries grows by four at once. */
const GROW_FAST = 1024;

/**
 * How far the next slot to try is from one that was taken. The first try is where the low bits of the hash lead, so that ints in a row stand in a row and do not
 * meet; those that meet have other bits that differ, as a rule.
 */
const stepOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 15) | 1;

/** Is it a tuple with a key, and this hash? */
const hasHash = (key: Value | undefined, h: number): key is PyTuple =>
  typeof key === "object" && key !== null && (key as PyTuple).hash === h && isTuple(key);

/** Is a key that is no int, a bool for example, equal to one? */
const isInt = (key: Value | undefined, k: number): boolean => key !== undefined && !isTuple(key) && keyOf(key) === k;

export class KeyIndex {
  private map: Map<Key, number> | null = null;
  private slots: Slots = NO_SLOTS;
  /** Slots that are not 0. */
  private used = 0;

  /** The index of all `keys`. */
  constructor(keys: Keys | null) {
    if (keys !== null) this.rebuild(keys);
  }

  copy(): KeyIndex {
    const c = new KeyIndex(null);
    if (this.map !== null) c.map = new Map(this.map);
    if (this.used > 0) {
      c.slots = this.slots.slice();
      c.used = this.used;
    }
    return c;
  }

  findStr(k: string): number {
    const i = this.map === null ? undefined : this.map.get(k);
    return i === undefined ? -1 : i;
  }

  findInt(keys: Keys, k: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const h = hashOfInt(k);
    for (let i = h & mask, step = 0; ; i = (i + step) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) return -1;
      const key = keys[at];
      if (key === k || (typeof key !== "number" && isInt(key, k))) return at;
      if (step === 0) step = stepOf(h);
    }
  }

  /** `findInt`; the key that is not there gets the position `end`. */
  claimInt(keys: Keys, k: number, end: number): number {
    if ((this.used + 1) * 2 >= this.slots.length) this.grow(keys, end, 1);
    const { slots } = this;
    const mask = slots.length - 1;
    const h = hashOfInt(k);
    for (let i = h & mask, step = 0; ; i = (i + step) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) {
        slots[i] = end + 1;
        this.used++;
        return -1;
      }
      const key = keys[at];
      if (key === k || (typeof key !== "number" && isInt(key, k))) return at;
      if (step === 0) step = stepOf(h);
    }
  }

  findTuple(keys: Keys, t: PyTuple): number {
    const h = tupleHash(t);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = h & mask, step = 0; ; i = (i + step) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) return -1;
      const key = keys[at];
      if (hasHash(key, h) && (key === t || sameTuple(key, t))) return at;
      if (step === 0) step = stepOf(h);
    }
  }

  /** `findTuple` of a tuple that has a key; if it is not there, it gets the position `end`. */
  claimTuple(keys: Keys, t: PyTuple, end: number): number {
    if ((this.used + 1) * 2 >= this.slots.length) this.grow(keys, end, 1);
    const h = t.hash;
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = h & mask, step = 0; ; i = (i + step) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) {
        slots[i] = end + 1;
        this.used++;
        return -1;
      }
      const key = keys[at];
      if (hasHash(key, h) && (key === t || sameTuple(key, t))) return at;
      if (step === 0) step = stepOf(h);
    }
  }

  /** `findTuple` of `(a, b)`, which need not be made for it. */
  findPair(keys: Keys, a: number, b: number): number {
    const h = pairHash(a, b);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = h & mask, step = 0; ; i = (i + step) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) return -1;
      const key = keys[at];
      if (hasHash(key, h) && isPair(key, a, b)) return at;
      if (step === 0) step = stepOf(h);
    }
  }

  find(keys: Keys, k: Key): number {
    if (typeof k === "string") return this.findStr(k);
    if (typeof k === "number" && Number.isInteger(k)) return this.findInt(keys, k);
    if (isTuple(k)) return this.findTuple(keys, k);
    const i = this.map === null ? undefined : this.map.get(k);
    return i === undefined ? -1 : i;
  }

  /** The key at `at` has come; `k` is its normalised form. */
  add(keys: Keys, k: Key, at: number): void {
    if (typeof k === "number" && Number.isInteger(k)) this.addSlot(keys, hashOfInt(k), at);
    else if (isTuple(k)) this.addSlot(keys, tupleHash(k), at);
    else {
      this.map ??= new Map();
      this.map.set(k, at);
    }
  }

  /** A key goes. */
  remove(key: Value): void {
    if (this.map === null || typeof key === "number") return;
    const k = keyOf(key);
    if (k !== NO_KEY) this.map.delete(k);
  }

  private addSlot(keys: Keys, hash: number, at: number): void {
    if ((this.used + 1) * 2 >= this.slots.length) this.grow(keys, at, 1);
    this.takeSlot(hash, at);
  }

  /** A slot for a key that has none, where there is room. */
  private takeSlot(hash: number, at: number): void {
    this.used++;
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = hash & mask, step = 0; ; i = (i + step) & mask) {
      if (slots[i] === 0) {
        slots[i] = at + 1;
        return;
      }
      if (step === 0) step = stepOf(hash);
    }
  }

  /** Slots for the keys before `end` and `more` others, and room for as many again; if there are `more`, for even more. */
  private grow(keys: Keys, end: number, more: number): void {
    let n = more;
    for (let i = 0; i < end; i++) if (typeof keys[i] !== "string" && keys[i] !== undefined) n++;
    let bits = n === 0 ? 1 : 5;
    const room = n * (more > 0 && n < GROW_FAST ? 5 : 3);
    while (1 << bits < room) bits++;
    this.slots = n === 0 ? NO_SLOTS : newSlots(bits);
    this.used = 0;
    for (let i = 0; i < end; i++) {
      const key = keys[i];
      if (typeof key === "number") this.takeSlot(hashOfInt(key), i);
      else if (key !== undefined && typeof key !== "string") {
        const k = keyOf(key);
        if (typeof k === "number" && Number.isInteger(k)) this.takeSlot(hashOfInt(k), i);
        else if (k !== NO_KEY && isTuple(k as Value)) this.takeSlot(tupleHash(k as PyTuple), i);
      }
    }
  }

  /** The keys stand at other positions. */
  rebuild(keys: Keys): void {
    this.grow(keys, keys.length, 0);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key === undefined || typeof key === "number") continue;
      const k = keyOf(key);
      if (k === NO_KEY || isSlotted(k)) continue;
      this.map ??= new Map();
      this.map.set(k, i);
    }
  }
}

const isSlotted = (k: Key): boolean => (typeof k === "number" ? Number.isInteger(k) : isTuple(k));
