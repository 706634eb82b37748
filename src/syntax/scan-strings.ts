/**
 * String literals, and the text parts of f-strings and t-strings (PEP 701, PEP 750).
 *
 * Invariant: `modes` holds one entry for every f-string or t-string around the current position; its `inString` says
 * whether scanning is in the text or in a replacement field, which the normal scanner reads.
 */

import { NumberScanner } from "./scan-numbers.ts";
import { Cell, T } from "./token.ts";
import { Done } from "./token-buffer.ts";

const MAX_FSTRING_LEVEL = 150;
const MAX_EXPR_NESTING = 3;

/** One level of f-string or t-string around the current position. */
export interface StringMode {
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

export abstract class StringScanner extends NumberScanner {
  protected modes: StringMode[] = [];

  /** Whether scanning stands inside an f-string or t-string. */
  get insideString(): boolean {
    return this.modes.length > 0;
  }

  /** A string literal whose prefix is src[start:quote], or -1 when that is no prefix. */
  protected scanPrefixed(start: number, quote: number): number {
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
  protected scanStringStart(start: number, quotePos: number, raw: boolean, template: boolean): T {
    const src = this.src;
    const quote = src.charCodeAt(quotePos);
    const triple = src.charCodeAt(quotePos + 1) === quote && src.charCodeAt(quotePos + 2) === quote;
    const end = quotePos + (triple ? 3 : 1);
    if (this.modes.length + 1 >= MAX_FSTRING_LEVEL)
      return this.syntaxError("too many nested f-strings or t-strings", end);
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
  protected scanString(start: number, quotePos: number): T {
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

  protected unterminated(
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
  protected scanStringMode(mode: StringMode): T {
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

  protected warnBadEscape(ch: string): void {
    this.warn(
      `"\\${ch}" is an invalid escape sequence. Such sequences will not work in the future. ` +
        `Did you mean "\\\\${ch}"? A raw string is also an option.`,
    );
  }

  /** Scans a token outside the text of a string. */
  protected abstract scanNormal(): T;
}
