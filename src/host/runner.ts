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
  raiseException,
  recursionError,
  runtimeError,
} from "../objects/exception-object.ts";
import type { Deferred, Result } from "../objects/value.ts";
import {
  type EvalFrameHook,
  type FrameAlloc,
  type FrameLevel,
  type JitMode,
  ThreadState,
} from "../frames/thread-state.ts";
import type { ThreadGroup } from "../frames/threads.ts";
import { resume, type RunState, start } from "../interpreter/index.ts";
import { canGenerate, JitCompiler } from "../jit/index.ts";
import type { HostClock } from "../modules/time.ts";
import type { Runtime } from "../modules/runtime.ts";
import { SystemClock } from "./clock.ts";
import { type Answer, Scheduler } from "./scheduler.ts";
import { hostError } from "./host-function.ts";
import { ConversionError, InternalError, isApiError, PythonError, UsageError } from "./errors.ts";
import { callOnSlice } from "./guarded.ts";

/** What to do: a request, or something that makes one in the runtime's thread. */
export type Request = Deferred | (() => Result);

/** The engine in use; `off:csp`: compiled code was asked for, but the host forbids code from strings. */
export type JitStatus = JitMode | "off:csp";

/** How a finished request ended. */
export type Finished = Exclude<RunState, { kind: "waiting" }>;

/** How long an asynchronous run computes before it gives the event loop a turn, in seconds. */
const SLICE_SECONDS = 0.05;

/** A stretch of a run: when it began, and when the event loop is due for its turn. */
interface Slice {
  start: number;
  turnEnd: number;
}

type Waits = Extract<RunState, { kind: "waiting" }>;

/** How a pause ends. */
const PAUSED: Answer = [null, false];

/** Runs within runs that JavaScript's stack has room for, with some of the host's own calls between them. */
const MOST_LEVELS = 150;

/** The errors that have a name in the API; anything else is a fault of ours. */
function named(e: unknown): unknown {
  if (e instanceof PythonError || e instanceof UsageError || e instanceof ConversionError) return e;
  return e instanceof InternalError ? e : new InternalError(e);
}

const tooDeep = (): Finished => ({
  kind: "exception",
  exception: newException(recursionError, "maximum recursion depth exceeded"),
});

