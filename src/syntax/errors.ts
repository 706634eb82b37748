/**
 * The one exception the syntax layer throws, and the warnings it collects.
 *
 * Invariants: `offset` and `endOffset` are 1-based and count code points, as Python's SyntaxError attributes do; a
 * position that CPython leaves unset is null.
 */

/** Python exception types a source text can cause while it is parsed. */
export type SyntaxErrorType =
  | "SyntaxError"
  | "IndentationError"
  | "TabError"
  | "_IncompleteInputError"
  | "MemoryError"
  | "OverflowError";

/** Where an error is, in the terms of Python's SyntaxError. */
export interface ErrorLocation {
  lineno: number | null;
  offset: number | null;
  text: string | null;
  endLineno: number | null;
  endOffset: number | null;
}

/** A source text that is not Python; the host layer turns it into the Python exception `pyType`. */
export class PythonSyntaxError extends Error {
  readonly pyType: SyntaxErrorType;
  readonly msg: string;
  readonly filename: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly text: string | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
  /** Do the exception's `args` tell the place, too? CPython's symbol table and `__future__` set attributes only. */
  readonly placeInArgs: boolean;
  constructor(pyType: SyntaxErrorType, msg: string, filename: string, at: ErrorLocation | null, placeInArgs = true) {
    super(at?.lineno == null ? `${pyType}: ${msg}` : `${pyType}: ${msg} (${filename}, line ${at.lineno})`);
    this.name = "PythonSyntaxError";
    this.pyType = pyType;
    this.msg = msg;
    this.filename = filename;
    this.lineno = at?.lineno ?? null;
    this.offset = at?.offset ?? null;
    this.text = at?.text ?? null;
    this.endLineno = at?.endLineno ?? null;
    this.endOffset = at?.endOffset ?? null;
    this.placeInArgs = placeInArgs;
  }
}

/** A warning of the tokenizer or parser; the compiler adds its own. */
export interface SyntaxWarningRecord {
  category: "SyntaxWarning" | "DeprecationWarning";
  message: string;
  lineno: number;
  offset: number;
}

/** Source that cannot be decoded. Its tokenizer does not know the file's name yet, so the exception's `args` lack it. */
export class EncodingError extends PythonSyntaxError {}
