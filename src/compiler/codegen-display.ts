/** Code for displays: tuples, lists, sets and dicts, starred items included. */
import type * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { expr, exprInto, result, scratch, stable } from "./codegen-expr.ts";
import { foldItems } from "./fold.ts";
import { Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import type { Unit } from "./unit.ts";

/** Displays longer than this are built step by step, to keep the number of registers small. */
export const LONG_DISPLAY = 30;

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

/** CPython builds a long list or set step by step even of constants: a tracer sees each item's line, and the display's again. */
export function markSteps(u: Unit, e: ast.List | ast.SetDisplay): void {
  if (e.elts.length <= LONG_DISPLAY) return;
  for (const elt of e.elts) {
    u.asm.mark(elt);
    u.asm.mark(e);
  }
}

export function listDisplay(u: Unit, e: ast.List, dst: Reg): Reg {
  const { elts } = e;
  const items = elts.length > 2 ? foldItems(elts, u.compilation.optimize === 0) : undefined;
  if (items !== undefined) {
    const d = scratch(u, dst);
    u.emit(Op.BUILD_LIST, d, d, 0, e);
    markSteps(u, e);
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

export function setDisplay(u: Unit, e: ast.SetDisplay, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  if (e.elts.length <= LONG_DISPLAY && !e.elts.some((x) => x._type === "Starred")) {
    const first = consecutive(u, e.elts);
    u.emit(Op.BUILD_SET, d, first, e.elts.length, e);
    u.temp = mark;
    return d;
  }
  const firstStar = e.elts.findIndex((x) => x._type === "Starred");
  const plain = e.elts.length > LONG_DISPLAY ? 0 : firstStar;
  if (plain > 0) {
    const first = consecutive(u, e.elts.slice(0, plain));
    u.temp = mark;
    u.emit(Op.BUILD_SET, d, first, plain, e);
  } else u.emit(Op.BUILD_SET, d, d, 0, e);
  for (const elt of e.elts.slice(plain)) {
    if (elt._type === "Starred") u.emit(Op.SET_UPDATE, d, expr(u, elt.value), 0, e);
    else u.emit(Op.SET_ADD, d, expr(u, elt), 0, e);
    u.temp = mark;
  }
  return d;
}

/** So many pairs are put into a dict one after the other where there are more; what is left of them goes in at once. */
const STEPS = LONG_DISPLAY / 2 + 2;

/** Dicts come together as in CPython: pairs up to the next `**` or `STEPS` of them, each such group in a way that its length decides. */
export function dictDisplay(u: Unit, e: ast.Dict, dst: Reg): Reg {
  const d = scratch(u, dst);
  const mark = u.temp;
  const { keys, values } = e;
  let isMade = false;
  for (let i = 0; i < keys.length; ) {
    if (keys[i] === null) {
      if (!isMade) u.emit(Op.BUILD_DICT, d, d, 0, e);
      u.emit(Op.DICT_UPDATE, d, expr(u, values[i]!), 0, e);
      i++;
    } else {
      const next = keys.indexOf(null, i);
      const end = Math.min(i + STEPS, next < 0 ? keys.length : next);
      pairs(u, e, i, end, d, isMade);
      i = end;
    }
    isMade = true;
    u.temp = mark;
  }
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
      exprInto(u, values[from + i]!, first + i * 2 + 1);
    }
    u.emit(Op.BUILD_DICT, isMade ? first : d, first, n, e);
    if (isMade) u.emit(Op.DICT_UPDATE, d, first, 0, e);
    return;
  }
  if (!isMade) u.emit(Op.BUILD_DICT, d, d, 0, e);
  for (let i = from; i < to; i++) {
    const k = stable(u, keys[i]!, values[i]!);
    u.emit(Op.DICT_SET, d, k, expr(u, values[i]!), e);
    u.temp = mark;
  }
}
