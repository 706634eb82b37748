/**
 * `"…" % (a, b)` as an f-string, where CPython's compiler makes it one (`optimize_format`): the text and the tuple are literals, and all formats are `%s`, `%r` or `%a`. A program sees that: each
 * value is formatted before the next one is computed, and what a format raises is at its value.
 */
import * as ast from "../syntax/ast.ts";

/** A literal text, or flags, width, precision and kind of a format. */
const PART = /((?:[^%]+|%%)+)|%([-+ #0]*)(\d{1,2})?(?:\.(\d{0,2}))?([sra])/suy;

/** The f-string, or null. */
export function percentFormat(e: ast.Expr): ast.JoinedStr | null {
  if (e._type !== "BinOp" || e.op !== "Mod") return null;
  const { left, right } = e;
  if (left._type !== "Constant" || typeof left.value !== "string" || right._type !== "Tuple") return null;
  if (right.elts.some((x) => x._type === "Starred")) return null;
  const values = parts(left.value, right.elts);
  return values === null ? null : new ast.JoinedStr(values, e.lineno, e.col_offset, e.end_lineno, e.end_col_offset);
}

function parts(text: string, items: readonly ast.Expr[]): ast.Expr[] | null {
  const out: ast.Expr[] = [];
  let used = 0;
  PART.lastIndex = 0;
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    const m = PART.exec(text);
    if (m === null) return null;
    const [whole, literal, flags, width, precision, kind] = m;
    if (literal !== undefined) out.push(new ast.Constant(whole.replaceAll("%%", "%"), null, -1, -1, -1, -1));
    else if (used === items.length) return null;
    else out.push(field(items[used++]!, kind!, specOf(flags!, width, precision)));
  }
  return used === items.length ? out : null;
}

/** The format specification that does the same. */
function specOf(flags: string, width: string | undefined, precision: string | undefined): string {
  const w = width === undefined ? -1 : Number(width);
  const align = w > 0 && !flags.includes("-") ? ">" : "";
  return align + (w < 0 ? "" : String(w)) + (precision === undefined ? "" : `.${Number(precision)}`);
}

function field(value: ast.Expr, kind: string, spec: string): ast.FormattedValue {
  const at = [value.lineno, value.col_offset, value.end_lineno, value.end_col_offset] as const;
  return new ast.FormattedValue(
    value,
    kind.charCodeAt(0),
    spec === "" ? null : new ast.Constant(spec, null, ...at),
    ...at,
  );
}
