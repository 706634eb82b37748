/**
 * Python: one runtime, as TypeScript programs use it. Two of them share nothing that can change (invariant 7).
 *
 * `run` is synchronous; `runAsync` may wait: a host function that returns a promise suspends ordinary synchronous Python, whatever it was doing,
 * and long computations give the event loop its turn.
 */
import { callValue } from "../objects/call.ts";
import { asInt, asStr, jsText, type PyModule } from "../objects/data.ts";
import {
  keyboardInterrupt,
  newException,
  type PyBaseException,
  PyError,
  raiseException,
  runtimeError,
  systemExit,
} from "../objects/exception-object.ts";
import { PyCode } from "../objects/function-object.ts";
import type { PyDict } from "../objects/hash-table.ts";
import { strOf } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Deferred, type Gen, settle, type Value } from "../objects/value.ts";
import { runCode } from "../frames/access.ts";
import { type EvalFrameHook, type FrameAlloc, type FrameLevel, ThreadState } from "../frames/thread-state.ts";
import type { FrameStats } from "../frames/stats.ts";
import { type StackRow, walkStack } from "../frames/walker.ts";
import { resume, type RunState, start } from "../interpreter/index.ts";
import type { FileSystem } from "../modules/module-host.ts";
import type { HostClock } from "../modules/time.ts";
import { Runtime } from "../modules/runtime.ts";
import { compileToCode } from "../modules/source-code.ts";
import { newModule } from "../objects/module-object.ts";
import { fromJs, toJs } from "./convert.ts";
import { UsageError } from "./errors.ts";
import { GlobalsMap } from "./globals-map.ts";
import { MemoryFileSystem } from "./memory-file-system.ts";
import { pythonError } from "./python-error.ts";
import { installModules } from "./install-modules.ts";

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
  /** Whether the standard streams are a terminal. */
  readonly isatty?: (fd: 0 | 1 | 2) => boolean;
  /** `sys.executable`, `sys.platform`. */
  readonly executable?: string;
  readonly platform?: string;
  readonly optimize?: 0 | 1 | 2;
  readonly interactive?: boolean;
  readonly xoptions?: Readonly<Record<string, string | true>>;
  /** Gives the event loop its turn during `runAsync`; `setTimeout(…, 0)` by default. */
  readonly pause?: () => Promise<void>;
}

export interface RunOptions {
  /** The file name in tracebacks; "<string>" by default. */
  readonly filename?: string;
}

/** How long `runAsync` computes before it gives the event loop a turn, in seconds. */
const SLICE_SECONDS = 0.02;

const systemClock: HostClock = {
  now: () => Date.now() / 1000,
  monotonic: () => performance.now() / 1000,
  sleep: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
};

const FRAME_ALLOCS: readonly FrameAlloc[] = ["lazy", "cached", "eager"];
const FRAME_LEVELS: readonly FrameLevel[] = ["off", "basic", "full"];

function lineReader(stdin: PythonOptions["stdin"]): () => string | Promise<string> {
  if (typeof stdin === "function") return stdin;
  let rest = stdin ?? "";
  return () => {
    const end = rest.indexOf("\n") + 1 || rest.length;
    const line = rest.slice(0, end);
    rest = rest.slice(end);
    return line;
  };
}

export class Python {
  /** @internal */
  readonly runtime: Runtime;
  readonly #thread: ThreadState;
  readonly #main: PyModule;
  readonly #options: PythonOptions;
  #interrupted = false;
  /** Names of `__main__`. */
  readonly globals: GlobalsMap;

