/**
 * Code for try statements: except, else, finally, except*.
 *
 * Invariants: entering a `try` costs nothing but a NOP, which a tracer sees; a handler's PUSH_EXC is matched by a POP_EXC on every way out of it; the registers of
 * the exception and of the one handled before stay allocated for the whole statement.
 */
import type * as ast from "../syntax/ast.ts";
import { type Handler, Label, type Reg } from "./assembler.ts";
import { expr } from "./codegen-expr.ts";
import { storeName, unbindName } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import { ShapeKind } from "./jump-shapes.ts";
import { Op, RaiseLine } from "./opcodes.ts";
import { BlockKind, type Unit } from "./unit.ts";

export function tryStatement(u: Unit, s: ast.Try | ast.TryStar): void {
  const mark = u.temp;
  // A place to stop at that the handlers do not cover.
  u.emit(Op.NOP, 0, 0, 0, s);
  if (s.finalbody.length > 0) tryFinally(u, s);
  else tryHandlers(u, s);
  u.temp = mark;
}

function tryHandlers(u: Unit, s: ast.Try | ast.TryStar): void {
  if (s.handlers.length === 0) statements(u, s.body);
  else if (s._type === "Try") tryExcept(u, s);
  else tryStar(u, s);
}

/** Emits `body` covered by `handler`; answers whether the handler can be reached. */
function covered(u: Unit, handler: Handler, body: () => void): boolean {
  const outer = u.asm.handler;
  const start = u.asm.code.length;
  u.asm.handler = handler;
  body();
  u.asm.handler = outer;
  return u.asm.code.length > start;
}

/** The end of a handler that an exception leaves: what was handled before is handled again. */
export function popAndReraise(u: Unit, handler: Handler, state: number[], saved: Reg, reachable: boolean): void {
  u.placeHandler(handler, state, reachable);
  u.emit(Op.POP_EXC, saved, 0, 0, null);
  u.emit(Op.RERAISE, handler.register, 0, 0, null);
  u.asm.reachable = false;
}

function tryFinally(u: Unit, s: ast.Try | ast.TryStar): void {
  const outer = u.asm.handler;
  const exc = u.newTemp();
  const saved = u.newTemp();
  const end = new Label();
  const handler: Handler = { label: new Label(), register: exc };
  const state = u.stateForHandler(s.body, ...s.handlers.map((h) => h.body), s.orelse);
  u.enterBlock({ kind: BlockKind.FINALLY, outer, body: s.finalbody }, s);
  const raises = covered(u, handler, () => tryHandlers(u, s));
  u.blocks.pop();
  statements(u, s.finalbody);
  u.jump(end, null);

  u.placeHandler(handler, state, raises);
  u.emit(Op.PUSH_EXC, saved, exc, 0, null);
  const shape = enterHandler(u, saved, exc);
  const cleanup: Handler = { label: new Label(), register: exc };
  u.blocks.push({ kind: BlockKind.HANDLER, outer, saved, name: null });
  u.compilation.muted++;
  covered(u, cleanup, () => {
    statements(u, s.finalbody);
    u.emit(Op.RERAISE, exc, RaiseLine.BEFORE, 0, s.finalbody.at(-1)!);
    u.asm.hideLine();
    u.asm.reachable = false;
  });
  u.compilation.muted--;
  u.blocks.pop();
  u.asm.shapes.leave(shape);
  popAndReraise(u, cleanup, state, saved, raises);
  u.place(end);
}

/** In a handler two exceptions are held: the one handled before, and the one handled now. */
function enterHandler(u: Unit, saved: Reg, exc: Reg): number {
  const shape = u.asm.shapes.enter(ShapeKind.EXCEPT, saved);
  u.asm.shapes.enter(ShapeKind.EXCEPT, exc);
  return shape;
}

/**
 * What `except` and `except*` begin with: the body and `after` it, which go on at `end`, and then the entry of the handlers, where `exc` is the one being
 * handled. What the clauses raise goes to `cleanup`.
 */
function guardedBody(u: Unit, s: ast.Try | ast.TryStar, exc: Reg, saved: Reg, after: readonly ast.Stmt[], end: Label) {
  const handler: Handler = { label: new Label(), register: exc };
  const state = u.stateForHandler(s.body);
  u.enterBlock({ kind: BlockKind.TRY, outer: u.asm.handler }, s);
  const raises = covered(u, handler, () => statements(u, s.body));
  u.blocks.pop();
  statements(u, after);
  u.jump(end, null);

  u.placeHandler(handler, state, raises);
  u.emit(Op.PUSH_EXC, saved, exc, 0, null);
  const cleanup: Handler = { label: new Label(), register: exc };
  u.asm.handler = cleanup;
  return { state, raises, cleanup };
}

function tryExcept(u: Unit, s: ast.Try): void {
  const outer = u.asm.handler;
  const exc = u.newTemp();
  const saved = u.newTemp();
  const end = new Label();
  const { state, raises, cleanup } = guardedBody(u, s, exc, saved, s.orelse, end);
  const shape = enterHandler(u, saved, exc);
  for (const [i, h] of s.handlers.entries()) {
    if (h.type === null && i < s.handlers.length - 1) u.fail("default 'except:' must be last", h);
    const next = new Label();
    if (h.type !== null) {
      const mark = u.temp;
      const type = expr(u, h.type);
      u.temp = mark;
      u.emit(Op.JUMP_UNLESS_EXC_MATCH, exc, type, u.target(next), h);
    } else u.asm.mark(h);
    const inClause = u.asm.shapes.current;
    u.asm.shapes.leave(shape);
    u.asm.shapes.enter(ShapeKind.EXCEPT, saved);
    exceptBody(u, h, exc, saved, outer, cleanup, end);
    u.asm.shapes.leave(inClause);
    u.asm.handler = cleanup;
    u.place(next);
  }
  u.emit(Op.RERAISE, exc, 0, 0, s.handlers.at(-1)!);
  u.asm.reachable = false;
  u.asm.handler = outer;
  u.asm.shapes.leave(shape);
  popAndReraise(u, cleanup, state, saved, raises);
  u.place(end);
}

