/** Exception types: fields, texts and construction errors. Expectations are CPython 3.14's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PyBytes, PyList, PyTuple } from "../../../src/objects/data.ts";
import * as types from "../../../src/objects/exception-object.ts";
import type { Value } from "../../../src/objects/value.ts";
import { attr, call, failureOf, makeClass, repr, str } from "./exception-support.ts";

const e = (message: string, ...args: Value[]): Value => call(types.valueError, [message, ...args]);
const list = (...items: Value[]): Value => new PyList(items);
const bytes = new PyBytes(new TextEncoder().encode("abc"));

test("repr and str", () => {
  assert.equal(repr(e("x")), "ValueError('x')");
  assert.equal(repr(e("x", 1)), "ValueError('x', 1)");
  assert.equal(str(call(types.valueError)), "");
  assert.equal(str(e("x", 1)), "('x', 1)");
  assert.equal(str(call(types.keyError, ["x"])), "'x'");
});

test("OSError chooses its subclass and keeps two arguments", () => {
  const v = call(types.osError, [2, "No such file", "f"]);
  assert.equal(repr(v), "FileNotFoundError(2, 'No such file')");
  assert.equal(str(v), "[Errno 2] No such file: 'f'");
  assert.equal(str(call(types.osError, [99, "x", "f", null, "g"])), "[Errno 99] x: 'f' -> 'g'");
  assert.equal(str(call(types.osError, [2])), "2");
  assert.equal(attr(v, "errno"), 2);
  assert.equal(repr(call(types.osError, [1, 2, 3, 4, 5, 6])), "OSError(1, 2, 3, 4, 5, 6)");
});

test("fields", () => {
  assert.equal(attr(call(types.stopIteration, [3]), "value"), 3);
  assert.equal(repr(attr(call(types.systemExit, [1, 2]), "code")), "(1, 2)");
  assert.equal(attr(call(types.importError, ["m"], { name: "n" }), "name"), "n");
  assert.equal(attr(types.newException(types.stopIteration, 5), "value"), 5);
  const place = new PyTuple(["d/f", 2, 3, "t", 5, 6]);
  assert.equal(str(call(types.syntaxError, ["a", place])), "a (f, line 2)");
});

test("keyword arguments", () => {
  const wrong = (t: Value): string => failureOf(() => call(t, ["a"], { foo: 1 }));
  assert.equal(wrong(types.valueError), "TypeError: ValueError() takes no keyword arguments");
  assert.equal(wrong(types.nameError), "TypeError: NameError() got an unexpected keyword argument 'foo'");
});

test("Unicode errors", () => {
  const decode = (start: number, end: number): string =>
    str(call(types.unicodeDecodeError, ["utf-8", bytes, start, end, "r"]));
  assert.equal(decode(1, 2), "'utf-8' codec can't decode byte 0x62 in position 1: r");
  assert.equal(decode(0, 2), "'utf-8' codec can't decode bytes in position 0-1: r");
  assert.equal(
    failureOf(() => call(types.unicodeDecodeError, [1, bytes, 1, 2, "a"])),
    "TypeError: argument 1 must be str, not int",
  );
});

test("groups", () => {
  const group = call(types.baseExceptionGroup, ["g", list(e("x"), call(types.typeError))]);
  assert.equal(repr(group), "ExceptionGroup('g', [ValueError('x'), TypeError()])");
  assert.equal(str(group), "g (2 sub-exceptions)");
  assert.equal(
    repr(call(attr(group, "split"), [types.typeError])),
    "(ExceptionGroup('g', [TypeError()]), ExceptionGroup('g', [ValueError('x')]))",
  );
  assert.equal(call(attr(group, "subgroup"), [types.keyError]), null);
  const fails = (...args: Value[]): string => failureOf(() => call(types.exceptionGroup, args));
  assert.equal(fails("a", list()), "ValueError: second argument (exceptions) must be a non-empty sequence");
  assert.equal(fails("a", list(1)), "ValueError: Item 0 of second argument (exceptions) is not an exception");
  assert.equal(
    fails("a", list(call(types.keyboardInterrupt))),
    "TypeError: Cannot nest BaseExceptions in an ExceptionGroup",
  );
});

test("layouts of exceptions", () => {
  assert.equal(repr(call(makeClass("B", [types.valueError, types.keyError]), [1])), "B(1)");
  assert.equal(
    failureOf(() => makeClass("C", [types.osError, types.importError])),
    "TypeError: multiple bases have instance lay-out conflict",
  );
});
