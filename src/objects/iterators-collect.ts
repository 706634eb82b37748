/**
 * Taking all items of an iterable into a list: at once as long as the iterator needs no Python code, then as a generator. Items go to the list one by one, as
 * with CPython's `list.extend`.
 */
import { PyList } from "./data.ts";
import { fastItems, getIter, next, STOP } from "./iterate.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** Append the items of an iterable; gives None. */
export function extendWith(list: PyList, iterable: Value): Result {
  const fast = fastItems(iterable);
  if (fast !== undefined) {
    if (list.items.length === 0) list.items = fast.slice();
    else for (let i = 0, n = fast.length; i < n; i++) list.items.push(fast[i]!);
    return null;
  }
  const it = getIter(iterable);
  if (it instanceof Deferred) return defer(extendWhenIter(list, it));
  return it === undefined ? undefined : drain(list, it);
}

function* extendWhenIter(list: PyList, pending: Deferred): Gen<Value | undefined> {
  const it = yield pending;
  return it === undefined ? undefined : yield* settle(drain(list, it));
}

/** Append what is left of an iterator; gives None. */
export function drain(list: PyList, it: Value): Result {
  for (;;) {
    const v = next(it);
    if (v === STOP) return null;
    if (v === undefined) return undefined;
    if (v instanceof Deferred) return defer(drainSlow(list, it, v));
    list.items.push(v);
  }
}

function* drainSlow(list: PyList, it: Value, pending: Deferred): Gen<Value | undefined> {
  let v = yield pending;
  for (;;) {
    if (v === undefined) return undefined;
    if (v === STOP) return null;
    list.items.push(v);
    const r = next(it);
    v = r instanceof Deferred ? yield r : r;
  }
}

/** A new plain list of the items of an iterable. */
export function listOf(iterable: Value): Result {
  const list = new PyList([]);
  const r = extendWith(list, iterable);
  if (r === null) return list;
  return r === undefined ? undefined : defer(listOfLater(list, r as Deferred));
}

function* listOfLater(list: PyList, pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : list;
}
