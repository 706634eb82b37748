/**
 * PyTraceback: one entry per activation an exception passed through, outermost first.
 *
 * An activation that ends by the exception without ever having had a Frame leaves what a Frame is made of in its entry (function, registers, the caller's entry), and the Frame
 * is made when somebody asks for `tb_frame`: few programs do, and an exception caught ten frames up would otherwise cost ten Frames (unwind.ts).
 */
import { Op, type RaiseLine } from "../compiler/opcodes.ts";
import { tracebackType } from "../objects/core-types.ts";
import { pushReversed } from "../objects/children.ts";
import { PyObject } from "../objects/value.ts";
import { Frame } from "./frame.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import type { Slot } from "./frame-stack.ts";
import { thread } from "./thread-state.ts";

export class PyTraceback extends PyObject {
  next: PyTraceback | null;
  readonly code: PyCode;
  /** The instruction that raised. */
  readonly pc: number;
  /** A line given to `types.TracebackType(…)`, else -1: computed from pc. */
  readonly line: number;
  /** Where in the text it was, if that is not the whole instruction. */
  position: CodePosition | null = null;
  private made: Frame | null;
  /** The function of an activation that ended without a Frame, until that is made; else null. */
  private func: PyFunction | null;
  /** Its registers, and the entry of the activation that called it. */
  private store: Slot[] | null;
  private caller: PyTraceback | null = null;
  constructor(
    next: PyTraceback | null,
    frame: Frame | null,
    code: PyCode,
    pc: number,
    line = -1,
    func: PyFunction | null = null,
    store: Slot[] | null = null,
  ) {
    super(tracebackType);
    this.next = next;
    this.code = code;
    this.pc = pc;
    this.line = line;
    this.made = frame;
    this.func = func;
    this.store = store;
  }

  /** Which activation called the one that has ended. */
  setCaller(caller: PyTraceback): void {
    this.caller = caller;
  }

  /** What it holds, put into `out`: see objects/children.ts. */
  pushHeld(out: unknown[]): void {
    out.push(this.next, this.made, this.func);
    if (this.store !== null) pushReversed(this.store, out);
  }

  /** null under `-X frames=off`, where a traceback leads to no frame. */
  get frame(): Frame | null {
    return this.func === null ? this.made : this.make();
  }

  /** Its callers' Frames are made too: `f_back` of a finished frame is a fact. */
  private make(): Frame {
    const { stats } = thread();
    let callee: Frame | null = null;
    for (let entry: PyTraceback | null = this; entry !== null; ) {
      const caller: PyTraceback | null = entry.caller;
      if (entry.func !== null) {
        const frame = new Frame(entry.func, entry.code, entry.store!, 0, -1, null, null, null);
        frame.endPc = entry.pc;
        frame.escaped = true;
        stats.countFrame("traceback");
        stats.countMove(entry.store!.length);
        entry.made = frame;
        entry.func = entry.store = entry.caller = null;
      }
      if (callee !== null) callee.endBack = entry.made;
      callee = entry.made;
      entry = caller;
    }
    return this.made!;
  }
}

/** Line, end line, column and end column (UTF-8 bytes) of an instruction; -1 where unknown. */
export type CodePosition = readonly [number, number, number, number];

export function positionAt(code: PyCode, pc: number): CodePosition {
  const p = code.unit.positions;
  const i = pc; // four words per instruction in both arrays
  return [p[i] ?? -1, p[i + 1] ?? -1, p[i + 2] ?? -1, p[i + 3] ?? -1];
}

/** The instruction goes on raising an exception: whose line a frame shows that ends by it (`RaiseLine`). */
export const endsWith = (code: PyCode, pc: number, line: RaiseLine): boolean =>
  code.code[pc] === Op.RERAISE && code.code[pc + 2] === line;

/** The line of an instruction; the nearest earlier instruction with a line if it has none itself. */
export function lineAt(code: PyCode, pc: number): number {
  const p = code.unit.positions;
  for (let i = pc; i >= 0; i -= 4) if (p[i]! >= 0) return p[i]!;
  return code.unit.firstlineno;
}
