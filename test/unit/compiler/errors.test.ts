/** The compiler's errors and warnings are CPython's: type, message, position. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "../../../src/compiler/index.ts";
import { parseModule, PythonSyntaxError } from "../../../src/syntax/index.ts";
import { ERROR_PROGRAMS, WARNING_PROGRAMS } from "./error-programs.ts";
import { ask } from "./oracle.ts";

type Answer = { error: unknown[] | null; warnings: [string, number][] };

const PROGRAM = `
import warnings
result = []
for source in input:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<s>", "exec", dont_inherit=True)
            error = None
        except SyntaxError as e:
            error = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
    result.append({"error": error, "warnings": [[str(w.message), w.lineno] for w in caught]})
`;

function ours(source: string): Answer {
  const warnings: [string, number][] = [];
  const parsed: { message: string; lineno: number }[] = [];
  try {
    const tree = parseModule(source, "<s>", "exec", { warnings: parsed as never });
    for (const w of parsed) warnings.push([w.message, w.lineno]);
    compile(tree, "<s>", { warn: (w) => warnings.push([w.message, w.lineno]) });
  } catch (e) {
    if (!(e instanceof PythonSyntaxError)) throw e;
    return { error: [e.pyType, e.msg, e.lineno, e.offset, e.endLineno, e.endOffset], warnings };
  }
  return { error: null, warnings };
}

test("errors and warnings are CPython's", async () => {
  const sources = [...ERROR_PROGRAMS, ...WARNING_PROGRAMS];
  const answers = await ask<Answer[]>(PROGRAM, sources);
  for (const [i, source] of sources.entries()) {
    const mine = ours(source);
    assert.deepEqual(mine.error, answers[i]!.error, source);
    if (mine.error === null) assert.deepEqual(mine.warnings, answers[i]!.warnings, source);
  }
});
