/**
 * The state of the tokenizer: the text, the tokens found so far, the line being read, the names, the error.
 *
 * Invariants: names are interned, so equal ASCII identifiers are one string; an error is a token too (ERRORTOKEN, with
 * `error` or `done` saying which); `lineno`, `lineStart`, `bufStart`, `inp` and `pos` are what CPython's tok_state holds
 * after the same token, because the places of errors depend on them.
 */

import { byteOffsets, codePointLength } from "./characters.ts";
import type { SyntaxErrorType, SyntaxWarningRecord } from "./errors.ts";
import { Cell, KEYWORDS, T } from "./token.ts";

const MAX_LEVEL = 200;

/** Why the tokenizer stopped, after CPython's errcode.h. */
export const enum Done {
  OK,
  EOF,
  ERROR,
  EOFS,
  EOLS,
  DEDENT,
  TABSPACE,
  TOODEEP,
  LINECONT,
}

/** An error the tokenizer words itself; offsets are code points, 1-based as in SyntaxError. */
export interface TokenizerError {
  pyType: SyntaxErrorType;
  msg: string;
  lineno: number;
  offset: number;
  endOffset: number;
  text: string;
}

export class TokenBuffer {
  /** The text, newlines normalised, with NULs behind it as end marks. */
  readonly src: string;
  /** Length of the text without the end marks. */
  readonly length: number;
  tokens: Int32Array;
  /** Cells written so far. */
  fill = 0;
  readonly names: string[] = KEYWORDS.slice();
  warnings: SyntaxWarningRecord[] = [];
  done: Done = Done.OK;
  error: TokenizerError | null = null;

  pos = 0;
  lineno = 0;
  lineStart = 0;
  /** Where CPython's buffer starts: differs from lineStart on the later lines of a token and after a backslash. */
  bufStart = 0;
  /** End of the line last read. */
  inp = 0;
  level = 0;
  readonly parenChar = new Uint8Array(MAX_LEVEL);
  readonly parenLine = new Int32Array(MAX_LEVEL);
  readonly parenCol = new Int32Array(MAX_LEVEL);

  protected readonly bytes: Int32Array | null;
  protected table = new Int32Array(1024);
  protected tableMask = 1023;

  constructor(text: string) {
    this.length = text.length;
    this.src = text + "\0\0\0\0";
    this.bytes = /^[\x00-\x7f]*$/.test(text) ? null : byteOffsets(this.src);
    this.tokens = new Int32Array(Math.max(64, (text.length >> 2) + 16) * Cell.STRIDE);
    for (let i = 0; i < KEYWORDS.length; i++) this.seedKeyword(KEYWORDS[i], i);
  }

  /** UTF-8 byte column of a position on the line that starts at `lineStart`. */
  column(pos: number, lineStart: number): number {
    const bytes = this.bytes;
    return bytes === null ? pos - lineStart : bytes[pos] - bytes[lineStart];
  }

  protected seedKeyword(word: string, id: number): void {
    let h = 0;
    for (let i = 0; i < word.length; i++) h = (Math.imul(h, 31) + word.charCodeAt(i)) | 0;
    let slot = (h ^ (h >>> 15)) & this.tableMask;
    while (this.table[slot] !== 0) slot = (slot + 1) & this.tableMask;
    this.table[slot] = id + 1;
  }

  /** Id of the identifier src[start:end], whose hash is `h`. */
  protected intern(start: number, end: number, h: number): number {
    const { names, src } = this;
    const len = end - start;
    let slot = (h ^ (h >>> 15)) & this.tableMask;
    for (;;) {
      const id = this.table[slot];
      if (id === 0) break;
      const name = names[id - 1];
      if (name.length === len) {
        let i = 0;
        while (i < len && name.charCodeAt(i) === src.charCodeAt(start + i)) i++;
        if (i === len) return id - 1;
      }
      slot = (slot + 1) & this.tableMask;
    }
    names.push(src.slice(start, end));
    this.table[slot] = names.length;
    if (names.length * 2 > this.tableMask) this.growTable();
    return names.length - 1;
  }

  protected growTable(): void {
    this.tableMask = this.tableMask * 2 + 1;
    this.table = new Int32Array(this.tableMask + 1);
    for (let i = 0; i < this.names.length; i++) this.seedKeyword(this.names[i], i);
  }

  protected push(kind: T, start: number, end: number, line: number, col: number, ecol: number, name: number): T {
    let t = this.tokens;
    const f = this.fill;
    if (f + Cell.STRIDE > t.length) {
      t = new Int32Array(t.length * 2);
      t.set(this.tokens);
      this.tokens = t;
    }
    t[f] = kind;
    t[f + Cell.START] = start;
    t[f + Cell.END] = end;
    t[f + Cell.LINE] = line;
    t[f + Cell.COL] = col;
    t[f + Cell.ELINE] = this.lineno;
    t[f + Cell.ECOL] = ecol;
    t[f + Cell.NAME] = name;
    this.fill = f + Cell.STRIDE;
    return kind;
  }

  /** A token on one line, from `start` to `end`, where scanning goes on. */
  protected emit(kind: T, start: number, end: number): T {
    this.pos = end;
    if (this.bytes === null) {
      const ls = this.lineStart;
      return this.push(kind, start, end, this.lineno, start - ls, end - ls, -1);
    }
    return this.push(
      kind,
      start,
      end,
      this.lineno,
      this.column(start, this.lineStart),
      this.column(end, this.lineStart),
      -1,
    );
  }

  /** A token without a place in the text (INDENT, DEDENT, ENDMARKER, ERRORTOKEN). */
  protected emitBare(kind: T): T {
    return this.push(kind, this.pos, this.pos, this.lineno, -1, -1, -1);
  }

  /** Begins the next line; false at the end of the text. */
  protected readLine(midToken: boolean): boolean {
    if (this.inp >= this.length) {
      this.done = Done.EOF;
      this.pos = this.inp;
      return false;
    }
    const at = this.inp;
    if (!midToken) this.bufStart = at;
    this.lineStart = at;
    this.lineno++;
    const nl = this.src.indexOf("\n", at);
    this.inp = nl < 0 || nl >= this.length ? this.length : nl + 1;
    return true;
  }

  protected fail(done: Done): T {
    this.done = done;
    return this.emitBare(T.ERRORTOKEN);
  }

  /** CPython's _syntaxerror: the error is placed where scanning stands, `cur`. */
  protected syntaxError(msg: string, cur: number, offset = -1, endOffset = -1): T {
    this.pos = cur;
    const eol = this.src.indexOf("\n", this.lineStart);
    const at = offset === -1 ? codePointLength(this.src.slice(this.lineStart, cur)) : offset;
    this.error = {
      pyType: "SyntaxError",
      msg,
      lineno: this.lineno,
      offset: at,
      endOffset: endOffset === -1 ? at : endOffset,
      text: this.src.slice(this.lineStart, eol < 0 ? this.length : eol),
    };
    this.done = Done.ERROR;
    return this.emitBare(T.ERRORTOKEN);
  }

  protected warn(message: string): void {
    this.warnings.push({ category: "SyntaxWarning", message, lineno: this.lineno, offset: -1 });
  }
}
