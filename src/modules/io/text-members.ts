/** The methods of `io.TextIOWrapper`. Reading and writing are in text-wrapper.ts, positions in text-seek.ts. */
import { getAttr } from "../../objects/attributes.ts";
import { constant, defineLazily, getset, member, method, slot } from "../../objects/builtin-function.ts";
import { asInt, asStr, jsText, tuple, typeOf } from "../../objects/data.ts";
import {
  attributeError,
  lookupError,
  overflowError,
  pendingIs,
  raise,
  stopIteration,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import { index } from "../../objects/operators.ts";
import { encodeStr } from "../../objects/codecs.ts";
import { reprEnter, reprLeave, reprText } from "../../objects/repr.ts";
import { takeException } from "../../objects/state.ts";
import { argType } from "../../objects/str-args.ts";
import { strFromJs, strLength } from "../../objects/str-object.ts";
import { truth } from "../../objects/truth.ts";
import { TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { askMethod, attributeOr, callMethod, closeBoth, closedError, sizeLater, ssize, unsupported } from "./base.ts";
import { intArgument } from "./file-io.ts";
import { newlineOf, nextByMethod, textIOWrapperType } from "./text-base.ts";
import { codecName, IncrementalEncoder, Seen } from "./text-codec.ts";
import { PyTextWrapper } from "./text-wrapper.ts";

const badEncoding = (v: Value, owner: string): undefined =>
  raise(typeError, `${owner}() argument 'encoding' must be str or None, not ${argType(v)}`);

/** The name of an `encoding` argument for the codecs, and as `encoding` shows it; undefined with the exception. */
function encodingOf(v: Value, owner: string): readonly [codec: string, shown: string] | undefined {
  if (v === null) return ["utf-8", "UTF-8"];
  const e = asStr(v);
  if (e === undefined) return badEncoding(v, owner);
  const name = jsText(e);
  if (name.includes("\0")) return raise(valueError, "embedded null character");
  if (name === "locale") return ["utf-8", "UTF-8"];
  const codec = codecName(name);
  if (codec !== undefined) return [codec, name];
  if (encodeStr("", name) !== undefined) return raise(lookupError, `unknown encoding: ${name}`);
  // The codecs word it for str.encode.
  const e2 = takeException();
  const text = asStr(e2.args.items[0] ?? "");
  return raise(lookupError, text === undefined ? "" : strFromJs(jsText(text).replace(/; use .*/, "")));
}

function errorsOf(v: Value, owner: string): string | undefined {
  if (v === null) return "strict";
  const e = asStr(v);
  if (e === undefined) return raise(typeError, `${owner}() argument 'errors' must be str or None, not ${argType(v)}`);
  const name = jsText(e);
  return name.includes("\0") ? raise(valueError, "embedded null character") : name;
}

function* init(
  self: PyTextWrapper,
  buffer: Value,
  encodingValue: Value,
  errorsValue: Value,
  newlineValue: Value,
  lineBufferingValue: Value,
  writeThroughValue: Value,
): Gen<Value | undefined> {
  self.buffer = undefined;
  self.detached = false;
  if (encodingValue !== null && asStr(encodingValue) === undefined) return badEncoding(encodingValue, "TextIOWrapper");
  const errors = errorsOf(errorsValue, "TextIOWrapper");
  if (errors === undefined) return undefined;
  const newline = yield* newlineOf(newlineValue, "TextIOWrapper", false);
  if (newline === undefined) return undefined;
  const encoding = encodingOf(encodingValue, "TextIOWrapper");
  if (encoding === undefined) return undefined;
  const lineBuffering = yield* settle(truth(lineBufferingValue));
  const writeThrough = lineBuffering === undefined ? undefined : yield* settle(truth(writeThroughValue));
  if (writeThrough === undefined) return undefined;
  self.setCodec(encoding[0], encoding[1], errors);
  self.newline = newline;
  self.lineBuffering = lineBuffering === true;
  self.writeThrough = writeThrough === true;
  const canRead = yield* askMethod(buffer, "readable");
  const canWrite = canRead === undefined ? undefined : yield* askMethod(buffer, "writable");
  const seekable = canWrite === undefined ? undefined : yield* askMethod(buffer, "seekable");
  const read1 = seekable === undefined ? undefined : yield* attributeOr(buffer, "read1");
  if (read1 === undefined) return undefined;
  self.start(buffer, canRead!, canWrite!, seekable!);
  self.hasRead1 = read1 !== null;
  if (self.seekable && self.encoder !== null) {
    const at = yield* callMethod(buffer, "tell");
    if (at === undefined) {
      self.buffer = undefined;
      return undefined;
    }
    if (at !== 0) self.encoder.reset(false);
  }
  return null;
}

/** Run `f` on an open stream. */
function* whileOpen(self: PyTextWrapper, f: (self: PyTextWrapper) => Gen<Value | undefined>): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  const closed = yield* self.closedNow();
  if (closed === undefined) return undefined;
  return closed ? closedError() : yield* f(self);
}

function* write(self: PyTextWrapper, text: Value): Gen<Value | undefined> {
  const s = asStr(text);
  if (s === undefined) return raise(typeError, `write() argument must be str, not ${argType(text)}`);
  return yield* whileOpen(self, function* () {
    return (yield* self.write(s)) === undefined ? undefined : strLength(s);
  });
}

function* read(self: PyTextWrapper, size: Value | undefined): Gen<Value | undefined> {
  const n = yield* sizeLater(size);
  return n === undefined ? undefined : yield* whileOpen(self, () => self.read(n));
}

function* readLine(self: PyTextWrapper, size: Value): Gen<Value | undefined> {
  const n = yield* ssize(size);
  return n === undefined ? undefined : yield* whileOpen(self, () => self.readLine(Math.max(n, -1)));
}

/** The next line of an iteration: positions are not kept track of meanwhile. */
function nextLine(self: PyTextWrapper): Result {
  if ((self.cls.flags & TypeFlag.HEAP) !== 0) return defer(nextByMethod(self));
  const quick = self.telling ? undefined : self.quickLine();
  return quick ?? defer(nextSlow(self));
}

function* nextSlow(self: PyTextWrapper): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  self.telling = false;
  const line = yield* whileOpen(self, () => self.readLine(-1));
  if (line !== "") return line;
  self.snapshot = null;
  self.telling = self.seekable;
  return raise(stopIteration);
}

