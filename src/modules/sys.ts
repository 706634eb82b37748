/** The module `sys`. */
import { asyncFunctions } from "./sys-async.ts";
import {
  frameModuleName,
  frameStats,
  getFrame,
  getRecursionLimit,
  currentException,
  setRecursionLimit,
} from "../frames/access.ts";
import { thread } from "../frames/thread-state.ts";
import { builtin, type NativeFn } from "../objects/builtin-function.ts";
import { callBoundValue, callValue } from "../objects/call.ts";
import { asInt, asStr, PyByteArray, PyBytes, PyFloat, PyList, PyTuple, tuple, typeOf } from "../objects/data.ts";
import {
  pendingIs,
  raise,
  runtimeError,
  typeError,
  unicodeEncodeError,
  valueError,
} from "../objects/exception-object.ts";
import { frozensetType, strType } from "../objects/core-types.ts";
import { HashTable, PyDict, PySet } from "../objects/hash-table.ts";
import { setAdd } from "../objects/hash-lookup.ts";
import { getAttr } from "../objects/attributes.ts";
import { getIntMaxStrDigits, setIntMaxStrDigits } from "../objects/int-text.ts";
import { doubleOf } from "../objects/number-convert.ts";
import { newNamespace } from "../objects/namespace.ts";
import { reprOf } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { encodeStr } from "../objects/codecs.ts";
import { strFromJs, strLength } from "../objects/str-object.ts";
import { defer, type Gen, settle, type Value } from "../objects/value.ts";
import { raiseSystemExit } from "./builtins/site.ts";
import { PyConsoleIn, PyConsoleOut } from "./io/streams.ts";
import type { ModuleHost } from "./module-host.ts";
import { nativeModule, nativeModuleNames } from "./native-modules.ts";
import { showException } from "./traceback.ts";
import {
  COPYRIGHT,
  flags,
  floatInfo,
  hashInfo,
  HEXVERSION,
  intInfo,
  PYTHON_VERSION,
  threadInfo,
  versionInfo,
} from "./sys-info.ts";
import { intArgument, makeMonitoring } from "./monitoring.ts";
import { tracingFunctions } from "./sys-tracing.ts";
import { unraisableHook } from "./unraisable.ts";
import { argType } from "../objects/str-args.ts";

function* getframe(depth: Value): Gen<Value | undefined> {
  const n = yield* intArgument(depth);
  return n === undefined ? undefined : yield* settle(getFrame(n));
}

function* moduleNameAt(depth: Value): Gen<Value | undefined> {
  const n = yield* intArgument(depth);
  return n === undefined ? undefined : frameModuleName(n);
}

function* setLimit(v: Value): Gen<Value | undefined> {
  const n = yield* intArgument(v);
  return n === undefined ? undefined : yield* settle(setRecursionLimit(n));
}

function excInfo(): Value {
  const e = currentException();
  return e === null ? tuple(null, null, null) : tuple(e.cls, e, e.traceback);
}

/** `sys.displayhook`: print the repr, and remember the value as `_`. */
function* displayhook(rt: ModuleHost, v: Value): Gen<Value | undefined> {
  if (v === null) return null;
  rt.builtins.setStr("_", null);
  const out = rt.sys.getStr("stdout");
  if (out === undefined) return raise(runtimeError, "lost sys.stdout");
  const r = yield* settle(reprOf(v));
  if (r === undefined) return undefined;
  const write = yield* settle(getAttr(out, "write"));
  if (write === undefined) return undefined;
  if ((yield* settle(callValue(write, [r]))) === undefined) {
    if (!pendingIs(unicodeEncodeError)) return undefined;
    takeException();
    const safe = encodeStr(asStr(r)!, "utf-8", "backslashreplace");
    if (safe === undefined) return undefined;
    const text = strFromJs(new TextDecoder().decode(safe.bytes));
    if ((yield* settle(callValue(write, [text]))) === undefined) return undefined;
  }
  if ((yield* settle(callValue(write, ["\n"]))) === undefined) return undefined;
  rt.builtins.setStr("_", v);
  return null;
}

/** What CPython on a 64-bit machine would say, roughly: programs compare, they do not rely on it. */
function sizeOf(v: Value): number {
  switch (typeof v) {
    case "boolean":
      return 28;
    case "number":
    case "bigint": {
      const bits = (v < 0 ? -v : v).toString(2).length;
      return 24 + 4 * Math.max(1, Math.ceil(bits / 30));
    }
    case "string":
      return 41 + v.length * (/[^\x00-\xff]/.test(v) ? 2 : 1);
  }
  if (v === null) return 16;
  if (v instanceof PyFloat) return 24;
  if (v instanceof PyList) return 56 + 8 * v.items.length;
  if (v instanceof PyTuple) return 40 + 8 * v.items.length;
  if (v instanceof PyBytes) return 33 + v.bytes.length;
  if (v instanceof PyByteArray) return 57 + v.length;
  if (v instanceof PyDict) return 64 + 104 * Math.ceil(v.size / 5);
  if (v instanceof HashTable) return 216 + 64 * Math.floor(v.size / 5);
  const s = asStr(v);
  return s === undefined ? 48 : 60 + 4 * strLength(s);
}

