/**
 * The `math` module. Arguments are anything with `__float__` or `__index__`; functions whose arguments are numbers already run at once, others
 * as generators.
 */
import { type NativeFn, builtin, type PyBuiltin } from "../objects/builtin-function.ts";
import { asInt, PyFloat, tuple, typeOf } from "../objects/data.ts";
import { overflowError, raise, typeError, valueError } from "../objects/exception-object.ts";
import { acosh, asinh, cosh, exp, exp2, log, log10, log2, pow } from "../objects/float-elementary.ts";
import {
  type Int,
  intAbs,
  intAdd,
  intBitLength,
  intFloorDiv,
  intFromFloat,
  intGcd,
  intMul,
  intSqrt,
  roundScaled,
} from "../objects/int-arithmetic.ts";
import { collect, getIter, next, STOP } from "../objects/iterate.ts";
import { callUnaryOr } from "../objects/native-slots.ts";
import { doubleOf, fastDouble, indexOf } from "../objects/number-convert.ts";
import { decompose } from "../objects/number-digits.ts";
import { floatRepr } from "../objects/number-format.ts";
import { Binary, binaryOp } from "../objects/operators.ts";
import { defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { comb, factorial, perm } from "./math-integers.ts";
import { erf, erfc, gamma, lgamma } from "./math-special.ts";
import { addProduct, ExactSum, fma, fsum, vectorNorm } from "./math-sums.ts";

type Entry = readonly [string, Value];
type Unary = (x: number) => Value | undefined;
type BinaryFn = (x: number, y: number) => Value | undefined;

const float = (x: number | undefined): Value | undefined => (x === undefined ? undefined : new PyFloat(x));

const fn = (name: string, text: string, f: NativeFn): Entry => [name, builtin(name, text, f, "math")];

/** Compiled code may call `raw` instead (`PyBuiltin.raw`). */
function withRaw(entry: Entry, raw: (x: number, y: number) => number): Entry {
  (entry[1] as PyBuiltin).raw = raw;
  return entry;
}

/** A function of one real argument. */
function real1(name: string, f: Unary): Entry {
  return fn(name, "(x, /)", (v: Value): Result => {
    const x = fastDouble(v);
    return x === null ? defer(real1Slow(f, v)) : x === undefined ? undefined : f(x);
  });
}

function* real1Slow(f: Unary, v: Value): Gen<Value | undefined> {
  const x = yield* doubleOf(v);
  return x === undefined ? undefined : f(x);
}

/** A function of two real arguments. */
function real2(name: string, text: string, f: BinaryFn): Entry {
  return fn(name, text, (v: Value, w: Value): Result => {
    const x = fastDouble(v);
    if (x === undefined) return undefined;
    const y = x === null ? null : fastDouble(w);
    return x === null || y === null ? defer(real2Slow(f, v, w)) : y === undefined ? undefined : f(x, y);
  });
}

function* real2Slow(f: BinaryFn, v: Value, w: Value): Gen<Value | undefined> {
  const x = yield* doubleOf(v);
  if (x === undefined) return undefined;
  const y = yield* doubleOf(w);
  return y === undefined ? undefined : f(x, y);
}

const rangeError = (): undefined => raise(overflowError, "math range error");
const domainError = (): undefined => raise(valueError, "math domain error");

/**
 * A C function of one argument: NaN out of a number is a domain error (`expected` says what was wanted), infinity out of a finite one an overflow.
 */
function c1(name: string, f: (x: number) => number, expected?: string): Entry {
  const entry = real1(name, (x) => {
    const r = f(x);
    if (Number.isNaN(r) && !Number.isNaN(x))
      return expected === undefined ? domainError() : raise(valueError, `${expected}, got ${floatRepr(x)}`);
    if (!Number.isFinite(r) && !Number.isNaN(r) && Number.isFinite(x)) return rangeError();
    return new PyFloat(r);
  });
  return withRaw(entry, f);
}

/** A total function of one, of two doubles. */
const total1 = (name: string, f: (x: number) => number): Entry =>
  withRaw(
    real1(name, (x) => new PyFloat(f(x))),
    f,
  );
const total2 = (name: string, text: string, f: (x: number, y: number) => number): Entry =>
  withRaw(
    real2(name, text, (x, y) => new PyFloat(f(x, y))),
    f,
  );

const UNIT = "expected a number in range from -1 up to 1";
const OPEN_UNIT = "expected a number between -1 and 1";
const FINITE = "expected a finite input";
const GAMMA = "expected a noninteger or positive integer";

/** A function of an int, from anything with `__index__`. */
const int1 = (name: string, f: (n: Int) => Value | undefined): Entry =>
  fn(name, "(n, /)", (v: Value): Result => {
    const n = asInt(v);
    return n === undefined ? defer(int1Slow(f, v)) : f(n);
  });

function* int1Slow(f: (n: Int) => Value | undefined, v: Value): Gen<Value | undefined> {
  const n = yield* indexOf(v);
  return n === undefined ? undefined : f(n);
}

function* int2(f: (n: Int, k: Int) => Value | undefined, v: Value, w: Value): Gen<Value | undefined> {
  const n = yield* indexOf(v);
  if (n === undefined) return undefined;
  const k = yield* indexOf(w);
  return k === undefined ? undefined : f(n, k);
}

const isExactInt = (v: Value): v is Int => typeof v === "number" || typeof v === "bigint";

/** gcd, lcm. */
function foldInts(f: (a: Int, b: Int) => Int, start: Int, values: readonly Value[]): Result {
  let r = start;
  for (const v of values) {
    if (!isExactInt(v)) return defer(fold(f, start, values));
    r = f(r, v);
  }
  return r;
}

function* fold(f: (a: Int, b: Int) => Int, start: Int, values: readonly Value[]): Gen<Value | undefined> {
  let r = start;
  for (const v of values) {
    const n = yield* indexOf(v);
    if (n === undefined) return undefined;
    r = f(r, n);
  }
  return r;
}

const lcm = (a: Int, b: Int): Int =>
  a === 0 || b === 0 ? 0 : intMul(intFloorDiv(intAbs(a), intGcd(a, b))!, intAbs(b));

/** floor and ceil: of a float at once, else by the special method, else of the double. */
function rounding(name: "floor" | "ceil"): Entry {
  const round = name === "floor" ? Math.floor : Math.ceil;
  const asFloat = (v: Value): Result => defer(real1Slow((x) => intFromFloat(round(x)), v));
  return fn(name, "(x, /)", (v: Value): Result => {
    if (v instanceof PyFloat && typeOf(v).name === "float") return intFromFloat(round(v.v));
    if (typeof v === "number" || typeof v === "bigint") return v;
    const f = typeOf(v).lookup(`__${name}__`);
    return f !== undefined ? callUnaryOr(f, v, asFloat) : asFloat(v);
  });
}

const notTruncated = (v: Value): undefined =>
  raise(typeError, `type ${typeOf(v).name} doesn't define __trunc__ method`);

function trunc(v: Value): Result {
  if (v instanceof PyFloat && typeOf(v).name === "float") return intFromFloat(v.v);
  const f = typeOf(v).lookup("__trunc__");
  return f === undefined || f === null ? notTruncated(v) : callUnaryOr(f, v, notTruncated);
}

/** Logarithm of a positive int of any size: `f(m) + f(2) * e`. */
function logOfInt(n: Int, f: (x: number) => number): number | undefined {
  if (n <= 0) return raise(valueError, "expected a positive input");
  const x = Number(n);
  if (x !== Infinity) return f(x);
  const bits = intBitLength(n);
  const m = roundScaled(BigInt(n), -bits);
  return f === log2 ? log2(m) + bits : f(m) + f(2) * bits;
}

function logOfDouble(x: number, f: (x: number) => number): number | undefined {
  const r = f(x);
  if (x <= 0) return raise(valueError, `expected a positive input, got ${floatRepr(x)}`);
  return r;
}

function* logOf(v: Value, f: (x: number) => number): Gen<number | undefined> {
  const n = asInt(v);
  if (n !== undefined) return logOfInt(n, f);
  const x = yield* doubleOf(v);
  return x === undefined ? undefined : logOfDouble(x, f);
}

function logarithm(v: Value, f: (x: number) => number): Result {
  if (v instanceof PyFloat) return float(logOfDouble(v.v, f));
  const n = asInt(v);
  return n === undefined ? defer(logSlow(v, f)) : float(logOfInt(n, f));
}

function* logSlow(v: Value, f: (x: number) => number): Gen<Value | undefined> {
  return float(yield* logOf(v, f));
}

function* logBase(v: Value, base: Value): Gen<Value | undefined> {
  const num = yield* logOf(v, log);
  if (num === undefined) return undefined;
  const den = yield* logOf(base, log);
  if (den === undefined) return undefined;
  return yield* settle(binaryOp(Binary.TRUEDIV, new PyFloat(num), new PyFloat(den)));
}

/** (m, e) with `x = m * 2**e`, 0.5 <= |m| < 1. */
function frexp(x: number): Value {
  if (x === 0 || !Number.isFinite(x)) return tuple(new PyFloat(x), 0);
  let { m, e } = decompose(Math.abs(x));
  while (m < 4503599627370496) {
    m *= 2;
    e--;
  }
  m *= 2 ** -53;
  return tuple(new PyFloat(x < 0 ? -m : m), e + 53);
}

function* ldexp(v: Value, exponent: Value): Gen<Value | undefined> {
  const x = yield* doubleOf(v);
  if (x === undefined) return undefined;
  const n = asInt(exponent);
  if (n === undefined) return raise(typeError, "Expected an int as second argument to ldexp.");
  if (x === 0 || !Number.isFinite(x)) return new PyFloat(x);
  if (n > 5000) return rangeError();
  if (n < -5000) return new PyFloat(x < 0 ? -0 : 0);
  // Rounded once, also where the result is subnormal.
  const { m, e } = decompose(Math.abs(x));
  const r = roundScaled(BigInt(m), e + Number(n));
  return r === Infinity ? rangeError() : new PyFloat(x < 0 ? -r : r);
}

const bits = new DataView(new ArrayBuffer(8));

/** Position of a double in the order of all doubles; 0 for both zeros. */
function ordinal(x: number): bigint {
  bits.setFloat64(0, x);
  const n = bits.getBigInt64(0);
  return n < 0n ? -(n & 0x7fffffffffffffffn) : n;
}

function fromOrdinal(n: bigint): number {
  bits.setBigInt64(0, n < 0n ? -n : n);
  const x = bits.getFloat64(0);
  return n < 0n ? -x : x;
}

/** `steps` doubles from x towards y. */
function nextAfter(x: number, y: number, steps: bigint): number {
  if (Number.isNaN(x)) return x;
  if (Number.isNaN(y)) return y;
  if (steps === 0n) return x;
  const from = ordinal(x);
  const to = ordinal(y);
  if (from === to) return y;
  const distance = to > from ? to - from : from - to;
  if (steps >= distance) return y;
  const n = to > from ? from + steps : from - steps;
  return n === 0n ? (from < 0n ? -0 : 0) : fromOrdinal(n);
}

function* nextAfterSteps(v: Value, w: Value, steps: Value): Gen<Value | undefined> {
  const x = yield* doubleOf(v);
  if (x === undefined) return undefined;
  const y = yield* doubleOf(w);
  if (y === undefined) return undefined;
  const n = yield* indexOf(steps);
  if (n === undefined) return undefined;
  if (n < 0) return raise(valueError, "steps must be a non-negative integer");
  return new PyFloat(nextAfter(x, y, BigInt(n)));
}

function ulp(x: number): number {
  const a = Math.abs(x);
  if (!Number.isFinite(a)) return a;
  const up = nextAfter(a, Infinity, 1n);
  return up === Infinity ? a - nextAfter(a, -Infinity, 1n) : up - a;
}

/** IEEE 754 remainder: the quotient is rounded half to even. */
function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (!Number.isFinite(x) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const a = Math.abs(x);
  const b = Math.abs(y);
  const m = a % b;
  const c = b - m;
  const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (a - m)) % b);
  return x < 0 || Object.is(x, -0) ? -r : r;
}

