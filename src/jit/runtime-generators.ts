/** Iterators and generators from compiled code: stepping, resuming, suspending, sending. */
import { stopIteration } from "../objects/exception-object.ts";
import { CodeFlag } from "../compiler/code-unit.ts";
import { PyFunction } from "../objects/function-object.ts";
import { TypeFlag } from "../objects/type.ts";
import { next } from "../objects/iterate.ts";
import { PyIterator, STOP } from "../objects/iterator-object.ts";
import { Deferred, type Result, type Value } from "../objects/value.ts";
import { suspendFrame } from "../frames/escape.ts";
import type { Frame } from "../frames/frame.ts";
import { Resume } from "../frames/requests.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import * as ops from "../interpreter/operations/index.ts";
import { pushGenerator } from "../interpreter/records.ts";
import { raiseStop, stopValue } from "../interpreter/stop-iteration.ts";
import { writePending } from "./runtime-delegate.ts";
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
  return v === undefined ? stopInstead(t) : v;
}

/**
 * `iter(v)` where that is a generator: itself, or what a compiled generator function `__iter__` of its class makes, which needs no record. `undefined`: anything else. A callee's record would begin at `top`.
 */
export function generatorOf(t: ThreadState, top: number, v: Value): Value | undefined {
  if (v === null || typeof v !== "object") return undefined;
  const { cls } = v;
  if (cls === ops.generatorType) return v;
  if ((cls.flags & TypeFlag.HEAP) === 0) return undefined;
  const f = cls.lookup("__iter__");
  if (!(f instanceof PyFunction) || f.code.direct !== 1 || f.code.generatorFlags !== CodeFlag.GENERATOR)
    return undefined;
  return f.code.entry!(t as never, f, top, v);
}

/** The next item for a loop whose iterator is no compiled generator; STOP at its end. */
export function nextItem(t: ThreadState, fp: number, pc: number, dst: number, it: Value): Value | undefined {
  at(t, fp, pc);
  return step(t, fp, pc, dst, it, it instanceof PyIterator ? it.next() : undefined, DECODE);
}

/** The record of a generator that compiled code resumes, when something needs it: as `pushGenerator` writes it. */
export function begin(t: ThreadState, fp: number, g: PyGenerator, depth: number): true {
  if (t.pendingOwner !== null) writePending(t, fp);
  const { slots } = t;
  slots[fp + Header.FUNC] = g.func;
  slots[fp + Header.CODE] = g.code;
  slots[fp + Header.FRAME] = null;
  slots[fp + Header.OWNER] = g;
  slots[fp + Header.AUX] = null;
  t.depth = depth;
  g.state = GenState.RUNNING;
  g.prev = t.handled;
  t.handled = g;
  return true;
}

/** A compiled generator cannot go on just like that: it runs or has ended, has a Frame, or there is a limit. The caller has stored PREV and RET of the record at `top`. */
export function resumeSlow(t: ThreadState, top: number, g: PyGenerator, value: Value): Value | undefined {
  const { slots } = t;
  if (t.pendingOwner !== null) writePending(t, top);
  const fp = slots[top + Header.PREV] as number;
  t.fp = fp;
  if (g.state <= GenState.SUSPENDED) return resumeGenerator(t, fp, g, value, slots[top + Header.RET] as number);
  // It only raises.
  settle(t, fp, new Resume(g, value, null), DECODE);
  return stopInstead(t);
}

/** A generator that was resumed for `next()` or `send()` has ended: StopIteration. */
export const stopped = (t: ThreadState): undefined => raiseStop(t, t.stopValue);

/** STOP in place of a StopIteration, its value in `t.stopValue`. */
export function stopInstead(t: ThreadState): Value | undefined {
  if (t.unwinding || !t.exc!.cls.isSubtypeOf(stopIteration)) return undefined;
  t.stopValue = stopValue(t.exc!);
  t.exc = undefined;
  return STOP;
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
      if (t.depth <= t.softLimit) return code.resume(t as never, t.fp, g as never, undefined);
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
  t.handled = g.prev!;
  g.prev = null;
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
  return r === undefined ? stopInstead(t) : r;
}
