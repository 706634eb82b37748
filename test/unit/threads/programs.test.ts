/**
 * Programs with threads (test/threads): Pyodide cannot start any, so each says itself what it prints (`# expect:` at its end). They run under all engines and policies, as
 * the command line runs a program, and as one synchronous run.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { MemoryFileSystem, Python, type PythonOptions } from "../../../src/index.ts";
import { MODES } from "../frames/support.ts";
import { expected, FOLDER } from "./support.ts";

/** What a program wrote, to either stream. */
async function output(text: string, file: string, options: PythonOptions, synchronous: boolean): Promise<string> {
  let out = "";
  const write = (s: string): void => {
    out += s;
  };
  const python = new Python({
    ...options,
    stdout: write,
    stderr: write,
    args: [file],
    fs: new MemoryFileSystem({ [file]: text, "/tmp/.keep": "" }),
  });
  if (!synchronous) await python.runMain(text, file);
  else {
    python.globals.set("__file__", file);
    python.run(text, { filename: file });
  }
  return out;
}

for (const name of readdirSync(FOLDER).filter((n) => n.endsWith(".py"))) {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  for (const [mode, options] of MODES) {
    test(`${name}, ${mode}`, async () => {
      assert.equal(await output(text, `/threads/${name}`, options, false), expected(text));
    });
    if (text.includes("# needs the end of the program")) continue;
    test(`${name}, ${mode}, in run()`, async () => {
      assert.equal(await output(text, `/threads/${name}`, options, true), expected(text));
    });
  }
}
