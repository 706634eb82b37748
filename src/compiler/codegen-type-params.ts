/**
 * Code for type parameters and type aliases (PEP 695, 696).
 *
 * Invariant: bounds, constraints, defaults and alias values are functions of a `format` argument, evaluated when asked for.
 */
import type * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { evaluatorUnit } from "./annotations.ts";
import { expr } from "./codegen-expr.ts";
import { finishFunction, newFunctionUnit } from "./codegen-function.ts";
import { makeClosure, storeName } from "./codegen-name.ts";
import { FunctionAttribute, Intrinsic, Op } from "./opcodes.ts";
import type { Position, Scope } from "./scope.ts";
import type { Unit } from "./unit.ts";

/** The unit around a generic definition, in which its type parameters are variables. */
export function genericWrapper(
  u: Unit,
  s: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.TypeAlias,
  name: string,
  firstlineno: number,
): Unit {
  const scope = u.compilation.table.typeParamScopes.get(s)!;
  // The parameters of a class are private to it, as what is in its body is.
  const className = s._type === "ClassDef" ? s.name : u.className;
  return newFunctionUnit(u, scope, `<generic parameters of ${name}>`, null, firstlineno, className);
}

/** Makes the type parameters, binds their names, and leaves the tuple of them in `dst`. */
export function typeParamTuple(u: Unit, params: readonly ast.TypeParam[], dst: Reg, node: Position): Reg {
  const mark = u.temp;
  const first = u.newTemps(params.length);
  let seenDefault = false;
  for (const [i, p] of params.entries()) {
    const reg = first + i;
    typeParam(u, p, reg);
    if (p.default_value !== null) seenDefault = true;
    else if (seenDefault) {
      u.fail(`non-default type parameter '${p.name}' follows default type parameter`, p);
    }
    storeName(u, p.name, reg, p);
  }
  u.emit(Op.BUILD_TUPLE, dst, first, params.length, node);
  u.temp = mark;
  return dst;
}

function typeParam(u: Unit, p: ast.TypeParam, dst: Reg): void {
  const mark = u.temp;
  const args = u.newTemps(2);
  u.loadConst(args, p.name, p);
  const { table } = u.compilation;
  switch (p._type) {
    case "TypeVar":
      if (p.bound !== null) {
        evaluator(u, table.scopes.get(p)!, p.name, p.bound, false, args + 1, p);
        const which = p.bound._type === "Tuple" ? Intrinsic.TYPEVAR_WITH_CONSTRAINTS : Intrinsic.TYPEVAR_WITH_BOUND;
        u.emit(Op.CALL_INTRINSIC, dst, which, args, p);
      } else {
        u.emit(Op.CALL_INTRINSIC, dst, Intrinsic.TYPEVAR, args, p);
      }
      break;
    case "ParamSpec":
      u.emit(Op.CALL_INTRINSIC, dst, Intrinsic.PARAMSPEC, args, p);
      break;
    case "TypeVarTuple":
      u.emit(Op.CALL_INTRINSIC, dst, Intrinsic.TYPEVARTUPLE, args, p);
      break;
  }
  if (p.default_value !== null) {
    u.move(args, dst, p);
    const scope = table.defaultScopes.get(p)!;
    evaluator(u, scope, p.name, p.default_value, p._type === "TypeVarTuple", args + 1, p);
    u.emit(Op.CALL_INTRINSIC, dst, Intrinsic.SET_TYPEPARAM_DEFAULT, args, p);
  }
  u.temp = mark;
}

/** A function that evaluates `e`, with the default format VALUE. */
function evaluator(
  u: Unit,
  scope: Scope,
  name: string,
  e: ast.Expr,
  allowStarred: boolean,
  dst: Reg,
  node: Position,
): void {
  const unit = evaluatorUnit(u, scope, name, node);
  let value: Reg;
  if (allowStarred && e._type === "Starred") {
    value = unit.newTemp();
    unit.emit(Op.UNPACK_SEQUENCE, value, expr(unit, e.value), 1, e);
  } else {
    value = expr(unit, e);
  }
  unit.emit(Op.RETURN, value, 0, 0, node);
  unit.asm.reachable = false;
  makeClosure(u, finishFunction(unit), dst, node);
  const mark = u.temp;
  const format = u.loadConst(-1, { kind: "tuple", items: [1] }, node);
  u.emit(Op.SET_FUNCTION_ATTRIBUTE, dst, format, FunctionAttribute.DEFAULTS, node);
  u.temp = mark;
}

/** A `type` statement. */
export function typeAlias(u: Unit, s: ast.TypeAlias): void {
  const name = (s.name as ast.Name).id;
  const mark = u.temp;
  const result = u.newTemp();
  if (s.type_params.length > 0) {
    const unit = genericWrapper(u, s, name, s.lineno);
    const args = unit.newTemps(3);
    unit.loadConst(args, name, s);
    typeParamTuple(unit, s.type_params, args + 1, s);
    evaluator(unit, u.compilation.table.scopes.get(s)!, name, s.value, false, args + 2, s);
    unit.emit(Op.CALL_INTRINSIC, args, Intrinsic.TYPEALIAS, args, s);
    unit.emit(Op.RETURN, args, 0, 0, s);
    unit.asm.reachable = false;
    makeClosure(u, finishFunction(unit), result, s);
    u.emit(Op.CALL, result, result, 0, s);
  } else {
    const args = u.newTemps(3);
    u.loadConst(args, name, s);
    u.loadConst(args + 1, null, s);
    evaluator(u, u.compilation.table.scopes.get(s)!, name, s.value, false, args + 2, s);
    u.emit(Op.CALL_INTRINSIC, result, Intrinsic.TYPEALIAS, args, s);
  }
  storeName(u, name, result, s);
  u.temp = mark;
}
