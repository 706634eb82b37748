/** Python that calls the host that calls Python, without end: a RecursionError long before JavaScript's stack is full, and a runtime that goes on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type JitMode, Python, PythonError } from "../../../src/index.ts";

const MODES: readonly JitMode[] = ["off", "on", "always"];

const isRecursion = (e: unknown): boolean =>
  e instanceof PythonError &&
  e.type === "RecursionError" &&
  e.message === "RecursionError: maximum recursion depth exceeded" &&
  e.formatted.endsWith("RecursionError: maximum recursion depth exceeded\n");

for (const jit of MODES)
  test(`endless recursion through the host (jit ${jit})`, async () => {
    const python = new Python({ jit });
    python.globals.set("run", (code: string) => python.run(code));
    python.globals.set("call", (f: string) => python.call(f));
    python.globals.set("call_async", (f: string) => python.callAsync(f));
    python.run(`
import sys
sys.setrecursionlimit(100_000)
def again(): return run("again()")
def by_call(): return call("by_call")
def by_promise(): return call_async("by_promise")
`);
    assert.throws(() => python.run("again()"), isRecursion);
    assert.throws(() => python.call("by_call"), isRecursion);
    await assert.rejects(python.callAsync("by_promise"), isRecursion);
    assert.equal(python.run("def down(n): return n and 1 + down_again(n - 1)\n3"), 3);
    python.globals.set("down_again", (n: number) => python.call("down", n));
    assert.equal(python.run("down(100)"), 100);
  });

test("a host function that recurses without end is a RecursionError", () => {
  const python = new Python();
  const deep = (n: number): number => deep(n + 1) + 1;
  python.globals.set("deep", deep);
  assert.throws(() => python.run("deep(0)"), isRecursion);
});

test("a promise that run() cannot wait for may be rejected later: the process lives", async () => {
  let unhandled = 0;
  const count = (): void => void unhandled++;
  process.on("unhandledRejection", count);
  try {
    const python = new Python({ stdin: () => Promise.reject(new Error("closed")) });
    python.globals.set("fail", () => Promise.reject(new Error("late")));
    for (const code of ["fail()", "input()"])
      assert.throws(
        () => python.run(code),
        (e) =>
          e instanceof PythonError && e.message === "RuntimeError: cannot wait for a promise in run(): use runAsync()",
      );
    await new Promise((done) => setTimeout(done, 5));
  } finally {
    process.off("unhandledRejection", count);
  }
  assert.equal(unhandled, 0);
});
