/**
 * Constant folding, as far as CPython 3.14 goes: arithmetic within its size limits, tuples of constants, `not`, subscripts.
 *
 * Invariants: `fold` answers undefined when the expression is not a constant (None is the constant `null`); nothing that raises is
 * folded, so that the error comes at run time; results are normalised as the parser's literals are.
 */
import type * as ast from "../syntax/ast.ts";
import type { CodeConst } from "./code-unit.ts";
import { constantTruth } from "./constants.ts";

const MAX_INT_BITS = 128;
const MAX_COLLECTION_SIZE = 256;
const MAX_STR_SIZE = 4096;
const MAX_TOTAL_ITEMS = 1024;

const notFoldable = new WeakSet<ast.Expr>();

/** The constant value of an expression, or undefined. `debug` is the value of `__debug__`. */
export function fold(e: ast.Expr, debug: boolean): CodeConst | undefined {
  switch (e._type) {
    case "Constant":
      return e.value;
    case "Name":
      return e.id === "__debug__" && e.ctx === "Load" ? debug : undefined;
    case "UnaryOp":
      return foldNested(e, debug);
    case "BinOp":
      return e.op === "Pow" ? foldNested(e, debug) : foldChain(e, debug);
    case "Subscript":
      return e.ctx === "Load" ? foldChain(e, debug) : undefined;
    case "Tuple": {
      if (e.ctx !== "Load") return undefined;
      return foldItems(e.elts, debug);
    }
    case "JoinedStr": {
      let text = "";
      for (const part of e.values) {
        if (part._type !== "Constant" || typeof part.value !== "string") return undefined;
        text += part.value;
      }
      return text;
    }
    default:
      return undefined;
  }
}

/** Expressions that begin with another one. Chains of them can be longer than JavaScript's stack is deep. */
export type Link = ast.BinOp | ast.Subscript | ast.Attribute | ast.Call;

const isOperation = (e: ast.Expr): boolean => e._type === "BinOp" || e._type === "Subscript" || e._type === "Attribute";

/** Calls are links if what is called is an operation or a call itself. */
export const isLink = (e: ast.Expr): e is Link =>
  isOperation(e) || (e._type === "Call" && (e.func._type === "Call" || isOperation(e.func)));

/** What a link begins with. */
export const firstPart = (e: Link): ast.Expr => (e._type === "BinOp" ? e.left : e._type === "Call" ? e.func : e.value);

function foldChain(e: ast.BinOp | ast.Subscript, debug: boolean): CodeConst | undefined {
  const chain: (ast.BinOp | ast.Subscript)[] = [];
  let first: ast.Expr = e;
  while (first._type === "BinOp" || (first._type === "Subscript" && first.ctx === "Load")) {
    if (notFoldable.has(first)) return undefined;
    chain.push(first);
    first = firstPart(first);
  }
  let v = fold(first, debug);
  for (let i = chain.length - 1; i >= 0; i--) {
    const node = chain[i]!;
    if (v !== undefined) {
      const r = fold(node._type === "BinOp" ? node.right : node.slice, debug);
      if (node._type === "BinOp") v = r === undefined ? undefined : foldBinary(node.op, v, r);
      else v = typeof r === "number" ? foldIndex(v, r) : undefined;
    }
    if (v === undefined) notFoldable.add(node);
  }
  return v;
}

/** Operators that stand before all of their operand, or take all that follows. Chains of them can be as long as the others. */
export type Nesting = ast.UnaryOp | ast.BinOp;

export const isNesting = (e: ast.Expr): e is Nesting =>
  e._type === "UnaryOp" || (e._type === "BinOp" && e.op === "Pow");

/** The operand that may be such an operator again. */
export const lastPart = (e: Nesting): ast.Expr => (e._type === "UnaryOp" ? e.operand : e.right);

