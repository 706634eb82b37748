/**
 * Numbers for `%` formatting: conversion of the argument (`__int__`, `__index__`, `__float__`) and the digits. Correctly rounded, half to even, as C's
 * printf does; the engine's toFixed and toExponential are exact but round halves up.
 */
import { callSpecial } from "./call.ts";
import { asInt, PyFloat, typeOf } from "./data.ts";
import { pendingIs, raise, typeError } from "./exception-object.ts";
import { floatFromInt, type Int, intFromFloat } from "./int-arithmetic.ts";
import { index } from "./operators.ts";
import { takeException } from "./state.ts";
import { type Gen, settle, type Value } from "./value.ts";

/** The int of a `%d`, `%i`, `%u` argument; for `%x`, `%o` only what has `__index__`. */
export function* percentInt(v: Value, conversion: string): Gen<Int | undefined> {
  const plain = asInt(v);
  if (plain !== undefined) return plain;
  const integral = "xXo".includes(conversion);
  const t = typeOf(v);
  if (!integral && v instanceof PyFloat && t.lookup("__int__") === PyFloatInt()) return intFromFloat(v.v);
  const viaInt = !integral && t.lookup("__int__") !== undefined;
  if (viaInt || t.lookup("__index__") !== undefined) {
    const r = yield* settle(viaInt ? callSpecial(v, "__int__") : index(v));
    if (r !== undefined) {
      const n = asInt(r);
      if (n !== undefined) return n;
      raise(typeError, `__int__ returned non-int (type ${typeOf(r).name})`);
    }
    if (!pendingIs(typeError)) return undefined;
    takeException();
  }
  return raise(
    typeError,
    `%${conversion} format: ${integral ? "an integer" : "a real number"} is required, not ${t.name}`,
  );
}

const PyFloatInt = (): Value | undefined => new PyFloat(0).cls.lookup("__int__");

/** The number of a `%f`, `%e`, `%g` argument. */
export function* percentFloat(v: Value, bytes: boolean): Gen<number | undefined> {
  if (v instanceof PyFloat) return v.v;
  const plain = asInt(v);
  if (plain !== undefined) return floatFromInt(plain);
  const t = typeOf(v);
  if (t.lookup("__float__") !== undefined) {
    const r = yield* settle(callSpecial(v, "__float__"));
    if (r === undefined) return undefined;
    return r instanceof PyFloat
      ? r.v
      : raise(typeError, `${t.name}.__float__ returned non-float (type ${typeOf(r).name})`);
  }
  if (t.lookup("__index__") !== undefined) {
    const r = yield* settle(index(v));
    return r === undefined ? undefined : floatFromInt(r as Int);
  }
  return raise(typeError, bytes ? `float argument required, not ${t.name}` : `must be real number, not ${t.name}`);
}

/** Text of an int in `%d`, `%o`, `%x`, `%X` without padding: sign, prefix if `alternate`, at least `precision` digits. */
export function intDigits(v: Int, conversion: string, precision: number, alternate: boolean): string {
  const base = conversion === "o" ? 8 : conversion === "x" || conversion === "X" ? 16 : 10;
  const text = v.toString(base);
  const negative = text[0] === "-";
  const digits = (negative ? text.slice(1) : text).padStart(precision, "0");
  const out = (negative ? "-" : "") + (alternate && base !== 10 ? (base === 8 ? "0o" : "0x") : "") + digits;
  return conversion === "X" ? out.toUpperCase() : out;
}

/** The engine rounded a half up; to even it has to go down when that made the last digit odd. */
function halfToEven(digits: string, tie: boolean): string {
  if (!tie) return digits;
  const last = digits.search(/[0-9](?=[^0-9.]|$)/);
  return (digits.charCodeAt(last) & 1) === 0
    ? digits
    : digits.slice(0, last) + String(Number(digits[last]) - 1) + digits.slice(last + 1);
}

const isOdd = (x: number): boolean => Number.isInteger(x) && Math.abs(x % 2) === 1;

/** `x` (finite, not negative) with `precision` digits after the point. */
function fixed(x: number, precision: number): string {
  if (x >= 1e21) return BigInt(x).toString() + (precision > 0 ? "." + "0".repeat(precision) : "");
  if (precision > 100) return exactDigits(x, precision);
  return halfToEven(x.toFixed(precision), isOdd(x * 2 ** (precision + 1)));
}

/** More digits than the engine gives: scale exactly. */
function exactDigits(x: number, precision: number): string {
  let m = x;
  let e = 0;
  while (!Number.isInteger(m)) {
    m *= 2;
    e++;
  }
  const shift = BigInt(e);
  const n = BigInt(m) * 10n ** BigInt(precision);
  let q = n >> shift;
  const rest = (n - (q << shift)) * 2n;
  const one = 1n << shift;
  if (rest > one || (rest === one && (q & 1n) === 1n)) q += 1n;
  const digits = q.toString().padStart(precision + 1, "0");
  return digits.slice(0, digits.length - precision) + "." + digits.slice(digits.length - precision);
}

/** `d.ddde±xx` with `precision` digits after the point. */
function exponential(x: number, precision: number): string {
  const shown = Math.min(precision, 100);
  const raw = x.toExponential(shown);
  const e0 = Number(x.toExponential(20).split("e")[1]);
  const k = shown - e0;
  let tie = false;
  if (k >= 0) tie = isOdd(x * 2 ** Math.min(k + 1, 1074)) && k < 1074;
  else if (Number.isInteger(x)) {
    const unit = 5n * 10n ** BigInt(-k - 1);
    const n = BigInt(x);
    tie = n % unit === 0n && (n / unit) % 2n === 1n;
  }
  const [mantissa, exponent] = halfToEven(raw, tie).split("e") as [string, string];
  const e = Number(exponent);
  const digits = precision > 100 ? mantissa + "0".repeat(precision - 100) : mantissa;
  return digits + "e" + (e < 0 ? "-" : "+") + String(Math.abs(e)).padStart(2, "0");
}

function general(x: number, precision: number, alternate: boolean): string {
  const p = precision === 0 ? 1 : precision;
  const e = x === 0 ? 0 : Number(exponential(x, p - 1).split("e")[1]);
  const small = e >= -4 && e < p;
  let text = small ? fixed(x, p - 1 - e) : exponential(x, p - 1);
  if (!alternate && text.includes(".")) {
    const [mantissa, exponent] = text.split("e");
    text = mantissa!.replace(/\.?0+$/, "") + (exponent === undefined ? "" : "e" + exponent);
  }
  return text;
}

/** Text of a float in `%e`, `%f`, `%g` (or upper case) without padding or plus sign. */
export function floatDigits(v: number, conversion: string, precision: number, alternate: boolean): string {
  const kind = conversion.toLowerCase();
  const x = Math.abs(v);
  let text: string;
  if (Number.isNaN(v)) text = "nan";
  else if (x === Number.POSITIVE_INFINITY) text = "inf";
  else {
    text =
      kind === "f" ? fixed(x, precision) : kind === "e" ? exponential(x, precision) : general(x, precision, alternate);
    if (alternate && !text.includes(".")) text = text.includes("e") ? text.replace("e", ".e") : text + ".";
  }
  if (v < 0 || Object.is(v, -0)) text = "-" + text;
  return kind === conversion ? text : text.toUpperCase();
}
