/**
 * Statements, blocks and the start rules (exec, eval, single, func_type).
 *
 * Invariants: soft keywords (`match`, `case`, `type`) are tried as statements first, as in CPython's grammar, and are
 * names otherwise; JavaScript's stack depth is bounded by the tokenizer's limits of 100 indentations and 200 brackets.
 */

import type { Expr, Operator, Stmt } from "./ast.ts";
import * as ast from "./ast.ts";
import { MAX_STACK, PARSE_FAILURE, TOO_DEEP } from "./cursor.ts";
import { PatternParser } from "./patterns.ts";
import { toDelTarget, toStoreTarget } from "./targets.ts";
import { Cell, T } from "./token.ts";

const AUGMENTED: Partial<Record<T, Operator>> = {
  [T.PLUSEQUAL]: "Add",
  [T.MINEQUAL]: "Sub",
  [T.STAREQUAL]: "Mult",
  [T.ATEQUAL]: "MatMult",
  [T.SLASHEQUAL]: "Div",
  [T.PERCENTEQUAL]: "Mod",
  [T.AMPEREQUAL]: "BitAnd",
  [T.VBAREQUAL]: "BitOr",
  [T.CIRCUMFLEXEQUAL]: "BitXor",
  [T.LEFTSHIFTEQUAL]: "LShift",
  [T.RIGHTSHIFTEQUAL]: "RShift",
  [T.DOUBLESTAREQUAL]: "Pow",
  [T.DOUBLESLASHEQUAL]: "FloorDiv",
};

/** Kinds after which a leading NAME `match` is certainly not a match statement. */
const NOT_SUBJECT = new Set<T>([
  T.DOT,
  T.EQUAL,
  T.COMMA,
  T.COLON,
  T.NEWLINE,
  T.SEMI,
  T.RPAR,
  T.K_IN,
  T.K_IS,
  T.K_AND,
  T.K_OR,
  T.K_IF,
]);

export class Parser extends PatternParser {
  /** Where the top-level statement before the one being parsed begins (index into the buffer). */
  previousStart = 0;

  parseFile(): ast.Module {
    const body: Stmt[] = [];
    let start = 0;
    while (this.kind() !== T.ENDMARKER) {
      this.previousStart = start;
      start = this.p;
      this.parseStatement(body);
    }
    return new ast.Module(body, []);
  }

  parseInteractive(): ast.Interactive {
    const body: Stmt[] = [];
    if (this.kind() === T.NEWLINE) {
      const at = this.p;
      this.advance();
      body.push(new ast.Pass(this.line(at), this.col(at), this.eline(), this.ecol()));
      return new ast.Interactive(body);
    }
    const compound = this.parseCompound();
    if (compound !== null) {
      this.expect(T.NEWLINE);
      body.push(compound);
    } else this.parseSimpleStatements(body);
    return new ast.Interactive(body);
  }

  parseEval(): ast.Expression {
    const body = this.parseExpressions();
    while (this.accept(T.NEWLINE));
    this.expect(T.ENDMARKER);
    return new ast.Expression(body);
  }

  parseFunctionType(): ast.FunctionType {
    this.expect(T.LPAR);
    const argtypes: Expr[] = [];
    let stars = 0;
    while (this.kind() !== T.RPAR) {
      if (this.accept(T.STAR)) {
        if (stars >= 1) this.fail();
        stars = 1;
      } else if (this.accept(T.DOUBLESTAR)) {
        if (stars === 2) this.fail();
        stars = 2;
      } else if (stars > 0) this.fail();
      argtypes.push(this.parseExpression());
      if (!this.accept(T.COMMA)) break;
      if (this.kind() === T.RPAR) this.fail();
    }
    this.expect(T.RPAR);
    this.expect(T.RARROW);
    const returns = this.parseExpression();
    while (this.accept(T.NEWLINE));
    this.expect(T.ENDMARKER);
    return new ast.FunctionType(argtypes, returns);
  }

