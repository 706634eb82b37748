/**
 * Filling a dict: `dict(x, **kw)`, `update`, `|=`, `fromkeys`. Sources are dicts, mappings (whatever has `keys`), and iterables of pairs.
 */
import { findAttr, ABSENT_ATTR, getOwnAttr, setOwnAttr } from "./attributes.ts";
import { callValue } from "./call.ts";
import { dictType, listType, tupleType } from "./core-types.ts";
import { PyList, PyTuple, typeOf } from "./data.ts";
import { type PyBaseException, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { copyTable } from "./table-copy.ts";
import { dictSet, dictSetHashed } from "./hash-lookup.ts";
import { feedOf, type ItemSink } from "./item-sink.ts";
import { collect, fastItems, getIter, next, STOP, isSequence } from "./iterate.ts";
import { subscriptOf } from "./list-steps.ts";
import { MAX_ENTRIES, needRoomFor } from "./room.ts";
import { takeException, ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** True if the dict's entries may be read directly: its class does not iterate in its own way. */
export const isReadableDict = (d: PyDict): boolean =>
  d.cls === dictType || d.cls.lookup("__iter__") === dictType.dict.get("__iter__");

/** `d.update(source)`; gives None. */
export function dictUpdate(d: PyDict, source: Value): Result {
  if (source instanceof PyDict && isReadableDict(source)) return mergeDict(d, source);
  if (source instanceof PyList && source.cls === listType) {
    const done = addPairs(d, source.items);
    if (done === source.items.length) return null;
  }
  return feedOf(source)?.(source, new PairSink(d)) ?? defer(updateSlow(d, source));
}

class PairSink implements ItemSink {
  private readonly dict: PyDict;
  /** Pairs so far. */
  private count = 0;
  constructor(dict: PyDict) {
    this.dict = dict;
  }
  takeNow(pair: Value): boolean {
    if (!(pair instanceof PyTuple) || pair.cls !== tupleType || pair.items.length !== 2) return false;
    if (!this.dict.putNow(pair.items[0]!, pair.items[1])) return false;
    this.count++;
    return true;
  }
  take(pair: Value): Result {
    return this.takeNow(pair) ? null : defer(addPair(this.dict, pair, this.count++));
  }
}

/** Add all entries of another dict. */
export function mergeDict(d: PyDict, other: PyDict): Result {
  if (other.size === 0 || d === other) return null;
  if (d.size === 0) {
    copyTable(d, other);
    return null;
  }
  d.reserve(other);
  for (let i = other.nextLive(0); i >= 0; i = other.nextLive(i + 1)) {
    const hash = other.buckets === null ? undefined : other.hashes[i];
    const r = dictSetHashed(d, other.keys[i]!, hash, other.values[i]!);
    if (r instanceof Deferred) return defer(mergeSlow(d, other, i, r));
    if (r === undefined) return undefined;
  }
  return null;
}

function* mergeSlow(d: PyDict, other: PyDict, from: number, pending: Deferred): Gen<Value | undefined> {
  if ((yield pending) === undefined) return undefined;
  for (let i = other.nextLive(from + 1); i >= 0; i = other.nextLive(i + 1)) {
    const hash = other.buckets === null ? undefined : other.hashes[i];
    if ((yield* settle(dictSetHashed(d, other.keys[i]!, hash, other.values[i]!))) === undefined) return undefined;
  }
  return null;
}

/** Add pairs that are tuples or lists of two and have simple keys; gives how many were added before one that is not so. */
function addPairs(d: PyDict, pairs: readonly Value[]): number {
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    if (!(pair instanceof PyTuple || pair instanceof PyList) || pair.items.length !== 2) return i;
    const r = dictSet(d, pair.items[0]!, pair.items[1]!);
    if (r === null) continue;
    if (r === undefined) takeException();
    return i;
  }
  return pairs.length;
}

function* updateSlow(d: PyDict, source: Value): Gen<Value | undefined> {
  const keys = yield* findAttr(source, "keys");
  if (keys === undefined) return undefined;
  if (keys === ABSENT_ATTR) return yield* addFromPairs(d, source);
  const list = yield* settle(callValue(keys as Value, []));
  if (list !== undefined && typeOf(list).lookup("__iter__") === undefined && !isSequence(typeOf(list)))
    return raise(typeError, `${typeOf(source).name}.keys() returned a non-iterable (type ${typeOf(list).name})`);
  if (list === undefined) return undefined;
  const it = yield* settle(getIter(list));
  if (it === undefined) return undefined;
  for (;;) {
    const key = yield* settle(next(it));
    if (key === undefined) return undefined;
    if (key === STOP) return null;
    const value = yield* settle(subscriptOf(source, key));
    if (value === undefined) return undefined;
    if ((yield* settle(dictSet(d, key, value))) === undefined) return undefined;
  }
}

function* addFromPairs(d: PyDict, source: Value): Gen<Value | undefined> {
  const it = yield* settle(getIter(source));
  if (it === undefined) return undefined;
  for (let n = 0; ; n++) {
    const pair = yield* settle(next(it));
    if (pair === undefined) return undefined;
    if (pair === STOP) return null;
    if ((yield* addPair(d, pair, n)) === undefined) return undefined;
  }
}

/** Add the pair that is the item number `n` of a source. */
function* addPair(d: PyDict, pair: Value, n: number): Gen<Value | undefined> {
  let items: readonly Value[] | undefined = fastItems(pair);
  if (items === undefined) {
    const inner = yield* settle(getIter(pair));
    if (inner === undefined) return notAPair(n);
    items = yield* collect(inner);
    if (items === undefined) return undefined;
  }
  if (items.length !== 2)
    return raise(valueError, `dictionary update sequence element #${n} has length ${items.length}; 2 is required`);
  return yield* settle(dictSet(d, items[0]!, items[1]!));
}

/** The element could not be iterated: CPython's text, and a note that names the element. */
function notAPair(n: number): undefined {
  if (!pendingIs(typeError)) return undefined;
  takeException();
  raise(typeError, "object is not iterable");
  addNote(ts.exc!, `Cannot convert dictionary update sequence element #${n} to a sequence`);
  return undefined;
}

function addNote(e: PyBaseException, note: string): void {
  const notes = getOwnAttr(e, "__notes__");
  if (notes instanceof PyList) notes.items.push(note);
  else setOwnAttr(e, "__notes__", new PyList([note]));
}

/** The arguments of `dict()` and `dict.update()`; gives None. */
export function updateArgs(
  d: PyDict,
  name: string,
  args: readonly Value[],
  kwargs: ReadonlyMap<string, Value>,
): Result {
  if (args.length > 1) return raise(typeError, `${name} expected at most 1 argument, got ${args.length}`);
  const r = args.length === 0 ? null : dictUpdate(d, args[0]!);
  if (kwargs.size === 0 || r === undefined) return r;
  return r instanceof Deferred ? defer(keywordsLater(d, r, kwargs)) : addKeywords(d, kwargs);
}

function* keywordsLater(d: PyDict, pending: Deferred, kwargs: ReadonlyMap<string, Value>): Gen<Value | undefined> {
  return (yield pending) === undefined ? undefined : yield* settle(addKeywords(d, kwargs));
}

function addKeywords(d: PyDict, kwargs: ReadonlyMap<string, Value>): Result {
  const source = new PyDict();
  for (const [k, v] of kwargs) dictSet(source, strFromJs(k), v);
  return mergeDict(d, source);
}

/** `cls.fromkeys(iterable, value)` once the new object is there. */
export function* fillKeys(target: Value, iterable: Value, value: Value, setItem: SetItem): Gen<Value | undefined> {
  const it = yield* settle(getIter(iterable));
  if (it === undefined) return undefined;
  needRoomFor(it, MAX_ENTRIES, false);
  for (;;) {
    const key = yield* settle(next(it));
    if (key === undefined) return undefined;
    if (key === STOP) return target;
    if ((yield* settle(setItem(target, key, value))) === undefined) return undefined;
  }
}

export type SetItem = (target: Value, key: Value, value: Value) => Result;
