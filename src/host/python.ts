/**
 * Python: one runtime, as TypeScript programs use it. Two of them share nothing that can change (invariant 7).
 *
 * `run` is synchronous; `runAsync` may wait: a host function that returns a promise suspends ordinary synchronous Python, whatever it was doing,
 * and long computations give the event loop its turn.
 */
import { callValue } from "../objects/call.ts";
import type { PyModule } from "../objects/data.ts";
import type { PyCode } from "../objects/function-object.ts";
import { newModule } from "../objects/module-object.ts";
import { seeThrough } from "../objects/object-watch.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Result, type Value } from "../objects/value.ts";
import { runCode } from "../frames/access.ts";
import type { FrameStats } from "../frames/stats.ts";
import type { EvalFrameHook, ThreadState } from "../frames/thread-state.ts";
import { type StackRow, walkStack } from "../frames/walker.ts";
import { Runtime } from "../modules/runtime.ts";
import type { CompiledUnit } from "../jit/index.ts";
import { compileForPython, whenCompiled } from "../modules/source-code.ts";
import { withoutMark } from "../syntax/index.ts";
import { nextTurn, programClock, SystemClock } from "./clock.ts";
import { fromJs, PythonObject, toJs } from "./convert.ts";
import { UsageError } from "./errors.ts";
import { GlobalsMap } from "./globals-map.ts";
import { guardedClock, guardedFiles, guardedHook, guardedStreams } from "./guarded.ts";
import { installModules } from "./install-modules.ts";
import { MemoryFileSystem } from "./memory-file-system.ts";
import { checkNumber, checkOptions, checkProgram, checkRun, type PythonOptions, type RunOptions } from "./options.ts";
import { program, type ProgramEnd } from "./program.ts";
import { pythonError } from "./python-error.ts";
import { type Finished, type JitStatus, Runner } from "./runner.ts";

export class Python {
  /** @internal */
  readonly runtime: Runtime;
  readonly #runner: Runner;
  readonly #main: PyModule;
  readonly #options: PythonOptions;
  #hook: EvalFrameHook | null = null;
  /** Runs under way that cannot wait. */
  #synchronous = 0;
  /** Names of `__main__`. */
  readonly globals: GlobalsMap;