function* getsizeof(v: Value, fallback: Value | undefined): Gen<Value | undefined> {
  const f = typeOf(v).lookup("__sizeof__");
  if (f === undefined || typeOf(f).name === "method_descriptor") return sizeOf(v);
  const r = yield* settle(callBoundValue(f, v, []));
  const n = r === undefined ? undefined : asInt(r);
  if (r !== undefined && n === undefined) raise(typeError, "an integer is required");
  if (n === undefined) {
    if (fallback === undefined || !pendingIs(typeError)) return undefined;
    takeException();
    return fallback;
  }
  return n < 0 ? raise(valueError, "__sizeof__() should return >= 0") : n;
}

const isInterned = (v: Value): Value | undefined =>
  asStr(v) === undefined ? raise(typeError, `_is_interned() argument must be str, not ${argType(v)}`) : true;

function intern(v: Value): Value | undefined {
  const s = asStr(v);
  if (s === undefined) return raise(typeError, `intern() argument must be str, not ${argType(v)}`);
  return typeOf(v) === strType ? s : raise(typeError, `can't intern ${typeOf(v).name}`);
}

function* excepthook(_type: Value, value: Value): Gen<Value | undefined> {
  return yield* showException(value);
}

const functions = (rt: ModuleHost): readonly (readonly [string, string, NativeFn])[] => [
  ["_getframe", "(depth=0, /)", (d: Value = 0) => (isInt32(d) ? getFrame(d) : defer(getframe(d)))],
  ["_getframemodulename", "(depth=0)", (d: Value = 0) => (isInt32(d) ? frameModuleName(d) : defer(moduleNameAt(d)))],
  ["_framestats", "()", frameStats],
  ...tracingFunctions(rt),
  ["displayhook", "(object, /)", (v: Value) => defer(displayhook(rt, v))],
  ["excepthook", "(exctype, value, traceback, /)", (t: Value, v: Value) => defer(excepthook(t, v))],
  ["unraisablehook", "(unraisable, /)", (u: Value) => defer(unraisableHook(rt, u))],
  ["exc_info", "()", excInfo],
  ["exception", "()", currentException],
  ["exit", "(status=None, /)", (code: Value = null) => raiseSystemExit(code)],
  ["getdefaultencoding", "()", () => "utf-8"],
  ["getfilesystemencoding", "()", () => "utf-8"],
  ["getfilesystemencodeerrors", "()", () => "surrogateescape"],
  ["getrecursionlimit", "()", getRecursionLimit],
  ["setrecursionlimit", "(limit, /)", (n: Value) => defer(setLimit(n))],
  ["getrefcount", "(object, /)", () => 2],
  ["getsizeof", "(object, default=None)", (v: Value, d?: Value) => defer(getsizeof(v, d))],
  ["getswitchinterval", "()", () => new PyFloat(thread().group.switchInterval)],
  ["setswitchinterval", "(interval, /)", (v: Value) => defer(setSwitchInterval(v))],
  ["get_int_max_str_digits", "()", getIntMaxStrDigits],
  ["set_int_max_str_digits", "(maxdigits)", (n: Value) => defer(setMaxDigits(n))],
  ["intern", "(string, /)", intern],
  ["is_finalizing", "()", () => false],
  ["_is_gil_enabled", "()", () => true],
  ["_is_interned", "(string, /)", isInterned],
  ["_clear_type_cache", "()", () => null],
  ["getallocatedblocks", "()", () => 0],
  ["activate_stack_trampoline", "(backend, /)", activateTrampoline],
  ["deactivate_stack_trampoline", "()", () => null],
  ["getdlopenflags", "()", () => 2],
  ["setdlopenflags", "(flags, /)", (n: Value) => defer(intOnly(n))],
  ["getunicodeinternedsize", "(*, _only_immortal=False)", () => 0],
  ["is_remote_debug_enabled", "()", () => false],
  ["remote_exec", "(pid, script)", (pid: Value) => defer(remoteExec(pid))],
  ["is_stack_trampoline_active", "()", () => false],
  ...asyncFunctions,
];

/** Kept in whole microseconds, as CPython does. */
function* setSwitchInterval(v: Value): Gen<Value | undefined> {
  const seconds = yield* doubleOf(v);
  if (seconds === undefined) return undefined;
  if (seconds <= 0) return raise(valueError, "switch interval must be strictly positive");
  thread().group.switchInterval = Number.isNaN(seconds) ? 0 : 1e-6 * Math.trunc(1e6 * seconds);
  return null;
}

function activateTrampoline(backend: Value): Value | undefined {
  if (asStr(backend) === undefined)
    return raise(typeError, `activate_stack_trampoline() argument must be str, not ${argType(backend)}`);
  return raise(valueError, "perf trampoline not available");
}

