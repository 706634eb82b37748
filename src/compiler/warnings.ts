/**
 * SyntaxWarnings of CPython's code generator and of PEP 765.
 */
import { nextBranch } from "./branches.ts";
import type * as ast from "../syntax/ast.ts";
import { inferredTypeName } from "./constants.ts";
import type { Unit } from "./unit.ts";

/** `is` with a literal. */
export function checkCompare(u: Unit, e: ast.Compare): void {
  let left = literalKind(e.left);
  for (const [i, op] of e.ops.entries()) {
    const right = literalKind(e.comparators[i]!);
    if ((op === "Is" || op === "IsNot") && (left !== null || right !== null)) {
      const name = left ?? right;
      const [word, better] = op === "Is" ? ["is", "=="] : ["is not", "!="];
      u.warn(`"${word}" with '${name}' literal. Did you mean "${better}"?`, e);
      return;
    }
    left = right;
  }
}

/** Type name of a literal whose identity means nothing, or null. */
function literalKind(e: ast.Expr): string | null {
  if (e._type === "Tuple") return e.elts.every((x) => x._type === "Constant") ? "tuple" : null;
  if (e._type !== "Constant") return null;
  const { value } = e;
  if (value === null || typeof value === "boolean") return null;
  if (typeof value === "object" && value.kind === "ellipsis") return null;
  return inferredTypeName(e);
}

/** A call of something that is not callable. */
export function checkCaller(u: Unit, func: ast.Expr): void {
  switch (func._type) {
    case "Constant":
    case "Tuple":
    case "List":
    case "ListComp":
    case "Dict":
    case "DictComp":
    case "Set":
    case "SetComp":
    case "GeneratorExp":
    case "JoinedStr":
    case "TemplateStr":
    case "FormattedValue":
    case "Interpolation":
      u.warn(`'${inferredTypeName(func)}' object is not callable; perhaps you missed a comma?`, func);
      return;
    default:
  }
}

/** A subscript of something that has none. */
export function checkSubscripter(u: Unit, value: ast.Expr): void {
  switch (value._type) {
    case "Constant": {
      const v = value.value;
      const bad =
        v === null ||
        typeof v === "boolean" ||
        typeof v === "number" ||
        typeof v === "bigint" ||
        (typeof v === "object" && (v.kind === "float" || v.kind === "complex" || v.kind === "ellipsis"));
      if (!bad) return;
      break;
    }
    case "Set":
    case "SetComp":
    case "GeneratorExp":
    case "TemplateStr":
    case "Interpolation":
    case "Lambda":
      break;
    default:
      return;
  }
  u.warn(`'${inferredTypeName(value)}' object is not subscriptable; perhaps you missed a comma?`, value);
}

/** A sequence literal indexed with something that is no index. */
export function checkIndex(u: Unit, value: ast.Expr, index: ast.Expr): void {
  const type = inferredTypeName(index);
  if (type === null || type === "int" || type === "bool" || index._type === "Slice") return;
  switch (value._type) {
    case "Constant":
      if (typeof value.value !== "string" && !isBytes(value.value)) return;
      break;
    case "Tuple":
    case "List":
    case "ListComp":
    case "JoinedStr":
    case "FormattedValue":
      break;
    default:
      return;
  }
  u.warn(
    `${inferredTypeName(value)} indices must be integers or slices, not ${type}; perhaps you missed a comma?`,
    value,
  );
}

function isBytes(v: ast.ConstantValue): boolean {
  return v !== null && typeof v === "object" && v.kind === "bytes";
}

/** return, break and continue that leave a `finally` body (PEP 765). */
export function checkFinally(u: Unit, body: readonly ast.Stmt[]): void {
  if (u.compilation.warn === null || u.compilation.muted > 0) return;
  scanFinally(u, body);
}

function scanFinally(u: Unit, body: readonly ast.Stmt[]): void {
  for (const s of body) {
    switch (s._type) {
      case "Return":
        u.warn("'return' in a 'finally' block", s);
        break;
      case "Break":
      case "Continue":
        u.warn(`'${s._type.toLowerCase()}' in a 'finally' block`, s);
        break;
      case "If":
        for (let branch: ast.If | null = s; branch !== null; branch = nextBranch(branch)) {
          scanFinally(u, branch.body);
          if (nextBranch(branch) === null) scanFinally(u, branch.orelse);
        }
        break;
      case "For":
      case "AsyncFor":
      case "While":
        // CPython looks at nothing inside a loop, not even at `return`.
        scanFinally(u, s.orelse);
        break;
      case "With":
      case "AsyncWith":
        scanFinally(u, s.body);
        break;
      case "Try":
      case "TryStar":
        scanFinally(u, s.body);
        for (const h of s.handlers) scanFinally(u, h.body);
        scanFinally(u, s.orelse);
        // Its own finally body is checked when that statement is compiled.
        break;
      case "Match":
        for (const c of s.cases) scanFinally(u, c.body);
        break;
      default:
    }
  }
}
