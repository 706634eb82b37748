/** The part of `sys` that watches running code: trace and profile functions, `call_tracing`, the frames and exceptions of all threads, audit hooks, breakpoints. */
import { threadExceptions, threadFrames } from "../frames/access.ts";
import { Unwind } from "../frames/requests.ts";
import { thread } from "../frames/thread-state.ts";
import { forAllThreads, setProfileFunction, setTraceFunction } from "../frames/tracer.ts";
import { getAttr } from "../objects/attributes.ts";
import type { NativeFn } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { asStr, PyTuple, tuple, typeOf } from "../objects/data.ts";
import {
  attributeError,
  exception,
  importError,
  pendingIs,
  raise,
  runtimeError,
  runtimeWarning,
  typeError,
} from "../objects/exception-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { dictSet } from "../objects/hash-lookup.ts";
import { takeException } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, settle, type Value } from "../objects/value.ts";
import { argType, hasNul } from "../objects/str-args.ts";
import { importModule } from "./importer.ts";
import type { ModuleHost } from "./module-host.ts";

/** Raise an audit event: undefined when a hook raised. */
export function* audit(rt: ModuleHost, event: string, args: readonly Value[]): Gen<Value | undefined> {
  for (const hook of rt.state.auditHooks.slice())
    if ((yield* settle(callValue(hook, [event, new PyTuple([...args])]))) === undefined) return undefined;
  return null;
}

function* auditCall(rt: ModuleHost, [event, ...args]: Value[]): Gen<Value | undefined> {
  if (event === undefined) return raise(typeError, "audit expected at least 1 argument, got 0");
  const name = asStr(event);
  if (name === undefined) return raise(typeError, `audit() argument 1 must be str, not ${argType(event)}`);
  if (hasNul(name)) return undefined;
  return yield* audit(rt, name as string, args);
}

/** A hook that objects to another one being added has its way, silently. */
function* addAuditHook(rt: ModuleHost, hook: Value): Gen<Value | undefined> {
  if ((yield* audit(rt, "sys.addaudithook", [])) === undefined) {
    if (!pendingIs(runtimeError) && !pendingIs(exception)) return undefined;
    takeException();
    return null;
  }
  rt.state.auditHooks.push(hook);
  return null;
}

/*
 * Compiled callers give way to the interpreter (Unwind), and the eval loop loads the record of the caller anew, and with it the instrumented code.
 */
function* settrace(rt: ModuleHost, f: Value): Gen<Value | undefined> {
  if ((yield* audit(rt, "sys.settrace", [])) === undefined) return undefined;
  setTraceFunction(thread(), f === null ? undefined : f);
  return yield new Unwind(null);
}

/** `sys._settraceallthreads`, `sys._setprofileallthreads`. */
function* forAll(rt: ModuleHost, event: string, set: typeof setTraceFunction, f: Value): Gen<Value | undefined> {
  if ((yield* audit(rt, event, [])) === undefined) return undefined;
  forAllThreads(thread(), set, f === null ? undefined : f);
  return yield new Unwind(null);
}

function* setprofile(rt: ModuleHost, f: Value): Gen<Value | undefined> {
  if ((yield* audit(rt, "sys.setprofile", [])) === undefined) return undefined;
  setProfileFunction(thread(), f === null ? undefined : f);
  return yield new Unwind(null);
}

/** `sys.call_tracing(func, args)`: while a trace function runs, call something that is traced itself. */
function* callTracing(f: Value, args: Value): Gen<Value | undefined> {
  if (!(args instanceof PyTuple))
    return raise(typeError, `call_tracing() argument 2 must be tuple, not ${typeOf(args).name}`);
  const { tracer } = thread();
  if (tracer === null) return yield* settle(callValue(f, args.items));
  const before = tracer.beginNested();
  const r = yield* settle(callValue(f, args.items));
  tracer.endNested(before);
  return r;
}

function* currentFrames(rt: ModuleHost): Gen<Value | undefined> {
  if ((yield* audit(rt, "sys._current_frames", [])) === undefined) return undefined;
  const d = new PyDict();
  for (const [id, frame] of threadFrames()) dictSet(d, id, frame);
  return d;
}

function* currentExceptions(rt: ModuleHost): Gen<Value | undefined> {
  if ((yield* audit(rt, "sys._current_exceptions", [])) === undefined) return undefined;
  const d = new PyDict();
  for (const [id, exc] of threadExceptions()) dictSet(d, id, exc);
  return d;
}

/** `sys.breakpointhook`: call what PYTHONBREAKPOINT names, `pdb.set_trace` by default. */
function* breakpointHook(rt: ModuleHost, args: Value[], kwargs: Map<string, Value>): Gen<Value | undefined> {
  const name = rt.config.breakpoint || "pdb.set_trace";
  if (name === "0") return null;
  const dot = name.lastIndexOf(".");
  if (dot !== 0) {
    const hook = yield* findHook(dot < 0 ? "builtins" : name.slice(0, dot), name.slice(dot + 1));
    if (hook !== undefined)
      return yield* settle(callValue(hook, [...args, ...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null));
    if (!pendingIs(importError) && !pendingIs(attributeError)) return undefined;
    takeException();
  }
  const text = `Ignoring unimportable $PYTHONBREAKPOINT: "${name}"`;
  return yield* settle(rt.warn(runtimeWarning, text));
}

function* findHook(module: string, name: string): Gen<Value | undefined> {
  const m = yield* settle(importModule(module, null, null, tuple(strFromJs(name)), 0));
  return m === undefined ? undefined : yield* settle(getAttr(m, name));
}

export const tracingFunctions = (rt: ModuleHost): readonly (readonly [string, string, NativeFn])[] => [
  ["audit", "(*args)", (args: Value[]) => defer(auditCall(rt, args))],
  ["addaudithook", "(hook)", (hook: Value) => defer(addAuditHook(rt, hook))],
  ["settrace", "(function, /)", (f: Value) => defer(settrace(rt, f))],
  ["gettrace", "()", () => thread().tracer?.traceFunction ?? null],
  ["setprofile", "(function, /)", (f: Value) => defer(setprofile(rt, f))],
  ["_settraceallthreads", "(function, /)", (f: Value) => defer(forAll(rt, "sys.settrace", setTraceFunction, f))],
  ["_setprofileallthreads", "(function, /)", (f: Value) => defer(forAll(rt, "sys.setprofile", setProfileFunction, f))],
  ["getprofile", "()", () => thread().tracer?.profileFunction ?? null],
  ["call_tracing", "(func, args, /)", (f: Value, args: Value) => defer(callTracing(f, args))],
  ["_current_frames", "()", () => defer(currentFrames(rt))],
  ["_current_exceptions", "()", () => defer(currentExceptions(rt))],
  [
    "breakpointhook",
    "(*args, **kws)",
    (args: Value[], kwargs: Map<string, Value>) => defer(breakpointHook(rt, args, kwargs)),
  ],
];
