/**
 * Numbers to text as C's printf and CPython's PyOS_double_to_string do, for `repr`, `format` and `%`.
 */
import { fixedText, shortestDigits, significantDigits } from "./number-digits.ts";
import type { Int } from "./int-arithmetic.ts";

export type FloatFormat = "e" | "E" | "f" | "F" | "g" | "G" | "r" | "R";

export interface FloatFlags {
  /** `#`: keep the point and trailing zeros. */
  readonly alt?: boolean;
  /** Give "1" as "1.0" (as repr does). */
  readonly addDot0?: boolean;
  /** `+`: always a sign. */
  readonly sign?: boolean;
  /** `z`: no sign for what rounds to zero. */
  readonly noNeg0?: boolean;
}

const NO_FLAGS: FloatFlags = {};
const REPR_FLAGS: FloatFlags = { addDot0: true };

/** `repr(float)`. */
export function floatRepr(x: number): string {
  const a = Math.abs(x);
  if (a < 1e16 && a >= 1e-4) {
    const s = String(x);
    return Number.isInteger(x) ? s + ".0" : s;
  }
  return formatFloat(x, "r", 0, REPR_FLAGS);
}

/**
 * PyOS_double_to_string: x in format `e`, `f`, `g` (upper case: upper-case text) with a precision, or `r` (shortest, precision ignored).
 */
export function formatFloat(x: number, type: FloatFormat, precision: number, flags: FloatFlags = NO_FLAGS): string {
  const kind = type.toLowerCase();
  let negative = x < 0 || (x === 0 && 1 / x < 0);
  const a = Math.abs(x);
  let body: string;
  if (a === Infinity) body = "inf";
  else if (Number.isNaN(a)) {
    body = "nan";
    negative = false;
  } else if (kind === "f") {
    body = fixedText(a, precision);
    if (precision === 0 && flags.alt === true) body += ".";
  } else body = general(a, kind, precision, flags);
  if (negative && flags.noNeg0 === true && !/[1-9i]/.test(body.split("e", 1)[0]!)) negative = false;
  if (type !== kind) body = body.toUpperCase();
  return (negative ? "-" : flags.sign === true ? "+" : "") + body;
}

/** format_float_short for e, g and r. */
function general(a: number, kind: string, precision: number, flags: FloatFlags): string {
  const addDot0 = flags.addDot0 === true;
  let significant = precision;
  if (kind === "e") significant = precision + 1;
  else if (precision === 0) significant = 1;
  const d = kind === "r" ? shortestDigits(a) : significantDigits(a, significant);
  let point = d.point;
  let end = d.digits.length;
  let exponential = false;
  if (kind === "e") {
    exponential = true;
    end = significant;
  } else if (kind === "g") {
    exponential = point <= -4 || point > significant - (addDot0 ? 1 : 0);
    if (flags.alt === true) end = significant;
  } else exponential = point <= -4 || point > 16;
  const exponent = point - 1;
  if (exponential) point = 1;
  if (!exponential && addDot0) end = Math.max(end, point + 1);
  else end = Math.max(end, point);
  const digits = d.digits.padEnd(end, "0");
  let s: string;
  if (point <= 0) s = "0." + "0".repeat(-point) + digits;
  else s = digits.slice(0, point) + "." + digits.slice(point, end);
  if (s.endsWith(".") && flags.alt !== true) s = s.slice(0, -1);
  if (!exponential) return s;
  const e = Math.abs(exponent);
  return s + (exponent < 0 ? "e-" : "e+") + (e < 10 ? "0" + e : e);
}

export type IntBase = 2 | 8 | 10 | 16;

/** Digits of a plain int in a base, with `-` and, for `alt`, the prefix `0b`, `0o`, `0x`. No digit limit. */
export function formatIntBase(v: Int, base: IntBase, alt = false, upper = false): string {
  const negative = v < 0;
  let s = (negative ? -v : v).toString(base);
  if (alt && base !== 10) s = (base === 2 ? "0b" : base === 8 ? "0o" : "0x") + s;
  if (upper) s = s.toUpperCase();
  return negative ? "-" + s : s;
}

export interface PercentFlags {
  readonly left?: boolean;
  readonly sign?: boolean;
  readonly blank?: boolean;
  readonly alt?: boolean;
  readonly zero?: boolean;
}

/** Pad a formatted number to `width` by printf's rules: left, zeros after the sign and prefix, or spaces. */
export function padNumber(s: string, width: number, flags: PercentFlags): string {
  if (s[0] !== "-" && s[0] !== "+") {
    if (flags.sign === true) s = "+" + s;
    else if (flags.blank === true) s = " " + s;
  }
  const fill = width - s.length;
  if (fill <= 0) return s;
  if (flags.left === true) return s + " ".repeat(fill);
  if (flags.zero !== true) return " ".repeat(fill) + s;
  let start = /^[-+ ]/.test(s) ? 1 : 0;
  if (flags.alt === true && /^0[xXoObB]/.test(s.slice(start, start + 2))) start += 2;
  return s.slice(0, start) + "0".repeat(fill) + s.slice(start);
}

/** `%d %i %u %o %x %X` of a plain int; `precision` -1 if none, `width` 0 if none. */
export function formatPercentInt(
  v: Int,
  type: "d" | "i" | "u" | "o" | "x" | "X",
  width: number,
  precision: number,
  flags: PercentFlags = {},
): string {
  const base: IntBase = type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
  let s = formatIntBase(v < 0 ? -v : v, base);
  if (precision > s.length) s = "0".repeat(precision - s.length) + s;
  if (flags.alt === true && base !== 10) s = (base === 8 ? "0o" : "0x") + s;
  if (type === "X") s = s.toUpperCase();
  return padNumber(v < 0 ? "-" + s : s, width, flags);
}

/** `%e %E %f %F %g %G` of a double. */
export function formatPercentFloat(
  x: number,
  type: "e" | "E" | "f" | "F" | "g" | "G",
  width: number,
  precision: number,
  flags: PercentFlags = {},
): string {
  return padNumber(formatFloat(x, type, precision < 0 ? 6 : precision, { alt: flags.alt === true }), width, flags);
}
