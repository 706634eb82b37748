/**
 * The threads of one runtime. Each has a ThreadState, and with it a FrameStack, of its own; they take turns in one JavaScript thread (green threads): control
 * changes hands where a thread blocks, pauses after its slice, or ends, and then its records are complete and nothing of it is on JavaScript's stack.
 *
 * This file only keeps the books; the host's scheduler decides who runs.
 */
import type { PyBaseException } from "../objects/exception-object.ts";
import type { Deferred, Value } from "../objects/value.ts";
import { SuspendedGenerators } from "./suspended-generators.ts";
import type { ThreadState } from "./thread-state.ts";

/** What a blocked thread waits for: that somebody wakes it, or that its time is up. */
export class Wait {
  woken = false;
  /** The scheduler has slept until the deadline, whatever the clock says now. */
  expired = false;
  /** On the host's monotonic clock, in seconds; Infinity: no limit. */
  readonly deadline: number;
  private readonly group: ThreadGroup;
  constructor(group: ThreadGroup, deadline: number) {
    this.group = group;
    this.deadline = deadline;
  }

  wake(): void {
    this.woken = true;
    this.group.changed();
  }

  isOver(now: number): boolean {
    return this.woken || this.expired || now >= this.deadline;
  }
}

/** How a promise ended that a thread waits for. */
export class Settlement {
  done = false;
  failed = false;
  answer: Value | PyBaseException = null;
}

/** Is told when its thread has ended, however it did. */
export interface ThreadEnd {
  ended(): void;
}

/** A thread that a program has started. */
export class GreenThread {
  readonly state: ThreadState;
  readonly end: ThreadEnd;
  /** What it is to do; null once it has begun. */
  request: Deferred | null;
  /** Some of it is on JavaScript's stack: it is running, or has called a host function that is running something else. */
  active = false;
  /** The promise it waits for. */
  settlement: Settlement | null = null;
  constructor(state: ThreadState, request: Deferred, end: ThreadEnd) {
    this.state = state;
    this.request = request;
    this.end = end;
  }

  canGoOn(now: number): boolean {
    if (this.active) return false;
    const { waiting } = this.state;
    if (this.request !== null || waiting === null) return true;
    if (waiting.wait !== null) return waiting.wait.isOver(now);
    return this.settlement === null || this.settlement.done;
  }
}

/** Identifiers are not small numbers, which nobody could tell from others. */
const IDENT_STEP = 4096;

export class ThreadGroup {
  /** Every thread state in use, the oldest (which is the main one) first. */
  readonly states = new Set<ThreadState>();
  /** The threads that the program has started and that have not ended, in the order of their turns. */
  readonly green: GreenThread[] = [];
  /** `sys.setswitchinterval`, in seconds. */
  switchInterval = 0.005;
  /** `_thread.interrupt_main` was called: the main thread is to raise KeyboardInterrupt. */
  interruptMain = false;
  /** What threads have of JavaScript's stack, in levels, while they run within a host function that some thread has called; else null: all of it. */
  jsLevels: number | null = null;
  /** `_thread.stack_size`: remembered, no more. */
  stackSize = 0;
  readonly suspended = new SuspendedGenerators();
  private lastIdent = 0;
  private next: { promise: Promise<void>; resolve: () => void } | null = null;

  /** A thread state comes into use. Gives its identifier. */
  add(t: ThreadState): number {
    this.states.add(t);
    this.lastIdent += IDENT_STEP;
    return this.lastIdent;
  }

  start(g: GreenThread): void {
    this.green.push(g);
    this.changed();
  }

  /** The thread is over, or the program has ended without it. */
  remove(g: GreenThread): void {
    const i = this.green.indexOf(g);
    if (i >= 0) this.green.splice(i, 1);
    this.drop(g.state);
  }

  /** A thread state is not used any more. */
  drop(t: ThreadState): void {
    this.states.delete(t);
    for (const main of this.states) {
      main.asyncHooks.inherit(t.asyncHooks);
      return;
    }
  }

  isGreen(t: ThreadState): boolean {
    for (const g of this.green) if (g.state === t) return true;
    return false;
  }

  /** The earliest of the limited waits, `own` being one more; null if there is none. */
  earliest(own: Wait | null): Wait | null {
    let first = own;
    for (const { state, active } of this.green) {
      const wait = state.waiting?.wait ?? null;
      if (!active && wait !== null && (first === null || wait.deadline < first.deadline)) first = wait;
    }
    return first === null || first.deadline === Number.POSITIVE_INFINITY ? null : first;
  }

  /** Something has happened that a thread may wait for. */
  changed(): void {
    const { next } = this;
    this.next = null;
    next?.resolve();
  }

  /** Until the next time that something happens. */
  nextChange(): Promise<void> {
    if (this.next === null) {
      let resolve = (): void => {};
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      this.next = { promise, resolve };
    }
    return this.next.promise;
  }

  /** Note how a promise ends. */
  watch(promise: Promise<Value>, fail: (e: unknown) => PyBaseException): Settlement {
    const s = new Settlement();
    const settle = (answer: Value | PyBaseException, failed: boolean): void => {
      s.answer = answer;
      s.failed = failed;
      s.done = true;
      this.changed();
    };
    promise.then(
      (v) => settle(v, false),
      (e: unknown) => settle(fail(e), true),
    );
    return s;
  }
}
