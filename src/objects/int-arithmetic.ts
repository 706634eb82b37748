/**
 * Exact integer arithmetic on plain ints (`number` when safe, else `bigint`), shared by the int type, the interpreter and compiled code.
 *
 * Every function takes normalised plain ints and returns a normalised one, never -0. The number paths are tiny; a result that is
 * not a safe integer sends the operands to BigInt. Functions that can fail return `undefined` with the exception pending.
 */
import { bigBitLength, bigFloorDiv, bigMod } from "./big-division.ts";
import { normInt } from "./data.ts";
import { memoryError, overflowError, raise, valueError, zeroDivisionError } from "./exception-object.ts";

export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;
const TWO32 = 4294967296;
/** V8 refuses larger BigInts (2**30 bits); asking for one is MemoryError here. */
export const MAX_BITS = (1 << 30) - 64;

export function intAdd(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= MAX && r >= -MAX) return r;
  }
  return normInt(BigInt(a) + BigInt(b));
}

export function intSub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r <= MAX && r >= -MAX) return r;
  }
  return normInt(BigInt(a) - BigInt(b));
}

export function intMul(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r <= MAX && r >= -MAX) return r + 0;
    return intMulBig(BigInt(a), BigInt(b));
  }
  if (typeof b === "number") return mulSmall(a as bigint, b);
  if (typeof a === "number") return mulSmall(b, a);
  return a * b;
}

function intMulBig(a: bigint, b: bigint): Int {
  return normInt(a * b);
}

/** Powers of two that `SHIFTS` has: products with them and quotients are shifts, remainders the low bits, which takes half the time or less. */
const isPowerOf2 = (b: number): boolean => b > 1 && b <= 1073741824 && (b & (b - 1)) === 0;

function mulSmall(a: bigint, b: number): Int {
  if (isPowerOf2(b)) return a << SHIFTS[31 - Math.clz32(b)]!;
  return b === 0 ? 0 : a * BigInt(b);
}

const SHIFTS: readonly bigint[] = Array.from({ length: 31 }, (_, i) => BigInt(i));

const divisionByZero = (): undefined => raise(zeroDivisionError, "division by zero");

/** `a // b`. */
export function intFloorDiv(a: Int, b: Int): Int | undefined {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) return divisionByZero();
    // Up to 2**52 the rounding of the quotient cannot reach the next integer.
    if (a <= 4503599627370496 && a >= -4503599627370496) return Math.floor(a / b) + 0;
    const m = a % b;
    const q = (a - m) / b;
    return (m !== 0 && m < 0 !== b < 0 ? q - 1 : q) + 0;
  }
  if (typeof b === "number") {
    if (b === 0) return divisionByZero();
    if (isPowerOf2(b)) return normInt((a as bigint) >> SHIFTS[31 - Math.clz32(b)]!);
  }
  return normInt(bigFloorDiv(BigInt(a), BigInt(b)));
}

/** `a % b`: has the sign of `b`. */
export function intMod(a: Int, b: Int): Int | undefined {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) return divisionByZero();
    const m = a % b;
    return (m !== 0 && m < 0 !== b < 0 ? m + b : m) + 0;
  }
  if (typeof b === "number") {
    if (b === 0) return divisionByZero();
    if (isPowerOf2(b)) return Number(BigInt.asUintN(31 - Math.clz32(b), a as bigint));
  }
  return normInt(bigMod(BigInt(a), BigInt(b)));
}

/** `divmod(a, b)`. */
export function intDivmod(a: Int, b: Int): readonly [Int, Int] | undefined {
  const q = intFloorDiv(a, b);
  if (q === undefined) return undefined;
  if (typeof a === "number" && typeof b === "number") return [q, intMod(a, b)!];
  return [q, normInt(BigInt(a) - BigInt(q) * BigInt(b))];
}

