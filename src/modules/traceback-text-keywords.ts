/**
 * "invalid syntax. Did you mean 'while'?": a mistyped keyword near a SyntaxError. A port of `TracebackException._find_keyword_typos`: each name on the line
 * of the error is replaced by the keywords like it until the text is Python (or the beginning of Python).
 */
import { suggest } from "../objects/suggestions.ts";
import type { Stmt } from "../syntax/ast.ts";
import { PythonSyntaxError } from "../syntax/errors.ts";
import { parseModule } from "../syntax/parse.ts";
import type { SyntaxErrorPlace } from "./traceback-text-syntax.ts";
import { dedent, splitLines } from "./traceback-text-lines.ts";

const KEYWORDS: readonly string[] =
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  );
const MAX_NAMES = 10;
const MAX_MATCHES = 3;
const MAX_TEXT = 1024;
const CUTOFF = 0.5;

/** Characters that two strings have in common, as difflib counts them: the longest common part, then left and right of it. */
function commonCharacters(a: string, b: string): number {
  let size = 0;
  let atA = 0;
  let atB = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let n = 0;
      while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n++;
      if (n > size) [size, atA, atB] = [n, i, j];
    }
  if (size === 0) return 0;
  return (
    size +
    commonCharacters(a.slice(0, atA), b.slice(0, atB)) +
    commonCharacters(a.slice(atA + size), b.slice(atB + size))
  );
}

/** `difflib.get_close_matches(word, keyword.kwlist, n=3, cutoff=0.5)`. */
function closeKeywords(word: string): string[] {
  return KEYWORDS.map((k) => [(2 * commonCharacters(k, word)) / (k.length + word.length), k] as const)
    .filter(([ratio]) => ratio >= CUTOFF)
    .sort(([r, k], [s, l]) => s - r || (k < l ? 1 : -1))
    .slice(0, MAX_MATCHES)
    .map(([, k]) => k);
}

/** `codeop.compile_command` in short: true for Python and for what may become Python with more lines. */
function mayBePython(text: string): boolean {
  for (const t of [text, text + "\n"])
    try {
      parseModule(t, "<input>", "exec", { allowIncompleteInput: true, dontImplyDedent: true });
      return true;
    } catch (e) {
      if (!(e instanceof PythonSyntaxError)) return false;
      if (e.pyType === "_IncompleteInputError" && t !== text) return true;
    }
  return false;
}

/** The statements of the longest beginning of the lines that is Python. */
function statementsBefore(lines: readonly string[]): readonly Stmt[] {
  for (let n = lines.length; n > 0; n--)
    try {
      const tree = parseModule(lines.slice(0, n).join("\n") + "\n", "<input>");
      return "body" in tree && Array.isArray(tree.body) ? (tree.body as Stmt[]) : [];
    } catch {
      // A block without its body, or a statement that goes on: try without its last line.
    }
  return [];
}

const lastOf = (s: Stmt): Stmt | undefined => {
  const blocks = ["finalbody", "orelse", "handlers", "cases", "body"] as const;
  for (const name of blocks) {
    const block = (s as unknown as Record<string, readonly unknown[] | undefined>)[name];
    const last = Array.isArray(block) ? block[block.length - 1] : undefined;
    if (last === undefined) continue;
    const stmt = last as Stmt;
    return name === "handlers" || name === "cases" ? lastOf(stmt) : stmt;
  }
  return undefined;
};

/** The line on which the last whole statement before the error begins; 0 when there is none. */
function lastStatementLine(before: readonly string[], indent: number): number {
  const body = statementsBefore(before);
  let s = body[body.length - 1];
  if (s === undefined) return 0;
  for (let inner = lastOf(s); inner !== undefined && inner.col_offset <= indent; inner = lastOf(s)) s = inner;
  return s.lineno;
}

const TOKEN =
  /#.*|[rbfuRBFU]{0,2}("""[\s\S]*?"""|'''[\s\S]*?'''|"(\\.|[^"\\])*"|'(\\.|[^'\\])*')|[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*/gu;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Where the error is shown to be when a keyword was mistyped, with the message that says so; else the place as it is.
 */
export function withKeywordTypo(
  place: SyntaxErrorPlace,
  getLine: (filename: string, lineno: number) => string,
): SyntaxErrorPlace {
  const { msg, filename } = place;
  const lineno = Number(place.lineno ?? 0);
  if (msg === null || filename === null || !(lineno > 0)) return place;
  if (msg !== "invalid syntax" && !msg.includes("Perhaps you forgot a comma")) return place;
  const lines: string[] = [];
  for (let n = 1; n <= lineno; n++) lines.push(getLine(filename, n).replace(/[\r\n]+$/, ""));
  const errorLine = lines[lineno - 1]!;
  if (errorLine === "") return place;
  const first = lastStatementLine(lines.slice(0, lineno - 1), errorLine.length - errorLine.trimStart().length);
  const text = dedent(lines.slice(first > 0 ? first - 1 : 0).join("\n"));
  if (text.length > MAX_TEXT) return place;
  const textLines = splitLines(text);
  const row = textLines.length - 1;
  const line = textLines[row] ?? "";
  let left = MAX_NAMES;
  for (const m of line.matchAll(TOKEN)) {
    const word = m[0];
    if (!NAME.test(word) || KEYWORDS.includes(word)) continue;
    if (--left < 0) break;
    const near = suggest(KEYWORDS, word);
    for (const keyword of [...(near === null ? [] : [near]), ...closeKeywords(word)].slice(0, MAX_MATCHES)) {
      const changed = textLines.slice();
      changed[row] = line.slice(0, m.index) + keyword + line.slice(m.index + word.length);
      if (!mayBePython(changed.join("\n"))) continue;
      return {
        ...place,
        text: line,
        offset: m.index + 1,
        endOffset: m.index + word.length + 1,
        endLineno: place.lineno,
        msg: `invalid syntax. Did you mean '${keyword}'?`,
      };
    }
  }
  return place;
}
