/**
 * The interpreter's doors into compiled code: a call of a compiled function, and a hot loop that is taken over at its header.
 *
 * Compiled code runs on JavaScript's stack as a cache of the records (invariant 1). It answers with a value; with `undefined` and an exception pending, its record being
 * popped already; or with `undefined` while `t.unwinding`: then all records are where they were, complete, and the loop is left.
 */
import type { CompiledBody, CompiledEntry, PyFunction } from "../objects/function-object.ts";
import type { PyObject, Value } from "../objects/value.ts";
import { Header, type Slot } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { pythonException } from "./python-exception.ts";
import { topOf } from "./records.ts";
import { RELOAD, THROWN, UNWOUND } from "./reload.ts";

type Args = readonly (Slot | undefined)[];

/** Can `func` be entered with `count` positional arguments as they are? It is compiled if it has become hot. */
export function isReady(t: ThreadState, func: PyFunction, count: number): boolean {
  if (!t.entries) return false;
  const { code } = func;
  if (code.entry === null && ++code.callHeat >= t.hotCalls) t.compiler!.compileEntry(t, func);
  return code.direct === count;
}

/** Call a compiled function with arguments `src[from … from+count-1]` for all its parameters. */
function invoke(
  t: ThreadState,
  func: PyFunction,
  fp: number,
  src: Args,
  from: number,
  count: number,
): Value | undefined {
  t.settleFloor();
  const entry = func.code.entry as CompiledEntry;
  const state = t as never;
  switch (count) {
    case 0:
      return entry(state, func, fp);
    case 1:
      return entry(state, func, fp, src[from] as Value);
    case 2:
      return entry(state, func, fp, src[from] as Value, src[from + 1] as Value);
    case 3:
      return entry(state, func, fp, src[from] as Value, src[from + 1] as Value, src[from + 2] as Value);
    default:
      return entry(state, func, fp, ...(src.slice(from, from + count) as Value[]));
  }
}

/**
 * Call a compiled function from the record on top, whose PC is stored. Gives its value, `undefined` (exception pending for the caller), UNWOUND or THROWN.
 */
export function callCompiled(
  t: ThreadState,
  func: PyFunction,
  src: Args,
  from: number,
  count: number,
  ret: number,
  aux: Slot,
): Value | PyObject | undefined {
  const caller = t.fp;
  const fp = topOf(t);
  const { slots } = t;
  if (fp + Header.SIZE > slots.length && !t.stack.reserve(fp + Header.SIZE)) return undefined;
  slots[fp + Header.PREV] = caller;
  slots[fp + Header.RET] = ret;
  slots[fp + Header.AUX] = aux;
  try {
    return answer(t, caller, invoke(t, func, fp, src, from, count));
  } catch (e) {
    return thrown(t, e);
  }
}

/** Let compiled code run the record on top, which has been pushed and has its arguments but has not begun. */
export function runCompiled(t: ThreadState, func: PyFunction): Value | PyObject | undefined {
  const { slots, fp } = t;
  t.depth--;
  t.stats.calls--;
  const caller = slots[fp + Header.PREV] as number;
  try {
    return answer(t, caller, invoke(t, func, fp, slots, fp + Header.SIZE, func.code.clearFrom));
  } catch (e) {
    return thrown(t, e);
  }
}

/** Let compiled code run the record on top: a generator that is resumed, or a loop at its header (whose answer may be RELOAD: it has ended, the record has not). */
export function continueCompiled(t: ThreadState, body: CompiledBody): Value | PyObject | undefined {
  const { slots, fp } = t;
  const caller = slots[fp + Header.PREV] as number;
  t.settleFloor();
  try {
    return answer(t, caller, body(t as never, fp, slots[fp + Header.OWNER] as never, undefined));
  } catch (e) {
    return thrown(t, e);
  }
}

/**
 * JavaScript threw through compiled code: what a native threw, or its stack is exhausted, perhaps between two steps of a call. The record on top is a complete one (compiled
 * code sets `t.fp` before it calls anything and when it returns); the depth may be counted already for one that is not.
 */
export function thrown(t: ThreadState, e: unknown): PyObject {
  t.exc = pythonException(e);
  dropPending(t);
  const { slots } = t;
  let depth = 0;
  for (let fp = t.fp; fp >= 0; fp = slots[fp + Header.PREV] as number) if (slots[fp + Header.CODE] !== null) depth++;
  t.depth = depth;
  return THROWN;
}

/** JavaScript threw through generators that have no records yet: they have ended. */
export function dropPending(t: ThreadState): void {
  let g = t.pendingOwner;
  t.pendingOwner = null;
  while (g instanceof PyGenerator && g.state === GenState.DELEGATING) {
    g.state = GenState.CLOSED;
    g = g.store[g.code.code[g.pc + 3]!] as PyGenerator;
  }
}

function answer(t: ThreadState, caller: number, r: Value | undefined): Value | PyObject | undefined {
  if (r === undefined && t.unwinding) return UNWOUND;
  if (r === RELOAD || r === THROWN) return r;
  t.fp = caller;
  return r;
}