/** `a / b` as a double, correctly rounded whatever the size. */
export function intTrueDiv(a: Int, b: Int): number | undefined {
  if (b === 0) return divisionByZero();
  if (typeof a === "number" && typeof b === "number") return a / b;
  return bigTrueDiv(BigInt(a), BigInt(b));
}

function bigTrueDiv(a: bigint, b: bigint): number | undefined {
  const negative = a < 0n !== b < 0n;
  const n = a < 0n ? -a : a;
  const d = b < 0n ? -b : b;
  if (n === 0n) return negative ? -0 : 0;
  // A quotient of 55 or 56 bits, whose last one is sticky, then one rounding to the precision that the exponent leaves.
  const shift = 56 - (bigBitLength(n) - bigBitLength(d));
  const num = shift > 0 ? n << BigInt(shift) : n;
  const den = shift < 0 ? d << BigInt(-shift) : d;
  let q = num / den;
  if (q * den !== num) q |= 1n;
  const r = roundScaled(q, -shift);
  if (r === Infinity) return raise(overflowError, "integer division result too large for a float");
  return negative ? -r : r;
}

/** `q * 2**e` rounded half-even to a double (`q >= 0`); Infinity on overflow. */
export function roundScaled(q: bigint, e: number): number {
  if (q === 0n) return 0;
  const bits = bigBitLength(q);
  const top = bits + e;
  if (top > 1024) return Infinity;
  const keep = Math.min(53, top + 1074);
  if (keep < 0) return 0;
  const drop = bits - keep;
  if (drop <= 0) return scaleByPowerOf2(Number(q), e);
  const half = 1n << BigInt(drop - 1);
  const low = q & ((half << 1n) - 1n);
  let m = q >> BigInt(drop);
  if (low > half || (low === half && (m & 1n) === 1n)) m += 1n;
  return scaleByPowerOf2(Number(m), e + drop);
}

/** `x * 2**e`, in steps that neither overflow nor round before the end. Exact where the result is representable. */
export function scaleByPowerOf2(x: number, e: number): number {
  if (e > 1023) {
    x *= 2 ** 1023;
    e -= 1023;
    if (e > 1023) {
      x *= 2 ** 1023;
      e = Math.min(e - 1023, 1023);
    }
  } else if (e < -1022) {
    x *= 2 ** -969;
    e += 969;
    if (e < -1022) {
      x *= 2 ** -969;
      e = Math.max(e + 969, -1022);
    }
  }
  return x * powersOf2[e + 1074]!;
}

/** 2**-1074 … 2**1023. The engine's own operator takes ten times as long as looking there. */
const powersOf2 = new Float64Array(2098);
for (let i = 0, p = Number.MIN_VALUE; i < powersOf2.length; i++, p *= 2) powersOf2[i] = p;

/** `float(a)` as a double. */
export function floatFromInt(a: Int): number | undefined {
  if (typeof a === "number") return a;
  const r = Number(a);
  return r === Infinity || r === -Infinity ? raise(overflowError, "int too large to convert to float") : r;
}

/** `int(x)` of a double: towards zero, with CPython's errors for infinity and NaN. */
export function intFromFloat(x: number): Int | undefined {
  const t = Math.trunc(x);
  if (t <= MAX && t >= -MAX) return t + 0;
  if (Number.isNaN(x)) return raise(valueError, "cannot convert float NaN to integer");
  if (t === Infinity || t === -Infinity) return raise(overflowError, "cannot convert float infinity to integer");
  return BigInt(t);
}

/** `a ** b` for `b >= 0`. */
export function intPow(a: Int, b: Int): Int | undefined {
  if (b === 0) return 1;
  if (a === 0 || a === 1) return a;
  if (a === -1) return intIsOdd(b) ? -1 : 1;
  if (typeof b === "bigint") return raise(memoryError);
  if (typeof a === "number" && b <= 53) {
    let r = 1;
    let base = a;
    let e = b;
    for (;;) {
      if (e & 1) r *= base;
      e >>= 1;
      if (e === 0) break;
      base *= base;
    }
    if (r <= MAX && r >= -MAX) return r;
  }
  if ((intBitLength(a) - 1) * b > MAX_BITS) return raise(memoryError);
  if (typeof a === "number" && (a === 2 || a === -2)) {
    const p = 1n << BigInt(b);
    return normInt(a < 0 && b % 2 === 1 ? -p : p);
  }
  return guardSize(() => BigInt(a) ** BigInt(b));
}

