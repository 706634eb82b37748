/**
 * What compiled code relies on about the names of a namespace (`PyDict.names`): which of them are bound anew by statements, and whose values it has
 * taken as constants. Binding one of those changes the dict's `guard`.
 */
import { PyBuiltin } from "./builtin-function.ts";
import { PyModule } from "./data.ts";
import { PyFunction } from "./function-object.ts";
import type { PyDict } from "./hash-table.ts";
import { PyType } from "./type.ts";
import type { Value } from "./value.ts";

/** The names of a namespace by how they are used. */
export class NameUse {
  /** Bound more than once by statements. */
  readonly rebound = new Set<Value>();
  /** Their values are constants of compiled code. */
  readonly fixed = new Set<Value>();
  /** Builtins that are constants of compiled code: these names must not become globals. */
  readonly absent = new Set<Value>();
}

/** Values that a namespace binds once as a rule: functions, classes, modules. */
export const isStable = (v: Value): boolean =>
  v instanceof PyFunction || v instanceof PyType || v instanceof PyBuiltin || v instanceof PyModule;

/** A name is bound more than once: nobody may take its value as a constant (again). */
export function noteRebound(d: PyDict, name: string): void {
  d.names ??= new NameUse();
  const { rebound, fixed } = d.names;
  if (rebound.has(name)) return;
  rebound.add(name);
  if (fixed.delete(name)) d.changeVersion();
}

export const isRebound = (d: PyDict, name: string): boolean => d.names?.rebound.has(name) ?? false;

/** Compiled code takes the value of a name as a constant: binding it anew changes `version`. */
export function fixName(d: PyDict, name: string): void {
  d.names ??= new NameUse();
  d.names.fixed.add(name);
}

/** Compiled code takes a builtin of this name as a constant. */
export function relyOnAbsence(d: PyDict, name: string): void {
  d.names ??= new NameUse();
  d.names.absent.add(name);
}
