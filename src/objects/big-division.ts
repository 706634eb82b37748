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

/** What the last number's bits were counted from: the next number is as long, as a rule. */
let lastLow = 0;
let lastShift = 0n;

/** Bits of `a >= 0`. */
export function bigBitLength(a: bigint): number {
  const n = Number(a >> lastShift);
  if (n >= 1 && n < TWO53) return lastLow + bitLength(n);
  if (lastLow === 0 && n === 0) return 0;
  // Shifts that leave nothing cost nothing, so the end is found by halving.
  let high = 64;
  while (a >> BigInt(high) !== 0n) high *= 2;
  let low = high === 64 ? 0 : high / 2;
  while (high - low > 32) {
    const middle = (low + high) / 2;
    if (a >> BigInt(middle) !== 0n) low = middle;
    else high = middle;
  }
  lastLow = low < 16 ? 0 : low - 16;
  lastShift = BigInt(lastLow);
  return lastLow + bitLength(Number(a >> lastShift));
}

const TWO32 = 4294967296;
const TWO53 = 9007199254740992;

/** Bits of a safe integer that is not negative. */
const bitLength = (n: number): number => (n < TWO32 ? 32 - Math.clz32(n) : 64 - Math.clz32(Math.floor(n / TWO32)));

/** How many low bits the last estimate left out: for numbers of a similar length it is as good. */
let lastDropped = 0n;
/** A divisor's leading bits that are enough, and not too many for a double to hold those of the dividend. */
const ENOUGH = 2 ** 63;
const TOO_MANY = 2 ** 512;

/** The quotient of `a >= 0` and `b >= LONG` if it is short. */
function shortQuotient(a: bigint, b: bigint): bigint | undefined {
  let divisor = Number(b >> lastDropped);
  if (!(divisor >= ENOUGH && divisor < TOO_MANY)) {
    lastDropped = BigInt(Math.max(bigBitLength(b) - 256, 0));
    divisor = Number(b >> lastDropped);
  }
  const estimate = Number(a >> lastDropped) / divisor;
  if (!(estimate < MAX_QUOTIENT)) return undefined;
  const whole = Math.floor(estimate);
  const q = BigInt(whole);
  // What was left out and the rounding are less than this together: away from the next integers there is no doubt.
  const doubt = (estimate + 1) * 2 ** -50;
  if (estimate - whole > doubt && whole + 1 - estimate > doubt) return q;
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
