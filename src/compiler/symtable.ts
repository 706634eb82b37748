/**
 * First pass of the symbol table: walks the tree, makes a Scope for every block and collects what is said about each name.
 *
 * Invariants: scopes are found again by their AST node (`scopes`); a scope's children are in source order. The errors are those
 * of CPython's symtable.c, with its texts and positions.
 */
import type * as ast from "../syntax/ast.ts";
import { syntaxError } from "./errors.ts";
import { ComprehensionKind, Def, mangleIn, type Position, Scope, ScopeType } from "./scope.ts";
import { analyzeScopes } from "./symtable-analyze.ts";

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

/** Builds and analyses the symbol table of a program. */
export function buildSymbolTable(mod: ast.Mod, options: SymtableOptions): SymbolTable {
  const root = new Scope(ScopeType.MODULE, "top", null, mod);
  const table = new SymbolTable(root);
  table.scopes.set(mod, root);
  const builder = new Builder(table, options);
  if (mod._type === "Expression") builder.expr(mod.body);
  else if (mod._type !== "FunctionType") builder.stmts(mod.body);
  analyzeScopes(root, (message, node) => syntaxError(message, options.filename, node));
  return table;
}

class Builder {
  private cur: Scope;
  private className: string | null = null;
  private readonly table: SymbolTable;
  private readonly options: SymtableOptions;

  constructor(table: SymbolTable, options: SymtableOptions) {
    this.table = table;
    this.options = options;
    this.cur = table.root;
  }

  private fail(message: string, node: Position): never {
    return syntaxError(message, this.options.filename, node);
  }

  private newScope(type: ScopeType, name: string, node: ast.Node): Scope {
    const scope = new Scope(type, name, this.cur, node);
    scope.nested = this.cur.nested || this.cur.isFunctionLike;
    scope.compIterExpr = this.cur.compIterExpr;
    this.cur.children.push(scope);
    return scope;
  }

  private enter(type: ScopeType, name: string, node: ast.Node, map: Map<object, Scope> = this.table.scopes): Scope {
    const scope = this.newScope(type, name, node);
    map.set(node, scope);
    this.cur = scope;
    return scope;
  }

  private exit(): void {
    this.cur = this.cur.parent!;
  }

  private lookup(name: string): number {
    return this.cur.symbols.get(mangleIn(this.cur, this.className, name)) ?? 0;
  }

  private checkName(name: string, node: Position, ctx: ast.ExprContext): void {
    if (name === "__debug__" && ctx !== "Load") {
      this.fail(ctx === "Store" ? "cannot assign to __debug__" : "cannot delete __debug__", node);
    }
  }

  private define(
    name: string,
    flag: number,
    node: Position,
    ctx: ast.ExprContext = flag & Def.USE ? "Load" : "Store",
  ): void {
    this.checkName(name, node, ctx);
    this.defineIn(this.cur, name, flag, node);
  }

