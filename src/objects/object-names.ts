/** How types and objects are named in messages and reprs: `__module__`, qualified names, `%p` addresses. */
import { asStr, jsText } from "./data.ts";
import { objectId } from "./identity.ts";
import { type PyType, TypeFlag } from "./type.ts";
import type { Value } from "./value.ts";

/** The JavaScript text of a str or str subclass; undefined for anything else. */
export function textOf(v: Value | undefined): string | undefined {
  if (typeof v === "string") return v;
  if (v === undefined) return undefined;
  const s = asStr(v);
  return s === undefined ? undefined : jsText(s);
}

/** `cls.__module__`; undefined when a class has deleted it. */
export function typeModule(t: PyType): Value | undefined {
  return t.has(TypeFlag.HEAP) ? t.dict.get("__module__") : t.module;
}

/** `module.qualname`, or the bare name for builtins, as `repr(type)` and tracebacks show it. */
export function qualifiedTypeName(t: PyType): string {
  const module = textOf(typeModule(t));
  return module === undefined || module === "builtins" ? t.qualname : module + "." + t.qualname;
}

/** C's `%T`, which newer messages use: with the module, unless that is builtins or the program itself. */
export function fullTypeName(t: PyType): string {
  const module = textOf(typeModule(t));
  return module === "__main__" ? t.qualname : qualifiedTypeName(t);
}

/** An address, as `%p` prints it. */
export const addressText = (v: Value): string => "0x" + objectId(v).toString(16);
