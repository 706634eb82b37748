/**
 * What CPython 3.14 does to a tree before it compiles it (its Python/ast_preprocess.c), for those who ask for the optimized tree: `__debug__` and the numbers of
 * patterns become constants, `"…" % (…)` becomes an f-string, docstrings go at level 2. Our compiler needs none of it. The tree is changed in place.
 */
import { FutureFlag, futureFlags } from "../../compiler/future.ts";
import { fold } from "../../compiler/fold.ts";
import * as ast from "../../syntax/ast.ts";
import { NODE_FIELDS } from "../../syntax/ast.ts";

type Fields = Record<string, unknown> & { _type: ast.Node["_type"] };

const isNode = (v: unknown): v is Fields => typeof v === "object" && v !== null && "_type" in v;

/** `%s`, `%r` and `%a` with flags, width and precision, or text; `%%` is text. */
const PIECE = /((?:[^%]|%%)+)|%([-+ #0]*)(\d{0,3})(?:(\.)(\d{0,3}))?([sra])/y;

/** `"…" % (…)` as an f-string; null if it is not that simple. */
function formatted(e: ast.BinOp): ast.JoinedStr | null {
  const { left, right } = e;
  if (left._type !== "Constant" || typeof left.value !== "string" || right._type !== "Tuple") return null;
  if (right.elts.some((x) => x._type === "Starred")) return null;
  const parts: ast.Expr[] = [];
  const text = left.value;
  let used = 0;
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    const found = PIECE.exec(text);
    if (found === null) return null;
    const [, literal, flags, width, point, precision, conversion] = found;
    if (literal !== undefined) {
      parts.push(placeless(literal.replaceAll("%%", "%")));
      continue;
    }
    const value = right.elts[used++];
    if (value === undefined) return null;
    const columns = Number(width);
    let spec = columns === 0 ? "" : (flags!.includes("-") ? "" : ">") + columns;
    if (point !== undefined) spec += "." + Number(precision);
    parts.push(
      new ast.FormattedValue(
        value,
        conversion!.charCodeAt(0),
        spec === "" ? null : placeless(spec),
        value.lineno,
        value.col_offset,
        value.end_lineno,
        value.end_col_offset,
      ),
    );
  }
  if (used < right.elts.length) return null;
  return new ast.JoinedStr(parts, e.lineno, e.col_offset, e.end_lineno, e.end_col_offset);
}

const placeless = (text: string): ast.Constant => new ast.Constant(text, null, -1, -1, -1, -1);

const constantAt = (value: ast.ConstantValue, e: ast.Expr): ast.Constant =>
  new ast.Constant(value, null, e.lineno, e.col_offset, e.end_lineno, e.end_col_offset);

/** The imaginary part of `1j`. */
const imaginary = (e: ast.Expr): number | undefined =>
  e._type === "Constant" && typeof e.value === "object" && e.value?.kind === "complex" ? e.value.imag : undefined;

const isSum = (e: ast.Expr): e is ast.BinOp => e._type === "BinOp" && (e.op === "Add" || e.op === "Sub");

/** A number of a pattern, `-1` or `1 + 2j`, as one constant. */
function patternNumber(e: ast.Expr): ast.Expr {
  if (isSum(e)) {
    const real = fold(e.left, false);
    const imag = imaginary(e.right);
    const x = typeof real === "object" && real?.kind === "float" ? real.value : Number(real);
    if (imag === undefined || Number.isNaN(x)) return e;
    return constantAt({ kind: "complex", real: x, imag: e.op === "Add" ? imag : -imag }, e);
  }
  if (e._type !== "UnaryOp" || e.op !== "USub") return e;
  const imag = imaginary(e.operand);
  if (imag !== undefined) return constantAt({ kind: "complex", real: -0, imag: -imag }, e);
  const v = fold(e, false);
  return v === undefined ? e : constantAt(v as ast.ConstantValue, e);
}

class Optimizer {
  private readonly level: number;
  private readonly keepAnnotations: boolean;
  constructor(level: number, keepAnnotations: boolean) {
    this.level = level;
    this.keepAnnotations = keepAnnotations;
  }

  /** The node itself or what takes its place. */
  node(n: Fields): Fields {
    for (const name of NODE_FIELDS[n._type]) {
      const v = n[name];
      if (this.keepAnnotations && (name === "annotation" || name === "returns")) continue;
      if (Array.isArray(v)) for (let i = 0; i < v.length; i++) v[i] = isNode(v[i]) ? this.node(v[i]) : v[i];
      else if (isNode(v)) n[name] = this.node(v);
    }
    return this.own(n as unknown as ast.Node) as unknown as Fields;
  }

  private own(n: ast.Node): ast.Node {
    switch (n._type) {
      case "Name":
        return n.id === "__debug__" && n.ctx === "Load" ? constantAt(this.level === 0, n) : n;
      case "BinOp":
        return n.op === "Mod" ? (formatted(n) ?? n) : n;
      case "MatchValue":
        n.value = patternNumber(n.value);
        break;
      case "MatchMapping":
        n.keys = n.keys.map(patternNumber);
        break;
      case "Module":
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
        if (this.level >= 2) dropDocstring(n.body);
        break;
      default:
    }
    return n;
  }
}

const isDocstring = (s: ast.Stmt | undefined): s is ast.ExprStmt =>
  s?._type === "Expr" && s.value._type === "Constant" && typeof s.value.value === "string";

/** A body that has nothing else gets a `pass`, and a string that comes next must not be taken for a docstring. */
function dropDocstring(body: ast.Stmt[]): void {
  const [first, second] = body;
  if (!isDocstring(first)) return;
  if (second === undefined) {
    body[0] = new ast.Pass(first.lineno, first.col_offset, first.lineno, first.col_offset + 4);
    return;
  }
  body.shift();
  if (!isDocstring(second)) return;
  const { lineno, col_offset, end_lineno, end_col_offset } = second;
  second.value = new ast.JoinedStr([second.value], lineno, col_offset, end_lineno, end_col_offset);
}

/** Optimize a tree in place. */
export function optimizeTree(tree: ast.Mod, level: 0 | 1 | 2): void {
  const future = futureFlags(tree, "");
  new Optimizer(level, (future & FutureFlag.ANNOTATIONS) !== 0).node(tree as unknown as Fields);
}
