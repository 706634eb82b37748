/**
 * The sort for keys whose `<` is Python code: a generator, so that it can pause in any comparison.
 *
 * Natural runs, binary insertion up to the minimum run and the powersort merge order are CPython's (Objects/listsort.txt describes
 * them), so that lists below 64 items see CPython's very sequence of comparisons; the merges do not gallop.
 */
import { Compare, richCompare } from "./compare.ts";
import { truth } from "./truth.ts";
import { type Gen, settle, type Value } from "./value.ts";

/** Keys, and the values that move along with them (null: the keys are the values). */
interface Slice {
  readonly keys: Value[];
  readonly values: Value[] | null;
}

interface Run {
  readonly start: number;
  length: number;
  /** Depth in the conceptual merge tree of the boundary to the next run. */
  power: number;
}

/** Answers may be undefined: an exception is pending. */
type Answer<T> = Gen<T | undefined>;

function* less(a: Value, b: Value): Answer<boolean> {
  const r = yield* settle(richCompare(Compare.LT, a, b));
  if (typeof r === "boolean" || r === undefined) return r;
  return (yield* settle(truth(r))) as boolean | undefined;
}

/** Sort in place; false if an exception is pending (the items are then in some order). */
export function* mergeSort(keys: Value[], values: Value[] | null): Gen<boolean> {
  const s: Slice = { keys, values };
  const n = keys.length;
  const runs: Run[] = [];
  const minimum = minimumRun(n);
  for (let lo = 0; lo < n; ) {
    let length = yield* countRun(s, lo, n - lo);
    if (length === undefined) return false;
    if (length < minimum) {
      const force = Math.min(n - lo, minimum);
      if ((yield* insertionSort(s, lo, force, length)) === undefined) return false;
      length = force;
    }
    const last = runs.at(-1);
    if (last !== undefined) {
      const power = powerOf(last.start, last.length, length, n);
      while (runs.length > 1 && runs.at(-2)!.power > power) if (!(yield* mergeLast(s, runs))) return false;
      runs.at(-1)!.power = power;
    }
    runs.push({ start: lo, length, power: 0 });
    lo += length;
  }
  while (runs.length > 1) if (!(yield* mergeLast(s, runs))) return false;
  return true;
}

function minimumRun(n: number): number {
  let odd = 0;
  while (n >= 64) {
    odd |= n & 1;
    n >>= 1;
  }
  return n + odd;
}

function powerOf(start: number, n1: number, n2: number, n: number): number {
  let a = 2 * start + n1;
  let b = a + n1 + n2;
  for (let power = 1; ; power++) {
    if (a >= n) {
      a -= n;
      b -= n;
    } else if (b >= n) return power;
    a *= 2;
    b *= 2;
  }
}

function reverseRange(s: Slice, from: number, to: number): void {
  for (let i = from, j = to - 1; i < j; i++, j--) {
    swap(s.keys, i, j);
    if (s.values !== null) swap(s.values, i, j);
  }
}

function swap(a: Value[], i: number, j: number): void {
  const v = a[i]!;
  a[i] = a[j]!;
  a[j] = v;
}

/** The length of the run at `lo`: ascending, or descending and then reversed (equal items keep their order). */
function* countRun(s: Slice, lo: number, remaining: number): Answer<number> {
  const { keys } = s;
  if (remaining < 2) return remaining;
  let n = 1;
  for (; n < remaining; n++) {
    const smaller = yield* less(keys[lo + n]!, keys[lo + n - 1]!);
    if (smaller === undefined) return undefined;
    if (smaller) break;
  }
  if (n === remaining) return n;
  if (n > 1) {
    const rises = yield* less(keys[lo]!, keys[lo + n - 1]!);
    if (rises === undefined) return undefined;
    if (rises) return n;
    reverseRange(s, lo, lo + n);
  }
  let equal = 0;
  for (n++; n < remaining; n++) {
    const smaller = yield* less(keys[lo + n]!, keys[lo + n - 1]!);
    if (smaller === undefined) return undefined;
    if (smaller) {
      if (equal > 0) reverseRange(s, lo + n - equal - 1, lo + n);
      equal = 0;
      continue;
    }
    const larger = yield* less(keys[lo + n - 1]!, keys[lo + n]!);
    if (larger === undefined) return undefined;
    if (larger) break;
    equal++;
  }
  if (equal > 0) reverseRange(s, lo + n - equal - 1, lo + n);
  reverseRange(s, lo, lo + n);
  for (; n < remaining; n++) {
    const smaller = yield* less(keys[lo + n]!, keys[lo + n - 1]!);
    if (smaller === undefined) return undefined;
    if (smaller) break;
  }
  return n;
}

/** Sort `n` items at `lo`, of which the first `sorted` are in order. */
function* insertionSort(s: Slice, lo: number, n: number, sorted: number): Answer<true> {
  const { keys, values } = s;
  for (let i = sorted; i < n; i++) {
    const pivot = keys[lo + i]!;
    let left = 0;
    let right = i;
    while (left < right) {
      const mid = (left + right) >> 1;
      const before = yield* less(pivot, keys[lo + mid]!);
      if (before === undefined) return undefined;
      if (before) right = mid;
      else left = mid + 1;
    }
    keys.copyWithin(lo + left + 1, lo + left, lo + i);
    keys[lo + left] = pivot;
    if (values === null) continue;
    const value = values[lo + i]!;
    values.copyWithin(lo + left + 1, lo + left, lo + i);
    values[lo + left] = value;
  }
  return true;
}

/** Merge the last two runs; false if an exception is pending. */
function* mergeLast(s: Slice, runs: Run[]): Gen<boolean> {
  const second = runs.pop()!;
  const first = runs.at(-1)!;
  const { keys, values } = s;
  const start = first.start;
  const a = keys.slice(start, start + first.length);
  const av = values === null ? null : values.slice(start, start + first.length);
  const end = start + first.length + second.length;
  let i = 0;
  let j = start + first.length;
  let at = start;
  let ok = true;
  while (i < a.length && j < end) {
    const fromB = yield* less(keys[j]!, a[i]!);
    if (fromB === undefined) {
      ok = false;
      break;
    }
    keys[at] = fromB ? keys[j]! : a[i]!;
    if (values !== null) values[at] = fromB ? values[j]! : av![i]!;
    at++;
    if (fromB) j++;
    else i++;
  }
  for (; i < a.length; i++, at++) {
    keys[at] = a[i]!;
    if (values !== null) values[at] = av![i]!;
  }
  first.length += second.length;
  return ok;
}
