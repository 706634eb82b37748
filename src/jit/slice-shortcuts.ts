/**
 * Shortcuts for slices whose parts are None or small ints (shortcuts.ts says what a shortcut is). Compiled code passes the parts, so that no slice object is
 * made where it would be used once.
 */
import { listType, tupleType } from "../objects/core-types.ts";
import { EMPTY_TUPLE, PyList, PyTuple } from "../objects/data.ts";
import { MAX_ITEMS } from "../objects/room.ts";
import type { Value } from "../objects/value.ts";

/** `o[start:stop:step]`. */
export function sliceNow(o: Value, start: Value, stop: Value, step: Value): Value | undefined {
  if (step !== null) return typeof step === "number" ? steppedNow(o, start, stop, step) : undefined;
  // JavaScript's `slice` means the same by these numbers.
  const from = start ?? 0;
  const to = stop ?? Number.POSITIVE_INFINITY;
  if (typeof from !== "number" || typeof to !== "number") return undefined;
  if (typeof o === "string") return o.slice(from, to);
  if (o === null || typeof o !== "object") return undefined;
  if (o.cls === listType) return new PyList((o as PyList).items.slice(from, to));
  if (o.cls !== tupleType) return undefined;
  const items = (o as PyTuple).items.slice(from, to);
  if (items.length === (o as PyTuple).items.length) return o;
  return items.length === 0 ? EMPTY_TUPLE : new PyTuple(items);
}

/** An end of a slice as a position from `low` to `high` in something of length `n`. */
function clamp(v: number, n: number, low: number, high: number): number {
  const i = v < 0 ? v + n : v;
  return Math.min(Math.max(i, low), high);
}

/** `o[start:stop:step]` of a list or a str with a step. */
function steppedNow(o: Value, start: Value, stop: Value, step: number): Value | undefined {
  if (step === 0 || (start !== null && typeof start !== "number") || (stop !== null && typeof stop !== "number"))
    return undefined;
  if (o === null || (typeof o !== "string" && (typeof o !== "object" || o.cls !== listType))) return undefined;
  const source = typeof o === "string" ? o : (o as PyList).items;
  const n = source.length;
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? n - 1 : n;
  const from = start === null ? (step < 0 ? high : low) : clamp(start, n, low, high);
  const to = stop === null ? (step < 0 ? low : high) : clamp(stop, n, low, high);
  if (typeof source === "string") {
    let text = "";
    if (step > 0) for (let i = from; i < to; i += step) text += source[i];
    else for (let i = from; i > to; i += step) text += source[i];
    return text;
  }
  const out: Value[] = [];
  if (step > 0) for (let i = from; i < to; i += step) out.push(source[i]!);
  else for (let i = from; i > to; i += step) out.push(source[i]!);
  return new PyList(out);
}

/** So many items at most are passed to `splice` as arguments. */
const MAX_SPLICE = 1000;

/** `list[start:stop] = v`. */
export function setSliceNow(o: Value, start: Value, stop: Value, step: Value, v: Value): boolean {
  if (step !== null || o === null || v === null || typeof o !== "object" || typeof v !== "object") return false;
  if (o.cls !== listType || v.cls !== listType) return false;
  if ((start !== null && typeof start !== "number") || (stop !== null && typeof stop !== "number")) return false;
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
