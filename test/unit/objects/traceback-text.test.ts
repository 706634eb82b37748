/** Entries of tracebacks against `traceback.StackSummary` of CPython (Pyodide), and suggestions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPyodide } from "pyodide";
import { formatEntry, formatStack, type TracebackEntry } from "../../../src/modules/traceback-text-stack.ts";
import { suggest } from "../../../src/objects/suggestions.ts";

const SOURCE = `def f():
    x = foo(
        1,
        a +  b.c[
   2] / 0,
    )
    return g(1)[2] + 日本 / 0
    return f(1)
    y = f(a, b)
    y.z = f(a,
            b)
    x = (a
         # comment + 1
         +
         b)
\ty = "日本" @ (f)(1)   # tail
    a.b.c
    assert (
        1
        == 2
        or 3
        or 4
        or 5
    ), f(
       x
    )[1]
    (((a))) ** \\
        (b)
    lambda: x[1][
      2
    ](3)`.split("\n");
const getLine = (_: string, n: number): string => SOURCE[n - 1] ?? "";

/** Every pair of interesting places of the source as the ends of an entry. */
function places(): [number, number, number, number][] {
  const out: [number, number, number, number][] = [];
  for (let line = 2; line <= SOURCE.length; line++) {
    const width = new TextEncoder().encode(SOURCE[line - 1]!).length;
    const indent = SOURCE[line - 1]!.length - SOURCE[line - 1]!.trimStart().length;
    for (let a = indent; a < width; a += 3) for (let b = width; b > a; b -= 4) out.push([line, line, a, b]);
    for (let end = line + 1; end <= Math.min(line + 8, SOURCE.length); end++)
      for (const b of [1, 5, 9]) out.push([line, end, indent, Math.min(b, SOURCE[end - 1]!.length)]);
  }
  return out;
}

test("source lines and carets are CPython's", async () => {
  const py = await loadPyodide();
  const all = places();
  py.globals.set("source", SOURCE.join("\n"));
  py.globals.set("places", py.toPy(all));
  const expected = py.runPython(`
import linecache, traceback
linecache.cache["x.py"] = (1, None, [l + "\\n" for l in source.split("\\n")], "x.py")
def text(l, e, c, d):
    f = traceback.FrameSummary("x.py", l, "f", end_lineno=e, colno=c, end_colno=d)
    return traceback.StackSummary.from_list([f]).format()[0]
[text(*p) for p in places]`);
  const texts = expected.toJs() as string[];
  all.forEach(([lineno, endLineno, colno, endColno], i) => {
    const entry = { filename: "x.py", name: "f", lineno, endLineno, colno, endColno };
    assert.equal(formatEntry(entry, getLine), texts[i], `lines ${lineno}-${endLineno}, columns ${colno}-${endColno}`);
  });
  assert.ok(all.length > 400);
});

test("repeated entries are counted", () => {
  const entry = (lineno: number): TracebackEntry => ({
    filename: "?",
    name: "f",
    lineno,
    endLineno: null,
    colno: null,
    endColno: null,
  });
  const lines = formatStack([...Array(10).fill(entry(1)), entry(2)], () => "");
  assert.deepEqual(lines.slice(3), ["  [Previous line repeated 7 more times]\n", '  File "?", line 2, in f\n']);
});

test("suggestions", () => {
  assert.equal(suggest(["append", "extend", "pop"], "apend"), "append");
  assert.equal(suggest(["append", "extend"], "xyz"), null);
  assert.equal(suggest(["blech"], "bluch"), "blech");
  assert.equal(suggest(["Foo", "foO"], "foo"), "Foo");
});
