/**
 * Code for with and async with.
 *
 * Invariant: the exit method is looked up before the enter method is called, and called exactly once on every way out.
 */
import type * as ast from "../syntax/ast.ts";
import { type Handler, Label } from "./assembler.ts";
import { storeTarget } from "./codegen-assign.ts";
import { expr } from "./codegen-expr.ts";
import { awaitRegister, AwaitWhere } from "./codegen-generator.ts";
import { storeRegister } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import { popAndReraise } from "./codegen-try.ts";
import { callExit } from "./codegen-unwind.ts";
import { NOWHERE, ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import { BlockKind, type Unit } from "./unit.ts";

/** A with statement from its item number `index` on. */
export function withStatement(u: Unit, s: ast.With | ast.AsyncWith, index: number): void {
  const item = s.items[index]!;
  const node = item.context_expr;
  const target = item.optional_vars;
  const isAsync = s._type === "AsyncWith";
  const outer = u.asm.handler;
  const mark = u.temp;
  const exit = u.newTemp();
  const exc = u.newTemp();
  const saved = u.newTemp();
  const inner = u.temp;
  const manager = expr(u, node);
  u.temp = inner;
  const value = u.newTemp();
  const direct = !isAsync && target?._type === "Name" ? storeRegister(u, target.id) : -1;
  u.emit(Op.WITH_ENTER, direct >= 0 ? direct : value, manager, exit, node);
  u.emit(Op.EXT, isAsync ? 1 : 0, 0, 0, node);
  if (isAsync) awaitRegister(u, value, value, AwaitWhere.AENTER, node);
  if (direct >= 0) u.setBound(direct);
  const handler: Handler = { label: new Label(), register: exc };
  const state = u.stateForHandler(s.body);
  u.enterBlock({ kind: BlockKind.WITH, outer, exit, isAsync, node }, node);
  const start = u.asm.code.length;
  // In C the exit function and its `self`.
  const shape = u.asm.shapes.enter(ShapeKind.OBJECT, exit);
  u.asm.shapes.enter(ShapeKind.OBJECT, NOWHERE);
  u.asm.handler = handler;
  if (direct >= 0) u.asm.mark(target!);
  else if (target !== null) storeTarget(u, target, value);
  u.temp = inner;
  if (index + 1 < s.items.length) withStatement(u, s, index + 1);
  else statements(u, s.body);
  u.asm.handler = outer;
  const raises = u.asm.code.length > start;
  u.blocks.pop();
  callExit(u, exit, isAsync, node);
  const end = new Label();
  u.jump(end, null);

  u.asm.shapes.enter(ShapeKind.LASTI, NOWHERE);
  u.asm.shapes.enter(ShapeKind.EXCEPT, exc);
  u.placeHandler(handler, state, raises);
  u.emit(Op.PUSH_EXC, saved, exc, 0, node);
  const cleanup: Handler = { label: new Label(), register: exc };
  u.asm.handler = cleanup;
  const swallowed = new Label();
  const answer = u.newTemp();
  u.emit(Op.WITH_EXCEPT, answer, exit, exc, node);
  if (isAsync) awaitRegister(u, answer, answer, AwaitWhere.AEXIT, node);
  u.emit(Op.JUMP_IF_TRUE, answer, u.target(swallowed), 0, node);
  // No position: the activation still stands where the exception came from.
  u.emit(Op.RERAISE, exc, 0, 0, null);
  u.asm.reachable = false;
  u.asm.handler = outer;
  u.place(swallowed);
  u.emit(Op.POP_EXC, saved, 0, 0, node);
  u.jump(end, null);
  u.asm.shapes.leave(shape);
  popAndReraise(u, cleanup, state, saved, raises);
  u.place(end);
  u.temp = mark;
}
