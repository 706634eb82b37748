/**
 * Code for expressions: `expr` computes a value into any register, `exprInto` into a given one, `jumpIf` straight into control flow.
 *
 * Invariants: a destination that is a variable is written by the last instruction only, so that an exception half-way leaves the
 * variable as it was; a variable's register used as an operand is copied when a later part of the expression can rebind it.
 */
import type * as ast from "../syntax/ast.ts";
import { NODE_FIELDS } from "../syntax/ast.ts";
import { Label, type Reg } from "./assembler.ts";
import { call } from "./codegen-call.ts";
import { comprehension } from "./codegen-comprehension.ts";
import { awaitValue, yieldExpr, yieldFrom } from "./codegen-generator.ts";
import { lambda } from "./codegen-function.ts";
import { loadName, storeName, storeRegister } from "./codegen-name.ts";
import { joinedStr, formattedValue, interpolation, templateStr } from "./codegen-string.ts";
import type { CodeConst } from "./code-unit.ts";
import { constantTruth } from "./constants.ts";
import { fold, foldItems } from "./fold.ts";
import { Op } from "./opcodes.ts";
import { Binding, type Position } from "./scope.ts";
import type { Unit } from "./unit.ts";
import { checkCompare, checkIndex, checkSubscripter } from "./warnings.ts";

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

const COMPARE: Record<ast.CompareOperator, Op> = {
  Lt: Op.LT,
  LtE: Op.LE,
  Eq: Op.EQ,
  NotEq: Op.NE,
  Gt: Op.GT,
  GtE: Op.GE,
  Is: Op.IS,
  IsNot: Op.IS_NOT,
  In: Op.IN,
  NotIn: Op.NOT_IN,
};

/** The opcode of a binary operator; `inplace` for augmented assignment. */
export function binaryOp(op: ast.Operator, inplace: boolean): Op {
  return inplace ? BINARY[op] + (Op.IADD - Op.ADD) : BINARY[op];
}

export function foldConstant(u: Unit, e: ast.Expr): CodeConst | undefined {
  return fold(e, u.compilation.optimize === 0);
}

/** Displays longer than this are built step by step, to keep the number of registers small. */
const LONG_DISPLAY = 30;

/** Computes `e` into some register: `dst` if that is needed at all. */
export function expr(u: Unit, e: ast.Expr, dst: Reg = -1): Reg {
  switch (e._type) {
    case "Name":
      if (e.id === "__debug__") return u.loadConst(dst, u.compilation.optimize === 0, e);
      return loadName(u, e.id, dst, e);
    case "Constant":
      return u.loadConst(dst, e.value, e);
    case "Attribute":
      return attribute(u, e, dst);
    case "Call":
      return call(u, e, dst);
    case "BinOp":
      return binary(u, e, dst);
    case "Subscript":
      return subscript(u, e, dst);
    case "Compare":
      return compare(u, e, dst);
    case "BoolOp":
      return boolOp(u, e, dst);
    case "UnaryOp":
      return unary(u, e, dst);
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
  u.move(dst, r, e);
}

/** Computes `e` for the right operand of an instruction: a register, or a constant as `~index`. */
export function operand(u: Unit, e: ast.Expr): number {
  const value = foldConstant(u, e);
  if (value !== undefined) return ~u.constant(value);
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

function hasWalrus(node: ast.Expr): boolean {
  if (node._type === "NamedExpr") return true;
  if (node._type === "Lambda" || node._type === "GeneratorExp") return false;
  const fields = node as unknown as Record<string, unknown>;
  for (const field of NODE_FIELDS[node._type]) {
    const child = fields[field];
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item) && hasWalrus(item)) return true;
    } else if (isNode(child) && hasWalrus(child)) return true;
  }
  return false;
}

function isNode(x: unknown): x is ast.Expr {
  return typeof x === "object" && x !== null && "_type" in x;
}

function result(u: Unit, dst: Reg): Reg {
  return dst >= 0 ? dst : u.newTemp();
}

/** Register for a value that is built up in steps: `dst` only if it is no variable. */
export function scratch(u: Unit, dst: Reg): Reg {
  return dst >= 0 && u.isTemp(dst) ? dst : u.newTemp();
}

function attribute(u: Unit, e: ast.Attribute, dst: Reg): Reg {
  const superAttr = superAttribute(u, e, dst, false);
  if (superAttr >= 0) return superAttr;
  const mark = u.temp;
  const obj = expr(u, e.value);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.LOAD_ATTR, d, obj, u.mangledName(e.attr), attributeStart(e, e));
  return d;
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

