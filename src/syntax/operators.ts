/**
 * Operators and their precedence, conditionals, lambdas, attribute and call chains.
 *
 * Invariants: chains that nest without brackets (unary operators, `**`, `not`, `lambda`, conditionals) are parsed in
 * loops with an explicit depth counter, so that JavaScript's stack depends only on bracket depth, which the tokenizer
 * limits to 200.
 */

import type { CompareOperator, Expr, Operator, UnaryOperator } from "./ast.ts";
import * as ast from "./ast.ts";
import { StringParser } from "./strings.ts";
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

/** A conditional or lambda whose last part is still to come. */
type Pending = { start: number; body: Expr; test: Expr } | { start: number; args: ast.Arguments };

export abstract class OperatorParser extends StringParser {
  /** A name, literal, display or parenthesis. */
  protected abstract parseAtom(): Expr;
  /** Parameters of a function (until `)`, annotated) or lambda (until `:`). */
  protected abstract parseParameters(end: T, annotated: boolean): ast.Arguments;
  /** `'(' [arguments] ')'`. */
  protected abstract parseCallArguments(args: Expr[], keywords: ast.Keyword[]): void;
  /** What is between the brackets of a subscript. */
  protected abstract parseSlices(): Expr;

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
  protected startsExpression(): boolean {
    const k = this.kind();
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
  protected parseStarred(): Expr {
    const s = this.p;
    this.advance();
    const value = this.parseBinary(1);
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

  protected parseWalrus(): Expr {
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

  protected parseConjunction(): Expr {
    const s = this.p;
    const first = this.parseInversion();
    if (this.tk[this.p] !== T.K_AND) return first;
    const values = [first];
    while (this.accept(T.K_AND)) values.push(this.parseInversion());
    return new ast.BoolOp("And", values, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  protected parseInversion(): Expr {
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

  protected parseComparison(): Expr {
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

  protected compareOperator(): CompareOperator | null {
    let op: CompareOperator;
    switch (this.kind()) {
      case T.EQEQUAL:
        op = "Eq";
        break;
      case T.NOTEQUAL:
        if ((this.src.charCodeAt(this.tk[this.p + Cell.START]) === 60) !== this.settings.flufl) return null;
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
  protected parseFactor(): Expr {
    const kind: T = this.tk[this.p];
    if (kind !== T.MINUS && kind !== T.PLUS && kind !== T.TILDE) {
      const s = this.p;
      const base = this.parseAwait();
      if (this.tk[this.p] !== T.DOUBLESTAR) return base;
      return this.parseFactorChain(s, base);
    }
    return this.parseFactorChain(this.p, null);
  }

  protected parseFactorChain(start: number, first: Expr | null): Expr {
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

  protected parseAwait(): Expr {
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
}

/** No parameters. */
export function emptyArguments(): ast.Arguments {
  return new ast.Arguments([], [], null, [], [], null, []);
}
