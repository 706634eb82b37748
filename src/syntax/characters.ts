/**
 * Character classes of the tokenizer, and lengths of text in code points and bytes.
 *
 * Invariant: tables are indexed by ASCII code; every character above is taken for part of an identifier at first.
 */

export const enum C {
  OTHER,
  IDENT,
  DIGIT,
  SPACE,
  NEWLINE,
  HASH,
  QUOTE,
  DOT,
  BACKSLASH,
  EOF,
}

/** Class of every ASCII character. */
export const CLASS = new Uint8Array(128);
for (let c = 97; c <= 122; c++) CLASS[c] = CLASS[c - 32] = C.IDENT;
CLASS[95] = C.IDENT;
for (let c = 48; c <= 57; c++) CLASS[c] = C.DIGIT;
CLASS[32] = CLASS[9] = CLASS[12] = C.SPACE;
CLASS[10] = C.NEWLINE;
CLASS[35] = C.HASH;
CLASS[34] = CLASS[39] = C.QUOTE;
CLASS[46] = C.DOT;
CLASS[92] = C.BACKSLASH;
CLASS[0] = C.EOF;

/** 1 for characters that continue an ASCII identifier. */
export const IDENT_CHAR = new Uint8Array(128);
for (let c = 0; c < 128; c++) IDENT_CHAR[c] = CLASS[c] === C.IDENT || CLASS[c] === C.DIGIT ? 1 : 0;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isHex = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);
export const isIdentChar = (c: number): boolean => c >= 128 || IDENT_CHAR[c] === 1;

/** Code points in `text`, counting a lone surrogate as one. */
export function codePointLength(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++, n++) {
    const c = text.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
  }
  return n;
}

/** UTF-8 byte offset of every UTF-16 index of `text`. */
export function byteOffsets(text: string): Int32Array {
  const out = new Int32Array(text.length + 1);
  let b = 0;
  for (let i = 0; i < text.length; i++) {
    out[i] = b;
    const c = text.charCodeAt(i);
    if (c < 0x80) b += 1;
    else if (c < 0x800) b += 2;
    else if ((c & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      out[++i] = b;
      b += 4;
    } else b += 3;
  }
  out[text.length] = b;
  return out;
}
