/** `io.StringIO`: text in memory, with a position in characters. */
import { instanceDict, ownAttrNames, setOwnAttr } from "../../objects/attributes.ts";
import { constant, defineLazily, getset, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { asInt, asStr, PyTuple, type Str, tuple, typeOf } from "../../objects/data.ts";
import { osError, overflowError, raise, stopIteration, typeError, valueError } from "../../objects/exception-object.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { copyTable } from "../../objects/table-copy.ts";
import { textOf } from "../../objects/object-names.ts";
import { index } from "../../objects/operators.ts";
import { strLength } from "../../objects/str-object.ts";
import { type PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { closedError, sizeLater, sizeOf } from "./base.ts";
import { positionOf } from "./bytes-io.ts";
import { intArgument } from "./file-io.ts";
import { newlineOf, nextByMethod, PyTextStream, stringIOType, untranslate } from "./text-base.ts";
import { TextBuffer } from "./text-buffer.ts";
import { NewlineDecoder, NO_BYTES } from "./text-codec.ts";
import { seenValue } from "./text-members.ts";

export class PyStringIO extends PyTextStream {
  private readonly text = new TextBuffer();
  at = 0;
  newline: string | null = "\n";
  closed = false;
  /** False until `__init__` has run. */
  ready = false;
  /** Keeps account of the line ends written, when the newline setting asks for that. */
  ends: NewlineDecoder | null = null;

  override get canPut(): boolean {
    return this.ready && !this.closed;
  }

  put(text: Str): Result {
    const seen = this.ends === null ? text : this.ends.feed(text, true);
    const s = untranslate(seen, this.newline);
    this.text.write(this.at, s);
    this.at += strLength(s);
    return null;
  }

  private piece(from: number, to: number): Str {
    const s = this.text.slice(from, to);
    this.at += strLength(s);
    return s;
  }

  /** Up to `n` characters, all if negative. */
  take(n: number): Str {
    const { length } = this.text;
    return this.piece(Math.min(this.at, length), n < 0 ? length : Math.min(this.at + n, length));
  }

  /** A line with its end, at most `limit` characters of it unless negative; "" at the end. */
  takeLine(limit: number): Str {
    const { length } = this.text;
    if (this.at >= length) return "";
    const end = this.text.lineEnd(this.at, this.newline);
    let to = end < 0 ? length : end;
    if (limit >= 0) to = Math.min(to, this.at + limit);
    return this.piece(this.at, to);
  }

  cut(size: number): void {
    this.text.cut(size);
  }

  toEnd(): void {
    this.at = this.text.length;
  }

  value(): Str {
    return this.text.slice(0, this.text.length);
  }

  /** Start over with this text; `raw`: as it is. */
  reset(initial: Str, newline: string | null, raw = false): void {
    this.text.clear();
    this.closed = false;
    this.ready = true;
    this.at = 0;
    this.newline = newline;
    this.ends = newline === null || newline === "" ? new NewlineDecoder(NO_BYTES, newline === null) : null;
    if (raw) {
      this.ends?.feed(initial, true);
      this.text.write(0, initial);
    } else this.put(initial);
    this.at = 0;
  }

  close(): void {
    this.closed = true;
    this.text.clear();
  }
}

/** Is it in use? False with the exception if it is closed, or not begun. */
function usable(self: PyStringIO): boolean {
  if (self.ready && !self.closed) return true;
  closedError(`I/O operation on ${self.ready ? "closed file" : "uninitialized object"}`);
  return false;
}

const open =
  (f: (self: PyStringIO) => Result) =>
  (self: PyStringIO): Result =>
    usable(self) ? f(self) : undefined;

const simple = (name: string, f: (self: PyStringIO) => Result) => method(name, "($self, /)", open(f));

function* init(self: PyStringIO, initial: Value, newlineValue: Value | undefined): Gen<Value | undefined> {
  const newline = newlineValue === undefined ? "\n" : yield* newlineOf(newlineValue, "StringIO", true);
  if (newline === undefined) return undefined;
  const s = initial === null ? "" : asStr(initial);
  if (s === undefined) return raise(typeError, `initial_value must be str or None, not ${typeOf(initial).name}`);
  self.reset(s, newline);
  return null;
}

function write(self: PyStringIO, text: Value): Result {
  const s = asStr(text);
  if (s === undefined) return raise(typeError, `string argument expected, got '${typeOf(text).name}'`);
  if (!usable(self)) return undefined;
  if (s !== "") self.put(s);
  return strLength(s);
}

function reading(f: (self: PyStringIO, n: number) => Value) {
  return (self: PyStringIO, size?: Value): Result => {
    const n = sizeOf(size);
    if (n === undefined) return undefined;
    if (Number.isNaN(n)) return defer(readLater(f, self, size));
    return usable(self) ? f(self, n) : undefined;
  };
}

function* readLater(
  f: (self: PyStringIO, n: number) => Value,
  self: PyStringIO,
  size: Value | undefined,
): Gen<Value | undefined> {
  const n = yield* sizeLater(size);
  if (n === undefined) return undefined;
  return usable(self) ? f(self, n) : undefined;
}

function nextLine(self: PyStringIO): Result {
  if (!usable(self)) return undefined;
  if ((self.cls.flags & TypeFlag.HEAP) !== 0) return defer(nextOfSubclass(self));
  const line = self.takeLine(-1);
  return line === "" ? raise(stopIteration) : line;
}

function* nextOfSubclass(self: PyStringIO): Gen<Value | undefined> {
  return yield* nextByMethod(self);
}

function* seek(self: PyStringIO, target: Value, whenceValue: Value): Gen<Value | undefined> {
  const offset = yield* settle(index(target));
  if (offset === undefined) return undefined;
  const whence = yield* intArgument(whenceValue);
  if (whence === undefined) return undefined;
  if (!usable(self)) return undefined;
  const n = asInt(offset)!;
  if (typeof n === "bigint" && (n >= 1n << 63n || n < -(1n << 63n)))
    return raise(overflowError, "Python int too large to convert to C ssize_t");
  if (whence < 0 || whence > 2) return raise(valueError, `Invalid whence (${whence}, should be 0, 1 or 2)`);
  if (n < 0 && whence === 0) return raise(valueError, `Negative seek position ${n}`);
  if (whence !== 0 && n !== 0) return raise(osError, "Can't do nonzero cur-relative seeks");
  if (whence === 0) self.at = Number(n);
  else if (whence === 2) self.toEnd();
  return self.at;
}

function* truncate(self: PyStringIO, size: Value): Gen<Value | undefined> {
  const given = size === null ? null : yield* sizeLater(size);
  if (given === undefined) return undefined;
  if (!usable(self)) return undefined;
  const n = given ?? self.at;
  if (n < 0) return raise(valueError, `Negative size value ${n}`);
  self.cut(n);
  return n;
}

function getState(self: PyStringIO): Value {
  let dict: PyDict | null = null;
  if (self.dict !== null || ownAttrNames(self).length > 0) {
    dict = new PyDict();
    copyTable(dict, instanceDict(self));
  }
  return tuple(self.value(), self.newline, self.at, dict);
}

function* setState(self: PyStringIO, state: Value): Gen<Value | undefined> {
  if (self.closed && !usable(self)) return undefined;
  if (!(state instanceof PyTuple) || state.items.length < 4)
    return raise(typeError, `_io.StringIO.__setstate__ argument should be 4-tuple, got ${typeOf(state).name}`);
  const [text, newlineValue, at, dict] = state.items as readonly [Value, Value, Value, Value];
  const newline = yield* newlineOf(newlineValue, "StringIO", true);
  if (newline === undefined) return undefined;
  const s = text === null ? "" : asStr(text);
  if (s === undefined) return raise(typeError, `initial_value must be str or None, not ${typeOf(text).name}`);
  self.reset(s, newline, true);
  const position = positionOf(at, "third item of state must be an integer, got");
  if (position === undefined) return undefined;
  self.at = position;
  if (dict === null) return null;
  if (!(dict instanceof PyDict))
    return raise(typeError, `fourth item of state should be a dict, got a ${typeOf(dict).name}`);
  for (const [k, v] of dict.entries()) setOwnAttr(self, textOf(k) ?? "", v);
  return null;
}

defineLazily(stringIOType, () => [
  constant("__doc__", "Text I/O implementation using an in-memory buffer."),
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyStringIO(cls)),
  slot(
    "__init__",
    (self: PyStringIO, initial: Value = null, newline?: Value) => defer(init(self, initial, newline)),
    "($self, /, initial_value='', newline='\\n')",
  ),
  slot("__next__", nextLine),
  method("write", "($self, s, /)", write),
  method(
    "read",
    "($self, size=-1, /)",
    reading((self, n) => self.take(n)),
  ),
  method(
    "readline",
    "($self, size=-1, /)",
    reading((self, n) => self.takeLine(n)),
  ),
  method("seek", "($self, pos, whence=0, /)", (self: PyStringIO, to: Value, whence: Value = 0) =>
    defer(seek(self, to, whence)),
  ),
  method("truncate", "($self, pos=None, /)", (self: PyStringIO, n: Value = null) => defer(truncate(self, n))),
  method("close", "($self, /)", (self: PyStringIO) => {
    self.close();
    return null;
  }),
  simple("getvalue", (self) => self.value()),
  simple("tell", (self) => self.at),
  simple("seekable", () => true),
  simple("readable", () => true),
  simple("writable", () => true),
  simple("__getstate__", getState),
  method("__setstate__", "($self, state, /)", (self: PyStringIO, state: Value) => defer(setState(self, state))),
  getset("closed", (self: PyStringIO) =>
    self.ready ? self.closed : raise(valueError, "I/O operation on uninitialized object"),
  ),
  getset(
    "newlines",
    open((self) => seenValue(self.ends === null ? 0 : self.ends.seen)),
  ),
  getset(
    "line_buffering",
    open(() => false),
  ),
]);