/** NaN from numbers is a domain error. */
const c2 = (name: string, text: string, f: (x: number, y: number) => number): Entry =>
  withRaw(
    real2(name, text, (x, y) => {
      const r = f(x, y);
      return Number.isNaN(r) && !Number.isNaN(x) && !Number.isNaN(y) ? domainError() : new PyFloat(r);
    }),
    f,
  );

function mathPow(x: number, y: number): Value | undefined {
  const r = pow(x, y);
  if (Number.isFinite(x) && Number.isFinite(y)) {
    if (Number.isNaN(r)) return domainError();
    if (!Number.isFinite(r)) return x === 0 ? domainError() : rangeError();
  }
  return new PyFloat(r);
}

function copySign(x: number, y: number): number {
  return y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x);
}

/** All items of an iterable as doubles. */
function* doubles(values: readonly Value[]): Gen<number[] | undefined> {
  const out: number[] = [];
  for (const v of values) {
    const x = yield* doubleOf(v);
    if (x === undefined) return undefined;
    out.push(x);
  }
  return out;
}

function* doublesOf(iterable: Value): Gen<number[] | undefined> {
  const items = yield* collect(iterable);
  return items === undefined ? undefined : yield* doubles(items);
}

function* sumOf(iterable: Value): Gen<Value | undefined> {
  const xs = yield* doublesOf(iterable);
  return xs === undefined ? undefined : float(fsum(xs));
}

