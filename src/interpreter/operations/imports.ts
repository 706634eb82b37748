/** `import` statements: `__import__` is looked up like any builtin; the rest is the import system's. */
import { callValue } from "../../objects/call.ts";
import { importError, raise } from "../../objects/exception-object.ts";
import type { PyFunction } from "../../objects/function-object.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { builtinNamed } from "../../objects/foreign-builtins.ts";
import { ABSENT } from "../../objects/hash-lookup.ts";
import { andThen, type Result, type Value } from "../../objects/value.ts";
import { hooks } from "../hooks.ts";

export function importName(func: PyFunction, ns: Value, name: string, level: Value, fromlist: Value): Result {
  const locals = (func.code.flags & 1) !== 0 ? null : (ns ?? null);
  return andThen(builtinNamed(func.builtins, "__import__"), callImport, [
    strFromJs(name),
    func.globals,
    locals,
    fromlist,
    level,
  ]);
}

const callImport = (args: Value[], f: Value): Result =>
  f === ABSENT ? raise(importError, "__import__ not found") : callValue(f, args);

export const importFromModule = (module: Value, name: string): Result => hooks().importFrom(module, name);
export const importStarInto = (module: Value, ns: Value): Result => hooks().importStar(module, ns);
