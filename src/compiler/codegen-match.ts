/**
 * Code for match statements.
 *
 * Invariants: a pattern that fails jumps to one label and has bound nothing: captures are collected in temporaries and stored
 * when the whole pattern has matched. Alternatives of an or-pattern share the temporaries.
 */
import type * as ast from "../syntax/ast.ts";
import { Label, type Reg } from "./assembler.ts";
import { jumpIf } from "./codegen-condition.ts";
import { exprInto, foldConstant, operand } from "./codegen-expr.ts";
import { storeName } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import type { CodeConst } from "./code-unit.ts";
import { constantKey } from "./constants.ts";
import { foldItems } from "./fold.ts";
import { NOWHERE, ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import { reprConst } from "./repr.ts";
import type { Position } from "./scope.ts";
import type { Unit } from "./unit.ts";

interface Context {
  /** Captured names of this pattern, in order. */
  captures: Map<string, Reg>;
  /** Registers already chosen by an earlier alternative. */
  readonly chosen: Map<string, Reg>;
  readonly fail: Label;
  /** Where it fails while CPython's stack holds values for the rest of the pattern: these are dropped on the pattern's first line. Null: it has one line only. */
  readonly drop: Label | null;
  /** How many values the stack holds apart from the captures, and how many there are at most when it fails. */
  onTop: number;
  dropped: number;
  allowIrrefutable: boolean;
  /** Inside alternatives a capture is copied to the register that all of them use. */
  readonly shared: boolean;
}

const dropOf = (p: ast.Pattern): Label | null => (p.lineno === p.end_lineno ? null : new Label());

/** Where a jump goes that says that the pattern has failed. */
function failureLabel(context: Context): Label {
  const held = context.onTop + context.captures.size;
  if (context.drop === null || held === 0) return context.fail;
  context.dropped = Math.max(context.dropped, held);
  return context.drop;
}

const failure = (u: Unit, context: Context): number => u.target(failureLabel(context));

/** The end of a pattern that has failed. */
function placeFailure(u: Unit, p: ast.Pattern, context: Context): void {
  if (context.drop?.used === true) {
    const shape = u.asm.shapes.current;
    u.place(context.drop);
    for (let i = 0; i < context.dropped; i++) u.asm.shapes.enter(ShapeKind.OBJECT, NOWHERE);
    u.emit(Op.NOP, 0, 0, 0, p);
    u.asm.shapes.leave(shape);
  }
  u.place(context.fail);
}

function isWildcard(p: ast.Pattern): boolean {
  return p._type === "MatchAs" && p.name === null && p.pattern === null;
}

function isStarWildcard(p: ast.Pattern): boolean {
  return p._type === "MatchStar" && p.name === null;
}

export function matchStatement(u: Unit, s: ast.Match): void {
  const mark = u.temp;
  const subject = u.newTemp();
  exprInto(u, s.subject, subject);
  const end = new Label();
  const last = s.cases.length - 1;
  const patterns = last > 0 && isWildcard(s.cases[last]!.pattern) ? last : last + 1;
  for (const [i, c] of s.cases.entries()) {
    const inner = u.temp;
    const context: Context = {
      captures: new Map(),
      chosen: new Map(),
      fail: new Label(),
      drop: dropOf(c.pattern),
      onTop: 0,
      dropped: 0,
      allowIrrefutable: c.guard !== null || i === last,
      shared: false,
    };
    const around = u.asm.shapes.enter(ShapeKind.OBJECT, subject);
    const shape = u.asm.shapes.current;
    if (i === patterns) u.asm.shapes.leave(around);
    // All patterns but the last one work on a copy.
    if (i < patterns - 1) u.hold(c.pattern, subject);
    pattern(u, c.pattern, subject, context);
    u.asm.shapes.leave(i === patterns ? around : shape);
    for (const [name, reg] of context.captures) storeName(u, name, reg, c.pattern);
    if (c.guard !== null) jumpIf(u, c.guard, context.fail, false);
    // In C the first instruction of the body is the one that drops the subject, which the last pattern has used up.
    if (i < patterns - 1) u.asm.lead(c.body[0]!, -1);
    u.asm.shapes.leave(around);
    u.temp = inner;
    statements(u, c.body);
    if (i !== last || context.fail.used || context.drop?.used === true) u.jump(end, null);
    if (i < patterns - 1) u.asm.shapes.enter(ShapeKind.OBJECT, subject);
    placeFailure(u, c.pattern, context);
    u.asm.shapes.leave(around);
  }
  u.place(end);
  u.temp = mark;
}

function pattern(u: Unit, p: ast.Pattern, subject: Reg, context: Context): void {
  switch (p._type) {
    case "MatchValue":
      matchValue(u, p, subject, context);
      return;
    case "MatchSingleton":
      matchSingleton(u, p, subject, context);
      return;
    case "MatchSequence":
      matchSequence(u, p, subject, context);
      return;
    case "MatchMapping":
      matchMapping(u, p, subject, context);
      return;
    case "MatchClass":
      matchClass(u, p, subject, context);
      return;
    case "MatchStar":
      capture(u, p.name, subject, context, p);
      return;
    case "MatchAs":
      matchAs(u, p, subject, context);
      return;
    case "MatchOr":
      matchOr(u, p, subject, context);
      return;
  }
}

/** A pattern inside another one may always be irrefutable. */
function subpattern(u: Unit, p: ast.Pattern, subject: Reg, context: Context): void {
  const saved = context.allowIrrefutable;
  context.allowIrrefutable = true;
  pattern(u, p, subject, context);
  context.allowIrrefutable = saved;
}

/** The patterns inside of `p`, whose subjects stand in consecutive registers. */
function subpatterns(u: Unit, p: ast.Pattern, inner: readonly ast.Pattern[], first: Reg, context: Context): void {
  const held = u.asm.shapes.current;
  context.onTop += inner.length;
  for (const [i, sub] of inner.entries()) {
    context.onTop--;
    for (let j = inner.length - 1; j >= i; j--) u.hold(p, first + j);
    subpattern(u, sub, first + i, context);
    u.asm.shapes.leave(held);
  }
}

/** The same where the subject itself is not needed any more. */
function unpacked(u: Unit, p: ast.Pattern, inner: readonly ast.Pattern[], first: Reg, context: Context): void {
  const held = u.asm.shapes.current;
  if (p.end_lineno !== p.lineno) u.asm.shapes.leave(u.asm.shapes.outer);
  subpatterns(u, p, inner, first, context);
  u.asm.shapes.leave(held);
}

function capture(u: Unit, name: string | null, subject: Reg, context: Context, node: Position): void {
  // What C has to do here is to drop the value, or to put it under others.
  if (name === null || context.onTop + context.captures.size > 0) u.asm.mark(node);
  if (name === null) return;
  if (context.captures.has(name)) u.fail(`multiple assignments to name '${name}' in pattern`, node);
  if (!context.shared) {
    context.captures.set(name, subject);
    return;
  }
  let reg = context.chosen.get(name);
  if (reg === undefined) {
    reg = u.newTemp();
    context.chosen.set(name, reg);
  }
  context.captures.set(name, reg);
  u.move(reg, subject, node);
}

function matchValue(u: Unit, p: ast.MatchValue, subject: Reg, context: Context): void {
  const mark = u.temp;
  if (p.value._type === "JoinedStr" || p.value._type === "TemplateStr")
    u.fail("patterns may only match literals and attribute lookups", p);
  const value = operand(u, p.value);
  u.emit(Op.JUMP_UNLESS_EQ, subject, value, failure(u, context), p);
  u.temp = mark;
}

function matchSingleton(u: Unit, p: ast.MatchSingleton, subject: Reg, context: Context): void {
  if (p.value === null) {
    u.emit(Op.JUMP_IF_NOT_NONE, subject, failure(u, context), 0, p);
    return;
  }
  const mark = u.temp;
  const t = u.newTemp();
  u.emit(Op.IS, t, subject, ~u.constant(p.value), p);
  u.emit(Op.JUMP_IF_FALSE, t, failure(u, context), 0, p);
  u.temp = mark;
}

function matchAs(u: Unit, p: ast.MatchAs, subject: Reg, context: Context): void {
  if (p.pattern === null) {
    if (!context.allowIrrefutable) {
      if (p.name !== null) u.fail(`name capture '${p.name}' makes remaining patterns unreachable`, p);
      u.fail("wildcard makes remaining patterns unreachable", p);
    }
    capture(u, p.name, subject, context, p);
    return;
  }
  context.onTop++;
  pattern(u, p.pattern, subject, context);
  context.onTop--;
  capture(u, p.name, subject, context, p);
}

function matchOr(u: Unit, p: ast.MatchOr, subject: Reg, context: Context): void {
  const matched = new Label();
  const before = context.captures;
  const last = p.patterns.length - 1;
  const overLines = p.lineno !== p.end_lineno;
  let first: Map<string, Reg> | null = null;
  for (const [i, alternative] of p.patterns.entries()) {
    const inner: Context = {
      captures: new Map(),
      chosen: context.chosen,
      fail: i === last && !overLines ? failureLabel(context) : new Label(),
      drop: dropOf(alternative),
      onTop: 0,
      dropped: 0,
      allowIrrefutable: i === last && context.allowIrrefutable,
      shared: true,
    };
    pattern(u, alternative, subject, inner);
    if (first === null) first = inner.captures;
    else if (first.size !== inner.captures.size || [...first.keys()].some((name) => !inner.captures.has(name))) {
      u.fail("alternative patterns bind different names", p);
    }
    if (i !== last || overLines) {
      u.jump(matched, alternative);
      placeFailure(u, alternative, inner);
    }
  }
  if (overLines) {
    u.emit(Op.NOP, 0, 0, 0, p);
    u.jump(failureLabel(context), p);
  }
  u.place(matched);
  u.asm.mark(p);
  for (const [name, reg] of first!) {
    if (before.has(name)) u.fail(`multiple assignments to name '${name}' in pattern`, p);
    before.set(name, reg);
  }
}

function matchSequence(u: Unit, p: ast.MatchSequence, subject: Reg, context: Context): void {
  const { patterns } = p;
  const size = patterns.length;
  let star = -1;
  let onlyWildcards = true;
  let starWildcard = false;
  for (const [i, sub] of patterns.entries()) {
    if (sub._type === "MatchStar") {
      if (star >= 0) u.fail("multiple starred names in sequence pattern", p);
      star = i;
      starWildcard = isStarWildcard(sub);
      onlyWildcards &&= starWildcard;
      continue;
    }
    onlyWildcards &&= isWildcard(sub);
  }
  const t = u.newTemp();
  context.onTop++;
  u.emit(Op.MATCH_SEQUENCE, t, subject, 0, p);
  u.emit(Op.JUMP_IF_FALSE, t, failure(u, context), 0, p);
  if (star < 0) {
    u.emit(Op.GET_LEN, t, subject, 0, p);
    u.emit(Op.JUMP_UNLESS_EQ, t, ~u.constant(size), failure(u, context), p);
  } else if (size > 1) {
    u.emit(Op.GET_LEN, t, subject, 0, p);
    u.emit(Op.JUMP_UNLESS_GE, t, ~u.constant(size - 1), failure(u, context), p);
  }
  context.onTop--;
  if (onlyWildcards) return;
  if (starWildcard) {
    sequenceByIndex(u, p, star, subject, t, context);
    return;
  }
  const first = u.newTemps(size);
  if (star >= 0) u.emit(Op.UNPACK_EX, first, subject, star | ((size - star - 1) << 8), p);
  else u.emit(Op.UNPACK_SEQUENCE, first, subject, size, p);
  unpacked(u, p, patterns, first, context);
}

/** `[a, *_, b]`: only the items that are looked at are fetched. */
function sequenceByIndex(
  u: Unit,
  p: ast.MatchSequence,
  star: number,
  subject: Reg,
  length: Reg,
  context: Context,
): void {
  const size = p.patterns.length;
  context.onTop++;
  for (const [i, sub] of p.patterns.entries()) {
    if (i === star || isWildcard(sub)) continue;
    const item = u.newTemp();
    if (i < star) u.emit(Op.GETITEM, item, subject, ~u.constant(i), p);
    else {
      u.emit(Op.SUB, item, length, ~u.constant(size - i), p);
      u.emit(Op.GETITEM, item, subject, item, p);
    }
    subpattern(u, sub, item, context);
  }
  context.onTop--;
  // Here C drops the subject.
  u.asm.mark(p);
}

function matchMapping(u: Unit, p: ast.MatchMapping, subject: Reg, context: Context): void {
  const { keys, patterns, rest } = p;
  const size = keys.length;
  const t = u.newTemp();
  context.onTop++;
  u.emit(Op.MATCH_MAPPING, t, subject, 0, p);
  u.emit(Op.JUMP_IF_FALSE, t, failure(u, context), 0, p);
  if (size === 0 && rest === null) {
    context.onTop--;
    return;
  }
  if (size > 0) {
    u.emit(Op.GET_LEN, t, subject, 0, p);
    u.emit(Op.JUMP_UNLESS_GE, t, ~u.constant(size), failure(u, context), p);
  }
  const seen = new Set<string>();
  const folded = foldItems(keys, u.compilation.optimize === 0);
  const registers = u.newTemps(size);
  for (const [i, key] of keys.entries()) {
    // An f-string of constants folds, but it is no literal.
    if (key._type === "JoinedStr" || key._type === "TemplateStr")
      u.fail("mapping pattern keys may only match literals and attribute lookups", p);
    const value: CodeConst | undefined = foldConstant(u, key);
    const sum = value === undefined ? complexSum(u, key) : undefined;
    if (value !== undefined || sum !== undefined) {
      const id = sum ?? equalityKey(value!);
      if (seen.has(id)) u.fail(`mapping pattern checks duplicate key (${sum ?? reprConst(value!)})`, p);
      seen.add(id);
    } else if (key._type !== "Attribute" && key._type !== "BinOp" && key._type !== "UnaryOp") {
      u.fail("mapping pattern keys may only match literals and attribute lookups", p);
    }
    if (folded === undefined) exprInto(u, key, registers + i);
  }
  const keyTuple = u.newTemp();
  if (folded !== undefined) u.loadConst(keyTuple, folded, p);
  else u.emit(Op.BUILD_TUPLE, keyTuple, registers, size, p);
  const values = u.newTemp();
  u.emit(Op.MATCH_KEYS, values, subject, keyTuple, p);
  // The keys and the values.
  context.onTop += 2;
  u.emit(Op.JUMP_IF_NONE, values, failure(u, context), 0, p);
  const first = u.newTemps(size);
  u.emit(Op.UNPACK_SEQUENCE, first, values, size, p);
  const held = u.asm.shapes.current;
  u.hold(p, keyTuple);
  context.onTop--;
  subpatterns(u, p, patterns, first, context);
  u.asm.shapes.leave(held);
  context.onTop -= 2;
  // Here C drops the subject.
  u.asm.mark(p);
  if (rest === null) return;
  const dict = u.newTemp();
  u.emit(Op.BUILD_DICT, dict, dict, 0, p);
  u.emit(Op.DICT_UPDATE, dict, subject, 0, p);
  const key = u.newTemps(size);
  u.emit(Op.UNPACK_SEQUENCE, key, keyTuple, size, p);
  for (let i = 0; i < size; i++) u.emit(Op.DELITEM, dict, key + i, 0, p);
  capture(u, rest, dict, context, p);
}

/** Keys that Python's `==` calls equal have the same text. */
function equalityKey(value: CodeConst): string {
  if (typeof value === "boolean") return "i" + Number(value);
  if (value !== null && typeof value === "object" && value.kind === "float" && Number.isInteger(value.value)) {
    return "i" + BigInt(value.value);
  }
  return constantKey(value);
}

/** The repr of a complex key `1+2j`, which is not folded; undefined for anything else. */
function complexSum(u: Unit, key: ast.Expr): string | undefined {
  if (key._type !== "BinOp") return undefined;
  const real = foldConstant(u, key.left);
  const imaginary = foldConstant(u, key.right);
  if (real === undefined || typeof imaginary !== "object" || imaginary?.kind !== "complex") return undefined;
  const sign = key.op === "Sub" ? "-" : "+";
  return `(${reprConst(real).replace(/\.0$/, "")}${sign}${reprConst(imaginary)})`;
}

function matchClass(u: Unit, p: ast.MatchClass, subject: Reg, context: Context): void {
  const { patterns, kwd_attrs: attrs, kwd_patterns: kwdPatterns } = p;
  const seen = new Set<string>();
  for (const [i, attr] of attrs.entries()) {
    if (seen.has(attr)) u.fail(`attribute name repeated in class pattern: ${attr}`, kwdPatterns[i]!);
    seen.add(attr);
  }
  const args = u.newTemps(3);
  u.move(args, subject, p);
  exprInto(u, p.cls, args + 1);
  u.loadConst(args + 2, { kind: "tuple", items: attrs.slice() }, p);
  const values = u.newTemp();
  u.emit(Op.MATCH_CLASS, values, args, patterns.length, p);
  context.onTop++;
  u.emit(Op.JUMP_IF_NONE, values, failure(u, context), 0, p);
  context.onTop--;
  const size = patterns.length + attrs.length;
  const first = u.newTemps(size);
  u.emit(Op.UNPACK_SEQUENCE, first, values, size, p);
  unpacked(u, p, [...patterns, ...kwdPatterns], first, context);
}
