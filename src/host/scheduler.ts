/**
 * Scheduler: gives the threads that a program has started their turns. It is driven by the runs of the host: whenever a run waits or has used up its slice, each
 * thread that can go on runs for one slice, then the run goes on. So threads run while some run is under way, under `run` as well as under `runAsync`.
 *
 * Invariant: a thread that is on JavaScript's stack already (it called a host function, which runs Python again) is not run a second time.
 */
import type { PyBaseException } from "../objects/exception-object.ts";
import type { Value } from "../objects/value.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import type { GreenThread, Settlement, ThreadGroup, Wait } from "../frames/threads.ts";
import { resume, type RunState, start } from "../interpreter/index.ts";
import type { HostClock } from "../modules/time.ts";
import { SystemClock } from "./clock.ts";
import { hostError } from "./host-function.ts";

/** Runs a piece of a thread so that an error of ours leaves it as it was before its request. */
export type Guard = (t: ThreadState, piece: () => RunState) => RunState;

/** How a wait ended: the answer, and whether it is an exception. */
export type Answer = readonly [value: Value | PyBaseException, failed: boolean];

/** A clock that shows one moment this many times stands still: its waits are over at once. */
const FIXED_READINGS = 100_000;
/** Readings of the clock between two questions whether to stop waiting. */
const READINGS_PER_LOOK = 1000;

const exceptionOf = (e: unknown): PyBaseException => hostError(e).exc;

export class Scheduler {
  readonly group: ThreadGroup;
  readonly #clock: HostClock;
  readonly #guard: Guard;
  /** Asked by threads now and then: true if the main thread has to be told something. */
  readonly #look: () => boolean;

  constructor(group: ThreadGroup, clock: HostClock, guard: Guard, look: () => boolean) {
    this.group = group;
    this.#clock = clock;
    this.#guard = guard;
    this.#look = look;
  }

  /** Is there a thread that could run now? */
  anyReady(now: number): boolean {
    for (const g of this.group.green) if (g.canGoOn(now)) return true;
    return false;
  }

  /** Each thread that can go on runs for a slice. False if there was none. */
  runOthers(): boolean {
    const { green } = this.group;
    if (green.length === 0) return false;
    let ran = false;
    for (const g of green.slice()) {
      if (!green.includes(g) || !g.canGoOn(this.#clock.monotonic())) continue;
      ran = true;
      this.#slice(g);
    }
    return ran;
  }

  #slice(g: GreenThread): void {
    const { state: t, request, settlement } = g;
    const sliceEnd = this.#clock.monotonic() + this.group.switchInterval;
    t.interrupt = () => (this.#look() || this.#clock.monotonic() >= sliceEnd ? "pause" : null);
    g.active = true;
    g.request = null;
    g.settlement = null;
    let over = true;
    try {
      const s = this.#guard(t, () => {
        if (request !== null) return start(t, request);
        if (settlement !== null) return resume(t, settlement.answer, settlement.failed);
        return resume(t, t.waiting!.wait?.woken === true, false);
      });
      over = s.kind !== "waiting";
      if (s.kind === "waiting" && s.promise !== null) g.settlement = this.watch(s.promise);
    } finally {
      g.active = false;
      if (over) {
        this.group.remove(g);
        g.end.ended();
      }
    }
  }

  watch(promise: Promise<Value>): Settlement {
    return this.group.watch(promise, exceptionOf);
  }

  /** No thread can go on: wait until something happens that one may wait for. `own`: what the run waits for; null: a promise. */
  async idle(own: Wait | null): Promise<void> {
    const { group } = this;
    const clock = this.#clock;
    const change = group.nextChange();
    const first = group.earliest(own);
    if (first === null) {
      // All wait for one another. Only an interrupt can end that, so the program stays alive for it.
      const alone = own !== null && group.green.every((g) => g.settlement === null);
      const hold = alone && clock instanceof SystemClock ? clock.hold() : undefined;
      await change;
      clearTimeout(hold);
      return;
    }
    if (clock.sleep === undefined) {
      this.spin(first);
      return;
    }
    const slept = clock.sleep(Math.max(first.deadline - clock.monotonic(), 0));
    const timer = clock instanceof SystemClock ? clock.takeTimer() : undefined;
    if (slept === undefined || (await Promise.race([slept.then(() => true), change.then(() => false)])))
      first.expired = true;
    else clearTimeout(timer);
  }

  /** Read the clock until a wait is over, or the main thread has to be told something. */
  spin(wait: Wait): void {
    let last = Number.NEGATIVE_INFINITY;
    for (let same = 0, n = 1; same < FIXED_READINGS; n++) {
      const now = this.#clock.monotonic();
      if (wait.isOver(now) || (n % READINGS_PER_LOOK === 0 && this.#look())) return;
      same = now === last ? same + 1 : 0;
      last = now;
    }
    wait.expired = true;
  }
}
