/**
 * The call workloads as a person would write them in JavaScript, with the checks that a Python call has to make: that the name is still bound to a function, the depth against the
 * limit, interrupts every so often, operands being small ints, results that left their range, an exception in the callee. What is missing is the frame: that is the point.
 */

interface State {
  depth: number;
  limit: number;
  calls: number;
  interrupt: (() => void) | null;
}

interface Callable {
  entry: (t: State, a?: unknown, b?: unknown, c?: unknown) => unknown;
}

const state: State = { depth: 0, limit: 1000, calls: 0, interrupt: () => {} };
const MAX = Number.MAX_SAFE_INTEGER;

class TooDeep extends Error {}
class NotAnInt extends Error {}

function enter(t: State): number {
  const d = t.depth + 1;
  if (d > t.limit) throw new TooDeep();
  if (((t.calls = t.calls + 1) & 1023) === 0 && t.interrupt !== null) t.interrupt();
  t.depth = d;
  return d;
}

const globals: { empty: Callable; second: Callable; fib: Callable } = {
  empty: {
    entry(t) {
      const d = enter(t);
      t.depth = d - 1;
      return null;
    },
  },
  second: {
    entry(t, _a, b) {
      const d = enter(t);
      t.depth = d - 1;
      return b;
    },
  },
  fib: {
    entry(t, n) {
      const d = enter(t);
      if (typeof n !== "number") throw new NotAnInt();
      if (n < 2) {
        t.depth = d - 1;
        return n;
      }
      const f = globals.fib;
      const a = f.entry(t, n - 1);
      if (a === undefined) return undefined;
      const b = globals.fib.entry(t, n - 2);
      if (b === undefined) return undefined;
      if (typeof a !== "number" || typeof b !== "number") throw new NotAnInt();
      const sum = a + b;
      if (sum > MAX) throw new NotAnInt();
      t.depth = d - 1;
      return sum;
    },
  },
};

class Counter {
  cls: { version: number; get: Callable };
  value: unknown = 1;
  constructor(cls: { version: number; get: Callable }) {
    this.cls = cls;
  }
}
const counterClass = {
  version: 1,
  get: {
    entry(t: State, self: unknown) {
      const d = enter(t);
      const value = (self as Counter).value;
      t.depth = d - 1;
      return value;
    },
  },
};

/** By workload: do it n times, and say how many operations that was. */
export const HAND_WRITTEN: Readonly<Record<string, (n: number) => number>> = {
  empty_call(n) {
    for (let i = 0; i < n; i++) if (globals.empty.entry(state) === undefined) return -1;
    return n;
  },
  call_3_args(n) {
    for (let i = 0; i < n; i++) if (globals.second.entry(state, i, i, n) === undefined) return -1;
    return n;
  },
  method_call(n) {
    const counter = new Counter(counterClass);
    for (let i = 0; i < n; i++) {
      if (counter.cls.version !== 1) return -1;
      if (counter.cls.get.entry(state, counter, i) === undefined) return -1;
    }
    return n;
  },
  fib(n) {
    let calls = 0;
    while (calls < n) {
      globals.fib.entry(state, 17);
      calls += 5167;
    }
    return calls;
  },
};
