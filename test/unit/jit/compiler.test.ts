/** What the compiler reports, what it refuses, and that compiled activations leave for the interpreter and come back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, type PythonOptions } from "../../../src/index.ts";

interface Session {
  readonly python: Python;
  readonly compiled: string[];
  /** All versions of what was compiled, by the same names. */
  readonly texts: Map<string, string[]>;
  readonly report: () => string;
}

function session(options: PythonOptions = {}): Session {
  const python = new Python(options);
  const compiled: string[] = [];
  const texts = new Map<string, string[]>();
  python.onCompiled((unit) => {
    const name = `${unit.qualname} ${unit.shape}`;
    compiled.push(name);
    texts.set(name, [...(texts.get(name) ?? []), unit.text]);
  });
  return { python, compiled, texts, report: () => python.jitReport().join("\n") };
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

test("a branch that nobody took is not in the text, until somebody does", () => {
  const { python, report, texts } = session();
  python.run(`
class Box:
    value = 3
def pick(flag, box):
    if flag:
        return box.value + 1
    return flag
box = Box()
for i in range(200): pick(0, box)
`);
  assert.equal(texts.get("pick entry")?.length, 1);
  assert.doesNotMatch(texts.get("pick entry")![0]!, /loadAttr/);
  assert.equal(python.run("pick(1, box)"), 4);
  assert.match(report(), /1 times in pick, line 6: LOAD_ATTR/);
  assert.doesNotMatch(report(), /dropped pick/);
  assert.equal(python.run("sum(pick(1, box) for _ in range(50))"), 200);
  assert.match(report(), /dropped pick .*never carried out/);
  assert.match(texts.get("pick entry")![1]!, /loadAttr/);
});

test("code that goes on finding nothing where it looks is written as a whole in the end", () => {
  const { python, texts, report } = session();
  python.run(`
def look():
    try:
        return there_is_none
    except NameError:
        return 1
total = sum(look() for _ in range(2000))
`);
  assert.equal(python.run("total"), 2000);
  const versions = texts.get("look entry")!;
  assert.ok(versions.length <= 8, `${versions.length} versions`);
  assert.match(versions.at(-1)!, /loadGlobal/);
  assert.ok(Number(/interpreter (\d+) times/.exec(report())![1]) < 60);
});

test("code that meets more classes than it was made for is made anew, also while its loop runs", () => {
  const { python, texts, report } = session();
  python.run(`
class A:
    def __init__(self): self.v = 1
    def get(self): return self.v
class B(A):
    def get(self): return -self.v
def total(objects):
    s = 0
    for o in objects:
        s += o.get()
    return s
short = [A() for _ in range(500)]
for _ in range(100): total(short)
before = total(short + [A() if i % 2 else B() for i in range(40000)])
`);
  assert.equal(python.run("before"), 500);
  assert.match(report(), /dropped total .*(other classes|an inlined call)/);
  assert.ok(texts.get("total loop")!.length >= 2);
});

test("guesses that fail in one branch after the other do not end in the interpreter", () => {
  const { python, report, texts } = session();
  const branches = Array.from({ length: 30 }, (_, k) => `        elif k == ${k + 1}:\n            t = t * ${k} - i\n`);
  python.run(`
def many(k, t, n):
    for i in range(n):
        if k == 0:
            t = t + 1
${branches.join("")}    return t
for i in range(300): many(0, 1, 3)
out = []
for k in range(31):
    for j in range(100): last = many(k, 1.5, 20)
    out.append(last)
`);
  assert.doesNotMatch(report(), /not compiled/);
  assert.ok(texts.get("many entry")!.length < 8);
  assert.deepEqual((python.run("out") as number[]).slice(0, 4), [21.5, -19, -188.5, 524309]);
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