/** The values as doubles if nothing has to be asked for it. */
function plainDoubles(values: readonly Value[]): number[] | undefined {
  const out: number[] = [];
  for (const v of values) {
    if (typeof v !== "number" && !(v instanceof PyFloat)) return undefined;
    out.push(typeof v === "number" ? v : v.v);
  }
  return out;
}

function hypot(values: readonly Value[]): Result {
  const xs = plainDoubles(values);
  return xs === undefined ? defer(hypotSlow(values)) : new PyFloat(vectorNorm(xs));
}

function* hypotSlow(values: readonly Value[]): Gen<Value | undefined> {
  const xs = yield* doubles(values);
  return xs === undefined ? undefined : new PyFloat(vectorNorm(xs));
}

function* dist(p: Value, q: Value): Gen<Value | undefined> {
  const a = yield* collect(p);
  if (a === undefined) return undefined;
  const b = yield* collect(q);
  if (b === undefined) return undefined;
  if (a.length !== b.length) return raise(valueError, "both points must have the same number of dimensions");
  const out: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const x = yield* doubleOf(a[i]!);
    if (x === undefined) return undefined;
    const y = yield* doubleOf(b[i]!);
    if (y === undefined) return undefined;
    out.push(x - y);
  }
  return new PyFloat(vectorNorm(out));
}

