/** Natives that drive compiled generators can be left in the middle: for pauses, promises and interrupts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, PythonError } from "../../../src/index.ts";

const SOURCE = `
def count(n):
    for i in range(n):
        yield i

def fetched(n):
    for i in range(n):
        yield fetch(i) if i % 100 == 99 else i

def forever():
    while True:
        yield 0

def pairs(it):
    total = 0
    for i, x in enumerate(it):
        total += i - x
    return total

def nexts(g):
    total = 0
    while (x := next(g, None)) is not None:
        total += x
    return total

def mapped(it):
    total = 0
    for x in map(fetch, it):
        total += x
    return total

for _ in range(100):
    sum(count(2)), list(count(2)), any(count(2)), pairs(count(2)), nexts(count(2)), sum(fetched(2)), next(forever())
`;

function make(pauses: { count: number }): Python {
  let time = 0;
  // Every look at the clock takes so long that each slice ends at once.
  const clock = { now: () => time, monotonic: () => (time += 1), sleep: () => {} };
  const pause = (): Promise<void> => {
    pauses.count++;
    return Promise.resolve();
  };
  const python = new Python({ clock: clock as never, pause });
  python.globals.set("fetch", (v: number) => Promise.resolve(v));
  python.run(SOURCE);
  return python;
}

test("pauses in the middle of what natives take from generators", async () => {
  const pauses = { count: 0 };
  const python = make(pauses);
  const n = 40_000;
  const total = (n * (n - 1)) / 2;
  for (const [code, expected] of [
    [`sum(count(${n}))`, total],
    [`len(list(count(${n})))`, n],
    [`any(x < 0 for x in count(${n}))`, false],
    [`pairs(count(${n}))`, 0],
    [`nexts(count(${n}))`, total],
    [`sum(sum(count(50)) for _ in count(${n / 4}))`, (n / 4) * 1225],
  ] as const) {
    pauses.count = 0;
    assert.equal(await python.runAsync(code), expected, code);
    assert.ok(pauses.count >= 3, `${code}: ${pauses.count} pauses`);
  }
});

test("a promise inside a generator that a native drives", async () => {
  const python = make({ count: 0 });
  for (const [code, expected] of [
    ["sum(fetched(1000))", 499500],
    ["len(list(fetched(1000)))", 1000],
    ["any(x == 950 for x in fetched(1000))", true],
    ["pairs(fetched(1000))", 0],
    ["nexts(fetched(1000))", 499500],
    ["mapped(range(300))", 44850],
    ["mapped(fetched(300))", 44850],
    ["max(fetched(500)), min(fetched(300)), len(set(fetched(300)))", [499, 0, 300]],
  ] as const)
    assert.deepEqual(await python.runAsync(code), expected, code);
});

test("an interrupt ends a native that takes from an endless generator", async () => {
  const python = new Python();
  python.run(SOURCE.replaceAll("fetch(", "int("));
  for (const code of [
    "sum(forever())",
    "any(forever())",
    "all(1 for _ in forever())",
    "list(x for x in forever() if x)",
    "pairs(forever())",
  ]) {
    const timer = setTimeout(() => python.interrupt(), 30);
    await assert.rejects(
      python.runAsync(code),
      (e) => e instanceof PythonError && e.type === "KeyboardInterrupt",
      code,
    );
    clearTimeout(timer);
  }
});
