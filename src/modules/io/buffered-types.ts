/** `BufferedReader`, `BufferedWriter` and `BufferedRandom`: their methods. The buffers are in buffered.ts. */
import { getAttr } from "../../objects/attributes.ts";
import {
  constant,
  defineLazily,
  getset,
  member,
  type Member,
  method,
  slot,
  conventional,
  Convention,
} from "../../objects/builtin-function.ts";
import { asInt, jsText, PyBytes, typeOf } from "../../objects/data.ts";
import {
  attributeError,
  pendingIs,
  raise,
  runtimeError,
  stopIteration,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import { index } from "../../objects/operators.ts";
import { reprEnter, reprLeave, reprText } from "../../objects/repr.ts";
import { takeException } from "../../objects/state.ts";
import { strFromJs } from "../../objects/str-object.ts";
import type { PyType } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import {
  askMethod,
  bufferedIOBaseType,
  bytesMethod,
  memoryMethod,
  bytesOf,
  callMethod,
  closeBoth,
  DEFAULT_BUFFER_SIZE,
  ioType,
  isClosed,
  sizeLater,
  ssize,
  unsupported,
  writableMemory,
} from "./base.ts";
import { PyBuffered } from "./buffered.ts";
import { intArgument, isPlainFile } from "./file-io.ts";

export const bufferedReaderType = ioType("BufferedReader", bufferedIOBaseType);
export const bufferedWriterType = ioType("BufferedWriter", bufferedIOBaseType);
export const bufferedRandomType = ioType("BufferedRandom", bufferedIOBaseType);

/** False with the exception unless the raw stream can do what it is wanted for. */
function* able(raw: Value, what: "readable" | "writable" | "seekable"): Gen<boolean> {
  const r = yield* callMethod(raw, what);
  if (r === undefined) return false;
  if (r !== true) unsupported(`File or stream is not ${what}.`);
  return r === true;
}

function* init(self: PyBuffered, raw: Value, sizeValue: Value): Gen<Value | undefined> {
  self.raw = undefined;
  self.detached = false;
  const size = yield* ssize(sizeValue);
  if (size === undefined) return undefined;
  const random = self.canRead && self.canWrite;
  if (random && !(yield* able(raw, "seekable"))) return undefined;
  if (self.canRead && !(yield* able(raw, "readable"))) return undefined;
  if (self.canWrite && !(yield* able(raw, "writable"))) return undefined;
  if (size <= 0) return raise(valueError, "buffer size must be strictly positive");
  self.reset(raw, size);
  return null;
}

/** A method of the raw stream. */
const ofRaw = (name: string): Member =>
  method(name, "($self, /)", (self: PyBuffered) => (self.ready ? defer(callMethod(self.raw!, name)) : undefined));

const rawAttribute = (name: string): Member =>
  getset(name, (self: PyBuffered) => (self.ready ? getAttr(self.raw!, name) : undefined));

function* flush(self: PyBuffered): Gen<Value | undefined> {
  if (!self.canWrite) return yield* callMethod(self.raw!, "flush");
  if (!(yield* self.open("flush of closed file"))) return undefined;
  if ((yield* self.flushWrites()) === undefined) return undefined;
  // Random access: the raw stream is put where this one is.
  return self.canRead && self.available > 0 ? yield* self.dropAhead() : null;
}

function* close(self: PyBuffered): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  const raw = self.raw!;
  const closed = yield* isClosed(raw);
  if (closed === undefined) return undefined;
  if (closed) return null;
  return yield* closeBoth(callMethod(self, "flush"), () => callMethod(raw, "close"));
}

function* detach(self: PyBuffered): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  if ((yield* callMethod(self, "flush")) === undefined) return undefined;
  const raw = self.raw!;
  self.raw = undefined;
  self.detached = true;
  return raw;
}

function* tell(self: PyBuffered): Gen<Value | undefined> {
  return self.ready ? yield* self.tell() : undefined;
}

