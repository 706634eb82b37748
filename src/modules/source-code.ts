/** From source text to a code object: parse, compile, and hand on what the two had to warn about. */
import type { CodeUnit } from "../compiler/code-unit.ts";
import { getIntMaxStrDigits } from "../objects/int-text.ts";
import { compile } from "../compiler/compile.ts";
import { FutureFlag, futureFlags } from "../compiler/future.ts";
import {
  deprecationWarning,
  memoryError,
  type PyBaseException,
  raise,
  raiseException,
  syntaxWarning,
} from "../objects/exception-object.ts";
import { PyCode } from "../objects/function-object.ts";
import { ts } from "../objects/state.ts";
import type { PyType } from "../objects/type.ts";
import { defer, type Gen, type Result, settle } from "../objects/value.ts";
import { PythonSyntaxError } from "../syntax/errors.ts";
import type { Mod } from "../syntax/ast.ts";
import { parseModule, type ParseMode } from "../syntax/parse.ts";
import { decodeSource } from "../syntax/source.ts";
import { currentHost } from "./module-host.ts";
import { syntaxErrorObject } from "./syntax-error.ts";
import { warnAboutSource, warnAboutSourceInPython } from "./warnings.ts";

export type CompileMode = "exec" | "eval" | "single";

/** A warning about the source text. */
export interface SourceWarning {
  readonly category: string;
  readonly message: string;
  readonly lineno: number;
  readonly offset: number;
}

export interface CompileChoices {
  readonly optimize?: 0 | 1 | 2;
  /** PyCF_* and CO_FUTURE_* bits. */
  readonly flags?: number;
  readonly intMaxStrDigits?: number;
  /** Refuse syntax that is newer than this minor version of Python 3. */
  readonly featureVersion?: number;
  readonly lastExpression?: boolean;
}

const ALLOW_INCOMPLETE_INPUT = 0x4000;
const DONT_IMPLY_DEDENT = 0x200;
const TYPE_COMMENTS = 0x1000;

/** Parse; throws PythonSyntaxError. */
function parseSource(
  source: string | Uint8Array,
  filename: string,
  mode: ParseMode,
  choices: CompileChoices,
  warnings: SourceWarning[],
): Mod {
  const flags = choices.flags ?? 0;
  return parseModule(source, filename, mode, {
    warnings: warnings as never,
    intMaxStrDigits: choices.intMaxStrDigits,
    allowIncompleteInput: (flags & ALLOW_INCOMPLETE_INPUT) !== 0,
    dontImplyDedent: (flags & DONT_IMPLY_DEDENT) !== 0,
    typeComments: (flags & TYPE_COMMENTS) !== 0,
    flufl: (flags & FutureFlag.BARRY_AS_BDFL) !== 0,
    featureVersion: choices.featureVersion,
  });
}

/** Compile a tree; throws PythonSyntaxError. */
const compileParsed = (tree: Mod, filename: string, choices: CompileChoices, warnings: SourceWarning[]): CodeUnit =>
  compile(tree, filename, {
    optimize: choices.optimize,
    flags: choices.flags ?? 0,
    lastExpression: choices.lastExpression,
    warn: (w) => void warnings.push(w),
  });

/** Parse and compile; throws PythonSyntaxError. */
export function compileSource(
  source: string | Uint8Array,
  filename: string,
  mode: CompileMode,
  choices: CompileChoices = {},
): { unit: CodeUnit; warnings: SourceWarning[] } {
  const warnings: SourceWarning[] = [];
  const tree = parseSource(source, filename, mode, choices, warnings);
  return { unit: compileParsed(tree, filename, choices, warnings), warnings };
}

/** The lines of a source text, as SyntaxError's `text` shows them. */
function lineOf(source: string | Uint8Array, lineno: number): string | null {
  let text: string;
  if (typeof source === "string") text = source;
  else {
    try {
      text = decodeSource(source, "");
    } catch {
      return null;
    }
  }
  const line = text.split(/\r\n|\r|\n/)[lineno - 1];
  return line === undefined ? null : line + "\n";
}

/** A line of a file, or null. */
function fileLine(filename: string, lineno: number): string | null {
  const { fs } = currentHost();
  if (fs === null || filename.startsWith("<")) return null;
  try {
    return lineOf(fs.readFile(filename), lineno);
  } catch {
    return null;
  }
}

function compiled(
  source: string | Uint8Array,
  filename: string,
  mode: CompileMode,
  choices: CompileChoices,
): ReturnType<typeof compileSource> | undefined {
  try {
    return compileSource(source, filename, mode, { intMaxStrDigits: getIntMaxStrDigits(), ...choices });
  } catch (e) {
    return raiseSourceError(e);
  }
}

const categoryOf = (w: SourceWarning): PyType =>
  w.category === "DeprecationWarning" ? deprecationWarning : syntaxWarning;

