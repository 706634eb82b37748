/**
 * Lazily evaluated annotations (PEP 649, 749): the `__annotate__` functions of functions, classes and modules.
 *
 * Invariants: a `__annotate__` function raises NotImplementedError for formats beyond VALUE_WITH_FAKE_GLOBALS; under
 * `from __future__ import annotations` the values are texts.
 */
import type * as ast from "../syntax/ast.ts";
import { nextBranch } from "./branches.ts";
import { Label, type Reg } from "./assembler.ts";
import { expr, exprInto } from "./codegen-expr.ts";
import { finishFunction, newFunctionUnit } from "./codegen-function.ts";
import { loadName, makeClosure } from "./codegen-name.ts";
import { CommonConstant, Op } from "./opcodes.ts";
import { type Position, type Scope, ScopeType } from "./scope.ts";
import { unparse } from "./unparse.ts";
import type { Unit } from "./unit.ts";

const VALUE_WITH_FAKE_GLOBALS = 2;

/** An annotation as text, for `from __future__ import annotations`. */
export function annotationText(e: ast.Expr): string {
  return unparse(e);
}

/** A unit with the parameter `format` that refuses formats it does not know. */
export function evaluatorUnit(u: Unit, scope: Scope, name: string, at: Position): Unit {
  const unit = newFunctionUnit(u, scope, name, null, at.lineno);
  unit.argcount = 1;
  unit.posonlyargcount = 1;
  const known = new Label();
  unit.emit(Op.JUMP_UNLESS_GT, 0, ~unit.constant(VALUE_WITH_FAKE_GLOBALS), unit.target(known), at);
  const mark = unit.temp;
  const error = unit.newTemp();
  unit.emit(Op.LOAD_COMMON_CONSTANT, error, CommonConstant.NOT_IMPLEMENTED_ERROR, 0, at);
  unit.emit(Op.RAISE, error, -1, 0, at);
  unit.asm.reachable = false;
  unit.temp = mark;
  unit.place(known);
  return unit;
}

/** The `__annotate__` function of a function definition: its register, or -1 when there are no annotations. */
export function functionAnnotate(u: Unit, s: ast.FunctionDef | ast.AsyncFunctionDef): Reg {
  const a = s.args;
  const list: { name: string; annotation: ast.Expr }[] = [];
  const add = (arg: ast.Arg | null) => {
    if (arg?.annotation) list.push({ name: arg.arg, annotation: arg.annotation });
  };
  for (const arg of a.posonlyargs) add(arg);
  for (const arg of a.args) add(arg);
  add(a.vararg);
  for (const arg of a.kwonlyargs) add(arg);
  add(a.kwarg);
  if (s.returns !== null) list.push({ name: "return", annotation: s.returns });
  if (list.length === 0) return -1;
  const unit = evaluatorUnit(u, u.compilation.table.scopes.get(a)!, "__annotate__", s);
  const dict = unit.newTemp();
  const pairs = unit.newTemps(list.length * 2);
  for (const [i, { name, annotation }] of list.entries()) {
    unit.loadConst(pairs + 2 * i, unit.mangle(name), s);
    annotationInto(unit, annotation, pairs + 2 * i + 1);
  }
  unit.emit(Op.BUILD_DICT, dict, pairs, list.length, s);
  unit.emit(Op.RETURN, dict, 0, 0, s);
  unit.asm.reachable = false;
  unit.renameLocal(0, "format");
  return makeClosure(u, finishFunction(unit), -1, s);
}

function annotationInto(unit: Unit, annotation: ast.Expr, dst: Reg): void {
  if (unit.compilation.futureAnnotations) {
    unit.loadConst(dst, annotationText(annotation), annotation);
  } else if (annotation._type === "Starred") {
    const mark = unit.temp;
    unit.emit(Op.UNPACK_SEQUENCE, dst, expr(unit, annotation.value), 1, annotation);
    unit.temp = mark;
  } else {
    exprInto(unit, annotation, dst);
  }
}

/** Finds a class's or module's variable annotations and numbers those that may not be executed. */
export function collectAnnotations(u: Unit, body: readonly ast.Stmt[]): void {
  const all = u.scope.type === ScopeType.MODULE;
  let next = 0;
  const visit = (stmts: readonly ast.Stmt[], conditional: boolean): void => {
    for (const s of stmts) {
      switch (s._type) {
        case "AnnAssign":
          if (s.simple && s.target._type === "Name") u.annotationIndex.set(s, conditional ? next++ : -1);
          break;
        case "If":
          for (let branch: ast.If | null = s; branch !== null; branch = nextBranch(branch)) {
            visit(branch.body, true);
            if (nextBranch(branch) === null) visit(branch.orelse, true);
          }
          break;
        case "For":
        case "AsyncFor":
        case "While":
          visit(s.body, true);
          visit(s.orelse, true);
          break;
        case "With":
        case "AsyncWith":
          visit(s.body, true);
          break;
        case "Try":
        case "TryStar":
          visit(s.body, true);
          for (const h of s.handlers) visit(h.body, true);
          visit(s.orelse, true);
          visit(s.finalbody, true);
          break;
        case "Match":
          for (const c of s.cases) visit(c.body, true);
          break;
        default:
      }
    }
  };
  visit(body, all);
}

/** The `__annotate__` function of a class or module body, made from what `collectAnnotations` found; -1 if there is none. */
export function bodyAnnotate(u: Unit, node: Position): Reg {
  const scope = u.scope.annotationScope;
  if (scope === null || u.annotationIndex.size === 0) return -1;
  const unit = evaluatorUnit(u, scope, "__annotate__", node);
  const dict = unit.newTemp();
  unit.emit(Op.BUILD_DICT, dict, dict, 0, node);
  for (const [s, index] of u.annotationIndex) {
    const mark = unit.temp;
    const skip = new Label();
    if (index >= 0) {
      const set = loadName(unit, "__conditional_annotations__", -1, s);
      const number = unit.loadConst(-1, index, s);
      const found = unit.newTemp();
      unit.emit(Op.IN, found, number, set, s);
      unit.emit(Op.JUMP_IF_FALSE, found, unit.target(skip), 0, s);
      unit.temp = mark;
    }
    const value = expr(unit, s.annotation);
    const key = ~unit.constant(unit.mangle((s.target as ast.Name).id));
    unit.emit(Op.SETITEM, dict, key, value, node);
    unit.place(skip);
    unit.temp = mark;
  }
  unit.emit(Op.RETURN, dict, 0, 0, node);
  unit.asm.reachable = false;
  unit.renameLocal(0, "format");
  return makeClosure(u, finishFunction(unit), -1, node);
}
