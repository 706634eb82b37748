/** `memoryview` of bytes and bytearray: one dimension of unsigned bytes (format "B"). */
import { bufferOf } from "./bytes-buffer.ts";
import { bytesToHex } from "./bytes-hex.ts";
import { compareBytes } from "./bytes-core.ts";
import { defineMembers, getset, method, newMethod, slot } from "./builtin-function.ts";
import { memoryviewType } from "./core-types.ts";
import { asStr, jsText, NotImplemented, PyByteArray, PyBytes, PyList, PySlice, tuple, typeOf } from "./data.ts";
import { indexError, raise, typeError, valueError } from "./exception-object.ts";
import { hashUnits } from "./hash.ts";
import { objectId } from "./identity.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { subscriptIndex } from "./list-steps.ts";
import { PyMemoryView } from "./memoryview-object.ts";
import { index } from "./operators.ts";
import { isPlainSlice, plainSlice, resolveSlice, withPlainSlice } from "./slice.ts";
import { runNow } from "./str-args.ts";
import { fromUnits } from "./str-object.ts";
import { builtinType, type PyType } from "./type.ts";
import { andThen, type NativeGen, type Result, settle, type Value } from "./value.ts";

const RELEASED = "operation forbidden on released memoryview object";

/** Undefined with ValueError pending if the view was released. */
const live = (self: PyMemoryView): PyMemoryView | undefined =>
  self.source === null ? raise(valueError, RELEASED) : self;

function make(_: PyType, object: Value): Result {
  if (object instanceof PyBytes) return new PyMemoryView(object, 0, 1, object.bytes.length, false);
  if (object instanceof PyByteArray) return new PyMemoryView(object, 0, 1, object.length, true);
  if (object instanceof PyMemoryView)
    return live(object) && new PyMemoryView(object.source!, object.start, object.step, object.length, object.writable);
  return raise(typeError, `memoryview: a bytes-like object is required, not '${typeOf(object).name}'`);
}

function position(self: PyMemoryView, i: number): number | undefined {
  const at = i < 0 ? i + self.length : i;
  return at < 0 || at >= self.length ? raise(indexError, "index out of bounds on dimension 1") : at;
}

function item(self: PyMemoryView, key: Value): Result {
  if (live(self) === undefined) return undefined;
  if (key instanceof PySlice) return isPlainSlice(key) ? slice(self, key) : withPlainSlice(self, key, slice);
  if (typeof key !== "number") {
    if (key !== true && key !== false && typeof key !== "bigint" && typeOf(key).lookup("__index__") === undefined)
      return raise(typeError, "memoryview: invalid slice key");
    return andThen(subscriptIndex(key, "memoryview"), item, self);
  }
  const at = position(self, key);
  return at === undefined ? undefined : self.memory[self.start + at * self.step]!;
}

function slice(self: PyMemoryView, key: PySlice): Value | undefined {
  const r = resolveSlice(key, self.length);
  return r === undefined
    ? undefined
    : new PyMemoryView(self.source!, self.start + r.start * self.step, self.step * r.step, r.length, self.writable);
}

function* setItem(self: PyMemoryView, key: Value, v: Value): NativeGen {
  if (live(self) === undefined) return undefined;
  if (!self.writable) return raise(typeError, "cannot modify read-only memory");
  if (key instanceof PySlice) {
    const plain = isPlainSlice(key) ? key : yield* plainSlice(key);
    const part = plain === undefined ? undefined : (slice(self, plain) as PyMemoryView | undefined);
    if (part === undefined) return undefined;
    const by = bufferOf(v);
    const n = part.length;
    const start = part.start;
    const step = part.step;
    part.release();
    if (by === null) return raise(typeError, `a bytes-like object is required, not '${typeOf(v).name}'`);
    if (by.length !== n) return raise(valueError, "memoryview assignment: lvalue and rvalue have different structures");
    const copy = by.slice();
    for (let i = 0; i < n; i++) self.memory[start + i * step] = copy[i]!;
    return null;
  }
  if (typeof key !== "number" && typeof key !== "boolean" && typeOf(key).lookup("__index__") === undefined)
    return raise(typeError, "memoryview: invalid slice key");
  const i = yield* settle(subscriptIndex(key, "memoryview"));
  const at = i === undefined ? undefined : position(self, i as number);
  if (at === undefined) return undefined;
  if (typeof v !== "number" && typeof v !== "boolean" && typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, "memoryview: invalid type for format 'B'");
  const n = yield* settle(index(v));
  if (n === undefined) return undefined;
  if ((n as number) < 0 || (n as number) > 255) return raise(valueError, "memoryview: invalid value for format 'B'");
  self.memory[self.start + at * self.step] = Number(n);
  return null;
}

