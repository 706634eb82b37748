/**
 * Text encodings: UTF-8, UTF-16, UTF-32, Latin-1, ASCII and the escape codecs, by hand (no TextEncoder), with CPython's error positions and reasons.
 * Encoding and decoding never run Python code.
 */
import { PyBytes, type Str } from "./data.ts";
import { decodeError, encodeError, type PassDecoder, type PassEncoder, raiseEncodeError } from "./codecs-errors.ts";
import { deprecationWarning, lookupError, raise } from "./exception-object.ts";
import { ts } from "./state.ts";
import { andThen, type Result } from "./value.ts";
import { codePoints, fromUnits, strFromCodePoints, strLength } from "./str-object.ts";
import { decodeUnicodeEscape, encodeUnicodeEscape } from "./codecs-escape.ts";

type Encoder = (s: Str, errors: string) => Uint8Array | undefined;
/** `notes` gets what there is to warn about. */
type Decoder = (b: Uint8Array, errors: string, notes: string[]) => Str | undefined;

/** A codec: its name in exceptions, and both directions. */
export interface Codec {
  readonly name: string;
  readonly encode: Encoder;
  readonly decode: Decoder;
}

/** A byte buffer that grows. */
class Bytes {
  private buffer: Uint8Array;
  private at = 0;
  constructor(size: number) {
    this.buffer = new Uint8Array(Math.max(size, 16));
  }
  push(b: number): void {
    if (this.at === this.buffer.length) {
      const bigger = new Uint8Array(this.at * 2);
      bigger.set(this.buffer);
      this.buffer = bigger;
    }
    this.buffer[this.at++] = b;
  }
  done(): Uint8Array {
    return this.buffer.slice(0, this.at);
  }
}

const isSurrogate = (c: number): boolean => c >= 0xd800 && c <= 0xdfff;

/** The end of the run of characters from `i` on for which `bad` holds. */
function runEnd(cps: Uint32Array, i: number, bad: (c: number) => boolean): number {
  while (i < cps.length && bad(cps[i]!)) i++;
  return i;
}

type Put = (out: Bytes, c: number) => void;

/** Encode by code point; runs of characters for which `bad` holds go to the error handler (in UTF-16 and UTF-32 one by one). */
function encodeWith(
  encoding: string,
  s: Str,
  errors: string,
  size: number,
  bad: (c: number) => boolean,
  reason: string,
  put: Put,
  pass: PassEncoder = null,
  bom: number | null = null,
  unit = 1,
): Uint8Array | undefined {
  const cps = codePoints(s);
  const out = new Bytes(size);
  if (bom !== null) put(out, bom);
  for (let i = 0; i < cps.length; ) {
    const c = cps[i]!;
    if (!bad(c)) {
      put(out, c);
      i++;
      continue;
    }
    const end = unit > 1 ? i + 1 : runEnd(cps, i, bad);
    const fix = encodeError(errors, encoding, s, i, end, reason, pass);
    if (fix === undefined) return undefined;
    if (typeof fix === "string") for (let k = 0; k < fix.length; k++) put(out, fix.charCodeAt(k));
    else if (fix.length % unit !== 0) return raiseEncodeError(encoding, s, i, end, reason);
    else for (const b of fix) out.push(b);
    i = end;
  }
  return out.done();
}

function putUtf8(out: Bytes, c: number): void {
  if (c < 0x80) out.push(c);
  else if (c < 0x800) {
    out.push(0xc0 | (c >> 6));
    out.push(0x80 | (c & 63));
  } else if (c < 0x10000) {
    out.push(0xe0 | (c >> 12));
    out.push(0x80 | ((c >> 6) & 63));
    out.push(0x80 | (c & 63));
  } else {
    out.push(0xf0 | (c >> 18));
    out.push(0x80 | ((c >> 12) & 63));
    out.push(0x80 | ((c >> 6) & 63));
    out.push(0x80 | (c & 63));
  }
}

const passUtf8: PassEncoder = (c) => [0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63)];
const SURROGATES = "surrogates not allowed";

/** The bytes of an ASCII string, or null if it is none. */
function asciiBytes(s: Str): Uint8Array | null {
  if (typeof s !== "string") return null;
  const out = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c > 127) return null;
    out[i] = c;
  }
  return out;
}

/** UTF-8. */
export function encodeUtf8(s: Str, errors = "strict"): Uint8Array | undefined {
  return asciiBytes(s) ?? encodeWith("utf-8", s, errors, strLength(s) * 3, isSurrogate, SURROGATES, putUtf8, passUtf8);
}

