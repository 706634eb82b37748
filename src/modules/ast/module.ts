/** The module `_ast`: the classes of nodes and the flags of `compile`. */
import type { Value } from "../../objects/value.ts";
import { PyCF } from "./compile.ts";
import { astTypes } from "./types.ts";

/** Contents of `_ast`. */
export function makeAstCore(): Iterable<readonly [string, Value]> {
  const types = astTypes();
  return [
    ["AST", types.root],
    ["PyCF_ALLOW_TOP_LEVEL_AWAIT", PyCF.ALLOW_TOP_LEVEL_AWAIT],
    ["PyCF_ONLY_AST", PyCF.ONLY_AST],
    ["PyCF_TYPE_COMMENTS", PyCF.TYPE_COMMENTS],
    ["PyCF_OPTIMIZED_AST", PyCF.OPTIMIZED_AST],
    ...types.byName,
  ];
}
