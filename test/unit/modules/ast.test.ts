// Trees: each runtime has classes of its own, names that nobody asked for are not made, and depth is an exception, not the end of the process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python } from "../../../src/index.ts";
import { grammar } from "../../../src/modules/ast/definition.ts";
import { NODE_FIELDS } from "../../../src/syntax/ast.ts";

test("the grammar is the tree of the parser", () => {
  const kinds = [...grammar().kind.values()].filter((k) => k.name in NODE_FIELDS);
  assert.equal(kinds.length, Object.keys(NODE_FIELDS).length);
  for (const k of kinds)
    assert.deepEqual(
      k.fields.map((f) => f.name),
      NODE_FIELDS[k.name as keyof typeof NODE_FIELDS],
    );
});

test("runtimes do not share classes", () => {
  const one = new Python();
  const two = new Python();
  assert.equal(one.run("import ast; ast.Name.mark = 1; ast.Name('a').mark"), 1);
  assert.equal(two.run("import ast; hasattr(ast.Name, 'mark')"), false);
});

test("trees are made without importing anything", () => {
  assert.equal(new Python().run("type(compile('a', 'f', 'exec', 0x400)).__name__"), "Module");
});

const CASES: readonly (readonly [make: string, error: string])[] = [
  ["e.values += [e, e]", "maximum recursion depth exceeded while traversing 'BoolOp' node"],
  [
    "for i in range(15000): e = ast.UnaryOp(ast.Not(), e, lineno=1, col_offset=0)",
    "maximum recursion depth exceeded during compilation",
  ],
];
for (const [make, error] of CASES)
  test(`too deep: ${make}`, () => {
    const p = new Python();
    const code = `
import ast
e = ast.BoolOp(ast.And(), [ast.Constant(1, lineno=1, col_offset=0)] * 2, lineno=1, col_offset=0)
${make}
try:
    compile(ast.Expression(e), "f", "eval")
except RecursionError as error:
    message = str(error)
message`;
    assert.equal(p.run(code), error);
    assert.equal(p.run("1 + 1"), 2);
  });

test("long chains are not deep", () => {
  const code = `
import ast
source = "+".join(["a"] * 3000)
eval(compile(ast.parse(source, mode="eval"), "f", "eval"), {"a": 2})`;
  assert.equal(new Python().run(code), 6000);
});
