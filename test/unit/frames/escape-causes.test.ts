/** One test per escape point of ESCAPE_CAUSES: it makes exactly the Frames it has to, counted under its own name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ESCAPE_CAUSES, type EscapeCause } from "../../../src/frames/stats.ts";
import { causes, ENGINES, session } from "./support.ts";

interface Row {
  readonly setup?: string;
  readonly source: string;
  readonly expected: Partial<Record<EscapeCause, number>>;
}

/** A trace function that keeps tracing, and one that only sees calls. */
const TRACER = "import sys\ndef tracer(f, e, a): return tracer\ndef calls(f, e, a): return None";

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
      // The module's, which catches it; f and g leave their registers in their entries.
      expected: { traceback: 1 },
    },
    {
      setup: "def f(): 1/0\ndef g(): f()",
      source: "try: g()\nexcept ZeroDivisionError as e: assert e.__traceback__.tb_next.tb_next.tb_frame.f_back",
      // f's is asked for, and its caller's with it.
      expected: { traceback: 3 },
    },
    {
      setup: "def f():\n try: 1/0\n finally: pass\ndef g(): f()",
      source: "try: g()\nexcept ZeroDivisionError: pass",
      // f's handler runs, so f has a Frame, and with it its callers; the cascade makes g's when f ends, and the module's when g ends.
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
  trace: [
    // One Frame per activation that begins, however many lines it has. The module's own is made by the cascade.
    {
      setup: `${TRACER}\ndef f():\n  x = 1\n  return x`,
      source: "sys.settrace(tracer)\nf()\nf()\nsys.settrace(None)",
      expected: { trace: 2, cascade: 1 },
    },
    {
      setup: `${TRACER}\ndef f(): pass`,
      source: "sys.settrace(calls)\nf()\nsys.settrace(None)",
      expected: { trace: 1, cascade: 1 },
    },
    // A generator has one Frame for all its resumptions.
    {
      setup: `${TRACER}\ndef g():\n  yield 1\n  yield 2`,
      source: "sys.settrace(calls)\nfor x in g(): pass\nsys.settrace(None)",
      expected: { trace: 1, cascade: 1 },
    },
  ],
  profile: [
    {
      setup: "import sys\ndef profiler(f, e, a): return None\ndef f(): return 1",
      source: "sys.setprofile(profiler)\nf()",
      // f's; the module's when f ends; it has one already when it ends itself.
      expected: { profile: 1, cascade: 1 },
    },
    {
      setup: "import sys\ndef profiler(f, e, a): return None",
      source: "sys.setprofile(profiler)\nlen('')",
      expected: { profile: 1 },
    },
  ],
  current_frames: [{ source: "import sys\nassert len(sys._current_frames()) == 1", expected: { current_frames: 1 } }],
};

for (const jit of ENGINES)
  for (const [cause, rows] of Object.entries(ROWS))
    test(`${cause}: ${ESCAPE_CAUSES[cause as EscapeCause]} (jit=${jit})`, () => {
      for (const { setup, source, expected } of rows)
        assert.deepEqual(causes(source, setup, { jit }), expected, source);
    });

for (const jit of ENGINES)
  test(`hook: ${ESCAPE_CAUSES.hook} (jit=${jit})`, () => {
    const { python, stats } = session({ jit });
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
