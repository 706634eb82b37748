/**
 * Text encodings: UTF-8, UTF-16, UTF-32, Latin-1 and ASCII, by hand (no TextEncoder), with CPython's error positions and reasons.
 * Encoding and decoding never run Python code.
 */
import type { Str } from "./data.ts";
import { decodeError, encodeError, type PassDecoder, type PassEncoder, raiseEncodeError } from "./codecs-errors.ts";
import { codePoints, fromUnits, strFromCodePoints, strLength } from "./str-object.ts";

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

export function singleByte(name: string, limit: number): Codec {
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

export const utf16: Codec = {
  name: "utf-16",
  encode: utf16Encoder("utf-16", false, true),
  decode: (b, errors) => {
    const big = b[0] === 0xfe && b[1] === 0xff;
    const marked = big || (b[0] === 0xff && b[1] === 0xfe);
    return utf16Decode(big ? "utf-16-be" : "utf-16-le", b, marked ? 2 : 0, big, errors);
  },
};

export const utf32: Codec = {
  name: "utf-32",
  encode: utf32Encoder("utf-32", false, true),
  decode: (b, errors) => {
    const big = b.length >= 4 && readUnit(b, 0, 4, true) === 0xfeff;
    const marked = big || (b.length >= 4 && readUnit(b, 0, 4, false) === 0xfeff);
    return utf32Decode(big ? "utf-32-be" : "utf-32-le", b, marked ? 4 : 0, big, errors);
  },
};

export const fixed16 = (name: string, big: boolean): Codec => ({
  name,
  encode: utf16Encoder(name, big, false),
  decode: (b, errors) => utf16Decode(name, b, 0, big, errors),
});
export const fixed32 = (name: string, big: boolean): Codec => ({
  name,
  encode: utf32Encoder(name, big, false),
  decode: (b, errors) => utf32Decode(name, b, 0, big, errors),
});
