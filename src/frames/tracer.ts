/**
 * Tracer: what a thread knows while somebody watches it: `sys.settrace`, `sys.setprofile`, `sys.monitoring`, and the watch over objects that have to be told
 * when they are dropped (drop-watch.ts). A thread that nobody watches has none
 * (`ThreadState.tracer` is null).
 *
 * `tracingChanged` is the one door: whatever switches any of the three on or off for a thread goes through it. From then on every activation on the
 * thread's stack, and every one that is entered, runs from instrumented code (instrument.ts). Compiled code must not be running for this thread
 * while `t.tracer` is not null: the compiler hooks in here to throw compiled activations back to the interpreter.
 *
 * The watching needs two facts per activation that records do not hold: the line that ran last (a `line` event means it changed) and whether it has just
 * been entered. They stand in arrays indexed by `fp`, written when a record is pushed, so that calls cost nothing when nobody watches.
 */
import type { PyCode } from "../objects/function-object.ts";
import type { Value } from "../objects/value.ts";
import { Event, PROFILE_EVENTS, TRACE_EVENTS } from "./events.ts";
import { type Instrumentation, instrument, restoreCode } from "./instrument.ts";
import { monitoringOf } from "./monitors.ts";
import type { ThreadState } from "./thread-state.ts";
import { lineAt } from "./traceback.ts";

/** How an activation was entered, until its first event has been delivered. */
export const enum Entered {
  NO,
  START,
  RESUME,
  THROW,
  /** An exception was thrown at it while it delegates: whether it is resumed at all depends on what the inner iterator does. */
  DELEGATED,
  /** The generator it delegates to has returned: `sentValue`. */
  SENT,
  /** It asks an iterator for an item, which may end with an exception (`ThreadCore.stopped`). */
  ITERATING,
  /** The same, where CPython's instruction is specialised. */
  ITERATING_WARM,
  /** A generator that it loops over has ended in ITERATING_WARM: `sentValue`. */
  LOOPED,
}

/** In `lines`: whatever comes next is a new line. */
export const NEW_LINE = -2;

export class Tracer {
  /** `sys.settrace` and `sys.setprofile`; undefined when off. */
  traceFunction: Value | undefined = undefined;
  profileFunction: Value | undefined = undefined;
  /** Above 0 while a callback runs: it is not watched itself (CPython's `tstate->tracing`). */
  depth = 0;
  /** By `fp`: the line that ran last. */
  readonly lines: number[] = [];
  /** By `fp`: `Entered`. */
  readonly entered: number[] = [];
  /** The events of this instruction of this record have been delivered: it runs next. */
  doneFp = -1;
  donePc = -1;
  sentValue: Value = null;
  /** What the running callback is told of ("" when none runs), and the record it is about: which decides whether `f_lineno` may be set. */
  event = "";
  eventFp = -1;
  /** A branch of this record is being made: where it goes is known at the next instruction. */
  branchFp = -1;
  branchPc = -1;
  /** The callback has set `f_lineno`; the record, and the line, which does not count as beginning again. */
  jumped = false;
  landedFp = -1;
  landedLine = -1;
  /** The pending exception's events have been delivered to the top record. */
  raised = false;
  /** Code objects that run instrumented because of this thread. */
  readonly codes = new Set<PyCode>();
  /** The FOR_ITER instructions that have run. */
  private readonly turned = new Map<PyCode, Set<number>>();

  /** `sys.call_tracing`: watch again, inside a callback; afterwards all is as it was. */
  beginNested(): readonly number[] {
    const before = [this.depth, this.doneFp, this.donePc];
    this.depth = 0;
    this.doneFp = -1;
    return before;
  }

  endNested(before: readonly number[]): void {
    [this.depth, this.doneFp, this.donePc] = before as [number, number, number];
  }

  /** `sys.settrace` or `sys.setprofile` is on. */
  get isWanted(): boolean {
    return this.traceFunction !== undefined || this.profileFunction !== undefined;
  }

  /** A generator that `fp` delegates to has returned. */
  delegateReturned(fp: number, value: Value): void {
    if (this.depth > 0) return;
    this.entered[fp] = Entered.SENT;
    this.sentValue = value;
  }

  /**
   * The FOR_ITER at `pc` runs in `fp`. In CPython it is specialised when it does so for the second time, unless a line begins there that somebody wants to know of: the end of a generator is then
   * no exception, but has an event of its own.
   */
  iterates(fp: number, code: PyCode, pc: number): void {
    let turned = this.turned.get(code);
    if (turned === undefined) this.turned.set(code, (turned = new Set()));
    const again = turned.has(pc);
    turned.add(pc);
    const hasLines = ((code.instrumentation as Instrumentation).events & (1 << Event.LINE)) !== 0;
    this.entered[fp] = again && !hasLines ? Entered.ITERATING_WARM : Entered.ITERATING;
  }

  /** A generator that `fp` loops over has returned: does that count as an exception? As a rule if it throws a value away. */
  loopEnded(fp: number, value: Value): boolean {
    if (this.entered[fp] !== Entered.ITERATING_WARM) return value !== null;
    this.entered[fp] = Entered.LOOPED;
    this.sentValue = value;
    return false;
  }

