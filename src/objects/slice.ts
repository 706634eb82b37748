/**
 * `slice` objects, and what a slice means for a sequence of a given length (`resolveSlice`), shared by all sequence types.
 *
 * A slice is *plain* when its fields are None or ints, so that resolving it runs no Python code. Any other slice is made plain first (`plainSlice`).
 */
import { constant, defineLazily, member, method, newMethod, slot } from "./builtin-function.ts";
import { Compare, richCompare } from "./compare.ts";
import { sliceType } from "./core-types.ts";
import { asInt, jsText, normInt, NotImplemented, PySlice, tuple, typeOf } from "./data.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import { hashOf } from "./hash.ts";
import { clampIndex } from "./list-steps.ts";
import { index } from "./operators.ts";
import { reprText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, type Result, settle, type Value } from "./value.ts";

/** The positions `start`, `start + step`, … (`length` of them) that a slice selects; `stop` is as in `slice.indices`. */
export interface SliceBounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;
}

const isPlainField = (v: Value): boolean => v === null || asInt(v) !== undefined;

/** True if the slice can be resolved without running Python code. */
export const isPlainSlice = (s: PySlice): boolean =>
  isPlainField(s.start) && isPlainField(s.stop) && isPlainField(s.step);

/** Inside a generator native: an equal slice that is plain. */
export function* plainSlice(s: PySlice): Gen<PySlice | undefined> {
  const step = yield* sliceField(s.step);
  if (step === undefined) return undefined;
  if (step === 0) return raise(valueError, "slice step cannot be zero");
  const start = yield* sliceField(s.start);
  if (start === undefined) return undefined;
  const stop = yield* sliceField(s.stop);
  return stop === undefined ? undefined : new PySlice(start, stop, step);
}

function* sliceField(v: Value): Gen<Value | undefined> {
  if (v === null) return null;
  if (asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, "slice indices must be integers or None or have an __index__ method");
  return yield* settle(index(v));
}

/** `f(self, slice)` for a slice that is not plain: `if (!isPlainSlice(s)) return withPlainSlice(self, s, f);` */
export function withPlainSlice<S>(self: S, s: PySlice, f: (self: S, s: PySlice) => Result): Result {
  return defer(withPlainSliceSlow(self, s, f));
}

function* withPlainSliceSlow<S>(self: S, s: PySlice, f: (self: S, s: PySlice) => Result): Gen<Value | undefined> {
  const plain = yield* plainSlice(s);
  return plain === undefined ? undefined : yield* settle(f(self, plain));
}

/** What a plain slice selects in a sequence; undefined = ValueError pending. */
export function resolveSlice(s: PySlice, length: number): SliceBounds | undefined {
  const step = s.step === null ? 1 : clampIndex(asInt(s.step)!);
  if (step === 0) return raise(valueError, "slice step cannot be zero");
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? length - 1 : length;
  let start = step < 0 ? high : 0;
  let stop = step < 0 ? low : length;
  if (s.start !== null) start = clampTo(clampIndex(asInt(s.start)!), length, low, high);
  if (s.stop !== null) stop = clampTo(clampIndex(asInt(s.stop)!), length, low, high);
  let n = 0;
  if (step > 0) {
    if (start < stop) n = step === 1 ? stop - start : Math.floor((stop - start - 1) / step) + 1;
  } else if (stop < start) n = Math.floor((start - stop - 1) / -step) + 1;
  return { start, stop, step, length: n };
}

function clampTo(v: number, length: number, low: number, high: number): number {
  if (v < 0) v += length;
  return Math.min(Math.max(v, low), high);
}

/** The items that a plain slice selects, in a fresh array; undefined = exception pending. */
export function sliceItems(items: readonly Value[], s: PySlice): Value[] | undefined {
  const b = resolveSlice(s, items.length);
  if (b === undefined) return undefined;
  if (b.step === 1) return items.slice(b.start, b.start + b.length);
  const out: Value[] = [];
  for (let n = 0, i = b.start; n < b.length; n++, i += b.step) out.push(items[i]!);
  return out;
}

const big = (v: Value): bigint => BigInt(asInt(v)!);

/** `slice.indices(length)` for a plain slice and a length of any size: start, stop and step. */
export function sliceIndices(s: PySlice, length: number | bigint): [Value, Value, Value] | undefined {
  const n = BigInt(length);
  const step = s.step === null ? 1n : big(s.step);
  if (step === 0n) return raise(valueError, "slice step cannot be zero");
  const low = step < 0n ? -1n : 0n;
  const high = step < 0n ? n - 1n : n;
  const clamp = (v: bigint): bigint => {
    if (v < 0n) v += n;
    return v < low ? low : v > high ? high : v;
  };
  const start = s.start === null ? (step < 0n ? high : low) : clamp(big(s.start));
  const stop = s.stop === null ? (step < 0n ? low : high) : clamp(big(s.stop));
  return [normInt(start), normInt(stop), normInt(step)];
}

function* indicesOf(self: PySlice, length: Value): Gen<Value | undefined> {
  const n = yield* settle(index(length));
  if (n === undefined) return undefined;
  if ((n as number | bigint) < 0) return raise(valueError, "length should not be negative");
  const plain = isPlainSlice(self) ? self : yield* plainSlice(self);
  if (plain === undefined) return undefined;
  const r = sliceIndices(plain, n as number | bigint);
  return r === undefined ? undefined : tuple(...r);
}

function* sliceRepr(self: PySlice): Gen<Value | undefined> {
  const parts: string[] = [];
  for (const v of [self.start, self.stop, self.step]) {
    const text = yield* reprText(v);
    if (text === undefined) return undefined;
    parts.push(jsText(text));
  }
  return strFromJs(`slice(${parts.join(", ")})`);
}

const asTuple = (s: PySlice): Value => tuple(s.start, s.stop, s.step);

/** Slices compare as the tuples of their fields. */
const compareSlot = (name: string, op: Compare) =>
  slot(name, (a: PySlice, b: Value): Result => {
    if (!(b instanceof PySlice)) return NotImplemented;
    if (a === b) return op === Compare.EQ || op === Compare.LE || op === Compare.GE;
    return richCompare(op, asTuple(a), asTuple(b));
  });

defineLazily(sliceType, () => [
  newMethod("(cls, start, stop=None, step=None, /)", (_: PyType, a: Value, b?: Value, step?: Value) =>
    b === undefined ? new PySlice(null, a, null) : new PySlice(a, b, step ?? null),
  ),
  slot("__repr__", (self: PySlice) => defer(sliceRepr(self))),
  slot("__hash__", (self: PySlice) => hashOf(asTuple(self))),
  compareSlot("__lt__", Compare.LT),
  compareSlot("__le__", Compare.LE),
  compareSlot("__eq__", Compare.EQ),
  compareSlot("__ne__", Compare.NE),
  compareSlot("__gt__", Compare.GT),
  compareSlot("__ge__", Compare.GE),
  member("start", (self: PySlice) => self.start),
  member("stop", (self: PySlice) => self.stop),
  member("step", (self: PySlice) => self.step),
  method("indices", "($self, object, /)", (self: PySlice, length: Value) => defer(indicesOf(self, length))),
  method("__reduce__", "($self, /)", (self: PySlice) => tuple(sliceType, asTuple(self))),
  constant(
    "__doc__",
    "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
  ),
]);
