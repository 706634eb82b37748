/**
 * Code for expressions: `expr` computes a value into any register, `exprInto` into a given one, `jumpIf` straight into control flow.
 *
 * Invariants: a destination that is a variable is written by the last instruction only, so that an exception half-way leaves the
 * variable as it was; a variable's register used as an operand is copied when a later part of the expression can rebind it.
 */
import type * as ast from "../syntax/ast.ts";
import { NODE_FIELDS } from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import type { CodeConst } from "./code-unit.ts";
import { call, callOf, checkCall, isMethodCall, methodCall } from "./codegen-call.ts";
import { comprehension } from "./codegen-comprehension.ts";
import { boolOp, compare, ifExp, notCompare } from "./codegen-condition.ts";
import { dictDisplay, listDisplay, setDisplay, tuple } from "./codegen-display.ts";
import { lambda } from "./codegen-function.ts";
import { awaitValue, yieldExpr, yieldFrom } from "./codegen-generator.ts";
import { loadName, storeName, storeRegister } from "./codegen-name.ts";
import { formattedValue, interpolation, joinedStr, templateStr } from "./codegen-string.ts";
import { firstPart, fold, isLink, isNesting, lastPart, type Link, type Nesting } from "./fold.ts";
import { Op } from "./opcodes.ts";
import { percentFormat } from "./percent-format.ts";
import { Binding, type Position } from "./scope.ts";
import type { Unit } from "./unit.ts";
import { checkIndex, checkSubscripter } from "./warnings.ts";

const BINARY: Record<ast.Operator, Op> = {
  Add: Op.ADD,
  Sub: Op.SUB,
  Mult: Op.MUL,
  MatMult: Op.MATMUL,
  Div: Op.TRUEDIV,
  FloorDiv: Op.FLOORDIV,
  Mod: Op.MOD,
  Pow: Op.POW,
  LShift: Op.LSHIFT,
  RShift: Op.RSHIFT,
  BitAnd: Op.AND,
  BitOr: Op.OR,
  BitXor: Op.XOR,
};

/** The opcode of a binary operator; `inplace` for augmented assignment. */
export function binaryOp(op: ast.Operator, inplace: boolean): Op {
  return inplace ? BINARY[op] + (Op.IADD - Op.ADD) : BINARY[op];
}

export function foldConstant(u: Unit, e: ast.Expr): CodeConst | undefined {
  return fold(e, u.compilation.optimize === 0);
}

/** Computes `e` into some register: `dst` if that is needed at all. */
export function expr(u: Unit, e: ast.Expr, dst: Reg = -1): Reg {
  switch (e._type) {
    case "Name":
      if (e.id === "__debug__") return u.loadConst(dst, u.compilation.optimize === 0, e);
      return loadName(u, e.id, dst, e);
    case "Constant":
      return u.loadConst(dst, e.value, e);
    case "BinOp": {
      const format = percentFormat(e);
      if (format !== null) return joinedStr(u, format, dst);
      return e.op === "Pow" ? nested(u, e, dst) : links(u, e, dst);
    }
    case "Attribute":
    case "Subscript":
      return links(u, e, dst);
    case "Call":
      return isLink(e) ? links(u, e, dst) : call(u, e, dst);
    case "Compare":
      return compare(u, e, dst);
    case "BoolOp":
      return boolOp(u, e, dst);
    case "UnaryOp":
      return nested(u, e, dst);
    case "IfExp":
      return ifExp(u, e, dst);
    case "Tuple":
      return tuple(u, e.elts, dst, e);
    case "List":
      return listDisplay(u, e, dst);
    case "Set":
      return setDisplay(u, e, dst);
    case "Dict":
      return dictDisplay(u, e, dst);
    case "Lambda":
      return lambda(u, e, dst);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return comprehension(u, e, dst);
    case "Await":
      return awaitValue(u, e, dst);
    case "Yield":
      return yieldExpr(u, e, dst);
    case "YieldFrom":
      return yieldFrom(u, e, dst);
    case "NamedExpr":
      return namedExpr(u, e);
    case "JoinedStr":
      return joinedStr(u, e, dst);
    case "FormattedValue":
      return formattedValue(u, e, dst);
    case "TemplateStr":
      return templateStr(u, e, dst);
    case "Interpolation":
      return interpolation(u, e, dst);
    case "Slice":
      return slice(u, e, dst);
    case "Starred":
      return u.fail("can't use starred expression here", e);
  }
}

/** Computes `e` into exactly the register `dst`. */
export function exprInto(u: Unit, e: ast.Expr, dst: Reg): void {
  const mark = u.temp;
  const r = expr(u, e, dst);
  u.temp = mark;
  if (dst === r) return;
  u.move(dst, r, e);
  // A value that was computed elsewhere is only put in its place.
  if (u.isTemp(r)) u.asm.hideLine();
}

