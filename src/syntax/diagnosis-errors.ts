/**
 * Where a syntax error is and which line of text goes with it.
 *
 * Invariants: the arithmetic of columns (bytes, 1-based, -1 for unknown) is CPython's up to the last step, which turns
 * byte columns into code points of the reported line.
 */

import type { Matched, PegNode } from "./diagnosis-actions.ts";
import { PythonSyntaxError, type SyntaxErrorType } from "./errors.ts";
import type { FailedParse } from "./parse.ts";
import type { Action } from "./peg.ts";
import { Cell, type T } from "./token.ts";
import { Done, type TokenizerError } from "./token-buffer.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** Carries an error out of the diagnosing parser. */
export class Raised {
  readonly error: PythonSyntaxError;
  constructor(error: PythonSyntaxError) {
    this.error = error;
  }
}

/** The name CPython gives an expression in a message. */
const EXPRESSION_NAMES: Readonly<Record<string, string>> = {
  Attribute: "attribute",
  Subscript: "subscript",
  Starred: "starred",
  Name: "name",
  List: "list",
  Tuple: "tuple",
  Lambda: "lambda",
  Call: "function call",
  BoolOp: "expression",
  BinOp: "expression",
  UnaryOp: "expression",
  GeneratorExp: "generator expression",
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Await: "await expression",
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  Dict: "dict literal",
  Set: "set display",
  JoinedStr: "f-string expression",
  TemplateStr: "t-string expression",
  Constant: "literal",
  None: "None",
  True: "True",
  False: "False",
  ellipsis: "ellipsis",
  Compare: "comparison",
  IfExp: "conditional expression",
  NamedExpr: "named expression",
};

export function expressionName(m: Matched): string {
  return EXPRESSION_NAMES[(m as PegNode).type] ?? "expression";
}

const firstOf = (m: Matched): number => (Array.isArray(m) ? firstOf(m[0]) : m.start);
const lastOf = (m: Matched): number => (Array.isArray(m) ? lastOf(m[m.length - 1]) : m.end);

/** Code points in the first `bytes` bytes of the UTF-8 form of `line`, CPython's byte_offset_to_character_offset. */
function characterOffset(line: string, bytes: number): number {
  if (bytes < 0) return bytes;
  let b = 0;
  let n = 0;
  for (const ch of line) {
    if (b >= bytes) return n;
    const c = ch.codePointAt(0) as number;
    b += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    n++;
  }
  return bytes > b ? n + 1 : n;
}

export class ErrorFactory {
  private readonly tokenizer: Tokenizer;
  private readonly failed: FailedParse;

  constructor(tokenizer: Tokenizer, failed: FailedParse) {
    this.tokenizer = tokenizer;
    this.failed = failed;
  }

  private cell(token: number, cell: Cell): number {
    return this.tokenizer.tokens[token * Cell.STRIDE + cell];
  }

  kind(token: number): T {
    return this.cell(token, Cell.KIND);
  }

  line(token: number): number {
    return this.cell(token, Cell.LINE);
  }

  text(token: number): string {
    return this.tokenizer.src.slice(this.cell(token, Cell.START), this.cell(token, Cell.END));
  }

  name(token: number): string {
    return this.tokenizer.names[this.cell(token, Cell.NAME)];
  }

  private get last(): number {
    return this.tokenizer.fill / Cell.STRIDE - 1;
  }

  /** Column of the place where the tokenizer stands. */
  private get current(): number {
    return this.tokenizer.column(this.tokenizer.pos, this.tokenizer.lineStart);
  }

  /** An error with byte columns counted from 1, as _PyPegen_raise_error_known_location takes them. */
  located(
    type: SyntaxErrorType,
    message: string,
    line: number,
    col: number,
    endLine: number,
    endCol: number,
  ): PythonSyntaxError {
    const text = this.sourceLine(line);
    return new PythonSyntaxError(type, message, this.failed.filename, {
      lineno: line,
      offset: characterOffset(text, col),
      text,
      endLineno: endLine,
      endOffset: endCol > 0 ? characterOffset(text, endCol) : endCol,
    });
  }

  /** What CPython shows as the line: its buffer when the error is on the line it reads, else the line. */
  private sourceLine(line: number): string {
    const { tokenizer } = this;
    if (tokenizer.lineno <= line && tokenizer.inp > tokenizer.lineStart) {
      return tokenizer.src.slice(tokenizer.lineStart, tokenizer.inp);
    }
    let from = 0;
    for (let i = 1; i < line; i++) {
      const nl = tokenizer.src.indexOf("\n", from);
      if (nl < 0) break;
      from = nl + 1;
    }
    const end = tokenizer.src.indexOf("\n", from);
    return tokenizer.src.slice(from, end < 0 ? tokenizer.length : end);
  }

