/**
 * Async generators: `asend`, `athrow`, `aclose` and `__anext__` give awaitables that drive the generator. Its own `yield`s arrive wrapped (`AsyncGenWrapped`) and end the awaitable with a
 * StopIteration that carries the value; what an `await` inside yields is passed on to the event loop as it is (PEP 525).
 */
import { thread } from "../frames/thread-state.ts";
import { callValue } from "../objects/call.ts";
import { asyncGeneratorType } from "../objects/core-types.ts";
import { defineMembers, method, slot, tupleCalled } from "../objects/builtin-function.ts";
import {
  deprecationWarning,
  generatorExit,
  newException,
  pendingIs,
  type PyBaseException,
  raise,
  runtimeError,
  stopAsyncIteration,
  stopIteration,
  typeError,
} from "../objects/exception-object.ts";
import { takeException, ts } from "../objects/state.ts";
import { builtinType, TypeFlag } from "../objects/type.ts";
import { andThen, defer, type Gen, PyObject, type Result, type Value } from "../objects/value.ts";
import { AsyncGenWrapped, GenState, type PyGenerator } from "../frames/generator-object.ts";
import { commonMembers, exceptionToThrow, throwTo } from "./generators.ts";
import { Resume } from "../frames/requests.ts";
import { raiseStopAsIs } from "./stop-iteration.ts";

const enum AwaitState {
  INIT,
  RUNNING,
  CLOSED,
}

const asendType = builtinType("async_generator_asend", { flags: TypeFlag.DISALLOW_INSTANTIATION });
const athrowType = builtinType("async_generator_athrow", { flags: TypeFlag.DISALLOW_INSTANTIATION });

/** The awaitable of `asend(v)` / `__anext__()`. */
class AsyncSend extends PyObject {
  readonly gen: PyGenerator;
  readonly value: Value;
  state = AwaitState.INIT;
  constructor(gen: PyGenerator, value: Value) {
    super(asendType);
    this.gen = gen;
    this.value = value;
  }
}

/** The awaitable of `athrow(…)`, or of `aclose()` when there is nothing to throw but GeneratorExit. */
class AsyncThrow extends PyObject {
  readonly gen: PyGenerator;
  /** null: aclose(). */
  readonly args: readonly Value[] | null;
  state = AwaitState.INIT;
  constructor(gen: PyGenerator, args: readonly Value[] | null) {
    super(athrowType);
    this.gen = gen;
    this.args = args;
  }
}

/** The first time the generator is asked for anything, the thread's `firstiter` hook hears of it; then `awaitable` is the result. */
function afterHooks(g: PyGenerator, awaitable: Value): Result {
  if (g.async!.hooksInited) return awaitable;
  g.async!.hooksInited = true;
  const { firstiter } = thread().asyncHooks;
  return firstiter === null ? awaitable : andThen(callValue(firstiter, [g]), itself, awaitable);
}

const itself = (awaitable: Value): Value => awaitable;

export const asyncNext = (g: PyGenerator): Result => afterHooks(g, new AsyncSend(g, null));

const THROW_SIGNATURE =
  "the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.";

function asyncThrow(g: PyGenerator, args: Value[]): Result {
  const a = new AsyncThrow(g, args);
  return args.length > 1 ? andThen(ts.runtime.warn(deprecationWarning, THROW_SIGNATURE), startThrow, a) : startThrow(a);
}

const startThrow = (a: AsyncThrow): Result => afterHooks(a.gen, a);

/** A step of the generator gave `r`: pass an await's value on, end the awaitable with an own yield's value. */
function unwrap(a: AsyncSend | AsyncThrow, r: Value | undefined): Value | undefined {
  if (r === undefined) {
    a.gen.async!.running = false;
    a.state = AwaitState.CLOSED;
    if (pendingIs(stopAsyncIteration) || pendingIs(generatorExit)) a.gen.async!.closed = true;
    return undefined;
  }
  if (r instanceof AsyncGenWrapped) {
    a.gen.async!.running = false;
    a.state = AwaitState.CLOSED;
    return raiseStopAsIs(thread(), r.value);
  }
  return r;
}

function* sendStep(a: AsyncSend, v: Value): Gen<Value | undefined> {
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited __anext__()/asend()");
  let value = v;
  if (a.state === AwaitState.INIT) {
    if (a.gen.async!.running) {
      a.state = AwaitState.CLOSED;
      return raise(runtimeError, "anext(): asynchronous generator is already running");
    }
    if (value === null) value = a.value;
    a.state = AwaitState.RUNNING;
  }
  a.gen.async!.running = true;
  return unwrap(a, yield new Resume(a.gen, value, null));
}

function* sendThrow(a: AsyncSend, type: Value, val: Value | undefined, tb: Value | undefined): Gen<Value | undefined> {
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited __anext__()/asend()");
  if (a.state === AwaitState.INIT) {
    if (a.gen.async!.running) {
      a.state = AwaitState.CLOSED;
      return raise(runtimeError, "anext(): asynchronous generator is already running");
    }
    a.state = AwaitState.RUNNING;
  }
  a.gen.async!.running = true;
  const exc = yield* exceptionToThrow(type, val, tb);
  return unwrap(a, exc === undefined ? undefined : yield* throwTo(a.gen, exc));
}

function alreadyRunning(a: AsyncThrow): undefined {
  a.state = AwaitState.CLOSED;
  return raise(runtimeError, `${a.args === null ? "aclose" : "athrow"}(): asynchronous generator is already running`);
}

