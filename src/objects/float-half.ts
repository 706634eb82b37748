/** IEEE 754 half precision (format "e" of struct and memoryview), as 16 bits. */
import { roundHalfEven } from "./float-arithmetic.ts";

export function unpackHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Rounded half to even; undefined if too large for a half. */
export function packHalf(x: number): number | undefined {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const a = Math.abs(x);
  if (Number.isNaN(a)) return 0x7e00;
  if (a === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  if (a < 2 ** -14) return sign | roundHalfEven(a * 2 ** 24);
  let exponent = Math.floor(Math.log2(a));
  if (a < 2 ** exponent) exponent--;
  else if (a >= 2 ** (exponent + 1)) exponent++;
  // A fraction that rounds up to the next power of two carries into the exponent.
  const bits = ((exponent + 15) << 10) + (roundHalfEven(a * 2 ** (10 - exponent)) - 1024);
  return bits >= 0x7c00 ? undefined : sign | bits;
}
