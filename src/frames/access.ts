/**
 * What modules ask of the running thread: the caller's namespaces, frames by depth, running a code object, the recursion limit. A facade over the files of
 * this folder, so that `sys` and `builtins` never see a record.
 */
import type { Cell } from "../objects/data.ts";
import { type PyBaseException, raise, recursionError, runtimeError, valueError } from "../objects/exception-object.ts";
import { type PyCode, PyFunction } from "../objects/function-object.ts";
import { builtinsOf } from "../objects/foreign-builtins.ts";
import { PyDict } from "../objects/hash-table.ts";
import type { Deferred, Result, Value } from "../objects/value.ts";
import { materialise, visibleRecord } from "./escape.ts";
import { ESCAPE_CAUSES } from "./stats.ts";
import { handledException, thread, type ThreadState } from "./thread-state.ts";
import type { Wait } from "./threads.ts";
import { innermost, localsOf } from "./visible.ts";
import { RunCode, Suspend, Unwind } from "./requests.ts";

/** The globals of the innermost visible activation; an empty dict when nothing runs. */
export function callerGlobals(): PyDict {
  const t = thread();
  const fp = innermost(t);
  return fp < 0 ? new PyDict() : t.stack.func(fp).globals;
}

/** `co_flags` of the innermost Python code, which may be hidden. */
export function callerFlags(): number {
  const t = thread();
  let { fp } = t;
  while (fp >= 0 && t.stack.code(fp) === null) fp = t.stack.prev(fp);
  return fp < 0 ? 0 : t.stack.code(fp)!.unit.flags;
}

/** What `locals()` returns for the innermost visible activation. */
export function callerLocals(): Result {
  const t = thread();
  const fp = innermost(t);
  return fp < 0 ? raise(runtimeError, "no current frame") : localsOf(t, fp);
}

/** The record `depth` visible activations below the innermost one, or -1. */
function recordAt(depth: number): number {
  const t = thread();
  let fp = innermost(t);
  while (fp >= 0 && depth-- > 0) fp = visibleRecord(t, t.stack.prev(fp));
  return fp;
}

/** `sys._getframe(depth)`. */
export function getFrame(depth: number): Result {
  const fp = recordAt(Math.max(depth, 0));
  return fp < 0 ? raise(valueError, "call stack is not deep enough") : materialise(thread(), fp, "getframe");
}

/** `sys._getframemodulename(depth)`: reads the record, makes no Frame. */
export function frameModuleName(depth: number): Value {
  const fp = recordAt(Math.max(depth, 0));
  return fp < 0 ? null : (thread().stack.func(fp).globals.getStr("__name__") ?? null);
}

/** The threads, the newest first. */
const newestFirst = (): ThreadState[] => [...thread().group.states].reverse();

/** The innermost Frame of each thread that runs or waits, by its identifier. */
export function* threadFrames(): Iterable<[number, Value]> {
  for (const t of newestFirst()) {
    const fp = innermost(t);
    if (fp >= 0) yield [t.ident, materialise(t, fp, "current_frames")];
  }
}

/** The exception that each thread handles, by its identifier. */
export function* threadExceptions(): Iterable<[number, Value]> {
  for (const t of newestFirst()) yield [t.ident, handledException(t)];
}

/** The exception being handled, for `sys.exception()`. */
export const currentException = (): PyBaseException | null => handledException(thread());

/** Execute a code object with a namespace (null: none, for function code). */
export function runCode(
  code: PyCode,
  globals: PyDict,
  locals: Value,
  closure: readonly Cell[] | null = null,
): Deferred {
  const func = new PyFunction(code, globals, builtinsOf(globals));
  func.closure = closure;
  return new RunCode(func, locals);
}

/** Wait for the host: the awaiting Python code is suspended, whatever it is. */
export const awaitHost = (promise: Promise<Value>): Deferred => new Suspend(promise, null);

/** Let other threads run until somebody wakes `wait` (the result is True) or its time is up (False). */
export const block = (wait: Wait): Deferred => new Suspend(null, wait);

/** The result of a host function, which may have run Python code that changed what compiled callers do not see by themselves (`ThreadState.stale`). */
export function hostResult(r: Value | undefined): Result {
  const t = thread();
  if (!t.stale) return r;
  t.stale = false;
  return new Unwind(r);
}

export const getRecursionLimit = (): number => thread().recursionLimit;

/** `sys.setrecursionlimit`. */
export function setRecursionLimit(n: number): Result {
  const t = thread();
  if (n < 1) return raise(valueError, "recursion limit must be greater or equal than 1");
  if (t.depth >= n)
    return raise(
      recursionError,
      `cannot set the recursion limit to ${n} at the recursion depth ${t.depth}: the limit is too low`,
    );
  for (const each of t.group.states) {
    each.recursionLimit = n;
    each.limitsChanged();
  }
  return null;
}

/** `sys._framestats()`: calls, records, Frames by cause and bytes, as a dict. */
export function frameStats(): PyDict {
  const t = thread();
  t.countCalls();
  const { stats } = t;
  const d = new PyDict();
  d.setStr("calls", stats.calls);
  d.setStr("records", stats.calls);
  d.setStr("frames", stats.frames);
  d.setStr("recycled", stats.recycled);
  d.setStr("moved_registers", stats.movedRegisters);
  d.setStr("bytes", stats.bytes);
  const causes = new PyDict();
  for (const cause of Object.keys(ESCAPE_CAUSES) as (keyof typeof ESCAPE_CAUSES)[])
    causes.setStr(cause, stats.byCause[cause]);
  d.setStr("by_cause", causes);
  return d;
}