function* prod(iterable: Value, start: Value): Gen<Value | undefined> {
  const it = yield* settle(getIter(iterable));
  if (it === undefined) return undefined;
  let r: Value = start;
  for (;;) {
    const x = yield* settle(next(it));
    if (x === undefined) return undefined;
    if (x === STOP) return r;
    const m: Value | undefined = yield* settle(binaryOp(Binary.MUL, r, x));
    if (m === undefined) return undefined;
    r = m;
  }
}

const isExactFloat = (v: Value): boolean => v instanceof PyFloat && typeOf(v).name === "float";

/** Ints first, then floats (with ints), then anything: each phase is left at the first pair that does not fit it. */
function* sumprod(p: Value, q: Value): Gen<Value | undefined> {
  const a = yield* collect(p);
  if (a === undefined) return undefined;
  const b = yield* collect(q);
  if (b === undefined) return undefined;
  const n = Math.min(a.length, b.length);
  let total: Value = 0;
  let i = 0;
  while (i < n && isExactInt(a[i]!) && isExactInt(b[i]!)) {
    total = intAdd(total as Int, intMul(a[i] as Int, b[i] as Int));
    i++;
  }
  const floats = sumFloatPairs(a, b, i);
  if (floats.next > i) {
    const t: Value | undefined = yield* settle(binaryOp(Binary.ADD, total, new PyFloat(floats.sum)));
    if (t === undefined) return undefined;
    total = t;
    i = floats.next;
  }
  for (; i < n; i++) {
    const m = yield* settle(binaryOp(Binary.MUL, a[i]!, b[i]!));
    if (m === undefined) return undefined;
    const t: Value | undefined = yield* settle(binaryOp(Binary.ADD, total, m));
    if (t === undefined) return undefined;
    total = t;
  }
  // Found out when one of them ends.
  if (a.length !== b.length) return raise(valueError, "Inputs are not the same length");
  return total;
}

