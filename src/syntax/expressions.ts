/**
 * Expressions: operator precedence, displays, comprehensions, calls, lambdas.
 *
 * Invariants: chains that nest without brackets (unary operators, `**`, `not`, `lambda`, conditionals) are parsed in
 * loops with an explicit depth counter, so that JavaScript's stack depends only on bracket depth, which the tokenizer
 * limits to 200.
 */

import type { CompareOperator, Expr, Operator, UnaryOperator } from "./ast.ts";
import * as ast from "./ast.ts";
import { parseNumber } from "./literals.ts";
import { StringParser } from "./strings.ts";
import { toStoreTarget } from "./targets.ts";
import { Cell, T } from "./token.ts";

/** Precedence of binary operators by token kind; 0: not one. */
const PRECEDENCE = new Uint8Array(128);
const BINARY: Operator[] = [];
for (const [kind, op, precedence] of [
  [T.VBAR, "BitOr", 1],
  [T.CIRCUMFLEX, "BitXor", 2],
  [T.AMPER, "BitAnd", 3],
  [T.LEFTSHIFT, "LShift", 4],
  [T.RIGHTSHIFT, "RShift", 4],
  [T.PLUS, "Add", 5],
  [T.MINUS, "Sub", 5],
  [T.STAR, "Mult", 6],
  [T.SLASH, "Div", 6],
  [T.DOUBLESLASH, "FloorDiv", 6],
  [T.PERCENT, "Mod", 6],
  [T.AT, "MatMult", 6],
] as [T, Operator, number][]) {
  PRECEDENCE[kind] = precedence;
  BINARY[kind] = op;
}

/** 1 for kinds that begin a comparison operator. */
const COMPARES = new Uint8Array(128);
for (const k of [T.EQEQUAL, T.NOTEQUAL, T.LESS, T.GREATER, T.LESSEQUAL, T.GREATEREQUAL, T.K_IN, T.K_IS, T.K_NOT]) {
  COMPARES[k] = 1;
}

/** 1 for kinds that cannot begin an expression, among those that follow an optional one. */
const ENDS = new Uint8Array(128);
for (const k of [
  T.NEWLINE,
  T.SEMI,
  T.RPAR,
  T.RSQB,
  T.RBRACE,
  T.EQUAL,
  T.COLON,
  T.EXCLAMATION,
  T.ENDMARKER,
  T.ERRORTOKEN,
]) {
  ENDS[k] = 1;
}

const ELLIPSIS_VALUE = { kind: "ellipsis" } as const;

/** A conditional or lambda whose last part is still to come. */
type Pending = { start: number; body: Expr; test: Expr } | { start: number; args: ast.Arguments };

export abstract class ExpressionParser extends StringParser {
  protected override fieldExpression(): Expr {
    return this.kind() === T.K_YIELD ? this.parseYield() : this.parseStarExpressions();
  }

