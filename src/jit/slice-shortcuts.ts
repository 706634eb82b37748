/**
 * Shortcuts for slices whose parts are None or small ints (shortcuts.ts says what a shortcut is). Compiled code passes the parts, so that no slice object is
 * made where it would be used once.
 */
import { listType, tupleType } from "../objects/core-types.ts";
import { EMPTY_TUPLE, PyList, PyTuple } from "../objects/data.ts";
import { copyItems } from "../objects/copy-items.ts";
import { MAX_ITEMS } from "../objects/room.ts";
import type { Value } from "../objects/value.ts";

/** `o[start:stop:step]`. */
export function sliceNow(o: Value, start: Value, stop: Value, step: Value): Value | undefined {
  if ((start !== null && typeof start !== "number") || (stop !== null && typeof stop !== "number")) return undefined;
  if (step !== null && (typeof step !== "number" || step === 0)) return undefined;
  const by = step ?? 1;
  if (o === null) return undefined;
  if (typeof o !== "object") return typeof o === "string" ? stringSlice(o, start, stop, by) : undefined;
  const { cls } = o;
  if (cls !== listType && (cls !== tupleType || by !== 1)) return undefined;
  const { items } = o as PyList | PyTuple;
  const n = items.length;
  const from = firstOf(start, n, by);
  const count = countOf(from, stop, n, by);
  if (cls === listType) return new PyList(copyItems(items, from, by, count));
  if (count === n) return o;
  return count === 0 ? EMPTY_TUPLE : new PyTuple(copyItems(items, from, 1, count));
}

function stringSlice(o: string, start: number | null, stop: number | null, step: number): string {
  // JavaScript's `slice` means the same by these numbers.
  if (step === 1) return stop === null ? o.slice(start ?? 0) : o.slice(start ?? 0, stop);
  let i = firstOf(start, o.length, step);
  let text = "";
  for (let count = countOf(i, stop, o.length, step); count > 0; count--, i += step) text += o[i];
  return text;
}

/** An end of a slice as a position from `low` to `high` in something of length `n`. */
function clamp(v: number, n: number, low: number, high: number): number {
  const i = v < 0 ? v + n : v;
  return Math.max(Math.min(i, high), low);
}

/** Where a slice of something of length `n` begins. */
function firstOf(start: number | null, n: number, step: number): number {
  if (step < 0) return start === null ? n - 1 : clamp(start, n, -1, n - 1);
  return start === null ? 0 : clamp(start, n, 0, n);
}

/** How many items it has. */
function countOf(from: number, stop: number | null, n: number, step: number): number {
  const to = step < 0 ? (stop === null ? -1 : clamp(stop, n, -1, n - 1)) : stop === null ? n : clamp(stop, n, 0, n);
  const distance = step < 0 ? from - to : to - from;
  if (distance <= 0) return 0;
  return step === 1 || step === -1 ? distance : Math.ceil(distance / Math.abs(step));
}

/** So many items at most are passed to `splice` as arguments. */
const MAX_SPLICE = 1000;

/** `list[start:stop] = v`. */
export function setSliceNow(o: Value, start: Value, stop: Value, step: Value, v: Value): boolean {
  if (step !== null || o === null || v === null || typeof o !== "object" || typeof v !== "object") return false;
  if (o.cls !== listType || v.cls !== listType) return false;
  if ((start !== null && typeof start !== "number") || (stop !== null && typeof stop !== "number")) return false;
  if ((o as PyList).flags !== undefined) return false;
  const { items } = o as PyList;
  const values = v === o ? items.slice() : (v as PyList).items;
  const n = items.length;
  if (values.length > MAX_SPLICE || n + values.length > MAX_ITEMS) return false;
  const from = start === null ? 0 : clamp(start, n, 0, n);
  const to = stop === null ? n : clamp(stop, n, 0, n);
  const count = to > from ? to - from : 0;
  if (values.length === count) for (let i = 0; i < count; i++) items[from + i] = values[i]!;
  else items.splice(from, count, ...values);
  return true;
}
