/** Complex arithmetic on pairs of doubles, by CPython's algorithms. Functions that can fail return `undefined` with the exception pending. */
import { overflowError, raise, zeroDivisionError } from "./exception-object.ts";
import { exp, log, pow } from "./float-elementary.ts";

export type Pair = readonly [number, number];

const copySign = (x: number, s: number): number => (s < 0 || Object.is(s, -0) ? -Math.abs(x) : Math.abs(x));

/** Product, with the infinities of C99 annex G recovered. */
export function complexMul(a: number, b: number, c: number, d: number): Pair {
  const ac = a * c;
  const bd = b * d;
  const ad = a * d;
  const bc = b * c;
  const re = ac - bd;
  const im = ad + bc;
  if (Number.isNaN(re) && Number.isNaN(im)) return recoverProduct(a, b, c, d, ac, bd, ad, bc) ?? [re, im];
  return [re, im];
}

const isInf = (x: number): boolean => x === Infinity || x === -Infinity;
const boxed = (x: number): number => copySign(isInf(x) ? 1 : 0, x);
const zeroed = (x: number): number => (Number.isNaN(x) ? copySign(0, x) : x);

function recoverProduct(
  a: number,
  b: number,
  c: number,
  d: number,
  ac: number,
  bd: number,
  ad: number,
  bc: number,
): Pair | null {
  let recalc = false;
  if (isInf(a) || isInf(b)) {
    a = boxed(a);
    b = boxed(b);
    c = zeroed(c);
    d = zeroed(d);
    recalc = true;
  }
  if (isInf(c) || isInf(d)) {
    c = boxed(c);
    d = boxed(d);
    a = zeroed(a);
    b = zeroed(b);
    recalc = true;
  }
  if (!recalc && (isInf(ac) || isInf(bd) || isInf(ad) || isInf(bc))) {
    a = zeroed(a);
    b = zeroed(b);
    c = zeroed(c);
    d = zeroed(d);
    recalc = true;
  }
  return recalc ? [Infinity * (a * c - b * d), Infinity * (a * d + b * c)] : null;
}

/** Quotient, by Smith's method. */
export function complexDiv(a: number, b: number, c: number, d: number): Pair | undefined {
  const ac = Math.abs(c);
  const ad = Math.abs(d);
  let re: number;
  let im: number;
  if (ac >= ad) {
    if (ac === 0) return raise(zeroDivisionError, "division by zero");
    const ratio = d / c;
    const denom = c + d * ratio;
    re = (a + b * ratio) / denom;
    im = (b - a * ratio) / denom;
  } else if (ad >= ac) {
    const ratio = c / d;
    const denom = c * ratio + d;
    re = (a * ratio + b) / denom;
    im = (b * ratio - a) / denom;
  } else {
    re = Number.NaN;
    im = Number.NaN;
  }
  if (Number.isNaN(re) && Number.isNaN(im)) {
    if ((isInf(a) || isInf(b)) && Number.isFinite(c) && Number.isFinite(d)) {
      const x = boxed(a);
      const y = boxed(b);
      re = Infinity * (x * c + y * d);
      im = Infinity * (y * c - x * d);
    } else if ((isInf(ac) || isInf(ad)) && Number.isFinite(a) && Number.isFinite(b)) {
      const x = boxed(c);
      const y = boxed(d);
      re = 0 * (a * x + b * y);
      im = 0 * (b * x - a * y);
    }
  }
  return [re, im];
}

/** A real divided by a complex. */
export function realDivComplex(a: number, c: number, d: number): Pair | undefined {
  const ac = Math.abs(c);
  const ad = Math.abs(d);
  let re: number;
  let im: number;
  if (ac >= ad) {
    if (ac === 0) return raise(zeroDivisionError, "division by zero");
    const ratio = d / c;
    const denom = c + d * ratio;
    re = a / denom;
    im = (-a * ratio) / denom;
  } else if (ad >= ac) {
    const ratio = c / d;
    const denom = c * ratio + d;
    re = (a * ratio) / denom;
    im = -a / denom;
  } else {
    re = Number.NaN;
    im = Number.NaN;
  }
  if (Number.isNaN(re) && Number.isNaN(im) && Number.isFinite(a) && (isInf(ac) || isInf(ad))) {
    re = 0 * (a * boxed(c));
    im = 0 * (-a * boxed(d));
  }
  return [re, im];
}

