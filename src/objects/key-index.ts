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

const NO_SLOTS: Slots = [0, 0];
/** Typed arrays are slow to make, and plain ones end somewhere. */
const MAX_PLAIN_BITS = 16;

const newSlots = (bits: number): Slots =>
  bits <= MAX_PLAIN_BITS ? new Array<number>(1 << bits).fill(0) : new Int32Array(1 << bits);

/** Fibonacci hashing: the high bits of the product decide. */
const FACTOR = 0x9e3779b1 | 0;

/** Is it a tuple with a key, and this hash? */
const hasHash = (key: Value | undefined, h: number): key is PyTuple =>
  typeof key === "object" && key !== null && (key as PyTuple).hash === h && isTuple(key);

export class KeyIndex {
  private map: Map<Key, number> | null = null;
  private slots: Slots = NO_SLOTS;
  /** 32 - log2(slots.length). */
  private shift = 31;
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
      c.shift = this.shift;
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
    for (let i = Math.imul(hashOfInt(k), FACTOR) >>> this.shift; ; i = (i + 1) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) return -1;
      const key = keys[at];
      if (typeof key === "number") {
        if (key === k) return at;
      } else if (key !== undefined && !isTuple(key) && keyOf(key) === k) return at;
    }
  }

  findTuple(keys: Keys, t: PyTuple): number {
    const h = tupleHash(t);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = Math.imul(h, FACTOR) >>> this.shift; ; i = (i + 1) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) return -1;
      const key = keys[at];
      if (hasHash(key, h) && (key === t || sameTuple(key, t))) return at;
    }
  }

  /** `findTuple` of `(a, b)`, which need not be made for it. */
  findPair(keys: Keys, a: number, b: number): number {
    const h = pairHash(a, b);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = Math.imul(h, FACTOR) >>> this.shift; ; i = (i + 1) & mask) {
      const at = slots[i]! - 1;
      if (at < 0) return -1;
      const key = keys[at];
      if (hasHash(key, h) && isPair(key, a, b)) return at;
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
    this.used++;
    const { slots } = this;
    const mask = slots.length - 1;
    let i = Math.imul(hash, FACTOR) >>> this.shift;
    while (slots[i] !== 0) i = (i + 1) & mask;
    slots[i] = at + 1;
  }

  /** Slots for the keys before `end` and `more` others, and room for as many again. */
  private grow(keys: Keys, end: number, more: number): void {
    let n = more;
    for (let i = 0; i < end; i++) if (typeof keys[i] !== "string" && keys[i] !== undefined) n++;
    let bits = n === 0 ? 1 : 4;
    while (1 << bits < n * 3) bits++;
    this.slots = n === 0 ? NO_SLOTS : newSlots(bits);
    this.shift = 32 - bits;
    this.used = 0;
    for (let i = 0; i < end; i++) {
      const key = keys[i];
      if (typeof key === "number") this.addSlot(keys, hashOfInt(key), i);
      else if (key !== undefined && typeof key !== "string") {
        const k = keyOf(key);
        if (k !== NO_KEY && isSlotted(k)) this.add(keys, k, i);
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
