/** The real clock, for runs that are given none. */
import type { HostClock } from "../modules/time.ts";

export const systemClock: HostClock = {
  now: () => Date.now() / 1000,
  monotonic: () => performance.now() / 1000,
  sleep: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
};

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
