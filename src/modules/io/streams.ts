/** The standard streams: `sys.stdin`, `sys.stdout`, `sys.stderr`. They hand text to the host as it is written; buffering is the host's business. */
import { awaitHost } from "../../frames/access.ts";
import { jsText, type Str, type WideStr } from "../../objects/data.ts";
import { encodeStr } from "../../objects/codecs.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { Deferred, defer, type Gen, type Result, type Value } from "../../objects/value.ts";
import type { ModuleHost } from "../module-host.ts";
import { unsupported } from "./base.ts";
import { bufferedReaderType, bufferedWriterType, PyByteStream } from "./byte-stream.ts";
import { textIOWrapperType } from "./text-base.ts";
import { PyTextWrapper } from "./text-stream.ts";

/** True if the text has a code point that UTF-8 cannot say. */
const hasSurrogate = (s: WideStr): boolean => s.cps.some((c) => c >= 0xd800 && c <= 0xdfff);

/** stdout or stderr. */
export class PyConsoleOut extends PyTextWrapper {
  readonly host: ModuleHost;
  readonly fd: 1 | 2;
  private bytes: PyConsoleBytes | null = null;
  constructor(host: ModuleHost, fd: 1 | 2) {
    super(textIOWrapperType);
    this.host = host;
    this.fd = fd;
    this.mode = "w";
    if (fd === 2) this.errors = "backslashreplace";
    this.lineBuffering = fd === 2 || (host.streams.isatty?.(fd) ?? false);
  }
  get name(): Value {
    return this.fd === 1 ? "<stdout>" : "<stderr>";
  }
  get buffer(): Value {
    this.bytes ??= new PyConsoleBytes(this.host, this.fd);
    return this.bytes;
  }
  canRead(): boolean {
    return false;
  }
  canWrite(): boolean {
    return true;
  }

  put(text: Str): Result {
    if (typeof text === "string") this.host.streams.write(this.fd, text);
    else {
      let s: Str = text;
      if (hasSurrogate(text)) {
        const b = encodeStr(text, "utf-8", this.errors);
        if (b === undefined) return undefined;
        s = strFromJs(new TextDecoder().decode(b.bytes));
      }
      this.host.streams.write(this.fd, jsText(s));
    }
    return null;
  }

  take(): Result {
    return unsupported("not readable");
  }
  takeLine(): Result {
    return unsupported("not readable");
  }
  override flushNow(): Result {
    this.host.streams.flush?.(this.fd);
    return null;
  }
  override fileno(): Result {
    return this.fd;
  }
  override isatty(): boolean {
    return this.host.streams.isatty?.(this.fd) ?? false;
  }
  override seekable(): boolean {
    return false;
  }
  seek(): Result {
    return unsupported("underlying stream is not seekable");
  }
  tell(): Result {
    return unsupported("underlying stream is not seekable");
  }
  truncate(): Result {
    return unsupported("truncate");
  }
}

/** `sys.stdout.buffer`. */
class PyConsoleBytes extends PyByteStream {
  private readonly host: ModuleHost;
  private readonly fd: 1 | 2;
  /** Keeps the bytes of an unfinished character. */
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  constructor(host: ModuleHost, fd: 1 | 2) {
    super(bufferedWriterType, false, true);
    this.host = host;
    this.fd = fd;
    this.name = fd === 1 ? "<stdout>" : "<stderr>";
    this.mode = "wb";
  }
  override textStream(): PyTextWrapper {
    return new PyConsoleOut(this.host, this.fd);
  }
  override put(bytes: Uint8Array): void {
    this.host.streams.write(this.fd, this.decoder.decode(bytes, { stream: true }));
  }
  override flushNow(): Result {
    this.host.streams.flush?.(this.fd);
    return null;
  }
}

