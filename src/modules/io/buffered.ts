/**
 * The buffers of BufferedReader, BufferedWriter and BufferedRandom, over any raw stream.
 *
 * Invariant: bytes read ahead and bytes not yet written are never there at the same time. The raw stream stands behind the former and before the
 * latter. A plain FileIO is driven without Python calls, so that nothing here waits.
 */
import { getAttr } from "../../objects/attributes.ts";
import { asInt, PyByteArray, PyBytes } from "../../objects/data.ts";
import {
  blockingIOError,
  newException,
  osError,
  type PyBaseException,
  raise,
  raiseException,
  typeError,
  valueError,
  pendingIs,
} from "../../objects/exception-object.ts";
import { PyMemoryView, plainBytes } from "../../objects/memoryview-object.ts";
import { index } from "../../objects/operators.ts";
import { takeException, ts } from "../../objects/state.ts";
import type { PyType } from "../../objects/type.ts";
import { type Gen, settle, type Value } from "../../objects/value.ts";
import { currentHost, type Flushable, type ModuleHost } from "../module-host.ts";
import { joinBytes } from "./abstract.ts";
import { callMethod, closedError, DEFAULT_BUFFER_SIZE, isClosed, PyStream } from "./base.ts";
import { isPlainFile } from "./file-io.ts";

const EMPTY = new Uint8Array(0);

/** Run a generator native that waits for nothing. */
export function runSync<T>(gen: Gen<T>): T {
  const step = gen.next();
  if (!step.done) throw new Error("a native file waited for Python code");
  return step.value;
}

/** False with the ValueError for an int beyond Py_ssize_t. */
function isSsize(n: number | bigint): boolean {
  if (typeof n === "number" || (n < 1n << 63n && n >= -(1n << 63n))) return true;
  raise(valueError, "cannot fit 'int' into an index-sized integer");
  return false;
}

/** Errors of a raw stream get the original as their cause. */
function chained(message: string): undefined {
  const cause: PyBaseException = takeException();
  const e = newException(osError, message);
  e.cause = cause;
  e.context = cause;
  e.suppressContext = true;
  return raiseException(e);
}

export class PyBuffered extends PyStream implements Flushable {
  raw: Value | undefined = undefined;
  detached = false;
  canRead: boolean;
  canWrite: boolean;
  size = DEFAULT_BUFFER_SIZE;
  /** Bytes read ahead: those from `from` on. */
  private ahead: Uint8Array = EMPTY;
  private from = 0;
  /** Bytes to be written. */
  private parts: Uint8Array[] = [];
  private pending = 0;
  private host: ModuleHost | null = null;

  constructor(cls: PyType, canRead: boolean, canWrite: boolean) {
    super(cls);
    this.canRead = canRead;
    this.canWrite = canWrite;
  }

  reset(raw: Value, size: number): void {
    this.raw = raw;
    this.size = size;
    this.detached = false;
    this.ahead = EMPTY;
    this.from = 0;
    this.parts = [];
    this.pending = 0;
  }

