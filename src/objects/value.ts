/**
 * Value: what a Python object is in JavaScript (DESIGN.md section 5).
 *
 * `undefined` is never a Python value: as a result it says "an exception is pending on the thread state" (CPython's NULL), in a register it
 * says "unbound". `None` is `null`. An int is a `number` when it is a safe integer (never -0) and a `bigint` otherwise, always
 * normalised. A str is a JavaScript string when it holds no surrogate code unit, otherwise a `WideStr`.
 */
import type { PyType } from "./type.ts";

/** Base class of every Python object that is not a JavaScript primitive. `cls` is its first field, so that reading it is cheap. */
export class PyObject {
  cls: PyType;
  constructor(cls: PyType) {
    this.cls = cls;
  }
}

export type Value = null | boolean | number | bigint | string | PyObject;

/**
 * A request to the interpreter's driver, returned by a native instead of a result when Python code has to run first (invariant 5).
 *
 * Either a call (`callee` with `args`, the last of which are the keyword arguments named by `kwnames`), whose result is the native's
 * result; or a suspended native (`gen`), which yields further requests, gets their results from `yield`
 * (`undefined` when an exception is pending), and returns the native's result.
 */
export class Deferred {
  readonly gen: NativeGen | null;
  readonly callee: Value;
  readonly args: readonly Value[];
  readonly kwnames: readonly string[] | null;
  constructor(gen: NativeGen | null, callee: Value, args: readonly Value[], kwnames: readonly string[] | null) {
    this.gen = gen;
    this.callee = callee;
    this.args = args;
    this.kwnames = kwnames;
  }
}

/** A native written as a generator function. `T` is what it returns to the `yield*` that runs it. */
export type Gen<T> = Generator<Deferred, T, Value | undefined>;
export type NativeGen = Gen<Value | undefined>;

/** The result of any runtime operation. `undefined`: an exception is pending. `Deferred`: Python code has to run first. */
export type Result = Value | undefined | Deferred;

/**
 * A call that is one step of an operator protocol: when its result is `NotImplemented`, `resume` goes on with the next step. Carried out without a
 * generator, because operators written in Python are hot.
 */
export abstract class ProtocolCall extends Deferred {
  constructor(callee: Value, args: readonly Value[]) {
    super(null, callee, args, null);
  }
  abstract resume(): Result;
}

const NO_ARGS: readonly Value[] = [];

/** Suspend a native: `return defer(slowPath(…))`. */
export function defer(gen: NativeGen): Deferred {
  return new Deferred(gen, null, NO_ARGS, null);
}

/** Tail call: the result of `callee(*args)` is the native's result. */
export function tailCall(callee: Value, args: readonly Value[], kwnames: readonly string[] | null = null): Deferred {
  return new Deferred(null, callee, args, kwnames);
}

/** Inside a generator native: wait for a result. `const v = yield* settle(getAttr(o, "x")); if (v === undefined) return undefined;` */
export function* settle(r: Result): NativeGen {
  return r instanceof Deferred ? yield r : r;
}

/** `f(self, value of r)`: at once if the value is there. `f` is a function of its module, never a closure over Python values (invariant 6). */
export function andThen<S>(r: Result, f: (self: S, v: Value) => Result, self: S): Result {
  if (r === undefined) return undefined;
  return r instanceof Deferred ? defer(andThenLater(r, f, self)) : f(self, r);
}

function* andThenLater<S>(r: Deferred, f: (self: S, v: Value) => Result, self: S): NativeGen {
  const v = yield r;
  if (v === undefined) return undefined;
  const done = f(self, v);
  return done instanceof Deferred ? yield done : done;
}

/** `f(value of r)`: at once if the value is there. */
export function whenDone(r: Result, f: (v: Value) => Result): Result {
  if (r === undefined) return undefined;
  return r instanceof Deferred ? defer(whenDoneLater(r, f)) : f(r);
}

function* whenDoneLater(r: Deferred, f: (v: Value) => Result): NativeGen {
  const v = yield r;
  if (v === undefined) return undefined;
  const done = f(v);
  return done instanceof Deferred ? yield done : done;
}
