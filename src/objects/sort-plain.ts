/**
 * Sorting of keys that are compared without Python code and in a consistent order: numbers, plain strings, and tuples of them. Any stable algorithm gives what
 * CPython's gives, and nobody sees which items were compared.
 */
import { floatType, tupleType } from "./core-types.ts";
import { PyFloat, PyTuple } from "./data.ts";
import type { Value } from "./value.ts";

/** What all keys are. */
export const enum KeyKind {
  NUMBERS,
  FLOATS,
  STRINGS,
  /** Ints of both representations. */
  INTS,
  TUPLES,
  OTHER,
}

function kindOf(v: Value): KeyKind {
  if (typeof v === "number") return KeyKind.NUMBERS;
  if (typeof v === "string") return KeyKind.STRINGS;
  if (typeof v === "bigint") return KeyKind.INTS;
  if (v instanceof PyTuple && v.cls === tupleType) return KeyKind.TUPLES;
  return v instanceof PyFloat && v.cls === floatType && !Number.isNaN(v.v) ? KeyKind.FLOATS : KeyKind.OTHER;
}

/** A NaN among floats makes them OTHER: their order depends on the algorithm. */
export function classify(keys: readonly Value[]): KeyKind {
  let kind = kindOf(keys[0]!);
  for (let i = 1; i < keys.length && kind !== KeyKind.OTHER; i++) {
    const k = kindOf(keys[i]!);
    if (k === kind) continue;
    if ((k === KeyKind.INTS || k === KeyKind.NUMBERS) && (kind === KeyKind.INTS || kind === KeyKind.NUMBERS))
      kind = KeyKind.INTS;
    else return KeyKind.OTHER;
  }
  return kind === KeyKind.TUPLES && !haveColumns(keys as PyTuple[]) ? KeyKind.OTHER : kind;
}

/** Do the items at each place of the tuples compare with one another, numbers with numbers and strings with strings? */
function haveColumns(keys: readonly PyTuple[]): boolean {
  const first = keys[0]!.items;
  for (let c = 0; c < first.length; c++) {
    const strings = typeof first[c] === "string";
    for (let i = 0; i < keys.length; i++) {
      const { items } = keys[i]!;
      if (items.length !== first.length) return false;
      const k = kindOf(items[c]!);
      if (strings ? k !== KeyKind.STRINGS : k >= KeyKind.TUPLES || k === KeyKind.STRINGS) return false;
    }
  }
  return first.length > 0;
}

const rawOf = (v: Value): number | string => (v instanceof PyFloat ? v.v : (v as number | string));

function lessTuple(x: PyTuple, y: PyTuple): boolean {
  const a = x.items;
  const b = y.items;
  for (let i = 0; i < a.length; i++) {
    const p = a[i]!;
    const q = b[i]!;
    if (p === q) continue;
    if (typeof p === "number" && typeof q === "number") return p < q;
    const r = rawOf(p);
    const s = rawOf(q);
    // An int and the equal float, or an equal bigint.
    if (r < s) return true;
    if (r > s) return false;
  }
  return false;
}

type Less = (a: never, b: never) => boolean;
const less = (a: number, b: number): boolean => a < b;
const lessFloat = (a: PyFloat, b: PyFloat): boolean => a.v < b.v;

/** `<` of keys of a kind. */
function lessOf(kind: KeyKind): Less {
  if (kind === KeyKind.FLOATS) return lessFloat;
  return kind === KeyKind.TUPLES ? lessTuple : less;
}

/** Runs of so many items are sorted by insertion. */
const RUN = 12;

/** A stable sort in place: insertion in short runs, then merging. */
function mergeSortPlain<T>(a: T[], isLess: (a: T, b: T) => boolean): void {
  const n = a.length;
  for (let from = 0; from < n; from += RUN) {
    const to = Math.min(from + RUN, n);
    for (let i = from + 1; i < to; i++) {
      const v = a[i]!;
      let j = i - 1;
      for (; j >= from && isLess(v, a[j]!); j--) a[j + 1] = a[j]!;
      a[j + 1] = v;
    }
  }
  if (n <= RUN) return;
  let source = a;
  let target = a.slice();
  for (let width = RUN; width < n; width *= 2) {
    for (let lo = 0; lo < n; lo += 2 * width) {
      const middle = Math.min(lo + width, n);
      const hi = Math.min(lo + 2 * width, n);
      let i = lo;
      let j = middle;
      if (middle >= hi || !isLess(source[middle]!, source[middle - 1]!)) {
        for (let k = lo; k < hi; k++) target[k] = source[k]!;
        continue;
      }
      for (let k = lo; k < hi; k++)
        target[k] = i < middle && (j >= hi || !isLess(source[j]!, source[i]!)) ? source[i++]! : source[j++]!;
    }
    [source, target] = [target, source];
  }
  if (source !== a) for (let i = 0; i < n; i++) a[i] = source[i]!;
}

/** Are the keys in order already? */
function inOrder<T>(a: readonly T[], isLess: (a: T, b: T) => boolean): boolean {
  let i = 1;
  while (i < a.length && !isLess(a[i]!, a[i - 1]!)) i++;
  return i >= a.length;
}

/** The values in order, sorted by themselves; null when they must be compared by the protocol. May be the array given. */
export function sortAtOnce(values: Value[], reverse: boolean): Value[] | null {
  const kind = classify(values);
  if (kind === KeyKind.OTHER) return null;
  if (kind === KeyKind.NUMBERS && values.length > 2 * RUN) return sortNumbers(values as number[], reverse);
  const isLess = lessOf(kind) as (a: Value, b: Value) => boolean;
  // A descending stable sort is an ascending one of the reversed list, reversed.
  const out = reverse ? values.slice().reverse() : values;
  if (!reverse && inOrder(out, isLess)) return out;
  const sorted = reverse ? out : values.slice();
  mergeSortPlain(sorted, isLess);
  return reverse ? sorted.reverse() : sorted;
}

/** Ints in order; equal ones are the same. The result is an array of small ints again where `values` is one, not of doubles. */
function sortNumbers(values: number[], reverse: boolean): number[] {
  if (inOrder(values, reverse ? (a, b) => a > b : less)) return values;
  let small = true;
  for (let i = 0; i < values.length && small; i++) small = (values[i]! | 0) === values[i];
  const raw = small ? new Int32Array(values).sort() : new Float64Array(values).sort();
  const n = raw.length;
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(raw[reverse ? n - 1 - i : i]!);
  return out;
}

/** The positions of the keys in order; null when they must be compared by the protocol. */
export function orderAtOnce(keys: readonly Value[], reverse: boolean): number[] | null {
  const n = keys.length;
  if (n === 0) return [];
  const kind = classify(keys);
  if (kind === KeyKind.OTHER) return null;
  const isLess = lessOf(kind) as (a: Value, b: Value) => boolean;
  const order: number[] = [];
  for (let i = 0; i < n; i++) order.push(reverse ? n - 1 - i : i);
  mergeSortPlain(order, (a, b) => isLess(keys[a]!, keys[b]!));
  return reverse ? order.reverse() : order;
}