/** Absolute value, correct to the last bit or so and without premature overflow; Infinity beats NaN. */
export function hypot2(re: number, im: number): number {
  const a = Math.abs(re);
  const b = Math.abs(im);
  if (a === Infinity || b === Infinity) return Infinity;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  let x = Math.max(a, b);
  let y = Math.min(a, b);
  if (y === 0 || x > y * 18014398509481984) return x + y;
  let scale = 1;
  if (x > 1e150) {
    scale = 2 ** 700;
    x *= 2 ** -700;
    y *= 2 ** -700;
  } else if (y < 1e-140) {
    scale = 2 ** -700;
    x *= 2 ** 700;
    y *= 2 ** 700;
  }
  // sqrt in double-double: one Newton step from the rounded root.
  const [xh, xl] = square(x);
  const [yh, yl] = square(y);
  const s = xh + yh;
  const e = yh - (s - xh) + xl + yl;
  const r = Math.sqrt(s);
  const [rh, rl] = square(r);
  return (r + (s - rh - rl + e) / (2 * r)) * scale;
}

function square(x: number): Pair {
  const c = 134217729 * x;
  const h = c - (c - x);
  const l = x - h;
  const p = x * x;
  return [p, h * h - p + 2 * h * l + l * l];
}

const overflow = (): undefined => raise(overflowError, "complex exponentiation");
const finite = (r: Pair): Pair | undefined => (isInf(r[0]) || isInf(r[1]) ? overflow() : r);

/** `(a+bj) ** (c+dj)`. */
export function complexPow(a: number, b: number, c: number, d: number): Pair | undefined {
  if (d === 0 && Number.isInteger(c) && Math.abs(c) <= 100) return intPower(a, b, c);
  if (c === 0 && d === 0) return [1, 0];
  if (a === 0 && b === 0)
    return d !== 0 || c < 0 ? raise(zeroDivisionError, "zero to a negative or complex power") : [0, 0];
  const vabs = hypot2(a, b);
  let len = pow(vabs, c);
  const at = Math.atan2(b, a);
  let phase = at * c;
  if (d !== 0) {
    len *= exp(-at * d);
    phase += d * log(vabs);
  }
  const r: Pair = [len * Math.cos(phase), len * Math.sin(phase)];
  return finite(r);
}

function intPower(a: number, b: number, n: number): Pair | undefined {
  let r: Pair | undefined;
  if (n > 0) r = unsignedPower(a, b, n);
  else {
    const p = unsignedPower(a, b, -n);
    if (p[0] === 0 && p[1] === 0 && n < 0) return raise(zeroDivisionError, "zero to a negative or complex power");
    r = complexDiv(1, 0, p[0], p[1]);
  }
  return r === undefined ? undefined : finite(r);
}

function unsignedPower(a: number, b: number, n: number): Pair {
  // The product with one decides about the signs of zeros and spreads NaNs, as in C.
  let r: Pair = n & 1 ? complexMul(1, 0, a, b) : [1, 0];
  let p: Pair = [a, b];
  for (let mask = 2; mask > 0 && n >= mask; mask <<= 1) {
    p = complexMul(p[0], p[1], p[0], p[1]);
    if (n & mask) r = complexMul(r[0], r[1], p[0], p[1]);
  }
  return r;
}

const NUMBER = "(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|inf(?:inity)?|nan)";
const REAL = new RegExp(`^([+-]?${NUMBER})$`, "i");
const IMAG = new RegExp(`^([+-]?${NUMBER}|[+-]?)j$`, "i");
const BOTH = new RegExp(`^([+-]?${NUMBER})([+-]${NUMBER}|[+-])j$`, "i");

/** The parts of a complex literal as `complex("…")` reads it, or null. `text` has ASCII digits and is stripped. */
export function parseComplex(text: string): Pair | null {
  let s = text;
  if (s.startsWith("(") && s.endsWith(")")) s = s.slice(1, -1).trim();
  let m = REAL.exec(s);
  if (m !== null) return [realValue(m[1]!), 0];
  m = IMAG.exec(s);
  if (m !== null) return [0, realValue(m[1]!)];
  m = BOTH.exec(s);
  return m === null ? null : [realValue(m[1]!), realValue(m[2]!)];
}

function realValue(s: string): number {
  if (s === "" || s === "+") return 1;
  if (s === "-") return -1;
  if (/nan$/i.test(s)) return Number.NaN;
  if (/inf/i.test(s)) return s[0] === "-" ? -Infinity : Infinity;
  return Number(s);
}
