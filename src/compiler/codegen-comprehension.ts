/**
 * Code for comprehensions, inlined ones (PEP 709) and those that are functions of their own, and generator expressions.
 *
 * Invariant: an inlined comprehension's variables live in hidden registers, so the variables around it of the same name are
 * never touched.
 */
import type * as ast from "../syntax/ast.ts";
import { type Handler, Label, type Reg } from "./assembler.ts";
import { storeTarget } from "./codegen-assign.ts";
import { jumpIf } from "./codegen-condition.ts";
import { expr, scratch, stable } from "./codegen-expr.ts";
import { finishFunction, newFunctionUnit } from "./codegen-function.ts";
import { awaitRegister, AwaitWhere, emitYield, generatorBody } from "./codegen-generator.ts";
import { makeClosure } from "./codegen-name.ts";
import { asyncNext, forNext, iterable } from "./codegen-loop.ts";
import { NOWHERE, ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import { Binding, type Position, type Scope } from "./scope.ts";
import type { Unit } from "./unit.ts";

type ComprehensionExpr = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

const NAMES = {
  ListComp: "<listcomp>",
  SetComp: "<setcomp>",
  DictComp: "<dictcomp>",
  GeneratorExp: "<genexpr>",
} as const;

/** Computes a comprehension or makes a generator. */
export function comprehension(u: Unit, e: ComprehensionExpr, dst: Reg): Reg {
  const scope = u.compilation.table.scopes.get(e)!;
  return scope.inlined ? inlined(u, e, scope, dst) : asFunction(u, e, scope, dst);
}

function outermostIter(u: Unit, e: ComprehensionExpr, iter: Reg): void {
  const g = e.generators[0]!;
  const mark = u.temp;
  const source = g.is_async ? expr(u, g.iter) : iterable(u, g.iter);
  u.temp = mark;
  u.emit(g.is_async ? Op.GET_AITER : Op.GET_ITER, iter, source, -1, g.iter);
}

function inlined(u: Unit, e: ComprehensionExpr, scope: Scope, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  const iter = u.newTemp();
  outermostIter(u, e, iter);
  u.enterComprehension(scope);
  const held = u.asm.shapes.current;
  u.hold(e, iter, ShapeKind.ITERATOR);
  for (const [name, reg] of u.comprehensions.at(-1)!.registers) {
    if (scope.binding(name) !== Binding.CELL) continue;
    // An earlier run that an exception ended may have left its cell here.
    u.emit(Op.CLEAR_LOCAL, reg, 0, 0, e);
    u.emit(Op.MAKE_CELL, reg, 0, 0, e);
  }
  const outer = u.asm.handler;
  const handler: Handler = { label: new Label(), register: u.newTemp() };
  const state = u.stateForHandler([]);
  u.asm.handler = handler;
  build(u, e, d);
  u.asm.shapes.leave(held);
  const registers = [...u.comprehensions.at(-1)!.registers.values()];
  // The variables of the same names around it are on CPython's stack meanwhile.
  for (const _ of registers) u.hold(e, NOWHERE);
  u.hold(e, d);
  generators(u, e, 0, iter, d);
  u.asm.handler = outer;
  u.leaveComprehension();
  u.asm.lead(e, e.generators[0]!.iter.lineno);
  for (const reg of registers) u.emit(Op.CLEAR_LOCAL, reg, 0, 0, e);
  u.asm.shapes.leave(held);
  u.atEnd(() => {
    u.placeHandler(handler, state, true);
    u.asm.handler = outer;
    const around = u.asm.shapes.current;
    u.asm.shapes.leave(held);
    for (const _ of registers) u.asm.shapes.enter(ShapeKind.OBJECT, NOWHERE);
    u.asm.shapes.enter(ShapeKind.EXCEPT, handler.register);
    for (const [i, reg] of registers.entries()) {
      u.emit(Op.CLEAR_LOCAL, reg, 0, 0, e);
      if (i === 0) u.asm.renewLine();
    }
    u.emit(Op.RERAISE, handler.register, 0, 0, null);
    u.asm.shapes.leave(around);
    u.asm.reachable = false;
  });
  u.temp = mark;
  return d;
}

function build(u: Unit, e: ComprehensionExpr, d: Reg): void {
  if (e._type === "GeneratorExp") return;
  const op = e._type === "ListComp" ? Op.BUILD_LIST : e._type === "SetComp" ? Op.BUILD_SET : Op.BUILD_DICT;
  u.emit(op, d, d, 0, e);
}

function asFunction(u: Unit, e: ComprehensionExpr, scope: Scope, dst: Reg): Reg {
  const inner = newFunctionUnit(u, scope, NAMES[e._type], null, e.lineno);
  inner.argcount = 1;
  const body = () => {
    const d = inner.newTemp();
    inner.asm.mark(e);
    build(inner, e, d);
    if (e._type !== "GeneratorExp") inner.hold(e, d);
    generators(inner, e, 0, 0, d);
    if (e._type === "GeneratorExp") {
      inner.emit(Op.RETURN, ~inner.constant(null), 0, 0, e);
      inner.asm.hideLine();
    } else inner.emit(Op.RETURN, d, 0, 0, e);
    inner.asm.reachable = false;
  };
  if (scope.generator || scope.coroutine) generatorBody(inner, body);
  else body();
  const d = scratch(u, dst);
  const mark = u.temp;
  const callee = u.newTemps(2);
  makeClosure(u, finishFunction(inner), callee, e);
  outermostIter(u, e, callee + 1);
  u.emit(Op.CALL, d, callee, 1, e);
  if (scope.coroutine && e._type !== "GeneratorExp") awaitRegister(u, d, d, AwaitWhere.AWAIT, e);
  u.temp = mark;
  return d;
}

/** The loop of generator `index` and all inside it. `iter` holds its iterator if that is made already, else -1. */
function generators(u: Unit, e: ComprehensionExpr, index: number, iter: Reg, d: Reg): void {
  const g = e.generators[index]!;
  const mark = u.temp;
  const only = iter < 0 && !g.is_async ? onlyItem(g.iter) : null;
  if (only !== null) {
    const skip = new Label();
    storeTarget(u, g.target, expr(u, only));
    u.temp = mark;
    innerPart(u, e, index, d, skip);
    u.place(skip);
    return;
  }
  let it = iter;
  if (it < 0) {
    it = u.newTemp();
    const inner = u.temp;
    const source = g.is_async ? expr(u, g.iter) : iterable(u, g.iter);
    u.temp = inner;
    u.emit(g.is_async ? Op.GET_AITER : Op.GET_ITER, it, source, -1, g.iter);
  }
  const held = u.asm.shapes.current;
  // A function gets its first iterator as an argument: to CPython that is any object.
  u.hold(e, it, iter === 0 ? ShapeKind.OBJECT : ShapeKind.ITERATOR);
  const head = new Label();
  const done = new Label();
  const skip = new Label();
  u.asm.place(head);
  const finish = g.is_async ? asyncNext(u, g.target, it, e, []) : null;
  if (finish === null) forNext(u, g.target, it, done, g.iter);
  innerPart(u, e, index, d, skip);
  const last = e._type === "DictComp" ? e.key : e.elt;
  // The end of an inner loop is no line of its own, but a failed condition is.
  if (index + 1 < e.generators.length && skip.used) u.jumpBack(head, last);
  u.place(skip);
  u.jumpBack(head, last);
  finish?.();
  u.place(done);
  u.hold(e, NOWHERE);
  if (!g.is_async) u.asm.lead(g.iter);
  u.asm.shapes.leave(held);
  if (!g.is_async) u.asm.quietLine = last.lineno;
  u.temp = mark;
}

/** `for y in [f(x)]` only gives a value a name. */
function onlyItem(iter: ast.Expr): ast.Expr | null {
  if ((iter._type !== "List" && iter._type !== "Tuple") || iter.elts.length !== 1) return null;
  const item = iter.elts[0]!;
  return item._type === "Starred" ? null : item;
}

/** What is done for each item of generator `index`; a condition that fails leads to `skip`. */
function innerPart(u: Unit, e: ComprehensionExpr, index: number, d: Reg, skip: Label): void {
  // In C the jumps belong to the element.
  const after = (): void => {
    const held = u.asm.shapes.current;
    u.hold(e, NOWHERE);
    u.asm.mark(e._type === "DictComp" ? e.key : e.elt);
    u.asm.shapes.leave(held);
  };
  for (const test of e.generators[index]!.ifs) jumpIf(u, test, skip, false, after);
  if (index + 1 < e.generators.length) generators(u, e, index + 1, -1, d);
  else element(u, e, d);
}

function element(u: Unit, e: ComprehensionExpr, d: Reg): void {
  const mark = u.temp;
  switch (e._type) {
    case "ListComp":
      u.emit(Op.LIST_APPEND, d, expr(u, e.elt), 0, e.elt);
      break;
    case "SetComp":
      u.emit(Op.SET_ADD, d, expr(u, e.elt), 0, e.elt);
      break;
    case "DictComp": {
      const at: Position = {
        lineno: e.key.lineno,
        col_offset: e.key.col_offset,
        end_lineno: e.value.end_lineno,
        end_col_offset: e.value.end_col_offset,
      };
      const key = stable(u, e.key, e.value);
      const held = u.asm.shapes.current;
      u.hold(e, key);
      const value = expr(u, e.value);
      u.hold(e, value);
      u.emit(Op.DICT_SET, d, key, value, at);
      u.asm.shapes.leave(held);
      break;
    }
    case "GeneratorExp": {
      const value = expr(u, e.elt);
      emitYield(u, u.newTemp(), value, e.elt);
      break;
    }
  }
  u.temp = mark;
}
