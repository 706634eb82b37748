/**
 * First pass of the symbol table: walks the tree, makes a Scope for every block and collects what is said about each name. Here are the entry and the
 * statements; the other parts of the walk are the classes below (symtable-definitions.ts, symtable-expressions.ts, symtable-scopes.ts).
 */
import { nextBranch } from "./branches.ts";
import type * as ast from "../syntax/ast.ts";
import { symbolError } from "./errors.ts";
import { isFutureImport } from "./future.ts";
import { Def, Scope, ScopeType } from "./scope.ts";
import { analyzeScopes } from "./symtable-analyze.ts";
import { DefinitionScopes } from "./symtable-definitions.ts";
import { SymbolTable, type SymtableOptions } from "./symtable-scopes.ts";

/** Builds and analyses the symbol table of a program. */
export function buildSymbolTable(mod: ast.Mod, options: SymtableOptions): SymbolTable {
  const root = new Scope(ScopeType.MODULE, "top", null, mod);
  const table = new SymbolTable(root);
  table.scopes.set(mod, root);
  const builder = new Builder(table, options);
  if (mod._type === "Expression") builder.expr(mod.body);
  else if (mod._type !== "FunctionType") builder.stmts(mod.body);
  analyzeScopes(root, (message, node) => symbolError(message, options.filename, node));
  return table;
}

class Builder extends DefinitionScopes {
  stmts(body: readonly ast.Stmt[]): void {
    for (const s of body) this.stmt(s);
  }

  private checkAsync(s: ast.Stmt, what: string): void {
    if (!s._type.startsWith("Async")) return;
    if (this.options.topLevelAwait && this.cur.type === ScopeType.MODULE) this.cur.coroutine = true;
    if (!this.cur.coroutine) this.fail(`'${what}' outside async function`, s);
  }

  private conditional(...bodies: readonly (readonly ast.Stmt[])[]): void {
    const saved = this.cur.inConditionalBlock;
    this.cur.inConditionalBlock = true;
    for (const body of bodies) this.stmts(body);
    this.cur.inConditionalBlock = saved;
  }

  private stmt(s: ast.Stmt): void {
    switch (s._type) {
      case "Expr":
        this.expr(s.value);
        return;
      case "Assign":
        this.exprs(s.targets);
        this.expr(s.value);
        return;
      case "Return":
        if (s.value !== null) this.expr(s.value);
        return;
      case "If":
        for (let branch: ast.If | null = s; branch !== null; branch = nextBranch(branch)) {
          this.expr(branch.test);
          this.conditional(branch.body);
          if (nextBranch(branch) === null) this.conditional(branch.orelse);
        }
        return;
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.functionDef(s);
        return;
      case "ClassDef":
        this.classDef(s);
        return;
      case "For":
      case "AsyncFor":
        this.checkAsync(s, "async for");
        this.expr(s.target);
        this.expr(s.iter);
        this.conditional(s.body, s.orelse);
        return;
      case "While":
        this.expr(s.test);
        this.conditional(s.body, s.orelse);
        return;
      case "AugAssign":
        this.expr(s.target);
        this.expr(s.value);
        return;
      case "AnnAssign":
        this.annAssign(s);
        return;
      case "Raise":
        if (s.exc !== null) this.expr(s.exc);
        if (s.cause !== null) this.expr(s.cause);
        return;
      case "Try":
      case "TryStar": {
        const saved = this.cur.inConditionalBlock;
        this.cur.inConditionalBlock = true;
        this.stmts(s.body);
        for (const h of s.handlers) {
          if (h.type !== null) this.expr(h.type);
          if (h.name !== null) {
            this.define(h.name, Def.LOCAL, h);
            this.cur.unit.hasUnbind = true;
          }
          this.stmts(h.body);
        }
        this.stmts(s.orelse);
        this.stmts(s.finalbody);
        this.cur.inConditionalBlock = saved;
        return;
      }
      case "With":
      case "AsyncWith":
        this.checkAsync(s, "async with");
        for (const item of s.items) {
          this.expr(item.context_expr);
          if (item.optional_vars !== null) this.expr(item.optional_vars);
        }
        this.conditional(s.body);
        return;
      case "ImportFrom":
        if (s.module === "__future__" && s.level === 0 && !isFutureImport(s))
          this.fail("from __future__ imports must occur at the beginning of the file", s);
        for (const alias of s.names) this.alias(alias);
        return;
      case "Import":
        for (const alias of s.names) this.alias(alias);
        return;
      case "Assert":
        this.expr(s.test);
        if (s.msg !== null) this.expr(s.msg);
        return;
      case "Delete":
        this.cur.hasUnbind = true;
        this.exprs(s.targets);
        return;
      case "Global":
      case "Nonlocal":
        this.directive(s);
        return;
      case "Match": {
        this.expr(s.subject);
        const saved = this.cur.inConditionalBlock;
        this.cur.inConditionalBlock = true;
        for (const c of s.cases) {
          this.pattern(c.pattern);
          if (c.guard !== null) this.expr(c.guard);
          this.stmts(c.body);
        }
        this.cur.inConditionalBlock = saved;
        return;
      }
      case "TypeAlias":
        this.typeAlias(s);
        return;
      case "Pass":
      case "Break":
      case "Continue":
        return;
    }
  }

  private directive(s: ast.Global | ast.Nonlocal): void {
    const word = s._type === "Global" ? "global" : "nonlocal";
    for (const name of s.names) {
      const flags = this.lookup(name);
      if (flags & (Def.PARAM | Def.LOCAL | Def.USE | Def.ANNOT)) {
        let message: string;
        if (flags & Def.PARAM) message = `name '${name}' is parameter and ${word}`;
        else if (flags & Def.USE) message = `name '${name}' is used prior to ${word} declaration`;
        else if (flags & Def.ANNOT) message = `annotated name '${name}' can't be ${word}`;
        else message = `name '${name}' is assigned to before ${word} declaration`;
        this.fail(message, s);
      }
      this.defineIn(this.cur, name, word === "global" ? Def.GLOBAL : Def.NONLOCAL, s);
      this.recordDirective(name, s);
    }
  }

  private alias(a: ast.Alias): void {
    let name = a.asname ?? a.name;
    if (a.asname === null) {
      const dot = name.indexOf(".");
      if (dot >= 0) name = name.slice(0, dot);
    }
    if (name === "*") {
      if (this.cur.type !== ScopeType.MODULE) this.fail("import * only allowed at module level", a);
      return;
    }
    this.define(name, Def.IMPORT, a);
  }

  private pattern(p: ast.Pattern): void {
    switch (p._type) {
      case "MatchValue":
        this.expr(p.value);
        return;
      case "MatchSingleton":
        return;
      case "MatchSequence":
      case "MatchOr":
        for (const sub of p.patterns) this.pattern(sub);
        return;
      case "MatchStar":
        if (p.name !== null) this.define(p.name, Def.LOCAL, p);
        return;
      case "MatchMapping":
        this.exprs(p.keys);
        for (const sub of p.patterns) this.pattern(sub);
        if (p.rest !== null) this.define(p.rest, Def.LOCAL, p);
        return;
      case "MatchClass":
        this.expr(p.cls);
        for (const sub of p.patterns) this.pattern(sub);
        for (const sub of p.kwd_patterns) this.pattern(sub);
        for (const [i, name] of p.kwd_attrs.entries()) this.checkName(name, p.kwd_patterns[i]!, "Store");
        return;
      case "MatchAs":
        if (p.pattern !== null) this.pattern(p.pattern);
        if (p.name !== null) this.define(p.name, Def.LOCAL, p);
        return;
    }
  }
}
