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
    const end = performance.now() + seconds * 1000;
    return new Promise((done) => this.#wait(end, done));
  }

  /** A timer that keeps the process alive while it waits for nothing but an interrupt. */
  hold(): ReturnType<typeof setTimeout> {
    return setInterval(() => {}, LONGEST_TIMER);
  }

  /** Never shorter than asked: timers may fire early by the time that the event loop has been busy, and a longer one than LONGEST_TIMER at once. */
  #wait(end: number, done: () => void): void {
    const left = Math.min(Math.ceil(Math.max(end - performance.now(), 0)), LONGEST_TIMER);
    this.#last = setTimeout(() => (performance.now() < end ? this.#wait(end, done) : done()), left);
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
