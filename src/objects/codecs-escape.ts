/** The codecs `unicode_escape` and `raw_unicode_escape`: Python's string escapes as an encoding. */
import type { BadEscape } from "../syntax/literals.ts";
import { lookupUnicodeName } from "../syntax/unicode-names.ts";
import type { Str } from "./data.ts";
import { decodeError } from "./codecs-errors.ts";
import { codePoints, strFromCodePoints } from "./str-object.ts";
import { escapeCodePoint } from "./str-repr.ts";

export function encodeUnicodeEscape(s: Str, raw: boolean): Uint8Array {
  let out = "";
  for (const c of codePoints(s)) {
    if (raw) out += c < 256 ? String.fromCharCode(c) : escapeCodePoint(c);
    else if (c === 92) out += "\\\\";
    else if (c === 9) out += "\\t";
    else if (c === 10) out += "\\n";
    else if (c === 13) out += "\\r";
    else out += c >= 32 && c < 127 ? String.fromCharCode(c) : escapeCodePoint(c);
  }
  return Uint8Array.from(out, (c) => c.charCodeAt(0));
}

const SIMPLE: Readonly<Record<string, number | null>> = {
  "\n": null,
  "\\": 92,
  "'": 39,
  '"': 34,
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
};
const WIDTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const FORMS: Readonly<Record<string, string>> = { x: "\\xXX", u: "\\uXXXX", U: "\\UXXXXXXXX" };

const isHex = (c: number | undefined): boolean =>
  c !== undefined && ((c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102));

/** `notes` gets the text of a DeprecationWarning. */
export function decodeUnicodeEscape(b: Uint8Array, errors: string, raw: boolean, notes: string[]): Str | undefined {
  const codec = raw ? "rawunicodeescape" : "unicodeescape";
  const out: number[] = [];
  let bad: BadEscape | null = null;
  for (let i = 0; i < b.length; ) {
    const c = b[i]!;
    const k = i + 1 < b.length ? String.fromCharCode(b[i + 1]!) : "";
    if (c !== 92 || (raw && k !== "u" && k !== "U")) {
      out.push(c);
      i++;
      if (raw && c === 92 && k !== "") out.push(b[i++]!);
      continue;
    }
    if (!raw && k === "N") {
      const close = b[i + 2] === 123 ? b.indexOf(125, i + 3) : -1;
      const name = close < 0 ? "" : String.fromCharCode(...b.subarray(i + 3, close));
      const found = name === "" ? null : lookupUnicodeName(name);
      if (found !== null) {
        out.push(found.codePointAt(0)!);
        i = close + 1;
        continue;
      }
      const end = b[i + 2] !== 123 ? i + 2 : close < 0 ? b.length : name === "" ? close : close + 1;
      const reason = name === "" ? "malformed \\N character escape" : "unknown Unicode character name";
      const fix = decodeError(errors, codec, b, i, end, reason);
      if (fix === undefined) return undefined;
      out.push(...fix.text);
      i = fix.next;
      continue;
    }
    let end = i + 1;
    let reason = "\\ at end of string";
    const width = WIDTHS[k];
    if (width !== undefined) {
      let j = i + 2;
      while (j < i + 2 + width && isHex(b[j])) j++;
      const value = Number.parseInt(String.fromCharCode(...b.subarray(i + 2, j)), 16);
      if (j === i + 2 + width && value <= 0x10ffff) {
        out.push(value);
        i = j;
        continue;
      }
      end = j;
      reason =
        j < i + 2 + width
          ? `truncated ${FORMS[k]} escape`
          : raw
            ? "\\Uxxxxxxxx out of range"
            : "illegal Unicode character";
    } else if (k !== "") {
      const simple = SIMPLE[k];
      if (simple !== undefined) {
        if (simple !== null) out.push(simple);
        i += 2;
        continue;
      }
      if (k >= "0" && k <= "7") {
        let j = i + 1;
        let value = 0;
        while (j < i + 4 && b[j] !== undefined && b[j]! >= 48 && b[j]! <= 55) value = value * 8 + b[j++]! - 48;
        if (value > 255) bad ??= { text: String.fromCharCode(...b.subarray(i + 1, i + 4)), octal: true, newlines: 0 };
        out.push(value);
        i = j;
        continue;
      }
      bad ??= { text: k, octal: false, newlines: 0 };
      out.push(92, b[i + 1]!);
      i += 2;
      continue;
    }
    const fix = decodeError(errors, codec, b, i, end, reason);
    if (fix === undefined) return undefined;
    out.push(...fix.text);
    i = fix.next;
  }
  if (bad !== null) notes.push(badEscapeWarning(bad));
  return strFromCodePoints(out);
}

const badEscapeWarning = (bad: BadEscape): string =>
  `"\\${bad.text}" is an invalid ${bad.octal ? "octal " : ""}escape sequence. Such sequences will not work in the future. `;
