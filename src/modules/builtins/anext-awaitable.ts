/** What `anext(iterator, default)` gives: an awaitable that waits for the iterator's own, and gives the default where that says there is no more. */
import { raiseStopAsIs } from "../../interpreter/stop-iteration.ts";
import { getAwaitable, sendTo } from "../../interpreter/operations/await.ts";
import { getAttr } from "../../objects/attributes.ts";
import { defineMembers, method, slot } from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { pendingIs, stopAsyncIteration } from "../../objects/exception-object.ts";
import { thread } from "../../frames/thread-state.ts";
import { takeException } from "../../objects/state.ts";
import { builtinType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, PyObject, settle, type Value } from "../../objects/value.ts";

const anextAwaitableType = builtinType("anext_awaitable", { flags: TypeFlag.DISALLOW_INSTANTIATION });

export class AnextAwaitable extends PyObject {
  readonly wrapped: Value;
  readonly fallback: Value;
  constructor(wrapped: Value, fallback: Value) {
    super(anextAwaitableType);
    this.wrapped = wrapped;
    this.fallback = fallback;
  }
}

/** A step's result; StopAsyncIteration ends the awaitable with the default. */
function finish(a: AnextAwaitable, r: Value | undefined): Value | undefined {
  if (r !== undefined || !pendingIs(stopAsyncIteration)) return r;
  takeException();
  return raiseStopAsIs(thread(), a.fallback);
}

function* step(a: AnextAwaitable): Gen<Value | undefined> {
  const it = yield* settle(getAwaitable(a.wrapped, 0));
  return it === undefined ? undefined : finish(a, yield* settle(sendTo(it, null)));
}

function* forward(a: AnextAwaitable, name: string, args: readonly Value[]): Gen<Value | undefined> {
  const it = yield* settle(getAwaitable(a.wrapped, 0));
  if (it === undefined) return undefined;
  const f = yield* settle(getAttr(it, name));
  return f === undefined ? undefined : finish(a, yield* settle(callValue(f, args)));
}

defineMembers(anextAwaitableType, [
  slot("__await__", (a: AnextAwaitable) => a),
  slot("__iter__", (a: AnextAwaitable) => a),
  slot("__next__", (a: AnextAwaitable) => defer(step(a))),
  method("send", "($self, value, /)", (a: AnextAwaitable, v: Value) => defer(forward(a, "send", [v]))),
  method("throw", "($self, /, *args)", (a: AnextAwaitable, args: Value[]) => defer(forward(a, "throw", args))),
  method("close", "($self, /)", (a: AnextAwaitable) => defer(forward(a, "close", []))),
]);