  /** A record has been pushed. */
  enter(t: ThreadState, fp: number, how: Entered, line: number): void {
    this.lines[fp] = line;
    this.entered[fp] = how;
    if (this.depth === 0) watch(t, this, t.stack.code(fp)!);
  }
}

/** The events that a code object has to give for this thread. */
function eventsFor(t: ThreadState, tracer: Tracer, code: PyCode): number {
  let events = monitoringOf(t.runtime)?.eventsOf(code) ?? 0;
  if (tracer.traceFunction !== undefined) events |= TRACE_EVENTS | (code.tracesOpcodes ? 1 << Event.INSTRUCTION : 0);
  if (tracer.profileFunction !== undefined) events |= PROFILE_EVENTS;
  if (t.runtime.watch.active) events |= 1 << Event.INSTRUCTION;
  return events;
}

/** Instrument a code object that runs on this thread. */
function watch(t: ThreadState, tracer: Tracer, code: PyCode): void {
  if (code.hidden) return;
  if (tracer.codes.has(code)) {
    // The usual case: nothing has changed since it was entered last.
    instrument(code, (code.instrumentation as Instrumentation).events | eventsFor(t, tracer, code));
    return;
  }
  const before = code.instrumentation as Instrumentation | null;
  instrument(code, eventsFor(t, tracer, code) | (before === null ? 0 : before.events));
  (code.instrumentation as Instrumentation).users++;
  tracer.codes.add(code);
}

/** Called after every change; compiled activations of the thread have to go on in the interpreter. */
export type TracingListener = (t: ThreadState) => void;
let listener: TracingListener | null = null;

/** Installed once, by the layer that compiles. */
export function setTracingListener(f: TracingListener): void {
  listener = f;
}

/**
 * Tracing, profiling or monitoring was switched on, off or changed for this thread: instrument what is on its stack, or give all of it back.
 */
export function tracingChanged(t: ThreadState, force = false): void {
  let { tracer } = t;
  const monitoring = monitoringOf(t.runtime);
  const wanted =
    force ||
    (tracer !== null && (tracer.isWanted || tracer.depth > 0)) ||
    monitoring?.active === true ||
    t.runtime.watch.active;
  if (tracer !== null) release(tracer);
  if (!wanted) t.tracer = null;
  else {
    const isNew = tracer === null;
    tracer ??= t.tracer = new Tracer();
    for (let fp = t.fp; fp >= 0; fp = t.stack.prev(fp)) {
      const code = t.stack.code(fp);
      if (code === null || code.hidden) continue;
      if (isNew) {
        tracer.lines[fp] = lineAt(code, t.stack.pc(fp));
        tracer.entered[fp] = Entered.NO;
      }
      watch(t, tracer, code);
    }
  }
  t.updateFastCalls();
  listener?.(t);
}

/** A thread starts or goes on: `sys.monitoring`, or the watch over objects, may have been switched on or off by another one. */
export function adoptMonitoring(t: ThreadState): void {
  const { tracer } = t;
  if (tracer !== null && (tracer.isWanted || tracer.depth > 0)) return;
  const active = monitoringOf(t.runtime)?.active === true || t.runtime.watch.active;
  if (active !== (tracer !== null)) tracingChanged(t);
}

function needTracer(t: ThreadState): Tracer {
  if (t.tracer === null) tracingChanged(t, true);
  return t.tracer!;
}

/** `sys.settrace`. */
export function setTraceFunction(t: ThreadState, f: Value | undefined): void {
  if (f === undefined && t.tracer === null) return;
  needTracer(t).traceFunction = f;
  tracingChanged(t);
}

/** `sys.setprofile`. */
export function setProfileFunction(t: ThreadState, f: Value | undefined): void {
  if (f === undefined && t.tracer === null) return;
  needTracer(t).profileFunction = f;
  tracingChanged(t);
}

/** Watch all threads of the runtime alike. */
export function forAllThreads(
  t: ThreadState,
  set: (each: ThreadState, f: Value | undefined) => void,
  f: Value | undefined,
): void {
  for (const each of t.group.states) {
    set(each, f);
    // Compiled activations of a thread that is in a host function have not seen it; one that is only suspended has none.
    if (each !== t) each.stale = true;
  }
}

/**
 * The code's instructions have to give an event from now on. When that is depends on CPython's ways: when `f_trace_opcodes` is set in a frame that has a trace
 * function already, and at each event but `line` and `opcode` of a frame with that flag; it ends at an instruction of a frame without it.
 */
export function wantOpcodes(t: ThreadState, code: PyCode): void {
  if (code.tracesOpcodes) return;
  code.tracesOpcodes = true;
  if (t.tracer !== null && t.tracer.traceFunction !== undefined) tracingChanged(t);
}

function release(tracer: Tracer): void {
  for (const code of tracer.codes) {
    const made = code.instrumentation as Instrumentation | null;
    if (made !== null && --made.users === 0) restoreCode(code);
  }
  tracer.codes.clear();
}
