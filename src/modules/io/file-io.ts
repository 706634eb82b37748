/** `io.FileIO`: unbuffered bytes of an open file. */
import {
  constant,
  defineLazily,
  getset,
  member,
  method,
  newMethod,
  slot,
  conventional,
  Convention,
} from "../../objects/builtin-function.ts";
import { defineForeignField } from "../../objects/children.ts";
import { getOwnAttr, setOwnAttr } from "../../objects/attributes.ts";
import { callValue } from "../../objects/call.ts";
import { asInt, asStr, jsText, PyBytes, typeOf } from "../../objects/data.ts";
import { overflowError, raise, runtimeWarning, typeError, valueError } from "../../objects/exception-object.ts";
import { index } from "../../objects/operators.ts";
import { reprEnter, reprLeave, reprText } from "../../objects/repr.ts";
import { takeException, ts } from "../../objects/state.ts";
import { argType } from "../../objects/str-args.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { truth } from "../../objects/truth.ts";
import type { PyType } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { absolutePath, pathText, pathValue, raiseHostError, raiseOsError } from "../fs-path.ts";
import { currentHost, type FileHandle, type OpenOptions } from "../module-host.ts";
import {
  bytesMethod,
  memoryMethod,
  bytesOf,
  callMethod,
  closeBoth,
  closedError,
  immediate,
  DEFAULT_BUFFER_SIZE,
  ioType,
  PyStream,
  rawIOBaseType,
  sizeLater,
  unsupported,
  writableMemory,
} from "./base.ts";
import { joinBytes } from "./abstract.ts";
import { closeDescriptor, flushDirtyFiles, handleOf, newDescriptor, openHandle } from "./file-handle.ts";

export const fileIOType = ioType("FileIO", rawIOBaseType);

const ONE_KIND = "Must have exactly one of create/read/write/append mode and at most one plus";

interface Mode {
  readonly kind: "r" | "w" | "a" | "x";
  readonly update: boolean;
}

function parseMode(text: string): Mode | undefined {
  let kind: Mode["kind"] | null = null;
  let update = false;
  for (const c of text) {
    if (c === "b") continue;
    if (c === "+") {
      if (update) return raise(valueError, ONE_KIND);
      update = true;
    } else if (c === "r" || c === "w" || c === "a" || c === "x") {
      if (kind !== null) return raise(valueError, ONE_KIND);
      kind = c;
    } else return raise(valueError, strFromJs(`invalid mode: ${text}`));
  }
  return kind === null ? raise(valueError, ONE_KIND) : { kind, update };
}

/** The numbers of `os.open`'s flags on Linux, as an opener sees them. */
function openerFlags(mode: Mode): number {
  const access = mode.update ? 2 : mode.kind === "r" ? 0 : 1;
  const how = { r: 0, w: 0o1000 | 0o100, a: 0o100 | 0o2000, x: 0o200 | 0o100 }[mode.kind];
  return access | how | 0o2000000;
}

export class PyFileIO extends PyStream {
  fd = -1;
  handle: FileHandle | null = null;
  at = 0;
  canRead = false;
  canWrite = false;
  appending = false;
  created = false;
  closefd = true;
  /** The file's absolute path; "" if it was opened by descriptor. */
  path = "";

  /** Read into memory; undefined with the OSError. */
  readInto(target: Uint8Array): number | undefined {
    try {
      if (this.path !== "") flushDirtyFiles(currentHost(), this.path);
      const n = this.handle!.read(target, this.at);
      this.at += n;
      return n;
    } catch (e) {
      return raiseHostError(e, null);
    }
  }

  write(bytes: Uint8Array): number | undefined {
    try {
      const handle = this.handle!;
      if (this.appending && handle.seekable) this.at = handle.size();
      const n = handle.write(bytes, this.at);
      this.at += n;
      return n;
    } catch (e) {
      return raiseHostError(e, null);
    }
  }

