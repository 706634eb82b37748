/**
 * `__builtins__` that are no plain dict: whatever a program has put into its globals. Names are asked of them by subscript, as CPython does; so what cannot be
 * subscripted (None, say) leaves the code without any builtins.
 */
import { dictType } from "./core-types.ts";
import { PyModule } from "./data.ts";
import { keyError, pendingIs } from "./exception-object.ts";
import { ABSENT } from "./hash-lookup.ts";
import { PyDict } from "./hash-table.ts";
import { subscriptOf } from "./list-steps.ts";
import { takeException, ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, type Result, settle, type Value } from "./value.ts";

/** Stands where the dict of builtins is expected; always empty, so that every name is looked for the slow way. */
export class ForeignBuiltins extends PyDict {
  readonly mapping: Value;
  constructor(mapping: Value) {
    super();
    this.mapping = mapping;
  }
}

/** True for a subclass of dict that has not changed what `d[k]` means. */
export const looksUpPlainly = (cls: PyType): boolean =>
  cls === dictType ||
  (cls.lookup("__missing__") === undefined && cls.lookup("__getitem__") === dictType.dict.get("__getitem__"));

/** May the names in these globals be read from the table? */
export const plainGlobals = ({ cls }: PyDict): boolean => cls === dictType || looksUpPlainly(cls);

/** The builtins namespace that code with these globals sees. */
export function builtinsOf(globals: PyDict): PyDict {
  const b = globals.getStr("__builtins__");
  if (b === undefined) return ts.runtime.builtins;
  if (b instanceof PyModule) return b.dict;
  return b instanceof PyDict && looksUpPlainly(b.cls) ? b : new ForeignBuiltins(b);
}

/** `__builtins__` as Python sees it. */
export const builtinsValue = (builtins: PyDict): Value =>
  builtins instanceof ForeignBuiltins ? builtins.mapping : builtins;

/** The builtin of that name, or ABSENT. */
export function builtinNamed(builtins: PyDict, name: string): Result {
  return builtins instanceof ForeignBuiltins
    ? defer(lookUp(builtins.mapping, name))
    : (builtins.getStr(name) ?? ABSENT);
}

function* lookUp(mapping: Value, name: string): Gen<Value | undefined> {
  const v = yield* settle(subscriptOf(mapping, strFromJs(name)));
  if (v !== undefined || !pendingIs(keyError)) return v;
  takeException();
  return ABSENT;
}
