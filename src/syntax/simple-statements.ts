/**
 * Statements on one line: assignments, imports, `del`, `type`, and the one-word ones.
 *
 * Invariant: an assignment's target is first parsed as an expression and then turned into a target, so nothing is
 * parsed twice.
 */

import type { Expr, Operator, Stmt } from "./ast.ts";
import * as ast from "./ast.ts";
import { PatternParser } from "./patterns.ts";
import { toDelTarget, toStoreTarget } from "./targets.ts";
import { T } from "./token.ts";

/** Operators of augmented assignments by token kind. */
export const AUGMENTED: Partial<Record<T, Operator>> = {
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

function isSingleTarget(e: Expr): boolean {
  return e._type === "Name" || e._type === "Attribute" || e._type === "Subscript";
}

export abstract class SimpleStatementParser extends PatternParser {
  /**
   * Where the first top-level statement begins that CPython's second pass complains about although it is valid (index into the buffer): it reads
   * `A[T = int]` in `type A[T = int] = …` as what follows a `print` without parentheses.
   */
  firstDoubtful = Number.POSITIVE_INFINITY;
  /** Where the top-level statement being parsed begins. */
  protected statementStart = 0;

  protected parseTypeParams(): ast.TypeParam[] {
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

  protected parseSimple(): Stmt {
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

  protected atStatementEnd(): boolean {
    const k = this.kind();
    return k === T.NEWLINE || k === T.SEMI;
  }

  protected parseNameList(): string[] {
    this.advance();
    const names = [this.identifier()];
    while (this.accept(T.COMMA)) names.push(this.identifier());
    return names;
  }

  protected parseRaise(): Stmt {
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

  protected parseDelete(): Stmt {
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

  protected parseTypeAlias(): Stmt {
    const s = this.p;
    this.advance();
    const name = this.parseName("Store");
    const typeParams = this.kind() === T.LSQB ? this.parseTypeParams() : [];
    if (typeParams.some((p) => p.default_value !== null))
      this.firstDoubtful = Math.min(this.firstDoubtful, this.statementStart);
    this.expect(T.EQUAL);
    const value = this.parseExpression();
    return new ast.TypeAlias(name, typeParams, value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected parseDottedName(): string {
    let name = this.identifier();
    while (this.accept(T.DOT)) name += "." + this.identifier();
    return name;
  }

  protected parseImport(): Stmt {
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

  protected parseImportFrom(): Stmt {
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
    if (module === "__future__" && names.some((n) => n.name === "barry_as_FLUFL")) this.settings.flufl = true;
    return new ast.ImportFrom(module, names, level, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** Assignments of every kind, and expressions as statements. */
  protected parseExpressionStatement(): Stmt {
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
      const typeComment = this.typeComment();
      return new ast.Assign(targets, value, typeComment, this.line(s), this.col(s), this.eline(), this.ecol());
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

  protected parseAnnotated(s: number, target: Expr): Stmt {
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
