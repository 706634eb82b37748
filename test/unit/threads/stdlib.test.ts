/** CPython's own threading.py, unmodified, on top of `_thread`: the programs of test/threads that use threading print the same with it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { MemoryFileSystem, Python } from "../../../src/index.ts";
import { stdlibFiles } from "../compiler/stdlib.ts";
import { MODES } from "../frames/support.ts";
import { expected, FOLDER } from "./support.ts";

/** What threading.py imports, as far as it uses it. */
const STUBS: Readonly<Record<string, string>> = {
  "os.py": "",
  "_contextvars.py": "class Context:\n    def run(self, f): return f()\n",
  "_weakrefset.py": "class WeakSet(set): pass\n",
  "_collections.py": "class deque(list): pass\n",
  "itertools.py": "def count(n):\n    while True:\n        yield n\n        n += 1\n",
};

const [, source] = stdlibFiles().find(([name]) => name === "threading.py")!;
const files: Record<string, string> = { "/lib/threading.py": new TextDecoder().decode(source) };
for (const [name, text] of Object.entries(STUBS)) files[`/lib/${name}`] = text;

for (const name of readdirSync(FOLDER).filter((n) => n.startsWith("threading-") && n !== "threading-traceback.py")) {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  for (const [mode, options] of MODES) {
    test(`${name}, ${mode}`, async () => {
      let out = "";
      const write = (s: string): void => {
        out += s;
      };
      const fs = new MemoryFileSystem(files);
      const python = new Python({ ...options, fs, path: ["/lib"], stdout: write, stderr: write });
      await python.runMain(text, `/threads/${name}`);
      assert.equal(out, expected(text));
    });
  }
}
