/**
 * The text of an emitted function: its lines, its pool of constants, how values are written in it. No text of the program gets in but quoted literals.
 */
import type { PyCode } from "../objects/function-object.ts";
import type { Value } from "../objects/value.ts";

/** The shapes of compiled functions: called with arguments; taking over a record at a loop header; resuming a generator; or a part of its caller's text (inline-writer.ts). */
export type Shape = "entry" | "loop" | "generator" | "inline";
export type Whole = Exclude<Shape, "inline">;

/** A string as a JavaScript literal: nothing in it can end it. */
export const quote = (s: string): string =>
  JSON.stringify(s).replace(/[\u007f-\uffff`<]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A number as a literal; the results of `raw` operations are doubles, so -0, NaN and the infinities have to survive. */
export function rawLiteral(v: number): string {
  if (Object.is(v, -0)) return "(-0)";
  if (Number.isNaN(v)) return "NaN";
  if (!Number.isFinite(v)) return v > 0 ? "Infinity" : "(-Infinity)";
  return v < 0 ? `(${v})` : String(v);
}

export class TextWriter {
  readonly code: PyCode;
  readonly insns: Int32Array;
  readonly pool: unknown[] = [];
  private readonly poolIndex = new Map<unknown, string>();
  lines: string[] = [];
  private depth = 1;
  /** Text is wanted (the last pass). */
  final = false;

  constructor(code: PyCode) {
    this.code = code;
    this.insns = code.code;
  }

  /** From here on text is wanted. */
  setFinal(): void {
    this.final = true;
  }

  line(text: string): void {
    if (this.final) this.put(text);
  }
  /** Text as it is, also that of a function within this one's. */
  put(text: string): void {
    this.lines.push("  ".repeat(Math.min(this.depth, 40)) + text);
  }
  /** Where the text has got to, and back to there: what was written since is not wanted. */
  textLength(): number {
    return this.lines.length;
  }
  dropText(length: number): void {
    this.lines.length = length;
  }
  protected indent(by: number): void {
    this.depth += by;
  }
  /** What a local of this function's text (`fp`, `r3`) is called in the finished text. */
  name(local: string): string {
    return local;
  }
  open(text: string): void {
    this.line(text);
    this.indent(1);
  }
  /** Ends a brace; a text that opens another one (`} else {`) goes on inside that. */
  close(text = "}"): void {
    this.indent(-1);
    this.line(text);
    if (text.endsWith("{")) this.indent(1);
  }

  private markedLine = -1;

  /** Say in a comment which line of the program instruction `pc` belongs to. */
  mark(pc: number): void {
    const line = this.code.unit.positions[pc]!;
    if (!this.final || line < 0 || line === this.markedLine) return;
    this.markedLine = line;
    this.line(`// line ${line}`);
  }

  /** The pool's name for a JavaScript value. */
  ref(value: unknown): string {
    let name = this.poolIndex.get(value);
    if (name === undefined) {
      name = `k${this.pool.length}`;
      this.pool.push(value);
      this.poolIndex.set(value, name);
    }
    return name;
  }

  /** A constant as an expression. */
  literal(v: Value): string {
    if (v === null || typeof v === "boolean") return String(v);
    if (typeof v === "number") return v < 0 ? `(${v})` : String(v);
    if (typeof v === "string" && v.length < 64) return quote(v);
    return this.ref(v);
  }
}
