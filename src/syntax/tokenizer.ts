/**
 * The tokenizer: Python source text to a flat buffer of tokens.
 *
 * Invariants: tokens are produced one at a time by `next`, so that a caller that stops early sees exactly the tokenizer
 * state CPython's lazy tokenizer would have; names are interned, so equal identifiers are one string; an error is a
 * token too (ERRORTOKEN, with `error` or `done` saying which), and ends the buffer.
 */

import type { SyntaxErrorType, SyntaxWarningRecord } from "./errors.ts";
import { isPrintable, scanIdentifier } from "./identifier.ts";
import { Cell, KEYWORDS, OPERATORS, T } from "./token.ts";

const MAX_INDENT = 100;
const MAX_LEVEL = 200;
const MAX_FSTRING_LEVEL = 150;
const MAX_EXPR_NESTING = 3;
const TAB_SIZE = 8;

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

/** One level of f-string or t-string around the current position. */
interface StringMode {
  inString: boolean;
  quote: number;
  quoteSize: number;
  raw: boolean;
  template: boolean;
  start: number;
  lineStart: number;
  line: number;
  curlyDepth: number;
  exprStartDepth: number;
  inFormatSpec: boolean;
}

const enum C {
  OTHER,
  IDENT,
  DIGIT,
  SPACE,
  NEWLINE,
  HASH,
  QUOTE,
  DOT,
  BACKSLASH,
  EOF,
}

const CLASS = new Uint8Array(128);
for (let c = 97; c <= 122; c++) CLASS[c] = CLASS[c - 32] = C.IDENT;
CLASS[95] = C.IDENT;
for (let c = 48; c <= 57; c++) CLASS[c] = C.DIGIT;
CLASS[32] = CLASS[9] = CLASS[12] = C.SPACE;
CLASS[10] = C.NEWLINE;
CLASS[35] = C.HASH;
CLASS[34] = CLASS[39] = C.QUOTE;
CLASS[46] = C.DOT;
CLASS[92] = C.BACKSLASH;
CLASS[0] = C.EOF;

/** 1 for characters that continue an ASCII identifier. */
const IDENT_CHAR = new Uint8Array(128);
for (let c = 0; c < 128; c++) IDENT_CHAR[c] = CLASS[c] === C.IDENT || CLASS[c] === C.DIGIT ? 1 : 0;

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

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isHex = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);
const isIdentChar = (c: number): boolean => c >= 128 || IDENT_CHAR[c] === 1;

/** Code points in `text`, counting a lone surrogate as one. */
export function codePointLength(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++, n++) {
    const c = text.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
  }
  return n;
}

