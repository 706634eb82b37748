/** Every code block of README.md runs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeBlocks, runPython, runShell, runTypeScript } from "./documents.ts";

const RUNNERS = { sh: runShell, ts: runTypeScript, py: runPython, python: runPython };

/** Text that the output of a block must contain, by a part of the block. */
const EXPECTED: readonly (readonly [block: string, output: RegExp])[] = [
  ["npm start", /28 statements[\s\S]*frame report\n {2}calls/],
  ["const answer", /^working\n$/],
  ["half.py", /^ZeroDivisionError 2\nTraceback \(most recent call last\):\n {2}File "half.py", line 4, in <module>\n/],
  ["price", /^banana 60\npear 40\nfig 30\n$/],
  ["sidewinder -c", /3\.14[\s\S]*from standard input[\s\S]*usage: sidewinder/],
];

const blocks = codeBlocks("README.md");

for (const { language, text, line } of blocks)
  test(`README.md:${line} (${language})`, () => {
    const runner = RUNNERS[language as keyof typeof RUNNERS];
    assert.ok(runner !== undefined, `nothing runs a block of '${language}'`);
    const done = runner(text);
    assert.equal(done.status, 0, done.stderr);
    for (const [part, output] of EXPECTED) if (text.includes(part)) assert.match(done.stdout + done.stderr, output);
  });

test("README.md has every block that is expected", () => {
  for (const [part] of EXPECTED)
    assert.ok(
      blocks.some((b) => b.text.includes(part)),
      part,
    );
});
