/**
 * What the number parsers share: Python's white space, Unicode decimal digits made ASCII, and the rule for underscores (PEP 515).
 */
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const STRIP = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const DECIMAL = /\p{Nd}/u;
const DECIMALS = /\p{Nd}/gu;

/** The value of a decimal digit character of any script, or -1. */
export function decimalValue(c: string): number {
  const cp = c.codePointAt(0)!;
  if (cp < 128) return cp >= 48 && cp <= 57 ? cp - 48 : -1;
  if (!DECIMAL.test(c)) return -1;
  // Digits come in runs of ten from zero; only the mathematical ones adjoin each other.
  let start = cp;
  while (start > 0 && DECIMAL.test(String.fromCodePoint(start - 1))) start--;
  return (cp - start) % 10;
}

/** Stripped of white space, with every script's digits as ASCII ones. */
export function numberText(s: string): string {
  const t = s.replace(STRIP, "");
  return /^[\x00-\x7f]*$/.test(t) ? t : t.replace(DECIMALS, (c) => String(decimalValue(c)));
}

/** Text of a bytes object for parsing: one character per byte. */
export function latin1(bytes: Uint8Array): string {
  let s = "";
  for (const b of bytes) s += String.fromCharCode(b);
  return s;
}
