/**
 * Jump shapes: what a debugger that sets `f_lineno` has to know of the code it jumps to.
 *
 * CPython asks which values its stack holds at the two places (`mark_stacks`). Here they are registers, but the question is the same: inside which `for` loops, `with`
 * blocks and handlers does an instruction stand, and which registers belong to them? A *shape* is the innermost of these with its parent;
 * shape 0 is none. A jump may leave blocks; it may not enter one, except in place of one of the same kind.
 */
import type { Reg } from "./assembler.ts";

/** CPython's kinds of stack entries, as far as they exist here. */
export const enum ShapeKind {
  /** The iterator of a `for`. */
  ITERATOR = 1,
  /** An exception that is or was being handled. */
  EXCEPT = 2,
  /** Anything else: the exit method of a `with`, the subject of a `match`. */
  OBJECT = 3,
}

export interface JumpTable {
  /** Three numbers per shape: parent, kind, register. The first shape is "none". */
  readonly shapes: Int32Array;
  /** Pairs `[pc, shape]`: from this instruction on. */
  readonly runs: Int32Array;
  /** Instructions at which a statement or one of its clauses begins: nothing half-computed is in the temporaries there. */
  readonly starts: Int32Array;
}

/** Collects a JumpTable. */
export class JumpShapes {
  /** The shape of what is emitted now. */
  current = 0;
  /** The shape that holds after the next instruction, or -1. */
  private afterNext = -1;
  /** What is emitted next begins a statement. */
  starting = false;
  private readonly shapes: number[] = [-1, 0, 0];
  private readonly runs: number[] = [0, 0];
  private readonly starts: number[] = [];

  /** Enter a block; its register is virtual. Answers the shape around it, for `leave`. */
  enter(kind: ShapeKind, reg: Reg): number {
    const outer = this.current;
    this.current = this.shapes.length / 3;
    this.shapes.push(outer, kind, reg);
    return outer;
  }

  leave(outer: number): void {
    this.current = outer;
    this.afterNext = -1;
  }

  /** The next instruction alone is in the block just entered. */
  leaveAfterNext(outer: number): void {
    this.afterNext = outer;
  }

  /** An instruction is emitted at `pc`. */
  note(pc: number): void {
    if (this.runs.at(-1) !== this.current) this.runs.push(pc, this.current);
    if (this.afterNext >= 0) this.leave(this.afterNext);
    if (!this.starting) return;
    this.starting = false;
    this.starts.push(pc);
  }

  finish(register: (virtual: Reg) => number): JumpTable {
    const { shapes } = this;
    return {
      shapes: Int32Array.from(shapes, (v, i) => (i > 2 && i % 3 === 2 ? register(v) : v)),
      runs: Int32Array.from(this.runs),
      starts: Int32Array.from(this.starts),
    };
  }
}
