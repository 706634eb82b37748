/**
 * What the number parsers share: their white space (that of C in ASCII), Unicode decimal digits made ASCII, and the rule for underscores (PEP 515).
 */
import { Property, rangeOf } from "../syntax/unicode-data.ts";

const SPACE = "\\t-\\r\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const STRIP = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const SPACES = new RegExp(`[${SPACE}]`);
const DECIMAL = new Property("decimal");

/** The value of a decimal digit character of any script, or -1. */
export function decimalValue(c: string): number {
  const cp = c.codePointAt(0)!;
  if (cp < 128) return cp >= 48 && cp <= 57 ? cp - 48 : -1;
  const i = rangeOf(DECIMAL.ranges, cp);
  // Digits come in runs of ten from zero; only the mathematical ones adjoin each other.
  return i < 0 ? -1 : (cp - DECIMAL.ranges[2 * i]!) % 10;
}

function asciiDigit(c: string): string {
  const d = decimalValue(c);
  return d < 0 ? c : String(d);
}

/** Stripped of white space, with every script's digits as ASCII ones. */
export function numberText(s: string): string {
  const t = s.replace(STRIP, "");
  return /^[\x00-\x7f]*$/.test(t) ? t : t.replace(/[^\x00-\x7f]/gu, asciiDigit);
}

/** As `complex()` reads text: only a text that is not ASCII has its digits and white space translated, up to the first stranger. */
export function asciiNumberText(s: string): string {
  if (/^[\x00-\x7f]*$/.test(s)) return s;
  let out = "";
  for (const c of s) {
    const d = decimalValue(c);
    if (d >= 0) out += d;
    else if (c < "\x7f") out += c;
    else if (c <= "\x7f") out += SPACES.test(c) ? " " : c;
    else if (SPACES.test(c)) out += " ";
    else return `${out}?`;
  }
  return out;
}

/** Text of a bytes object for parsing: one character per byte. */
export function latin1(bytes: Uint8Array): string {
  let s = "";
  for (const b of bytes) s += String.fromCharCode(b);
  return s;
}
