/** The real clock, for runs that are given none. */
import type { HostClock } from "../modules/time.ts";

const LONGEST_TIMER = 2 ** 31 - 1;

/** The real clock of one runtime. It can give up the sleep that began last, so that an interrupted one keeps no timer alive. */
export class SystemClock implements HostClock {
  #last: ReturnType<typeof setTimeout> | undefined;

  now(): number {
    return Date.now() / 1000;
  }
  monotonic(): number {
    return performance.now() / 1000;
  }
  sleep(seconds: number): Promise<void> {
    return new Promise((done) => this.#wait(seconds * 1000, done));
  }

  /** A timer that keeps the process alive while it waits for nothing but an interrupt. */
  hold(): ReturnType<typeof setTimeout> {
    return setInterval(() => {}, LONGEST_TIMER);
  }

  #wait(ms: number, done: () => void): void {
    // A longer timer would fire at once.
    this.#last =
      ms > LONGEST_TIMER ? setTimeout(() => this.#wait(ms - LONGEST_TIMER, done), LONGEST_TIMER) : setTimeout(done, ms);
  }

  /** The timer of the sleep that began since the last time this was asked. */
  takeTimer(): ReturnType<typeof setTimeout> | undefined {
    const timer = this.#last;
    this.#last = undefined;
    return timer;
  }
}

/** The clock a program sees: sleeping is asynchronous only where the run can wait, otherwise the `time` module reads the clock until the time has come. */
export function programClock(clock: HostClock, canWait: () => boolean): HostClock {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    get sleep() {
      return canWait() ? clock.sleep?.bind(clock) : undefined;
    },
  };
}

/** Gives the event loop its turn. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