  constructor(options: PythonOptions = {}) {
    const { frameAlloc = "lazy", frames = "full" } = options;
    if (!FRAME_ALLOCS.includes(frameAlloc))
      throw new UsageError(`frameAlloc must be one of ${FRAME_ALLOCS.join(", ")}, not ${String(frameAlloc)}`);
    if (!FRAME_LEVELS.includes(frames))
      throw new UsageError(`frames must be one of ${FRAME_LEVELS.join(", ")}, not ${String(frames)}`);
    installModules();
    this.#options = options;
    const readLine = lineReader(options.stdin);
    // The runtime's modules are made with this thread's runtime as the current one.
    this.runtime = new Runtime({
      streams: {
        write: (fd, text) => (fd === 1 ? options.stdout : options.stderr)?.(text),
        readLine,
        isatty: options.isatty ?? (() => false),
      },
      fs: options.fs ?? new MemoryFileSystem(),
      clock: options.clock ?? systemClock,
      config: {
        argv: options.args ?? [""],
        path: options.path ?? [],
        scriptFolder: options.scriptFolder ?? null,
        executable: options.executable,
        platform: options.platform,
        xoptions: options.xoptions,
        interactive: options.interactive,
        optimize: options.optimize,
      },
    });
    this.#thread = new ThreadState(this.runtime, frameAlloc, frames);
    if (frames === "off") this.runtime.sys.deleteStr("_getframe");
    this.#main = newModule("__main__");
    const { dict } = this.#main;
    dict.setStr("__builtins__", this.runtime.modules.getStr("builtins")!);
    this.runtime.modules.setStr("__main__", this.#main);
    this.globals = new GlobalsMap(dict);
  }

  /** Counters of calls, stack records and heap Frames. */
  get frameStats(): FrameStats {
    return this.#thread.stats;
  }

  /** Called with a Frame at the start of every Python call (PEP 523 in spirit). */
  get evalFrameHook(): EvalFrameHook | null {
    return this.#thread.evalFrameHook;
  }
  set evalFrameHook(hook: EvalFrameHook | null) {
    this.#thread.evalFrameHook = hook;
  }

  /** The running activations, innermost first, read from the stack records: no Frame is made. */
  walkStack(limit?: number): StackRow[] {
    return walkStack(this.#thread, limit);
  }

  /** Make the running program raise KeyboardInterrupt at its next call or loop iteration. Safe to call at any time. */
  interrupt(): void {
    this.#interrupted = true;
  }

  /**
   * Run source text in `__main__`.
   * @returns the value of its last statement if that is an expression, else null.
   * @throws PythonError for an uncaught exception.
   */
  run(code: string, options: RunOptions = {}): unknown {
    return this.#value(this.#sync(this.#source(code, options)));
  }

  /** As `run`, but host functions may return promises, and other JavaScript gets its turn during long computations. */
  async runAsync(code: string, options: RunOptions = {}): Promise<unknown> {
    return this.#value(await this.#async(this.#source(code, options)));
  }

  /** Call a Python function by its name in `__main__`, or a handle on any callable. */
  call(name: string, ...args: unknown[]): unknown {
    const f = this.#main.dict.getStr(name);
    if (f === undefined) throw new UsageError(`there is no global '${name}'`);
    return this.#value(
      this.#sync(() =>
        callValue(
          f,
          args.map((a) => fromJs(a)),
        ),
      ),
    );
  }

  /**
   * Run a program as the command line does: `__name__ == "__main__"`, the traceback of an uncaught exception on standard error, SystemExit honoured.
   * @returns the exit code.
   */
  async runMain(source: string | Uint8Array, filename: string): Promise<number> {
    const { dict } = this.#main;
    dict.setStr("__file__", strFromJs(filename));
    return this.#exitCode(this.#program(source, filename));
  }

  /** Run a request of the command line (a module by name, an interactive statement) as `runMain` runs a program. */
  async runRequest(request: Deferred): Promise<number> {
    return this.#exitCode(this.#guarded(request));
  }

  /** @internal The dict of `__main__`. */
  get mainDict(): PyDict {
    return this.#main.dict;
  }