/** The body of an except clause that matched; leads to `end`. An exception forgets the name, then goes to `cleanup`. */
function exceptBody(
  u: Unit,
  h: ast.ExceptHandler,
  exc: Reg,
  saved: Reg,
  outer: Handler | null,
  cleanup: Handler,
  end: Label,
): void {
  if (h.name === null) {
    u.enterBlock({ kind: BlockKind.HANDLER, outer, saved, name: null, isClause: true }, h);
    statements(u, h.body);
    u.blocks.pop();
    u.asm.handler = outer;
    u.emit(Op.POP_EXC, saved, 0, 0, null);
    u.jump(end, null);
    return;
  }
  storeName(u, h.name, exc, h);
  const named: Handler = { label: new Label(), register: exc };
  const state = u.stateForHandler(h.body);
  u.enterBlock({ kind: BlockKind.HANDLER, outer, saved, name: h.name, isClause: true }, h);
  u.asm.handler = named;
  const start = u.asm.code.length;
  statements(u, h.body);
  const raises = u.asm.code.length > start;
  u.blocks.pop();
  u.asm.handler = outer;
  u.emit(Op.POP_EXC, saved, 0, 0, null);
  unbindName(u, h.name, null);
  u.jump(end, null);
  u.asm.handler = cleanup;
  u.placeHandler(named, state, raises);
  unbindName(u, h.name, null);
  u.emit(Op.RERAISE, exc, 0, 0, null);
  u.asm.reachable = false;
}

/**
 * except*: every clause takes its part of the group; what the clauses raise and what is left over is raised together
 * at the end.
 */
function tryStar(u: Unit, s: ast.TryStar): void {
  const outer = u.asm.handler;
  const exc = u.newTemp();
  const saved = u.newTemp();
  const original = u.newTemp();
  const rest = u.newTemp();
  const raised = u.newTemp();
  const match = u.newTemp();
  const end = new Label();
  const orelse = new Label();
  const { state, raises, cleanup } = guardedBody(u, s, exc, saved, [], orelse);
  const shape = enterHandler(u, saved, exc);
  u.asm.mark(s.handlers[0]!.type!);
  u.move(original, exc, null);
  u.move(rest, exc, null);
  u.emit(Op.BUILD_LIST, raised, raised, 0, null);
  u.asm.shapes.enter(ShapeKind.OBJECT, raised);
  u.asm.shapes.enter(ShapeKind.EXCEPT, rest);
  for (const h of s.handlers) {
    const mark = u.temp;
    const next = new Label();
    const type = expr(u, h.type!);
    u.emit(Op.CHECK_EG_MATCH, match, rest, type, h);
    u.temp = mark;
    u.emit(Op.JUMP_IF_NONE, match, u.target(next), 0, h);
    starBody(u, h, match, raised, cleanup, next);
    u.asm.handler = cleanup;
    u.place(next);
  }
  const last = s.handlers.at(-1)!;
  const reraise = new Label();
  u.asm.settleMarks();
  u.asm.hiding = true;
  u.emit(Op.LIST_APPEND, raised, rest, 0, last);
  u.emit(Op.PREP_RERAISE_STAR, exc, original, raised, last);
  u.emit(Op.JUMP_IF_NOT_NONE, exc, u.target(reraise), 0, last);
  u.asm.handler = outer;
  u.emit(Op.POP_EXC, saved, 0, 0, null);
  u.jump(end, null);
  u.place(reraise);
  u.emit(Op.POP_EXC, saved, 0, 0, null);
  u.emit(Op.RERAISE, exc, RaiseLine.NONE, 0, last);
  u.asm.reachable = false;
  u.asm.hiding = false;
  u.asm.shapes.leave(shape);
  popAndReraise(u, cleanup, state, saved, raises);
  // Here CPython compiles `else` after the clauses, before them in `except`: names and errors come in this order.
  u.place(orelse);
  statements(u, s.orelse);
  u.place(end);
}

/** The body of an except* clause; what it raises is put on the list. */
function starBody(u: Unit, h: ast.ExceptHandler, match: Reg, raised: Reg, cleanup: Handler, next: Label): void {
  const mark = u.temp;
  const before = u.newTemp();
  u.emit(Op.PUSH_EXC, before, match, 0, h);
  if (h.name !== null) storeName(u, h.name, match, h);
  const clause: Handler = { label: new Label(), register: u.newTemp() };
  const state = u.stateForHandler(h.body);
  u.enterBlock({ kind: BlockKind.HANDLER, outer: cleanup, saved: -1, name: h.name, isStar: true, isClause: true }, h);
  const raises = covered(u, clause, () => statements(u, h.body));
  u.blocks.pop();
  if (h.name !== null) unbindName(u, h.name, null);
  u.emit(Op.POP_EXC, before, 0, 0, null);
  u.jump(next, null);
  u.placeHandler(clause, state, raises);
  if (h.name !== null) unbindName(u, h.name, null);
  u.emit(Op.LIST_APPEND, raised, clause.register, 0, null);
  u.emit(Op.POP_EXC, before, 0, 0, null);
  u.jump(next, null);
  u.temp = mark;
}
