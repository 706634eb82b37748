/** The embedding API: running, converting, errors, options. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ConversionError,
  MemoryFileSystem,
  Python,
  PythonError,
  PythonObject,
  UsageError,
} from "../../../src/index.ts";

function capture(options: object = {}): { python: Python; out: string[] } {
  const out: string[] = [];
  return { python: new Python({ stdout: (s) => void out.push(s), stderr: (s) => void out.push(s), ...options }), out };
}

const failure = (f: () => unknown): PythonError => {
  try {
    f();
  } catch (e) {
    assert.ok(e instanceof PythonError, String(e));
    return e;
  }
  return assert.fail("nothing was raised");
};

test("run gives the value of the last expression", () => {
  const { python, out } = capture();
  assert.equal(python.run("x = 6\nx * 7"), 42);
  assert.equal(python.run("x = 1"), null);
  assert.equal(python.run(""), null);
  python.run("print('hello', x)");
  assert.equal(out.join(""), "hello 1\n");
});

test("values are converted both ways", () => {
  const { python } = capture();
  const cyclic: unknown[] = [1];
  cyclic.push(cyclic);
  python.globals.set("cyclic", cyclic);
  assert.equal(python.run("cyclic[1] is cyclic and len(cyclic)"), 2);
  for (const [code, value] of [
    ["None", null],
    ["True", true],
    ["2**70", 2n ** 70n],
    ["1.5", 1.5],
    ["'\\U0001f600'", "\u{1f600}"],
    ["b'ab'", new Uint8Array([97, 98])],
    ["(1, [2])", [1, [2]]],
    [
      "{'a': 1, 2: [3]}",
      new Map<unknown, unknown>([
        ["a", 1],
        [2, [3]],
      ]),
    ],
    ["{1, 2}", new Set([1, 2])],
  ] as const) {
    const got = python.run(code);
    assert.deepEqual(got, value);
    python.globals.set("back", got);
    if (!code.startsWith("(")) assert.equal(python.run(`back == ${code}`), true, code);
  }
  python.globals.set("o", { a: [1, null, "x"], b: 2.5 });
  assert.equal(python.run("o == {'a': [1, None, 'x'], 'b': 2.5}"), true);
  assert.equal(python.run("type(o['b']).__name__"), "float");
});

test("objects without a JavaScript form are handles", () => {
  const { python } = capture();
  const f = python.run("class P:\n  def __call__(self, x): return x + 1\nP()");
  assert.ok(f instanceof PythonObject);
  assert.equal(f.type, "P");
  assert.equal(String(f), "<Python P object>");
  assert.equal(python.call(f, 4), 5);
  python.globals.set("p", f);
  assert.equal(python.run("isinstance(p, P)"), true);
});

test("globals are Map-like", () => {
  const { python } = capture();
  python.globals.set("a", 1).set("b", "two");
  assert.equal(python.globals.get("a"), 1);
  assert.equal(python.globals.get("nothing"), undefined);
  assert.equal(python.globals.has("b"), true);
  assert.equal(python.globals.delete("b"), true);
  assert.equal(python.globals.has("b"), false);
  assert.ok([...python.globals.keys()].includes("__name__"));
  assert.equal(new Map(python.globals).get("a"), 1);
  assert.deepEqual(
    [...python.globals.values()].filter((v) => v === 1),
    [1],
  );
});

test("host functions: arguments, keywords, results", () => {
  const { python } = capture();
  const calls: unknown[][] = [];
  python.globals.set("f", (...args: unknown[]) => {
    calls.push(args);
    return args.length;
  });
  assert.equal(python.run("f(1, 'a', [2], key=3)"), 4);
  assert.deepEqual(calls, [[1, "a", [2], { key: 3 }]]);
  assert.equal(python.run("sorted([3, 1, 2], key=f)[0]"), 3);
});

test("what a host function throws can be caught in Python", () => {
  const { python } = capture();
  python.globals.set("fail", () => {
    throw new TypeError("not today");
  });
  assert.equal(python.run("try:\n  fail()\nexcept RuntimeError as e:\n  r = str(e)\nr"), "TypeError: not today");
  const e = failure(() => python.run("fail()"));
  assert.equal(e.type, "RuntimeError");
  python.globals.set("odd", () => Symbol("s"));
  assert.equal(
    failure(() => python.run("odd()")).message,
    "TypeError: result of the host function 'odd': a symbol has no Python form",
  );
  assert.equal(python.run("1 + 1"), 2);
});

test("a host function may run Python again", () => {
  const { python } = capture();
  python.run("def inner(n): return n * 2\ndef boom(): return 1 / 0");
  python.globals.set("again", (n: number) => python.run(`inner(${n}) + 1`));
  python.globals.set("called", (n: number) => python.call("inner", n));
  assert.deepEqual(python.run("[again(i) + called(i) for i in range(3)]\n"), [1, 5, 9]);
  // Its exception comes out as the exception it was.
  python.globals.set("bad", () => python.run("boom()"));
  assert.equal(
    python.run("try:\n  bad()\nexcept ZeroDivisionError as e:\n  r = 'caught ' + str(e)\nr"),
    "caught division by zero",
  );
  assert.equal(python.run("def g():\n  yield again(5)\nnext(g())"), 11);
});

test("two runtimes share nothing", () => {
  const a = capture();
  const b = capture();
  a.python.run("x = 1\nimport sys\nsys.marker = 1\nclass C: pass");
  b.python.globals.set("inner", () => a.python.run("x += 1\nx"));
  assert.equal(b.python.run("inner() + inner()"), 5);
  assert.equal(b.python.run("import sys\nhasattr(sys, 'marker') or 'x' in globals()"), false);
  assert.equal(b.python.run("'C' in [c.__name__ for c in object.__subclasses__()]"), false);
});

test("PythonError says type, value, traceback and CPython's text", () => {
  const { python } = capture();
  const e = failure(() => python.run("def f(x):\n    return 1 / x\n\nf(0)\n", { filename: "prog.py" }));
  assert.equal(e.name, "PythonError");
  assert.equal(e.type, "ZeroDivisionError");
  assert.equal(e.message, "ZeroDivisionError: division by zero");
  assert.ok(e.value instanceof PythonObject);
  assert.deepEqual(
    e.traceback.map((t) => [t.filename, t.name, t.lineno, t.colno, t.endColno]),
    [
      ["prog.py", "<module>", 4, 0, 4],
      ["prog.py", "f", 2, 11, 16],
    ],
  );
  assert.equal(
    e.formatted,
    'Traceback (most recent call last):\n  File "prog.py", line 4, in <module>\n  File "prog.py", line 2, in f\nZeroDivisionError: division by zero\n',
  );
  python.globals.set("saved", e.value);
  assert.equal(python.run("isinstance(saved, ZeroDivisionError)"), true);
});

test("source lines come from the file system", () => {
  const fs = new MemoryFileSystem({ "/lib/m.py": "def f():\n    raise ValueError('no')\n" });
  const { python } = capture({ fs, path: ["/lib"] });
  const e = failure(() => python.run("import m\nm.f()"));
  assert.equal(e.traceback[1]!.line.trim(), "raise ValueError('no')");
  assert.match(e.formatted, /line 2, in f\n {4}raise ValueError\('no'\)\nValueError: no\n$/);
});

test("syntax errors, own exception classes, groups and SystemExit are PythonErrors too", () => {
  const { python } = capture();
  const syntax = failure(() => python.run("x = = 1"));
  assert.equal(syntax.type, "SyntaxError");
  assert.match(syntax.formatted, /File "<string>", line 1\n {4}x = = 1\n {8}\^\nSyntaxError: invalid syntax\n$/);
  assert.equal(failure(() => python.run("class E(Exception): pass\nraise E('a')")).type, "E");
  assert.equal(failure(() => python.run("raise SystemExit(3)")).type, "SystemExit");
  assert.match(
    failure(() => python.run("raise ExceptionGroup('g', [ValueError(1)])")).formatted,
    /ExceptionGroup: g \(1 sub-exception\)/,
  );
  // An exception whose own text fails.
  assert.equal(failure(() => python.run("class B(Exception):\n  def __str__(self): return 1 / 0\nraise B")).type, "B");
});

test("misuse has a name", async () => {
  const { python } = capture();
  const wrong = (options: object) => () => new Python(options as never);
  assert.throws(wrong({ frame: "full" }), { name: "UsageError", message: "there is no option 'frame'" });
  assert.throws(wrong({ frames: "some" }), { message: "option 'frames' must be one of off, basic, full, not 'some'" });
  assert.throws(wrong({ args: "x" }), UsageError);
  assert.throws(wrong({ stdout: "x" }), UsageError);
  assert.throws(wrong({ fs: {} }), UsageError);
  assert.throws(() => new Python(null as never), UsageError);
  assert.throws(() => python.run(1 as never), UsageError);
  assert.throws(() => python.run("1", { file: "x" } as never), UsageError);
  assert.throws(() => python.call("nothing"), UsageError);
  assert.throws(() => python.globals.set("x", Symbol("s")), ConversionError);
  assert.throws(() => python.globals.set("x", new Date()), ConversionError);
  await assert.rejects(python.runAsync(2 as never), UsageError);
  python.globals.set("later", async () => 1);
  assert.equal(
    failure(() => python.run("later()")).message,
    "RuntimeError: cannot wait for a promise in run(): use runAsync()",
  );
  let deep: unknown = 1;
  for (let i = 0; i < 200_000; i++) deep = [deep];
  assert.throws(() => python.globals.set("deep", deep), ConversionError);
  assert.equal(python.run("1 + 1"), 2);
});

test("standard input, arguments, files and the clock are the host's", () => {
  const { python, out } = capture({
    args: ["prog", "a"],
    stdin: "one\ntwo\n",
    fs: new MemoryFileSystem({ "data.txt": "content" }),
    clock: { now: () => 12.5, monotonic: () => 1 },
  });
  python.run("import sys, time\nprint(sys.argv, input(), input('? '), open('/data.txt').read(), time.time())");
  assert.equal(out.join(""), "? ['prog', 'a'] one two content 12.5\n");
  assert.equal(failure(() => python.run("input()")).type, "EOFError");
});

test("time.sleep works in run, too", () => {
  const { python } = capture();
  assert.equal(python.run("import time\na = time.monotonic()\ntime.sleep(0.02)\ntime.monotonic() - a >= 0.02"), true);
});

test("runMain ends like a program", async () => {
  const { python, out } = capture();
  assert.equal(await python.runMain("print(__name__)\nraise SystemExit(5)", "/main.py"), 5);
  assert.equal(await python.runMain("import sys\nsys.exit('stop')", "/main.py"), 1);
  assert.equal(await python.runMain("1/0", "/main.py"), 1);
  assert.equal(
    out.join(""),
    '__main__\nstop\nTraceback (most recent call last):\n  File "/main.py", line 1, in <module>\nZeroDivisionError: division by zero\n',
  );
});