const isContinuation = (b: number | undefined): boolean => b !== undefined && (b & 0xc0) === 0x80;

const passUtf8Decode: PassDecoder = (b, i) =>
  b[i] === 0xed && b[i + 1] !== undefined && (b[i + 1]! & 0xe0) === 0xa0 && isContinuation(b[i + 2])
    ? { cp: 0xd000 | ((b[i + 1]! & 63) << 6) | (b[i + 2]! & 63), size: 3 }
    : null;

const asciiPrefix = (b: Uint8Array): number => {
  let i = 0;
  while (i < b.length && b[i]! < 128) i++;
  return i;
};

/** How many bytes an ill-formed sequence at `i` covers and why it is one; or null if it is well-formed. */
function utf8Problem(b: Uint8Array, i: number): { readonly end: number; readonly reason: string } | null {
  const lead = b[i]!;
  const left = b.length - i;
  const bad = (n: number) => ({ end: i + n, reason: "invalid continuation byte" });
  const truncated = { end: b.length, reason: "unexpected end of data" };
  if (lead < 0x80) return null;
  if (lead < 0xc2 || lead > 0xf4) return { end: i + 1, reason: "invalid start byte" };
  const need = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (left < 2) return truncated;
  const second = b[i + 1]!;
  if (
    !isContinuation(second) ||
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second >= 0xa0) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second >= 0x90)
  )
    return bad(1);
  for (let k = 2; k < need; k++) {
    if (left <= k) return truncated;
    if (!isContinuation(b[i + k])) return bad(k);
  }
  return null;
}

export function decodeUtf8(b: Uint8Array, errors = "strict"): Str | undefined {
  let i = asciiPrefix(b);
  if (i === b.length) return fromUnits(b);
  const out: number[] = Array.from(b.subarray(0, i));
  while (i < b.length) {
    const c = b[i]!;
    if (c < 0x80) {
      out.push(c);
      i++;
      continue;
    }
    const problem = utf8Problem(b, i);
    if (problem !== null) {
      const fix = decodeError(errors, "utf-8", b, i, problem.end, problem.reason, passUtf8Decode);
      if (fix === undefined) return undefined;
      for (const x of fix.text) out.push(x);
      i = fix.next;
    } else if (c < 0xe0) {
      out.push(((c & 31) << 6) | (b[i + 1]! & 63));
      i += 2;
    } else if (c < 0xf0) {
      out.push(((c & 15) << 12) | ((b[i + 1]! & 63) << 6) | (b[i + 2]! & 63));
      i += 3;
    } else {
      out.push(((c & 7) << 18) | ((b[i + 1]! & 63) << 12) | ((b[i + 2]! & 63) << 6) | (b[i + 3]! & 63));
      i += 4;
    }
  }
  return strFromCodePoints(out);
}

function singleByte(name: string, limit: number): Codec {
  const reason = `ordinal not in range(${limit})`;
  const bad = (c: number): boolean => c >= limit;
  return {
    name,
    encode: (s, errors) =>
      asciiBytes(s) ?? encodeWith(name, s, errors, strLength(s), bad, reason, (out, c) => out.push(c)),
    decode: (b, errors) => {
      if (limit === 256 || asciiPrefix(b) === b.length) return fromUnits(b);
      const out: number[] = [];
      for (let i = 0; i < b.length; ) {
        if (b[i]! < limit) {
          out.push(b[i++]!);
          continue;
        }
        const fix = decodeError(errors, name, b, i, i + 1, reason);
        if (fix === undefined) return undefined;
        out.push(...fix.text);
        i = fix.next;
      }
      return strFromCodePoints(out);
    },
  };
}

/** The units of UTF-16 and UTF-32, by byte order. */
function unitWriter(width: number, big: boolean): Put {
  return (out, c) => {
    for (let k = 0; k < width; k++) out.push((c >>> (8 * (big ? width - 1 - k : k))) & 255);
  };
}

function readUnit(b: Uint8Array, i: number, width: number, big: boolean): number {
  let c = 0;
  for (let k = 0; k < width; k++) c = c * 256 + b[big ? i + k : i + width - 1 - k]!;
  return c;
}

