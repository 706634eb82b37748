/** The module `_thread`. */
import { thread, type ThreadState } from "../../frames/thread-state.ts";
import {
  builtin,
  calledAs,
  conventional,
  Convention,
  type Member,
  type NativeFn,
} from "../../objects/builtin-function.ts";
import { asInt, asStr, jsText, PyFloat, PyTuple } from "../../objects/data.ts";
import {
  keyboardInterrupt,
  newException,
  overflowError,
  PyBaseException,
  raise,
  raiseException,
  runtimeError,
  systemExit,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import { asSsize, indexOf } from "../../objects/number-convert.ts";
import { ABSENT_ATTR, findAttr, getAttrIfAny } from "../../objects/attributes.ts";
import { callValue } from "../../objects/call.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { textOf } from "../../objects/object-names.ts";
import { strText } from "../../objects/repr.ts";
import { defer, type Gen, settle, type Value } from "../../objects/value.ts";
import { callable } from "../builtins/attributes.ts";
import { truth } from "../../objects/truth.ts";
import type { ModuleHost } from "../module-host.ts";
import { intArgument } from "../monitoring.ts";
import { PyStructSequence, structSequenceType } from "../struct-sequence.ts";
import { audit } from "../sys-tracing.ts";
import { exceptionTextFor, writeText } from "../traceback.ts";
import { argType } from "../../objects/str-args.ts";
import { asHandle, handleType, joinAll, PyThreadHandle, startThread, ThreadStage } from "./handle.ts";
import { localType } from "./local.ts";
import { lockType, PyLock, rlockType } from "./locks.ts";
import { TIMEOUT_MAX } from "./timeout.ts";

const SIGINT = 2;
const SIGNALS = 65;
/** What a pthread needs. */
const MIN_STACK = 32768;

const hookArgsType = structSequenceType("_thread", "_ExceptHookArgs", [
  "exc_type",
  "exc_value",
  "exc_traceback",
  "thread",
]);

function* startNewThread(rt: ModuleHost, f: Value, args: Value, kwargs?: Value): Gen<Value | undefined> {
  if (!callable(f)) return raise(typeError, "first arg must be callable");
  if (!(args instanceof PyTuple)) return raise(typeError, "2nd arg must be a tuple");
  if (kwargs !== undefined && !(kwargs instanceof PyDict))
    return raise(typeError, "optional 3rd arg must be a dictionary");
  if ((yield* audit(rt, "_thread.start_new_thread", [f, args, kwargs ?? null])) === undefined) return undefined;
  const items = [...args.items];
  const names: string[] = [];
  for (const [k, v] of kwargs?.entries() ?? []) {
    const name = textOf(k);
    if (name === undefined) return raise(typeError, "keywords must be strings");
    names.push(name);
    items.push(v);
  }
  const handle = new PyThreadHandle(handleType);
  startThread(rt, handle, f, items, names.length > 0 ? names : null);
  return handle.ident;
}

function* startJoinable(rt: ModuleHost, f: Value, given?: Value, daemon?: Value): Gen<Value | undefined> {
  if (!callable(f)) return raise(typeError, "thread function must be callable");
  const isDaemon = daemon === undefined ? true : yield* settle(truth(daemon));
  if (isDaemon === undefined) return undefined;
  const handle = (given ?? null) === null ? new PyThreadHandle(handleType) : asHandle(given!);
  if (handle === undefined) return undefined;
  if ((yield* audit(rt, "_thread.start_joinable_thread", [f, isDaemon === true ? 1 : 0, given ?? null])) === undefined)
    return undefined;
  if (handle.stage !== ThreadStage.NOT_STARTED) return raise(runtimeError, "thread already started");
  handle.daemon = isDaemon === true;
  startThread(rt, handle, f, [], null);
  return handle;
}

function makeHandle(ident: Value): Value | undefined {
  const n = asInt(ident);
  if (n === undefined) return raise(typeError, "ident must be an integer");
  if (n < 0) return raise(overflowError, "can't convert negative int to unsigned");
  if (n >= 1n << 64n) return raise(overflowError, "int too big to convert");
  const handle = new PyThreadHandle(handleType);
  handle.ident = n;
  handle.stage = ThreadStage.RUNNING;
  return handle;
}

function* stackSize(v: Value): Gen<Value | undefined> {
  const i = yield* indexOf(v);
  const n = i === undefined ? undefined : asSsize(i);
  if (n === undefined) return undefined;
  if (n < 0) return raise(valueError, "size must be 0 or a positive value");
  if (n > 0 && n < MIN_STACK) return raise(valueError, `size not valid: ${n} bytes`);
  const { group } = thread();
  const before = group.stackSize;
  group.stackSize = n;
  return before;
}

/** The main thread raises KeyboardInterrupt where it is; other signals have no handlers. */
function* interruptMain(signum: Value): Gen<Value | undefined> {
  const n = yield* intArgument(signum);
  if (n === undefined) return undefined;
  if (n < 1 || n >= SIGNALS) return raise(valueError, "signal number out of range");
  if (n !== SIGINT) return null;
  const t = thread();
  if (!t.group.isGreen(t)) return raiseException(newException(keyboardInterrupt));
  t.group.interruptMain = true;
  t.group.changed();
  return null;
}

const states = (): ThreadState[] => [...thread().group.states];

/** The main thread is the oldest. */
const mainIdent = (): number => states()[0]!.ident;

/** `threading.excepthook`: print an exception that ended a thread. */
function* exceptHook(rt: ModuleHost, args: Value): Gen<Value | undefined> {
  if (!(args instanceof PyStructSequence) || args.cls !== hookArgsType)
    return raise(typeError, "_thread.excepthook argument type must be ExceptHookArgs");
  const [type, exc, , who] = args.items as [Value, Value, Value, Value];
  if (type === systemExit) return null;
  let file = rt.sys.getStr("stderr") ?? null;
  if (file === null && who !== null) {
    const own = yield* findAttr(who, "_stderr");
    if (own === undefined) return undefined;
    file = own === ABSENT_ATTR ? null : own;
  }
  if (file === null) return null;
  const found = who === null ? ABSENT_ATTR : yield* findAttr(who, "name");
  if (found === undefined) return undefined;
  let name = String(thread().ident);
  if (found !== ABSENT_ATTR) {
    const text = yield* strText(found);
    if (text === undefined) return undefined;
    name = jsText(text);
  }
  const text = exc instanceof PyBaseException ? yield* exceptionTextFor(exc) : "NoneType: None\n";
  if ((yield* writeText(file, `Exception in thread ${name}:\n${text}`)) === undefined) return undefined;
  const flush = getAttrIfAny(file, "flush");
  if (typeof flush === "symbol") return null;
  const f = yield* settle(flush);
  return f === undefined || (yield* settle(callValue(f, []))) === undefined ? undefined : null;
}

/** The host has no names for threads; the argument is checked. */
function setName(v: Value): Value | undefined {
  return asStr(v) === undefined ? raise(typeError, `set_name() argument 'name' must be str, not ${argType(v)}`) : null;
}

const functions = (rt: ModuleHost): readonly (readonly [string, string, NativeFn])[] => {
  const startNew = (f: Value, args: Value, kwargs?: Value) => defer(startNewThread(rt, f, args, kwargs));
  const exit = () => raise(systemExit);
  const allocate = () => new PyLock(lockType);
  const ident = () => thread().ident;
  return [
    ["start_new_thread", "(function, args, kwargs={}, /)", startNew],
    ["start_new", "(function, args, kwargs={}, /)", startNew],
    [
      "start_joinable_thread",
      "(function, handle=None, daemon=True)",
      (f: Value, handle?: Value, daemon?: Value) => defer(startJoinable(rt, f, handle, daemon)),
    ],
    ["daemon_threads_allowed", "()", () => true],
    ["allocate_lock", "()", allocate],
    ["allocate", "()", allocate],
    ["exit_thread", "()", exit],
    ["exit", "()", exit],
    ["interrupt_main", "(signum=signal.SIGINT, /)", (n: Value = SIGINT) => defer(interruptMain(n))],
    ["get_ident", "()", ident],
    ["get_native_id", "()", ident],
    ["_count", "()", () => thread().group.green.length],
    ["_is_running", "(ident, /)", (v: Value) => states().some((t) => t.ident === v)],
    ["stack_size", "(size=0, /)", (n: Value = 0) => defer(stackSize(n))],
    ["_excepthook", "(args, /)", (args: Value) => defer(exceptHook(rt, args))],
    ["_is_main_interpreter", "()", () => true],
    ["_shutdown", "()", () => defer(joinAll(rt))],
    ["_make_thread_handle", "(ident, /)", makeHandle],
    ["_get_main_thread_ident", "()", mainIdent],
    ["set_name", "(name)", setName],
  ];
};

const DOC = `This module provides primitive operations to write multi-threaded programs.
The 'threading' module provides a more convenient interface.`;

/** Contents of `_thread`. */
export function* makeThreadModule(rt: ModuleHost): Iterable<readonly [string, Value]> {
  yield ["__doc__", DOC];
  const own: Member[] = functions(rt).map(([name, text, fn]) => [name, builtin(name, text, fn, "_thread")]);
  conventional(Convention.PARSED, "stack_size", own);
  conventional(Convention.TUPLE, "start_new_thread start_new", own);
  for (const m of own) yield m[0] === "start_new" ? calledAs(m, "start_new_thread") : m;
  yield ["lock", lockType];
  yield ["LockType", lockType];
  yield ["RLock", rlockType];
  yield ["_local", localType];
  yield ["_ThreadHandle", handleType];
  yield ["_ExceptHookArgs", hookArgsType];
  yield ["error", runtimeError];
  yield ["TIMEOUT_MAX", new PyFloat(TIMEOUT_MAX)];
}
