/**
 * What the eval loop does at an INSTRUMENTED instruction: deliver the events of the place, one callback after the other, then let the original instruction run.
 *
 * The record stays on top with its pc at the instruction; callbacks run above it (`ReturnKind.TRACE` brings control back here). A callback may change the
 * pc (`f_lineno`), switch tracing off, or raise: the events that are left are then not delivered.
 * The order is CPython's: entry (call), line, opcode, then what the instruction itself does (return, yield, jump, branch, call of a native). The trace function
 * comes first, then the profile function, then the tools of `sys.monitoring` from the highest id down.
 */
import { Op } from "../../compiler/opcodes.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { defer, type Gen, type Value } from "../../objects/value.ts";
import { dropWatch } from "../../frames/drop-watch.ts";
import { Event } from "../../frames/events.ts";
import { Header, ReturnKind } from "../../frames/frame-stack.ts";
import { AsyncGenWrapped, type PyGenerator } from "../../frames/generator-object.ts";
import { isBranch, isCall, isPartCall, type Instrumentation, jumpTarget } from "../../frames/instrument.ts";
import { lineStartAt } from "../../frames/line-jump.ts";
import { monitoringOf } from "../../frames/monitors.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { lineAt } from "../../frames/traceback.ts";
import { Entered, NEW_LINE, type Tracer } from "../../frames/tracer.ts";
import { suspendRecord } from "../generators.ts";
import { Next, proceed, returnFrom } from "../proceed.ts";
import { baseOf, makeRet, storeOf } from "../records.ts";
import { stopWith } from "../stop-iteration.ts";
import { exceptionTuple, isMonitored, isTraced, monitor, type Place, profile, trace, traceLine } from "./callbacks.ts";
import { callEvents, watchesCall } from "./call-events.ts";

/** The instruction at `pc` of the top record `fp` is INSTRUMENTED. */
export function instrumented(t: ThreadState, code: PyCode, fp: number, pc: number): Next {
  const made = code.instrumentation as Instrumentation | null;
  // Nobody watches any more: the loop still had the copy.
  if (made === null) return Next.RUN;
  made.disarm();
  if (t.runtime.watch.active) {
    const finalizers = dropWatch(t.runtime).before(t, code, fp, pc);
    if (finalizers !== null) return proceed(t, finalizers, makeRet(ReturnKind.TRACE));
  }
  if (t.tracer !== null && t.tracer.branchFp === fp && t.tracer.depth === 0) {
    const branch = branchTaken({ t, tracer: t.tracer, fp, pc: t.tracer.branchPc }, code, pc);
    if (branch !== null) return proceed(t, defer(branch), makeRet(ReturnKind.TRACE));
  }
  // It was only the next one: what ran last is put away again, and the copy has the original here.
  if (!made.isMarked(pc)) return Next.RUN;
  const { tracer } = t;
  if (tracer === null || tracer.depth > 0) return execute(t, made, fp, pc);
  const at: Place = { t, tracer, fp, pc };
  if (tracer.doneFp !== fp || tracer.donePc !== pc) {
    tracer.doneFp = -1;
    const events = eventsAt(at, code);
    if (events !== null) return proceed(t, defer(events), makeRet(ReturnKind.TRACE));
  }
  if (isCall(code.code[pc]!) && watchesCall(at)) {
    const call = callEvents(at, code);
    if (call !== null) {
      tracer.doneFp = -1;
      const ret = isPartCall(code.code[pc]!)
        ? makeRet(ReturnKind.DECODE)
        : makeRet(ReturnKind.STORE, code.code[pc + 1]!);
      return proceed(t, defer(call), ret);
    }
  }
  return execute(t, made, fp, pc);
}

const operandValue = (t: ThreadState, code: PyCode, fp: number, operand: number): Value =>
  (operand >= 0 ? storeOf(t, fp)[baseOf(t, fp) + operand] : code.consts[~operand]) as Value;

