/**
 * Code for functions and lambdas: definitions, parameters, and the units of their bodies.
 *
 * Invariant: what is evaluated when a function is defined (decorators, defaults) is evaluated in CPython's order.
 */
import type * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { functionAnnotate } from "./annotations.ts";
import { consecutive } from "./codegen-display.ts";
import { expr, exprInto, foldConstant } from "./codegen-expr.ts";
import { generatorBody } from "./codegen-generator.ts";
import { makeClosure, storeName } from "./codegen-name.ts";
import { statements } from "./codegen-stmt.ts";
import { genericWrapper, typeParamTuple } from "./codegen-type-params.ts";
import { CodeFlag, type CodeUnit } from "./code-unit.ts";
import type { CodeConst } from "./code-unit.ts";
import { docstringOf } from "./docstring.ts";
import { FunctionAttribute, Intrinsic, Op } from "./opcodes.ts";
import { Binding, mangleIn, type Position, type Scope, ScopeType } from "./scope.ts";
import { Unit } from "./unit.ts";

function isAnnotationScope(scope: Scope): boolean {
  return scope.type > ScopeType.MODULE;
}

/** CPython's qualified name of a unit called `name` inside `parent`. */
export function qualifiedName(parent: Unit, scope: Scope, name: string): string {
  let outer: Unit | null = parent;
  if (isAnnotationScope(outer.scope)) outer = outer.parent;
  if (outer === null || outer.parent === null) return name;
  if (scope.type === ScopeType.CLASS || scope.type === ScopeType.FUNCTION) {
    const mangled = mangleIn(parent.scope, parent.className, name);
    if (parent.scope.binding(mangled) === Binding.GLOBAL_EXPLICIT) return name;
  }
  const isFunction = outer.scope.type === ScopeType.FUNCTION && outer.scope.comprehension === 0;
  return `${outer.qualname}${isFunction ? ".<locals>" : ""}.${name}`;
}

/** A new unit for a function-like scope inside `u`, with its flags, parameter counts and cells. */
export function newFunctionUnit(
  u: Unit,
  scope: Scope,
  name: string,
  args: ast.Arguments | null,
  firstlineno: number,
  className = u.className,
): Unit {
  const unit = new Unit(u.compilation, scope, u, name, qualifiedName(u, scope, name), firstlineno, className);
  if (args !== null) {
    unit.posonlyargcount = args.posonlyargs.length;
    unit.argcount = args.posonlyargs.length + args.args.length;
    unit.kwonlyargcount = args.kwonlyargs.length;
  }
  if (scope.generator) unit.flags |= scope.coroutine ? CodeFlag.ASYNC_GENERATOR : CodeFlag.GENERATOR;
  else if (scope.coroutine) unit.flags |= CodeFlag.COROUTINE;
  if (scope.varargs) unit.flags |= CodeFlag.VARARGS;
  if (scope.varkeywords) unit.flags |= CodeFlag.VARKEYWORDS;
  if (scope.isMethod) unit.flags |= CodeFlag.METHOD;
  if (scope.generator || scope.coroutine) {
    // An exception thrown into it before it starts is raised at the line of its definition.
    const at = { lineno: firstlineno, end_lineno: firstlineno, col_offset: -1, end_col_offset: -1 };
    unit.emit(Op.NOP, 0, 0, 0, at);
    unit.asm.hideLine();
  }
  makeCells(unit);
  return unit;
}

/** The prologue of a function: its cell variables. */
function makeCells(unit: Unit): void {
  const { scope } = unit;
  for (const name of scope.symbols.keys()) {
    if (scope.binding(name) === Binding.CELL) unit.emit(Op.MAKE_CELL, unit.localRegister(name), 0, 0, null);
  }
}

/** Position of the implicit end of a body: where its last simple statement ended, or its last compound one begins. */
export function endPosition(unit: Unit, last: ast.Stmt | undefined): Position | null {
  if (last === undefined || !("body" in last)) return unit.asm.lastPosition() ?? last ?? null;
  return last;
}

/** Ends a unit: falls off its end with None. */
export function finishFunction(unit: Unit): CodeUnit {
  if (unit.asm.reachable) unit.emit(Op.RETURN, ~unit.constant(null), 0, 0, null);
  return unit.finish();
}

