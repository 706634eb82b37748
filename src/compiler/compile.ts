/**
 * The compiler's entry: from a tree to the code of a module, an interactive statement or an expression.
 */
import { NestedBodies } from "./nested-bodies.ts";
import type * as ast from "../syntax/ast.ts";
import { bodyAnnotate, collectAnnotations } from "./annotations.ts";
import { expr } from "./codegen-expr.ts";
import { endPosition, finishFunction } from "./codegen-function.ts";
import { generatorBody } from "./codegen-generator.ts";
import { storeName } from "./codegen-name.ts";
import { statement } from "./codegen-stmt.ts";
import { CodeFlag, type CodeUnit } from "./code-unit.ts";
import { docstringOf } from "./docstring.ts";
import { FUTURE_MASK, FutureFlag, futureFlags } from "./future.ts";
import { Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import { FinallyCheck } from "./warnings.ts";
import { buildSymbolTable } from "./symtable.ts";
import { type Compilation, type CompileWarning, Unit, warningAt } from "./unit.ts";

/** PyCF_ALLOW_TOP_LEVEL_AWAIT */
const ALLOW_TOP_LEVEL_AWAIT = 0x2000;

export interface CompileOptions {
  /** 0; 1 drops asserts and sets `__debug__` to False; 2 also drops docstrings. */
  readonly optimize?: 0 | 1 | 2;
  /** Future features in force (CO_FUTURE_* bits) and PyCF_ALLOW_TOP_LEVEL_AWAIT. */
  readonly flags?: number;
  /** The module's code returns the value of its last statement, if that is an expression. */
  readonly lastExpression?: boolean;
  /** Receives the compiler's SyntaxWarnings. It may throw. */
  readonly warn?: (warning: CompileWarning) => void;
}

/** Compiles a tree; throws PythonSyntaxError for what the grammar alone does not forbid. */
export function compile(mod: ast.Mod, filename: string, options: CompileOptions = {}): CodeUnit {
  const given = options.flags ?? 0;
  const future = futureFlags(mod, filename) | (given & FUTURE_MASK);
  const topLevelAwait = (given & ALLOW_TOP_LEVEL_AWAIT) !== 0;
  const futureAnnotations = (future & FutureFlag.ANNOTATIONS) !== 0;
  const { warn } = options;
  if (warn !== undefined && "body" in mod && Array.isArray(mod.body))
    new FinallyCheck((message, node) => warn(warningAt(message, node))).body(mod.body);
  const table = buildSymbolTable(mod, { filename, futureAnnotations, topLevelAwait });
  const compilation: Compilation = {
    filename,
    table,
    optimize: options.optimize ?? 0,
    futureFlags: future,
    futureAnnotations,
    interactive: mod._type === "Interactive",
    lastExpression: options.lastExpression === true,
    topLevelAwait,
    warn: options.warn ?? null,
    muted: 0,
    nested: new NestedBodies(),
  };
  const unit = new Unit(compilation, table.root, null, "<module>", "<module>", 1, null);
  if (topLevelAwait && table.root.coroutine) {
    unit.flags |= CodeFlag.COROUTINE;
    generatorBody(unit, () => moduleBody(unit, mod));
  } else {
    moduleBody(unit, mod);
  }
  compilation.nested.finish();
  return finishFunction(unit);
}

const START: Position = { lineno: 1, end_lineno: 1, col_offset: 0, end_col_offset: 0 };

function moduleBody(u: Unit, mod: ast.Mod): void {
  if (mod._type === "Expression" || mod._type === "FunctionType") {
    const e = mod._type === "Expression" ? mod.body : mod.returns;
    u.emit(Op.RETURN, expr(u, e), 0, 0, e);
    u.asm.reachable = false;
    return;
  }
  const first = mod.body[0];
  let { body } = mod;
  if (u.scope.annotationScope !== null) startAnnotations(u, body, first ?? START);
  const docstring = mod._type === "Module" ? docstringOf(body) : null;
  if (docstring !== null && !(u.compilation.lastExpression && body.length === 1)) {
    if (u.compilation.optimize < 2) {
      const t = u.loadConst(-1, docstring, body[0]!);
      storeName(u, "__doc__", t, body[0]!);
      u.temp = t;
      u.docstring = docstring;
    }
    body = body.slice(1);
  }
  const last = body.at(-1);
  for (const s of body) {
    if (s === last && u.compilation.lastExpression && s._type === "Expr") {
      u.emit(Op.RETURN, expr(u, s.value), 0, 0, s);
      u.asm.reachable = false;
    } else {
      statement(u, s);
    }
  }
  if (!u.asm.reachable) return;
  u.asm.settleMarks();
  if (!u.asm.reachable) return;
  u.emit(Op.RETURN, ~u.constant(null), 0, 0, endPosition(u, last ?? first) ?? START);
  u.asm.hideLine();
  u.asm.reachable = false;
}

/** A module's `__annotate__` is there before its first statement. */
function startAnnotations(u: Unit, body: readonly ast.Stmt[], node: Position): void {
  const mark = u.temp;
  collectAnnotations(u, body);
  const at = node;
  if (!u.compilation.futureAnnotations) {
    const annotate = bodyAnnotate(u, at);
    if (annotate >= 0) storeName(u, "__annotate__", annotate, at);
  }
  if (u.annotationIndex.size > 0) {
    const set = u.newTemp();
    u.emit(Op.BUILD_SET, set, set, 0, at);
    storeName(u, "__conditional_annotations__", set, at);
  }
  if (u.compilation.futureAnnotations) u.emit(Op.SETUP_ANNOTATIONS, 0, 0, 0, at);
  u.temp = mark;
}
