/**
 * Where the `^^^` stand inside the `~~~` (PEP 657): the operator of a binary operation, the brackets of a subscript or a call. A port of
 * Lib/traceback.py's `_extract_caret_anchors_from_line_segment` and `_should_show_carets`, on our own parser.
 */
import type { Expr, Module } from "../syntax/ast.ts";
import { parseModule } from "../syntax/parse.ts";
import {
  byteToCharOffset,
  type Chars,
  chars,
  isSpaceChar,
  splitLines,
  strip,
  stripRight,
} from "./traceback-text-lines.ts";

/** Positions within a segment: line from 0, column in characters. */
export interface Anchors {
  readonly leftLine: number;
  readonly leftColumn: number;
  readonly rightLine: number;
  readonly rightColumn: number;
}

/** The statements of a source text; null when it is not valid Python. */
function parse(text: string): Module | null {
  try {
    return parseModule(text, "<unknown>") as Module;
  } catch {
    return null;
  }
}

type Place = readonly [line: number, column: number];

/** A walk over the characters of a segment. Runs off the end of malformed ones: `null`. */
class Segment {
  readonly lines: readonly Chars[];
  constructor(text: string) {
    this.lines = splitLines(text).map(chars);
  }

  private valid(line: number, column: number): Place | null {
    while (line < this.lines.length && column >= this.lines[line]!.length) {
      column = 0;
      line++;
    }
    return line < this.lines.length ? [line, column] : null;
  }

  /** The end of an expression of the parenthesised segment: its first line is line 2. */
  endOf(e: Expr, forceValid: boolean): Place | null {
    const line = e.end_lineno - 2;
    if (this.lines[line] === undefined) return null;
    const column = byteToCharOffset(this.lines[line], e.end_col_offset);
    return forceValid ? this.valid(line, column) : [line, column];
  }

  /** The first character from a place on that satisfies `stop`, comments and continuation marks left out. */
  find(from: Place | null, stop: (c: string) => boolean): Place | null {
    let at = from;
    while (at !== null) {
      const c = this.lines[at[0]]![at[1]]!;
      if (c === "\\" || c === "#") at = this.valid(at[0] + 1, 0);
      else if (stop(c)) return at;
      else at = this.valid(at[0], at[1] + 1);
    }
    return null;
  }
}

/** The anchors of a segment, or null when it has none. */
export function findAnchors(text: string): Anchors | null {
  const tree = parse(`(\n${text}\n)`);
  if (tree === null || tree.body.length !== 1) return null;
  const statement = tree.body[0]!;
  if (statement._type !== "Expr") return null;
  const e = statement.value;
  const segment = new Segment(text);
  switch (e._type) {
    case "BinOp": {
      const at = segment.find(segment.endOf(e.left, true), (c) => !isSpaceChar(c) && c !== ")");
      if (at === null) return null;
      const [line, column] = at;
      const row = segment.lines[line]!;
      let right = column + 1;
      const rightRow = segment.lines[e.right.lineno - 2];
      const c = row[right];
      if (
        c !== undefined &&
        rightRow !== undefined &&
        (e.right.lineno - 2 > line || right < byteToCharOffset(rightRow, e.right.col_offset)) &&
        !isSpaceChar(c) &&
        c !== "\\" &&
        c !== "#"
      )
        right++;
      return { leftLine: line, leftColumn: column, rightLine: line, rightColumn: right };
    }
    case "Subscript":
    case "Call": {
      const [inner, bracket] = e._type === "Call" ? ([e.func, "("] as const) : ([e.value, "["] as const);
      const left = segment.find(segment.endOf(inner, true), (c) => c === bracket);
      const right = segment.endOf(e, false);
      if (left === null || right === null) return null;
      return { leftLine: left[0], leftColumn: left[1], rightLine: right[0], rightColumn: right[1] };
    }
    default:
      return null;
  }
}

/** Carets are left out when they would underline everything, and for `return f(…)` and `x = f(…)` alone on their lines. */
export function shouldShowCarets(
  start: number,
  end: number,
  lines: readonly string[],
  anchors: Anchors | null,
): boolean {
  const tree = parse(lines.join("\n"));
  if (tree !== null) {
    const statement = tree.body[0];
    if (statement === undefined) return false;
    let value: Expr | null = null;
    if (statement._type === "Return" && statement.value?._type === "Call" && statement.value.func._type === "Name")
      value = statement.value;
    else if (
      statement._type === "Assign" &&
      statement.value._type === "Call" &&
      statement.targets.length === 1 &&
      statement.targets[0]!._type === "Name"
    )
      value = statement.value;
    if (
      value !== null &&
      value.lineno === 1 &&
      value.end_lineno === lines.length &&
      value.col_offset === start &&
      value.end_col_offset === end
    )
      return false;
  }
  if (anchors !== null) return true;
  const first = chars(lines[0]!).slice(0, start).join("");
  const last = chars(lines[lines.length - 1]!)
    .slice(end)
    .join("");
  return strip(first) !== "" || stripRight(last) !== "";
}
