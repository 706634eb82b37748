/** The entries of a traceback as text: file line, source lines with carets, repeated lines. A port of Lib/traceback.py's StackSummary. */
import { findAnchors, shouldShowCarets } from "./traceback-text-anchors.ts";
import {
  byteToCharOffset,
  type Chars,
  chars,
  dedent,
  displayWidth,
  indentAll,
  isSpaceChar,
  splitLines,
  strip,
  stripRight,
} from "./traceback-text-lines.ts";
import type { Value } from "../objects/value.ts";

/** What suggestions want to know about a frame. */
export interface FrameVariables {
  readonly locals: readonly string[];
  readonly globals: readonly string[];
  readonly builtins: readonly string[];
  /** The local variable `self`, if there is one. */
  readonly self: Value | undefined;
}

/** One activation that an exception passed through. Lines count from 1, columns are UTF-8 bytes from 0. */
export interface TracebackEntry {
  readonly filename: string;
  readonly name: string;
  readonly lineno: number | null;
  readonly endLineno: number | null;
  readonly colno: number | null;
  readonly endColno: number | null;
  /** The frame's variables, asked for only when a suggestion is looked for. */
  readonly variables?: () => FrameVariables | null;
}

/** The source line of a file, with or without its newline; "" when there is none. */
export type GetLine = (filename: string, lineno: number) => string;

const RECURSIVE_CUTOFF = 3;

/** Whatever a caller gives as a line is one line: no line ends inside. */
const trimmed = (line: string): string => stripRight(line);

/** The source lines of an entry, each ending in a newline; null when the line is not known. */
function sourceOf(e: TracebackEntry, getLine: GetLine): string | null {
  if (e.lineno === null) return null;
  let text = "";
  for (let n = e.lineno; n <= (e.endLineno ?? e.lineno); n++) text += trimmed(getLine(e.filename, n)) + "\n";
  return text;
}

/** The text of one entry. */
export function formatEntry(e: TracebackEntry, getLine: GetLine): string {
  const filename = e.filename.startsWith("<stdin-") && e.filename.endsWith(">") ? "<stdin>" : e.filename;
  const head = `  File "${filename}", line ${e.lineno ?? "None"}, in ${e.name}\n`;
  const original = sourceOf(e, getLine);
  if (original === null) return head;
  const dedented = dedent(original);
  if (strip(dedented) === "") return head;
  if (e.colno === null || e.endColno === null)
    return `${head}    ${strip(original.slice(0, original.indexOf("\n")))}\n`;
  return head + sourceWithCarets(e, original, dedented);
}

function sourceWithCarets(e: TracebackEntry, original: string, dedented: string): string {
  const nlines = (e.endLineno ?? e.lineno!) - e.lineno!;
  const originalLines = splitLines(original).map(chars);
  const firstLine = originalLines[0]!;
  const lastLine = originalLines[nlines] ?? [];
  const texts = splitLines(dedented).slice(0, nlines + 1);
  const lines: Chars[] = texts.map(chars);
  const last = lines.length - 1;
  const removed = firstLine.length - lines[0]!.length;
  const start = Math.max(0, byteToCharOffset(firstLine, e.colno!) - removed);
  const end = Math.max(0, byteToCharOffset(lastLine, e.endColno!) - removed);
  const startWidth = displayWidth(lines[0]!, start);
  const endWidth = displayWidth(lines[last]!, end);

  const all = chars(texts.join("\n"));
  const segment = all.slice(start, all.length - (lines[last]!.length - end)).join("");
  const anchors = findAnchors(segment);
  const show = shouldShowCarets(start, end, texts, anchors);

  const significant = new Set([0, last]);
  let left = 0;
  let right = 0;
  if (anchors !== null) {
    left = anchors.leftColumn + (anchors.leftLine === 0 ? start : 0);
    right = anchors.rightColumn + (anchors.rightLine === 0 ? start : 0);
    left = displayWidth(lines[anchors.leftLine]!, left);
    right = displayWidth(lines[anchors.rightLine]!, right);
    for (const l of [anchors.leftLine, anchors.rightLine]) for (let n = l - 1; n <= l + 1; n++) significant.add(n);
  }
  significant.delete(-1);
  significant.delete(lines.length);

  let out = "";
  const outputLine = (n: number): void => {
    const line = lines[n]!;
    out += texts[n]! + "\n";
    if (!show) return;
    let spaces = 0;
    while (spaces < line.length && isSpaceChar(line[spaces]!)) spaces++;
    const count = n === last ? endWidth : displayWidth(line);
    for (let col = 0; col < count; col++) {
      if (col < spaces || (n === 0 && col < startWidth)) out += " ";
      else if (
        anchors !== null &&
        (n > anchors.leftLine || (n === anchors.leftLine && col >= left)) &&
        (n < anchors.rightLine || (n === anchors.rightLine && col < right))
      )
        out += "^";
      else out += anchors === null ? "^" : "~";
    }
    out += "\n";
  };
  const order = [...significant].sort((a, b) => a - b);
  order.forEach((n, i) => {
    const gap = i === 0 ? 0 : n - order[i - 1]!;
    if (gap === 2) outputLine(n - 1);
    else if (gap > 2) out += `...<${gap - 1} lines>...\n`;
    outputLine(n);
  });
  return indentAll(dedent(out), "    ");
}

const repeated = (count: number): string => `  [Previous line repeated ${count} more time${count > 1 ? "s" : ""}]\n`;

/** The texts of all entries; a run of the same line is shown three times. */
export function formatStack(entries: Iterable<TracebackEntry>, getLine: GetLine): string[] {
  const out: string[] = [];
  let last: TracebackEntry | null = null;
  let count = 0;
  for (const e of entries) {
    if (
      last === null ||
      last.filename !== e.filename ||
      last.lineno === null ||
      last.lineno !== e.lineno ||
      last.name !== e.name
    ) {
      if (count > RECURSIVE_CUTOFF) out.push(repeated(count - RECURSIVE_CUTOFF));
      last = e;
      count = 0;
    }
    if (++count > RECURSIVE_CUTOFF) continue;
    out.push(formatEntry(e, getLine));
  }
  if (count > RECURSIVE_CUTOFF) out.push(repeated(count - RECURSIVE_CUTOFF));
  return out;
}