/** Computes `e` for the right operand of an instruction: a register, or a constant as `~index`. */
export function operand(u: Unit, e: ast.Expr): number {
  const value = foldConstant(u, e);
  if (value !== undefined) {
    u.asm.mark(e);
    return ~u.constant(value);
  }
  return expr(u, e);
}

/** Computes `e` in a way that `rest`, computed afterwards, cannot change the answer. */
export function stable(u: Unit, e: ast.Expr, ...rest: readonly (ast.Expr | null)[]): Reg {
  const r = expr(u, e);
  if (u.isTemp(r) || !u.innerScope.hasWalrus || !rest.some((x) => x !== null && hasWalrus(x))) return r;
  const t = u.newTemp();
  u.move(t, r, e);
  return t;
}

function hasWalrus(e: ast.Expr): boolean {
  const rest = [e];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node._type === "NamedExpr") return true;
    if (node._type === "Lambda" || node._type === "GeneratorExp") continue;
    const fields = node as unknown as Record<string, unknown>;
    for (const field of NODE_FIELDS[node._type]) {
      const child = fields[field];
      if (Array.isArray(child)) rest.push(...child.filter(isNode));
      else if (isNode(child)) rest.push(child);
    }
  }
  return false;
}

function isNode(x: unknown): x is ast.Expr {
  return typeof x === "object" && x !== null && "_type" in x;
}

export function result(u: Unit, dst: Reg): Reg {
  return dst >= 0 ? dst : u.newTemp();
}

/** Register for a value that is built up in steps: `dst` only if it is no variable. */
export function scratch(u: Unit, dst: Reg): Reg {
  return dst >= 0 && u.isTemp(dst) ? dst : u.newTemp();
}

/** The position of `node`, started at the attribute's name when that stands on a later line. */
export function attributeStart(node: Position, attr: ast.Attribute): Position {
  if (node.lineno === attr.end_lineno) return node;
  const length = attr.attr.length;
  const lineno = attr.end_lineno;
  const end_lineno = Math.max(lineno, node.end_lineno);
  if (length > attr.end_col_offset) return { lineno, end_lineno, col_offset: -1, end_col_offset: -1 };
  const col_offset = attr.end_col_offset - length;
  return { lineno, end_lineno, col_offset, end_col_offset: Math.max(col_offset, node.end_col_offset) };
}

/** `super().x` and `super(C, self).x` without making the super object; -1 if `e` is something else. */
export function superAttribute(u: Unit, e: ast.Attribute, dst: Reg, method: boolean): Reg {
  const made = e.value;
  if (made._type !== "Call" || made.func._type !== "Name" || made.func.id !== "super") return -1;
  const { scope } = u;
  if (!scope.isFunctionLike || made.keywords.length > 0 || u.comprehensions.length > 0) return -1;
  if (scope.binding("super") !== Binding.GLOBAL_IMPLICIT) return -1;
  if (u.compilation.table.root.symbols.has("super")) return -1;
  const zero = made.args.length === 0;
  if (zero) {
    if (u.argcount === 0 || scope.binding("__class__") !== Binding.FREE) return -1;
  } else if (made.args.length !== 2 || made.args.some((a) => a._type === "Starred")) return -1;
  const d = method ? dst : result(u, dst);
  const mark = u.temp;
  const base = u.newTemps(3);
  exprInto(u, made.func, base);
  if (zero) {
    u.emit(Op.LOAD_DEREF, base + 1, u.freeRegister("__class__"), 0, made);
    const self = loadName(u, scope.params[0]!, base + 2, made);
    u.move(base + 2, self, made);
  } else {
    exprInto(u, made.args[0]!, base + 1);
    exprInto(u, made.args[1]!, base + 2);
  }
  const at = attributeStart(e, e);
  u.emit(method ? Op.LOAD_SUPER_METHOD : Op.LOAD_SUPER_ATTR, d, base, u.mangledName(e.attr), at);
  u.emit(Op.EXT, zero ? 1 : 0, 0, 0, at);
  u.temp = mark;
  return d;
}

/**
 * Expressions that begin with each other, from the innermost to `e`: not by recursion, for such a chain may be longer than JavaScript's stack is deep.
 */