/** UTF-8 byte offset of every UTF-16 index of `text`. */
function byteOffsets(text: string): Int32Array {
  const out = new Int32Array(text.length + 1);
  let b = 0;
  for (let i = 0; i < text.length; i++) {
    out[i] = b;
    const c = text.charCodeAt(i);
    if (c < 0x80) b += 1;
    else if (c < 0x800) b += 2;
    else if ((c & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      out[++i] = b;
      b += 4;
    } else b += 3;
  }
  out[text.length] = b;
  return out;
}

export class Tokenizer {
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

  private readonly bytes: Int32Array | null;
  private table = new Int32Array(1024);
  private tableMask = 1023;
  private atBol = true;
  private pendin = 0;
  private indent = 0;
  private readonly indstack = new Int32Array(MAX_INDENT);
  private readonly altstack = new Int32Array(MAX_INDENT);
  private modes: StringMode[] = [];
  private parsingStarted = false;

  constructor(text: string) {
    this.length = text.length;
    this.src = text + "\0\0\0\0";
    this.bytes = /^[\x00-\x7f]*$/.test(text) ? null : byteOffsets(this.src);
    this.tokens = new Int32Array(Math.max(64, (text.length >> 2) + 16) * Cell.STRIDE);
    for (let i = 0; i < KEYWORDS.length; i++) this.seedKeyword(KEYWORDS[i], i);
  }

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

  /** Whether scanning stands inside an f-string or t-string. */
  get insideString(): boolean {
    return this.modes.length > 0;
  }

  /** UTF-8 byte column of a position on the line that starts at `lineStart`. */
  column(pos: number, lineStart: number): number {
    const bytes = this.bytes;
    return bytes === null ? pos - lineStart : bytes[pos] - bytes[lineStart];
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

  private seedKeyword(word: string, id: number): void {
    let h = 0;
    for (let i = 0; i < word.length; i++) h = (Math.imul(h, 31) + word.charCodeAt(i)) | 0;
    let slot = (h ^ (h >>> 15)) & this.tableMask;
    while (this.table[slot] !== 0) slot = (slot + 1) & this.tableMask;
    this.table[slot] = id + 1;
  }

  /** Id of the identifier src[start:end], whose hash is `h`. */
  private intern(start: number, end: number, h: number): number {
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

  private growTable(): void {
    this.tableMask = this.tableMask * 2 + 1;
    this.table = new Int32Array(this.tableMask + 1);
    for (let i = 0; i < this.names.length; i++) this.seedKeyword(this.names[i], i);
  }

  private push(kind: T, start: number, end: number, line: number, col: number, ecol: number, name: number): T {
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
  private emit(kind: T, start: number, end: number): T {
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
  private emitBare(kind: T): T {
    return this.push(kind, this.pos, this.pos, this.lineno, -1, -1, -1);
  }

  /** Begins the next line; false at the end of the text. */
  private readLine(midToken: boolean): boolean {
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

  private fail(done: Done): T {
    this.done = done;
    return this.emitBare(T.ERRORTOKEN);
  }

  /** CPython's _syntaxerror: the error is placed where scanning stands, `cur`. */
  private syntaxError(msg: string, cur: number, offset = -1, endOffset = -1): T {
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

  private warn(message: string): void {
    this.warnings.push({ category: "SyntaxWarning", message, lineno: this.lineno, offset: -1 });
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

  private scanNormal(): T {
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

  /** A string literal whose prefix is src[start:quote], or -1 when that is no prefix. */
  private scanPrefixed(start: number, quote: number): number {
    const src = this.src;
    let seen = "";
    for (let i = start; i < quote; i++) {
      const ch = String.fromCharCode(src.charCodeAt(i) | 32);
      if (!"burft".includes(ch) || seen.includes(ch)) return -1;
      seen += ch;
    }
    for (const pair of ["ub", "ur", "uf", "ut", "bf", "bt", "ft"]) {
      if (seen.includes(pair[0]) && seen.includes(pair[1])) {
        return this.syntaxError(
          `'${pair[0]}' and '${pair[1]}' prefixes are incompatible`,
          quote + 1,
          start + 1 - this.lineStart,
          quote + 1 - this.lineStart,
        );
      }
    }
    if (seen.includes("f") || seen.includes("t")) {
      return this.scanStringStart(start, quote, seen.includes("r"), seen.includes("t"));
    }
    return this.scanString(start, quote);
  }

  /** The opening of an f-string or t-string. */
  private scanStringStart(start: number, quotePos: number, raw: boolean, template: boolean): T {
    const src = this.src;
    const quote = src.charCodeAt(quotePos);
    const triple = src.charCodeAt(quotePos + 1) === quote && src.charCodeAt(quotePos + 2) === quote;
    const end = quotePos + (triple ? 3 : 1);
    if (this.modes.length + 1 >= MAX_FSTRING_LEVEL) return this.syntaxError("too many nested f-strings", end);
    this.modes.push({
      inString: true,
      quote,
      quoteSize: triple ? 3 : 1,
      raw,
      template,
      start,
      lineStart: this.lineStart,
      line: this.lineno,
      curlyDepth: 0,
      exprStartDepth: -1,
      inFormatSpec: false,
    });
    return this.emit(template ? T.TSTRING_START : T.FSTRING_START, start, end);
  }

  /** A string literal that begins at `start` (prefix included) and has its quote at `quotePos`. */
  private scanString(start: number, quotePos: number): T {
    const src = this.src;
    const quote = src.charCodeAt(quotePos);
    const line = this.lineno;
    const lineStart = this.lineStart;
    let pos = quotePos + 1;
    let size = 1;
    if (src.charCodeAt(pos) === quote) {
      if (src.charCodeAt(pos + 1) !== quote) {
        this.emit(T.STRING, start, pos + 1);
        this.tokens[this.fill - Cell.STRIDE + Cell.NAME] = quotePos;
        return T.STRING;
      }
      size = 3;
      pos += 2;
    }
    let escapedQuote = false;
    let run = 0;
    for (;;) {
      const c = src.charCodeAt(pos);
      if (c === quote) {
        pos++;
        if (++run === size) break;
        continue;
      }
      run = 0;
      if (c === 92) {
        pos++;
        const e = src.charCodeAt(pos);
        if (e === quote) escapedQuote = true;
        if (e === 10) {
          pos++;
          if (!this.readLine(true)) pos = this.length;
        } else if (pos < this.length) pos++;
      } else if (c === 10 && size === 3) {
        pos++;
        if (!this.readLine(true)) pos = this.length;
      } else if (c === 10 || (c === 0 && pos >= this.length)) {
        return this.unterminated(start, line, lineStart, quote, size, escapedQuote, c);
      } else pos++;
    }
    this.pos = pos;
    return this.push(
      T.STRING,
      start,
      pos,
      line,
      this.column(start, lineStart),
      this.column(pos, this.lineStart),
      quotePos,
    );
  }

  private unterminated(
    start: number,
    line: number,
    lineStart: number,
    quote: number,
    size: number,
    escaped: boolean,
    c: number,
  ): T {
    const detected = this.lineno;
    this.lineno = line;
    this.lineStart = lineStart;
    const mode = this.modes[this.modes.length - 1];
    if (mode && mode.quote === quote && mode.quoteSize === size) {
      return this.syntaxError(`${mode.template ? "t" : "f"}-string: expecting '}'`, start + 1);
    }
    let msg = `unterminated string literal (detected at line ${detected})`;
    if (size === 3) msg = `unterminated triple-quoted string literal (detected at line ${detected})`;
    else if (escaped) msg += "; perhaps you escaped the end quote?";
    this.syntaxError(msg, start + 1);
    if (c !== 10) this.done = size === 3 ? Done.EOFS : Done.EOLS;
    return T.ERRORTOKEN;
  }

  /** Inside an f-string or t-string, outside its replacement fields. */
  private scanStringMode(mode: StringMode): T {
    const src = this.src;
    const start = this.pos;
    const letter = mode.template ? "t" : "f";
    const middle = mode.template ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE;
    if (start === this.inp) this.readLine(false);
    if (src.charCodeAt(start) === 123 && src.charCodeAt(start + 1) !== 123) {
      mode.exprStartDepth++;
      if (mode.exprStartDepth >= MAX_EXPR_NESTING) {
        return this.syntaxError(`${letter}-string: expressions nested too deeply`, start);
      }
      mode.inString = false;
      return this.scanNormal();
    }
    let q = 0;
    while (q < mode.quoteSize && src.charCodeAt(start + q) === mode.quote) q++;
    if (q === mode.quoteSize) {
      this.modes.pop();
      return this.emit(mode.template ? T.TSTRING_END : T.FSTRING_END, start, start + q);
    }
    const line = this.lineno;
    const lineStart = this.lineStart;
    const emit = (end: number, cur: number): T => {
      this.push(middle, start, end, line, this.column(start, lineStart), this.column(cur, this.lineStart), -1);
      this.pos = cur;
      return middle;
    };
    let pos = start;
    let run = 0;
    let unicodeEscape = false;
    while (run !== mode.quoteSize) {
      const c = src.charCodeAt(pos);
      const inSpec = mode.inFormatSpec && mode.exprStartDepth >= 0;
      const eof = c === 0 && pos >= this.length;
      if (eof || (mode.quoteSize === 1 && c === 10)) {
        if (inSpec && c === 10) {
          return this.syntaxError(
            `${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`,
            pos + 1,
          );
        }
        const detected = this.lineno;
        this.lineStart = mode.lineStart;
        this.lineno = mode.line;
        const what = mode.quoteSize === 3 ? `triple-quoted ${letter}-string` : `${letter}-string`;
        this.syntaxError(`unterminated ${what} literal (detected at line ${detected})`, mode.start + 1);
        if (mode.quoteSize === 3 && eof) this.done = Done.EOFS;
        return T.ERRORTOKEN;
      }
      if (c === 10) {
        run = 0;
        pos++;
        if (!this.readLine(true)) pos = this.length;
        continue;
      }
      pos++;
      if (c === mode.quote) {
        run++;
        continue;
      }
      run = 0;
      if (c === 123) {
        if (src.charCodeAt(pos) !== 123 || inSpec) {
          mode.exprStartDepth++;
          if (mode.exprStartDepth >= MAX_EXPR_NESTING) {
            return this.syntaxError(`${letter}-string: expressions nested too deeply`, pos - 1);
          }
          mode.inString = false;
          mode.inFormatSpec = false;
          return emit(pos - 1, pos - 1);
        }
        return emit(pos, pos + 1);
      }
      if (c === 125) {
        if (unicodeEscape) return emit(pos, pos);
        if (src.charCodeAt(pos) === 125 && !inSpec && mode.curlyDepth === 0) return emit(pos, pos + 1);
        mode.inString = false;
        mode.inFormatSpec = false;
        return emit(pos - 1, pos - 1);
      }
      if (c === 92) {
        const e = src.charCodeAt(pos);
        if (e === 123 || e === 125) {
          if (!mode.raw) this.warnBadEscape(String.fromCharCode(e));
          continue;
        }
        if (e === 10) {
          pos++;
          if (!this.readLine(true)) pos = this.length;
        } else if (pos < this.length) pos++;
        if (!mode.raw && e === 78 && src.charCodeAt(pos) === 123) {
          unicodeEscape = true;
          pos++;
        }
      }
    }
    return emit(pos - mode.quoteSize, pos - mode.quoteSize);
  }

  private warnBadEscape(ch: string): void {
    this.warn(
      `"\\${ch}" is an invalid escape sequence. Such sequences will not work in the future. ` +
        `Did you mean "\\\\${ch}"? A raw string is also an option.`,
    );
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
      const bad = this.closeBracket(pos, c, mode);
      if (bad !== null) return this.syntaxError(bad, pos + 1);
    } else if (kind === T.OP && !isPrintable(c)) {
      const hex = c.toString(16).toUpperCase().padStart(4, "0");
      return this.syntaxError(`invalid non-printable character U+${hex}`, pos + 1);
    }
    return this.emit(kind, pos, pos + 1);
  }

  /** Matches a closing bracket with its opening one; a message says what is wrong. */
  private closeBracket(_pos: number, c: number, mode: StringMode | null): string | null {
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

  /** Digits with single underscores between them; the position behind, or -1 after an error. */
  private decimalTail(from: number): number {
    const src = this.src;
    let pos = from;
    for (;;) {
      while (isDigit(src.charCodeAt(pos))) pos++;
      if (src.charCodeAt(pos) !== 95) return pos;
      pos++;
      if (!isDigit(src.charCodeAt(pos))) {
        this.syntaxError("invalid decimal literal", pos);
        return -1;
      }
    }
  }

  private scanNumber(start: number): T {
    const src = this.src;
    let pos = start;
    const c = src.charCodeAt(pos);
    if (c === 48) {
      const x = src.charCodeAt(pos + 1) | 32;
      if (x === 120) return this.scanRadix(start, "hexadecimal", isHex);
      if (x === 111) return this.scanRadix(start, "octal", (d) => d >= 48 && d < 56);
      if (x === 98) return this.scanRadix(start, "binary", (d) => d === 48 || d === 49);
      pos++;
      for (;;) {
        if (src.charCodeAt(pos) === 95) {
          pos++;
          if (!isDigit(src.charCodeAt(pos))) return this.syntaxError("invalid decimal literal", pos);
        }
        if (src.charCodeAt(pos) !== 48) break;
        pos++;
      }
      const zerosEnd = pos + 1;
      let nonzero = false;
      if (isDigit(src.charCodeAt(pos))) {
        nonzero = true;
        pos = this.decimalTail(pos);
        if (pos < 0) return T.ERRORTOKEN;
      }
      const n = src.charCodeAt(pos);
      if (nonzero && n !== 46 && (n | 32) !== 101 && (n | 32) !== 106) {
        return this.syntaxError(
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
          pos,
          start + 1 - this.lineStart,
          zerosEnd - this.lineStart,
        );
      }
    } else if (c !== 46) {
      pos = this.decimalTail(pos);
      if (pos < 0) return T.ERRORTOKEN;
    }
    if (src.charCodeAt(pos) === 46) {
      pos++;
      if (isDigit(src.charCodeAt(pos))) {
        pos = this.decimalTail(pos);
        if (pos < 0) return T.ERRORTOKEN;
      }
    }
    if ((src.charCodeAt(pos) | 32) === 101) {
      const e = pos;
      pos++;
      const sign = src.charCodeAt(pos);
      if (sign === 43 || sign === 45) {
        pos++;
        if (!isDigit(src.charCodeAt(pos))) return this.syntaxError("invalid decimal literal", pos);
      } else if (!isDigit(sign)) {
        return this.endNumber(start, e, "decimal");
      }
      pos = this.decimalTail(pos);
      if (pos < 0) return T.ERRORTOKEN;
    }
    if ((src.charCodeAt(pos) | 32) === 106) return this.endNumber(start, pos + 1, "imaginary");
    return this.endNumber(start, pos, "decimal");
  }

  private scanRadix(start: number, name: string, valid: (c: number) => boolean): T {
    const src = this.src;
    let pos = start + 2;
    do {
      if (src.charCodeAt(pos) === 95) pos++;
      const c = src.charCodeAt(pos);
      if (!valid(c)) {
        if (isDigit(c)) {
          return this.syntaxError(`invalid digit '${String.fromCharCode(c)}' in ${name} literal`, pos + 1);
        }
        return this.syntaxError(`invalid ${name} literal`, pos);
      }
      while (valid(src.charCodeAt(pos))) pos++;
    } while (src.charCodeAt(pos) === 95);
    const c = src.charCodeAt(pos);
    if (isDigit(c)) {
      return this.syntaxError(`invalid digit '${String.fromCharCode(c)}' in ${name} literal`, pos + 1);
    }
    return this.endNumber(start, pos, name);
  }

  /** A number may be followed directly only by a keyword that can follow it, and then with a warning. */
  private endNumber(start: number, end: number, name: string): T {
    const src = this.src;
    const c = src.charCodeAt(end);
    if (c < 128 && IDENT_CHAR[c] === 1) {
      let ok = false;
      for (const word of ["and", "else", "for", "or", "not"]) {
        if (src.startsWith(word, end) && !isIdentChar(src.charCodeAt(end + word.length))) ok = true;
      }
      if (c === 105) {
        const n = src.charCodeAt(end + 1);
        ok = n === 102 || n === 110 || n === 115;
      }
      if (!ok) return this.syntaxError(`invalid ${name} literal`, end);
      this.warn(`invalid ${name} literal`);
    }
    return this.emit(T.NUMBER, start, end);
  }
}