function sumFloatPairs(a: readonly Value[], b: readonly Value[], from: number): { sum: number; next: number } {
  const s = new ExactSum();
  let sum = 0;
  let i = from;
  for (; i < a.length && i < b.length; i++) {
    const x = a[i]!;
    const y = b[i]!;
    const fits =
      (isExactFloat(x) && (isExactFloat(y) || isExactInt(y) || typeof y === "boolean")) ||
      (isExactFloat(y) && (isExactInt(x) || typeof x === "boolean"));
    if (!fits) break;
    const dx = x instanceof PyFloat ? x.v : Number(asInt(x));
    const dy = y instanceof PyFloat ? y.v : Number(asInt(y));
    if (!Number.isFinite(dx) || !Number.isFinite(dy) || !addProduct(s, dx, dy)) break;
    const r = s.result().sum;
    if (!Number.isFinite(r)) break;
    sum = r;
  }
  return { sum, next: i };
}

function* fmaOf(v: Value, w: Value, u: Value): Gen<Value | undefined> {
  const xs = yield* doubles([v, w, u]);
  return xs === undefined ? undefined : float(fma(xs[0]!, xs[1]!, xs[2]!));
}

function* isClose(v: Value, w: Value, rel?: Value, abs?: Value): Gen<Value | undefined> {
  const xs = yield* doubles([v, w, rel ?? new PyFloat(1e-9), abs ?? 0]);
  if (xs === undefined) return undefined;
  const [a, b, relTol, absTol] = xs as [number, number, number, number];
  if (relTol < 0 || absTol < 0) return raise(valueError, "tolerances must be non-negative");
  if (a === b) return true;
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return false;
  const diff = Math.abs(b - a);
  return diff <= Math.abs(relTol * b) || diff <= Math.abs(relTol * a) || diff <= absTol;
}

function log1(args: readonly Value[]): Result {
  if (args.length === 0) return raise(typeError, "log expected at least 1 argument, got 0");
  if (args.length > 2) return raise(typeError, `log expected at most 2 arguments, got ${args.length}`);
  return args.length === 1 ? logarithm(args[0]!, log) : defer(logBase(args[0]!, args[1]!));
}

