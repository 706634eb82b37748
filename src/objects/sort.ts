/**
 * `list.sort` and `sorted`: stable, and only `<` is ever asked.
 *
 * Keys whose order is plain are sorted by sort-plain.ts; others by sort-merge.ts, which makes CPython's comparisons.
 * While key functions or comparisons run, the list is empty (its `items` are those of a Guard, by which a modification is seen).
 */
import { callValue } from "./call.ts";
import { PyList } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { mergeSort } from "./sort-merge.ts";
import { orderAtOnce, sortAtOnce } from "./sort-plain.ts";
import { runNow } from "./str-args.ts";
import { truth } from "./truth.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** `sorted(items, key=key, reverse=reverse)`: a new list. The array becomes the list's. */
export function sortValues(items: Value[], key: Value, reverse: Value): Result {
  const list = new PyList(items);
  const r = sortList(list, key, reverse, true);
  return r === null ? list : andThen(r, sortedList, list);
}

/** The items of a list that is being sorted: none, and it is seen when there are some for a while. */
class Guard {
  touched = false;
  readonly items: Value[];
  /** @param alone nobody else has the list */
  constructor(alone: boolean) {
    if (alone) {
      this.items = [];
      return;
    }
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
export function sortList(list: PyList, key: Value, reverse: Value, alone = false): Result {
  const r = typeof reverse === "boolean" ? reverse : truth(reverse);
  if (r instanceof Deferred) return defer(sortWhenReverse(list, key, r, alone));
  return r === undefined ? undefined : sortNow(list, key, r as boolean, alone);
}

function* sortWhenReverse(list: PyList, key: Value, pending: Deferred, alone: boolean): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : yield* settle(sortNow(list, key, r as boolean, alone));
}

function sortNow(list: PyList, key: Value, reverse: boolean, alone: boolean): Result {
  const values = list.items;
  if (key === null) {
    if (values.length < 2) return null;
    const order = sortAtOnce(values, reverse);
    if (order !== null) {
      list.items = order;
      return null;
    }
    const guard = new Guard(alone);
    list.items = guard.items;
    return runNow(sortSlow(list, guard, values, values.slice(), false, reverse));
  }
  const guard = new Guard(alone);
  list.items = guard.items;
  if (key instanceof PyFunction && keysInPython !== null) {
    const keys = new PyList([]);
    return defer(sortWhenKeys(list, guard, values, keys, keysInPython(keys, new PyList(values), key), reverse));
  }
  const keys: Value[] = [];
  for (const v of values) {
    const k = callValue(key, [v]);
    if (k instanceof Deferred) return defer(keysThenSort(list, guard, values, key, keys, k, reverse));
    if (k === undefined) return finish(list, guard, values, false);
    keys.push(k);
  }
  return sortByKeys(list, guard, values, keys, reverse);
}

/** Appends `key(item)` for each item to a list. App-level code (invariant 5): a loop in Python calls a function in Python faster than a native can. */
type KeyCalls = (keys: PyList, items: PyList, key: Value) => Result;
let keysInPython: KeyCalls | null = null;

/** Installed once by the layer of modules. */
export function setKeyCalls(f: KeyCalls): void {
  keysInPython = f;
}

function* sortWhenKeys(
  list: PyList,
  guard: Guard,
  values: Value[],
  keys: PyList,
  called: Result,
  reverse: boolean,
): Gen<Value | undefined> {
  const done = called instanceof Deferred ? yield called : called;
  if (done === undefined) return finish(list, guard, values, false);
  return yield* settle(sortByKeys(list, guard, values, keys.items, reverse));
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