export const memoryIteratorType = builtinType("memory_iterator");

class PyMemoryIterator extends PyIterator {
  private readonly view: PyMemoryView;
  private at = 0;
  constructor(view: PyMemoryView) {
    super(memoryIteratorType);
    this.view = view;
  }
  override next(): Result {
    return this.at < this.view.length ? item(this.view, this.at++) : STOP;
  }
}
defineIteratorType(memoryIteratorType);

function hash(self: PyMemoryView): Value | undefined {
  if (self.hash !== undefined) return self.hash;
  if (live(self) === undefined) return undefined;
  if (self.writable) return raise(valueError, "cannot hash writable memoryview object");
  self.hash = hashUnits(fromUnits(self.contiguous()));
  return self.hash;
}

function toBytes(self: PyMemoryView, order?: Value): Result {
  if (live(self) === undefined) return undefined;
  if (order !== undefined && order !== null) {
    const o = asStr(order);
    if (o === undefined)
      return raise(typeError, `tobytes() argument 'order' must be str or None, not ${typeOf(order).name}`);
    if (!["C", "F", "A"].includes(jsText(o))) return raise(valueError, "order must be 'C', 'F' or 'A'");
  }
  return new PyBytes(self.contiguous().slice());
}

const attribute = (name: string, f: (self: PyMemoryView) => Value) =>
  getset(name, (self: PyMemoryView) => live(self) && f(self));

defineMembers(memoryviewType, [
  newMethod("(cls, /, object)", make),
  slot(
    "__repr__",
    (self: PyMemoryView) =>
      `<${self.source === null ? "released memory" : "memory"} at 0x${objectId(self).toString(16)}>`,
  ),
  slot("__hash__", hash),
  slot("__len__", (self: PyMemoryView) => live(self) && self.length),
  slot("__iter__", (self: PyMemoryView) => live(self) && new PyMemoryIterator(self)),
  slot("__getitem__", item),
  slot("__setitem__", (self: PyMemoryView, key: Value, v: Value) => runNow(setItem(self, key, v))),
  slot("__delitem__", () => raise(typeError, "cannot delete memory")),
  slot("__eq__", (a: PyMemoryView, b: Value) => {
    const y = bufferOf(b);
    if (a.source === null || y === null) return a === b ? true : y === null ? NotImplemented : false;
    return compareBytes(a.contiguous(), y) === 0;
  }),
  slot("__ne__", (a: PyMemoryView, b: Value) => {
    const y = bufferOf(b);
    if (a.source === null || y === null) return a === b ? false : y === null ? NotImplemented : true;
    return compareBytes(a.contiguous(), y) !== 0;
  }),
  method("tobytes", "($self, /, order='C')", toBytes),
  method("tolist", "($self, /)", (self: PyMemoryView) => live(self) && new PyList(Array.from(self.contiguous()))),
  method(
    "hex",
    "($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
    (self: PyMemoryView, sep?: Value, per?: Value) => live(self) && bytesToHex(self.contiguous(), sep, per),
  ),
  method(
    "toreadonly",
    "($self, /)",
    (self: PyMemoryView) => live(self) && new PyMemoryView(self.source!, self.start, self.step, self.length, false),
  ),
  method("release", "($self, /)", (self: PyMemoryView) => {
    self.release();
    return null;
  }),
  method("__enter__", "($self, /)", (self: PyMemoryView) => {
    self.lock();
    return live(self);
  }),
  method("__exit__", "($self, /, *exc_info)", (self: PyMemoryView) => {
    self.release();
    return null;
  }),
  attribute("obj", (self) => self.source),
  attribute("nbytes", (self) => self.length),
  attribute("itemsize", () => 1),
  attribute("format", () => "B"),
  attribute("ndim", () => 1),
  attribute("shape", (self) => tuple(self.length)),
  attribute("strides", (self) => tuple(self.step)),
  attribute("suboffsets", () => tuple()),
  attribute("readonly", (self) => !self.writable),
  attribute("contiguous", (self) => self.step === 1 || self.length <= 1),
  attribute("c_contiguous", (self) => self.step === 1 || self.length <= 1),
  attribute("f_contiguous", (self) => self.step === 1 || self.length <= 1),
]);
