/**
 * ThreadState: one thread of Python execution: its FrameStack, the top record, recursion depth, the exception being handled, policy and hooks.
 * It never exposes a record: what it hands out is a Frame (materialised on asking) or a read-only walker row.
 */
import { PollPace } from "./poll-pace.ts";
import { AsyncHooks } from "./async-hooks.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import { type RuntimeCore, ThreadCore, ts } from "../objects/state.ts";
import type { CompiledBody, PyCode, PyFunction } from "../objects/function-object.ts";
import type { Value } from "../objects/value.ts";
import type { Frame } from "./frame.ts";
import { FrameStack, type Slot } from "./frame-stack.ts";
import type { HandledItem, PyGenerator } from "./generator-object.ts";
import { FrameStats } from "./stats.ts";
import { ThreadGroup, type Wait } from "./threads.ts";
import type { CodePosition, PyTraceback } from "./traceback.ts";
import type { Tracer } from "./tracer.ts";

/** When heap Frames are made: at an escape point; or per call, with or without CPython's caches. */
export type FrameAlloc = "lazy" | "cached" | "eager";
/** The engines: the interpreter alone; compiled code for what is hot; compiled code from the first call. */
export type JitMode = "off" | "on" | "always";
/** How much of frames Python can reach: nothing; Frames without locals; everything. */
export type FrameLevel = "off" | "basic" | "full";

/**
 * Called instead of starting a Python function (PEP 523 in spirit). It sees a materialised Frame, may look at it, and lets the call go on.
 */
export type EvalFrameHook = (frame: Frame) => void;

/**
 * The compiler, as the interpreter sees it (the layer above installs one per thread): what to do when code has become hot.
 */
export interface CompiledVersion {
  /** It is not entered any more. */
  readonly dropped: boolean;
  /** How often it met what the interpreter had never carried out. */
  unseen: number;
  /** How often its text had no arm for what an inline cache knows. */
  misses: number;
}

export interface Compiler {
  readonly mode: JitMode;
  /** `code` was called often enough: give it an `entry` if that is possible. */
  compileEntry(t: ThreadState, func: PyFunction): void;
  /** The loop at `pc` of `code` is hot: a function that takes the record over at `pc`, or null. */
  compileLoop(t: ThreadState, code: PyCode, pc: number, fp: number): CompiledBody | null;
  /** An assumption of compiled code did not hold at `pc`: the interpreter goes on. */
  bailed(code: PyCode, pc: number): void;
  /** Compiled code has come to an instruction of `code` (in the text of `whole`) that the interpreter has never carried out. `made`: the version of that text. */
  metUnseen(t: ThreadState, whole: PyCode, code: PyCode, pc: number, made: CompiledVersion): void;
  /** A version of compiled `code` had no arm for what its inline cache knows. */
  missed(t: ThreadState, code: PyCode, made: CompiledVersion): void;
  /** The same for `code` as part of the text of its caller. */
  leftInlined(caller: PyCode, code: PyCode, pc: number, times: number): void;
  /** The compiled loop at `pc` was begun with values of other kinds than it is made for. */
  misfit(code: PyCode, pc: number): void;
}

/** Loop turns after which a loop is hot. */
const HOT_TURNS = 200;
/** Calls after which a function is hot. A function with loops that is called seldom gets its loops compiled alone. */
const HOT_CALLS = 60;

/**
 * How deep compiled functions may call each other on JavaScript's stack, which is trusted with about half a megabyte. Beyond, the stack is thrown away and
 * the run goes on from the records.
 */
const JS_LEVELS = 300;
/** What a driver running within compiled code takes of it, in levels. */
const DRIVER_LEVELS = 6;
/** What a nested run gets of it even if nothing seems to be left. */
const NESTED_LEVELS = 20;

/** What the outermost driver does once everything above it is unwound: deliver a result to the top record; null: run the top record. */
export interface Delivery {
  readonly value: Value | undefined;
  readonly ret: number;
}

/** A promise of the host, or another thread or moment; both null: nothing, it only paused. */
export interface Waiting {
  readonly promise: Promise<Value> | null;
  readonly wait: Wait | null;
  readonly ret: number;
}

interface Nesting {
  readonly stop: number;
  readonly jsFloor: number;
  readonly levels: number;
}

/** So many calls are counted before they are brought into the statistics. */
const MAX_COUNT = 2 ** 29;