export class Runner {
  readonly main: ThreadState;
  /** All threads of the runtime. */
  readonly group: ThreadGroup;
  readonly jit: JitCompiler | null;
  readonly jitStatus: JitStatus;
  readonly #runtime: Runtime;
  readonly #clock: HostClock;
  readonly #pause: () => Promise<void>;
  readonly #onSlice: (() => void) | undefined;
  readonly #scheduler: Scheduler;
  #interrupted = false;
  /** Runs that have begun and not ended. */
  #underWay = 0;
  /** Pieces of runs on JavaScript's stack. */
  #levels = 0;
  /** What `onSlice` threw while nothing ran that it could be raised in. */
  #sliceFailure: PyBaseException | null = null;

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
    this.group = this.main.group;
    this.#scheduler = new Scheduler(
      this.group,
      clock,
      (t, piece) => this.#guard(t, piece),
      () => this.#look(),
    );
  }

  /** The running thread of this runtime; else its main one. */
  get current(): ThreadState {
    return ts instanceof ThreadState && ts.runtime === this.#runtime ? ts : this.main;
  }

  get evalFrameHook(): EvalFrameHook | null {
    return this.main.evalFrameHook;
  }
  set evalFrameHook(hook: EvalFrameHook | null) {
    for (const t of this.group.states) t.evalFrameHook = hook;
  }

  interrupt(): void {
    if (this.#underWay === 0) return;
    this.#interrupted = true;
    this.group.changed();
  }

  /**
   * Carry out a request now. What would have to wait for the host gets a RuntimeError; a wait for another thread lets the others run. May be nested in
   * a run. `limited` is false for what has to be done even where too many runs are nested.
   */
  sync(request: Request, limited = true): Finished {
    if (limited && this.#levels >= MOST_LEVELS) return tooDeep();
    const { current } = this;
    const t = current.waiting === null ? current : current.fork();
    const outer = t.interrupt;
    const bottom = t.fp;
    const { jsLevels } = this.group;
    if (bottom >= 0) this.group.jsLevels = t.levelsLeft;
    const slice: Slice = { start: this.#clock.monotonic(), turnEnd: Number.POSITIVE_INFINITY };
    t.interrupt = () => this.#poll(t, slice);
    this.#underWay++;
    try {
      const state = this.#guard(t, () => {
        let s = start(t, request);
        while (s.kind === "waiting") {
          const [answer, failed] = this.#overNow(t, s);
          slice.start = this.#clock.monotonic();
          s = resume(t, answer, failed, bottom);
        }
        return s;
      });
      return state as Finished;
    } finally {
      this.#ended();
      t.interrupt = outer;
      this.group.jsLevels = jsLevels;
      if (t !== current) this.group.drop(t);
    }
  }

  /** Carry out a request, waiting for promises, and give the event loop its turn during long computations. */
  async async(request: Request): Promise<Finished> {
    if (this.#levels >= MOST_LEVELS) return tooDeep();
    const { main } = this;
    const busy = main.waiting !== null || main.fp >= 0;
    const t = busy ? main.fork() : main;
    const previous = t.interrupt;
    const start0 = this.#clock.monotonic();
    const slice: Slice = { start: start0, turnEnd: start0 + SLICE_SECONDS };
    t.interrupt = () => this.#poll(t, slice);
    this.#underWay++;
    try {
      let state = this.#guard(t, () => start(t, request));
      while (state.kind === "waiting") {
        const [answer, failed] = await this.#overOrFailed(t, state, slice);
        slice.start = this.#clock.monotonic();
        state = this.#guard(t, () => resume(t, answer, failed));
      }
      return state;
    } finally {
      this.#ended();
      t.interrupt = previous;
      if (t !== main) this.group.drop(t);
    }
  }

  /** A run has ended. What nobody has heard of meanwhile was meant for it, not for the next one. */
  #ended(): void {
    if (--this.#underWay > 0) return;
    this.#interrupted = false;
    this.#sliceFailure = null;
  }

  /** The same when something of the host's own fails meanwhile: its pause, or its sleep. */
  async #overOrFailed(t: ThreadState, waits: Waits, slice: Slice): Promise<Answer> {
    try {
      return await this.#over(t, waits, slice);
    } catch (e) {
      if (isApiError(e))
        this.#guard(t, () => {
          throw e;
        });
      return [hostError(e).exc, true];
    }
  }

  /** Let other threads run, and wait until what a suspended run waits for is over. */
  async #over(t: ThreadState, { promise, wait }: Waits, slice: Slice): Promise<Answer> {
    // A sleep suspends the program at once, so if one began it is what this wait is for.
    const timer = promise !== null && this.#clock instanceof SystemClock ? this.#clock.takeTimer() : undefined;
    const settlement = promise === null ? null : this.#scheduler.watch(promise);
    const paused = promise === null && wait === null;
    for (;;) {
      if (this.#clock.monotonic() >= slice.turnEnd) await this.#turn(slice);
      const ran = this.#scheduler.runOthers();
      const interrupt = this.#takeInterrupt(t);
      if (interrupt !== null) {
        clearTimeout(timer);
        return [interrupt, true];
      }
      if (paused) return PAUSED;
      if (settlement?.done === true) return [settlement.answer, settlement.failed];
      if (wait?.isOver(this.#clock.monotonic()) === true) return [wait.woken, false];
      if (ran) continue;
      await this.#scheduler.idle(wait);
      slice.turnEnd = this.#clock.monotonic() + SLICE_SECONDS;
    }
  }

  async #turn(slice: Slice): Promise<void> {
    await this.#pause();
    slice.turnEnd = this.#clock.monotonic() + SLICE_SECONDS;
  }

  /** The same where nothing of the host can happen meanwhile. */
  #overNow(t: ThreadState, { promise, wait }: Waits): Answer {
    if (promise !== null) {
      // Nobody will ever ask how it ended; a rejection must not end the host's process.
      promise.catch(() => {});
      return [newException(runtimeError, "cannot wait for a promise in run(): use runAsync()"), true];
    }
    for (;;) {
      const ran = this.#scheduler.runOthers();
      const interrupt = this.#takeInterrupt(t);
      if (interrupt !== null) return [interrupt, true];
      if (wait === null) return PAUSED;
      if (wait.isOver(this.#clock.monotonic())) return [wait.woken, false];
      if (ran) continue;
      const first = this.group.earliest(wait);
      if (first === null) return [newException(runtimeError, "cannot wait in run(): no other thread can go on"), true];
      this.#scheduler.spin(first);
    }
  }

  /** Asked by the eval loop of a run every few thousand steps. */
  #poll(t: ThreadState, slice: Slice): null | "pause" | undefined {
    if (this.#onSlice !== undefined) {
      const failure = callOnSlice(this.#onSlice);
      if (failure !== null) return raiseException(failure);
    }
    const interrupt = this.#takeInterrupt(t);
    if (interrupt !== null) return raiseException(interrupt);
    const { group } = this;
    if (group.green.length === 0 && slice.turnEnd === Number.POSITIVE_INFINITY) return null;
    const now = this.#clock.monotonic();
    if (now >= slice.turnEnd) return "pause";
    return now >= slice.start + group.switchInterval && this.#scheduler.anyReady(now) ? "pause" : null;
  }

  /** Asked while threads run or all wait: is there something that the run itself has to be told? */
  #look(): boolean {
    if (this.#onSlice !== undefined) this.#sliceFailure = callOnSlice(this.#onSlice) ?? this.#sliceFailure;
    return this.#interrupted || this.group.interruptMain || this.#sliceFailure !== null;
  }

  /** What `t` has to raise because somebody has asked for it. It is not for the threads that the program has started. */
  #takeInterrupt(t: ThreadState): PyBaseException | null {
    const { group } = this;
    if (group.isGreen(t)) return null;
    const failure = this.#sliceFailure;
    this.#sliceFailure = null;
    if (failure !== null) return failure;
    if (!this.#interrupted && !group.interruptMain) return null;
    this.#interrupted = false;
    group.interruptMain = false;
    return newException(keyboardInterrupt);
  }

  /** Run a piece of a run. If it fails with an error of ours, the thread is put back as it was. */
  #guard(t: ThreadState, piece: () => RunState): RunState {
    const { fp, depth, handled, nativeDepth } = t;
    const outer = ts;
    this.#levels++;
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
    } finally {
      this.#levels--;
    }
  }
}
