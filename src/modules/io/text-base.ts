/**
 * Streams of text: what TextIOWrapper and StringIO have in common. Text is held as UTF-16; what a method hands out is normalised by `strFromJs`.
 */
import { defineMembers, type Member, method, slot } from "../../objects/builtin-function.ts";
import { asStr, jsText, type Str, typeOf } from "../../objects/data.ts";
import { raise, stopIteration, typeError, valueError } from "../../objects/exception-object.ts";
import { index } from "../../objects/operators.ts";
import { strLength } from "../../objects/str-object.ts";
import { builtinType, TypeFlag } from "../../objects/type.ts";
import { andThen, whenDone, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { callMethod, closedError, PyStream, sizeOf, textIOBaseType, unsupported } from "./base.ts";

const FLAGS = TypeFlag.BASETYPE | TypeFlag.HAS_DICT;
export const textIOWrapperType = builtinType("TextIOWrapper", { base: textIOBaseType, flags: FLAGS, module: "_io" });
export const stringIOType = builtinType("StringIO", { base: textIOBaseType, flags: FLAGS, module: "_io" });

/** A stream of text. */
export abstract class PyTextStream extends PyStream {
  abstract canRead(): boolean;
  abstract canWrite(): boolean;
  /** Write text; gives undefined (exception) or anything else. The stream is open and writable. */
  abstract put(text: Str): Result;
  /** Up to `n` characters, all if negative. */
  abstract take(n: number): Result;
  /** A line with its end, at most `limit` characters of it unless negative; "" at the end. */
  abstract takeLine(limit: number): Result;

  /** What closed streams say. */
  get closedMessage(): string {
    return "I/O operation on closed file.";
  }
}

/** Index in `text` after up to `n` characters from `at`. */
export function afterChars(text: string, at: number, n: number): number {
  let i = at;
  for (; n > 0 && i < text.length; n--) {
    const c = text.charCodeAt(i);
    const d = c >= 0xd800 && c < 0xdc00 ? text.charCodeAt(i + 1) : 0;
    i += d >= 0xdc00 && d < 0xe000 ? 2 : 1;
  }
  return i;
}

/** Index after the line that starts at `at`. `anyEnd`: "\r" and "\r\n" end a line too. */
export function afterLine(text: string, at: number, end: string, anyEnd: boolean): number {
  if (!anyEnd) {
    const i = text.indexOf(end, at);
    return i < 0 ? text.length : i + end.length;
  }
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return i + 1;
    if (c === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

/** `"\n"` as the newline setting wants it written. */
export const untranslate = (text: string, newline: string | null): string =>
  newline === "\r" || newline === "\r\n" ? text.replaceAll("\n", newline) : text;

function write(self: PyTextStream, text: Value): Result {
  const s = typeof text === "string" ? text : asStr(text);
  if (s === undefined)
    return raise(
      typeError,
      self.cls === stringIOType || self.cls.isSubtypeOf(stringIOType)
        ? `string argument expected, got '${typeOf(text).name}'`
        : `write() argument must be str, not ${typeOf(text).name}`,
    );
  if (self.closed) return closedError(self.closedMessage);
  if (!self.canWrite()) return unsupported("not writable");
  return andThen(self.put(s), strLength, s);
}

export function readable(self: PyTextStream): boolean {
  if (self.closed) closedError(self.closedMessage);
  else if (!self.canRead()) unsupported("not readable");
  else return true;
  return false;
}

function read(self: PyTextStream, size?: Value): Result {
  if (!readable(self)) return undefined;
  const n = sizeOf(size);
  return n === undefined ? undefined : self.take(n);
}

function readline(self: PyTextStream, size?: Value): Result {
  if (!readable(self)) return undefined;
  const n = sizeOf(size);
  return n === undefined ? undefined : self.takeLine(n);
}

const lineOrStop = (line: Value): Result => (line === "" ? raise(stopIteration) : line);

/** A subclass may override readline. */
function* nextByMethod(self: PyTextStream): Gen<Value | undefined> {
  const line = yield* callMethod(self, "readline");
  return line === undefined ? undefined : yield* settle(lineOrStop(line));
}

export function nextLine(self: PyTextStream): Result {
  if (!readable(self)) return undefined;
  if ((self.cls.flags & TypeFlag.HEAP) !== 0) return defer(nextByMethod(self));
  return whenDone(self.takeLine(-1), lineOrStop);
}

const check =
  (f: (self: PyTextStream) => boolean) =>
  (self: PyTextStream): Result =>
    self.closed ? closedError("I/O operation on closed file") : f(self);

const shared: Member[] = [
  method("write", "($self, text, /)", write),
  method("read", "($self, size=-1, /)", read),
  method("readline", "($self, size=-1, /)", readline),
  slot("__next__", nextLine),
  method(
    "readable",
    "($self, /)",
    check((s) => s.canRead()),
  ),
  method(
    "writable",
    "($self, /)",
    check((s) => s.canWrite()),
  ),
  method("flush", "($self, /)", (self: PyTextStream) =>
    self.closed ? closedError(self.closedMessage) : self.flushNow(),
  ),
  method("__enter__", "($self, /)", (self: PyTextStream) => (self.closed ? closedError(self.closedMessage) : self)),
  slot("__iter__", (self: PyTextStream) => (self.closed ? closedError(self.closedMessage) : self)),
];
defineMembers(textIOWrapperType, shared);
defineMembers(stringIOType, shared);

const NEWLINES = new Set(["", "\n", "\r", "\r\n"]);

/** A newline argument; undefined with the error. `shown` words the error's value. */
export function newlineOf(v: Value | undefined, shown: (s: string) => string): string | null | undefined {
  if (v === undefined || v === null) return null;
  const s = asStr(v);
  if (s === undefined) return raise(typeError, `open() argument 'newline' must be str or None, not ${typeOf(v).name}`);
  const text = jsText(s);
  return NEWLINES.has(text) ? text : raise(valueError, `illegal newline value: ${shown(text)}`);
}

function* seek(
  self: PyTextStream & { seek(o: number, w: number): Result },
  o: Value,
  w: Value,
): Gen<Value | undefined> {
  if (self.closed) return closedError(self.closedMessage);
  const offset = yield* settle(index(o));
  const whence = offset === undefined ? undefined : yield* settle(index(w));
  if (offset === undefined || whence === undefined) return undefined;
  return yield* settle(self.seek(Number(offset as number), Number(whence as number)));
}

function* truncate(self: PyTextStream & { truncate(n: number | null): Result }, size: Value): Gen<Value | undefined> {
  if (self.closed) return closedError(self.closedMessage);
  if (size === null) return yield* settle(self.truncate(null));
  const n = yield* settle(index(size));
  return n === undefined ? undefined : yield* settle(self.truncate(Number(n as number)));
}

const seeking: Member[] = [
  method("seek", "($self, cookie, whence=0, /)", (self: never, o: Value, w?: Value) => defer(seek(self, o, w ?? 0))),
  method("truncate", "($self, pos=None, /)", (self: never, n?: Value) => defer(truncate(self, n ?? null))),
];
defineMembers(textIOWrapperType, seeking);
defineMembers(stringIOType, seeking);
