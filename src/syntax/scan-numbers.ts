/**
 * Number literals.
 *
 * Invariant: only the spelling is checked here; the value is made by the parser.
 */

import { IDENT_CHAR, isDigit, isHex, isIdentChar } from "./characters.ts";
import { T } from "./token.ts";
import { TokenBuffer } from "./token-buffer.ts";

export class NumberScanner extends TokenBuffer {
  /** Digits with single underscores between them; the position behind, or -1 after an error. */
  protected decimalTail(from: number): number {
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

  protected scanNumber(start: number): T {
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

  protected scanRadix(start: number, name: string, valid: (c: number) => boolean): T {
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
  protected endNumber(start: number, end: number, name: string): T {
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
