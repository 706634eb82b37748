/** Code for displays: tuples, lists, sets and dicts, starred items included. */
import type * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { expr, exprInto, result, scratch, stable } from "./codegen-expr.ts";
import { foldItems } from "./fold.ts";
import { NOWHERE } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import type { Unit } from "./unit.ts";

/** Displays longer than this are built step by step, to keep the number of registers small. */
export const LONG_DISPLAY = 30;

/** Evaluates expressions into consecutive new registers; answers the first. They are parts of `node`, and held. */
export function consecutive(u: Unit, elts: readonly ast.Expr[], node: Position): Reg {
  const first = u.newTemps(elts.length);
  for (const [i, elt] of elts.entries()) {
    exprInto(u, elt, first + i);
    u.hold(node, first + i);
  }
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
  const held = u.asm.shapes.current;
  const first = consecutive(u, elts, node);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.BUILD_TUPLE, d, first, elts.length, node);
  u.asm.shapes.leave(held);
  return d;
}

/** Builds a list in the register `d`, which must be a temporary; of arguments, if `callee` is the function's register. */
export function buildList(u: Unit, elts: readonly ast.Expr[], d: Reg, node: Position, callee: Reg = -1): void {
  const firstStar = elts.findIndex((x) => x._type === "Starred");
  const plain = firstStar < 0 ? elts.length : firstStar;
  const mark = u.temp;
  const held = u.asm.shapes.current;
  let next = 0;
  if (plain > 0 && plain <= LONG_DISPLAY) {
    const first = consecutive(u, elts.slice(0, plain), node);
    u.temp = mark;
    u.emit(Op.BUILD_LIST, d, first, plain, node);
    next = plain;
  } else {
    u.emit(Op.BUILD_LIST, d, d, 0, node);
  }
  u.asm.shapes.leave(held);
  u.hold(node, d);
  const made = u.asm.shapes.current;
  for (; next < elts.length; next++) {
    const elt = elts[next]!;
    const value = u.holdOperand(node, expr(u, elt._type === "Starred" ? elt.value : elt), elt);
    // Only a function whose arguments are nothing but *iterable is named in the error.
    if (elt._type === "Starred") u.emit(Op.LIST_EXTEND, d, value, elts.length === 1 ? callee : -1, node);
    else u.emit(Op.LIST_APPEND, d, value, 0, node);
    u.asm.shapes.leave(made);
    u.temp = mark;
  }
  u.asm.shapes.leave(held);
}

/** CPython builds a long list or set step by step even of constants: a tracer sees each item's line, and the display's again. */
export function markSteps(u: Unit, e: ast.List | ast.SetDisplay, d: Reg = NOWHERE): void {
  if (e.elts.length <= LONG_DISPLAY) return;
  const held = u.asm.shapes.current;
  u.hold(e, d);
  const made = u.asm.shapes.current;
  for (const elt of e.elts) {
    u.asm.mark(elt);
    u.hold(e, NOWHERE);
    u.asm.mark(e);
    u.asm.shapes.leave(made);
  }
  u.asm.shapes.leave(held);
}