/** The contents of the math module. */
export function makeMathModule(): Iterable<Entry> {
  return [
    c1("acos", Math.acos, UNIT),
    c1("acosh", acosh, "expected argument value not less than 1"),
    c1("asin", Math.asin, UNIT),
    c1("asinh", asinh),
    c1("atan", Math.atan),
    total2("atan2", "(y, x, /)", Math.atan2),
    c1("atanh", (x) => (Math.abs(x) === 1 ? Number.NaN : Math.atanh(x)), OPEN_UNIT),
    c1("cbrt", Math.cbrt),
    rounding("ceil"),
    fn("comb", "(n, k, /)", (n: Value, k: Value) => defer(int2(comb, n, k))),
    total2("copysign", "(x, y, /)", copySign),
    c1("cos", Math.cos, FINITE),
    c1("cosh", cosh),
    total1("degrees", (x) => x * (180 / Math.PI)),
    fn("dist", "(p, q, /)", (p: Value, q: Value) => defer(dist(p, q))),
    c1("erf", erf),
    c1("erfc", erfc),
    c1("exp", exp),
    c1("exp2", exp2),
    c1("expm1", Math.expm1),
    total1("fabs", Math.abs),
    int1("factorial", factorial),
    rounding("floor"),
    fn("fma", "(x, y, z, /)", (x: Value, y: Value, z: Value) => defer(fmaOf(x, y, z))),
    c2("fmod", "(x, y, /)", (x, y) => x % y),
    real1("frexp", frexp),
    fn("fsum", "(seq, /)", (seq: Value) => defer(sumOf(seq))),
    c1("gamma", gamma, GAMMA),
    fn("gcd", "(*integers)", (values: Value[]) => foldInts(intGcd, 0, values)),
    withRaw(fn("hypot", "(*coordinates)", hypot), (x, y) => vectorNorm([x, y])),
    fn("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", (a: Value, b: Value, rel?: Value, abs?: Value) =>
      defer(isClose(a, b, rel, abs)),
    ),
    real1("isfinite", (x) => Number.isFinite(x)),
    real1("isinf", (x) => x === Infinity || x === -Infinity),
    real1("isnan", (x) => Number.isNaN(x)),
    int1("isqrt", (n) => (n < 0 ? raise(valueError, "isqrt() argument must be nonnegative") : intSqrt(n))),
    fn("lcm", "(*integers)", (values: Value[]) => foldInts(lcm, 1, values)),
    fn("ldexp", "(x, i, /)", (x: Value, i: Value) => defer(ldexp(x, i))),
    c1("lgamma", lgamma, GAMMA),
    withRaw(fn("log", "(*args)", log1), log),
    withRaw(
      fn("log10", "(x, /)", (x: Value) => logarithm(x, log10)),
      log10,
    ),
    c1("log1p", (x) => (x === -1 ? Number.NaN : Math.log1p(x)), "expected argument value > -1"),
    withRaw(
      fn("log2", "(x, /)", (x: Value) => logarithm(x, log2)),
      log2,
    ),
    real1("modf", (x) => {
      const whole = Math.trunc(x);
      const frac = Number.isFinite(x) ? copySign(x - whole, x) : Number.isNaN(x) ? x : copySign(0, x);
      return tuple(new PyFloat(frac), new PyFloat(whole));
    }),
    fn("nextafter", "(x, y, /, *, steps=None)", (x: Value, y: Value, steps?: Value) =>
      defer(nextAfterSteps(x, y, steps ?? 1)),
    ),
    fn("perm", "(n, k=None, /)", (n: Value, k?: Value) =>
      k === undefined || k === null ? defer(int1Slow(factorial, n)) : defer(int2(perm, n, k)),
    ),
    withRaw(real2("pow", "(x, y, /)", mathPow), pow),
    fn("prod", "(iterable, /, *, start=1)", (iterable: Value, start: Value = 1) => defer(prod(iterable, start))),
    total1("radians", (x) => x * (Math.PI / 180)),
    c2("remainder", "(x, y, /)", remainder),
    c1("sin", Math.sin, FINITE),
    c1("sinh", Math.sinh),
    c1("sqrt", Math.sqrt, "expected a nonnegative input"),
    fn("sumprod", "(p, q, /)", (p: Value, q: Value) => defer(sumprod(p, q))),
    c1("tan", Math.tan, FINITE),
    c1("tanh", Math.tanh),
    fn("trunc", "(x, /)", trunc),
    real1("ulp", (x) => new PyFloat(ulp(x))),
    ["e", new PyFloat(Math.E)],
    ["inf", new PyFloat(Infinity)],
    ["nan", new PyFloat(Number.NaN)],
    ["pi", new PyFloat(Math.PI)],
    ["tau", new PyFloat(2 * Math.PI)],
  ];
}