export class ThreadState extends ThreadCore {
  readonly stack = new FrameStack();
  readonly slots: Slot[] = this.stack.slots;
  /** Top record, -1 when nothing runs. */
  fp = -1;
  /** Python activations on the stack. */
  depth = 0;
  recursionLimit = 1000;
  handled: HandledItem = { exc: null, prev: null };
  /** An exception that was thrown into a generator as it is: it gets no context when it arrives there. */
  thrown: PyBaseException | null = null;
  /** The pending exception is being re-raised, see `markReraise`. */
  reraising = false;
  /** There has been a generator that belongs to a loop and may have something to do when that is left. */
  closesLoops = false;
  /** The traceback entry of the activation that has just ended by the pending exception, and the record in which that arrives next (unwind.ts). */
  departed: PyTraceback | null = null;
  /** A callback for a line event has raised: where the line begins, for the traceback. */
  lineRaised: CodePosition | null = null;
  departedTo = -1;
  /** Shared by the threads of a runtime. */
  readonly stats: FrameStats;
  /** All threads of the runtime, and the identifier of this one among them. */
  readonly group: ThreadGroup;
  readonly ident: number;
  readonly frameAlloc: FrameAlloc;
  readonly frameLevel: FrameLevel;
  private hook: EvalFrameHook | null = null;
  /** Not null while somebody watches this thread; changed by `tracingChanged` alone. */
  tracer: Tracer | null = null;
  /** True while calls may write plain records at once: lazy policy, no hook, no tracer. */
  fastCalls: boolean;
  /** The compiler, or null (`-X jit=off`). */
  readonly compiler: Compiler | null;
  /** Loop turns and calls after which the compiler is asked; 1 in its `always` mode. */
  readonly hot: number;
  readonly hotCalls: number;
  /** True while compiled code may be entered. */
  entries = false;
  /**
   * The deepest level at which compiled code may start: the recursion limit, or what JavaScript's stack is trusted with; -1 while it may not be entered at all. One
   * comparison on entry thus covers all that can stand in the way.
   */
  softLimit = -1;
  /** The depth at which JavaScript's stack was empty, less what drivers on it take. */
  private jsFloor = 0;
  /** What the innermost run from the host has of JavaScript's stack, in levels. */
  private levels = JS_LEVELS;
  /** Runs that the innermost one is nested in. */
  private nested = 0;
  /**
   * A nested run changed something that compiled activations of the runs around it may not have seen, and could unwind its own part of JavaScript's stack only: the host function
   * that started it has to answer with an `Unwind` too.
   */
  stale = false;
  /** The record at which the innermost driver on JavaScript's stack stops: its caller is compiled code. -2: none. */
  stop = -2;
  /**
   * All JavaScript frames above the outermost driver are being thrown away: a result is `undefined` and no exception is pending. The records are complete
   * (invariant 1), so the driver goes on from them, as `deliver` says.
   */
  unwinding = false;
  /** The record that has just left compiled code for the interpreter: it is not to be entered again at the same instruction. -2: none. */
  leftCompiled = -2;
  deliver: Delivery | null = null;
  /** Calls made by compiled code; `countedCalls` of them are in `stats` already. */
  calls = 0;
  /** Calls whose callee is part of the caller's text. Counted apart: every so many `calls` the host is asked, whatever else runs. */
  inlined = 0;
  private countedCalls = 0;
  /**
   * Asked by the eval loop every few thousand calls and loop back-edges: null = go on, "pause" = suspend, undefined = an exception is now pending.
   */
  interrupt: (() => null | "pause" | undefined) | null = null;
  /** When the eval loop asks it next, in back-edges and calls; compiled loops have a pace each. */
  readonly pace = new PollPace();
  /** What a suspended run waits for, and how the answer is wanted. */
  waiting: Waiting | null = null;
  /** Result of the last `EXIT`, see eval-loop. */
  result: Value | undefined = undefined;
  /** What a generator returned that a compiled `yield from` or loop resumed. */
  stopValue: Value = null;
  /** The first of the generators that delegate to the one that runs and have no records yet, and where its record belongs (jit/runtime-delegate.ts). */
  pendingOwner: PyGenerator | null = null;
  pendingFp = 0;
  readonly asyncHooks = new AsyncHooks();
  /** Free list of the cached policy. */
  readonly freeFrames: Frame[] = [];

  constructor(
    runtime: RuntimeCore,
    frameAlloc: FrameAlloc = "lazy",
    frameLevel: FrameLevel = "full",
    compiler: Compiler | null = null,
    group: ThreadGroup = new ThreadGroup(),
    stats: FrameStats = new FrameStats(),
  ) {
    super(runtime);
    this.stats = stats;
    this.group = group;
    this.ident = group.add(this);
    this.frameAlloc = frameAlloc;
    this.frameLevel = frameLevel;
    this.compiler = compiler;
    this.hot = compiler?.mode === "always" ? 1 : HOT_TURNS;
    this.hotCalls = compiler?.mode === "always" ? 1 : HOT_CALLS;
    this.fastCalls = frameAlloc === "lazy";
    this.limitsChanged();
  }

