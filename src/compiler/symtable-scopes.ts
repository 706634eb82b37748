/**
 * What the first pass of the symbol table makes: the table, the stack of scopes around the current node, and the definitions in them.
 *
 * Invariants: scopes are found again by their AST node (`scopes`); a scope's children are in source order. The errors are those
 * of CPython's symtable.c, with its texts and positions.
 */
import type * as ast from "../syntax/ast.ts";
import { symbolError } from "./errors.ts";
import { Def, mangleIn, type Position, Scope, type ScopeType } from "./scope.ts";

export interface SymtableOptions {
  readonly filename: string;
  readonly futureAnnotations: boolean;
  readonly topLevelAwait: boolean;
}

/** All scopes of a program. */
export class SymbolTable {
  readonly scopes = new Map<object, Scope>();
  /** Scopes of type parameters, by the statement they belong to. */
  readonly typeParamScopes = new Map<object, Scope>();
  /** Scopes of type parameter defaults, by the type parameter. */
  readonly defaultScopes = new Map<object, Scope>();
  readonly root: Scope;

  constructor(root: Scope) {
    this.root = root;
  }
}

/** Entering and leaving scopes, and defining names in them. */
export abstract class ScopeBuilder {
  protected cur: Scope;
  protected className: string | null = null;
  protected readonly table: SymbolTable;
  protected readonly options: SymtableOptions;

  constructor(table: SymbolTable, options: SymtableOptions) {
    this.table = table;
    this.options = options;
    this.cur = table.root;
  }

  protected fail(message: string, node: Position): never {
    return symbolError(message, this.options.filename, node);
  }

  protected newScope(type: ScopeType, name: string, node: ast.Node): Scope {
    const scope = new Scope(type, name, this.cur, node);
    scope.nested = this.cur.nested || this.cur.isFunctionLike;
    scope.compIterExpr = this.cur.compIterExpr;
    this.cur.children.push(scope);
    return scope;
  }

  protected enter(type: ScopeType, name: string, node: ast.Node, map: Map<object, Scope> = this.table.scopes): Scope {
    const scope = this.newScope(type, name, node);
    map.set(node, scope);
    this.cur = scope;
    return scope;
  }

  protected exit(): void {
    this.cur = this.cur.parent!;
  }

  protected lookup(name: string): number {
    return this.cur.symbols.get(mangleIn(this.cur, this.className, name)) ?? 0;
  }

  protected checkName(name: string, node: Position, ctx: ast.ExprContext): void {
    if (name === "__debug__" && ctx !== "Load") {
      this.fail(ctx === "Store" ? "cannot assign to __debug__" : "cannot delete __debug__", node);
    }
  }

  protected define(
    name: string,
    flag: number,
    node: Position,
    ctx: ast.ExprContext = flag & Def.USE ? "Load" : "Store",
  ): void {
    this.checkName(name, node, ctx);
    this.defineIn(this.cur, name, flag, node);
  }

  protected defineIn(scope: Scope, name: string, flag: number, node: Position): void {
    const mangled = mangleIn(this.cur, this.className, name);
    let flags = scope.symbols.get(mangled) ?? 0;
    if (flags & flag & Def.PARAM) this.fail(`duplicate argument '${mangled}' in function definition`, node);
    if (flags & flag & Def.TYPE_PARAM) this.fail(`duplicate type parameter '${mangled}'`, node);
    flags |= flag;
    if (scope.compIterTarget) {
      if (flags & (Def.GLOBAL | Def.NONLOCAL)) {
        this.fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, node);
      }
      flags |= Def.COMP_ITER;
    }
    scope.symbols.set(mangled, flags);
    if (flag & Def.PARAM) scope.params.push(mangled);
    else if (flag & Def.GLOBAL) {
      const root = this.table.root;
      root.symbols.set(mangled, (root.symbols.get(mangled) ?? 0) | flag);
    }
  }

  protected recordDirective(name: string, node: Position): void {
    (this.cur.directives ??= []).push({ name: mangleIn(this.cur, this.className, name), node });
  }
}
