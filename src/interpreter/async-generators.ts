/**
 * Async generators: `asend`, `athrow`, `aclose` and `__anext__` give awaitables that drive the generator. Its own `yield`s arrive wrapped (`AsyncGenWrapped`) and end the awaitable with a
 * StopIteration that carries the value; what an `await` inside yields is passed on to the event loop as it is (PEP 525).
 */
import { asyncGeneratorType } from "../objects/core-types.ts";
import { defineMembers, method, slot } from "../objects/builtin-function.ts";
import {
  generatorExit,
  newException,
  pendingIs,
  type PyBaseException,
  raise,
  raiseException,
  runtimeError,
  stopAsyncIteration,
  stopIteration,
  valueError,
} from "../objects/exception-object.ts";
import { takeException } from "../objects/state.ts";
import { builtinType, TypeFlag } from "../objects/type.ts";
import { defer, type Gen, PyObject, type Value } from "../objects/value.ts";
import { AsyncGenWrapped, GenState, type PyGenerator } from "../frames/generator-object.ts";
import { commonMembers, exceptionToThrow } from "./generators.ts";
import { Resume } from "../frames/requests.ts";
import { stopWith } from "./stop-iteration.ts";

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
  readonly args: readonly (Value | undefined)[] | null;
  state = AwaitState.INIT;
  constructor(gen: PyGenerator, args: readonly (Value | undefined)[] | null) {
    super(athrowType);
    this.gen = gen;
    this.args = args;
  }
}

export const asyncNext = (g: PyGenerator): Value => new AsyncSend(g, null);

/** A step of the generator gave `r`: pass an await's value on, end the awaitable with an own yield's value. */
function unwrap(a: AsyncSend | AsyncThrow, r: Value | undefined): Value | undefined {
  if (r === undefined) {
    a.gen.asyncRunning = false;
    a.state = AwaitState.CLOSED;
    if (pendingIs(stopAsyncIteration) || pendingIs(generatorExit)) a.gen.asyncClosed = true;
    return undefined;
  }
  if (r instanceof AsyncGenWrapped) {
    a.gen.asyncRunning = false;
    a.state = AwaitState.CLOSED;
    return raiseException(stopWith(r.value));
  }
  return r;
}

function* sendStep(a: AsyncSend, v: Value): Gen<Value | undefined> {
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited __anext__()/asend()");
  let value = v;
  if (a.state === AwaitState.INIT) {
    if (a.gen.asyncRunning) {
      a.state = AwaitState.CLOSED;
      return raise(runtimeError, "anext(): asynchronous generator is already running");
    }
    if (value === null) value = a.value;
    a.state = AwaitState.RUNNING;
  }
  a.gen.asyncRunning = true;
  return unwrap(a, yield new Resume(a.gen, value, null));
}

function* sendThrow(a: AsyncSend, type: Value, val: Value | undefined, tb: Value | undefined): Gen<Value | undefined> {
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited __anext__()/asend()");
  if (a.state === AwaitState.INIT) {
    if (a.gen.asyncRunning) {
      a.state = AwaitState.CLOSED;
      return raise(runtimeError, "anext(): asynchronous generator is already running");
    }
    a.state = AwaitState.RUNNING;
  }
  a.gen.asyncRunning = true;
  const exc = yield* exceptionToThrow(type, val, tb);
  if (exc === undefined) return undefined;
  return unwrap(a, yield new Resume(a.gen, null, exc));
}

function* throwStep(a: AsyncThrow, v: Value): Gen<Value | undefined> {
  const g = a.gen;
  const closing = a.args === null;
  if (a.state === AwaitState.CLOSED) return raise(runtimeError, "cannot reuse already awaited aclose()/athrow()");
  if (a.state === AwaitState.INIT) {
    if (g.asyncRunning) {
      a.state = AwaitState.CLOSED;
      return raise(runtimeError, `${closing ? "aclose" : "athrow"}(): asynchronous generator is already running`);
    }
    if (g.asyncClosed || g.state === GenState.CLOSED) {
      a.state = AwaitState.CLOSED;
      return closing ? raise(stopIteration) : raise(stopAsyncIteration);
    }
    if (v !== null) return raise(runtimeError, `can't send non-None value to a just-started coroutine`);
    a.state = AwaitState.RUNNING;
    g.asyncRunning = true;
    let exc: PyBaseException | undefined;
    if (closing) {
      g.asyncClosed = true;
      exc = newException(generatorExit);
    } else exc = yield* exceptionToThrow(a.args![0]!, a.args![1], a.args![2]);
    if (exc === undefined) return undefined;
    return throwResult(a, yield new Resume(g, null, exc));
  }
  return throwResult(a, yield new Resume(g, v, null));
}

function throwResult(a: AsyncThrow, r: Value | undefined): Value | undefined {
  if (a.args !== null) return unwrap(a, r);
  if (r instanceof AsyncGenWrapped) {
    a.gen.asyncRunning = false;
    a.state = AwaitState.CLOSED;
    return raise(runtimeError, "async generator ignored GeneratorExit");
  }
  if (r !== undefined) return r;
  a.gen.asyncRunning = false;
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
    a.state = AwaitState.RUNNING;
    a.gen.asyncRunning = true;
  }
  const exc = yield* exceptionToThrow(type, val, tb);
  if (exc === undefined) return undefined;
  return throwResult(a, yield new Resume(a.gen, null, exc));
}

function close(a: AsyncSend | AsyncThrow): Value | undefined {
  if (a.state === AwaitState.RUNNING) return raise(valueError, "cannot close a running awaitable");
  a.state = AwaitState.CLOSED;
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
  method("close", "($self, /)", close),
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
  method("close", "($self, /)", close),
]);

defineMembers(asyncGeneratorType, [
  slot("__aiter__", (g: PyGenerator) => g),
  slot("__anext__", asyncNext),
  method("asend", "($self, value, /)", (g: PyGenerator, v: Value) => new AsyncSend(g, v)),
  method(
    "athrow",
    "($self, typ, val=None, tb=None, /)",
    (g: PyGenerator, t: Value, v?: Value, tb?: Value) => new AsyncThrow(g, [t, v, tb]),
  ),
  method("aclose", "($self, /)", (g: PyGenerator) => new AsyncThrow(g, null)),
  ...commonMembers("ag"),
]);
