/**
 * Patterns of the match statement.
 *
 * Invariant: follows the grammar's alternatives by looking one or two tokens ahead, never by going back.
 */

import type { Expr, Pattern } from "./ast.ts";
import * as ast from "./ast.ts";
import { ExpressionParser } from "./expressions.ts";
import { Cell, T } from "./token.ts";

const isImaginary = (e: Expr): boolean =>
  e._type === "Constant" && typeof e.value === "object" && e.value !== null && e.value.kind === "complex";

export abstract class PatternParser extends ExpressionParser {
  /** `patterns`: one pattern, or an open sequence. */
  protected parsePatterns(): Pattern {
    const s = this.p;
    const first = this.parseMaybeStarPattern();
    if (this.kind() !== T.COMMA) {
      if (first._type === "MatchStar") this.fail();
      return first;
    }
    const patterns = [first];
    while (this.accept(T.COMMA)) {
      const k = this.kind();
      if (k === T.COLON || k === T.K_IF) break;
      patterns.push(this.parseMaybeStarPattern());
    }
    return new ast.MatchSequence(patterns, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseMaybeStarPattern(): Pattern {
    const s = this.p;
    if (!this.accept(T.STAR)) return this.parsePattern();
    const name = this.identifier();
    this.refuseContinued();
    return new ast.MatchStar(name === "_" ? null : name, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** A capture target is not followed by `.`, `(` or `=`. */
  private refuseContinued(): void {
    const k = this.kind();
    if (k === T.DOT || k === T.LPAR || k === T.EQUAL) this.fail();
  }

  private parsePattern(): Pattern {
    const s = this.p;
    const first = this.parseClosedPattern();
    let pattern = first;
    if (this.kind() === T.VBAR) {
      const patterns = [first];
      while (this.accept(T.VBAR)) patterns.push(this.parseClosedPattern());
      pattern = new ast.MatchOr(patterns, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    if (!this.accept(T.K_AS)) return pattern;
    const name = this.parseCapture();
    return new ast.MatchAs(pattern, name, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseCapture(): string {
    const name = this.identifier();
    if (name === "_") this.fail();
    this.refuseContinued();
    return name;
  }

  private parseClosedPattern(): Pattern {
    const s = this.p;
    switch (this.kind()) {
      case T.K_NONE:
      case T.K_TRUE:
      case T.K_FALSE: {
        const value = this.singleton();
        return new ast.MatchSingleton(value, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.NUMBER:
      case T.MINUS: {
        const value = this.parseSignedNumber();
        return new ast.MatchValue(value, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.STRING:
      case T.FSTRING_START:
      case T.TSTRING_START: {
        const value = this.parseStrings();
        return new ast.MatchValue(value, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.NAME:
        return this.parseNamePattern();
      case T.LPAR:
        return this.parseGroupPattern();
      case T.LSQB: {
        this.advance();
        const patterns = this.parseSequenceItems(T.RSQB);
        return new ast.MatchSequence(patterns, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      case T.LBRACE:
        return this.parseMappingPattern();
      default:
        return this.fail();
    }
  }

  private singleton(): null | boolean {
    const k = this.kind();
    this.advance();
    return k === T.K_NONE ? null : k === T.K_TRUE;
  }

  /** `signed_number` or `complex_number`. */
  private parseSignedNumber(): Expr {
    const s = this.p;
    const left = this.parseSigned();
    const k = this.kind();
    if (k !== T.PLUS && k !== T.MINUS) return left;
    if (isImaginary(left._type === "UnaryOp" ? left.operand : left)) this.fail();
    this.advance();
    if (this.kind() !== T.NUMBER) this.fail();
    const right = this.parseNumberAtom();
    if (!isImaginary(right)) this.fail();
    const op = k === T.PLUS ? "Add" : "Sub";
    return new ast.BinOp(left, op, right, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseSigned(): Expr {
    const s = this.p;
    const k = this.kind();
    if (k === T.MINUS) this.advance();
    if (this.kind() !== T.NUMBER) this.fail();
    const value = this.parseNumberAtom();
    if (k !== T.MINUS) return value;
    return new ast.UnaryOp("USub", value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseNamePattern(): Pattern {
    const s = this.p;
    const next = this.kindAt(1);
    if (next !== T.DOT && next !== T.LPAR) {
      const name = this.identifier();
      if (name !== "_") this.refuseContinued();
      return new ast.MatchAs(null, name === "_" ? null : name, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    const value = this.parseNameOrAttr();
    if (this.kind() === T.LPAR) return this.parseClassPattern(s, value);
    if (this.kind() === T.EQUAL) this.fail();
    return new ast.MatchValue(value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseNameOrAttr(): Expr {
    const s = this.p;
    let value: Expr = this.parseName("Load");
    while (this.accept(T.DOT)) {
      const attr = this.identifier();
      value = new ast.Attribute(value, attr, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
    }
    return value;
  }

  private parseGroupPattern(): Pattern {
    const s = this.p;
    this.advance();
    if (this.kind() !== T.RPAR && this.kind() !== T.STAR) {
      const first = this.parsePattern();
      if (this.accept(T.RPAR)) return first;
      if (this.kind() !== T.COMMA) this.fail();
      this.advance();
      const patterns = [first, ...this.parseSequenceItems(T.RPAR)];
      return new ast.MatchSequence(patterns, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    const patterns = this.parseSequenceItems(T.RPAR);
    if (patterns.length === 1 && this.tk[this.p - 2 * Cell.STRIDE] !== T.COMMA) this.fail();
    return new ast.MatchSequence(patterns, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseSequenceItems(end: T): Pattern[] {
    const patterns: Pattern[] = [];
    while (this.kind() !== end) {
      patterns.push(this.parseMaybeStarPattern());
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(end);
    return patterns;
  }

  private parseMappingPattern(): Pattern {
    const s = this.p;
    this.advance();
    const keys: Expr[] = [];
    const patterns: Pattern[] = [];
    let rest: string | null = null;
    while (this.kind() !== T.RBRACE) {
      if (this.accept(T.DOUBLESTAR)) {
        rest = this.parseCapture();
        this.accept(T.COMMA);
        break;
      }
      keys.push(this.parseMappingKey());
      this.expect(T.COLON);
      patterns.push(this.parsePattern());
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RBRACE);
    return new ast.MatchMapping(keys, patterns, rest, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseMappingKey(): Expr {
    const s = this.p;
    switch (this.kind()) {
      case T.NUMBER:
      case T.MINUS:
        return this.parseSignedNumber();
      case T.STRING:
      case T.FSTRING_START:
      case T.TSTRING_START:
        return this.parseStrings();
      case T.K_NONE:
      case T.K_TRUE:
      case T.K_FALSE: {
        const value = this.singleton();
        return new ast.Constant(value, null, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      default:
        if (this.kindAt(1) !== T.DOT) this.fail();
        return this.parseNameOrAttr();
    }
  }

  private parseClassPattern(s: number, cls: Expr): Pattern {
    this.advance();
    const patterns: Pattern[] = [];
    const names: string[] = [];
    const values: Pattern[] = [];
    while (this.kind() !== T.RPAR) {
      if (this.kind() === T.NAME && this.kindAt(1) === T.EQUAL) {
        names.push(this.identifier());
        this.advance();
        values.push(this.parsePattern());
      } else {
        if (names.length > 0) this.fail();
        patterns.push(this.parsePattern());
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RPAR);
    return new ast.MatchClass(cls, patterns, names, values, this.line(s), this.col(s), this.eline(), this.ecol());
  }
}
