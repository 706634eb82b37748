/**
 * Code for statements other than loops, `try`, `with`, `match`, and definitions.
 */
import { nextBranch } from "./branches.ts";
import type * as ast from "../syntax/ast.ts";
import { Label } from "./assembler.ts";
import { annAssign, assign, augAssign, deleteTarget } from "./codegen-assign.ts";
import { classDef } from "./codegen-class.ts";
import { jumpIf } from "./codegen-condition.ts";
import { expr, exprInto, foldConstant } from "./codegen-expr.ts";
import { functionDef } from "./codegen-function.ts";
import { forLoop, whileLoop } from "./codegen-loop.ts";
import { matchStatement } from "./codegen-match.ts";
import { storeName } from "./codegen-name.ts";
import { tryStatement } from "./codegen-try.ts";
import { typeAlias } from "./codegen-type-params.ts";
import { closeIterator, leaveBlocks } from "./codegen-unwind.ts";
import { withStatement } from "./codegen-with.ts";
import { CommonConstant, Op } from "./opcodes.ts";
import { ScopeType } from "./scope.ts";
import { BlockKind, type Unit } from "./unit.ts";

export function statements(u: Unit, body: readonly ast.Stmt[]): void {
  for (const s of body) statement(u, s);
}

export function statement(u: Unit, s: ast.Stmt): void {
  switch (s._type) {
    case "Expr":
      expressionStatement(u, s);
      return;
    case "Assign":
      assign(u, s);
      return;
    case "AugAssign":
      augAssign(u, s);
      return;
    case "AnnAssign":
      annAssign(u, s);
      return;
    case "Return":
      returnStatement(u, s);
      return;
    case "If":
      ifStatement(u, s);
      return;
    case "For":
    case "AsyncFor":
      forLoop(u, s);
      return;
    case "While":
      whileLoop(u, s);
      return;
    case "FunctionDef":
    case "AsyncFunctionDef":
      functionDef(u, s);
      return;
    case "ClassDef":
      classDef(u, s);
      return;
    case "TypeAlias":
      typeAlias(u, s);
      return;
    case "Try":
    case "TryStar":
      tryStatement(u, s);
      return;
    case "With":
    case "AsyncWith":
      withStatement(u, s, 0);
      return;
    case "Match":
      matchStatement(u, s);
      return;
    case "Raise":
      raiseStatement(u, s);
      return;
    case "Assert":
      assertStatement(u, s);
      return;
    case "Delete":
      for (const t of s.targets) deleteTarget(u, t);
      return;
    case "Import":
      importStatement(u, s);
      return;
    case "ImportFrom":
      importFrom(u, s);
      return;
    case "Break":
    case "Continue":
      breakOrContinue(u, s);
      return;
    case "Pass":
      // Something for a tracer to stop at, and for a line of its own.
      u.emit(Op.NOP, 0, 0, 0, s);
      return;
    case "Global":
    case "Nonlocal":
      return;
  }
}

function expressionStatement(u: Unit, s: ast.ExprStmt): void {
  const mark = u.temp;
  if (u.compilation.interactive && u.scope.type === ScopeType.MODULE) {
    u.emit(Op.PRINT_EXPR, expr(u, s.value), 0, 0, s);
  } else if (s.value._type === "Constant") {
    u.emit(Op.NOP, 0, 0, 0, s);
  } else {
    expr(u, s.value);
  }
  u.temp = mark;
}

function ifStatement(u: Unit, s: ast.If): void {
  const ends: Label[] = [];
  for (let branch = s; ; ) {
    const otherwise = new Label();
    jumpIf(u, branch.test, otherwise, false);
    statements(u, branch.body);
    if (branch.orelse.length === 0) {
      u.place(otherwise);
      break;
    }
    const end = new Label();
    ends.push(end);
    u.jump(end, null);
    u.place(otherwise);
    const next = nextBranch(branch);
    if (next === null) {
      statements(u, branch.orelse);
      break;
    }
    branch = next;
  }
  for (let i = ends.length - 1; i >= 0; i--) u.place(ends[i]!);
}

function returnStatement(u: Unit, s: ast.Return): void {
  if (u.scope.type !== ScopeType.FUNCTION) u.fail("'return' outside function", s);
  if (s.value !== null && u.scope.coroutine && u.scope.generator) {
    u.fail("'return' with value in async generator", s);
  }
  const mark = u.temp;
  const { handler } = u.asm;
  const leaves = u.blocks.some((b) => b.kind !== BlockKind.LOOP && b.kind !== BlockKind.TRY);
  const constant = s.value === null ? null : foldConstant(u, s.value);
  if (constant !== undefined) {
    const at = s.value?._type === "Constant" ? s.value : s;
    if (s.value !== null && s.value.lineno !== s.lineno) u.asm.mark(s.value);
    const hidden = leaveBlocks(u, 0, at);
    u.emit(Op.RETURN, ~u.constant(constant), 0, 0, at);
    if (hidden) u.asm.hideLine();
  } else {
    let value = expr(u, s.value!);
    if (leaves && !u.isTemp(value)) {
      const t = u.newTemp();
      u.move(t, value, s);
      value = t;
    }
    const held = u.asm.shapes.current;
    u.hold(s, value);
    const hidden = leaveBlocks(u, 0, s, value);
    u.emit(Op.RETURN, value, 0, 0, s);
    u.asm.shapes.leave(held);
    if (hidden) u.asm.hideLine();
  }
  u.asm.reachable = false;
  u.asm.handler = handler;
  u.temp = mark;
}

