/**
 * Stands in for src/frames/policy.ts in the builds that take the cost of a heap frame per call apart. Frames come from a pool by depth, made once, so that
 * nothing is allocated; then, by `STEPS` (set by the bundler):
 *   0  nothing else: what it costs to have the registers in a heap frame at all (the general way in and out of a call, one more indirection);
 *   1  and initialise it: every field, and the registers to unbound;
 *   2  and clear it at the end of the call.
 * The real eager policy does the initialising and, instead of taking from the pool, allocates.
 * Good only for programs that never look at a frame.
 */
import { Frame } from "../../src/frames/frame.ts";
import type { Slot } from "../../src/frames/frame-stack.ts";
import type { ThreadState } from "../../src/frames/thread-state.ts";
import type { PyCode, PyFunction } from "../../src/objects/function-object.ts";
import type { Value } from "../../src/objects/value.ts";

declare const STEPS: 0 | 1 | 2;

const POOL_REGISTERS = 64;
const pool: Frame[] = [];

export function allocateFrame(t: ThreadState, func: PyFunction, code: PyCode, fp: number, namespace: Value): Frame {
  const { depth } = t;
  while (pool.length <= depth) {
    const store = new Array<Slot>(POOL_REGISTERS).fill(undefined);
    pool.push(new Frame(func, code, store, 0, fp, t, null, namespace));
  }
  const kept = pool[depth]!;
  if (code.nregs > POOL_REGISTERS) throw new Error(`${code.qualname} has too many registers for the benchmark`);
  if (STEPS >= 1) {
    const f = kept as { -readonly [K in keyof Frame]: Frame[K] };
    f.func = func;
    f.code = code;
    f.base = 0;
    f.fp = fp;
    f.thread = t;
    f.generator = null;
    f.namespace = namespace;
    f.endPc = 0;
    f.endBack = null;
    f.extraLocals = null;
    f.trace = null;
    f.traceLines = true;
    f.traceOpcodes = false;
    f.escaped = false;
    f.cleared = false;
    f.store.fill(undefined, 0, code.nregs);
  }
  return kept;
}

export function releaseFrame(_t: ThreadState, frame: Frame): void {
  if (STEPS < 2) return;
  frame.store.fill(undefined, 0, frame.code.nregs);
  frame.fp = -1;
  frame.thread = null;
}
