/** `io.BytesIO`: bytes in memory, with a position. A view got by `getbuffer` forbids resizing until it is released. */
import { instanceDict, ownAttrNames, setOwnAttr } from "../../objects/attributes.ts";
import { acceptBuffers, viewOf } from "../../objects/buffer-protocol.ts";
import {
  constant,
  defineLazily,
  getset,
  method,
  newMethod,
  type NativeFn,
  slot,
  conventional,
  Convention,
} from "../../objects/builtin-function.ts";
import { asInt, PyBytes, PyList, PyTuple, tuple, typeOf } from "../../objects/data.ts";
import {
  bufferError,
  overflowError,
  raise,
  stopIteration,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { copyTable } from "../../objects/table-copy.ts";
import { getIter, next, STOP } from "../../objects/iterate.ts";
import { BufferOwner } from "../../objects/memoryview-object.ts";
import { textOf } from "../../objects/object-names.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import {
  bufferedIOBaseType,
  bytesMethod,
  memoryMethod,
  bytesOf,
  closedError,
  ioType,
  PyStream,
  sizeLater,
  writableMemory,
  ssize,
} from "./base.ts";
import { intArgument } from "./file-io.ts";

export const bytesIOType = ioType("BytesIO", bufferedIOBaseType);
const bytesIOBufferType = builtinType("_BytesIOBuffer", { flags: TypeFlag.DISALLOW_INSTANTIATION, module: "_io" });

const EMPTY = new Uint8Array(0);

/** The memory of a BytesIO: the first `length` bytes of `data` count. */
class Store extends BufferOwner {
  data: Uint8Array = EMPTY;
  length = 0;
  constructor() {
    super(bytesIOBufferType);
  }
  override get memory(): Uint8Array {
    return this.data.subarray(0, this.length);
  }
  resize(size: number): void {
    if (size > this.data.length) {
      const grown = new Uint8Array(Math.max(size, this.data.length * 2, 64));
      grown.set(this.memory);
      this.data = grown;
    } else if (size > this.length) this.data.fill(0, this.length, size);
    this.length = size;
  }
}

export class PyBytesIO extends PyStream {
  store = new Store();
  at = 0;
  closed = false;

  /** Up to `n` bytes, all if negative. */
  take(n: number): Uint8Array {
    const m = this.store.memory;
    const b = m.slice(Math.min(this.at, m.length), n < 0 ? m.length : this.at + n);
    this.at += b.length;
    return b;
  }

  takeLine(limit: number): Uint8Array {
    const rest = this.store.memory.subarray(Math.min(this.at, this.store.length));
    const end = rest.indexOf(10) + 1 || rest.length;
    return this.take(limit >= 0 ? Math.min(end, limit) : end);
  }

  put(bytes: Uint8Array): void {
    const end = this.at + bytes.length;
    if (end > this.store.length) this.store.resize(end);
    this.store.data.set(bytes, this.at);
    this.at = end;
  }
}

function usable(self: PyBytesIO): boolean {
  if (self.closed) closedError();
  return !self.closed;
}

function resizable(self: PyBytesIO): boolean {
  if (self.store.exports === 0) return true;
  raise(bufferError, "Existing exports of data: object cannot be re-sized");
  return false;
}

function* read(self: PyBytesIO, size: Value | undefined, line: boolean): Gen<Value | undefined> {
  const n = yield* sizeLater(size);
  if (n === undefined || !usable(self)) return undefined;
  return new PyBytes(line ? self.takeLine(n) : self.take(n));
}

function* readLines(self: PyBytesIO, size: Value | undefined): Gen<Value | undefined> {
  if (size !== undefined && size !== null && typeOf(size).lookup("__index__") === undefined)
    return raise(typeError, `integer argument expected, got '${typeOf(size).name}'`);
  const n = yield* sizeLater(size);
  if (n === undefined || !usable(self)) return undefined;
  const out: Value[] = [];
  let total = 0;
  for (let l = self.takeLine(-1); l.length > 0; l = self.takeLine(-1)) {
    out.push(new PyBytes(l));
    total += l.length;
    if (n > 0 && total >= n) break;
  }
  return new PyList(out);
}

function readInto(self: PyBytesIO, target: Value): Value | undefined {
  const memory = writableMemory(target, "readinto() argument");
  if (memory === undefined || !usable(self)) return undefined;
  const b = self.take(memory.length);
  memory.set(b);
  return b.length;
}

function write(self: PyBytesIO, data: Value): Value | undefined {
  if (!usable(self) || !resizable(self)) return undefined;
  const bytes = bytesOf(data);
  if (bytes === undefined) return undefined;
  if (bytes.length > 0) self.put(bytes);
  return bytes.length;
}

function* writeLines(self: PyBytesIO, lines: Value): Gen<Value | undefined> {
  if (!usable(self)) return undefined;
  const it = yield* settle(getIter(lines));
  if (it === undefined) return undefined;
  for (;;) {
    const line = yield* settle(next(it));
    if (line === undefined) return undefined;
    if (line === STOP) return null;
    if (write(self, line) === undefined) return undefined;
  }
}

function* seek(self: PyBytesIO, offset: Value, whenceValue: Value): Gen<Value | undefined> {
  const pos = yield* ssize(offset);
  const whence = pos === undefined ? undefined : yield* intArgument(whenceValue);
  if (pos === undefined || whence === undefined || !usable(self)) return undefined;
  if (whence < 0 || whence > 2) return raise(valueError, `invalid whence (${whence}, should be 0, 1 or 2)`);
  if (pos < 0 && whence === 0) return raise(valueError, `negative seek value ${pos}`);
  const from = whence === 0 ? 0 : whence === 1 ? self.at : self.store.length;
  self.at = Math.max(from + pos, 0);
  return self.at;
}

