/** The example profiler finds where a program spends its time, and causes no Frame. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { profile } from "../../../examples/sampling-profiler.ts";

test("the sampling profiler of examples/ finds the hot line and makes zero Frames", () => {
  const source = `
def hot(n):
    total = 0
    for i in range(n):
        total += i * i
    return total

class Cold:
    def method(self):
        return 1

def steps():
    for _ in range(60):
        yield hot(20000)

for _ in steps():
    Cold().method()
`;
  const { self, total, frames } = profile(source, "program.py", 0);
  assert.equal(frames, 0);
  assert.match(self[0]![0], /^hot \(program\.py:[45]\)$/);
  const samples = self.reduce((sum, [, n]) => sum + n, 0);
  assert.ok(samples > 50, `${samples} samples`);
  assert.ok(self[0]![1] > samples * 0.4);
  assert.ok(total.get("steps")! > samples * 0.9);
  assert.equal(total.get("<module>"), samples);
});