  /** False with the exception if there is no raw stream. */
  get ready(): boolean {
    if (this.raw !== undefined) return true;
    raise(valueError, this.detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    return false;
  }

  /** False with the exception if the stream cannot be used any more. */
  *open(message: string): Gen<boolean> {
    if (!this.ready) return false;
    const raw = this.raw!;
    const closed = isPlainFile(raw) ? raw.fd < 0 : yield* isClosed(raw);
    if (closed === undefined) return false;
    if (closed) closedError(message);
    return !closed;
  }

  get available(): number {
    return this.ahead.length - this.from;
  }

  /** The bytes read ahead. */
  get buffered(): Uint8Array {
    return this.ahead.subarray(this.from);
  }

  /** Take bytes read ahead. */
  consume(n: number): Uint8Array {
    const part = this.ahead.subarray(this.from, this.from + n);
    this.from += part.length;
    return part;
  }

  /** One `readinto` of the raw stream: the number of bytes, null if it has none now, undefined with the exception. */
  *rawRead(target: Uint8Array): Gen<number | null | undefined> {
    const raw = this.raw!;
    if (isPlainFile(raw)) {
      if (raw.fd < 0) return closedError("I/O operation on closed file");
      return raw.readInto(target);
    }
    const memory = new PyByteArray(target);
    const r = yield* callMethod(raw, "readinto", [new PyMemoryView(memory, memory, plainBytes(target.length), true)]);
    if (r === undefined || r === null) return r;
    const n = yield* settle(index(r));
    if (n === undefined || !isSsize(asInt(n)!)) return chained("raw readinto() failed");
    const count = asInt(n)!;
    if (count < 0 || count > target.length)
      return raise(
        osError,
        `raw readinto() returned invalid length ${count} (should have been between 0 and ${target.length})`,
      );
    return Number(count);
  }

  /** Read ahead once; as `rawRead`. */
  *fill(): Gen<number | null | undefined> {
    if (this.canWrite && (yield* this.flushWrites()) === undefined) return undefined;
    const left = this.buffered;
    const room = new Uint8Array(left.length + this.size);
    room.set(left);
    const n = yield* this.rawRead(room.subarray(left.length, left.length + this.size));
    if (n === undefined) return undefined;
    this.ahead = room.subarray(0, left.length + (n ?? 0));
    this.from = 0;
    return n;
  }

  /** Forget what was read ahead, putting the raw stream where this one is. */
  *dropAhead(): Gen<Value | undefined> {
    const n = this.available;
    this.ahead = EMPTY;
    this.from = 0;
    return n === 0 ? null : (yield* this.rawSeek(-n, 1)) === undefined ? undefined : null;
  }

  *rawTell(): Gen<number | undefined> {
    const raw = this.raw!;
    if (isPlainFile(raw)) return raw.fd < 0 ? closedError("I/O operation on closed file") : raw.seekTo(0, 1);
    return yield* this.position(yield* callMethod(raw, "tell"));
  }

  *rawSeek(offset: number, whence: number): Gen<number | undefined> {
    const raw = this.raw!;
    if (isPlainFile(raw)) return raw.fd < 0 ? closedError("I/O operation on closed file") : raw.seekTo(offset, whence);
    return yield* this.position(yield* callMethod(raw, "seek", [offset, whence]));
  }

  private *position(r: Value | undefined): Gen<number | undefined> {
    const n = r === undefined ? undefined : yield* settle(index(r));
    if (n === undefined) return undefined;
    if (asInt(n)! < 0) return raise(osError, `Raw stream returned invalid position ${asInt(n)}`);
    return Number(asInt(n)!);
  }

  /** One `write` of the raw stream: the number of bytes, null if it takes none now, undefined with the exception. */
  private *rawWrite(bytes: Uint8Array): Gen<number | null | undefined> {
    const raw = this.raw!;
    if (isPlainFile(raw)) {
      if (raw.fd < 0) return closedError("I/O operation on closed file");
      return raw.write(bytes);
    }
    const memory = new PyBytes(bytes);
    const r = yield* callMethod(raw, "write", [new PyMemoryView(memory, memory, plainBytes(bytes.length), false)]);
    if (r === undefined || r === null) return r;
    const n = yield* settle(index(r));
    if (n === undefined) takeException();
    const count = n === undefined ? -1 : asInt(n)!;
    if (count < 0 || count > bytes.length)
      return raise(
        osError,
        `raw write() returned invalid length ${count} (should have been between 0 and ${bytes.length})`,
      );
    return Number(count);
  }

  /** Write out everything. What the raw stream did not take stays. */
  *flushWrites(): Gen<Value | undefined> {
    while (this.pending > 0) {
      const bytes = this.parts.length === 1 ? this.parts[0]! : joinBytes(this.parts);
      this.parts = [bytes];
      const n = yield* this.rawWrite(bytes);
      if (n === undefined) return undefined;
      if (n === null) return this.wouldBlock(0);
      this.parts = n === bytes.length ? [] : [bytes.subarray(n)];
      this.pending -= n;
    }
    this.host?.state.dirtyFiles.delete(this);
    return null;
  }

  private wouldBlock(written: number): undefined {
    const text = "write could not complete without blocking";
    const e = newException(blockingIOError, 0, text);
    e.fields = new Map<string, Value>([
      ["errno", 0],
      ["strerror", text],
      ["characters_written", written],
    ]);
    return raiseException(e);
  }

  /** Take bytes to be written; gives how many. The bytes must not change later. */
  *put(bytes: Uint8Array): Gen<number | undefined> {
    if (this.available > 0 && (yield* this.dropAhead()) === undefined) return undefined;
    const room = this.size - this.pending;
    if (bytes.length > room || bytes.length >= this.size) {
      if ((yield* this.flushWrites()) === undefined) return this.keepSome(bytes);
    }
    let left = bytes;
    while (left.length >= this.size) {
      const n = yield* this.rawWrite(left);
      if (n === undefined) return undefined;
      if (n === null) {
        if (left.length === this.size) break;
        this.keep(left.subarray(0, this.size));
        return this.wouldBlock(bytes.length - left.length + this.size);
      }
      left = left.subarray(n);
    }
    this.keep(left);
    return bytes.length;
  }

  private keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.parts.push(bytes);
    this.pending += bytes.length;
    this.touch();
  }

