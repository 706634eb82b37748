/** Deep nesting ends in CPython's errors, never in a JavaScript stack overflow. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { PythonSyntaxError, parseModule } from "../../../src/syntax/index.ts";

const N = 100_000;

function error(source: string): PythonSyntaxError {
  try {
    parseModule(source, "<f>");
  } catch (e) {
    assert.ok(e instanceof PythonSyntaxError, String(e));
    return e;
  }
  assert.fail("no error");
}

const OVERFLOW = "Parser stack overflowed - Python source too complex to parse";

test("100,000 nested brackets", () => {
  for (const open of ["(", "[", "{", "a(", "a[", "-(", "(lambda:", "{1:"]) {
    const e = error(open.repeat(N));
    assert.deepEqual([e.pyType, e.msg, e.lineno], ["SyntaxError", "too many nested parentheses", 1], open);
    assert.equal(e.offset, open.length * 200 + open.search(/[([{]/) + 1);
  }
});

test("100,000 nested operators, lambdas, conditionals and elifs", () => {
  for (const one of ["-", "~", "+", "not ", "1**", "-1**", "lambda:", "1 if 1 else "]) {
    const e = error(one.repeat(N) + "1");
    assert.deepEqual([e.pyType, e.msg, e.lineno], ["MemoryError", OVERFLOW, null], one);
  }
  assert.equal(error("if a: pass\n" + "elif a: pass\n".repeat(N)).msg, OVERFLOW);
});

test("what CPython's parser can take is taken", () => {
  const programs = [
    "(".repeat(200) + ")".repeat(200),
    "{1:".repeat(200) + "1" + "}".repeat(200),
    "f(".repeat(200) + ")".repeat(200),
    "-".repeat(5900) + "1",
    "not ".repeat(5900) + "1",
    "1**".repeat(2900) + "1",
    "lambda:".repeat(2900) + "1",
    "1+".repeat(N) + "1",
    "a" + ".b".repeat(N),
    "a" + "()".repeat(N),
    "a<".repeat(N) + "a",
    "a=".repeat(N) + "1",
    "a,".repeat(N),
    "'a' ".repeat(N),
    "@a\n".repeat(1000) + "def f(): pass",
    Array.from({ length: 99 }, (_, i) => " ".repeat(i) + "if 1:\n").join("") + " ".repeat(99) + "pass",
  ];
  for (const p of programs) parseModule(p, "<f>");
});

test("errors inside deep nesting are still found", () => {
  assert.equal(error("(".repeat(200) + "1 2" + ")".repeat(200)).msg, "invalid syntax. Perhaps you forgot a comma?");
  assert.equal(error("-".repeat(3000)).msg, "invalid syntax");
  assert.equal(error("(".repeat(150)).msg, "'(' was never closed");
  const blocks = Array.from({ length: 101 }, (_, i) => " ".repeat(i) + "if 1:\n").join("");
  assert.equal(error(blocks).msg, "too many levels of indentation");
});
