/**
 * The tokenizer: Python source text to a flat buffer of tokens.
 *
 * Invariant: tokens are produced one at a time by `next`, so that a caller that stops early sees exactly the state
 * CPython's lazy tokenizer would have.
 */

import { C, CLASS, IDENT_CHAR, isDigit, isIdentChar } from "./characters.ts";
import { isPrintable, scanIdentifier } from "./identifier.ts";
import { type StringMode, StringScanner } from "./scan-strings.ts";
import { Cell, KEYWORDS, OPERATORS, T } from "./token.ts";
import { Done } from "./token-buffer.ts";

const MAX_INDENT = 100;
const MAX_LEVEL = 200;
const TAB_SIZE = 8;

/** Operator kinds: by first char; by first * 128 + second; three-character ones go through the map. */
const ONE = new Uint8Array(128).fill(T.OP);
const TWO = new Uint8Array(128 * 128);
for (const [text, kind] of OPERATORS) {
  if (text.length === 1) ONE[text.charCodeAt(0)] = kind;
  else if (text.length === 2) TWO[text.charCodeAt(0) * 128 + text.charCodeAt(1)] = kind;
}

/** Third character '=' turns these into their augmented assignment. */
const WITH_EQUAL = new Uint8Array(128);
WITH_EQUAL[T.LEFTSHIFT] = T.LEFTSHIFTEQUAL;
WITH_EQUAL[T.RIGHTSHIFT] = T.RIGHTSHIFTEQUAL;
WITH_EQUAL[T.DOUBLESTAR] = T.DOUBLESTAREQUAL;
WITH_EQUAL[T.DOUBLESLASH] = T.DOUBLESLASHEQUAL;

/** What CPython takes for a type comment, and one that is about errors to be ignored. */
const TYPE_COMMENT = /^#[ \t]*type:[ \t]*/;
const TYPE_IGNORE = /^ignore(?![0-9A-Za-z\u0080-\uffff])/;

export class Tokenizer extends StringScanner {
  /** Make tokens of type comments. */
  typeComments = false;
  /** The `# type: ignore` comments, with what follows these words. */
  readonly typeIgnores: { readonly lineno: number; readonly tag: string }[] = [];
  private atBol = true;
  private pendin = 0;
  private indent = 0;
  private readonly indstack = new Int32Array(MAX_INDENT);
  private readonly altstack = new Int32Array(MAX_INDENT);
  private parsingStarted = false;

  /**
   * Makes an end of input that comes first into a NEWLINE, as CPython does for interactive input; open blocks end
   * there too unless a blank line has to end them (`dontImplyDedent`). Returns the token kind.
   */
  endInteractive(dontImplyDedent: boolean): T {
    this.fill -= Cell.STRIDE;
    this.emitBare(T.NEWLINE);
    this.parsingStarted = false;
    if (this.indent > 0 && !dontImplyDedent) {
      this.pendin = -this.indent;
      this.indent = 0;
    }
    return T.NEWLINE;
  }

  /** Scans like `next`, with CPython's treatment of the end of interactive input. */
  nextInteractive(dontImplyDedent: boolean): T {
    const kind = this.next();
    if (kind === T.ENDMARKER && this.parsingStarted) return this.endInteractive(dontImplyDedent);
    this.parsingStarted = true;
    return kind;
  }

  /** Like scanAll, for interactive input. */
  scanInteractive(dontImplyDedent: boolean): void {
    let kind: T;
    do kind = this.nextInteractive(dontImplyDedent);
    while (kind !== T.ENDMARKER && kind !== T.ERRORTOKEN);
  }

  /** Scans to the end or to the first error. */
  scanAll(): void {
    let kind: T;
    do kind = this.next();
    while (kind !== T.ENDMARKER && kind !== T.ERRORTOKEN);
  }

  /** Scans one token, appends it to the buffer and returns its kind. */
  next(): T {
    const depth = this.modes.length;
    if (depth !== 0 && this.modes[depth - 1].inString) return this.scanStringMode(this.modes[depth - 1]);
    return this.scanNormal();
  }

  /** After a backslash at `pos`: the start of the next line, or -1 (an ERRORTOKEN was pushed). */
  private continuation(pos: number, midToken: boolean): number {
    if (this.src.charCodeAt(pos) !== 10) {
      this.pos = pos < this.length ? pos + 1 : pos;
      this.fail(Done.LINECONT);
      return -1;
    }
    if (!this.readLine(midToken)) {
      this.fail(Done.EOF);
      return -1;
    }
    return pos + 1;
  }

