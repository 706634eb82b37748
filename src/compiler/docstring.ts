/**
 * Docstrings, with their indentation removed as CPython 3.13 and later do at compile time.
 */
import type * as ast from "../syntax/ast.ts";

/** The cleaned docstring of a body, or null. */
export function docstringOf(body: readonly ast.Stmt[]): string | null {
  const first = body[0];
  if (first?._type !== "Expr" || first.value._type !== "Constant" || typeof first.value.value !== "string") return null;
  return cleanDocstring(first.value.value);
}

/** Removes leading white space of the first line, and of the others what they have in common. */
function cleanDocstring(doc: string): string {
  if (!/[\t\n ]/.test(doc)) return doc;
  const lines = expandTabs(doc).split("\n");
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines.slice(1)) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0) margin = Math.min(margin, indent);
  }
  const first = lines[0]!.replace(/^ +/, "");
  const rest = lines.slice(1).map((line) => (margin === Number.POSITIVE_INFINITY ? "" : line.slice(margin)));
  return [first, ...rest].join("\n");
}

function expandTabs(text: string): string {
  if (!text.includes("\t")) return text;
  let column = 0;
  let result = "";
  for (const c of text) {
    if (c === "\t") {
      const n = 8 - (column % 8);
      result += " ".repeat(n);
      column += n;
    } else {
      result += c;
      column = c === "\n" || c === "\r" ? 0 : column + 1;
    }
  }
  return result;
}
