/** docs/frames.md says what the code does: its generated parts are there and its list of escape points is the code's. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { escapePoints, replacePart } from "../../../bench/frames/report.ts";
import { WORKLOADS } from "../../../bench/frames/measure.ts";

const docs = join(import.meta.dirname, "../../../docs");
const page = readFileSync(join(docs, "frames.md"), "utf8");

test("docs/frames.md lists the escape points of src/frames/stats.ts", () => {
  assert.ok(page.includes(escapePoints()), "run `npm run bench:frames`");
});

test("docs/frames.md and docs/frames.svg have every workload", () => {
  const svg = readFileSync(join(docs, "frames.svg"), "utf8");
  for (const { title } of WORKLOADS) {
    assert.ok(page.includes(`| ${title} |`), title);
    assert.ok(svg.includes(title.replaceAll("`", "")), title);
  }
});

test("a generated part is replaced between its markers, and nothing else is", () => {
  const before = "a\n<!-- generated: x -->\nold\n<!-- end: x -->\nb";
  assert.equal(replacePart(before, "x", "new"), "a\n<!-- generated: x -->\nnew\n<!-- end: x -->\nb");
  assert.throws(() => replacePart(before, "y", "new"), /no part 'y'/);
});
