/** Conversion of the arguments of containers' natives, which may need Python code (`__index__`): positions, bounds, counts; and the limit of nesting. */
import { classGetItem } from "./class-getitem.ts";
import { asInt, typeOf } from "./data.ts";
import { indexError, overflowError, raise, recursionError, typeError } from "./exception-object.ts";
import { callBinary } from "./native-slots.ts";
import { index } from "./operators.ts";
import { ts } from "./state.ts";
import { PyType } from "./type.ts";
import { andThen, Deferred, type Gen, type Result, type Value } from "./value.ts";

/** Nested containers recurse on the JavaScript stack this deep at most; further levels go through the driver. */
export const SYNC_DEPTH = 100;
/** And at most this many levels of containers in each other at all, so that comparing endless structures ends. */
const MAX_DEPTH = 10_000;

/** Inside a generator native: wait for an operation on an item of a container, counting the levels. */
export function* nested(r: Result, where: string): Gen<Value | undefined> {
  if (!(r instanceof Deferred)) return r;
  if (ts.nativeDepth > MAX_DEPTH) return raise(recursionError, `maximum recursion depth exceeded${where}`);
  ts.nativeDepth++;
  const v = yield r;
  ts.nativeDepth--;
  return v;
}

const FAR = Number.MAX_SAFE_INTEGER;
const SSIZE_MAX = (1n << 63n) - 1n;

/** An int as a number, with those beyond the safe range moved to its ends: no container is that long. */
export const clampIndex = (v: number | bigint): number => (typeof v === "number" ? v : v > 0n ? FAR : -FAR);

const fitsSsize = (v: bigint): boolean => v <= SSIZE_MAX && v >= -SSIZE_MAX - 1n;

/** The position in `sequence[key]` as a number; `kind` is the type's name in the message for a key that cannot be one. */
export function subscriptIndex(key: Value, kind: string): Result {
  if (typeof key === "number") return key;
  const plain = asInt(key);
  if (plain !== undefined) return asPosition(key, plain);
  if (typeOf(key).lookup("__index__") === undefined)
    return raise(typeError, `${kind} indices must be integers or slices, not ${typeOf(key).name}`);
  return andThen(index(key), asPosition, key);
}

function asPosition(key: Value, v: Value): Value | undefined {
  if (typeof v === "number") return v;
  if (fitsSsize(v as bigint)) return clampIndex(v as bigint);
  return raise(indexError, `cannot fit '${typeOf(key).name}' into an index-sized integer`);
}

/** An argument of C type Py_ssize_t as a number. */
export function ssizeOf(v: Value): Result {
  return typeof v === "number" ? v : andThen(index(v), asSsize, null);
}

function asSsize(_: null, v: Value): Value | undefined {
  if (typeof v === "number") return v;
  if (fitsSsize(v as bigint)) return clampIndex(v as bigint);
  return raise(overflowError, "Python int too large to convert to C ssize_t");
}

/** `PyLong_AsSsize_t`: an int (nothing is converted) as a number, or undefined with the exception. */
export function longAsSsize(v: Value): number | undefined {
  const n = asInt(v);
  if (n === undefined) return raise(typeError, "an integer is required");
  if (typeof n === "bigint" && !fitsSsize(n))
    return raise(overflowError, "Python int too large to convert to C ssize_t");
  return clampIndex(n);
}

/** A `start`/`stop` argument of `index()`: clamped, never None. */
export function boundOf(v: Value): Result {
  if (typeof v === "number") return v;
  if (asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, "slice indices must be integers or have an __index__ method");
  return andThen(index(v), clamped, null);
}

const clamped = (_: null, v: Value): Value => clampIndex(v as number | bigint);

/** The count of `sq_repeat` as a number. */
export function repeatCount(v: Value): Result {
  if (typeof v === "number") return v;
  return andThen(index(v), asCount, v);
}

function asCount(of: Value, v: Value): Value | undefined {
  if (typeof v === "number") return v;
  if (fitsSsize(v as bigint)) return clampIndex(v as bigint);
  return raise(overflowError, `cannot fit '${typeOf(of).name}' into an index-sized integer`);
}

/** `o[key]`. */
export function subscriptOf(o: Value, key: Value): Result {
  const f = typeOf(o).lookup("__getitem__");
  if (f !== undefined) return callBinary(f, o, key);
  if (o instanceof PyType) return classGetItem(o, key);
  return raise(typeError, `'${typeOf(o).name}' object is not subscriptable`);
}
