/**
 * The iterators of `range`: numbers for ranges within the safe integers (the interpreter's FOR_ITER steps those by itself), ints of any
 * size otherwise.
 */
import { method } from "./builtin-function.ts";
import { normInt, PyRange, tuple, typeOf } from "./data.ts";
import { builtinNamed } from "./iterators.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { index } from "./operators.ts";
import { overflowError, raise, typeError } from "./exception-object.ts";
import { andThen, type Value } from "./value.ts";

export const rangeIteratorType = builtinType("range_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });
export const longRangeIteratorType = builtinType("longrange_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

/** Gives `current`, `current + step`, … before `stop`. All fields are safe integers. */
export class RangeIterator extends PyIterator {
  current: number;
  readonly stop: number;
  readonly step: number;
  constructor(start: number, stop: number, step: number) {
    super(rangeIteratorType);
    this.current = start;
    this.stop = stop;
    this.step = step;
  }
  override next(): Value {
    const v = this.current;
    if (this.step > 0 ? v < this.stop : v > this.stop) {
      this.current = v + this.step;
      return v;
    }
    return STOP;
  }
}

export class LongRangeIterator extends PyIterator {
  current: bigint;
  left: bigint;
  readonly step: bigint;
  constructor(start: bigint, step: bigint, length: bigint) {
    super(longRangeIteratorType);
    this.current = start;
    this.step = step;
    this.left = length;
  }
  override next(): Value {
    if (this.left <= 0n) return STOP;
    const v = this.current;
    this.current += this.step;
    this.left--;
    return normInt(v);
  }
}

/** Skip this many, as far as there are that many. */
function setState(self: RangeIterator, v: Value): Value | undefined {
  if (typeof v === "bigint") return raise(overflowError, "Python int too large to convert to C long");
  self.current += Math.min(Math.max(v as number, 0), remaining(self)) * self.step;
  return null;
}

function setLongState(self: LongRangeIterator, v: Value): Value | undefined {
  if (typeof v !== "number" && typeof v !== "bigint")
    return raise(typeError, `state must be an int, not ${typeOf(v).name}`);
  const n = BigInt(v) < 0n ? 0n : BigInt(v) > self.left ? self.left : BigInt(v);
  self.current += n * self.step;
  self.left -= n;
  return null;
}

const remaining = (self: RangeIterator): number => Math.max(0, Math.ceil((self.stop - self.current) / self.step));

defineIteratorType(rangeIteratorType, [
  method("__length_hint__", "($self, /)", remaining),
  method("__reduce__", "($self, /)", (self: RangeIterator) =>
    tuple(
      builtinNamed("iter"),
      tuple(new PyRange(self.current, self.current + remaining(self) * self.step, self.step)),
      null,
    ),
  ),
  method("__setstate__", "($self, object, /)", (self: RangeIterator, v: Value) => andThen(index(v), setState, self)),
]);

defineIteratorType(longRangeIteratorType, [
  method("__length_hint__", "($self, /)", (self: LongRangeIterator) => normInt(self.left)),
  method("__reduce__", "($self, /)", (self: LongRangeIterator) =>
    tuple(
      builtinNamed("iter"),
      tuple(new PyRange(normInt(self.current), normInt(self.current + self.left * self.step), normInt(self.step))),
      null,
    ),
  ),
  method("__setstate__", "($self, object, /)", setLongState),
]);
