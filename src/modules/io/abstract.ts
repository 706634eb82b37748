/** `RawIOBase`, `BufferedIOBase` and `TextIOBase`: what a Python subclass gets for the few methods it defines. */
import { constant, defineLazily, getset, method, conventional, Convention } from "../../objects/builtin-function.ts";
import { argType } from "../../objects/str-args.ts";
import { asInt, asStr, PyByteArray, PyBytes } from "../../objects/data.ts";
import { notImplementedError, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { index } from "../../objects/operators.ts";
import { defer, type Gen, settle, type Value } from "../../objects/value.ts";
import {
  bufferedIOBaseType,
  callMethod,
  DEFAULT_BUFFER_SIZE,
  rawIOBaseType,
  ssize,
  textIOBaseType,
  unsupported,
  unsupportedSizes,
  writableMemory,
} from "./base.ts";

function* rawRead(self: Value, size: Value): Gen<Value | undefined> {
  const n = yield* ssize(size);
  if (n === undefined) return undefined;
  if (n < 0) return yield* callMethod(self, "readall");
  const b = new PyByteArray(new Uint8Array(n));
  const r = yield* callMethod(self, "readinto", [b]);
  if (r === undefined || r === null) return r;
  const got = yield* settle(index(r));
  if (got === undefined) return undefined;
  const count = asInt(got)!;
  if (count < 0 || count > n) return raise(valueError, `readinto returned ${count} outside buffer size ${n}`);
  return new PyBytes(b.buffer.slice(0, Number(count)));
}

function* readAll(self: Value): Gen<Value | undefined> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const b = yield* callMethod(self, "read", [DEFAULT_BUFFER_SIZE]);
    if (b === undefined) return undefined;
    if (b === null) {
      if (parts.length === 0) return null;
      break;
    }
    if (!(b instanceof PyBytes)) return raise(typeError, "read() should return bytes");
    if (b.bytes.length === 0) break;
    parts.push(b.bytes);
  }
  return new PyBytes(joinBytes(parts));
}

/** Pieces of bytes in a row. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** `readinto` by way of `read`. */
function* readInto(self: Value, target: Value, name: "read" | "read1"): Gen<Value | undefined> {
  const memory = writableMemory(target, name === "read" ? "readinto() argument" : "readinto1() argument");
  if (memory === undefined) return undefined;
  const b = yield* callMethod(self, name, [memory.length]);
  if (b === undefined) return undefined;
  if (!(b instanceof PyBytes)) return raise(typeError, "read() should return bytes");
  if (b.bytes.length > memory.length)
    return raise(
      valueError,
      `${name}() returned too much data: ${memory.length} bytes requested, ${b.bytes.length} returned`,
    );
  memory.set(b.bytes);
  return b.bytes.length;
}

defineLazily(rawIOBaseType, () =>
  conventional(Convention.TUPLE, "readinto write", [
    constant("__doc__", "Base class for raw binary I/O."),
    method("read", "($self, size=-1, /)", (self: Value, size: Value = -1) => defer(rawRead(self, size))),
    method("readall", "($self, /)", (self: Value) => defer(readAll(self))),
    method("readinto", "($self, /, *args)", () => raise(notImplementedError)),
    method("write", "($self, /, *args)", () => raise(notImplementedError)),
  ]),
);

defineLazily(bufferedIOBaseType, () =>
  conventional(Convention.DEFINING_CLASS, "detach read read1 write", [
    constant("__doc__", "Base class for buffered I/O objects."),
    method("detach", "($self, /)", () => unsupported("detach")),
    method("read", "($self, size=-1, /)", (_: Value, size: Value = -1) => defer(unsupportedSizes("read", [size]))),
    method("read1", "($self, size=-1, /)", (_: Value, size: Value = -1) => defer(unsupportedSizes("read1", [size]))),
    method("readinto", "($self, buffer, /)", (self: Value, b: Value) => defer(readInto(self, b, "read"))),
    method("readinto1", "($self, buffer, /)", (self: Value, b: Value) => defer(readInto(self, b, "read1"))),
    method("write", "($self, b, /)", () => unsupported("write")),
  ]),
);

defineLazily(textIOBaseType, () =>
  conventional(Convention.DEFINING_CLASS, "detach read readline write", [
    constant("__doc__", "Base class for text I/O."),
    method("detach", "($self, /)", () => unsupported("detach")),
    method("read", "($self, size=-1, /)", (_: Value, size: Value = -1) => defer(unsupportedSizes("read", [size]))),
    method("readline", "($self, size=-1, /)", (_: Value, size: Value = -1) =>
      defer(unsupportedSizes("readline", [size])),
    ),
    method("write", "($self, s, /)", (_: Value, s: Value) =>
      asStr(s) === undefined
        ? raise(typeError, `write() argument 1 must be str, not ${argType(s)}`)
        : unsupported("write"),
    ),
    getset("encoding", () => null),
    getset("newlines", () => null),
    getset("errors", () => null),
  ]),
);
