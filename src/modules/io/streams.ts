/** The standard streams: `sys.stdin`, `sys.stdout`, `sys.stderr`. They hand text to the host as it is written; buffering is the host's business. */
import { awaitHost, hostResult } from "../../frames/access.ts";
import { setOwnAttr } from "../../objects/attributes.ts";
import { jsText, type Str, type WideStr } from "../../objects/data.ts";
import { encodeStr } from "../../objects/codecs.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { Deferred, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { ModuleHost } from "../module-host.ts";
import { immediate, unsupported } from "./base.ts";
import { PyBuffered } from "./buffered.ts";
import { bufferedReaderType, bufferedWriterType } from "./buffered-types.ts";
import { standardHandle } from "./file-handle.ts";
import { fileIOType, PyFileIO } from "./file-io.ts";
import { textIOWrapperType } from "./text-base.ts";
import { PyTextWrapper } from "./text-wrapper.ts";

/** True if the text has a code point that UTF-8 cannot say. */
const hasSurrogate = (s: WideStr): boolean => s.cps.some((c) => c >= 0xd800 && c <= 0xdfff);

const NAMES = ["<stdin>", "<stdout>", "<stderr>"] as const;

/** `sys.stdout.buffer.raw` and friends. */
function rawOf(host: ModuleHost, fd: 0 | 1 | 2): PyFileIO {
  const raw = new PyFileIO(fileIOType);
  raw.fd = fd;
  raw.handle = standardHandle(host, fd);
  raw.canRead = fd === 0;
  raw.canWrite = fd !== 0;
  raw.closefd = false;
  setOwnAttr(raw, "name", NAMES[fd]);
  return raw;
}

/** What the three streams share. Their buffers are made when somebody asks for them. */
abstract class PyConsole extends PyTextWrapper {
  readonly host: ModuleHost;
  readonly fd: 0 | 1 | 2;
  private closed = false;
  constructor(host: ModuleHost, fd: 0 | 1 | 2) {
    super(textIOWrapperType);
    this.host = host;
    this.fd = fd;
    setOwnAttr(this, "mode", fd === 0 ? "r" : "w");
  }
  /** Made when it is first asked for: most programs never do. */
  protected abstract makeBuffer(): PyBuffered;
  override get buffer(): Value | undefined {
    if (this.target === undefined && !this.detached) this.target = this.makeBuffer();
    return this.target;
  }
  override set buffer(v: Value | undefined) {
    this.target = v;
  }

  override closedNow(): Gen<boolean | undefined> {
    return immediate(this.closed);
  }
  override closeBuffer(): Gen<Value | undefined> {
    this.closed = true;
    return immediate(null);
  }
  get isClosed(): boolean {
    return this.closed;
  }
  override askBuffer(name: string): Gen<Value | undefined> {
    return immediate(this.answer(name));
  }
  private answer(name: string): Value {
    switch (name) {
      case "fileno":
        return this.fd;
      case "isatty":
        return this.host.streams.isatty?.(this.fd) ?? false;
      case "readable":
        return this.fd === 0;
      case "writable":
        return this.fd !== 0;
      default:
        return false;
    }
  }
}

/** stdout or stderr. */
export class PyConsoleOut extends PyConsole {
  constructor(host: ModuleHost, fd: 1 | 2) {
    super(host, fd);
    if (fd === 2) this.errorsName = "backslashreplace";
    this.lineBuffering = fd === 2 || (host.streams.isatty?.(fd) ?? false);
  }
  protected override makeBuffer(): PyBuffered {
    return new PyConsoleBytes(this.host, this.fd as 1 | 2);
  }
  override get canPut(): boolean {
    return !this.isClosed && !this.detached;
  }

