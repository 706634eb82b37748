/** What the compiler reports, what it refuses, and that compiled activations leave for the interpreter and come back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, type PythonOptions } from "../../../src/index.ts";

function session(options: PythonOptions = {}): { python: Python; compiled: string[]; report: () => string } {
  const python = new Python(options);
  const compiled: string[] = [];
  python.onCompiled((unit) => compiled.push(`${unit.qualname} ${unit.shape}`));
  return { python, compiled, report: () => python.jitReport().join("\n") };
}

const LOOP = "def f(n):\n    t = 0\n    for i in range(n):\n        t += i\n    return t\n";

test("off makes nothing, on what is hot, always everything that is called", () => {
  const off = session({ jit: "off" });
  off.python.run(`${LOOP}f(10000)`);
  assert.deepEqual(off.compiled, []);
  assert.equal(off.python.jitStatus, "off");
  const on = session();
  assert.equal(on.python.run(`${LOOP}f(3)`), 3);
  assert.equal(on.compiled.length, 0);
  on.python.run("f(10000)");
  assert.deepEqual(on.compiled, ["f loop"]);
  on.python.run("for _ in range(100): f(3)");
  assert.ok(on.compiled.includes("f entry"));
  const always = session({ jit: "always" });
  always.python.run(`${LOOP}f(3)`);
  assert.ok(always.compiled.includes("f entry"));
});

test("a failed assumption leaves for the interpreter, and code that fails often is made anew", () => {
  const { python, report } = session();
  python.run("def add(a, b):\n    return a + b\nfor i in range(1000): add(i, 1)");
  assert.equal(python.run("add('x', 'y')"), "xy");
  assert.match(report(), /left compiled code for the interpreter 1 times/);
  assert.match(report(), /1 times in add, line 2: ADD/);
  python.run("for i in range(1000): add('x', 'y'); add(1.5, i)");
  assert.match(report(), /dropped add/);
  assert.equal(python.run("add(1, 2)"), 3);
  assert.equal(python.run("add([1], [2])[1]"), 2);
});

test("the report says why something is not compiled", () => {
  const { python, report } = session();
  const body = Array.from({ length: 4000 }, (_, i) => `    x = x + ${i}`).join("\n");
  python.run(`def long(x):\n${body}\n    return x\nfor _ in range(100): long(1)`);
  assert.match(report(), /not compiled: long .*too large/);
  assert.equal(python.run("long(0)"), (3999 * 4000) / 2);
});

test("a global function that is replaced again and again is called through its name", () => {
  const { python } = session();
  python.run(`
def target(x): return x
def caller(x): return target(x) + 1
out = []
for turn in range(12):
    for i in range(200): caller(i)
    exec(f"def target(x): return x * {turn}")
    out.append(caller(1))
`);
  assert.deepEqual(
    python.run("out"),
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
});

test("code that is compiled keeps its memory bounded: old versions are dropped", () => {
  const { python, report } = session();
  python.run(`
def poly(a, b): return a + b
kinds = [(1, 2), (1.5, 2.5), ("a", "b"), ([1], [2]), ((1,), (2,)), (True, 1)]
for turn in range(60):
    a, b = kinds[turn % 6]
    for i in range(100): poly(a, b)
`);
  const versions = report().match(/ poly \(/g)?.length ?? 0;
  assert.ok(versions <= 24, `${versions} mentions`);
});
