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
import { seeThrough } from "../objects/object-watch.ts";
import { ts } from "../objects/state.ts";
import type { PyType } from "../objects/type.ts";
import { Deferred, defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { PythonSyntaxError } from "../syntax/errors.ts";
import type { Mod } from "../syntax/ast.ts";
import { parseModule, type ParseMode } from "../syntax/parse.ts";
import { decodeSource } from "../syntax/source.ts";
import { currentHost } from "./module-host.ts";
import { syntaxErrorObject } from "./syntax-error.ts";
import { warnAboutSource } from "./warnings.ts";

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

/** What came of a source text; `failure` is what was thrown once the warnings had been found. */
interface Outcome<T> {
  readonly made: T | null;
  readonly warnings: readonly SourceWarning[];
  readonly failure: unknown;
}

function attempt<T>(make: (warnings: SourceWarning[]) => T): Outcome<T> {
  const warnings: SourceWarning[] = [];
  try {
    return { made: make(warnings), warnings, failure: null };
  } catch (failure) {
    return { made: null, warnings, failure };
  }
}

const compiled = (
  source: string | Uint8Array,
  filename: string,
  mode: CompileMode,
  choices: CompileChoices,
): Outcome<CodeUnit> =>
  attempt((warnings) => {
    const all = { intMaxStrDigits: getIntMaxStrDigits(), ...choices };
    return compileParsed(parseSource(source, filename, mode, all, warnings), filename, all, warnings);
  });

const categoryOf = (w: SourceWarning): PyType =>
  w.category === "DeprecationWarning" ? deprecationWarning : syntaxWarning;

/** Parse to a tree, for a program that runs. `undefined`: an exception is pending, as for `compileForPython`. */
export function* parseToTree(
  source: string | Uint8Array,
  filename: string,
  mode: ParseMode,
  choices: CompileChoices = {},
): Gen<Mod | undefined> {
  const parsed = attempt((warnings) =>
    parseSource(source, filename, mode, { intMaxStrDigits: getIntMaxStrDigits(), ...choices }, warnings),
  );
  if (!(yield* giveWarnings(parsed.warnings, filename, source))) return undefined;
  const tree = parsed.made;
  if (tree === null) return raiseSourceError(parsed.failure);
  return checkFuture(tree, filename) ? tree : undefined;
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
  const result = attempt((warnings) => compileParsed(tree, filename, choices, warnings));
  // Not the parser's stack was too small.
  if (result.failure instanceof RangeError) throw result.failure;
  return withWarnings(result, filename, null);
}

/** Parse and compile to a code object. `undefined`: a SyntaxError (or a warning made an error) is pending. Warnings may be shown by Python code. */
export function compileForPython(
  source: string | Uint8Array,
  filename: string,
  mode: CompileMode,
  choices: CompileChoices = {},
): Result {
  return withWarnings(compiled(source, filename, mode, choices), filename, source);
}

/** Run what a host has compiled: `f(code)`, once Python code has shown the warnings. Finalizers see through it to the program. */
export function whenCompiled(code: Result, f: (code: PyCode) => Result): Result {
  if (code === undefined) return undefined;
  return code instanceof Deferred ? defer(seeThrough(compiledLater(code, f), [])) : f(code as PyCode);
}

function* compiledLater(pending: Deferred, f: (code: PyCode) => Result): Gen<Value | undefined> {
  const code = yield pending;
  return code === undefined ? undefined : yield* settle(f(code as PyCode));
}

const codeOf = ({ made, failure }: Outcome<CodeUnit>): PyCode | undefined =>
  made === null ? raiseSourceError(failure) : new PyCode(made);

const withWarnings = (result: Outcome<CodeUnit>, filename: string, source: string | Uint8Array | null): Result =>
  result.warnings.length === 0 ? codeOf(result) : defer(warned(result, filename, source));

function* warned(
  result: Outcome<CodeUnit>,
  filename: string,
  source: string | Uint8Array | null,
): Gen<PyCode | undefined> {
  return (yield* giveWarnings(result.warnings, filename, source)) ? codeOf(result) : undefined;
}

/** False if one was turned into an exception. */
function* giveWarnings(
  warnings: readonly SourceWarning[],
  filename: string,
  source: string | Uint8Array | null,
): Gen<boolean> {
  for (const w of warnings) {
    const given = yield* settle(warnAboutSource(categoryOf(w), w.message, filename, w.lineno));
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