function* seek(self: PyBuffered, target: Value, whenceValue: Value): Gen<Value | undefined> {
  const whence = yield* intArgument(whenceValue);
  if (whence === undefined || !self.ready) return undefined;
  if (whence < 0 || whence > 2) return raise(valueError, `whence value ${whence} unsupported`);
  if (!(yield* self.open("seek of closed file"))) return undefined;
  const raw = self.raw!;
  const seekable = isPlainFile(raw) ? raw.handle!.seekable : yield* askMethod(raw, "seekable");
  if (seekable === undefined) return undefined;
  if (!seekable) return unsupported("File or stream is not seekable.");
  const to = yield* settle(index(target));
  if (to === undefined) return undefined;
  if (typeof to === "bigint" && (to >= 1n << 63n || to < -(1n << 63n)))
    return raise(valueError, `cannot fit '${typeOf(target).name}' into an offset-sized integer`);
  return yield* self.seek(Number(asInt(to)!), whence);
}

function* truncate(self: PyBuffered, size: Value): Gen<Value | undefined> {
  if (!self.ready || !(yield* self.open("truncate of closed file"))) return undefined;
  if (!self.canWrite) return unsupported("truncate");
  if ((yield* callMethod(self, "flush")) === undefined) return undefined;
  return yield* callMethod(self.raw!, "truncate", [size === null ? ((yield* self.tell()) ?? null) : size]);
}

function* repr(self: PyBuffered): Gen<Value | undefined> {
  const type = self.cls.name;
  let name: Value | undefined;
  if (self.raw !== undefined) name = yield* settle(getAttr(self, "name"));
  if (name === undefined) {
    if (self.raw !== undefined) {
      if (!pendingIs(attributeError) && !pendingIs(valueError)) return undefined;
      takeException();
    }
    return `<${type}>`;
  }
  if (!reprEnter(self)) return raise(runtimeError, `reentrant call inside ${type}.__repr__`);
  const shown = yield* reprText(name);
  reprLeave(self);
  return shown === undefined ? undefined : strFromJs(`<${type} name=${jsText(shown)}>`);
}

const bytesOrNone = (b: Uint8Array | null | undefined): Value | undefined =>
  b === undefined ? undefined : b === null ? null : new PyBytes(b);

function* read(self: PyBuffered, size: Value | undefined): Gen<Value | undefined> {
  const n = yield* sizeLater(size);
  if (n === undefined || !self.ready) return undefined;
  if (n < -1) return raise(valueError, "read length must be non-negative or -1");
  if (!(yield* self.open("read of closed file"))) return undefined;
  return bytesOrNone(n < 0 ? yield* self.readAll() : yield* self.read(n));
}

function* read1(self: PyBuffered, size: Value): Gen<Value | undefined> {
  const n = yield* ssize(size);
  if (n === undefined || !self.ready) return undefined;
  if (!(yield* self.open("read of closed file"))) return undefined;
  return bytesOrNone(yield* self.read1(n < 0 ? self.size : n));
}

function* peek(self: PyBuffered, size: Value): Gen<Value | undefined> {
  if ((yield* ssize(size)) === undefined || !self.ready || !(yield* self.open("peek of closed file"))) return undefined;
  if (self.canWrite && ((yield* self.flushWrites()) === undefined || (yield* self.dropAhead()) === undefined))
    return undefined;
  if (self.available === 0 && (yield* self.fill()) === undefined) return undefined;
  return new PyBytes(self.buffered.slice());
}

function* readInto(self: PyBuffered, target: Value, once: boolean): Gen<Value | undefined> {
  const memory = writableMemory(target, `readinto${once ? "1" : ""}() argument`);
  if (memory === undefined || !self.ready) return undefined;
  if (!(yield* self.open("readinto of closed file"))) return undefined;
  return yield* self.readInto(memory, once);
}

function* readLine(self: PyBuffered, size: Value | undefined): Gen<Value | undefined> {
  const n = yield* sizeLater(size);
  if (n === undefined || !self.ready) return undefined;
  if (!(yield* self.open("readline of closed file"))) return undefined;
  return bytesOrNone(yield* self.readLine(n));
}

