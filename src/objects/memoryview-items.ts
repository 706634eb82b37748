/** The items of memoryviews: native formats of the struct module, reading and writing one item. Sizes are those of 64-bit Linux. */
import { asInt, normInt, PyBytes, PyFloat, typeOf } from "./data.ts";
import { overflowError, notImplementedError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import type { PyMemoryView } from "./memoryview-object.ts";
import { doubleOf } from "./number-convert.ts";
import { index } from "./operators.ts";
import { packHalf, unpackHalf } from "./float-half.ts";
import { takeException } from "./state.ts";
import { truth } from "./truth.ts";

import { type Gen, settle, type Value } from "./value.ts";

const SIZES: Readonly<Record<string, number>> = {
  c: 1,
  b: 1,
  B: 1,
  "?": 1,
  h: 2,
  H: 2,
  e: 2,
  i: 4,
  I: 4,
  f: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  n: 8,
  N: 8,
  P: 8,
  d: 8,
};

/** Size of a native single-character format, perhaps after "@"; -1 for anything else. */
export function nativeSize(format: string): number {
  const c = nativeChar(format);
  return c.length === 1 ? (SIZES[c] ?? -1) : -1;
}

/** The format without its "@". */
export const nativeChar = (format: string): string => (format.startsWith("@") ? format.slice(1) : format);

export const isByteFormat = (format: string): boolean => ["b", "B", "c"].includes(nativeChar(format));

/** The format's character, or undefined with NotImplementedError for what only the struct module knows. */
export function itemFormat(self: PyMemoryView): string | undefined {
  const { format } = self.layout;
  return nativeSize(format) > 0
    ? nativeChar(format)
    : raise(notImplementedError, `memoryview: unsupported format ${format}`);
}

const dataView = (m: Uint8Array): DataView => new DataView(m.buffer, m.byteOffset, m.byteLength);

/** The item at a byte offset. */
export function unpackItem(m: Uint8Array, at: number, format: string): Value {
  if (format === "B") return m[at] ?? 0;
  const size = SIZES[format]!;
  if (at + size > m.length) {
    const padded = new Uint8Array(size);
    padded.set(m.subarray(at));
    return unpackItem(padded, 0, format);
  }
  switch (format) {
    case "c":
      return new PyBytes(m.slice(at, at + 1));
    case "?":
      return m[at] !== 0;
    case "b":
      return (m[at]! << 24) >> 24;
  }
  const d = dataView(m);
  switch (format) {
    case "h":
      return d.getInt16(at, true);
    case "H":
      return d.getUint16(at, true);
    case "i":
      return d.getInt32(at, true);
    case "I":
      return d.getUint32(at, true);
    case "l":
    case "q":
    case "n":
      return normInt(d.getBigInt64(at, true));
    case "e":
      return new PyFloat(unpackHalf(d.getUint16(at, true)));
    case "f":
      return new PyFloat(d.getFloat32(at, true));
    case "d":
      return new PyFloat(d.getFloat64(at, true));
    default:
      return normInt(d.getBigUint64(at, true));
  }
}

const invalidType = (format: string): undefined => raise(typeError, `memoryview: invalid type for format '${format}'`);
const invalidValue = (format: string): undefined =>
  raise(valueError, `memoryview: invalid value for format '${format}'`);

/** A conversion failed: errors of type and of range get words of memoryview's own. */
function conversionFailed(format: string): undefined {
  if (pendingIs(typeError)) {
    takeException();
    return invalidType(format);
  }
  if (!pendingIs(overflowError) && !pendingIs(valueError)) return undefined;
  takeException();
  return invalidValue(format);
}

/** The bytes of an item that is to be written, or undefined with the exception. */
export function* packItem(format: string, v: Value): Gen<Uint8Array | undefined> {
  const out = new Uint8Array(SIZES[format]!);
  const d = dataView(out);
  switch (format) {
    case "c":
      if (!(v instanceof PyBytes)) return invalidType(format);
      if (v.bytes.length !== 1) return invalidValue(format);
      out[0] = v.bytes[0]!;
      return out;
    case "?": {
      const t = yield* settle(truth(v));
      if (t === undefined) return undefined;
      out[0] = t === true ? 1 : 0;
      return out;
    }
    case "e":
    case "f":
    case "d": {
      const x = v instanceof PyFloat ? v.v : yield* doubleOf(v);
      if (x === undefined) return conversionFailed(format);
      if (format === "d") d.setFloat64(0, x, true);
      else if (format === "f") d.setFloat32(0, x, true);
      else {
        const h = packHalf(x);
        if (h === undefined) return invalidValue(format);
        d.setUint16(0, h, true);
      }
      return out;
    }
  }
  const n = asInt(v) ?? (yield* intOf(v));
  if (n === undefined) return conversionFailed(format);
  const bits = 8 * out.length;
  // A pointer may be given as either.
  const signed = "bhilqnP".includes(format);
  const value = BigInt(n);
  const low = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const high = signed && format !== "P" ? (1n << BigInt(bits - 1)) - 1n : (1n << BigInt(bits)) - 1n;
  if (value < low || value > high) return invalidValue(format);
  for (let k = 0; k < out.length; k++) out[k] = Number((value >> BigInt(8 * k)) & 255n);
  return out;
}

function* intOf(v: Value): Gen<number | bigint | undefined> {
  if (typeOf(v).lookup("__index__") === undefined) return raise(typeError);
  return (yield* settle(index(v))) as number | bigint | undefined;
}

/** Equality of two items as Python's `==` has it. */
export function sameItem(a: Value, b: Value): boolean {
  if (a instanceof PyBytes || b instanceof PyBytes)
    return a instanceof PyBytes && b instanceof PyBytes && a.bytes[0] === b.bytes[0];
  const x = a instanceof PyFloat ? a.v : asInt(a)!;
  const y = b instanceof PyFloat ? b.v : asInt(b)!;
  // JavaScript compares a bigint with a number by value.
  // biome-ignore lint/suspicious/noDoubleEquals: exactly that comparison is wanted
  return x == y;
}