/** What a YIELD yields. */
function yielded(t: ThreadState, code: PyCode, fp: number, pc: number): Value {
  const v = operandValue(t, code, fp, code.code[pc + 2]!);
  return code.code[pc + 3] === -2 ? new AsyncGenWrapped(v) : v;
}

/** Run the original instruction: in the eval loop, except for those that leave the activation or may follow themselves. */
function execute(t: ThreadState, made: Instrumentation, fp: number, pc: number): Next {
  const { slots, tracer } = t;
  const insns = made.original;
  if (t.runtime.watch.active) dropWatch(t.runtime).runs(t, slots[fp + Header.CODE] as PyCode, fp, pc);
  switch (insns[pc]) {
    case Op.RETURN:
      forget(tracer);
      return returnFrom(t, operandValue(t, slots[fp + Header.CODE] as PyCode, fp, insns[pc + 1]!));
    case Op.YIELD: {
      forget(tracer);
      const v = yielded(t, slots[fp + Header.CODE] as PyCode, fp, pc);
      return proceed(t, v, suspendRecord(t, slots[fp + Header.OWNER] as PyGenerator, pc));
    }
    case Op.JUMP:
    case Op.JUMP_BACK:
      forget(tracer);
      slots[fp + Header.PC] = insns[pc + 1]!;
      return Next.RUN;
    default:
      if (isBranch(insns[pc]!) && tracer !== null && tracer.depth === 0) watchBranch({ t, tracer, fp, pc });
      made.arm(pc);
      return Next.RUN;
  }
}

function watchBranch(at: Place): void {
  if (!isMonitored(at, Event.BRANCH_LEFT) && !isMonitored(at, Event.BRANCH_RIGHT)) return;
  at.tracer.branchFp = at.fp;
  at.tracer.branchPc = at.pc;
}

/** The branch at `at.pc` has led to `pc`; null if it did not (an exception came between). */
function branchTaken(at: Place, code: PyCode, pc: number): Gen<Value | undefined> | null {
  at.tracer.branchFp = -1;
  const isJump = pc === jumpTarget(code.code, at.pc);
  if (!isJump && pc !== at.pc + 4) return null;
  return deliverBranch(at, isJump ? Event.BRANCH_RIGHT : Event.BRANCH_LEFT, pc);
}

function* deliverBranch(at: Place, event: Event, pc: number): Gen<Value | undefined> {
  return (yield* monitor(at, event, [at.pc >> 1, pc >> 1])) ? null : undefined;
}

function forget(tracer: Tracer | null): void {
  if (tracer !== null && tracer.depth === 0) tracer.doneFp = -1;
}

/** The events of an instruction; null when there are none. Keeps the line that ran last up to date. */
function eventsAt(at: Place, code: PyCode): Gen<Value | undefined> | null {
  const { tracer, fp, pc } = at;
  const entered = tracer.entered[fp]!;
  const op = code.code[pc]!;
  const lines = linesAt(code, pc);
  const isLine = lines.some((l) => l !== tracer.lines[fp]) || tracer.landedFp === fp;
  if (entered === Entered.NO && !isTraced(at)) {
    const monitored =
      (isLine && isMonitored(at, Event.LINE)) || isMonitored(at, Event.INSTRUCTION) || ownEvents(at, op);
    if (!monitored) {
      tracesOpcode(at, code);
      if (lines.length > 0) tracer.lines[fp] = lineNumber(lines.at(-1)!);
      return null;
    }
  }
  return deliver(at, code, op);
}

/** The instruction's own events are wanted, apart from the trace function's. */
function ownEvents(at: Place, op: number): boolean {
  if (op === Op.RETURN) return at.tracer.profileFunction !== undefined || isMonitored(at, Event.PY_RETURN);
  if (op === Op.YIELD) return at.tracer.profileFunction !== undefined || isMonitored(at, Event.PY_YIELD);
  if (op === Op.FOR_ITER) return isMonitored(at, Event.RAISE) || isMonitored(at, Event.STOP_ITERATION);
  return (op === Op.JUMP || op === Op.JUMP_BACK) && isMonitored(at, Event.JUMP);
}

