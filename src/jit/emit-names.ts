/**
 * Globals, builtins, cells.
 *
 * A global that holds a function, class or module, or that has been bound only once, is taken as a constant. All such assumptions of a compiled function are guarded by one cell, `g`, with the `guard`
 * of the two dicts for which they were checked (it changes when such a value is replaced or removed, and when a builtin is shadowed: `PyDict.guard`); when a guard has moved on, `h.revalidate` looks
 * whether they all still hold. Other globals are read by their position in the dict.
 */
import { Op } from "../compiler/opcodes.ts";
import { isRebound, isStable } from "../objects/name-use.ts";
import type { Value } from "../objects/value.ts";
import { LoadCell } from "./cells.ts";
import { CHECKED_BUILTINS, CHECKED_GLOBALS } from "./states.ts";
import { quote } from "./text-writer.ts";
import type { Writer } from "./writer.ts";

/** That one of these guards (CHECKED_…) is out of date, as text. */
export function staleGuards(which: number): string {
  const tests: string[] = [];
  if ((which & CHECKED_GLOBALS) !== 0) tests.push("G.guard !== g.globals");
  if ((which & CHECKED_BUILTINS) !== 0) tests.push("fn.builtins.guard !== g.builtins");
  return tests.join(" || ");
}

/** The guard of all assumptions about globals, unless nothing can have changed since the last one. */
function checkAssumptions(w: Writer, pc: number, builtin: boolean): void {
  const wanted = builtin ? CHECKED_GLOBALS | CHECKED_BUILTINS : CHECKED_GLOBALS;
  const tests = staleGuards(wanted & ~w.state.checked);
  if (tests !== "") {
    w.open(`if ((${tests}) && !h.revalidate(g, fn)) {`);
    w.bail(pc);
    w.close();
  }
  w.state.checked |= wanted;
}

/** A global that no statement has bound twice; None is what names are bound to that get their value later. */
const isConstant = (w: Writer, name: string, builtin: boolean, value: Value): boolean =>
  !builtin && value !== null && !isRebound(w.func.globals, name);

export function emitLoadGlobal(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const index = w.insns[pc + 2]!;
  const name = w.code.names[index]!;
  const { globals, builtins } = w.func;
  const own = globals.getStr(name);
  const value = own ?? builtins.getStr(name);
  const builtin = own === undefined;
  if (
    value !== undefined &&
    (isStable(value) || isConstant(w, name, builtin, value)) &&
    w.assume(name, builtin, value)
  ) {
    checkAssumptions(w, pc, builtin);
    w.setConstant(dst, value);
    return;
  }
  const found = new LoadCell();
  found.index = globals.find(name);
  if (found.index >= 0) found.version = globals.version;
  const cell = w.ref(found);
  const key = quote(name);
  w.open(
    `if (G.version === ${cell}.version || h.locate(${cell}, G, ${key})) r${dst} = G.values[${cell}.index]; else {`,
  );
  w.cold(pc, () => {
    w.line(`c = h.loadGlobal(t, fp, ${pc}, fn, ${index}, C, ${cell});`);
    w.check("c", pc);
    w.line(`r${dst} = c;`);
  });
  w.close();
  w.assigned(dst);
}

export function emitStoreGlobal(w: Writer, pc: number): void {
  const index = w.insns[pc + 1]!;
  const v = w.value(w.insns[pc + 2]!);
  const cell = w.ref(new LoadCell());
  w.line(
    `if (G.version === ${cell}.version && (!G.watched || typeof G.values[${cell}.index] !== "object")) G.values[${cell}.index] = ${v}; else h.storeGlobal(G, ${index}, C, ${v}, ${cell});`,
  );
  w.forgetGlobals();
}

export function emitCell(w: Writer, pc: number): void {
  const a = w.insns[pc + 1]!;
  const b = w.insns[pc + 2]!;
  if (w.insns[pc] === Op.STORE_DEREF) {
    w.line(`${w.value(a)}.value = ${w.value(b)};`);
    return;
  }
  w.open(`if ((c = ${w.value(b)}.value) === undefined) {`);
  w.cold(pc, () => {
    w.line(`h.emptyCell(t, fp, ${pc}, C, ${b});`);
    w.fail(pc);
  });
  w.close();
  w.set(a, "c");
}
