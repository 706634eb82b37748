/**
 * The assembler: collects instructions with positions, resolves labels, numbers registers, and builds the exception table.
 *
 * Invariants: until `finish`, registers are virtual: locals from 0, cell variables from CELL_BASE, free variables from FREE_BASE,
 * temporaries from TEMP_BASE (their final numbers are known only when all locals have been met). Every instruction remembers the one innermost
 * handler that covers it, so the table's entries never overlap. Instructions that cannot be reached are not emitted.
 */
import type { Position } from "./scope.ts";
import { JumpShapes, type JumpTable } from "./jump-shapes.ts";
import { INSTRUCTION_WORDS, OP_NAMES, OPCODES, Op } from "./opcodes.ts";

/** A virtual register number. */
export type Reg = number;

export const CELL_BASE = 1 << 18;
export const FREE_BASE = 1 << 20;
export const TEMP_BASE = 1 << 24;

/** A jump target; `pc` is -1 until it is placed. */
export class Label {
  pc = -1;
  used = false;
  /** Control can arrive without an exception. */
  warm = false;
  /** Which locals are certainly bound when control arrives here by a jump; null before the first jump. */
  state: number[] | null = null;
}

/** Where an exception goes: `register` gets it. Null stands for "out of the function". */
export interface Handler {
  readonly label: Label;
  readonly register: Reg;
}

/** In `lineMarks`: the instruction's line gives no event, but is the one that ran last. */
export const QUIET = -2;

const enum Fix {
  NONE,
  REG,
  JUMP,
}

const FIXES: Uint8Array = new Uint8Array(OP_NAMES.length * 3);
for (const [op, name] of OP_NAMES.entries()) {
  const operands = OPCODES[name as keyof typeof OPCODES].operands;
  for (const [i, [, kind]] of operands.entries()) {
    if (kind === "dst" || kind === "reg" || kind === "regs" || kind === "rk") FIXES[op * 3 + i] = Fix.REG;
    else if (kind === "jump") FIXES[op * 3 + i] = Fix.JUMP;
  }
}
// Their register operands may be absent, so the table calls them numbers.
FIXES[Op.RAISE * 3] = FIXES[Op.RAISE * 3 + 1] = Fix.REG;
FIXES[Op.YIELD * 3 + 2] = Fix.REG;
FIXES[Op.LIST_EXTEND * 3 + 2] = Fix.REG;
FIXES[Op.GET_ITER * 3 + 2] = Fix.REG;

export interface Assembled {
  readonly code: Int32Array;
  readonly positions: Int32Array;
  readonly lineMarks: Int32Array;
  readonly jumpTable: JumpTable;
  readonly exceptionTable: Int32Array;
  readonly nregs: number;
}

export class Assembler {
  readonly code: number[] = [];
  private readonly positions: number[] = [];
  private readonly labels: Label[] = [];
  private readonly handlers: (Handler | null)[] = [];
  /** The handler that covers what is emitted now. */
  handler: Handler | null = null;
  /** Control can arrive at the next instruction. */
  reachable = true;
  /** Control can arrive there without an exception. */
  warm = true;
  maxTemps = 0;
  private lastPlaced = -1;
  private readonly lineMarks: number[] = [];
  readonly shapes = new JumpShapes();
  /** As long as what follows is on this line it gives no event: to CPython the end of a loop goes on with the line before it in the code. */
  quietLine = -1;
  /** What is emitted now is hidden (`hideLine`). */
  hiding = false;
  /** Marks that the next instruction gets, and the shapes they were made in. */
  private readonly pendingMarks: Position[] = [];
  private readonly pendingShapes: number[] = [];

  /** Appends one instruction at the position of `node` (null: no position). */
  emit(op: Op, a: number, b: number, c: number, node: Position | null): void {
    if (!this.reachable) return;
    if (this.pendingMarks.length > 0) this.attachMarks(node);
    this.shapes.note(this.code.length, this.warm);
    this.code.push(op, a, b, c);
    if (node === null) this.positions.push(-1, -1, -1, -1);
    else this.positions.push(node.lineno, node.end_lineno, node.col_offset, node.end_col_offset);
    this.handlers.push(this.handler);
    if (this.quietLine >= 0 && node?.lineno !== this.quietLine) this.quietLine = -1;
    if (this.hiding) this.hideLine();
    else if (this.quietLine >= 0) this.lineMarks.push(this.code.length - INSTRUCTION_WORDS, QUIET);
  }

  /**
   * A tracer has to see the line of `node` here, although no instruction of it is needed: a `try`, an operand that stands in its register. It becomes a
   * mark on the next instruction, which costs a program nothing.
   */
  mark(node: Position): void {
    if (!this.reachable || node.lineno === this.quietLine) return;
    const { pendingMarks, positions } = this;
    const last =
      pendingMarks.length > 0
        ? pendingMarks.at(-1)!.lineno
        : this.lastPlaced === this.code.length || this.lastHidden
          ? -1
          : (positions[positions.length - 4] ?? -1);
    if (last === node.lineno) return;
    pendingMarks.push(node);
    this.pendingShapes.push(this.shapes.current);
  }

  private get lastHidden(): boolean {
    return this.lineMarks.at(-1) === 0 && this.lineMarks.at(-2) === this.code.length - INSTRUCTION_WORDS;
  }

  /** The instruction just emitted is no place of its own for a tracer: it counts as part of what ran before, on whatever line that was. */
  hideLine(): void {
    if (this.reachable) this.lineMarks.push(this.code.length - INSTRUCTION_WORDS, 0);
  }

  /** The instruction just emitted begins a line for a tracer, even if that is the line of what ran before. */
  renewLine(): void {
    if (this.reachable) this.lineMarks.push(this.code.length - INSTRUCTION_WORDS, -1);
  }

