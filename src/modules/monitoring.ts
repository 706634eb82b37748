/** `sys.monitoring` (PEP 669): tools register callbacks for events and say where they want them. The events come from interpreter/tracing. */
import { Event, EVENT_NAMES } from "../frames/events.ts";
import { DISABLE, MISSING, type Monitoring, monitoringOf, needMonitoring, TOOLS } from "../frames/monitors.ts";
import { Unwind } from "../frames/requests.ts";
import { thread } from "../frames/thread-state.ts";
import { tracingChanged } from "../frames/tracer.ts";
import { builtin, type NativeFn } from "../objects/builtin-function.ts";
import { asStr, type PyModule } from "../objects/data.ts";
import { overflowError, raise, typeError, valueError } from "../objects/exception-object.ts";
import { PyCode } from "../objects/function-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { newModule } from "../objects/module-object.ts";
import { newNamespace } from "../objects/namespace.ts";
import { index } from "../objects/operators.ts";
import { defer, type Gen, settle, type Value } from "../objects/value.ts";
import type { ModuleHost } from "./module-host.ts";
import { audit } from "./sys-tracing.ts";

const C_EVENTS = (1 << Event.C_RETURN) | (1 << Event.C_RAISE);
const CALL_EVENTS = C_EVENTS | (1 << Event.CALL);
const BRANCHES = (1 << Event.BRANCH_LEFT) | (1 << Event.BRANCH_RIGHT);
/** Events that belong to an instruction; the others cannot be asked of a single code object. */
const LOCAL_EVENTS = (1 << Event.RAISE) - 1;

/** An argument of C type `int`. */
export function* intArgument(v: Value): Gen<number | undefined> {
  const n = yield* settle(index(v));
  if (n === undefined) return undefined;
  if (typeof n !== "number" || n > 0x7fffffff || n < -0x80000000)
    return raise(overflowError, "Python int too large to convert to C int");
  return n;
}

function* toolArgument(v: Value): Gen<number | undefined> {
  const n = yield* intArgument(v);
  if (n === undefined || (n >= 0 && n < TOOLS)) return n;
  return raise(valueError, `invalid tool ${n} (must be between 0 and 5)`);
}

const state = (): Monitoring => needMonitoring(thread().runtime);

/** After a change of events: running code has to be told; compiled callers give way to the interpreter. */
function* changed(): Gen<Value | undefined> {
  tracingChanged(thread());
  return yield new Unwind(null);
}

function* useTool(id: Value, name: Value): Gen<Value | undefined> {
  const tool = yield* toolArgument(id);
  if (tool === undefined) return undefined;
  if (asStr(name) === undefined) return raise(valueError, "tool name must be a str");
  if (state().names[tool] !== undefined) return raise(valueError, `tool ${tool} is already in use`);
  state().names[tool] = name;
  return null;
}

function* clearTool(id: Value, free: boolean): Gen<Value | undefined> {
  const tool = yield* toolArgument(id);
  if (tool === undefined) return undefined;
  const s = state();
  if (s.names[tool] === undefined) return null;
  s.clearEvents(tool);
  s.callbacks[tool]!.length = 0;
  if (free) s.names[tool] = undefined;
  return yield* changed();
}

function* getTool(id: Value): Gen<Value | undefined> {
  const tool = yield* toolArgument(id);
  return tool === undefined ? undefined : (state().names[tool] ?? null);
}

function* registerCallback(rt: ModuleHost, id: Value, event: Value, f: Value): Gen<Value | undefined> {
  const tool = yield* toolArgument(id);
  if (tool === undefined) return undefined;
  const set = yield* intArgument(event);
  if (set === undefined) return undefined;
  if (set <= 0 || (set & (set - 1)) !== 0)
    return raise(valueError, "The callback can only be set for one event at a time");
  const number = 31 - Math.clz32(set);
  if (number >= Event.COUNT) return raise(valueError, `invalid event ${set}`);
  if ((yield* audit(rt, "sys.monitoring.register_callback", [f])) === undefined) return undefined;
  const callbacks = state().callbacks[tool]!;
  const before = callbacks[number] ?? null;
  const value = f === null ? undefined : f;
  callbacks[number] = value;
  if (number === Event.BRANCH) callbacks[Event.BRANCH_LEFT] = callbacks[Event.BRANCH_RIGHT] = value;
  return before;
}

function* getEvents(id: Value): Gen<Value | undefined> {
  const tool = yield* toolArgument(id);
  return tool === undefined ? undefined : state().globalEvents[tool]!;
}