function breakOrContinue(u: Unit, s: ast.Break | ast.Continue): void {
  let depth = u.blocks.length - 1;
  while (depth >= 0 && u.blocks[depth]!.kind !== BlockKind.LOOP) depth--;
  if (depth < 0) {
    const word = s._type === "Break" ? "'break' outside loop" : "'continue' not properly in loop";
    for (const b of u.blocks) {
      if (b.isStar) u.fail("'break', 'continue' and 'return' cannot appear in an except* block", s);
    }
    u.fail(word, s);
  }
  const loop = u.blocks[depth]!;
  const { handler } = u.asm;
  const hidden = leaveBlocks(u, depth + 1, s);
  u.asm.hiding = hidden;
  if (s._type === "Break") {
    closeIterator(u, loop, s);
    u.jump(loop.end!, s);
  } else u.jumpBack(loop.head!, s);
  u.asm.hiding = false;
  u.asm.handler = handler;
}

function raiseStatement(u: Unit, s: ast.Raise): void {
  const mark = u.temp;
  const held = u.asm.shapes.current;
  let exc = -1;
  let cause = -1;
  if (s.exc !== null) {
    exc = expr(u, s.exc);
    if (s.cause !== null) {
      if (!u.isTemp(exc) && u.innerScope.hasWalrus) {
        const t = u.newTemp();
        u.move(t, exc, s.exc);
        exc = t;
      }
      u.hold(s, exc);
      cause = expr(u, s.cause);
      u.hold(s, cause);
    }
  }
  u.emit(Op.RAISE, exc, cause, 0, s);
  u.asm.shapes.leave(held);
  u.asm.reachable = false;
  u.temp = mark;
}

function assertStatement(u: Unit, s: ast.Assert): void {
  if (s.test._type === "Tuple" && s.test.elts.length > 0) {
    u.warn("assertion is always true, perhaps remove parentheses?", s);
  }
  if (u.compilation.optimize > 0) return;
  const end = new Label();
  jumpIf(u, s.test, end, true);
  const mark = u.temp;
  const held = u.asm.shapes.current;
  const error = u.newTemps(2);
  u.emit(Op.LOAD_COMMON_CONSTANT, error, CommonConstant.ASSERTION_ERROR, 0, s);
  if (s.msg !== null) {
    u.hold(s, error);
    exprInto(u, s.msg, error + 1);
    u.hold(s, error + 1);
    u.emit(Op.CALL, error, error, 1, s);
    u.asm.shapes.leave(held);
  }
  u.hold(s, error);
  u.emit(Op.RAISE, error, -1, 0, s.test);
  u.asm.shapes.leave(held);
  u.asm.reachable = false;
  u.temp = mark;
  u.place(end);
}

function importStatement(u: Unit, s: ast.Import): void {
  for (const alias of s.names) {
    const mark = u.temp;
    const module = u.newTemp();
    const args = u.newTemps(2);
    u.loadConst(args, 0, s);
    u.loadConst(args + 1, null, s);
    u.emit(Op.IMPORT_NAME, module, u.nameOf(alias.name), args, s);
    if (alias.asname === null) {
      const dot = alias.name.indexOf(".");
      storeName(u, dot < 0 ? alias.name : alias.name.slice(0, dot), module, s);
    } else {
      // `import a.b as c` binds b, which is looked up as `from a import b` does.
      for (const part of alias.name.split(".").slice(1)) {
        u.emit(Op.IMPORT_FROM, module, module, u.nameOf(part), s);
      }
      storeName(u, alias.asname, module, s);
    }
    u.temp = mark;
  }
}

function importFrom(u: Unit, s: ast.ImportFrom): void {
  const mark = u.temp;
  const module = u.newTemp();
  const args = u.newTemps(2);
  u.loadConst(args, s.level, s);
  u.loadConst(args + 1, { kind: "tuple", items: s.names.map((a) => a.name) }, s);
  u.emit(Op.IMPORT_NAME, module, u.nameOf(s.module ?? ""), args, s);
  for (const alias of s.names) {
    if (alias.name === "*") {
      u.emit(Op.IMPORT_STAR, module, 0, 0, s);
      break;
    }
    const value = u.newTemp();
    u.emit(Op.IMPORT_FROM, value, module, u.nameOf(alias.name), s);
    storeName(u, alias.asname ?? alias.name, value, s);
    u.temp--;
  }
  u.temp = mark;
}