  private attachMarks(node: Position | null): void {
    const { pendingMarks, lineMarks } = this;
    for (const [i, m] of pendingMarks.entries()) this.shapes.mark(this.code.length, m, this.pendingShapes[i]!);
    if (pendingMarks.at(-1)!.lineno === node?.lineno) pendingMarks.pop();
    for (const m of pendingMarks) lineMarks.push(this.code.length, m.lineno);
    this.forgetMarks();
  }

  private forgetMarks(): void {
    this.pendingMarks.length = this.pendingShapes.length = 0;
  }

  /** A label comes between the marks and the next instruction: they get an instruction of their own. */
  settleMarks(): void {
    const last = this.pendingMarks.at(-1);
    if (last === undefined) return;
    if (!this.reachable) {
      this.forgetMarks();
      return;
    }
    // What comes next may be hidden, but not what was marked before it.
    const { hiding } = this;
    this.hiding = false;
    this.emit(Op.NOP, 0, 0, 0, last);
    this.hiding = hiding;
  }

  /** The position of the instruction before. */
  lastPosition(): Position | null {
    const { positions } = this;
    const n = positions.length;
    if (n === 0 || positions[n - 4]! < 0) return null;
    return {
      lineno: positions[n - 4]!,
      end_lineno: positions[n - 3]!,
      col_offset: positions[n - 2]!,
      end_col_offset: positions[n - 1]!,
    };
  }

  /** The register of what was called by the instruction just emitted, if that is a call with its result in `result`, else -1. */
  calleeOf(result: Reg): Reg {
    const { code } = this;
    const last = code.length - INSTRUCTION_WORDS;
    const pc = code[last] === Op.EXT ? last - INSTRUCTION_WORDS : last;
    const op = code[pc]!;
    return op >= Op.CALL && op <= Op.CALL_EX && code[pc + 1] === result ? code[pc + 2]! : -1;
  }

  /** Operand standing for a label. */
  ref(label: Label): number {
    if (this.reachable) {
      label.used = true;
      label.warm ||= this.warm;
    }
    return this.labels.push(label) - 1;
  }

  place(label: Label): void {
    this.settleMarks();
    if (label.used) this.quietLine = -1;
    label.pc = this.lastPlaced = this.code.length;
  }

  /** Removes a JUMP to the very place where `label` is about to be put. */
  dropJumpTo(label: Label): void {
    const { code } = this;
    const pc = code.length - INSTRUCTION_WORDS;
    if (
      pc < 0 ||
      code[pc] !== Op.JUMP ||
      this.pendingMarks.length > 0 ||
      (this.lineMarks.at(-2) === pc && this.lineMarks.at(-1) !== 0 && this.lineMarks.at(-1) !== QUIET) ||
      this.lastPlaced > pc ||
      this.labels[code[pc + 1]!] !== label
    )
      return;
    const at = this.lastPosition();
    if (this.lineMarks.at(-2) === pc) this.lineMarks.length -= 2;
    else if (at !== null) {
      this.pendingMarks.push(at);
      this.pendingShapes.push(this.shapes.current);
    }
    code.length = pc;
    this.positions.length = pc;
    this.handlers.length = pc / INSTRUCTION_WORDS;
    this.reachable = true;
    this.settleMarks();
  }

  /**
   * What comes next belongs to the line of `node`, which is not that of the instruction before: no event tells a tracer, but a debugger may go there.
   */
  lead(node: Position, before = this.positions.at(-4)): void {
    if (this.reachable && before !== node.lineno) this.shapes.mark(this.code.length, node, this.shapes.current);
  }

  /** `locals` and `cells` give the final register of each plain local and of each cell variable, of which there are `nlocals`. */
  finish(nlocals: number, nfree: number, locals: readonly number[], cells: readonly number[]): Assembled {
    const { code, labels } = this;
    const n = code.length;
    const tempBase = nlocals + nfree;
    const result = new Int32Array(n);
    const register = (v: Reg): number => {
      if (v >= TEMP_BASE) return v - TEMP_BASE + tempBase;
      if (v >= FREE_BASE) return v - FREE_BASE + nlocals;
      if (v >= CELL_BASE) return cells[v - CELL_BASE]!;
      // A constant is no register.
      return v < 0 ? v : locals[v]!;
    };
    for (let pc = 0; pc < n; pc += INSTRUCTION_WORDS) {
      const op = code[pc]!;
      result[pc] = op;
      for (let i = 0; i < 3; i++) {
        const v = code[pc + i + 1]!;
        const fix = FIXES[op * 3 + i]!;
        if (fix === Fix.REG) result[pc + i + 1] = register(v);
        else if (fix === Fix.JUMP) result[pc + i + 1] = labels[v]!.pc;
        else result[pc + i + 1] = v;
      }
    }
    return {
      code: result,
      positions: Int32Array.from(this.positions),
      lineMarks: Int32Array.from(this.lineMarks),
      jumpTable: this.shapes.finish(register),
      exceptionTable: this.exceptionTable(tempBase),
      nregs: tempBase + this.maxTemps,
    };
  }

  private exceptionTable(tempBase: number): Int32Array {
    const table: number[] = [];
    const { handlers } = this;
    for (let i = 0; i < handlers.length; ) {
      const handler = handlers[i]!;
      const start = i++;
      while (i < handlers.length && handlers[i] === handler) i++;
      if (handler !== null) {
        table.push(
          start * INSTRUCTION_WORDS,
          i * INSTRUCTION_WORDS,
          handler.label.pc,
          handler.register - TEMP_BASE + tempBase,
        );
      }
    }
    return Int32Array.from(table);
  }
}
