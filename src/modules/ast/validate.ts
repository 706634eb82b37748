/**
 * What CPython's Python/ast.c checks of a tree that a program has made: that each expression has the context of its place, that nothing is empty which the
 * parser cannot give empty, that names are no constants. Throws PyError.
 */
import { pyError, systemError, typeError, valueError } from "../../objects/exception-object.ts";
import type * as ast from "../../syntax/ast.ts";
import { grammar } from "./definition.ts";
import type { InvalidConstant } from "./from-objects.ts";
import { validatePattern } from "./validate-patterns.ts";

export const invalid = (message: string): Error => pyError(valueError, message);
export const wrongType = (message: string): Error => pyError(typeError, message);

/** Lists that a program made may have None in any place. */
type Maybe<T> = readonly (T | null)[];

/** A position must end after it begins. */
export function validatePosition(n: ast.Located): void {
  const { lineno, end_lineno, col_offset, end_col_offset } = n;
  if (lineno > end_lineno) throw invalid(`AST node line range (${lineno}, ${end_lineno}) is not valid`);
  if ((lineno < 0 && end_lineno !== lineno) || (col_offset < 0 && col_offset !== end_col_offset))
    throw invalid(
      `AST node column range (${col_offset}, ${end_col_offset}) for line range (${lineno}, ${end_lineno}) is not valid`,
    );
  if (lineno === end_lineno && col_offset > end_col_offset)
    throw invalid(`line ${lineno}, column ${col_offset}-${end_col_offset} is not a valid range`);
}

export function validateName(name: string): void {
  if (name === "None" || name === "True" || name === "False")
    throw invalid(`identifier field can't represent '${name}' constant`);
}

function notEmpty(items: readonly unknown[], what: string, owner: string): void {
  if (items.length === 0) throw invalid(`empty ${what} on ${owner}`);
}

export function validateExprs(exprs: Maybe<ast.Expr>, ctx: ast.ExprContext, nullable = false): void {
  for (const e of exprs) {
    if (e !== null) validateExpr(e, ctx);
    else if (!nullable) throw invalid("None disallowed in expression list");
  }
}

function optional(e: ast.Expr | null): void {
  if (e !== null) validateExpr(e, "Load");
}

function validateConstant(v: ast.ConstantValue | InvalidConstant): void {
  if (typeof v === "object" && v !== null && v.kind === "invalid")
    throw wrongType(`got an invalid type in Constant: ${v.type}`);
}

function validateContext(e: ast.Expr, ctx: ast.ExprContext): void {
  switch (e._type) {
    case "Name":
      validateName(e.id);
      break;
    case "Attribute":
    case "Subscript":
    case "Starred":
    case "List":
    case "Tuple":
      break;
    default:
      if (ctx !== "Load") throw invalid(`expression which can't be assigned to in ${ctx} context`);
      return;
  }
  if (e.ctx !== ctx) throw invalid(`expression must have ${ctx} context but has ${e.ctx} instead`);
}

function validateComprehension(generators: readonly ast.Comprehension[]): void {
  if (generators.length === 0) throw invalid("comprehension with no generators");
  for (const g of generators) {
    validateExpr(g.target, "Store");
    validateExpr(g.iter, "Load");
    validateExprs(g.ifs, "Load");
  }
}

function validateArgs(args: readonly ast.Arg[]): void {
  for (const a of args) {
    validatePosition(a);
    optional(a.annotation);
  }
}

function validateArguments(a: ast.Arguments): void {
  validateArgs(a.posonlyargs);
  validateArgs(a.args);
  optional(a.vararg?.annotation ?? null);
  validateArgs(a.kwonlyargs);
  optional(a.kwarg?.annotation ?? null);
  if (a.defaults.length > a.posonlyargs.length + a.args.length)
    throw invalid("more positional defaults than args on arguments");
  if (a.kw_defaults.length !== a.kwonlyargs.length)
    throw invalid("length of kwonlyargs is not the same as kw_defaults on arguments");
  validateExprs(a.defaults, "Load");
  validateExprs(a.kw_defaults, "Load", true);
}

const validateKeywords = (keywords: readonly ast.Keyword[]): void => {
  for (const k of keywords) validateExpr(k.value, "Load");
};

