/**
 * Shortcuts of compiled code: operations of built-in types that run no Python and cannot fail. `undefined` (`false` for a store, -1 for a length): take the whole way. They are
 * called without the record being up to date.
 */
import { Compare, compareNumbers, fastEquals, UNSURE } from "../objects/compare.ts";
import {
  bytearrayType,
  dictType,
  floatType,
  frozensetType,
  listType,
  rangeType,
  setType,
  tupleType,
} from "../objects/core-types.ts";
import { type PyByteArray, PyFloat, PyInstance, PyList, type PyRange, PySlice, type PyTuple } from "../objects/data.ts";
import { DictIterator, Entry } from "../objects/dict-iterators.ts";
import { setFlags } from "../objects/flag-list.ts";
import { HashTable, type PyDict, type PySet } from "../objects/hash-table.ts";
import { positionOf, UNKEYED } from "../objects/hash-lookup.ts";
import type { PyIterator } from "../objects/iterator-object.ts";
import { ListIterator, TupleIterator } from "../objects/iterators.ts";
import { rangeIterator } from "../objects/range.ts";
import { RangeIterator } from "../objects/range-iterator.ts";
import { SetIterator } from "../objects/set-iterator.ts";
import { PyStrIterator } from "../objects/str-iterator.ts";
import type { Value } from "../objects/value.ts";
import { getItemNow } from "../interpreter/operations/index.ts";
import { setSliceNow, sliceNow } from "./slice-shortcuts.ts";

export function truthNow(v: Value): boolean | undefined {
  if (typeof v === "string") return v.length > 0;
  if (typeof v !== "object") return true;
  if (v === null) return false;
  const { cls } = v;
  if (cls === listType || cls === tupleType) return ((v as PyList).flags ?? (v as PyList).items).length > 0;
  if (cls === dictType || cls === setType) return (v as HashTable).size > 0;
  if ((cls.flags & 1) !== 0)
    return v instanceof PyInstance && cls.lookup("__bool__") === undefined && cls.lookup("__len__") === undefined
      ? true
      : undefined;
  if (v instanceof HashTable) return v.size > 0;
  return v instanceof PyFloat ? v.v !== 0 : undefined;
}

/** `len(v)` of plain containers; -1: take the whole way. */
export function lengthNow(v: Value): number {
  if (typeof v === "string") return v.length;
  if (v === null || typeof v !== "object") return -1;
  const { cls } = v;
  if (cls === listType || cls === tupleType) return ((v as PyList).flags ?? (v as PyList).items).length;
  if (cls === bytearrayType) return (v as PyByteArray).length;
  return (cls.flags & 1) === 0 && v instanceof HashTable ? v.size : -1;
}

export function itemNow(o: Value, k: Value): Value | undefined {
  if (k instanceof PySlice) return sliceNow(o, k.start, k.stop, k.step);
  if (o instanceof PyList && typeof k === "number" && o.cls === listType && o.flags === undefined)
    return k < 0 ? o.items[k + o.items.length] : o.items[k];
  return getItemNow(o, k);
}

/** `o[k]` where dicts are the rule. */
export function dictItemNow(o: Value, k: Value): Value | undefined {
  if (o === null || typeof o !== "object" || o.cls !== dictType) return itemNow(o, k);
  const d = o as PyDict;
  if (d.buckets !== null) return undefined;
  const i = positionOf(d, k);
  return i < 0 ? undefined : d.values[i];
}

/** `x in o` where dicts and sets are the rule. */
export function isKeyNow(o: Value, x: Value): boolean | undefined {
  if (o === null || typeof o !== "object" || (o.cls !== setType && o.cls !== dictType)) return containsNow(o, x);
  const i = positionOf(o as HashTable, x);
  if (i >= 0) return true;
  return i === UNKEYED || (o as HashTable).buckets !== null ? undefined : false;
}

/** `o[a, b]` of a dict, `a` and `b` small ints. */
export function pairItemNow(o: Value, a: Value, b: Value): Value | undefined {
  if (o === null || typeof o !== "object" || o.cls !== dictType || typeof a !== "number" || typeof b !== "number")
    return undefined;
  const d = o as PyDict;
  const i = d.findPair(a, b);
  return i < 0 ? undefined : d.values[i];
}

/** `(a, b) in o` of a dict or set, `a` and `b` small ints. */
export function containsPairNow(o: Value, a: Value, b: Value): boolean | undefined {
  if (o === null || typeof o !== "object" || typeof a !== "number" || typeof b !== "number") return undefined;
  if (o.cls !== dictType && o.cls !== setType && o.cls !== frozensetType) return undefined;
  const t = o as HashTable;
  const i = t.findPair(a, b);
  return i >= 0 || t.buckets === null ? i >= 0 : undefined;
}

