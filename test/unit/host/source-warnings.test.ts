/** Warnings about source text that the host compiles are shown by what the program has put in the place of `warnings.showwarning`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, PythonError } from "../../../src/index.ts";

function running(): { python: Python; out: string[] } {
  const out: string[] = [];
  const python = new Python({ stdout: (text) => void out.push(text) });
  python.run("import warnings\nwarnings.showwarning = lambda m, c, f, line, *rest: print(m, c.__name__, f, line)");
  return { python, out };
}

const SHOWN = `"is" with 'int' literal. Did you mean "=="? SyntaxWarning <string> 2`;

test("by run, before the program runs", () => {
  const { python, out } = running();
  assert.equal(python.run("print('runs')\n1 is 1"), true);
  assert.equal(out.join(""), `${SHOWN}\nruns\n`);
});

test("by runAsync", async () => {
  const { python, out } = running();
  await python.runAsync("pass\n1 is 1");
  assert.equal(out.join(""), `${SHOWN}\n`);
});

test("before a SyntaxError", () => {
  const { python, out } = running();
  assert.throws(
    () => python.run("pass\n1 is 1\nreturn"),
    (e: unknown) => e instanceof PythonError && e.message.includes("'return' outside function"),
  );
  assert.equal(out.join(""), `${SHOWN}\n`);
});

test("what it raises ends the run", () => {
  const { python } = running();
  python.run("def show(*args): raise KeyError('shown')\nwarnings.showwarning = show");
  assert.throws(
    () => python.run("print('runs')\n1 is 1"),
    (e: unknown) => e instanceof PythonError && e.message.includes("shown"),
  );
});