  /** Indentation at the beginning of a line. Returns a token kind when there is an error, else -1; sets `blank`. */
  private blank = false;
  private scanIndentation(): number {
    const src = this.src;
    let col = 0;
    let alt = 0;
    let contCol = 0;
    let pos = this.pos;
    let c: number;
    this.atBol = false;
    if (pos === this.inp && !this.readLine(false)) {
      c = 0;
    } else {
      for (;;) {
        c = src.charCodeAt(pos);
        if (c === 32) {
          col++;
          alt++;
        } else if (c === 9) {
          col = (((col / TAB_SIZE) | 0) + 1) * TAB_SIZE;
          alt++;
        } else if (c === 12) {
          col = alt = 0;
        } else if (c === 92) {
          contCol = contCol || col;
          pos = this.continuation(pos + 1, false);
          if (pos < 0) return T.ERRORTOKEN;
          continue;
        } else break;
        pos++;
      }
    }
    this.pos = pos;
    this.blank = c === 35 || c === 10;
    if (this.blank || this.level !== 0) return -1;
    if (contCol) {
      col = contCol;
      alt = contCol;
    }
    const { indstack, altstack } = this;
    if (col === indstack[this.indent]) {
      if (alt !== altstack[this.indent]) return this.indentError(Done.TABSPACE);
    } else if (col > indstack[this.indent]) {
      if (this.indent + 1 >= MAX_INDENT) return this.indentError(Done.TOODEEP);
      if (alt <= altstack[this.indent]) return this.indentError(Done.TABSPACE);
      this.pendin++;
      indstack[++this.indent] = col;
      altstack[this.indent] = alt;
    } else {
      while (this.indent > 0 && col < indstack[this.indent]) {
        this.pendin--;
        this.indent--;
      }
      if (col !== indstack[this.indent]) return this.indentError(Done.DEDENT);
      if (alt !== altstack[this.indent]) return this.indentError(Done.TABSPACE);
    }
    return -1;
  }

  private indentError(done: Done): T {
    this.pos = this.inp;
    return this.fail(done);
  }

  protected override scanNormal(): T {
    const src = this.src;
    for (;;) {
      this.blank = false;
      if (this.atBol) {
        const k = this.scanIndentation();
        if (k !== -1) return k;
      }
      if (this.pendin !== 0) {
        if (this.pendin < 0) {
          this.pendin++;
          return this.emitBare(T.DEDENT);
        }
        this.pendin--;
        return this.emitBare(T.INDENT);
      }
      let pos = this.pos;
      if (pos === this.inp && this.done === Done.OK && !this.readLine(false)) pos = this.pos;
      let c: number;
      let comment = -1;
      for (;;) {
        c = src.charCodeAt(pos);
        if (c === 32 || c === 9 || c === 12) {
          pos++;
          continue;
        }
        if (c === 35) {
          comment = pos;
          while (c !== 10 && (c !== 0 || pos < this.length)) c = src.charCodeAt(++pos);
          if (this.typeComments && this.typeComment(comment, pos)) return T.TYPE_COMMENT;
        }
        if (c === 92) {
          pos = this.continuation(pos + 1, true);
          if (pos < 0) return T.ERRORTOKEN;
          continue;
        }
        break;
      }
      const cls = c < 128 ? CLASS[c] : C.IDENT;
      switch (cls) {
        case C.IDENT:
          return this.scanName(pos);
        case C.NEWLINE:
          this.atBol = true;
          if (this.blank || this.level > 0) {
            this.pos = pos + 1;
            continue;
          }
          this.emit(T.NEWLINE, comment < 0 ? pos : comment, pos);
          this.tokens[this.fill - Cell.STRIDE + Cell.ECOL]++;
          this.pos = pos + 1;
          return T.NEWLINE;
        case C.DIGIT:
          return this.scanNumber(pos);
        case C.QUOTE:
          return this.scanString(pos, pos);
        case C.DOT: {
          const c2 = src.charCodeAt(pos + 1);
          if (isDigit(c2)) return this.scanNumber(pos);
          if (c2 === 46 && src.charCodeAt(pos + 2) === 46) return this.emit(T.ELLIPSIS, pos, pos + 3);
          return this.emit(T.DOT, pos, pos + 1);
        }
        case C.EOF:
          if (pos >= this.length) {
            this.pos = pos;
            this.done = Done.EOF;
            return this.emitBare(this.level > 0 ? T.ERRORTOKEN : T.ENDMARKER);
          }
          return this.scanOperator(pos, c);
        default:
          return this.scanOperator(pos, c);
      }
    }
  }

  /** Make a token of a comment if it is about a type. */
  private typeComment(start: number, end: number): boolean {
    const comment = this.src.slice(start, end);
    const prefix = TYPE_COMMENT.exec(comment);
    if (prefix === null) return false;
    const at = prefix[0].length;
    if (TYPE_IGNORE.test(comment.slice(at))) {
      // Where nothing else is in the line, its end belongs to it.
      const tag = comment.slice(at + "ignore".length) + (this.blank ? "\n" : "");
      this.typeIgnores.push({ lineno: this.lineno, tag });
      return false;
    }
    this.emit(T.TYPE_COMMENT, start + at, end);
    return true;
  }

