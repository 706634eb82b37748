/**
 * Code for f-strings and t-strings (PEP 498, 701, 750).
 */
import * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { consecutive } from "./codegen-display.ts";
import { expr, exprInto, foldConstant } from "./codegen-expr.ts";
import { foldItems } from "./fold.ts";
import { Op } from "./opcodes.ts";
import type { Unit } from "./unit.ts";

const NO_CONVERSION = -1;
/** Parts joined at once; longer strings are joined in steps. */
const MAX_PARTS = 100;

/** Computes an f-string. */
export function joinedStr(u: Unit, e: ast.JoinedStr, dst: Reg): Reg {
  const value = foldConstant(u, e);
  if (value !== undefined) return u.loadConst(dst, value, e);
  if (e.values.length === 1) return expr(u, e.values[0]!, dst);
  const mark = u.temp;
  const first = u.newTemps(Math.min(e.values.length, MAX_PARTS));
  const held = u.asm.shapes.current;
  let count = 0;
  for (const part of e.values) {
    if (count === MAX_PARTS) {
      u.emit(Op.BUILD_STRING, first, first, count, e);
      count = 1;
    }
    exprInto(u, part, first + count);
    u.hold(e, first + count++);
  }
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  u.emit(Op.BUILD_STRING, d, first, count, e);
  u.asm.shapes.leave(held);
  return d;
}

function conversionKind(conversion: number): number {
  return conversion === 115 ? 1 : conversion === 114 ? 2 : 3;
}

/** Computes one replacement field. */
export function formattedValue(u: Unit, e: ast.FormattedValue, dst: Reg): Reg {
  const mark = u.temp;
  let value = expr(u, e.value);
  if (e.conversion !== NO_CONVERSION) {
    const t = u.newTemp();
    u.emit(Op.CONVERT_VALUE, t, value, conversionKind(e.conversion), e);
    value = t;
  } else if (e.format_spec !== null && !u.isTemp(value) && u.innerScope.hasWalrus) {
    const t = u.newTemp();
    u.move(t, value, e);
    value = t;
  }
  const held = u.asm.shapes.current;
  u.hold(e, value);
  const spec = e.format_spec === null ? -1 : expr(u, e.format_spec);
  u.asm.shapes.leave(held);
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  if (spec < 0) u.emit(Op.FORMAT_SIMPLE, d, value, 0, e);
  else u.emit(Op.FORMAT_WITH_SPEC, d, value, spec, e);
  return d;
}

/** Computes one replacement field of a t-string. */
export function interpolation(u: Unit, e: ast.Interpolation, dst: Reg): Reg {
  const mark = u.temp;
  const first = u.newTemps(4);
  exprInto(u, e.value, first);
  u.loadConst(first + 1, e.str, e);
  u.loadConst(first + 2, e.conversion === NO_CONVERSION ? null : String.fromCharCode(e.conversion), e);
  if (e.format_spec === null) u.loadConst(first + 3, "", e);
  else exprInto(u, e.format_spec, first + 3);
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  u.emit(Op.BUILD_INTERPOLATION, d, first, 0, e);
  return d;
}

/** Computes a t-string: strings and interpolations alternate, strings first and last. */
export function templateStr(u: Unit, e: ast.TemplateStr, dst: Reg): Reg {
  const mark = u.temp;
  const strings: ast.Expr[] = [];
  const parts: ast.Interpolation[] = [];
  let afterString = false;
  for (const part of e.values) {
    if (part._type !== "Interpolation") strings.push(part);
    else {
      if (!afterString) strings.push(emptyString(e));
      parts.push(part);
    }
    afterString = part._type !== "Interpolation";
  }
  if (!afterString) strings.push(emptyString(e));
  const first = u.newTemps(2);
  const held = u.asm.shapes.current;
  const items = foldItems(strings, u.compilation.optimize === 0);
  if (items !== undefined) u.loadConst(first, items, e);
  else u.emit(Op.BUILD_TUPLE, first, consecutive(u, strings, e), strings.length, e);
  u.asm.shapes.leave(held);
  u.hold(e, first);
  u.emit(Op.BUILD_TUPLE, first + 1, consecutive(u, parts, e), parts.length, e);
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  u.emit(Op.BUILD_TEMPLATE, d, first, 0, e);
  u.asm.shapes.leave(held);
  return d;
}

const emptyString = (e: ast.Expr): ast.Constant =>
  new ast.Constant("", null, e.lineno, e.col_offset, e.end_lineno, e.end_col_offset);
