/** Exact and extended-precision sums of doubles for the math module: fsum, sumprod's float part, hypot/dist, fma. */
import { overflowError, raise, valueError } from "../objects/exception-object.ts";
import { roundScaled } from "../objects/int-arithmetic.ts";
import { decompose } from "../objects/number-digits.ts";

/** Shewchuk's partial sums: non-overlapping doubles, in increasing magnitude, whose exact sum is that of all added numbers. */
export class ExactSum {
  private partials: number[] = [];
  private special = 0;
  private infinities = 0;

  /** False on intermediate overflow. */
  add(added: number): boolean {
    let x = added;
    const p = this.partials;
    let n = 0;
    for (let i = 0; i < p.length; i++) {
      let y = p[i]!;
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const hi = x + y;
      const lo = y - (hi - x);
      if (lo !== 0) p[n++] = lo;
      x = hi;
    }
    p.length = n;
    if (x === 0) return true;
    if (!Number.isFinite(x)) {
      if (Number.isFinite(added)) return false;
      if (!Number.isNaN(added)) this.infinities += added;
      this.special += added;
      p.length = 0;
    } else p.push(x);
    return true;
  }

  /** The correctly rounded sum; NaN with `clash` for inf - inf. */
  result(): { sum: number; clash: boolean } {
    if (this.special !== 0) return { sum: this.special, clash: Number.isNaN(this.infinities) };
    const p = this.partials;
    let n = p.length;
    let hi = 0;
    if (n > 0) {
      hi = p[--n]!;
      let lo = 0;
      while (n > 0) {
        const x = hi;
        const y = p[--n]!;
        hi = x + y;
        lo = y - (hi - x);
        if (lo !== 0) break;
      }
      // Half-even across the remaining partials.
      if (n > 0 && ((lo < 0 && p[n - 1]! < 0) || (lo > 0 && p[n - 1]! > 0))) {
        const y = lo * 2;
        const x = hi + y;
        if (y === x - hi) hi = x;
      }
    }
    return { sum: hi, clash: false };
  }
}

/** `math.fsum`. */
export function fsum(values: readonly number[]): number | undefined {
  const s = new ExactSum();
  for (const v of values) if (!s.add(v)) return raise(overflowError, "intermediate overflow in fsum");
  const { sum, clash } = s.result();
  return clash ? raise(valueError, "-inf + inf in fsum") : sum;
}

/** a*b as an exact sum of two doubles; false if it cannot be (overflow). */
export function addProduct(s: ExactSum, a: number, b: number): boolean {
  const p = a * b;
  if (!Number.isFinite(p) || Math.abs(a) > 1e300 || Math.abs(b) > 1e300) return Number.isFinite(p) && s.add(p);
  const ca = 134217729 * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = 134217729 * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  return s.add(p) && s.add(ah * bh - p + ah * bl + al * bh + al * bl);
}

/** Euclidean norm, as CPython's vector_norm: scaled, with the rounding errors of the squares carried along. */
export function vectorNorm(values: readonly number[]): number {
  let max = 0;
  let nan = false;
  for (const v of values) {
    const a = Math.abs(v);
    if (Number.isNaN(a)) nan = true;
    else if (a > max) max = a;
  }
  if (max === Infinity) return max;
  if (nan) return Number.NaN;
  if (max === 0 || values.length <= 1) return max;
  if (max < 2.2250738585072014e-308)
    return 2.2250738585072014e-308 * vectorNorm(values.map((v) => v / 2.2250738585072014e-308));
  const { e } = decompose(max);
  const scale = 2 ** -(e + 53);
  let sum = 1;
  let frac1 = 0;
  let frac2 = 0;
  const add = (x: number, sign: number): void => {
    const c = 134217729 * x;
    const h = c - (c - x);
    const l = x - h;
    const p = x * x;
    const t = sum + sign * p;
    frac2 += sign * p - (t - sum);
    frac1 += sign * (h * h - p + 2 * h * l + l * l);
    sum = t;
  };
  for (const v of values) add(Math.abs(v) * scale, 1);
  const h = Math.sqrt(sum - 1 + (frac1 + frac2));
  add(h, -1);
  return (h + (sum - 1 + (frac1 + frac2)) / (2 * h)) * 2 ** (e + 52) * 2;
}

/** `math.fma`: x*y + z rounded once. */
export function fma(x: number, y: number, z: number): number | undefined {
  const simple = x * y + z;
  if (Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(z)) {
    const r = exactFma(x, y, z, simple);
    return Number.isFinite(r) ? r : raise(overflowError, "overflow in fma");
  }
  if (Number.isNaN(x) || Number.isNaN(y) || Number.isNaN(z)) return Number.NaN;
  if (Number.isFinite(x) && Number.isFinite(y)) return z;
  return Number.isNaN(simple) ? raise(valueError, "invalid operation in fma") : simple;
}

function exactFma(x: number, y: number, z: number, simple: number): number {
  if (x === 0 || y === 0) return simple;
  const a = decompose(Math.abs(x));
  const b = decompose(Math.abs(y));
  let m = BigInt(a.m) * BigInt(b.m);
  let e = a.e + b.e;
  if (x < 0 !== y < 0) m = -m;
  if (z !== 0) {
    const c = decompose(Math.abs(z));
    let n = BigInt(z < 0 ? -c.m : c.m);
    if (c.e < e) m <<= BigInt(e - c.e);
    else n <<= BigInt(c.e - e);
    e = Math.min(e, c.e);
    m += n;
  }
  if (m === 0n) return simple;
  return m < 0n ? -roundScaled(-m, e) : roundScaled(m, e);
}
