/** Integer functions of the math module on plain ints: factorial, comb, perm. */
import { normInt } from "../objects/data.ts";
import { overflowError, raise, valueError } from "../objects/exception-object.ts";
import { type Int, MAX_BITS } from "../objects/int-arithmetic.ts";
import { noRoom } from "../objects/room.ts";

/** `lo * (lo+1) * … * (hi-1)` by halves, so that the factors of each product are of one size. */
function product(lo: bigint, hi: bigint): bigint {
  const n = hi - lo;
  if (n <= 0n) return 1n;
  if (n <= 8n) {
    let r = lo;
    for (let i = lo + 1n; i < hi; i++) r *= i;
    return r;
  }
  const mid = (lo + hi) >> 1n;
  return product(lo, mid) * product(mid, hi);
}

/** MemoryError for what is certain to have more bits than an int can have: `count` factors, each with at least `bits`. */
function needBits(count: number, bits: number): void {
  if (count * bits > MAX_BITS) noRoom();
}

const LONG_MAX = 9223372036854775807n;

/** `math.factorial(n)`. */
export function factorial(n: Int): Int | undefined {
  if (n < 0) return raise(valueError, "factorial() not defined for negative values");
  if (n > LONG_MAX) return raise(overflowError, `factorial() argument should not exceed ${LONG_MAX}`);
  if (n <= 18) {
    let r = 1;
    for (let i = 2; i <= n; i++) r *= i;
    return r;
  }
  // The upper half of the factors.
  needBits(Number(n) / 2, Math.log2(Number(n) / 2));
  return normInt(product(2n, BigInt(n) + 1n));
}

function checkNK(n: Int, k: Int): boolean {
  if (n < 0) raise(valueError, "n must be a non-negative integer");
  else if (k < 0) raise(valueError, "k must be a non-negative integer");
  else return true;
  return false;
}

/** `math.perm(n, k)`. */
export function perm(n: Int, k: Int): Int | undefined {
  if (!checkNK(n, k)) return undefined;
  if (n < k) return 0;
  if (k > LONG_MAX) return raise(overflowError, `k must not exceed ${LONG_MAX}`);
  needBits(Number(k), Math.log2(Number(BigInt(n) - BigInt(k)) + 1));
  return normInt(product(BigInt(n) - BigInt(k) + 1n, BigInt(n) + 1n));
}

/** `math.comb(n, k)`. */
export function comb(n: Int, k: Int): Int | undefined {
  if (!checkNK(n, k)) return undefined;
  if (n < k) return 0;
  const big = BigInt(n);
  const rest = big - BigInt(k);
  const small = rest < BigInt(k) ? rest : BigInt(k);
  if (small > LONG_MAX) return raise(overflowError, `min(n - k, k) must not exceed ${LONG_MAX}`);
  // C(n, k) is at least (n / k) ** k.
  if (small > 0n) needBits(Number(small), Math.log2(Number(big) / Number(small)));
  return normInt(combine(big, small));
}

/** C(n, k) = C(n, j) C(n-j, k-j) / C(k, j), down to single steps. */
function combine(n: bigint, k: bigint): bigint {
  if (k <= 16n) {
    let r = 1n;
    for (let i = 0n; i < k; i++) r = (r * (n - i)) / (i + 1n);
    return r;
  }
  const j = k >> 1n;
  return (combine(n, j) * combine(n - j, k - j)) / combine(k, j);
}