function* nextLine(self: PyBuffered): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  let line: Value | undefined;
  if (self.cls === bufferedReaderType || self.cls === bufferedRandomType) {
    if (!(yield* self.open("readline of closed file"))) return undefined;
    line = bytesOrNone(yield* self.readLine(-1));
  } else {
    line = yield* callMethod(self, "readline");
    if (line !== undefined && !(line instanceof PyBytes))
      return raise(typeError, `readline() should have returned a bytes object, not '${typeOf(line).name}'`);
  }
  if (line === undefined) return undefined;
  return (line as PyBytes).bytes.length === 0 ? raise(stopIteration) : line;
}

function* write(self: PyBuffered, data: Value): Gen<Value | undefined> {
  const bytes = bytesOf(data);
  if (bytes === undefined || !self.ready) return undefined;
  if (!(yield* self.open("write to closed file"))) return undefined;
  return yield* self.put(data instanceof PyBytes ? bytes : bytes.slice());
}

const shared = (): Member[] => [
  slot("__repr__", (self: PyBuffered) => defer(repr(self))),
  method("detach", "($self, /)", (self: PyBuffered) => defer(detach(self))),
  method("flush", "($self, /)", (self: PyBuffered) => (self.ready ? defer(flush(self)) : undefined)),
  method("close", "($self, /)", (self: PyBuffered) => defer(close(self))),
  method("seek", "($self, target, whence=0, /)", (self: PyBuffered, to: Value, whence: Value = 0) =>
    defer(seek(self, to, whence)),
  ),
  method("tell", "($self, /)", (self: PyBuffered) => defer(tell(self))),
  method("truncate", "($self, pos=None, /)", (self: PyBuffered, n: Value = null) => defer(truncate(self, n))),
  method("__sizeof__", "($self, /)", (self: PyBuffered) => 128 + self.size),
  method("__getstate__", "($self, /)", (self: PyBuffered) =>
    raise(typeError, `cannot pickle '${self.cls.shortName}' instances`),
  ),
  ofRaw("seekable"),
  ofRaw("fileno"),
  ofRaw("isatty"),
  member("raw", (self: PyBuffered): Result => self.raw ?? null),
  member("_finalizing", () => false),
  rawAttribute("closed"),
  rawAttribute("name"),
  rawAttribute("mode"),
];

const reading = (): Member[] => [
  ofRaw("readable"),
  slot("__next__", (self: PyBuffered) => defer(nextLine(self))),
  method("read", "($self, size=-1, /)", (self: PyBuffered, n?: Value) => defer(read(self, n))),
  method("read1", "($self, size=-1, /)", (self: PyBuffered, n: Value = -1) => defer(read1(self, n))),
  method("peek", "($self, size=0, /)", (self: PyBuffered, n: Value = 0) => defer(peek(self, n))),
  memoryMethod("readinto", "($self, buffer, /)", (self: PyBuffered, b: Value) => defer(readInto(self, b, false))),
  memoryMethod("readinto1", "($self, buffer, /)", (self: PyBuffered, b: Value) => defer(readInto(self, b, true))),
  method("readline", "($self, size=-1, /)", (self: PyBuffered, n?: Value) => defer(readLine(self, n))),
];

const writing = (): Member[] => [
  ofRaw("writable"),
  bytesMethod("write", "($self, buffer, /)", (self: PyBuffered, b: Value) => defer(write(self, b))),
];

function define(type: PyType, canRead: boolean, canWrite: boolean, doc: string): void {
  type.instanceClass = class extends PyBuffered {
    constructor(cls: PyType) {
      super(cls, canRead, canWrite);
    }
  };
  defineLazily(type, () => [
    constant("__doc__", doc),
    slot(
      "__init__",
      (self: PyBuffered, raw: Value, size: Value = DEFAULT_BUFFER_SIZE) => defer(init(self, raw, size)),
      "($self, /, raw, buffer_size=DEFAULT_BUFFER_SIZE)",
    ),
    ...conventional(Convention.DEFINING_CLASS, "truncate", shared()),
    ...(canRead ? reading() : []),
    ...(canWrite ? writing() : []),
  ]);
}
define(bufferedReaderType, true, false, "Create a new buffered reader using the given readable raw IO object.");
define(bufferedWriterType, false, true, "A buffer for a writeable sequential RawIO object.");
define(bufferedRandomType, true, true, "A buffered interface to random access streams.");
