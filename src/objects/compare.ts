/**
 * Rich comparison: `a < b` and friends with reflection and subclass priority, and the `is`-or-`==` test that containers use.
 */
import { floatType } from "./core-types.ts";
import { asInt, NotImplemented, PyFloat, typeOf, WideStr } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { callOperator, isPlainCall } from "./native-slots.ts";
import { strEquals } from "./str-object.ts";
import { defer, Deferred, type Gen, ProtocolCall, type Result, settle, type Value } from "./value.ts";
import { truth } from "./truth.ts";
import type { PyType } from "./type.ts";

export const enum Compare {
  LT,
  LE,
  EQ,
  NE,
  GT,
  GE,
}

const NAMES = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"] as const;
const SWAPPED = [Compare.GT, Compare.GE, Compare.EQ, Compare.NE, Compare.LT, Compare.LE] as const;
export const COMPARE_SIGNS = ["<", "<=", "==", "!=", ">", ">="] as const;

/** Compare two numbers (ints or floats, mixed and of any size) exactly. NaN compares false except for NE. */
export function compareNumbers(op: Compare, a: number | bigint, b: number | bigint): boolean {
  switch (op) {
    case Compare.LT:
      return a < b;
    case Compare.LE:
      return a <= b;
    case Compare.EQ:
      // biome-ignore lint/suspicious/noDoubleEquals: number == bigint compares mathematically
      return a == b;
    case Compare.NE:
      // biome-ignore lint/suspicious/noDoubleEquals: number != bigint compares mathematically
      return a != b;
    case Compare.GT:
      return a > b;
    default:
      return a >= b;
  }
}

/** `a op b`, any types. */
export function richCompare(op: Compare, a: Value, b: Value): Result {
  const ta = typeof a;
  const tb = typeof b;
  if ((ta === "number" || ta === "bigint") && (tb === "number" || tb === "bigint"))
    return compareNumbers(op, a as number, b as number);
  if (ta === "string" && tb === "string") return compareNumbers(op, a as never, b as never);
  return compareSlow(op, a, b, 0);
}

/** What is left of `a op b` when the left operand's method has declined. */
export const richCompareRest = (op: Compare, a: Value, b: Value): Result => compareSlow(op, a, b, 2);

/** The method in Python that decides `a op b` first for instances of `cls`, unless the other operand's class is a subclass; null if there is none. */
export function compareMethod(cls: PyType, op: Compare): PyFunction | null {
  const f = cls.lookup(NAMES[op]!);
  return f instanceof PyFunction ? f : null;
}

/** The candidates of the protocol, from step `from` on: 0 priority reflected, 1 forward, 2 reflected, 3 default. */
function compareSlow(op: Compare, a: Value, b: Value, from: number): Result {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const priority = ta !== tb && tb.isSubtypeOf(ta);
  for (let step = from; step < 3; step++) {
    if ((step === 0 && !priority) || (step === 2 && priority)) continue;
    const forward = step === 1;
    const f = forward ? ta.lookup(NAMES[op]!) : tb.lookup(NAMES[SWAPPED[op]!]!);
    if (f === undefined) continue;
    const r = forward ? callOperator(f, a, b) : callOperator(f, b, a);
    if (r === NotImplemented) continue;
    if (r instanceof Deferred) {
      if (isPlainCall(r)) return new CompareCall(r.callee, r.args, op, a, b, step + 1);
      return defer(compareRest(r, op, a, b, step + 1));
    }
    return r;
  }
  if (op === Compare.EQ) return a === b;
  if (op === Compare.NE) return a !== b;
  return raise(typeError, `'${COMPARE_SIGNS[op]}' not supported between instances of '${ta.name}' and '${tb.name}'`);
}

/** A step of the protocol that is a plain call. */
class CompareCall extends ProtocolCall {
  constructor(
    callee: Value,
    args: readonly Value[],
    private readonly op: Compare,
    private readonly a: Value,
    private readonly b: Value,
    private readonly next: number,
  ) {
    super(callee, args);
  }
  override resume(): Result {
    return compareSlow(this.op, this.a, this.b, this.next);
  }
}

function* compareRest(pending: Deferred, op: Compare, a: Value, b: Value, next: number): Gen<Value | undefined> {
  const r = yield pending;
  return r === NotImplemented ? yield* settle(compareSlow(op, a, b, next)) : r;
}

/** "Cannot tell without running Python code or looking further." */
export const UNSURE = null;

/**
 * Equality as containers see it (`a is b or a == b`) when it can be told at once: true, false, or UNSURE (then use `equals`).
 */
export function fastEquals(a: Value, b: Value): boolean | typeof UNSURE {
  if (a === b) return true;
  const ta = typeof a;
  const tb = typeof b;
  if (ta !== "object" && tb !== "object") {
    if (ta === tb) return false;
    const x = asInt(a);
    const y = asInt(b);
    return x !== undefined && x === y;
  }
  if (a instanceof PyFloat && a.cls === floatType) {
    // biome-ignore lint/suspicious/noDoubleEquals: number == bigint compares mathematically
    if (tb === "number" || tb === "bigint") return a.v == (b as number);
    if (b instanceof PyFloat && b.cls === floatType) return a.v === b.v;
  } else if (b instanceof PyFloat && b.cls === floatType && (ta === "number" || ta === "bigint")) {
    // biome-ignore lint/suspicious/noDoubleEquals: number == bigint compares mathematically
    return b.v == (a as number);
  }
  if (a instanceof WideStr && b instanceof WideStr) return strEquals(a, b);
  return UNSURE;
}

/** `a is b or a == b`, as a bool. */
export function equals(a: Value, b: Value): Result {
  const fast = fastEquals(a, b);
  if (fast !== UNSURE) return fast;
  const r = richCompare(Compare.EQ, a, b);
  if (typeof r === "boolean" || r === undefined) return r;
  if (r instanceof Deferred) return defer(equalsSlow(r));
  return truth(r);
}

function* equalsSlow(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  if (r === undefined || typeof r === "boolean") return r;
  return yield* settle(truth(r));
}
