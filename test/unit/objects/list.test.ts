/** list and tuple: results and messages of CPython 3.14 (the expected texts were printed by Pyodide). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { slot } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { Compare, richCompare } from "../../../src/objects/compare.ts";
import { listType, tupleType } from "../../../src/objects/core-types.ts";
import { NotImplemented, PyList, PySlice, PyTuple, tuple } from "../../../src/objects/data.ts";
import { hashOf } from "../../../src/objects/hash.ts";
import "../../../src/objects/list.ts";
import { listDelItem, listSetItem, listSubscript } from "../../../src/objects/list-items.ts";
import { Binary, binaryOp, inplaceOp } from "../../../src/objects/operators.ts";
import "../../../src/objects/range.ts";
import { tupleSubscript } from "../../../src/objects/tuple.ts";
import type { Value } from "../../../src/objects/value.ts";
import { defineSlow, depth, drive, invoke, later, show, Slow, useThread } from "./driver.ts";

useThread();
const numberOf = (v: Value): Value => (v instanceof Slow ? v.n : v);
defineSlow([
  slot("__eq__", (a: Slow, b: Value) => later(a.n === numberOf(b))),
  slot("__index__", (a: Slow) => later(a.n)),
  slot("__repr__", (a: Slow) => later(`Slow(${a.n})`)),
  slot("__hash__", (a: Slow) => later(a.n)),
]);
const list = (...items: Value[]): PyList => new PyList(items);
const slice = (a: Value, b: Value, c: Value = null): PySlice => new PySlice(a, b, c);
const check = (table: readonly (readonly [string, string])[]): void => {
  for (const [actual, expected] of table) assert.equal(actual, expected);
};

test("subscripts", () => {
  const l = list(1, 2, 3, 4, 5);
  check([
    [show(listSubscript(l, -1)), "5"],
    [show(listSubscript(l, 5)), "IndexError: list index out of range"],
    [show(listSubscript(l, "a")), "TypeError: list indices must be integers or slices, not str"],
    [show(listSubscript(l, 2n ** 70n)), "IndexError: cannot fit 'int' into an index-sized integer"],
    [show(listSubscript(l, new Slow(2))), "3"],
    [show(listSubscript(l, slice(null, null, -2))), "[5, 3, 1]"],
    [show(listSubscript(l, slice(new Slow(1), new Slow(3)))), "[2, 3]"],
    [show(listSubscript(l, slice(null, null, 0))), "ValueError: slice step cannot be zero"],
    [
      show(listSubscript(l, slice("a", null))),
      "TypeError: slice indices must be integers or None or have an __index__ method",
    ],
    [show(tupleSubscript(tuple(1, 2), 5)), "IndexError: tuple index out of range"],
    [show(tupleSubscript(tuple(1, 2), slice(1, null))), "(2,)"],
  ]);
});

test("assigning and deleting items and slices", () => {
  const l = list(1, 2, 3, 4, 5);
  const after = (r: string): string => `${r} ${show(l)}`;
  check([
    [after(show(listSetItem(l, slice(1, 1), list(7, 8)))), "None [1, 7, 8, 2, 3, 4, 5]"],
    [after(show(listSetItem(l, slice(4, 2), list(9)))), "None [1, 7, 8, 2, 9, 3, 4, 5]"],
    [after(show(listDelItem(l, slice(null, null, 2)))), "None [7, 2, 3, 5]"],
    [after(show(listSetItem(l, new Slow(0), 0))), "None [0, 2, 3, 5]"],
    [after(show(listDelItem(l, slice(null, null, -3)))), "None [2, 3]"],
    [
      after(show(listSetItem(l, slice(null, null, 2), list(1, 2)))),
      "ValueError: attempt to assign sequence of size 2 to extended slice of size 1 [2, 3]",
    ],
    [after(show(listSetItem(l, slice(0, 1), 1))), "TypeError: must assign iterable to extended slice [2, 3]"],
    [after(show(listSetItem(l, 5, 1))), "IndexError: list assignment index out of range [2, 3]"],
    [after(show(listSetItem(l, slice(0, 0), l))), "None [2, 3, 2, 3]"],
  ]);
});

test("methods", () => {
  const l = list(3, 1, 2);
  check([
    [show(invoke(l, "pop", 5)), "IndexError: pop index out of range"],
    [show(invoke(list(), "pop")), "IndexError: pop from empty list"],
    [show(invoke(l, "pop", "a")), "TypeError: 'str' object cannot be interpreted as an integer"],
    [show(invoke(l, "insert", new Slow(1), 9)), "None"],
    [show(l), "[3, 9, 1, 2]"],
    [show(invoke(l, "index", 2)), "3"],
    [show(invoke(l, "index", 7)), "ValueError: list.index(x): x not in list"],
    [show(invoke(l, "index", 2, "a")), "TypeError: slice indices must be integers or have an __index__ method"],
    [show(invoke(tuple(1), "index", 2)), "ValueError: tuple.index(x): x not in tuple"],
    [show(invoke(l, "remove", 8)), "ValueError: list.remove(x): x not in list"],
    [show(invoke(l, "remove", 9)), "None"],
    [show(invoke(l, "extend", 1)), "TypeError: 'int' object is not iterable"],
    [show(invoke(l, "clear", 1)), "TypeError: list.clear() takes no arguments (1 given)"],
    [show(callValue(listType, [1, 2])), "TypeError: list expected at most 1 argument, got 2"],
    [show(callValue(tupleType, ["abc"])), "('a', 'b', 'c')"],
  ]);
});

test("operators", () => {
  check([
    [show(binaryOp(Binary.ADD, list(1), list(2))), "[1, 2]"],
    [show(binaryOp(Binary.ADD, list(1), tuple(1))), 'TypeError: can only concatenate list (not "tuple") to list'],
    [show(binaryOp(Binary.MUL, list(1, 2), new Slow(2))), "[1, 2, 1, 2]"],
    [show(binaryOp(Binary.MUL, 2, list(1))), "[1, 1]"],
    [show(binaryOp(Binary.MUL, list(1), "a")), "TypeError: can't multiply sequence by non-int of type 'str'"],
    [show(inplaceOp(Binary.ADD, list(1), 1)), "TypeError: 'int' object is not iterable"],
    [show(inplaceOp(Binary.ADD, list(1), "ab")), "[1, 'a', 'b']"],
    [show(richCompare(Compare.LT, list(1, 2), list(1, 3))), "True"],
    [
      show(richCompare(Compare.LT, list(1), tuple(1))),
      "TypeError: '<' not supported between instances of 'list' and 'tuple'",
    ],
    [
      show(richCompare(Compare.LT, tuple(1, 2), tuple(1, "a"))),
      "TypeError: '<' not supported between instances of 'int' and 'str'",
    ],
    [show(hashOf(list())), "TypeError: unhashable type: 'list'"],
    [show(hashOf(tuple(list()))), "TypeError: unhashable type: 'list'"],
  ]);
  assert.equal(NotImplemented, drive(invoke(list(1), "__lt__", 1)));
});

test("items whose methods are Python code", () => {
  const l = list(new Slow(1), 2, new Slow(3), new Slow(4));
  check([
    [show(l), "[Slow(1), 2, Slow(3), Slow(4)]"],
    [show(invoke(l, "index", 4)), "3"],
    [show(invoke(l, "index", 5)), "ValueError: list.index(x): x not in list"],
    [show(invoke(l, "count", 3)), "1"],
    [show(invoke(l, "__contains__", 3)), "True"],
    [show(richCompare(Compare.EQ, l, list(1, 2, 3, 4))), "True"],
    [show(richCompare(Compare.LT, l, list(1, 2, 3, 4, 5))), "True"],
    [show(richCompare(Compare.EQ, list(l), list(list(1, 2, 3, 5)))), "False"],
  ]);
  assert.equal(drive(hashOf(tuple(new Slow(1)))), drive(hashOf(tuple(1))));
});

test("deep and endless nesting", () => {
  const deep = (n: number): Value => {
    let v: Value = new PyTuple([]);
    for (let i = 0; i < n; i++) v = list(v);
    return v;
  };
  assert.equal(show(richCompare(Compare.EQ, deep(5000), deep(5000))), "True");
  assert.equal(show(deep(5000)).length, 10_002);
  const a = list();
  a.items.push(a);
  const b = list();
  b.items.push(b);
  assert.equal(show(a), "[[...]]");
  assert.equal(show(richCompare(Compare.EQ, a, b)), "RecursionError: maximum recursion depth exceeded in comparison");
  assert.equal(depth(), 0);
});
