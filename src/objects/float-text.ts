/** Floats as text: `float("…")`, `float.hex` and `float.fromhex`. (`repr` is in number-format.ts.) */
import { overflowError, raise, valueError } from "./exception-object.ts";
import { roundScaled } from "./int-arithmetic.ts";
import { decompose } from "./number-digits.ts";
import { numberText } from "./number-text.ts";

const DECIMAL = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const SPECIAL = /^[+-]?(?:inf(?:inity)?|nan)$/i;

/** The value of "inf", "-nan", …; undefined if it is something else. */
function special(s: string): number | undefined {
  if (!SPECIAL.test(s)) return undefined;
  if (/nan$/i.test(s)) return Number.NaN;
  return s[0] === "-" ? -Infinity : Infinity;
}

/** The value of a float literal, or null. */
export function parseFloatText(text: string): number | null {
  const s = numberText(text);
  if (DECIMAL.test(s)) return Number(s.includes("_") ? s.replaceAll("_", "") : s);
  return special(s) ?? null;
}

/** `x.hex()`. */
export function floatHex(x: number): string {
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const a = Math.abs(x);
  if (Number.isNaN(x)) return "nan";
  if (a === Infinity) return sign + "inf";
  if (a === 0) return sign + "0x0.0p+0";
  const { m, e } = decompose(a);
  const normal = m >= 4503599627370496;
  const frac = (normal ? m - 4503599627370496 : m).toString(16).padStart(13, "0");
  const exp = normal ? e + 52 : -1022;
  return `${sign}0x${normal ? 1 : 0}.${frac}p${exp < 0 ? "-" : "+"}${Math.abs(exp)}`;
}

const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;

/** `float.fromhex(text)`. */
export function floatFromHex(text: string): number | undefined {
  const s = text.replace(/^[ \t-\r]+|[ \t-\r]+$/g, "");
  const known = special(s);
  if (known !== undefined) return known;
  const match = HEX.exec(s);
  const whole = match?.[2] ?? "";
  const frac = match?.[3] ?? "";
  if (match === null || whole + frac === "") return raise(valueError, "invalid hexadecimal floating-point string");
  const m = BigInt("0x" + whole + frac);
  // Beyond any exponent that a string of digits could make up for.
  const p = Math.max(-1e9, Math.min(1e9, Number(match[4] ?? "0")));
  const r = roundScaled(m, p - 4 * frac.length);
  if (r === Infinity) return raise(overflowError, "hexadecimal value too large to represent as a float");
  return match[1] === "-" ? -r : r;
}
