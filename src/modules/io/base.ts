/**
 * The abstract types of the io module and what all streams have in common.
 *
 * A stream of a Python class may override any method, so natives that work with "a raw stream" or "a buffer" call its methods as Python code would
 * (`callMethod`); native streams have shortcuts that give the same.
 */
import { findAttr, ABSENT_ATTR, getAttr } from "../../objects/attributes.ts";
import { acceptBuffers, WRITABLE } from "../../objects/buffer-protocol.ts";
import {
  constant,
  defineLazily,
  getset,
  type Member,
  method,
  type NativeFn,
  slot,
  conventional,
  Convention,
  tupleCalled,
} from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { needBuffer } from "../../objects/bytes-buffer.ts";
import { asInt, asStr, PyByteArray, PyBytes, PyList, typeOf } from "../../objects/data.ts";
import {
  newException,
  osError,
  overflowError,
  raise,
  raiseException,
  stopIteration,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import type { PyDict } from "../../objects/hash-table.ts";
import { getIter, next, STOP } from "../../objects/iterate.ts";
import { lengthOf } from "../../objects/length.ts";
import { ignored } from "../unraisable.ts";
import { PyMemoryView } from "../../objects/memoryview-object.ts";
import { PLAIN_TYPES } from "../../objects/object-reduce.ts";
import { makeDictDescriptor } from "../../objects/object-type.ts";
import { index } from "../../objects/operators.ts";
import { takeException, ts } from "../../objects/state.ts";
import { argType } from "../../objects/str-args.ts";
import { strLength } from "../../objects/str-object.ts";
import { allowWeakReferences } from "../../objects/weak-references.ts";
import { truth } from "../../objects/truth.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { Deferred, defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";

const FLAGS = TypeFlag.BASETYPE | TypeFlag.HAS_DICT;

/** A type of the module `_io`; its name there is seen in its dict, as CPython makes these types at run time. */
export function ioType(name: string, base: PyType, flags: number = FLAGS): PyType {
  const t = builtinType(name, { base, flags, module: "_io" });
  t.dict.set("__module__", "_io");
  return t;
}

export const ioBaseType = builtinType("_IOBase", { flags: FLAGS, module: "_io" });
ioBaseType.dict.set("__module__", "_io");
export const rawIOBaseType = ioType("_RawIOBase", ioBaseType);
export const bufferedIOBaseType = ioType("_BufferedIOBase", ioBaseType);
export const textIOBaseType = ioType("_TextIOBase", ioBaseType);

allowWeakReferences(ioBaseType);

/** `io.UnsupportedOperation`. */
export const unsupportedOperation = builtinType("UnsupportedOperation", {
  inPython: true,
  bases: [osError, valueError],
  flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.EXCEPTION_SUBCLASS,
  module: "io",
});

/** Raise UnsupportedOperation. */
export const unsupported = (what: string): undefined => raiseException(newException(unsupportedOperation, what));

export const DEFAULT_BUFFER_SIZE = 131072;

/** Any stream. Python subclasses of the abstract types are plain instances of this class. */
export class PyStream extends PyObject {
  dict: PyDict | null = null;
  /** Set by `_IOBase.close`; concrete streams have their own idea of being closed. */
  closedFlag = false;
  constructor(cls: PyType) {
    super(cls);
  }
}

for (const t of [ioBaseType, rawIOBaseType, bufferedIOBaseType, textIOBaseType]) {
  t.instanceClass = PyStream;
  t.layout = ioBaseType.layout;
  PLAIN_TYPES.add(t);
}

/** What a method of a closed stream raises. */
export const closedError = (message = "I/O operation on closed file."): undefined => raise(valueError, message);

/** An optional size argument: -1 for None, negative or missing; undefined with the exception, NaN: `__index__` has to be asked. */
export function sizeOf(v: Value | undefined): number | undefined {
  if (v === undefined || v === null) return -1;
  const n = asInt(v);
  if (n !== undefined && typeof n !== "bigint") return n < 0 ? -1 : n;
  if (typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, `argument should be integer or None, not '${typeOf(v).name}'`);
  const i = n ?? index(v);
  return typeof i === "number" ? Math.max(i, -1) : Number.NaN;
}

/** As `sizeOf`, with whatever `__index__` says; negative numbers are given as they are. */
export function* sizeLater(v: Value | undefined): Gen<number | undefined> {
  if (v === undefined || v === null) return -1;
  const n = asInt(v);
  if (n !== undefined) return fitting(n, v);
  if (typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, `argument should be integer or None, not '${typeOf(v).name}'`);
  const i = yield* settle(index(v));
  return i === undefined ? undefined : fitting(asInt(i)!, v);
}

function fitting(n: number | bigint, given: Value): number | undefined {
  return typeof n === "bigint" && (n >= 1n << 63n || n < -(1n << 63n))
    ? raise(overflowError, `cannot fit '${typeOf(given).name}' into an index-sized integer`)
    : Number(n);
}

/** A Py_ssize_t argument. */
export function* ssize(v: Value): Gen<number | undefined> {
  const n = yield* settle(index(v));
  if (n === undefined) return undefined;
  return typeof n === "bigint" && (n >= 1n << 63n || n < -(1n << 63n))
    ? raise(overflowError, "Python int too large to convert to C ssize_t")
    : Number(asInt(n)!);
}

/** The bytes of a bytes-like object; undefined with the TypeError. */
export const bytesOf = needBuffer;

/** A method whose last argument is bytes-like, objects with a `__buffer__` in Python included. */
export const bytesMethod = (name: string, text: string, fn: NativeFn): Member =>
  method(name, text, acceptBuffers(fn as unknown as (...args: unknown[]) => Result) as NativeFn);

/** A method whose argument is memory to write to. */
export const memoryMethod = (name: string, text: string, fn: NativeFn): Member =>
  method(name, text, acceptBuffers(fn as unknown as (...args: unknown[]) => Result, WRITABLE, true) as NativeFn);

/** The memory that `readinto` (`where`: how it names its argument) is to fill, or undefined with the TypeError. */
export function writableMemory(v: Value, where: string): Uint8Array | undefined {
  if (v instanceof PyByteArray) return v.buffer.subarray(0, v.length);
  if (v instanceof PyMemoryView && v.writable && !v.released && v.isC)
    return v.memory.subarray(v.layout.offset, v.layout.offset + v.nbytes);
  return raise(typeError, `${where} must be read-write bytes-like object, not ${argType(v)}`);
}

/** The answer of a generator native that had nothing to wait for. */
export function* immediate<T>(v: T): Gen<T> {
  yield* [];
  return v;
}

/** Call a method by name, as Python code would: subclasses may override it. */
export function* callMethod(o: Value, name: string, args: readonly Value[] = []): Gen<Value | undefined> {
  const f = yield* settle(getAttr(o, name));
  return f === undefined ? undefined : yield* settle(callValue(f, args));
}

/** The truth of what a method answers (`readable()`, `seekable()`, …). */
export function* askMethod(o: Value, name: string): Gen<boolean | undefined> {
  const r = yield* callMethod(o, name);
  const t = r === undefined ? undefined : yield* settle(truth(r));
  return t === undefined ? undefined : t === true;
}

/** `o.closed`. */
export function* isClosed(o: Value): Gen<boolean | undefined> {
  const r = yield* settle(getAttr(o, "closed"));
  const t = r === undefined ? undefined : yield* settle(truth(r));
  return t === undefined ? undefined : t === true;
}

/** Whether an object has an attribute, an AttributeError meaning no. */
export function* attributeOr(o: Value, name: string): Gen<Value | null | undefined> {
  const v = yield* findAttr(o, name);
  return v === ABSENT_ATTR ? null : v;
}

/** Run two steps of closing; the second is made whatever the first does, and an exception of the first is the context of the second's. */
export function* closeBoth(
  first: Gen<Value | undefined>,
  second: () => Gen<Value | undefined>,
): Gen<Value | undefined> {
  const r = yield* first;
  const e = r === undefined ? takeException() : null;
  const s = yield* second();
  if (e === null) return s;
  if (s === undefined) {
    const later = takeException();
    if (later !== e) later.context = e;
    ts.exc = later;
  } else ts.exc = e;
  return undefined;
}

function* checkOpen(self: Value): Gen<boolean> {
  const closed = yield* isClosed(self);
  if (closed === undefined) return false;
  if (closed) closedError();
  return !closed;
}

function* checkAble(self: Value, what: string): Gen<Value | undefined> {
  const r = yield* callMethod(self, what);
  if (r === undefined) return undefined;
  return r === true ? true : unsupported(`File or stream is not ${what}.`);
}

function* writeLines(self: Value, lines: Value): Gen<Value | undefined> {
  if (!(yield* checkOpen(self))) return undefined;
  const it = yield* settle(getIter(lines));
  if (it === undefined) return undefined;
  for (;;) {
    const line = yield* settle(next(it));
    if (line === undefined) return undefined;
    if (line === STOP) return null;
    if ((yield* callMethod(self, "write", [line])) === undefined) return undefined;
  }
}

/** `len` of what `readline` has given. */
function* lengthOfLine(line: Value): Gen<number | undefined> {
  if (line instanceof PyBytes) return line.bytes.length;
  const text = asStr(line);
  if (text !== undefined) return strLength(text);
  const n = yield* settle(lengthOf(line));
  return n === undefined ? undefined : Number(asInt(n)!);
}

function* readLines(self: Value, hintValue: Value | undefined): Gen<Value | undefined> {
  const hint = yield* sizeLater(hintValue);
  if (hint === undefined) return undefined;
  const it = yield* settle(getIter(self));
  if (it === undefined) return undefined;
  const out: Value[] = [];
  let total = 0;
  for (;;) {
    let line = next(it);
    if (line instanceof Deferred) line = yield line;
    if (line === undefined) return undefined;
    if (line === STOP) return new PyList(out);
    out.push(line as Value);
    if (hint <= 0) continue;
    const length = yield* lengthOfLine(line as Value);
    if (length === undefined) return undefined;
    total += length;
    if (total > hint) return new PyList(out);
  }
}

/** `_IOBase.readline`: by `peek` if there is one, else byte by byte. */
function* readLine(self: Value, limitValue: Value | undefined): Gen<Value | undefined> {
  const limit = yield* sizeLater(limitValue);
  if (limit === undefined) return undefined;
  const peek = yield* attributeOr(self, "peek");
  if (peek === undefined) return undefined;
  const parts: number[] = [];
  while (limit < 0 || parts.length < limit) {
    let want = 1;
    if (peek !== null) {
      const ahead = yield* settle(callValue(peek, [1]));
      if (ahead === undefined) return undefined;
      if (!(ahead instanceof PyBytes))
        return raise(osError, `peek() should have returned a bytes object, not '${typeOf(ahead).name}'`);
      const n = limit < 0 ? ahead.bytes.length : Math.min(ahead.bytes.length, limit - parts.length);
      const end = ahead.bytes.subarray(0, n).indexOf(10);
      if (n > 0) want = end < 0 ? n : end + 1;
    }
    const b = yield* callMethod(self, "read", [want]);
    if (b === undefined) return undefined;
    if (!(b instanceof PyBytes))
      return raise(osError, `read() should have returned a bytes object, not '${typeOf(b).name}'`);
    if (b.bytes.length === 0) break;
    for (const x of b.bytes) parts.push(x);
    if (parts.at(-1) === 10) break;
  }
  return new PyBytes(Uint8Array.from(parts));
}

function* nextLine(self: Value): Gen<Value | undefined> {
  const line = yield* callMethod(self, "readline");
  if (line === undefined) return undefined;
  const length = yield* lengthOfLine(line);
  if (length === undefined) return undefined;
  return length === 0 ? raise(stopIteration) : line;
}

function* closeBase(self: PyStream): Gen<Value | undefined> {
  if (self.closedFlag) return null;
  const r = yield* callMethod(self, "flush");
  self.closedFlag = true;
  return r === undefined ? undefined : null;
}

function* checkClosed(self: PyStream): Gen<Value | undefined> {
  return (yield* checkOpen(self)) ? null : undefined;
}

function* enter(self: PyStream): Gen<Value | undefined> {
  return (yield* checkOpen(self)) ? self : undefined;
}

function* isTerminal(self: PyStream): Gen<Value | undefined> {
  return (yield* checkOpen(self)) ? false : undefined;
}

/** What a method without an implementation does with arguments that have to be ints. */
export function* unsupportedSizes(what: string, sizes: readonly Value[]): Gen<Value | undefined> {
  for (const size of sizes) if ((yield* ssize(size)) === undefined) return undefined;
  return unsupported(what);
}

/** `__del__`: close, and let no exception out. */
export function* finalize(self: Value): Gen<Value | undefined> {
  const closed = yield* isClosed(self);
  if (closed === undefined) takeException();
  else if (!closed && (yield* callMethod(self, "close")) === undefined)
    yield* settle(ignored(takeException(), "Exception ignored while finalizing file", self));
  return null;
}

// Somebody sees when a stream that is dropped is closed.
ioBaseType.finalizedBy = "close";

/** What every stream has; concrete types override. */
defineLazily(ioBaseType, () =>
  conventional(Convention.DEFINING_CLASS, "seek truncate fileno", [
    constant("__doc__", "The abstract base class of all streams."),
    getset("closed", (self: PyStream) => self.closedFlag),
    method("close", "($self, /)", (self: PyStream) => defer(closeBase(self))),
    method("flush", "($self, /)", (self: PyStream) => (self.closedFlag ? closedError() : null)),
    method("fileno", "($self, /)", () => unsupported("fileno")),
    method("isatty", "($self, /)", (self: PyStream) => defer(isTerminal(self))),
    method("readable", "($self, /)", () => false),
    method("writable", "($self, /)", () => false),
    method("seekable", "($self, /)", () => false),
    method("seek", "($self, offset, whence=os.SEEK_SET, /)", (_: Value, offset: Value, whence: Value = 0) =>
      defer(unsupportedSizes("seek", [offset, whence])),
    ),
    method("tell", "($self, /)", (self: PyStream) => defer(callMethod(self, "seek", [0, 1]))),
    method("truncate", "($self, size=None, /)", () => unsupported("truncate")),
    method("readline", "($self, size=-1, /)", (self: PyStream, size?: Value) => defer(readLine(self, size))),
    method("readlines", "($self, hint=-1, /)", (self: PyStream, hint?: Value) => defer(readLines(self, hint))),
    method("writelines", "($self, lines, /)", (self: PyStream, lines: Value) => defer(writeLines(self, lines))),
    method("_checkClosed", "($self, /)", (self: PyStream) => defer(checkClosed(self))),
    method("_checkReadable", "($self, /)", (self: PyStream) => defer(checkAble(self, "readable"))),
    method("_checkWritable", "($self, /)", (self: PyStream) => defer(checkAble(self, "writable"))),
    method("_checkSeekable", "($self, /)", (self: PyStream) => defer(checkAble(self, "seekable"))),
    method("__enter__", "($self, /)", (self: PyStream) => defer(enter(self))),
    tupleCalled(method("__exit__", "($self, /, *args)", (self: PyStream) => defer(callMethod(self, "close")))),
    constant("__dict__", makeDictDescriptor(ioBaseType)),
    slot("__iter__", (self: PyStream) => defer(enter(self))),
    slot("__next__", (self: PyStream) => defer(nextLine(self))),
    slot("__del__", (self: PyStream) => defer(finalize(self))),
  ]),
);