export function listDisplay(u: Unit, e: ast.List, dst: Reg): Reg {
  const { elts } = e;
  const items = elts.length > 2 ? foldItems(elts, u.compilation.optimize === 0) : undefined;
  if (items !== undefined) {
    const d = scratch(u, dst);
    u.emit(Op.BUILD_LIST, d, d, 0, e);
    markSteps(u, e, d);
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
  const held = u.asm.shapes.current;
  const first = consecutive(u, elts, e);
  u.temp = mark;
  const d = result(u, dst);
  u.emit(Op.BUILD_LIST, d, first, elts.length, e);
  u.asm.shapes.leave(held);
  return d;
}

export function setDisplay(u: Unit, e: ast.SetDisplay, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  const held = u.asm.shapes.current;
  if (e.elts.length <= LONG_DISPLAY && !e.elts.some((x) => x._type === "Starred")) {
    const first = consecutive(u, e.elts, e);
    u.emit(Op.BUILD_SET, d, first, e.elts.length, e);
    u.asm.shapes.leave(held);
    u.temp = mark;
    return d;
  }
  const firstStar = e.elts.findIndex((x) => x._type === "Starred");
  const plain = e.elts.length > LONG_DISPLAY ? 0 : firstStar;
  if (plain > 0) {
    const first = consecutive(u, e.elts.slice(0, plain), e);
    u.temp = mark;
    u.emit(Op.BUILD_SET, d, first, plain, e);
  } else u.emit(Op.BUILD_SET, d, d, 0, e);
  u.asm.shapes.leave(held);
  u.hold(e, d);
  const made = u.asm.shapes.current;
  for (const elt of e.elts.slice(plain)) {
    const value = u.holdOperand(e, expr(u, elt._type === "Starred" ? elt.value : elt), elt);
    u.emit(elt._type === "Starred" ? Op.SET_UPDATE : Op.SET_ADD, d, value, 0, e);
    u.asm.shapes.leave(made);
    u.temp = mark;
  }
  u.asm.shapes.leave(held);
  return d;
}

/** So many pairs are put into a dict one after the other where there are more; what is left of them goes in at once. */
const STEPS = LONG_DISPLAY / 2 + 2;

/** Dicts come together as in CPython: pairs up to the next `**` or `STEPS` of them, each such group in a way that its length decides. */
export function dictDisplay(u: Unit, e: ast.Dict, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  const { keys, values } = e;
  const held = u.asm.shapes.current;
  let isMade = false;
  for (let i = 0; i < keys.length; ) {
    if (keys[i] === null) {
      if (!isMade) {
        u.emit(Op.BUILD_DICT, d, d, 0, e);
        u.hold(e, d);
      }
      const value = u.holdOperand(e, expr(u, values[i]!), values[i]!);
      u.emit(Op.DICT_UPDATE, d, value, 0, e);
      i++;
    } else {
      const next = keys.indexOf(null, i);
      const end = Math.min(i + STEPS, next < 0 ? keys.length : next);
      pairs(u, e, i, end, d, isMade);
      i = end;
    }
    isMade = true;
    u.temp = mark;
    u.asm.shapes.leave(held);
    u.hold(e, d);
  }
  u.asm.shapes.leave(held);
  if (!isMade) u.emit(Op.BUILD_DICT, d, d, 0, e);
  return d;
}

/** The pairs from `from` to `to`, into the dict in `d` or as that dict. */
function pairs(u: Unit, e: ast.Dict, from: number, to: number, d: Reg, isMade: boolean): void {
  const { keys, values } = e;
  const n = to - from;
  const mark = u.temp;
  if (n <= LONG_DISPLAY / 2) {
    const first = u.newTemps(n * 2);
    for (let i = 0; i < n; i++) {
      exprInto(u, keys[from + i]!, first + i * 2);
      u.hold(e, first + i * 2);
      exprInto(u, values[from + i]!, first + i * 2 + 1);
      u.hold(e, first + i * 2 + 1);
    }
    u.emit(Op.BUILD_DICT, isMade ? first : d, first, n, e);
    if (isMade) u.emit(Op.DICT_UPDATE, d, first, 0, e);
    return;
  }
  if (!isMade) {
    u.emit(Op.BUILD_DICT, d, d, 0, e);
    u.hold(e, d);
  } else u.hold(e, NOWHERE); // in C a dict of its own, put into the other at the end
  const made = u.asm.shapes.current;
  for (let i = from; i < to; i++) {
    const k = u.holdOperand(e, stable(u, keys[i]!, values[i]!), keys[i]!);
    const value = u.holdOperand(e, expr(u, values[i]!), values[i]!);
    u.emit(Op.DICT_SET, d, k, value, e);
    u.asm.shapes.leave(made);
    u.temp = mark;
  }
}