/** `a + b + c + …` may be longer than JavaScript's stack is deep. */
function validateChain(e: ast.BinOp): void {
  const chain = [e];
  let first = e.left;
  while (first._type === "BinOp") {
    validatePosition(first);
    chain.push(first);
    first = first.left;
  }
  validateExpr(first, "Load");
  while (chain.length > 0) validateExpr(chain.pop()!.right, "Load");
}

/** An expression in a place of that context. */
export function validateExpr(e: ast.Expr, ctx: ast.ExprContext): void {
  validatePosition(e);
  validateContext(e, ctx);
  switch (e._type) {
    case "BoolOp":
      if (e.values.length < 2) throw invalid("BoolOp with less than 2 values");
      validateExprs(e.values, "Load");
      return;
    case "BinOp":
      validateChain(e);
      return;
    case "UnaryOp":
      validateExpr(e.operand, "Load");
      return;
    case "Lambda":
      validateArguments(e.args);
      validateExpr(e.body, "Load");
      return;
    case "IfExp":
      validateExpr(e.test, "Load");
      validateExpr(e.body, "Load");
      validateExpr(e.orelse, "Load");
      return;
    case "Dict":
      if (e.keys.length !== e.values.length) throw invalid("Dict doesn't have the same number of keys as values");
      validateExprs(e.keys, "Load", true);
      validateExprs(e.values, "Load");
      return;
    case "Set":
      validateExprs(e.elts, "Load");
      return;
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      validateComprehension(e.generators);
      validateExpr(e.elt, "Load");
      return;
    case "DictComp":
      validateComprehension(e.generators);
      validateExpr(e.key, "Load");
      validateExpr(e.value, "Load");
      return;
    case "Yield":
      optional(e.value);
      return;
    case "YieldFrom":
    case "Await":
    case "Attribute":
      validateExpr(e.value, "Load");
      return;
    case "Compare":
      if (e.comparators.length === 0) throw invalid("Compare with no comparators");
      if (e.comparators.length !== e.ops.length)
        throw invalid("Compare has a different number of comparators and operands");
      validateExprs(e.comparators, "Load");
      validateExpr(e.left, "Load");
      return;
    case "Call":
      validateExpr(e.func, "Load");
      validateExprs(e.args, "Load");
      validateKeywords(e.keywords);
      return;
    case "Constant":
      validateConstant(e.value);
      return;
    case "JoinedStr":
    case "TemplateStr":
      validateExprs(e.values, "Load");
      return;
    case "Interpolation":
      validateConstant(e.str);
      validateExpr(e.value, "Load");
      optional(e.format_spec);
      return;
    case "FormattedValue":
      validateExpr(e.value, "Load");
      optional(e.format_spec);
      return;
    case "Subscript":
      validateExpr(e.slice, "Load");
      validateExpr(e.value, "Load");
      return;
    case "Starred":
      validateExpr(e.value, ctx);
      return;
    case "Slice":
      optional(e.lower);
      optional(e.upper);
      optional(e.step);
      return;
    case "List":
    case "Tuple":
      validateExprs(e.elts, ctx);
      return;
    case "NamedExpr":
      if (e.target._type !== "Name") throw wrongType("NamedExpr target must be a Name");
      validateExpr(e.value, "Load");
      return;
    case "Name":
  }
}

function validateTypeParams(params: readonly ast.TypeParam[]): void {
  for (const p of params) {
    validatePosition(p);
    validateName(p.name);
    if (p._type === "TypeVar") optional(p.bound);
    optional(p.default_value);
  }
}

function validateBody(body: Maybe<ast.Stmt>, owner: string): void {
  notEmpty(body, "body", owner);
  validateStmts(body);
}

function validateTargets(targets: Maybe<ast.Expr>, ctx: "Store" | "Del", owner: string): void {
  notEmpty(targets, "targets", owner);
  validateExprs(targets, ctx);
}

function validateTry(s: ast.Try | ast.TryStar): void {
  validateBody(s.body, s._type);
  if (s.handlers.length === 0 && s.finalbody.length === 0)
    throw invalid(`${s._type} has neither except handlers nor finalbody`);
  if (s.handlers.length === 0 && s.orelse.length > 0) throw invalid(`${s._type} has orelse but no except handlers`);
  for (const h of s.handlers) {
    validatePosition(h);
    optional(h.type);
    validateBody(h.body, "ExceptHandler");
    // CPython notices when it has made the code.
    if (h.type === null && s._type === "TryStar") throw invalid("Invalid CFG, stack underflow");
  }
  validateStmts(s.finalbody);
  validateStmts(s.orelse);
}