  /** @throws UsageError for options that do not exist or have wrong values. */
  constructor(given: PythonOptions = {}) {
    const options = checkOptions(given);
    installModules();
    this.#options = options;
    const clock = options.clock === undefined ? new SystemClock() : guardedClock(options.clock);
    this.runtime = new Runtime({
      streams: guardedStreams(options),
      fs: options.fs === undefined ? new MemoryFileSystem() : guardedFiles(options.fs),
      clock: programClock(clock, () => this.#synchronous === 0),
      config: {
        argv: options.args ?? [""],
        path: options.path ?? [],
        scriptFolder: options.scriptFolder ?? null,
        executable: options.executable,
        platform: options.platform,
        xoptions: options.xoptions,
        interactive: options.interactive,
        optimize: options.optimize,
        breakpoint: options.breakpoint,
        frames: options.frames,
      },
    });
    const { frameAlloc = "lazy", frames = "full", jit = "on" } = options;
    this.#runner = new Runner(
      this.runtime,
      { frameAlloc, frames, jit },
      clock,
      options.pause ?? nextTurn,
      options.onSlice,
    );
    this.#main = newModule("__main__");
    const { dict } = this.#main;
    dict.setStr("__builtins__", this.runtime.modules.getStr("builtins")!);
    this.runtime.modules.setStr("__main__", this.#main);
    this.globals = new GlobalsMap(dict);
  }

  /** Counters of calls, stack records and heap Frames, of all threads. */
  get frameStats(): FrameStats {
    const { main, group } = this.#runner;
    for (const t of group.states) t.countCalls();
    return main.stats;
  }

  /** The engine in use: what was asked for, or `off:csp` where the host forbids making code from strings. */
  get jitStatus(): JitStatus {
    return this.#runner.jitStatus;
  }

  /** What the compiler has done so far, as lines of text. */
  jitReport(): string[] {
    const { jit } = this.#runner;
    return [`jit: ${this.jitStatus}`, ...(jit === null ? [] : jit.stats.report())];
  }

  /** @internal Be told of every function that is compiled. */
  onCompiled(listener: (unit: CompiledUnit) => void): void {
    const { jit } = this.#runner;
    if (jit !== null) jit.onCompiled = listener;
  }

  /** Called with a Frame at the start of every Python call (PEP 523 in spirit). */
  get evalFrameHook(): EvalFrameHook | null {
    return this.#hook;
  }
  set evalFrameHook(hook: EvalFrameHook | null) {
    if (hook !== null && typeof hook !== "function") throw new UsageError("evalFrameHook must be a function or null");
    this.#hook = hook;
    this.#runner.evalFrameHook = hook === null ? null : guardedHook(hook);
  }

  /** Identifiers of the threads that run or wait, as `_thread.get_ident()` gives them; the oldest first. */
  get threads(): number[] {
    return [...this.#runner.group.states].filter((t) => t.fp >= 0).map((t) => t.ident);
  }

  /**
   * The running (or suspended) activations of a thread, innermost first, read from the stack records: no Frame is made.
   * @param thread its identifier; by default the thread that runs, or the main one if none does. One that does not exist has no activations.
   */
  walkStack(limit?: number, thread?: number): StackRow[] {
    checkNumber("limit", limit, "a number of rows", (n) => n >= 0);
    checkNumber("thread", thread, "the identifier of a thread", Number.isFinite);
    const { current, group } = this.#runner;
    if (thread === undefined) return walkStack(current, limit);
    for (const t of group.states) if (t.ident === thread) return walkStack(t, limit);
    return [];
  }

  /** Make the running program's main thread raise KeyboardInterrupt at its next call or loop iteration, or where it waits. Safe to call at any time; without a run under way it does nothing. */
  interrupt(): void {
    this.#runner.interrupt();
  }

  /**
   * Run source text in `__main__`.
   * @returns the value of its last statement if that is an expression, else null.
   * @throws PythonError for an uncaught exception.
   */
  run(code: string, options: RunOptions = {}): unknown {
    const checked = checkRun(code, options);
    return this.#sync(() => this.#source(code, checked));
  }

  /** As `run`, but host functions may return promises, and other JavaScript gets its turn during long computations. */
  async runAsync(code: string, options: RunOptions = {}): Promise<unknown> {
    const checked = checkRun(code, options);
    return this.#value(await this.#runner.async(() => this.#source(code, checked)));
  }

  /**
   * Call a Python function: the global of that name, or a handle that Python gave.
   * @throws PythonError for an uncaught exception, ConversionError for an argument without a Python form.
   */
  call(f: string | PythonObject, ...args: unknown[]): unknown {
    const request = this.#callRequest(f, args);
    return this.#sync(request);
  }

  /** As `call`, with the possibilities of `runAsync`. */
  async callAsync(f: string | PythonObject, ...args: unknown[]): Promise<unknown> {
    return this.#value(await this.#runner.async(this.#callRequest(f, args)));
  }

  /**
   * Run a program as the command line does: `__name__ == "__main__"`, the traceback of an uncaught exception on standard error, SystemExit honoured.
   * @returns the exit code.
   */
  async runMain(source: string | Uint8Array, filename: string): Promise<number> {
    checkProgram(source, filename);
    this.#main.dict.setStr("__file__", strFromJs(filename));
    return (await this.runToEnd(() => this.#program(source, filename), false, true)).status;
  }

  /** @internal Carry out a request of the command line; an uncaught exception is shown. `inspect`: SystemExit does not end it; `last`: it is the end. */
  async runToEnd(request: () => Result, inspect = false, last = false): Promise<ProgramEnd> {
    const end: ProgramEnd = { status: 0, how: "done" };
    await this.#runner.async(() => defer(seeThrough(program(this.runtime, request, end, inspect, last), [])));
    // Daemons end with the program.
    if (last) for (const g of this.#runner.group.green.slice()) this.#runner.group.remove(g);
    return end;
  }

  /** @internal The program has started threads that have not ended. */
  get hasThreads(): boolean {
    return this.#runner.group.green.length > 0;
  }

  /** @internal The module `__main__`. */
  get mainModule(): PyModule {
    return this.#main;
  }

  #program(source: string | Uint8Array, filename: string): Result {
    const { optimize } = this.#options;
    const text = typeof source === "string" ? withoutMark(source) : source;
    return whenCompiled(compileForPython(text, filename, "exec", { optimize }), (c) => this.#run(c));
  }

  #source(text: string, options: RunOptions): Result {
    const code = compileForPython(withoutMark(text), options.filename ?? "<string>", "exec", {
      optimize: this.#options.optimize,
      lastExpression: true,
    });
    return whenCompiled(code, (c) => this.#run(c));
  }

  #run(code: PyCode): Result {
    return runCode(code, this.#main.dict, this.#main.dict);
  }

  #callRequest(f: string | PythonObject, args: readonly unknown[]): () => Result {
    if (typeof f !== "string" && !PythonObject.is(f))
      throw new UsageError("what is called must be the name of a global or a handle of Python's");
    const callee: Value | undefined = PythonObject.is(f) ? PythonObject.unwrap(f) : this.#main.dict.getStr(f);
    if (callee === undefined) throw new UsageError(`there is no global '${String(f)}'`);
    const values = args.map((a, i) =>
      fromJs(a, `argument ${i + 1} of ${typeof f === "string" ? `${f}()` : `the call of ${String(f)}`}`),
    );
    return () => callValue(callee, values);
  }

  #sync(request: () => Result): unknown {
    this.#synchronous++;
    try {
      return this.#value(this.#runner.sync(request));
    } finally {
      this.#synchronous--;
    }
  }

  #value(state: Finished): unknown {
    if (state.kind === "value") return toJs(state.value, "result");
    throw pythonError(this.#runner, state.exception);
  }

  /** @internal The main thread of execution. */
  get thread(): ThreadState {
    return this.#runner.main;
  }
}