/** Parse and compile to a code object, for the host. `undefined`: a SyntaxError (or a warning made an error) is pending. */
export function compileToCode(
  source: string | Uint8Array,
  filename: string,
  mode: CompileMode,
  choices: CompileChoices = {},
): PyCode | undefined {
  const result = compiled(source, filename, mode, choices);
  if (result === undefined) return undefined;
  for (const w of result.warnings) {
    const given = warnAboutSource(currentHost(), categoryOf(w), w.message, filename, w.lineno);
    if (given === undefined) return warningAsError(ts.exc, w, filename, source);
  }
  return new PyCode(result.unit);
}

/** Parse to a tree, for a program that runs. `undefined`: an exception is pending, as for `compileToCode`. */
export function* parseToTree(
  source: string | Uint8Array,
  filename: string,
  mode: ParseMode,
  choices: CompileChoices = {},
): Gen<Mod | undefined> {
  const warnings: SourceWarning[] = [];
  let tree: Mod;
  try {
    tree = parseSource(source, filename, mode, { intMaxStrDigits: getIntMaxStrDigits(), ...choices }, warnings);
  } catch (e) {
    return raiseSourceError(e);
  }
  return (yield* giveWarnings(warnings, filename, source)) && checkFuture(tree, filename) ? tree : undefined;
}

/** Are the features that the tree asks `__future__` for known? Otherwise the SyntaxError is pending. */
export function checkFuture(tree: Mod, filename: string): boolean {
  try {
    futureFlags(tree, filename);
    return true;
  } catch (e) {
    raiseSourceError(e);
    return false;
  }
}

/** Compile a tree to a code object, for a program that runs. */
export function compileTree(tree: Mod, filename: string, choices: CompileChoices = {}): Result {
  const warnings: SourceWarning[] = [];
  let unit: CodeUnit;
  try {
    unit = compileParsed(tree, filename, choices, warnings);
  } catch (e) {
    // Not the parser's stack was too small.
    if (e instanceof RangeError) throw e;
    return raiseSourceError(e);
  }
  return withWarnings(new PyCode(unit), warnings, filename, null);
}

/** As `compileToCode`, for a program that runs: it may want to show the warnings itself. */
export function compileForPython(
  source: string | Uint8Array,
  filename: string,
  mode: CompileMode,
  choices: CompileChoices = {},
): Result {
  const result = compiled(source, filename, mode, choices);
  if (result === undefined) return undefined;
  return withWarnings(new PyCode(result.unit), result.warnings, filename, source);
}

const withWarnings = (
  code: PyCode,
  warnings: readonly SourceWarning[],
  filename: string,
  source: string | Uint8Array | null,
): Result => (warnings.length === 0 ? code : defer(warned(code, warnings, filename, source)));

function* warned(
  code: PyCode,
  warnings: readonly SourceWarning[],
  filename: string,
  source: string | Uint8Array | null,
): Gen<PyCode | undefined> {
  return (yield* giveWarnings(warnings, filename, source)) ? code : undefined;
}

/** False if one was turned into an exception. */
function* giveWarnings(
  warnings: readonly SourceWarning[],
  filename: string,
  source: string | Uint8Array | null,
): Gen<boolean> {
  for (const w of warnings) {
    const given = yield* settle(warnAboutSourceInPython(categoryOf(w), w.message, filename, w.lineno));
    if (given !== undefined) continue;
    warningAsError(ts.exc, w, filename, source);
    return false;
  }
  return true;
}

/** A SyntaxWarning that a filter turned into an exception becomes a SyntaxError with a place. */
function warningAsError(
  exc: PyBaseException | undefined,
  w: SourceWarning,
  filename: string,
  source: string | Uint8Array | null,
): undefined {
  if (exc?.cls !== syntaxWarning) return undefined;
  const text = source === null ? fileLine(filename, w.lineno) : lineOf(source, w.lineno);
  const at = { lineno: w.lineno, offset: w.offset, text, endLineno: w.lineno, endOffset: w.offset };
  // As an error it does not speak of the future.
  const message = w.message.replace(" Such sequences will not work in the future.", "");
  return raiseException(syntaxErrorObject(new PythonSyntaxError("SyntaxError", message, filename, at)));
}

/** Set the pending exception for what the syntax layer threw; anything else is thrown on. */
export function raiseSourceError(e: unknown): undefined {
  if (!(e instanceof PythonSyntaxError)) {
    // JavaScript's stack is used up, as CPython's is a little later.
    if (e instanceof RangeError)
      return raise(memoryError, "Parser stack overflowed - Python source too complex to parse");
    throw e;
  }
  // The compiler knows no text; like CPython, take the line from the file.
  const text = e.text === null && e.lineno !== null ? fileLine(e.filename, e.lineno) : null;
  return raiseException(syntaxErrorObject(e, text));
}