function* seek(self: PyTextWrapper, target: Value, whenceValue: Value): Gen<Value | undefined> {
  const whence = yield* intArgument(whenceValue);
  return whence === undefined ? undefined : yield* whileOpen(self, () => self.seekTo(target, whence));
}

function* truncate(self: PyTextWrapper, size: Value): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  if ((yield* callMethod(self, "flush")) === undefined) return undefined;
  return yield* callMethod(self.buffer!, "truncate", [size]);
}

function* close(self: PyTextWrapper): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  const closed = yield* self.closedNow();
  if (closed === undefined) return undefined;
  if (closed) return null;
  return yield* closeBoth(callMethod(self, "flush"), () => self.closeBuffer());
}

function* detach(self: PyTextWrapper): Gen<Value | undefined> {
  if (!self.ready) return undefined;
  if ((yield* callMethod(self, "flush")) === undefined) return undefined;
  const buffer = self.buffer!;
  self.buffer = undefined;
  self.detached = true;
  return buffer;
}

function* reconfigure(
  self: PyTextWrapper,
  encodingValue: Value,
  errorsValue: Value,
  newlineValue: Value | undefined,
  lineBufferingValue: Value,
  writeThroughValue: Value,
): Gen<Value | undefined> {
  if (encodingValue !== null && asStr(encodingValue) === undefined) return badEncoding(encodingValue, "reconfigure");
  const errorsGiven = errorsOf(errorsValue, "reconfigure");
  if (errorsGiven === undefined || !self.ready) return undefined;
  const changing = encodingValue !== null || errorsValue !== null || newlineValue !== undefined;
  if (self.decoder !== null && (self.decoded !== "" || self.snapshot !== null) && changing)
    return unsupported("It is not possible to set the encoding or newline of stream after the first read");
  const newline = newlineValue === undefined ? self.newline : yield* newlineOf(newlineValue, "reconfigure", false);
  if (newline === undefined) return undefined;
  const flag = function* (v: Value, before: boolean): Gen<boolean | undefined> {
    if (v === null) return before;
    const n = yield* settle(index(v));
    if (n === undefined) return undefined;
    return typeof n === "bigint" && BigInt.asIntN(64, n) !== n
      ? raise(overflowError, "Python int too large to convert to C long")
      : asInt(n) !== 0;
  };
  const lineBuffering = yield* flag(lineBufferingValue, self.lineBuffering);
  const writeThrough = lineBuffering === undefined ? undefined : yield* flag(writeThroughValue, self.writeThrough);
  if (writeThrough === undefined) return undefined;
  if ((yield* callMethod(self, "flush")) === undefined) return undefined;
  if (changing) {
    const encoding =
      encodingValue === null ? ([self.codec, self.encodingName] as const) : encodingOf(encodingValue, "reconfigure");
    if (encoding === undefined) return undefined;
    const errors = errorsValue === null && encodingValue === null ? self.errorsName : errorsGiven;
    self.setCodec(encoding[0], encoding[1], errors);
    self.newline = newline;
    if (self.decoder !== null) self.decoder = self.makeDecoder();
    if (self.encoder !== null) {
      self.encoder = new IncrementalEncoder(self.codec, errors, self.seekable);
      if (self.seekable) {
        const at = yield* callMethod(self.buffer!, "tell");
        if (at === undefined) return undefined;
        if (at !== 0) self.encoder.reset(false);
      }
    }
  }
  self.lineBuffering = lineBuffering!;
  self.writeThrough = writeThrough;
  return null;
}

