/** `import` statements: `__import__` is looked up like any builtin; the rest is the import system's. */
import { callValue } from "../../objects/call.ts";
import { importError, raise } from "../../objects/exception-object.ts";
import type { PyFunction } from "../../objects/function-object.ts";
import { strFromJs } from "../../objects/str-object.ts";
import type { Result, Value } from "../../objects/value.ts";
import { hooks } from "../hooks.ts";

export function importName(func: PyFunction, ns: Value, name: string, level: Value, fromlist: Value): Result {
  const f = func.builtins.getStr("__import__");
  if (f === undefined) return raise(importError, "__import__ not found");
  return callValue(f, [
    strFromJs(name),
    func.globals,
    (func.code.flags & 1) !== 0 ? null : (ns ?? null),
    fromlist,
    level,
  ]);
}

export const importFromModule = (module: Value, name: string): Result => hooks().importFrom(module, name);
export const importStarInto = (module: Value, ns: Value): Result => hooks().importStar(module, ns);