function* throwStep(a: AsyncThrow, v: Value): Gen<Value | undefined> {
  const g = a.gen;
  const closing = a.args === null;
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited aclose()/athrow()");
  if (g.state === GenState.CLOSED) {
    a.state = AwaitState.CLOSED;
    return raise(stopIteration);
  }
  if (a.state === AwaitState.INIT) {
    if (g.async!.running) return alreadyRunning(a);
    if (g.async!.closed) {
      a.state = AwaitState.CLOSED;
      return raise(stopAsyncIteration);
    }
    if (v !== null) return raise(runtimeError, `can't send non-None value to a just-started coroutine`);
    a.state = AwaitState.RUNNING;
    g.async!.running = true;
    let exc: PyBaseException | undefined;
    if (closing) {
      g.async!.closed = true;
      exc = newException(generatorExit);
    } else exc = yield* thrownBy(a.args!);
    return throwResult(a, exc === undefined ? undefined : yield* throwTo(g, exc));
  }
  return throwResult(a, yield new Resume(g, v, null));
}

/** The exception that the arguments of `athrow(…)` mean; they are looked at when it is awaited. */
function* thrownBy(args: readonly Value[]): Gen<PyBaseException | undefined> {
  const [type, value, tb] = args;
  if (type === undefined || args.length > 3)
    return raise(
      typeError,
      `athrow expected at ${args.length > 3 ? "most 3 arguments" : "least 1 argument"}, got ${args.length}`,
    );
  return yield* exceptionToThrow(type, value, tb, false);
}

function throwResult(a: AsyncThrow, r: Value | undefined): Value | undefined {
  if (a.args !== null) return unwrap(a, r);
  if (r instanceof AsyncGenWrapped) {
    a.gen.async!.running = false;
    a.state = AwaitState.CLOSED;
    return raise(runtimeError, "async generator ignored GeneratorExit");
  }
  if (r !== undefined) return r;
  a.gen.async!.running = false;
  a.state = AwaitState.CLOSED;
  if (pendingIs(stopAsyncIteration) || pendingIs(generatorExit)) {
    takeException();
    return raise(stopIteration);
  }
  return undefined;
}

function* throwThrow(
  a: AsyncThrow,
  type: Value,
  val: Value | undefined,
  tb: Value | undefined,
): Gen<Value | undefined> {
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited aclose()/athrow()");
  if (a.state === AwaitState.INIT) {
    if (a.gen.async!.running) return alreadyRunning(a);
    a.state = AwaitState.RUNNING;
    a.gen.async!.running = true;
  }
  const exc = yield* exceptionToThrow(type, val, tb);
  return throwResult(a, exc === undefined ? undefined : yield* throwTo(a.gen, exc));
}

/** Closing an awaitable throws GeneratorExit into the generator, as closing a coroutine that awaits it would. */
function* close(a: AsyncSend | AsyncThrow): Gen<Value | undefined> {
  if (a.state === AwaitState.CLOSED) return null;
  const r = yield* a instanceof AsyncSend
    ? sendThrow(a, generatorExit, undefined, undefined)
    : throwThrow(a, generatorExit, undefined, undefined);
  if (r !== undefined) return raise(runtimeError, "coroutine ignored GeneratorExit");
  if (!pendingIs(stopIteration) && !pendingIs(stopAsyncIteration) && !pendingIs(generatorExit)) return undefined;
  takeException();
  return null;
}

defineMembers(asendType, [
  slot("__await__", (a: AsyncSend) => a),
  slot("__del__", () => null),
  slot("__iter__", (a: AsyncSend) => a),
  slot("__next__", (a: AsyncSend) => defer(sendStep(a, null))),
  method("send", "($self, value, /)", (a: AsyncSend, v: Value) => defer(sendStep(a, v))),
  method("throw", "($self, typ, val=None, tb=None, /)", (a: AsyncSend, t: Value, v?: Value, tb?: Value) =>
    defer(sendThrow(a, t, v, tb)),
  ),
  method("close", "($self, /)", (a: AsyncSend | AsyncThrow) => defer(close(a))),
]);

defineMembers(athrowType, [
  slot("__await__", (a: AsyncThrow) => a),
  slot("__del__", () => null),
  slot("__iter__", (a: AsyncThrow) => a),
  slot("__next__", (a: AsyncThrow) => defer(throwStep(a, null))),
  method("send", "($self, value, /)", (a: AsyncThrow, v: Value) => defer(throwStep(a, v))),
  method("throw", "($self, typ, val=None, tb=None, /)", (a: AsyncThrow, t: Value, v?: Value, tb?: Value) =>
    defer(throwThrow(a, t, v, tb)),
  ),
  method("close", "($self, /)", (a: AsyncSend | AsyncThrow) => defer(close(a))),
]);

defineMembers(asyncGeneratorType, [
  slot("__aiter__", (g: PyGenerator) => g),
  slot("__anext__", asyncNext),
  method("asend", "($self, value, /)", (g: PyGenerator, v: Value) => afterHooks(g, new AsyncSend(g, v))),
  tupleCalled(method("athrow", "($self, /, *args)", asyncThrow)),
  method("aclose", "($self, /)", (g: PyGenerator) => afterHooks(g, new AsyncThrow(g, null))),
  ...commonMembers("ag"),
]);