/** The events of a set as they are kept; undefined (with an exception) if it is none. */
function checkedEvents(tool: number, set: number, allowed: number, what: string): number | undefined {
  let events = set;
  if (events >= 0) {
    if ((events & C_EVENTS) !== 0) {
      if ((events & CALL_EVENTS) !== CALL_EVENTS)
        return raise(valueError, "cannot set C_RETURN or C_RAISE events independently");
      events &= ~C_EVENTS;
    }
    if ((events & (1 << Event.BRANCH)) !== 0) events = (events & ~(1 << Event.BRANCH)) | BRANCHES;
  }
  if (events < 0 || (events & ~allowed) !== 0) {
    const shown = events < 0 ? events & ~(C_EVENTS | (1 << Event.BRANCH)) : events;
    return raise(valueError, `invalid ${what} 0x${((allowed === LOCAL_EVENTS ? shown : set) >>> 0).toString(16)}`);
  }
  if (state().names[tool] === undefined) return raise(valueError, `tool ${tool} is not in use`);
  return events;
}

function* setEvents(id: Value, set: Value): Gen<Value | undefined> {
  const tool = yield* toolArgument(id);
  if (tool === undefined) return undefined;
  const n = yield* intArgument(set);
  if (n === undefined) return undefined;
  const events = checkedEvents(tool, n, (1 << Event.COUNT) - 1, "event set");
  if (events === undefined) return undefined;
  state().globalEvents[tool] = events;
  return yield* changed();
}

function* codeArguments(id: Value, code: Value): Gen<readonly [number, PyCode] | undefined> {
  const tool = yield* toolArgument(id);
  if (tool === undefined) return undefined;
  return code instanceof PyCode ? [tool, code] : raise(typeError, "code must be a code object");
}

function* getLocalEvents(id: Value, code: Value): Gen<Value | undefined> {
  const at = yield* codeArguments(id, code);
  return at === undefined ? undefined : state().localEvents(at[0], at[1]);
}

function* setLocalEvents(id: Value, code: Value, set: Value): Gen<Value | undefined> {
  const n = yield* intArgument(set);
  if (n === undefined) return undefined;
  const at = yield* codeArguments(id, code);
  if (at === undefined) return undefined;
  const events = checkedEvents(at[0], n, LOCAL_EVENTS, "local event set");
  if (events === undefined) return undefined;
  state().setLocalEvents(at[0], at[1], events);
  return yield* changed();
}

function restartEvents(): Value {
  monitoringOf(thread().runtime)?.restart();
  return null;
}

/** Which tools want which events everywhere: `{name: bits of the tools}`. */
function allEvents(): Value {
  const d = new PyDict();
  for (const [event, name] of EVENT_NAMES.entries()) {
    let tools = 0;
    for (let tool = 0; tool < TOOLS; tool++) if ((state().globalEvents[tool]! & (1 << event)) !== 0) tools |= 1 << tool;
    if (tools !== 0) d.setStr(name, tools);
  }
  return d;
}

const functions = (rt: ModuleHost): readonly (readonly [string, string, NativeFn])[] => [
  ["use_tool_id", "(tool_id, name, /)", (id: Value, name: Value) => defer(useTool(id, name))],
  ["clear_tool_id", "(tool_id, /)", (id: Value) => defer(clearTool(id, false))],
  ["free_tool_id", "(tool_id, /)", (id: Value) => defer(clearTool(id, true))],
  ["get_tool", "(tool_id, /)", (id: Value) => defer(getTool(id))],
  [
    "register_callback",
    "(tool_id, event, func, /)",
    (id: Value, event: Value, f: Value) => defer(registerCallback(rt, id, event, f)),
  ],
  ["get_events", "(tool_id, /)", (id: Value) => defer(getEvents(id))],
  ["set_events", "(tool_id, event_set, /)", (id: Value, set: Value) => defer(setEvents(id, set))],
  ["get_local_events", "(tool_id, code, /)", (id: Value, code: Value) => defer(getLocalEvents(id, code))],
  [
    "set_local_events",
    "(tool_id, code, event_set, /)",
    (id: Value, code: Value, set: Value) => defer(setLocalEvents(id, code, set)),
  ],
  ["restart_events", "()", restartEvents],
  ["_all_events", "()", allEvents],
];

/**
 * The module object. Its callbacks get what other activations call and return, functions with their globals among it, so under `-X frames=off` there are no
 * functions, only the constants (which libraries look at while they are imported).
 */
export function makeMonitoring(rt: ModuleHost): PyModule {
  const module = newModule("sys.monitoring");
  const events: [string, Value][] = EVENT_NAMES.map((name, i) => [name, 1 << i]);
  const contents: (readonly [string, Value])[] = [
    ["DEBUGGER_ID", 0],
    ["COVERAGE_ID", 1],
    ["PROFILER_ID", 2],
    ["OPTIMIZER_ID", 5],
    ["DISABLE", DISABLE],
    ["MISSING", MISSING],
    ["events", newNamespace([...events, ["NO_EVENTS", 0]])],
  ];
  for (const [name, value] of contents) module.dict.setStr(name, value);
  if (rt.config.frames === "off") return module;
  for (const [name, text, f] of functions(rt)) module.dict.setStr(name, builtin(name, text, f, "sys.monitoring"));
  return module;
}
