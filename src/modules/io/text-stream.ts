/**
 * Streams of text: the methods they share, `TextIOWrapper` over a native stream of bytes, and `StringIO`.
 *
 * Text is held as UTF-16; what a method hands out is normalised by `strFromJs`.
 */
import { defineMembers, getset, type Member, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { decodeBytes, encodeStr, findCodec } from "../../objects/codecs.ts";
import { asStr, jsText, PyList, type Str, typeOf } from "../../objects/data.ts";
import { lookupError, osError, raise, stopIteration, typeError, valueError } from "../../objects/exception-object.ts";
import { addressText } from "../../objects/object-names.ts";
import { index } from "../../objects/operators.ts";
import { reprText } from "../../objects/repr.ts";
import { truth } from "../../objects/truth.ts";
import { strFromJs, strLength } from "../../objects/str-object.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { Deferred, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { callMethod, closedError, PyStream, sizeOf, textIOBaseType, unsupported } from "./base.ts";
import { type OpenFile, PyByteStream } from "./byte-stream.ts";

const FLAGS = TypeFlag.BASETYPE | TypeFlag.HAS_DICT;
export const textIOWrapperType = builtinType("TextIOWrapper", { base: textIOBaseType, flags: FLAGS, module: "_io" });
export const stringIOType = builtinType("StringIO", { base: textIOBaseType, flags: FLAGS, module: "_io" });

/** A stream of text. */
export abstract class PyTextStream extends PyStream {
  abstract canRead(): boolean;
  abstract canWrite(): boolean;
  /** Write text; gives undefined (exception) or anything else. The stream is open and writable. */
  abstract put(text: Str): Result;
  /** Up to `n` characters, all if negative. */
  abstract take(n: number): Result;
  /** A line with its end, at most `limit` characters of it unless negative; "" at the end. */
  abstract takeLine(limit: number): Result;

  /** What closed streams say. */
  get closedMessage(): string {
    return "I/O operation on closed file.";
  }
}

/** Index in `text` after up to `n` characters from `at`. */
function afterChars(text: string, at: number, n: number): number {
  let i = at;
  for (; n > 0 && i < text.length; n--) {
    const c = text.charCodeAt(i);
    const d = c >= 0xd800 && c < 0xdc00 ? text.charCodeAt(i + 1) : 0;
    i += d >= 0xdc00 && d < 0xe000 ? 2 : 1;
  }
  return i;
}

/** Index after the line that starts at `at`. `anyEnd`: "\r" and "\r\n" end a line too. */
function afterLine(text: string, at: number, end: string, anyEnd: boolean): number {
  if (!anyEnd) {
    const i = text.indexOf(end, at);
    return i < 0 ? text.length : i + end.length;
  }
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return i + 1;
    if (c === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

/** `"\n"` as the newline setting wants it written. */
const untranslate = (text: string, newline: string | null): string =>
  newline === "\r" || newline === "\r\n" ? text.replaceAll("\n", newline) : text;

function write(self: PyTextStream, text: Value): Result {
  const s = typeof text === "string" ? text : asStr(text);
  if (s === undefined)
    return raise(
      typeError,
      self instanceof PyStringIO
        ? `string argument expected, got '${typeOf(text).name}'`
        : `write() argument must be str, not ${typeOf(text).name}`,
    );
  if (self.closed) return closedError(self.closedMessage);
  if (!self.canWrite()) return unsupported("not writable");
  const r = self.put(s);
  if (r instanceof Deferred) return defer(writeLater(r, s));
  return r === undefined ? undefined : strLength(s);
}

function* writeLater(pending: Deferred, s: Str): Gen<Value | undefined> {
  return (yield pending) === undefined ? undefined : strLength(s);
}

function readable(self: PyTextStream): boolean {
  if (self.closed) closedError(self.closedMessage);
  else if (!self.canRead()) unsupported("not readable");
  else return true;
  return false;
}

function read(self: PyTextStream, size?: Value): Result {
  if (!readable(self)) return undefined;
  const n = sizeOf(size);
  return n === undefined ? undefined : self.take(n);
}

function readline(self: PyTextStream, size?: Value): Result {
  if (!readable(self)) return undefined;
  const n = sizeOf(size);
  return n === undefined ? undefined : self.takeLine(n);
}

const lineOrStop = (line: Value): Result => (line === "" ? raise(stopIteration) : line);

function* nextLater(pending: Deferred): Gen<Value | undefined> {
  const line = yield pending;
  return line === undefined ? undefined : yield* settle(lineOrStop(line));
}

/** A subclass may override readline. */
function* nextByMethod(self: PyTextStream): Gen<Value | undefined> {
  const line = yield* callMethod(self, "readline");
  return line === undefined ? undefined : yield* settle(lineOrStop(line));
}

function nextLine(self: PyTextStream): Result {
  if (!readable(self)) return undefined;
  if ((self.cls.flags & TypeFlag.HEAP) !== 0) return defer(nextByMethod(self));
  const line = self.takeLine(-1);
  if (line === undefined) return undefined;
  return line instanceof Deferred ? defer(nextLater(line)) : lineOrStop(line);
}

const check =
  (f: (self: PyTextStream) => boolean) =>
  (self: PyTextStream): Result =>
    self.closed ? closedError("I/O operation on closed file") : f(self);

const shared: Member[] = [
  method("write", "($self, text, /)", write),
  method("read", "($self, size=-1, /)", read),
  method("readline", "($self, size=-1, /)", readline),
  slot("__next__", nextLine),
  method(
    "readable",
    "($self, /)",
    check((s) => s.canRead()),
  ),
  method(
    "writable",
    "($self, /)",
    check((s) => s.canWrite()),
  ),
  method("flush", "($self, /)", (self: PyTextStream) =>
    self.closed ? closedError(self.closedMessage) : self.flushNow(),
  ),
  method("__enter__", "($self, /)", (self: PyTextStream) => (self.closed ? closedError(self.closedMessage) : self)),
  slot("__iter__", (self: PyTextStream) => (self.closed ? closedError(self.closedMessage) : self)),
];
defineMembers(textIOWrapperType, shared);
defineMembers(stringIOType, shared);

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

const NEWLINES = new Set(["", "\n", "\r", "\r\n"]);

/** A newline argument; undefined with the error. `shown` words the error's value. */
export function newlineOf(v: Value | undefined, shown: (s: string) => string): string | null | undefined {
  if (v === undefined || v === null) return null;
  const s = asStr(v);
  if (s === undefined) return raise(typeError, `open() argument 'newline' must be str or None, not ${typeOf(v).name}`);
  const text = jsText(s);
  return NEWLINES.has(text) ? text : raise(valueError, `illegal newline value: ${shown(text)}`);
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

function* seek(
  self: PyTextStream & { seek(o: number, w: number): Result },
  o: Value,
  w: Value,
): Gen<Value | undefined> {
  if (self.closed) return closedError(self.closedMessage);
  const offset = yield* settle(index(o));
  const whence = offset === undefined ? undefined : yield* settle(index(w));
  if (offset === undefined || whence === undefined) return undefined;
  return yield* settle(self.seek(Number(offset as number), Number(whence as number)));
}

function* truncate(self: PyTextStream & { truncate(n: number | null): Result }, size: Value): Gen<Value | undefined> {
  if (self.closed) return closedError(self.closedMessage);
  if (size === null) return yield* settle(self.truncate(null));
  const n = yield* settle(index(size));
  return n === undefined ? undefined : yield* settle(self.truncate(Number(n as number)));
}

const seeking: Member[] = [
  method("seek", "($self, cookie, whence=0, /)", (self: never, o: Value, w?: Value) => defer(seek(self, o, w ?? 0))),
  method("truncate", "($self, pos=None, /)", (self: never, n?: Value) => defer(truncate(self, n ?? null))),
];
defineMembers(textIOWrapperType, seeking);
defineMembers(stringIOType, seeking);

defineMembers(textIOWrapperType, [
  newMethod(
    "(cls, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
    (cls: PyType, buffer: Value, encoding?: Value, errors?: Value, newline?: Value) => {
      if (!(buffer instanceof PyByteStream))
        return raise(typeError, `TextIOWrapper() needs a native binary stream, not '${typeOf(buffer).name}'`);
      const f = new PyTextFile(cls, buffer);
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

/** `io.StringIO`: text in memory, with a position in characters. */
export class PyStringIO extends PyTextStream {
  /** UTF-16 text; without surrogates (`wide` false) a position is an index. */
  private text = "";
  private wide = false;
  at = 0;
  newline: string | null = "\n";

  canRead(): boolean {
    return true;
  }
  canWrite(): boolean {
    return true;
  }
  override get closedMessage(): string {
    return "I/O operation on closed file";
  }

  private unit(position: number): number {
    return this.wide ? afterChars(this.text, 0, position) : Math.min(position, this.text.length);
  }

  private get length(): number {
    return this.wide ? strLength(strFromJs(this.text)) : this.text.length;
  }

  put(text: Str): Result {
    let s = jsText(text);
    if (this.newline === null) s = s.replace(/\r\n?/g, "\n");
    else s = untranslate(s, this.newline);
    if (typeof text !== "string") this.wide = true;
    const size = this.wide ? strLength(strFromJs(s)) : s.length;
    const end = this.length;
    if (this.at === end) this.text += s;
    else if (this.at > end) this.text += "\0".repeat(this.at - end) + s;
    else this.text = this.text.slice(0, this.unit(this.at)) + s + this.text.slice(this.unit(this.at + size));
    this.at += size;
    return null;
  }

  private piece(from: number, to: number): Str {
    const s = strFromJs(this.text.slice(from, to));
    this.at += strLength(s);
    return s;
  }

  take(n: number): Result {
    const from = this.unit(this.at);
    return this.piece(from, n < 0 ? this.text.length : afterChars(this.text, from, n));
  }

  takeLine(limit: number): Result {
    const from = this.unit(this.at);
    if (from >= this.text.length) return "";
    let to = afterLine(
      this.text,
      from,
      this.newline === null || this.newline === "" ? "\n" : this.newline,
      this.newline === "",
    );
    if (limit >= 0) to = Math.min(to, afterChars(this.text, from, limit));
    return this.piece(from, to);
  }

  seek(offset: number, whence: number): Result {
    if (whence < 0 || whence > 2) return raise(valueError, `Invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) return raise(valueError, `Negative seek position ${offset}`);
    if (whence !== 0 && offset !== 0) return raise(osError, "Can't do nonzero cur-relative seeks");
    if (whence === 0) this.at = offset;
    else if (whence === 2) this.at = this.length;
    return this.at;
  }

  truncate(size: number | null): Result {
    const to = size ?? this.at;
    if (to < 0) return raise(valueError, `Negative size value ${to}`);
    this.text = this.text.slice(0, this.unit(to));
    return to;
  }

  value(): Str {
    return strFromJs(this.text);
  }

  /** Start over with this text. */
  reset(initial: Str): void {
    this.text = "";
    this.wide = false;
    this.at = 0;
    this.put(initial);
    this.at = 0;
  }

  override finish(): Result {
    this.closed = true;
    this.text = "";
    return null;
  }
}

const open =
  (f: (self: PyStringIO) => Result) =>
  (self: PyStringIO): Result =>
    self.closed ? closedError(self.closedMessage) : f(self);

defineMembers(stringIOType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyStringIO(cls)),
  slot(
    "__init__",
    (self: PyStringIO, initial?: Value, newline?: Value) => {
      const s = initial === undefined || initial === null ? "" : asStr(initial);
      if (s === undefined) return raise(typeError, `initial_value must be str or None, not ${typeOf(initial!).name}`);
      const nl = newline === undefined ? "\n" : newlineOf(newline, (t) => `'${t}'`);
      if (nl === undefined) return undefined;
      self.newline = nl;
      self.reset(s);
      return null;
    },
    "($self, initial_value='', newline='\\n')",
  ),
  slot("__repr__", (self: PyStringIO) => `<${self.cls.module}.${self.cls.name} object at ${addressText(self)}>`),
  method(
    "getvalue",
    "($self, /)",
    open((self) => self.value()),
  ),
  method(
    "tell",
    "($self, /)",
    open((self) => self.at),
  ),
  method(
    "seekable",
    "($self, /)",
    open(() => true),
  ),
  getset("newlines", () => null),
  getset("line_buffering", () => false),
  getset("encoding", () => null),
  getset("errors", () => null),
  method("readlines", "($self, hint=-1, /)", (self: PyStringIO, hint?: Value) => {
    if (self.closed) return closedError(self.closedMessage);
    const n = sizeOf(hint);
    if (n === undefined) return undefined;
    const out: Value[] = [];
    let total = 0;
    for (let l = self.takeLine(-1) as Str; l !== ""; l = self.takeLine(-1) as Str) {
      out.push(l);
      total += strLength(l);
      if (n > 0 && total >= n) break;
    }
    return new PyList(out);
  }),
]);
