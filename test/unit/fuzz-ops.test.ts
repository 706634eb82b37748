/** A few thousand random operations on the value types, compared with CPython; `npm run fuzz:ops -- --long` draws many more. */
import assert from "node:assert/strict";
import test from "node:test";
import { KINDS } from "../fuzz-ops/cases.ts";
import { compareCases, describe } from "../fuzz-ops/compare.ts";
import { cpython, sidewinder } from "../fuzz-ops/sides.ts";

const CASES = 6000;

test("random operations give what CPython gives", async () => {
  const report = compareCases(20260101, CASES, Object.keys(KINDS), await cpython(), await sidewinder());
  assert.deepEqual(report.differences.map(describe), []);
  // The cases are worth something: most are programs, and both results and exceptions are compared.
  assert.ok(report.senseless.length < CASES / 100, `${report.senseless.length} cases are no programs`);
  assert.ok(report.raised > CASES / 10 && report.raised < CASES / 2, `${report.raised} cases raised`);
});

test("a difference is found, and made short", async () => {
  const want = await cpython();
  const wrong = (sources: readonly string[]): string[] =>
    want(sources).map((a, i) => (sources[i]!.includes("sort") ? "'wrong'" : a));
  const report = compareCases(1, 400, ["list"], want, wrong);
  assert.ok(report.differences.length > 10);
  for (const d of report.differences) assert.match(d.source, /^!x = [^\n]*\n.*sort[^\n]*$/);
});
