/**
 * Parsing a source text: decode, tokenize, parse, and say what is wrong when it is not Python.
 *
 * Invariants: the only exception that leaves this layer is PythonSyntaxError; a valid program pays nothing for the
 * diagnosing parser, which runs after the fast one has failed.
 */

import type { Mod } from "./ast.ts";
import * as ast from "./ast.ts";
import { type ParserSettings, TOO_DEEP } from "./cursor.ts";
import { diagnose, findTooNew } from "./diagnose.ts";
import { PythonSyntaxError, type SyntaxWarningRecord } from "./errors.ts";
import { NEWEST_MINOR } from "./feature-versions.ts";
import type { UnicodeNameLookup } from "./literals.ts";
import { decodeSource, normaliseNewlines } from "./source.ts";
import { Parser } from "./statements.ts";
import { Cell } from "./token.ts";
import { codePointLength } from "./characters.ts";
import { Tokenizer } from "./tokenizer.ts";

/** The start rules of the grammar. */
export type ParseMode = "exec" | "eval" | "single" | "func_type";

/** Choices of `parseModule`. */
export interface ParseOptions {
  /** Full database behind `\N{...}`. */
  lookupUnicodeName?: UnicodeNameLookup;
  /** sys.get_int_max_str_digits(); 0 is no limit. */
  intMaxStrDigits?: number;
  /** Receives the warnings of tokenizer and parser. */
  warnings?: SyntaxWarningRecord[];
  /** CPython's PyCF_ALLOW_INCOMPLETE_INPUT: running out of input is an `_IncompleteInputError`. */
  allowIncompleteInput?: boolean;
  /** CPython's PyCF_DONT_IMPLY_DEDENT. */
  dontImplyDedent?: boolean;
  /** CPython's PyCF_TYPE_COMMENTS: type comments become part of the tree. */
  typeComments?: boolean;
  /** As the future feature `barry_as_FLUFL` has it. */
  flufl?: boolean;
  /** Refuse syntax that is newer than this minor version of Python 3. */
  featureVersion?: number;
}

/** What the diagnosing parser needs to know about a failed parse. */
export interface FailedParse {
  text: string;
  filename: string;
  mode: ParseMode;
  settings: ParserSettings;
  allowIncompleteInput: boolean;
  dontImplyDedent: boolean;
  typeComments: boolean;
  featureVersion: number;
  /** Cells of complete top-level statements that need no second look; one is kept, for the sake of a stray `elif`. */
  skippedCells: number;
}

/** Levels of CPython's parser stack that the start rule leaves, as against that of a file. */
const SPARE_LEVELS: Readonly<Record<ParseMode, number>> = { exec: 0, eval: 6, single: 2, func_type: 0 };

