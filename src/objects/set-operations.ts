/**
 * The algebra of sets on hash tables: the in-place operations, and the tests for subsets and disjointness. Operands other than sets are any iterables (the
 * operators check their operands before they come here).
 *
 * Each operation runs at once while no element needs Python code, and then goes on as a generator.
 */
import { dictType, frozensetType, setType } from "./core-types.ts";
import { hashAt, positionOf, setAdd, setAddHashed, setDiscard, tableHas, tableHasHashed } from "./hash-lookup.ts";
import { copyTable } from "./table-copy.ts";
import { type HashTable, PyDict, PySet } from "./hash-table.ts";
import { hashOf } from "./hash.ts";
import { type Key, keyOf, NO_KEY } from "./hash-key.ts";
import { feedOf, type ItemSink } from "./item-sink.ts";
import { fastItems, getIter, next, STOP } from "./iterate.ts";
import { MAX_ENTRIES, needRoomFor } from "./room.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** The type of results: plain set or frozenset, also for subclasses. */
export const newLike = (s: PySet): PySet => new PySet(s.frozen ? frozensetType : setType);

/** A copy of the entries, as a plain set or frozenset. */
export function copySet(s: PySet): PySet {
  const copy = newLike(s);
  copyTable(copy, s);
  return copy;
}

/** A set or dict whose keys may be read directly. */
const asTable = (v: Value): HashTable | undefined =>
  v instanceof PySet ? v : v instanceof PyDict && v.cls === dictType ? v : undefined;

/** An operation on a set for one element. */
type Step = (s: PySet, v: Value, hash: number | bigint | undefined) => Result;

const addStep: Step = setAddHashed;
const discardStep: Step = (s, v) => setDiscard(s, v);

/** Apply a step to every item of an iterable; gives None. */
function forEach(s: PySet, source: Value, step: Step): Result {
  const table = asTable(source);
  if (table !== undefined) return forEachKey(s, table, step, 0);
  const items = fastItems(source);
  if (items === undefined) return defer(forEachNext(s, source, step));
  for (let i = 0; i < items.length; i++) {
    const r = step(s, items[i]!, undefined);
    if (r instanceof Deferred) return defer(forEachItem(s, items, step, i, r));
    if (r === undefined) return undefined;
  }
  return null;
}

function forEachKey(s: PySet, t: HashTable, step: Step, from: number): Result {
  for (let i = t.nextLive(from); i >= 0; i = t.nextLive(i + 1)) {
    const r = step(s, t.keys[i]!, hashAt(t, i));
    if (r instanceof Deferred) return defer(forEachKeySlow(s, t, step, i, r));
    if (r === undefined) return undefined;
  }
  return null;
}

function* forEachKeySlow(s: PySet, t: HashTable, step: Step, at: number, pending: Deferred): Gen<Value | undefined> {
  if ((yield pending) === undefined) return undefined;
  for (let i = t.nextLive(at + 1); i >= 0; i = t.nextLive(i + 1))
    if ((yield* settle(step(s, t.keys[i]!, hashAt(t, i)))) === undefined) return undefined;
  return null;
}

function* forEachItem(
  s: PySet,
  items: readonly Value[],
  step: Step,
  at: number,
  pending: Deferred,
): Gen<Value | undefined> {
  if ((yield pending) === undefined) return undefined;
  for (let i = at + 1; i < items.length; i++)
    if ((yield* settle(step(s, items[i]!, undefined))) === undefined) return undefined;
  return null;
}

function* forEachNext(s: PySet, source: Value, step: Step): Gen<Value | undefined> {
  const it = yield* settle(getIter(source));
  if (it === undefined) return undefined;
  if (step === addStep) needRoomFor(it, MAX_ENTRIES, false);
  for (;;) {
    const n = next(it);
    const v = n instanceof Deferred ? yield n : n;
    if (v === undefined) return undefined;
    if (v === STOP) return null;
    const r = step(s, v, undefined);
    if ((r instanceof Deferred ? yield r : r) === undefined) return undefined;
  }
}

/** `s |= iterable`; gives None. */
export function addAll(s: PySet, source: Value): Result {
  if (source instanceof PySet && s.size === 0) {
    copyTable(s, source);
    return null;
  }
  return feedOf(source)?.(source, new SetSink(s)) ?? forEach(s, source, addStep);
}

class SetSink implements ItemSink {
  private readonly set: PySet;
  constructor(set: PySet) {
    this.set = set;
  }
  takeNow(item: Value): boolean {
    return this.set.putNow(item, undefined);
  }
  take(item: Value): Result {
    return setAdd(this.set, item, true);
  }
}

/** `s -= iterable`; gives None. */
export function setDifferenceUpdate(s: PySet, source: Value): Result {
  if (source === s) {
    s.clear();
    return null;
  }
  return forEach(s, source, discardStep);
}

/** The elements of a set that pass `in other` (or do not), as a new set. */
function filtered(s: PySet, other: HashTable, keep: boolean): Result {
  const out = newLike(s);
  if (s.buckets === null && other.buckets === null) {
    const { keys } = s;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key !== undefined && positionOf(other, key) >= 0 === keep) out.append(key, keyOf(key), undefined, undefined);
    }
    return out;
  }
  for (let i = s.nextLive(0); i >= 0; i = s.nextLive(i + 1)) {
    const key = s.keys[i]!;
    const has = tableHasHashed(other, key, hashAt(s, i));
    if (has instanceof Deferred) return defer(filteredSlow(s, other, keep));
    if (has === undefined) return undefined;
    if (has === keep) {
      const r = setAddHashed(out, key, hashAt(s, i));
      if (r instanceof Deferred) return defer(filteredSlow(s, other, keep));
    }
  }
  return out;
}

