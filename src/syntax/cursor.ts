/**
 * A position in the token buffer, and the helpers every part of the parser shares.
 *
 * Invariants: the whole buffer is scanned before parsing, so going back is assigning `p`; a mismatch throws
 * PARSE_FAILURE, which carries nothing: what is wrong is found out afterwards, by the diagnosing parser.
 */

import type { SyntaxWarningRecord } from "./errors.ts";
import type { UnicodeNameLookup } from "./literals.ts";
import { Cell, T } from "./token.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** What a mismatch throws. */
export const PARSE_FAILURE: unique symbol = Symbol("parse failure");

/** What too deep an expression throws; CPython's parser stack has 6,000 levels. */
export const TOO_DEEP: unique symbol = Symbol("parser stack overflow");

/** Levels of nested operators, lambdas and conditionals that CPython's parser can take. */
export const MAX_STACK = 5968;

/** What the layer above can choose. */
export interface ParserSettings {
  lookupUnicodeName: UnicodeNameLookup | null;
  intMaxStrDigits: number;
  /** `from __future__ import barry_as_FLUFL` is in force: `<>` is the operator, and `!=` is none. */
  flufl: boolean;
}

export class Cursor {
  readonly src: string;
  readonly tk: Int32Array;
  readonly names: readonly string[];
  readonly warnings: SyntaxWarningRecord[];
  readonly settings: ParserSettings;
  p = 0;
  depth = 0;
  private readonly warnedAt = new Set<number>();

  constructor(tokenizer: Tokenizer, settings: ParserSettings) {
    this.src = tokenizer.src;
    this.tk = tokenizer.tokens;
    this.names = tokenizer.names;
    this.warnings = tokenizer.warnings;
    this.settings = settings;
  }

  fail(): never {
    throw PARSE_FAILURE;
  }

  deeper(levels: number): void {
    this.depth += levels;
    if (this.depth > MAX_STACK) throw TOO_DEEP;
  }

  kind(): T {
    return this.tk[this.p];
  }

  kindAt(ahead: number): T {
    return this.tk[this.p + ahead * Cell.STRIDE];
  }

  advance(): void {
    this.p += Cell.STRIDE;
  }

  accept(kind: T): boolean {
    if (this.tk[this.p] !== kind) return false;
    this.p += Cell.STRIDE;
    return true;
  }

  expect(kind: T): void {
    if (this.tk[this.p] !== kind) throw PARSE_FAILURE;
    this.p += Cell.STRIDE;
  }

  /** The identifier at the cursor, which moves on. */
  identifier(): string {
    const { tk, p } = this;
    if (tk[p] !== T.NAME) throw PARSE_FAILURE;
    this.p = p + Cell.STRIDE;
    return this.names[tk[p + Cell.NAME]];
  }

  /** The type comment at the cursor, which moves on, or null. */
  typeComment(): string | null {
    const at = this.p;
    return this.accept(T.TYPE_COMMENT) ? this.text(at) : null;
  }

  /** Whether the token at the cursor is this soft keyword. */
  atSoft(word: string): boolean {
    const { tk, p } = this;
    return tk[p] === T.NAME && this.names[tk[p + Cell.NAME]] === word;
  }

  line(at: number): number {
    return this.tk[at + Cell.LINE];
  }

  col(at: number): number {
    return this.tk[at + Cell.COL];
  }

  /** Line where the last consumed token ends. */
  eline(): number {
    return this.tk[this.p - Cell.STRIDE + Cell.ELINE];
  }

  /** Column where the last consumed token ends. */
  ecol(): number {
    return this.tk[this.p - Cell.STRIDE + Cell.ECOL];
  }

  text(at: number): string {
    return this.src.slice(this.tk[at + Cell.START], this.tk[at + Cell.END]);
  }

  /** Records a warning about the literal at token `at`, once even if it is parsed again. */
  warn(at: number, message: string, lineno: number): void {
    if (this.warnedAt.has(at)) return;
    this.warnedAt.add(at);
    this.warnings.push({ category: "SyntaxWarning", message, lineno, offset: this.tk[at + Cell.COL] + 1 });
  }
}