/** Computes the defaults, and leaves them held: registers of the tuple and the dict, -1 where there are none. */
interface Defaults {
  readonly positional: Reg;
  readonly keyword: Reg;
}

function defaults(u: Unit, args: ast.Arguments, first: Reg, node: Position): Defaults {
  let positional = -1;
  let keyword = -1;
  let next = first;
  if (args.defaults.length > 0) {
    positional = next >= 0 ? next++ : u.newTemp();
    const mark = u.temp;
    const constants: CodeConst[] = [];
    for (const d of args.defaults) {
      const v = foldConstant(u, d);
      if (v === undefined) break;
      constants.push(v);
    }
    if (constants.length === args.defaults.length) {
      u.loadConst(positional, { kind: "tuple", items: constants }, node);
    } else {
      const held = u.asm.shapes.current;
      u.emit(Op.BUILD_TUPLE, positional, consecutive(u, args.defaults, node), args.defaults.length, node);
      u.asm.shapes.leave(held);
    }
    u.temp = mark;
    u.hold(node, positional);
  }
  const count = args.kw_defaults.reduce((n, d) => n + (d === null ? 0 : 1), 0);
  if (count > 0) {
    keyword = next >= 0 ? next : u.newTemp();
    const mark = u.temp;
    const pairs = u.newTemps(count * 2);
    const held = u.asm.shapes.current;
    let i = pairs;
    for (const [k, d] of args.kw_defaults.entries()) {
      if (d === null) continue;
      u.loadConst(i, u.mangle(args.kwonlyargs[k]!.arg), node);
      u.hold(node, i);
      exprInto(u, d, i + 1);
      u.hold(node, i + 1);
      i += 2;
    }
    u.emit(Op.BUILD_DICT, keyword, pairs, count, node);
    u.asm.shapes.leave(held);
    u.temp = mark;
    u.hold(node, keyword);
  }
  return { positional, keyword };
}

function checkParameters(u: Unit, args: ast.Arguments): void {
  const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  if (args.vararg !== null) all.push(args.vararg);
  if (args.kwarg !== null) all.push(args.kwarg);
  for (const arg of all) if (arg.arg === "__debug__") u.fail("cannot assign to __debug__", arg);
}

/** A function definition statement. */
export function functionDef(u: Unit, s: ast.FunctionDef | ast.AsyncFunctionDef): void {
  const mark = u.temp;
  checkParameters(u, s.args);
  const { decorator_list: decorators } = s;
  const firstlineno = decorators.length > 0 ? decorators[0]!.lineno : s.lineno;
  const held = u.asm.shapes.current;
  const whole = { ...s, lineno: firstlineno };
  const callees = decoratorsOf(u, s, whole);
  const result = u.newTemp();
  if (s.type_params.length > 0) genericFunction(u, s, firstlineno, result);
  else {
    const given = defaults(u, s.args, -1, s);
    makeFunction(u, s, firstlineno, given, result);
  }
  u.asm.shapes.leave(held);
  applyDecorators(u, s, whole, callees, result);
  u.temp = mark;
}

type Decorated = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef;

/** Computes the decorators, each into a register of its own, and leaves them held. */
export const decoratorsOf = (u: Unit, s: Decorated, whole: Position): readonly Reg[] =>
  s.decorator_list.map((d) => {
    const reg = u.newTemp();
    exprInto(u, d, reg);
    u.hold(whole, reg);
    return reg;
  });

/** Calls the decorators, innermost first, and stores the result; each finds its argument in the register after its own. */
export function applyDecorators(u: Unit, s: Decorated, whole: Position, callees: readonly Reg[], made: Reg): void {
  const held = u.asm.shapes.current;
  const registers = [...callees, made];
  for (let i = callees.length; i >= 0; i--) {
    for (const reg of registers.slice(0, i + 1)) u.hold(whole, reg);
    if (i > 0) u.emit(Op.CALL, registers[i - 1]!, registers[i - 1]!, 1, s.decorator_list[i - 1]!);
    else storeName(u, s.name, registers[0]!, s);
    u.asm.shapes.leave(held);
  }
}