/** stdin. A host whose `readLine` answers with a promise suspends the program. */
export class PyConsoleIn extends PyTextWrapper {
  readonly host: ModuleHost;
  private bytes: PyConsoleInBytes | null = null;
  constructor(host: ModuleHost) {
    super(textIOWrapperType);
    this.host = host;
    this.mode = "r";
  }
  get name(): Value {
    return "<stdin>";
  }
  get buffer(): Value {
    this.bytes ??= new PyConsoleInBytes(this);
    return this.bytes;
  }
  canRead(): boolean {
    return true;
  }
  canWrite(): boolean {
    return false;
  }
  put(): Result {
    return unsupported("not writable");
  }
  override fileno(): Result {
    return 0;
  }
  override isatty(): boolean {
    return this.host.streams.isatty?.(0) ?? false;
  }
  override seekable(): boolean {
    return false;
  }
  seek(): Result {
    return unsupported("underlying stream is not seekable");
  }
  tell(): Result {
    return unsupported("underlying stream is not seekable");
  }
  truncate(): Result {
    return unsupported("truncate");
  }

  /** Ask the host for one more line: adds it to the state; gives false at the end of input. */
  private fill(): Result {
    const { state, streams } = this.host;
    if (state.stdinEof) return false;
    const line = streams.readLine();
    if (typeof line === "string") return this.got(line);
    return defer(this.fillLater(awaitHost(line.then((s) => strFromJs(s)))));
  }

  private *fillLater(pending: Deferred): Gen<Value | undefined> {
    const line = yield pending;
    return line === undefined ? undefined : this.got(jsText(line as Str));
  }

  private got(line: string): boolean {
    if (line === "") return false;
    this.host.state.stdinRest += line.replace(/\r\n?/g, "\n");
    return true;
  }

  private cut(end: number): Value {
    const { state } = this.host;
    const s = state.stdinRest.slice(0, end);
    state.stdinRest = state.stdinRest.slice(end);
    return strFromJs(s);
  }

  takeLine(limit: number): Result {
    const rest = this.host.state.stdinRest;
    const nl = rest.indexOf("\n");
    if (limit >= 0 && (rest.length >= limit || nl >= 0)) return this.cut(nl < 0 ? limit : Math.min(nl + 1, limit));
    if (nl >= 0) return this.cut(nl + 1);
    const r = this.fill();
    if (r instanceof Deferred) return defer(this.lineLater(r, limit));
    if (r === undefined) return undefined;
    return r === true && this.host.state.stdinRest.includes("\n")
      ? this.takeLine(limit)
      : this.cut(limit < 0 ? Number.POSITIVE_INFINITY : limit);
  }

  private *lineLater(pending: Deferred, limit: number): Gen<Value | undefined> {
    const r = yield pending;
    if (r === undefined) return undefined;
    const { stdinRest } = this.host.state;
    const nl = stdinRest.indexOf("\n");
    let end = nl < 0 ? stdinRest.length : nl + 1;
    if (limit >= 0) end = Math.min(end, limit);
    return this.cut(end);
  }

  take(n: number): Result {
    return defer(this.takeSlow(n));
  }

  private *takeSlow(n: number): Gen<Value | undefined> {
    while (n < 0 || this.host.state.stdinRest.length < n) {
      let r = this.fill();
      if (r instanceof Deferred) r = yield r;
      if (r === undefined) return undefined;
      if (r === false) break;
    }
    return this.cut(n < 0 ? this.host.state.stdinRest.length : n);
  }
}

/** `sys.stdin.buffer`: the same input as bytes. */
class PyConsoleInBytes extends PyByteStream {
  readonly text: PyConsoleIn;
  constructor(text: PyConsoleIn) {
    super(bufferedReaderType, true, false);
    this.text = text;
    this.name = "<stdin>";
  }
  override textStream(): PyTextWrapper {
    return new PyConsoleIn(this.text.host);
  }
  override readFrom(line: boolean, size: number): Result {
    return defer(encodeInput(line ? this.text.takeLine(size) : this.text.take(size)));
  }
}

function* encodeInput(r: Result): Gen<Value | undefined> {
  const s = r instanceof Deferred ? yield r : r;
  return s === undefined ? undefined : encodeStr(s as Str);
}
