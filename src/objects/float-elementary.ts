/**
 * exp, log, pow and their base-2 and base-10 relatives, computed in double-double and rounded once.
 *
 * The host's Math.pow and Math.exp miss the nearest double in one case of ten; C libraries of today almost never do, and Python programs print
 * all 17 digits. Error here is about 2**-60 relative before the rounding. The tables are constants, made on first use with BigInt.
 */
import { scaleByPowerOf2 } from "./int-arithmetic.ts";

const view = new DataView(new ArrayBuffer(8));
/** Result of `logParts`: high and low part. A typed array, because storing a double in a variable of the module allocates. */
const parts = new Float64Array(2);

const FRACTION = 192n;
const ONE = 1n << FRACTION;

/** A fixed-point number as a double and what is missing. */
function toParts(v: bigint): [number, number] {
  const hi = fixedToNumber(v);
  return [hi, fixedToNumber(v - numberToFixed(hi))];
}
const fixedToNumber = (v: bigint): number => scaleByPowerOf2(Number(v), -Number(FRACTION));
const numberToFixed = (x: number): bigint => BigInt(x * 2 ** 120) << (FRACTION - 120n);

function fixedExp(v: bigint): bigint {
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * v) / (ONE * n);
    sum += term;
  }
  return sum;
}

/** 2 atanh(num/den). */
function fixedLog(num: bigint, den: bigint): bigint {
  const s = ((num - den) * ONE) / (num + den);
  const s2 = (s * s) / ONE;
  let term = s;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n += 2n) {
    sum += term / n;
    term = (term * s2) / ONE;
  }
  return 2n * sum;
}

interface Tables {
  readonly ln2Hi: number;
  readonly ln2Lo: number;
  readonly log2e: readonly [number, number];
  readonly log10e: readonly [number, number];
  /** exp(j/64), j = -32 … 32. */
  readonly expHi: Float64Array;
  readonly expLo: Float64Array;
  /** c = about 1/(1 + j/64), j = -20 … 28, and -log(c). */
  readonly inverse: Float64Array;
  readonly logHi: Float64Array;
  readonly logLo: Float64Array;
}

let tables: Tables | null = null;

function makeTables(): Tables {
  const ln2 = fixedLog(2n, 1n);
  const ln10 = 3n * ln2 + fixedLog(5n, 4n);
  const expHi = new Float64Array(65);
  const expLo = new Float64Array(65);
  for (let j = -32; j <= 32; j++) {
    const [hi, lo] = toParts(fixedExp((BigInt(j) * ONE) / 64n));
    expHi[j + 32] = hi;
    expLo[j + 32] = lo;
  }
  const inverse = new Float64Array(49);
  const logHi = new Float64Array(49);
  const logLo = new Float64Array(49);
  for (let j = -20; j <= 28; j++) {
    const c = Math.round(4096 / (1 + j / 64));
    inverse[j + 20] = c / 4096;
    const [hi, lo] = toParts(-fixedLog(BigInt(c), 4096n));
    logHi[j + 20] = hi;
    logLo[j + 20] = lo;
  }
  // 41 bits, so that k * ln2Hi is exact for every exponent k.
  const cut = FRACTION - 41n;
  const ln2Top = (ln2 >> cut) << cut;
  tables = {
    ln2Hi: fixedToNumber(ln2Top),
    ln2Lo: fixedToNumber(ln2 - ln2Top),
    log2e: toParts((ONE * ONE) / ln2),
    log10e: toParts((ONE * ONE) / ln10),
    expHi,
    expLo,
    inverse,
    logHi,
    logLo,
  };
  return tables;
}

const SPLIT = 134217729;

