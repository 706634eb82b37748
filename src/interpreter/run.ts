/**
 * Running: the entry from the host. A request is carried out on a thread state until it ends, or has to wait for the host.
 */
import { setCurrentThread, type ThreadCore } from "../objects/state.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import type { Deferred, Result, Value } from "../objects/value.ts";
import { ReturnKind } from "../frames/frame-stack.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import type { Wait } from "../frames/threads.ts";
import { adoptMonitoring } from "../frames/tracer.ts";
import { evalLoop } from "./eval-loop.ts";
import { Next, proceedGuarded } from "./proceed.ts";
import { makeRet } from "./records.ts";

/** How a run stands: ended with a value or an exception, or waiting for what `Waiting` says. */
export type RunState =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "exception"; readonly exception: PyBaseException }
  | { readonly kind: "waiting"; readonly promise: Promise<Value> | null; readonly wait: Wait | null };

function finish(t: ThreadState, next: Next, bottom: number): RunState {
  for (;;) {
    if (next === Next.RUN) next = evalLoop(t);
    if (next !== Next.SUSPEND) break;
    if (t.waiting !== null) return { kind: "waiting", promise: t.waiting.promise, wait: t.waiting.wait };
    // Compiled code has unwound: JavaScript's stack is empty, the records are complete.
    const { deliver } = t;
    if (bottom < 0) t.enterOutermost();
    else t.resetFloor();
    t.unwinding = false;
    t.deliver = null;
    next = deliver === null ? Next.RUN : proceedGuarded(t, deliver.value, deliver.ret, bottom);
  }
  t.countCalls();
  const value = t.result;
  t.result = undefined;
  if (bottom < 0) t.stack.trim(0);
  if (value !== undefined) return { kind: "value", value };
  const exception = t.exc!;
  t.exc = undefined;
  return { kind: "exception", exception };
}

function within<T>(t: ThreadState, bottom: number, f: () => T): T {
  const previous: ThreadCore = setCurrentThread(t);
  const outer = bottom < 0 ? null : t.enterNested();
  if (outer === null) t.enterOutermost();
  adoptMonitoring(t);
  try {
    return f();
  } finally {
    if (outer !== null) t.leaveNested(outer);
    setCurrentThread(previous);
  }
}

/** Carry out a request from the start. May be nested in a run of the same thread (a host function that runs Python). */
export function start(t: ThreadState, request: Deferred | (() => Result)): RunState {
  const bottom = t.fp;
  return within(t, bottom, () =>
    finish(
      t,
      proceedGuarded(t, typeof request === "function" ? request() : request, makeRet(ReturnKind.EXIT), bottom),
      bottom,
    ),
  );
}

/** Go on after a pause, or with what came of the wait: a value, or an exception. `bottom` is `t.fp` from before the start. */
export function resume(t: ThreadState, answer: Value | PyBaseException, failed: boolean, bottom = -1): RunState {
  const { promise, wait, ret } = t.waiting!;
  t.waiting = null;
  return within(t, bottom, () => {
    if (promise === null && wait === null && !failed) return finish(t, Next.RUN, bottom);
    if (failed) t.exc = answer as PyBaseException;
    return finish(t, proceedGuarded(t, failed ? undefined : answer, ret, bottom), bottom);
  });
}
