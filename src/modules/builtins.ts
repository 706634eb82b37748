/** The module `builtins`. */
import { Ellipsis, NotImplemented } from "../objects/data.ts";
import {
  boolType,
  bytearrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  memoryviewType,
  propertyType,
  rangeType,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
} from "../objects/core-types.ts";
import { builtin } from "../objects/builtin-function.ts";
import { buildClassBuiltin } from "../objects/class-body.ts";
import { enumerateType } from "../objects/enumerate.ts";
import { EXCEPTION_TYPES, osError } from "../objects/exception-object.ts";
import { filterType, mapType } from "../objects/map-filter.ts";
import { reversedType } from "../objects/reversed.ts";
import { objectType, type PyType, typeType } from "../objects/type.ts";
import { zipType } from "../objects/zip.ts";
import type { Value } from "../objects/value.ts";
import { attributeBuiltins } from "./builtins/attributes.ts";
import { codeBuiltins } from "./builtins/code.ts";
import { DOCS } from "./builtins/docs.ts";
import { iterationBuiltins } from "./builtins/iteration.ts";
import { numberBuiltins } from "./builtins/numbers.ts";
import { printBuiltins } from "./builtins/print.ts";
import { siteFunctions, siteObjects } from "./builtins/site.ts";
import { importFunction } from "./importer.ts";
import { OPEN_SIGNATURE, openNative } from "./io/open.ts";
import { currentHost, type ModuleHost } from "./module-host.ts";

const TYPES: readonly PyType[] = [
  boolType,
  bytearrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  enumerateType,
  filterType,
  floatType,
  frozensetType,
  intType,
  listType,
  mapType,
  memoryviewType,
  objectType,
  propertyType,
  rangeType,
  reversedType,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
  typeType,
  zipType,
];

const BUILTINS_DOC = `Built-in functions, types, exceptions, and other objects.

This module provides direct access to all 'built-in'
identifiers of Python; for example, builtins.len is
the full name for the built-in function len().

This module is not normally accessed explicitly by most
applications, but can be useful in modules that provide
objects with the same name as a built-in value, but in
which the built-in of that name is also needed.`;

/** Contents of `builtins`. */
export function makeBuiltinsModule(rt: ModuleHost): Iterable<readonly [string, Value]> {
  const out: (readonly [string, Value])[] = [
    ["__doc__", BUILTINS_DOC],
    ["__build_class__", buildClassBuiltin],
    ["__import__", importFunction],
  ];
  const functions = [
    ...attributeBuiltins(),
    ...codeBuiltins(),
    ...iterationBuiltins(),
    ...numberBuiltins(),
    ...printBuiltins(),
    ...siteFunctions(),
    builtin("open", OPEN_SIGNATURE, openNative, "_io"),
  ];
  for (const f of functions) {
    f.doc = DOCS[f.name] ?? null;
    out.push([f.name, f]);
    if (f.name === "all" || f.name === "any") rt.state.originals.set(f.name, f);
  }
  out.push(
    ["None", null],
    ["Ellipsis", Ellipsis],
    ["NotImplemented", NotImplemented],
    ["False", false],
    ["True", true],
    ["__debug__", (rt.config.optimize ?? 0) === 0],
  );
  for (const t of TYPES) out.push([t.name, t]);
  for (const t of EXCEPTION_TYPES) out.push([t.name, t]);
  out.push(["EnvironmentError", osError], ["IOError", osError], ...siteObjects());
  return out;
}

/** For the hooks of the interpreter. */
export const originalBuiltin = (name: "all" | "any"): Value => currentHost().state.originals.get(name)!;
