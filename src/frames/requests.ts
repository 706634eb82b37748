/**
 * The requests that only the interpreter can carry out, besides calls: running a code object, resuming a generator, waiting for the host.
 */
import type { ABSENT_ATTR } from "../objects/attributes.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import type { PyFunction } from "../objects/function-object.ts";
import { Deferred, type Value } from "../objects/value.ts";
import type { PyGenerator } from "./generator-object.ts";
import type { Wait } from "./threads.ts";

const NONE: readonly Value[] = [];

/** Run module, class-body or exec code with a namespace (null for code that has none). */
export class RunCode extends Deferred {
  readonly func: PyFunction;
  readonly namespace: Value;
  constructor(func: PyFunction, namespace: Value) {
    super(null, null, NONE, null);
    this.func = func;
    this.namespace = namespace;
  }
}

/** Resume a generator with a value, or throw an exception into it. Its return raises StopIteration in the requester. */
export class Resume extends Deferred {
  readonly target: PyGenerator;
  readonly value: Value;
  readonly exception: PyBaseException | null;
  /** The arguments of `throw()`, for an iterator that the generator delegates to; by default the exception. */
  readonly thrown: readonly Value[] | null;
  /** Its `throw`, looked up before the generator goes on; null: not looked up. */
  readonly throwMethod: Value | typeof ABSENT_ATTR;
  constructor(
    target: PyGenerator,
    value: Value,
    exception: PyBaseException | null,
    thrown: readonly Value[] | null = null,
    throwMethod: Value | typeof ABSENT_ATTR = null,
  ) {
    super(null, null, NONE, null);
    this.thrown = thrown;
    this.throwMethod = throwMethod;
    this.target = target;
    this.value = value;
    this.exception = exception;
  }
}

/**
 * Throw JavaScript's stack away and go on from the records in the interpreter, with `value` as the native's result: something changed that compiled
 * activations on the stack may not have seen (a variable written through `f_locals`, a trace function switched on).
 */
export class Unwind extends Deferred {
  readonly value: Value | undefined;
  /** @param value undefined: an exception is pending. */
  constructor(value: Value | undefined) {
    super(null, null, NONE, null);
    this.value = value;
  }
}

/** Suspend the thread. The result of a promise is its value (already converted; a rejection must be a PyError), that of a Wait says if it was woken. */
export class Suspend extends Deferred {
  readonly promise: Promise<Value> | null;
  readonly wait: Wait | null;
  constructor(promise: Promise<Value> | null, wait: Wait | null) {
    super(null, null, NONE, null);
    this.promise = promise;
    this.wait = wait;
  }
}
