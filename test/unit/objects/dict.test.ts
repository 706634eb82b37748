/** dict, its views and proxies: results and messages of CPython 3.14. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { slot } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { Compare, richCompare } from "../../../src/objects/compare.ts";
import { dictType, mappingProxyType } from "../../../src/objects/core-types.ts";
import { PyList, tuple } from "../../../src/objects/data.ts";
import { dictSubscript } from "../../../src/objects/dict.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import "../../../src/objects/list.ts";
import { mappingProxy } from "../../../src/objects/mapping-proxy.ts";
import { Binary, binaryOp, inplaceOp } from "../../../src/objects/operators.ts";
import { PySet } from "../../../src/objects/hash-table.ts";
import "../../../src/objects/set.ts";
import "../../../src/objects/tuple.ts";
import type { Value } from "../../../src/objects/value.ts";
import { defineSlow, drive, invoke, invokeKw, later, show, Slow, useThread } from "./driver.ts";

useThread();
defineSlow([
  slot("__eq__", (a: Slow, b: Value) => later(a.n === (b instanceof Slow ? b.n : b))),
  slot("__hash__", (a: Slow) => later(a.n)),
  slot("__repr__", (a: Slow) => later(`Slow(${a.n})`)),
]);
const dict = (...pairs: [Value, Value][]): PyDict => {
  const d = new PyDict();
  for (const [k, v] of pairs) drive(invoke(d, "__setitem__", k, v));
  return d;
};
const list = (...items: Value[]): PyList => new PyList(items);
const check = (table: readonly (readonly [string, string])[]): void => {
  for (const [actual, expected] of table) assert.equal(actual, expected);
};
const UNHASHABLE = "TypeError: cannot use 'list' as a dict key (unhashable type: 'list')";

test("looking up, and keys that cannot be", () => {
  const d = dict([1, "a"], [true, "b"]);
  check([
    [show(d), "{1: 'b'}"],
    [show(dictSubscript(d, 2)), "KeyError: 2"],
    [show(dictSubscript(d, list())), UNHASHABLE],
    [show(invoke(d, "get", list())), UNHASHABLE],
    [show(invoke(d, "__contains__", list())), UNHASHABLE],
    [show(invoke(d, "setdefault", list())), UNHASHABLE],
    [show(invoke(d, "pop", list())), UNHASHABLE],
    [show(invoke(dict(), "pop", list())), "KeyError: []"],
    [show(dictSubscript(d, tuple(list()))), "TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')"],
    [show(invoke(d, "pop", 5, 6)), "6"],
    [show(invoke(d, "pop")), "TypeError: pop expected at least 1 argument, got 0"],
    [show(invoke(dict(), "popitem")), "KeyError: popitem(): dictionary is empty"],
  ]);
});

test("filling", () => {
  check([
    [show(callValue(dictType, [list(tuple(1, 2), "ab", list(3, 4))])), "{1: 2, 'a': 'b', 3: 4}"],
    [
      show(callValue(dictType, [list(tuple(1))])),
      "ValueError: dictionary update sequence element #0 has length 1; 2 is required",
    ],
    [show(callValue(dictType, [list(1)])), "TypeError: object is not iterable"],
    [show(callValue(dictType, [1])), "TypeError: 'int' object is not iterable"],
    [show(callValue(dictType, [1, 2])), "TypeError: dict expected at most 1 argument, got 2"],
    [show(callValue(dictType, [dict(["a", 1]), 5], ["b"])), "{'a': 1, 'b': 5}"],
    [show(invoke(dictType, "fromkeys", "ab")), "{'a': None, 'b': None}"],
    [show(invoke(dict(), "update", 1, 2)), "TypeError: update expected at most 1 argument, got 2"],
    [show(binaryOp(Binary.OR, dict([1, 2]), dict([1, 3], [4, 5]))), "{1: 3, 4: 5}"],
    [show(inplaceOp(Binary.OR, dict([1, 2]), list(tuple(3, 4)))), "{1: 2, 3: 4}"],
    [show(binaryOp(Binary.OR, dict(), 1)), "TypeError: unsupported operand type(s) for |: 'dict' and 'int'"],
  ]);
});

test("keys whose methods are Python code", () => {
  const d = dict([new Slow(1), "a"], [2, "b"]);
  check([
    [show(dictSubscript(d, 1)), "'a'"],
    [show(dictSubscript(d, new Slow(2))), "'b'"],
    [show(dictSubscript(d, new Slow(3))), "KeyError: Slow(3)"],
    [show(invoke(d, "get", 3, 4)), "4"],
    [show(invoke(d, "setdefault", new Slow(2), 4)), "'b'"],
    [show(invoke(d, "setdefault", new Slow(3), 4)), "4"],
    [show(richCompare(Compare.EQ, d, dict([1, "a"], [2, "b"], [3, 4]))), "True"],
    [show(invoke(d, "pop", 1)), "'a'"],
    [show(invokeKw(d, "update", [dict([new Slow(2), 0])], { z: 1 })), "None"],
    [show(d), "{2: 0, Slow(3): 4, 'z': 1}"],
    [show(invoke(d, "copy")), "{2: 0, Slow(3): 4, 'z': 1}"],
  ]);
});

test("views", () => {
  const d = dict([1, 2], [3, 4]);
  const keys = drive(invoke(d, "keys"))!;
  const items = drive(invoke(d, "items"))!;
  const set = (...v: Value[]): Value => {
    const s = new PySet();
    for (const x of v) drive(invoke(s, "add", x));
    return s;
  };
  check([
    [show(keys), "dict_keys([1, 3])"],
    [show(items), "dict_items([(1, 2), (3, 4)])"],
    [show(binaryOp(Binary.AND, keys, list(1))), "{1}"],
    [show(binaryOp(Binary.SUB, keys, list(1))), "{3}"],
    [show(binaryOp(Binary.OR, list(9), keys)), "{9, 1, 3}"],
    [show(binaryOp(Binary.XOR, keys, list(1, 7))), "{3, 7}"],
    [show(richCompare(Compare.LE, keys, set(1, 3, 5))), "True"],
    [show(richCompare(Compare.EQ, keys, set(1, 3))), "True"],
    [show(richCompare(Compare.LT, keys, 1)), "TypeError: '<' not supported between instances of 'dict_keys' and 'int'"],
    [show(invoke(items, "__contains__", tuple(1, 2))), "True"],
    [show(invoke(keys, "isdisjoint", list(4))), "True"],
    [show(drive(invoke(d, "values"))!), "dict_values([2, 4])"],
  ]);
});

test("iterators notice changes", () => {
  const d = dict([1, 2]);
  const it = drive(invoke(d, "__iter__"))!;
  drive(invoke(d, "__setitem__", 5, 6));
  assert.equal(show(invoke(it, "__next__")), "RuntimeError: dictionary changed size during iteration");
  const e = dict([1, 2], [3, 4]);
  const it2 = drive(invoke(e, "__iter__"))!;
  for (const k of [1, 3]) {
    assert.equal(show(invoke(it2, "__next__")), String(k));
    drive(invoke(e, "__delitem__", k));
    drive(invoke(e, "__setitem__", k + 10, 0));
  }
  assert.equal(show(invoke(it2, "__next__")), "RuntimeError: dictionary keys changed during iteration");
});

test("mappingproxy", () => {
  const p = mappingProxy(dict([1, 2]));
  check([
    [show(p), "mappingproxy({1: 2})"],
    [show(invoke(p, "__getitem__", 1)), "2"],
    [show(invoke(p, "get", 5, 6)), "6"],
    [show(binaryOp(Binary.OR, p, dict([3, 4]))), "{1: 2, 3: 4}"],
    [show(inplaceOp(Binary.OR, p, 3)), "TypeError: '|=' is not supported by mappingproxy; use '|' instead"],
    [show(callValue(mappingProxyType, [list()])), "TypeError: mappingproxy() argument must be a mapping, not list"],
  ]);
});
