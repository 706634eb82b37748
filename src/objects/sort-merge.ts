/**
 * CPython's list sort (Objects/listsort.txt describes it): natural runs, binary insertion up to the minimum run, the powersort merge
 * order, galloping merges. It makes CPython's very sequence of comparisons, so that keys without a consistent order (NaN, sets), keys whose
 * `<` raises and keys that watch themselves being compared see what they see there. A generator, so that it can pause in any comparison.
 */
import { Compare, compareMethod, equals, richCompare } from "./compare.ts";
import { tupleType } from "./core-types.ts";
import { PyTuple, typeOf } from "./data.ts";
import type { PyFunction } from "./function-object.ts";
import { compareItems } from "./list-compare.ts";
import { truth } from "./truth.ts";
import { TypeFlag } from "./type.ts";
import { andThen, type Gen, ProtocolCall, type Result, settle, type Value } from "./value.ts";

/** Answers may be undefined: an exception is pending. */
type Answer<T> = Gen<T | undefined>;

interface Run {
  readonly start: number;
  length: number;
  /** Depth in the conceptual merge tree of the boundary to the next run. */
  power: number;
}

const MIN_GALLOP = 7;

/** `a < b`, in most cases a boolean at once; anything else is for `answer`. */
function less(a: Value, b: Value): Result {
  if (a instanceof PyTuple && b instanceof PyTuple && a.cls === tupleType && b.cls === tupleType) {
    // Mostly the first items decide.
    const x = a.items[0];
    const y = b.items[0];
    if (typeof x === "number" && typeof y === "number" && x !== y) return x < y;
    if (typeof x === "string" && typeof y === "string" && x !== y) return x < y;
    return compareItems(Compare.LT, a, b);
  }
  return richCompare(Compare.LT, a, b);
}

/**
 * The `__lt__` in Python of keys that are all of one class. CPython then calls it without the rest of the protocol, and begins the whole protocol when it declines: it is
 * called twice.
 */
function commonMethod(keys: readonly Value[]): PyFunction | null {
  const cls = typeOf(keys[0]!);
  const method = cls.has(TypeFlag.HEAP) ? compareMethod(cls, Compare.LT) : null;
  return method !== null && keys.every((k) => typeOf(k) === cls) ? method : null;
}

/** The first items of keys that are all tuples and none of them empty, else null: CPython compares these first items as it would compare keys. */
function firstItems(keys: readonly Value[]): Value[] | null {
  const first: Value[] = [];
  for (const k of keys) {
    if (!(k instanceof PyTuple) || k.cls !== tupleType || k.items.length === 0) return null;
    first.push(k.items[0]!);
  }
  return first;
}

class LessCall extends ProtocolCall {
  private readonly a: Value;
  private readonly b: Value;
  constructor(method: PyFunction, a: Value, b: Value) {
    super(method, [a, b]);
    this.a = a;
    this.b = b;
  }
  override resume(): Result {
    return richCompare(Compare.LT, this.a, this.b);
  }
}

/** What a comparison gave, as a boolean. */
function* answer(given: Result): Answer<boolean> {
  const r = yield* settle(given);
  if (typeof r === "boolean" || r === undefined) return r;
  return (yield* settle(truth(r))) as boolean | undefined;
}

/** `a < b` of tuples whose first items have a common `__lt__` in Python. */
function lessByFirst(method: PyFunction, a: PyTuple, b: PyTuple): Result {
  const x = a.items[0]!;
  const y = b.items[0]!;
  const same = equals(x, y);
  if (same === false) return new LessCall(method, x, y);
  return same === true ? compareItems(Compare.LT, a, b) : andThen(same, lessUnlessSame, { method, a, b });
}

function lessUnlessSame(pair: { method: PyFunction; a: PyTuple; b: PyTuple }, same: Value): Result {
  const { method, a, b } = pair;
  if (same !== true) return new LessCall(method, a.items[0]!, b.items[0]!);
  return compareItems(Compare.LT, new PyTuple(a.items.slice(1)), new PyTuple(b.items.slice(1)));
}

/** Bring the last item of `a[from..to]` to the front. A loop, because the engine's `copyWithin` is slow for few items. */
function rotate(a: Value[], from: number, to: number): void {
  const last = a[to]!;
  for (let i = to; i > from; i--) a[i] = a[i - 1]!;
  a[from] = last;
}

