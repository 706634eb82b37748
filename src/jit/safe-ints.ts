/** Operations on safe integers beyond 32 bits, exactly, without bigints: the values are split into 32-bit halves in two's complement. */

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

/** `x // y` for y != 0: x - x mod y is exactly divisible, where a rounded quotient of large ints would not be. */
export function floorDivide(x: number, y: number): number {
  let m = x % y;
  if (m !== 0 && m < 0 !== y < 0) m += y;
  const n = x - m;
  if (!Number.isSafeInteger(n)) return Number((BigInt(x) - BigInt(m)) / BigInt(y));
  return Math.round(n / y) + 0;
}