  override put(text: Str): Result {
    const fd = this.fd as 1 | 2;
    if (typeof text === "string") this.host.streams.write(fd, text);
    else {
      let s: Str = text;
      if (hasSurrogate(text)) {
        const b = encodeStr(text, "utf-8", this.errorsName);
        if (b === undefined) return undefined;
        s = strFromJs(new TextDecoder().decode(b.bytes));
      }
      this.host.streams.write(fd, jsText(s));
    }
    return null;
  }
  override *write(text: Str): Gen<Value | undefined> {
    return this.put(text) === undefined ? undefined : yield* settle(hostResult(null));
  }
  override flush(): Gen<Value | undefined> {
    this.host.streams.flush?.(this.fd as 1 | 2);
    return immediate(null);
  }
  override writeOut(): void {}
}

/** `sys.stdout.buffer`. */
class PyConsoleBytes extends PyBuffered {
  private readonly console: ModuleHost;
  private readonly fd: 1 | 2;
  constructor(host: ModuleHost, fd: 1 | 2) {
    super(bufferedWriterType, false, true);
    this.console = host;
    this.fd = fd;
    this.reset(rawOf(host, fd), this.size);
  }
  override put(bytes: Uint8Array): Gen<number | undefined> {
    return immediate((this.raw as PyFileIO).write(bytes));
  }
  override flushWrites(): Gen<Value | undefined> {
    this.console.streams.flush?.(this.fd);
    return immediate(null);
  }
}

/** stdin. A host whose `readLine` answers with a promise suspends the program. */
export class PyConsoleIn extends PyConsole {
  constructor(host: ModuleHost) {
    super(host, 0);
  }
  protected override makeBuffer(): PyBuffered {
    return new PyConsoleInBytes(this);
  }
  override write(): Gen<Value | undefined> {
    return immediate(unsupported("not writable"));
  }
  override flush(): Gen<Value | undefined> {
    return immediate(null);
  }
  override get canPut(): boolean {
    return false;
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

  override *readLine(limit: number): Gen<Value | undefined> {
    return yield* settle(this.takeLine(limit));
  }

  override *read(n: number): Gen<Value | undefined> {
    while (n < 0 || this.host.state.stdinRest.length < n) {
      let r = this.fill();
      if (r instanceof Deferred) r = yield r;
      if (r === undefined) return undefined;
      if (r === false) break;
    }
    return this.cut(n < 0 ? this.host.state.stdinRest.length : n);
  }

  override quickLine(): Str | undefined {
    return undefined;
  }
}

/** `sys.stdin.buffer`: the same input as bytes. */
class PyConsoleInBytes extends PyBuffered {
  readonly text: PyConsoleIn;
  /** Bytes of a line that are not read yet. */
  private rest = new Uint8Array(0);
  constructor(text: PyConsoleIn) {
    super(bufferedReaderType, true, false);
    this.text = text;
    this.reset(rawOf(text.host, 0), this.size);
  }
  override get isSync(): boolean {
    return false;
  }
  override *rawRead(target: Uint8Array): Gen<number | null | undefined> {
    if (this.rest.length === 0) {
      const line = yield* settle(this.text.takeLine(-1));
      if (line === undefined) return undefined;
      this.rest = encodeStr(line as Str)!.bytes.slice();
    }
    const part = this.rest.subarray(0, target.length);
    this.rest = this.rest.slice(part.length);
    target.set(part);
    return part.length;
  }
  override *readAll(): Gen<Uint8Array | null | undefined> {
    const parts: number[] = [...this.consume(this.available)];
    for (;;) {
      const n = yield* this.fill();
      if (n === undefined) return undefined;
      if (n === null || n === 0) return Uint8Array.from(parts);
      parts.push(...this.consume(this.available));
    }
  }
}

/** Another buffer of standard input, as `open(0)` makes one. */
export function standardInput(host: ModuleHost): PyBuffered {
  const buffer = new PyConsoleInBytes(new PyConsoleIn(host));
  setOwnAttr(buffer.raw as PyFileIO, "name", 0);
  return buffer;
}