  /** All bytes from the position on; undefined with the OSError. */
  readAll(): Uint8Array | undefined {
    const parts: Uint8Array[] = [];
    let size = DEFAULT_BUFFER_SIZE;
    try {
      if (this.handle!.seekable) size = Math.max(this.handle!.size() - this.at + 1, 1);
    } catch (e) {
      return raiseHostError(e, null);
    }
    for (;;) {
      const chunk = new Uint8Array(size);
      const n = this.readInto(chunk);
      if (n === undefined) return undefined;
      if (n === 0) return parts.length === 1 ? parts[0]! : joinBytes(parts);
      parts.push(chunk.subarray(0, n));
      size = DEFAULT_BUFFER_SIZE;
    }
  }

  /** Move the position; undefined with the OSError. */
  seekTo(offset: number, whence: number): number | undefined {
    const handle = this.handle!;
    if (!handle.seekable) return raiseOsError("ESPIPE", null);
    let to = offset;
    try {
      if (whence === 1) to += this.at;
      else if (whence === 2) to += handle.size();
      else if (whence !== 0) return raiseOsError("EINVAL", null);
    } catch (e) {
      return raiseHostError(e, null);
    }
    if (to < 0) return raiseOsError("EINVAL", null);
    this.at = to;
    return to;
  }

  /** Close the descriptor; undefined with the OSError. */
  closeNow(): Value | undefined {
    const { fd } = this;
    this.fd = -1;
    this.handle = null;
    if (fd < 0 || !this.closefd) return null;
    try {
      closeDescriptor(fd);
    } catch (e) {
      return raiseHostError(e, null);
    }
    return null;
  }

  get modeText(): string {
    if (this.created) return this.canRead ? "xb+" : "xb";
    if (this.appending) return this.canRead ? "ab+" : "ab";
    if (this.canRead) return this.canWrite ? "rb+" : "rb";
    return "wb";
  }
}

defineForeignField(PyFileIO, "handle");

/** True for a FileIO whose methods are the native ones, so that they need not be looked up. */
export const isPlainFile = (v: Value): v is PyFileIO => v instanceof PyFileIO && v.cls === fileIOType;

const CLOSED = "I/O operation on closed file";

/** False with the exception if the stream is closed, or not open for this. */
function usable(self: PyFileIO, what: "reading" | "writing" | null = null): boolean {
  if (self.fd < 0) closedError(CLOSED);
  else if (what === "reading" && !self.canRead) unsupported("File not open for reading");
  else if (what === "writing" && !self.canWrite) unsupported("File not open for writing");
  else return true;
  return false;
}

/** Attach the stream to an open file. */
function attach(self: PyFileIO, fd: number, handle: FileHandle, mode: Mode): void {
  self.fd = fd;
  self.handle = handle;
  self.at = 0;
  self.canRead = mode.kind === "r" || mode.update;
  self.canWrite = mode.kind !== "r" || mode.update;
  self.appending = mode.kind === "a";
  self.created = mode.kind === "x";
}

/** Open a path; the descriptor, or undefined with the OSError. */
function openPath(path: string, name: Value, mode: Mode): number | undefined {
  const host = currentHost();
  const full = absolutePath(path, host.fs?.cwd?.() ?? "/");
  const options: OpenOptions = {
    read: mode.kind === "r" || mode.update,
    write: mode.kind !== "r" || mode.update,
    create: mode.kind !== "r",
    exclusive: mode.kind === "x",
    truncate: mode.kind === "w",
  };
  if (path === "") return raiseOsError("ENOENT", name);
  try {
    flushDirtyFiles(host, full);
    return newDescriptor(openHandle(host, path.endsWith("/") ? full + "/" : full, options));
  } catch (e) {
    return raiseHostError(e, name);
  }
}

/** The descriptor that is meant; -1 for what is no C int, which is taken for a path. */
function* descriptorOf(v: Value): Gen<number | undefined> {
  if (typeof v === "boolean") {
    const warned = yield* settle(ts.runtime.warn(runtimeWarning, "bool is used as a file descriptor"));
    if (warned === undefined) return undefined;
  }
  if (asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined) return -1;
  const n = asInt(v) ?? (yield* settle(index(v)));
  if (n === undefined) {
    takeException();
    return -1;
  }
  if (typeof n !== "number" || n > 0x7fffffff || n < -0x80000000) return -1;
  return n < 0 ? raise(valueError, "negative file descriptor") : n;
}