function utf16Encoder(name: string, big: boolean, bom: boolean): Encoder {
  const unit = unitWriter(2, big);
  const put: Put = (out, c) => {
    if (c < 0x10000) unit(out, c);
    else {
      unit(out, 0xd800 + ((c - 0x10000) >> 10));
      unit(out, 0xdc00 + (c & 0x3ff));
    }
  };
  const pass: PassEncoder = (c) => (big ? [c >> 8, c & 255] : [c & 255, c >> 8]);
  return (s, errors) =>
    encodeWith(name, s, errors, strLength(s) * 2 + 2, isSurrogate, SURROGATES, put, pass, bom ? 0xfeff : null, 2);
}

function utf16Decode(name: string, b: Uint8Array, start: number, big: boolean, errors: string): Str | undefined {
  const out: number[] = [];
  const pass: PassDecoder = (x, i) => {
    if (i + 2 > x.length) return null;
    const cp = readUnit(x, i, 2, big);
    return isSurrogate(cp) ? { cp, size: 2 } : null;
  };
  for (let i = start; i < b.length; ) {
    let end = b.length;
    let reason = "truncated data";
    if (i + 2 <= b.length) {
      const c = readUnit(b, i, 2, big);
      if (!isSurrogate(c)) {
        out.push(c);
        i += 2;
        continue;
      }
      if (c >= 0xdc00) {
        end = i + 2;
        reason = "illegal encoding";
      } else if (i + 4 > b.length) reason = "unexpected end of data";
      else {
        const low = readUnit(b, i + 2, 2, big);
        if (low >= 0xdc00 && low <= 0xdfff) {
          out.push(0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff));
          i += 4;
          continue;
        }
        end = i + 2;
        reason = "illegal UTF-16 surrogate";
      }
    }
    const fix = decodeError(errors, name, b, i, end, reason, pass);
    if (fix === undefined) return undefined;
    out.push(...fix.text);
    i = fix.next;
  }
  return strFromCodePoints(out);
}

function utf32Encoder(name: string, big: boolean, bom: boolean): Encoder {
  const put = unitWriter(4, big);
  const pass: PassEncoder = (c) => (big ? [0, 0, c >> 8, c & 255] : [c & 255, c >> 8, 0, 0]);
  return (s, errors) =>
    encodeWith(name, s, errors, strLength(s) * 4 + 4, isSurrogate, SURROGATES, put, pass, bom ? 0xfeff : null, 4);
}

function utf32Decode(name: string, b: Uint8Array, start: number, big: boolean, errors: string): Str | undefined {
  const out: number[] = [];
  const pass: PassDecoder = (x, i) => {
    if (i + 4 > x.length) return null;
    const cp = readUnit(x, i, 4, big);
    return isSurrogate(cp) ? { cp, size: 4 } : null;
  };
  for (let i = start; i < b.length; ) {
    let end = i + 4;
    let reason = "truncated data";
    if (end > b.length) end = b.length;
    else {
      const c = readUnit(b, i, 4, big);
      if (c <= 0x10ffff && !isSurrogate(c)) {
        out.push(c);
        i += 4;
        continue;
      }
      reason =
        c > 0x10ffff ? "code point not in range(0x110000)" : "code point in surrogate code point range(0xd800, 0xe000)";
    }
    const fix = decodeError(errors, name, b, i, end, reason, pass);
    if (fix === undefined) return undefined;
    out.push(...fix.text);
    i = fix.next;
  }
  return strFromCodePoints(out);
}

const utf16: Codec = {
  name: "utf-16",
  encode: utf16Encoder("utf-16", false, true),
  decode: (b, errors) => {
    const big = b[0] === 0xfe && b[1] === 0xff;
    const marked = big || (b[0] === 0xff && b[1] === 0xfe);
    return utf16Decode(big ? "utf-16-be" : "utf-16-le", b, marked ? 2 : 0, big, errors);
  },
};

const utf32: Codec = {
  name: "utf-32",
  encode: utf32Encoder("utf-32", false, true),
  decode: (b, errors) => {
    const big = b.length >= 4 && readUnit(b, 0, 4, true) === 0xfeff;
    const marked = big || (b.length >= 4 && readUnit(b, 0, 4, false) === 0xfeff);
    return utf32Decode(big ? "utf-32-be" : "utf-32-le", b, marked ? 4 : 0, big, errors);
  },
};

const fixed16 = (name: string, big: boolean): Codec => ({
  name,
  encode: utf16Encoder(name, big, false),
  decode: (b, errors) => utf16Decode(name, b, 0, big, errors),
});
const fixed32 = (name: string, big: boolean): Codec => ({
  name,
  encode: utf32Encoder(name, big, false),
  decode: (b, errors) => utf32Decode(name, b, 0, big, errors),
});

