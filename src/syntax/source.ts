/**
 * Source text from bytes: byte order mark, encoding cookie (PEP 263), UTF-8.
 *
 * Invariant: newlines come out as "\n" only; what cannot be decoded is a PythonSyntaxError as CPython words it.
 */

import { decodeDos } from "./dos-encodings.ts";
import { decodeWindows1252 } from "./windows-1252.ts";
import { EncodingError, PythonSyntaxError } from "./errors.ts";

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;

/** Normal form of an encoding name, as in CPython's get_normal_name. */
function normalName(name: string): string {
  const n = name.slice(0, 12).toLowerCase().replaceAll("_", "-");
  if (n === "utf-8" || n.startsWith("utf-8-")) return "utf-8";
  if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(n)) return "iso-8859-1";
  return name;
}

const ASCII = new Set(["ascii", "us-ascii", "646", "ansi-x3.4-1968", "iso646-us"]);
const WINDOWS_1252 = new Set(["cp1252", "windows-1252", "1252"]);
const LATIN1 = new Set(["iso-8859-1", "latin-1", "latin1", "l1", "iso8859-1", "8859", "cp819"]);
const UTF8 = new Set(["utf-8", "utf8", "u8", "utf", "cp65001", "utf-8-sig"]);

/** Codecs of Python that make no text of bytes. */
const NO_TEXT = new Set(
  "rot13 rot-13 hex hex-codec base64 base-64 base64-codec bz2 bz2-codec zlib zip zlib-codec uu uu-codec quopri quopri-codec quotedprintable quoted-printable".split(
    " ",
  ),
);

/** Text that a host has read from a file, without the byte order mark that decoding may have left there. In a str given to `compile` it is an error. */
export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Newlines as "\n". */
export function normaliseNewlines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Offset of the first byte that is not part of valid UTF-8, or -1. */
function invalidUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const c = bytes[i];
    let n = 0;
    let low = 0x80;
    let high = 0xbf;
    if (c < 0x80) {
      i++;
      continue;
    }
    if (c >= 0xc2 && c <= 0xdf) n = 1;
    else if (c >= 0xe0 && c <= 0xef) {
      n = 2;
      if (c === 0xe0) low = 0xa0;
      if (c === 0xed) high = 0x9f;
    } else if (c >= 0xf0 && c <= 0xf4) {
      n = 3;
      if (c === 0xf0) low = 0x90;
      if (c === 0xf4) high = 0x8f;
    } else return i;
    for (let k = 1; k <= n; k++) {
      const b = i + k < bytes.length ? bytes[i + k] : 0;
      if (b < low || b > high) return i;
      low = 0x80;
      high = 0xbf;
    }
    i += n + 1;
  }
  return -1;
}

function nonUtf8Error(bytes: Uint8Array, at: number, filename: string): EncodingError {
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 10) {
      line++;
      start = i + 1;
    }
  }
  let end = bytes.indexOf(10, at);
  if (end < 0) end = bytes.length;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const offset = [...decoder.decode(bytes.subarray(start, at))].length + 1;
  return new EncodingError(
    "SyntaxError",
    `Non-UTF-8 code starting with '\\x${bytes[at].toString(16).padStart(2, "0")}' on line ${line}, but no encoding ` +
      "declared; see https://peps.python.org/pep-0263/ for details",
    filename,
    { lineno: line, offset, text: decoder.decode(bytes.subarray(start, end)), endLineno: line, endOffset: offset },
  );
}

/** The cookie of the first two lines, with its line. */
function findCookie(bytes: Uint8Array): { name: string; line: string; lineno: number } | null {
  let start = 0;
  for (let lineno = 1; lineno <= 2 && start < bytes.length; lineno++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
    let line = "";
    for (let i = start; i < end; i++) line += String.fromCharCode(bytes[i]);
    const m = COOKIE.exec(line);
    if (m) return { name: m[1], line, lineno };
    if (!BLANK.test(line)) return null;
    start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
  }
  return null;
}

/** Decodes a source file's bytes. */
export function decodeSource(bytes: Uint8Array, filename: string): string {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const cookie = findCookie(body);
  const name = cookie === null ? "utf-8" : normalName(cookie.name);
  const key = name.toLowerCase().replaceAll("_", "-");
  if (bom && cookie !== null && name !== "utf-8") {
    throw new EncodingError("SyntaxError", `encoding problem: ${name} with BOM`, filename, {
      lineno: cookie.lineno,
      offset: 0,
      text: cookie.line,
      endLineno: cookie.lineno,
      endOffset: cookie.line.length,
    });
  }
  if (UTF8.has(key)) {
    const bad = invalidUtf8(body);
    if (bad >= 0) throw nonUtf8Error(body, bad, filename);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  }
  const initError = (msg: string): PythonSyntaxError =>
    new PythonSyntaxError("SyntaxError", msg, filename, {
      lineno: 0,
      offset: -1,
      text: null,
      endLineno: null,
      endOffset: null,
    });
  const ascii = ASCII.has(key);
  if (ascii || LATIN1.has(key)) {
    let out = "";
    for (let i = 0; i < body.length; i++) {
      if (ascii && body[i] >= 0x80) {
        throw initError(
          `'ascii' codec can't decode byte 0x${body[i].toString(16)} in position ${i}: ` + "ordinal not in range(128)",
        );
      }
      out += String.fromCharCode(body[i]);
    }
    return out;
  }
  if (WINDOWS_1252.has(key)) {
    const text = decodeWindows1252(body);
    if (typeof text === "string") return text;
    throw initError(
      `'charmap' codec can't decode byte 0x${body[text].toString(16)} in position ${text}: character maps to <undefined>`,
    );
  }
  const dos = decodeDos(key, body);
  if (dos !== undefined) return dos;
  if (NO_TEXT.has(key))
    throw initError(`'${name}' is not a text encoding; use codecs.decode() to handle arbitrary codecs`);
  try {
    return new TextDecoder(key, { fatal: true }).decode(body);
  } catch {
    throw initError(`unknown encoding: ${name}`);
  }
}
