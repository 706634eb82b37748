/**
 * What the innermost visible activation can see: globals, builtins and `locals()`. None of it needs a Frame (DESIGN.md section 3).
 */
import { LocalKind } from "../compiler/code-unit.ts";
import { Cell } from "../objects/data.ts";
import type { PyCode } from "../objects/function-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { dictSet } from "../objects/hash-lookup.ts";
import { strFromJs } from "../objects/str-object.ts";
import type { Value } from "../objects/value.ts";
import { visibleRecord } from "./escape.ts";
import { Header, type RegisterOwner, type Slot } from "./frame-stack.ts";
import type { ThreadState } from "./thread-state.ts";

/** The value of named register `i`: cells are looked into; undefined if unbound. */
export function namedRegister(code: PyCode, store: readonly Slot[], base: number, i: number): Value | undefined {
  const v = store[base + i] as Value | undefined;
  const kind = code.unit.localKinds[i]!;
  if ((kind & (LocalKind.CELL | LocalKind.FREE)) === 0) return v;
  // Before the prologue has made the cell, a parameter's register holds the plain value.
  return isCell(v) ? v.value : v;
}

export const isCell = (v: unknown): v is Cell => v instanceof Cell;

/** A fresh dict of the bound variables, in order. */
export function localsSnapshot(code: PyCode, store: readonly Slot[], base: number): PyDict {
  const d = new PyDict();
  const names = code.unit.localNames;
  for (let i = 0; i < names.length; i++) {
    const v = namedRegister(code, store, base, i);
    if (v !== undefined) dictSet(d, strFromJs(names[i]!), v);
  }
  return d;
}

/**
 * `locals()` of a visible record: the namespace itself, or a snapshot for a function. An inlined comprehension in a module or class body is like a function there: what is
 * seen is its variables and the cells (PEP 709).
 */
export function localsOf(t: ThreadState, fp: number): Value {
  const code = t.stack.code(fp)!;
  const owner = t.slots[fp + Header.OWNER] as RegisterOwner | null;
  const store = owner === null ? t.slots : owner.store;
  const base = owner === null ? fp + Header.SIZE : 0;
  if ((code.flags & 1) === 0 && !hasComprehensionVariables(code, store, base)) return t.stack.aux(fp) ?? null;
  const d = localsSnapshot(code, store, base);
  const extra = t.stack.frame(fp)?.extraLocals ?? null;
  if (extra !== null) for (const [k, v] of extra.entries()) dictSet(d, k, v);
  return d;
}

/** Does a comprehension run inlined in a module or class body? */
export function hasComprehensionVariables(code: PyCode, store: readonly Slot[], base: number): boolean {
  const { localNames, localKinds } = code.unit;
  for (let i = 0; i < localNames.length; i++)
    if ((localKinds[i]! & LocalKind.HIDDEN) !== 0 && namedRegister(code, store, base, i) !== undefined) return true;
  return false;
}

/** The innermost visible record, or -1. */
export const innermost = (t: ThreadState): number => visibleRecord(t, t.fp);
