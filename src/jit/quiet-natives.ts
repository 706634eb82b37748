/**
 * Which natives do not look at the stack. No native runs Python code itself (invariant 5); a quiet one does not ask either where it was called from, directly or through
 * the text of a frame object. Compiled code calls such a native before it brings its record up to date.
 *
 * The list is by type and name; everything not on it is taken to look.
 */
import { NativeKind, type PyBuiltin } from "../objects/builtin-function.ts";
import {
  bytesType,
  coroutineType,
  dictType,
  floatType,
  frozensetType,
  generatorType,
  intType,
  listType,
  setType,
  strType,
  tupleType,
} from "../objects/core-types.ts";
import type { PyType } from "../objects/type.ts";

const FUNCTIONS = new Set(
  "abs all any callable chr divmod hash id isinstance issubclass iter len max min next ord pow round sorted sum".split(
    " ",
  ),
);
/** Their results show the text of any object. */
const LOUD_METHODS = new Set(["format", "format_map"]);
const TYPES: ReadonlySet<PyType> = new Set([
  listType,
  dictType,
  setType,
  frozensetType,
  strType,
  tupleType,
  intType,
  floatType,
  bytesType,
]);

/** Types whose call is quiet. */
const CALLABLE_TYPES = new Set(
  "range enumerate zip map filter reversed list tuple set frozenset dict float int bool".split(" "),
);

export const isQuietType = (t: PyType): boolean =>
  (t.flags & 1) === 0 && t.module === "builtins" && CALLABLE_TYPES.has(t.name);

/** A function of the module builtins or math. */
export function isQuiet(f: PyBuiltin): boolean {
  if (f.kind !== NativeKind.FUNCTION) return false;
  return f.module === "math" || (f.module === "builtins" && FUNCTIONS.has(f.name));
}

export const isQuietMethod = (f: PyBuiltin): boolean =>
  f.owner !== null && TYPES.has(f.owner) && !f.name.startsWith("_") && !LOUD_METHODS.has(f.name);

export const isListAppend = (f: PyBuiltin): boolean => f.owner === listType && f.name === "append";
export const isNext = (f: PyBuiltin): boolean => f.module === "builtins" && f.name === "next";

/** `send` of a generator or coroutine. */
export const isSend = (f: PyBuiltin): boolean =>
  f.name === "send" && (f.owner === generatorType || f.owner === coroutineType);

export const isLength = (f: PyBuiltin): boolean => f.module === "builtins" && f.name === "len";
