/** One test per escape point of ESCAPE_CAUSES: it makes exactly the Frames it has to, counted under its own name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ESCAPE_CAUSES, type EscapeCause } from "../../../src/frames/stats.ts";
import { causes, session } from "./support.ts";

interface Row {
  readonly setup?: string;
  readonly source: string;
  readonly expected: Partial<Record<EscapeCause, number>>;
}

const ROWS: Record<Exclude<EscapeCause, "hook" | "policy">, readonly Row[]> = {
  getframe: [
    // The module's activation asks for itself: nobody is below it.
    { source: "import sys\nsys._getframe()", expected: { getframe: 1 } },
    // Asking twice, or by another depth, gives the same Frame.
    {
      source: "import sys\ndef f(): return sys._getframe(1) is sys._getframe(1)\nassert f()",
      expected: { getframe: 1 },
    },
  ],
  traceback: [
    { source: "try: 1/0\nexcept ZeroDivisionError: pass", expected: { traceback: 1 } },
    {
      setup: "def f(): 1/0\ndef g(): f()",
      source: "try: g()\nexcept ZeroDivisionError: pass",
      // f and g end with a Frame; their callers' are made by the cascade, before the exception gets there.
      expected: { traceback: 1, cascade: 2 },
    },
  ],
  f_back: [
    {
      setup: "import sys\ndef f(): return sys._getframe().f_back.f_code.co_name\ndef g(): return f()",
      source: "assert g() == 'g'",
      // f's Frame (getframe), g's (f_back), the module's when g ends (cascade).
      expected: { getframe: 1, f_back: 1, cascade: 1 },
    },
  ],
  cascade: [
    {
      setup: "import sys\ndef f(n): return sys._getframe() if n == 0 else f(n - 1)",
      source: "frame = f(9)",
      expected: { getframe: 1, cascade: 10 },
    },
  ],
  generator: [
    { setup: "def g(): yield 1", source: "assert g().gi_frame is not None", expected: { generator: 1 } },
    { setup: "def g(): yield 1", source: "x = g(); next(x); x.gi_frame; x.gi_frame", expected: { generator: 1 } },
    { setup: "async def c(): pass", source: "x = c(); x.cr_frame; x.close()", expected: { generator: 1 } },
    { setup: "async def a(): yield", source: "a().ag_frame", expected: { generator: 1 } },
    {
      setup: "def g():\n  yield me.gi_frame",
      source: "me = g(); assert next(me) is me.gi_frame",
      expected: { generator: 1 },
    },
  ],
};

for (const [cause, rows] of Object.entries(ROWS))
  test(`${cause}: ${ESCAPE_CAUSES[cause as EscapeCause]}`, () => {
    for (const { setup, source, expected } of rows) assert.deepEqual(causes(source, setup), expected, source);
  });

test(`hook: ${ESCAPE_CAUSES.hook}`, () => {
  const { python, stats } = session();
  python.run("def f(): return 1");
  stats.reset();
  python.evalFrameHook = () => {};
  python.run("f(); f()");
  python.evalFrameHook = null;
  // The module's activation and two calls.
  assert.equal(stats.byCause.hook, 3);
  assert.equal(stats.frames, 3);
});

for (const frameAlloc of ["eager", "cached"] as const)
  test(`policy: ${ESCAPE_CAUSES.policy} (${frameAlloc})`, () => {
    const { python, stats } = session({ frameAlloc });
    python.run("def f(): return 1");
    stats.reset();
    python.run("for _ in range(10): f()");
    const made = frameAlloc === "eager" ? 11 : 2;
    assert.equal(stats.frames + stats.recycled, 11);
    assert.ok(stats.byCause.policy <= made);
    assert.equal(stats.byCause.policy, stats.frames);
  });

test("every cause has a test", () => {
  assert.deepEqual(Object.keys(ESCAPE_CAUSES).sort(), [...Object.keys(ROWS), "hook", "policy"].sort());
});

test("the counters that Python sees are the ones the host sees", () => {
  const { python, stats } = session();
  python.run("import sys\nf = sys._getframe()\nd = sys._framestats()");
  const d = python.run("[d['frames'], d['by_cause']['getframe'], sorted(d['by_cause'])]") as unknown[];
  assert.equal(d[0], 1);
  assert.equal(d[1], 1);
  assert.deepEqual(d[2], Object.keys(ESCAPE_CAUSES).sort());
  assert.equal(stats.byCause.getframe, 1);
});
