/** Waiting with a timeout, as locks, `join` and `time.sleep` do it. */
import { fullTypeName } from "../../objects/object-names.ts";
import { block } from "../../frames/access.ts";
import { thread } from "../../frames/thread-state.ts";
import { Wait } from "../../frames/threads.ts";
import { PyFloat, typeOf } from "../../objects/data.ts";
import { overflowError, pendingIs, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { indexOf } from "../../objects/number-convert.ts";
import { takeException } from "../../objects/state.ts";
import type { Gen, Value } from "../../objects/value.ts";
import { currentHost } from "../module-host.ts";

/** `threading.TIMEOUT_MAX`. */
export const TIMEOUT_MAX = 9223372036;

/** A number of seconds; undefined with CPython's error. */
export function* seconds(v: Value): Gen<number | undefined> {
  let n: number;
  if (v instanceof PyFloat) {
    if (Number.isNaN(v.v)) return raise(valueError, "Invalid value NaN (not a number)");
    n = v.v;
  } else {
    const i = yield* indexOf(v);
    if (i === undefined) {
      if (!pendingIs(typeError)) return undefined;
      takeException();
      return raise(typeError, `'${fullTypeName(typeOf(v))}' object cannot be interpreted as an integer or float`);
    }
    n = Number(i);
  }
  if (Math.abs(n) < 2 ** 63 / 1e9) return n;
  return raise(
    overflowError,
    v instanceof PyFloat
      ? "timestamp out of range for platform time_t"
      : "timestamp too large to convert to C PyTime_t",
  );
}

/** The moment after that many seconds, on the host's clock. */
export const deadlineAfter = (n: number): number => currentHost().clock.monotonic() + n;

/** Threads that wait for the same thing, the first to be woken first. */
export class WaitList {
  private readonly waits: Wait[] = [];

  /** Block the current thread: True if it was woken, False after the deadline, undefined with an exception pending (an interrupt). */
  *block(deadline: number, first = false): Gen<Value | undefined> {
    const wait = new Wait(thread().group, deadline);
    if (first) this.waits.unshift(wait);
    else this.waits.push(wait);
    const woken = yield block(wait);
    const i = this.waits.indexOf(wait);
    if (i >= 0) this.waits.splice(i, 1);
    return woken;
  }

  wakeOne(): void {
    this.waits.shift()?.wake();
  }

  wakeAll(): void {
    for (const w of this.waits.splice(0)) w.wake();
  }
}
