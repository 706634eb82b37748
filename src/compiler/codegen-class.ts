/**
 * Code for class definitions and the start and end of class bodies.
 *
 * Invariant: the body's namespace gets CPython's implicit names, in CPython's order.
 */
import type * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { bodyAnnotate, collectAnnotations } from "./annotations.ts";
import { buildClassCall } from "./codegen-call.ts";
import { compareCodePoints } from "./code-point-order.ts";
import { applyDecorators, decoratorsOf, endPosition, finishFunction, qualifiedName } from "./codegen-function.ts";
import { loadName, makeClosure, storeName } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import { genericWrapper, typeParamTuple } from "./codegen-type-params.ts";
import type { CodeUnit } from "./code-unit.ts";
import { docstringOf } from "./docstring.ts";
import { Intrinsic, Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import { Unit } from "./unit.ts";

/** A class definition statement. */
export function classDef(u: Unit, s: ast.ClassDef): void {
  const mark = u.temp;
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  const held = u.asm.shapes.current;
  const whole = { ...s, lineno: firstlineno };
  const callees = decoratorsOf(u, s, whole);
  const result = u.newTemp();
  if (s.type_params.length > 0) {
    const unit = genericWrapper(u, s, s.name, firstlineno);
    const params = typeParamTuple(unit, s.type_params, unit.newTemp(), s);
    storeName(unit, ".type_params", params, s);
    const made = unit.newTemp();
    buildClass(unit, s, firstlineno, made, true);
    unit.emit(Op.RETURN, made, 0, 0, s);
    unit.asm.reachable = false;
    makeClosure(u, finishFunction(unit), result, s);
    u.emit(Op.CALL, result, result, 0, s);
  } else {
    buildClass(u, s, firstlineno, result, false);
  }
  u.asm.shapes.leave(held);
  applyDecorators(u, s, whole, callees, result);
  u.temp = mark;
}

function buildClass(u: Unit, s: ast.ClassDef, firstlineno: number, dst: Reg, generic: boolean): void {
  const mark = u.temp;
  const body = classBody(u, s, firstlineno);
  let genericBase = -1;
  const callee = u.newTemps(3);
  u.emit(Op.LOAD_BUILD_CLASS, callee, 0, 0, s);
  makeClosure(u, body, callee + 1, s);
  u.loadConst(callee + 2, s.name, s);
  if (generic) {
    const inner = u.temp;
    const params = loadName(u, ".type_params", -1, s);
    const made = u.newTemp();
    u.emit(Op.CALL_INTRINSIC, made, Intrinsic.SUBSCRIPT_GENERIC, params, s);
    storeName(u, ".generic_base", made, s);
    u.temp = inner;
    genericBase = loadName(u, ".generic_base", -1, s);
  }
  buildClassCall(u, callee, s.bases, s.keywords, genericBase, dst, s);
  u.temp = mark;
}

function classBody(u: Unit, s: ast.ClassDef, firstlineno: number): CodeUnit {
  const scope = u.compilation.table.scopes.get(s)!;
  const unit = new Unit(u.compilation, scope, u, s.name, qualifiedName(u, scope, s.name), firstlineno, s.name);
  unit.staticAttributes = new Set();
  const at: Position = { lineno: firstlineno, end_lineno: firstlineno, col_offset: 0, end_col_offset: 0 };
  const cells: string[] = [];
  if (scope.needsClassClosure) cells.push("__class__");
  if (scope.needsClassDict) cells.push("__classdict__");
  if (scope.hasConditionalAnnotations && !u.compilation.futureAnnotations) cells.push("__conditional_annotations__");
  for (const name of cells) unit.emit(Op.MAKE_CELL, unit.localRegister(name), 0, 0, null);
  const t = unit.newTemp();
  const set = (name: string) => unit.emit(Op.STORE_NAME, unit.nameOf(name), t, 0, at);
  unit.emit(Op.LOAD_NAME, t, unit.nameOf("__name__"), 0, at);
  set("__module__");
  unit.loadConst(t, unit.qualname, at);
  set("__qualname__");
  unit.loadConst(t, firstlineno, at);
  set("__firstlineno__");
  if (s.type_params.length > 0) {
    loadName(unit, ".type_params", t, at);
    set("__type_params__");
  }
  if (scope.needsClassDict) {
    unit.emit(Op.LOAD_LOCALS, t, 0, 0, at);
    unit.emit(Op.STORE_DEREF, unit.localRegister("__classdict__"), t, 0, at);
  }
  const end = classStatements(unit, s, t, at);
  unit.asm.settleMarks();
  unit.asm.hiding = true;
  const names = [...unit.staticAttributes].sort(compareCodePoints);
  unit.loadConst(t, { kind: "tuple", items: names }, end);
  unit.emit(Op.STORE_NAME, unit.nameOf("__static_attributes__"), t, 0, end);
  if (scope.needsClassDict) {
    const cell = unit.localRegister("__classdict__");
    unit.emit(Op.STORE_NAME, unit.nameOf("__classdictcell__"), cell, 0, end);
  }
  if (scope.needsClassClosure) {
    const cell = unit.localRegister("__class__");
    unit.emit(Op.STORE_NAME, unit.nameOf("__classcell__"), cell, 0, end);
    unit.emit(Op.RETURN, cell, 0, 0, end);
    unit.asm.reachable = false;
  } else {
    unit.emit(Op.RETURN, ~unit.constant(null), 0, 0, end);
    unit.asm.reachable = false;
  }
  unit.asm.hiding = false;
  return finishFunction(unit);
}

/** The written part of the body and its annotations; answers the position of what follows. */
function classStatements(unit: Unit, s: ast.ClassDef, t: Reg, at: Position): Position {
  const { compilation, scope } = unit;
  const annotated = scope.annotationScope !== null;
  if (annotated && compilation.futureAnnotations) {
    unit.emit(Op.SETUP_ANNOTATIONS, 0, 0, 0, at);
  }
  if (annotated && !compilation.futureAnnotations) {
    collectAnnotations(unit, s.body);
    if (scope.hasConditionalAnnotations) {
      unit.emit(Op.BUILD_SET, t, t, 0, at);
      unit.emit(Op.STORE_DEREF, unit.localRegister("__conditional_annotations__"), t, 0, at);
    }
  }
  let { body } = s;
  const docstring = docstringOf(body);
  if (docstring !== null) {
    if (compilation.optimize < 2) {
      unit.loadConst(t, docstring, body[0]!);
      unit.emit(Op.STORE_NAME, unit.nameOf("__doc__"), t, 0, null);
    }
    body = body.slice(1);
  }
  statements(unit, body);
  let end: Position = endPosition(unit, s.body.at(-1)) ?? at;
  const annotate = annotated && !compilation.futureAnnotations ? bodyAnnotate(unit, at) : -1;
  if (annotate >= 0) {
    storeName(unit, "__annotate_func__", annotate, at);
    end = at;
  }
  return end;
}
