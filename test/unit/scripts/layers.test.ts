/** The layer check finds what it is for, and nothing in strings and comments. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFile } from "../../../scripts/check-layers.ts";

const messages = (path: string, text: string) => checkFile(path, text).map((v) => `${v.line}: ${v.message}`);

test("imports go downwards only", () => {
  assert.deepEqual(messages("objects/a.ts", 'import { x } from "../syntax/x.ts";\nimport "./b.ts";\n'), []);
  assert.deepEqual(messages("objects/a.ts", '\nimport type { x } from "../frames/x.ts";\n'), [
    "2: objects may not import from frames: imports go downwards",
  ]);
  assert.deepEqual(messages("modules/io/a.ts", 'export * from "../../host/x.ts";'), [
    "1: modules may not import from host: imports go downwards",
  ]);
  assert.deepEqual(messages("index.ts", 'export * from "./host/index.ts";'), []);
  assert.deepEqual(messages("host/a.ts", 'import {\n  a,\n} from "../index.ts";'), [
    "3: host may not import from index.ts: imports go downwards",
  ]);
  assert.deepEqual(messages("cli/a.ts", 'import { V } from "../version.ts";'), []);
  assert.deepEqual(messages("extra/a.ts", ""), ["1: the folder 'extra' is not in the list of layers (src/layers.ts)"]);
});

test("only the command line names Node and global objects", () => {
  assert.deepEqual(messages("cli/a.ts", 'import fs from "node:fs";\nprocess.exit(console.log());'), []);
  assert.deepEqual(
    messages("host/a.ts", 'import fs from "node:fs";\nconst x = await import("node:os");\nprocess.exit();'),
    [
      "1: only src/cli may import 'node:fs'",
      "2: only src/cli may import 'node:os'",
      "3: only src/cli may touch 'process'",
    ],
  );
  assert.deepEqual(messages("host/a.ts", "globalThis.x = 1; console.log(globalThis);").length, 3);
});

test("strings, comments and properties are no violations", () => {
  const text =
    "// from \"node:fs\" process.exit()\n/* console.log() */\nconst a = \"import x from 'y'\";\nconst b = `from 'z' `;\nthis.process.x();\n";
  assert.deepEqual(messages("host/a.ts", text), []);
});
