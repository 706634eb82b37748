/**
 * Division of bigints, towards minus infinity, and the length of a bigint.
 *
 * The engine divides long numbers by methods whose cost does not depend on the length of the quotient. A short quotient of two long numbers (a digit, as in printing or in
 * spigot algorithms) is many times cheaper by an estimate from the leading bits and one multiplication.
 */

/** Divisors from here on are worth it. */
const LONG = 1n << 4096n;
/** Estimates up to here are off by one at most. */
const MAX_QUOTIENT = 2 ** 48;

/** Bits of `a >= 0`. Shifts that leave nothing cost nothing, so the end is found by halving. */
export function bigBitLength(a: bigint): number {
  let high = 64;
  while (a >> BigInt(high) !== 0n) high *= 2;
  let low = high === 64 ? 0 : high / 2;
  while (high - low > 32) {
    const middle = (low + high) / 2;
    if (a >> BigInt(middle) !== 0n) low = middle;
    else high = middle;
  }
  return low + 32 - Math.clz32(Number(a >> BigInt(low)));
}

/** The quotient of `a >= 0` and `b >= LONG` if it is short. */
function shortQuotient(a: bigint, b: bigint): bigint | undefined {
  const shift = BigInt(bigBitLength(b) - 64);
  const estimate = Number(a >> shift) / Number(b >> shift);
  if (!(estimate < MAX_QUOTIENT)) return undefined;
  const q = BigInt(Math.floor(estimate));
  const rest = a - q * b;
  return rest < 0n ? q - 1n : rest >= b ? q + 1n : q;
}

/** `a / b` towards zero. */
function quotient(a: bigint, b: bigint): bigint {
  if (b < LONG && b > -LONG) return a / b;
  const q = shortQuotient(a < 0n ? -a : a, b < 0n ? -b : b);
  return q === undefined ? a / b : a < 0n !== b < 0n ? -q : q;
}

/** `a // b`. */
export function bigFloorDiv(a: bigint, b: bigint): bigint {
  const q = quotient(a, b);
  return a < 0n !== b < 0n && q * b !== a ? q - 1n : q;
}

/** `a % b`: has the sign of `b`. */
export function bigMod(a: bigint, b: bigint): bigint {
  const m = b < LONG && b > -LONG ? a % b : a - quotient(a, b) * b;
  return m !== 0n && m < 0n !== b < 0n ? m + b : m;
}
