/**
 * `list.sort` and `sorted`: stable, and only `<` is ever asked.
 *
 * Keys that are all numbers or all plain strings are sorted by JavaScript; others by sort-merge.ts, which makes CPython's comparisons.
 * While key functions or comparisons run, the list is empty (its `items` are those of a Guard, by which a modification is seen).
 */
import { callValue } from "./call.ts";
import { floatType } from "./core-types.ts";
import { PyFloat, PyList } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import { mergeSort } from "./sort-merge.ts";
import { runNow } from "./str-args.ts";
import { truth } from "./truth.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** `sorted(items, key=key, reverse=reverse)`: a new list. The array becomes the list's. */
export function sortValues(items: Value[], key: Value, reverse: Value): Result {
  const list = new PyList(items);
  const r = sortList(list, key, reverse);
  return r === null ? list : andThen(r, sortedList, list);
}

/** The items of a list that is being sorted: none, and it is seen when there are some for a while. */
class Guard {
  touched = false;
  readonly items: Value[];
  constructor() {
    this.items = new Proxy<Value[]>([], {
      set: (target, key, value) => {
        if (key !== "length") this.touched = true;
        return Reflect.set(target, key, value);
      },
      defineProperty: (target, key, descriptor) => {
        if (key !== "length") this.touched = true;
        return Reflect.defineProperty(target, key, descriptor);
      },
    });
  }
}

const sortedList = (list: PyList): Value => list;

/** `list.sort(key=key, reverse=reverse)`; gives None. */
export function sortList(list: PyList, key: Value, reverse: Value): Result {
  const r = typeof reverse === "boolean" ? reverse : truth(reverse);
  if (r instanceof Deferred) return defer(sortWhenReverse(list, key, r));
  return r === undefined ? undefined : sortNow(list, key, r as boolean);
}

function* sortWhenReverse(list: PyList, key: Value, pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : yield* settle(sortNow(list, key, r as boolean));
}

function sortNow(list: PyList, key: Value, reverse: boolean): Result {
  const values = list.items;
  if (key === null) {
    if (values.length < 2) return null;
    const order = sortAtOnce(values, reverse);
    if (order !== null) {
      list.items = order;
      return null;
    }
    const guard = new Guard();
    list.items = guard.items;
    return runNow(sortSlow(list, guard, values, values.slice(), false, reverse));
  }
  const guard = new Guard();
  list.items = guard.items;
  const keys: Value[] = [];
  for (const v of values) {
    const k = callValue(key, [v]);
    if (k instanceof Deferred) return defer(keysThenSort(list, guard, values, key, keys, k, reverse));
    if (k === undefined) return finish(list, guard, values, false);
    keys.push(k);
  }
  return sortByKeys(list, guard, values, keys, reverse);
}

function* keysThenSort(
  list: PyList,
  guard: Guard,
  values: Value[],
  key: Value,
  keys: Value[],
  pending: Deferred,
  reverse: boolean,
): Gen<Value | undefined> {
  let k = yield pending;
  for (;;) {
    if (k === undefined) return finish(list, guard, values, false);
    keys.push(k);
    if (keys.length === values.length) break;
    const r = callValue(key, [values[keys.length]!]);
    k = r instanceof Deferred ? yield r : r;
  }
  return yield* settle(sortByKeys(list, guard, values, keys, reverse));
}

function sortByKeys(list: PyList, guard: Guard, values: Value[], keys: Value[], reverse: boolean): Result {
  const order = orderAtOnce(keys, reverse);
  if (order === null) return runNow(sortSlow(list, guard, values, keys, true, reverse));
  return finish(
    list,
    guard,
    order.map((i) => values[i]!),
    true,
  );
}

function* sortSlow(
  list: PyList,
  guard: Guard,
  values: Value[],
  keys: Value[],
  byKey: boolean,
  reverse: boolean,
): Gen<Value | undefined> {
  const sorted = byKey ? values.slice() : null;
  if (reverse) {
    keys.reverse();
    sorted?.reverse();
  }
  const ok = yield* mergeSort(keys, sorted);
  const result = sorted ?? keys;
  if (reverse) result.reverse();
  return finish(list, guard, result, ok);
}

/** Give the list its items back. */
function finish(list: PyList, guard: Guard, items: Value[], ok: boolean): Value | undefined {
  const modified = guard.touched || (list.items !== guard.items && list.items.length > 0);
  list.items = items;
  if (!ok) return undefined;
  return modified ? raise(valueError, "list modified during sort") : null;
}

const enum Kind {
  NUMBERS,
  FLOATS,
  STRINGS,
  /** Ints of both representations. */
  INTS,
  OTHER,
}

function kindOf(v: Value): Kind {
  if (typeof v === "number") return Kind.NUMBERS;
  if (typeof v === "string") return Kind.STRINGS;
  if (typeof v === "bigint") return Kind.INTS;
  return v instanceof PyFloat && v.cls === floatType && !Number.isNaN(v.v) ? Kind.FLOATS : Kind.OTHER;
}

/** What all keys are. A NaN among floats makes them OTHER: their order depends on the algorithm. */
function classify(keys: readonly Value[]): Kind {
  let kind = kindOf(keys[0]!);
  for (let i = 1; i < keys.length && kind !== Kind.OTHER; i++) {
    const k = kindOf(keys[i]!);
    if (k === kind) continue;
    if ((k === Kind.INTS || k === Kind.NUMBERS) && (kind === Kind.INTS || kind === Kind.NUMBERS)) kind = Kind.INTS;
    else return Kind.OTHER;
  }
  return kind;
}

type Order = (a: never, b: never) => number;
const ascending = (a: number, b: number): number => a - b;
const byLess = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFloat = (a: PyFloat, b: PyFloat): number => (a.v < b.v ? -1 : a.v > b.v ? 1 : 0);

/** The values in order, sorted by themselves; null when they must be compared. */
function sortAtOnce(values: Value[], reverse: boolean): Value[] | null {
  const kind = classify(values);
  if (kind === Kind.NUMBERS) {
    const raw = Float64Array.from(values as number[]).sort();
    if (reverse) raw.reverse();
    return Array.from(raw);
  }
  if (kind !== Kind.OTHER) {
    const out = values.slice();
    if (reverse) out.reverse();
    out.sort((kind === Kind.FLOATS ? byFloat : byLess) as Order as (a: Value, b: Value) => number);
    if (reverse) out.reverse();
    return out;
  }
  return null;
}

/** The positions of the keys in order; null when they must be compared. */
function orderAtOnce(keys: readonly Value[], reverse: boolean): number[] | null {
  const n = keys.length;
  if (n === 0) return [];
  const kind = classify(keys);
  if (kind === Kind.OTHER) return null;
  const order = positions(n, reverse);
  if (kind === Kind.NUMBERS) {
    const raw = keys as number[];
    order.sort((a, b) => ascending(raw[a]!, raw[b]!));
  } else {
    const raw = (kind === Kind.FLOATS ? keys.map((k) => (k as PyFloat).v) : keys) as string[];
    order.sort((a, b) => byLess(raw[a]!, raw[b]!));
  }
  return reverse ? order.reverse() : order;
}

/** A descending stable sort is an ascending one of the reversed list, reversed. */
function positions(n: number, reverse: boolean): number[] {
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(reverse ? n - 1 - i : i);
  return out;
}