  /** `star_expressions`: one expression, or a tuple without parentheses. */
  parseStarExpressions(): Expr {
    const s = this.p;
    const first = this.parseStarExpression();
    if (this.kind() !== T.COMMA) return first;
    const elts = [first];
    while (this.accept(T.COMMA)) {
      if (!this.startsExpression()) break;
      elts.push(this.parseStarExpression());
    }
    return new ast.Tuple(elts, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** Whether an expression can begin at the cursor (after a comma). */
  private startsExpression(): boolean {
    const k = this.kind();
    if (ENDS[k] === 1) return false;
    switch (k) {
      case T.NAME:
      case T.NUMBER:
      case T.STRING:
      case T.FSTRING_START:
      case T.TSTRING_START:
      case T.LPAR:
      case T.LSQB:
      case T.LBRACE:
      case T.PLUS:
      case T.MINUS:
      case T.TILDE:
      case T.STAR:
      case T.ELLIPSIS:
      case T.K_NOT:
      case T.K_AWAIT:
      case T.K_LAMBDA:
      case T.K_TRUE:
      case T.K_FALSE:
      case T.K_NONE:
        return true;
      default:
        return false;
    }
  }

  protected parseStarExpression(): Expr {
    if (this.kind() === T.STAR) return this.parseStarred();
    return this.parseExpression();
  }

  /** `'*' bitwise_or`. */
  private parseStarred(): Expr {
    const s = this.p;
    this.advance();
    const value = this.parseBinary(1);
    return new ast.Starred(value, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** `'*' expression`, the form of call arguments and subscripts. */
  private parseStarredExpression(): Expr {
    const s = this.p;
    this.advance();
    const value = this.parseExpression();
    return new ast.Starred(value, "Load", this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected parseStarNamed(): Expr {
    if (this.kind() === T.STAR) return this.parseStarred();
    return this.parseNamed();
  }

  /** `named_expression`. */
  parseNamed(): Expr {
    const s = this.p;
    if (this.tk[s] === T.NAME && this.tk[s + Cell.STRIDE] === T.COLONEQUAL) return this.parseWalrus();
    return this.parseExpression();
  }

  private parseWalrus(): Expr {
    const s = this.p;
    const target = this.parseName("Store");
    this.advance();
    const value = this.parseExpression();
    return new ast.NamedExpr(target, value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected parseName(ctx: ast.ExprContext): ast.Name {
    const { tk, p } = this;
    const id = this.identifier();
    return new ast.Name(id, ctx, tk[p + Cell.LINE], tk[p + Cell.COL], tk[p + Cell.ELINE], tk[p + Cell.ECOL]);
  }

  protected parseYield(): Expr {
    const s = this.p;
    this.expect(T.K_YIELD);
    if (this.accept(T.K_FROM)) {
      const value = this.parseExpression();
      return new ast.YieldFrom(value, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    const value = this.startsExpression() ? this.parseStarExpressions() : null;
    return new ast.Yield(value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** `expression`: disjunctions, conditionals and lambdas. */
  parseExpression(): Expr {
    let pending: Pending[] | null = null;
    let value: Expr;
    for (;;) {
      const s = this.p;
      if (this.tk[s] === T.K_LAMBDA) {
        this.advance();
        const args = this.kind() === T.COLON ? emptyArguments() : this.parseParameters(T.COLON, false);
        this.expect(T.COLON);
        this.deeper(2);
        pending ??= [];
        pending.push({ start: s, args });
        continue;
      }
      value = this.parseDisjunction();
      if (this.tk[this.p] !== T.K_IF) break;
      this.advance();
      const test = this.parseDisjunction();
      this.expect(T.K_ELSE);
      this.deeper(1);
      pending ??= [];
      pending.push({ start: s, body: value, test });
    }
    if (pending === null) return value;
    for (let i = pending.length - 1; i >= 0; i--) {
      const it = pending[i];
      const s = it.start;
      if ("args" in it) {
        value = new ast.Lambda(it.args, value, this.line(s), this.col(s), this.eline(), this.ecol());
        this.depth -= 2;
      } else {
        value = new ast.IfExp(it.test, it.body, value, this.line(s), this.col(s), this.eline(), this.ecol());
        this.depth -= 1;
      }
    }
    return value;
  }

  protected parseDisjunction(): Expr {
    const s = this.p;
    const first = this.parseConjunction();
    if (this.tk[this.p] !== T.K_OR) return first;
    const values = [first];
    while (this.accept(T.K_OR)) values.push(this.parseConjunction());
    return new ast.BoolOp("Or", values, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseConjunction(): Expr {
    const s = this.p;
    const first = this.parseInversion();
    if (this.tk[this.p] !== T.K_AND) return first;
    const values = [first];
    while (this.accept(T.K_AND)) values.push(this.parseInversion());
    return new ast.BoolOp("And", values, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private parseInversion(): Expr {
    if (this.tk[this.p] !== T.K_NOT) return this.parseComparison();
    const from = this.p;
    while (this.tk[this.p] === T.K_NOT) {
      this.deeper(1);
      this.advance();
    }
    const last = this.p;
    let value = this.parseComparison();
    this.depth -= (last - from) / Cell.STRIDE;
    for (let at = last - Cell.STRIDE; at >= from; at -= Cell.STRIDE) {
      value = new ast.UnaryOp("Not", value, this.line(at), this.col(at), this.eline(), this.ecol());
    }
    return value;
  }

  private parseComparison(): Expr {
    const s = this.p;
    const left = this.parseBinary(1);
    if (COMPARES[this.tk[this.p]] === 0) return left;
    const ops: CompareOperator[] = [];
    const comparators: Expr[] = [];
    for (let op = this.compareOperator(); op !== null; op = this.compareOperator()) {
      ops.push(op);
      comparators.push(this.parseBinary(1));
    }
    if (ops.length === 0) return left;
    return new ast.Compare(left, ops, comparators, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  private compareOperator(): CompareOperator | null {
    let op: CompareOperator;
    switch (this.kind()) {
      case T.EQEQUAL:
        op = "Eq";
        break;
      case T.NOTEQUAL:
        if (this.src.charCodeAt(this.tk[this.p + Cell.START]) === 60) return null;
        op = "NotEq";
        break;
      case T.LESS:
        op = "Lt";
        break;
      case T.GREATER:
        op = "Gt";
        break;
      case T.LESSEQUAL:
        op = "LtE";
        break;
      case T.GREATEREQUAL:
        op = "GtE";
        break;
      case T.K_IN:
        op = "In";
        break;
      case T.K_IS:
        op = "Is";
        if (this.kindAt(1) === T.K_NOT) {
          this.advance();
          op = "IsNot";
        }
        break;
      case T.K_NOT:
        if (this.kindAt(1) !== T.K_IN) return null;
        this.advance();
        op = "NotIn";
        break;
      default:
        return null;
    }
    this.advance();
    return op;
  }

  /** `bitwise_or` (precedence 1) and the levels below it. */
  protected parseBinary(min: number): Expr {
    const s = this.p;
    let left = this.parseFactor();
    for (;;) {
      const kind = this.tk[this.p];
      const precedence = PRECEDENCE[kind];
      if (precedence === 0 || precedence < min) return left;
      this.p += Cell.STRIDE;
      const right = this.parseBinary(precedence + 1);
      left = new ast.BinOp(left, BINARY[kind], right, this.line(s), this.col(s), this.eline(), this.ecol());
    }
  }

  /** `factor`: unary operators and `**`, which nest to the right. */
  private parseFactor(): Expr {
    const kind: T = this.tk[this.p];
    if (kind !== T.MINUS && kind !== T.PLUS && kind !== T.TILDE) {
      const s = this.p;
      const base = this.parseAwait();
      if (this.tk[this.p] !== T.DOUBLESTAR) return base;
      return this.parseFactorChain(s, base);
    }
    return this.parseFactorChain(this.p, null);
  }

  private parseFactorChain(start: number, first: Expr | null): Expr {
    const starts: number[] = [];
    const bases: (Expr | null)[] = [];
    let base = first;
    let s = start;
    let levels = 0;
    let value: Expr;
    for (;;) {
      if (base === null) {
        s = this.p;
        const kind = this.kind();
        if (kind === T.MINUS || kind === T.PLUS || kind === T.TILDE) {
          this.deeper(1);
          levels++;
          starts.push(s);
          bases.push(null);
          this.advance();
          continue;
        }
        base = this.parseAwait();
      }
      if (this.kind() !== T.DOUBLESTAR) {
        value = base;
        break;
      }
      this.deeper(2);
      levels += 2;
      starts.push(s);
      bases.push(base);
      this.advance();
      base = null;
    }
    this.depth -= levels;
    for (let i = starts.length - 1; i >= 0; i--) {
      const at = starts[i];
      const b = bases[i];
      if (b === null) {
        const kind: T = this.tk[at];
        const op: UnaryOperator = kind === T.MINUS ? "USub" : kind === T.PLUS ? "UAdd" : "Invert";
        value = new ast.UnaryOp(op, value, this.line(at), this.col(at), this.eline(), this.ecol());
      } else {
        value = new ast.BinOp(b, "Pow", value, this.line(at), this.col(at), this.eline(), this.ecol());
      }
    }
    return value;
  }

  private parseAwait(): Expr {
    const s = this.p;
    if (this.tk[s] !== T.K_AWAIT) return this.parsePrimary();
    this.advance();
    const value = this.parsePrimary();
    return new ast.Await(value, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected parsePrimary(): Expr {
    const s = this.p;
    const { tk } = this;
    let value = this.parseAtom();
    for (;;) {
      const kind: T = tk[this.p];
      if (kind === T.DOT) {
        this.p += Cell.STRIDE;
        const attr = this.identifier();
        value = new ast.Attribute(value, attr, "Load", tk[s + Cell.LINE], tk[s + Cell.COL], this.eline(), this.ecol());
      } else if (kind === T.LPAR) {
        const call = new ast.Call(value, [], [], tk[s + Cell.LINE], tk[s + Cell.COL], 0, 0);
        this.parseCallArguments(call.args, call.keywords);
        call.end_lineno = this.eline();
        call.end_col_offset = this.ecol();
        value = call;
      } else if (kind === T.LSQB) {
        this.p += Cell.STRIDE;
        const index = this.parseSlices();
        this.expect(T.RSQB);
        value = new ast.Subscript(value, index, "Load", tk[s + Cell.LINE], tk[s + Cell.COL], this.eline(), this.ecol());
      } else return value;
    }
  }

  /** `'(' [arguments] ')'`. */
  protected parseCallArguments(args: Expr[], keywords: ast.Keyword[]): void {
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

  private parseSlices(): Expr {
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

  private parseAtom(): Expr {
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
  protected parseParameters(end: T, annotated: boolean): ast.Arguments {
    const a = emptyArguments();
    let sawStar = false;
    let sawSlash = false;
    while (this.kind() !== end) {
      const kind = this.kind();
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
          a.vararg = this.parseParameter(annotated, true);
          if (this.kind() === T.EQUAL) this.fail();
        }
      } else if (kind === T.DOUBLESTAR) {
        this.advance();
        a.kwarg = this.parseParameter(annotated, false);
        this.accept(T.COMMA);
        if (this.kind() !== end) this.fail();
        break;
      } else {
        const arg = this.parseParameter(annotated, false);
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
      if (!this.accept(T.COMMA)) break;
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

function emptyArguments(): ast.Arguments {
  return new ast.Arguments([], [], null, [], [], null, []);
}
