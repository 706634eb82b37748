/**
 * Leaving blocks: what return, break and continue run on their way out of `try`, `with` and handlers.
 *
 * Invariant: neither the code run on the way out of a block nor the jump after it is covered by that block's handler.
 */
import { awaitRegister, AwaitWhere } from "./codegen-generator.ts";
import { unbindName } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import type { Reg } from "./assembler.ts";
import { ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import { type Block, BlockKind, type Unit } from "./unit.ts";

/**
 * Emits the code that leaves all blocks from the innermost down to number `depth`. The handler in force is then the one around them;
 * `kept` holds the value that is being returned, or is -1;
 * the caller restores the handler after the jump or return. True: what was run belongs to another line, and for a tracer the jump or return is part of it.
 */
export function leaveBlocks(u: Unit, depth: number, node: Position, kept: Reg = -1): boolean {
  if (u.blocks.length === depth) return false;
  u.asm.mark(node);
  let hidden = false;
  const blocks = u.blocks.slice();
  const shape = u.asm.shapes.current;
  for (let i = blocks.length - 1; i >= depth; i--) {
    const block = blocks[i]!;
    u.blocks.length = i;
    u.asm.hiding = hidden && (block.kind === BlockKind.HANDLER || block.kind === BlockKind.LOOP);
    leave(u, block, node, kept);
    if (block.kind === BlockKind.WITH || block.kind === BlockKind.LOOP) {
      u.asm.shapes.leave(block.shape!);
      if (kept >= 0) u.asm.shapes.enter(ShapeKind.OBJECT, kept);
    }
    u.asm.hiding = false;
    u.asm.handler = block.outer;
    if (block.kind === BlockKind.WITH || block.kind === BlockKind.FINALLY) hidden = true;
  }
  u.asm.shapes.leave(shape);
  u.blocks.push(...blocks.slice(u.blocks.length));
  return hidden;
}

function leave(u: Unit, block: Block, node: Position, kept: Reg): void {
  switch (block.kind) {
    case BlockKind.LOOP:
      closeIterator(u, block, node);
      return;
    case BlockKind.TRY:
      return;
    case BlockKind.FINALLY:
      u.asm.handler = block.outer;
      u.asm.shapes.leave(block.shape!);
      if (kept >= 0) u.asm.shapes.enter(ShapeKind.OBJECT, kept);
      u.compilation.muted++;
      statements(u, block.body!);
      u.compilation.muted--;
      return;
    case BlockKind.HANDLER:
      if (block.isStar) u.fail("'break', 'continue' and 'return' cannot appear in an except* block", node);
      if (block.name != null) unbindName(u, block.name, node);
      if (block.saved! >= 0) u.emit(Op.POP_EXC, block.saved!, 0, 0, node);
      return;
    case BlockKind.WITH:
      u.asm.handler = block.outer;
      callExit(u, block.exit!, block.isAsync === true, block.node!);
      return;
  }
}

/** A loop is left before its end. */
export function closeIterator(u: Unit, loop: Block, node: Position): void {
  if (loop.iter !== undefined && loop.iter >= 0) u.emit(Op.END_FOR, loop.iter, 0, 0, node);
}

/** Calls the exit method with three Nones. */
export function callExit(u: Unit, exit: Reg, isAsync: boolean, node: Position): void {
  const mark = u.temp;
  const callee = u.newTemps(4);
  u.move(callee, exit, node);
  for (let i = 1; i <= 3; i++) u.loadConst(callee + i, null, node);
  u.emit(Op.CALL, callee, callee, 3, node);
  if (isAsync) awaitRegister(u, callee, callee, AwaitWhere.AEXIT, node);
  u.temp = mark;
}