/** a*b - fl(a*b), exact (Dekker). */
function productError(a: number, b: number, p: number): number {
  const ca = SPLIT * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = SPLIT * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/** log(x) of a finite x > 0 as `parts[0] + parts[1]`. */
function logParts(x: number): void {
  const t = tables ?? makeTables();
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    k = -54;
  }
  view.setFloat64(0, x);
  const top = view.getUint32(0);
  k += (top >>> 20) - 1023;
  view.setUint32(0, (top & 0xfffff) | 0x3ff00000);
  let m = view.getFloat64(0);
  if (m > Math.SQRT2) {
    m *= 0.5;
    k++;
  }
  const j = Math.round((m - 1) * 64) + 20;
  const c = t.inverse[j]!;
  // f = m*c - 1
  const p = m * c;
  const f0 = p - 1;
  const pe = productError(m, c, p);
  const f = f0 + pe;
  const fl = pe - (f - f0);
  // s = f / (2 + f)
  const d = 2 + f;
  const dl = f - (d - 2) + fl;
  const s = f / d;
  const sd = s * d;
  const sl = (f - sd - productError(s, d, sd) + fl - s * dl) / d;
  // log1p(f) = 2s + 2s³/3 + 2s⁵/5 + …
  const q = s * s;
  const ql = productError(s, s, q) + 2 * s * sl;
  const u = q * s;
  const ul = productError(q, s, u) + q * sl + ql * s;
  const third = u / 3;
  const t3 = third * 3;
  const thirdLo = (u - t3 - productError(third, 3, t3) + ul) / 3;
  const rest = u * q * (0.2 + q * (1 / 7 + q * (1 / 9 + q / 11)));
  const a = s + third;
  const al = third - (a - s) + sl + thirdLo + rest;
  // k ln2 - log(c) + 2 (a + al)
  const h = k * t.ln2Hi;
  const lh = t.logHi[j]!;
  const h1 = h + lh;
  const b1 = h1 - h;
  const e1 = h - (h1 - b1) + (lh - b1);
  const a2 = 2 * a;
  const h2 = h1 + a2;
  const b2 = h2 - h1;
  const e2 = h1 - (h2 - b2) + (a2 - b2);
  const low = e1 + e2 + (k * t.ln2Lo + t.logLo[j]! + 2 * al);
  const hi = h2 + low;
  parts[0] = hi;
  parts[1] = low - (hi - h2);
}

/** exp(h + l) where |l| is less than an ulp of h and the result neither surely overflows nor surely vanishes. */
function expParts(h: number, l: number): number {
  const t = tables ?? makeTables();
  const k = Math.round(h * Math.LOG2E);
  const rh = h - k * t.ln2Hi;
  const rl = l - k * t.ln2Lo;
  const j = Math.round(rh * 64);
  const t0 = rh - j / 64;
  const x = t0 + rl;
  const xb = x - t0;
  const xl = t0 - (x - xb) + (rl - xb);
  // p = exp(x) - 1
  const q = x * x;
  const half = q * 0.5;
  const p = x + half;
  const rest = x * q * (1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x / 40320)))));
  const low = half - (p - x) + (productError(x, x, q) * 0.5 + x * xl + xl + rest);
  const th = t.expHi[j + 32]!;
  const tp = th * p;
  const low2 = t.expLo[j + 32]! * (1 + p) + productError(th, p, tp) + th * low;
  const s = th + tp;
  const lo = tp - (s - th) + low2;
  if (k >= -1020) return scaleByPowerOf2(s + lo, k);
  // Near or among the subnormals: round once, at the last bit that will remain.
  const c = 2 ** Math.min(52 - 1074 - k, 1000);
  if (s >= c) return scaleByPowerOf2(s + lo, k);
  const hi = c + s;
  return scaleByPowerOf2(hi + (c - hi + s + lo) - c, k);
}

/** `e ** x`. */
export function exp(x: number): number {
  if (!(x < 709.79)) return x > 0 ? Infinity : x;
  if (x < -745.2) return 0;
  return x === 0 ? 1 : expParts(x, 0);
}

/** `2 ** x`. */
export function exp2(x: number): number {
  if (!(x < 1024)) return x > 0 ? Infinity : x;
  if (x < -1076) return 0;
  if (Number.isInteger(x)) return scaleByPowerOf2(1, x);
  const k = Math.round(x);
  const r = x - k;
  const t = tables ?? makeTables();
  const hi = r * Math.LN2;
  const v = expParts(hi, productError(r, Math.LN2, hi) + r * (t.ln2Hi - Math.LN2 + t.ln2Lo));
  return scaleByPowerOf2(v, k);
}

