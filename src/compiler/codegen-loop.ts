/**
 * Code for loops: for, async for, while, and how they get their next item.
 *
 * Invariant: only JUMP_BACK jumps backwards, so that every iteration can be interrupted and every loop has one head.
 */
import type * as ast from "../syntax/ast.ts";
import { type Handler, Label, type Reg } from "./assembler.ts";
import { storeTarget } from "./codegen-assign.ts";
import { jumpIf } from "./codegen-condition.ts";
import { LONG_DISPLAY, markSteps, tuple } from "./codegen-display.ts";
import { expr, foldConstant } from "./codegen-expr.ts";
import { awaitRegister, AwaitWhere } from "./codegen-generator.ts";
import { storeRegister } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import type { CodeConst } from "./code-unit.ts";
import { constantTruth } from "./constants.ts";
import { foldItems } from "./fold.ts";
import { NOWHERE, ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import { BlockKind, type Unit } from "./unit.ts";

/** FOR_ITER and the store into the target. */
export function forNext(u: Unit, target: ast.Expr, iter: Reg, done: Label, node: Position): void {
  const reg = target._type === "Name" ? storeRegister(u, target.id) : -1;
  if (reg >= 0) {
    u.emit(Op.FOR_ITER, reg, iter, u.target(done), node);
    u.setBound(reg);
    // The store has no instruction of its own.
    const held = u.asm.shapes.current;
    u.asm.shapes.enter(ShapeKind.TARGET, reg);
    u.asm.mark(target);
    u.asm.shapes.leave(held);
    return;
  }
  const mark = u.temp;
  const item = u.newTemp();
  u.emit(Op.FOR_ITER, item, iter, u.target(done), node);
  const held = u.asm.shapes.current;
  u.asm.shapes.enter(ShapeKind.OBJECT, item);
  storeTarget(u, target, item);
  u.asm.shapes.leave(held);
  u.temp = mark;
}

/**
 * The next item of an asynchronous iterator, stored into the target. Answers a function that emits the end of the loop, which a
 * StopAsyncIteration leads to.
 */
export function asyncNext(u: Unit, target: ast.Expr, iter: Reg, node: Position, body: readonly ast.Stmt[]): () => void {
  const outer = u.asm.handler;
  const handler: Handler = { label: new Label(), register: u.newTemp() };
  const state = u.stateForHandler(body);
  const covered = u.asm.reachable;
  const item = u.newTemp();
  u.asm.handler = handler;
  u.emit(Op.GET_ANEXT, item, iter, 0, node);
  awaitRegister(u, item, item, AwaitWhere.AWAIT, node);
  u.asm.handler = outer;
  storeTarget(u, target, item);
  return () => {
    u.placeHandler(handler, state, covered);
    const held = u.asm.shapes.current;
    u.asm.shapes.enter(ShapeKind.EXCEPT, handler.register);
    u.emit(Op.END_ASYNC_FOR, handler.register, 0, 0, node);
    u.asm.shapes.leave(held);
  };
}

/** Iterating over a list display iterates over a tuple, a constant one if possible. */
export function iterable(u: Unit, e: ast.Expr): Reg {
  let items: CodeConst | undefined;
  if (e._type === "List" || e._type === "Set") items = foldItems(e.elts, u.compilation.optimize === 0);
  if (items === undefined)
    return e._type === "List" && e.elts.length <= LONG_DISPLAY && !e.elts.some((x) => x._type === "Starred")
      ? tuple(u, e.elts, -1, e)
      : expr(u, e);
  if (e._type === "List" || e._type === "Set") {
    u.asm.mark(e);
    markSteps(u, e);
  }
  if (e._type === "List") return u.loadConst(-1, items, e);
  if (e._type === "Set" && e.elts.length > 0) {
    return u.loadConst(-1, { kind: "frozenset", items: (items as { items: readonly CodeConst[] }).items }, e);
  }
  return expr(u, e);
}

/** Computes the iterator of a `for`. What it is called from stays in its register, for GET_ITER. */
function iterator(u: Unit, e: ast.Expr, iter: Reg): void {
  if (e._type !== "Call") {
    u.emit(Op.GET_ITER, iter, iterable(u, e), -1, e);
    return;
  }
  const made = expr(u, e, iter);
  u.emit(Op.GET_ITER, iter, made, u.asm.calleeOf(made), e);
}

export function forLoop(u: Unit, s: ast.For | ast.AsyncFor): void {
  const mark = u.temp;
  const isAsync = s._type === "AsyncFor";
  const iter = u.newTemp();
  const inner = u.temp;
  if (isAsync) u.emit(Op.GET_AITER, iter, expr(u, s.iter), 0, s.iter);
  else iterator(u, s.iter, iter);
  u.temp = inner;
  const head = new Label();
  const done = new Label();
  const end = new Label();
  u.placeLoopHead(head, s.body);
  const entered = u.asm.reachable;
  u.enterBlock({ kind: BlockKind.LOOP, outer: u.asm.handler, head, end, iter: isAsync ? -1 : iter }, s);
  const shape = u.asm.shapes.enter(ShapeKind.ITERATOR, iter);
  const finish = isAsync ? asyncNext(u, s.target, iter, s, s.body) : null;
  if (finish === null) forNext(u, s.target, iter, done, s.iter);
  statements(u, s.body);
  u.jumpBack(head, s.body.at(-1)!, true);
  u.blocks.pop();
  if (entered) finish?.();
  u.place(done);
  // The end of the loop has the iterator, and what it has answered last.
  u.asm.shapes.enter(ShapeKind.OBJECT, NOWHERE);
  if (!isAsync && entered) u.asm.lead(s.iter);
  u.asm.shapes.leave(shape);
  statements(u, s.orelse);
  u.place(end);
  u.temp = mark;
}

export function whileLoop(u: Unit, s: ast.While): void {
  const test = foldConstant(u, s.test);
  const head = new Label();
  const otherwise = new Label();
  const end = new Label();
  u.placeLoopHead(head, s.body);
  u.enterBlock({ kind: BlockKind.LOOP, outer: u.asm.handler, head, end }, s);
  if (test === undefined || !constantTruth(test)) jumpIf(u, s.test, otherwise, false);
  else u.asm.mark(s.test);
  statements(u, s.body);
  u.jumpBack(head, s.body.at(-1)!, true);
  u.blocks.pop();
  u.place(otherwise);
  statements(u, s.orelse);
  u.place(end);
}
