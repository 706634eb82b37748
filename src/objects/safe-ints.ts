/** Operations on safe integers beyond 32 bits, exactly, without bigints. For bit operations the values are split into 32-bit halves in two's complement. */

const TWO_32 = 4294967296;

const high = (x: number): number => Math.floor(x / TWO_32);
const join = (hi: number, lo: number): number => hi * TWO_32 + (lo >>> 0);

export const and = (x: number, y: number): number => join(high(x) & high(y), x & y);
export const or = (x: number, y: number): number => join(high(x) | high(y), x | y);
export const xor = (x: number, y: number): number => join(high(x) ^ high(y), x ^ y);

/** `x >> y` for y >= 0, towards minus infinity. */
export function shiftRight(x: number, y: number): number {
  if (y > 52) return x < 0 ? -1 : 0;
  return Math.floor(x / 2 ** y);
}

/** Up to here the rounding of a quotient cannot reach the next integer. */
const TWO_52 = 4503599627370496;

/** `x ** y` if the result is a small int, else anything that is none. Where the product is one, it was exact on the way. */
export function powerOrNaN(x: number, y: number): number {
  if (!(y >= 0)) return Number.NaN;
  if (y > 53) return x === 0 || x === 1 ? x : x === -1 ? 1 - (y % 2) * 2 : Number.NaN;
  let r = 1;
  let base = x;
  for (let e = y; ; base *= base) {
    if ((e & 1) === 1) r *= base;
    e >>= 1;
    if (e === 0) return r + 0;
  }
}

/** `x % y` for y > 0. The remainder operator of doubles is many times slower than a division. */
export function modulo(x: number, y: number): number {
  if (x >= 0 && x <= TWO_52 && y <= TWO_52) return x - Math.floor(x / y) * y;
  const m = x % y;
  return m < 0 ? m + y : m + 0;
}

/** `x // y` for y != 0: x - x mod y is exactly divisible, where a rounded quotient of large ints would not be. */
export function floorDivide(x: number, y: number): number {
  if (x <= TWO_52 && x >= -TWO_52) return Math.floor(x / y) + 0;
  let m = x % y;
  if (m !== 0 && m < 0 !== y < 0) m += y;
  const n = x - m;
  if (!Number.isSafeInteger(n)) return Number((BigInt(x) - BigInt(m)) / BigInt(y));
  return Math.round(n / y) + 0;
}
