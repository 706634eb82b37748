/**
 * Noticing that a reference may just have gone away: what the interpreter asks while objects are watched (objects/object-watch.ts). Answered by
 * modules/finalizers; while nothing is watched, code is not instrumented and nobody asks.
 */
import type { PyCode } from "../objects/function-object.ts";
import type { ObjectWatch } from "../objects/object-watch.ts";
import type { RuntimeCore } from "../objects/state.ts";
import type { Deferred, PyObject } from "../objects/value.ts";
import type { ThreadState } from "./thread-state.ts";

export interface DropWatch extends ObjectWatch {
  /** Control is at `pc` of the top record. What has to run before the instruction there, or null. */
  before(t: ThreadState, code: PyCode, fp: number, pc: number): Deferred | null;
  /** The instruction at `pc` of the top record runs now. */
  runs(t: ThreadState, code: PyCode, fp: number, pc: number): void;
  /** What the instruction at `pc` of the top record is about to drop, as far as that leads to a generator that is suspended inside a `try` or `with`. */
  dropsSuspended(t: ThreadState, code: PyCode, fp: number, pc: number): readonly PyObject[];
  /** It has dropped that: close what nobody refers to any more. */
  closeDropped(t: ThreadState, dropped: readonly PyObject[]): Deferred;
  /** The pending exception is at the top record. */
  raised(t: ThreadState, code: PyCode, fp: number): void;
}

export const dropWatch = (runtime: RuntimeCore): DropWatch => runtime.watch as DropWatch;