function* repr(self: PyTextWrapper): Gen<Value | undefined> {
  if (!self.detached && !self.ready) return undefined;
  if (!reprEnter(self)) return raise(valueError, `reentrant call inside ${self.cls.name}.__repr__`);
  let out = "<_io.TextIOWrapper";
  for (const name of ["name", "mode"]) {
    const v = yield* settle(getAttr(self, name));
    if (v === undefined) {
      if (!pendingIs(attributeError) && !(name === "name" && pendingIs(valueError))) {
        reprLeave(self);
        return undefined;
      }
      takeException();
      continue;
    }
    const shown = yield* reprText(v);
    if (shown === undefined) {
      reprLeave(self);
      return undefined;
    }
    out += ` ${name}=${jsText(shown)}`;
  }
  reprLeave(self);
  return strFromJs(`${out} encoding='${self.encodingName}'>`);
}

/** `newlines`: the line ends seen so far. */
export function seenValue(seen: number): Value {
  const all: string[] = [];
  if (seen & Seen.CR) all.push("\r");
  if (seen & Seen.LF) all.push("\n");
  if (seen & Seen.CRLF) all.push("\r\n");
  return all.length === 0 ? null : all.length === 1 ? all[0]! : tuple(...all);
}

const attached =
  (f: (self: PyTextWrapper) => Result) =>
  (self: PyTextWrapper): Result =>
    self.ready ? f(self) : undefined;

/** What a stream still tells when its buffer has been detached. */
const begun =
  (f: (self: PyTextWrapper) => Result) =>
  (self: PyTextWrapper): Result =>
    self.detached || self.ready ? f(self) : undefined;

/** A method of the buffer. */
const ofBuffer = (name: string) =>
  method(
    name,
    "($self, /)",
    attached((self) => defer(self.askBuffer(name))),
  );

