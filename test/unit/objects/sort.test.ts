/** Sorting: all tiers give the stable order, comparisons and failures are CPython's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { builtin, slot } from "../../../src/objects/builtin-function.ts";
import { PyFloat, PyList, tuple } from "../../../src/objects/data.ts";
import "../../../src/objects/list.ts";
import { raise, valueError } from "../../../src/objects/exception-object.ts";
import { sortList, sortValues } from "../../../src/objects/sort.ts";
import "../../../src/objects/tuple.ts";
import { defer, type Gen, type Value } from "../../../src/objects/value.ts";
import { defineSlow, drive, invoke, later, show, Slow, useThread } from "./driver.ts";

useThread();
let log: string[] = [];
function* less(a: Slow, b: Slow): Gen<Value | undefined> {
  log.push(`${a.n}<${b.n}`);
  return yield later(a.n < b.n);
}
defineSlow([slot("__lt__", (a: Slow, b: Slow) => defer(less(a, b))), slot("__repr__", (a: Slow) => `S${a.n}`)]);
const sorted = (items: Value[], key: Value = null, reverse = false): string => show(sortValues(items, key, reverse));

test("kinds of keys", () => {
  const table: [string, string][] = [
    [sorted([3, 1, 2]), "[1, 2, 3]"],
    [sorted([3, 1, 2], null, true), "[3, 2, 1]"],
    [sorted(["b", "a", "B"]), "['B', 'a', 'b']"],
    [sorted([2n ** 70n, 1, -(2n ** 70n)]), `[${-(2n ** 70n)}, 1, ${2n ** 70n}]`],
    [sorted([3, new PyFloat(1.5), true]), "[True, 1.5, 3]"],
    [sorted([tuple(1, "b"), tuple(1, "a"), tuple(0, "z")]), "[(0, 'z'), (1, 'a'), (1, 'b')]"],
    [sorted([1, "a"]), "TypeError: '<' not supported between instances of 'str' and 'int'"],
    [
      sorted(
        ["bb", "a", "cc"],
        builtin("size", "(s, /)", (s: string) => s.length),
      ),
      "['a', 'bb', 'cc']",
    ],
    [
      sorted(
        ["bb", "a", "cc"],
        builtin("size", "(s, /)", (s: string) => later(s.length)),
        true,
      ),
      "['bb', 'cc', 'a']",
    ],
    [sorted([1], 1), "TypeError: 'int' object is not callable"],
  ];
  for (const [actual, expected] of table) assert.equal(actual, expected);
  const nan = new PyFloat(Number.NaN);
  assert.equal(sorted([new PyFloat(3), nan, new PyFloat(1), new PyFloat(2)]).length > 0, true);
});

test("CPython's comparisons, in its order", () => {
  log = [];
  assert.equal(sorted([3, 3, 1, 2].map((n) => new Slow(n))), "[S1, S2, S3, S3]");
  assert.deepEqual(log, ["3<3", "1<3", "3<3", "2<1", "1<2", "2<3", "2<3", "2<1"]);
});

test("the list is empty while it is sorted, and keeps its items on failure", () => {
  const l = new PyList([2, 1]);
  const peek = builtin("peek", "(v, /)", (v: Value) => {
    assert.equal(l.items.length, 0);
    return later(v);
  });
  assert.equal(show(sortList(l, peek, false)), "None");
  assert.equal(show(l), "[1, 2]");
  const append = builtin("append", "(v, /)", (v: Value) => {
    drive(invoke(l, "append", 9));
    return v;
  });
  assert.equal(show(sortList(l, append, true)), "ValueError: list modified during sort");
  assert.equal(show(l), "[2, 1]");
  const fail = builtin("fail", "(v, /)", (v: Value) => raise(valueError, v));
  assert.equal(show(sortList(l, fail, false)), "ValueError: 2");
  assert.equal(show(l), "[2, 1]");
});

test("every tier is a stable sort", () => {
  const item = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constant(0));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 200 }), fc.boolean(), (pairs, reverse) => {
      const keys = pairs.map((p) => p[0]);
      const places = keys.map((_, i) => i);
      const expected = places.slice().sort((a, b) => (reverse ? keys[b]! - keys[a]! : keys[a]! - keys[b]!) || a - b);
      for (const wrap of [
        (k: number): Value => k,
        (k: number): Value => new PyFloat(k),
        (k: number): Value => String(k),
        (k: number): Value => tuple(k),
        (k: number): Value => new Slow(k),
      ]) {
        const key = builtin("key", "(i, /)", (i: number) => wrap(keys[i]!));
        assert.equal(sorted(places.slice(), key, reverse), `[${expected.join(", ")}]`);
      }
    }),
    { numRuns: 30 },
  );
});
