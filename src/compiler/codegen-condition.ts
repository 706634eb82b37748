/** Code for comparisons and conditions: `jumpIf` compiles a truth test straight into control flow, without making a bool. */
import type * as ast from "../syntax/ast.ts";
import { Label, type Reg } from "./assembler.ts";
import type { CodeConst } from "./code-unit.ts";
import { LONG_DISPLAY, tuple, markSteps } from "./codegen-display.ts";
import { expr, exprInto, foldConstant, operand, result, scratch, stable } from "./codegen-expr.ts";
import { constantTruth } from "./constants.ts";
import { foldItems } from "./fold.ts";
import { Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import type { Unit } from "./unit.ts";
import { checkCompare } from "./warnings.ts";

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
      markSteps(u, e);
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
  const held = u.asm.shapes.current;
  const l = u.holdOperand(node, stable(u, left, right), left);
  const r = u.holdOperand(node, comparator(u, op, right), right);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(op, d, l, r, node);
  u.asm.shapes.leave(held);
  return d;
}

/** `not left op right`. CPython merges the truth test into the comparison, at the place of the `not`. */
export function notCompare(u: Unit, e: ast.Compare, dst: Reg, node: Position): Reg {
  const op = e.ops[0]!;
  const right = e.comparators[0]!;
  const flipped = FLIPPED[op];
  checkCompare(u, e);
  if (flipped !== undefined) return compareOne(u, e.left, flipped, right, dst, node);
  const mark = u.temp;
  const r = compareOne(u, e.left, COMPARE[op], right, -1, node);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.NOT, d, r, 0, node);
  return d;
}

