/** Python is called when hardly anything of JavaScript's stack is left: it gives a result, RecursionError or JavaScript's own error, and works as before afterwards. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type JitMode, Python } from "../../../src/index.ts";

const PROGRAM = `
log = []

def rec(n):
    try:
        return rec(n - 1) + 1 if n else 0
    finally:
        log.append(n)

def gen(n):
    if n:
        for x in gen(n - 1):
            yield x + 1
    else:
        yield 0

def call(n):
    try:
        return rec(n) + sum(gen(n))
    except RecursionError:
        return -1

for i in range(100):
    call(3)
`;

for (const jit of ["off", "on", "always"] satisfies JitMode[])
  test(`the thread is as it was (jit ${jit})`, () => {
    const python = new Python({ jit });
    python.run(PROGRAM);
    const below = (levels: number): unknown => (levels === 0 ? python.call("call", 280) : [below(levels - 1)][0]);
    let overflows = 0;
    for (let levels = 1000; levels < 30_000; levels += 97) {
      try {
        const result = below(levels);
        if (result === -1) overflows++;
        else assert.equal(result, 560);
      } catch (e) {
        overflows++;
        assert.ok(e instanceof RangeError, String(e));
      }
      const { depth, fp, handled } = python.thread;
      assert.deepEqual({ depth, fp, prev: handled.prev }, { depth: 0, fp: -1, prev: null });
    }
    assert.ok(overflows > 0, "the stack was never exhausted");
    assert.equal(python.call("call", 400), 800);
  });
