/**
 * `from __future__ import …`: which features are on, and whether the imports stand where they may.
 */
import type * as ast from "../syntax/ast.ts";
import { symbolError } from "./errors.ts";

/** CO_FUTURE_* bits that still mean something. */
export const enum FutureFlag {
  BARRY_AS_BDFL = 0x400000,
  ANNOTATIONS = 0x1000000,
}

/** CO_FUTURE_* bits that a code object inherits; all the features of the past included. */
export const FUTURE_MASK = 0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x200000 | 0x400000 | 0x800000 | 0x1000000;

const FEATURES: Record<string, number> = {
  nested_scopes: 0,
  generators: 0,
  division: 0,
  absolute_import: 0,
  with_statement: 0,
  print_function: 0,
  unicode_literals: 0,
  barry_as_FLUFL: FutureFlag.BARRY_AS_BDFL,
  generator_stop: 0,
  annotations: FutureFlag.ANNOTATIONS,
};

const futureImports = new WeakSet<ast.Stmt>();

/** True for an import that `futureFlags` has found in its place. */
export function isFutureImport(s: ast.ImportFrom): boolean {
  return futureImports.has(s);
}

/** The features a program turns on. */
export function futureFlags(mod: ast.Mod, filename: string): number {
  if (mod._type === "Expression" || mod._type === "FunctionType") return 0;
  let flags = 0;
  let seenDocstring = false;
  for (const s of mod.body) {
    if (s._type === "ImportFrom" && s.module === "__future__" && s.level === 0) {
      for (const alias of s.names) {
        if (Object.hasOwn(FEATURES, alias.name)) flags |= FEATURES[alias.name]!;
        else if (alias.name === "braces") symbolError("not a chance", filename, alias);
        else symbolError(`future feature ${alias.name} is not defined`, filename, alias);
      }
      futureImports.add(s);
    } else if (
      !seenDocstring &&
      s._type === "Expr" &&
      s.value._type === "Constant" &&
      typeof s.value.value === "string"
    ) {
      seenDocstring = true;
    } else {
      break;
    }
  }
  return flags;
}
