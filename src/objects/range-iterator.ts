/**
 * The iterators of `range`: numbers for ranges within the safe integers (the interpreter's FOR_ITER steps those by itself), ints of any
 * size otherwise.
 */
import { fullTypeName } from "./object-names.ts";
import { method } from "./builtin-function.ts";
import { normInt, PyRange, tuple, typeOf } from "./data.ts";
import { builtinNamed } from "./iterators.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { index } from "./operators.ts";
import { overflowError, raise, typeError } from "./exception-object.ts";
import { andThen, type Result, type Value } from "./value.ts";

export const rangeIteratorType = builtinType("range_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });
export const longRangeIteratorType = builtinType("longrange_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

/** Gives `at`, `at + step`, … before `stop`: all safe integers. */
export class RangeIterator extends PyIterator {
  at: number;
  readonly stop: number;
  readonly step: number;
  /** Made by a `for` loop of the program: nobody else has it. */
  own = false;
  constructor(start: number, stop: number, step: number) {
    super(rangeIteratorType);
    this.at = start;
    this.stop = stop;
    this.step = step;
  }
  override get plain(): boolean {
    return true;
  }
  override next(): Value {
    const v = this.at;
    if (this.step > 0 ? v < this.stop : v > this.stop) {
      this.at = v + this.step;
      return v;
    }
    return STOP;
  }
  override atLeast(): number {
    return remaining(this);
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
  override atLeast(): number {
    return Number(this.left);
  }
}

const remaining = (self: RangeIterator): number => Math.max(0, Math.ceil((self.stop - self.at) / self.step));

/** A state is how many items have been taken. */
function setState(self: RangeIterator, state: Value): Result {
  return typeof state === "number" ? advance(self, state) : andThen(index(state), advance, self);
}

function advance(self: RangeIterator, state: Value): Value | undefined {
  if (typeof state === "bigint") return raise(overflowError, "Python int too large to convert to C long");
  self.at += Math.max(0, Math.min(state as number, remaining(self))) * self.step;
  return null;
}

function setLongState(self: LongRangeIterator, state: Value): Result {
  if (typeof state !== "number" && typeof state !== "bigint")
    return raise(typeError, `state must be an int, not ${fullTypeName(typeOf(state))}`);
  const n = BigInt(state);
  const taken = n < 0n ? 0n : n > self.left ? self.left : n;
  self.current += taken * self.step;
  self.left -= taken;
  return null;
}

defineIteratorType(rangeIteratorType, [
  method("__setstate__", "($self, object, /)", setState, "Set state information for unpickling."),
  method("__length_hint__", "($self, /)", remaining),
  method("__reduce__", "($self, /)", (self: RangeIterator) =>
    tuple(builtinNamed("iter"), tuple(new PyRange(self.at, self.at + remaining(self) * self.step, self.step)), null),
  ),
]);

defineIteratorType(longRangeIteratorType, [
  method("__setstate__", "($self, object, /)", setLongState, "Set state information for unpickling."),
  method("__length_hint__", "($self, /)", (self: LongRangeIterator) => normInt(self.left)),
  method("__reduce__", "($self, /)", (self: LongRangeIterator) =>
    tuple(
      builtinNamed("iter"),
      tuple(new PyRange(normInt(self.current), normInt(self.current + self.left * self.step), normInt(self.step))),
      null,
    ),
  ),
]);