/** Natural logarithm of x; NaN below zero, -Infinity at zero. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log(x);
  if (x === 1) return 0;
  logParts(x);
  return parts[0]! + parts[1]!;
}

function logScaled(x: number, factor: readonly [number, number]): number {
  logParts(x);
  const h = parts[0]!;
  const p = h * factor[0];
  return p + (productError(h, factor[0], p) + h * factor[1] + parts[1]! * factor[0]);
}

export function log2(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log2(x);
  return logScaled(x, (tables ?? makeTables()).log2e);
}

export function log10(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log10(x);
  return logScaled(x, (tables ?? makeTables()).log10e);
}

/** Powers up to here, of bases in this range, are done by multiplication: nothing on the way overflows or loses bits at the lower end. */
const MAX_MULTIPLIED = 16;
const isModerate = (a: number): boolean => a > 1e-18 && a < 1e18;

/** `a ** y` for a moderate a > 0 and twice y an integer, |y| <= MAX_MULTIPLIED, as a product in double-double, rounded once. */
function multiplied(a: number, y: number): number {
  let n = Math.floor(Math.abs(y));
  let h = 1;
  let l = 0;
  if (n !== Math.abs(y)) {
    h = Math.sqrt(a);
    const p = h * h;
    l = (a - p - productError(h, h, p)) / (2 * h);
  }
  let bh = a;
  let bl = 0;
  for (;;) {
    if ((n & 1) === 1) {
      const p = h * bh;
      const e = productError(h, bh, p) + (h * bl + l * bh);
      h = p + e;
      l = e - (h - p);
    }
    n >>= 1;
    if (n === 0) break;
    const p = bh * bh;
    const e = productError(bh, bh, p) + 2 * (bh * bl);
    bh = p + e;
    bl = e - (bh - p);
  }
  if (y > 0) return h;
  const q = 1 / h;
  const p = q * h;
  return q + q * (1 - p - productError(q, h, p) - q * l);
}

/** C's pow: unlike Math.pow, 1 to any power and -1 to an infinite power are 1. */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 1) return x;
  if (x === 1 || y === 0) return 1;
  if (x === -1 && (y === Infinity || y === -Infinity)) return 1;
  if (y === 0.5 && x >= 0 && x < Infinity) return Math.sqrt(x) + 0;
  if (y === -1) return 1 / x;
  const a = Math.abs(x);
  if (y <= MAX_MULTIPLIED && y >= -MAX_MULTIPLIED && Number.isInteger(2 * y) && isModerate(a)) {
    if (x > 0) return multiplied(a, y);
    if (!Number.isInteger(y)) return NaN;
    return y % 2 === 0 ? multiplied(a, y) : -multiplied(a, y);
  }
  // Zeros, infinities, NaN and what has no real result: the host agrees with C.
  if (!(a > 0 && a < Infinity) || !Number.isFinite(y)) return x ** y;
  const negative = x < 0;
  if (negative && !Number.isInteger(y)) return NaN;
  logParts(a);
  const h = parts[0]!;
  const p = h * y;
  let r: number;
  if (p > 710) r = Infinity;
  else if (p < -746) r = 0;
  else if (Math.abs(p) < 1e-300 || Math.abs(y) > 1e300) r = 1 + p;
  else r = expParts(p, productError(h, y, p) + parts[1]! * y);
  return negative && Math.abs(y % 2) === 1 ? -r : r;
}

/** Hyperbolic cosine as C libraries compute it, from an accurate exp. */
export function cosh(x: number): number {
  const a = Math.abs(x);
  if (a < Math.LN2) {
    const t = Math.expm1(a);
    return 1 + (t * t) / (2 * (1 + t));
  }
  if (a < 709.7) {
    const t = exp(a);
    return 0.5 * (t + 1 / t);
  }
  const t = exp(a / 2);
  return 0.5 * t * t;
}

export function acosh(x: number): number {
  if (x < 2) return x < 1 ? NaN : Math.log1p(x - 1 + Math.sqrt((x - 1) * (x - 1) + 2 * (x - 1)));
  if (x < 67108864) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  return log(x) + Math.LN2;
}

export function asinh(x: number): number {
  const a = Math.abs(x);
  let r: number;
  if (!(a < 67108864)) r = log(a) + Math.LN2;
  else if (a >= 2) r = log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
  else if (a >= 1.4901161193847656e-8) r = Math.log1p(a + (a * a) / (Math.sqrt(a * a + 1) + 1));
  else return x;
  return x < 0 ? -r : r;
}
