/**
 * Runner: carries out requests on the thread states of one runtime, synchronously or in slices.
 *
 * Invariants: whatever happens, a thread is afterwards as it was before the request (nothing of a finished run stays on the stack); an error of
 * JavaScript never reaches the caller under its own name; a run that starts while another is suspended has a stack of its own.
 */
import { setCurrentThread, ts } from "../objects/state.ts";
import {
  keyboardInterrupt,
  newException,
  type PyBaseException,
  PyError,
  raiseException,
  runtimeError,
} from "../objects/exception-object.ts";
import type { Deferred, Result, Value } from "../objects/value.ts";
import {
  type EvalFrameHook,
  type FrameAlloc,
  type FrameLevel,
  type JitMode,
  ThreadState,
} from "../frames/thread-state.ts";
import { resume, type RunState, start } from "../interpreter/index.ts";
import { canGenerate, JitCompiler } from "../jit/index.ts";
import type { HostClock } from "../modules/time.ts";
import type { Runtime } from "../modules/runtime.ts";
import { SystemClock } from "./clock.ts";
import { ConversionError, InternalError, PythonError, UsageError } from "./errors.ts";

/** What to do: a request, or something that makes one in the runtime's thread. */
export type Request = Deferred | (() => Result);

/** The engine in use; `off:csp`: compiled code was asked for, but the host forbids code from strings. */
export type JitStatus = JitMode | "off:csp";

/** How a finished request ended. */
export type Finished = Exclude<RunState, { kind: "waiting" }>;

/** How long an asynchronous run computes before it gives the event loop a turn, in seconds. */
const SLICE_SECONDS = 0.05;

/** Answer of an interrupted wait. */
const INTERRUPTED = Symbol("interrupted");

/** The errors that have a name in the API; anything else is a fault of ours. */
function named(e: unknown): unknown {
  if (e instanceof PythonError || e instanceof UsageError || e instanceof ConversionError) return e;
  return e instanceof InternalError ? e : new InternalError(e);
}

export class Runner {
  readonly main: ThreadState;
  readonly jit: JitCompiler | null;
  readonly jitStatus: JitStatus;
  readonly #runtime: Runtime;
  readonly #clock: HostClock;
  readonly #pause: () => Promise<void>;
  readonly #onSlice: (() => void) | undefined;
  #interrupted = false;
  /** Wakes the run that waits for a promise, so that it can be interrupted. */
  #wake: (() => void) | null = null;

  constructor(
    runtime: Runtime,
    policy: { frameAlloc: FrameAlloc; frames: FrameLevel; jit: JitMode },
    clock: HostClock,
    pause: () => Promise<void>,
    onSlice?: () => void,
  ) {
    this.#runtime = runtime;
    this.#clock = clock;
    this.#pause = pause;
    this.#onSlice = onSlice;
    this.jit =
      policy.jit === "off" || !canGenerate() ? null : new JitCompiler(policy.jit, () => clock.monotonic() * 1000);
    this.jitStatus = policy.jit !== "off" && this.jit === null ? "off:csp" : policy.jit;
    this.main = new ThreadState(runtime, policy.frameAlloc, policy.frames, this.jit);
  }

  /** The running thread of this runtime; else its main one. */
  get current(): ThreadState {
    return ts instanceof ThreadState && ts.runtime === this.#runtime ? ts : this.main;
  }

  get evalFrameHook(): EvalFrameHook | null {
    return this.main.evalFrameHook;
  }
  set evalFrameHook(hook: EvalFrameHook | null) {
    this.main.evalFrameHook = hook;
    this.current.evalFrameHook = hook;
  }

  interrupt(): void {
    this.#interrupted = true;
    this.#wake?.();
  }

  #newThread(): ThreadState {
    const { main } = this;
    const t = new ThreadState(this.#runtime, main.frameAlloc, main.frameLevel, main.compiler);
    t.recursionLimit = main.recursionLimit;
    t.limitsChanged();
    t.evalFrameHook = main.evalFrameHook;
    return t;
  }

  /** Carry out a request now. What would have to wait gets a RuntimeError. May be nested in a run. */
  sync(request: Request): Finished {
    let t = this.current;
    if (t.waiting !== null) t = this.#newThread();
    const state = this.#guard(t, () => {
      const bottom = t.fp;
      const outer = t.interrupt;
      t.interrupt = () => this.#checkInterrupt();
      try {
        let s = start(t, request);
        while (s.kind === "waiting")
          s =
            s.promise === null
              ? resume(t, null, false, bottom)
              : resume(
                  t,
                  newException(runtimeError, "cannot wait for a promise in run(): use runAsync()"),
                  true,
                  bottom,
                );
        return s;
      } finally {
        t.interrupt = outer;
      }
    });
    return state as Finished;
  }

  /** Carry out a request, waiting for promises, and give the event loop its turn during long computations. */
  async async(request: Request): Promise<Finished> {
    const busy = this.main.waiting !== null || this.main.fp >= 0;
    const t = busy ? this.#newThread() : this.main;
    let sliceEnd = this.#clock.monotonic() + SLICE_SECONDS;
    const previous = t.interrupt;
    t.interrupt = () => {
      if (this.#checkInterrupt() === undefined) return undefined;
      return this.#clock.monotonic() >= sliceEnd ? "pause" : null;
    };
    try {
      let state = this.#guard(t, () => start(t, request));
      while (state.kind === "waiting") {
        const { promise } = state;
        let answer: Value | PyBaseException = null;
        let failed = false;
        if (promise === null) await this.#pause();
        else [answer, failed] = await this.#settled(promise);
        sliceEnd = this.#clock.monotonic() + SLICE_SECONDS;
        state = this.#guard(t, () => resume(t, answer, failed));
      }
      return state;
    } finally {
      t.interrupt = previous;
    }
  }

  /** What a promise gives, or KeyboardInterrupt if that comes first; true if it is an exception. */
  async #settled(promise: Promise<Value>): Promise<[Value | PyBaseException, boolean]> {
    const previous = this.#wake;
    // A sleep suspends the program at once, so if one began it is what this wait is for.
    const timer = this.#clock instanceof SystemClock ? this.#clock.takeTimer() : undefined;
    try {
      const answer = await new Promise<Value | typeof INTERRUPTED>((resolve, reject) => {
        this.#wake = () => resolve(INTERRUPTED);
        if (this.#interrupted) resolve(INTERRUPTED);
        promise.then(resolve, reject);
      });
      if (answer !== INTERRUPTED && !this.#interrupted) return [answer, false];
      this.#interrupted = false;
      clearTimeout(timer);
      return [newException(keyboardInterrupt), true];
    } catch (e) {
      return [e instanceof PyError ? e.exc : newException(runtimeError, String(e)), true];
    } finally {
      this.#wake = previous;
    }
  }

  /** Asked by the eval loop every few thousand steps. */
  #checkInterrupt(): undefined | null {
    this.#onSlice?.();
    if (!this.#interrupted) return null;
    this.#interrupted = false;
    return raiseException(newException(keyboardInterrupt));
  }

  /** Run a piece of a run. If it fails with an error of ours, the thread is put back as it was. */
  #guard(t: ThreadState, piece: () => RunState): RunState {
    const { fp, depth, handled, nativeDepth } = t;
    const outer = ts;
    try {
      return piece();
    } catch (e) {
      setCurrentThread(outer);
      t.fp = t.waiting === null ? fp : -1;
      t.depth = depth;
      t.handled = handled;
      t.nativeDepth = nativeDepth;
      t.exc = undefined;
      t.waiting = null;
      if (t.fp < 0) t.stack.trim(0);
      throw named(e);
    }
  }
}
