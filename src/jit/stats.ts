/** What the compiler did: behind `--jit-stats` and `Python.jitStatus`. */
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
  bailed(_code: PyCode, _pc: number): void {
    this.bails++;
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
      ...this.drops.map((d) => `  dropped ${d.name}: ${d.why}`),
      ...[...this.refusals].map(([name, why]) => `  not compiled: ${name}: ${why}`),
    ];
  }
}

const where = (code: PyCode): string => `${code.qualname} (${code.unit.filename}:${code.unit.firstlineno})`;