function genericFunction(u: Unit, s: ast.FunctionDef | ast.AsyncFunctionDef, firstlineno: number, result: Reg): void {
  const hasPositional = s.args.defaults.length > 0;
  const hasKeyword = s.args.kw_defaults.some((d) => d !== null);
  const mark = u.temp;
  const count = (hasPositional ? 1 : 0) + (hasKeyword ? 1 : 0);
  const callee = u.newTemps(1 + count);
  defaults(u, s.args, callee + 1, s);
  const unit = genericWrapper(u, s, s.name, firstlineno);
  unit.argcount = count;
  let next = 0;
  const given = { positional: hasPositional ? next++ : -1, keyword: hasKeyword ? next : -1 };
  const func = unit.newTemps(2);
  typeParamTuple(unit, s.type_params, func + 1, s);
  makeFunction(unit, s, firstlineno, given, func);
  unit.emit(Op.CALL_INTRINSIC, func, Intrinsic.SET_FUNCTION_TYPE_PARAMS, func, s);
  unit.emit(Op.RETURN, func, 0, 0, s);
  unit.asm.reachable = false;
  makeClosure(u, finishFunction(unit), callee, s);
  u.emit(Op.CALL, result, callee, count, s);
  u.temp = mark;
}

function makeFunction(
  u: Unit,
  s: ast.FunctionDef | ast.AsyncFunctionDef,
  firstlineno: number,
  given: Defaults,
  result: Reg,
): void {
  const mark = u.temp;
  const annotate = functionAnnotate(u, s);
  makeClosure(u, functionBody(u, s, firstlineno), result, s);
  setDefaults(u, result, given, s);
  if (annotate >= 0) u.emit(Op.SET_FUNCTION_ATTRIBUTE, result, annotate, FunctionAttribute.ANNOTATE, s);
  u.temp = mark;
}

function setDefaults(u: Unit, func: Reg, given: Defaults, node: Position): void {
  if (given.positional >= 0) {
    u.emit(Op.SET_FUNCTION_ATTRIBUTE, func, given.positional, FunctionAttribute.DEFAULTS, node);
  }
  if (given.keyword >= 0) {
    u.emit(Op.SET_FUNCTION_ATTRIBUTE, func, given.keyword, FunctionAttribute.KWDEFAULTS, node);
  }
}

function functionBody(u: Unit, s: ast.FunctionDef | ast.AsyncFunctionDef, firstlineno: number): CodeUnit {
  const scope = u.compilation.table.scopes.get(s)!;
  const unit = newFunctionUnit(u, scope, s.name, s.args, firstlineno);
  let { body } = s;
  const docstring = docstringOf(body);
  if (docstring !== null) {
    body = body.slice(1);
    if (u.compilation.optimize < 2) {
      unit.docstring = docstring;
      unit.flags |= CodeFlag.HAS_DOCSTRING;
      unit.constant(docstring);
    }
  }
  const compile = () => {
    statements(unit, body);
    if (unit.asm.reachable) {
      unit.asm.settleMarks();
      unit.emit(Op.RETURN, ~unit.constant(null), 0, 0, endPosition(unit, body.at(-1)) ?? s.body[0]!);
      unit.asm.hideLine();
      unit.asm.reachable = false;
    }
  };
  if (scope.generator || scope.coroutine) generatorBody(unit, compile);
  else compile();
  return finishFunction(unit);
}

/** Computes a lambda. */
export function lambda(u: Unit, e: ast.Lambda, dst: Reg): Reg {
  checkParameters(u, e.args);
  const result = dst >= 0 && u.isTemp(dst) ? dst : u.newTemp();
  const mark = u.temp;
  const held = u.asm.shapes.current;
  const given = defaults(u, e.args, -1, e);
  const scope = u.compilation.table.scopes.get(e)!;
  const unit = newFunctionUnit(u, scope, "<lambda>", e.args, e.lineno);
  const compile = () => {
    const value = expr(unit, e.body);
    unit.emit(Op.RETURN, value, 0, 0, e.body);
    unit.asm.reachable = false;
  };
  const { compilation } = u;
  const { muted } = compilation;
  const finish = (): CodeUnit => {
    const now = compilation.muted;
    compilation.muted = muted;
    if (scope.generator || scope.coroutine) generatorBody(unit, compile);
    else compile();
    compilation.muted = now;
    return finishFunction(unit);
  };
  makeClosure(u, compilation.nested.now(finish, unit.freevars), result, e);
  setDefaults(u, result, given, e);
  u.asm.shapes.leave(held);
  u.temp = mark;
  return result;
}