function binary(u: Unit, e: ast.BinOp, dst: Reg): Reg {
  const value = foldConstant(u, e);
  if (value !== undefined) return u.loadConst(dst, value, e);
  const mark = u.temp;
  const l = stable(u, e.left, e.right);
  const r = operand(u, e.right);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(BINARY[e.op], d, l, r, e);
  return d;
}

function unary(u: Unit, e: ast.UnaryOp, dst: Reg): Reg {
  const value = foldConstant(u, e);
  if (value !== undefined) return u.loadConst(dst, value, e);
  const mark = u.temp;
  if (e.op === "Not" && e.operand._type === "Compare" && e.operand.ops.length === 1) {
    // CPython merges the truth test into the comparison, at the place of the `not`.
    const op = e.operand.ops[0]!;
    const flipped = FLIPPED[op];
    checkCompare(u, e.operand);
    if (flipped !== undefined) return compareOne(u, e.operand.left, flipped, e.operand.comparators[0]!, dst, e);
    const r = compareOne(u, e.operand.left, COMPARE[op], e.operand.comparators[0]!, -1, e);
    u.temp = mark;
    const d = result(u, dst);
    u.emit(Op.NOT, d, r, 0, e);
    return d;
  }
  const v = expr(u, e.operand);
  u.temp = mark;
  const d = result(u, dst);
  const op = e.op === "Not" ? Op.NOT : e.op === "USub" ? Op.NEG : e.op === "UAdd" ? Op.POS : Op.INVERT;
  u.emit(op, d, v, 0, e);
  return d;
}

const FLIPPED: Partial<Record<ast.CompareOperator, Op>> = {
  Is: Op.IS_NOT,
  IsNot: Op.IS,
  In: Op.NOT_IN,
  NotIn: Op.IN,
};

/** Right operand of a comparison: `in [1, 2]` and `in {1, 2}` look into constants. */
function comparator(u: Unit, op: Op, e: ast.Expr): number {
  if ((op === Op.IN || op === Op.NOT_IN) && (e._type === "List" || e._type === "Set")) {
    const items = foldItems(e.elts, u.compilation.optimize === 0);
    if (items !== undefined && (e._type === "List" || e.elts.length > 0)) {
      if (e._type === "List") return ~u.constant(items);
      return ~u.constant({ kind: "frozenset", items: (items as { items: readonly CodeConst[] }).items });
    }
    if (e._type === "List" && !e.elts.some((x) => x._type === "Starred") && e.elts.length <= LONG_DISPLAY) {
      return tuple(u, e.elts, -1, e);
    }
  }
  return operand(u, e);
}

function compareOne(u: Unit, left: ast.Expr, op: Op, right: ast.Expr, dst: Reg, node: Position): Reg {
  const mark = u.temp;
  const l = stable(u, left, right);
  const r = comparator(u, op, right);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(op, d, l, r, node);
  return d;
}

function compare(u: Unit, e: ast.Compare, dst: Reg): Reg {
  checkCompare(u, e);
  const { ops, comparators } = e;
  if (ops.length === 1) return compareOne(u, e.left, COMPARE[ops[0]!], comparators[0]!, dst, e);
  const d = scratch(u, dst);
  const mark = u.temp;
  const end = new Label();
  const last = ops.length - 1;
  let left = stable(u, e.left, ...comparators);
  for (let i = 0; i <= last; i++) {
    const op = COMPARE[ops[i]!];
    if (i === last) {
      u.emit(op, d, left, comparator(u, op, comparators[i]!), e);
      break;
    }
    const right = stable(u, comparators[i]!, ...comparators.slice(i + 1));
    u.emit(op, d, left, right, e);
    u.emit(Op.JUMP_IF_FALSE, d, u.target(end), 0, e);
    left = right;
  }
  u.place(end);
  u.temp = mark;
  return d;
}

/** Emits a conditional jump on one comparison of computed operands. */
function compareJump(u: Unit, op: Op, left: Reg, right: number, label: Label, when: boolean, node: Position): void {
  if (op >= Op.LT && op <= Op.GE) {
    const jump = (when ? Op.JUMP_IF_LT : Op.JUMP_UNLESS_LT) + (op - Op.LT);
    u.emit(jump, left, right, u.target(label), node);
    return;
  }
  if ((op === Op.IS || op === Op.IS_NOT) && right < 0 && u.consts.values[~right] === null) {
    const isNone = (op === Op.IS) === when;
    u.emit(isNone ? Op.JUMP_IF_NONE : Op.JUMP_IF_NOT_NONE, left, u.target(label), 0, node);
    return;
  }
  const mark = u.temp;
  const t = u.newTemp();
  u.emit(op, t, left, right, node);
  u.emit(when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, t, u.target(label), 0, node);
  u.temp = mark;
}

