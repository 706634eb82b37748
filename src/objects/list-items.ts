/**
 * Subscripts and slices of lists: get, set, delete. `listGetItem` and `listSubscript` are the interpreter's entry points for `l[i]`.
 */
import { asInt, PyList, PySlice } from "./data.ts";
import { indexError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { extendWith } from "./iterators-collect.ts";
import { fastItems, getIter } from "./iterate.ts";
import { clampIndex, subscriptIndex } from "./list-steps.ts";
import { removeItem } from "./shift-items.ts";
import { needRoom } from "./room.ts";
import { isPlainSlice, resolveSlice, sliceItems, withPlainSlice } from "./slice.ts";
import { takeException } from "./state.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** `l[i]` for an int that is a number. */
export function listGetItem(l: PyList, i: number): Value | undefined {
  const { items } = l;
  if (i < 0) i += items.length;
  if (i >= 0 && i < items.length) return items[i]!;
  return raise(indexError, "list index out of range");
}

const getAt = (l: PyList, i: Value): Value | undefined => listGetItem(l, i as number);

/** `l[key]`. */
export function listSubscript(l: PyList, key: Value): Result {
  if (typeof key === "number") return listGetItem(l, key);
  if (key instanceof PySlice) return listGetSlice(l, key);
  return andThen(subscriptIndex(key, "list"), getAt, l);
}

/** `l[a:b:c]`. */
export function listGetSlice(l: PyList, s: PySlice): Result {
  if (!isPlainSlice(s)) return withPlainSlice(l, s, listGetSlice);
  const items = sliceItems(l.items, s);
  return items === undefined ? undefined : new PyList(items);
}

/** `l[i] = v` for an int that is a number; gives None. */
export function listSetAt(l: PyList, i: number, v: Value): Value | undefined {
  const { items } = l;
  if (i < 0) i += items.length;
  if (i >= 0 && i < items.length) {
    items[i] = v;
    return null;
  }
  return raise(indexError, "list assignment index out of range");
}

/** `l[key] = v`; gives None. */
export function listSetItem(l: PyList, key: Value, v: Value): Result {
  if (typeof key === "number") return listSetAt(l, key, v);
  if (key instanceof PySlice) return listSetSlice(l, key, v);
  const i = subscriptIndex(key, "list");
  if (i instanceof Deferred) return defer(setAtLater(l, i, v));
  return i === undefined ? undefined : listSetAt(l, i as number, v);
}

function* setAtLater(l: PyList, pending: Deferred, v: Value): Gen<Value | undefined> {
  const i = yield pending;
  return i === undefined ? undefined : listSetAt(l, i as number, v);
}

/** `del l[key]`; gives None. */
export function listDelItem(l: PyList, key: Value): Result {
  if (typeof key === "number") return deleteAt(l, key);
  if (key instanceof PySlice) return deleteSlice(l, key);
  return andThen(subscriptIndex(key, "list"), deleteAt, l);
}

function deleteAt(l: PyList, at: Value): Value | undefined {
  const { items } = l;
  let i = at as number;
  if (i < 0) i += items.length;
  if (i < 0 || i >= items.length) return raise(indexError, "list assignment index out of range");
  removeItem(items, i);
  return null;
}

function deleteSlice(l: PyList, s: PySlice): Result {
  if (!isPlainSlice(s)) return withPlainSlice(l, s, deleteSlice);
  const b = resolveSlice(s, l.items.length);
  if (b === undefined) return undefined;
  if (b.length === 0) return null;
  if (b.step === 1) l.items.splice(b.start, b.length);
  else {
    const step = Math.abs(b.step);
    const first = b.step < 0 ? b.start + (b.length - 1) * b.step : b.start;
    const last = first + (b.length - 1) * step;
    l.items = l.items.filter((_, i) => i < first || i > last || (i - first) % step !== 0);
  }
  return null;
}

/** `l[a:b:c] = v`; gives None. The order of checks is CPython's: the slice, the iterable, the sizes. */
export function listSetSlice(l: PyList, s: PySlice, v: Value): Result {
  if (!isPlainSlice(s)) return defer(setSliceLater(l, s, v));
  if (s.step !== null && clampIndex(asInt(s.step)!) === 0) return raise(valueError, "slice step cannot be zero");
  const fast = fastItems(v);
  if (fast !== undefined) return replaceSlice(l, s, v === l ? fast.slice() : fast);
  return defer(setSliceFrom(l, s, v));
}

function* setSliceLater(l: PyList, s: PySlice, v: Value): Gen<Value | undefined> {
  const plain = yield* settle(withPlainSlice(l, s, toPair));
  return plain === undefined ? undefined : yield* settle(listSetSlice(l, plain as PySlice, v));
}

const toPair = (_: PyList, s: PySlice): Value => s;

function* setSliceFrom(l: PyList, s: PySlice, v: Value): Gen<Value | undefined> {
  const it = yield* settle(getIter(v));
  if (it === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, "must assign iterable to extended slice");
  }
  const list = new PyList([]);
  if ((yield* settle(extendWith(list, it))) === undefined) return undefined;
  return replaceSlice(l, s, list.items);
}

function replaceSlice(l: PyList, s: PySlice, values: readonly Value[]): Value | undefined {
  const b = resolveSlice(s, l.items.length)!;
  const { items } = l;
  if (b.step === 1) {
    needRoom(items.length - b.length + values.length);
    if (values.length === b.length) for (let i = 0; i < b.length; i++) items[b.start + i] = values[i]!;
    else if (values.length < 1000) items.splice(b.start, b.length, ...values);
    else l.items = items.slice(0, b.start).concat(values, items.slice(b.start + b.length));
    return null;
  }
  if (values.length !== b.length)
    return raise(
      valueError,
      `attempt to assign sequence of size ${values.length} to extended slice of size ${b.length}`,
    );
  for (let n = 0, i = b.start; n < b.length; n++, i += b.step) items[i] = values[n]!;
  return null;
}
