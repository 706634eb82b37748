/** `io.BufferedRWPair`: a reader and a writer of two raw streams, as one. */
import { constant, defineLazily, getset, method, slot, tupleCalled } from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { raise, runtimeError, valueError } from "../../objects/exception-object.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { getAttr } from "../../objects/attributes.ts";
import {
  bufferedIOBaseType,
  callMethod,
  closeBoth,
  DEFAULT_BUFFER_SIZE,
  ioType,
  PyStream,
  ssize,
  unsupported,
} from "./base.ts";
import { bufferedReaderType, bufferedWriterType } from "./buffered-types.ts";

export const bufferedRWPairType = ioType("BufferedRWPair", bufferedIOBaseType);

class PyBufferedPair extends PyStream {
  reader: Value | undefined = undefined;
  writer: Value | undefined = undefined;
}

bufferedRWPairType.instanceClass = PyBufferedPair;

function* init(self: PyBufferedPair, reader: Value, writer: Value, size: Value): Gen<Value | undefined> {
  const room = yield* ssize(size);
  if (room === undefined) return undefined;
  for (const [raw, what] of [
    [reader, "readable"],
    [writer, "writable"],
  ] as const) {
    const r = yield* callMethod(raw, what);
    if (r === undefined) return undefined;
    if (r !== true) return unsupported(`File or stream is not ${what}.`);
  }
  self.reader = yield* settle(callValue(bufferedReaderType, [reader, size]));
  if (self.reader === undefined) return undefined;
  self.writer = yield* settle(callValue(bufferedWriterType, [writer, size]));
  return self.writer === undefined ? undefined : null;
}

function forward(half: "reader" | "writer", name: string, self: PyBufferedPair, args: readonly Value[]): Result {
  const to = self[half];
  return to === undefined
    ? raise(valueError, "I/O operation on uninitialized object")
    : defer(callMethod(to, name, args));
}

const forwarded = (half: "reader" | "writer", names: string) =>
  names
    .split(" ")
    .map((name) =>
      tupleCalled(
        method(name, "($self, /, *args)", (self: PyBufferedPair, args: Value[]) => forward(half, name, self, args)),
      ),
    );

const forwardedPlain = (half: "reader" | "writer", names: string) =>
  names.split(" ").map((name) => method(name, "($self, /)", (self: PyBufferedPair) => forward(half, name, self, [])));

function close(self: PyBufferedPair): Result {
  const { reader, writer } = self;
  if (reader === undefined || writer === undefined) return raise(valueError, "I/O operation on uninitialized object");
  return defer(closeBoth(callMethod(writer, "close"), () => callMethod(reader, "close")));
}

function* isTerminal(self: PyBufferedPair): Gen<Value | undefined> {
  const r = yield* settle(forward("writer", "isatty", self, []));
  return r === false ? yield* settle(forward("reader", "isatty", self, [])) : r;
}

defineLazily(bufferedRWPairType, () => [
  constant("__doc__", "A buffered reader and writer object together."),
  slot(
    "__init__",
    (self: PyBufferedPair, reader: Value, writer: Value, size: Value = DEFAULT_BUFFER_SIZE) =>
      defer(init(self, reader, writer, size)),
    "($self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)",
  ),
  ...forwarded("reader", "read peek read1 readinto readinto1"),
  ...forwarded("writer", "write"),
  ...forwardedPlain("reader", "readable"),
  ...forwardedPlain("writer", "flush writable"),
  method("close", "($self, /)", close),
  method("isatty", "($self, /)", (self: PyBufferedPair) => defer(isTerminal(self))),
  getset(
    "closed",
    (self: PyBufferedPair): Result =>
      self.writer === undefined
        ? raise(runtimeError, "the BufferedRWPair object is being garbage-collected")
        : getAttr(self.writer, "closed"),
  ),
]);
