/**
 * `range`: bounds of any size. While start, stop, step and the step past the end are all safe integers, everything is done in numbers.
 */
import { constant, defineLazily, member, method, newMethod, slot } from "./builtin-function.ts";
import { equals } from "./compare.ts";
import { rangeType } from "./core-types.ts";
import { asInt, NotImplemented, normInt, PyRange, PySlice, tuple, typeOf } from "./data.ts";
import { indexError, overflowError, raise, typeError, valueError } from "./exception-object.ts";
import { hashOf } from "./hash.ts";
import { next, STOP } from "./iterate.ts";
import { index } from "./operators.ts";
import { LongRangeIterator, RangeIterator } from "./range-iterator.ts";
import { isPlainSlice, sliceIndices, withPlainSlice } from "./slice.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

type Int = number | bigint;

/** `len(range(start, stop, step))`, of any size. */
export function rangeLength(r: PyRange): Int {
  const { start, stop, step } = r;
  if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
    const span = step > 0 ? stop - start : start - stop;
    if (span <= 0) return 0;
    if (Number.isSafeInteger(span)) return Math.floor((span - 1) / Math.abs(step)) + 1;
  }
  const up = step > 0;
  const span = up ? BigInt(stop) - BigInt(start) : BigInt(start) - BigInt(stop);
  if (span <= 0n) return 0;
  const width = up ? BigInt(step) : -BigInt(step);
  return normInt((span - 1n) / width + 1n);
}

/** The item at a position within the length. */
function itemAt(r: PyRange, i: Int): Int {
  if (typeof i === "number" && typeof r.start === "number" && typeof r.step === "number") {
    const v = r.start + i * r.step;
    if (Number.isSafeInteger(v) && Number.isSafeInteger(i * r.step)) return v + 0;
  }
  return normInt(BigInt(r.start) + BigInt(i) * BigInt(r.step));
}

/** `r[i]` for any int. */
export function rangeGetItem(r: PyRange, at: Value): Value | undefined {
  const n = rangeLength(r);
  let i = at as Int;
  if (i < 0) i = typeof i === "number" && typeof n === "number" ? i + n : normInt(BigInt(i) + BigInt(n));
  if (i < 0 || i >= n) return raise(indexError, "range object index out of range");
  return itemAt(r, i);
}

/** `r[key]`. */
export function rangeSubscript(r: PyRange, key: Value): Result {
  if (typeof key === "number") return rangeGetItem(r, key);
  if (key instanceof PySlice) return rangeSlice(r, key);
  if (asInt(key) === undefined && typeOf(key).lookup("__index__") === undefined)
    return raise(typeError, `range indices must be integers or slices, not ${typeOf(key).name}`);
  return andThen(index(key), rangeGetItem, r);
}

function rangeSlice(r: PyRange, s: PySlice): Result {
  if (!isPlainSlice(s)) return withPlainSlice(r, s, rangeSlice);
  const b = sliceIndices(s, rangeLength(r));
  if (b === undefined) return undefined;
  const [start, stop, step] = b as [Int, Int, Int];
  return new PyRange(itemAt(r, start), itemAt(r, stop), normInt(BigInt(r.step) * BigInt(step)));
}

/** The iterator over a range, from `start` on. */
export function rangeIterator(r: PyRange): RangeIterator | LongRangeIterator {
  const { start, stop, step } = r;
  if (
    typeof start === "number" &&
    typeof stop === "number" &&
    typeof step === "number" &&
    Number.isSafeInteger(stop + step)
  )
    return new RangeIterator(start, stop, step);
  return new LongRangeIterator(BigInt(start), BigInt(step), BigInt(rangeLength(r)));
}

function reversedRange(r: PyRange): RangeIterator | LongRangeIterator {
  const n = rangeLength(r);
  const step = normInt(-BigInt(r.step));
  const first = n === 0 ? r.start : itemAt(r, normInt(BigInt(n) - 1n));
  const stop = n === 0 ? r.start : normInt(BigInt(r.start) - BigInt(r.step));
  return rangeIterator(new PyRange(first, stop, step));
}

