/** What the compiler did: behind `--jit-stats` and `Python.jitStatus`. */
import { OP_NAMES } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import type { Shape } from "./writer.ts";

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
  bails = 0;
  /** The places where that happened, and how often. */
  readonly places = new Map<string, number>();
  ms = 0;

  compiled(code: PyCode, shape: Shape, pc: number, size: number, ms: number): void {
    this.ms += ms;
    this.rows.push({ name: where(code), shape, pc, size, ms });
  }
  refused(code: PyCode, why: string): void {
    this.refusals.set(where(code), why);
  }
  dropped(code: PyCode, why: string): void {
    this.drops.push({ name: where(code), why });
  }
  bailed(code: PyCode, pc: number): void {
    this.bails++;
    const place = `${code.qualname}, line ${code.unit.positions[pc]}: ${OP_NAMES[code.code[pc]!]} at ${pc}`;
    this.places.set(place, (this.places.get(place) ?? 0) + 1);
  }

  /** The report as lines of text. */
  report(): string[] {
    const size = this.rows.reduce((n, r) => n + r.size, 0);
    return [
      `compiled ${this.rows.length} functions and loops, ${size} characters of JavaScript, in ${this.ms.toFixed(1)} ms`,
      ...this.rows.map(
        (r, i) =>
          `  ${i} ${r.name}${r.shape === "loop" ? `, loop at ${r.pc}` : ""}: ${r.size} characters, ${r.ms.toFixed(2)} ms`,
      ),
      `left compiled code for the interpreter ${this.bails} times`,
      ...[...this.places].map(([place, n]) => `  ${n} times in ${place}`),
      ...this.drops.map((d) => `  dropped ${d.name}: ${d.why}`),
      ...[...this.refusals].map(([name, why]) => `  not compiled: ${name}: ${why}`),
    ];
  }
}

const where = (code: PyCode): string => `${code.qualname} (${code.unit.filename}:${code.unit.firstlineno})`;
