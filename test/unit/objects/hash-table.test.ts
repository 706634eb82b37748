/** The hash table against JavaScript's Map as a model, with keys that have a normalised form and keys that need Python code. */
import assert from "node:assert/strict";
import { isTuple, keyOf, NO_KEY, sameTuple, tupleHash } from "../../../src/objects/hash-key.ts";
import { test } from "node:test";
import fc from "fast-check";
import { slot } from "../../../src/objects/builtin-function.ts";
import { frozensetType } from "../../../src/objects/core-types.ts";
import { PyFloat, tuple } from "../../../src/objects/data.ts";
import "../../../src/objects/dict.ts";
import "../../../src/objects/frozenset.ts";
import { ABSENT, dictGet, dictPop, dictSet, setAdd } from "../../../src/objects/hash-lookup.ts";
import { copyTable } from "../../../src/objects/table-copy.ts";
import { PyDict, PySet } from "../../../src/objects/hash-table.ts";
import "../../../src/objects/range.ts";
import "../../../src/objects/tuple.ts";
import { Deferred, type Value } from "../../../src/objects/value.ts";
import { defineSlow, drive, later, Slow, useThread } from "./driver.ts";

useThread();
defineSlow([
  slot("__eq__", (a: Slow, b: Value) => later(a.n === (b instanceof Slow ? b.n : b))),
  slot("__hash__", (a: Slow) => later(a.n)),
]);

/** Are the two one key? Tuples are their own, found by their hashes. */
function same(a: Value, b: Value): boolean {
  if (!isTuple(a) || !isTuple(b)) return keyOf(a) === keyOf(b);
  return sameTuple(a, b) && tupleHash(a) === tupleHash(b);
}

test("equal keys of different types have one form", () => {
  assert.equal(keyOf(true), keyOf(1));
  assert.equal(keyOf(new PyFloat(1)), keyOf(1));
  assert.equal(keyOf(new PyFloat(-0)), keyOf(0));
  assert.equal(keyOf(new PyFloat(2 ** 60)), keyOf(2n ** 60n));
  assert.ok(same(tuple(1, tuple("a", true)), tuple(new PyFloat(1), tuple("a", 1))));
  assert.ok(!same(tuple("a", "b"), tuple("a,", "b")));
  assert.ok(!same(tuple("1"), tuple(1)));
  assert.ok(!same(tuple(1, 2), tuple(1, 2, 3)));
  const frozen = (...items: Value[]): PySet => {
    const s = new PySet(frozensetType);
    for (const v of items) setAdd(s, v);
    return s;
  };
  assert.equal(keyOf(frozen(1, "a", frozen())), keyOf(frozen(frozen(), "a", true)));
  assert.equal(keyOf(new Slow(1)), NO_KEY);
});

test("a NaN is found by identity alone", () => {
  const d = new PyDict();
  const nan = new PyFloat(Number.NaN);
  dictSet(d, nan, 1);
  assert.equal(dictGet(d, nan), 1);
  assert.equal(dictGet(d, new PyFloat(Number.NaN)), ABSENT);
});

test("missing plain keys need no generator in a table that has other keys", () => {
  const d = new PyDict();
  drive(dictSet(d, new Slow(1), 1));
  assert.ok(!(dictGet(d, "absent") instanceof Deferred));
});

const command = fc.tuple(
  fc.constantFrom("set", "set", "pop", "get", "slow set", "slow pop", "last"),
  fc.integer({ min: 0, max: 30 }),
);

test("any sequence of operations agrees with the model", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 300 }), (commands) => {
      const d = new PyDict();
      const model = new Map<number, number>();
      let n = 0;
      for (const [what, k] of commands) {
        const key = what.startsWith("slow") ? new Slow(k) : k;
        n++;
        if (what.endsWith("set")) {
          drive(dictSet(d, key, n));
          model.set(k, n);
        } else if (what.endsWith("pop")) {
          const v = drive(dictPop(d, key));
          assert.equal(v === ABSENT ? undefined : v, model.get(k));
          model.delete(k);
        } else if (what === "last") {
          if (model.size === 0) continue;
          const last = [...model.keys()].at(-1)!;
          assert.notEqual(d.keys.at(-1), undefined);
          d.removeAt(d.keys.length - 1);
          model.delete(last);
        } else {
          const v = drive(dictGet(d, key));
          assert.equal(v === ABSENT ? undefined : v, model.get(k));
        }
        assert.equal(d.size, model.size);
      }
      const entries = [...d.entries()].map(([k, v]) => [k instanceof Slow ? k.n : k, v]);
      assert.deepEqual(entries, [...model]);
      const copy = new PyDict();
      copyTable(copy, d);
      for (const [k, v] of model) assert.equal(drive(dictGet(copy, new Slow(k))), v);
    }),
    { numRuns: 60 },
  );
});
