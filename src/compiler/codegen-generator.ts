/**
 * Code for yield, yield from and await.
 *
 * Invariant: every SEND is directly followed by its YIELD, whose delegate is the SEND's iterator; `throw()` relies on that.
 */
import type * as ast from "../syntax/ast.ts";
import { Label, type Reg } from "./assembler.ts";
import { expr } from "./codegen-expr.ts";
import { Intrinsic, Op } from "./opcodes.ts";
import { ComprehensionKind, type Position, ScopeType } from "./scope.ts";
import type { Unit } from "./unit.ts";

/** Third operand of GET_AWAITABLE. */
export const enum AwaitWhere {
  AWAIT,
  AENTER,
  AEXIT,
}

const NO_DELEGATE = -1;
const ASYNC_GENERATOR = -2;

/** Drives the iterator in `iter` to its end; the value it returns is then in `dst`, a temporary. */
export function sendLoop(u: Unit, dst: Reg, iter: Reg, node: Position): void {
  const loop = new Label();
  const done = new Label();
  u.loadConst(dst, null, node);
  u.asm.place(loop);
  u.emit(Op.SEND, dst, iter, u.target(done), node);
  u.emit(Op.YIELD, dst, dst, iter, node);
  u.jumpBack(loop, node);
  u.place(done);
}

/** Awaits the value in `value`; the result is in `dst`, a temporary. */
export function awaitRegister(u: Unit, dst: Reg, value: Reg, where: AwaitWhere, node: Position): void {
  const mark = u.temp;
  const iter = u.newTemp();
  u.emit(Op.GET_AWAITABLE, iter, value, where, node);
  sendLoop(u, dst, iter, node);
  u.temp = mark;
}

function checkInFunction(u: Unit, what: string, e: ast.Expr): void {
  if (u.scope.type !== ScopeType.FUNCTION) u.fail(`'${what}' outside function`, e);
}

/** `await value` */
export function awaitValue(u: Unit, e: ast.Await, dst: Reg): Reg {
  const d = dst >= 0 && u.isTemp(dst) ? dst : u.newTemp();
  const mark = u.temp;
  const value = expr(u, e.value);
  awaitRegister(u, d, value, AwaitWhere.AWAIT, e);
  u.temp = mark;
  return d;
}

/** `yield value` */
export function yieldExpr(u: Unit, e: ast.Yield, dst: Reg): Reg {
  checkInFunction(u, "yield", e);
  const mark = u.temp;
  const value = e.value === null ? u.loadConst(-1, null, e) : expr(u, e.value);
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  emitYield(u, d, value, e);
  return d;
}

/** A YIELD of the unit's own, wrapped in an asynchronous generator. */
export function emitYield(u: Unit, dst: Reg, value: Reg, node: Position): void {
  const isAsync = u.scope.coroutine && u.scope.generator;
  u.emit(Op.YIELD, dst, value, isAsync ? ASYNC_GENERATOR : NO_DELEGATE, node);
}

/** `yield from value` */
export function yieldFrom(u: Unit, e: ast.YieldFrom, dst: Reg): Reg {
  checkInFunction(u, "yield from", e);
  if (u.scope.coroutine && u.scope.comprehension === ComprehensionKind.NONE) {
    u.fail("'yield from' inside async function", e);
  }
  const d = dst >= 0 && u.isTemp(dst) ? dst : u.newTemp();
  const mark = u.temp;
  const value = expr(u, e.value);
  const iter = u.newTemp();
  u.emit(Op.GET_YIELD_FROM_ITER, iter, value, 0, e);
  sendLoop(u, d, iter, e);
  u.temp = mark;
  return d;
}

/** Compiles a generator's body inside the handler that turns a StopIteration into RuntimeError. */
export function generatorBody(u: Unit, body: () => void): void {
  const handler = { label: new Label(), register: u.newTemp() };
  const state = u.bound.slice();
  u.asm.handler = handler;
  body();
  u.asm.handler = null;
  u.placeHandler(handler, state, true);
  u.emit(Op.CALL_INTRINSIC, handler.register, Intrinsic.STOPITERATION_ERROR, handler.register, null);
  u.emit(Op.RERAISE, handler.register, 0, 0, null);
  u.asm.reachable = false;
}
