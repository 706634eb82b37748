/** What a Python runtime is given, and the check of it: a misspelt or misused option is a UsageError at once, not a surprise later. */
import type { FrameAlloc, FrameLevel, JitMode } from "../frames/thread-state.ts";
import type { FileSystem } from "../modules/module-host.ts";
import type { HostClock } from "../modules/time.ts";
import { UsageError } from "./errors.ts";
import { isBytes, isStrings, looked, shown } from "./host-values.ts";

export interface PythonOptions {
  /** `sys.argv`; `[""]` by default. */
  readonly args?: readonly string[];
  /** Folders of `fs` to import from (`sys.path`). */
  readonly path?: readonly string[];
  /** The folder of the script that is run, if there is one: import errors then suspect that a file there hides a library. */
  readonly scriptFolder?: string;
  /** Gets what the program prints. By default it is thrown away. */
  readonly stdout?: (text: string) => void;
  readonly stderr?: (text: string) => void;
  /** Called when the program asks for its output to be written out now. */
  readonly flush?: (fd: 1 | 2) => void;
  /** Text of standard input, or a function that gives the next line with its "\n" ("" at the end); it may be asynchronous under `runAsync`. */
  readonly stdin?: string | (() => string | Promise<string>);
  /** The files the program can reach: an empty file system in memory by default. */
  readonly fs?: FileSystem;
  /** Time. The real clock by default. */
  readonly clock?: HostClock;
  /** How much of frames Python can reach (`-X frames=`). */
  readonly frames?: FrameLevel;
  /** When heap Frames are made (`-X frame-alloc=`). */
  readonly frameAlloc?: FrameAlloc;
  /** When functions are compiled to JavaScript (`-X jit=`); "on" by default: once they are hot. */
  readonly jit?: JitMode;
  /** Whether the standard streams are a terminal. */
  readonly isatty?: (fd: 0 | 1 | 2) => boolean;
  /** `sys.executable`, `sys.platform`. */
  readonly executable?: string;
  readonly platform?: string;
  /** 1 drops asserts and sets `__debug__` to False; 2 also drops docstrings. */
  readonly optimize?: 0 | 1 | 2;
  /** What `breakpoint()` calls, as PYTHONBREAKPOINT says it: `module.function`, or "0" for nothing. `pdb.set_trace` by default. */
  readonly breakpoint?: string;
  readonly interactive?: boolean;
  readonly xoptions?: Readonly<Record<string, string | true>>;
  /** Gives the event loop its turn during `runAsync`; `setTimeout(…, 0)` by default. */
  readonly pause?: () => Promise<void>;
  /**
   * Called while Python runs, every few thousand calls and loop iterations: the place for a sampling profiler (`walkStack` then shows the running program)
   * or for `interrupt()` after a deadline. It must not run Python code in this runtime.
   */
  readonly onSlice?: () => void;
}

export interface RunOptions {
  /** The file name in tracebacks; "<string>" by default. */
  readonly filename?: string;
}

const FRAME_ALLOCS: readonly FrameAlloc[] = ["lazy", "cached", "eager"];
const FRAME_LEVELS: readonly FrameLevel[] = ["off", "basic", "full"];
const JIT_MODES: readonly JitMode[] = ["off", "on", "always"];

type Check = (value: unknown) => string | null;

const isType =
  (type: string, what: string): Check =>
  (v) =>
    typeof v === type ? null : what;
const areStrings: Check = (v) => (isStrings(v) ? null : "an array of strings");
const isOneOf =
  (values: readonly unknown[]): Check =>
  (v) =>
    values.includes(v) ? null : `one of ${values.join(", ")}`;
/** An object that has some methods, and may have others. */
const hasMethods =
  (names: readonly string[], others: readonly string[]): Check =>
  (v) => {
    if (typeof v !== "object" || v === null) return `an object with the methods ${names.join(", ")}`;
    const o = v as Record<string, unknown>;
    if (!names.every((n) => typeof o[n] === "function")) return `an object with the methods ${names.join(", ")}`;
    const wrong = others.find((n) => o[n] !== undefined && typeof o[n] !== "function");
    return wrong === undefined ? null : `an object whose ${wrong} is a method`;
  };
const isXoptions: Check = (v) =>
  typeof v === "object" && v !== null && Object.values(v).every((x) => typeof x === "string" || x === true)
    ? null
    : "an object of strings and true";