  /** The raw stream did not take what was there before: what fits beside it is kept, and the pending BlockingIOError says how much that is. */
  private keepSome(bytes: Uint8Array): number | undefined {
    if (!pendingIs(blockingIOError)) return undefined;
    const room = Math.max(this.size - this.pending, 0);
    this.keep(bytes.subarray(0, room));
    if (bytes.length <= room) {
      takeException();
      return bytes.length;
    }
    ts.exc!.fields?.set("characters_written", room);
    return undefined;
  }

  /** There is unwritten data of a file now. */
  private touch(): void {
    if (!isPlainFile(this.raw!)) return;
    this.host ??= currentHost();
    this.host.state.dirtyFiles.add(this);
  }

  get filePath(): string {
    const raw = this.raw;
    return raw !== undefined && isPlainFile(raw) ? raw.path : "";
  }

  /** As part of ending the program, or before somebody else reads the file. */
  writeOut(): void {
    this.host?.state.dirtyFiles.delete(this);
    const raw = this.raw;
    if (raw === undefined || !isPlainFile(raw) || raw.fd < 0) return;
    const before = ts.exc;
    if (runSync(this.flushWrites()) !== undefined) return;
    // It is still to be told of: when the file is flushed or closed.
    this.touch();
    ts.exc = before;
  }

  /** True if nothing this stream does has to wait for Python code. */
  get isSync(): boolean {
    return this.raw !== undefined && isPlainFile(this.raw);
  }

  /** Where this stream is. */
  *tell(): Gen<number | undefined> {
    const at = yield* this.rawTell();
    return at === undefined ? undefined : at - this.available + this.pending;
  }

  *seek(offset: number, whence: number): Gen<number | undefined> {
    if (whence !== 2 && this.canRead && this.pending === 0) {
      const at = yield* this.rawTell();
      if (at === undefined) return undefined;
      const here = at - this.available;
      const to = whence === 0 ? offset : here + offset;
      const start = here - this.from;
      if (to >= start && to <= at && this.ahead.length > 0) {
        this.from = to - start;
        return to;
      }
    }
    if ((yield* this.flushWrites()) === undefined) return undefined;
    const back = whence === 1 ? this.available : 0;
    const r = yield* this.rawSeek(offset - back, whence);
    if (r === undefined) return undefined;
    this.ahead = EMPTY;
    this.from = 0;
    return r;
  }

