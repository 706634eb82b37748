/**
 * Turning an expression into an assignment or deletion target.
 *
 * Invariant: nodes are changed in place; they were just made by the parser and nobody else holds them.
 */

import type { Expr } from "./ast.ts";

/** Makes `e` a star_target of the grammar; false when it cannot be one. `grouped` is the start of a parenthesis. */
export function toStoreTarget(e: Expr): boolean {
  switch (e._type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      e.ctx = "Store";
      return true;
    case "Starred":
      e.ctx = "Store";
      return e.value._type !== "Starred" && toStoreTarget(e.value);
    case "Tuple":
    case "List":
      e.ctx = "Store";
      return e.elts.every(toStoreTarget);
    default:
      return false;
  }
}

/** Makes `e` a del_target; false when it cannot be one. */
export function toDelTarget(e: Expr): boolean {
  switch (e._type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      e.ctx = "Del";
      return true;
    case "Tuple":
    case "List":
      e.ctx = "Del";
      return e.elts.every(toDelTarget);
    default:
      return false;
  }
}
