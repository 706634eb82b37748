/**
 * The events of an exception that reaches an activation: `exception` (RAISE), and `return` (PY_UNWIND) when no handler is there; a `throw()` first
 * enters the activation. They are delivered by the driver, between noting the traceback entry and looking for the handler.
 */
import { RaiseLine } from "../../compiler/opcodes.ts";
import type { PyBaseException } from "../../objects/exception-object.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { PyIterator } from "../../objects/iterator-object.ts";
import { baseOf, storeOf } from "../records.ts";
import { type Deferred, defer, type Gen, type Value } from "../../objects/value.ts";
import { dropWatch } from "../../frames/drop-watch.ts";
import { Event } from "../../frames/events.ts";
import { NO_LINE } from "../../frames/frame.ts";
import { Header } from "../../frames/frame-stack.ts";
import type { Instrumentation } from "../../frames/instrument.ts";
import { passesOn, UNSTARTED_PC } from "../../frames/escape.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { endsWith, lineAt } from "../../frames/traceback.ts";
import { Entered, NEW_LINE, type Tracer } from "../../frames/tracer.ts";
import { closeLoops } from "../loop-generators.ts";
import { enterTraceback, hasHandler } from "../unwind.ts";
import { exceptionTuple, monitor, type Place, profile, trace, traceLine } from "./callbacks.ts";

const placeOf = (t: ThreadState, tracer: Tracer): Place => ({ t, tracer, fp: t.fp, pc: t.stack.pc(t.fp) });

/** The pending exception is at the top record: what has to run before its handler is looked for, or null. */
export function exceptionEvents(t: ThreadState, tracer: Tracer): Deferred | null {
  if (tracer.raised) {
    tracer.raised = false;
    return null;
  }
  const code = t.slots[t.fp + Header.CODE] as PyCode;
  // The instruction that was let run has ended the activation, perhaps.
  (code.instrumentation as Instrumentation | null)?.disarm();
  if (t.runtime.watch.active) dropWatch(t.runtime).raised(t, code, t.fp);
  if (tracer.depth > 0 || code.hidden) return null;
  tracer.doneFp = -1;
  const exc = t.exc!;
  const again = t.reraising;
  t.reraising = false;
  if (!again) enterTraceback(t, exc, t.fp);
  t.exc = undefined;
  return defer(deliver(placeOf(t, tracer), code, exc, again));
}

function* deliver(at: Place, code: PyCode, raised: PyBaseException, again: boolean): Gen<Value | undefined> {
  const { t, tracer, fp, pc } = at;
  let exc = raised;
  const entered = tracer.entered[fp]!;
  tracer.entered[fp] = Entered.NO;
  if (entered === Entered.THROW || entered === Entered.DELEGATED) {
    const line = pc === UNSTARTED_PC ? code.unit.firstlineno : lineAt(code, pc);
    if (!(yield* entry(at, line, exc))) exc = t.exc!;
  }
  t.exc = undefined;
  if (!(yield* raise(at, exc, again))) exc = t.exc!;
  t.exc = undefined;
  if (entered === Entered.DELEGATED && !((yield* cleanupThrow(at, code, exc)) && (yield* raise(at, exc, true))))
    exc = t.exc!;
  t.exc = undefined;
  if (t.closesLoops) yield* closeLoops(t, fp);
  if (hasHandler(code, pc)) {
    if (again && passesOn(code, pc)) tracer.lines[fp] = NEW_LINE;
    if (!(yield* monitor(at, Event.EXCEPTION_HANDLED, [Math.max(pc, 0) >> 1, exc]))) exc = t.exc!;
  } else if (!(yield* unwind(at, exc))) exc = t.exc!;
  t.exc = exc;
  t.reraising = true;
  tracer.raised = t.tracer === tracer;
  return undefined;
}

function* entry(at: Place, line: number, exc: PyBaseException): Gen<boolean> {
  return (
    (yield* trace(at, "call", null, line)) &&
    (yield* profile(at, "call", null, line)) &&
    (yield* monitor(at, Event.PY_THROW, [Math.max(at.pc, 0) >> 1, exc]))
  );
}

function* raise(at: Place, exc: PyBaseException, again: boolean): Gen<boolean> {
  if (again) return yield* monitor(at, Event.RERAISE, [Math.max(at.pc, 0) >> 1, exc]);
  return (
    (yield* trace(at, "exception", exceptionTuple(exc))) &&
    (yield* monitor(at, Event.RAISE, [Math.max(at.pc, 0) >> 1, exc]))
  );
}

/** CPython's CLEANUP_THROW: the delegating activation looks at what the inner iterator raised. It is a handler, and a line. */
function* cleanupThrow(at: Place, code: PyCode, exc: PyBaseException): Gen<boolean> {
  const line = lineAt(code, at.pc);
  return (
    (yield* monitor(at, Event.EXCEPTION_HANDLED, [Math.max(at.pc, 0) >> 1, exc])) &&
    (yield* traceLine(at, line)) &&
    (yield* monitor(at, Event.LINE, [line]))
  );
}

/** The line an activation ends on by an exception: where it came from, if the last instruction is clean-up of the compiler's. */
function endLine({ t, tracer, fp, pc }: Place): number {
  const frame = t.stack.frame(fp);
  const code = t.stack.code(fp)!;
  if (frame === null || !passesOn(code, pc)) return -1;
  if (endsWith(code, frame.endPc, RaiseLine.NONE)) return NO_LINE;
  const before = tracer.lines[fp]!;
  return before >= 0 && endsWith(code, frame.endPc, RaiseLine.BEFORE) ? before : lineAt(code, frame.endPc);
}

function* unwind(at: Place, exc: PyBaseException): Gen<boolean> {
  const line = endLine(at);
  return (
    (yield* trace(at, "return", null, line)) &&
    (yield* profile(at, "return", null, line)) &&
    (yield* monitor(at, Event.PY_UNWIND, [Math.max(at.pc, 0) >> 1, exc]))
  );
}

/** The StopIteration of an iterator written in Python ends a loop: it counts as raised here, but leaves no traceback entry. */
export function stopEvents(t: ThreadState, tracer: Tracer): Deferred | null {
  if (tracer.raised) {
    tracer.raised = false;
    return null;
  }
  if (tracer.depth > 0 || (t.slots[t.fp + Header.CODE] as PyCode).hidden) return null;
  if (!raisesStop(t)) return null;
  tracer.doneFp = -1;
  const exc = t.exc!;
  t.exc = undefined;
  return defer(deliverStop(placeOf(t, tracer), exc));
}

/** The iterator's end is an exception in CPython too: its own iterators only have nothing more to give. */
function raisesStop(t: ThreadState): boolean {
  const { fp } = t;
  const it = storeOf(t, fp)[baseOf(t, fp) + t.stack.code(fp)!.code[t.stack.pc(fp) + 2]!] as Value;
  return !(it instanceof PyIterator) || t.stopped === t.exc;
}

function* deliverStop(at: Place, exc: PyBaseException): Gen<Value | undefined> {
  const { tracer, fp, pc } = at;
  const delegated = tracer.entered[fp] === Entered.DELEGATED;
  tracer.entered[fp] = Entered.NO;
  const code = at.t.stack.code(fp)!;
  if (delegated && !(yield* entry(at, lineAt(code, pc), exc))) return undefined;
  if (!(yield* raise(at, exc, false))) return undefined;
  if (delegated && !(yield* cleanupThrow(at, code, exc))) return undefined;
  at.t.exc = exc;
  at.tracer.raised = at.t.tracer === at.tracer;
  return undefined;
}