/** `FileIO.__init__`. */
export function* initFile(
  self: PyFileIO,
  file: Value,
  modeValue: Value,
  closefdValue: Value,
  opener: Value,
): Gen<Value | undefined> {
  if (self.fd >= 0) {
    if (self.closefd) {
      if (self.closeNow() === undefined) return undefined;
    } else self.fd = -1;
  }
  const modeStr = asStr(modeValue);
  if (modeStr === undefined) return raise(typeError, `FileIO() argument 'mode' must be str, not ${argType(modeValue)}`);
  const closefd = yield* settle(truth(closefdValue));
  if (closefd === undefined) return undefined;
  let fd = yield* descriptorOf(file);
  if (fd === undefined) return undefined;
  const path = fd >= 0 ? "" : yield* pathText(file);
  if (path === undefined) return undefined;
  if (path.includes("\0")) return raise(valueError, "embedded null byte");
  const mode = parseMode(jsText(modeStr));
  if (mode === undefined) return undefined;
  const name: Value = fd >= 0 || file instanceof PyBytes || asStr(file) !== undefined ? file : pathValue(path);
  self.closefd = closefd === true;
  self.path = "";
  if (fd < 0) {
    if (closefd !== true) return raise(valueError, "Cannot use closefd=False with file name");
    if (opener === null) {
      fd = openPath(path, name, mode);
      if (fd === undefined) return undefined;
      self.path = absolutePath(path, currentHost().fs?.cwd?.() ?? "/");
    } else {
      const r = yield* settle(callValue(opener, [file, openerFlags(mode)]));
      if (r === undefined) return undefined;
      const given = asInt(r);
      if (given === undefined) return raise(typeError, "expected integer from opener");
      if (given < 0) return raise(valueError, `opener returned ${given}`);
      fd = Number(given);
    }
  }
  try {
    attach(self, fd, handleOf(fd), mode);
    if (mode.kind === "a" && self.handle!.seekable) self.at = self.handle!.size();
  } catch (e) {
    self.fd = -1;
    return raiseHostError(e, null);
  }
  setOwnAttr(self, "name", name);
  return null;
}

function* read(self: PyFileIO, size: Value | undefined): Gen<Value | undefined> {
  if (!usable(self, "reading")) return undefined;
  const n = yield* sizeLater(size);
  if (n === undefined) return undefined;
  if (n < 0) return yield* callMethod(self, "readall");
  const b = new Uint8Array(Math.min(n, 0x7ffff000));
  const got = self.readInto(b);
  return got === undefined ? undefined : new PyBytes(b.slice(0, got));
}

function readAll(self: PyFileIO): Value | undefined {
  if (!usable(self)) return undefined;
  if (!self.canRead) return raiseOsError("EBADF", null);
  const b = self.readAll();
  return b === undefined ? undefined : new PyBytes(b);
}

function readInto(self: PyFileIO, target: Value): Value | undefined {
  const memory = writableMemory(target, "readinto() argument 1");
  if (memory === undefined || !usable(self, "reading")) return undefined;
  return self.readInto(memory);
}

function write(self: PyFileIO, data: Value): Value | undefined {
  const bytes = bytesOf(data);
  if (bytes === undefined || !usable(self, "writing")) return undefined;
  return self.write(bytes);
}

/** A position as an off_t. */
function* offsetOf(v: Value): Gen<number | undefined> {
  const n = asInt(v) ?? (yield* settle(index(v)));
  if (n === undefined) return undefined;
  if (typeof n === "bigint" && (n >= 1n << 63n || n < -(1n << 63n)))
    return raise(overflowError, "Python int too large to convert to C long long");
  return Number(n);
}