const isFunction = isType("function", "a function");
const isString = isType("string", "a string");

const CHECKS: Readonly<Record<keyof PythonOptions, Check>> = {
  args: areStrings,
  path: areStrings,
  scriptFolder: isString,
  stdout: isFunction,
  stderr: isFunction,
  flush: isFunction,
  stdin: (v) => (typeof v === "string" || typeof v === "function" ? null : "a string or a function"),
  fs: hasMethods(["readFile", "writeFile", "stat", "listdir"], ["open", "mkdir", "rmdir", "remove", "rename", "cwd"]),
  clock: hasMethods(["now", "monotonic"], ["sleep"]),
  frames: isOneOf(FRAME_LEVELS),
  frameAlloc: isOneOf(FRAME_ALLOCS),
  jit: isOneOf(JIT_MODES),
  isatty: isFunction,
  executable: isString,
  platform: isString,
  optimize: isOneOf([0, 1, 2]),
  breakpoint: isString,
  interactive: isType("boolean", "true or false"),
  xoptions: isXoptions,
  pause: isFunction,
  onSlice: isFunction,
};

const NAMES = Object.keys(CHECKS) as (keyof PythonOptions)[];

/**
 * The options, read once: what they are later does not matter.
 * @throws UsageError for an option that does not exist or has a wrong value.
 */
export function checkOptions(options: unknown): PythonOptions {
  return looked("the options", () => {
    if (typeof options !== "object" || options === null || Array.isArray(options))
      throw new UsageError(`options must be an object, not ${Array.isArray(options) ? "an array" : shown(options)}`);
    for (const name of Object.keys(options))
      if (!Object.hasOwn(CHECKS, name)) throw new UsageError(`there is no option '${name}'`);
    const out: Partial<Record<keyof PythonOptions, unknown>> = {};
    for (const name of NAMES) looked(`option '${name}'`, () => readOption(options as PythonOptions, name, out));
    return out as PythonOptions;
  });
}

function readOption(
  options: PythonOptions,
  name: keyof PythonOptions,
  out: Partial<Record<keyof PythonOptions, unknown>>,
): void {
  const value: unknown = options[name];
  if (value === undefined) return;
  const wanted = CHECKS[name](value);
  if (wanted !== null) throw new UsageError(`option '${name}' must be ${wanted}, not ${shown(value)}`);
  if (isStrings(value)) out[name] = [...value];
  else out[name] = name === "xoptions" ? { ...(value as object) } : value;
}

/** @throws UsageError unless `code` is text and the options are those of a run. */
export function checkRun(code: unknown, options: unknown): RunOptions {
  if (typeof code !== "string") throw new UsageError(`the program must be a string, not ${shown(code)}`);
  return looked("the options of a run", () => {
    if (typeof options !== "object" || options === null || Array.isArray(options))
      throw new UsageError("the options of a run must be an object");
    for (const name of Object.keys(options))
      if (name !== "filename") throw new UsageError(`a run has no option '${name}'`);
    const { filename } = options as { filename?: unknown };
    if (filename !== undefined && typeof filename !== "string")
      throw new UsageError(`filename must be a string, not ${shown(filename)}`);
    return { filename };
  });
}

/** @throws UsageError unless `source` is text or bytes and `filename` is text. */
export function checkProgram(source: unknown, filename: unknown): void {
  if (typeof source !== "string" && !isBytes(source))
    throw new UsageError(`the program must be a string or a Uint8Array, not ${shown(source)}`);
  if (typeof filename !== "string") throw new UsageError(`filename must be a string, not ${shown(filename)}`);
}

/** @throws UsageError unless it is a number of the kind wanted, or left out. */
export function checkNumber(name: string, value: unknown, wanted: string, fits: (n: number) => boolean): void {
  if (value !== undefined && (typeof value !== "number" || !fits(value)))
    throw new UsageError(`${name} must be ${wanted}, not ${typeof value === "number" ? value : shown(value)}`);
}

/** `stdin` as a function that gives lines. */
export function lineReader(stdin: PythonOptions["stdin"]): () => string | Promise<string> {
  if (typeof stdin === "function") return stdin;
  let rest = stdin ?? "";
  return () => {
    const end = rest.indexOf("\n") + 1 || rest.length;
    const line = rest.slice(0, end);
    rest = rest.slice(end);
    return line;
  };
}