  private scanName(start: number): T {
    const src = this.src;
    let pos = start;
    let h = 0;
    let c = src.charCodeAt(pos);
    while (c < 128 && IDENT_CHAR[c] === 1) {
      h = (Math.imul(h, 31) + c) | 0;
      c = src.charCodeAt(++pos);
    }
    if (c >= 128) return this.scanUnicodeName(start, pos);
    if ((c === 34 || c === 39) && pos - start <= 5) {
      const kind = this.scanPrefixed(start, pos);
      if (kind !== -1) return kind;
    }
    const id = this.intern(start, pos, h);
    const kind = id < KEYWORDS.length ? T.K_FALSE + id : T.NAME;
    this.pos = pos;
    if (this.bytes === null) {
      const ls = this.lineStart;
      return this.push(kind, start, pos, this.lineno, start - ls, pos - ls, id);
    }
    return this.push(
      kind,
      start,
      pos,
      this.lineno,
      this.column(start, this.lineStart),
      this.column(pos, this.lineStart),
      id,
    );
  }

  private scanUnicodeName(start: number, from: number): T {
    const src = this.src;
    let pos = from;
    while (isIdentChar(src.charCodeAt(pos))) pos++;
    const name = src.slice(start, pos);
    const bad = scanIdentifier(name);
    if (bad >= 0) {
      const cp = name.codePointAt(bad) as number;
      const cur = start + bad + (cp > 0xffff ? 2 : 1);
      const hex = cp.toString(16).toUpperCase().padStart(4, "0");
      return this.syntaxError(
        isPrintable(cp)
          ? `invalid character '${String.fromCodePoint(cp)}' (U+${hex})`
          : `invalid non-printable character U+${hex}`,
        cur,
      );
    }
    this.names.push(name.normalize("NFKC"));
    const id = this.names.length - 1;
    const ls = this.lineStart;
    this.pos = pos;
    return this.push(T.NAME, start, pos, this.lineno, this.column(start, ls), this.column(pos, ls), id);
  }

  private scanOperator(pos: number, c: number): T {
    const src = this.src;
    const mode = this.modes.length === 0 ? null : this.modes[this.modes.length - 1];
    if (c === 58 && mode !== null && mode.exprStartDepth >= 0 && mode.curlyDepth - 1 === mode.exprStartDepth) {
      mode.inString = true;
      mode.inFormatSpec = true;
      return this.emit(T.COLON, pos, pos + 1);
    }
    const c2 = src.charCodeAt(pos + 1);
    if (c2 < 128) {
      const two = TWO[c * 128 + c2];
      if (two !== 0) {
        const three = WITH_EQUAL[two];
        if (three !== 0 && src.charCodeAt(pos + 2) === 61) return this.emit(three, pos, pos + 3);
        return this.emit(two, pos, pos + 2);
      }
    }
    const kind: T = ONE[c];
    if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) {
      if (this.level >= MAX_LEVEL) return this.syntaxError("too many nested parentheses", pos + 1);
      this.parenChar[this.level] = c;
      this.parenLine[this.level] = this.lineno;
      this.parenCol[this.level] = this.column(pos, this.lineStart);
      this.level++;
      if (mode !== null) mode.curlyDepth++;
    } else if (kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) {
      const bad = this.closeBracket(c, mode);
      if (bad !== null) return this.syntaxError(bad, pos + 1);
    } else if (kind === T.OP && !isPrintable(c)) {
      const hex = c.toString(16).toUpperCase().padStart(4, "0");
      return this.syntaxError(`invalid non-printable character U+${hex}`, pos + 1);
    }
    return this.emit(kind, pos, pos + 1);
  }

  /** Matches a closing bracket with its opening one; a message says what is wrong. */
  private closeBracket(c: number, mode: StringMode | null): string | null {
    const ch = String.fromCharCode(c);
    const letter = mode?.template ? "t" : "f";
    if (mode !== null && mode.curlyDepth === 0 && c === 125) return `${letter}-string: single '}' is not allowed`;
    if (this.level === 0) return `unmatched '${ch}'`;
    this.level--;
    const opening = this.parenChar[this.level];
    if (!((opening === 40 && c === 41) || (opening !== 40 && c === opening + 2))) {
      if (mode !== null && opening === 123 && mode.curlyDepth - 1 === mode.exprStartDepth) {
        return `${letter}-string: unmatched '${ch}'`;
      }
      const line = this.parenLine[this.level];
      const where = line === this.lineno ? "" : ` on line ${line}`;
      return `closing parenthesis '${ch}' does not match opening parenthesis '${String.fromCharCode(opening)}'${where}`;
    }
    if (mode !== null) {
      mode.curlyDepth--;
      if (mode.curlyDepth < 0) return `${letter}-string: unmatched '${ch}'`;
      if (c === 125 && mode.curlyDepth === mode.exprStartDepth) {
        mode.exprStartDepth--;
        mode.inString = true;
        mode.inFormatSpec = false;
      }
    }
    return null;
  }
}