  /** One more thread of the same runtime, under the same policy. */
  fork(): ThreadState {
    const { runtime, frameAlloc, frameLevel, compiler, group, stats } = this;
    const t = new ThreadState(runtime, frameAlloc, frameLevel, compiler, group, stats);
    t.recursionLimit = this.recursionLimit;
    t.evalFrameHook = this.hook;
    return t;
  }

  /** To be called after any change of what `entries` and `softLimit` depend on. */
  limitsChanged(): void {
    this.entries = this.fastCalls && this.compiler !== null;
    this.softLimit = this.entries ? Math.min(this.recursionLimit, this.jsFloor + JS_LEVELS) : -1;
  }

  /** The interpreter is about to enter compiled code: activations that have returned since take nothing of JavaScript's stack any more. */
  settleFloor(): void {
    if (this.depth + this.levels - JS_LEVELS < this.jsFloor) this.resetFloor();
  }

  /** Compiled code may not go on in the record on top: JavaScript's stack has no levels left for it. */
  outOfLevels(): boolean {
    this.settleFloor();
    return this.depth > this.jsFloor + JS_LEVELS;
  }

  /** JavaScript's stack is as empty as it was when the innermost run from the host began. */
  resetFloor(): void {
    this.jsFloor = this.depth + this.levels - JS_LEVELS;
    this.limitsChanged();
  }

  /** The outermost driver starts: JavaScript's stack above it is empty. */
  enterOutermost(): void {
    this.levels = this.group.jsLevels ?? JS_LEVELS;
    this.stop = -2;
    this.unwinding = false;
    this.deliver = null;
    this.nested = 0;
    this.stale = false;
    this.resetFloor();
  }

  /** What is left of JavaScript's stack for what is run from here. */
  get levelsLeft(): number {
    return Math.max(NESTED_LEVELS, this.jsFloor + JS_LEVELS - DRIVER_LEVELS - this.depth);
  }

  /** A run starts within another one of this thread (a host function runs Python). Gives what `leaveNested` needs. */
  enterNested(): Nesting {
    const outer = { stop: this.stop, jsFloor: this.jsFloor, levels: this.levels };
    this.stop = -2;
    this.nested++;
    this.levels = this.levelsLeft;
    this.resetFloor();
    return outer;
  }

  leaveNested(outer: Nesting): void {
    this.stop = outer.stop;
    this.jsFloor = outer.jsFloor;
    this.levels = outer.levels;
    this.nested--;
    this.unwinding = false;
    this.deliver = null;
    this.limitsChanged();
  }

  /** Something has changed that compiled code on JavaScript's stack may not have seen: what of it lies outside this run is not to go on either. */
  markStale(): void {
    if (this.nested > 0) this.stale = true;
  }

  /** A native waits on JavaScript's stack for what runs now: there may be values that only it holds. */
  get isNested(): boolean {
    return this.nested > 0;
  }

  /** A driver starts within compiled code, to run until record `stop` is on top again. Gives the outer driver's stop for `leaveDriver`. */
  enterDriver(stop: number): number {
    const outer = this.stop;
    this.stop = stop;
    this.jsFloor -= DRIVER_LEVELS;
    this.limitsChanged();
    return outer;
  }

  leaveDriver(outer: number): void {
    this.stop = outer;
    this.jsFloor += DRIVER_LEVELS;
    this.limitsChanged();
  }

  /** Bring the calls that compiled code counted into the statistics. */
  countCalls(): void {
    const made = this.calls + this.inlined;
    this.stats.calls += made - this.countedCalls;
    this.countedCalls = made;
    // Numbers beyond 31 bits are slow to count with. The last bits say when the host is asked next.
    if (this.calls < MAX_COUNT && this.inlined < MAX_COUNT) return;
    this.calls &= 1023;
    this.inlined = 0;
    this.countedCalls = this.calls;
  }

  get evalFrameHook(): EvalFrameHook | null {
    return this.hook;
  }
  set evalFrameHook(hook: EvalFrameHook | null) {
    this.hook = hook;
    this.updateFastCalls();
  }

  /** The hook or the tracer has changed. */
  updateFastCalls(): void {
    this.fastCalls = this.frameAlloc === "lazy" && this.hook === null && this.tracer === null;
    this.limitsChanged();
  }
}

/** The exception being handled in the innermost `except` around the running code, across generators; null if none. */
export function handledException(t: ThreadState): PyBaseException | null {
  let item: HandledItem | null = t.handled;
  while (item !== null && item.exc === null) item = item.prev;
  return item === null ? null : item.exc;
}

/** The current thread state, with its stack. */
export const thread = (): ThreadState => ts as ThreadState;