/** The callbacks have left the record where it was. */
function stillThere({ t, tracer }: Place): boolean {
  const { jumped } = tracer;
  tracer.jumped = false;
  return !jumped && t.tracer === tracer;
}

/** Somebody wants to know when the code starts: if not, CPython's LINE does not tell of a body on the line of its definition. */
const startIsWatched = ({ t, tracer }: Place, code: PyCode): boolean =>
  tracer.isWanted || monitoringOf(t.runtime)?.isOn(code, 0, Event.PY_START) === true;

/** The lines that begin at an instruction, its own last. */
const linesAt = (code: PyCode, pc: number): readonly number[] =>
  (code.instrumentation as Instrumentation).lines[pc >> 2]!;

/** An `opcode` event is due; no more for this code if the frame has not asked for them. */
function tracesOpcode({ t, tracer, fp }: Place, code: PyCode): boolean {
  if (!code.tracesOpcodes || tracer.traceFunction === undefined) return false;
  code.tracesOpcodes = t.stack.frame(fp)?.traceOpcodes === true;
  return code.tracesOpcodes;
}

/** Of an entry of `Instrumentation.lines`: also of one that gives no event. */
const lineNumber = (l: number): number => (l < -1 ? ~l : l);

function* deliver(at: Place, code: PyCode, op: number): Gen<Value | undefined> {
  const { t, tracer, fp, pc } = at;
  const entered = tracer.entered[fp]!;
  const hidden = tracer.lines[fp] === NEW_LINE && !startIsWatched(at, code) ? entryLine(code, 0) : -1;
  if (entered === Entered.DELEGATED && op === Op.YIELD) {
    // The inner iterator took the exception and yielded: this activation was not resumed.
    tracer.entered[fp] = Entered.NO;
    tracer.doneFp = fp;
    tracer.donePc = pc;
    return null;
  }
  if (entered === Entered.ITERATING || entered === Entered.ITERATING_WARM) {
    tracer.entered[fp] = Entered.NO;
    if (!(yield* iterationEnd(at, code))) return undefined;
  } else if (entered === Entered.LOOPED) {
    tracer.entered[fp] = Entered.NO;
    if (!(yield* monitor(at, Event.STOP_ITERATION, [pc >> 1, stopWith(tracer.sentValue)]))) return undefined;
  } else if (entered === Entered.SENT) {
    if (!(yield* deliverEntry(at, code))) return undefined;
  } else if (entered !== Entered.NO && !(yield* deliverEntry(at, code))) {
    // The activation has not begun: the traceback shows where it stands.
    t.slots[fp + Header.PC] = pc - 4;
    return undefined;
  }
  if (!stillThere(at)) return null;
  let lines = linesAt(code, pc);
  // A body of nothing ends on the line of its definition.
  if (lines.length === 0 && op === Op.RETURN && tracer.lines[fp] === NEW_LINE) lines = [entryLine(code, pc)];
  if (tracer.landedFp === fp) {
    tracer.landedFp = -1;
    lines = lines.slice(lines.indexOf(tracer.landedLine) + 1);
  }
  for (const l of lines) {
    const isNew = l !== tracer.lines[fp];
    tracer.lines[fp] = lineNumber(l);
    if (!isNew || l < 0) continue;
    if (!(yield* traceLine(at, l)) || !(l === hidden || (yield* monitor(at, Event.LINE, [l])))) {
      t.lineRaised = lineStartAt(code, pc, l);
      return undefined;
    }
    if (!stillThere(at)) return null;
  }
  if (tracesOpcode(at, code)) {
    if (!(yield* trace(at, "opcode", null))) return undefined;
    if (!stillThere(at)) return null;
  }
  if (!(yield* monitor(at, Event.INSTRUCTION, [pc >> 1]))) return undefined;
  if (!(yield* deliverOwn(at, code, op))) return undefined;
  if (!stillThere(at)) return null;
  tracer.doneFp = fp;
  tracer.donePc = pc;
  return null;
}

