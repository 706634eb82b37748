/**
 * What the compiler did: behind `--jit-stats` and `Python.jitStatus`. Everything is counted; only so much is listed (`MAX_LISTED`), because a program that goes on making
 * code would fill the memory with it.
 */
import { OP_NAMES } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import type { Shape } from "./text-writer.ts";

/** The longest list of each sort. */
const MAX_LISTED = 2000;

export interface CompiledRow {
  readonly name: string;
  readonly shape: Shape;
  /** pc of the loop's header; 0 for a whole function. */
  readonly pc: number;
  /** Length of the JavaScript text. */
  readonly size: number;
  readonly ms: number;
}

export class JitStats {
  readonly rows: CompiledRow[] = [];
  readonly refusals = new Map<string, string>();
  readonly drops: { readonly name: string; readonly why: string }[] = [];
  /** How many functions and loops were compiled, and the length of their text. */
  count = 0;
  size = 0;
  bails = 0;
  /** The places where that happened, and how often. */
  readonly places = new Map<string, number>();
  ms = 0;

  compiled(code: PyCode, shape: Shape, pc: number, size: number, ms: number): void {
    this.ms += ms;
    this.count++;
    this.size += size;
    if (this.rows.length < MAX_LISTED) this.rows.push({ name: where(code), shape, pc, size, ms });
  }
  refused(code: PyCode, why: string): void {
    if (this.refusals.size < MAX_LISTED) this.refusals.set(where(code), why);
  }
  dropped(code: PyCode, why: string): void {
    if (this.drops.length < MAX_LISTED) this.drops.push({ name: where(code), why });
  }
  bailed(code: PyCode, pc: number): void {
    this.bails++;
    const place = `${code.qualname}, line ${code.unit.positions[pc]}: ${OP_NAMES[code.code[pc]!]} at ${pc}`;
    const times = this.places.get(place);
    if (times !== undefined || this.places.size < MAX_LISTED) this.places.set(place, (times ?? 0) + 1);
  }

  /** The report as lines of text. */
  report(): string[] {
    const unlisted = this.count - this.rows.length;
    return [
      `compiled ${this.count} functions and loops, ${this.size} characters of JavaScript, in ${this.ms.toFixed(1)} ms`,
      ...this.rows.map(
        (r, i) =>
          `  ${i} ${r.name}${r.shape === "loop" ? `, loop at ${r.pc}` : ""}: ${r.size} characters, ${r.ms.toFixed(2)} ms`,
      ),
      ...(unlisted > 0 ? [`  and ${unlisted} more`] : []),
      `left compiled code for the interpreter ${this.bails} times`,
      ...[...this.places].map(([place, n]) => `  ${n} times in ${place}`),
      ...this.drops.map((d) => `  dropped ${d.name}: ${d.why}`),
      ...[...this.refusals].map(([name, why]) => `  not compiled: ${name}: ${why}`),
    ];
  }
}

const where = (code: PyCode): string => `${code.qualname} (${code.unit.filename}:${code.unit.firstlineno})`;
