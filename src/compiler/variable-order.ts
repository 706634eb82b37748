/**
 * In which order CPython numbers the variables of a code object: `co_varnames`, `locals()` and `f_locals` show it.
 */
import type { Reg } from "./assembler.ts";
import { compareCodePoints } from "./code-point-order.ts";
import { LocalKind } from "./code-unit.ts";
import { Binding, type Scope } from "./scope.ts";

/** A local or cell variable, and the register that code is written with until `finish`. */
export interface Variable {
  readonly name: string;
  readonly reg: Reg;
  readonly kind: number;
}

/** Parameters, the rest of `co_varnames` as it was `met` (a comprehension's variable after that of the same name around it), then other cells by name. */
export function orderVariables(variables: Variable[], met: ReadonlyMap<string, number>): Variable[] {
  const others = (v: Variable): number => (v.kind & LocalKind.ARG ? 0 : 1);
  const rank = (v: Variable): number => met.get(v.name) ?? met.size;
  const hidden = (v: Variable): number => v.kind & LocalKind.HIDDEN;
  return variables.sort(
    (a, b) =>
      others(a) - others(b) ||
      rank(a) - rank(b) ||
      compareCodePoints(a.name, b.name) ||
      hidden(a) - hidden(b) ||
      a.reg - b.reg,
  );
}

/** The names of a comprehension and of those inlined into it, in the order of CPython's symbol table, and whether they are its variables. */
export function inlinedNames(scope: Scope): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (const name of scope.symbols.keys()) {
    const binding = scope.binding(name);
    names.set(name, name !== ".0" && (binding === Binding.LOCAL || binding === Binding.CELL));
  }
  for (const child of scope.children) {
    if (!child.inlined) continue;
    for (const [name, isVariable] of inlinedNames(child)) if (!names.has(name)) names.set(name, isVariable);
  }
  return names;
}
