/**
 * No text of the program reaches emitted JavaScript except as a quoted literal. The programs of `test/python/jit` about hostile names are compiled at their first call; from all the
 * JavaScript that is made, the string literals are taken out: what is left must consist of the compiler's own vocabulary.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Python, PythonError } from "../../../src/index.ts";
import { ROOT } from "../../harness/programs.ts";

const FOLDER = join(ROOT, "test/python/jit");

/** Everything that is made of a program. */
function emitted(source: string, filename: string, jit: "always" | "on" = "always"): string[] {
  const texts: string[] = [];
  const python = new Python({ jit });
  python.onCompiled((unit) => texts.push(unit.text));
  try {
    python.run(source, { filename });
  } catch (e) {
    // Some of the programs end with an uncaught exception.
    if (!(e instanceof PythonError)) throw e;
  }
  return texts;
}

/** The text without its string literals; fails if one is not closed on its line. */
function withoutStrings(text: string): string {
  const bare = text.replace(/"(?:[^"\\\n]|\\[^\n])*"/g, "S");
  assert.ok(!bare.includes('"'), "a string literal is open");
  return bare;
}

const words = (text: string): Set<string> => new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []);

/** Registers, counters, constants, labels; names of an inlined function's own. */
const NUMBERED = /^(?:[rfnkBL]\d+|n\d+[sd]|(?:[rfnBL]\d+|fp|fn|b|top|d|x|X|I|o)_\d+)$/;

/** What a program without any name worth mentioning makes the compiler say. */
function vocabulary(): Set<string> {
  const known = new Set<string>();
  for (const name of readdirSync(FOLDER).filter((f) => f.endsWith(".py") && !/java|names|runtime|beyond/.test(f)))
    for (const jit of ["always", "on"] as const)
      for (const text of emitted(readFileSync(join(FOLDER, name), "utf8"), "plain.py", jit))
        for (const w of words(withoutStrings(text))) if (!NUMBERED.test(w)) known.add(w);
  return known;
}

const hostile = readdirSync(FOLDER).filter((f) => /java|names|beyond/.test(f));
const known = vocabulary();

test("the hostile programs are there", () => assert.ok(hostile.length >= 6, hostile.join(" ")));

for (const name of hostile) {
  test(`${name} adds no word to the emitted text`, () => {
    const texts = emitted(readFileSync(join(FOLDER, name), "utf8"), "x\u2028`${'\"*/\n.py");
    assert.ok(texts.length > 3, `${texts.length} functions`);
    for (const text of texts) {
      const bare = withoutStrings(text);
      assert.match(bare, /^[\x20-\x7e\n]*$/);
      assert.ok(!/[`]|\*\/|\/\*/.test(bare), "comments and templates are not the compiler's");
      for (const w of words(bare)) assert.ok(known.has(w) || NUMBERED.test(w), `'${w}' is not a word of the compiler`);
    }
  });
}

test("a literal cannot be left", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Python text that looks like one
  const key = '\\"); throw 1; (\\u2028\\u2029`${x}</script>';
  const [text] = emitted(`def f(o):\n    return o["${key}"]\nf({"${key}": 1})`, "q.py");
  assert.ok(text !== undefined);
  assert.match(text, /^[\x20-\x7e\n]*$/);
  assert.ok(!text.includes("</script>") && !text.includes("`"));
});
