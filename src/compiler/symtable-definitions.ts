/**
 * The scopes of functions, classes, type aliases, their type parameters (PEP 695) and annotations (PEP 649).
 */
import type * as ast from "../syntax/ast.ts";
import { Def, type Position, type Scope, ScopeType } from "./scope.ts";
import { ExpressionScopes } from "./symtable-expressions.ts";

export abstract class DefinitionScopes extends ExpressionScopes {
  /** A body; statements come last in the chain of these classes. */
  protected abstract stmts(body: readonly ast.Stmt[]): void;

  protected functionDef(s: ast.FunctionDef | ast.AsyncFunctionDef): void {
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

  protected functionAnnotations(s: ast.FunctionDef | ast.AsyncFunctionDef): void {
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

  protected classDef(s: ast.ClassDef): void {
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

  protected enterTypeParams(
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

  protected typeParams(params: readonly ast.TypeParam[]): void {
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

  protected typeVariable(e: ast.Expr, p: ast.TypeParam, info: string, map: Map<object, Scope>): void {
    const inClass = this.cur.canSeeClassScope;
    const scope = this.enter(ScopeType.TYPE_VARIABLE, p.name, p, map);
    this.evaluatorScope(scope, inClass, p);
    scope.info = info;
    this.expr(e);
    this.exit();
  }

  protected evaluatorScope(scope: Scope, inClass: boolean, node: Position): void {
    this.define(".format", Def.PARAM, node);
    if (inClass) {
      scope.canSeeClassScope = true;
      this.define("__classdict__", Def.USE, node);
    }
  }

  protected typeAlias(s: ast.TypeAlias): void {
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

  protected annAssign(s: ast.AnnAssign): void {
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

  protected annotation(annotation: ast.Expr): void {
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
      // Annotations of local variables are never evaluated, but CPython makes cells of what lambdas and comprehensions in them name.
      else scope.unevaluated = true;
    }
    if (parent.hasConditionalAnnotations) {
      this.defineIn(scope, "__conditional_annotations__", Def.USE, annotation);
    }
    this.cur = scope;
    this.expr(annotation);
    this.cur = parent;
  }
}