function links(u: Unit, e: Link, dst: Reg): Reg {
  const value = foldConstant(u, e);
  if (value !== undefined) return u.loadConst(dst, value, e);
  const chain: Link[] = [];
  let first: ast.Expr = e;
  while (isLink(first) && (first === e || (foldConstant(u, first) === undefined && percentFormat(first) === null))) {
    if (first._type === "Subscript") {
      checkSubscripter(u, first.value);
      checkIndex(u, first.value, first.slice);
    } else if (first._type === "Call") checkCall(u, first);
    chain.push(first);
    first = firstPart(first);
  }
  const mark = u.temp;
  let reg = -1;
  for (let i = chain.length - 1; i >= 0; i--) {
    const node = chain[i]!;
    const outer = chain[i - 1];
    if (node._type === "Attribute" && outer?._type === "Call" && isMethodCall(outer)) {
      reg = reg < 0 ? call(u, outer, i === 1 ? dst : -1) : methodCall(u, outer, node, reg, mark, i === 1 ? dst : -1);
      i--;
      continue;
    }
    const d = i === 0 ? dst : -1;
    if (reg < 0) {
      if (node._type === "Attribute") {
        reg = superAttribute(u, node, d, false);
        if (reg >= 0) continue;
      }
      reg =
        node._type === "Attribute" || node._type === "Call"
          ? expr(u, first)
          : stable(u, first, node._type === "BinOp" ? node.right : node.slice);
    }
    if (node._type === "Attribute") {
      u.temp = mark;
      const to = result(u, d);
      const held = u.asm.shapes.current;
      u.hold(node, reg);
      u.emit(Op.LOAD_ATTR, to, reg, u.mangledName(node.attr), attributeStart(node, node));
      u.asm.shapes.leave(held);
      reg = to;
      continue;
    }
    if (node._type === "Call") {
      reg = callOf(u, node, reg, mark, d);
      continue;
    }
    const held = u.asm.shapes.current;
    reg = u.holdOperand(node, reg, first);
    const second = node._type === "BinOp" ? node.right : node.slice;
    let right = node._type === "BinOp" ? operand(u, second) : subscriptKey(u, second);
    right = u.holdOperand(node, right, second);
    u.temp = mark;
    const to = result(u, d);
    u.emit(node._type === "BinOp" ? BINARY[node.op] : Op.GETITEM, to, reg, right, node);
    u.asm.shapes.leave(held);
    reg = to;
  }
  return reg;
}

const UNARY: Record<ast.UnaryOperator, Op> = { Not: Op.NOT, USub: Op.NEG, UAdd: Op.POS, Invert: Op.INVERT };

/** Unary operators and `**`, each in the other's last operand: not by recursion either. */
function nested(u: Unit, e: Nesting, dst: Reg): Reg {
  const value = foldConstant(u, e);
  if (value !== undefined) return u.loadConst(dst, value, e);
  const chain: Nesting[] = [];
  const marks: Reg[] = [];
  const lefts: Reg[] = [];
  const helds: (typeof u.asm.shapes.current)[] = [];
  let last: ast.Expr = e;
  let operandOf = -1;
  while (isNesting(last) && (last === e || foldConstant(u, last) === undefined)) {
    const to = chain.length === 0 ? dst : -1;
    if (last._type === "UnaryOp" && last.op === "Not" && last.operand._type === "Compare") {
      const compared = last.operand;
      if (compared.ops.length === 1) {
        operandOf = notCompare(u, compared, to, last);
        break;
      }
    }
    chain.push(last);
    marks.push(u.temp);
    helds.push(u.asm.shapes.current);
    lefts.push(last._type === "BinOp" ? u.holdOperand(last, stable(u, last.left, last.right), last.left) : -1);
    last = lastPart(last);
  }
  if (chain.length === 0) return operandOf;
  let reg = operandOf;
  for (let i = chain.length - 1; i >= 0; i--) {
    const node = chain[i]!;
    if (reg === -1) reg = node._type === "BinOp" ? operand(u, last) : expr(u, last);
    if (node._type === "BinOp") reg = u.holdOperand(node, reg, node.right);
    else u.hold(node, reg);
    u.temp = marks[i]!;
    const to = result(u, i === 0 ? dst : -1);
    if (node._type === "UnaryOp") u.emit(UNARY[node.op], to, reg, 0, node);
    else u.emit(Op.POW, to, lefts[i]!, reg, node);
    u.asm.shapes.leave(helds[i]!);
    reg = to;
  }
  return reg;
}

/** `name := value`. The answer is a variable's register only where the name is a local. */
function namedExpr(u: Unit, e: ast.NamedExpr): Reg {
  const name = (e.target as ast.Name).id;
  const reg = storeRegister(u, name);
  if (reg >= 0) {
    exprInto(u, e.value, reg);
    u.setBound(reg);
    u.asm.mark(e);
    return reg;
  }
  const r = expr(u, e.value);
  storeName(u, name, r, e.target);
  return r;
}

/** The key operand of a subscript. */
export function subscriptKey(u: Unit, key: ast.Expr): number {
  return key._type === "Slice" ? slice(u, key, -1) : operand(u, key);
}

function slice(u: Unit, e: ast.Slice, dst: Reg): Reg {
  const mark = u.temp;
  const first = u.newTemps(3);
  const held = u.asm.shapes.current;
  for (const [i, part] of [e.lower, e.upper, e.step].entries()) {
    if (part === null) u.loadConst(first + i, null, e);
    else exprInto(u, part, first + i);
    if (i < 2 || part !== null) u.hold(e, first + i);
  }
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.BUILD_SLICE, d, first, 0, e);
  u.asm.shapes.leave(held);
  return d;
}
