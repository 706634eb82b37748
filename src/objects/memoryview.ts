/** The type `memoryview`: its members. Access to items is in memoryview-access.ts, `cast` in memoryview-cast.ts. */
import { encodeStr } from "./codecs.ts";
import { acceptBuffers, bufferSlots, makeView, releaseView, viewWithFlags } from "./buffer-protocol.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { bytesToHex } from "./bytes-hex.ts";
import {
  classMethod,
  defineLazily,
  getset,
  method,
  newMethod,
  type NativeFn,
  slot,
  tupleCalled,
} from "./builtin-function.ts";
import { equals } from "./compare.ts";
import { memoryviewType } from "./core-types.ts";
import { asStr, jsText, NotImplemented, PyByteArray, PyBytes, PyList, PyTuple, tuple } from "./data.ts";
import { notImplementedError, raise, typeError, valueError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { hashUnits } from "./hash.ts";
import { objectId } from "./identity.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { boundOf } from "./list-steps.ts";
import { getItem, live, setItem } from "./memoryview-access.ts";
import { castView } from "./memoryview-cast.ts";
import { isByteFormat, itemFormat, nativeChar, nativeSize, sameItem, unpackItem } from "./memoryview-items.ts";
import { type Layout, plainBytes, positions, PyMemoryView } from "./memoryview-object.ts";
import { argType, runNow } from "./str-args.ts";
import { fromUnits } from "./str-object.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { defer, type NativeGen, type Result, settle, type Value } from "./value.ts";

export const memoryIteratorType = builtinType("memory_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

class PyMemoryIterator extends PyIterator {
  private readonly view: PyMemoryView;
  private at = 0;
  constructor(view: PyMemoryView) {
    super(memoryIteratorType);
    this.view = view;
  }
  override next(): Result {
    return this.at < this.view.layout.shape[0]! ? getItem(this.view, this.at++) : STOP;
  }
}
defineIteratorType(memoryIteratorType);

const OVER_DIMENSIONS = "multi-dimensional sub-views are not implemented";

function iterate(self: PyMemoryView): Value | undefined {
  if (live(self) === undefined) return undefined;
  const n = self.layout.shape.length;
  if (n === 0) return raise(typeError, "invalid indexing of 0-dim memory");
  if (n > 1) return raise(notImplementedError, OVER_DIMENSIONS);
  return itemFormat(self) === undefined ? undefined : new PyMemoryIterator(self);
}

function length(self: PyMemoryView): Value | undefined {
  if (live(self) === undefined) return undefined;
  return self.layout.shape[0] ?? raise(typeError, "0-dim memory has no length");
}

function hash(self: PyMemoryView): Value | undefined {
  if (self.hash !== undefined) return self.hash;
  if (live(self) === undefined) return undefined;
  if (self.writable) return raise(valueError, "cannot hash writable memoryview object");
  if (!isByteFormat(self.layout.format))
    return raise(valueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  if (self.exporter instanceof PyByteArray) return raise(typeError, "unhashable type: 'bytearray'");
  self.hash = hashUnits(fromUnits(self.bytes()));
  return self.hash;
}

function toBytes(self: PyMemoryView, order: Value = "C"): Result {
  const o = order === null ? "C" : asStr(order);
  if (o === undefined) return raise(typeError, `tobytes() argument 'order' must be str or None, not ${argType(order)}`);
  if (encodeStr(o) === undefined) return undefined;
  const how = jsText(o);
  if (how.includes("\0")) return raise(valueError, "embedded null character");
  if (live(self) === undefined) return undefined;
  if (how !== "C" && how !== "F" && how !== "A") return raise(valueError, "order must be 'C', 'F' or 'A'");
  return new PyBytes(self.bytes(how === "F" || (how === "A" && self.isF && !self.isC)).slice());
}

function toList(self: PyMemoryView): Value | undefined {
  if (live(self) === undefined) return undefined;
  const { layout, memory } = self;
  if (nativeSize(layout.format) < 0)
    return raise(notImplementedError, `memoryview: format ${layout.format} not supported`);
  const format = nativeChar(layout.format);
  if (format === "B" && layout.shape.length === 1) return new PyList(Array.from(self.bytes()));
  const level = (dim: number, at: number): Value => {
    if (dim === layout.shape.length) return unpackItem(memory, at, format);
    const out: Value[] = [];
    for (let i = 0; i < layout.shape[dim]!; i++) out.push(level(dim + 1, at + i * layout.strides[dim]!));
    return new PyList(out);
  };
  return level(0, layout.offset);
}

/** Are two views of the same shape equal item by item? Items of different formats compare by value. */
function sameItems(a: Layout, x: Uint8Array, b: Layout, y: Uint8Array): boolean {
  if (a.shape.length !== b.shape.length || a.shape.some((n, i) => n !== b.shape[i])) return false;
  if (nativeSize(a.format) < 0 || nativeSize(b.format) < 0) return false;
  const f = nativeChar(a.format);
  const g = nativeChar(b.format);
  const other = positions(b);
  for (const at of positions(a)) {
    const to = other.next().value as number;
    if (!sameItem(unpackItem(x, at, f), unpackItem(y, to, g))) return false;
  }
  return true;
}

function equal(a: PyMemoryView, b: Value): boolean | null {
  if (a === b && !"efd".includes(nativeChar(a.layout.format))) return true;
  if (b instanceof PyMemoryView) {
    if (a.released || b.released) return a === b;
    return sameItems(a.layout, a.memory, b.layout, b.memory);
  }
  const y = bufferOf(b);
  if (y === null) return null;
  return !a.released && sameItems(a.layout, a.memory, plainBytes(y.length), y);
}

/** As `acceptBuffers`, for objects compared with: `==` asks for everything, and a `__buffer__` that fails makes them incomparable. */
const compared = (f: (a: PyMemoryView, b: Value) => Result): NativeFn =>
  acceptBuffers(f as unknown as (...args: unknown[]) => Result, 0x11c, true) as NativeFn;

function* count(self: PyMemoryView, v: Value): NativeGen {
  const it = iterate(self);
  if (it === undefined) return undefined;
  let n = 0;
  for (;;) {
    const item = (it as PyMemoryIterator).next() as Value | undefined;
    if (item === undefined) return undefined;
    if (item === STOP) return n;
    const same = item === v ? true : yield* settle(equals(item, v));
    if (same === undefined) return undefined;
    if (same === true) n++;
  }
}

function* find(self: PyMemoryView, v: Value, start: Value, stop: Value): NativeGen {
  const from = yield* settle(boundOf(start));
  const to = from === undefined ? undefined : yield* settle(boundOf(stop));
  if (to === undefined || live(self) === undefined) return undefined;
  const dims = self.layout.shape.length;
  if (dims === 0) return raise(typeError, "invalid lookup on 0-dim memory");
  if (dims > 1) return raise(notImplementedError, "multi-dimensional lookup is not implemented");
  const n = self.layout.shape[0]!;
  const clamp = (i: number): number => (i < 0 ? Math.max(i + n, 0) : Math.min(i, n));
  for (let i = clamp(from as number); i < clamp(to as number); i++) {
    const item = getItem(self, i) as Value | undefined;
    if (item === undefined) return undefined;
    const same = item === v ? true : yield* settle(equals(item, v));
    if (same === undefined) return undefined;
    if (same === true) return i;
  }
  return raise(valueError, "memoryview.index(x): x not found");
}

function enter(self: PyMemoryView): Value | undefined {
  if (live(self) === undefined) return undefined;
  self.lock();
  return self;
}

const attribute = (name: string, f: (self: PyMemoryView) => Value) =>
  getset(name, (self: PyMemoryView) => live(self) && f(self));

defineLazily(memoryviewType, () => [
  newMethod("(cls, object)", (_: PyType, object: Value) => makeView(object)),
  classMethod("_from_flags", "($type, /, object, flags)", (_: PyType, object: Value, flags: Value) =>
    defer(viewWithFlags(object, flags)),
  ),
  slot(
    "__repr__",
    (self: PyMemoryView) => `<${self.released ? "released memory" : "memory"} at 0x${objectId(self).toString(16)}>`,
  ),
  slot("__hash__", hash),
  slot("__len__", length),
  slot("__iter__", iterate),
  slot("__getitem__", getItem),
  slot(
    "__setitem__",
    acceptBuffers(
      ((self: PyMemoryView, key: Value, v: Value) => runNow(setItem(self, key, v))) as never,
      0x11c,
    ) as NativeFn,
  ),
  slot(
    "__delitem__",
    (self: PyMemoryView) =>
      live(self) && raise(typeError, self.writable ? "cannot delete memory" : "cannot modify read-only memory"),
  ),
  slot(
    "__eq__",
    compared((a, b) => equal(a, b) ?? NotImplemented),
  ),
  slot(
    "__ne__",
    compared((a, b) => {
      const same = equal(a, b);
      return same === null ? NotImplemented : !same;
    }),
  ),
  ...bufferSlots(true),
  method("tobytes", "($self, /, order='C')", toBytes),
  method("tolist", "($self, /)", toList),
  method(
    "cast",
    "($self, /, format, shape=<unrepresentable>)",
    (self: PyMemoryView, format: Value, shape?: Value) => live(self) && castView(self, format, shape),
  ),
  method(
    "hex",
    "($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
    (self: PyMemoryView, sep?: Value, per?: Value) => live(self) && bytesToHex(self.bytes(), sep, per),
  ),
  method("count", "($self, value, /)", (self: PyMemoryView, v: Value) => runNow(count(self, v))),
  method(
    "index",
    "($self, value, start=0, stop=sys.maxsize, /)",
    (self: PyMemoryView, v: Value, start: Value = 0, stop: Value = Number.MAX_SAFE_INTEGER) =>
      runNow(find(self, v, start, stop)),
  ),
  method("toreadonly", "($self, /)", (self: PyMemoryView) => live(self) && self.derive(self.layout, false)),
  method("release", "($self, /)", releaseView),
  method("__enter__", "($self, /)", enter),
  tupleCalled(method("__exit__", "($self, /, *exc_info)", releaseView)),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  attribute("obj", (self) => self.source),
  attribute("nbytes", (self) => self.nbytes),
  attribute("itemsize", (self) => self.layout.itemsize),
  attribute("format", (self) => self.layout.format),
  attribute("ndim", (self) => self.layout.shape.length),
  attribute("shape", (self) => new PyTuple(self.layout.shape)),
  attribute("strides", (self) => new PyTuple(self.layout.strides)),
  attribute("suboffsets", () => tuple()),
  attribute("readonly", (self) => !self.writable),
  attribute("contiguous", (self) => self.isC || self.isF),
  attribute("c_contiguous", (self) => self.isC),
  attribute("f_contiguous", (self) => self.isF),
]);
