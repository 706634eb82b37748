// A loop whose turns are slow natives hears of an interrupt after a few of them, not after as many as a fast loop makes between two looks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, PythonError } from "../../../src/index.ts";

const SLOW = "turns += 1; s.replace('a', 'ccc')";
const PROGRAMS = {
  "a module's loop": `while True: ${SLOW}`,
  "after a fast loop": `def f():\n  global turns\n  for i in range(20000): pass\n  while True: ${SLOW}\nf()`,
  "a loop of calls": `def f():\n  global turns\n  ${SLOW}\nwhile True: f()`,
};

for (const [what, source] of Object.entries(PROGRAMS))
  for (const jit of ["on", "off"] as const) {
    // Without compiled code a function's later loop is not looked at more often.
    if (jit === "off" && what === "after a fast loop") continue;
    test(`${what}, jit=${jit}`, async () => {
      const python = new Python({ jit });
      python.run("s = 'ab' * 100_000; turns = 0");
      const timer = setTimeout(() => python.interrupt(), 100);
      await assert.rejects(python.runAsync(source), (e) => e instanceof PythonError && e.type === "KeyboardInterrupt");
      clearTimeout(timer);
      const turns = python.globals.get("turns") as number;
      assert.ok(turns < 1000, `${turns} turns`);
    });
  }