function guardSize(f: () => bigint): Int | undefined {
  try {
    return normInt(f());
  } catch (e) {
    if (e instanceof RangeError) return raise(memoryError);
    throw e;
  }
}

export const intIsOdd = (a: Int): boolean => (typeof a === "number" ? a % 2 !== 0 : (a & 1n) === 1n);

/** `pow(a, b, m)`. */
export function intPowMod(a: Int, b: Int, m: Int): Int | undefined {
  if (m === 0) return raise(valueError, "pow() 3rd argument cannot be 0");
  let base = BigInt(a);
  let e = BigInt(b);
  const mod = m < 0 ? -BigInt(m) : BigInt(m);
  if (mod === 1n) return 0;
  base = bigMod(base, mod);
  if (e < 0n) {
    const inverse = bigInverse(base, mod);
    if (inverse === undefined) return raise(valueError, "base is not invertible for the given modulus");
    base = inverse;
    e = -e;
  }
  const r = mod <= 94906265n ? BigInt(smallPowMod(Number(base), e, Number(mod))) : bigPowMod(base, e, mod);
  return normInt(m < 0 && r !== 0n ? r - mod : r);
}

/** Bases up to here make a product only little longer. */
const SHORT_BASE = 0xffffffffn;

/** Every product of two residues is a safe integer when the modulus is at most 94906265. */
function smallPowMod(base: number, e: bigint, mod: number): number {
  let r = 1;
  for (const bit of e.toString(2)) {
    r = (r * r) % mod;
    if (bit === "1") r = (r * base) % mod;
  }
  return r;
}

/** A short base is multiplied in before the remainder is taken; with a long one and a long exponent, four bits are done at a time. */
function bigPowMod(base: bigint, e: bigint, mod: bigint): bigint {
  if (base <= SHORT_BASE) {
    let r = 1n;
    for (const bit of e.toString(2)) r = (bit === "1" ? r * r * base : r * r) % mod;
    return r;
  }
  const powers = [1n, base];
  const digits = e.toString(16);
  if (digits.length > 8) for (let i = 2; i < 16; i++) powers.push((powers[i - 1]! * base) % mod);
  let r = 1n;
  if (powers.length === 2) {
    for (const bit of e.toString(2)) {
      r = (r * r) % mod;
      if (bit === "1") r = (r * base) % mod;
    }
    return r;
  }
  for (const digit of digits) {
    for (let i = 0; i < 4; i++) r = (r * r) % mod;
    if (digit !== "0") r = (r * powers[Number.parseInt(digit, 16)]!) % mod;
  }
  return r;
}

function bigInverse(a: bigint, n: bigint): bigint | undefined {
  let b = 1n;
  let c = 0n;
  let m = n;
  while (m !== 0n) {
    const q = a / m;
    [a, m] = [m, a - q * m];
    [b, c] = [c, b - q * c];
  }
  return a === 1n ? (b < 0n ? b + n : b) : undefined;
}

/** `a << b`. */
export function intLshift(a: Int, b: Int): Int | undefined {
  if (typeof a === "number" && typeof b === "number" && b >= 0 && b < 54) {
    const r = a * 2 ** b;
    if (r <= MAX && r >= -MAX) return r;
  }
  if (b < 0) return raise(valueError, "negative shift count");
  if (a === 0) return 0;
  if (b >= 9223372036854775808n) return raise(overflowError, "too many digits in integer");
  if (typeof b === "bigint" || b + intBitLength(a) > MAX_BITS) return raise(memoryError);
  return normInt(BigInt(a) << BigInt(b));
}

