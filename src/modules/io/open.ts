/** `open()`. */
import { asInt, asStr, jsText, PyBytes, typeOf } from "../../objects/data.ts";
import { osError, raise, runtimeWarning, typeError, valueError } from "../../objects/exception-object.ts";
import { ts } from "../../objects/state.ts";
import type { PyType } from "../../objects/type.ts";
import { defer, type Gen, type Result, type Value } from "../../objects/value.ts";
import { absolutePath, folderOf, pathText, pathValue, raiseHostError, raiseOsError } from "../fs-path.ts";
import { currentHost, type ModuleHost } from "../module-host.ts";
import {
  bufferedRandomType,
  bufferedReaderType,
  bufferedWriterType,
  ByteStore,
  fileIOType,
  OpenFile,
  PyByteStream,
} from "./byte-stream.ts";
import { newlineOf, textIOWrapperType } from "./text-base.ts";
import { PyTextFile, setEncoding } from "./text-stream.ts";
import { argType } from "../../objects/str-args.ts";

interface Mode {
  readonly kind: "r" | "w" | "a" | "x";
  readonly binary: boolean;
  readonly update: boolean;
}

function parseMode(mode: string): Mode | undefined {
  const seen = new Set(mode);
  if (seen.size !== mode.length || /[^rwaxbt+]/.test(mode)) return raise(valueError, `invalid mode: '${mode}'`);
  if (seen.has("b") && seen.has("t")) return raise(valueError, "can't have text and binary mode at once");
  const kinds = (["x", "r", "w", "a"] as const).filter((c) => seen.has(c));
  if (kinds.length !== 1)
    return raise(
      valueError,
      kinds.length > 1
        ? "must have exactly one of create/read/write/append mode"
        : "Must have exactly one of create/read/write/append mode and at most one plus",
    );
  return { kind: kinds[0]!, binary: seen.has("b"), update: seen.has("+") };
}

/** Write out open files, so that what is about to be read is up to date. */
export function flushDirtyFiles(host: ModuleHost, path: string | null): void {
  for (const f of [...host.state.dirtyFiles]) if (path === null || f.path === path) f.flushNow();
}

/** The bytes a file has when it is opened in that mode, or undefined with the OSError. */
function openStore(host: ModuleHost, path: string, name: Value, mode: Mode): ByteStore | undefined {
  const { fs } = host;
  if (fs === null) return raiseOsError(mode.kind === "r" ? "ENOENT" : "EACCES", name);
  try {
    flushDirtyFiles(host, path);
    const stat = fs.stat(path);
    if (stat?.kind === "directory") return raiseOsError(mode.kind === "x" ? "EEXIST" : "EISDIR", name);
    if (stat === null) {
      const parent = fs.stat(folderOf(path));
      if (parent !== null && parent.kind !== "directory") return raiseOsError("ENOTDIR", name);
      if (mode.kind === "r" || parent === null) return raiseOsError("ENOENT", name);
      fs.writeFile(path, new Uint8Array(0));
      return new ByteStore();
    }
    if (mode.kind === "x") return raiseOsError("EEXIST", name);
    if (mode.kind !== "w") return new ByteStore(fs.readFile(path));
    fs.writeFile(path, new Uint8Array(0));
    return new ByteStore();
  } catch (e) {
    return raiseHostError(e, name);
  }
}

function streamType(mode: Mode, buffering: number): PyType {
  if (buffering === 0) return fileIOType;
  if (mode.update) return bufferedRandomType;
  return mode.kind === "r" ? bufferedReaderType : bufferedWriterType;
}

const rawMode = (m: Mode): string => {
  const base = m.kind === "r" || (m.kind === "w" && m.update) ? "rb" : m.kind + "b";
  return m.update ? base + "+" : base;
};

function* open(
  file: Value,
  modeValue: Value,
  bufferingValue: Value,
  encoding: Value,
  errors: Value,
  newline: Value,
): Gen<Value | undefined> {
  const host = currentHost();
  const fd = asInt(file);
  const path = fd === undefined ? yield* pathText(file) : "";
  if (path === undefined) return undefined;
  const modeText = asStr(modeValue);
  if (modeText === undefined) return raise(typeError, `open() argument 'mode' must be str, not ${argType(modeValue)}`);
  const mode = parseMode(jsText(modeText));
  if (mode === undefined) return undefined;
  const buffering = asInt(bufferingValue);
  if (buffering === undefined)
    return raise(typeError, `'${typeOf(bufferingValue).name}' object cannot be interpreted as an integer`);
  if (mode.binary) {
    if (encoding !== null) return raise(valueError, "binary mode doesn't take an encoding argument");
    if (errors !== null) return raise(valueError, "binary mode doesn't take an errors argument");
    if (newline !== null) return raise(valueError, "binary mode doesn't take a newline argument");
    if (buffering === 1) {
      const given = ts.runtime.warn(
        runtimeWarning,
        "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
      );
      if (given === undefined) return undefined;
    }
  }
  if (fd !== undefined) return standardStream(host, Number(fd), mode.binary);
  if (path.includes("\0")) return raise(valueError, "embedded null byte");
  const name: Value = file instanceof PyBytes || asStr(file) !== undefined ? file : pathValue(path);
  const full = absolutePath(path, host.fs?.cwd?.() ?? "/");
  const store = path === "" ? raiseOsError("ENOENT", name) : openStore(host, full, name, mode);
  if (store === undefined) return undefined;
  if (!mode.binary && buffering === 0) return raise(valueError, "can't have unbuffered text I/O");
  const reads = mode.kind === "r" || mode.update;
  const writes = mode.kind !== "r" || mode.update;
  const bytes = new PyByteStream(streamType(mode, Number(buffering)), reads, writes);
  bytes.store = store;
  bytes.name = name;
  bytes.mode = rawMode(mode);
  bytes.appending = mode.kind === "a";
  if (bytes.appending) bytes.at = store.length;
  if (writes) bytes.file = new OpenFile(host, full, name, store);
  if (mode.binary) return bytes;
  const text = new PyTextFile(textIOWrapperType, bytes);
  text.mode = modeValue;
  const nl = newlineOf(newline, (s) => s);
  if (nl === undefined || !setEncoding(text, encoding, errors)) return undefined;
  text.newline = nl;
  text.lineBuffering = buffering === 1;
  if (bytes.file !== null) text.keepWithFile(bytes.file);
  return text;
}

function standardStream(host: ModuleHost, fd: number, binary: boolean): Value | undefined {
  const s = host.sys.getStr(["__stdin__", "__stdout__", "__stderr__"][fd] ?? "");
  if (s === undefined || s === null) return raise(osError, 9, "Bad file descriptor");
  return binary ? (s as unknown as { buffer: Value }).buffer : s;
}

/** The native behind `builtins.open`. */
export function openNative(
  file: Value,
  mode: Value = "r",
  buffering: Value = -1,
  encoding: Value = null,
  errors: Value = null,
  newline: Value = null,
  _closefd: Value = true,
  _opener: Value = null,
): Result {
  return defer(open(file, mode, buffering, encoding, errors, newline));
}

export const OPEN_SIGNATURE =
  "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)";
