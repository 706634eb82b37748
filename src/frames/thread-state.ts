/**
 * ThreadState: one thread of Python execution: its FrameStack, the top record, recursion depth, the exception being handled, policy and hooks.
 * It never exposes a record: what it hands out is a Frame (materialised on asking) or a read-only walker row.
 */
import type { PyBaseException } from "../objects/exception-object.ts";
import { type RuntimeCore, ThreadCore, ts } from "../objects/state.ts";
import type { Value } from "../objects/value.ts";
import type { Frame } from "./frame.ts";
import { FrameStack, type Slot } from "./frame-stack.ts";
import { HandledItem } from "./generator-object.ts";
import { FrameStats } from "./stats.ts";

/** When heap Frames are made: at an escape point; or per call, with or without CPython's caches. */
export type FrameAlloc = "lazy" | "cached" | "eager";
/** How much of frames Python can reach: nothing; Frames without locals; everything. */
export type FrameLevel = "off" | "basic" | "full";

/** When functions are compiled: never; once they are hot; at their first call (the tests' torture mode). */
export type JitMode = "off" | "on" | "always";

/**
 * Called instead of starting a Python function (PEP 523 in spirit). It sees a materialised Frame, may look at it, and lets the call go on.
 */
export type EvalFrameHook = (frame: Frame) => void;

/** Loop back-edges and calls between two questions of the eval loop to `interrupt`. */
export const CHECK_INTERVAL = 8192;

export class ThreadState extends ThreadCore {
  readonly stack = new FrameStack();
  readonly slots: Slot[] = this.stack.slots;
  /** Top record, -1 when nothing runs. */
  fp = -1;
  /** Python activations on the stack. */
  depth = 0;
  recursionLimit = 1000;
  handled: HandledItem = new HandledItem(null);
  /** The pending exception is being re-raised, see `markReraise`. */
  reraising = false;
  readonly stats = new FrameStats();
  readonly frameAlloc: FrameAlloc;
  readonly frameLevel: FrameLevel;
  readonly jit: JitMode;
  private hook: EvalFrameHook | null = null;
  /** True while calls may write plain records at once: lazy policy and no hook. */
  fastCalls: boolean;
  /**
   * Asked by the eval loop every few thousand calls and loop back-edges: null = go on, "pause" = suspend, undefined = an exception is now pending.
   */
  interrupt: (() => null | "pause" | undefined) | null = null;
  /** What a suspended run waits for (null promise: nothing, only a pause), and how the answer is wanted. */
  waiting: { readonly promise: Promise<Value> | null; readonly ret: number } | null = null;
  /** Result of the last `EXIT`, see eval-loop. */
  result: Value | undefined = undefined;
  /** Free list of the cached policy. */
  readonly freeFrames: Frame[] = [];

  constructor(
    runtime: RuntimeCore,
    frameAlloc: FrameAlloc = "lazy",
    frameLevel: FrameLevel = "full",
    jit: JitMode = "on",
  ) {
    super(runtime);
    this.frameAlloc = frameAlloc;
    this.frameLevel = frameLevel;
    this.jit = jit;
    this.fastCalls = frameAlloc === "lazy";
  }

  get evalFrameHook(): EvalFrameHook | null {
    return this.hook;
  }
  set evalFrameHook(hook: EvalFrameHook | null) {
    this.hook = hook;
    this.fastCalls = this.frameAlloc === "lazy" && hook === null;
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