function foldNested(e: Nesting, debug: boolean): CodeConst | undefined {
  const chain: Nesting[] = [];
  let last: ast.Expr = e;
  for (; isNesting(last); last = lastPart(last)) {
    if (notFoldable.has(last)) break;
    chain.push(last);
  }
  let v = isNesting(last) ? undefined : fold(last, debug);
  for (let i = chain.length - 1; i >= 0; i--) {
    const node = chain[i]!;
    if (v !== undefined) {
      if (node._type === "UnaryOp") v = foldUnary(node.op, v);
      else {
        const left = fold(node.left, debug);
        v = left === undefined ? undefined : foldBinary(node.op, left, v);
      }
    }
    if (v === undefined) notFoldable.add(node);
  }
  return v;
}

/** A tuple constant of the expressions, if all of them are constants. */
export function foldItems(elts: readonly ast.Expr[], debug: boolean): CodeConst | undefined {
  const items: CodeConst[] = [];
  for (const elt of elts) {
    const v = fold(elt, debug);
    if (v === undefined) return undefined;
    items.push(v);
  }
  return { kind: "tuple", items };
}

function isInt(v: CodeConst): v is number | bigint | boolean {
  return typeof v === "number" || typeof v === "bigint" || typeof v === "boolean";
}

function normalise(v: bigint): number | bigint {
  return v >= -9007199254740991n && v <= 9007199254740991n ? Number(v) : v;
}

function bits(v: bigint): number {
  return v === 0n ? 0 : (v < 0n ? -v : v).toString(2).length;
}

function foldUnary(op: ast.UnaryOperator, v: CodeConst): CodeConst | undefined {
  if (op === "Not") return !constantTruth(v);
  if (isInt(v)) {
    if (op === "Invert") return typeof v === "boolean" ? undefined : normalise(~BigInt(v));
    return normalise(op === "USub" ? -BigInt(v) : BigInt(v));
  }
  if (v !== null && typeof v === "object" && v.kind === "float") {
    if (op === "USub") return { kind: "float", value: -v.value };
    if (op === "UAdd") return v;
  }
  return undefined;
}

function foldBinary(op: ast.Operator, l: CodeConst, r: CodeConst): CodeConst | undefined {
  if (isInt(l) && isInt(r)) return foldInt(op, l, r);
  const lf = asFloat(l);
  const rf = asFloat(r);
  if (lf !== undefined && rf !== undefined) return foldFloat(op, lf, rf);
  if (op === "Add") return concatenate(l, r);
  if (op === "Mult") {
    if (typeof r === "number") return repeat(l, r);
    if (typeof l === "number") return repeat(r, l);
  }
  return undefined;
}

function asFloat(v: CodeConst): number | undefined {
  if (typeof v === "number") return v;
  return v !== null && typeof v === "object" && v.kind === "float" ? v.value : undefined;
}

function foldFloat(op: ast.Operator, l: number, r: number): CodeConst | undefined {
  let value: number;
  switch (op) {
    case "Add":
      value = l + r;
      break;
    case "Sub":
      value = l - r;
      break;
    case "Mult":
      value = l * r;
      break;
    case "Div":
      if (r === 0) return undefined;
      value = l / r;
      break;
    default:
      return undefined;
  }
  return { kind: "float", value };
}

/** More than any int has that the compiler sees; V8 takes counts of that size. */
const MAX_LITERAL_BITS = 1n << 30n;

