/**
 * Float operations that are more than a JavaScript operator, on raw doubles, shared by the float type, the interpreter and compiled code.
 * Functions that can fail return `undefined` with the exception pending.
 */
import { PyComplex, PyFloat } from "./data.ts";
import { overflowError, raise, valueError, zeroDivisionError } from "./exception-object.ts";
import { complexPow } from "./complex-arithmetic.ts";
import { pow } from "./float-elementary.ts";
import { type Int, intFromFloat } from "./int-arithmetic.ts";
import { decompose, roundDecimal } from "./number-digits.ts";
import { normInt } from "./data.ts";

const divisionByZero = (): undefined => raise(zeroDivisionError, "division by zero");

/** `a / b`. */
export function floatTrueDiv(a: number, b: number): number | undefined {
  return b === 0 ? divisionByZero() : a / b;
}

/** `a % b`: has the sign of `b`, also when it is zero. */
export function floatMod(a: number, b: number): number | undefined {
  return b === 0 ? divisionByZero() : rawMod(a, b);
}

/** `a % b` for b other than zero. */
export function rawMod(a: number, b: number): number {
  const m = a % b;
  if (m !== 0) return m < 0 !== b < 0 ? m + b : m;
  return b < 0 ? -0 : 0;
}

/** `a // b` as CPython computes it: from the remainder, then snapped to the nearest integer. */
export function floatFloorDiv(a: number, b: number): number | undefined {
  return b === 0 ? divisionByZero() : rawFloorDiv(a, b);
}

/** `a // b` for b other than zero. */
export function rawFloorDiv(a: number, b: number): number {
  let m = a % b;
  let q = (a - m) / b;
  if (m !== 0) {
    if (b < 0 !== m < 0) {
      m += b;
      q -= 1;
    }
  }
  if (q !== 0) {
    const floor = Math.floor(q);
    return q - floor > 0.5 ? floor + 1 : floor;
  }
  const r = a / b;
  return r < 0 || Object.is(r, -0) ? -0 : 0;
}

/** `divmod(a, b)`. */
export function floatDivmod(a: number, b: number): readonly [number, number] | undefined {
  const q = floatFloorDiv(a, b);
  return q === undefined ? undefined : [q, floatMod(a, b)!];
}

/** `a ** b` with a real result; `undefined`: exception pending; `null`: the result is complex (negative base, fractional exponent). */
export function floatPowReal(a: number, b: number): number | null | undefined {
  if (a === 0 && b < 0 && b !== -Infinity) return raise(zeroDivisionError, "zero to a negative power");
  if (a < 0 && a !== -Infinity && Number.isFinite(b) && !Number.isInteger(b)) return null;
  const r = pow(a, b);
  if ((r === Infinity || r === -Infinity) && Number.isFinite(a) && Number.isFinite(b))
    return raise(overflowError, 34, "Numerical result out of range");
  return r;
}

/** `a ** b`: a float or a complex. */
export function floatPow(a: number, b: number): PyFloat | PyComplex | undefined {
  const r = floatPowReal(a, b);
  if (r === null) {
    const c = complexPow(a, 0, b, 0);
    return c === undefined ? undefined : new PyComplex(c[0], c[1]);
  }
  return r === undefined ? undefined : new PyFloat(r);
}

/** Nearest integer as a double, half to even. */
export function roundHalfEven(x: number): number {
  const f = Math.floor(x);
  const d = x - f;
  if (d < 0.5) return f;
  return d > 0.5 || f % 2 !== 0 ? f + 1 : f;
}

/** `round(x)`: an int. */
export const floatRoundToInt = (x: number): Int | undefined => intFromFloat(roundHalfEven(x));

/** `round(x, n)`: a double. */
export function floatRound(x: number, n: Int): number | undefined {
  if (!Number.isFinite(x)) return x;
  const r = roundDecimal(x, Number(n));
  return Number.isFinite(r) ? r : raise(overflowError, "rounded value too large to represent");
}

/** `x.as_integer_ratio()`. */
export function floatRatio(x: number): readonly [Int, Int] | undefined {
  if (Number.isNaN(x)) return raise(valueError, "cannot convert NaN to integer ratio");
  if (!Number.isFinite(x)) return raise(overflowError, "cannot convert Infinity to integer ratio");
  if (x === 0) return [0, 1];
  let { m, e } = decompose(Math.abs(x));
  while (m % 2 === 0) {
    m /= 2;
    e++;
  }
  const n = BigInt(x < 0 ? -m : m);
  return e >= 0 ? [normInt(n << BigInt(e)), 1] : [normInt(n), normInt(1n << BigInt(-e))];
}
