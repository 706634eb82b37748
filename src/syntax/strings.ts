/**
 * String literals: implicit concatenation, bytes, f-strings and t-strings.
 *
 * Invariants: adjacent constant parts are folded into one Constant, empty parts are dropped, and a debug field (`{x=}`)
 * contributes its text as a constant before its value, all with the positions CPython gives them.
 */

import type { Expr } from "./ast.ts";
import * as ast from "./ast.ts";
import { Cursor } from "./cursor.ts";
import { badEscapeMessage, decodeBytes, decodeUnicodeEscapes, joinTexts } from "./literals.ts";
import { Cell, T } from "./token.ts";

/** Text of a replacement field without its comments. */
function withoutComments(text: string): string {
  if (!text.includes("#")) return text;
  let out = "";
  let quote = "";
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (quote !== "") {
      if (ch === "\\") out += text[i++];
      else if (text.startsWith(quote, i)) {
        out += quote;
        i += quote.length - 1;
        quote = "";
        continue;
      }
    } else if (ch === "'" || ch === '"') {
      quote = text.startsWith(ch.repeat(3), i) ? ch.repeat(3) : ch;
      out += quote;
      i += quote.length - 1;
      continue;
    } else if (ch === "#") {
      while (i < text.length && text[i] !== "\n") i++;
    }
    if (i < text.length) out += text[i];
  }
  return out;
}

const isBytes = (v: ast.ConstantValue): boolean => v !== null && typeof v === "object" && v.kind === "bytes";

export abstract class StringParser extends Cursor {
  /** The expression of a replacement field: `yield_expr | star_expressions`. */
  protected abstract fieldExpression(): Expr;

  /** One or more adjacent string literals. */
  protected parseStrings(): Expr {
    const { tk } = this;
    const s = this.p;
    if (tk[s] === T.STRING) {
      const next: T = tk[s + Cell.STRIDE];
      if (next !== T.STRING && next !== T.FSTRING_START) return this.parseString();
    } else if (tk[s] === T.TSTRING_START) return this.parseTemplates();
    const parts: Expr[] = [];
    for (;;) {
      const kind: T = tk[this.p];
      if (kind === T.STRING) parts.push(this.parseString());
      else if (kind === T.FSTRING_START) parts.push(this.parseFormatted());
      else break;
    }
    if (tk[this.p] === T.TSTRING_START) this.fail();
    return this.concatenate(parts, this.line(s), this.col(s));
  }

