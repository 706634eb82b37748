/** Each row of the closed list of what needs a frame has tests that name it, and each counter a row. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ESCAPE_CAUSES } from "../../../src/frames/stats.ts";
import { NEED_A_FRAME, NEED_NO_FRAME, PROMISES } from "./escape-rows.ts";

const ROWS = [...NEED_A_FRAME, ...NEED_NO_FRAME, ...PROMISES];

/** Programs run in both engines; a unit test says itself that it goes through them. */
const bothEngines = (path: string, text: string): boolean =>
  path.startsWith("test/python/") || /\b(MODES|ENGINES)\b/.test(text);

for (const { name, tests } of ROWS)
  test(`a test names: ${name}`, () => {
    assert.ok(tests.length > 0);
    const texts = tests.map((path) => {
      assert.ok(existsSync(path), `${path} is there`);
      return [path, readFileSync(path, "utf8")] as const;
    });
    for (const [path, text] of texts) assert.ok(text.includes(name), `${path} says ${JSON.stringify(name)}`);
    assert.ok(
      texts.some(([path, text]) => bothEngines(path, text)),
      "one of them runs in both engines",
    );
  });

test("every counter has a row", () => {
  const counted = new Set(NEED_A_FRAME.flatMap((row) => row.causes));
  assert.deepEqual([...counted].sort(), Object.keys(ESCAPE_CAUSES).sort());
});

test("no row is there twice", () => {
  assert.equal(new Set(ROWS.map((row) => row.name)).size, ROWS.length);
});
