/**
 * The parser against CPython 3.14: trees of the whole standard library and of a corpus, and every attribute of the
 * SyntaxError of programs that are not Python.
 */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  dump,
  isIncompleteInput,
  PythonSyntaxError,
  parseModule,
  type SyntaxWarningRecord,
} from "../../../src/syntax/index.ts";
import { BYTES, FUNCTION_TYPES, INTERACTIVE, WARNED } from "./input-corpus.ts";
import { INVALID } from "./invalid-corpus.ts";
import { oracle, type Verdict, verdicts } from "./oracle.ts";
import { ourVerdict } from "./ours.ts";
import { VALID } from "./valid-corpus.ts";
import { readZip } from "./zip.ts";

const LIBRARY = fileURLToPath(new URL("../../../node_modules/pyodide/python_stdlib.zip", import.meta.url));

const HASHES = `
import ast, hashlib, json, zipfile
def hashes():
    z = zipfile.ZipFile("/lib/python314.zip")
    out = {}
    for name in z.namelist():
        if name.endswith(".py"):
            text = ast.dump(ast.parse(z.read(name)), include_attributes=True)
            out[name] = hashlib.sha1(text.encode("utf-8", "surrogatepass")).hexdigest()
    return json.dumps(out)
hashes()
`;

async function compare(programs: [string, string | number[]][]): Promise<void> {
  const expected = await verdicts(programs);
  const wrong: { program: string; cpython: Verdict; ours: Verdict }[] = [];
  programs.forEach(([mode, source], i) => {
    const ours = ourVerdict(mode, source);
    if (JSON.stringify(ours) !== JSON.stringify(expected[i])) {
      wrong.push({ program: `${mode}: ${JSON.stringify(source)}`, cpython: expected[i], ours });
    }
  });
  assert.deepEqual(wrong, []);
}

test("every file of the standard library has CPython's tree", async (t) => {
  const py = await oracle();
  const expected = JSON.parse(py.runPython(HASHES) as string) as Record<string, string>;
  const wrong: string[] = [];
  let files = 0;
  for (const [name, data] of readZip(readFileSync(LIBRARY))) {
    if (!name.endsWith(".py")) continue;
    files++;
    const text = dump(parseModule(data, name), { includeAttributes: true });
    if (createHash("sha1").update(text).digest("hex") !== expected[name]) wrong.push(name);
  }
  t.diagnostic(`${files - wrong.length} of ${files} files`);
  assert.deepEqual(wrong, []);
  assert.equal(files, Object.keys(expected).length);
});

test("rare corners of the grammar have CPython's tree", () => compare(VALID.map((p) => ["exec", p])));

test("programs that are not Python get CPython's error", async (t) => {
  t.diagnostic(`${INVALID.length} programs`);
  for (const p of INVALID) assert.ok("error" in ourVerdict("exec", p), p);
  await compare(INVALID.map((p) => ["exec", p]));
});

test("interactive and eval input is judged as CPython does", () =>
  compare(
    INTERACTIVE.flatMap((p): [string, string][] => [
      ["single", p],
      ["eval", p],
    ]),
  ));

test("function types", () => compare(FUNCTION_TYPES.map((p) => ["func_type", p])));

test("source bytes are decoded as CPython does", () =>
  compare(BYTES.map((b) => ["exec", [...(typeof b === "string" ? Buffer.from(b) : b)]])));

test("incomplete input is what codeop waits for", async () => {
  const py = await oracle();
  py.runPython(`
import codeop, json
def incomplete(programs):
    out = []
    for p in json.loads(programs):
        try:
            out.append(codeop.compile_command(p) is None)
        except SyntaxError:
            out.append(False)
    return json.dumps(out)
`);
  const call = py.globals.get("incomplete") as (json: string) => string;
  const expected = JSON.parse(call(JSON.stringify(INTERACTIVE))) as boolean[];
  INTERACTIVE.forEach((p, i) => {
    assert.equal(isIncompleteInput(p), expected[i], JSON.stringify(p));
  });
});

test("warnings are CPython's", async () => {
  const py = await oracle();
  py.runPython(`
import ast, json, warnings
def warned(programs):
    out = []
    for p in json.loads(programs):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            try:
                ast.parse(p)
            except SyntaxError:
                pass
        out.append([[w.category.__name__, str(w.message), w.lineno] for w in seen])
    return json.dumps(out)
`);
  const call = py.globals.get("warned") as (json: string) => string;
  const expected = JSON.parse(call(JSON.stringify(WARNED))) as [string, string, number][][];
  WARNED.forEach((program, i) => {
    const warnings: SyntaxWarningRecord[] = [];
    try {
      parseModule(program, "<f>", "exec", { warnings });
    } catch (e) {
      assert.ok(e instanceof PythonSyntaxError);
    }
    const seen = warnings.map((w) => [w.category, w.message, w.lineno]);
    assert.deepEqual(seen, expected[i], program);
  });
});