  private parseTemplates(): Expr {
    const s = this.p;
    const values: Expr[] = [];
    while (this.kind() === T.TSTRING_START) values.push(...this.parseParts(true));
    if (this.kind() === T.STRING || this.kind() === T.FSTRING_START) this.fail();
    return new ast.TemplateStr(this.fold(values), this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** A STRING token. */
  private parseString(): ast.Constant {
    const { tk, src } = this;
    const s = this.p;
    this.p = s + Cell.STRIDE;
    let at = tk[s + Cell.START];
    const quoteAt = tk[s + Cell.NAME];
    let raw = false;
    let bytes = false;
    let kind: "u" | null = null;
    if (at !== quoteAt) {
      if (src.charCodeAt(at) === 117) kind = "u";
      for (; at < quoteAt; at++) {
        const c = src.charCodeAt(at) | 32;
        if (c === 114) raw = true;
        else if (c === 98) bytes = true;
      }
    }
    const end = tk[s + Cell.END];
    const q = src.charCodeAt(quoteAt);
    const size = end - quoteAt >= 6 && src.charCodeAt(quoteAt + 1) === q && src.charCodeAt(quoteAt + 2) === q ? 3 : 1;
    const body = src.slice(quoteAt + size, end - size);
    let value: ast.ConstantValue;
    if (bytes) {
      if (/[^\x00-\x7f]/.test(body)) this.fail();
      const d = decodeBytes(body, raw);
      if (d.error !== null) this.fail();
      if (d.badEscape !== null) this.warn(s, badEscapeMessage(d.badEscape), tk[s + Cell.LINE] + d.badEscape.newlines);
      value = { kind: "bytes", value: d.value };
    } else {
      value = raw ? body : this.unescape(body, s);
    }
    return new ast.Constant(value, kind, tk[s + Cell.LINE], tk[s + Cell.COL], tk[s + Cell.ELINE], tk[s + Cell.ECOL]);
  }

  /** Decodes a body written at token `at`; CPython counts the lines of a warning from token `counted`. */
  private unescape(body: string, at: number, counted = at): string | ast.SplitText {
    if (!body.includes("\\")) return body;
    const d = decodeUnicodeEscapes(body, this.settings.lookupUnicodeName);
    if (d.error !== null) this.fail();
    const bad = d.badEscape;
    if (bad !== null) {
      const kind: T = this.tk[at];
      const fieldEnd = kind !== T.STRING && (bad.text === "{" || bad.text === "}");
      if (!fieldEnd) this.warn(at, badEscapeMessage(bad), this.tk[counted + Cell.LINE] + bad.newlines);
    }
    return d.value;
  }

  private parseFormatted(): Expr {
    const s = this.p;
    const values = this.parseParts(false);
    return new ast.JoinedStr(values, this.line(s), this.col(s), this.eline(), this.ecol());
  }

  /** The parts between the start and end tokens of an f-string or t-string. */
  private parseParts(template: boolean): Expr[] {
    const middle = template ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE;
    const raw = /r/i.test(this.text(this.p));
    this.advance();
    const values: Expr[] = [];
    const constants: [index: number, token: number][] = [];
    for (;;) {
      const kind = this.kind();
      if (kind === middle) {
        constants.push([values.length, this.p]);
        values.push(this.middleConstant());
      } else if (kind === T.LBRACE) this.parseField(template, template, values);
      else break;
    }
    const end = this.p;
    this.expect(template ? T.TSTRING_END : T.FSTRING_END);
    if (!raw) {
      for (const [i, token] of constants) {
        const part = values[i] as ast.Constant;
        part.value = this.unescape(part.value as string, token, end);
      }
    }
    return values.filter((v) => v._type !== "Constant" || v.value !== "");
  }

  private middleConstant(): ast.Constant {
    const at = this.p;
    this.advance();
    return new ast.Constant(this.text(at), null, this.line(at), this.col(at), this.eline(), this.ecol());
  }

  /** A replacement field; pushes its value, and before it its text when it is a debug field. */
  private parseField(template: boolean, inTemplate: boolean, values: Expr[]): void {
    const { tk } = this;
    const s = this.p;
    this.advance();
    const expr = this.fieldExpression();
    const debug = this.accept(T.EQUAL);
    const terminator = this.p;
    const text = (): string => withoutComments(this.src.slice(tk[s + Cell.END], tk[terminator + Cell.START]));
    let conversion = -1;
    let debugLine = 0;
    let debugCol = -1;
    if (this.accept(T.EXCLAMATION)) {
      const name = this.p;
      if (tk[terminator + Cell.END] !== tk[name + Cell.START]) this.fail();
      const c = this.identifier();
      if (c !== "s" && c !== "r" && c !== "a") this.fail();
      conversion = c.charCodeAt(0);
      debugLine = this.line(name);
      debugCol = this.col(name) - 1;
    }
    let spec: Expr | null = null;
    if (this.kind() === T.COLON) {
      spec = this.parseFormatSpec(inTemplate);
      if (debugCol < 0) {
        debugLine = spec.lineno;
        debugCol = spec.col_offset;
      }
    }
    this.expect(T.RBRACE);
    if (debug && conversion === -1 && spec === null) conversion = 114;
    const line = this.line(s);
    const col = this.col(s);
    if (debug) {
      if (debugCol < 0) {
        debugLine = this.eline();
        debugCol = this.ecol() - 1;
      }
      values.push(new ast.Constant(text(), null, line, col + 1, debugLine, debugCol));
    }
    values.push(
      template
        ? new ast.Interpolation(
            expr,
            text().replace(/[\s=]+$/, ""),
            conversion,
            spec,
            line,
            col,
            this.eline(),
            this.ecol(),
          )
        : new ast.FormattedValue(expr, conversion, spec, line, col, this.eline(), this.ecol()),
    );
  }

  private parseFormatSpec(inTemplate: boolean): Expr {
    const s = this.p;
    const middle = inTemplate ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE;
    this.advance();
    const parts: Expr[] = [];
    for (;;) {
      const kind = this.kind();
      if (kind === middle) {
        const at = this.p;
        const part = this.middleConstant();
        part.value = this.unescape(part.value as string, at);
        if (part.value !== "") parts.push(part);
      } else if (kind === T.LBRACE) this.parseField(false, inTemplate, parts);
      else break;
    }
    if (parts.length === 0 || (parts.length === 1 && parts[0]._type === "Constant")) {
      return new ast.JoinedStr(parts, this.line(s), this.col(s), this.eline(), this.ecol());
    }
    return this.concatenate(parts, this.line(s), this.col(s));
  }

  private concatenate(parts: Expr[], line: number, col: number): Expr {
    let formatted = false;
    let bytes = 0;
    for (const part of parts) {
      if (part._type !== "Constant") formatted = true;
      else if (isBytes(part.value)) bytes++;
    }
    if (bytes > 0) {
      if (bytes !== parts.length) this.fail();
      return this.concatenateBytes(parts as ast.Constant[], line, col);
    }
    if (!formatted) {
      const constants = parts as ast.Constant[];
      if (constants.length === 1) return constants[0];
      const value = joinTexts(constants.map((c) => c.value as string | ast.SplitText));
      return new ast.Constant(value, constants[0].kind, line, col, this.eline(), this.ecol());
    }
    const flat: Expr[] = [];
    for (const part of parts) {
      if (part._type === "JoinedStr") flat.push(...part.values);
      else flat.push(part);
    }
    return new ast.JoinedStr(this.fold(flat), line, col, this.eline(), this.ecol());
  }

  private concatenateBytes(parts: ast.Constant[], line: number, col: number): ast.Constant {
    const chunks = parts.map((c) => (c.value as { kind: "bytes"; value: Uint8Array }).value);
    const all = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
    let at = 0;
    for (const c of chunks) {
      all.set(c, at);
      at += c.length;
    }
    return new ast.Constant({ kind: "bytes", value: all }, null, line, col, this.eline(), this.ecol());
  }

  /** Joins runs of constants and drops empty ones. */
  private fold(flat: Expr[]): Expr[] {
    const out: Expr[] = [];
    for (let i = 0; i < flat.length; i++) {
      let e = flat[i];
      if (e._type === "Constant") {
        let j = i + 1;
        const texts = [e.value as string | ast.SplitText];
        let last: Expr = e;
        while (j < flat.length && flat[j]._type === "Constant") {
          last = flat[j++];
          texts.push((last as ast.Constant).value as string | ast.SplitText);
        }
        const value = joinTexts(texts);
        if (last !== e) {
          e = new ast.Constant(value, e.kind, e.lineno, e.col_offset, last.end_lineno, last.end_col_offset);
        }
        i = j - 1;
        if (value === "") continue;
      }
      out.push(e);
    }
    return out;
  }
}
