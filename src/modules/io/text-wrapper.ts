/**
 * The state of a TextIOWrapper: text over any stream of bytes.
 *
 * Reading: `decoded` is the text of the last chunk, of which `used` characters have been handed out, and `snapshot` says from which decoder state and
 * bytes it came; `tell` works the position of a character out of that. Writing: text is encoded at once (so that errors come at once), or joined first
 * where nothing can fail, and handed to the buffer in portions.
 */
import { jsText, PyBytes, type Str, typeOf } from "../../objects/data.ts";
import { blockingIOError, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { bufferOf } from "../../objects/bytes-buffer.ts";
import { encodeStr } from "../../objects/codecs.ts";
import { ts } from "../../objects/state.ts";
import { strConcat, strLength, strSlice } from "../../objects/str-object.ts";
import { runNow } from "../../objects/str-args.ts";
import type { PyType } from "../../objects/type.ts";
import type { Gen, Result, Value } from "../../objects/value.ts";
import { currentHost, type Flushable, type ModuleHost } from "../module-host.ts";
import { joinBytes } from "./abstract.ts";
import { callMethod, isClosed, unsupported } from "./base.ts";
import { PyBuffered, runSync } from "./buffered.ts";
import { isPlainFile } from "./file-io.ts";
import { PyBytesIO } from "./bytes-io.ts";
import { afterLineEnd, PyTextStream, untranslate } from "./text-base.ts";
import { seekText, tellText } from "./text-seek.ts";
import { IncrementalDecoder, IncrementalEncoder, NewlineDecoder, type TextDecoderLike } from "./text-codec.ts";

export interface Snapshot {
  readonly flags: number;
  readonly input: Uint8Array;
}

const EMPTY = new Uint8Array(0);

/** What has the type `TextIOWrapper`: files, and the standard streams (streams.ts). */
export class PyTextWrapper extends PyTextStream implements Flushable {
  /** The buffer; undefined before `__init__` and after `detach`. */
  protected target: Value | undefined = undefined;
  detached = false;
  encodingName = "utf-8";
  /** The name that the codecs know. */
  codec = "utf-8";
  errorsName = "strict";
  newline: string | null = null;
  lineBuffering = false;
  writeThrough = false;
  chunkSize = 8192;
  encoder: IncrementalEncoder | null = null;
  decoder: TextDecoderLike | null = null;
  seekable = false;
  /** False while iterating: then positions are not kept track of. */
  telling = false;
  hasRead1 = false;
  decoded: Str = "";
  used = 0;
  snapshot: Snapshot | null = null;
  /** Bytes per character of the last chunk. */
  ratio = 0;
  /** Unencoded text; then encoded bytes. Never both. */
  private texts: string[] = [];
  private encoded: Uint8Array[] = [];
  private pendingSize = 0;
  /** Something is to be written, if only nothing: a buffer written in Python is asked to write that, too. */
  private pending = false;
  private flusher: ModuleHost | null = null;

  constructor(cls: PyType) {
    super(cls);
  }

  get buffer(): Value | undefined {
    return this.target;
  }
  set buffer(v: Value | undefined) {
    this.target = v;
  }

  /** False with the exception if there is no buffer. */
  get ready(): boolean {
    if (this.buffer !== undefined) return true;
    raise(valueError, this.detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
    return false;
  }

  makeDecoder(): TextDecoderLike {
    const inner = new IncrementalDecoder(this.codec, this.errorsName);
    const universal = this.newline === null || this.newline === "";
    return universal ? new NewlineDecoder(inner, this.newline === null) : inner;
  }

  setCodec(name: string, encoding: string, errors: string): void {
    this.codec = name;
    this.encodingName = encoding;
    this.errorsName = errors;
  }

  /** Start with a buffer that can be read, written and moved as said. */
  start(buffer: Value, canRead: boolean, canWrite: boolean, seekable: boolean): void {
    this.buffer = buffer;
    this.detached = false;
    this.seekable = this.telling = seekable;
    this.decoder = canRead ? this.makeDecoder() : null;
    this.encoder = canWrite ? new IncrementalEncoder(this.codec, this.errorsName, seekable) : null;
    this.forget();
    this.snapshot = null;
    this.texts = [];
    this.encoded = [];
    this.pendingSize = 0;
    this.pending = false;
  }

  /** The buffer, if natives may use it directly. */
  private get native(): PyBuffered | null {
    const b = this.buffer;
    return b instanceof PyBuffered && b.isSync && (b.cls.flags & 1) === 0 ? b : null;
  }

  get canPut(): boolean {
    const b = this.native;
    return b !== null && this.encoder?.isPlain === true && !this.isClosedFile(b);
  }

  private isClosedFile(b: PyBuffered): boolean {
    const { raw } = b;
    return raw === undefined || (isPlainFile(raw) && raw.fd < 0);
  }

  override put(text: Str): Result {
    return runNow(this.write(text));
  }

  /** Write text that only has to be put aside; false: nothing has been done. */
  quickWrite(text: string): boolean {
    if (this.pendingSize === 0 || this.pendingSize + text.length >= this.chunkSize) return false;
    if (this.encoder?.isPlain !== true || this.encoded.length > 0 || this.lineBuffering || this.writeThrough)
      return false;
    const b = this.native;
    if (b === null || this.isClosedFile(b) || this.snapshot !== null) return false;
    this.texts.push(untranslate(text, this.newline) as string);
    this.pendingSize += text.length;
    return true;
  }

  /** Write text. */
  *write(text: Str): Gen<Value | undefined> {
    const encoder = this.encoder;
    if (encoder === null) return unsupported("not writable");
    const flushLine = this.lineBuffering && /[\n\r]/.test(jsText(text));
    const out = untranslate(text, this.newline);
    if (typeof out === "string" && encoder.isPlain) {
      if (this.pendingSize > 0 && this.pendingSize + out.length > this.chunkSize && !(yield* this.flushPending()))
        return undefined;
      this.texts.push(out);
      this.pendingSize += out.length;
    } else {
      this.encodeTexts();
      const b = encoder.encode(out);
      if (b === undefined) return undefined;
      if (this.pendingSize > 0 && this.pendingSize + b.length > this.chunkSize && !(yield* this.flushPending()))
        return undefined;
      this.encoded.push(b);
      this.pendingSize += b.length;
    }
    this.pending = true;
    this.touch();
    if (this.pendingSize >= this.chunkSize || flushLine || this.writeThrough) {
      if (!(yield* this.flushPending())) return undefined;
    }
    if (flushLine && (yield* callMethod(this.buffer!, "flush")) === undefined) return undefined;
    if (this.snapshot !== null) {
      this.forget();
      this.snapshot = null;
    }
    this.decoder?.reset();
    return null;
  }

  private encodeTexts(): void {
    if (this.texts.length === 0) return;
    // Text without surrogates: nothing that could fail.
    this.encoded.push(encodeStr(this.texts.join(""), "utf-8")!.bytes);
    this.encoder!.reset(false);
    this.texts = [];
  }

  /** Hand what was written to the buffer; false with the exception. */
  *flushPending(): Gen<boolean> {
    if (!this.pending) return true;
    this.encodeTexts();
    const bytes = this.encoded.length === 1 ? this.encoded[0]! : joinBytes(this.encoded);
    this.encoded = [];
    this.pendingSize = 0;
    this.pending = false;
    this.flusher?.state.dirtyFiles.delete(this);
    const b = this.native;
    if (b !== null) {
      if (this.isClosedFile(b)) {
        raise(valueError, "write to closed file");
        return false;
      }
      return runSync(b.put(bytes)) !== undefined;
    }
    return (yield* callMethod(this.buffer!, "write", [new PyBytes(bytes)])) !== undefined;
  }

  private touch(): void {
    if (this.native === null) return;
    this.flusher ??= currentHost();
    this.flusher.state.dirtyFiles.add(this);
  }

  get filePath(): string {
    return this.native?.filePath ?? "";
  }

  writeOut(): void {
    this.flusher?.state.dirtyFiles.delete(this);
    const b = this.native;
    if (b === null || this.isClosedFile(b)) return;
    const before = ts.exc;
    const written = runSync(this.flushPending());
    if (!written) ts.exc = before;
    b.writeOut();
    // What has failed is still to be told of: when the file is flushed or closed.
    if (!written || this.flusher?.state.dirtyFiles.has(b)) this.touch();
  }

  /** Write out, down to the raw stream. */
  *flush(): Gen<Value | undefined> {
    this.telling = this.seekable;
    if (!(yield* this.flushPending())) return undefined;
    return yield* callMethod(this.buffer!, "flush");
  }

  /** Forget the decoded text. */
  forget(): void {
    this.decoded = "";
    this.used = 0;
  }

  /** Bytes from the buffer: undefined with the exception. */
  private *readBytes(size: number): Gen<Uint8Array | undefined> {
    const b = this.native;
    if (b !== null) {
      if (!(yield* b.open("read of closed file"))) return undefined;
      return runSync(b.read1(size));
    }
    if (this.buffer instanceof PyBytesIO && this.buffer.cls.module === "_io" && !this.buffer.closed)
      return this.buffer.take(size);
    const name = this.hasRead1 ? "read1" : "read";
    const r = yield* callMethod(this.buffer!, name, [size]);
    if (r === undefined) return undefined;
    return (
      bufferOf(r) ??
      raise(typeError, `underlying ${name}() should have returned a bytes-like object, not '${typeOf(r).name}'`)
    );
  }

  /** Decode the next chunk: false at the end, undefined with the exception. */
  *readChunk(hint: number): Gen<boolean | undefined> {
    const decoder = this.decoder;
    if (decoder === null) return unsupported("not readable");
    const before = this.telling ? decoder.getState() : null;
    const size = hint > 0 ? Math.ceil(this.ratio * Math.max(hint, 1)) : hint;
    const chunk = yield* this.readBytes(Math.max(this.chunkSize, size));
    if (chunk === undefined) return undefined;
    const bytes = chunk;
    const text = decoder.decode(bytes, bytes.length === 0);
    if (text === undefined) return undefined;
    this.decoded = text;
    this.used = 0;
    this.ratio = text !== "" ? bytes.length / strLength(text) : 0;
    if (before !== null) this.snapshot = { flags: before.flags, input: joinBytes([before.buffer, bytes]) };
    return bytes.length > 0 || text !== "";
  }

  /** Up to `n` characters of the decoded text (all if negative). */
  private taken(n: number): Str {
    const length = strLength(this.decoded);
    const end = n < 0 ? length : Math.min(this.used + n, length);
    const text = strSlice(this.decoded, this.used, end);
    this.used = end;
    return text;
  }

  /** `n` characters, all if negative. */
  *read(n: number): Gen<Value | undefined> {
    const decoder = this.decoder;
    if (decoder === null) return unsupported("not readable");
    if (!(yield* this.flushPending())) return undefined;
    if (n < 0) {
      const b = this.native;
      let bytes: Uint8Array | null | undefined;
      if (b !== null) {
        if (!(yield* b.open("read of closed file"))) return undefined;
        bytes = runSync(b.readAll()) ?? (ts.exc === undefined ? EMPTY : undefined);
      } else {
        const r = yield* callMethod(this.buffer!, "read");
        if (r === undefined) return undefined;
        if (r === null) return raise(blockingIOError, "Read returned None.");
        bytes = bufferOf(r);
        // What the decoder says when it joins them to the bytes it has.
        if (bytes === null) return raise(typeError, `can't concat ${typeOf(r).name} to bytes`);
      }
      if (bytes === undefined) return undefined;
      const rest = decoder.decode(bytes, true);
      if (rest === undefined) return undefined;
      const all = strConcat(this.taken(-1), rest);
      if (this.snapshot !== null) {
        this.forget();
        this.snapshot = null;
      }
      return all;
    }
    let out = this.taken(n);
    let left = n - strLength(out);
    while (left > 0) {
      const more = yield* this.readChunk(left);
      if (more === undefined) return undefined;
      if (!more) break;
      const part = this.taken(left);
      out = strConcat(out, part);
      left -= strLength(part);
    }
    return out;
  }

  /** A line with its end; at most `limit` characters unless negative. */
  *readLine(limit: number): Gen<Value | undefined> {
    if (!(yield* this.flushPending())) return undefined;
    let line: Str = "";
    for (;;) {
      if (this.used >= strLength(this.decoded)) {
        const more = yield* this.readChunk(0);
        if (more === undefined) return undefined;
        if (!more) {
          this.forget();
          this.snapshot = null;
          break;
        }
        // A chunk may decode to nothing.
        if (this.decoded === "") continue;
      }
      const start = this.used;
      const text = line === "" ? this.decoded : strConcat(line, strSlice(this.decoded, start, strLength(this.decoded)));
      const before = strLength(line);
      const from = line === "" ? start : 0;
      let end = afterLineEnd(text, from + Math.max(before - 1, 0), this.newline);
      if (limit >= 0) {
        const most = from + limit;
        if (end < 0 ? most <= strLength(text) : most < end) end = most;
      }
      if (end >= 0) {
        this.used = start + (end - from - before);
        return strSlice(text, from, end);
      }
      line = strSlice(text, from, strLength(text));
      this.used = strLength(this.decoded);
    }
    return line;
  }

  /** The line ends seen so far. */
  get seen(): number {
    return this.decoder instanceof NewlineDecoder ? this.decoder.seen : 0;
  }

  /** A line, if it can be cut from what is already decoded. */
  quickLine(): Str | undefined {
    if (this.pendingSize > 0 || this.used >= strLength(this.decoded)) return undefined;
    const b = this.native;
    if (b === null || this.isClosedFile(b)) return undefined;
    const end = afterLineEnd(this.decoded, this.used, this.newline);
    if (end < 0) return undefined;
    const line = strSlice(this.decoded, this.used, end);
    this.used = end;
    return line;
  }

  /** `buffer.closed`, without a Python call for native files. */
  *closedNow(): Gen<boolean | undefined> {
    const b = this.buffer!;
    if (b instanceof PyBuffered && b.isSync) return isPlainFile(b.raw!) && b.raw.fd < 0;
    return yield* isClosed(b);
  }

  /** `tell()` and `seek()`; in text-seek.ts. */
  tell(): Gen<Value | undefined> {
    return tellText(this);
  }
  seekTo(target: Value, whence: number): Gen<Value | undefined> {
    return seekText(this, target, whence);
  }

  /** A method of the buffer without arguments. */
  askBuffer(name: string): Gen<Value | undefined> {
    return callMethod(this.buffer!, name);
  }

  closeBuffer(): Gen<Value | undefined> {
    return callMethod(this.buffer!, "close");
  }
}