  private defineIn(scope: Scope, name: string, flag: number, node: Position): void {
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

  // --- statements

  stmts(body: readonly ast.Stmt[]): void {
    for (const s of body) this.stmt(s);
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
        this.expr(s.test);
        this.conditional(s.body, s.orelse);
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
        for (const item of s.items) {
          this.expr(item.context_expr);
          if (item.optional_vars !== null) this.expr(item.optional_vars);
        }
        this.conditional(s.body);
        return;
      case "Import":
      case "ImportFrom":
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

  private functionDef(s: ast.FunctionDef | ast.AsyncFunctionDef): void {
    this.define(s.name, Def.LOCAL, s);
    this.exprs(s.args.defaults);
    for (const e of s.args.kw_defaults) if (e !== null) this.expr(e);
    this.exprs(s.decorator_list);
    const generic = s.type_params.length > 0;
    if (generic) {
      this.enterTypeParams(
        s.name,
        s,
        s.args.defaults.length > 0,
        s.args.kw_defaults.some((e) => e !== null),
      );
      this.typeParams(s.type_params);
    }
    this.functionAnnotations(s);
    const isMethod = this.cur.type === ScopeType.CLASS;
    const scope = this.enter(ScopeType.FUNCTION, s.name, s);
    scope.isMethod = isMethod;
    scope.coroutine = s._type === "AsyncFunctionDef";
    this.parameters(s.args);
    this.stmts(s.body);
    this.exit();
    if (generic) this.exit();
  }

  private functionAnnotations(s: ast.FunctionDef | ast.AsyncFunctionDef): void {
    const inClass = !this.options.futureAnnotations && (this.cur.canSeeClassScope || this.cur.type === ScopeType.CLASS);
    const scope = this.enter(ScopeType.ANNOTATION, "__annotate__", s.args);
    this.define(".format", Def.PARAM, s);
    if (inClass) {
      scope.canSeeClassScope = true;
      this.define("__classdict__", Def.USE, s);
    }
    const a = s.args;
    for (const arg of a.posonlyargs) if (arg.annotation !== null) this.expr(arg.annotation);
    for (const arg of a.args) if (arg.annotation !== null) this.expr(arg.annotation);
    if (a.vararg?.annotation) this.expr(a.vararg.annotation);
    if (a.kwarg?.annotation) this.expr(a.kwarg.annotation);
    for (const arg of a.kwonlyargs) if (arg.annotation !== null) this.expr(arg.annotation);
    if (s.returns !== null) this.expr(s.returns);
    this.exit();
    // As text they refer to nothing.
    if (this.options.futureAnnotations) this.cur.children.pop();
  }

  private parameters(a: ast.Arguments): void {
    for (const arg of a.posonlyargs) this.define(arg.arg, Def.PARAM, arg);
    for (const arg of a.args) this.define(arg.arg, Def.PARAM, arg);
    for (const arg of a.kwonlyargs) this.define(arg.arg, Def.PARAM, arg);
    if (a.vararg !== null) {
      this.define(a.vararg.arg, Def.PARAM, a.vararg);
      this.cur.varargs = true;
    }
    if (a.kwarg !== null) {
      this.define(a.kwarg.arg, Def.PARAM, a.kwarg);
      this.cur.varkeywords = true;
    }
  }

  private classDef(s: ast.ClassDef): void {
    this.define(s.name, Def.LOCAL, s);
    this.exprs(s.decorator_list);
    const savedClass = this.className;
    const generic = s.type_params.length > 0;
    if (generic) {
      const scope = this.enterTypeParams(s.name, s, false, false);
      this.className = s.name;
      scope.mangledNames = new Set();
      for (const p of s.type_params) scope.mangledNames.add(p.name);
      this.typeParams(s.type_params);
    }
    this.exprs(s.bases);
    this.keywords(s.keywords);
    this.enter(ScopeType.CLASS, s.name, s);
    this.className = s.name;
    if (generic) {
      this.define("__type_params__", Def.LOCAL, s);
      this.define(".type_params", Def.USE, s);
    }
    this.stmts(s.body);
    this.exit();
    if (generic) this.exit();
    this.className = savedClass;
  }

  private enterTypeParams(
    name: string,
    s: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.TypeAlias,
    defaults: boolean,
    kwdefaults: boolean,
  ): Scope {
    const inClass = this.cur.type === ScopeType.CLASS;
    const scope = this.enter(ScopeType.TYPE_PARAMETERS, name, s, this.table.typeParamScopes);
    if (inClass) {
      scope.canSeeClassScope = true;
      this.define("__classdict__", Def.USE, s);
    }
    if (s._type === "ClassDef") {
      this.define(".type_params", Def.LOCAL | Def.USE, s);
      this.define(".generic_base", Def.LOCAL | Def.USE, s);
    }
    if (defaults) this.define(".defaults", Def.PARAM, s);
    if (kwdefaults) this.define(".kwdefaults", Def.PARAM, s);
    return scope;
  }

  private typeParams(params: readonly ast.TypeParam[]): void {
    for (const p of params) {
      this.define(p.name, Def.TYPE_PARAM | Def.LOCAL, p);
      if (p.name === "__classdict__") {
        this.fail(`reserved name '${p.name}' cannot be used for type parameter`, p);
      }
      if (p._type === "TypeVar" && p.bound !== null) {
        this.typeVariable(
          p.bound,
          p,
          p.bound._type === "Tuple" ? "a TypeVar constraint" : "a TypeVar bound",
          this.table.scopes,
        );
      }
      if (p.default_value !== null) {
        this.typeVariable(p.default_value, p, `a ${p._type} default`, this.table.defaultScopes);
      }
    }
  }

  private typeVariable(e: ast.Expr, p: ast.TypeParam, info: string, map: Map<object, Scope>): void {
    const inClass = this.cur.canSeeClassScope;
    const scope = this.enter(ScopeType.TYPE_VARIABLE, p.name, p, map);
    this.evaluatorScope(scope, inClass, p);
    scope.info = info;
    this.expr(e);
    this.exit();
  }

  private evaluatorScope(scope: Scope, inClass: boolean, node: Position): void {
    this.define(".format", Def.PARAM, node);
    if (inClass) {
      scope.canSeeClassScope = true;
      this.define("__classdict__", Def.USE, node);
    }
  }

  private typeAlias(s: ast.TypeAlias): void {
    this.expr(s.name);
    const name = (s.name as ast.Name).id;
    const inClass = this.cur.type === ScopeType.CLASS;
    const generic = s.type_params.length > 0;
    if (generic) {
      this.enterTypeParams(name, s, false, false);
      this.typeParams(s.type_params);
    }
    const scope = this.enter(ScopeType.TYPE_ALIAS, name, s);
    this.evaluatorScope(scope, inClass, s);
    this.expr(s.value);
    this.exit();
    if (generic) this.exit();
  }

  private annAssign(s: ast.AnnAssign): void {
    const target = s.target;
    if (target._type === "Name") {
      const flags = this.lookup(target.id);
      if (flags & (Def.GLOBAL | Def.NONLOCAL) && this.cur.type !== ScopeType.MODULE && s.simple) {
        this.fail(`annotated name '${target.id}' can't be ${flags & Def.GLOBAL ? "global" : "nonlocal"}`, s);
      }
      if (s.simple) this.define(target.id, Def.ANNOT | Def.LOCAL, target);
      else if (s.value !== null) this.define(target.id, Def.LOCAL, target);
    } else {
      this.expr(target);
    }
    this.annotation(s.annotation);
    if (s.value !== null) this.expr(s.value);
  }

  private annotation(annotation: ast.Expr): void {
    const parent = this.cur;
    const stored = parent.type === ScopeType.CLASS || parent.type === ScopeType.MODULE;
    if (
      !parent.hasConditionalAnnotations &&
      ((parent.type === ScopeType.CLASS && parent.inConditionalBlock) || parent.type === ScopeType.MODULE)
    ) {
      parent.hasConditionalAnnotations = true;
      this.define("__conditional_annotations__", Def.USE, annotation);
    }
    let scope = stored ? parent.annotationScope : null;
    if (scope === null) {
      scope = this.newScope(ScopeType.ANNOTATION, "__annotate__", annotation);
      this.cur = scope;
      this.define(".format", Def.PARAM, annotation);
      if (parent.type === ScopeType.CLASS && !this.options.futureAnnotations) {
        scope.canSeeClassScope = true;
        this.define("__classdict__", Def.USE, annotation);
      }
      if (stored) parent.annotationScope = scope;
      // Annotations of local variables are never evaluated: their scope must not make cells of the function's variables.
      else parent.children.pop();
    }
    if (parent.hasConditionalAnnotations) {
      this.defineIn(scope, "__conditional_annotations__", Def.USE, annotation);
    }
    this.cur = scope;
    this.expr(annotation);
    this.cur = parent;
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

  private recordDirective(name: string, node: Position): void {
    (this.cur.directives ??= []).push({ name: mangleIn(this.cur, this.className, name), node });
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

  // --- patterns

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

  // --- expressions

  private exprs(list: readonly ast.Expr[]): void {
    for (const e of list) this.expr(e);
  }

  private keywords(list: readonly ast.Keyword[]): void {
    for (const k of list) {
      this.expr(k.value);
      if (k.arg !== null) this.checkName(k.arg, k, "Store");
    }
  }

  expr(e: ast.Expr): void {
    switch (e._type) {
      case "Name":
        this.define(e.id, e.ctx === "Load" ? Def.USE : Def.LOCAL, e, e.ctx);
        if (e.ctx === "Load" && e.id === "super" && this.cur.isFunctionLike) {
          this.define("__class__", Def.USE, e);
        }
        return;
      case "Constant":
        return;
      case "Attribute":
        this.checkName(e.attr, e, e.ctx);
        this.expr(e.value);
        return;
      case "Call":
        this.expr(e.func);
        this.exprs(e.args);
        this.keywords(e.keywords);
        return;
      case "BinOp":
        this.expr(e.left);
        this.expr(e.right);
        return;
      case "Subscript":
        this.expr(e.value);
        this.expr(e.slice);
        return;
      case "Compare":
        this.expr(e.left);
        this.exprs(e.comparators);
        return;
      case "BoolOp":
        this.exprs(e.values);
        return;
      case "UnaryOp":
        this.expr(e.operand);
        return;
      case "Tuple":
      case "List":
      case "Set":
        this.exprs(e.elts);
        return;
      case "Dict":
        for (const k of e.keys) if (k !== null) this.expr(k);
        this.exprs(e.values);
        return;
      case "IfExp":
        this.expr(e.test);
        this.expr(e.body);
        this.expr(e.orelse);
        return;
      case "JoinedStr":
      case "TemplateStr":
        this.exprs(e.values);
        return;
      case "FormattedValue":
      case "Interpolation":
        this.expr(e.value);
        if (e.format_spec !== null) this.expr(e.format_spec);
        return;
      case "Starred":
        this.expr(e.value);
        return;
      case "Slice":
        if (e.lower !== null) this.expr(e.lower);
        if (e.upper !== null) this.expr(e.upper);
        if (e.step !== null) this.expr(e.step);
        return;
      case "Lambda": {
        this.exprs(e.args.defaults);
        for (const d of e.args.kw_defaults) if (d !== null) this.expr(d);
        const isMethod = this.cur.type === ScopeType.CLASS;
        this.enter(ScopeType.FUNCTION, "lambda", e).isMethod = isMethod;
        this.parameters(e.args);
        this.expr(e.body);
        this.exit();
        return;
      }
      case "ListComp":
        this.comprehension(e, "<listcomp>", ComprehensionKind.LIST, e.elt, null);
        return;
      case "SetComp":
        this.comprehension(e, "<setcomp>", ComprehensionKind.SET, e.elt, null);
        return;
      case "DictComp":
        this.comprehension(e, "<dictcomp>", ComprehensionKind.DICT, e.key, e.value);
        return;
      case "GeneratorExp":
        this.comprehension(e, "<genexpr>", ComprehensionKind.GENERATOR, e.elt, null);
        return;
      case "NamedExpr":
        this.namedExpr(e);
        return;
      case "Yield":
      case "YieldFrom":
        this.checkNotAnnotation("yield expression", e);
        if (e.value !== null) this.expr(e.value);
        this.cur.generator = true;
        if (this.cur.comprehension !== ComprehensionKind.NONE) this.yieldInComprehension(e);
        return;
      case "Await":
        this.checkNotAnnotation("await expression", e);
        if (!this.options.topLevelAwait) {
          if (!this.cur.isFunctionLike) this.fail("'await' outside function", e);
          if (!this.isAsyncDef() && this.cur.comprehension === ComprehensionKind.NONE) {
            this.fail("'await' outside async function", e);
          }
        }
        this.expr(e.value);
        this.cur.coroutine = true;
        return;
    }
  }

  private isAsyncDef(): boolean {
    return this.cur.isFunctionLike && this.cur.coroutine;
  }

  private yieldInComprehension(e: ast.Expr): never {
    const where = {
      [ComprehensionKind.LIST]: "'yield' inside list comprehension",
      [ComprehensionKind.SET]: "'yield' inside set comprehension",
      [ComprehensionKind.DICT]: "'yield' inside dict comprehension",
      [ComprehensionKind.GENERATOR]: "'yield' inside generator expression",
      [ComprehensionKind.NONE]: "",
    };
    return this.fail(where[this.cur.comprehension], e);
  }

  private checkNotAnnotation(what: string, e: ast.Expr): void {
    switch (this.cur.type) {
      case ScopeType.ANNOTATION:
        this.fail(`${what} cannot be used within an annotation`, e);
        return;
      case ScopeType.TYPE_VARIABLE:
        this.fail(`${what} cannot be used within ${this.cur.info}`, e);
        return;
      case ScopeType.TYPE_ALIAS:
        this.fail(`${what} cannot be used within a type alias`, e);
        return;
      case ScopeType.TYPE_PARAMETERS:
        this.fail(`${what} cannot be used within the definition of a generic`, e);
        return;
      default:
    }
  }

  private namedExpr(e: ast.NamedExpr): void {
    this.checkNotAnnotation("named expression", e);
    if (this.cur.compIterExpr > 0) {
      this.fail("assignment expression cannot be used in a comprehension iterable expression", e);
    }
    for (let s: Scope | null = this.cur; s !== null; s = s.comprehension !== ComprehensionKind.NONE ? s.parent : null) {
      s.hasWalrus = true;
    }
    if (this.cur.comprehension !== ComprehensionKind.NONE) this.extendNamedExprScope(e.target as ast.Name);
    this.expr(e.value);
    this.expr(e.target);
  }

  private extendNamedExprScope(target: ast.Name): void {
    const name = target.id;
    for (let scope: Scope | null = this.cur; scope !== null; scope = scope.parent) {
      const flags = scope.symbols.get(mangleIn(scope, this.className, name)) ?? 0;
      if (scope.comprehension !== ComprehensionKind.NONE) {
        if (flags & Def.COMP_ITER && flags & (Def.LOCAL | Def.GLOBAL)) {
          this.fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, target);
        }
        continue;
      }
      switch (scope.type) {
        case ScopeType.FUNCTION:
          this.define(name, flags & Def.GLOBAL ? Def.GLOBAL : Def.NONLOCAL, target);
          this.recordDirective(name, target);
          this.defineIn(scope, name, Def.LOCAL, target);
          return;
        case ScopeType.MODULE:
          this.define(name, Def.GLOBAL, target);
          this.recordDirective(name, target);
          this.defineIn(scope, name, Def.GLOBAL, target);
          return;
        case ScopeType.CLASS:
          this.fail("assignment expression within a comprehension cannot be used in a class body", target);
          return;
        case ScopeType.TYPE_PARAMETERS:
          this.fail(
            "assignment expression within a comprehension cannot be used within the definition of a generic",
            target,
          );
          return;
        case ScopeType.TYPE_ALIAS:
          this.fail("assignment expression within a comprehension cannot be used in a type alias", target);
          return;
        case ScopeType.TYPE_VARIABLE:
          this.fail("assignment expression within a comprehension cannot be used in a TypeVar bound", target);
          return;
        case ScopeType.ANNOTATION:
          // CPython looks further out here.
          break;
      }
    }
  }

  private comprehension(
    e: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
    name: string,
    kind: ComprehensionKind,
    elt: ast.Expr,
    value: ast.Expr | null,
  ): void {
    const outermost = e.generators[0]!;
    this.cur.compIterExpr++;
    this.expr(outermost.iter);
    this.cur.compIterExpr--;
    const scope = this.enter(ScopeType.FUNCTION, name, e);
    scope.comprehension = kind;
    if (outermost.is_async) scope.coroutine = true;
    this.define(".0", Def.PARAM, e);
    scope.compIterTarget = true;
    this.expr(outermost.target);
    scope.compIterTarget = false;
    this.exprs(outermost.ifs);
    for (let i = 1; i < e.generators.length; i++) {
      const g = e.generators[i]!;
      scope.compIterTarget = true;
      this.expr(g.target);
      scope.compIterTarget = false;
      scope.compIterExpr++;
      this.expr(g.iter);
      scope.compIterExpr--;
      this.exprs(g.ifs);
      if (g.is_async) scope.coroutine = true;
    }
    if (value !== null) this.expr(value);
    this.expr(elt);
    const isGenerator = kind === ComprehensionKind.GENERATOR;
    scope.generator = isGenerator;
    const isAsync = scope.coroutine && !isGenerator;
    this.exit();
    if (!isAsync) return;
    if (!this.isAsyncDef() && this.cur.comprehension === ComprehensionKind.NONE && !this.options.topLevelAwait) {
      this.fail("asynchronous comprehension outside of an asynchronous function", e);
    }
    this.cur.coroutine = true;
  }
}
