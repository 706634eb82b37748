/**
 * Jump shapes: what a debugger that sets `f_lineno` has to know of the code it jumps to.
 *
 * CPython asks which values its stack holds at the two places (`mark_stacks`). Here they are registers, but the question is the same: inside which `for` loops, `with`
 * blocks, handlers and expressions over several lines does an instruction stand, and where are the values that belong to them? A *shape* is the innermost of these with its parent;
 * shape 0 is none. A jump may leave values behind; it may not find fewer than there are, nor some of another kind.
 */
import type { Reg } from "./assembler.ts";
import type { Position } from "./scope.ts";

/** CPython's kinds of stack entries, as far as they exist here. */
export const enum ShapeKind {
  /** The iterator of a `for`. */
  ITERATOR = 1,
  /** An exception that is or was being handled. */
  EXCEPT = 2,
  /** Anything else: the exit method of a `with`, the subject of a `match`, an operand. */
  OBJECT = 3,
  /** What stands beside a function that is about to be called: nothing, or the `self` of a method. */
  NULL = 4,
  /** Where an exception came from. */
  LASTI = 5,
  /** An OBJECT that stands in the variable which it is about to be assigned to. */
  TARGET = 6,
}

export interface JumpTable {
  /**
   * Three numbers per shape: parent, kind, and where the value is: a register, a constant (`~index`), or NOWHERE. The first shape is "none".
   */
  readonly shapes: Int32Array;
  /** Pairs `[pc, shape]`: from this instruction on. */
  readonly runs: Int32Array;
  /**
   * `MARK_WORDS` each, `[pc, line, shape, end line, column, end column]`: where a line begins before the instruction at pc, in another shape than that one, and
   * the position of what CPython does there first.
   */
  readonly marks: Int32Array;
  /** Where code that only an exception leads to begins, where it ends, and so on: in C it stands behind all other code. */
  readonly cold: Int32Array;
}

/** Numbers per entry of `JumpTable.marks`. */
export const MARK_WORDS = 6;

/** Of a value that CPython's stack holds and no register does. */
export const NOWHERE = -0x40000000;

/** Collects a JumpTable. */
export class JumpShapes {
  /** The shape of what is emitted now. */
  current = 0;
  private readonly shapes: number[] = [-1, 0, 0];
  private readonly runs: number[] = [0, 0];
  private readonly marks: number[] = [];
  private readonly cold: number[] = [];

  /** Enter a block, or compute a value that waits for others; its register is virtual. Answers the shape around it, for `leave`. */
  enter(kind: ShapeKind, reg: Reg): number {
    const outer = this.current;
    this.current = this.shapes.length / 3;
    this.shapes.push(outer, kind, reg);
    return outer;
  }

  /** The shape around the innermost value. */
  get outer(): number {
    return this.shapes[this.current * 3]!;
  }

  leave(outer: number): void {
    this.current = outer;
  }

  /** An instruction is emitted at `pc`. */
  note(pc: number, warm: boolean): void {
    if (this.runs.at(-1) !== this.current) this.runs.push(pc, this.current);
    if (warm !== (this.cold.length % 2 === 0)) this.cold.push(pc);
  }

  /** What is at `node` comes before the instruction at `pc`, in this shape. */
  mark(pc: number, node: Position, shape: number): void {
    this.marks.push(pc, node.lineno, shape, node.end_lineno, node.col_offset, node.end_col_offset);
  }

  finish(register: (virtual: Reg) => number): JumpTable {
    const { shapes } = this;
    return {
      shapes: Int32Array.from(shapes, (v, i) => (i > 2 && i % 3 === 2 && v >= 0 ? register(v) : v)),
      runs: Int32Array.from(this.runs),
      marks: Int32Array.from(this.marks),
      cold: Int32Array.from(this.cold),
    };
  }
}
