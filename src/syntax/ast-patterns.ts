/** The nodes of match patterns. See ast.ts for what holds for all nodes. */
import type { Expr, Pattern } from "./ast.ts";

export class MatchValue {
  declare _type: "MatchValue";
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchValue";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchSingleton {
  declare _type: "MatchSingleton";
  declare value: null | boolean;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: null | boolean, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchSingleton";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchSequence {
  declare _type: "MatchSequence";
  declare patterns: Pattern[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(patterns: Pattern[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchSequence";
    this.patterns = patterns;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchMapping {
  declare _type: "MatchMapping";
  declare keys: Expr[];
  declare patterns: Pattern[];
  declare rest: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    keys: Expr[],
    patterns: Pattern[],
    rest: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "MatchMapping";
    this.keys = keys;
    this.patterns = patterns;
    this.rest = rest;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchClass {
  declare _type: "MatchClass";
  declare cls: Expr;
  declare patterns: Pattern[];
  declare kwd_attrs: string[];
  declare kwd_patterns: Pattern[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    cls: Expr,
    patterns: Pattern[],
    kwd_attrs: string[],
    kwd_patterns: Pattern[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "MatchClass";
    this.cls = cls;
    this.patterns = patterns;
    this.kwd_attrs = kwd_attrs;
    this.kwd_patterns = kwd_patterns;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchStar {
  declare _type: "MatchStar";
  declare name: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(name: string | null, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchStar";
    this.name = name;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchAs {
  declare _type: "MatchAs";
  declare pattern: Pattern | null;
  declare name: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    pattern: Pattern | null,
    name: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "MatchAs";
    this.pattern = pattern;
    this.name = name;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchOr {
  declare _type: "MatchOr";
  declare patterns: Pattern[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(patterns: Pattern[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchOr";
    this.patterns = patterns;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}
