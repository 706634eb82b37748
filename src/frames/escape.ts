/**
 * Escape points: the only places where a heap Frame comes into being (invariant 2), and what happens to a Frame when its activation ends.
 */
import type { Value } from "../objects/value.ts";
import { Frame } from "./frame.ts";
import { Header, type Slot } from "./frame-stack.ts";
import { GenState, PyGenerator } from "./generator-object.ts";
import type { EscapeCause } from "./stats.ts";
import type { ThreadState } from "./thread-state.ts";

/** True for records that Python can see: not a native's, not of a hidden (app-level) code object. */
export function isVisible(t: ThreadState, fp: number): boolean {
  const code = t.stack.code(fp);
  return code !== null && !code.hidden;
}

/** The nearest visible record at or below `fp`, or -1. */
export function visibleRecord(t: ThreadState, fp: number): number {
  while (fp >= 0 && !isVisible(t, fp)) fp = t.stack.prev(fp);
  return fp;
}

/** The Frame of a visible record: the one it has, or a new one. */
export function materialise(t: ThreadState, fp: number, cause: EscapeCause): Frame {
  const { slots } = t;
  let frame = slots[fp + Header.FRAME] as Frame | null;
  if (frame === null) {
    const owner = t.stack.owner(fp);
    const code = t.stack.code(fp)!;
    const generator = owner instanceof PyGenerator ? owner : null;
    frame = new Frame(
      t.stack.func(fp),
      code,
      owner === null ? slots : owner.store,
      owner === null ? fp + Header.SIZE : 0,
      fp,
      t,
      generator,
      namespaceOf(t, fp),
    );
    slots[fp + Header.FRAME] = frame;
    if (generator !== null) generator.frame = frame;
    t.stats.countFrame(cause, 0);
  }
  frame.escaped = true;
  return frame;
}

/** CO_NEWLOCALS functions have no namespace: their AUX belongs to the return kind. */
function namespaceOf(t: ThreadState, fp: number): Value {
  const code = t.stack.code(fp)!;
  return (code.flags & 1) !== 0 ? null : (t.stack.aux(fp) ?? null);
}

/** The Frame of a generator that may be suspended, running or not started; null when it is finished. */
export function materialiseGenerator(t: ThreadState, g: PyGenerator): Frame | null {
  if (g.state === GenState.CLOSED) return null;
  if (g.frame === null) {
    const fp = g.state === GenState.RUNNING ? recordOfGenerator(t, g) : -1;
    g.frame = new Frame(g.func, g.code, g.store, 0, fp, fp >= 0 ? t : null, g, null);
    if (fp >= 0) t.slots[fp + Header.FRAME] = g.frame;
    t.stats.countFrame("generator", 0);
  }
  g.frame.escaped = true;
  return g.frame;
}

function recordOfGenerator(t: ThreadState, g: PyGenerator): number {
  for (let fp = t.fp; fp >= 0; fp = t.stack.prev(fp)) if (t.slots[fp + Header.OWNER] === g) return fp;
  return -1;
}

/**
 * The activation of record `fp` ends while its Frame is held: the Frame takes the registers with it, and its caller gets a Frame too (the cascade), or
 * `f_back` would lie.
 */
export function detachFrame(t: ThreadState, fp: number): void {
  const { slots } = t;
  const frame = slots[fp + Header.FRAME] as Frame;
  frame.endPc = slots[fp + Header.PC] as number;
  if (!frame.escaped) {
    // Made by the eager or cached policy and never seen by anybody.
    if (t.frameAlloc === "cached") recycle(t, frame);
    return;
  }
  if (frame.store === slots) {
    const { nregs } = frame.code;
    frame.store = slots.slice(frame.base, frame.base + nregs) as Slot[];
    frame.base = 0;
    t.stats.countMove(nregs);
  }
  const back = visibleRecord(t, slots[fp + Header.PREV] as number);
  frame.endBack = back < 0 ? null : materialise(t, back, "cascade");
  frame.fp = -1;
  frame.thread = null;
}

/** A generator's record leaves the stack because it yields: its Frame stays, without a caller. */
export function suspendFrame(frame: Frame): void {
  frame.fp = -1;
  frame.thread = null;
}

const FREE_LIST_LIMIT = 200;

/** CPython before 3.11: one kept frame per code object (the zombie), then the free list. */
function recycle(t: ThreadState, frame: Frame): void {
  frame.store.fill(undefined);
  frame.fp = -1;
  frame.thread = null;
  if (frame.code.zombie === null) frame.code.zombie = frame;
  else if (t.freeFrames.length < FREE_LIST_LIMIT) t.freeFrames.push(frame);
}

/** The caller's Frame, for `f_back`. */
export function backOf(frame: Frame): Frame | null {
  if (frame.fp < 0 || frame.thread === null) return frame.endBack;
  const t = frame.thread;
  const back = visibleRecord(t, t.stack.prev(frame.fp));
  return back < 0 ? null : materialise(t, back, "f_back");
}

/** The pc of a Frame, running or not. */
export function pcOf(frame: Frame): number {
  if (frame.fp >= 0 && frame.thread !== null) return frame.thread.stack.pc(frame.fp);
  return frame.generator !== null && frame.generator.state !== GenState.CLOSED ? frame.generator.pc : frame.endPc;
}
