/**
 * Values of number, string and bytes literals.
 *
 * Invariants: ints are exact (a bigint as soon as a number would not be); strings keep lone surrogates as written by
 * escapes; nothing here knows about tokens, and errors are returned as CPython words them.
 */

import type { ConstantValue, SplitText } from "./ast.ts";
import { lookupUnicodeName } from "./unicode-names.ts";

/** Looks up a character name of `\N{name}`; null when there is none. */
export type UnicodeNameLookup = (name: string) => string | null;

/** An escape sequence Python warns about: its text, and the newlines before it. */
export interface BadEscape {
  text: string;
  octal: boolean;
  newlines: number;
}

/** The outcome of decoding a literal body. */
export interface Decoded<V> {
  value: V;
  error: string | null;
  badEscape: BadEscape | null;
}

/** Value of a NUMBER token's text; null when it has more decimal digits than `maxDigits` (0: no limit). */
export function parseNumber(literal: string, maxDigits: number): ConstantValue | undefined {
  const text = literal.includes("_") ? literal.replaceAll("_", "") : literal;
  const last = text.charCodeAt(text.length - 1) | 32;
  const second = text.charCodeAt(1) | 32;
  if (text.charCodeAt(0) === 48 && (second === 120 || second === 111 || second === 98)) {
    return normaliseInt(text.length <= 12 ? Number(text) : BigInt(text));
  }
  if (last === 106) return { kind: "complex", imag: Number(text.slice(0, -1)) };
  let isInt = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) {
      isInt = false;
      break;
    }
  }
  if (!isInt) return { kind: "float", value: Number(text) };
  if (text.length <= 15) return Number(text);
  if (maxDigits > 0 && text.length > maxDigits) return undefined;
  return normaliseInt(BigInt(text));
}

function normaliseInt(v: number | bigint): number | bigint {
  if (typeof v === "number") return v;
  return v <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(v) : v;
}

const hexValue = (c: number): number => {
  if (c >= 48 && c <= 57) return c - 48;
  const l = c | 32;
  return l >= 97 && l <= 102 ? l - 87 : -1;
};

const SIMPLE: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const isOctal = (c: number): boolean => c >= 48 && c <= 55;

function countNewlines(s: string, end: number): number {
  let n = 0;
  for (let i = s.indexOf("\n"); i >= 0 && i < end; i = s.indexOf("\n", i + 1)) n++;
  return n;
}

/** Position in the buffer CPython decodes, where a non-ASCII character is written as a ten-byte \UXXXXXXXX. */
function escapedPosition(s: string, end: number): number {
  let n = 0;
  for (let i = 0; i < end; i++) {
    const c = s.charCodeAt(i);
    if (c < 0x80) n++;
    else if ((c & 0xfc00) !== 0xdc00) n += 10;
    if (c === 92 && s.charCodeAt(i + 1) >= 0x80) n += 5;
  }
  return n;
}

const endsHigh = (s: string): boolean => (s.charCodeAt(s.length - 1) & 0xfc00) === 0xd800;

const pointsOf = (text: string | SplitText): readonly number[] =>
  typeof text === "string" ? Array.from(text, (c) => c.codePointAt(0)!) : text.codePoints;

/** Texts one after the other, none of whose surrogates join. */
export function joinTexts(texts: readonly (string | SplitText)[]): string | SplitText {
  let plain = "";
  for (const text of texts) {
    if (typeof text !== "string" || (endsHigh(plain) && (text.charCodeAt(0) & 0xfc00) === 0xdc00))
      return { kind: "text", codePoints: texts.flatMap(pointsOf) };
    plain += text;
  }
  return plain;
}

