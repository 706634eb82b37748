/** The checks of match patterns: see validate.ts. */
import type * as ast from "../../syntax/ast.ts";
import { invalid, validateExpr, validateName, validatePosition } from "./validate.ts";

function validateCapture(name: string): void {
  if (name === "_") throw invalid("can't capture name '_' in patterns");
  validateName(name);
}

const isNumber = (e: ast.Expr, real: boolean, imaginary: boolean): boolean => {
  if (e._type !== "Constant") return false;
  const v = e.value;
  if (typeof v === "number" || typeof v === "bigint") return real;
  return typeof v === "object" && v !== null && ((v.kind === "float" && real) || (v.kind === "complex" && imaginary));
};

/** `1`, `-1` and, if allowed, `1j`. */
const isSigned = (e: ast.Expr, imaginary: boolean): boolean =>
  isNumber(e, true, imaginary) || (e._type === "UnaryOp" && e.op === "USub" && isNumber(e.operand, true, imaginary));

const isComplexLiteral = (e: ast.Expr): boolean =>
  e._type === "BinOp" &&
  (e.op === "Add" || e.op === "Sub") &&
  isSigned(e.left, false) &&
  isNumber(e.right, false, true);

/** What `case` may compare with. */
function validateValue(e: ast.Expr): void {
  validateExpr(e, "Load");
  switch (e._type) {
    case "Constant": {
      const v = e.value;
      if (typeof v === "string" || typeof v === "number" || typeof v === "bigint") return;
      if (typeof v === "object" && v !== null && ["bytes", "float", "complex", "text"].includes(v.kind)) return;
      throw invalid("unexpected constant inside of a literal pattern");
    }
    case "Attribute":
    case "JoinedStr":
      return;
    case "UnaryOp":
      if (isSigned(e, true)) return;
      break;
    case "BinOp":
      if (isComplexLiteral(e)) return;
      break;
    default:
  }
  throw invalid("patterns may only match literals and attribute lookups");
}

const isSingleton = (e: ast.Expr): boolean =>
  e._type === "Constant" && (e.value === null || typeof e.value === "boolean");

function validatePatterns(patterns: readonly ast.Pattern[], starred: boolean): void {
  for (const p of patterns) validatePattern(p, starred);
}

function validateClass(cls: ast.Expr): void {
  validateExpr(cls, "Load");
  let e = cls;
  while (e._type === "Attribute") e = e.value;
  if (e._type !== "Name") throw invalid("MatchClass cls field can only contain Name or Attribute nodes.");
}

/** A pattern. `starred`: it may be one with a star. */
export function validatePattern(p: ast.Pattern, starred: boolean): void {
  validatePosition(p);
  switch (p._type) {
    case "MatchValue":
      validateValue(p.value);
      return;
    case "MatchSingleton":
      if (p.value !== null && typeof p.value !== "boolean")
        throw invalid("MatchSingleton can only contain True, False and None");
      return;
    case "MatchSequence":
      validatePatterns(p.patterns, true);
      return;
    case "MatchMapping":
      if (p.keys.length !== p.patterns.length)
        throw invalid("MatchMapping doesn't have the same number of keys as patterns");
      if (p.rest !== null) validateCapture(p.rest);
      for (const k of p.keys as readonly (ast.Expr | null)[]) {
        if (k === null) throw invalid("None disallowed in expression list");
        if (!isSingleton(k)) validateValue(k);
      }
      validatePatterns(p.patterns, false);
      return;
    case "MatchClass":
      if (p.kwd_attrs.length !== p.kwd_patterns.length)
        throw invalid("MatchClass doesn't have the same number of keyword attributes as patterns");
      validateClass(p.cls);
      for (const name of p.kwd_attrs) validateName(name);
      validatePatterns(p.patterns, false);
      validatePatterns(p.kwd_patterns, false);
      return;
    case "MatchStar":
      if (!starred) throw invalid("can't use MatchStar here");
      if (p.name !== null) validateCapture(p.name);
      return;
    case "MatchAs":
      if (p.name !== null) validateCapture(p.name);
      if (p.pattern === null) return;
      if (p.name === null) throw invalid("MatchAs must specify a target name if a pattern is given");
      validatePattern(p.pattern, false);
      return;
    case "MatchOr":
      if (p.patterns.length < 2) throw invalid("MatchOr requires at least 2 patterns");
      validatePatterns(p.patterns, false);
  }
}
