/**
 * The type `bytearray`. Its memory grows ahead of its length, so that appending is cheap; it must not move while a memoryview looks at it (`exports`).
 */
import { fromUnits } from "./str-object.ts";
import { acceptingBuffers } from "./buffer-arguments.ts";
import { acceptBuffers, acceptBuffersButText, type AnyFn, bufferSlots, isPythonBuffer } from "./buffer-protocol.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { classMethod, constant, defineLazily, method, type NativeFn, newMethod, slot } from "./builtin-function.ts";
import { bytesFromIterable, bytesFromSource, byteValue, compareBytes, EMPTY, own } from "./bytes-core.ts";
import { bytesFromHex } from "./bytes-hex.ts";
import { bytearrayIteratorType, PyBytesIterator } from "./bytes-iterator.ts";
import { sharedMethods } from "./bytes-methods.ts";
import { bytesRepr } from "./bytes-repr.ts";
import { containsBytes, percentBytes, repeatBytes, sliceOf } from "./bytes.ts";
import { callType, callSpecial } from "./call.ts";
import { bytearrayType } from "./core-types.ts";
import { asStr, NotImplemented, PyByteArray, PyComplex, PySlice, tuple, typeOf, asInt, PyBytes } from "./data.ts";
import { takeException } from "./state.ts";
import { bufferError, indexError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { repeatCount, ssizeOf, subscriptIndex } from "./list-steps.ts";
import { markSequenceOperators, index } from "./operators.ts";
import { isPlainSlice, plainSlice, resolveSlice, withPlainSlice } from "./slice.ts";
import { runNow } from "./str-args.ts";
import type { PyType } from "./type.ts";
import { andThen, type Gen, type NativeGen, type Result, settle, type Value } from "./value.ts";

/** Replace `self[start:stop]` by other bytes. Gives None, or undefined when memory is exported and the size would change. */
function splice(self: PyByteArray, start: number, stop: number, by: Uint8Array): null | undefined {
  const n = self.length + by.length - (stop - start);
  if (n !== self.length && self.exports > 0)
    return raise(bufferError, "Existing exports of data: object cannot be re-sized");
  const tail = self.buffer.subarray(stop, self.length);
  if (n > self.buffer.length) {
    const bigger = new Uint8Array(Math.max(n + (n >> 3) + 8, 16));
    bigger.set(self.buffer.subarray(0, start));
    bigger.set(tail, start + by.length);
    bigger.set(by, start);
    self.buffer = bigger;
  } else {
    const added = by.buffer === self.buffer.buffer ? by.slice() : by;
    self.buffer.copyWithin(start + added.length, stop, self.length);
    self.buffer.set(added, start);
  }
  self.length = n;
  return null;
}

function* initialise(self: PyByteArray, source?: Value, encoding?: Value, errors?: Value): NativeGen {
  // What was there before is gone, whatever comes of the rest.
  if (self.length > 0 && splice(self, 0, self.length, EMPTY) === undefined) return undefined;
  const b = yield* bytesFromSource("bytearray", source, encoding, errors);
  return b === undefined ? undefined : splice(self, 0, self.length, b);
}

function item(self: PyByteArray, key: Value): Result {
  if (key instanceof PySlice) return isPlainSlice(key) ? slice(self, key) : withPlainSlice(self, key, slice);
  if (typeof key !== "number") return andThen(subscriptIndex(key, "bytearray"), item, self);
  const i = key < 0 ? key + self.length : key;
  return i < 0 || i >= self.length ? raise(indexError, "bytearray index out of range") : self.buffer[i]!;
}

function slice(self: PyByteArray, key: PySlice): Value | undefined {
  const b = sliceOf(own(self), key);
  return b === undefined ? undefined : new PyByteArray(b);
}

const setItem = (self: PyByteArray, key: Value, v: Value): Result => {
  if (typeof key === "number" && typeof v === "number" && v >= 0 && v <= 255) {
    const i = key < 0 ? key + self.length : key;
    if (i < 0 || i >= self.length) return raise(indexError, "bytearray index out of range");
    self.buffer[i] = v;
    return null;
  }
  return runNow(setSlow(self, key, v));
};

function* position(self: PyByteArray, key: Value): Gen<number | undefined> {
  const n = (yield* settle(subscriptIndex(key, "bytearray"))) as number | undefined;
  if (n === undefined) return undefined;
  const i = n < 0 ? n + self.length : n;
  return i < 0 || i >= self.length ? raise(indexError, "bytearray index out of range") : i;
}

function* setSlow(self: PyByteArray, key: Value, v: Value): NativeGen {
  if (key instanceof PySlice) return yield* setSlice(self, key, v);
  const n = yield* settle(subscriptIndex(key, "bytearray"));
  if (n === undefined) return undefined;
  const b = yield* byteValue(v, "byte");
  if (b === undefined) return undefined;
  const i = yield* position(self, n);
  if (i === undefined) return undefined;
  self.buffer[i] = b;
  return null;
}

/** The bytes to be put into a slice. */
function* slicePart(self: PyByteArray, v: Value): Gen<Uint8Array | undefined> {
  const b = bufferOf(v);
  if (b !== null) return v === self ? b.slice() : b;
  const t = typeOf(v);
  const isNumber =
    v instanceof PyComplex || ["__index__", "__int__", "__float__"].some((n) => t.lookup(n) !== undefined);
  if (isNumber || asStr(v) !== undefined)
    return raise(typeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  return yield* bytesFromSource("bytearray", v, undefined, undefined);
}

function* setSlice(self: PyByteArray, key: PySlice, v: Value): NativeGen {
  const plain = isPlainSlice(key) ? key : yield* plainSlice(key);
  if (plain === undefined || resolveSlice(plain, self.length) === undefined) return undefined;
  const by = yield* slicePart(self, v);
  return by === undefined ? undefined : putSlice(self, plain, by);
}

function putSlice(self: PyByteArray, key: PySlice, by: Uint8Array): null | undefined {
  const r = resolveSlice(key, self.length);
  if (r === undefined) return undefined;
  if (r.step === 1) return splice(self, r.start, r.start + r.length, by);
  if (by.length === 0) return deleteResolved(self, r);
  if (by.length !== r.length)
    return raise(valueError, `attempt to assign bytes of size ${by.length} to extended slice of size ${r.length}`);
  for (let k = 0, i = r.start; k < r.length; k++, i += r.step) self.buffer[i] = by[k]!;
  return null;
}

function deleteResolved(
  self: PyByteArray,
  r: { readonly start: number; readonly step: number; readonly length: number },
): null | undefined {
  if (r.length === 0) return null;
  if (r.step === 1) return splice(self, r.start, r.start + r.length, EMPTY);
  const gone = new Set<number>();
  for (let k = 0, i = r.start; k < r.length; k++, i += r.step) gone.add(i);
  return splice(
    self,
    0,
    self.length,
    own(self).filter((_, i) => !gone.has(i)),
  );
}

function* deleteItem(self: PyByteArray, key: Value): NativeGen {
  if (key instanceof PySlice) {
    const plain = isPlainSlice(key) ? key : yield* plainSlice(key);
    return plain === undefined ? undefined : deleteSlice(self, plain);
  }
  const i = yield* position(self, key);
  return i === undefined ? undefined : splice(self, i, i + 1, EMPTY);
}

function deleteSlice(self: PyByteArray, key: PySlice): null | undefined {
  const r = resolveSlice(key, self.length);
  return r === undefined ? undefined : deleteResolved(self, r);
}

function append(self: PyByteArray, v: Value): Result {
  if (typeof v === "number" && v >= 0 && v <= 255 && self.length < self.buffer.length && self.exports === 0) {
    self.buffer[self.length++] = v;
    return null;
  }
  return runNow(insertLater(self, self.length, v));
}

function* insertLater(self: PyByteArray, at: number, v: Value): NativeGen {
  const b = yield* byteValue(v, "byte");
  return b === undefined ? undefined : splice(self, at, at, Uint8Array.of(b));
}

function* insert(self: PyByteArray, at: Value, v: Value): NativeGen {
  const n = (yield* settle(ssizeOf(at))) as number | undefined;
  if (n === undefined) return undefined;
  const i = n < 0 ? Math.max(n + self.length, 0) : Math.min(n, self.length);
  return yield* insertLater(self, i, v);
}

function* extend(self: PyByteArray, v: Value): NativeGen {
  const b = bufferOf(v);
  if (b !== null) return splice(self, self.length, self.length, b);
  const t = typeOf(v);
  if (isPythonBuffer(v)) return raise(typeError, `can't set bytearray slice from ${t.name}`);
  const items = yield* bytesFromIterable(v, "byte", `can't extend bytearray with ${t.name}`);
  if (items === undefined && asStr(v) !== undefined && pendingIs(typeError)) {
    takeException();
    return raise(typeError, "expected iterable of integers; got: 'str'");
  }
  return items === undefined ? undefined : splice(self, self.length, self.length, items);
}

function* pop(self: PyByteArray, at?: Value): NativeGen {
  let i = self.length - 1;
  if (at !== undefined) {
    const n = (yield* settle(ssizeOf(at))) as number | undefined;
    if (n === undefined) return undefined;
    i = n < 0 ? n + self.length : n;
  }
  if (self.length === 0) return raise(indexError, "pop from empty bytearray");
  if (i < 0 || i >= self.length) return raise(indexError, "pop index out of range");
  const b = self.buffer[i]!;
  return splice(self, i, i + 1, EMPTY) === undefined ? undefined : b;
}

function* remove(self: PyByteArray, v: Value): NativeGen {
  const b = yield* byteValue(v, "byte");
  if (b === undefined) return undefined;
  const i = own(self).indexOf(b);
  return i < 0 ? raise(valueError, "value not found in bytearray") : splice(self, i, i + 1, EMPTY);
}

function resizeTo(self: PyByteArray, size: Value): Value | undefined {
  const n = size as number;
  if (n < 0) return raise(valueError, `Can only resize to positive sizes, got ${n}`);
  return n <= self.length
    ? splice(self, n, self.length, EMPTY)
    : splice(self, self.length, self.length, new Uint8Array(n - self.length));
}

function add(a: PyByteArray, b: Value): Result {
  const y = bufferOf(b);
  if (y === null) return raise(typeError, `can't concat ${typeOf(b).name} to bytearray`);
  const out = new PyByteArray(own(a).slice());
  splice(out, out.length, out.length, y);
  return out;
}

function extendInPlace(self: PyByteArray, b: Value): Result {
  const y = bufferOf(b);
  if (y === null) return raise(typeError, `can't concat ${typeOf(b).name} to bytearray`);
  // The right operand exports its memory meanwhile.
  if (b === self && self.length > 0) return raise(bufferError, "Existing exports of data: object cannot be re-sized");
  return splice(self, self.length, self.length, y) === undefined ? undefined : self;
}

function repeated(self: PyByteArray, n: Value): Value | undefined {
  const b = repeatBytes(own(self), n as number);
  return b === undefined ? undefined : new PyByteArray(b.slice());
}

/** Older protocols have no bytes: text stands for them. */
function* reduce(self: PyByteArray, protocol: Value): NativeGen {
  const proto = yield* settle(index(protocol));
  const state = proto === undefined ? undefined : yield* settle(callSpecial(self, "__getstate__"));
  if (proto === undefined || state === undefined) return undefined;
  const b = own(self);
  const args = b.length === 0 ? [] : asInt(proto)! < 3 ? [fromUnits(b), "latin-1"] : [new PyBytes(b.slice())];
  return tuple(self.cls, tuple(...args), state);
}

function repeatInPlace(self: PyByteArray, n: Value): Value | undefined {
  const b = repeatBytes(own(self), n as number);
  return b === undefined || splice(self, 0, self.length, b) === undefined ? undefined : self;
}

const compare = (name: string, test: (order: number) => boolean) => {
  const ordered = (a: Value, b: Value): Result => {
    const y = bufferOf(b);
    return y === null ? NotImplemented : test(compareBytes(bufferOf(a)!, y));
  };
  return slot(name, acceptBuffers(ordered as AnyFn, 0, true) as NativeFn);
};

function fromHex(cls: PyType, v: Value): Result {
  const b = bytesFromHex(v);
  if (b === undefined) return undefined;
  const made = new PyByteArray(b);
  return cls === bytearrayType ? made : callType(cls, [made], null);
}

const shown = (self: PyByteArray): string => `${self.cls.name}(${bytesRepr(own(self), true)})`;

defineLazily(bytearrayType, () =>
  acceptingBuffers(
    [
      newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyByteArray(EMPTY, cls)),
      slot(
        "__init__",
        (self: PyByteArray, source?: Value, encoding?: Value, errors?: Value) =>
          runNow(initialise(self, source, encoding, errors)),
        "($self, /, source=b'', encoding='utf-8', errors='strict')",
      ),
      slot("__repr__", shown),
      slot("__str__", shown),
      constant("__hash__", null),
      slot("__len__", (self: PyByteArray) => self.length),
      slot("__iter__", (self: PyByteArray) => new PyBytesIterator(self, bytearrayIteratorType)),
      slot("__getitem__", item),
      slot("__setitem__", setItem),
      slot("__delitem__", (self: PyByteArray, key: Value) => runNow(deleteItem(self, key))),
      slot("__contains__", containsBytes),
      slot("__add__", add),
      slot("__mul__", (self: PyByteArray, n: Value) => andThen(repeatCount(n), repeated, self)),
      slot("__rmul__", (self: PyByteArray, n: Value) => andThen(repeatCount(n), repeated, self)),
      slot("__iadd__", extendInPlace),
      slot("__imul__", (self: PyByteArray, n: Value) => andThen(repeatCount(n), repeatInPlace, self)),
      slot("__mod__", percentBytes),
      slot("__rmod__", (a: Value, b: Value) => (b instanceof PyByteArray ? percentBytes(b, a) : NotImplemented)),
      compare("__eq__", (c) => c === 0),
      compare("__ne__", (c) => c !== 0),
      compare("__lt__", (c) => c < 0),
      compare("__le__", (c) => c <= 0),
      compare("__gt__", (c) => c > 0),
      compare("__ge__", (c) => c >= 0),
      method("append", "($self, item, /)", append),
      method("extend", "($self, iterable_of_ints, /)", (self: PyByteArray, v: Value) => runNow(extend(self, v))),
      method("insert", "($self, index, item, /)", (self: PyByteArray, i: Value, v: Value) =>
        runNow(insert(self, i, v)),
      ),
      method("pop", "($self, index=-1, /)", (self: PyByteArray, i?: Value) => runNow(pop(self, i))),
      method("remove", "($self, value, /)", (self: PyByteArray, v: Value) => runNow(remove(self, v))),
      method("reverse", "($self, /)", (self: PyByteArray) => {
        own(self).reverse();
        return null;
      }),
      method("clear", "($self, /)", (self: PyByteArray) => splice(self, 0, self.length, EMPTY)),
      method("copy", "($self, /)", (self: PyByteArray) => new PyByteArray(own(self).slice())),
      method("resize", "($self, size, /)", (self: PyByteArray, n: Value) => andThen(ssizeOf(n), resizeTo, self)),
      method("__alloc__", "($self, /)", (self: PyByteArray) => self.buffer.length + 1),
      method("__sizeof__", "($self, /)", (self: PyByteArray) => 57 + self.buffer.length),
      method("__reduce__", "($self, /)", (self: PyByteArray) => runNow(reduce(self, 2))),
      method("__reduce_ex__", "($self, proto=0, /)", (self: PyByteArray, protocol: Value = 0) =>
        runNow(reduce(self, protocol)),
      ),
      classMethod("fromhex", "($type, string, /)", acceptBuffersButText(fromHex as AnyFn, 1) as NativeFn),
      ...sharedMethods(),
    ],
    ["partition", "rpartition"],
  ),
);
defineLazily(bytearrayType, () => bufferSlots(true));
bytearrayType.fillLater(() => markSequenceOperators(bytearrayType));
