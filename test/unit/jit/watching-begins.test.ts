/** The host begins to watch while compiled code runs, from `onSlice`: functions that are written into their callers are seen from then on, too. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python } from "../../../src/index.ts";

for (const [where, source] of [
  ["in a loop", "def run(n):\n    t = 0\n    for i in range(n):\n        t += small(i)\n    return t\n"],
  [
    "where a function begins",
    "def run(n):\n    return small(n) + (run(n - 1) if n % 500 else 0) + (run(n - 1) if n > 500 and not n % 500 else 0)\n",
  ],
] as const) {
  test(`a hook that is set ${where}`, () => {
    const seen = new Set<string>();
    let slices = 0;
    const python: Python = new Python({
      onSlice: () => {
        if (++slices === 2) python.evalFrameHook = (frame) => void seen.add(frame.code.qualname);
      },
    });
    python.run(`import sys\nsys.setrecursionlimit(30000)\ndef small(x):\n    return x & 1\n${source}`);
    for (let i = 0; i < 100; i++) python.run("run(400)");
    slices = 0;
    python.run("run(20400)");
    assert.ok(slices > 2, `${slices} slices`);
    assert.ok(seen.has("small"), `seen: ${[...seen].join(", ")}`);
    python.evalFrameHook = null;
  });
}
