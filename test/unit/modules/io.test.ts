// Streams: positions, newlines, encodings, closed and wrong-way errors. Expectations are CPython 3.14's.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { callSpecial, callValue } from "../../../src/objects/call.ts";
import { getAttr } from "../../../src/objects/attributes.ts";
import { PyBytes } from "../../../src/objects/data.ts";
import { bytesIOType } from "../../../src/modules/io/bytes-io.ts";
import { openNative } from "../../../src/modules/io/open.ts";
import { stringIOType } from "../../../src/modules/io/text-base.ts";
import { strFromJs } from "../../../src/objects/str-object.ts";
import type { Value } from "../../../src/objects/value.ts";
import { newWorld, repr, value, type World } from "./support.ts";

let world: World;
beforeEach(() => {
  world = newWorld({ "/a.txt": "héllo\nworld\r\nlast" });
});

const call = (o: Value, name: string, ...args: Value[]): Value => value(callValue(value(getAttr(o, name)), args));
const shown = (o: Value, name: string, ...args: Value[]): string => repr(call(o, name, ...args));
const open = (...args: Value[]): Value => value(openNative(...(args as [Value])));

describe("StringIO", () => {
  const make = (initial: string, newline: Value = "\n"): Value =>
    value(callValue(stringIOType, [strFromJs(initial), newline]));

  test("reads by character, line and all", () => {
    const s = make("ab\ncd\nef");
    assert.equal(shown(s, "read", 1), "'a'");
    assert.equal(shown(s, "readline"), "'b\\n'");
    assert.equal(call(s, "tell"), 3);
    assert.equal(shown(s, "readline", 1), "'c'");
    assert.equal(shown(s, "readlines"), "['d\\n', 'ef']");
    assert.equal(shown(s, "read"), "''");
  });

  test("counts code points", () => {
    const s = make("😀é\n");
    assert.equal(shown(s, "read", 1), "'😀'");
    assert.equal(call(s, "tell"), 1);
    assert.equal(shown(s, "read"), "'é\\n'");
    call(s, "seek", 1);
    call(s, "write", "x");
    assert.equal(shown(s, "getvalue"), "'😀x\\n'");
  });

  test("writing over, behind the end and truncating", () => {
    const s = make("abcdef");
    call(s, "write", "XY");
    assert.equal(shown(s, "getvalue"), "'XYcdef'");
    call(s, "seek", 8);
    call(s, "write", "!");
    assert.equal(shown(s, "getvalue"), "'XYcdef\\x00\\x00!'");
    assert.equal(call(s, "truncate", 3), 3);
    assert.equal(shown(s, "getvalue"), "'XYc'");
  });

  test("newline settings", () => {
    assert.equal(shown(make("a\r\nb\rc", null), "read"), "'a\\nb\\nc'");
    assert.equal(shown(make("a\r\nb\rc", ""), "readlines"), "['a\\r\\n', 'b\\r', 'c']");
    assert.equal(shown(make("a\nb", "\r\n"), "getvalue"), "'a\\r\\nb'");
    assert.throws(() => make("a", "x"), { message: "ValueError: illegal newline value: 'x'" });
  });

  test("errors", () => {
    const s = make("abc");
    assert.throws(() => call(s, "write", 1), { message: "TypeError: string argument expected, got 'int'" });
    assert.throws(() => call(s, "seek", -1), { message: "ValueError: Negative seek position -1" });
    assert.throws(() => call(s, "fileno"), { message: "UnsupportedOperation: fileno" });
    call(s, "close");
    assert.throws(() => call(s, "read"), { message: "ValueError: I/O operation on closed file" });
  });
});

describe("BytesIO", () => {
  test("reads, writes and seeks", () => {
    const b = value(callValue(bytesIOType, [new PyBytes(new TextEncoder().encode("ab\ncd"))]));
    assert.equal(shown(b, "readline"), "b'ab\\n'");
    assert.equal(call(b, "seek", -1, 2), 4);
    assert.equal(call(b, "write", new PyBytes(Uint8Array.of(1, 2))), 2);
    assert.equal(shown(b, "getvalue"), "b'ab\\nc\\x01\\x02'");
    assert.throws(() => call(b, "write", "a"), { message: "TypeError: a bytes-like object is required, not 'str'" });
  });
});

