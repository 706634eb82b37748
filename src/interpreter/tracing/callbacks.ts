/**
 * Calling the callbacks of `sys.setprofile`, `sys.settrace` and `sys.monitoring` for an event.
 *
 * Each is a generator native: the callback's Python code runs from a record above the watched activation, without JavaScript recursion. A result of false says
 * that a callback raised. `tracer.depth` is above 0 meanwhile, so that callbacks are not watched.
 */
import { callValue } from "../../objects/call.ts";
import { PyTuple } from "../../objects/data.ts";
import type { PyBaseException } from "../../objects/exception-object.ts";
import { type PyObject, settle, type Gen, type Value } from "../../objects/value.ts";
import { materialise } from "../../frames/escape.ts";
import { Event, EVENT_NAMES } from "../../frames/events.ts";
import type { Frame } from "../../frames/frame.ts";
import { DISABLE, type Monitoring, monitoringOf, TOOLS } from "../../frames/monitors.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { type Tracer, tracingChanged, wantOpcodes } from "../../frames/tracer.ts";
import { raise, valueError } from "../../objects/exception-object.ts";

/** The record, and in it the instruction, that an event is about. */
export interface Place {
  readonly t: ThreadState;
  readonly tracer: Tracer;
  readonly fp: number;
  readonly pc: number;
}

function* unwatched({ t, tracer }: Place, callback: Value, args: readonly Value[]): Gen<Value | undefined> {
  tracer.depth++;
  try {
    return yield* settle(callValue(callback, args));
  } finally {
    if (--tracer.depth === 0 && !tracer.isWanted) tracingChanged(t);
  }
}

function* callFrameFunction(
  at: Place,
  callback: Value,
  frame: Frame,
  what: string,
  arg: Value,
  line: number,
  eventName: string,
): Gen<Value | undefined> {
  const { tracer } = at;
  const before = frame.eventLine;
  const { event, eventFp } = tracer;
  frame.eventLine = line;
  tracer.event = eventName;
  tracer.eventFp = at.fp;
  const r = yield* unwatched(at, callback, [frame, what, arg]);
  frame.eventLine = before;
  tracer.event = event;
  tracer.eventFp = eventFp;
  return r;
}

/** An event for the profile function. */
export function* profile(at: Place, what: string, arg: Value, line = -1, eventName = what): Gen<boolean> {
  const { t, tracer } = at;
  const callback = tracer.profileFunction;
  if (callback === undefined) return true;
  const r = yield* callFrameFunction(at, callback, materialise(t, at.fp, "profile"), what, arg, line, eventName);
  if (r !== undefined) return true;
  tracer.profileFunction = undefined;
  tracingChanged(t);
  return false;
}

/** An event for the trace function: the thread's for a call, otherwise the frame's own. `frame.f_trace` becomes what it returns. */
export function* trace(at: Place, what: string, arg: Value, line = -1, eventName = what): Gen<boolean> {
  const { t, tracer } = at;
  if (tracer.traceFunction === undefined) return true;
  const known = t.stack.frame(at.fp);
  if (known?.traceOpcodes === true && what !== "line" && what !== "opcode") wantOpcodes(t, known.code);
  const callback = what === "call" ? tracer.traceFunction : (known?.trace ?? null);
  if (callback === null) return true;
  const frame = known ?? materialise(t, at.fp, "trace");
  frame.escaped = true;
  const r = yield* callFrameFunction(at, callback, frame, what, arg, line, eventName);
  if (r === undefined) {
    tracer.traceFunction = undefined;
    frame.trace = null;
    tracingChanged(t);
    return false;
  }
  if (r !== null) frame.trace = r;
  return true;
}

/** A `line` event for the trace function, if the frame wants lines. */
export function* traceLine(at: Place, line: number): Gen<boolean> {
  const frame = at.t.stack.frame(at.fp);
  return frame === null || !frame.traceLines || (yield* trace(at, "line", null, line));
}

/** The frame's own trace function wants events at all. */
export const isTraced = (at: Place): boolean =>
  at.tracer.traceFunction !== undefined && (at.t.stack.frame(at.fp)?.trace ?? null) !== null;

/** `(type, value, traceback)` of an exception. */
export const exceptionTuple = (exc: PyBaseException): PyTuple =>
  new PyTuple([exc.cls, exc, (exc.traceback as PyObject | null) ?? null]);

/** Some tool of `sys.monitoring` wants this event here. */
export function isMonitored(at: Place, event: Event): boolean {
  const state = monitoringOf(at.t.runtime);
  if (state === null) return false;
  const code = at.t.stack.code(at.fp)!;
  for (let tool = 0; tool < TOOLS; tool++) if (state.callback(tool, code, at.pc, event) !== undefined) return true;
  return false;
}

/** Events that answer DISABLE are switched off at their place; the others belong to no place. */
const LOCAL_EVENTS = (1 << Event.RAISE) - 1;

/** An event for the tools of `sys.monitoring`, from the highest id down. */
export function* monitor(at: Place, event: Event, args: readonly Value[]): Gen<boolean> {
  const state = monitoringOf(at.t.runtime);
  if (state === null) return true;
  const code = at.t.stack.code(at.fp)!;
  for (let tool = TOOLS - 1; tool >= 0; tool--) {
    const callback = state.callback(tool, code, at.pc, event);
    if (callback === undefined) continue;
    const r = yield* unwatched(at, callback, [code, ...args]);
    if (r === undefined) return false;
    if (r === DISABLE && !disable(at, state, tool, event)) return false;
  }
  return true;
}

function disable(at: Place, state: Monitoring, tool: number, event: Event): boolean {
  const code = at.t.stack.code(at.fp)!;
  if (((1 << event) & LOCAL_EVENTS) !== 0 || event === Event.C_RETURN || event === Event.C_RAISE) {
    state.disable(tool, code, at.pc, event);
    return true;
  }
  state.callbacks[tool]![event] = undefined;
  raise(valueError, `Cannot disable ${EVENT_NAMES[event]!} events. Callback removed.`);
  return false;
}
