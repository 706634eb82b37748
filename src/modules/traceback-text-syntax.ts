/** The lines that show where a SyntaxError is: a port of `TracebackException._format_syntax_error`. */
import { chars, isSpaceChar } from "./traceback-text-lines.ts";

export interface SyntaxErrorPlace {
  readonly filename: string | null;
  readonly lineno: string | null;
  readonly endLineno: string | null;
  readonly text: string | null;
  readonly offset: number | null;
  readonly endOffset: number | null;
  readonly msg: string | null;
}

const LEADING = new Set([" ", "\n", "\f"]);

/** The lines, each ending in a newline. `typeName` is the exception's qualified name. */
export function formatSyntaxError(p: SyntaxErrorPlace, typeName: string): string[] {
  const out: string[] = [];
  let suffix = "";
  if (p.lineno !== null) out.push(`  File "${p.filename || "<string>"}", line ${p.lineno}\n`);
  else if (p.filename !== null) suffix = ` (${p.filename})`;
  if (p.text !== null) {
    const text = chars(p.text);
    let stop = text.length;
    while (stop > 0 && text[stop - 1] === "\n") stop--;
    let spaces = 0;
    while (spaces < stop && LEADING.has(text[spaces]!)) spaces++;
    const line = text.slice(spaces, stop);
    out.push(`    ${line.join("")}\n`);
    if (p.offset !== null) {
      let { offset } = p;
      let end = p.lineno !== p.endLineno ? stop + 1 : p.endOffset !== null && p.endOffset !== 0 ? p.endOffset : offset;
      if (text.length > 0 && offset > text.length) offset = stop + 1;
      if (text.length > 0 && end > text.length) end = stop + 1;
      if (offset >= end || end < 0) end = offset + 1;
      const column = offset - 1 - spaces;
      if (column >= 0) {
        const space = line.slice(0, column).map((c) => (isSpaceChar(c) ? c : " "));
        out.push(`    ${space.join("")}${"^".repeat(end - 1 - spaces - column)}\n`);
      }
    }
  }
  out.push(`${typeName}: ${p.msg || "<no detail available>"}${suffix}\n`);
  return out;
}
