/** `raise`, matching of `except`, and `except*`. */
import { callValue } from "../../objects/call.ts";
import { getAttr } from "../../objects/attributes.ts";
import { jsText, PyList, PyTuple, typeOf } from "../../objects/data.ts";
import {
  baseExceptionGroup,
  exceptionGroup,
  PyBaseException,
  raise,
  raiseException,
  runtimeError,
  stopAsyncIteration,
  typeError,
} from "../../objects/exception-object.ts";
import { reprText } from "../../objects/repr.ts";
import { PyType, TypeFlag } from "../../objects/type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { Slot } from "../../frames/frame-stack.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { handledException, markReraise, setContext } from "../unwind.ts";

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
  return defer(groupMatchSlow(regs, match, rest, exc as PyBaseException, type));
}

function* groupMatchSlow(
  regs: Slot[],
  match: number,
  rest: number,
  exc: PyBaseException,
  type: Value,
): Gen<Value | undefined> {
  const types = type instanceof PyTuple ? type.items : [type];
  for (const t of types) {
    if (!isExceptionClass(t))
      return raise(typeError, "catching classes that do not inherit from BaseException is not allowed");
    if (t.isSubtypeOf(baseExceptionGroup))
      return raise(typeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
  const matches = yield* settle(exceptionMatches(exc, type));
  if (matches === undefined) return undefined;
  if (matches === true) {
    if (exc.cls.isSubtypeOf(baseExceptionGroup)) regs[match] = exc;
    else {
      const wrapped = yield* settle(callValue(exceptionGroup, ["", new PyTuple([exc])]));
      if (wrapped === undefined) return undefined;
      (wrapped as PyBaseException).traceback = exc.traceback;
      regs[match] = wrapped;
    }
    regs[rest] = null;
    return null;
  }
  if (!exc.cls.isSubtypeOf(baseExceptionGroup)) {
    regs[match] = null;
    return null;
  }
  const split = yield* settle(getAttr(exc, "split"));
  if (split === undefined) return undefined;
  const pair = yield* settle(callValue(split, [type]));
  if (pair === undefined) return undefined;
  if (!(pair instanceof PyTuple) || pair.items.length < 2)
    return raise(
      typeError,
      `${exc.cls.name}.split must return a ${pair instanceof PyTuple ? "2-tuple, got tuple of size " + pair.items.length : "tuple, not " + typeOf(pair).name}`,
    );
  regs[match] = pair.items[0];
  regs[rest] = pair.items[1];
  return null;
}

/** PREP_RERAISE_STAR: what an `except*` statement raises at its end (`_PyExc_PrepReraiseStar`), or None. */
export function prepReraiseStar(orig: Value, list: PyList): Result {
  const excs = list.items.filter((e) => e !== null) as PyBaseException[];
  if (excs.length === 0) return null;
  if (!(orig as PyBaseException).cls.isSubtypeOf(baseExceptionGroup)) return excs[0]!;
  const raised: PyBaseException[] = [];
  const reraised: PyBaseException[] = [];
  for (const e of excs) (isSameMetadata(e, orig as PyBaseException) ? reraised : raised).push(e);
  return defer(prepSlow(orig as PyBaseException, raised, reraised));
}

/** A part of the original group that was not handled or was re-raised as it is. */
function isSameMetadata(a: PyBaseException, b: PyBaseException): boolean {
  return (
    a.cls.isSubtypeOf(baseExceptionGroup) &&
    a.traceback === b.traceback &&
    a.cause === b.cause &&
    a.context === b.context
  );
}

function leaves(e: PyBaseException, out: Set<PyBaseException>): void {
  if (!e.cls.isSubtypeOf(baseExceptionGroup)) {
    out.add(e);
    return;
  }
  for (const x of groupMembers(e)) leaves(x, out);
}

const groupMembers = (e: PyBaseException): PyBaseException[] => {
  const members = e.args.items[1];
  return (members instanceof PyTuple || members instanceof PyList ? members.items : []) as PyBaseException[];
};

function* prepSlow(
  orig: PyBaseException,
  raised: PyBaseException[],
  reraised: PyBaseException[],
): Gen<Value | undefined> {
  const out: Value[] = raised.slice();
  if (reraised.length > 0) {
    const keep = new Set<PyBaseException>();
    for (const e of reraised) leaves(e, keep);
    const projected = yield* project(orig, keep);
    if (projected === undefined) return undefined;
    if (projected !== null) {
      if (out.length === 0) return projected;
      out.push(projected);
    }
  }
  if (out.length === 1) return out[0];
  return yield* settle(callValue(exceptionGroup, ["", new PyList(out)]));
}

/** The part of the original group that holds just these leaves, with the original's structure. */
function* project(e: PyBaseException, keep: Set<PyBaseException>): Gen<PyBaseException | null | undefined> {
  if (!e.cls.isSubtypeOf(baseExceptionGroup)) return keep.has(e) ? e : null;
  const parts: Value[] = [];
  for (const m of groupMembers(e)) {
    const p = yield* project(m, keep);
    if (p === undefined) return undefined;
    if (p !== null) parts.push(p);
  }
  if (parts.length === 0) return null;
  const derive = yield* settle(getAttr(e, "derive"));
  if (derive === undefined) return undefined;
  const made = yield* settle(callValue(derive, [new PyList(parts)]));
  if (made === undefined) return undefined;
  const g = made as PyBaseException;
  g.traceback = e.traceback;
  g.context = e.context;
  g.cause = e.cause;
  g.suppressContext = e.suppressContext;
  return g;
}