function foldInt(
  op: ast.Operator,
  left: number | bigint | boolean,
  right: number | bigint | boolean,
): CodeConst | undefined {
  const l = BigInt(left);
  const r = BigInt(right);
  if (
    typeof left === "boolean" &&
    typeof right === "boolean" &&
    (op === "BitAnd" || op === "BitOr" || op === "BitXor")
  ) {
    return op === "BitAnd" ? left && right : op === "BitOr" ? left || right : left !== right;
  }
  switch (op) {
    case "Add":
      return normalise(l + r);
    case "Sub":
      return normalise(l - r);
    case "Mult":
      return bits(l) + bits(r) <= MAX_INT_BITS ? normalise(l * r) : undefined;
    case "Div": {
      const a = normalise(l);
      const b = normalise(r);
      return typeof a === "number" && typeof b === "number" && b !== 0 ? { kind: "float", value: a / b } : undefined;
    }
    case "FloorDiv":
      return r === 0n ? undefined : normalise(floorDivide(l, r));
    case "Mod":
      return r === 0n ? undefined : normalise(l - floorDivide(l, r) * r);
    case "Pow":
      if (r < 0n || (r > 0n && BigInt(bits(l)) * r > MAX_INT_BITS)) return undefined;
      return normalise(l ** r);
    case "LShift":
      if (r < 0n || r > MAX_INT_BITS || bits(l) + Number(r) > MAX_INT_BITS) return undefined;
      return normalise(l << r);
    case "RShift":
      return r < 0n ? undefined : normalise(l >> (r > MAX_LITERAL_BITS ? MAX_LITERAL_BITS : r));
    case "BitAnd":
      return normalise(l & r);
    case "BitOr":
      return normalise(l | r);
    case "BitXor":
      return normalise(l ^ r);
    default:
      return undefined;
  }
}

function floorDivide(l: bigint, r: bigint): bigint {
  const q = l / r;
  return l % r !== 0n && l < 0n !== r < 0n ? q - 1n : q;
}

/** Two lone surrogates must not meet and become one character. */
function isPlain(s: string): boolean {
  return !/[\ud800-\udfff]/.test(s);
}

function concatenate(l: CodeConst, r: CodeConst): CodeConst | undefined {
  if (typeof l === "string" && typeof r === "string") return isPlain(l) && isPlain(r) ? l + r : undefined;
  if (l === null || r === null || typeof l !== "object" || typeof r !== "object") return undefined;
  if (l.kind === "bytes" && r.kind === "bytes") {
    return { kind: "bytes", value: Uint8Array.from([...l.value, ...r.value]) };
  }
  if (l.kind === "tuple" && r.kind === "tuple") return { kind: "tuple", items: [...l.items, ...r.items] };
  return undefined;
}

function repeat(v: CodeConst, n: number): CodeConst | undefined {
  const times = Math.max(n, 0);
  if (typeof v === "string") {
    return v.length * times <= MAX_STR_SIZE && isPlain(v) ? v.repeat(times) : undefined;
  }
  if (v === null || typeof v !== "object") return undefined;
  if (v.kind === "bytes" && v.value.length * times <= MAX_STR_SIZE) {
    const bytes: number[] = [];
    for (let i = 0; i < times; i++) bytes.push(...v.value);
    return { kind: "bytes", value: Uint8Array.from(bytes) };
  }
  if (v.kind === "tuple" && v.items.length > 0 && times <= MAX_COLLECTION_SIZE / v.items.length) {
    if (countItems(v) * times > MAX_TOTAL_ITEMS) return undefined;
    const items: CodeConst[] = [];
    for (let i = 0; i < times; i++) items.push(...v.items);
    return { kind: "tuple", items };
  }
  return undefined;
}

function countItems(v: CodeConst): number {
  if (v === null || typeof v !== "object" || v.kind !== "tuple") return 1;
  let n = v.items.length;
  for (const item of v.items) n += countItems(item);
  return n;
}

function foldIndex(v: CodeConst, index: number): CodeConst | undefined {
  if (typeof v === "string") {
    const i = index < 0 ? index + v.length : index;
    return /^[\0-\x7f]*$/.test(v) && i >= 0 && i < v.length ? v[i] : undefined;
  }
  if (v === null || typeof v !== "object") return undefined;
  if (v.kind === "tuple") return v.items[index < 0 ? index + v.items.length : index];
  if (v.kind === "bytes") return v.value[index < 0 ? index + v.value.length : index];
  return undefined;
}