const utf8: Codec = { name: "utf-8", encode: encodeUtf8, decode: decodeUtf8 };
const utf8Sig: Codec = {
  name: "utf-8-sig",
  encode: (s, errors) => {
    const b = encodeUtf8(s, errors);
    return b === undefined ? undefined : Uint8Array.of(0xef, 0xbb, 0xbf, ...b);
  },
  decode: (b, errors) => decodeUtf8(b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf ? b.subarray(3) : b, errors),
};

const codecs: readonly (readonly [Codec, string])[] = [
  [utf8, "utf_8 utf8 utf u8 utf8_ucs2 utf8_ucs4 cp65001"],
  [utf8Sig, "utf_8_sig"],
  [
    singleByte("ascii", 128),
    "ascii us_ascii us 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 ansi_x3_4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6",
  ],
  [
    singleByte("latin-1", 256),
    "latin_1 latin1 latin l1 8859 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 ibm819 cp819 csisolatin1",
  ],
  [utf16, "utf_16 utf16 u16"],
  [fixed16("utf-16-le", false), "utf_16_le utf_16le unicodelittleunmarked"],
  [fixed16("utf-16-be", true), "utf_16_be utf_16be unicodebigunmarked"],
  [utf32, "utf_32 utf32 u32"],
  [fixed32("utf-32-le", false), "utf_32_le utf_32le"],
  [fixed32("utf-32-be", true), "utf_32_be utf_32be"],
  [
    {
      name: "unicodeescape",
      encode: (s) => encodeUnicodeEscape(s, false),
      decode: (b, e, notes) => decodeUnicodeEscape(b, e, false, notes),
    },
    "unicode_escape unicodeescape",
  ],
  [
    {
      name: "rawunicodeescape",
      encode: (s) => encodeUnicodeEscape(s, true),
      decode: (b, e, notes) => decodeUnicodeEscape(b, e, true, notes),
    },
    "raw_unicode_escape rawunicodeescape",
  ],
];
const byName = new Map<string, Codec>();
for (const [codec, names] of codecs) for (const n of names.split(" ")) byName.set(n, codec);

/** Encodings between bytes and bytes, or str and str, which `str.encode` refuses. */
const NOT_TEXT = new Set(
  "rot13 rot_13 hex hex_codec base64 base64_codec base_64 bz2 bz2_codec zip zlib zlib_codec uu uu_codec quopri quopri_codec quoted_printable".split(
    " ",
  ),
);

/** The codec of an encoding name in any spelling, or undefined. */
export const findCodec = (encoding: string): Codec | undefined =>
  byName.get(encoding) ?? byName.get(normalizeEncoding(encoding));

/** An encoding's name as the registry compares it. */
export const normalizeEncoding = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "_")
    .replace(/^_+|_+$/g, "");

function unknownEncoding(encoding: string, verb: string): undefined {
  return NOT_TEXT.has(normalizeEncoding(encoding))
    ? raise(lookupError, `'${encoding}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`)
    : raise(lookupError, `unknown encoding: ${encoding}`);
}

/** `s.encode(encoding, errors)`. */
export function encodeStr(s: Str, encoding = "utf-8", errors = "strict"): PyBytes | undefined {
  const codec = findCodec(encoding);
  if (codec === undefined) return unknownEncoding(encoding, "encode");
  const b = codec.encode(s, errors);
  return b === undefined ? undefined : new PyBytes(b);
}

/** The text of encoded bytes. `notes` gets what there is to warn about. */
export function decodeBytes(b: Uint8Array, encoding: string, errors: string, notes: string[]): Str | undefined {
  // CPython does not even look for the codec.
  if (b.length === 0) return "";
  const codec = findCodec(encoding);
  return codec === undefined ? unknownEncoding(encoding, "decode") : codec.decode(b, errors, notes);
}

/** `b.decode(encoding, errors)`. */
export function decodeWarning(b: Uint8Array, encoding = "utf-8", errors = "strict"): Result {
  const notes: string[] = [];
  const text = decodeBytes(b, encoding, errors, notes);
  if (text === undefined || notes.length === 0) return text;
  return andThen(ts.runtime.warn(deprecationWarning, notes[0]!), itself, text);
}

const itself = (text: Str): Str => text;
