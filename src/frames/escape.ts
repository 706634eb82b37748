/**
 * Escape points: the only places where a heap Frame comes into being (invariant 2), and what happens to a Frame when its activation ends.
 */
import { Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import type { Value } from "../objects/value.ts";
import { Frame } from "./frame.ts";
import { Header, type Slot } from "./frame-stack.ts";
import { GenState, PyGenerator } from "./generator-object.ts";
import { releaseFrame } from "./policy.ts";
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
    if (owner instanceof PyGenerator) frame = generatorFrame(t, owner, fp, cause);
    else {
      frame = new Frame(
        t.stack.func(fp),
        t.stack.code(fp)!,
        owner === null ? slots : owner.store,
        owner === null ? fp + Header.SIZE : 0,
        fp,
        t,
        null,
        namespaceOf(t, fp),
      );
      slots[fp + Header.FRAME] = frame;
      t.stats.countFrame(cause);
    }
  }
  frame.escaped = true;
  return frame;
}

/** A new Frame for a generator that has none; `fp` is its record, -1 when it is not running. Not handed out yet. */
export function generatorFrame(t: ThreadState, g: PyGenerator, fp: number, cause: EscapeCause): Frame {
  const frame = new Frame(g.func, g.code, g.store, 0, fp, fp >= 0 ? t : null, g, null);
  g.frame = frame;
  if (fp >= 0) t.slots[fp + Header.FRAME] = frame;
  t.stats.countFrame(cause);
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
  const frame = g.frame ?? generatorFrame(t, g, recordOfGenerator(t, g), "generator");
  frame.escaped = true;
  return frame;
}

function recordOfGenerator(t: ThreadState, g: PyGenerator): number {
  if (g.state !== GenState.RUNNING) return -1;
  for (let fp = t.fp; fp >= 0; fp = t.stack.prev(fp)) if (t.slots[fp + Header.OWNER] === g) return fp;
  return -1;
}

/** A copy of some registers. Few are the rule, and a literal is made several times as fast as a slice. */
export function copyRegisters(slots: readonly Slot[], base: number, count: number): Slot[] {
  switch (count) {
    case 1:
      return [slots[base]];
    case 2:
      return [slots[base], slots[base + 1]];
    case 3:
      return [slots[base], slots[base + 1], slots[base + 2]];
    case 4:
      return [slots[base], slots[base + 1], slots[base + 2], slots[base + 3]];
    default:
      return slots.slice(base, base + count);
  }
}

/**
 * The activation of record `fp` ends while its Frame is held: the Frame takes the registers with it, and its caller gets a Frame too (the cascade), or
 * `f_back` would lie.
 */
export function detachFrame(t: ThreadState, fp: number): void {
  const { slots } = t;
  const frame = slots[fp + Header.FRAME] as Frame;
  if (!frame.escaped) {
    // Made by the eager or cached policy and never seen by anybody.
    if (frame.generator === null) releaseFrame(t, frame);
    return;
  }
  const pc = slots[fp + Header.PC] as number;
  releaseGenerator(frame, passesOn(frame.code, pc) ? frame.endPc : pc);
  if (frame.store === slots) {
    // The variables only: what a temporary's slot holds may be left from another record, and would keep that one's Frame alive. At the basic
    // level nobody can ask even for variables.
    const moved = t.frameLevel === "full" ? frame.code.unit.localNames.length : 0;
    frame.store = copyRegisters(slots, frame.base, moved);
    frame.base = 0;
    t.stats.countMove(moved);
  }
  const back = visibleRecord(t, slots[fp + Header.PREV] as number);
  frame.endBack = back < 0 ? null : materialise(t, back, "cascade");
  frame.fp = -1;
  frame.thread = null;
}

/**
 * A RERAISE without a position belongs to clean-up that the compiler added: it passes an exception on as if it had not stopped here, so a Frame goes on
 * showing the instruction that the exception came from (CPython restores `lasti`).
 */
export function passesOn(code: PyCode, pc: number): boolean {
  return code.code[pc] === Op.RERAISE && code.unit.positions[pc]! < 0;
}

/** An exception from instruction `pc` of the top record goes to a handler there; the record's Frame may have to show `pc` once it ends. */
export function noteCaught(t: ThreadState, pc: number): void {
  const frame = t.slots[t.fp + Header.FRAME] as Frame | null;
  if (frame !== null && !passesOn(frame.code, pc)) frame.endPc = pc;
}

/** A generator's record leaves the stack because it yields: its Frame stays, without a caller. */
export function suspendFrame(frame: Frame): void {
  frame.fp = -1;
  frame.thread = null;
}

/** The pc of a generator that was closed before it ran: no instruction, so the line is that of the definition. */
export const UNSTARTED_PC = -4;

/** The activation is over, at `pc`: a generator's Frame is one of its own from now on. */
export function releaseGenerator(frame: Frame, pc: number): void {
  frame.endPc = pc;
  frame.generator = null;
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
  return frame.generator !== null ? frame.generator.pc : frame.endPc;
}