  async #exitCode(program: Gen<Value | undefined>): Promise<number> {
    const state = await this.#async(defer(program));
    this.runtime.flushFiles();
    if (state.kind === "value") return Number(state.value);
    return 1;
  }

  *#program(source: string | Uint8Array, filename: string): Gen<Value | undefined> {
    const code = compileToCode(source, filename, "exec", { optimize: this.#options.optimize });
    if (code === undefined) return yield* this.#uncaught();
    return yield* this.#guarded(runCode(code, this.#main.dict, this.#main.dict));
  }

  *#guarded(request: Deferred): Gen<Value | undefined> {
    const r = yield request;
    const status = r === undefined ? yield* this.#uncaught() : 0;
    return status;
  }

  /** What an uncaught exception does: SystemExit gives the exit code, anything else goes to sys.excepthook. */
  *#uncaught(): Gen<Value | undefined> {
    const exc = takeException();
    if (exc.cls.isSubtypeOf(systemExit)) return yield* this.#systemExit(exc);
    const hook = this.runtime.sys.getStr("excepthook");
    if (hook !== undefined) {
      const shown = yield* settle(callValue(hook, [exc.cls, exc, exc.traceback]));
      if (shown === undefined) takeException();
    }
    return exc.cls.isSubtypeOf(keyboardInterrupt) ? 130 : 1;
  }

  *#systemExit(exc: PyBaseException): Gen<Value | undefined> {
    const code = exc.fields?.get("code") ?? (exc.args.items.length > 0 ? exc.args.items[0]! : null);
    if (code === null) return 0;
    const n = asInt(code);
    if (n !== undefined) return Number(BigInt.asUintN(8, BigInt(n)));
    const text = yield* settle(strOf(code));
    if (text === undefined) takeException();
    else this.#options.stderr?.(jsText(asStr(text)!) + "\n");
    return 1;
  }

  #source(code: string, options: RunOptions): () => Deferred | undefined {
    return () => {
      const compiled = compileToCode(code, options.filename ?? "<string>", "exec", {
        optimize: this.#options.optimize,
        lastExpression: true,
      });
      return compiled instanceof PyCode ? runCode(compiled, this.#main.dict, this.#main.dict) : undefined;
    };
  }

  #value(state: RunState): unknown {
    if (state.kind === "value") return toJs(state.value);
    if (state.kind === "exception") throw pythonError(this.#thread, state.exception);
    throw new UsageError("the run is suspended");
  }

  /** Asked by the eval loop every few thousand steps. */
  #checkInterrupt(): undefined | null {
    if (!this.#interrupted) return null;
    this.#interrupted = false;
    return raiseException(newException(keyboardInterrupt));
  }

  #sync(request: Deferred | (() => Deferred | Value | undefined)): RunState {
    const t = this.#thread;
    if (t.waiting !== null) throw new UsageError("run() while a runAsync() is suspended: use runAsync()");
    const outer = t.interrupt;
    t.interrupt = () => this.#checkInterrupt();
    try {
      let state = start(t, request);
      while (state.kind === "waiting")
        state =
          state.promise === null
            ? resume(t, null, false)
            : resume(t, newException(runtimeError, "cannot wait for a promise in run(): use runAsync()"), true);
      return state;
    } finally {
      t.interrupt = outer;
    }
  }

  async #async(request: Deferred | (() => Deferred | Value | undefined)): Promise<RunState> {
    // A run that starts while another is suspended gets a stack of its own.
    const busy = this.#thread.waiting !== null || this.#thread.fp >= 0;
    const t = busy ? new ThreadState(this.runtime, this.#thread.frameAlloc, this.#thread.frameLevel) : this.#thread;
    const clock = this.#options.clock ?? systemClock;
    let sliceEnd = clock.monotonic() + SLICE_SECONDS;
    const previous = t.interrupt;
    t.interrupt = () => {
      if (this.#checkInterrupt() === undefined) return undefined;
      return clock.monotonic() >= sliceEnd ? "pause" : null;
    };
    try {
      let state = start(t, request);
      while (state.kind === "waiting") {
        if (state.promise === null) {
          await (this.#options.pause ?? defaultPause)();
          sliceEnd = clock.monotonic() + SLICE_SECONDS;
          state = resume(t, null, false);
          continue;
        }
        let answer: Value;
        let failed = false;
        try {
          answer = await state.promise;
        } catch (e) {
          failed = true;
          answer = e instanceof PyError ? e.exc : newException(runtimeError, String(e));
        }
        sliceEnd = clock.monotonic() + SLICE_SECONDS;
        state = resume(t, answer, failed);
      }
      return state;
    } finally {
      t.interrupt = previous;
    }
  }
}

const defaultPause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