/** The position of an int in the range, or -1. */
function positionOf(r: PyRange, v: Int): Int {
  const { start, stop, step } = r;
  if (step > 0 ? v < start || v >= stop : v > start || v <= stop) return -1;
  if (typeof v === "number" && typeof start === "number" && typeof step === "number") {
    const span = v - start;
    if (Number.isSafeInteger(span)) return span % step === 0 ? span / step + 0 : -1;
  }
  const span = BigInt(v) - BigInt(start);
  return span % BigInt(step) === 0n ? normInt(span / BigInt(step)) : -1;
}

/** Only exact ints and bools are looked up by arithmetic; anything else is compared with every item. */
const plainInt = (v: Value): Int | undefined =>
  typeof v === "number" || typeof v === "bigint" ? v : typeof v === "boolean" ? (v ? 1 : 0) : undefined;

function search(r: PyRange, v: Value, count: boolean): Result {
  const it = rangeIterator(r);
  let n = 0;
  for (let i = 0; ; i++) {
    const item = next(it);
    if (item === STOP) return count ? n : -1;
    if (item === undefined) return undefined;
    const eq = item instanceof Deferred ? defer(equalLater(item, v)) : equals(item, v);
    if (eq instanceof Deferred) return defer(searchSlow(it, v, count, eq, i, n));
    if (eq === undefined) return undefined;
    if (eq === true && !count) return i;
    if (eq === true) n++;
  }
}

function* equalLater(pending: Deferred, v: Value): Gen<Value | undefined> {
  const item = yield pending;
  return item === undefined || item === STOP ? item : yield* settle(equals(item, v));
}

function* searchSlow(
  it: RangeIterator | LongRangeIterator,
  v: Value,
  count: boolean,
  pending: Deferred,
  at: number,
  before: number,
): Gen<Value | undefined> {
  let n = before;
  let eq = yield pending;
  for (let i = at; eq !== STOP; i++) {
    if (eq === undefined) return undefined;
    if (eq === true && !count) return i;
    if (eq === true) n++;
    let item = next(it);
    if (item instanceof Deferred) item = yield item;
    if (item === undefined) return undefined;
    const same = item === STOP ? STOP : equals(item as Value, v);
    eq = same instanceof Deferred ? yield same : (same as Value | undefined);
  }
  return count ? n : -1;
}

const found = (_: null, at: Value): Value => (at as Int) !== -1;

/** `v in r`. */
export function rangeContains(r: PyRange, v: Value): Result {
  const i = plainInt(v);
  return i !== undefined ? positionOf(r, i) !== -1 : andThen(search(r, v, false), found, null);
}

function rangeIndex(r: PyRange, v: Value): Result {
  const i = plainInt(v);
  if (i === undefined) return andThen(search(r, v, false), foundAt, r);
  const at = positionOf(r, i);
  return at === -1 ? raise(valueError, "range.index(x): x not in range") : at;
}

const foundAt = (_: PyRange, at: Value): Value | undefined =>
  at === -1 ? raise(valueError, "sequence.index(x): x not in sequence") : at;

function rangeCount(r: PyRange, v: Value): Result {
  const i = plainInt(v);
  return i !== undefined ? (positionOf(r, i) === -1 ? 0 : 1) : search(r, v, true);
}

/** Two ranges are equal if they give the same items. */
function rangeEquals(a: PyRange, b: PyRange): boolean {
  const n = rangeLength(a);
  return n === rangeLength(b) && (n === 0 || (a.start === b.start && (n === 1 || a.step === b.step)));
}

function rangeHash(r: PyRange): Result {
  const n = rangeLength(r);
  return hashOf(n === 0 ? tuple(0, null, null) : n === 1 ? tuple(1, r.start, null) : tuple(n, r.start, r.step));
}