function setChunkSize(self: PyTextWrapper, v: Value | undefined): Result {
  if (!self.ready) return undefined;
  if (v === undefined) return raise(attributeError, "cannot delete attribute");
  const n = asInt(v);
  if (n === undefined) return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
  if (typeof n === "bigint") return raise(overflowError, "cannot fit 'int' into an index-sized integer");
  if (n <= 0) return raise(valueError, "a strictly positive integer is required");
  self.chunkSize = n;
  return null;
}

textIOWrapperType.instanceClass = PyTextWrapper;
defineLazily(textIOWrapperType, () => [
  constant("__doc__", "Character and line based layer over a BufferedIOBase object, buffer."),
  slot(
    "__init__",
    (
      self: PyTextWrapper,
      buffer: Value,
      encoding: Value = null,
      errors: Value = null,
      newline: Value = null,
      lineBuffering: Value = false,
      writeThrough: Value = false,
    ) => defer(init(self, buffer, encoding, errors, newline, lineBuffering, writeThrough)),
    "($self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
  ),
  slot("__repr__", (self: PyTextWrapper) => defer(repr(self))),
  slot("__next__", nextLine),
  method("detach", "($self, /)", (self: PyTextWrapper) => defer(detach(self))),
  method(
    "reconfigure",
    "($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
    (
      self: PyTextWrapper,
      encoding: Value = null,
      errors: Value = null,
      newline?: Value,
      lineBuffering: Value = null,
      writeThrough: Value = null,
    ) => defer(reconfigure(self, encoding, errors, newline, lineBuffering, writeThrough)),
  ),
  method(
    "write",
    "($self, text, /)",
    (self: PyTextWrapper, text: Value): Result =>
      typeof text === "string" && self.quickWrite(text) ? text.length : defer(write(self, text)),
  ),
  method("read", "($self, size=-1, /)", (self: PyTextWrapper, n?: Value) => defer(read(self, n))),
  method(
    "readline",
    "($self, size=-1, /)",
    (self: PyTextWrapper, n: Value = -1): Result =>
      (n === -1 ? self.quickLine() : undefined) ?? defer(readLine(self, n)),
  ),
  method("flush", "($self, /)", (self: PyTextWrapper) => defer(whileOpen(self, () => self.flush()))),
  method("close", "($self, /)", (self: PyTextWrapper) => defer(close(self))),
  ofBuffer("fileno"),
  ofBuffer("seekable"),
  ofBuffer("readable"),
  ofBuffer("writable"),
  ofBuffer("isatty"),
  method("seek", "($self, cookie, whence=os.SEEK_SET, /)", (self: PyTextWrapper, to: Value, whence: Value = 0) =>
    defer(seek(self, to, whence)),
  ),
  method("tell", "($self, /)", (self: PyTextWrapper) => defer(whileOpen(self, () => self.tell()))),
  method("truncate", "($self, pos=None, /)", (self: PyTextWrapper, n: Value = null) => defer(truncate(self, n))),
  method("__getstate__", "($self, /)", (self: PyTextWrapper) =>
    raise(typeError, `cannot pickle '${self.cls.shortName}' instances`),
  ),
  member("encoding", (self: PyTextWrapper) => self.encodingName),
  member("buffer", (self: PyTextWrapper): Result => self.buffer ?? null),
  member("line_buffering", (self: PyTextWrapper) => self.lineBuffering),
  member("write_through", (self: PyTextWrapper) => self.writeThrough),
  member("_finalizing", () => false),
  getset(
    "name",
    attached((self) => getAttr(self.buffer!, "name")),
  ),
  getset(
    "closed",
    attached((self) => defer(self.closedNow() as Gen<Value | undefined>)),
  ),
  getset(
    "newlines",
    attached((self) => seenValue(self.seen)),
  ),
  getset(
    "errors",
    begun((self) => strFromJs(self.errorsName)),
  ),
  getset(
    "_CHUNK_SIZE",
    attached((self) => self.chunkSize),
    setChunkSize,
  ),
]);
