/**
 * Python's repr of compile-time constants, for messages and the disassembler.
 */
import { reprConstant } from "../syntax/repr.ts";
import type { CodeConst } from "./code-unit.ts";

/** repr() of a constant; a code object is shown as in CPython, without its address. */
export function reprConst(value: CodeConst): string {
  if (value === null || typeof value !== "object") return reprConstant(value);
  switch (value.kind) {
    case "code":
      return `<code object ${value.unit.name}, line ${value.unit.firstlineno}>`;
    case "tuple": {
      const items = value.items.map(reprConst);
      return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
    }
    case "frozenset":
      return value.items.length === 0 ? "frozenset()" : `frozenset({${value.items.map(reprConst).join(", ")}})`;
    default:
      return reprConstant(value);
  }
}