export function setItemNow(o: Value, k: Value, v: Value): boolean {
  if (o === null || typeof o !== "object") return false;
  if (k instanceof PySlice) return setSliceNow(o, k.start, k.stop, k.step, v);
  if (o.cls === dictType) return (o as PyDict).putNow(k, v);
  if (o.cls !== listType || typeof k !== "number") return false;
  if ((o as PyList).flags !== undefined) return setFlags((o as PyList).flags!, k, v);
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
    const i = positionOf(o, x);
    return i === UNKEYED ? undefined : i >= 0;
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

/** `int(v)` of a plain float in the range of small ints, and of a str of a few decimal digits. */
export function intNow(v: Value): number | undefined {
  if (typeof v === "string") return decimal(v);
  if (!(v instanceof PyFloat) || v.cls !== floatType) return undefined;
  const n = Math.trunc(v.v);
  return Number.isSafeInteger(n) ? n + 0 : undefined;
}

const MAX_DIGITS = 15;

function decimal(s: string): number | undefined {
  const minus = s.charCodeAt(0) === 45;
  const from = minus ? 1 : 0;
  if (s.length === from || s.length > MAX_DIGITS) return undefined;
  let n = 0;
  for (let i = from; i < s.length; i++) {
    const d = s.charCodeAt(i) - 48;
    if (!(d >= 0 && d <= 9)) return undefined;
    n = n * 10 + d;
  }
  return minus ? 0 - n : n;
}

/** `str(v)` of a small int, a bool or None. */
export function strNow(v: Value): string | undefined {
  if (typeof v === "number") return String(v);
  if (typeof v === "boolean") return v ? "True" : "False";
  return v === null ? "None" : undefined;
}

/** `iter(v)` of a plain list, range, tuple, dict, set or str. */
/** The iterator of a `for` loop. */
export function iterNow(v: Value): PyIterator | undefined {
  if (typeof v === "string") return new PyStrIterator(v, true);
  if (v === null || typeof v !== "object") return undefined;
  switch (v.cls) {
    case listType:
      return new ListIterator(v as PyList, true);
    case rangeType: {
      const it = rangeIterator(v as PyRange);
      if (it instanceof RangeIterator) it.own = true;
      return it;
    }
    case tupleType:
      return new TupleIterator(v as PyTuple);
    case dictType:
      return new DictIterator(v as PyDict, Entry.KEY);
    case setType:
      return new SetIterator(v as PySet);
    default:
      return undefined;
  }
}

/** `del o[k]` of a dict or list. */
export function delItemNow(o: Value, k: Value): boolean {
  if (o === null || typeof o !== "object") return false;
  if (o.cls === dictType) {
    const i = (o as PyDict).buckets === null ? positionOf(o as PyDict, k) : -1;
    if (i < 0) return false;
    (o as PyDict).removeAt(i);
    return true;
  }
  if (o.cls !== listType || typeof k !== "number") return false;
  const { items } = o as PyList;
  if (items.length === 0 || (k !== -1 && k !== items.length - 1)) return false;
  items.pop();
  return true;
}

/** Items of these are compared as JavaScript does. */
const bothNumbers = (a: Value, b: Value): boolean => typeof a === "number" && typeof b === "number";
const bothStrings = (a: Value, b: Value): boolean => typeof a === "string" && typeof b === "string";

function comparePlain(op: Compare, x: PyList, y: PyList): boolean | undefined {
  const a = x.items;
  const b = y.items;
  const n = Math.min(a.length, b.length);
  if (a.length !== b.length && (op === Compare.EQ || op === Compare.NE)) return op === Compare.NE;
  for (let i = 0; i < n; i++) {
    const p = a[i]!;
    const q = b[i]!;
    if (p === q) continue;
    if (bothNumbers(p, q) || bothStrings(p, q)) return compareNumbers(op, p as number, q as number);
    const e = fastEquals(p, q);
    if (e === UNSURE) return undefined;
    if (!e) return op === Compare.EQ ? false : op === Compare.NE ? true : undefined;
  }
  return compareNumbers(op, a.length, b.length);
}

/** Ints and floats, and tuples and lists as far as their items can be compared without Python code. */
export function compareNow(op: Compare, x: Value, y: Value): boolean | undefined {
  if (x !== null && y !== null && typeof x === "object" && typeof y === "object") {
    const { cls } = x;
    if (cls === y.cls && (cls === tupleType || cls === listType)) return comparePlain(op, x as PyList, y as PyList);
  }
  const a = x instanceof PyFloat && (x.cls.flags & 1) === 0 ? x.v : typeof x === "number" ? x : undefined;
  const b = y instanceof PyFloat && (y.cls.flags & 1) === 0 ? y.v : typeof y === "number" ? y : undefined;
  return a === undefined || b === undefined ? undefined : compareNumbers(op, a, b);
}