function rangeNew(_: PyType, a: Value, b?: Value, c?: Value): Result {
  if (typeof a === "number" && (b === undefined || typeof b === "number") && c === undefined)
    return b === undefined ? new PyRange(0, a, 1) : new PyRange(a, b, 1);
  const plain = [a, b, c].every((v) => v === undefined || asInt(v) !== undefined);
  if (!plain) return defer(rangeNewSlow(a, b, c));
  return makeRange(asInt(a)!, b === undefined ? undefined : asInt(b), c === undefined ? undefined : asInt(c));
}

rangeType.vectorcall = (args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0) return raise(typeError, "range() takes no keyword arguments");
  const n = args.length;
  if (n === 0) return raise(typeError, "range expected at least 1 argument, got 0");
  if (n > 3) return raise(typeError, `range expected at most 3 arguments, got ${n}`);
  return rangeNew(rangeType, args[0]!, args[1], args[2]);
};

function makeRange(a: Int, b: Int | undefined, c: Int | undefined): PyRange | undefined {
  if (b === undefined) return new PyRange(0, a, 1);
  if (c === 0) return raise(valueError, "range() arg 3 must not be zero");
  return new PyRange(a, b, c ?? 1);
}

function* rangeNewSlow(a: Value, b?: Value, c?: Value): Gen<Value | undefined> {
  const x = yield* settle(index(a));
  if (x === undefined) return undefined;
  const y = b === undefined ? undefined : yield* settle(index(b));
  if (b !== undefined && y === undefined) return undefined;
  const z = c === undefined ? undefined : yield* settle(index(c));
  if (c !== undefined && z === undefined) return undefined;
  return makeRange(x as Int, y as Int | undefined, z as Int | undefined);
}

function rangeLen(r: PyRange): Result {
  const n = rangeLength(r);
  return typeof n === "bigint" && n >= 1n << 63n
    ? raise(overflowError, "Python int too large to convert to C ssize_t")
    : n;
}

const ordered = (name: string) => slot(name, () => NotImplemented);

defineLazily(rangeType, () => [
  newMethod("(cls, start, stop=None, step=1, /)", rangeNew),
  slot("__repr__", (r: PyRange) =>
    r.step === 1 ? `range(${r.start}, ${r.stop})` : `range(${r.start}, ${r.stop}, ${r.step})`,
  ),
  slot("__hash__", rangeHash),
  slot("__len__", rangeLen),
  slot("__bool__", (r: PyRange) => rangeLength(r) !== 0),
  slot("__iter__", rangeIterator),
  slot("__getitem__", rangeSubscript),
  slot("__contains__", rangeContains),
  slot("__eq__", (a: PyRange, b: Value) => (b instanceof PyRange ? rangeEquals(a, b) : NotImplemented)),
  slot("__ne__", (a: PyRange, b: Value) => (b instanceof PyRange ? !rangeEquals(a, b) : NotImplemented)),
  ...["__lt__", "__le__", "__gt__", "__ge__"].map(ordered),
  method("__reversed__", "($self, /)", reversedRange, "Return a reverse iterator."),
  method("__reduce__", "($self, /)", (r: PyRange) => tuple(rangeType, tuple(r.start, r.stop, r.step))),
  method("index", "($self, object, /)", rangeIndex, "rangeobject.index(value) -> integer -- return index of value."),
  method(
    "count",
    "($self, object, /)",
    rangeCount,
    "rangeobject.count(value) -> integer -- return number of occurrences of value",
  ),
  member("start", (r: PyRange) => r.start),
  member("stop", (r: PyRange) => r.stop),
  member("step", (r: PyRange) => r.step),
  constant(
    "__doc__",
    "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop defaults to the end of the sequence.\nIf step is given, it specifies the increment (or decrement).",
  ),
]);
