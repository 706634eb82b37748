/** set and frozenset: results and messages of CPython 3.14. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { slot } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { Compare, richCompare } from "../../../src/objects/compare.ts";
import { frozensetType, setType } from "../../../src/objects/core-types.ts";
import { PyList } from "../../../src/objects/data.ts";
import "../../../src/objects/dict.ts";
import "../../../src/objects/frozenset.ts";
import { hashOf } from "../../../src/objects/hash.ts";
import { PySet } from "../../../src/objects/hash-table.ts";
import { setAdd } from "../../../src/objects/hash-lookup.ts";
import { Binary, binaryOp, inplaceOp } from "../../../src/objects/operators.ts";
import "../../../src/objects/set.ts";
import type { Value } from "../../../src/objects/value.ts";
import { defineSlow, drive, invoke, later, show, Slow, useThread } from "./driver.ts";

useThread();
defineSlow([
  slot("__eq__", (a: Slow, b: Value) => later(a.n === (b instanceof Slow ? b.n : b))),
  slot("__hash__", (a: Slow) => later(a.n)),
  slot("__repr__", (a: Slow) => later(`Slow(${a.n})`)),
]);
const list = (...items: Value[]): PyList => new PyList(items);
const make =
  (t: typeof setType) =>
  (...items: Value[]): PySet => {
    const s = new PySet(t);
    for (const v of items) drive(setAdd(s, v));
    return s;
  };
const set = make(setType);
const frozen = make(frozensetType);
const check = (table: readonly (readonly [string, string])[]): void => {
  for (const [actual, expected] of table) assert.equal(actual, expected);
};
const UNHASHABLE = "TypeError: cannot use 'list' as a set element (unhashable type: 'list')";

test("methods and messages", () => {
  check([
    [show(set()), "set()"],
    [show(frozen(1)), "frozenset({1})"],
    [show(invoke(set(), "add", list())), UNHASHABLE],
    [show(invoke(set(), "discard", list())), UNHASHABLE],
    [show(callValue(setType, [list(list())])), UNHASHABLE],
    [show(callValue(setType, [1, 2])), "TypeError: set expected at most 1 argument, got 2"],
    [show(invoke(set(), "remove", 1)), "KeyError: 1"],
    [show(invoke(set(), "pop")), "KeyError: pop from an empty set"],
    [show(invoke(set(1), "union", 1)), "TypeError: 'int' object is not iterable"],
    [show(invoke(set(1), "union", list(2), list(3))), "{1, 2, 3}"],
    [show(invoke(set(1, 2), "intersection", list(2), list(2, 3))), "{2}"],
    [show(invoke(set(1, 2), "difference", list(2), list(3))), "{1}"],
    [show(invoke(set(1), "symmetric_difference", list(1, 5, 5))), "{5}"],
    [show(invoke(set(1), "issubset", list(1, 2))), "True"],
    [show(invoke(set(1), "issuperset", 3)), "TypeError: 'int' object is not iterable"],
    [show(invoke(set(frozen(1)), "__contains__", set(1))), "True"],
    [show(invoke(set(1), "__contains__", set(1))), "False"],
  ]);
});

test("operators take sets alone", () => {
  check([
    [show(binaryOp(Binary.OR, set(1), list(1))), "TypeError: unsupported operand type(s) for |: 'set' and 'list'"],
    [show(inplaceOp(Binary.OR, set(1), list(1))), "TypeError: unsupported operand type(s) for |=: 'set' and 'list'"],
    [show(binaryOp(Binary.OR, frozen(2), set(1))), "frozenset({2, 1})"],
    [show(binaryOp(Binary.AND, set(2, 1), frozen(1))), "{1}"],
    [show(inplaceOp(Binary.AND, set(1, 2), set(2, 3))), "{2}"],
    [show(inplaceOp(Binary.XOR, set(1, 2), set(2, 3))), "{1, 3}"],
    [show(richCompare(Compare.LT, set(1), set(1, 2))), "True"],
    [
      show(richCompare(Compare.LT, set(1), list())),
      "TypeError: '<' not supported between instances of 'set' and 'list'",
    ],
    [show(richCompare(Compare.EQ, set(1, 2), frozen(2, 1))), "True"],
  ]);
});

test("hash of frozensets does not depend on the order", () => {
  assert.equal(hashOf(frozen(1, "a", 2.5 as never)), hashOf(frozen(2.5 as never, 1, "a")));
  assert.equal(drive(hashOf(frozen(new Slow(1), 2))), drive(hashOf(frozen(2, new Slow(1)))));
  assert.equal(show(invoke(set(frozen(frozen(1), 2)), "__contains__", frozen(2, frozen(1)))), "True");
});

test("elements whose methods are Python code", () => {
  const s = set(new Slow(1), 1, new Slow(2), 3);
  check([
    [show(s), "{Slow(1), Slow(2), 3}"],
    [show(richCompare(Compare.EQ, s, set(1, 2, 3))), "True"],
    [show(binaryOp(Binary.SUB, s, set(2))), "{Slow(1), 3}"],
    [show(binaryOp(Binary.XOR, s, set(new Slow(3), 5))), "{Slow(1), Slow(2), 5}"],
    [show(invoke(s, "remove", new Slow(3))), "None"],
    [show(invoke(s, "remove", new Slow(3))), "KeyError: Slow(3)"],
    [show(invoke(s, "isdisjoint", list(new Slow(2)))), "False"],
  ]);
});

test("the iterator notices changes", () => {
  const s = set(1);
  const it = drive(invoke(s, "__iter__"))!;
  drive(invoke(s, "add", 2));
  assert.equal(show(invoke(it, "__next__")), "RuntimeError: Set changed size during iteration");
});
