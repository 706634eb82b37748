/**
 * All entries of a table at once: where they move up into its holes, and where another table takes them over.
 */
import { cloneBuckets, compactBuckets, copyBuckets } from "./hash-buckets.ts";
import { type HashTable, NO_HASHES } from "./hash-table.ts";
import { KeyIndex } from "./key-index.ts";
import { bitsFor, roomFor, usable, wholeRoom } from "./table-sizes.ts";
import type { Value } from "./value.ts";

/** Close the holes. */
export function compact(t: HashTable): void {
  const { keys, values, buckets } = t;
  const hasValues = values.length > 0;
  const newKeys: Value[] = [];
  const newValues: Value[] = [];
  for (let i = t.head; i < keys.length; i++) {
    if (keys[i] === undefined) continue;
    newKeys.push(keys[i]!);
    if (hasValues) newValues.push(values[i]!);
  }
  if (buckets !== null) compactBuckets(t, buckets);
  t.keys = newKeys;
  if (hasValues) t.values = newValues;
  t.head = 0;
  if (t.index !== null) t.index.rebuild(newKeys);
}

/** Let `t` take over all entries of another table; both keep working on their own. */
export function copyTable(t: HashTable, other: HashTable): void {
  if (other.size === other.keys.length) {
    t.keys = other.keys.slice();
    if (other.values.length > 0) t.values = other.values.slice();
    t.index = other.index === null ? null : other.index.copy();
    t.head = 0;
  } else {
    t.clear();
    const keys: Value[] = [];
    const values: Value[] = [];
    for (let i = other.nextLive(0); i >= 0; i = other.nextLive(i + 1)) {
      keys.push(other.keys[i]!);
      if (other.values.length > 0) values.push(other.values[i]!);
    }
    t.keys = keys;
    if (values.length > 0) t.values = values;
    if (other.index !== null) t.index = new KeyIndex(keys);
  }
  t.size = other.size;
  t.general = other.general;
  const room = usable(bitsFor(roomFor(t.size)));
  // CPython clones a table that is as large as another one would be.
  t.limit = other.size === other.keys.length ? Math.min(room, other.limit) : room;
  t.buckets = null;
  t.hashes = NO_HASHES;
  if (other.buckets !== null) copyBuckets(t, other, other.buckets);
  t.changeVersion();
}

/** `copyTable` as `dict.copy` does it: a table with few holes is cloned, with these and the room that is left. */
export function cloneTable(t: HashTable, other: HashTable): void {
  // Those that were deleted at the end are holes in CPython's table.
  const entries = other.keys.length + wholeRoom(other.limit) - other.limit;
  if (other.size < Math.floor((entries * 2) / 3)) {
    copyTable(t, other);
    return;
  }
  t.keys = other.keys.slice();
  t.values = other.values.slice();
  t.index = other.index === null ? null : other.index.copy();
  t.head = other.head;
  t.size = other.size;
  t.limit = other.limit;
  t.general = other.general;
  if (other.buckets !== null) cloneBuckets(t, other, other.buckets);
  t.changeVersion();
}
