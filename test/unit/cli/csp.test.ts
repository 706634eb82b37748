/**
 * Where code generation from strings is forbidden (a strict Content Security Policy in a browser, a flag of Node here), programs run correctly in every
 * mode of the compiler: whatever needs `new Function` falls back to the interpreter.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../../harness/programs.ts";
import { sidewinder } from "./command.ts";

const FORBIDDEN = ["--disallow-code-generation-from-strings"];

test("the flag forbids what it is meant to forbid", () => {
  const done = spawnSync(process.execPath, [...FORBIDDEN, "-e", "new Function('return 1')()"], { encoding: "utf8" });
  assert.notEqual(done.status, 0);
  assert.match(done.stderr, /EvalError/);
});

const HOT = `
import sys
class Point:
    def __init__(self, x): self.x = x
    @property
    def double(self): return self.x * 2
    def __add__(self, other): return Point(self.x + other.x)
def squares(n):
    for i in range(n):
        yield i * i
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def work(n):
    total = Point(0)
    for i in range(n):
        try:
            total = total + Point(i)
            if i % 100 == 0: raise KeyError(i)
        except KeyError as e:
            total = total + Point(e.args[0])
    return total.double
def seen(): return sys._getframe(1).f_locals["i"]
def frames(n):
    t = 0
    for i in range(n): t += seen()
    return t
print(work(20000), fib(18), sum(squares(20000)), frames(5000), sorted(range(9), key=lambda x: -x))
ns = {}
exec("def f(n):\\n    t = 0\\n    for i in range(n): t += i\\n    return t", ns)
print(ns["f"](20000), eval("fib(10)"))
`;
const PRINTED = "403960000 2584 2666466670000 12497500 [8, 7, 6, 5, 4, 3, 2, 1, 0]\n199990000 55\n";

for (const jit of ["off", "on", "always"]) {
  test(`hot code, -X jit=${jit}`, async () => {
    const ended = await sidewinder(["-X", `jit=${jit}`, "-c", HOT], "", { nodeFlags: FORBIDDEN });
    assert.deepEqual(ended, { stdout: PRINTED, stderr: "", status: 0 });
  });

  test(`programs of test/python, -X jit=${jit}`, async () => {
    for (const name of [
      "super_in_hot_loops",
      "generators_closed_early",
      "getframe_f_locals_write",
      "async_hand_driven",
    ]) {
      const args = ["-X", `jit=${jit}`, join(ROOT, `test/python/jit/${name}.py`)];
      const allowed = await sidewinder(args);
      assert.equal(allowed.status, 0, allowed.stderr);
      assert.deepEqual(await sidewinder(args, "", { nodeFlags: FORBIDDEN }), allowed, name);
    }
  });
}

test("the interactive interpreter", async () => {
  const ended = await sidewinder(["-i", "-q", "-c", "x = 6"], "x * 7\n", { nodeFlags: FORBIDDEN });
  assert.match(ended.stdout, /42/);
  assert.equal(ended.status, 0);
});

test("the engine says once that it may not compile", async () => {
  const forbidden = await sidewinder(["--jit-stats", "-c", "pass"], "", { nodeFlags: FORBIDDEN });
  assert.equal(forbidden.stderr, "jit: off:csp\n");
  const allowed = await sidewinder(["--jit-stats", "-c", "pass"], "");
  assert.match(allowed.stderr, /^jit: on\ncompiled 0 functions/);
});
