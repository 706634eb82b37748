// The figure of `npm run surface`: what CPython has and Sidewinder has not is in docs/divergences.md, and that is not much.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allowedNames, compareSurfaces, holds, surfaceHere, surfaceOfOracle } from "../../../scripts/surface.ts";

test("no name is missing but those that docs/divergences.md lists", async () => {
  const rows = compareSurfaces(await surfaceOfOracle(), await surfaceHere());
  assert.ok(rows.length > 5700, `${rows.length} names`);
  const allowed = new Set(allowedNames());
  const failing = rows.filter((row) => !holds(row)).map((row) => `${row.owner}.${row.name}`);
  assert.deepEqual(
    failing.filter((name) => !allowed.has(name)),
    [],
  );
});

test("the list is short", () => {
  assert.ok(allowedNames().length <= 10, allowedNames().join(" "));
});

test("a missing name and another kind are told apart", () => {
  const there = new Map([
    ["int\tbit_count", "method_descriptor"],
    ["int\treal", "getset_descriptor"],
    ["int\tx", "NoneType"],
  ]);
  const here = new Map([
    ["int\tbit_count", "method_descriptor"],
    ["int\treal", "member_descriptor"],
  ]);
  const rows = compareSurfaces(there, here);
  assert.deepEqual(
    rows.map((row) => [row.name, row.here, holds(row)]),
    [
      ["bit_count", "method_descriptor", true],
      ["real", "member_descriptor", false],
      ["x", undefined, false],
    ],
  );
});