/** Jumps to `label` if the truth of `e` is `when`, otherwise goes on. */
export function jumpIf(u: Unit, e: ast.Expr, label: Label, when: boolean): void {
  const value = foldConstant(u, e);
  if (value !== undefined) {
    if (constantTruth(value) === when) u.jump(label, e);
    return;
  }
  const mark = u.temp;
  switch (e._type) {
    case "UnaryOp":
      if (e.op === "Not") {
        jumpIf(u, e.operand, label, !when);
        return;
      }
      break;
    case "BoolOp": {
      const shortCircuit = e.op === "Or";
      const last = e.values.length - 1;
      const target = shortCircuit === when ? label : new Label();
      for (let i = 0; i < last; i++) jumpIf(u, e.values[i]!, target, shortCircuit);
      jumpIf(u, e.values[last]!, label, when);
      if (target !== label) u.place(target);
      return;
    }
    case "IfExp": {
      const otherwise = new Label();
      const end = new Label();
      jumpIf(u, e.test, otherwise, false);
      jumpIf(u, e.body, label, when);
      u.jump(end, null);
      u.place(otherwise);
      jumpIf(u, e.orelse, label, when);
      u.place(end);
      return;
    }
    case "Compare": {
      checkCompare(u, e);
      const { ops, comparators } = e;
      const last = ops.length - 1;
      const fail = when && last > 0 ? new Label() : label;
      let left = stable(u, e.left, ...comparators);
      for (let i = 0; i < last; i++) {
        const op = COMPARE[ops[i]!];
        const right = stable(u, comparators[i]!, ...comparators.slice(i + 1));
        compareJump(u, op, left, right, fail, false, e);
        left = right;
      }
      const op = COMPARE[ops[last]!];
      compareJump(u, op, left, comparator(u, op, comparators[last]!), label, when, e);
      if (fail !== label) u.place(fail);
      u.temp = mark;
      return;
    }
    default:
  }
  const r = expr(u, e);
  u.temp = mark;
  u.emit(when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, r, u.target(label), 0, e);
}

function boolOp(u: Unit, e: ast.BoolOp, dst: Reg): Reg {
  const d = scratch(u, dst);
  const end = new Label();
  const last = e.values.length - 1;
  for (let i = 0; i < last; i++) {
    const value = e.values[i]!;
    exprInto(u, value, d);
    u.emit(e.op === "Or" ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, d, u.target(end), 0, value);
  }
  exprInto(u, e.values[last]!, d);
  u.place(end);
  return d;
}

function ifExp(u: Unit, e: ast.IfExp, dst: Reg): Reg {
  const d = result(u, dst);
  const otherwise = new Label();
  const end = new Label();
  jumpIf(u, e.test, otherwise, false);
  exprInto(u, e.body, d);
  u.jump(end, null);
  u.place(otherwise);
  exprInto(u, e.orelse, d);
  u.place(end);
  return d;
}

/** `name := value`. The answer is a variable's register only where the name is a local. */
function namedExpr(u: Unit, e: ast.NamedExpr): Reg {
  const name = (e.target as ast.Name).id;
  const reg = storeRegister(u, name);
  if (reg >= 0) {
    exprInto(u, e.value, reg);
    u.setBound(reg);
    return reg;
  }
  const r = expr(u, e.value);
  storeName(u, name, r, e.target);
  return r;
}

// --- displays

/** Evaluates expressions into consecutive new registers; answers the first. */
export function consecutive(u: Unit, elts: readonly ast.Expr[]): Reg {
  const first = u.newTemps(elts.length);
  for (const [i, elt] of elts.entries()) exprInto(u, elt, first + i);
  return first;
}

/** A tuple of expressions, starred ones included. */
export function tuple(u: Unit, elts: readonly ast.Expr[], dst: Reg, node: Position): Reg {
  const items = foldItems(elts, u.compilation.optimize === 0);
  if (items !== undefined) return u.loadConst(dst, items, node);
  const mark = u.temp;
  if (elts.length > LONG_DISPLAY || elts.some((x) => x._type === "Starred")) {
    const list = u.newTemp();
    buildList(u, elts, list, node);
    u.temp = mark;
    const d = result(u, dst);
    u.emit(Op.LIST_TO_TUPLE, d, list, 0, node);
    return d;
  }
  const first = consecutive(u, elts);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.BUILD_TUPLE, d, first, elts.length, node);
  return d;
}