/** Parses Python source text (or the bytes of a file) to its tree; throws PythonSyntaxError. */
export function parseModule(
  source: string | Uint8Array,
  filename: string,
  mode: ParseMode = "exec",
  options: ParseOptions = {},
): Mod {
  let text = normaliseNewlines(typeof source === "string" ? source : decodeSource(source, filename));
  if (text.includes("\0")) {
    throw new PythonSyntaxError("SyntaxError", "source code string cannot contain null bytes", filename, null);
  }
  if (mode === "exec" && text.length > 0 && text.charCodeAt(text.length - 1) !== 10) text += "\n";
  const settings: ParserSettings = {
    lookupUnicodeName: options.lookupUnicodeName ?? null,
    intMaxStrDigits: options.intMaxStrDigits ?? 4300,
    flufl: options.flufl ?? false,
  };
  const tokenizer = new Tokenizer(text);
  tokenizer.typeComments = options.typeComments ?? false;
  if (mode === "single") tokenizer.scanInteractive(options.dontImplyDedent ?? false);
  else tokenizer.scanAll();
  const parser = new Parser(tokenizer, settings);
  const featureVersion = options.featureVersion ?? NEWEST_MINOR;
  const forDiagnosis = (skippedCells: number): FailedParse => ({
    text,
    filename,
    mode,
    settings,
    allowIncompleteInput: options.allowIncompleteInput ?? false,
    dontImplyDedent: options.dontImplyDedent ?? false,
    typeComments: tokenizer.typeComments,
    featureVersion,
    skippedCells,
  });
  parser.depth = -SPARE_LEVELS[mode];
  let failure: unknown;
  try {
    const tree = parseRule(parser, mode);
    if (mode === "single") checkSingle(parser, text, filename);
    if (tree._type === "Module")
      for (const { lineno, tag } of tokenizer.typeIgnores) tree.type_ignores.push(new ast.TypeIgnore(lineno, tag));
    if (featureVersion < NEWEST_MINOR) {
      const error = findTooNew(forDiagnosis(0));
      if (error !== null) throw error;
    }
    return tree;
  } catch (e) {
    failure = e;
  } finally {
    // The tokenizer is done before the parser begins; CPython's are at work at the same time.
    const found = tokenizer.warnings.sort((a, b) => a.lineno - b.lineno);
    if (options.warnings) for (const w of found) options.warnings.push(w);
  }
  if (typeof failure !== "symbol") throw failure;
  if (failure === TOO_DEEP) {
    throw new PythonSyntaxError(
      "MemoryError",
      "Parser stack overflowed - Python source too complex to parse",
      filename,
      null,
    );
  }
  // A statement that is too new may come before the one that failed.
  const skipped = featureVersion < NEWEST_MINOR ? 0 : Math.min(parser.previousStart, parser.firstDoubtful);
  throw diagnose(forDiagnosis(skipped));
}

/** Interactive input is one statement; only blank lines and comments may follow. */
function checkSingle(parser: Parser, text: string, filename: string): void {
  const at = parser.p - Cell.STRIDE;
  const { tk } = parser;
  if (tk[at + Cell.COL] < 0 || /^(?:[ \t\f\n]|#.*)*$/.test(text.slice(tk[at + Cell.END]))) return;
  const start = tk[at + Cell.START];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", start);
  const characters = codePointLength(text.slice(lineStart, start));
  throw new PythonSyntaxError("SyntaxError", "multiple statements found while compiling a single statement", filename, {
    lineno: tk[at + Cell.LINE],
    offset: characters + 1,
    text: text.slice(lineStart, end < 0 ? text.length : end + 1),
    endLineno: tk[at + Cell.ELINE],
    endOffset: characters + 2,
  });
}

/**
 * Whether more lines could make a program of the text, as the REPL asks (CPython's codeop): true for an unfinished
 * statement, false for a complete one and for one that no continuation can save.
 */
export function isIncompleteInput(source: string, mode: ParseMode = "single"): boolean {
  if (isBlankInput(source)) return false;
  const fails = (text: string): PythonSyntaxError | null => {
    try {
      parseModule(text, "<stdin>", mode, { allowIncompleteInput: true, dontImplyDedent: true });
      return null;
    } catch (e) {
      if (e instanceof PythonSyntaxError) return e;
      throw e;
    }
  };
  if (fails(source) === null) return false;
  const again = fails(source + "\n");
  return again === null || again.pyType === "_IncompleteInputError";
}

/** What is only space and comments. */
export const isBlankInput = (source: string): boolean => /^(?:[ \t\f\r\n]|#.*)*$/.test(source);

/** What the parser has to say about an input of the interactive interpreter; null: nothing. */
export function inputError(source: string): PythonSyntaxError | null {
  try {
    parseModule(source, "<stdin>", "single", { dontImplyDedent: true });
    return null;
  } catch (e) {
    if (e instanceof PythonSyntaxError) return e;
    throw e;
  }
}

function parseRule(parser: Parser, mode: ParseMode): Mod {
  switch (mode) {
    case "exec":
      return parser.parseFile();
    case "eval":
      return parser.parseEval();
    case "single":
      return parser.parseInteractive();
    case "func_type":
      return parser.parseFunctionType();
  }
}
