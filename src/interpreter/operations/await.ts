/** `yield from`, `await`, `async for`. */
import { CodeFlag } from "../../compiler/code-unit.ts";
import { getAttr } from "../../objects/attributes.ts";
import { callValue } from "../../objects/call.ts";
import { asyncGeneratorType, coroutineType } from "../../objects/core-types.ts";
import { typeOf } from "../../objects/data.ts";
import { attributeError, raise, runtimeError, typeError } from "../../objects/exception-object.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { getIter, next, STOP } from "../../objects/iterate.ts";
import { PyIterator, raiseStop } from "../../objects/iterator-object.ts";
import { callUnary, callUnaryOr } from "../../objects/native-slots.ts";
import { raiseException } from "../../objects/exception-object.ts";
import { takeException, ts } from "../../objects/state.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { GenState, PyGenerator } from "../../frames/generator-object.ts";
import { CoroutineWrapper, isCoroutine } from "../generators.ts";
import { asyncNext } from "../async-generators.ts";

/** GET_YIELD_FROM_ITER. */
export function yieldFromIter(v: Value, code: PyCode): Result {
  if (isCoroutine(v)) {
    if ((code.flags & (CodeFlag.COROUTINE | CodeFlag.ITERABLE_COROUTINE)) === 0 && v.cls === coroutineType)
      return raise(typeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
    return v;
  }
  if (v instanceof PyGenerator && v.cls !== asyncGeneratorType) return v;
  return getIter(v);
}

/** The generator or coroutine that SEND can resume at once, or null. */
export function drivenGenerator(it: Value): PyGenerator | null {
  if (it instanceof CoroutineWrapper) return it.coroutine;
  return it instanceof PyGenerator && it.cls !== asyncGeneratorType ? it : null;
}

/** SEND to anything else: `next(it)` for None, `it.send(v)` otherwise. Ends by StopIteration, which the driver understands. */
export function sendTo(it: Value, v: Value): Result {
  if (it instanceof PyIterator) {
    if (v === null) {
      ts.stopped = null;
      return stopToException(it.next());
    }
  } else if (v === null && typeOf(it).lookup("send") === undefined)
    return callUnary(typeOf(it).lookup("__next__")!, it);
  if (
    it instanceof PyGenerator ||
    it instanceof CoroutineWrapper ||
    v !== null ||
    typeOf(it).lookup("send") !== undefined
  )
    return defer(sendSlow(it, v));
  return stopToException(next(it));
}

function stopToException(r: Result): Result {
  if (r === STOP) return raiseStop();
  return r instanceof Deferred ? defer(stopLater(r)) : r;
}

function* stopLater(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === STOP ? raiseStop() : r;
}

function* sendSlow(it: Value, v: Value): Gen<Value | undefined> {
  if (v === null && !(it instanceof PyGenerator)) {
    const f = typeOf(it).lookup("__next__");
    if (f !== undefined) return yield* settle(callUnary(f, it));
  }
  const send = yield* settle(getAttr(it, "send"));
  return send === undefined ? undefined : yield* settle(callValue(send, [v]));
}

/** GET_AWAITABLE; `where`: 0 await, 1 `__aenter__`, 2 `__aexit__`. */
export function getAwaitable(v: Value, where: number): Result {
  if (isCoroutine(v)) {
    if (v.state === GenState.SUSPENDED || v.state === GenState.RUNNING) {
      const busy = v.cls === coroutineType && v.state === GenState.SUSPENDED && v.code.code[v.pc + 3]! >= 0;
      if (busy) return raise(runtimeError, "coroutine is being awaited already");
    }
    return v;
  }
  const t = typeOf(v);
  const f = t.lookup("__await__");
  if (f === undefined) {
    const message =
      where === 0
        ? `'${t.name}' object can't be awaited`
        : `'async with' received an object from ${where === 1 ? "__aenter__" : "__aexit__"} that does not implement __await__: ${t.name}`;
    return raise(typeError, message);
  }
  const r = callUnaryOr(f, v, noAwait);
  if (r instanceof Deferred) return defer(awaitLater(r));
  return r === undefined ? undefined : checkAwait(r);
}

/** The error of C's slots for methods that cannot be got. */
const without =
  (name: string) =>
  (v: Value): undefined =>
    raise(attributeError, `object ${typeOf(v).name} does not have ${name} method`);
const noAwait = without("__await__");
export const noAiter = without("__aiter__");
export const noAnext = without("__anext__");

function* awaitLater(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : checkAwait(r);
}

function checkAwait(r: Value): Value | undefined {
  if (isCoroutine(r)) return raise(typeError, "__await__() returned a coroutine");
  if (r instanceof PyIterator || typeOf(r).lookup("__next__") !== undefined) return r;
  return raise(typeError, `__await__() returned non-iterator of type '${typeOf(r).name}'`);
}

/** GET_AITER. */
export function getAiter(v: Value): Result {
  const t = typeOf(v);
  const f = t.lookup("__aiter__");
  if (f === undefined) return raise(typeError, `'async for' requires an object with __aiter__ method, got ${t.name}`);
  const r = callUnaryOr(f, v, noAiter);
  if (r instanceof Deferred) return defer(aiterLater(r));
  return r === undefined ? undefined : checkAiter(r);
}

function* aiterLater(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : checkAiter(r);
}

function checkAiter(r: Value): Value | undefined {
  if (typeOf(r).lookup("__anext__") !== undefined) return r;
  return raise(
    typeError,
    `'async for' received an object from __aiter__ that does not implement __anext__: ${typeOf(r).name}`,
  );
}

/** GET_ANEXT: an awaitable of the next item. */
export function getAnext(v: Value): Result {
  if (v instanceof PyGenerator && v.cls === asyncGeneratorType) return asyncNext(v);
  const t = typeOf(v);
  const f = t.lookup("__anext__");
  if (f === undefined) return raise(typeError, `'async for' requires an iterator with __anext__ method, got ${t.name}`);
  return defer(anextSlow(f, v));
}

function* anextSlow(f: Value, v: Value): Gen<Value | undefined> {
  const r = yield* settle(callUnaryOr(f, v, noAnext));
  if (r === undefined) return undefined;
  const a = yield* settle(getAwaitable(r, 0));
  if (a !== undefined) return a;
  const cause = takeException();
  raise(typeError, `'async for' received an invalid object from __anext__: ${typeOf(r).name}`);
  const e = takeException();
  e.cause = cause;
  e.context = cause;
  e.suppressContext = true;
  return raiseException(e);
}