  /** From the start of one token to the end of another. */
  range(first: number, last: number, message: string): PythonSyntaxError {
    return this.located(
      "SyntaxError",
      message,
      this.line(first),
      this.cell(first, Cell.COL) + 1,
      this.cell(last, Cell.ELINE),
      this.cell(last, Cell.ECOL) + 1,
    );
  }

  /** From the start of a token to where the tokenizer stands. */
  from(first: number, message: string): PythonSyntaxError {
    const col = this.cell(first, Cell.COL) + 1;
    return this.located("SyntaxError", message, this.line(first), col, this.tokenizer.lineno, this.current);
  }

  /** At the last token read. */
  atLast(type: SyntaxErrorType, message: string): PythonSyntaxError {
    return this.atToken(type, message, this.last);
  }

  atToken(type: SyntaxErrorType, message: string, token: number): PythonSyntaxError {
    const { tokenizer } = this;
    if (token < 0) return this.located(type, message, 0, 0, 0, -1);
    let col = this.cell(token, Cell.COL);
    if (col >= 0) col++;
    else col = tokenizer.pos === tokenizer.bufStart ? 0 : this.current;
    const ecol = this.cell(token, Cell.ECOL);
    return this.located(
      type,
      message,
      this.line(token),
      col,
      this.cell(token, Cell.ELINE),
      ecol === -1 ? -1 : ecol + 1,
    );
  }

  between(a: Matched, b: Matched, message: string): PythonSyntaxError {
    return this.range(firstOf(a), lastOf(b), message);
  }

  /** At the last character of an expression. */
  endOf(node: PegNode, message: string): PythonSyntaxError {
    const col = this.cell(node.end, Cell.ECOL);
    return this.located("SyntaxError", message, this.line(node.start), col, this.cell(node.end, Cell.ELINE), 0);
  }

  /** The error of a `#where: message` action. */
  raise(action: Action & { type: "raise" }, matched: Matched[], state: { mark: number; kind(): T }): PythonSyntaxError {
    const message = action.message.replace(/%([nlt])(\d)/g, (_, what: string, index: string) => {
      const m = matched[Number(index) - 1];
      if (what === "n") return expressionName(m);
      return what === "l" ? String(this.line(firstOf(m))) : this.text(firstOf(m));
    });
    switch (action.where) {
      case "at":
        return this.between(matched[action.a], matched[action.a], message);
      case "range":
        return this.between(matched[action.a], matched[action.b], message);
      case "from":
        return this.from(firstOf(matched[action.a]), message);
      case "last":
        return this.atLast("SyntaxError", message);
      case "indent":
        return this.atLast("IndentationError", message);
      case "next":
        state.kind();
        return this.atToken("SyntaxError", message, state.mark);
    }
  }

  /** CPython's parser stack is full. */
  tooDeep(): PythonSyntaxError {
    const message = "Parser stack overflowed - Python source too complex to parse";
    return new PythonSyntaxError("MemoryError", message, this.failed.filename, null);
  }

  fromTokenizer(e: TokenizerError): PythonSyntaxError {
    return new PythonSyntaxError(e.pyType, e.msg, this.failed.filename, {
      lineno: e.lineno,
      offset: e.offset,
      text: e.text,
      endLineno: e.lineno,
      endOffset: e.endOffset,
    });
  }

  /** The innermost bracket that is still open. */
  unclosed(): PythonSyntaxError {
    const { tokenizer } = this;
    const i = tokenizer.level - 1;
    const line = tokenizer.parenLine[i];
    const ch = String.fromCharCode(tokenizer.parenChar[i]);
    return this.located("SyntaxError", `'${ch}' was never closed`, line, tokenizer.parenCol[i] + 1, line, 0);
  }

  /** The error behind the ERRORTOKEN that was just read. */
  ofErrorToken(): PythonSyntaxError {
    const { tokenizer } = this;
    if (tokenizer.error !== null) return this.fromTokenizer(tokenizer.error);
    const line = tokenizer.lineno;
    switch (tokenizer.done) {
      case Done.EOF:
        return tokenizer.level > 0 ? this.unclosed() : this.atLast("SyntaxError", "unexpected EOF while parsing");
      case Done.DEDENT:
        return this.atLast("IndentationError", "unindent does not match any outer indentation level");
      case Done.TABSPACE:
        return this.located("TabError", "inconsistent use of tabs and spaces in indentation", line, 1, line, 0);
      case Done.TOODEEP:
        return this.located("IndentationError", "too many levels of indentation", line, 1, line, 0);
      case Done.LINECONT: {
        const col = Math.max(tokenizer.column(tokenizer.pos, tokenizer.bufStart) - 1, 0);
        const message = "unexpected character after line continuation character";
        return this.located("SyntaxError", message, line, col + 1, line, 0);
      }
      default:
        return this.located("SyntaxError", "unknown parsing error", line, 1, line, 0);
    }
  }
}