/** An int argument of C type int. */
export function* intArgument(v: Value): Gen<number | undefined> {
  if (asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
  const n = yield* settle(index(v));
  if (n === undefined) return undefined;
  if (typeof n !== "number" || n > 0x7fffffff || n < -0x80000000)
    return raise(overflowError, "Python int too large to convert to C int");
  return n;
}

function* seek(self: PyFileIO, offset: Value, whenceValue: Value): Gen<Value | undefined> {
  const whence = yield* intArgument(whenceValue);
  if (whence === undefined || !usable(self)) return undefined;
  const to = yield* offsetOf(offset);
  return to === undefined ? undefined : self.seekTo(to, whence);
}

function* truncate(self: PyFileIO, size: Value): Gen<Value | undefined> {
  if (!usable(self, "writing")) return undefined;
  const n = size === null ? self.seekTo(0, 1) : yield* offsetOf(size);
  if (n === undefined) return undefined;
  if (n < 0) return raiseOsError("EINVAL", null);
  try {
    self.handle!.truncate(n);
  } catch (e) {
    return raiseHostError(e, null);
  }
  return size === null ? n : size;
}

function* close(self: PyFileIO): Gen<Value | undefined> {
  const base = rawIOBaseType.lookup("close")!;
  if (!self.closefd) {
    self.fd = -1;
    return yield* settle(callValue(base, [self]));
  }
  if (self.fd < 0) {
    self.closedFlag = true;
    return null;
  }
  return yield* closeBoth(settle(callValue(base, [self])), () => immediate(self.closeNow()));
}

function* repr(self: PyFileIO): Gen<Value | undefined> {
  const type = `${self.cls.module === "builtins" ? "" : "_io."}FileIO`;
  if (self.fd < 0) return `<${type} [closed]>`;
  const tail = `mode='${self.modeText}' closefd=${self.closefd ? "True" : "False"}>`;
  const name = getOwnAttr(self, "name");
  if (name === undefined) return `<${type} fd=${self.fd} ${tail}`;
  if (!reprEnter(self)) return raise(valueError, `reentrant call inside ${self.cls.name}.__repr__`);
  const shown = yield* reprText(name);
  reprLeave(self);
  return shown === undefined ? undefined : strFromJs(`<${type} name=${jsText(shown)} ${tail}`);
}

const check =
  (f: (self: PyFileIO) => Result) =>
  (self: PyFileIO): Result =>
    usable(self) ? f(self) : undefined;

defineLazily(fileIOType, () =>
  conventional(Convention.DEFINING_CLASS, "readinto write read truncate close", [
    constant("__doc__", "Open a file: unbuffered bytes."),
    newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyFileIO(cls)),
    slot(
      "__init__",
      (self: PyFileIO, file: Value, mode: Value = "r", closefd: Value = true, opener: Value = null) =>
        defer(initFile(self, file, mode, closefd, opener)),
      "($self, /, file, mode='r', closefd=True, opener=None)",
    ),
    slot("__repr__", (self: PyFileIO) => defer(repr(self))),
    method("read", "($self, size=-1, /)", (self: PyFileIO, size?: Value) => defer(read(self, size))),
    method("readall", "($self, /)", readAll),
    memoryMethod("readinto", "($self, buffer, /)", readInto),
    bytesMethod("write", "($self, b, /)", write),
    method("seek", "($self, pos, whence=0, /)", (self: PyFileIO, pos: Value, whence: Value = 0) =>
      defer(seek(self, pos, whence)),
    ),
    method(
      "tell",
      "($self, /)",
      check((self) => self.seekTo(0, 1)),
    ),
    method("truncate", "($self, size=None, /)", (self: PyFileIO, size: Value = null) => defer(truncate(self, size))),
    method("close", "($self, /)", (self: PyFileIO) => defer(close(self))),
    method(
      "seekable",
      "($self, /)",
      check((self) => self.handle!.seekable),
    ),
    method(
      "readable",
      "($self, /)",
      check((self) => self.canRead),
    ),
    method(
      "writable",
      "($self, /)",
      check((self) => self.canWrite),
    ),
    method(
      "fileno",
      "($self, /)",
      check((self) => self.fd),
    ),
    method(
      "isatty",
      "($self, /)",
      check((self) => self.handle!.isatty?.() ?? false),
    ),
    method("__getstate__", "($self, /)", (self: PyFileIO) =>
      raise(typeError, `cannot pickle '${self.cls.shortName}' instances`),
    ),
    member("_finalizing", () => false),
    getset("closed", (self: PyFileIO) => self.fd < 0),
    getset("closefd", (self: PyFileIO) => self.closefd),
    getset("mode", (self: PyFileIO) => self.modeText),
    getset("_blksize", () => DEFAULT_BUFFER_SIZE),
  ]),
);
