/** The names in expressions: comprehensions and lambdas make scopes, an assignment expression defines in one further out. */
import type * as ast from "../syntax/ast.ts";
import { firstPart, isLink, type Link } from "./fold.ts";
import { ComprehensionKind, Def, mangleIn, type Scope, ScopeType } from "./scope.ts";
import { ScopeBuilder } from "./symtable-scopes.ts";

type PlainExpr = Exclude<ast.Expr, ast.UnaryOp | ast.IfExp | ast.Lambda>;

export abstract class ExpressionScopes extends ScopeBuilder {
  protected exprs(list: readonly ast.Expr[]): void {
    for (const e of list) this.expr(e);
  }

  protected keywords(list: readonly ast.Keyword[]): void {
    for (const k of list) {
      this.expr(k.value);
      if (k.arg !== null) this.checkName(k.arg, k, "Store");
    }
  }

  private plainCall(e: ast.Call): void {
    this.expr(e.func);
    this.arguments(e);
  }

  private arguments(e: ast.Call): void {
    this.exprs(e.args);
    this.keywords(e.keywords);
  }

  /** A chain of expressions that begin with each other. */
  private links(e: Link): void {
    const chain: Link[] = [];
    let first: ast.Expr = e;
    for (; isLink(first); first = firstPart(first)) {
      if (first._type === "Attribute") this.checkName(first.attr, first, first.ctx);
      chain.push(first);
    }
    this.expr(first);
    for (let i = chain.length - 1; i >= 0; i--) {
      const node = chain[i]!;
      if (node._type === "BinOp") this.expr(node.right);
      else if (node._type === "Subscript") this.expr(node.slice);
      else if (node._type === "Call") this.arguments(node);
    }
  }

  /** Not by recursion where expressions nest without brackets: such a chain may be longer than JavaScript's stack is deep. */
  expr(outer: ast.Expr): void {
    let lambdas = 0;
    let e = outer;
    for (;;) {
      if (e._type === "UnaryOp") e = e.operand;
      else if (e._type === "BinOp" && e.op === "Pow") {
        this.expr(e.left);
        e = e.right;
      } else if (e._type === "IfExp") {
        this.expr(e.test);
        this.expr(e.body);
        e = e.orelse;
      } else if (e._type === "Lambda") {
        this.enterLambda(e);
        lambdas++;
        e = e.body;
      } else break;
    }
    this.plain(e);
    for (; lambdas > 0; lambdas--) this.exit();
  }

  private enterLambda(e: ast.Lambda): void {
    this.exprs(e.args.defaults);
    for (const d of e.args.kw_defaults) if (d !== null) this.expr(d);
    const isMethod = this.cur.type === ScopeType.CLASS;
    this.enter(ScopeType.FUNCTION, "lambda", e).isMethod = isMethod;
    this.parameters(e.args);
  }

  private plain(e: PlainExpr): void {
    switch (e._type) {
      case "Name":
        if (this.cur.unevaluated) return;
        this.define(e.id, e.ctx === "Load" ? Def.USE : Def.LOCAL, e, e.ctx);
        if (e.ctx === "Load" && e.id === "super" && this.cur.isFunctionLike) {
          this.define("__class__", Def.USE, e);
        }
        return;
      case "Constant":
        return;
      case "Call":
        if (isLink(e)) this.links(e);
        else this.plainCall(e);
        return;
      case "Attribute":
      case "BinOp":
      case "Subscript":
        this.links(e);
        return;
      case "Compare":
        this.expr(e.left);
        this.exprs(e.comparators);
        return;
      case "BoolOp":
        this.exprs(e.values);
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

  protected isAsyncDef(): boolean {
    return this.cur.isFunctionLike && this.cur.coroutine;
  }

  protected yieldInComprehension(e: ast.Expr): never {
    const where = {
      [ComprehensionKind.LIST]: "'yield' inside list comprehension",
      [ComprehensionKind.SET]: "'yield' inside set comprehension",
      [ComprehensionKind.DICT]: "'yield' inside dict comprehension",
      [ComprehensionKind.GENERATOR]: "'yield' inside generator expression",
      [ComprehensionKind.NONE]: "",
    };
    return this.fail(where[this.cur.comprehension], e);
  }

  protected checkNotAnnotation(what: string, e: ast.Expr): void {
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

  protected namedExpr(e: ast.NamedExpr): void {
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

  protected extendNamedExprScope(target: ast.Name): void {
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

  protected comprehension(
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

  protected parameters(a: ast.Arguments): void {
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
}