/** Builds a list in the register `d`, which must be a temporary; of arguments, if `callee` is the function's register. */
export function buildList(u: Unit, elts: readonly ast.Expr[], d: Reg, node: Position, callee: Reg = -1): void {
  const firstStar = elts.findIndex((x) => x._type === "Starred");
  const plain = firstStar < 0 ? elts.length : firstStar;
  const mark = u.temp;
  let next = 0;
  if (plain > 0 && plain <= LONG_DISPLAY) {
    const first = consecutive(u, elts.slice(0, plain));
    u.temp = mark;
    u.emit(Op.BUILD_LIST, d, first, plain, node);
    next = plain;
  } else {
    u.emit(Op.BUILD_LIST, d, d, 0, node);
  }
  for (; next < elts.length; next++) {
    const elt = elts[next]!;
    if (elt._type === "Starred") {
      // Only a function whose arguments are nothing but *iterable is named in the error.
      u.emit(Op.LIST_EXTEND, d, expr(u, elt.value), elts.length === 1 ? callee : -1, node);
    } else {
      u.emit(Op.LIST_APPEND, d, expr(u, elt), 0, node);
    }
    u.temp = mark;
  }
}

function listDisplay(u: Unit, e: ast.List, dst: Reg): Reg {
  const { elts } = e;
  const items = elts.length > 2 ? foldItems(elts, u.compilation.optimize === 0) : undefined;
  if (items !== undefined) {
    const d = scratch(u, dst);
    u.emit(Op.BUILD_LIST, d, d, 0, e);
    const t = u.loadConst(-1, items, e);
    u.emit(Op.LIST_EXTEND, d, t, -1, e);
    u.temp = t;
    return d;
  }
  if (elts.length > LONG_DISPLAY || elts.some((x) => x._type === "Starred")) {
    const d = scratch(u, dst);
    buildList(u, elts, d, e);
    return d;
  }
  const mark = u.temp;
  const first = consecutive(u, elts);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.BUILD_LIST, d, first, elts.length, e);
  return d;
}

function setDisplay(u: Unit, e: ast.SetDisplay, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  if (e.elts.length <= LONG_DISPLAY && !e.elts.some((x) => x._type === "Starred")) {
    const first = consecutive(u, e.elts);
    u.emit(Op.BUILD_SET, d, first, e.elts.length, e);
    u.temp = mark;
    return d;
  }
  u.emit(Op.BUILD_SET, d, d, 0, e);
  for (const elt of e.elts) {
    if (elt._type === "Starred") u.emit(Op.SET_UPDATE, d, expr(u, elt.value), 0, e);
    else u.emit(Op.SET_ADD, d, expr(u, elt), 0, e);
    u.temp = mark;
  }
  return d;
}

function dictDisplay(u: Unit, e: ast.Dict, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  const { keys, values } = e;
  const firstUnpack = keys.indexOf(null);
  const plain = firstUnpack < 0 ? keys.length : firstUnpack;
  let next = 0;
  if (plain > 0 && plain <= LONG_DISPLAY / 2) {
    const first = u.newTemps(plain * 2);
    for (; next < plain; next++) {
      exprInto(u, keys[next]!, first + next * 2);
      exprInto(u, values[next]!, first + next * 2 + 1);
    }
    u.emit(Op.BUILD_DICT, d, first, plain, e);
  } else {
    u.emit(Op.BUILD_DICT, d, d, 0, e);
  }
  u.temp = mark;
  for (; next < keys.length; next++) {
    const key = keys[next]!;
    if (key === null) {
      u.emit(Op.DICT_UPDATE, d, expr(u, values[next]!), 0, e);
    } else {
      const k = stable(u, key, values[next]!);
      u.emit(Op.DICT_SET, d, k, expr(u, values[next]!), e);
    }
    u.temp = mark;
  }
  return d;
}

// --- subscripts

function subscript(u: Unit, e: ast.Subscript, dst: Reg): Reg {
  const value = foldConstant(u, e);
  if (value !== undefined) return u.loadConst(dst, value, e);
  checkSubscripter(u, e.value);
  checkIndex(u, e.value, e.slice);
  const mark = u.temp;
  const obj = stable(u, e.value, e.slice);
  const key = subscriptKey(u, e.slice);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.GETITEM, d, obj, key, e);
  return d;
}

/** The key operand of a subscript. */
export function subscriptKey(u: Unit, key: ast.Expr): number {
  return key._type === "Slice" ? slice(u, key, -1) : operand(u, key);
}

function slice(u: Unit, e: ast.Slice, dst: Reg): Reg {
  const mark = u.temp;
  const first = u.newTemps(3);
  for (const [i, part] of [e.lower, e.upper, e.step].entries()) {
    if (part === null) u.loadConst(first + i, null, e);
    else exprInto(u, part, first + i);
  }
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.BUILD_SLICE, d, first, 0, e);
  return d;
}
