/** slice objects and their meaning, checked against a plain model of Python's rules. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { slot } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { sliceType } from "../../../src/objects/core-types.ts";
import { PySlice } from "../../../src/objects/data.ts";
import { Compare, richCompare } from "../../../src/objects/compare.ts";
import { hashOf } from "../../../src/objects/hash.ts";
import { resolveSlice, sliceIndices } from "../../../src/objects/slice.ts";
import "../../../src/objects/list.ts";
import "../../../src/objects/tuple.ts";
import { defineSlow, invoke, later, show, type Slow, Slow as SlowObject, useThread } from "./driver.ts";

useThread();
defineSlow([slot("__index__", (a: Slow) => later(a.n))]);
const slice = (...args: (number | bigint | null)[]): PySlice =>
  new PySlice(args[0] ?? null, args[1] ?? null, args[2] ?? null);

test("construction, comparison, indices", () => {
  const table: [string, string][] = [
    [show(callValue(sliceType, [3])), "slice(None, 3, None)"],
    [show(callValue(sliceType, [])), "TypeError: slice expected at least 1 argument, got 0"],
    [show(richCompare(Compare.LT, slice(1), slice(2))), "True"],
    [show(richCompare(Compare.EQ, slice(1, 2), slice(1, 2))), "True"],
    [show(invoke(slice(null, null, -1), "indices", 5)), "(4, -1, -1)"],
    [show(invoke(slice(-100, 100), "indices", 5)), "(0, 5, 1)"],
    [show(invoke(slice(1, 2, 0), "indices", 5)), "ValueError: slice step cannot be zero"],
    [show(invoke(slice(1, 2), "indices", -1)), "ValueError: length should not be negative"],
    [show(invoke(slice(null, 2n ** 70n), "indices", 2n ** 80n)), `(0, ${2n ** 70n}, 1)`],
    [show(invoke(new PySlice(new SlowObject(1), null, null), "indices", 5)), "(1, 5, 1)"],
    [
      show(invoke(new PySlice("a", null, null), "indices", 5)),
      "TypeError: slice indices must be integers or None or have an __index__ method",
    ],
  ];
  for (const [actual, expected] of table) assert.equal(actual, expected);
  assert.equal(hashOf(slice(1, 2)), hashOf(slice(1, 2)));
});

const bound = fc.option(fc.oneof(fc.integer({ min: -12, max: 12 }), fc.constant(2n ** 70n), fc.constant(-(2n ** 70n))));
const step = fc.option(fc.integer({ min: -4, max: 4 }).filter((n) => n !== 0));

test("the number and the bigint rules agree, and select positions in bounds", () => {
  fc.assert(
    fc.property(bound, bound, step, fc.integer({ min: 0, max: 10 }), (start, stop, by, length) => {
      const s = slice(start, stop, by);
      const b = resolveSlice(s, length)!;
      assert.deepEqual([b.start, b.stop, b.step], sliceIndices(s, length));
      let n = 0;
      for (let i = b.start; b.step > 0 ? i < b.stop : i > b.stop; i += b.step, n++) assert.ok(i >= 0 && i < length);
      assert.equal(n, b.length);
    }),
  );
});
