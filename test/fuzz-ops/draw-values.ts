// Values of any type as Python source, for operations on wrong types as much as on right ones.

import { anyComplex, anyFloat, anyInt, anyNumber, indexInt, safeInt, smallInt } from "./draw-numbers.ts";
import { anyBytes, anyStr, asciiStr, shortStr } from "./draw-strings.ts";
import { type Draw, mixed, type Random } from "./random.ts";

/** Hashable, with equal values of different types among them. */
export const key: Draw = mixed(
  [4, (r) => String(r.int(0, 4))],
  [2, (r) => r.word("1.0 2.0 True False None (0+0j) 0.5 -1 -2 -1.0 2**70 float(2**70) nan -0.0")],
  [2, asciiStr],
  [1, shortStr],
  [1, (r) => `(${r.int(0, 2)}, ${r.pick(["1", "1.0", "'a'", "True", "()", "nan", "2**70"])})`],
  [
    0.4,
    (r) =>
      r.pick(["frozenset({1, 2})", "range(3)", "range(0, 3, 1)", "slice(1, 2)", "b'a'", "int", "(1, (2.0, 3))", "..."]),
  ],
  [0.3, (r) => r.pick(["Eq(1)", "Eq(2)", "Eq(1.0)", "Int(1)", "Str('a')"])],
  [0.15, (r) => r.pick(["[]", "{}", "set()", "BadHash()", "(1, [])"])],
);

export const keys = (r: Random, low: number, high: number): string => r.many(low, high, key).join(", ");

export const tupleOf = (items: readonly string[]): string =>
  items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;

export const sliceBound: Draw = mixed(
  [3, () => ""],
  [8, (r) => String(r.int(-8, 8))],
  [0.5, indexInt],
  [0.15, (r) => r.pick(["None", "'a'", "1.5", "Index(2)", "BadIndex()"])],
);

export function sliceText(r: Random): string {
  const start = `${sliceBound(r)}:${sliceBound(r)}`;
  return r.chance(0.5) ? start : `${start}:${sliceBound(r)}`;
}

export const smallRange: Draw = (r) => `range(${r.many(1, 3, () => String(r.int(-10, 20))).join(", ")})`;

/** Far too long to be walked through. */
export const anyRange: Draw = mixed(
  [5, (r) => `range(${r.many(1, 3, () => String(r.int(-10, 20))).join(", ")})`],
  [1, (r) => `range(${smallInt(r)}, ${smallInt(r)}, ${smallInt(r)})`],
  [1, (r) => `range(${anyInt(r)}, ${anyInt(r)}, ${anyInt(r)})`],
);

export const anyList: Draw = (r) => `[${keys(r, 0, 5)}]`;
export const anyTuple: Draw = (r) => tupleOf(r.many(0, 4, key));
export const anySet: Draw = (r) =>
  r.pick([`{${keys(r, 1, 5)}}`, `set([${keys(r, 0, 5)}])`, `frozenset([${keys(r, 0, 4)}])`]);
/** Where the order of a set would show. */
export const oneSet: Draw = (r) => r.pick([`{${key(r)}}`, `frozenset([${key(r)}])`, "set()"]);
export const anyDict: Draw = (r) => `{${r.many(0, 4, () => `${key(r)}: ${key(r)}`).join(", ")}}`;

export const anyValue: Draw = mixed(
  [3, safeInt],
  [2, anyFloat],
  [1, anyComplex],
  [3, anyStr],
  [1, anyBytes],
  [1, anyList],
  [1, anyTuple],
  [1, oneSet],
  [1, anyDict],
  [0.7, smallRange],
  [0.5, (r) => `slice(${r.many(1, 3, indexInt).join(", ")})`],
  [
    0.8,
    (r) =>
      r.word(
        "None True False ... NotImplemented int str Plain() len Int(3) Str('ab') Float(1.5) List([1]) Tuple((1,2)) Dict({1:2}) Index(3)",
      ),
  ],
);

export const iterable: Draw = mixed(
  [2, anyList],
  [2, anyTuple],
  [1, anyStr],
  [1, oneSet],
  [1, anyDict],
  [1, (r) => `range(${r.int(0, 6)})`],
  [0.6, (r) => `iter([${keys(r, 0, 4)}])`],
  [0.6, (r) => `(i for i in [${keys(r, 0, 4)}])`],
  [0.3, () => "Raises(2)"],
  [0.3, anyNumber],
);