function moveItems(a: Value[], to: number, from: number, n: number): void {
  if (to <= from) for (let i = 0; i < n; i++) a[to + i] = a[from + i]!;
  else for (let i = n - 1; i >= 0; i--) a[to + i] = a[from + i]!;
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

function minimumRun(n: number): number {
  let odd = 0;
  while (n >= 64) {
    odd |= n & 1;
    n >>= 1;
  }
  return n + odd;
}

/** Sort keys in place, and the values along with them (null: the keys are the values); false if an exception is pending (they are then in some order). */
export function* mergeSort(keys: Value[], values: Value[] | null): Gen<boolean> {
  const sorter = new Sorter(keys, values);
  return (yield* sorter.sort()) === true;
}

class Sorter {
  private readonly runs: Run[] = [];
  private minGallop = MIN_GALLOP;
  private readonly keys: Value[];
  private readonly values: Value[] | null;
  private readonly method: PyFunction | null;
  /** Keys are tuples, and `method` is that of their first items. */
  private readonly byFirst: boolean;

  constructor(keys: Value[], values: Value[] | null) {
    this.keys = keys;
    this.values = values;
    const first = keys[0] instanceof PyTuple && keys[0].cls === tupleType ? firstItems(keys) : null;
    this.byFirst = first !== null;
    this.method = commonMethod(first ?? keys);
  }

  private less(a: Value, b: Value): Result {
    if (this.method === null) return less(a, b);
    return this.byFirst ? lessByFirst(this.method, a as PyTuple, b as PyTuple) : new LessCall(this.method, a, b);
  }

  *sort(): Answer<true> {
    const { keys, runs } = this;
    const n = keys.length;
    const minimum = minimumRun(n);
    for (let lo = 0; lo < n; ) {
      let length = yield* this.countRun(lo, n - lo);
      if (length === undefined) return undefined;
      if (length < minimum) {
        const force = Math.min(n - lo, minimum);
        if ((yield* this.insertionSort(lo, force, length)) === undefined) return undefined;
        length = force;
      }
      const last = runs.at(-1);
      if (last !== undefined) {
        const power = powerOf(last.start, last.length, length, n);
        while (runs.length > 1 && runs.at(-2)!.power > power)
          if ((yield* this.mergeAt(runs.length - 2)) === undefined) return undefined;
        runs.at(-1)!.power = power;
      }
      runs.push({ start: lo, length, power: 0 });
      lo += length;
    }
    while (runs.length > 1) {
      let at = runs.length - 2;
      if (at > 0 && runs[at - 1]!.length < runs[at + 1]!.length) at--;
      if ((yield* this.mergeAt(at)) === undefined) return undefined;
    }
    return true;
  }

  private reverse(from: number, to: number): void {
    for (const a of this.values === null ? [this.keys] : [this.keys, this.values])
      for (let i = from, j = to - 1; i < j; i++, j--) {
        const v = a[i]!;
        a[i] = a[j]!;
        a[j] = v;
      }
  }

  /** The length of the run at `lo`: ascending, or descending and then reversed (equal items keep their order). */
  private *countRun(lo: number, remaining: number): Answer<number> {
    const { keys } = this;
    if (remaining < 2) return remaining;
    let n = 1;
    let given: Result;
    for (; n < remaining; n++) {
      given = this.less(keys[lo + n]!, keys[lo + n - 1]!);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller) break;
    }
    if (n === remaining) return n;
    if (n > 1) {
      given = this.less(keys[lo]!, keys[lo + n - 1]!);
      const rises = typeof given === "boolean" ? given : yield* answer(given);
      if (rises === undefined) return undefined;
      if (rises) return n;
      this.reverse(lo, lo + n);
    }
    let equal = 0;
    for (n++; n < remaining; n++) {
      given = this.less(keys[lo + n]!, keys[lo + n - 1]!);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller) {
        if (equal > 0) this.reverse(lo + n - equal - 1, lo + n);
        equal = 0;
        continue;
      }
      given = this.less(keys[lo + n - 1]!, keys[lo + n]!);
      const larger = typeof given === "boolean" ? given : yield* answer(given);
      if (larger === undefined) return undefined;
      if (larger) break;
      equal++;
    }
    if (equal > 0) this.reverse(lo + n - equal - 1, lo + n);
    this.reverse(lo, lo + n);
    for (; n < remaining; n++) {
      given = this.less(keys[lo + n]!, keys[lo + n - 1]!);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller) break;
    }
    return n;
  }

  /** Sort `n` items at `lo`, of which the first `sorted` are in order. */
  private *insertionSort(lo: number, n: number, sorted: number): Answer<true> {
    const { keys, values } = this;
    for (let i = sorted; i < n; i++) {
      const pivot = keys[lo + i]!;
      let left = 0;
      let right = i;
      while (left < right) {
        const mid = (left + right) >> 1;
        const given = this.less(pivot, keys[lo + mid]!);
        const before = typeof given === "boolean" ? given : yield* answer(given);
        if (before === undefined) return undefined;
        if (before) right = mid;
        else left = mid + 1;
      }
      rotate(keys, lo + left, lo + i);
      if (values !== null) rotate(values, lo + left, lo + i);
    }
    return true;
  }

  /** The first position in `a[from:from+n]` whose item is not less than `key`, found by doubling steps away from `hint`. */
  private *gallopLeft(key: Value, a: readonly Value[], from: number, n: number, hint: number): Answer<number> {
    let last = 0;
    let offset = 1;
    let given = this.less(a[from + hint]!, key);
    const right = typeof given === "boolean" ? given : yield* answer(given);
    if (right === undefined) return undefined;
    const limit = right ? n - hint : hint + 1;
    while (offset < limit) {
      given = this.less(a[from + (right ? hint + offset : hint - offset)]!, key);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller !== right) break;
      last = offset;
      offset = 2 * offset + 1;
    }
    offset = Math.min(offset, limit);
    let low = (right ? hint + last : hint - offset) + 1;
    let high = right ? hint + offset : hint - last;
    while (low < high) {
      const mid = low + ((high - low) >> 1);
      given = this.less(a[from + mid]!, key);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller) low = mid + 1;
      else high = mid;
    }
    return high;
  }

  /** The first position in `a[from:from+n]` whose item is greater than `key`. */
  private *gallopRight(key: Value, a: readonly Value[], from: number, n: number, hint: number): Answer<number> {
    let last = 0;
    let offset = 1;
    let given = this.less(key, a[from + hint]!);
    const left = typeof given === "boolean" ? given : yield* answer(given);
    if (left === undefined) return undefined;
    const limit = left ? hint + 1 : n - hint;
    while (offset < limit) {
      given = this.less(key, a[from + (left ? hint - offset : hint + offset)]!);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller !== left) break;
      last = offset;
      offset = 2 * offset + 1;
    }
    offset = Math.min(offset, limit);
    let low = (left ? hint - offset : hint + last) + 1;
    let high = left ? hint - last : hint + offset;
    while (low < high) {
      const mid = low + ((high - low) >> 1);
      given = this.less(key, a[from + mid]!);
      const smaller = typeof given === "boolean" ? given : yield* answer(given);
      if (smaller === undefined) return undefined;
      if (smaller) high = mid;
      else low = mid + 1;
    }
    return high;
  }

  /** Merge run `i` with the next. */
  private *mergeAt(i: number): Answer<true> {
    const { keys, runs } = this;
    const first = runs[i]!;
    const second = runs[i + 1]!;
    let a = first.start;
    let na = first.length;
    const b = second.start;
    first.length += second.length;
    runs.splice(i + 1, 1);
    const skip = yield* this.gallopRight(keys[b]!, keys, a, na, 0);
    if (skip === undefined) return undefined;
    a += skip;
    na -= skip;
    if (na === 0) return true;
    const nb = yield* this.gallopLeft(keys[a + na - 1]!, keys, b, second.length, second.length - 1);
    if (nb === undefined) return undefined;
    if (nb === 0) return true;
    return na <= nb ? yield* this.mergeLow(a, na, b, nb) : yield* this.mergeHigh(a, na, b, nb);
  }

  private take(from: number, n: number): readonly [Value[], Value[] | null] {
    return [this.keys.slice(from, from + n), this.values === null ? null : this.values.slice(from, from + n)];
  }

  private put(to: number, keys: readonly Value[], values: readonly Value[] | null, from: number): void {
    this.keys[to] = keys[from]!;
    if (values !== null) this.values![to] = values[from]!;
  }

  private putMany(to: number, keys: readonly Value[], values: readonly Value[] | null, from: number, n: number): void {
    for (let k = 0; k < n; k++) this.put(to + k, keys, values, from + k);
  }

  private move(to: number, from: number, n: number): void {
    moveItems(this.keys, to, from, n);
    if (this.values !== null) moveItems(this.values, to, from, n);
  }

  /** Merge adjacent runs from the left; the first is the shorter one and waits in a copy. */
  private *mergeLow(start: number, na: number, b: number, nb: number): Answer<true> {
    const { keys } = this;
    const [ak, av] = this.take(start, na);
    let a = 0;
    let to = start;
    this.move(to++, b++, 1);
    nb--;
    let minGallop = this.minGallop;
    let ok = true;
    merging: while (nb > 0 && na > 1) {
      let inA = 0;
      let inB = 0;
      do {
        const given = this.less(keys[b]!, ak[a]!);
        const fromB = typeof given === "boolean" ? given : yield* answer(given);
        if (fromB === undefined) {
          ok = false;
          break merging;
        }
        if (fromB) {
          this.move(to++, b++, 1);
          inB++;
          inA = 0;
          if (--nb === 0) break merging;
        } else {
          this.put(to++, ak, av, a++);
          inA++;
          inB = 0;
          if (--na === 1) break merging;
        }
      } while (inA < minGallop && inB < minGallop);
      minGallop++;
      do {
        minGallop -= minGallop > 1 ? 1 : 0;
        this.minGallop = minGallop;
        const fromA = yield* this.gallopRight(keys[b]!, ak, a, na, 0);
        if (fromA === undefined) {
          ok = false;
          break merging;
        }
        inA = fromA;
        this.putMany(to, ak, av, a, fromA);
        to += fromA;
        a += fromA;
        na -= fromA;
        // None left is possible with comparisons that contradict each other.
        if (fromA > 0 && na <= 1) break merging;
        this.move(to++, b++, 1);
        if (--nb === 0) break merging;
        const fromB = yield* this.gallopLeft(ak[a]!, keys, b, nb, 0);
        if (fromB === undefined) {
          ok = false;
          break merging;
        }
        inB = fromB;
        this.move(to, b, fromB);
        to += fromB;
        b += fromB;
        nb -= fromB;
        if (nb === 0) break merging;
        this.put(to++, ak, av, a++);
        if (--na === 1) break merging;
      } while (inA >= MIN_GALLOP || inB >= MIN_GALLOP);
      this.minGallop = ++minGallop;
    }
    if (ok && na === 1) {
      this.move(to, b, nb);
      to += nb;
    }
    this.putMany(to, ak, av, a, na);
    return ok ? true : undefined;
  }

  /** Merge adjacent runs from the right; the second is the shorter one and waits in a copy. */
  private *mergeHigh(start: number, na: number, secondStart: number, nb: number): Answer<true> {
    const { keys } = this;
    const [bk, bv] = this.take(secondStart, nb);
    let a = start + na - 1;
    let b = nb - 1;
    let to = secondStart + nb - 1;
    this.move(to--, a--, 1);
    na--;
    let minGallop = this.minGallop;
    let ok = true;
    merging: while (na > 0 && nb > 1) {
      let inA = 0;
      let inB = 0;
      do {
        const given = this.less(bk[b]!, keys[a]!);
        const fromA = typeof given === "boolean" ? given : yield* answer(given);
        if (fromA === undefined) {
          ok = false;
          break merging;
        }
        if (fromA) {
          this.move(to--, a--, 1);
          inA++;
          inB = 0;
          if (--na === 0) break merging;
        } else {
          this.put(to--, bk, bv, b--);
          inB++;
          inA = 0;
          if (--nb === 1) break merging;
        }
      } while (inA < minGallop && inB < minGallop);
      minGallop++;
      do {
        minGallop -= minGallop > 1 ? 1 : 0;
        this.minGallop = minGallop;
        const stay = yield* this.gallopRight(bk[b]!, keys, start, na, na - 1);
        if (stay === undefined) {
          ok = false;
          break merging;
        }
        inA = na - stay;
        to -= inA;
        a -= inA;
        this.move(to + 1, a + 1, inA);
        na -= inA;
        if (na === 0) break merging;
        this.put(to--, bk, bv, b--);
        if (--nb === 1) break merging;
        const left = yield* this.gallopLeft(keys[a]!, bk, 0, nb, nb - 1);
        if (left === undefined) {
          ok = false;
          break merging;
        }
        inB = nb - left;
        to -= inB;
        b -= inB;
        this.putMany(to + 1, bk, bv, b + 1, inB);
        nb -= inB;
        if (inB > 0 && nb <= 1) break merging;
        this.move(to--, a--, 1);
        if (--na === 0) break merging;
      } while (inA >= MIN_GALLOP || inB >= MIN_GALLOP);
      this.minGallop = ++minGallop;
    }
    if (ok && nb === 1 && na > 0) {
      this.move(to - na + 1, a - na + 1, na);
      to -= na;
    }
    this.putMany(to - nb + 1, bk, bv, 0, nb);
    return ok ? true : undefined;
  }
}
