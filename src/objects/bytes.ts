/** The type `bytes`: construction, operators and special methods. The methods it shares with bytearray are in bytes-methods.ts. */
import { acceptingBuffers } from "./buffer-arguments.ts";
import { acceptBuffers, acceptBuffersButText, type AnyFn, bufferSlots } from "./buffer-protocol.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { classMethod, defineLazily, method, type NativeFn, newMethod, slot } from "./builtin-function.ts";
import { bytesFromSource, compareBytes, EMPTY, fromText, needle, own, textOf } from "./bytes-core.ts";
import { bytesFromHex } from "./bytes-hex.ts";
import { bytesIteratorType, PyBytesIterator } from "./bytes-iterator.ts";
import { sharedMethods } from "./bytes-methods.ts";
import { bytesRepr } from "./bytes-repr.ts";
import { callType } from "./call.ts";
import { bytesType } from "./core-types.ts";
import { asInt, NotImplemented, PyBytes, PySlice, tuple, typeOf } from "./data.ts";
import { indexError, memoryError, raise, typeError } from "./exception-object.ts";
import { hashUnits } from "./hash.ts";
import { repeatCount, subscriptIndex } from "./list-steps.ts";
import { index, markSequenceOperators } from "./operators.ts";
import { percentFormatBytes } from "./percent-format.ts";
import { takeException } from "./state.ts";
import { isPlainSlice, resolveSlice, withPlainSlice } from "./slice.ts";
import { runNow } from "./str-args.ts";
import { fromUnits, MAX_LENGTH } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, type NativeGen, type Result, settle, type Value } from "./value.ts";

const EMPTY_BYTES = new PyBytes(EMPTY);

function* bytesNew(cls: PyType, source?: Value, encoding?: Value, errors?: Value): NativeGen {
  const b = yield* bytesFromSource("bytes", source, encoding, errors);
  return b === undefined ? undefined : new PyBytes(b, cls);
}

function make(cls: PyType, source?: Value, encoding?: Value, errors?: Value): Result {
  if (cls === bytesType && encoding === undefined && errors === undefined) {
    if (source === undefined) return EMPTY_BYTES;
    if (source instanceof PyBytes && source.cls === bytesType) return source;
  }
  return runNow(bytesNew(cls, source, encoding, errors));
}

function add(a: PyBytes, b: Value): Result {
  const y = bufferOf(b);
  if (y === null) return raise(typeError, `can't concat ${typeOf(b).name} to bytes`);
  const out = new Uint8Array(a.bytes.length + y.length);
  out.set(a.bytes);
  out.set(y, a.bytes.length);
  return new PyBytes(out);
}

/** `b * n` of bytes; undefined: MemoryError pending. */
export function repeatBytes(b: Uint8Array, n: number): Uint8Array | undefined {
  if (n <= 0) return EMPTY;
  if (b.length * n > MAX_LENGTH * 4) return raise(memoryError);
  const out = new Uint8Array(b.length * n);
  if (b.length === 1) return out.fill(b[0]!);
  for (let i = 0; i < n; i++) out.set(b, i * b.length);
  return out;
}

function repeated(self: PyBytes, n: Value): Result {
  return andThen(repeatCount(n), repeatedTimes, self);
}

function repeatedTimes(self: PyBytes, n: Value): Value | undefined {
  if (n === 1 && self.cls === bytesType) return self;
  const b = repeatBytes(self.bytes, n as number);
  return b === undefined ? undefined : new PyBytes(b);
}

function item(self: PyBytes, key: Value): Result {
  if (key instanceof PySlice) return isPlainSlice(key) ? slice(self, key) : withPlainSlice(self, key, slice);
  if (typeof key !== "number") return andThen(subscriptIndex(key, "byte"), item, self);
  const n = self.bytes.length;
  const i = key < 0 ? key + n : key;
  return i < 0 || i >= n ? raise(indexError, "index out of range") : self.bytes[i]!;
}

function slice(self: PyBytes, key: PySlice): Value | undefined {
  const b = sliceOf(self.bytes, key);
  return b === undefined ? undefined : new PyBytes(b);
}