export function compare(u: Unit, e: ast.Compare, dst: Reg): Reg {
  checkCompare(u, e);
  const { ops, comparators } = e;
  if (ops.length === 1) return compareOne(u, e.left, COMPARE[ops[0]!], comparators[0]!, dst, e);
  const d = scratch(u, dst);
  const mark = u.temp;
  const end = new Label();
  const last = ops.length - 1;
  const held = u.asm.shapes.current;
  let left = stable(u, e.left, ...comparators);
  for (let i = 0; i <= last; i++) {
    const op = COMPARE[ops[i]!];
    const item = comparators[i]!;
    left = u.holdOperand(e, left, i === 0 ? e.left : comparators[i - 1]!);
    const right = u.holdOperand(
      e,
      i === last ? comparator(u, op, item) : stable(u, item, ...comparators.slice(i + 1)),
      item,
    );
    u.emit(op, d, left, right, e);
    u.asm.shapes.leave(held);
    if (i < last) u.emit(Op.JUMP_IF_FALSE, d, u.target(end), 0, e);
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

/** Jumps to `label` if the truth of `outer` is `truth`, otherwise goes on. `after` is called behind each jump there. */
export function jumpIf(u: Unit, outer: ast.Expr, label: Label, truth: boolean, after?: () => void): void {
  let e = outer;
  let when = truth;
  let value = foldConstant(u, e);
  for (; value === undefined && e._type === "UnaryOp" && e.op === "Not"; value = foldConstant(u, e)) {
    e = e.operand;
    when = !when;
  }
  if (value !== undefined) {
    if (constantTruth(value) === when) u.jump(label, e);
    else u.asm.mark(e);
    return;
  }
  const mark = u.temp;
  switch (e._type) {
    case "BoolOp": {
      const shortCircuit = e.op === "Or";
      const last = e.values.length - 1;
      const target = shortCircuit === when ? label : new Label();
      const inner = target === label ? after : undefined;
      for (let i = 0; i < last; i++) jumpIf(u, e.values[i]!, target, shortCircuit, inner);
      jumpIf(u, e.values[last]!, label, when, after);
      if (target !== label) u.place(target);
      return;
    }
    case "IfExp":
      conditional(u, e, (branch) => jumpIf(u, branch, label, when, after), after !== undefined);
      return;
    case "Compare": {
      checkCompare(u, e);
      const { ops, comparators } = e;
      const last = ops.length - 1;
      const fail = when && last > 0 ? new Label() : label;
      const held = u.asm.shapes.current;
      let left = stable(u, e.left, ...comparators);
      for (let i = 0; i < last; i++) {
        const op = COMPARE[ops[i]!];
        left = u.holdOperand(e, left, i === 0 ? e.left : comparators[i - 1]!);
        const item = comparators[i]!;
        const right = u.holdOperand(e, stable(u, item, ...comparators.slice(i + 1)), item);
        compareJump(u, op, left, right, fail, false, e);
        u.asm.shapes.leave(held);
        left = right;
      }
      const op = COMPARE[ops[last]!];
      left = u.holdOperand(e, left, last === 0 ? e.left : comparators[last - 1]!);
      const right = u.holdOperand(e, comparator(u, op, comparators[last]!), comparators[last]!);
      compareJump(u, op, left, right, label, when, e);
      u.asm.shapes.leave(held);
      if (after !== undefined) {
        after();
        // In C there is a jump over the end of a chain.
        if (last > 0) u.asm.mark(e);
      }
      if (fail !== label) u.place(fail);
      u.temp = mark;
      return;
    }
    default:
  }
  const r = expr(u, e);
  u.temp = mark;
  u.emit(when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, r, u.target(label), 0, e);
  after?.();
}

/** The test that comes after an operand: where it goes on as it turns out, and where it stands for a traceback and a tracer. */
interface Test {
  readonly op: ast.BoolOp["op"];
  readonly whenTrue: Label;
  readonly whenFalse: Label;
  readonly at: Position;
}

export function boolOp(u: Unit, e: ast.BoolOp, dst: Reg): Reg {
  const d = scratch(u, dst);
  const end = new Label();
  operands(u, e, d, end, null);
  u.place(end);
  return d;
}

/**
 * The value of `e` goes to `d`. An operand that decides has been asked for its truth, and is not asked again by the test that comes after `e`, if any: the code goes on
 * where that leads. The last operand is not asked, and falls through.
 */
function operands(u: Unit, e: ast.BoolOp, d: Reg, end: Label, after: Test | null): void {
  const or = e.op === "Or";
  const decided = after === null ? end : or ? after.whenTrue : after.whenFalse;
  // CPython's jump from test to test of the same kind is one jump, which stands where the last one does; a NOP stays where it was.
  const at = after?.op === e.op ? after.at : e;
  const last = e.values.length - 1;
  for (let i = 0; i < last; i++) {
    const further = new Label();
    const test: Test = { op: e.op, whenTrue: or ? decided : further, whenFalse: or ? further : decided, at };
    const nested = testedInto(u, e.values[i]!, d, end, test);
    if (at !== e) u.asm.mark(e);
    u.emit(or ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, d, u.target(decided), 0, at);
    if (nested) u.place(further);
    // There CPython drops the value, on the line of the whole.
    u.asm.mark(e);
  }
  testedInto(u, e.values[last]!, d, end, after);
}

/** The value of an operand goes to `d`; may the code go on where the test leads? */
function testedInto(u: Unit, e: ast.Expr, d: Reg, end: Label, after: Test | null): boolean {
  if (e._type === "BoolOp") operands(u, e, d, end, after);
  else if (e._type === "IfExp" && after !== null) {
    let last: ast.Expr = e;
    while (last._type === "IfExp") last = last.orelse;
    // The others jump to the test.
    conditional(u, e, (branch) => {
      if (branch === last) testedInto(u, branch, d, end, after);
      else exprInto(u, branch, d);
    });
    return last._type === "BoolOp";
  } else {
    exprInto(u, e, d);
    return false;
  }
  return true;
}

/** A conditional expression, and those in its `else`: `branch` makes the code of each that may be chosen. Not by recursion, for they may be many. */
function conditional(u: Unit, e: ast.IfExp, branch: (e: ast.Expr) => void, isLine = false): void {
  const ends: Label[] = [];
  let node: ast.Expr = e;
  for (; node._type === "IfExp"; node = node.orelse) {
    const otherwise = new Label();
    const end = new Label();
    ends.push(end);
    jumpIf(u, node.test, otherwise, false);
    branch(node.body);
    u.jump(end, isLine ? node.body : null);
    u.place(otherwise);
  }
  branch(node);
  for (let i = ends.length - 1; i >= 0; i--) u.place(ends[i]!);
}

export function ifExp(u: Unit, e: ast.IfExp, dst: Reg): Reg {
  const d = result(u, dst);
  conditional(u, e, (branch) => exprInto(u, branch, d));
  return d;
}
