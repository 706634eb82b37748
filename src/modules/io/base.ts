/**
 * The abstract types of the io module and what all streams have in common. `closed` is kept in a field; closing is the stream's own `finish`.
 */
import { getAttr } from "../../objects/attributes.ts";
import {
  constant,
  defineMembers,
  getset,
  type Member,
  method,
  newMethod,
  slot,
} from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { needBuffer } from "../../objects/bytes-buffer.ts";
import { asInt, asStr, PyBytes, PyList, typeOf } from "../../objects/data.ts";
import {
  newException,
  osError,
  raise,
  raiseException,
  stopIteration,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import type { PyDict } from "../../objects/hash-table.ts";
import { getIter, next, STOP } from "../../objects/iterate.ts";
import { makeDictDescriptor } from "../../objects/object-type.ts";
import { index } from "../../objects/operators.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { Deferred, defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";

const FLAGS = TypeFlag.BASETYPE | TypeFlag.HAS_DICT;

export const ioBaseType = builtinType("_IOBase", { flags: FLAGS, module: "_io" });
export const rawIOBaseType = builtinType("_RawIOBase", { base: ioBaseType, flags: FLAGS, module: "_io" });
export const bufferedIOBaseType = builtinType("_BufferedIOBase", { base: ioBaseType, flags: FLAGS, module: "_io" });
export const textIOBaseType = builtinType("_TextIOBase", { base: ioBaseType, flags: FLAGS, module: "_io" });

/** `io.UnsupportedOperation`. */
export const unsupportedOperation = builtinType("UnsupportedOperation", {
  bases: [osError, valueError],
  flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.EXCEPTION_SUBCLASS,
  module: "io",
});

/** Raise UnsupportedOperation. */
export const unsupported = (what: string): undefined => raiseException(newException(unsupportedOperation, what));

/** Any stream. Python subclasses of the abstract types are plain instances of this class. */
export class PyStream extends PyObject {
  dict: PyDict | null = null;
  closed = false;
  constructor(cls: PyType) {
    super(cls);
  }

  /** Write out what is pending and let go of the file. */
  finish(): Result {
    this.closed = true;
    return null;
  }

  /** Write out what is pending. */
  flushNow(): Result {
    return null;
  }
}

/** What a method of a closed stream raises. */
export const closedError = (message = "I/O operation on closed file."): undefined => raise(valueError, message);

/** An optional size argument: -1 for None, negative or missing. */
export function sizeOf(v: Value | undefined): number | undefined {
  if (v === undefined || v === null) return -1;
  const n = asInt(v);
  if (n !== undefined) return n < 0 ? -1 : Number(n);
  const i = typeOf(v).lookup("__index__") === undefined ? undefined : index(v);
  if (typeof i === "number") return i < 0 ? -1 : i;
  return raise(typeError, `argument should be integer or None, not '${typeOf(v).name}'`);
}

/** The bytes of a bytes-like object; undefined with the TypeError. */
export const bytesOf = needBuffer;

/** Call a method by name, as Python code would: subclasses may override it. */
export function* callMethod(o: Value, name: string, args: readonly Value[] = []): Gen<Value | undefined> {
  const f = yield* settle(getAttr(o, name));
  return f === undefined ? undefined : yield* settle(callValue(f, args));
}

function* writeLines(self: Value, lines: Value): Gen<Value | undefined> {
  const it = yield* settle(getIter(lines));
  if (it === undefined) return undefined;
  for (;;) {
    const line = yield* settle(next(it));
    if (line === undefined) return undefined;
    if (line === STOP) return null;
    if ((yield* callMethod(self, "write", [line])) === undefined) return undefined;
  }
}

function* readLines(self: Value, hint: number): Gen<Value | undefined> {
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
    const text = asStr(line as Value);
    total += typeof text === "string" ? text.length : line instanceof PyBytes ? line.bytes.length : 1;
    if (total >= hint) return new PyList(out);
  }
}

function* exit(self: Value): Gen<Value | undefined> {
  return (yield* callMethod(self, "close")) === undefined ? undefined : null;
}

/** What every stream has; concrete types override. */
const common: Member[] = [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyStream(cls)),
  slot("__init__", () => null),
  getset("closed", (self: PyStream) => self.closed),
  method("close", "($self, /)", (self: PyStream) => (self.closed ? null : self.finish())),
  method("flush", "($self, /)", (self: PyStream) => (self.closed ? closedError() : self.flushNow())),
  method("fileno", "($self, /)", () => unsupported("fileno")),
  method("isatty", "($self, /)", () => false),
  method("readable", "($self, /)", () => false),
  method("writable", "($self, /)", () => false),
  method("seekable", "($self, /)", () => false),
  method("seek", "($self, offset, whence=0, /)", () => unsupported("seek")),
  method("tell", "($self, /)", () => unsupported("tell")),
  method("truncate", "($self, size=None, /)", () => unsupported("truncate")),
  method("readlines", "($self, hint=-1, /)", (self: PyStream, hint?: Value) => {
    const n = sizeOf(hint);
    return n === undefined ? undefined : defer(readLines(self, n));
  }),
  method("writelines", "($self, lines, /)", (self: PyStream, lines: Value) =>
    self.closed ? closedError() : defer(writeLines(self, lines)),
  ),
  method("_checkClosed", "($self, /)", (self: PyStream) => (self.closed ? closedError() : null)),
  method("__enter__", "($self, /)", (self: PyStream) => (self.closed ? closedError() : self)),
  method("__exit__", "($self, /, *args)", (self: PyStream) => defer(exit(self))),
  constant("__dict__", makeDictDescriptor(ioBaseType)),
  slot("__iter__", (self: PyStream) => (self.closed ? closedError() : self)),
  slot("__next__", (self: PyStream) => defer(nextLine(self))),
];

function* nextLine(self: PyStream): Gen<Value | undefined> {
  const line = yield* callMethod(self, "readline");
  if (line === undefined) return undefined;
  const s = asStr(line);
  const empty = s !== undefined ? s === "" : line instanceof PyBytes && line.bytes.length === 0;
  return empty ? raise(stopIteration) : line;
}

defineMembers(ioBaseType, common);
