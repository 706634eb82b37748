/**
 * Argument conversion shared by the methods of str and bytes: bounds and counts; each with a synchronous path for plain ints and a
 * resumable one for objects with `__index__`. Also the driver that runs a generator native as far as it goes without Python code.
 */
import { encodeUtf8 } from "./codecs-text.ts";
import { asInt, jsText, type Str, typeOf } from "./data.ts";
import { overflowError, raise, typeError, valueError } from "./exception-object.ts";
import { index } from "./operators.ts";
import { defer, type Deferred, type Gen, type NativeGen, type Result, settle, type Value } from "./value.ts";

/** Largest index of a 64-bit CPython. */
const SSIZE_MAX = 9223372036854775807n;

/** Run a generator native at once; only if it has to wait for Python code is it suspended. */
export function runNow(gen: NativeGen): Result {
  const step = gen.next();
  return step.done ? step.value : defer(resume(gen, step.value));
}

function* resume(gen: NativeGen, request: Deferred): Gen<Value | undefined> {
  for (;;) {
    const step = gen.next(yield request);
    if (step.done) return step.value;
    request = step.value;
  }
}

/** A slice bound when it is None, absent or an int: clamped to a safe integer. NaN: `__index__` has to be asked (or it is an error). */
export function bound(v: Value | undefined, otherwise: number): number {
  if (v === undefined || v === null) return otherwise;
  if (typeof v === "number") return v;
  const n = asInt(v);
  if (n === undefined) return Number.NaN;
  return typeof n === "number" ? n : n < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

/** Inside a generator native: a slice bound of any kind; undefined when an exception is pending. */
export function* boundLater(v: Value | undefined, otherwise: number): Gen<number | undefined> {
  const n = bound(v, otherwise);
  if (!Number.isNaN(n)) return n;
  if (typeOf(v!).lookup("__index__") === undefined)
    return raise(typeError, "slice indices must be integers or None or have an __index__ method");
  const i = yield* settle(index(v!));
  return i === undefined ? undefined : bound(i, otherwise);
}

type Bounded = (self: Value, arg: Value, start?: Value, end?: Value) => Result;

/** `f(self, arg, start, end)` once the bounds are ints. */
export function* withBounds(f: Bounded, self: Value, arg: Value, start?: Value, end?: Value): NativeGen {
  const s = yield* boundLater(start, 0);
  if (s === undefined) return undefined;
  const e = yield* boundLater(end, Number.MAX_SAFE_INTEGER);
  if (e === undefined) return undefined;
  return yield* settle(f(self, arg, s, e));
}

/** A count or width given as an int of that C type (`Py_ssize_t`), or undefined with an exception pending. NaN: `__index__` has to be asked. */
export function ssize(
  v: Value | undefined,
  otherwise: number,
  type: "ssize_t" | "int" = "ssize_t",
): number | undefined {
  if (v === undefined) return otherwise;
  if (typeof v === "number" && (type === "ssize_t" || (v <= 0x7fffffff && v >= -0x80000000))) return v;
  const n = asInt(v);
  if (n === undefined)
    return typeOf(v).lookup("__index__") === undefined
      ? raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`)
      : Number.NaN;
  if (typeof n === "number" && type === "ssize_t") return n;
  const limit = type === "int" ? 0x7fffffffn : SSIZE_MAX;
  if (n > limit || n < -limit - 1n) return raise(overflowError, `Python int too large to convert to C ${type}`);
  return Number(n);
}

type WithSize = (self: Value, size: Value, ...rest: (Value | undefined)[]) => Result;

/** `f(self, size, …)` once the size is an int. */
export function* withSize(f: WithSize, self: Value, size: Value, ...rest: (Value | undefined)[]): NativeGen {
  const n = yield* settle(index(size));
  return n === undefined ? undefined : yield* settle(f(self, n, ...rest));
}

/** True, with an exception pending, for a text that C could not take. */
export function hasNul(s: Str): boolean {
  if (typeof s !== "string" && encodeUtf8(s) === undefined) return true;
  if (!jsText(s).includes("\0")) return false;
  raise(valueError, "embedded null character");
  return true;
}

/** The name of a value's type in Argument Clinic's messages. */
export const argType = (v: Value): string => (v === null ? "None" : typeOf(v).name);