function* filteredSlow(s: PySet, other: HashTable, keep: boolean): Gen<Value | undefined> {
  const out = newLike(s);
  for (let i = s.nextLive(0); i >= 0; i = s.nextLive(i + 1)) {
    const key = s.keys[i]!;
    const hash = hashAt(s, i);
    const has = yield* settle(tableHasHashed(other, key, hash));
    if (has === undefined) return undefined;
    if (has === keep && (yield* settle(setAddHashed(out, key, hash))) === undefined) return undefined;
  }
  return out;
}

/** `s - iterable` as a new set. */
export function setDifference(s: PySet, other: Value): Result {
  const table = asTable(other);
  if (table !== undefined) return filtered(s, table, false);
  const copy = copySet(s);
  return andThen(setDifferenceUpdate(copy, other), give, copy);
}

const give = (s: PySet): Value => s;

/** `s & iterable` as a new set. */
export function setIntersection(s: PySet, other: Value): Result {
  if (other instanceof PySet) {
    // Of two equal elements that of the smaller set is kept.
    if (other.size > s.size) return filtered(s, other, true);
    const r = filtered(other, s, true);
    return andThen(r, retyped, s);
  }
  return defer(intersectionSlow(s, other));
}

/** The result takes its type from the left operand. */
function retyped(s: PySet, result: Value): Value {
  (result as PySet).cls = newLike(s).cls;
  return result;
}

function* intersectionSlow(s: PySet, other: Value): Gen<Value | undefined> {
  const out = newLike(s);
  const it = yield* settle(getIter(other));
  if (it === undefined) return undefined;
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return out;
    const hash = yield* plainHash(v);
    if (hash === null) return undefined;
    const has = yield* settle(tableHasHashed(s, v, hash));
    if (has === undefined) return undefined;
    if (has !== true) continue;
    if ((yield* settle(setAddHashed(out, v, hash))) === undefined) return undefined;
    // Nothing more can be found: the rest of the iterable is left alone.
    if (out.size >= s.size) return out;
  }
}

/** The hash of an item that needs one. null: pending exception, in the words of the item's own type. */
function* plainHash(v: Value): Gen<number | bigint | undefined | null> {
  if (keyOf(v) !== NO_KEY) return undefined;
  const h = yield* settle(hashOf(v));
  return h === undefined ? null : (h as number | bigint);
}

/** Give `s` the entries of `result`. */
export function replaceEntries(s: PySet, result: Value): Value {
  s.clear();
  copyTable(s, result as PySet);
  return s;
}

/** `s ^= iterable`; gives None. Elements that the iterable gives twice count once. */
export function setSymmetricUpdate(s: PySet, other: Value): Result {
  if (other === s) {
    s.clear();
    return null;
  }
  return defer(symmetricSlow(s, other));
}

function* symmetricSlow(s: PySet, other: Value): Gen<Value | undefined> {
  let source = asTable(other);
  if (source === undefined) {
    const once = new PySet();
    if ((yield* settle(addAll(once, other))) === undefined) return undefined;
    source = once;
  }
  for (let i = source.nextLive(0); i >= 0; i = source.nextLive(i + 1)) {
    const key = source.keys[i]!;
    const had = yield* settle(setDiscard(s, key));
    if (had === undefined) return undefined;
    if (had === false && (yield* settle(setAddHashed(s, key, hashAt(source, i)))) === undefined) return undefined;
  }
  return null;
}

/** True if every element of `a` is in `b`. */
export function isSubset(a: HashTable, b: HashTable): Result {
  if (a.size > b.size) return false;
  for (let i = a.nextLive(0); i >= 0; i = a.nextLive(i + 1)) {
    const has = tableHasHashed(b, a.keys[i]!, hashAt(a, i));
    if (has === true) continue;
    return has instanceof Deferred ? defer(isSubsetSlow(a, b, i)) : has;
  }
  return true;
}

function* isSubsetSlow(a: HashTable, b: HashTable, from: number): Gen<Value | undefined> {
  for (let i = a.nextLive(from); i >= 0; i = a.nextLive(i + 1)) {
    const has = yield* settle(tableHasHashed(b, a.keys[i]!, hashAt(a, i)));
    if (has !== true) return has;
  }
  return true;
}

/** True if every item of an iterable is in the set; the first that is not ends the search. */
export function* containsAll(s: PySet, other: Value): Gen<Value | undefined> {
  const it = yield* settle(getIter(other));
  if (it === undefined) return undefined;
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return true;
    const has = yield* settle(tableHas(s, v));
    if (has !== true) return has;
  }
}

/** True if no item of the iterable is in the set. */
export function isDisjoint(o: PySet, other: Value): Result {
  if (other instanceof PySet && o.buckets === null && other.buckets === null) {
    const [small, large] = o.size <= other.size ? [o, other] : [other, o];
    for (const v of small.keys) if (v !== undefined && large.find(keyOf(v) as Key) >= 0) return false;
    return true;
  }
  return defer(isDisjointSlow(o, other));
}

function* isDisjointSlow(o: PySet, other: Value): Gen<Value | undefined> {
  const table = new PySet();
  copyTable(table, o);
  const it = yield* settle(getIter(other));
  if (it === undefined) return undefined;
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return true;
    const has = yield* settle(tableHas(table, v));
    if (has === undefined) return undefined;
    if (has === true) return false;
  }
}