/** The line of a `call` event: the definition's, or that of the `yield`. */
export const entryLine = (code: PyCode, pc: number): number =>
  pc > 0 ? lineAt(code, pc - 4) : code.name === "<module>" ? 0 : code.unit.firstlineno;

/** The generator that an activation delegates to has returned: PEP 380 makes that a StopIteration. */
function* stopIterationEvent(at: Place, value: Value): Gen<boolean> {
  const exc = stopWith(value);
  const line = at.tracer.lines[at.fp]!;
  return (
    (yield* trace(at, "exception", exceptionTuple(exc), line)) &&
    (yield* monitor(at, Event.STOP_ITERATION, [at.pc >> 1, exc]))
  );
}

/** A `for` has swallowed the StopIteration that ended it, as the tracer is told. */
function* iterationEnd({ t, tracer, fp, pc }: Place, code: PyCode): Gen<boolean> {
  const { stopped } = t;
  t.stopped = null;
  if (stopped === null || code.code[pc - 4] === Op.FOR_ITER) return true;
  const at = { t, tracer, fp, pc };
  return (
    (yield* trace(at, "exception", exceptionTuple(stopped), tracer.lines[fp]!)) &&
    (yield* monitor(at, Event.RAISE, [pc >> 1, stopped]))
  );
}

function* deliverEntry(at: Place, code: PyCode): Gen<boolean> {
  const { tracer, fp, pc } = at;
  const how = tracer.entered[fp]!;
  tracer.entered[fp] = Entered.NO;
  if (how === Entered.SENT) return yield* stopIterationEvent(at, tracer.sentValue);
  const line = entryLine(code, pc);
  const isStart = how === Entered.START;
  const name = isStart ? "call" : "resume";
  return (
    (yield* trace(at, "call", null, line, name)) &&
    (yield* profile(at, "call", null, line, name)) &&
    (yield* monitor(at, isStart ? Event.PY_START : Event.PY_RESUME, [pc >> 1]))
  );
}

function* deliverOwn(at: Place, code: PyCode, op: number): Gen<boolean> {
  const { t, fp, pc } = at;
  const insns = code.code;
  switch (op) {
    case Op.RETURN:
      return yield* deliverLeave(at, Event.PY_RETURN, operandValue(t, code, fp, insns[pc + 1]!));
    case Op.YIELD:
      return yield* deliverLeave(at, Event.PY_YIELD, yielded(t, code, fp, pc));
    case Op.FOR_ITER:
      t.stopped = null;
      at.tracer.iterates(fp, code, pc);
      return true;
    case Op.JUMP:
    case Op.JUMP_BACK: {
      const target = insns[pc + 1]!;
      if (insns[target] === Op.SEND) return true;
      const line = lineNumber(linesAt(code, target)[0] ?? lineAt(code, target));
      // A loop on one line: its next turn begins here.
      if (target <= pc && line === at.tracer.lines[fp] && !(yield* traceLine(at, line))) return false;
      return yield* monitor(at, Event.JUMP, [pc >> 1, target >> 1]);
    }
    default:
      return true;
  }
}

function* deliverLeave(at: Place, event: Event, value: Value): Gen<boolean> {
  const line = at.tracer.lines[at.fp]!;
  const name = event === Event.PY_YIELD ? "yield" : "return";
  return (
    (yield* trace(at, "return", value, line, name)) &&
    (yield* profile(at, "return", value, line, name)) &&
    (yield* monitor(at, event, [at.pc >> 1, value]))
  );
}
