/** What tools use: the eval-frame hook and the stack walker, and what `-X frames=` leaves of frames. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGINES, printed, session } from "./support.ts";
import type { StackRow } from "../../../src/index.ts";

for (const jit of ENGINES)
  test(`the eval-frame hook sees every start and resumption of an activation, with a Frame that shows its arguments (jit=${jit})`, () => {
    const { python, stats } = session({ jit });
    python.run(`
def plain(a, b): return a + b
def keyword(*, k): return k
def gen():
    yield 1
    yield 2
class A:
    def __init__(self, x): self.x = x
    def __add__(self, other): return 0
`);
    const seen: string[] = [];
    const calls = stats.calls;
    python.evalFrameHook = (frame) => {
      seen.push(
        `${frame.code.qualname} ${frame.code.unit.localNames.filter((_, i) => frame.store[frame.base + i] !== undefined).join(",")}`,
      );
    };
    python.run("plain(1, 2); keyword(k=3); A(5) + 1\nfor _ in gen(): pass");
    python.evalFrameHook = null;
    assert.deepEqual(seen, [
      "<module> ",
      "plain a,b",
      "keyword k",
      "A.__init__ self,x",
      "A.__add__ self,other",
      "gen ",
      "gen ",
      "gen ",
    ]);
    assert.equal(stats.calls - calls, seen.length);
    const made = stats.frames;
    python.run("plain(1, 2)");
    assert.equal(stats.frames, made, "without the hook no Frame is made");
    assert.equal(seen.length, 8);
  });

for (const jit of ENGINES)
  test(`the Frame the hook saw is the one Python gets (jit=${jit})`, () => {
    const { python } = session({ jit });
    const frames = new Set<unknown>();
    python.run("import sys\ndef f(): return sys._getframe()\nframe = None");
    python.evalFrameHook = (frame) => frames.add(frame);
    python.run("frame = f()");
    python.evalFrameHook = null;
    const names = [...frames].map((f) => (f as { code: { name: string } }).code.name);
    assert.deepEqual(names, ["<module>", "f"]);
    assert.equal(String(python.run("frame.f_code.co_name, frame.f_back.f_code.co_name")), "f,<module>");
  });

test("the walker shows the running program, innermost first, and makes no Frame", () => {
  const rows: StackRow[][] = [];
  const { python, stats } = session({ onSlice: () => void rows.push(python.walkStack()) });
  python.run(
    `
class Worker:
    def spin(self, n):
        total = 0
        while total < n:
            total += 1
        return total
def gen():
    yield Worker().spin(30000)
def main():
    for value in gen():
        return sorted([value], key=lambda v: Worker().spin(30000))
main()
`,
    { filename: "work.py" },
  );
  assert.ok(rows.length >= 4, `${rows.length} samples`);
  const shapes = new Set(rows.map((r) => r.map((row) => row.qualname).join(" < ")));
  assert.ok(shapes.has("Worker.spin < gen < main < <module>"), [...shapes].join("\n"));
  assert.ok(shapes.has("Worker.spin < main.<locals>.<lambda> < main < <module>"), [...shapes].join("\n"));
  const inLoop = rows[0]!;
  assert.ok(inLoop[0]!.line >= 5 && inLoop[0]!.line <= 7, `line ${inLoop[0]!.line}`);
  assert.deepEqual(inLoop[2], {
    name: "main",
    qualname: "main",
    filename: "work.py",
    line: 11,
    module: "__main__",
    thread: inLoop[2]!.thread,
    hasFrame: false,
  });
  assert.equal(stats.frames, 0);
  assert.equal(stats.bytes, 0);
});

test("the walker stops at its limit and says who has a Frame", () => {
  let rows: StackRow[] = [];
  let limited: StackRow[] = [];
  const { python, stats } = session({
    onSlice: () => {
      rows = python.walkStack();
      limited = python.walkStack(1);
    },
  });
  python.run("import sys\ndef f():\n  frame = sys._getframe()\n  g()\ndef g():\n  for i in range(20000): pass\nf()");
  assert.deepEqual(
    rows.map((r) => [r.name, r.hasFrame]),
    [
      ["g", false],
      ["f", true],
      ["<module>", false],
    ],
  );
  assert.equal(limited.length, 1);
  assert.equal(stats.byCause.getframe, 1);
  assert.equal(stats.frames, 2, "f's Frame, and the module's when f ended");
});

const LEVEL_PROGRAM = `
import sys
print(hasattr(sys, "_getframe"), sys._getframemodulename(0))
def f(a):
    b = 1
    raise ValueError(a)
try:
    f(1)
except ValueError as e:
    tb = e.__traceback__.tb_next
frame = tb.tb_frame
print(frame and (frame.f_code.co_name, frame.f_lineno, dict(frame.f_locals)), tb.tb_lineno)
print(frame and frame.f_back.f_code.co_name)
def g(): yield 1
it = g()
next(it)
print(it.gi_frame and it.gi_frame.f_code.co_name, it.gi_frame and dict(it.gi_frame.f_locals))
def h():
    x = 5
    return locals()
print(h())
`;

test("frames=full, basic and off", () => {
  assert.deepEqual(printed(LEVEL_PROGRAM, { frames: "full" }), [
    "True __main__",
    "('f', 6, {'a': 1, 'b': 1}) 6",
    "<module>",
    "g {}",
    "{'x': 5}",
  ]);
  assert.deepEqual(printed(LEVEL_PROGRAM, { frames: "basic" }), [
    "True __main__",
    "('f', 6, {}) 6",
    "<module>",
    "g {}",
    "{'x': 5}",
  ]);
  assert.deepEqual(printed(LEVEL_PROGRAM, { frames: "off" }), [
    "False __main__",
    "None 6",
    "None",
    "None None",
    "{'x': 5}",
  ]);
});

test("frames=off makes no Frame even for exceptions; frames=basic takes no registers along", () => {
  const source = "def f(a): raise ValueError(a)\nfor i in range(10):\n  try: f(i)\n  except ValueError: pass";
  const off = session({ frames: "off" });
  off.python.run(source);
  assert.equal(off.stats.frames, 0);
  const basic = session({ frames: "basic" });
  basic.python.run(source);
  assert.equal(basic.stats.frames, 11);
  assert.equal(basic.stats.movedRegisters, 0);
});

test("uncaught exceptions read the same at every level", () => {
  const text = (frames: "off" | "basic" | "full"): string => {
    const { python } = session({ frames });
    try {
      python.run("def f(a):\n  return a.missing\ndef g():\n  f(1)\ng()", { filename: "x.py" });
    } catch (e) {
      return (e as { formatted: string }).formatted;
    }
    return "";
  };
  assert.match(text("full"), /line 4, in g[\s\S]*line 2, in f[\s\S]*AttributeError/);
  assert.equal(text("basic"), text("full"));
  assert.equal(text("off"), text("full"));
});
