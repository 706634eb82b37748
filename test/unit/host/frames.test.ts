/** What the API shows of frames: no Frame without an escape point, the eval-frame hook, the walker that makes no Frames. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, type StackRow } from "../../../src/index.ts";

const CALL_HEAVY = `
class Node:
    def __init__(self, left, right):
        self.left, self.right = left, right
    def count(self):
        return 1 + (self.left.count() if self.left else 0) + (self.right.count() if self.right else 0)

def tree(depth):
    return Node(tree(depth - 1), tree(depth - 1)) if depth else Node(None, None)

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def numbers(n):
    for i in range(n):
        yield i

def keyword(*args, a=1, **more):
    return a

[fib(15), tree(8).count(), sum(numbers(100)), sum(keyword(1, 2, a=i, b=3) for i in range(50)), sorted([3, 1, 2], key=lambda x: -x)]
`;

test("a call-heavy program makes no Frame and takes no bytes", () => {
  const python = new Python();
  assert.deepEqual(python.run(CALL_HEAVY), [610, 511, 4950, 1225, [3, 2, 1]]);
  assert.equal(python.frameStats.frames, 0);
  assert.equal(python.frameStats.bytes, 0);
  assert.ok(python.frameStats.calls > 3000, String(python.frameStats.calls));
});

test("under the other policies every call has one", () => {
  for (const frameAlloc of ["eager", "cached"] as const) {
    const python = new Python({ frameAlloc });
    assert.deepEqual(python.run(CALL_HEAVY), [610, 511, 4950, 1225, [3, 2, 1]]);
    const { frames, recycled, calls, byCause } = python.frameStats;
    assert.equal(byCause.policy, frames);
    assert.ok(frames > 0);
    if (frameAlloc === "eager") assert.equal(recycled, 0);
    else assert.ok(recycled > frames && recycled < calls);
  }
});

test("the walker reads the running activations and makes no Frame", () => {
  const python = new Python();
  let rows: StackRow[] = [];
  python.globals.set("look", () => {
    rows = python.walkStack();
  });
  python.run("class A:\n  def m(self):\n    look()\ndef g():\n  yield A().m()\nlist(g())", { filename: "w.py" });
  assert.deepEqual(
    rows.map((r) => [r.name, r.qualname, r.filename, r.line, r.module, r.hasFrame]),
    [
      ["m", "A.m", "w.py", 3, "__main__", false],
      ["g", "g", "w.py", 5, "__main__", false],
      ["<module>", "<module>", "w.py", 6, "__main__", false],
    ],
  );
  python.run("def deep(n):\n  deep(n - 1) if n else look()\ndeep(10)");
  assert.equal(rows.length, 12);
  assert.equal(python.frameStats.frames, 0);
  assert.equal(python.walkStack().length, 0);
});

test("a suspended run can be walked from outside", async () => {
  const python = new Python();
  let go: (v: unknown) => void = () => {};
  python.globals.set("wait", () => new Promise((resolve) => (go = resolve)));
  python.run("def f():\n  return wait()");
  const run = python.runAsync("f()");
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(
    python.walkStack().map((r) => r.name),
    ["f", "<module>"],
  );
  go(7);
  assert.equal(await run, 7);
  assert.equal(python.frameStats.frames, 0);
});

test("the eval-frame hook sees a Frame of every call", () => {
  const python = new Python();
  python.run("def f(a, b=2):\n  return g(a) + b\ndef g(x):\n  return x");
  const seen: string[] = [];
  python.evalFrameHook = (frame) => void seen.push(frame.code.name);
  assert.equal(python.run("f(1)"), 3);
  python.evalFrameHook = null;
  python.run("f(1)");
  assert.deepEqual(seen, ["<module>", "f", "g"]);
  assert.equal(python.frameStats.byCause.hook, 3);
});

test("onSlice can look at a running program, and stop it", () => {
  let slices = 0;
  const seen = new Set<string>();
  const python: Python = new Python({
    onSlice: () => {
      for (const row of python.walkStack()) seen.add(row.name);
      if (++slices === 5) python.interrupt();
    },
  });
  assert.throws(() => python.run("def busy():\n  while True: pass\nbusy()"), { type: "KeyboardInterrupt" });
  assert.deepEqual([...seen], ["busy", "<module>"]);
});
