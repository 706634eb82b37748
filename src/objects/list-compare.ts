/**
 * Searching and comparing the items of lists and tuples.
 *
 * Each operation runs at once as long as items compare without Python code, and goes on as a generator from the position reached. The items are
 * read anew at every step, since a comparison written in Python may change the list.
 */
import { Compare, equals, fastEquals, richCompare, UNSURE } from "./compare.ts";
import type { PyList, PyTuple } from "./data.ts";
import { nested, SYNC_DEPTH } from "./list-steps.ts";
import { ts } from "./state.ts";
import { andThen, defer, type Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

type Items = PyList | PyTuple;
const IN_COMPARISON = " in comparison";

/** `equals`, which goes through the driver when containers are nested deeply. */
function itemEquals(a: Value, b: Value): Result {
  if (ts.nativeDepth > SYNC_DEPTH) return defer(equalsLater(a, b));
  ts.nativeDepth++;
  const r = equals(a, b);
  ts.nativeDepth--;
  return r;
}

function* equalsLater(a: Value, b: Value): Gen<Value | undefined> {
  return yield* settle(equals(a, b));
}

/** The first position from `from` up to `stop` whose item equals `v`, or -1. */
export function findItem(o: Items, v: Value, from: number, stop: number): Result {
  for (let i = from; i < stop && i < o.items.length; i++) {
    const item = o.items[i]!;
    if (item === v) return i;
    const fast = fastEquals(item, v);
    if (fast === false) continue;
    if (fast === true) return i;
    const r = itemEquals(item, v);
    if (r === true) return i;
    if (r === false) continue;
    return r === undefined ? undefined : defer(findItemSlow(o, v, i, stop, r as Deferred));
  }
  return -1;
}

function* findItemSlow(o: Items, v: Value, at: number, stop: number, pending: Deferred): Gen<Value | undefined> {
  let r = yield* nested(pending, IN_COMPARISON);
  for (let i = at; ; ) {
    if (r === undefined) return undefined;
    if (r === true) return i;
    if (++i >= stop || i >= o.items.length) return -1;
    r = yield* nested(itemEquals(o.items[i]!, v), IN_COMPARISON);
  }
}

const found = (_: null, at: Value): Value => at !== -1;

/** `v in o`. */
export function containsItem(o: Items, v: Value): Result {
  const r = findItem(o, v, 0, Infinity);
  if (typeof r === "number") return r >= 0;
  return andThen(r, found, null);
}

/** How many items equal `v`. */
export function countItem(o: Items, v: Value): Result {
  let count = 0;
  for (let i = 0; i < o.items.length; i++) {
    const item = o.items[i]!;
    const fast = fastEquals(item, v);
    const r = fast === UNSURE ? itemEquals(item, v) : fast;
    if (r === true) count++;
    else if (r !== false) return r === undefined ? undefined : defer(countItemSlow(o, v, i, count, r as Deferred));
  }
  return count;
}

function* countItemSlow(o: Items, v: Value, at: number, n: number, pending: Deferred): Gen<Value | undefined> {
  let count = n;
  let r = yield* nested(pending, IN_COMPARISON);
  for (let i = at; ; ) {
    if (r === undefined) return undefined;
    if (r === true) count++;
    if (++i >= o.items.length) return count;
    r = yield* nested(itemEquals(o.items[i]!, v), IN_COMPARISON);
  }
}

/** Lexicographic comparison of two lists or two tuples. */
export function compareItems(op: Compare, a: Items, b: Items): Result {
  for (let i = 0; i < a.items.length && i < b.items.length; i++) {
    const x = a.items[i]!;
    const y = b.items[i]!;
    if (x === y) continue;
    const fast = fastEquals(x, y);
    const r = fast === UNSURE ? itemEquals(x, y) : fast;
    if (r === true) continue;
    if (r === undefined) return undefined;
    if (r === false) return compareAt(op, x, y);
    return defer(compareItemsSlow(op, a, b, i, r as Deferred));
  }
  return compareLengths(op, a.items.length, b.items.length);
}

/** The result once the first unequal pair is known. */
function compareAt(op: Compare, x: Value, y: Value): Result {
  if (op === Compare.EQ) return false;
  return op === Compare.NE ? true : richCompare(op, x, y);
}

function* compareItemsSlow(op: Compare, a: Items, b: Items, at: number, pending: Deferred): Gen<Value | undefined> {
  let x = a.items[at]!;
  let y = b.items[at]!;
  let r = yield* nested(pending, IN_COMPARISON);
  for (let i = at; ; ) {
    if (r === undefined) return undefined;
    if (r !== true) return yield* settle(compareAt(op, x, y));
    i++;
    if (i >= a.items.length || i >= b.items.length) return compareLengths(op, a.items.length, b.items.length);
    x = a.items[i]!;
    y = b.items[i]!;
    r = yield* nested(itemEquals(x, y), IN_COMPARISON);
  }
}

/** `m op n`. */
export function compareLengths(op: Compare, m: number, n: number): boolean {
  switch (op) {
    case Compare.LT:
      return m < n;
    case Compare.LE:
      return m <= n;
    case Compare.EQ:
      return m === n;
    case Compare.NE:
      return m !== n;
    case Compare.GT:
      return m > n;
    default:
      return m >= n;
  }
}

/** The six comparison methods in the order of `Compare`. */
export const COMPARE_METHODS = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"] as const;
