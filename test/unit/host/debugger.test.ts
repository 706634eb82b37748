/** The host as a debugger: breakpoints that wait for the host, and variables of waiting frames, in code that is hot and below natives. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type JitMode, Python, PythonError, type PythonObject } from "../../../src/index.ts";

const MODES: readonly JitMode[] = ["off", "on", "always"];

/** `pause` in Python waits until the host has called what `stopped` gives. */
function pausing(python: Python): () => Promise<{ frame: PythonObject; go: (value?: unknown) => void }> {
  const waiting: { frame: PythonObject; go: (value?: unknown) => void }[] = [];
  let arrived = (): void => {};
  python.globals.set(
    "pause",
    (frame: PythonObject) =>
      new Promise((go) => {
        waiting.push({ frame, go });
        arrived();
      }),
  );
  return async () => {
    while (waiting.length === 0) await new Promise<void>((done) => (arrived = done));
    return waiting.shift()!;
  };
}

const PROGRAM = `import sys
def count(n):
    total = 0
    for i in range(n):
        total += i
        if i == 1500: breakpoint()
    return total
def work(n):
    return sorted([n, n + 1], key=lambda x: -count(x))
def look(frame, text): return eval(text, frame.f_globals, frame.f_locals)
def assign(frame, text): exec(text, frame.f_globals, frame.f_locals)
def place(frame): return frame.f_lineno, frame.f_code.co_name, frame.f_back.f_code.co_name
sys.breakpointhook = lambda: pause(sys._getframe(1))
`;

test("breakpoint() waits for the host, which looks at the frame and changes it", async () => {
  for (const jit of MODES) {
    const python = new Python({ jit });
    const stopped = pausing(python);
    python.run(PROGRAM);
    const run = python.runAsync("work(2000)");
    const first = await stopped();
    assert.deepEqual(python.call("look", first.frame, "i, total, n"), [1500, 1_125_750, 2000]);
    assert.deepEqual(python.call("place", first.frame), [6, "count", "<lambda>"]);
    assert.deepEqual(
      python.walkStack().map((row) => `${row.name}:${row.line}`),
      ["<lambda>:13", "count:6", "<lambda>:9", "work:9", "<module>:1"],
    );
    python.call("assign", first.frame, "total = 10**9");
    python.call("assign", first.frame, "i = -1");
    assert.deepEqual(python.call("look", first.frame, "total, i"), [10 ** 9, -1]);
    assert.equal(await python.callAsync("look", first.frame, "sum(range(n))"), 1_999_000);
    assert.throws(() => python.call("look", first.frame, "nothing"), {
      message: "NameError: name 'nothing' is not defined",
    });
    assert.equal(python.run("1 + 1"), 2);
    first.go();
    const second = await stopped();
    assert.deepEqual(python.call("look", second.frame, "n, total"), [2001, 1_125_750]);
    python.call("assign", second.frame, "total = 10**10");
    second.go();
    // What was assigned decides the order.
    assert.deepEqual(await run, [2001, 2000]);
  }
});

test("interrupt() ends a stop, and finally blocks run", async () => {
  for (const jit of MODES) {
    const python = new Python({ jit });
    const stopped = pausing(python);
    python.run(PROGRAM);
    const run = python.runAsync("try: work(2000)\nfinally: cleaned = True");
    await stopped();
    python.interrupt();
    await assert.rejects(run, (e) => e instanceof PythonError && e.type === "KeyboardInterrupt");
    assert.equal(python.run("cleaned"), true);
  }
});

const STEPPED = `import sys
def numbers(n):
    for i in range(n):
        yield i
def f(n):
    s = 0
    for x in numbers(n): s += x
    return s, [y for y in numbers(1)], sorted([2, 1], key=lambda z:
        z)
def trace(frame, event, arg):
    if stop(f"{event[0]}{frame.f_lineno}"): raise KeyboardInterrupt
    return trace
def go(n):
    sys.settrace(trace)
    try: return f(n)
    finally: sys.settrace(None)
for _ in range(100): f(30)
`;

test("a trace function that waits for the host at each line", async () => {
  for (const jit of MODES) {
    const python = new Python({ jit });
    const lines: string[] = [];
    let most = 1000;
    python.globals.set("stop", async (line: string) => {
      lines.push(line);
      await new Promise((done) => setImmediate(done));
      return lines.length >= most;
    });
    python.run(STEPPED);
    assert.deepEqual(await python.runAsync("go(1)"), [0, [0], [1, 2]]);
    assert.equal(lines.join(" "), "c5 l6 l7 c2 l3 l4 r4 l7 c4 l3 r3 l8 c2 l3 l4 r4 l8 c4 l3 r3 c8 l9 r9 c8 l9 r9 r8");
    lines.length = 0;
    most = 50;
    await assert.rejects(
      python.runAsync("go(300)"),
      (e) =>
        e instanceof PythonError &&
        e.type === "KeyboardInterrupt" &&
        e.traceback.some((t) => t.name === "numbers" || t.name === "f"),
    );
    assert.equal(lines.length, 50);
    assert.deepEqual(python.call("f", 2), [1, [0], [1, 2]]);
  }
});

test("a function of the host as the trace function", () => {
  for (const jit of MODES) {
    const python = new Python({ jit });
    const events: string[] = [];
    python.run(STEPPED);
    python.globals.set("calls", (_: unknown, event: string) => void events.push(event));
    python.globals.set("all", function all(_: unknown, event: string): unknown {
      events.push(event);
      return python.globals.get("itself");
    });
    python.run("itself = all\nsys.settrace(calls)\nf(0)\nsys.settrace(None)");
    assert.deepEqual(events.splice(0), ["call", "call", "call", "call", "call", "call"]);
    python.run("sys.settrace(all)\nf(0)\nsys.settrace(None)");
    assert.deepEqual(events.splice(0, 9), ["call", "line", "line", "call", "line", "return", "line", "call", "line"]);
    python.globals.set("bad", () => {
      throw new Error("no");
    });
    assert.throws(() => python.run("sys.settrace(bad)\nf(0)"), { message: "RuntimeError: Error: no" });
    assert.equal(python.run("sys.gettrace()"), null);
    python.globals.set("later", async () => 1);
    assert.throws(() => python.run("sys.settrace(later)\nf(0)"), {
      message: "RuntimeError: cannot wait for a promise in run(): use runAsync()",
    });
    assert.deepEqual(python.call("f", 2), [1, [0], [1, 2]]);
  }
});
