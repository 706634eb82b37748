/** A program that goes on making hot functions does not fill the memory with the compiler's report. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python } from "../../../src/index.ts";

test("the report lists so many functions, and counts all", () => {
  const python = new Python({ jit: "always" });
  python.run(`
for i in range(2500):
    f = eval(f"lambda x: x + {i}")
    f(1)
`);
  const report = python.jitReport();
  const count = Number(/^compiled (\d+) functions/m.exec(report.join("\n"))![1]);
  assert.ok(count >= 2500, `${count} compiled`);
  const listed = report.filter((line) => /^ {2}\d+ .* ms$/.test(line)).length;
  assert.ok(listed >= 1000 && listed < 2500, `${listed} listed`);
  assert.ok(report.includes(`  and ${count - listed} more`));
});
