/**
 * What bytes and bytearray share: their bytes, bytes as Latin-1 text and back (so that the algorithms of str serve them), conversion of
 * arguments, and building bytes from any source.
 */
import { lengthHint } from "./iterators-collect.ts";
import { MAX_ITEMS, needRoomFor, noRoom } from "./room.ts";
import { TypeFlag } from "./type.ts";
import { takeException } from "./state.ts";
import { isPythonBuffer, pythonBuffer, releaseView } from "./buffer-protocol.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { callSpecial } from "./call.ts";
import { encodeStr } from "./codecs.ts";
import { asInt, asStr, jsText, PyByteArray, PyBytes, PyList, PyTuple, typeOf } from "./data.ts";
import { bytesType, listType, tupleType } from "./core-types.ts";
import { memoryError, overflowError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { getIter, next, STOP } from "./iterate.ts";
import { index } from "./operators.ts";
import { argType, hasNul } from "./str-args.ts";
import { fromUnits, MAX_LENGTH } from "./str-object.ts";
import { type Gen, settle, type Value } from "./value.ts";

/** The bytes of a bytes or bytearray. */
export const own = (self: Value): Uint8Array =>
  self instanceof PyByteArray ? self.buffer.subarray(0, self.length) : (self as PyBytes).bytes;

/** The bytes of self as Latin-1 text. */
export const textOf = (self: Value): string => fromUnits(own(self));

/** The bytes of a Latin-1 text. */
export function bytesFromText(s: string): Uint8Array {
  const out = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = s.charCodeAt(i);
  return out;
}

/** A result of the same kind as self: bytes methods give bytes, those of bytearray a bytearray. */
export const sameKind = (self: Value, b: Uint8Array): Value =>
  self instanceof PyByteArray ? new PyByteArray(b) : new PyBytes(b);

export const fromText = (self: Value, s: string): Value => sameKind(self, bytesFromText(s));

/** The Latin-1 text of a bytes-like argument, or undefined with TypeError pending. */
export function argText(v: Value): string | undefined {
  const b = bufferOf(v);
  return b === null ? raise(typeError, `a bytes-like object is required, not '${typeOf(v).name}'`) : fromUnits(b);
}

/** The Latin-1 text of what `find` and `in` look for: bytes-like, or an int that is a byte. NaN-like null: `__index__` must be asked. */
export function needle(v: Value, orInteger: boolean): string | null | undefined {
  const b = bufferOf(v);
  if (b !== null) return fromUnits(b);
  const n = asInt(v);
  if (n !== undefined)
    return n >= 0 && n <= 255 ? String.fromCharCode(Number(n)) : raise(valueError, "byte must be in range(0, 256)");
  if (typeOf(v).lookup("__index__") !== undefined) return null;
  return raise(
    typeError,
    orInteger
      ? `argument should be integer or bytes-like object, not '${typeOf(v).name}'`
      : `a bytes-like object is required, not '${typeOf(v).name}'`,
  );
}

/** Lexicographic order: negative, 0 or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** An int argument that has to be a byte; undefined with an exception pending. */
export function* byteValue(v: Value, what: string): Gen<number | undefined> {
  const n = asInt(v) ?? (yield* settle(index(v)));
  if (n === undefined) return undefined;
  return (n as number) >= 0 && (n as number) <= 255 ? Number(n) : raise(valueError, `${what} must be in range(0, 256)`);
}

/** The bytes of an iterable of ints; `refusal` is the TypeError of what cannot be iterated over, whatever else `__iter__` had to say. */
export function* bytesFromIterable(iterable: Value, what: string, refusal: string): Gen<Uint8Array | undefined> {
  const simple =
    iterable instanceof PyList && iterable.cls === listType
      ? iterable.items
      : iterable instanceof PyTuple && iterable.cls === tupleType
        ? iterable.items
        : null;
  if (simple?.every((v) => typeof v === "number" && v >= 0 && v <= 255)) return Uint8Array.from(simple as number[]);
  const it = yield* settle(getIter(iterable));
  if (it === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, refusal);
  }
  if (what === "bytes" && typeOf(iterable).has(TypeFlag.HEAP) && (yield* lengthHint(iterable)) === undefined)
    return undefined;
  // A bytearray grows as it reads, so that it may meet a value that is no byte first.
  if (what === "bytes") needRoomFor(it, MAX_ITEMS);
  const out: number[] = [];
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return Uint8Array.from(out);
    const b = yield* byteValue(v, what);
    if (b === undefined) return undefined;
    if (out.push(b) > MAX_ITEMS) noRoom();
  }
}

/** How many zero bytes an int asks for; undefined with an exception pending. */
export function byteCount(n: number | bigint): number | undefined {
  if (typeof n === "bigint" && (n >= 1n << 63n || n < -(1n << 63n)))
    return raise(overflowError, "cannot fit 'int' into an index-sized integer");
  if (n < 0) return raise(valueError, "negative count");
  return n > MAX_LENGTH * 4 ? raise(memoryError) : Number(n);
}

/** The bytes that `bytes(source, encoding, errors)` or `bytearray(…)` holds. A bytes object that can be shared is given as its own memory. */
export function* bytesFromSource(
  kind: "bytes" | "bytearray",
  source: Value | undefined,
  encoding: Value | undefined,
  errors: Value | undefined,
): Gen<Uint8Array | undefined> {
  for (const [v, what] of [
    [encoding, "encoding"],
    [errors, "errors"],
  ] as const) {
    if (v === undefined) continue;
    const s = asStr(v);
    if (s === undefined) return raise(typeError, `${kind}() argument '${what}' must be str, not ${argType(v)}`);
    if (hasNul(s)) return undefined;
  }
  const text = source === undefined ? undefined : asStr(source);
  if (text === undefined && (encoding !== undefined || errors !== undefined))
    return raise(typeError, `${encoding !== undefined ? "encoding" : "errors"} without a string argument`);
  if (source === undefined) return new Uint8Array(0);
  if (text !== undefined) {
    if (encoding === undefined) return raise(typeError, "string argument without an encoding");
    return encodeStr(text, jsText(asStr(encoding)!), errors === undefined ? "strict" : jsText(asStr(errors)!))?.bytes;
  }
  const t = typeOf(source);
  if (kind === "bytes" && t !== bytesType && t.lookup("__bytes__") !== undefined) {
    const r = yield* settle(callSpecial(source, "__bytes__"));
    if (r === undefined) return undefined;
    return r instanceof PyBytes ? r.bytes : raise(typeError, `__bytes__ returned non-bytes (type ${typeOf(r).name})`);
  }
  const plain = asInt(source);
  if (plain !== undefined || t.lookup("__index__") !== undefined) {
    const n = plain ?? (yield* settle(index(source)));
    if (n !== undefined) {
      const size = byteCount(n as number);
      return size === undefined ? undefined : new Uint8Array(size);
    }
    if (!pendingIs(typeError)) return undefined;
    takeException();
  }
  if (isPythonBuffer(source)) {
    const view = yield* pythonBuffer(source);
    if (view === undefined) return undefined;
    const copy = view.bytes().slice();
    yield* settle(releaseView(view));
    return copy;
  }
  const b = bufferOf(source);
  if (b !== null) return source instanceof PyBytes ? b : b.slice();
  return yield* bytesFromIterable(
    source,
    kind === "bytes" ? "bytes" : "byte",
    `cannot convert '${t.name}' object to ${kind}`,
  );
}

export const EMPTY = new Uint8Array(0);
