/**
 * Atoms, displays, comprehensions, arguments, subscripts, parameters and assignment targets.
 *
 * Invariant: what is a tuple, group or generator, set or dict, is decided by what follows the first element, without
 * going back.
 */

import type { Expr } from "./ast.ts";
import * as ast from "./ast.ts";
import { parseNumber } from "./literals.ts";
import { emptyArguments, OperatorParser } from "./operators.ts";
import { toStoreTarget } from "./targets.ts";
import { Cell, T } from "./token.ts";

const ELLIPSIS_VALUE = { kind: "ellipsis" } as const;

export abstract class ExpressionParser extends OperatorParser {
  /** `'*' expression`, the form of call arguments and subscripts. */
  private parseStarredExpression(): Expr {
    const s = this.p;
    this.advance();
    const value = this.parseExpression();
    return new ast.Starred(value, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** `'(' [arguments] ')'`. */
  protected override parseCallArguments(args: Expr[], keywords: ast.Keyword[]): void {
    const open = this.p;
    this.advance();
    let unpacked = false;
    while (this.kind() !== T.RPAR) {
      const s = this.p;
      const kind = this.kind();
      if (kind === T.DOUBLESTAR) {
        this.advance();
        const value = this.parseExpression();
        keywords.push(new ast.Keyword(null, value, this.line(s), this.col(s), this.eline(), this.ecol()));
        unpacked = true;
      } else if (kind === T.STAR) {
        if (unpacked) this.fail();
        args.push(this.parseStarredExpression());
      } else if (kind === T.NAME && this.kindAt(1) === T.EQUAL) {
        const name = this.identifier();
        this.advance();
        const value = this.parseExpression();
        keywords.push(new ast.Keyword(name, value, this.line(s), this.col(s), this.eline(), this.ecol()));
      } else {
        if (keywords.length > 0) this.fail();
        args.push(this.parseNamed());
        if (args.length === 1 && this.atFor()) this.genexpArgument(open, args);
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RPAR);
  }

  /** The sole argument of a call is a generator expression, whose parentheses are the call's. */
  private genexpArgument(open: number, args: Expr[]): void {
    const generators = this.parseForIfClauses();
    if (this.kind() !== T.RPAR) this.fail();
    const { tk, p } = this;
    args[0] = new ast.GeneratorExp(
      args[0],
      generators,
      this.line(open),
      this.col(open),
      tk[p + Cell.ELINE],
      tk[p + Cell.ECOL],
    );
  }

  protected override parseSlices(): Expr {
    const s = this.p;
    const first = this.parseSliceOrStarred();
    if (this.kind() !== T.COMMA && first._type !== "Starred") return first;
    const elts = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind() === T.RSQB) break;
      elts.push(this.parseSliceOrStarred());
    }
    return new ast.Tuple(elts, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseSliceOrStarred(): Expr {
    const kind = this.kind();
    if (kind === T.STAR) return this.parseStarredExpression();
    const s = this.p;
    let lower: Expr | null = null;
    if (kind !== T.COLON) {
      if (kind === T.NAME && this.kindAt(1) === T.COLONEQUAL) return this.parseWalrus();
      lower = this.parseExpression();
      if (this.kind() !== T.COLON) return lower;
    }
    this.advance();
    const upper = this.startsSlicePart() ? this.parseExpression() : null;
    let step: Expr | null = null;
    if (this.accept(T.COLON) && this.startsSlicePart()) step = this.parseExpression();
    return new ast.Slice(lower, upper, step, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private startsSlicePart(): boolean {
    const k = this.kind();
    return k !== T.COLON && k !== T.COMMA && k !== T.RSQB;
  }

  protected override parseAtom(): Expr {
    const { tk } = this;
    const s = this.p;
    const kind: T = tk[s];
    switch (kind) {
      case T.NAME:
        this.p = s + Cell.STRIDE;
        return new ast.Name(
          this.names[tk[s + Cell.NAME]],
          "Load",
          tk[s + Cell.LINE],
          tk[s + Cell.COL],
          tk[s + Cell.ELINE],
          tk[s + Cell.ECOL],
        );
      case T.NUMBER:
        return this.parseNumberAtom();
      case T.STRING:
      case T.FSTRING_START:
      case T.TSTRING_START:
        return this.parseStrings();
      case T.LPAR:
        return this.parseParenthesis();
      case T.LSQB:
        return this.parseList();
      case T.LBRACE:
        return this.parseBraces();
      case T.K_TRUE:
        return this.constant(true);
      case T.K_FALSE:
        return this.constant(false);
      case T.K_NONE:
        return this.constant(null);
      case T.ELLIPSIS:
        return this.constant(ELLIPSIS_VALUE);
      default:
        return this.fail();
    }
  }

  protected constant(value: ast.ConstantValue): ast.Constant {
    const { tk, p } = this;
    this.p = p + Cell.STRIDE;
    return new ast.Constant(value, null, tk[p + Cell.LINE], tk[p + Cell.COL], tk[p + Cell.ELINE], tk[p + Cell.ECOL]);
  }

  protected parseNumberAtom(): ast.Constant {
    const value = parseNumber(this.text(this.p), this.settings.intMaxStrDigits);
    if (value === undefined) this.fail();
    return this.constant(value);
  }

  private parseParenthesis(): Expr {
    const s = this.p;
    this.advance();
    const kind = this.kind();
    if (kind === T.RPAR) {
      this.advance();
      return new ast.Tuple([], "Load", this.line(s), this.col(s), this.eline(), this.ecol());
    }
    if (kind === T.K_YIELD) {
      const y = this.parseYield();
      this.expect(T.RPAR);
      return y;
    }
    const first = this.parseStarNamed();
    if (this.kind() === T.RPAR) {
      if (first._type === "Starred") this.fail();
      this.advance();
      return first;
    }
    if (this.kind() === T.COMMA) {
      const elts = [first];
      while (this.accept(T.COMMA)) {
        if (this.kind() === T.RPAR) break;
        elts.push(this.parseStarNamed());
      }
      this.expect(T.RPAR);
      return new ast.Tuple(elts, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
    }
    if (first._type === "Starred") this.fail();
    const generators = this.parseForIfClauses();
    this.expect(T.RPAR);
    return new ast.GeneratorExp(first, generators, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseList(): Expr {
    const s = this.p;
    this.advance();
    const elts: Expr[] = [];
    if (this.kind() !== T.RSQB) {
      const first = this.parseStarNamed();
      if (first._type !== "Starred" && this.atFor()) {
        const generators = this.parseForIfClauses();
        this.expect(T.RSQB);
        return new ast.ListComp(first, generators, this.line(s), this.col(s), this.eline(), this.ecol());
      }
      elts.push(first);
      while (this.accept(T.COMMA)) {
        if (this.kind() === T.RSQB) break;
        elts.push(this.parseStarNamed());
      }
    }
    this.expect(T.RSQB);
    return new ast.List(elts, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseBraces(): Expr {
    const s = this.p;
    this.advance();
    const kind = this.kind();
    if (kind === T.RBRACE || kind === T.DOUBLESTAR) return this.parseDict(s, null);
    if (kind !== T.STAR) {
      const first = this.parseNamed();
      if (this.kind() === T.COLON) {
        if (first._type === "NamedExpr" && this.tk[s + 2 * Cell.STRIDE] === T.COLONEQUAL) this.fail();
        return this.parseDict(s, first);
      }
      return this.parseSet(s, first);
    }
    return this.parseSet(s, this.parseStarNamed());
  }

  private parseSet(s: number, first: Expr): Expr {
    if (first._type !== "Starred" && this.atFor()) {
      const generators = this.parseForIfClauses();
      this.expect(T.RBRACE);
      return new ast.SetComp(first, generators, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    const elts = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind() === T.RBRACE) break;
      elts.push(this.parseStarNamed());
    }
    this.expect(T.RBRACE);
    return new ast.SetDisplay(elts, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseDict(s: number, firstKey: Expr | null): Expr {
    const keys: (Expr | null)[] = [];
    const values: Expr[] = [];
    let key = firstKey;
    while (this.kind() !== T.RBRACE) {
      if (key === null && this.accept(T.DOUBLESTAR)) {
        keys.push(null);
        values.push(this.parseBinary(1));
      } else {
        key ??= this.parseExpression();
        this.expect(T.COLON);
        keys.push(key);
        values.push(this.parseExpression());
        if (firstKey !== null && keys.length === 1 && this.atFor()) {
          const generators = this.parseForIfClauses();
          this.expect(T.RBRACE);
          return new ast.DictComp(key, values[0], generators, this.line(s), this.col(s), this.eline(), this.ecol());
        }
        key = null;
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RBRACE);
    return new ast.Dict(keys, values, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected atFor(): boolean {
    const k = this.kind();
    return k === T.K_FOR || (k === T.K_ASYNC && this.kindAt(1) === T.K_FOR);
  }

  private parseForIfClauses(): ast.Comprehension[] {
    const out: ast.Comprehension[] = [];
    while (this.atFor()) {
      const isAsync = this.accept(T.K_ASYNC) ? 1 : 0;
      this.expect(T.K_FOR);
      const target = this.parseStarTargets();
      this.expect(T.K_IN);
      const iter = this.parseDisjunction();
      const ifs: Expr[] = [];
      while (this.accept(T.K_IF)) ifs.push(this.parseDisjunction());
      out.push(new ast.Comprehension(target, iter, ifs, isAsync));
    }
    if (out.length === 0) this.fail();
    return out;
  }

  /** `star_targets`, as in `for` (so `in` ends them). */
  protected parseStarTargets(): Expr {
    const s = this.p;
    const first = this.parseStarTarget();
    if (this.kind() !== T.COMMA) return first;
    const elts = [first];
    while (this.accept(T.COMMA)) {
      if (!this.startsExpression()) break;
      elts.push(this.parseStarTarget());
    }
    return new ast.Tuple(elts, "Store", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected parseStarTarget(): Expr {
    const e = this.kind() === T.STAR ? this.parseStarred() : this.parsePrimary();
    if (!toStoreTarget(e)) this.fail();
    return e;
  }

  /** Parameters of a function (until `)`, annotated) or lambda (until `:`). */
  protected override parseParameters(end: T, annotated: boolean): ast.Arguments {
    const a = emptyArguments();
    let sawStar = false;
    let sawSlash = false;
    while (this.kind() !== end) {
      const kind = this.kind();
      /** The parameter that a type comment after it is about. */
      let last: ast.Arg | null = null;
      if (kind === T.SLASH) {
        if (sawSlash || sawStar || a.args.length === 0) this.fail();
        sawSlash = true;
        this.advance();
        a.posonlyargs = a.args;
        a.args = [];
      } else if (kind === T.STAR) {
        if (sawStar) this.fail();
        sawStar = true;
        this.advance();
        if (this.kind() === T.COMMA) {
          if (this.kindAt(1) !== T.NAME) this.fail();
        } else {
          last = a.vararg = this.parseParameter(annotated, true);
          if (this.kind() === T.EQUAL) this.fail();
        }
      } else if (kind === T.DOUBLESTAR) {
        this.advance();
        a.kwarg = this.parseParameter(annotated, false);
        this.accept(T.COMMA);
        a.kwarg.type_comment = this.typeComment();
        if (this.kind() !== end) this.fail();
        break;
      } else {
        const arg = this.parseParameter(annotated, false);
        last = arg;
        const value = this.accept(T.EQUAL) ? this.parseExpression() : null;
        if (sawStar) {
          a.kwonlyargs.push(arg);
          a.kw_defaults.push(value);
        } else {
          if (value !== null) a.defaults.push(value);
          else if (a.defaults.length > 0) this.fail();
          a.args.push(arg);
        }
      }
      const goesOn = this.accept(T.COMMA);
      if (last !== null && this.kind() === T.TYPE_COMMENT) last.type_comment = this.typeComment();
      if (!goesOn) break;
    }
    if (this.kind() !== end) this.fail();
    return a;
  }

  private parseParameter(annotated: boolean, star: boolean): ast.Arg {
    const s = this.p;
    const name = this.identifier();
    let annotation: Expr | null = null;
    if (annotated && this.accept(T.COLON)) {
      annotation = star ? this.parseStarExpression() : this.parseExpression();
    }
    return new ast.Arg(name, annotation, null, this.line(s), this.col(s), this.eline(), this.ecol());
  }
}