/** The bytes that a plain slice selects, copied. */
export function sliceOf(b: Uint8Array, key: PySlice): Uint8Array | undefined {
  const r = resolveSlice(key, b.length);
  if (r === undefined) return undefined;
  if (r.step === 1) return b.slice(r.start, r.start + r.length);
  const out = new Uint8Array(r.length);
  for (let k = 0, i = r.start; k < r.length; k++, i += r.step) out[k] = b[i]!;
  return out;
}

/** `v in self` for bytes and bytearray. */
export function containsBytes(self: Value, v: Value): Result {
  if (asInt(v) === undefined && bufferOf(v) === null) return defer(containsOther(self, v));
  const x = needle(v, false);
  return x === undefined ? undefined : textOf(self).includes(x!);
}

/** An object whose `__index__` fails may still be bytes-like. */
function* containsOther(self: Value, v: Value): NativeGen {
  if (typeOf(v).lookup("__index__") !== undefined) {
    const n = yield* settle(index(v));
    if (n !== undefined) return yield* settle(containsBytes(self, n));
    takeException();
  }
  return yield* settle(acceptBuffers(containsBuffer as AnyFn)(self, v));
}

function containsBuffer(self: Value, v: Value): Result {
  const b = bufferOf(v);
  if (b !== null) return textOf(self).includes(fromUnits(b));
  return raise(typeError, `a bytes-like object is required, not '${typeOf(v).name}'`);
}

const compare = (name: string, test: (order: number) => boolean) =>
  slot(name, (a: PyBytes, b: Value) => (b instanceof PyBytes ? test(compareBytes(a.bytes, b.bytes)) : NotImplemented));

function fromHex(cls: PyType, v: Value): Result {
  const b = bytesFromHex(v);
  if (b === undefined) return undefined;
  return cls === bytesType ? new PyBytes(b) : callType(cls, [new PyBytes(b)], null);
}

function* modulo(self: Value, args: Value): NativeGen {
  const s = yield* settle(percentFormatBytes(own(self), args));
  return s === undefined ? undefined : fromText(self, s as string);
}

/** `format % args` for bytes and bytearray. */
export const percentBytes = (self: Value, args: Value): Result => runNow(modulo(self, args));

defineLazily(bytesType, () =>
  acceptingBuffers([
    newMethod("(cls, /, source=b'', encoding='utf-8', errors='strict')", make),
    slot("__repr__", (self: PyBytes) => bytesRepr(self.bytes)),
    slot("__str__", (self: PyBytes) => bytesRepr(self.bytes)),
    slot("__hash__", (self: PyBytes) => hashUnits(textOf(self))),
    slot("__len__", (self: PyBytes) => self.bytes.length),
    slot("__iter__", (self: PyBytes) => new PyBytesIterator(self, bytesIteratorType)),
    slot("__getitem__", item),
    slot("__contains__", containsBytes),
    slot("__add__", add),
    slot("__mul__", repeated),
    slot("__rmul__", repeated),
    slot("__mod__", percentBytes),
    slot("__rmod__", (a: Value, b: Value) => (b instanceof PyBytes ? percentBytes(b, a) : NotImplemented)),
    compare("__eq__", (c) => c === 0),
    compare("__ne__", (c) => c !== 0),
    compare("__lt__", (c) => c < 0),
    compare("__le__", (c) => c <= 0),
    compare("__gt__", (c) => c > 0),
    compare("__ge__", (c) => c >= 0),
    method("__bytes__", "($self, /)", (self: PyBytes) => (self.cls === bytesType ? self : new PyBytes(self.bytes))),
    method("__getnewargs__", "($self, /)", (self: PyBytes) => tuple(new PyBytes(self.bytes))),
    method("__sizeof__", "($self, /)", (self: PyBytes) => 33 + self.bytes.length),
    classMethod("fromhex", "($type, string, /)", acceptBuffersButText(fromHex as AnyFn, 1) as NativeFn),
    ...sharedMethods(),
  ]),
);
defineLazily(bytesType, () => bufferSlots(false));
bytesType.fillLater(() => markSequenceOperators(bytesType));
