/**
 * Code for calls: plain, method, keyword and starred ones.
 *
 * Invariant: the callee and its arguments stand in consecutive temporaries; attributes of a method call are looked up before the arguments
 * are computed.
 */
import type * as ast from "../syntax/ast.ts";
import { Label, type Reg } from "./assembler.ts";
import { buildList, consecutive, LONG_DISPLAY } from "./codegen-display.ts";
import { attributeStart, expr, exprInto, superAttribute } from "./codegen-expr.ts";
import { foldItems } from "./fold.ts";
import { NOWHERE, ShapeKind } from "./jump-shapes.ts";
import { CommonConstant, Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import type { Unit } from "./unit.ts";
import { checkCaller } from "./warnings.ts";

/** What is wrong with a call, as far as it can be seen before anything of it is computed. */
export function checkCall(u: Unit, e: ast.Call): void {
  checkDuplicateKeywords(u, e.keywords);
  if (!isMethodCall(e)) checkCaller(u, e.func);
}

/** Is it computed as a method with its object? */
export function isMethodCall(e: ast.Call): boolean {
  const named = e.keywords.length;
  return (
    e.func._type === "Attribute" &&
    hasNoStars(e.args, e.keywords) &&
    e.args.length + named + Math.sign(named) < LONG_DISPLAY
  );
}

/** Computes a call. */
export function call(u: Unit, e: ast.Call, dst: Reg): Reg {
  checkDuplicateKeywords(u, e.keywords);
  const { func, args, keywords } = e;
  const mark = u.temp;
  if (func._type === "Attribute" && isMethodCall(e)) {
    const callee = u.newTemps(2 + args.length + keywords.length);
    if (superAttribute(u, func, callee, true) < 0) {
      const inner = u.temp;
      const obj = expr(u, func.value, callee);
      u.temp = inner;
      loadMethod(u, func, callee, obj);
    }
    return finishMethodCall(u, e, func, callee, mark, dst);
  }
  const inlined = inlinedCall(u, e, dst);
  if (inlined >= 0) return inlined;
  checkCaller(u, func);
  const callee = u.newTemps(isSimple(args, keywords) ? 1 + args.length + keywords.length : 3);
  exprInto(u, func, callee);
  return finishCall(u, e, callee, mark, dst);
}

/** A method call of an object that has been computed into `obj`; temporaries from `mark` on are free, but for that. */
export function methodCall(u: Unit, e: ast.Call, func: ast.Attribute, obj: Reg, mark: Reg, dst: Reg): Reg {
  u.temp = mark;
  const callee = u.newTemps(2 + e.args.length + e.keywords.length);
  loadMethod(u, func, callee, obj);
  return finishMethodCall(u, e, func, callee, mark, dst);
}

function loadMethod(u: Unit, func: ast.Attribute, callee: Reg, obj: Reg): void {
  const held = u.asm.shapes.current;
  u.hold(func, obj);
  u.emit(Op.LOAD_METHOD, callee, obj, u.mangledName(func.attr), attributeStart(func, func));
  u.asm.shapes.leave(held);
}

function finishMethodCall(u: Unit, e: ast.Call, func: ast.Attribute, callee: Reg, mark: Reg, dst: Reg): Reg {
  return simpleCall(u, e, callee, 1, attributeStart(e, func), mark, dst);
}

/** A call without stars. `self`: how many registers stand between the callee and the arguments: 1 for a method. */
function simpleCall(u: Unit, e: ast.Call, callee: Reg, self: 0 | 1, at: Position, mark: Reg, dst: Reg): Reg {
  const { args, keywords } = e;
  const held = u.asm.shapes.current;
  holdCallee(u, e, callee, self === 1 ? callee + 1 : NOWHERE);
  const names = simpleArguments(u, args, keywords, callee + 1 + self, e);
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  if (keywords.length > 0) {
    u.emit(Op.CALL_KW, d, callee, args.length + keywords.length, at);
    u.emit(Op.EXT, names, self, 0, at);
  } else {
    u.emit(self === 1 ? Op.CALL_METHOD : Op.CALL, d, callee, args.length, at);
  }
  u.asm.shapes.leave(held);
  return d;
}

/** On CPython's stack each function has a place for a `self` beside it. */
function holdCallee(u: Unit, node: Position, callee: Reg, self: Reg): void {
  u.hold(node, callee);
  u.hold(node, self, ShapeKind.NULL);
}

/** A call of what has been computed into `func`; temporaries from `mark` on are free, but for that. */
export function callOf(u: Unit, e: ast.Call, func: Reg, mark: Reg, dst: Reg): Reg {
  u.temp = mark;
  const callee = u.newTemps(isSimple(e.args, e.keywords) ? 1 + e.args.length + e.keywords.length : 3);
  u.move(callee, func, e);
  return finishCall(u, e, callee, mark, dst);
}

/** The builtins that are loops in their caller when their argument is a generator expression. */
const INLINED: ReadonlyMap<string, CommonConstant> = new Map([
  ["all", CommonConstant.BUILTIN_ALL],
  ["any", CommonConstant.BUILTIN_ANY],
  ["tuple", CommonConstant.BUILTIN_TUPLE],
]);

/** `any(… for …)` and its like, as CPython does it (`maybe_optimize_function_call`): a loop here if the name means the builtin, else the call; -1 if `e` is something else. */
function inlinedCall(u: Unit, e: ast.Call, dst: Reg): Reg {
  const { func, args, keywords } = e;
  const generator = args[0];
  if (func._type !== "Name" || args.length !== 1 || keywords.length > 0 || generator!._type !== "GeneratorExp")
    return -1;
  const which = INLINED.get(func.id);
  if (which === undefined) return -1;
  const mark = u.temp;
  const callee = u.newTemps(2);
  exprInto(u, func, callee);
  const held = u.asm.shapes.current;
  u.hold(e, callee);
  exprInto(u, generator!, callee + 1);
  u.hold(e, callee + 1, ShapeKind.ITERATOR);
  const item = u.newTemp();
  const call = new Label();
  const end = new Label();
  u.emit(Op.LOAD_COMMON_CONSTANT, item, which, 0, func);
  u.emit(Op.IS, item, callee, item, func);
  u.emit(Op.JUMP_IF_FALSE, item, u.target(call), 0, func);
  const result = dst >= 0 ? dst : callee;
  const head = new Label();
  const done = new Label();
  const tuple = which === CommonConstant.BUILTIN_TUPLE;
  if (tuple) u.emit(Op.BUILD_LIST, callee, callee, 0, func);
  u.placeLoopHead(head, []);
  u.emit(Op.FOR_ITER, item, callee + 1, u.target(done), func);
  if (tuple) {
    u.emit(Op.LIST_APPEND, callee, item, 0, func);
    u.jumpBack(head, func);
    u.place(done);
    u.emit(Op.LIST_TO_TUPLE, result, callee, 0, func);
  } else {
    const found = new Label();
    const any = which === CommonConstant.BUILTIN_ANY;
    u.emit(any ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, item, u.target(found), 0, func);
    u.jumpBack(head, func);
    u.place(found);
    u.loadConst(result, any, func);
    u.jump(end, func);
    u.place(done);
    u.loadConst(result, !any, func);
  }
  u.jump(end, func);
  u.place(call);
  u.emit(Op.CALL, result, callee, 1, e);
  u.asm.shapes.leave(held);
  u.place(end);
  u.temp = mark;
  return dst >= 0 ? dst : u.newTemp();
}

function finishCall(u: Unit, e: ast.Call, callee: Reg, mark: Reg, dst: Reg): Reg {
  const { args, keywords } = e;
  if (isSimple(args, keywords)) return simpleCall(u, e, callee, 0, e, mark, dst);
  const held = u.asm.shapes.current;
  holdCallee(u, e, callee, NOWHERE);
  starredArguments(u, args, keywords, callee, e);
  u.temp = mark;
  const d = dst >= 0 ? dst : u.newTemp();
  u.emit(Op.CALL_EX, d, callee, 0, e);
  u.asm.shapes.leave(held);
  return d;
}

function hasNoStars(args: readonly ast.Expr[], keywords: readonly ast.Keyword[]): boolean {
  for (const a of args) if (a._type === "Starred") return false;
  for (const k of keywords) if (k.arg === null) return false;
  return true;
}

/** Are the arguments computed one beside the other? With more of them, or with stars, they make a tuple and a dict, as in CPython: a tracer sees how they come together. */
const isSimple = (args: readonly ast.Expr[], keywords: readonly ast.Keyword[]): boolean =>
  args.length + 2 * keywords.length <= LONG_DISPLAY && hasNoStars(args, keywords);

function keywordNames(u: Unit, keywords: readonly ast.Keyword[]): number {
  return u.constant({ kind: "tuple", items: keywords.map((k) => k.arg!) });
}

/** Fills the registers from `first`; answers the constant with the keywords' names. */
function simpleArguments(
  u: Unit,
  args: readonly ast.Expr[],
  keywords: readonly ast.Keyword[],
  first: Reg,
  node: Position,
): number {
  const argument = (value: ast.Expr, reg: Reg): void => {
    exprInto(u, value, reg);
    u.hold(node, reg);
  };
  for (const [i, arg] of args.entries()) argument(arg, first + i);
  if (keywords.length === 0) return -1;
  for (const [i, k] of keywords.entries()) argument(k.value, first + args.length + i);
  return keywordNames(u, keywords);
}

/** Fills callee+1 with the tuple of positional arguments and callee+2 with the dict of keywords (or unbound). */
function starredArguments(
  u: Unit,
  args: readonly ast.Expr[],
  keywords: readonly ast.Keyword[],
  callee: Reg,
  node: Position,
): void {
  const items = args.length === 0 || args.length > 2 ? foldItems(args, u.compilation.optimize === 0) : undefined;
  if (items !== undefined) {
    u.loadConst(callee + 1, items, node);
  } else if (args.length === 1 && args[0]!._type === "Starred") {
    // CALL_EX takes any iterable, and its error names the callee.
    exprInto(u, args[0]!.value, callee + 1);
  } else if (args.length <= LONG_DISPLAY && !args.some((a) => a._type === "Starred")) {
    const mark = u.temp;
    const held = u.asm.shapes.current;
    const first = consecutive(u, args, node);
    u.emit(Op.BUILD_TUPLE, callee + 1, first, args.length, node);
    u.asm.shapes.leave(held);
    u.temp = mark;
  } else {
    buildList(u, args, callee + 1, node, callee);
    u.emit(Op.LIST_TO_TUPLE, callee + 1, callee + 1, 0, node);
  }
  u.hold(node, callee + 1);
  keywordDict(u, keywords, callee, node);
}

/** Leaves the dict held. */
function keywordDict(u: Unit, keywords: readonly ast.Keyword[], callee: Reg, node: Position): void {
  const d = callee + 2;
  if (keywords.length === 0) {
    u.emit(Op.CLEAR_LOCAL, d, 0, 0, node);
    return;
  }
  const mark = u.temp;
  const firstStar = keywords.findIndex((k) => k.arg === null);
  const plain = firstStar < 0 ? keywords.length : firstStar;
  const held = u.asm.shapes.current;
  keywordPairs(u, keywords.slice(0, plain), d, node);
  u.temp = mark;
  u.asm.shapes.leave(held);
  u.hold(node, d);
  for (let i = plain; i < keywords.length; ) {
    const k = keywords[i]!;
    if (k.arg === null) {
      u.emit(Op.DICT_MERGE, d, expr(u, k.value), callee, node);
      u.temp = mark;
      i++;
      continue;
    }
    // Keywords after ** also have to be checked for repetition: merge a dict of them.
    let end = i;
    while (end < keywords.length && keywords[end]!.arg !== null) end++;
    const inner = u.asm.shapes.current;
    const run = u.newTemp();
    keywordPairs(u, keywords.slice(i, end), run, node);
    u.emit(Op.DICT_MERGE, d, run, callee, node);
    u.asm.shapes.leave(inner);
    u.temp = mark;
    i = end;
  }
}

/** A dict of keywords without stars. */
function keywordPairs(u: Unit, keywords: readonly ast.Keyword[], d: Reg, node: Position): void {
  const first = u.newTemps(keywords.length * 2);
  for (const [i, k] of keywords.entries()) {
    u.loadConst(first + 2 * i, k.arg!, node);
    u.hold(node, first + 2 * i);
    exprInto(u, k.value, first + 2 * i + 1);
    u.hold(node, first + 2 * i + 1);
  }
  u.emit(Op.BUILD_DICT, d, first, keywords.length, node);
}

function checkDuplicateKeywords(u: Unit, keywords: readonly ast.Keyword[]): void {
  if (keywords.length < 2) return;
  const seen = new Set<string>();
  for (const k of keywords) {
    if (k.arg === null) continue;
    if (seen.has(k.arg)) u.fail(`keyword argument repeated: ${k.arg}`, k);
    seen.add(k.arg);
  }
}

/**
 * The call of `__build_class__`: `callee` and the two registers after it hold the function, the class body and the class's name.
 * `genericBase` is the register of an added last base, or -1.
 */
export function buildClassCall(
  u: Unit,
  callee: Reg,
  bases: readonly ast.Expr[],
  keywords: readonly ast.Keyword[],
  genericBase: Reg,
  dst: Reg,
  node: Position,
): Reg {
  checkDuplicateKeywords(u, keywords);
  const mark = u.temp;
  const held = u.asm.shapes.current;
  const extra = genericBase >= 0 ? 1 : 0;
  holdCallee(u, node, callee, NOWHERE);
  u.hold(node, callee + 1);
  u.hold(node, callee + 2);
  if (isSimple(bases, keywords)) {
    // The registers after the name are the next free ones, so the bases follow on.
    const first = u.newTemps(bases.length + extra + keywords.length);
    simpleArguments(u, bases, [], first, node);
    if (extra) {
      u.move(first + bases.length, genericBase, node);
      u.hold(node, first + bases.length);
    }
    simpleArguments(u, [], keywords, first + bases.length + extra, node);
    u.temp = mark;
    const count = 2 + bases.length + extra + keywords.length;
    if (keywords.length > 0) {
      u.emit(Op.CALL_KW, dst, callee, count, node);
      u.emit(Op.EXT, keywordNames(u, keywords), 0, 0, node);
    } else {
      u.emit(Op.CALL, dst, callee, count, node);
    }
    u.asm.shapes.leave(held);
    return dst;
  }
  const list = u.newTemp();
  u.emit(Op.BUILD_LIST, list, callee + 1, 2, node);
  for (const base of bases) {
    const inner = u.temp;
    if (base._type === "Starred") u.emit(Op.LIST_EXTEND, list, expr(u, base.value), -1, node);
    else u.emit(Op.LIST_APPEND, list, expr(u, base), 0, node);
    u.temp = inner;
  }
  if (extra) u.emit(Op.LIST_APPEND, list, genericBase, 0, node);
  u.emit(Op.LIST_TO_TUPLE, callee + 1, list, 0, node);
  keywordDict(u, keywords, callee, node);
  u.temp = mark;
  u.emit(Op.CALL_EX, dst, callee, 0, node);
  u.asm.shapes.leave(held);
  return dst;
}