/** `a >> b`. */
export function intRshift(a: Int, b: Int): Int | undefined {
  if (typeof a === "number" && typeof b === "number" && b >= 0) {
    if (b < 32 && (a | 0) === a) return a >> b;
    return b > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** b) + 0;
  }
  if (b < 0) return raise(valueError, "negative shift count");
  if (typeof b === "bigint" || b > MAX_BITS) return a < 0 ? -1 : 0;
  return normInt(BigInt(a) >> BigInt(b));
}

/** High and low words give safe integers, except that and/xor can reach -2**53. */
function joinWords(hi: number, lo: number): Int {
  const r = hi * TWO32 + (lo >>> 0);
  return r < -MAX ? BigInt(r) : r;
}

export function intAnd(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a & b;
    return joinWords(Math.floor(a / TWO32) & Math.floor(b / TWO32), a & b);
  }
  return normInt(BigInt(a) & BigInt(b));
}

/** `a & 0xffffffffffffffff`; the mask may be given with it. */
export const intLowWord = (a: Int, _mask?: Int): Int =>
  typeof a === "number" && a >= 0 ? a : normInt(BigInt.asUintN(64, BigInt(a)));

export function intOr(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a | b;
    return joinWords(Math.floor(a / TWO32) | Math.floor(b / TWO32), a | b);
  }
  return normInt(BigInt(a) | BigInt(b));
}

export function intXor(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a ^ b;
    return joinWords(Math.floor(a / TWO32) ^ Math.floor(b / TWO32), a ^ b);
  }
  return normInt(BigInt(a) ^ BigInt(b));
}

export function intInvert(a: Int): Int {
  if (typeof a === "number" && a !== MAX) return -1 - a;
  return normInt(~BigInt(a));
}

export function intNeg(a: Int): Int {
  return typeof a === "number" ? 0 - a : -a;
}

export function intAbs(a: Int): Int {
  return a < 0 ? intNeg(a) : a;
}

/** `a.bit_length()`. */
export function intBitLength(a: Int): number {
  if (typeof a === "bigint") return bigBitLength(a < 0n ? -a : a);
  const m = Math.abs(a);
  return m < TWO32 ? 32 - Math.clz32(m) : 64 - Math.clz32(Math.floor(m / TWO32));
}

/** `a.bit_count()`: ones in the absolute value. */
export function intBitCount(a: Int): number {
  let n = 0;
  for (const d of (a < 0 ? -a : a).toString(16)) n += "0112122312232334".charCodeAt(Number.parseInt(d, 16)) - 48;
  return n;
}

/** `math.gcd(a, b)`, not negative. */
export function intGcd(a: Int, b: Int): Int {
  let x = intAbs(a);
  let y = intAbs(b);
  while (typeof x === "bigint" || typeof y === "bigint") {
    if (y === 0) return x;
    [x, y] = [y, normInt(BigInt(x) % BigInt(y))];
  }
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Floor of the square root of `a >= 0`. */
export function intSqrt(a: Int): Int {
  if (typeof a === "number") {
    let r = Math.floor(Math.sqrt(a));
    while (r * r > a) r--;
    while ((r + 1) * (r + 1) <= a) r++;
    return r;
  }
  let x = 1n << BigInt((bigBitLength(a) + 1) >> 1);
  for (;;) {
    const y = (x + a / x) >> 1n;
    if (y >= x) return normInt(x);
    x = y;
  }
}

/** `round(a, ndigits)`: to a multiple of `10**-ndigits`, half to even. */
export function intRound(a: Int, ndigits: Int): Int {
  if (ndigits >= 0) return a;
  if (intBitLength(a) < -Number(ndigits) * 3) return 0;
  const unit = 10n ** BigInt(-Number(ndigits));
  const n = BigInt(a);
  let q = bigFloorDiv(n, unit);
  const twice = (n - q * unit) * 2n;
  if (twice > unit || (twice === unit && (q & 1n) === 1n)) q += 1n;
  return normInt(q * unit);
}
