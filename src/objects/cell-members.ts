/** Members of `cell` objects, the variables that closures share. */
import { defineMembers, getset, newMethod, slot } from "./builtin-function.ts";
import { Compare, richCompare } from "./compare.ts";
import { cellType } from "./core-types.ts";
import { Cell, NotImplemented, typeOf } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import { addressText } from "./object-names.ts";
import { strFromJs } from "./str-object.ts";
import type { Result, Value } from "./value.ts";

/** Cells compare by what they hold; an empty cell comes before any other. */
function compareCells(op: Compare, a: Value, b: Value): Result {
  if (!(a instanceof Cell) || !(b instanceof Cell)) return NotImplemented;
  if (a.value !== undefined && b.value !== undefined) return richCompare(op, a.value, b.value);
  return richCompare(op, a.value === undefined ? 0 : 1, b.value === undefined ? 0 : 1);
}

defineMembers(cellType, [
  newMethod("($cls, contents=None, /)", (_cls: Value, contents?: Value) => new Cell(contents)),
  getset(
    "cell_contents",
    (c: Cell): Result => (c.value === undefined ? raise(valueError, "Cell is empty") : c.value),
    (c: Cell, v: Value | undefined): Result => {
      c.value = v;
      return null;
    },
  ),
  slot("__repr__", (c: Cell) =>
    strFromJs(
      c.value === undefined
        ? `<cell at ${addressText(c)}: empty>`
        : `<cell at ${addressText(c)}: ${typeOf(c.value).name} object at ${addressText(c.value)}>`,
    ),
  ),
  slot("__eq__", (a: Value, b: Value) => compareCells(Compare.EQ, a, b)),
  slot("__ne__", (a: Value, b: Value) => compareCells(Compare.NE, a, b)),
  slot("__lt__", (a: Value, b: Value) => compareCells(Compare.LT, a, b)),
  slot("__le__", (a: Value, b: Value) => compareCells(Compare.LE, a, b)),
  slot("__gt__", (a: Value, b: Value) => compareCells(Compare.GT, a, b)),
  slot("__ge__", (a: Value, b: Value) => compareCells(Compare.GE, a, b)),
]);
// Equality by contents leaves cells without a hash, as in CPython.
cellType.dict.set("__hash__", null);
cellType.modified();
