/** `raise`, matching of `except`, and `except*`. */
import { callValue } from "../../objects/call.ts";
import { jsText, type PyList, PyTuple, typeOf } from "../../objects/data.ts";
import {
  baseExceptionGroup,
  PyBaseException,
  raise,
  raiseException,
  runtimeError,
  stopAsyncIteration,
  typeError,
} from "../../objects/exception-object.ts";
import {
  groupAround,
  isGroup,
  prepReraiseStar as reraiseStar,
  splitForClause,
} from "../../objects/exceptions-group.ts";
import { reprText } from "../../objects/repr.ts";
import { PyType, TypeFlag } from "../../objects/type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { Slot } from "../../frames/frame-stack.ts";
import { handledException, thread, type ThreadState } from "../../frames/thread-state.ts";
import { markReraise, setContext, tracebackHere } from "../unwind.ts";

const isExceptionClass = (v: Value): v is PyType => v instanceof PyType && v.has(TypeFlag.EXCEPTION_SUBCLASS);

/** `raise` alone. */
export function reraiseHandled(t: ThreadState): undefined {
  const exc = handledException(t);
  if (exc === null) return raise(runtimeError, "No active exception to reraise");
  markReraise();
  raiseException(exc);
  return undefined;
}

/** `raise exc` and `raise exc from cause`. */
export function raiseStatement(t: ThreadState, exc: Value, cause: Value | undefined): Result {
  if (exc instanceof PyBaseException && (cause === undefined || cause === null || cause instanceof PyBaseException))
    return raiseNow(t, exc, cause);
  if (isExceptionClass(exc) && cause === undefined) {
    const made = callValue(exc, NO_ARGS);
    if (made instanceof PyBaseException) return raiseNow(t, made, undefined);
    if (made === undefined) return undefined;
    if (made instanceof Deferred) return defer(raiseMade(t, made, exc));
  }
  return defer(raiseSlow(t, exc, cause));
}

function raiseNow(t: ThreadState, exc: PyBaseException, cause: Value | undefined): undefined {
  if (cause !== undefined) {
    exc.cause = cause;
    exc.suppressContext = true;
  }
  setContext(t, exc);
  return raiseException(exc);
}

function* instantiate(v: Value, message: string): Gen<PyBaseException | undefined> {
  if (v instanceof PyBaseException) return v;
  if (!isExceptionClass(v)) return raise(typeError, message);
  const made = yield* settle(callValue(v, []));
  if (made === undefined) return undefined;
  if (made instanceof PyBaseException) return made;
  return yield* notAnException(v, made);
}

function* notAnException(v: PyType, made: Value): Gen<undefined> {
  const cls = yield* reprText(v);
  const got = yield* reprText(typeOf(made));
  if (cls === undefined || got === undefined) return undefined;
  return raise(
    typeError,
    `calling ${jsText(cls)} should have returned an instance of BaseException, not ${jsText(got)}`,
  );
}

const NO_ARGS: readonly Value[] = [];

function* raiseMade(t: ThreadState, pending: Deferred, cls: PyType): Gen<Value | undefined> {
  const made = yield pending;
  if (made === undefined) return undefined;
  return made instanceof PyBaseException ? raiseNow(t, made, undefined) : yield* notAnException(cls, made);
}

function* raiseSlow(t: ThreadState, exc: Value, cause: Value | undefined): Gen<Value | undefined> {
  const e = yield* instantiate(exc, "exceptions must derive from BaseException");
  if (e === undefined) return undefined;
  let c: Value | undefined = cause;
  if (c !== undefined && c !== null) {
    c = yield* instantiate(c, "exception causes must derive from BaseException");
    if (c === undefined) return undefined;
  }
  return raiseNow(t, e, c);
}

/** Does `except type` catch `exc`? Checks that `type` is a class or tuple of classes that inherit from BaseException. */
export function exceptionMatches(exc: PyBaseException, type: Value): Result {
  if (isExceptionClass(type)) return exc.cls.isSubtypeOf(type);
  const types = type instanceof PyTuple ? type.items : [type];
  for (const t of types)
    if (!isExceptionClass(t))
      return raise(typeError, "catching classes that do not inherit from BaseException is not allowed");
  return types.some((t) => exc.cls.isSubtypeOf(t as PyType));
}

export const isStopAsync = (v: Value): boolean => v instanceof PyBaseException && v.cls.isSubtypeOf(stopAsyncIteration);

/** CHECK_EG_MATCH: split the exception in `regs[rest]` by `type`; the match (or None) goes to `regs[match]`, the rest (or None) stays. */
export function groupMatch(regs: Slot[], match: number, rest: number, type: Value): Result {
  const exc = regs[rest] as Value;
  if (exc === null) {
    regs[match] = null;
    return null;
  }
  const types = type instanceof PyTuple ? type.items : [type];
  for (const t of types) {
    if (!isExceptionClass(t))
      return raise(typeError, "catching classes that do not inherit from BaseException is not allowed");
    if (t.isSubtypeOf(baseExceptionGroup))
      return raise(typeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
  const e = exc as PyBaseException;
  if (!types.some((t) => e.cls.isSubtypeOf(t as PyType))) {
    if (isGroup(e)) return defer(groupMatchSlow(regs, match, rest, e, type));
    regs[match] = null;
    return null;
  }
  regs[rest] = null;
  if (isGroup(e)) regs[match] = e;
  else {
    // An exception that is no group gets one, which begins here.
    const group = groupAround(e);
    const t = thread();
    tracebackHere(t, group, t.fp);
    regs[match] = group;
  }
  return null;
}

function* groupMatchSlow(
  regs: Slot[],
  match: number,
  rest: number,
  exc: PyBaseException,
  type: Value,
): Gen<Value | undefined> {
  const found = yield* splitForClause(exc, type);
  if (found === undefined) return undefined;
  [regs[match], regs[rest]] = found;
  return null;
}

/** PREP_RERAISE_STAR: what an `except*` statement raises at its end, or None. */
export const prepReraiseStar = (orig: Value, raised: PyList): Result => defer(reraiseStar(orig, raised.items));
