/**
 * The `eager` and `cached` policies: a heap Frame per call, as CPython had before 3.11. They exist so that the difference can be measured: one build,
 * one switch (`-X frame-alloc=`). The registers of such a call live in the Frame's own array.
 */
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import type { Value } from "../objects/value.ts";
import { Frame } from "./frame.ts";
import type { Slot } from "./frame-stack.ts";
import type { ThreadState } from "./thread-state.ts";

/** A Frame with cleared registers for a call about to start. */
export function allocateFrame(t: ThreadState, func: PyFunction, code: PyCode, fp: number, namespace: Value): Frame {
  if (t.frameAlloc === "cached") {
    const kept = (code.zombie as Frame | null) ?? t.freeFrames.pop();
    if (kept !== undefined && kept !== null) {
      if (code.zombie === kept) code.zombie = null;
      t.stats.recycled++;
      return reuse(kept, func, code, fp, t, namespace);
    }
  }
  const store: Slot[] = new Array<Slot>(code.nregs).fill(undefined);
  const frame = new Frame(func, code, store, 0, fp, t, null, namespace);
  t.stats.countFrame("policy");
  t.stats.countStore(code.nregs);
  return frame;
}

/** Fields that are read-only for everybody else are set again here: the Frame was never handed out. */
function reuse(kept: Frame, func: PyFunction, code: PyCode, fp: number, t: ThreadState, namespace: Value): Frame {
  const f = kept as { -readonly [K in keyof Frame]: Frame[K] };
  f.func = func;
  f.code = code;
  if (kept.store.length < code.nregs) kept.store = new Array<Slot>(code.nregs).fill(undefined);
  f.fp = fp;
  f.thread = t;
  f.namespace = namespace;
  f.endBack = null;
  return kept;
}

const FREE_LIST_LIMIT = 200;

/** A Frame that nobody ever saw is not needed any more. Cached policy: cleared and kept, on its code object (the zombie) or in the free list. */
export function releaseFrame(t: ThreadState, frame: Frame): void {
  if (t.frameAlloc !== "cached") return;
  frame.store.fill(undefined);
  frame.fp = -1;
  frame.thread = null;
  if (frame.code.zombie === null) frame.code.zombie = frame;
  else if (t.freeFrames.length < FREE_LIST_LIMIT) t.freeFrames.push(frame);
}