/** Only here is it the compiler that CPython has refuse a kind of node, by its number. */
function validateSingleTarget(target: ast.Expr, what: string): void {
  if (target._type === "Name" || target._type === "Attribute" || target._type === "Subscript") return;
  const number =
    grammar()
      .definition.get("expr")!
      .kinds.findIndex((k) => k.name === target._type) + 1;
  throw pyError(systemError, `invalid node type (${number}) for ${what} assignment`);
}

function validateStmt(s: ast.Stmt): void {
  validatePosition(s);
  switch (s._type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      validateBody(s.body, s._type);
      validateTypeParams(s.type_params);
      validateArguments(s.args);
      validateExprs(s.decorator_list, "Load");
      optional(s.returns);
      return;
    case "ClassDef":
      validateBody(s.body, s._type);
      validateTypeParams(s.type_params);
      validateExprs(s.bases, "Load");
      validateKeywords(s.keywords);
      validateExprs(s.decorator_list, "Load");
      return;
    case "Return":
      optional(s.value);
      return;
    case "Delete":
      validateTargets(s.targets, "Del", s._type);
      return;
    case "Assign":
      validateTargets(s.targets, "Store", s._type);
      validateExpr(s.value, "Load");
      return;
    case "AugAssign":
      validateExpr(s.target, "Store");
      validateExpr(s.value, "Load");
      validateSingleTarget(s.target, "augmented");
      return;
    case "AnnAssign":
      if (s.target._type !== "Name" && s.simple !== 0) throw wrongType("AnnAssign with simple non-Name target");
      validateExpr(s.target, "Store");
      optional(s.value);
      validateExpr(s.annotation, "Load");
      validateSingleTarget(s.target, "annotated");
      return;
    case "TypeAlias":
      if (s.name._type !== "Name") throw wrongType("TypeAlias with non-Name name");
      validateExpr(s.name, "Store");
      validateTypeParams(s.type_params);
      validateExpr(s.value, "Load");
      return;
    case "For":
    case "AsyncFor":
      validateExpr(s.target, "Store");
      validateExpr(s.iter, "Load");
      validateBody(s.body, s._type);
      validateStmts(s.orelse);
      return;
    case "While":
    case "If":
      validateExpr(s.test, "Load");
      validateBody(s.body, s._type);
      validateStmts(s.orelse);
      return;
    case "With":
    case "AsyncWith":
      notEmpty(s.items, "items", s._type);
      for (const item of s.items) {
        validateExpr(item.context_expr, "Load");
        if (item.optional_vars !== null) validateExpr(item.optional_vars, "Store");
      }
      validateBody(s.body, s._type);
      return;
    case "Match":
      validateExpr(s.subject, "Load");
      notEmpty(s.cases, "cases", s._type);
      for (const c of s.cases) {
        validatePattern(c.pattern, false);
        optional(c.guard);
        validateBody(c.body, "match_case");
      }
      return;
    case "Raise":
      if (s.exc === null && s.cause !== null) throw invalid("Raise with cause but no exception");
      optional(s.exc);
      optional(s.cause);
      return;
    case "Try":
    case "TryStar":
      validateTry(s);
      return;
    case "Assert":
      validateExpr(s.test, "Load");
      optional(s.msg);
      return;
    case "ImportFrom":
      if (s.level < 0) throw invalid("Negative ImportFrom level");
      notEmpty(s.names, "names", s._type);
      return;
    case "Import":
    case "Global":
    case "Nonlocal":
      notEmpty(s.names, "names", s._type);
      return;
    case "Expr":
      validateExpr(s.value, "Load");
      return;
    case "Pass":
    case "Break":
    case "Continue":
  }
}

function validateStmts(body: Maybe<ast.Stmt>): void {
  for (const s of body) {
    if (s === null) throw invalid("None disallowed in statement list");
    validateStmt(s);
  }
}

/** A whole tree. */
export function validate(mod: ast.Mod): void {
  switch (mod._type) {
    case "Module":
    case "Interactive":
      validateStmts(mod.body);
      return;
    case "Expression":
      validateExpr(mod.body, "Load");
      return;
    case "FunctionType":
      validateExprs(mod.argtypes, "Load");
      validateExpr(mod.returns, "Load");
  }
}
