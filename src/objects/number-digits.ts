/**
 * Correctly rounded decimal digits of doubles (what CPython gets from dtoa): shortest, a number of significant digits, or a number of decimals.
 *
 * The host's toFixed/toExponential are exact but round ties upwards and stop at 100 digits; ties and long requests are
 * computed here with BigInt from the exact value.
 */

/** `0.d₁d₂… × 10**point`; digits without trailing zeros, "0" with point 1 for zero. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const ZERO: Decimal = { digits: "0", point: 1 };
const view = new DataView(new ArrayBuffer(8));

/** `x = m * 2**e` for a finite x > 0, m an integer (below 2**53). */
export function decompose(x: number): { m: number; e: number } {
  view.setFloat64(0, x);
  const hi = view.getUint32(0);
  const lo = view.getUint32(4);
  const exp = (hi >>> 20) & 0x7ff;
  const frac = (hi & 0xfffff) * 4294967296 + lo;
  return exp === 0 ? { m: frac, e: -1074 } : { m: frac + 4503599627370496, e: exp - 1075 };
}

const trim = (s: string): string => {
  let n = s.length;
  while (n > 0 && s.charCodeAt(n - 1) === 48) n--;
  return n === s.length ? s : s.slice(0, n);
};

function fromExponential(s: string): Decimal {
  const e = s.indexOf("e");
  const digits = trim(e === 1 ? s[0]! : s[0]! + s.slice(2, e));
  return digits === "" ? ZERO : { digits, point: Number(s.slice(e + 1)) + 1 };
}

/** The shortest digits that read back as x (x >= 0, finite). */
export function shortestDigits(x: number): Decimal {
  return x === 0 ? ZERO : fromExponential(x.toExponential());
}

/** Half-even quotient. */
function divideRounded(n: bigint, d: bigint): bigint {
  const q = n / d;
  const twice = (n - q * d) * 2n;
  return twice > d || (twice === d && (q & 1n) === 1n) ? q + 1n : q;
}

/** `x * 10**k` rounded half-even to an integer (x > 0). */
function scaledInteger(x: number, k: number): bigint {
  const { m, e } = decompose(x);
  let n = BigInt(m);
  let d = 1n;
  if (e >= 0) n <<= BigInt(e);
  else d <<= BigInt(-e);
  if (k >= 0) n *= 10n ** BigInt(k);
  else d *= 10n ** BigInt(-k);
  return divideRounded(n, d);
}

/** x rounded to `n >= 1` significant digits (x >= 0, finite). */
export function significantDigits(x: number, n: number): Decimal {
  if (x === 0) return ZERO;
  const guess = x.toExponential();
  const shortest = fromExponential(guess);
  // Below the subnormals, 15 digits survive the way through a double: shortest digits that fit are then the exact answer.
  if (x > 1e-300 && shortest.digits.length <= n && n <= 15) return shortest;
  if (n <= 99) {
    // A tie shows a 5 as the next digit.
    const next = x.toExponential(n);
    if (next.charCodeAt(next.indexOf("e") - 1) !== 53) return fromExponential(x.toExponential(n - 1));
  }
  // The exponent of more digits than wanted: the shortest ones may have been rounded up to the next power of ten.
  const precise = x.toExponential(Math.min(n, 100));
  let point = Number(precise.slice(precise.indexOf("e") + 1)) + 1;
  let q = scaledInteger(x, n - point).toString();
  if (q.length > n) {
    // Rounded up to the next power of ten (or shortest digits rounded up to it: then the estimate was one too high).
    point++;
    q = q.slice(0, n);
  } else if (q.length < n) {
    point--;
    q = scaledInteger(x, n - point).toString();
    if (q.length > n) {
      point++;
      q = q.slice(0, n);
    }
  }
  return { digits: trim(q), point };
}

/** x with exactly `n >= 0` decimals (x >= 0, finite), rounded half-even: the text of "%.nf". */
export function fixedText(x: number, n: number): string {
  if (x < 1e21 && n <= 100) {
    const t = x * (n < 30 ? 1 << (n + 1) : 2 ** (n + 1));
    // A tie means that x has exactly n+1 binary fraction digits.
    if (t >= 9007199254740992 || Math.floor(t) !== t || t % 2 !== 1) return x.toFixed(n);
  }
  if (x === 0) return n === 0 ? "0" : "0." + "0".repeat(n);
  if (x >= 9007199254740992) return BigInt(x).toString() + (n === 0 ? "" : "." + "0".repeat(n));
  // No double has more than 1074 decimals.
  const k = Math.min(n, 1074);
  const s =
    scaledInteger(x, k)
      .toString()
      .padStart(k + 1, "0") + "0".repeat(n - k);
  return n === 0 ? s : s.slice(0, s.length - n) + "." + s.slice(s.length - n);
}

/** `round(x, n)` for a finite x: to n decimals, n may be negative; correctly rounded both ways. */
export function roundDecimal(x: number, n: number): number {
  if (x === 0 || n > 323) return x;
  if (n < -308) return 0 * x;
  const a = Math.abs(x);
  const r = n >= 0 ? Number(fixedText(a, n)) : Number(scaledInteger(a, n).toString() + "e" + -n);
  return x < 0 ? -r : r;
}
