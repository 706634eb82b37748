/** PyTraceback: one entry per activation an exception passed through, outermost first. */
import { tracebackType } from "../objects/core-types.ts";
import { PyObject } from "../objects/value.ts";
import type { Frame } from "./frame.ts";
import type { PyCode } from "../objects/function-object.ts";

export class PyTraceback extends PyObject {
  next: PyTraceback | null;
  /** null under `-X frames=off`, where a traceback leads to no frame. */
  readonly frame: Frame | null;
  readonly code: PyCode;
  /** The instruction that raised. */
  readonly pc: number;
  /** A line given to `types.TracebackType(…)`, else -1: computed from pc. */
  readonly line: number;
  constructor(next: PyTraceback | null, frame: Frame | null, code: PyCode, pc: number, line = -1) {
    super(tracebackType);
    this.next = next;
    this.frame = frame;
    this.code = code;
    this.pc = pc;
    this.line = line;
  }
}

/** Line, end line, column and end column (UTF-8 bytes) of an instruction; -1 where unknown. */
export function positionAt(code: PyCode, pc: number): readonly [number, number, number, number] {
  const p = code.unit.positions;
  const i = pc; // four words per instruction in both arrays
  return [p[i] ?? -1, p[i + 1] ?? -1, p[i + 2] ?? -1, p[i + 3] ?? -1];
}

/** The line of an instruction; the nearest earlier instruction with a line if it has none itself. */
export function lineAt(code: PyCode, pc: number): number {
  const p = code.unit.positions;
  for (let i = pc; i >= 0; i -= 4) if (p[i]! >= 0) return p[i]!;
  return code.unit.firstlineno;
}
