/**
 * Instrumented code: what the eval loop runs instead of `PyCode.code` while somebody wants events from a code object.
 *
 * Why this way: the eval loop must not ask, at any instruction, whether somebody is watching. So a watched code object runs from a copy of its
 * instructions (`PyCode.running`) in which those that begin a line, return, yield, jump back … have the opcode INSTRUMENTED; its case in the eval loop
 * calls `instrumented` (interpreter/tracing). Operands are left alone: all other readers of instructions use `PyCode.code`, which never changes.
 *
 * When the events of an instruction have been delivered, the original instruction has to run *in the eval loop*, once. It is put back into the copy
 * (`arm`), and the instructions that can follow it become INSTRUMENTED until one of them is reached, which takes all of that back (`disarm`). Invariants:
 * - at most one instruction of a copy is put back at a time;
 * - an activation that leaves for good (RETURN), or for now (YIELD), does so from `instrumented` itself and is never put back: otherwise an outer
 *   activation of the same code could run into it unseen;
 * - every place where an activation can be entered (its start, after a YIELD, a handler) is INSTRUMENTED.
 */
import { QUIET } from "../compiler/assembler.ts";
import { OP_NAMES, OPCODES, Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import { Event } from "./events.ts";

/** Which operand of an instruction is a jump target: 1 … 3, or 0. */
const JUMP_OPERAND = new Uint8Array(OP_NAMES.length);
for (const [op, name] of OP_NAMES.entries())
  for (const [i, [, kind]] of OPCODES[name as keyof typeof OPCODES].operands.entries())
    if (kind === "jump") JUMP_OPERAND[op] = i + 1;

/** Where the instruction at `pc` may jump to, or -1. */
export function jumpTarget(insns: Int32Array, pc: number): number {
  const operand = JUMP_OPERAND[insns[pc]!]!;
  return operand === 0 ? -1 : insns[pc + operand]!;
}

export const isCall = (op: number): boolean =>
  op === Op.CALL || op === Op.CALL_METHOD || op === Op.CALL_KW || op === Op.CALL_EX || isPartCall(op);

/** A call that is one part of what the instruction does, and its result not the instruction's. */
export const isPartCall = (op: number): boolean =>
  op === Op.WITH_ENTER || op === Op.LOAD_SUPER_ATTR || op === Op.LOAD_SUPER_METHOD;

/** Branches as `sys.monitoring` sees them: an instruction with two ways on. */
export const isBranch = (op: number): boolean =>
  op !== Op.JUMP && op !== Op.JUMP_BACK && op !== Op.SEND && JUMP_OPERAND[op]! > 0;

export class Instrumentation {
  readonly original: Int32Array;
  readonly live: Int32Array;
  /** By instruction number: the lines that begin at it; usually one, none for what the compiler added. */
  readonly lines: readonly (readonly number[])[];
  /** 1 for the instructions that are INSTRUMENTED, by number. */
  private readonly marked: Uint8Array;
  /** The events it was made for. */
  readonly events: number;
  private armed = -1;
  /** How many tracers want it. */
  users = 0;

  constructor(code: PyCode, events: number) {
    this.original = code.code;
    this.events = events;
    this.lines = tracedLines(code);
    this.marked = markInstructions(code, events, this.lines);
    this.live = code.code.slice();
    for (let i = 0; i < this.marked.length; i++) if (this.marked[i] === 1) this.live[i << 2] = Op.INSTRUMENTED;
  }

  /** Let the original instruction at `pc` run once. */
  arm(pc: number): void {
    const { live, original } = this;
    live[pc] = original[pc]!;
    this.armed = pc;
    if (pc + 4 < live.length) live[pc + 4] = Op.INSTRUMENTED;
    const target = jumpTarget(original, pc);
    if (target >= 0 && target !== pc) live[target] = Op.INSTRUMENTED;
  }

  disarm(): void {
    const pc = this.armed;
    if (pc < 0) return;
    this.armed = -1;
    this.restore(pc);
    this.restore(pc + 4);
    const target = jumpTarget(this.original, pc);
    if (target >= 0) this.restore(target);
  }

  private restore(pc: number): void {
    if (pc < this.live.length) this.live[pc] = this.marked[pc >> 2] === 1 ? Op.INSTRUMENTED : this.original[pc]!;
  }

  /** Events can come from the instruction itself, not only because it follows one that ran. */
  isMarked(pc: number): boolean {
    return this.marked[pc >> 2] === 1;
  }
}

/** By instruction number: the lines that a tracer sees before and at it. `~line` runs without an event; that of -1 stands for no line. */
export function tracedLines(code: PyCode): (readonly number[])[] {
  const { lineMarks, positions } = code.unit;
  const out: number[][] = [];
  for (let pc = 0; pc < positions.length; pc += 4) out.push(positions[pc]! > 0 ? [positions[pc]!] : []);
  for (let i = lineMarks.length - 2; i >= 0; i -= 2) {
    const lines = out[lineMarks[i]! >> 2]!;
    if (lineMarks[i + 1] === 0) lines.pop();
    else if (lineMarks[i + 1] === QUIET) {
      if (lines.length > 0) lines.push(~lines.pop()!);
    } else lines.unshift(lineMarks[i + 1]!); // -1 stands for no line, so what follows is new
  }
  return out;
}

function markInstructions(code: PyCode, events: number, traced: readonly (readonly number[])[]): Uint8Array {
  const insns = code.code;
  const { exceptionTable } = code.unit;
  const marked = new Uint8Array(insns.length >> 2);
  const wants = (event: Event): boolean => (events & (1 << event)) !== 0;
  if (wants(Event.INSTRUCTION)) return marked.fill(1);
  marked[0] = 1;
  const lines = wants(Event.LINE);
  const stops = wants(Event.STOP_ITERATION) || wants(Event.RAISE);
  const branches = wants(Event.BRANCH_LEFT) || wants(Event.BRANCH_RIGHT) || wants(Event.BRANCH);
  let line = -1;
  for (let pc = 0; pc < insns.length; pc += 4) {
    const op = insns[pc]!;
    const here = traced[pc >> 2]!;
    if (here.length === 0) line = -1;
    if (lines && here.length > 0 && (here.length > 1 || here[0] !== line)) {
      line = here.at(-1)!;
      marked[pc >> 2] = 1;
    }
    if (op === Op.RETURN) marked[pc >> 2] = 1;
    else if (op === Op.YIELD) marked[pc >> 2] = marked[(pc >> 2) + 1] = 1;
    else if (isCall(op)) {
      if (wants(Event.CALL)) marked[pc >> 2] = 1;
    } else {
      const target = jumpTarget(insns, pc);
      if (target < 0) continue;
      const iterates = (lines || stops) && (op === Op.FOR_ITER || op === Op.SEND);
      if (lines || iterates) marked[target >> 2] = 1;
      // Whether an iterator ended by an exception is looked at from here on.
      if (iterates && op === Op.FOR_ITER) marked[pc >> 2] = 1;
      if (op === Op.JUMP || op === Op.JUMP_BACK ? wants(Event.JUMP) : branches && isBranch(op)) marked[pc >> 2] = 1;
    }
  }
  for (let i = 0; i < exceptionTable.length; i += 4) marked[exceptionTable[i + 2]! >> 2] = 1;
  return marked;
}

/** Run `code` from a copy that gives (at least) these events. */
export function instrument(code: PyCode, events: number): void {
  const before = code.instrumentation as Instrumentation | null;
  if (before !== null && before.events === events) return;
  const made = new Instrumentation(code, events);
  made.users = before === null ? 0 : before.users;
  code.instrumentation = made;
  code.running = made.live;
}

/** Run it as it was compiled. */
export function restoreCode(code: PyCode): void {
  code.instrumentation = null;
  code.running = code.code;
}
