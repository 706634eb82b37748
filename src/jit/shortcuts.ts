/**
 * Shortcuts of compiled code: operations of built-in types that run no Python and cannot fail. `undefined` (`false` for a store, -1 for a length): take the whole way. They are
 * called without the record being up to date.
 */
import { compareNumbers, fastEquals, UNSURE, type Compare } from "../objects/compare.ts";
import { dictType, listType, tupleType } from "../objects/core-types.ts";
import { EMPTY_TUPLE, PyFloat, PyInstance, PyList, PySlice, PyTuple } from "../objects/data.ts";
import { HashTable, type PyDict } from "../objects/hash-table.ts";
import { keyOf, NO_KEY } from "../objects/hash-key.ts";
import { MAX_ITEMS } from "../objects/room.ts";
import { isPlainSlice, resolveSlice, sliceItems } from "../objects/slice.ts";
import type { Value } from "../objects/value.ts";
import { getItemNow } from "../interpreter/operations/index.ts";

export function truthNow(v: Value): boolean | undefined {
  if (typeof v === "string") return v.length > 0;
  if (typeof v !== "object") return true;
  if (v === null) return false;
  if ((v.cls.flags & 1) !== 0) {
    const { cls } = v;
    return v instanceof PyInstance && cls.lookup("__bool__") === undefined && cls.lookup("__len__") === undefined
      ? true
      : undefined;
  }
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length > 0;
  if (v instanceof HashTable) return v.size > 0;
  return v instanceof PyFloat ? v.v !== 0 : undefined;
}

/** `len(v)` of plain containers; -1: take the whole way. */
export function lengthNow(v: Value): number {
  if (typeof v === "string") return v.length;
  if (v === null || typeof v !== "object" || (v.cls.flags & 1) !== 0) return -1;
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length;
  return v instanceof HashTable ? v.size : -1;
}

export function itemNow(o: Value, k: Value): Value | undefined {
  if (k instanceof PySlice) return sliceNow(o, k);
  if (o instanceof PyList && typeof k === "number" && o.cls === listType)
    return k < 0 ? o.items[k + o.items.length] : o.items[k];
  return getItemNow(o, k);
}

/** `o[a:b]`: JavaScript's `slice` means the same by these numbers. */
function sliceNow(o: Value, s: PySlice): Value | undefined {
  if (s.step !== null) return steppedNow(o, s);
  const from = s.start ?? 0;
  const to = s.stop ?? Number.POSITIVE_INFINITY;
  if (typeof from !== "number" || typeof to !== "number") return undefined;
  if (typeof o === "string") return o.slice(from, to);
  if (o === null || typeof o !== "object") return undefined;
  if (o.cls === listType) return new PyList((o as PyList).items.slice(from, to));
  if (o.cls !== tupleType) return undefined;
  const items = (o as PyTuple).items.slice(from, to);
  return items.length === 0 ? EMPTY_TUPLE : new PyTuple(items);
}

/** `o[a:b:c]` of a list with a step. */
function steppedNow(o: Value, s: PySlice): Value | undefined {
  if (!(o instanceof PyList) || o.cls !== listType || !isPlainSlice(s) || s.step === 0) return undefined;
  const items = sliceItems(o.items, s);
  return items === undefined ? undefined : new PyList(items);
}

/** So many items at most are passed to `splice` as arguments. */
const MAX_SPLICE = 1000;

/** `list[a:b] = items`. */
function setSliceNow(list: PyList, s: PySlice, v: Value): boolean {
  if (s.step !== null || !isPlainSlice(s) || !(v instanceof PyList) || v.cls !== listType) return false;
  const values = v === list ? v.items.slice() : v.items;
  const { items } = list;
  const bounds = resolveSlice(s, items.length);
  if (bounds === undefined || values.length > MAX_SPLICE || items.length + values.length > MAX_ITEMS) return false;
  const { start, length } = bounds;
  if (values.length === length) for (let i = 0; i < length; i++) items[start + i] = values[i]!;
  else items.splice(start, length, ...values);
  return true;
}

export function setItemNow(o: Value, k: Value, v: Value): boolean {
  if (o === null || typeof o !== "object") return false;
  if (k instanceof PySlice) return o.cls === listType && setSliceNow(o as PyList, k, v);
  if (o.cls === dictType) {
    const d = o as PyDict;
    if (d.buckets !== null) return false;
    const key = typeof k === "string" ? k : keyOf(k);
    if (key === NO_KEY) return false;
    const i = d.index.get(key);
    if (i !== undefined) d.replaceAt(i, v);
    else d.append(k, key, undefined, v);
    return true;
  }
  if (o.cls !== listType || typeof k !== "number") return false;
  const { items } = o as PyList;
  const i = k < 0 ? k + items.length : k;
  if (i < 0 || i >= items.length) return false;
  items[i] = v;
  return true;
}

export function containsNow(o: Value, x: Value): boolean | undefined {
  if (o === null || typeof o !== "object")
    return typeof o === "string" && typeof x === "string" ? o.includes(x) : undefined;
  if (o instanceof HashTable) {
    if ((o.cls.flags & 1) !== 0 || o.buckets !== null) return undefined;
    const k = keyOf(x);
    return k === NO_KEY ? undefined : o.index.has(k);
  }
  if (o.cls !== listType && o.cls !== tupleType) return undefined;
  const { items } = o as PyList;
  for (let i = 0; i < items.length; i++) {
    const e = fastEquals(items[i]!, x);
    if (e === true) return true;
    if (e === UNSURE) return undefined;
  }
  return false;
}

/** Floats and ints, and equality of what is the same string or has no say in it. */
export function compareNow(op: Compare, x: Value, y: Value): boolean | undefined {
  const a = x instanceof PyFloat && (x.cls.flags & 1) === 0 ? x.v : typeof x === "number" ? x : undefined;
  const b = y instanceof PyFloat && (y.cls.flags & 1) === 0 ? y.v : typeof y === "number" ? y : undefined;
  return a === undefined || b === undefined ? undefined : compareNumbers(op, a, b);
}
