/** range: numbers and bigints give the same answers; messages of CPython 3.14. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { callValue } from "../../../src/objects/call.ts";
import { rangeType } from "../../../src/objects/core-types.ts";
import { PyFloat, type PyRange, PySlice } from "../../../src/objects/data.ts";
import { hashOf } from "../../../src/objects/hash.ts";
import { listOf } from "../../../src/objects/iterators-collect.ts";
import "../../../src/objects/list.ts";
import "../../../src/objects/range.ts";
import { rangeContains, rangeLength, rangeSubscript } from "../../../src/objects/range.ts";
import "../../../src/objects/tuple.ts";
import type { Value } from "../../../src/objects/value.ts";
import { drive, invoke, show, useThread } from "./driver.ts";

useThread();
const range = (...args: Value[]): PyRange => drive(callValue(rangeType, args)) as PyRange;
const check = (table: readonly (readonly [string, string])[]): void => {
  for (const [actual, expected] of table) assert.equal(actual, expected);
};

test("construction", () => {
  check([
    [show(range(5)), "range(0, 5)"],
    [show(range(10, 0, -3)), "range(10, 0, -3)"],
    [show(callValue(rangeType, [])), "TypeError: range expected at least 1 argument, got 0"],
    [show(callValue(rangeType, [1, 2, 0])), "ValueError: range() arg 3 must not be zero"],
    [show(callValue(rangeType, [new PyFloat(1)])), "TypeError: 'float' object cannot be interpreted as an integer"],
  ]);
});

test("subscripts, membership, index, count", () => {
  const huge = range(2n ** 70n);
  check([
    [show(rangeSubscript(range(0, 10, 3), -1)), "9"],
    [show(rangeSubscript(range(5), 5)), "IndexError: range object index out of range"],
    [show(rangeSubscript(range(10), new PySlice(null, null, -2))), "range(9, -1, -2)"],
    [
      show(rangeSubscript(range(1, 10n ** 30n, 10n ** 10n), new PySlice(5, 7, null))),
      "range(50000000001, 70000000001, 10000000000)",
    ],
    [show(rangeSubscript(huge, 2n ** 69n)), String(2n ** 69n)],
    [show(invoke(huge, "__len__")), "OverflowError: Python int too large to convert to C ssize_t"],
    [show(rangeContains(huge, 2n ** 69n)), "True"],
    [show(rangeContains(range(5), new PyFloat(2))), "True"],
    [show(rangeContains(range(5), "a")), "False"],
    [show(invoke(range(5), "index", 7)), "ValueError: range.index(x): x not in range"],
    [show(invoke(range(5), "index", "a")), "ValueError: sequence.index(x): x not in sequence"],
    [show(invoke(range(1, 9, 2), "index", 5)), "2"],
    [show(invoke(range(5), "count", true)), "1"],
  ]);
});

test("equality and hash are those of the items", () => {
  assert.equal(show(invoke(range(0), "__eq__", range(2, 1))), "True");
  assert.equal(show(invoke(range(0, 3, 2), "__eq__", range(0, 4, 2))), "True");
  assert.equal(hashOf(range(0, 3, 2)), hashOf(range(0, 4, 2)));
});

test("iteration, both representations and both directions", () => {
  for (const [a, b, s] of [
    [0, 5, 1],
    [5, 0, -2],
    [-3, 10, 4],
    [3, 3, 1],
  ] as const) {
    const expected: number[] = [];
    for (let i: number = a; s > 0 ? i < b : i > b; i += s) expected.push(i);
    assert.equal(show(listOf(range(a, b, s))), `[${expected.join(", ")}]`);
    assert.equal(
      show(listOf(drive(invoke(range(a, b, s), "__reversed__"))!)),
      `[${expected.slice().reverse().join(", ")}]`,
    );
    assert.equal(rangeLength(range(a, b, s)), expected.length);
    const far = 2n ** 60n;
    const shifted = range(far + BigInt(a), far + BigInt(b), s);
    assert.equal(show(listOf(shifted)), `[${expected.map((n) => far + BigInt(n)).join(", ")}]`);
  }
  const edge = range(9007199254740990, 9007199254740994n);
  assert.equal(show(listOf(edge)), "[9007199254740990, 9007199254740991, 9007199254740992, 9007199254740993]");
});
