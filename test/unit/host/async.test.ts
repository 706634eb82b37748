/** runAsync: a host function that returns a promise suspends ordinary synchronous Python wherever it is; interrupts; runs at the same time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, PythonError } from "../../../src/index.ts";

const later = <T>(value: T): Promise<T> => new Promise((done) => setImmediate(() => done(value)));

function make(): { python: Python; log: unknown[] } {
  const log: unknown[] = [];
  const python = new Python({ stdout: (s) => void log.push(s) });
  python.globals.set("fetch", (x: unknown) => {
    log.push(x);
    return later(x);
  });
  return { python, log };
}

test("in a for loop, in a method, called from a generator", async () => {
  const { python, log } = make();
  const result = await python.runAsync(`
class Reader:
    def total(self, n):
        t = 0
        for i in range(n):
            t += fetch(i)
        return t

def totals():
    for n in range(4):
        yield Reader().total(n)

list(totals())
`);
  assert.deepEqual(result, [0, 0, 1, 3]);
  assert.deepEqual(log, [0, 0, 1, 0, 1, 2]);
});

test("in sorted(key=...)", async () => {
  const { python } = make();
  assert.deepEqual(await python.runAsync("sorted([3, 1, 2], key=lambda x: -fetch(x))"), [3, 2, 1]);
  assert.deepEqual(await python.runAsync("sorted([3, 1, 2], key=fetch)"), [1, 2, 3]);
});

test("in __init__, operators, properties, with, comparison, repr and comprehensions", async () => {
  const { python } = make();
  assert.deepEqual(
    await python.runAsync(`
class P:
    def __init__(self, x): self.x = fetch(x)
    def __add__(self, other): return P(fetch(self.x) + fetch(other.x))
    def __eq__(self, other): return fetch(self.x) == fetch(other.x)
    def __repr__(self): return f"P({fetch(self.x)})"
    def __enter__(self): return fetch(self)
    def __exit__(self, *a): fetch("exit")
    @property
    def twice(self): return 2 * fetch(self.x)

with P(1) as p:
    q = p + P(2)
[q.x, q.twice, q == P(3), repr([q]), {fetch(k): fetch(k + 1) for k in range(2)}, max([P(1), q], key=lambda o: fetch(o.x)).x]
`),
    [
      3,
      6,
      true,
      "[P(3)]",
      new Map([
        [0, 1],
        [1, 2],
      ]),
      3,
    ],
  );
});

test("a rejected promise is an exception in Python", async () => {
  const { python } = make();
  python.globals.set("fail", () => Promise.reject(new RangeError("too far")));
  assert.equal(
    await python.runAsync("try:\n  fail()\nexcept RuntimeError as e:\n  r = str(e)\nr"),
    "RangeError: too far",
  );
  await assert.rejects(python.runAsync("fail()"), (e) => e instanceof PythonError && e.type === "RuntimeError");
  assert.equal(await python.runAsync("1 + 1"), 2);
});

test("runs at the same time have stacks of their own", async () => {
  const { python } = make();
  python.run("def work(a):\n  t = 0\n  for i in range(50):\n    t += fetch(a * i)\n  return t");
  const all = [1, 2, 3].map((a) => python.runAsync(`work(${a})`));
  assert.equal(python.run("1 + 1"), 2);
  assert.deepEqual(await Promise.all(all), [1225, 2450, 3675]);
});

test("interrupt stops a loop, a sleep and a wait; the event loop has its turns", async () => {
  const { python } = make();
  python.globals.set("forever", () => new Promise(() => {}));
  for (const code of [
    "while True: pass",
    "def f():\n  while True: f2()\ndef f2(): pass\nf()",
    "import time\ntime.sleep(1000)",
    "forever()",
    "import time\nwhile True: time.sleep(0.0001)",
    "[x for x in iter(int, 1)]",
  ]) {
    const timer = setTimeout(() => python.interrupt(), 30);
    await assert.rejects(
      python.runAsync(code),
      (e) => e instanceof PythonError && e.type === "KeyboardInterrupt",
      code,
    );
    clearTimeout(timer);
  }
  assert.equal(
    await (() => {
      setTimeout(() => python.interrupt(), 30);
      return python.runAsync("try:\n  forever()\nexcept KeyboardInterrupt:\n  r = 'caught'\nr");
    })(),
    "caught",
  );
});

test("callAsync", async () => {
  const { python } = make();
  python.run("def f(x): return fetch(x) + 1");
  assert.equal(await python.callAsync("f", 4), 5);
});
