/**
 * The current thread state, as far as the object layer needs it: where the pending exception is. The frames layer extends
 * it with the stack. `ts` is the one module variable that changes (invariant 7); the host swaps it on every entry.
 */
import type { PyBaseException } from "./exception-object.ts";
import type { Result, Value } from "./value.ts";
import type { PyDict } from "./hash-table.ts";
import type { ObjectWatch } from "./object-watch.ts";

/** What the object layer may ask of the runtime that a thread belongs to. */
export interface RuntimeCore {
  /** `sys.modules`. */
  readonly modules: PyDict;
  /** The dict of the builtins module. */
  readonly builtins: PyDict;
  /** Objects that somebody has to be told about when they are gone. */
  readonly watch: ObjectWatch;
  /** The script's folder, when a script is being run: import errors then suspect that a file there hides a library (CPython's `sys_path_0`). */
  readonly scriptFolder?: string | null;
  /** Issue a warning (category is an exception type); returns undefined if it was turned into an exception. */
  warn(category: Value, message: string): Result;
  /** The module of that name, from `sys.modules` or loaded now. */
  load(name: string): Result;
}

export class ThreadCore {
  /** The pending exception, while a result is `undefined`. */
  exc: PyBaseException | undefined = undefined;
  /**
   * Next to STOP: the StopIteration that Python code raised below a native iterator and that ended it; null if it only had nothing more to give. Who wants to
   * know makes it null before asking the iterator.
   */
  stopped: PyBaseException | null = null;
  /** Native recursion depth of the object layer (repr of nested lists and the like). */
  nativeDepth = 0;
  /** Objects whose repr is being made: one that contains itself is shown as `[...]` inside itself. */
  readonly shown = new WeakSet<object>();
  readonly runtime: RuntimeCore;
  constructor(runtime: RuntimeCore) {
    this.runtime = runtime;
  }
}

export let ts: ThreadCore = undefined as unknown as ThreadCore;

/** Make a thread state the current one; returns the one before. */
export function setCurrentThread(next: ThreadCore): ThreadCore {
  const previous = ts;
  ts = next;
  return previous;
}

/** Take the pending exception away from the thread state. */
export function takeException(): PyBaseException {
  const exc = ts.exc!;
  ts.exc = undefined;
  return exc;
}