describe("open", () => {
  test("reads text with universal newlines and byte positions", () => {
    const f = open("/a.txt");
    assert.equal(shown(f, "readline"), "'héllo\\n'");
    assert.equal(call(f, "tell"), 7);
    assert.equal(shown(f, "read", 6), "'world\\n'");
    assert.equal(call(f, "tell"), 14);
    assert.equal(shown(f, "read"), "'last'");
    assert.equal(repr(f), "<_io.TextIOWrapper name='/a.txt' mode='r' encoding='UTF-8'>");
    assert.throws(() => call(f, "write", "x"), { message: "UnsupportedOperation: not writable" });
  });

  test("keeps newlines when asked to", () => {
    assert.equal(shown(open("/a.txt", "r", -1, null, null, ""), "readlines"), "['héllo\\n', 'world\\r\\n', 'last']");
    assert.equal(shown(open("/a.txt", "r", -1, "latin-1"), "readline"), "'hÃ©llo\\n'");
  });

  test("writes on close, appends, reads binary", () => {
    const f = open("/b.txt", "w");
    assert.equal(call(f, "write", "x\ny"), 3);
    call(f, "close");
    const g = open("/b.txt", "a");
    call(g, "write", "z");
    call(g, "close");
    assert.equal(new TextDecoder().decode(world.fs.readFile("/b.txt")), "x\nyz");
    assert.equal(shown(open("/b.txt", "rb"), "readlines"), "[b'x\\n', b'yz']");
    assert.throws(() => call(g, "write", "x"), { message: "ValueError: I/O operation on closed file." });
  });

  test("what was left open is written when the program ends", () => {
    call(open("/c.txt", "w"), "write", "kept");
    world.runtime.flushFiles();
    assert.equal(new TextDecoder().decode(world.fs.readFile("/c.txt")), "kept");
  });

  test("errors", () => {
    assert.throws(() => open("/nope"), { message: "FileNotFoundError: [Errno 2] No such file or directory: '/nope'" });
    assert.throws(() => open("/"), { message: "IsADirectoryError: [Errno 21] Is a directory: '/'" });
    assert.throws(() => open("/a.txt", "x"), { message: "FileExistsError: [Errno 17] File exists: '/a.txt'" });
    assert.throws(() => open("/a.txt/b"), { message: "NotADirectoryError: [Errno 20] Not a directory: '/a.txt/b'" });
    assert.throws(() => open("/a.txt", "q"), { message: "ValueError: invalid mode: 'q'" });
    assert.throws(() => open("/a.txt", "rw"), {
      message: "ValueError: must have exactly one of create/read/write/append mode",
    });
    assert.throws(() => open("/a.txt", "rb", -1, "utf-8"), {
      message: "ValueError: binary mode doesn't take an encoding argument",
    });
  });

  test("a runtime without files has none", () => {
    const { runtime } = newWorld();
    Object.assign(runtime, { fs: null });
    assert.throws(() => open("/a.txt"), {
      message: "FileNotFoundError: [Errno 2] No such file or directory: '/a.txt'",
    });
  });
});

test("standard input by line and as a whole", () => {
  const { runtime } = newWorld({}, {}, "one\r\ntwo\nthree");
  const stdin = runtime.sys.getStr("stdin")!;
  assert.equal(shown(stdin, "readline"), "'one\\n'");
  assert.equal(shown(stdin, "read", 2), "'tw'");
  assert.equal(shown(stdin, "readline"), "'o\\n'");
  assert.equal(shown(stdin, "read"), "'three'");
  assert.equal(shown(stdin, "readline"), "''");
});

test("stdout gives text to the host as it is written", () => {
  const { runtime, out } = newWorld();
  const stdout = runtime.sys.getStr("stdout")!;
  assert.equal(call(stdout, "write", "hé"), 2);
  assert.deepEqual(out, ["hé"]);
  assert.throws(() => call(stdout, "write", strFromJs("\ud800")), /UnicodeEncodeError: 'utf-8' codec can't encode/);
  assert.throws(() => value(callSpecial(stdout, "__next__")), { message: "UnsupportedOperation: not readable" });
});
