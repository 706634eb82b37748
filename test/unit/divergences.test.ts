/** docs/divergences.md says the truth: a line that ends in a comment prints what the comment says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeBlocks, runPython } from "./documents.ts";

for (const { language, text, line } of codeBlocks("docs/divergences.md"))
  test(`docs/divergences.md:${line}`, () => {
    assert.equal(language, "python");
    const expected = [...text.matchAll(/ {2}# (.*)$/gm)].map((m) => m[1]!);
    assert.ok(expected.length > 0);
    assert.equal(runPython(text).stdout, expected.join("\n") + "\n");
  });

test("statements without a block", () => {
  const says = (code: string): string => runPython(code).stdout.trim();
  const r = "class R:\n  def __del__(self): print('deleted')\n";
  const g = "def g():\n  try: yield 1\n  finally: print('closed')\nx = g()\nnext(x)\n";
  assert.equal(says(`${g}x = 1\nprint('end')`), "end\nclosed");
  assert.equal(says(`${g}del x\nprint('end')`), "closed\nend");
  assert.equal(says(`${r}r = R()\nr.__class__ = type('S', (), {})\ndel r\nprint('late')`), "late");
  assert.equal(
    says("class C: pass\nc = C()\nC.__del__ = lambda self: print('deleted')\ndel c\nprint('made before')"),
    "made before",
  );
  assert.equal(says("import sys; print(sys.getrefcount([]))"), "2");
  assert.equal(says("import gc\nclass C: pass\nc = C()\nc.me = c\ndel c\nprint(gc.collect())"), "0");
  assert.equal(
    says("import gc; print(gc.collect(), hasattr(gc, 'get_objects'), hasattr(gc, 'get_referrers'))"),
    "0 False False",
  );
  assert.equal(says("b = bytearray(b'x')\nm = memoryview(b)\nb.append(1)\nprint(m[0], len(b))"), "120 2");
  assert.equal(says("import time; print(time.tzname)"), "('UTC', 'UTC')");
  assert.equal(says("print(id(1000) == id(int('1000')), id('ab') == id(''.join(['a', 'b'])))"), "True True");
  assert.equal(
    says("for m in ('asyncio', 'os'):\n  try: __import__(m)\n  except ImportError: print(m)").split("\n").length,
    2,
  );
  assert.equal(says("breakpoint()\nprint('on')"), "on");
});
