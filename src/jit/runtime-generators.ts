/** Iterators and generators from compiled code: stepping, resuming, suspending, sending. */
import { stopIteration } from "../objects/exception-object.ts";
import { next } from "../objects/iterate.ts";
import { PyIterator, STOP } from "../objects/iterator-object.ts";
import { Deferred, type Result, type Value } from "../objects/value.ts";
import { suspendFrame } from "../frames/escape.ts";
import type { Frame } from "../frames/frame.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import * as ops from "../interpreter/operations/index.ts";
import { pushGenerator } from "../interpreter/records.ts";
import { stopValue } from "../interpreter/stop-iteration.ts";
import { at, runNested, settle } from "./runtime-driver.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

/** Step an iterator; STOP at its end. `r` is what a native one answered already. */
export function step(
  t: ThreadState,
  fp: number,
  pc: number,
  dst: number,
  it: Value,
  r: Result,
  ret: number,
): Value | undefined {
  at(t, fp, pc);
  if (r instanceof Deferred) return settle(t, fp, r, ret);
  if (it instanceof PyIterator) return r;
  if (it instanceof PyGenerator && it.state <= GenState.SUSPENDED && it.cls === ops.generatorType)
    return resumeGenerator(t, fp, it, null, (ReturnKind.FOR_ITER << RET_SHIFT) | dst);
  const v = settle(t, fp, next(it), ret);
  if (v === undefined && !t.unwinding && t.exc!.cls.isSubtypeOf(stopIteration)) {
    t.exc = undefined;
    return STOP;
  }
  return v;
}

/** The next item for a loop whose iterator is, as a rule, a generator; STOP at its end. `top` is where a callee's record begins. */
export function nextItem(
  t: ThreadState,
  fp: number,
  top: number,
  pc: number,
  dst: number,
  it: Value,
): Value | undefined {
  if (
    it instanceof PyGenerator &&
    it.state <= GenState.SUSPENDED &&
    it.frame === null &&
    it.code.resume !== null &&
    it.cls === ops.generatorType &&
    t.depth < t.softLimit &&
    top + 2 * Header.SIZE <= t.slots.length
  ) {
    const { slots } = t;
    const { code } = it;
    let from = 0;
    if (it.state !== GenState.CREATED) {
      it.store[code.code[it.pc + 1]!] = null;
      from = it.pc + 4;
    }
    slots[fp + Header.PC] = pc;
    t.fp = top;
    slots[top + Header.FUNC] = it.func;
    slots[top + Header.CODE] = code;
    slots[top + Header.PC] = from;
    slots[top + Header.PREV] = fp;
    slots[top + Header.RET] = (ReturnKind.FOR_ITER << RET_SHIFT) | dst;
    slots[top + Header.FRAME] = null;
    slots[top + Header.OWNER] = it;
    t.depth++;
    t.calls++;
    it.state = GenState.RUNNING;
    it.handled.prev = t.handled;
    t.handled = it.handled;
    return code.resume!(t as never, top);
  }
  at(t, fp, pc);
  return step(t, fp, pc, dst, it, it instanceof PyIterator ? it.next() : undefined, DECODE);
}

/** Resume a generator with a value. Gives what it yields, or STOP. */
export function resumeGenerator(
  t: ThreadState,
  fp: number,
  g: PyGenerator,
  value: Value,
  ret: number,
): Value | undefined {
  const created = g.state === GenState.CREATED;
  const from = g.pc;
  const { code } = g;
  if (!created) g.store[code.code[from + 1]!] = value;
  if (!pushGenerator(t, g, created ? 0 : from + 4, ret, null)) return undefined;
  if (t.entries) {
    if (code.resume === null && ++code.callHeat >= t.hotCalls) t.compiler!.compileEntry(t, g.func);
    if (code.resume !== null) {
      if (t.depth <= t.softLimit) return code.resume(t as never, t.fp);
      // No room on JavaScript's stack: unwind, and go on from the records.
      t.unwinding = true;
      t.deliver = null;
      return undefined;
    }
  }
  return runNested(t, fp);
}

/** A compiled generator yields at `pc`: its record leaves the stack. The caller has taken back the depth. */
export function suspend(t: ThreadState, fp: number, g: PyGenerator, pc: number): void {
  g.pc = pc;
  g.state = GenState.SUSPENDED;
  t.fp = t.slots[fp + Header.PREV] as number;
  t.handled = g.handled.prev!;
  g.handled.prev = null;
  const frame = t.slots[fp + Header.FRAME] as Frame | null;
  if (frame !== null) suspendFrame(frame);
}

/** `yield from` and `await`: send `v` to `it`. Gives what it yields, or STOP with the result in `t.stopValue`. */
export function send(t: ThreadState, fp: number, pc: number, dst: number, it: Value, v: Value): Value | undefined {
  at(t, fp, pc);
  const g = ops.drivenGenerator(it);
  if (g !== null && g.state <= GenState.SUSPENDED && (g.state === GenState.SUSPENDED || v === null))
    return resumeGenerator(t, fp, g, v, (ReturnKind.SEND << RET_SHIFT) | dst);
  const r = settle(t, fp, ops.sendTo(it, v), DECODE);
  if (r !== undefined || t.unwinding || !t.exc!.cls.isSubtypeOf(stopIteration)) return r;
  t.stopValue = stopValue(t.exc!);
  t.exc = undefined;
  return STOP;
}