function* truncate(self: PyBytesIO, size: Value): Gen<Value | undefined> {
  const given = size === null ? null : yield* ssize(size);
  if (given === undefined || !usable(self) || !resizable(self)) return undefined;
  const n = given ?? self.at;
  if (n < 0) return raise(valueError, `negative size value ${n}`);
  if (n < self.store.length) self.store.resize(n);
  return n;
}

function init(self: PyBytesIO, initial: Value = null): Value | undefined {
  self.store.length = 0;
  self.at = 0;
  if (!resizable(self)) return undefined;
  self.store = new Store();
  self.at = 0;
  self.closed = false;
  if (initial === null) return null;
  const bytes = bytesOf(initial);
  if (bytes === undefined) return undefined;
  self.store.data = bytes.slice();
  self.store.length = bytes.length;
  return null;
}

function getState(self: PyBytesIO): Value | undefined {
  if (!usable(self)) return undefined;
  let dict: Value = null;
  if (ownAttrNames(self).length > 0) {
    const copy = new PyDict();
    copyTable(copy, instanceDict(self));
    dict = copy;
  }
  return tuple(new PyBytes(self.store.memory.slice()), self.at, dict);
}

/** The position in a state; `complaint` begins the error of what is no int. */
export function positionOf(at: Value, complaint: string): number | undefined {
  const n = asInt(at);
  if (n === undefined) return raise(typeError, `${complaint} ${typeOf(at).name}`);
  if (typeof n === "bigint" && (n >= 1n << 63n || n < -(1n << 63n)))
    return raise(overflowError, "Python int too large to convert to C ssize_t");
  return n < 0 ? raise(valueError, "position value cannot be negative") : Number(n);
}

function setState(self: PyBytesIO, state: Value): Value | undefined {
  if (!(state instanceof PyTuple) || state.items.length < 3)
    return raise(
      typeError,
      `${self.cls.has(TypeFlag.HEAP) ? self.cls.shortName : self.cls.name}.__setstate__ argument should be 3-tuple, got ${typeOf(state).name}`,
    );
  if (!resizable(self)) return undefined;
  const [value, at, dict] = state.items as readonly [Value, Value, Value];
  self.store.length = 0;
  self.at = 0;
  if (write(self, value) === undefined) return undefined;
  const position = positionOf(at, "second item of state must be an integer, not");
  if (position === undefined) return undefined;
  self.at = position;
  if (dict === null) return null;
  if (!(dict instanceof PyDict))
    return raise(typeError, `third item of state should be a dict, got a ${typeOf(dict).name}`);
  for (const [k, v] of dict.entries()) setOwnAttr(self, textOf(k) ?? "", v);
  return null;
}

const check =
  (f: (self: PyBytesIO) => Result) =>
  (self: PyBytesIO): Result =>
    usable(self) ? f(self) : undefined;

const simple = (name: string, f: (self: PyBytesIO) => Result) => method(name, "($self, /)", check(f));

defineLazily(bytesIOType, () =>
  conventional(Convention.DEFINING_CLASS, "getbuffer", [
    constant("__doc__", "Buffered I/O implementation using an in-memory bytes buffer."),
    newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyBytesIO(cls)),
    slot(
      "__init__",
      acceptBuffers(init as unknown as (...args: unknown[]) => Result) as NativeFn,
      "($self, /, initial_bytes=b'')",
    ),
    slot("__iter__", (self: PyBytesIO) => self),
    slot("__next__", (self: PyBytesIO): Result => {
      if (!usable(self)) return undefined;
      const line = self.takeLine(-1);
      return line.length === 0 ? raise(stopIteration) : new PyBytes(line);
    }),
    simple("readable", () => true),
    simple("writable", () => true),
    simple("seekable", () => true),
    simple("isatty", () => false),
    simple("flush", () => null),
    simple("tell", (self) => self.at),
    simple("getvalue", (self) => new PyBytes(self.store.memory.slice())),
    simple("getbuffer", (self) => viewOf(self.store)),
    method("close", "($self, /)", (self: PyBytesIO) => {
      if (!resizable(self)) return undefined;
      self.closed = true;
      self.store = new Store();
      return null;
    }),
    method("read", "($self, size=-1, /)", (self: PyBytesIO, n?: Value) => defer(read(self, n, false))),
    method("read1", "($self, size=-1, /)", (self: PyBytesIO, n?: Value) => defer(read(self, n, false))),
    method("readline", "($self, size=-1, /)", (self: PyBytesIO, n?: Value) => defer(read(self, n, true))),
    method("readlines", "($self, size=None, /)", (self: PyBytesIO, n?: Value) => defer(readLines(self, n))),
    memoryMethod("readinto", "($self, buffer, /)", readInto),
    bytesMethod("write", "($self, b, /)", write),
    method("writelines", "($self, lines, /)", (self: PyBytesIO, lines: Value) => defer(writeLines(self, lines))),
    method("seek", "($self, pos, whence=0, /)", (self: PyBytesIO, to: Value, whence: Value = 0) =>
      defer(seek(self, to, whence)),
    ),
    method("truncate", "($self, size=None, /)", (self: PyBytesIO, n: Value = null) => defer(truncate(self, n))),
    method("__getstate__", "($self, /)", getState),
    method("__setstate__", "($self, object, /)", setState),
    method("__sizeof__", "($self, /)", (self: PyBytesIO) => 80 + self.store.data.length),
    getset("closed", (self: PyBytesIO) => self.closed),
  ]),
);
