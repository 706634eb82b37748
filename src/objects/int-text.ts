/**
 * Ints as text: `int("…", base)`, `repr(int)`, and the limit on digits (`sys.set_int_max_str_digits`), which belongs to the runtime.
 */
import { asStr, jsText, normInt } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import type { Int } from "./int-arithmetic.ts";
import { bigBitLength } from "./big-division.ts";
import { numberText } from "./number-text.ts";
import { reprOf } from "./repr.ts";
import { type RuntimeCore, ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { andThen, type Result, type Value } from "./value.ts";

export const DEFAULT_MAX_STR_DIGITS = 4300;
export const MAX_STR_DIGITS_THRESHOLD = 640;
const limits = new WeakMap<RuntimeCore, number>();

/** `sys.get_int_max_str_digits()` of the current runtime; 0 is "no limit". */
export const getIntMaxStrDigits = (): number => limits.get(ts.runtime) ?? DEFAULT_MAX_STR_DIGITS;

/** `sys.set_int_max_str_digits(n)`; the caller has checked `n`. */
export function setIntMaxStrDigits(n: number): void {
  limits.set(ts.runtime, n);
}

const HINT = "use sys.set_int_max_str_digits() to increase the limit";

/** `repr(v)` of a plain int. */
export function intToString(v: Int): string | undefined {
  return typeof v === "number" ? String(v) : bigToString(v);
}

/** Within any limit that can be set. */
const FITS = 1n << 2048n;

function bigToString(v: bigint): string | undefined {
  const limit = getIntMaxStrDigits();
  const magnitude = v < 0n ? -v : v;
  // log10(2) > 0.30102: skip the quadratic conversion of an int that cannot fit.
  const hopeless = limit > 0 && magnitude > FITS && (bigBitLength(magnitude) - 1) * 0.30102 > limit + 1;
  const s = hopeless ? "" : v.toString();
  if (hopeless || (limit > 0 && s.length - (v < 0n ? 1 : 0) > limit))
    return raise(valueError, `Exceeds the limit (${limit} digits) for integer string conversion; ${HINT}`);
  return s;
}

const PREFIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };

/** Digits of a literal body; null when it is not one. Underscores may stand between digits. */
function digitsOf(body: string, base: number): string | null {
  const d = body.toLowerCase();
  let underscore = true;
  for (let i = 0; i < d.length; i++) {
    const c = d.charCodeAt(i);
    if (c === 95) {
      if (underscore) return null;
      underscore = true;
      continue;
    }
    const v = c >= 48 && c <= 57 ? c - 48 : c >= 97 && c <= 122 ? c - 87 : 99;
    if (v >= base) return null;
    underscore = false;
  }
  return underscore ? null : d.includes("_") ? d.replaceAll("_", "") : d;
}

/** The value of digits in any base. */
function digitsValue(digits: string, base: number): Int {
  if (digits.length <= 10) return Number.parseInt(digits, base);
  if (base === 10) return normInt(BigInt(digits));
  if (base === 16) return normInt(BigInt("0x" + digits));
  if (base === 8) return normInt(BigInt("0o" + digits));
  if (base === 2) return normInt(BigInt("0b" + digits));
  return normInt(bigDigits(digits, BigInt(base)));
}

/** Divide and conquer: quadratic only in the leaves. */
function bigDigits(digits: string, base: bigint): bigint {
  if (digits.length <= 10) return BigInt(Number.parseInt(digits, Number(base)));
  const half = digits.length >> 1;
  return (
    bigDigits(digits.slice(0, digits.length - half), base) * base ** BigInt(half) + bigDigits(digits.slice(-half), base)
  );
}

/** Parse the text of an int in base 0 or 2 … 36. `null`: not a literal; `undefined`: the digit limit was exceeded (exception pending). */
export function parseIntText(text: string, base: number): Int | null | undefined {
  let body = numberText(text);
  let negative = false;
  if (body[0] === "+" || body[0] === "-") {
    negative = body[0] === "-";
    body = body.slice(1);
  }
  const letter = body[0] === "0" && body.length > 1 ? body[1]!.toLowerCase() : "";
  const prefixed = PREFIX[letter];
  let leadingZero = false;
  if (base === 0) {
    base = prefixed ?? 10;
    leadingZero = prefixed === undefined && body[0] === "0";
  }
  if (prefixed === base) {
    body = body.slice(2);
    if (body[0] === "_") body = body.slice(1);
  }
  const digits = digitsOf(body, base);
  if (digits === null || (leadingZero && !/^0+$/.test(digits))) return null;
  if (digits.length > MAX_STR_DIGITS_THRESHOLD && (base & (base - 1)) !== 0) {
    const limit = getIntMaxStrDigits();
    if (limit > 0 && digits.length > limit)
      return raise(
        valueError,
        `Exceeds the limit (${limit} digits) for integer string conversion: value has ${digits.length} digits; ${HINT}`,
      );
  }
  const v = digitsValue(digits, base);
  return negative ? (typeof v === "number" ? 0 - v : normInt(-v)) : v;
}

/** `int(text, base)`; `shown` is the object whose repr goes into the error. */
export function intFromText(text: string, base: number, shown: Value): Result {
  const v = parseIntText(text, base);
  return v === null ? andThen(reprOf(shown), raiseInvalid, base) : v;
}

/** The repr is cut at 200 characters, as `%.200R` does. */
function raiseInvalid(base: number, repr: Value): undefined {
  const shown = Array.from(jsText(asStr(repr)!))
    .slice(0, 200)
    .join("");
  return raise(valueError, strFromJs(`invalid literal for int() with base ${base}: ${shown}`));
}