/** Decodes the escapes of a str literal body that holds at least one backslash. */
export function decodeUnicodeEscapes(s: string, lookup: UnicodeNameLookup | null): Decoded<string | SplitText> {
  let out = "";
  // Texts before a low surrogate that must not join the high one before it.
  const pieces: string[] = [];
  let bad: BadEscape | null = null;
  let from = 0;
  let i = s.indexOf("\\");
  const fail = (start: number, end: number, why: string): Decoded<string | SplitText> => {
    const a = escapedPosition(s, start);
    const b = escapedPosition(s, end);
    const where = b - a === 1 ? `byte 0x5c in position ${a}` : `bytes in position ${a}-${b - 1}`;
    return {
      value: "",
      error: `(unicode error) 'unicodeescape' codec can't decode ${where}: ${why}`,
      badEscape: bad,
    };
  };
  while (i >= 0) {
    out += s.slice(from, i);
    const start = i++;
    if (i >= s.length || s.charCodeAt(i) >= 0x80) {
      // before a replacement field, or before a non-ASCII character, CPython takes the backslash as it is
      out += "\\";
      from = i;
      i = s.indexOf("\\", i);
      continue;
    }
    const ch = s[i++];
    const simple = SIMPLE[ch];
    if (simple !== undefined) out += simple;
    else if (ch === "\n") {
      // a continued line contributes nothing
    } else if (isOctal(ch.charCodeAt(0))) {
      let v = ch.charCodeAt(0) - 48;
      for (let k = 0; k < 2 && isOctal(s.charCodeAt(i)); k++) v = v * 8 + s.charCodeAt(i++) - 48;
      if (v > 0o377) bad ??= { text: s.slice(start + 1, start + 4), octal: true, newlines: countNewlines(s, start) };
      out += String.fromCharCode(v);
    } else if (ch === "x" || ch === "u" || ch === "U") {
      const count = ch === "x" ? 2 : ch === "u" ? 4 : 8;
      let v = 0;
      let k = 0;
      for (; k < count; k++) {
        const h = i < s.length ? hexValue(s.charCodeAt(i)) : -1;
        if (h < 0) return fail(start, i, `truncated \\${ch}${"X".repeat(count)} escape`);
        v = v * 16 + h;
        i++;
      }
      if (v > 0x10ffff) return fail(start, i, "illegal Unicode character");
      if ((v & ~0x3ff) === 0xdc00 && endsHigh(out)) {
        pieces.push(out);
        out = "";
      }
      out += String.fromCodePoint(v);
    } else if (ch === "N") {
      const close = s[i] === "{" ? s.indexOf("}", i) : -1;
      if (s[i] !== "{") return fail(start, i, "malformed \\N character escape");
      if (close < 0) return fail(start, s.length, "malformed \\N character escape");
      if (close === i + 1) return fail(start, i + 1, "malformed \\N character escape");
      const name = s.slice(i + 1, close);
      const found = lookup?.(name) ?? lookupUnicodeName(name);
      if (found === null) return fail(start, close + 1, "unknown Unicode character name");
      out += found;
      i = close + 1;
    } else {
      bad ??= { text: ch, octal: false, newlines: countNewlines(s, start) };
      out += "\\";
      i = start + 1;
    }
    from = i;
    i = s.indexOf("\\", i);
  }
  return { value: joinTexts([...pieces, out + s.slice(from)]), error: null, badEscape: bad };
}

/** Bytes of an ASCII literal body, escapes decoded unless `raw`. */
export function decodeBytes(s: string, raw: boolean): Decoded<Uint8Array> {
  const out = new Uint8Array(s.length);
  let n = 0;
  let bad: BadEscape | null = null;
  for (let i = 0; i < s.length; ) {
    const c = s.charCodeAt(i);
    if (raw || c !== 92) {
      out[n++] = c;
      i++;
      continue;
    }
    const start = i++;
    const ch = s[i++];
    const simple = SIMPLE[ch];
    if (simple !== undefined) out[n++] = simple.charCodeAt(0);
    else if (ch === "\n") {
      // a continued line contributes nothing
    } else if (isOctal(ch.charCodeAt(0))) {
      let v = ch.charCodeAt(0) - 48;
      for (let k = 0; k < 2 && isOctal(s.charCodeAt(i)); k++) v = v * 8 + s.charCodeAt(i++) - 48;
      if (v > 0o377) bad ??= { text: s.slice(start + 1, start + 4), octal: true, newlines: countNewlines(s, start) };
      out[n++] = v & 255;
    } else if (ch === "x") {
      const a = i < s.length ? hexValue(s.charCodeAt(i)) : -1;
      const b = i + 1 < s.length ? hexValue(s.charCodeAt(i + 1)) : -1;
      if (a < 0 || b < 0) {
        return {
          value: out,
          error: `(value error) invalid \\x escape at position ${start}`,
          badEscape: bad,
        };
      }
      out[n++] = a * 16 + b;
      i += 2;
    } else {
      bad ??= { text: ch, octal: false, newlines: countNewlines(s, start) };
      out[n++] = 92;
      i = start + 1;
    }
  }
  return { value: out.slice(0, n), error: null, badEscape: bad };
}

/** The warning CPython words for an invalid escape. */
export function badEscapeMessage(bad: BadEscape): string {
  const what = bad.octal ? "an invalid octal" : "an invalid";
  return (
    `"\\${bad.text}" is ${what} escape sequence. Such sequences will not work in the future. ` +
    `Did you mean "\\\\${bad.text}"? A raw string is also an option.`
  );
}
