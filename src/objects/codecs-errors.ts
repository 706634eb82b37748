/**
 * Error handlers of the codecs (`strict`, `ignore`, `replace`, …) and the exceptions they raise. A handler gives the replacement and
 * where to go on; `undefined` says that an exception is pending.
 */
import { unicodeName } from "../syntax/unicode-names.ts";
import { PyBytes, PyTuple, type Str } from "./data.ts";
import {
  lookupError,
  newException,
  raise,
  raiseException,
  typeError,
  unicodeDecodeError,
  unicodeEncodeError,
} from "./exception-object.ts";
import type { PyType } from "./type.ts";
import { escapeCodePoint } from "./str-repr.ts";
import { codePoints } from "./str-object.ts";
import type { Value } from "./value.ts";

function unicodeError(
  type: PyType,
  encoding: string,
  object: Value,
  start: number,
  end: number,
  reason: string,
): undefined {
  const e = newException(type);
  e.args = new PyTuple([encoding, object, start, end, reason]);
  e.fields = new Map<string, Value>([
    ["encoding", encoding],
    ["object", object],
    ["start", start],
    ["end", end],
    ["reason", reason],
  ]);
  return raiseException(e);
}

export const raiseEncodeError = (encoding: string, s: Str, start: number, end: number, reason: string): undefined =>
  unicodeError(unicodeEncodeError, encoding, s, start, end, reason);

export const raiseDecodeError = (
  encoding: string,
  b: Uint8Array,
  start: number,
  end: number,
  reason: string,
): undefined => unicodeError(unicodeDecodeError, encoding, new PyBytes(b.slice()), start, end, reason);

const unknownHandler = (name: string): undefined => raise(lookupError, `unknown error handler name '${name}'`);

/** What replaces unencodable characters: text to encode in its place, or bytes as they are. */
export type EncodeFix = string | readonly number[];

/** Which surrogate bytes `surrogatepass` writes, for codecs that can; null for the others. */
export type PassEncoder = ((c: number) => readonly number[]) | null;

/** Handle the unencodable `s[start:end]`. */
export function encodeError(
  handler: string,
  encoding: string,
  s: Str,
  start: number,
  end: number,
  reason: string,
  pass: PassEncoder = null,
): EncodeFix | undefined {
  const strict = (): undefined => raiseEncodeError(encoding, s, start, end, reason);
  if (handler === "strict") return strict();
  if (handler === "ignore") return "";
  if (handler === "replace") return "?".repeat(end - start);
  const cps = codePoints(s).subarray(start, end);
  switch (handler) {
    case "backslashreplace":
      return Array.from(cps, escapeCodePoint).join("");
    case "namereplace":
      return Array.from(cps, (c) => {
        const name = unicodeName(c);
        return name === null ? escapeCodePoint(c) : `\\N{${name}}`;
      }).join("");
    case "xmlcharrefreplace":
      return Array.from(cps, (c) => `&#${c};`).join("");
    case "surrogateescape": {
      const stranger = cps.findIndex((c) => c < 0xdc80 || c > 0xdcff);
      return stranger < 0
        ? Array.from(cps, (c) => c - 0xdc00)
        : raiseEncodeError(encoding, s, start + stranger, end, reason);
    }
    case "surrogatepass":
      return pass !== null && cps.every((c) => c >= 0xd800 && c <= 0xdfff)
        ? Array.from(cps, (c) => pass(c)).flat()
        : strict();
    default:
      return unknownHandler(handler);
  }
}

/** What replaces undecodable bytes, and where decoding goes on. */
export interface DecodeFix {
  readonly text: readonly number[];
  readonly next: number;
}

/** Reads one encoded surrogate at a position for `surrogatepass`: its code point and its size, or null. */
export type PassDecoder = ((b: Uint8Array, at: number) => { readonly cp: number; readonly size: number } | null) | null;

/** Handle the undecodable `b[start:end]`. */
export function decodeError(
  handler: string,
  encoding: string,
  b: Uint8Array,
  start: number,
  end: number,
  reason: string,
  pass: PassDecoder = null,
): DecodeFix | undefined {
  switch (handler) {
    case "strict":
      return raiseDecodeError(encoding, b, start, end, reason);
    case "xmlcharrefreplace":
    case "namereplace":
      return raise(typeError, "don't know how to handle UnicodeDecodeError in error callback");
    case "ignore":
      return { text: [], next: end };
    case "replace":
      return { text: [0xfffd], next: end };
    case "backslashreplace": {
      const text = Array.from(b.subarray(start, end), (c) => escapeCodePoint(c)).join("");
      return { text: Array.from(text, (c) => c.charCodeAt(0)), next: end };
    }
    case "surrogateescape": {
      const text: number[] = [];
      let i = start;
      for (; i < end && i < start + 4 && b[i]! >= 0x80; i++) text.push(0xdc00 + b[i]!);
      return i === start ? raiseDecodeError(encoding, b, start, end, reason) : { text, next: i };
    }
    case "surrogatepass": {
      const found = pass === null ? null : pass(b, start);
      return found === null
        ? raiseDecodeError(encoding, b, start, end, reason)
        : { text: [found.cp], next: start + found.size };
    }
    default:
      return unknownHandler(handler);
  }
}
