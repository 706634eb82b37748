/**
 * Streams of bytes: BytesIO, and files opened in binary mode. A file is read into memory when it is opened and written back on flush and close:
 * the host's file system interface needs no file handles.
 */
import { defineMembers, getset, type Member, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { PyByteArray, PyBytes, PyList, typeOf } from "../../objects/data.ts";
import { raise, stopIteration, typeError, valueError } from "../../objects/exception-object.ts";
import { viewOf } from "../../objects/buffer-protocol.ts";
import { index } from "../../objects/operators.ts";
import { reprText } from "../../objects/repr.ts";
import { jsText } from "../../objects/data.ts";
import { addressText } from "../../objects/object-names.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { raiseHostError } from "../fs-path.ts";
import type { Flushable, ModuleHost } from "../module-host.ts";
import type { PyTextWrapper } from "./text-stream.ts";
import { bufferedIOBaseType, bytesOf, closedError, PyStream, rawIOBaseType, sizeOf, unsupported } from "./base.ts";

const FLAGS = TypeFlag.BASETYPE | TypeFlag.HAS_DICT;
const buffered = (name: string): PyType => builtinType(name, { base: bufferedIOBaseType, flags: FLAGS, module: "_io" });

export const bytesIOType = buffered("BytesIO");
export const bufferedReaderType = buffered("BufferedReader");
export const bufferedWriterType = buffered("BufferedWriter");
export const bufferedRandomType = buffered("BufferedRandom");
export const fileIOType = builtinType("FileIO", { base: rawIOBaseType, flags: FLAGS, module: "_io" });

/** Growable bytes. */
export class ByteStore {
  data: Uint8Array;
  length: number;
  constructor(data: Uint8Array = new Uint8Array(0)) {
    this.data = data;
    this.length = data.length;
  }

  view(from = 0, to: number = this.length): Uint8Array {
    return this.data.subarray(Math.min(from, this.length), Math.min(to, this.length));
  }

  write(at: number, bytes: Uint8Array): void {
    const end = at + bytes.length;
    if (end > this.data.length) {
      const grown = new Uint8Array(Math.max(end, this.data.length * 2, 64));
      grown.set(this.view());
      this.data = grown;
    } else if (at > this.length) this.data.fill(0, this.length, at);
    this.data.set(bytes, at);
    if (end > this.length) this.length = end;
  }

  truncate(size: number): void {
    if (size < this.length) this.length = size;
  }
}

/** A file of the host's file system, opened for writing. */
export class OpenFile implements Flushable {
  readonly host: ModuleHost;
  readonly path: string;
  readonly store: ByteStore;
  /** The path as the program gave it. */
  readonly name: Value;
  /** The text stream above, which may hold text that is not yet encoded. */
  above: { encodePending(): Result } | null = null;
  constructor(host: ModuleHost, path: string, name: Value, store: ByteStore) {
    this.host = host;
    this.path = path;
    this.name = name;
    this.store = store;
  }

  /** There is unwritten data now. */
  touch(): void {
    this.host.state.dirtyFiles.add(this);
  }

  flushNow(): void {
    this.above?.encodePending();
    if (this.host.state.dirtyFiles.delete(this)) this.host.fs?.writeFile(this.path, this.store.view().slice());
  }
}

export class PyByteStream extends PyStream {
  store = new ByteStore();
  at = 0;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  appending = false;
  /** null for BytesIO. */
  file: OpenFile | null = null;
  name: Value | undefined = undefined;
  mode = "rb";
  constructor(cls: PyType, canRead: boolean, canWrite: boolean) {
    super(cls);
    this.canRead = canRead;
    this.canWrite = canWrite;
  }

  override flushNow(): Result {
    try {
      this.file?.flushNow();
    } catch (e) {
      return raiseHostError(e, this.file!.name);
    }
    return null;
  }

  override finish(): Result {
    const r = this.flushNow();
    this.closed = true;
    if (this.file === null) this.store = new ByteStore();
    return r;
  }

  /** Take up to `n` bytes (all if negative). */
  take(n: number): Uint8Array {
    const bytes = this.store.view(this.at, n < 0 ? this.store.length : this.at + n);
    this.at += bytes.length;
    return bytes;
  }

  takeLine(limit: number): Uint8Array {
    const rest = this.store.view(this.at);
    const nl = rest.indexOf(10);
    let n = nl < 0 ? rest.length : nl + 1;
    if (limit >= 0) n = Math.min(n, limit);
    return this.take(n);
  }

  /** The text stream that `TextIOWrapper(self)` is to be, if it is a special one: the console's. */
  textStream(): PyTextWrapper | null {
    return null;
  }

  /** `read` and `readline`. */
  readFrom(line: boolean, size: number): Result {
    return new PyBytes((line ? this.takeLine(size) : this.take(size)).slice());
  }

  put(bytes: Uint8Array): void {
    if (this.appending) this.at = this.store.length;
    if (bytes.length > 0) this.store.write(this.at, bytes);
    this.at += bytes.length;
    this.file?.touch();
  }
}

const inMemory = (self: PyByteStream): boolean => self.file === null && self.name === undefined;

function checkClosed(self: PyByteStream, verb: string): boolean {
  if (!self.closed) return true;
  closedError(
    inMemory(self)
      ? "I/O operation on closed file."
      : self.cls === fileIOType
        ? "I/O operation on closed file"
        : `${verb} of closed file`.replace("write of", "write to"),
  );
  return false;
}

function checkReadable(self: PyByteStream, verb: string): boolean {
  if (!checkClosed(self, verb)) return false;
  if (self.canRead) return true;
  unsupported(self.cls === fileIOType ? "File not open for reading" : verb);
  return false;
}

function read(self: PyByteStream, size?: Value): Result {
  if (!checkReadable(self, "read")) return undefined;
  const n = sizeOf(size);
  return n === undefined ? undefined : self.readFrom(false, n);
}

function readline(self: PyByteStream, size?: Value): Result {
  if (!checkReadable(self, "readline")) return undefined;
  const n = sizeOf(size);
  return n === undefined ? undefined : self.readFrom(true, n);
}

function readinto(self: PyByteStream, target: Value): Result {
  if (!checkReadable(self, "readinto")) return undefined;
  if (!(target instanceof PyByteArray))
    return raise(typeError, `readinto() argument must be read-write bytes-like object, not ${typeOf(target).name}`);
  const bytes = self.take(target.length);
  target.buffer.set(bytes);
  return bytes.length;
}

function write(self: PyByteStream, data: Value): Result {
  if (!checkClosed(self, "write")) return undefined;
  if (!self.canWrite) return unsupported(self.cls === fileIOType ? "File not open for writing" : "write");
  const bytes = bytesOf(data);
  if (bytes === undefined) return undefined;
  self.put(bytes);
  return bytes.length;
}

function* seek(self: PyByteStream, offset: Value, whenceValue: Value): Gen<Value | undefined> {
  if (!checkClosed(self, "seek")) return undefined;
  const o = yield* settle(index(offset));
  const whence = o === undefined ? undefined : yield* settle(index(whenceValue));
  if (o === undefined || whence === undefined) return undefined;
  const n = Number(o as number | bigint);
  if (whence === 0) {
    if (n < 0) {
      return inMemory(self)
        ? raise(valueError, `negative seek value ${n}`)
        : raise(valueError, `negative seek value ${n}`);
    }
    self.at = n;
  } else if (whence === 1) self.at = Math.max(self.at + n, 0);
  else if (whence === 2) self.at = Math.max(self.store.length + n, 0);
  else
    return raise(
      valueError,
      inMemory(self)
        ? `invalid whence (${String(whence)}, should be 0, 1 or 2)`
        : `whence value ${String(whence)} unsupported`,
    );
  return self.at;
}

function* truncate(self: PyByteStream, size: Value): Gen<Value | undefined> {
  if (!checkClosed(self, "truncate")) return undefined;
  if (!self.canWrite) return unsupported("truncate");
  const n = size === null ? self.at : yield* settle(index(size));
  if (n === undefined) return undefined;
  if ((n as number) < 0) return raise(valueError, `negative size value ${String(n)}`);
  const to = Number(n as number | bigint);
  if (to > self.store.length && !inMemory(self)) self.store.write(to, new Uint8Array(0));
  self.store.truncate(to);
  self.file?.touch();
  return n;
}

function* reprOfStream(self: PyByteStream): Gen<Value | undefined> {
  const type = `${self.cls.module}.${self.cls.name}`;
  if (inMemory(self)) return `<${type} object at ${addressText(self)}>`;
  const name = yield* reprText(self.name ?? null);
  if (name === undefined) return undefined;
  if (self.cls !== fileIOType) return `<${type} name=${jsText(name)}>`;
  return self.closed ? `<${type} [closed]>` : `<${type} name=${jsText(name)} mode='${self.mode}' closefd=True>`;
}

const check =
  (f: (self: PyByteStream) => boolean) =>
  (self: PyByteStream): Result =>
    self.closed ? closedError(inMemory(self) ? undefined : "I/O operation on closed file") : f(self);

const members: Member[] = [
  method("read", "($self, size=-1, /)", read),
  method("read1", "($self, size=-1, /)", read),
  method("readline", "($self, size=-1, /)", readline),
  method("readinto", "($self, buffer, /)", readinto),
  method("write", "($self, b, /)", write),
  method("seek", "($self, offset, whence=0, /)", (self: PyByteStream, o: Value, w?: Value) =>
    defer(seek(self, o, w ?? 0)),
  ),
  method("tell", "($self, /)", (self: PyByteStream) =>
    self.closed ? closedError(inMemory(self) ? undefined : "I/O operation on closed file") : self.at,
  ),
  method("truncate", "($self, size=None, /)", (self: PyByteStream, size?: Value) =>
    defer(truncate(self, size ?? null)),
  ),
  method(
    "readable",
    "($self, /)",
    check((s) => s.canRead),
  ),
  method(
    "writable",
    "($self, /)",
    check((s) => s.canWrite),
  ),
  method(
    "seekable",
    "($self, /)",
    check(() => true),
  ),
  method(
    "isatty",
    "($self, /)",
    check(() => false),
  ),
  method("flush", "($self, /)", (self: PyByteStream) =>
    self.closed ? closedError(inMemory(self) ? undefined : "flush of closed file") : self.flushNow(),
  ),
  slot("__next__", (self: PyByteStream) => {
    if (self.closed) return closedError();
    if (!checkReadable(self, "readline")) return undefined;
    const line = self.takeLine(-1);
    return line.length === 0 ? raise(stopIteration) : new PyBytes(line.slice());
  }),
  method("readlines", "($self, hint=-1, /)", (self: PyByteStream, hint?: Value) => {
    if (!checkReadable(self, "readlines")) return undefined;
    const n = sizeOf(hint);
    if (n === undefined) return undefined;
    const out: Value[] = [];
    let total = 0;
    for (let l = self.takeLine(-1); l.length > 0; l = self.takeLine(-1)) {
      out.push(new PyBytes(l.slice()));
      total += l.length;
      if (n > 0 && total >= n) break;
    }
    return new PyList(out);
  }),
  slot("__repr__", (self: PyByteStream) => defer(reprOfStream(self))),
];

const fileMembers: Member[] = [
  getset("name", (self: PyByteStream) => self.name ?? null),
  getset("mode", (self: PyByteStream) => self.mode),
  getset("raw", (self: PyByteStream) => self),
  method("peek", "($self, size=0, /)", (self: PyByteStream) =>
    checkReadable(self, "peek") ? new PyBytes(self.store.view(self.at, self.at + 8192).slice()) : undefined,
  ),
  method("fileno", "($self, /)", (self: PyByteStream) => {
    if (self.closed) return closedError("I/O operation on closed file");
    return unsupported("fileno");
  }),
];

for (const t of [bytesIOType, bufferedReaderType, bufferedWriterType, bufferedRandomType, fileIOType]) {
  defineMembers(t, members);
  if (t !== bytesIOType) defineMembers(t, fileMembers);
}

/** The given stream's bytes are shared: `io.BufferedReader(raw)` and friends are windows on the same data. */
function wrap(cls: PyType, raw: Value): Result {
  if (!(raw instanceof PyByteStream)) return raise(typeError, `${cls.name}() needs a native binary stream`);
  const s = new PyByteStream(cls, raw.canRead, raw.canWrite);
  s.store = raw.store;
  s.file = raw.file;
  s.name = raw.name ?? null;
  s.mode = raw.mode;
  return s;
}
for (const t of [bufferedReaderType, bufferedWriterType, bufferedRandomType])
  defineMembers(t, [newMethod("(cls, raw, buffer_size=131072)", wrap)]);

defineMembers(bytesIOType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyByteStream(cls, true, true)),
  slot(
    "__init__",
    (self: PyByteStream, initial?: Value) => {
      self.store = new ByteStore();
      self.at = 0;
      if (initial === undefined || initial === null) return null;
      const bytes = bytesOf(initial);
      if (bytes === undefined) return undefined;
      self.store = new ByteStore(bytes.slice());
      return null;
    },
    "($self, initial_bytes=b'')",
  ),
  method("getbuffer", "($self, /)", (self: PyByteStream) => {
    if (self.closed) return closedError();
    const bytes = new PyByteArray(self.store.view());
    return viewOf(bytes);
  }),
  method("getvalue", "($self, /)", (self: PyByteStream) =>
    self.closed ? closedError() : new PyBytes(self.store.view().slice()),
  ),
]);
