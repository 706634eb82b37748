/**
 * What a thread knows about its coroutines and async generators beyond running them: the hooks of `sys.set_asyncgen_hooks`, where coroutines come from
 * (`cr_origin`), and which of them nobody has awaited yet.
 *
 * Without reference counts nobody can say when an unawaited coroutine is dropped, so the warning about it waits for the end of the program as a rule (modules/unawaited.ts). Coroutines that have run
 * are forgotten in bulk: the list never holds more than twice as many as are still waiting, beyond a fixed number.
 */
import { strFromJs } from "../objects/str-object.ts";
import { PyTuple, tuple } from "../objects/data.ts";
import type { Value } from "../objects/value.ts";
import { GenState, type PyGenerator } from "./generator-object.ts";
import type { ThreadState } from "./thread-state.ts";
import { walkStack } from "./walker.ts";

const FORGET_ABOVE = 64;

export class AsyncHooks {
  firstiter: Value = null;
  finalizer: Value = null;
  /** `sys.set_coroutine_origin_tracking_depth`. */
  originDepth = 0;
  private coroutines: PyGenerator[] = [];
  private limit = FORGET_ABOVE;

  /** A coroutine was made by the activation on top. */
  created(t: ThreadState, g: PyGenerator): void {
    if (this.originDepth > 0) g.async!.origin = originOf(t, this.originDepth);
    if (this.coroutines.push(g) <= this.limit) return;
    this.coroutines = this.unawaited();
    this.limit = Math.max(FORGET_ABOVE, 2 * this.coroutines.length);
  }

  /** The coroutines that have not been started, oldest first. */
  unawaited(): PyGenerator[] {
    return this.coroutines.filter((g) => g.state === GenState.CREATED);
  }

  /** The thread of `other` has ended: somebody has to remember its coroutines. */
  inherit(other: AsyncHooks): void {
    this.coroutines.push(...other.unawaited());
    other.forgetAll();
  }

  forgetAll(): void {
    this.coroutines = [];
  }
}

/** `cr_origin`: the innermost activations as `(filename, line, function)`. */
function originOf(t: ThreadState, depth: number): Value {
  return new PyTuple(walkStack(t, depth).map((row) => tuple(strFromJs(row.filename), row.line, strFromJs(row.name))));
}
