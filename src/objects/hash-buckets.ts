/**
 * Positions by hash: how a table finds keys that have no normalised form (hash-key.ts). The first such key, stored or looked up, makes the `buckets` of
 * its table, which then hold all entries, and `hashes`, parallel to the keys.
 */
import { hashOf } from "./hash.ts";
import type { HashTable } from "./hash-table.ts";
import type { Value } from "./value.ts";

export type Buckets = Map<number | bigint, number[]>;

/** The hash of a key that has a normalised form: never runs Python code. */
export const hashNow = (key: Value): number | bigint => hashOf(key) as number | bigint;

function addToBucket(buckets: Buckets, h: number | bigint, i: number): void {
  const list = buckets.get(h);
  if (list === undefined) buckets.set(h, [i]);
  else list.push(i);
}

/** An entry was appended at position `i`. */
export function addEntry(t: HashTable, buckets: Buckets, h: number | bigint, i: number): void {
  t.hashes.push(h);
  addToBucket(buckets, h, i);
}

export function removeFromBucket(buckets: Buckets, h: number | bigint, i: number): void {
  const list = buckets.get(h)!;
  if (list.length === 1) buckets.delete(h);
  else list.splice(list.indexOf(i), 1);
}

export function ensureBuckets(t: HashTable): Buckets {
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

/** The holes among the keys are about to go: `compact`. */
export function compactBuckets(t: HashTable, buckets: Buckets): void {
  const moved = new Map<number, number>();
  const newHashes: (number | bigint)[] = [];
  for (let i = 0; i < t.keys.length; i++) {
    if (t.keys[i] === undefined) continue;
    moved.set(i, newHashes.length);
    newHashes.push(t.hashes[i]!);
  }
  t.hashes = newHashes;
  for (const list of buckets.values()) for (let n = 0; n < list.length; n++) list[n] = moved.get(list[n]!)!;
}

/** `t` has taken over the keys of another table, without their holes. */
export function copyBuckets(t: HashTable, other: HashTable, buckets: Buckets): void {
  t.hashes = [];
  const position = new Map<number, number>();
  for (let i = other.nextLive(0); i >= 0; i = other.nextLive(i + 1)) {
    position.set(i, t.hashes.length);
    t.hashes.push(other.hashes[i]!);
  }
  t.buckets = new Map();
  for (const [h, list] of buckets)
    t.buckets.set(
      h,
      list.map((i) => position.get(i)!),
    );
}

/** `t` has taken over the keys of another table as they stand. */
export function cloneBuckets(t: HashTable, other: HashTable, buckets: Buckets): void {
  t.hashes = other.hashes.slice();
  t.buckets = new Map();
  for (const [h, list] of buckets) t.buckets.set(h, list.slice());
}
