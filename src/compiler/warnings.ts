/**
 * SyntaxWarnings of CPython's code generator and of PEP 765.
 */
import { nextBranch } from "./branches.ts";
import type * as ast from "../syntax/ast.ts";
import { inferredTypeName } from "./constants.ts";
import type { Position } from "./scope.ts";
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

/** Where a statement stands, as far as PEP 765 cares: what jumps out of a `finally` body. */
const enum Place {
  ELSEWHERE,
  FINALLY,
  LOOP,
}

/** `return`, `break` and `continue` that leave a `finally` body (PEP 765); told of before anything else is looked at, as CPython does. */
export class FinallyCheck {
  private readonly warn: (message: string, node: Position) => void;
  constructor(warn: (message: string, node: Position) => void) {
    this.warn = warn;
  }

  /** Inside of a loop CPython looks at nothing, not even at `return`. */
  body(statements: readonly ast.Stmt[], place: Place = Place.ELSEWHERE): void {
    for (const s of statements) this.statement(s, place);
  }

  private statement(s: ast.Stmt, place: Place): void {
    switch (s._type) {
      case "Return":
      case "Break":
      case "Continue":
        if (place === Place.FINALLY) this.warn(`'${s._type.toLowerCase()}' in a 'finally' block`, s);
        return;
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.body(s.body);
        return;
      case "If":
        for (let branch: ast.If | null = s; branch !== null; branch = nextBranch(branch)) {
          this.body(branch.body, place);
          if (nextBranch(branch) === null) this.body(branch.orelse, place);
        }
        return;
      case "For":
      case "AsyncFor":
      case "While":
        this.body(s.body, Place.LOOP);
        this.body(s.orelse, place);
        return;
      case "ClassDef":
      case "With":
      case "AsyncWith":
        this.body(s.body, place);
        return;
      case "Try":
      case "TryStar":
        this.body(s.body, place);
        for (const h of s.handlers) this.body(h.body, place);
        this.body(s.orelse, place);
        this.body(s.finalbody, Place.FINALLY);
        return;
      case "Match":
        for (const c of s.cases) this.body(c.body, place);
        return;
      default:
    }
  }
}