/** Takes an int and does nothing with it: there is no dynamic loader. */
function* intOnly(v: Value): Gen<Value | undefined> {
  return (yield* intArgument(v)) === undefined ? undefined : null;
}

/** No other process can be reached. */
function* remoteExec(pid: Value): Gen<Value | undefined> {
  return (yield* intArgument(pid)) === undefined
    ? undefined
    : raise(runtimeError, "Remote debugging is not supported on this platform");
}

const isInt32 = (v: Value): v is number => typeof v === "number" && v === (v | 0);

function* setMaxDigits(v: Value): Gen<Value | undefined> {
  const n = yield* intArgument(v);
  if (n === undefined) return undefined;
  if (n !== 0 && n < 640) return raise(valueError, "maxdigits must be >= 640 or 0 for unlimited");
  setIntMaxStrDigits(n);
  return null;
}

const strList = (items: readonly string[]): PyList => new PyList(items.map((s) => strFromJs(s)));

function frozenStrings(items: readonly string[]): PySet {
  const s = new PySet(frozensetType);
  for (const i of items) setAdd(s, i);
  return s;
}

/** What hands Frames out, or sets what is called with them: absent where programs may not see any (`-X frames=off`). */
const FRAME_FUNCTIONS: ReadonlySet<string> = new Set([
  "_getframe",
  "_current_frames",
  "_settraceallthreads",
  "_setprofileallthreads",
  "settrace",
  "gettrace",
  "setprofile",
  "getprofile",
  "call_tracing",
]);

/** Contents of `sys`. */
export function makeSysModule(rt: ModuleHost): Iterable<readonly [string, Value]> {
  const { config } = rt;
  const out: (readonly [string, Value])[] = [];
  const byName = new Map<string, Value>();
  for (const [name, text, fn] of functions(rt)) {
    if (config.frames === "off" && FRAME_FUNCTIONS.has(name)) continue;
    const f = builtin(name, text, fn, "sys");
    byName.set(name, f);
    out.push([name, f]);
  }
  const stdin = new PyConsoleIn(rt);
  const stdout = new PyConsoleOut(rt, 1);
  const stderr = new PyConsoleOut(rt, 2);
  const names = nativeModuleNames(rt).sort();
  const version = versionInfo();
  const prefix = config.prefix ?? "";
  const executable = config.executable ?? "";
  const xoptions = new PyDict();
  for (const [k, v] of Object.entries(config.xoptions ?? {})) xoptions.setStr(k, v);
  out.push(
    [
      "__doc__",
      "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.",
    ],
    ["stdin", stdin],
    ["stdout", stdout],
    ["stderr", stderr],
    ["__stdin__", stdin],
    ["__stdout__", stdout],
    ["__stderr__", stderr],
    ["__displayhook__", byName.get("displayhook")!],
    ["__excepthook__", byName.get("excepthook")!],
    ["__unraisablehook__", byName.get("unraisablehook")!],
    ["__breakpointhook__", byName.get("breakpointhook")!],
    ["_xoptions", xoptions],
    ["abiflags", ""],
    ["api_version", 1013],
    ["argv", strList(config.argv)],
    ["orig_argv", strList([executable, ...config.argv])],
    ["base_exec_prefix", strFromJs(prefix)],
    ["base_prefix", strFromJs(prefix)],
    ["builtin_module_names", new PyTuple(names.filter((n) => nativeModule(rt, n)?.first === true))],
    ["byteorder", "little"],
    ["copyright", COPYRIGHT],
    ["dont_write_bytecode", true],
    ["exec_prefix", strFromJs(prefix)],
    ["executable", strFromJs(executable)],
    ["flags", flags(rt)],
    ["float_info", floatInfo()],
    ["float_repr_style", "short"],
    ["hash_info", hashInfo()],
    ["hexversion", HEXVERSION],
    [
      "implementation",
      newNamespace([
        ["name", "sidewinder"],
        ["cache_tag", "sidewinder-314"],
        ["version", version],
        ["hexversion", HEXVERSION],
        ["supports_isolated_interpreters", false],
      ]),
    ],
    ["int_info", intInfo()],
    ["maxsize", 9223372036854775807n],
    ["maxunicode", 0x10ffff],
    ["meta_path", new PyList([])],
    ["modules", rt.modules],
    ["monitoring", makeMonitoring(rt)],
    ["path", strList(config.path)],
    ["path_hooks", new PyList([])],
    ["path_importer_cache", new PyDict()],
    ["platform", config.platform ?? "sidewinder"],
    ["platlibdir", "lib"],
    ["prefix", strFromJs(prefix)],
    ["pycache_prefix", null],
    ["stdlib_module_names", frozenStrings(names.filter((n) => !n.includes(".") && !rt.state.registered.has(n)))],
    ["thread_info", threadInfo()],
    ["version", `${PYTHON_VERSION} (Sidewinder) [TypeScript]`],
    ["version_info", version],
    ["warnoptions", new PyList([])],
  );
  return out;
}
