// Runtimes: what two of them share, the table of modules, paths, syntax errors.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PyTuple } from "../../../src/objects/data.ts";
import { PyObject } from "../../../src/objects/value.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import { absolutePath, folderOf, joinPath } from "../../../src/modules/fs-path.ts";
import { NATIVE_MODULES } from "../../../src/modules/native-modules.ts";
import { loadNative } from "../../../src/modules/importer.ts";
import { syntaxErrorObject } from "../../../src/modules/syntax-error.ts";
import { PythonSyntaxError } from "../../../src/syntax/errors.ts";
import { PyType } from "../../../src/objects/type.ts";
import { newWorld, repr, text, value } from "./support.ts";
import { strOf } from "../../../src/objects/repr.ts";
import { callValue } from "../../../src/objects/call.ts";

test("two runtimes share no dict and no stream", () => {
  const a = newWorld().runtime;
  const b = newWorld().runtime;
  for (const dicts of [
    [a.builtins, b.builtins],
    [a.sys, b.sys],
  ] as const)
    for (const [name, v] of dicts[0].entries()) {
      const other = dicts[1].getStr(name as string);
      if (v instanceof PyDict || (v instanceof PyObject && "host" in v)) assert.notEqual(v, other, String(name));
    }
  a.builtins.setStr("extra", 1);
  assert.equal(b.builtins.getStr("extra"), undefined);
});

test("every native module can be made", () => {
  const { runtime } = newWorld();
  for (const name of NATIVE_MODULES.keys()) {
    if (name === "sys" || name === "builtins") continue;
    assert.equal(runtime.modules.getStr(name), undefined, `${name} is made before it is imported`);
  }
  for (const [name, { visible }] of NATIVE_MODULES) {
    const m = loadNative(runtime, name);
    assert.equal(repr(m), `<module '${name}' (${visible === true ? "frozen" : "built-in"})>`);
  }
});

test("a host's module is found", () => {
  const { runtime } = newWorld();
  runtime.registerModule("host_things", () => [["answer", 42]]);
  assert.equal(loadNative(runtime, "host_things").dict.getStr("answer"), 42);
});

test("struct sequences", () => {
  const { runtime } = newWorld();
  const info = runtime.sys.getStr("version_info")!;
  assert.equal(repr(info), "sys.version_info(major=3, minor=14, micro=2, releaselevel='final', serial=0)");
  assert.throws(() => value(callValue((info as PyTuple).cls, [new PyTuple([1])])), {
    message: "TypeError: cannot create 'sys.version_info' instances",
  });
});

test("paths", () => {
  assert.equal(absolutePath("a/../b/./c", "/home"), "/home/b/c");
  assert.equal(absolutePath("/x//y/..", "/home"), "/x");
  assert.equal(folderOf("/a/b.py"), "/a");
  assert.equal(folderOf("/b.py"), "/");
  assert.equal(folderOf("b.py"), "");
  assert.equal(joinPath("/a", "b"), "/a/b");
  assert.equal(joinPath("", "b"), "b");
});

test("a SyntaxError has CPython's arguments and fields", () => {
  newWorld();
  const at = { lineno: 1, offset: 3, text: "a b\n", endLineno: 1, endOffset: 4 };
  const e = syntaxErrorObject(new PythonSyntaxError("SyntaxError", "invalid syntax", "f.py", at));
  assert.equal(repr(e.args), "('invalid syntax', ('f.py', 1, 3, 'a b\\n', 1, 4))");
  assert.equal(text(strOf(e)), "invalid syntax (f.py, line 1)");
  const none = syntaxErrorObject(new PythonSyntaxError("MemoryError", "too deep", "f.py", null));
  assert.ok(none.cls instanceof PyType);
  assert.equal(repr(none), "MemoryError('too deep')");
});
