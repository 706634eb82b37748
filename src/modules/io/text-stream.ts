/**
 * `TextIOWrapper`: text over a native stream of bytes. What is read is decoded as a whole on the first read; what is written is encoded in portions.
 */
import { defineMembers, getset, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { decodeBytes, encodeStr, findCodec } from "../../objects/codecs.ts";
import { asStr, jsText, type Str, typeOf } from "../../objects/data.ts";
import { lookupError, osError, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { reprText } from "../../objects/repr.ts";
import { truth } from "../../objects/truth.ts";
import { strFromJs, strLength } from "../../objects/str-object.ts";
import type { PyType } from "../../objects/type.ts";
import { Deferred, defer, type Gen, type Result, type Value } from "../../objects/value.ts";
import { closedError, unsupported } from "./base.ts";
import { type OpenFile, PyByteStream } from "./byte-stream.ts";

import {
  afterChars,
  afterLine,
  newlineOf,
  nextLine,
  PyTextStream,
  textIOWrapperType,
  untranslate,
} from "./text-base.ts";

const PENDING_LIMIT = 8192;

/** Base of what has the type `TextIOWrapper`: files, and the standard streams (streams.ts). */
export abstract class PyTextWrapper extends PyTextStream {
  encoding = "utf-8";
  errors = "strict";
  newline: string | null = null;
  mode: Value | undefined = undefined;
  lineBuffering = false;
  abstract get name(): Value | undefined;
  abstract get buffer(): Value;
  abstract seek(offset: number, whence: number): Result;
  abstract tell(): Result;
  abstract truncate(size: number | null): Result;
  fileno(): Result {
    return unsupported("fileno");
  }
  isatty(): boolean {
    return false;
  }
  seekable(): boolean {
    return true;
  }
}

export class PyTextFile extends PyTextWrapper {
  readonly bytes: PyByteStream;
  /** Decoded text from byte `base` on, newlines already translated; null: nothing decoded yet. `at` is how much of it has been read. */
  private text: string | null = null;
  private at = 0;
  private base = 0;
  /** The same text untranslated, if translation changed it. */
  private raw: string | null = null;
  private pending: Str[] = [];
  private pendingSize = 0;
  private iterating = false;

  constructor(cls: PyType, bytes: PyByteStream) {
    super(cls);
    this.bytes = bytes;
  }

  get name(): Value | undefined {
    return this.bytes.name;
  }
  get buffer(): Value {
    return this.bytes;
  }
  canRead(): boolean {
    return this.bytes.canRead;
  }
  canWrite(): boolean {
    return this.bytes.canWrite;
  }

  put(text: Str): Result {
    if (this.text !== null && this.leave() === undefined) return undefined;
    this.pending.push(text);
    this.pendingSize += strLength(text);
    if (this.pendingSize > PENDING_LIMIT) return this.encodePending();
    this.bytes.file?.touch();
    return null;
  }

  /** Encode what was written and hand it to the bytes. */
  encodePending(): Result {
    if (this.pending.length === 0) return null;
    const text = untranslate(this.pending.map(jsText).join(""), this.newline);
    this.pending = [];
    this.pendingSize = 0;
    const b = encodeStr(strFromJs(text), this.encoding, this.errors);
    if (b === undefined) return undefined;
    this.bytes.put(b.bytes);
    return null;
  }

  override flushNow(): Result {
    const r = this.encodePending();
    return r === undefined ? undefined : this.bytes.flushNow();
  }

  override finish(): Result {
    const r = this.encodePending();
    this.closed = true;
    this.text = null;
    return this.bytes.finish() === undefined ? undefined : r;
  }

  /** Decode the rest of the bytes, unless that has been done. */
  private load(): string | undefined {
    if (this.text !== null) return this.text;
    if (this.encodePending() === undefined) return undefined;
    this.base = this.bytes.at;
    const s = decodeBytes(this.bytes.take(-1).slice(), this.encoding, this.errors);
    if (s === undefined) return undefined;
    const raw = jsText(s);
    const translate = this.newline === null && raw.includes("\r");
    this.raw = translate ? raw : null;
    this.text = translate ? raw.replace(/\r\n?/g, "\n") : raw;
    this.at = 0;
    return this.text;
  }

  /** Stop reading: the byte position is again that of the text read so far. */
  private leave(): Result {
    const position = this.tell();
    if (position === undefined) return undefined;
    this.text = null;
    this.raw = null;
    this.bytes.at = position as number;
    return null;
  }

  take(n: number): Result {
    const text = this.load();
    if (text === undefined) return undefined;
    const end = n < 0 ? text.length : afterChars(text, this.at, n);
    const piece = text.slice(this.at, end);
    this.at = end;
    return strFromJs(piece);
  }

  takeLine(limit: number): Result {
    const text = this.load();
    if (text === undefined) return undefined;
    if (this.at >= text.length) return "";
    let end = afterLine(
      text,
      this.at,
      this.newline === null || this.newline === "" ? "\n" : this.newline,
      this.newline === "",
    );
    if (limit >= 0) end = Math.min(end, afterChars(text, this.at, limit));
    const piece = text.slice(this.at, end);
    this.at = end;
    return strFromJs(piece);
  }

  tell(): Result {
    if (this.text === null) return this.encodePending() === undefined ? undefined : this.bytes.at;
    const done = strFromJs(this.raw === null ? this.text.slice(0, this.at) : this.rawPrefix(this.raw));
    const b = encodeStr(done, this.encoding, this.errors);
    return b === undefined ? undefined : this.base + b.bytes.length;
  }

  private rawPrefix(raw: string): string {
    let i = 0;
    for (let n = 0; n < this.at; n++) i += raw.charCodeAt(i) === 13 && raw.charCodeAt(i + 1) === 10 ? 2 : 1;
    return raw.slice(0, i);
  }

  seek(offset: number, whence: number): Result {
    if (whence === 1) {
      if (offset !== 0) return unsupported("can't do nonzero cur-relative seeks");
      return this.tell();
    }
    if (whence === 2 && offset !== 0) return unsupported("can't do nonzero end-relative seeks");
    if (whence !== 0 && whence !== 2) return raise(valueError, `invalid whence (${whence}, should be 0, 1 or 2)`);
    if (offset < 0) return raise(valueError, `negative seek position ${offset}`);
    if (this.encodePending() === undefined) return undefined;
    this.text = null;
    this.raw = null;
    this.iterating = false;
    this.bytes.at = whence === 2 ? this.bytes.store.length : offset;
    return this.bytes.at;
  }

  truncate(size: number | null): Result {
    if (!this.canWrite()) return unsupported("truncate");
    const position = size ?? this.tell();
    if (position === undefined || this.encodePending() === undefined) return undefined;
    const to = position as number;
    if (to > this.bytes.store.length) this.bytes.store.write(to, new Uint8Array(0));
    this.bytes.store.truncate(to);
    this.bytes.file?.touch();
    return to;
  }

  /** Let the file know where there may be unwritten text. */
  keepWithFile(file: OpenFile): void {
    file.above = this;
  }

  get isIterating(): boolean {
    return this.iterating;
  }
  setIterating(on: boolean): void {
    this.iterating = on;
  }
}

/** Encoding and errors arguments; false with the error. */
export function setEncoding(file: PyTextWrapper, encoding: Value | undefined, errors: Value | undefined): boolean {
  const e = encoding === undefined || encoding === null ? "utf-8" : asStr(encoding);
  const how = errors === undefined || errors === null ? "strict" : asStr(errors);
  if (e === undefined || how === undefined) {
    const wrong = e === undefined ? encoding! : errors!;
    raise(
      typeError,
      `open() argument '${e === undefined ? "encoding" : "errors"}' must be str or None, not ${typeOf(wrong).name}`,
    );
    return false;
  }
  const name = jsText(e);
  if (findCodec(name) === undefined) {
    raise(lookupError, `unknown encoding: ${name}`);
    return false;
  }
  file.encoding = encoding === undefined || encoding === null ? "UTF-8" : name === "locale" ? "UTF-8" : name;
  file.errors = jsText(how);
  return true;
}

function* reprOfText(self: PyTextWrapper): Gen<Value | undefined> {
  let out = `<_io.TextIOWrapper`;
  if (self.name !== undefined) {
    const name = yield* reprText(self.name);
    if (name === undefined) return undefined;
    out += ` name=${jsText(name)}`;
  }
  if (self.mode !== undefined) {
    const mode = yield* reprText(self.mode);
    if (mode === undefined) return undefined;
    out += ` mode=${jsText(mode)}`;
  }
  return `${out} encoding='${self.encoding}'>`;
}

defineMembers(textIOWrapperType, [
  newMethod(
    "(cls, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
    (cls: PyType, buffer: Value, encoding?: Value, errors?: Value, newline?: Value) => {
      if (!(buffer instanceof PyByteStream))
        return raise(typeError, `TextIOWrapper() needs a native binary stream, not '${typeOf(buffer).name}'`);
      const f = buffer.textStream() ?? new PyTextFile(cls, buffer);
      const nl = newlineOf(newline, (s) => s);
      if (nl === undefined || !setEncoding(f, encoding, errors)) return undefined;
      f.newline = nl;
      return f;
    },
  ),
  slot("__init__", () => null),
  slot("__repr__", (self: PyTextWrapper) => defer(reprOfText(self))),
  slot("__next__", (self: PyTextWrapper) => {
    const r = nextLine(self);
    if (self instanceof PyTextFile && !(r instanceof Deferred)) self.setIterating(r !== undefined);
    return r;
  }),
  getset("name", (self: PyTextWrapper) => self.name ?? null),
  getset(
    "mode",
    (self: PyTextWrapper) => self.mode ?? null,
    (self: PyTextWrapper, v: Value | undefined) => {
      self.mode = v;
      return null;
    },
  ),
  getset("encoding", (self: PyTextWrapper) => self.encoding),
  getset("errors", (self: PyTextWrapper) => self.errors),
  getset("newlines", () => null),
  getset("line_buffering", (self: PyTextWrapper) => self.lineBuffering),
  getset("write_through", () => false),
  getset("buffer", (self: PyTextWrapper) => self.buffer),
  method("fileno", "($self, /)", (self: PyTextWrapper) =>
    self.closed ? closedError("I/O operation on closed file") : self.fileno(),
  ),
  method("isatty", "($self, /)", (self: PyTextWrapper) =>
    self.closed ? closedError("I/O operation on closed file") : self.isatty(),
  ),
  method("seekable", "($self, /)", (self: PyTextWrapper) =>
    self.closed ? closedError("I/O operation on closed file") : self.seekable(),
  ),
  method("tell", "($self, /)", (self: PyTextWrapper) => {
    if (self.closed) return closedError();
    if (self instanceof PyTextFile && self.isIterating)
      return raise(osError, "telling position disabled by next() call");
    return self.tell();
  }),
  method("detach", "($self, /)", (self: PyTextWrapper) => {
    const r = self.flushNow();
    return r === undefined ? undefined : self.buffer;
  }),
  method(
    "reconfigure",
    "($self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
    (self: PyTextWrapper, encoding?: Value, errors?: Value, newline?: Value, lineBuffering?: Value) => {
      if (self.flushNow() === undefined) return undefined;
      const old = self.encoding;
      if (encoding !== undefined || errors !== undefined) {
        if (!setEncoding(self, encoding, errors)) return undefined;
        if (encoding === undefined || encoding === null) self.encoding = old;
      }
      if (newline !== undefined) {
        const nl = newlineOf(newline, (s) => s);
        if (nl === undefined) return undefined;
        self.newline = nl;
      }
      if (lineBuffering !== undefined && lineBuffering !== null) self.lineBuffering = truth(lineBuffering) === true;
      return null;
    },
  ),
]);
