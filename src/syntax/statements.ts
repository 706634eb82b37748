/**
 * Statements, blocks and the start rules (exec, eval, single, func_type).
 *
 * Invariants: soft keywords (`match`, `case`, `type`) are tried as statements first, as in CPython's grammar, and are
 * names otherwise; JavaScript's stack depth is bounded by the tokenizer's limits of 100 indentations and 200 brackets.
 */

import type { Expr, Stmt } from "./ast.ts";
import * as ast from "./ast.ts";
import { MAX_STACK, PARSE_FAILURE, TOO_DEEP } from "./cursor.ts";
import { AUGMENTED, SimpleStatementParser } from "./simple-statements.ts";
import { Cell, T } from "./token.ts";

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

export class Parser extends SimpleStatementParser {
  /** Where the top-level statement before the one being parsed begins (index into the buffer). */
  previousStart = 0;

  parseFile(): ast.Module {
    const body: Stmt[] = [];
    while (this.kind() !== T.ENDMARKER) {
      this.previousStart = this.statementStart;
      this.statementStart = this.p;
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
    this.expect(T.COLON);
    return this.parseBody();
  }

  /** What comes after the colon. */
  private parseBody(): Stmt[] {
    const body: Stmt[] = [];
    if (this.accept(T.NEWLINE)) {
      this.expect(T.INDENT);
      do this.parseStatement(body);
      while (!this.accept(T.DEDENT));
    } else this.parseSimpleStatements(body);
    return body;
  }

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
    this.expect(T.COLON);
    const typeComment = this.functionTypeComment();
    const body = this.parseBody();
    const end = body[body.length - 1];
    const Node = isAsync ? ast.AsyncFunctionDef : ast.FunctionDef;
    return new Node(
      name,
      args,
      body,
      decorators,
      returns,
      typeComment,
      typeParams,
      this.line(s),
      this.col(s),
      end.end_lineno,
      end.end_col_offset,
    );
  }

  /** A comment that stands alone in the first line of a block. */
  private atTypeCommentLine(): boolean {
    return this.kindAt(1) === T.TYPE_COMMENT && this.kindAt(2) === T.NEWLINE && this.kindAt(3) === T.INDENT;
  }

  /** The type of a function: in the line of its colon, or in the next one. */
  private functionTypeComment(): string | null {
    if (this.kind() === T.NEWLINE && this.atTypeCommentLine()) {
      this.advance();
      return this.typeComment();
    }
    const comment = this.typeComment();
    if (comment !== null && this.kind() === T.NEWLINE && this.atTypeCommentLine()) this.fail();
    return comment;
  }

  private parseClass(decorators: Expr[]): Stmt {
    const s = this.p;
    this.advance();
    const name = this.identifier();
    const typeParams = this.kind() === T.LSQB ? this.parseTypeParams() : [];
    const bases: Expr[] = [];
    const keywords: ast.Keyword[] = [];
    if (this.kind() === T.LPAR) {
      const open = this.p;
      this.parseCallArguments(bases, keywords);
      // A call's bare generator expression is no base: its position is that of the parentheses.
      const only = bases.length === 1 ? bases[0] : undefined;
      if (only?._type === "GeneratorExp" && only.lineno === this.line(open) && only.col_offset === this.col(open))
        this.fail();
    }
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
    this.expect(T.COLON);
    const typeComment = this.typeComment();
    const body = this.parseBody();
    const orelse = this.parseElse();
    const end = lastOf(body, orelse);
    const Node = isAsync ? ast.AsyncFor : ast.For;
    return new Node(
      target,
      iter,
      body,
      orelse,
      typeComment,
      this.line(s),
      this.col(s),
      end.end_lineno,
      end.end_col_offset,
    );
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
    this.expect(T.COLON);
    const typeComment = this.typeComment();
    const body = this.parseBody();
    const end = body[body.length - 1];
    const Node = isAsync ? ast.AsyncWith : ast.With;
    return new Node(items, body, typeComment, this.line(s), this.col(s), end.end_lineno, end.end_col_offset);
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
}
function lastOf(body: Stmt[], orelse: Stmt[]): Stmt {
  const list = orelse.length > 0 ? orelse : body;
  return list[list.length - 1];
}