  /** `expressions`: like star_expressions, without stars. */
  private parseExpressions(): Expr {
    const s = this.p;
    const first = this.parseExpression();
    if (this.kind() !== T.COMMA) return first;
    const elts = [first];
    while (this.accept(T.COMMA)) {
      const k = this.kind();
      if (k === T.NEWLINE || k === T.ENDMARKER || k === T.COLON) break;
      elts.push(this.parseExpression());
    }
    return new ast.Tuple(elts, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseStatement(body: Stmt[]): void {
    const compound = this.parseCompound();
    if (compound !== null) body.push(compound);
    else this.parseSimpleStatements(body);
  }

  private parseSimpleStatements(body: Stmt[]): void {
    do {
      body.push(this.parseSimple());
    } while (this.accept(T.SEMI) && this.kind() !== T.NEWLINE);
    this.expect(T.NEWLINE);
  }

  private parseBlock(): Stmt[] {
    const body: Stmt[] = [];
    this.expect(T.COLON);
    if (this.accept(T.NEWLINE)) {
      this.expect(T.INDENT);
      do this.parseStatement(body);
      while (!this.accept(T.DEDENT));
    } else this.parseSimpleStatements(body);
    return body;
  }

  // Compound statements

  private parseCompound(): Stmt | null {
    switch (this.kind()) {
      case T.K_IF:
        return this.parseIf();
      case T.K_DEF:
        return this.parseFunction(this.p, [], false);
      case T.K_CLASS:
        return this.parseClass([]);
      case T.K_FOR:
        return this.parseFor(this.p, false);
      case T.K_WHILE:
        return this.parseWhile();
      case T.K_TRY:
        return this.parseTry();
      case T.K_WITH:
        return this.parseWith(this.p, false);
      case T.AT:
        return this.parseDecorated();
      case T.K_ASYNC:
        return this.parseAsync([]);
      case T.NAME:
        return this.atSoft("match") ? this.parseMatch() : null;
      default:
        return null;
    }
  }

  private parseAsync(decorators: Expr[]): Stmt {
    const s = this.p;
    this.advance();
    const k = this.kind();
    if (k === T.K_DEF) return this.parseFunction(s, decorators, true);
    if (decorators.length === 0 && k === T.K_FOR) return this.parseFor(s, true);
    if (decorators.length === 0 && k === T.K_WITH) return this.parseWith(s, true);
    return this.fail();
  }

  private parseDecorated(): Stmt {
    const decorators: Expr[] = [];
    while (this.accept(T.AT)) {
      decorators.push(this.parseNamed());
      this.expect(T.NEWLINE);
    }
    const k = this.kind();
    if (k === T.K_CLASS) return this.parseClass(decorators);
    if (k === T.K_ASYNC) return this.parseAsync(decorators);
    if (k !== T.K_DEF) this.fail();
    return this.parseFunction(this.p, decorators, false);
  }

  private parseFunction(s: number, decorators: Expr[], isAsync: boolean): Stmt {
    this.expect(T.K_DEF);
    const name = this.identifier();
    const typeParams = this.kind() === T.LSQB ? this.parseTypeParams() : [];
    this.expect(T.LPAR);
    const args = this.parseParameters(T.RPAR, true);
    this.expect(T.RPAR);
    const returns = this.accept(T.RARROW) ? this.parseExpression() : null;
    const body = this.parseBlock();
    const end = body[body.length - 1];
    const Node = isAsync ? ast.AsyncFunctionDef : ast.FunctionDef;
    return new Node(
      name,
      args,
      body,
      decorators,
      returns,
      null,
      typeParams,
      this.line(s),
      this.col(s),
      end.end_lineno,
      end.end_col_offset,
    );
  }

  private parseClass(decorators: Expr[]): Stmt {
    const s = this.p;
    this.advance();
    const name = this.identifier();
    const typeParams = this.kind() === T.LSQB ? this.parseTypeParams() : [];
    const bases: Expr[] = [];
    const keywords: ast.Keyword[] = [];
    if (this.kind() === T.LPAR) this.parseCallArguments(bases, keywords);
    const body = this.parseBlock();
    const end = body[body.length - 1];
    return new ast.ClassDef(
      name,
      bases,
      keywords,
      body,
      decorators,
      typeParams,
      this.line(s),
      this.col(s),
      end.end_lineno,
      end.end_col_offset,
    );
  }

  private parseTypeParams(): ast.TypeParam[] {
    this.expect(T.LSQB);
    const out: ast.TypeParam[] = [];
    do {
      const s = this.p;
      if (this.accept(T.STAR)) {
        const name = this.identifier();
        const value = this.accept(T.EQUAL) ? this.parseStarExpression() : null;
        out.push(new ast.TypeVarTuple(name, value, this.line(s), this.col(s), this.eline(), this.ecol()));
      } else if (this.accept(T.DOUBLESTAR)) {
        const name = this.identifier();
        const value = this.accept(T.EQUAL) ? this.parseExpression() : null;
        out.push(new ast.ParamSpec(name, value, this.line(s), this.col(s), this.eline(), this.ecol()));
      } else {
        const name = this.identifier();
        const bound = this.accept(T.COLON) ? this.parseExpression() : null;
        const value = this.accept(T.EQUAL) ? this.parseExpression() : null;
        out.push(new ast.TypeVar(name, bound, value, this.line(s), this.col(s), this.eline(), this.ecol()));
      }
    } while (this.accept(T.COMMA) && this.kind() !== T.RSQB);
    this.expect(T.RSQB);
    return out;
  }

  private parseIf(): Stmt {
    const branches: ast.If[] = [];
    let levels = 0;
    let orelse: Stmt[] = [];
    do {
      const s = this.p;
      this.advance();
      const test = this.parseNamed();
      const body = this.parseBlock();
      branches.push(new ast.If(test, body, orelse, this.line(s), this.col(s), 0, 0));
      if (++levels + this.depth > MAX_STACK) throw TOO_DEEP;
    } while (this.kind() === T.K_ELIF);
    orelse = this.parseElse();
    const last = branches[branches.length - 1];
    const lastBody = orelse.length > 0 ? orelse : last.body;
    const end = lastBody[lastBody.length - 1];
    for (let i = branches.length - 1; i >= 0; i--) {
      const node = branches[i];
      node.orelse = orelse;
      node.end_lineno = end.end_lineno;
      node.end_col_offset = end.end_col_offset;
      orelse = [node];
    }
    return branches[0];
  }

  private parseElse(): Stmt[] {
    return this.accept(T.K_ELSE) ? this.parseBlock() : [];
  }

  private parseWhile(): Stmt {
    const s = this.p;
    this.advance();
    const test = this.parseNamed();
    const body = this.parseBlock();
    const orelse = this.parseElse();
    const end = lastOf(body, orelse);
    return new ast.While(test, body, orelse, this.line(s), this.col(s), end.end_lineno, end.end_col_offset);
  }

  private parseFor(s: number, isAsync: boolean): Stmt {
    this.expect(T.K_FOR);
    const target = this.parseStarTargets();
    this.expect(T.K_IN);
    const iter = this.parseStarExpressions();
    const body = this.parseBlock();
    const orelse = this.parseElse();
    const end = lastOf(body, orelse);
    const Node = isAsync ? ast.AsyncFor : ast.For;
    return new Node(target, iter, body, orelse, null, this.line(s), this.col(s), end.end_lineno, end.end_col_offset);
  }

  private parseTry(): Stmt {
    const s = this.p;
    this.advance();
    const body = this.parseBlock();
    const handlers: ast.ExceptHandler[] = [];
    let star: boolean | null = null;
    while (this.kind() === T.K_EXCEPT) {
      const at = this.p;
      this.advance();
      const isStar = this.accept(T.STAR);
      if (star !== null && star !== isStar) this.fail();
      star = isStar;
      handlers.push(this.parseHandler(at, isStar));
    }
    const orelse = handlers.length > 0 ? this.parseElse() : [];
    const finalbody = this.accept(T.K_FINALLY) ? this.parseBlock() : [];
    if (handlers.length === 0 && finalbody.length === 0) this.fail();
    const end = (finalbody.at(-1) ?? orelse.at(-1) ?? handlers.at(-1)) as Stmt | ast.ExceptHandler;
    const Node = star === true ? ast.TryStar : ast.Try;
    return new Node(body, handlers, orelse, finalbody, this.line(s), this.col(s), end.end_lineno, end.end_col_offset);
  }

  private parseHandler(at: number, isStar: boolean): ast.ExceptHandler {
    let type: Expr | null = null;
    let name: string | null = null;
    if (isStar || this.kind() !== T.COLON) {
      const s = this.p;
      type = this.parseExpression();
      if (this.kind() === T.COMMA) {
        this.p = s;
        type = this.parseExpressions();
      } else if (this.accept(T.K_AS)) name = this.identifier();
    }
    const body = this.parseBlock();
    const end = body[body.length - 1];
    return new ast.ExceptHandler(type, name, body, this.line(at), this.col(at), end.end_lineno, end.end_col_offset);
  }

  private parseWith(s: number, isAsync: boolean): Stmt {
    this.expect(T.K_WITH);
    const items = this.parseWithItems();
    const body = this.parseBlock();
    const end = body[body.length - 1];
    const Node = isAsync ? ast.AsyncWith : ast.With;
    return new Node(items, body, null, this.line(s), this.col(s), end.end_lineno, end.end_col_offset);
  }

  private parseWithItems(): ast.WithItem[] {
    if (this.kind() === T.LPAR && this.closesBeforeColon()) {
      const s = this.p;
      try {
        this.advance();
        const items: ast.WithItem[] = [];
        do items.push(this.parseWithItem());
        while (this.accept(T.COMMA) && this.kind() !== T.RPAR);
        this.expect(T.RPAR);
        if (this.kind() !== T.COLON) this.fail();
        return items;
      } catch (e) {
        if (e !== PARSE_FAILURE) throw e;
        this.p = s;
      }
    }
    const items: ast.WithItem[] = [];
    do items.push(this.parseWithItem());
    while (this.accept(T.COMMA));
    return items;
  }

  private parseWithItem(): ast.WithItem {
    const e = this.parseExpression();
    if (!this.accept(T.K_AS)) return new ast.WithItem(e, null);
    const target = this.parseStarTarget();
    const k = this.kind();
    if (k !== T.COMMA && k !== T.RPAR && k !== T.COLON) this.fail();
    return new ast.WithItem(e, target);
  }

  /** Whether the parenthesis at the cursor is closed right before a colon. */
  private closesBeforeColon(): boolean {
    const { tk } = this;
    let level = 0;
    for (let p = this.p; ; p += Cell.STRIDE) {
      const k: T = tk[p];
      if (k === T.LPAR || k === T.LSQB || k === T.LBRACE) level++;
      else if (k === T.RPAR || k === T.RSQB || k === T.RBRACE) {
        if (--level === 0) return tk[p + Cell.STRIDE] === T.COLON;
      } else if (k === T.ENDMARKER || k === T.ERRORTOKEN) return false;
    }
  }

  private parseMatch(): Stmt | null {
    const s = this.p;
    const next = this.kindAt(1);
    if (NOT_SUBJECT.has(next) || AUGMENTED[next] !== undefined) return null;
    let subject: Expr;
    try {
      this.advance();
      subject = this.parseSubject();
      this.expect(T.COLON);
      this.expect(T.NEWLINE);
      this.expect(T.INDENT);
      if (!this.atSoft("case")) this.fail();
    } catch (e) {
      if (e !== PARSE_FAILURE) throw e;
      this.p = s;
      return null;
    }
    const cases: ast.MatchCase[] = [];
    while (!this.accept(T.DEDENT)) {
      if (!this.atSoft("case")) this.fail();
      this.advance();
      const pattern = this.parsePatterns();
      const guard = this.accept(T.K_IF) ? this.parseNamed() : null;
      cases.push(new ast.MatchCase(pattern, guard, this.parseBlock()));
    }
    const body = cases[cases.length - 1].body;
    const end = body[body.length - 1];
    return new ast.Match(subject, cases, this.line(s), this.col(s), end.end_lineno, end.end_col_offset);
  }

  private parseSubject(): Expr {
    const s = this.p;
    const first = this.parseStarNamed();
    if (this.kind() !== T.COMMA) {
      if (first._type === "Starred") this.fail();
      return first;
    }
    const elts = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind() === T.COLON) break;
      elts.push(this.parseStarNamed());
    }
    return new ast.Tuple(elts, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  // Simple statements

  private parseSimple(): Stmt {
    const s = this.p;
    switch (this.kind()) {
      case T.K_RETURN: {
        this.advance();
        const value = this.atStatementEnd() ? null : this.parseStarExpressions();
        return new ast.Return(value, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.K_IMPORT:
        return this.parseImport();
      case T.K_FROM:
        return this.parseImportFrom();
      case T.K_RAISE:
        return this.parseRaise();
      case T.K_PASS:
        this.advance();
        return new ast.Pass(this.line(s), this.col(s), this.eline(), this.ecol());
      case T.K_BREAK:
        this.advance();
        return new ast.Break(this.line(s), this.col(s), this.eline(), this.ecol());
      case T.K_CONTINUE:
        this.advance();
        return new ast.Continue(this.line(s), this.col(s), this.eline(), this.ecol());
      case T.K_DEL:
        return this.parseDelete();
      case T.K_ASSERT: {
        this.advance();
        const test = this.parseExpression();
        const msg = this.accept(T.COMMA) ? this.parseExpression() : null;
        return new ast.Assert(test, msg, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.K_GLOBAL: {
        const names = this.parseNameList();
        return new ast.Global(names, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.K_NONLOCAL: {
        const names = this.parseNameList();
        return new ast.Nonlocal(names, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.NAME:
        if (this.kindAt(1) === T.NAME && this.atSoft("type")) return this.parseTypeAlias();
        return this.parseExpressionStatement();
      default:
        return this.parseExpressionStatement();
    }
  }

  private atStatementEnd(): boolean {
    const k = this.kind();
    return k === T.NEWLINE || k === T.SEMI;
  }

  private parseNameList(): string[] {
    this.advance();
    const names = [this.identifier()];
    while (this.accept(T.COMMA)) names.push(this.identifier());
    return names;
  }

  private parseRaise(): Stmt {
    const s = this.p;
    this.advance();
    let exc: Expr | null = null;
    let cause: Expr | null = null;
    if (!this.atStatementEnd()) {
      exc = this.parseExpression();
      if (this.accept(T.K_FROM)) cause = this.parseExpression();
    }
    return new ast.Raise(exc, cause, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseDelete(): Stmt {
    const s = this.p;
    this.advance();
    const targets: Expr[] = [];
    do {
      const e = this.parsePrimary();
      if (!toDelTarget(e)) this.fail();
      targets.push(e);
    } while (this.accept(T.COMMA) && !this.atStatementEnd());
    if (!this.atStatementEnd()) this.fail();
    return new ast.Delete(targets, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseTypeAlias(): Stmt {
    const s = this.p;
    this.advance();
    const name = this.parseName("Store");
    const typeParams = this.kind() === T.LSQB ? this.parseTypeParams() : [];
    this.expect(T.EQUAL);
    const value = this.parseExpression();
    return new ast.TypeAlias(name, typeParams, value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseDottedName(): string {
    let name = this.identifier();
    while (this.accept(T.DOT)) name += "." + this.identifier();
    return name;
  }

  private parseImport(): Stmt {
    const s = this.p;
    this.advance();
    const names: ast.Alias[] = [];
    do {
      const at = this.p;
      const name = this.parseDottedName();
      const asname = this.accept(T.K_AS) ? this.identifier() : null;
      names.push(new ast.Alias(name, asname, this.line(at), this.col(at), this.eline(), this.ecol()));
    } while (this.accept(T.COMMA));
    return new ast.Import(names, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseImportFrom(): Stmt {
    const s = this.p;
    this.advance();
    let level = 0;
    for (;;) {
      if (this.accept(T.DOT)) level++;
      else if (this.accept(T.ELLIPSIS)) level += 3;
      else break;
    }
    const module = level > 0 && this.kind() === T.K_IMPORT ? null : this.parseDottedName();
    this.expect(T.K_IMPORT);
    const names: ast.Alias[] = [];
    const star = this.p;
    if (this.accept(T.STAR)) {
      names.push(new ast.Alias("*", null, this.line(star), this.col(star), this.eline(), this.ecol()));
    } else {
      const parens = this.accept(T.LPAR);
      do {
        const at = this.p;
        const name = this.identifier();
        const asname = this.accept(T.K_AS) ? this.identifier() : null;
        names.push(new ast.Alias(name, asname, this.line(at), this.col(at), this.eline(), this.ecol()));
      } while (this.accept(T.COMMA) && !(parens && this.kind() === T.RPAR));
      if (parens) this.expect(T.RPAR);
    }
    return new ast.ImportFrom(module, names, level, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** Assignments of every kind, and expressions as statements. */
  private parseExpressionStatement(): Stmt {
    const s = this.p;
    const first = this.kind() === T.K_YIELD ? this.parseYield() : this.parseStarExpressions();
    const kind: T = this.kind();
    if (kind === T.NEWLINE || kind === T.SEMI) {
      return new ast.ExprStmt(first, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    if (kind === T.EQUAL) {
      const targets: Expr[] = [];
      let value = first;
      while (this.accept(T.EQUAL)) {
        if (!toStoreTarget(value)) this.fail();
        targets.push(value);
        value = this.kind() === T.K_YIELD ? this.parseYield() : this.parseStarExpressions();
      }
      return new ast.Assign(targets, value, null, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    if (kind === T.COLON) return this.parseAnnotated(s, first);
    const op = AUGMENTED[kind];
    if (op === undefined) {
      return new ast.ExprStmt(first, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    if (!isSingleTarget(first)) this.fail();
    toStoreTarget(first);
    this.advance();
    const value = this.kind() === T.K_YIELD ? this.parseYield() : this.parseStarExpressions();
    return new ast.AugAssign(first, op, value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseAnnotated(s: number, target: Expr): Stmt {
    if (!isSingleTarget(target)) this.fail();
    const simple = target._type === "Name" && this.tk[s] === T.NAME ? 1 : 0;
    toStoreTarget(target);
    this.advance();
    const annotation = this.parseExpression();
    let value: Expr | null = null;
    if (this.accept(T.EQUAL)) value = this.kind() === T.K_YIELD ? this.parseYield() : this.parseStarExpressions();
    return new ast.AnnAssign(target, annotation, value, simple, this.line(s), this.col(s), this.eline(), this.ecol());
  }
}

function isSingleTarget(e: Expr): boolean {
  return e._type === "Name" || e._type === "Attribute" || e._type === "Subscript";
}

function lastOf(body: Stmt[], orelse: Stmt[]): Stmt {
  const list = orelse.length > 0 ? orelse : body;
  return list[list.length - 1];
}
