/** Whatever the input, the parser gives a tree or a PythonSyntaxError. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isIncompleteInput, type ParseMode, PythonSyntaxError, parseModule } from "../../../src/syntax/index.ts";
import { KEYWORDS, OPERATORS } from "../../../src/syntax/token.ts";

const MODES: ParseMode[] = ["exec", "eval", "single", "func_type"];
const PIECES = [
  ...KEYWORDS,
  ...OPERATORS.keys(),
  ..."match case type _ x y print \n \n\t \n\x20\x20 \\\n # 1 0x 1.5e 1j 'a' \"b\" ''' \"\"\" f' f\" f'{ f'''{ t'{ {x!r} {x:> \\N{ \\x1 b' é 😀 \u200b \0 $ ? `"
    .split(" ")
    .filter((p) => p !== ""),
  " ",
  "\n",
  "\n  ",
];

function check(source: string | Uint8Array, mode: ParseMode): void {
  try {
    parseModule(source, "<f>", mode);
  } catch (e) {
    assert.ok(e instanceof PythonSyntaxError, e instanceof Error ? e.stack : String(e));
    assert.ok(e.msg.length > 0);
  }
}

test("random bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...MODES), (b, m) => check(b, m)),
    { numRuns: 1500 },
  );
});

test("random text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...MODES), (s, m) => check(s, m)),
    { numRuns: 1500 },
  );
});

test("random tokens", () => {
  const tokens = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ")), { maxLength: 40 });
  fc.assert(
    fc.property(tokens, fc.constantFrom(...MODES), (list, mode) => {
      const text = list.map(([t, gap]) => t + gap).join("");
      check(text, mode);
      isIncompleteInput(text);
    }),
    { numRuns: 3000 },
  );
});