  /** All that is left. */
  *readAll(): Gen<Uint8Array | null | undefined> {
    const raw = this.raw!;
    if (this.canWrite && (yield* this.flushWrites()) === undefined) return undefined;
    const first = this.consume(this.available);
    if (isPlainFile(raw)) {
      const rest = raw.readAll();
      return rest === undefined ? undefined : first.length === 0 ? rest : joinBytes([first, rest]);
    }
    const readall = yield* settle(getAttr(raw, "readall"));
    if (readall !== undefined) {
      const r = yield* callMethod(raw, "readall");
      if (r === undefined) return undefined;
      if (r !== null && !(r instanceof PyBytes)) return raise(typeError, "readall() should return bytes");
      if (r === null) return first.length === 0 ? null : first.slice();
      return joinBytes([first, r.bytes]);
    }
    takeException();
    const parts = [first];
    for (;;) {
      const r = yield* callMethod(raw, "read");
      if (r === undefined) return undefined;
      if (r !== null && !(r instanceof PyBytes)) return raise(typeError, "read() should return bytes");
      if (r === null || r.bytes.length === 0)
        return r === null && parts.length === 1 && first.length === 0 ? null : joinBytes(parts);
      parts.push(r.bytes);
    }
  }

  /** `n` bytes, fewer at the end; null if there are none now. */
  *read(n: number): Gen<Uint8Array | null | undefined> {
    if (n <= this.available) return this.consume(n).slice();
    const out = new Uint8Array(n);
    const first = this.consume(this.available);
    out.set(first);
    let have = first.length;
    if (this.canWrite && (yield* this.flushWrites()) === undefined) return undefined;
    while (have < n) {
      const whole = Math.floor((n - have) / this.size) * this.size;
      const r = whole > 0 ? yield* this.rawRead(out.subarray(have, have + whole)) : yield* this.fill();
      if (r === undefined) return undefined;
      if (r === null || r === 0) return r === 0 || have > 0 ? out.slice(0, have) : null;
      if (whole === 0) out.set(this.consume(n - have), have);
      have += whole > 0 ? r : Math.min(r, n - have);
    }
    return out;
  }

  /** At most one read of the raw stream. */
  *read1(n: number): Gen<Uint8Array | undefined> {
    if (n === 0) return EMPTY;
    if (this.available > 0) return this.consume(n).slice();
    if (this.canWrite && (yield* this.flushWrites()) === undefined) return undefined;
    const out = new Uint8Array(n);
    const r = yield* this.rawRead(out);
    return r === undefined ? undefined : out.slice(0, r ?? 0);
  }

  /** Fill memory: completely, or (`once`) with one read of the raw stream. Null if there is nothing now. */
  *readInto(target: Uint8Array, once: boolean): Gen<number | null | undefined> {
    const first = this.consume(target.length);
    target.set(first);
    let have = first.length;
    if (have === target.length || (once && have > 0)) return have;
    if (this.canWrite && (yield* this.flushWrites()) === undefined) return undefined;
    while (have < target.length) {
      const want = target.length - have;
      const direct = want > this.size || (once && want > 0);
      const r = direct ? yield* this.rawRead(target.subarray(have)) : yield* this.fill();
      if (r === undefined) return undefined;
      if (r === null || r === 0) return r === null && have === 0 ? null : have;
      if (!direct) {
        const part = this.consume(want);
        target.set(part, have);
        have += part.length;
      } else have += r;
      if (once) break;
    }
    return have;
  }

  /** A line with its end; at most `limit` bytes unless negative. */
  *readLine(limit: number): Gen<Uint8Array | undefined> {
    if (this.canWrite && this.pending > 0 && (yield* this.flushWrites()) === undefined) return undefined;
    const parts: Uint8Array[] = [];
    let left = limit;
    for (;;) {
      const b = this.buffered;
      const end = b.indexOf(10) + 1;
      const n = limit < 0 ? end || b.length : Math.min(end || b.length, left);
      if (n > 0) {
        parts.push(this.consume(n));
        left -= n;
      }
      if (end > 0 || (limit >= 0 && left === 0)) break;
      const r = yield* this.fill();
      if (r === undefined) return undefined;
      if (r === null || r === 0) break;
    }
    return parts.length === 1 ? parts[0]!.slice() : joinBytes(parts);
  }
}
