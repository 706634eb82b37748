/** Iterators: enumerate, zip, map, filter, reversed, iter(callable, sentinel); with native sources and with ones that need Python code. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { builtin } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { intType } from "../../../src/objects/core-types.ts";
import { PyList, PyRange, tuple } from "../../../src/objects/data.ts";
import { type Enumerate, enumerateType } from "../../../src/objects/enumerate.ts";
import { raise, stopIteration } from "../../../src/objects/exception-object.ts";
import { defineIteratorType, PyIterator, STOP } from "../../../src/objects/iterator-object.ts";
import { CallableIterator, ListIterator } from "../../../src/objects/iterators.ts";
import { listOf } from "../../../src/objects/iterators-collect.ts";
import "../../../src/objects/list.ts";
import { filterType, mapType } from "../../../src/objects/map-filter.ts";
import "../../../src/objects/range.ts";
import { reversedType } from "../../../src/objects/reversed.ts";
import "../../../src/objects/tuple.ts";
import { builtinType } from "../../../src/objects/type.ts";
import { Deferred, type Result, type Value } from "../../../src/objects/value.ts";
import { zipType } from "../../../src/objects/zip.ts";
import { drive, later, show, useThread } from "./driver.ts";

useThread();
const countdownType = builtinType("countdown");
/** Gives n, n-1 … 1, each after a pause, as a generator written in Python would. */
class Countdown extends PyIterator {
  private n: number;
  constructor(n: number) {
    super(countdownType);
    this.n = n;
  }
  override next(): Result {
    return later(this.n > 0 ? this.n-- : STOP);
  }
}
defineIteratorType(countdownType);
const list = (...items: Value[]): PyList => new PyList(items);
const all = (r: Result): string => {
  const v = drive(r);
  return v === undefined ? show(undefined) : show(listOf(v));
};
const strict = (t: Value, ...args: Value[]): string => all(callValue(t, [...args, true], ["strict"]));
const check = (table: readonly (readonly [string, string])[]): void => {
  for (const [actual, expected] of table) assert.equal(actual, expected);
};
const pausing = builtin("pausing", "(*args)", (args: Value[]) => later(args.length === 1 ? args[0]! : tuple(...args)));

test("enumerate", () => {
  check([
    [all(callValue(enumerateType, ["ab", 9007199254740991])), "[(9007199254740991, 'a'), (9007199254740992, 'b')]"],
    [all(callValue(enumerateType, [new Countdown(2)])), "[(0, 2), (1, 1)]"],
    [show(callValue(enumerateType, [])), "TypeError: enumerate() missing required argument 'iterable'"],
    [show(callValue(enumerateType, [list(), 1, 2])), "TypeError: enumerate() takes at most 2 arguments (3 given)"],
    [show(callValue(enumerateType, [list(), "a"])), "TypeError: 'str' object cannot be interpreted as an integer"],
  ]);
  const e = drive(callValue(enumerateType, [list(1)])) as Enumerate;
  assert.ok(!(e.next() instanceof Deferred));
});

test("zip and map", () => {
  check([
    [all(callValue(zipType, ["ab", new Countdown(5), new PyRange(0, 9, 1)])), "[('a', 5, 0), ('b', 4, 1)]"],
    [all(callValue(zipType, [])), "[]"],
    [strict(zipType, list(1), list()), "ValueError: zip() argument 2 is shorter than argument 1"],
    [strict(zipType, list(), new Countdown(1)), "ValueError: zip() argument 2 is longer than argument 1"],
    [strict(zipType, list(1), list(1), list()), "ValueError: zip() argument 3 is shorter than arguments 1-2"],
    [strict(zipType, list(1), new Countdown(1), list(1)), "[(1, 1, 1)]"],
    [strict(mapType, intType, list(1), list()), "ValueError: map() argument 2 is shorter than argument 1"],
    [show(callValue(zipType, [list(), 1])), "TypeError: 'int' object is not iterable"],
    [show(callValue(mapType, [intType])), "TypeError: map() must have at least two arguments."],
    [all(callValue(mapType, [intType, list("1", "2")])), "[1, 2]"],
    [all(callValue(mapType, [pausing, new Countdown(2), list(7, 8)])), "[(2, 7), (1, 8)]"],
  ]);
});

test("a StopIteration from the function ends map and filter", () => {
  const stop = builtin("stop", "(v, /)", (v: Value) => (v === 2 ? raise(stopIteration) : v));
  assert.equal(all(callValue(mapType, [stop, list(1, 2, 3)])), "[1]");
  assert.equal(all(callValue(filterType, [stop, list(1, 2, 3)])), "[1]");
});

test("filter, reversed, callable_iterator", () => {
  let n = 0;
  const count = builtin("count", "()", () => later(++n));
  check([
    [all(callValue(filterType, [null, list(0, 1, "", "a", null)])), "[1, 'a']"],
    [all(callValue(filterType, [pausing, new Countdown(3)])), "[3, 2, 1]"],
    [show(callValue(filterType, [null, 1])), "TypeError: 'int' object is not iterable"],
    [all(callValue(reversedType, [list(1, 2)])), "[2, 1]"],
    [all(callValue(reversedType, [tuple(1, 2)])), "[2, 1]"],
    [show(callValue(reversedType, [1])), "TypeError: 'int' object is not reversible"],
    [show(callValue(reversedType, [])), "TypeError: reversed expected 1 argument, got 0"],
    [all(new CallableIterator(count, 4)), "[1, 2, 3]"],
  ]);
});

test("an exhausted list iterator stays exhausted", () => {
  const l = list(1);
  const it = new ListIterator(l);
  assert.equal(it.next(), 1);
  assert.equal(it.next(), STOP);
  l.items.push(2);
  assert.equal(it.next(), STOP);
});
