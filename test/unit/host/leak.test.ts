/** 10,000 suspensions leave nothing behind: no heap, no record, no value on the stack. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("10,000 suspensions leak nothing", () => {
  const child = fileURLToPath(new URL("leak-child.ts", import.meta.url));
  const done = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", child], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  const { grown, ...state } = JSON.parse(done.stdout);
  assert.deepEqual(state, { fp: -1, depth: 0, waiting: null, exc: null, used: 0, frames: 0 });
  // Less than 40 bytes a suspension: noise of the engine, not one kept object each.
  assert.ok(grown < 400_000, `heap grew by ${grown} bytes`);
});
