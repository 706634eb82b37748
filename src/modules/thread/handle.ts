/** Starting threads, and `_thread._ThreadHandle`, by which they are waited for. */
import { seeThrough } from "../../objects/object-watch.ts";
import { thread } from "../../frames/thread-state.ts";
import { GreenThread, type ThreadEnd } from "../../frames/threads.ts";
import { defineLazily, getset, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { raise, runtimeError, systemExit, typeError } from "../../objects/exception-object.ts";
import { textOf } from "../../objects/object-names.ts";
import { reprOf } from "../../objects/repr.ts";
import { takeException } from "../../objects/state.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { builtinType, type PyType } from "../../objects/type.ts";
import { defer, type Gen, PyObject, settle, type Value } from "../../objects/value.ts";
import type { ModuleHost } from "../module-host.ts";
import { reportUnraisable } from "../unraisable.ts";
import { deadlineAfter, seconds, WaitList } from "./timeout.ts";

export const handleType = builtinType("_ThreadHandle", { module: "_thread" });

export const enum ThreadStage {
  NOT_STARTED,
  RUNNING,
  DONE,
}

export class PyThreadHandle extends PyObject implements ThreadEnd {
  stage = ThreadStage.NOT_STARTED;
  ident: number | bigint = 0;
  /** The program does not wait for it at its end. */
  daemon = true;
  private readonly joining = new WaitList();

  ended(): void {
    this.stage = ThreadStage.DONE;
    this.joining.wakeAll();
  }

  /** Wait for the end; undefined with an exception pending. */
  *join(deadline: number): Gen<Value | undefined> {
    if (this.stage === ThreadStage.NOT_STARTED) return raise(runtimeError, "thread not started");
    if (this.stage === ThreadStage.RUNNING && this.ident === thread().ident)
      return raise(runtimeError, "Cannot join current thread");
    while (this.stage !== ThreadStage.DONE) {
      const woken = yield* this.joining.block(deadline);
      if (woken === undefined) return undefined;
      if (woken !== true) break;
    }
    return null;
  }
}

/** What a thread does: call `f`. Nobody catches what it raises. */
function* run(rt: ModuleHost, f: Value, args: readonly Value[], names: readonly string[] | null): Gen<Value> {
  if ((yield* settle(callValue(f, args, names))) !== undefined) return null;
  const exc = takeException();
  if (exc.cls.isSubtypeOf(systemExit)) return null;
  const shown = yield* settle(reprOf(f));
  if (shown === undefined) takeException();
  yield* reportUnraisable(rt, exc, `Exception ignored in thread started by ${textOf(shown) ?? "<repr failed>"}`, null);
  return null;
}

/** Start a thread; `handle` must be a fresh one. */
export function startThread(
  rt: ModuleHost,
  handle: PyThreadHandle,
  f: Value,
  args: readonly Value[],
  names: readonly string[] | null,
): void {
  const state = thread().fork();
  handle.ident = state.ident;
  handle.stage = ThreadStage.RUNNING;
  state.group.start(new GreenThread(state, defer(seeThrough(run(rt, f, args, names), [f, ...args])), handle));
}

/** `_thread._shutdown`: wait for the threads that are no daemons. */
export function* joinAll(rt: ModuleHost): Gen<Value | undefined> {
  const { group } = thread();
  for (;;) {
    const next = group.green.find((g) => g.state !== thread() && g.end instanceof PyThreadHandle && !g.end.daemon);
    if (next === undefined) return null;
    if ((yield* (next.end as PyThreadHandle).join(Number.POSITIVE_INFINITY)) !== undefined) continue;
    yield* reportUnraisable(
      rt,
      takeException(),
      "Exception ignored while joining a thread in _thread._shutdown()",
      null,
    );
    return null;
  }
}

function* join(self: PyThreadHandle, timeout: Value): Gen<Value | undefined> {
  const n = timeout === null ? -1 : yield* seconds(timeout);
  if (n === undefined) return undefined;
  return yield* self.join(n < 0 ? Number.POSITIVE_INFINITY : deadlineAfter(n));
}

defineLazily(handleType, () => [
  newMethod("($type, *args, **kwargs)", (cls: PyType) => new PyThreadHandle(cls)),
  slot("__repr__", (self: PyThreadHandle) => strFromJs(`<_thread._ThreadHandle object: ident=${self.ident}>`)),
  method("join", "($self, /, *args)", (self: PyThreadHandle, args: Value[]) =>
    args.length > 1
      ? raise(typeError, `join() takes at most 1 argument (${args.length} given)`)
      : defer(join(self, args[0] ?? null)),
  ),
  method("_set_done", "($self, /)", (self: PyThreadHandle) => {
    if (self.stage === ThreadStage.NOT_STARTED) return raise(runtimeError, "thread not started");
    self.ended();
    return null;
  }),
  method("is_done", "($self, /)", (self: PyThreadHandle) => self.stage === ThreadStage.DONE),
  getset("ident", (self: PyThreadHandle) => self.ident),
]);

/** The handle that Python code gave, or undefined with the TypeError. */
export const asHandle = (v: Value): PyThreadHandle | undefined =>
  v instanceof PyThreadHandle ? v : raise(typeError, "'handle' must be a _ThreadHandle");
