/** `compile` from source to objects of `_ast` and from such objects to code. */
import { recursionError, raise } from "../../objects/exception-object.ts";
import { typeOf } from "../../objects/data.ts";
import { type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { Mod } from "../../syntax/ast.ts";
import type { ParseMode } from "../../syntax/parse.ts";
import { currentHost } from "../module-host.ts";
import { type CompileChoices, checkFuture, compileTree, parseToTree } from "../source-code.ts";
import { objectsToTree } from "./from-objects.ts";
import { optimizeTree } from "./optimize.ts";
import { treeToObjects } from "./to-objects.ts";
import { validate } from "./validate.ts";

/** Flags of `compile` that are about trees. */
export const enum PyCF {
  ONLY_AST = 0x400,
  TYPE_COMMENTS = 0x1000,
  ALLOW_TOP_LEVEL_AWAIT = 0x2000,
  /** Asks for a tree, too: it contains ONLY_AST's bit. */
  OPTIMIZED_AST = 0x8400,
}

/** Is it a node? Where no class of `_ast` was ever made, nothing is one. */
export function isNode(v: Value): boolean {
  const { ast } = currentHost().state;
  return ast !== null && typeOf(v).isSubtypeOf(ast.root);
}

const wantsOptimized = (flags: number): boolean => (flags & PyCF.OPTIMIZED_AST) === PyCF.OPTIMIZED_AST;

/** Run what recurses as deep as the tree is; where JavaScript's stack ends, a RecursionError. */
function guarded(what: "ast construction" | "compilation", f: () => Result): Result {
  try {
    return f();
  } catch (e) {
    if (e instanceof RangeError) return raise(recursionError, `maximum recursion depth exceeded during ${what}`);
    throw e;
  }
}

/** Source text to objects. */
export function* parseToObjects(
  source: string | Uint8Array,
  filename: string,
  mode: ParseMode,
  choices: CompileChoices,
): Gen<Value | undefined> {
  const tree = yield* parseToTree(source, filename, mode, choices);
  return tree === undefined ? undefined : yield* settle(guarded("ast construction", () => objectsOf(tree, choices)));
}

function objectsOf(tree: Mod, choices: CompileChoices): Value {
  if (wantsOptimized(choices.flags ?? 0)) optimizeTree(tree, choices.optimize ?? 0);
  return treeToObjects(tree);
}

/** Objects to code, or to a tree of new objects. */
export function* compileNode(
  node: Value,
  filename: string,
  mode: ParseMode,
  choices: CompileChoices,
): Gen<Value | undefined> {
  const tree = yield* objectsToTree(node, mode);
  if (tree === undefined) return undefined;
  const made = guarded("compilation", () => {
    validate(tree);
    if (((choices.flags ?? 0) & PyCF.ONLY_AST) === 0) return compileTree(tree, filename, choices);
    return checkFuture(tree, filename) ? objectsOf(tree, choices) : undefined;
  });
  return yield* settle(made);
}
