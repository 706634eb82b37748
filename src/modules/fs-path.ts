/** Paths: `os.fspath`, joining and taking apart, and the OSErrors of the host's file system. Paths use "/" everywhere. */
import { bind } from "../objects/attributes.ts";
import { callValue } from "../objects/call.ts";
import { asStr, jsText, PyBytes, typeOf } from "../objects/data.ts";
import { type PyBaseException, raise, raiseException, typeError } from "../objects/exception-object.ts";
import { newOSError } from "../objects/exceptions-os.ts";
import { ts } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { type Gen, settle, type Value } from "../objects/value.ts";

/** `os.fspath(v)`: a str or bytes; TypeError for what is no path. */
export function* fspath(v: Value): Gen<Value | undefined> {
  if (asStr(v) !== undefined || v instanceof PyBytes) return v;
  const method = typeOf(v).lookup("__fspath__");
  const f = method === undefined ? undefined : yield* settle(bind(method, v, typeOf(v)));
  if (f !== undefined && f !== null) {
    const p = yield* settle(callValue(f, []));
    if (p === undefined || asStr(p) !== undefined || p instanceof PyBytes) return p;
    return raise(
      typeError,
      `expected ${typeOf(v).shortName}.__fspath__() to return str or bytes, not ${typeOf(p).shortName}`,
    );
  }
  // Whatever the descriptor of the method may have raised.
  ts.exc = undefined;
  return raise(typeError, `expected str, bytes or os.PathLike object, not ${typeOf(v).shortName}`);
}

/** The same as text. */
export function* pathText(v: Value): Gen<string | undefined> {
  const p = yield* fspath(v);
  if (p === undefined) return undefined;
  return p instanceof PyBytes ? new TextDecoder().decode(p.bytes) : jsText(asStr(p)!);
}

/** Number and text of the host's error codes (Linux's numbers). */
const ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, "Operation not permitted"],
  ENOENT: [2, "No such file or directory"],
  EINTR: [4, "Interrupted system call"],
  EIO: [5, "Input/output error"],
  EBADF: [9, "Bad file descriptor"],
  EAGAIN: [11, "Resource temporarily unavailable"],
  EACCES: [13, "Permission denied"],
  EBUSY: [16, "Device or resource busy"],
  EEXIST: [17, "File exists"],
  ENOTDIR: [20, "Not a directory"],
  EISDIR: [21, "Is a directory"],
  EINVAL: [22, "Invalid argument"],
  EMFILE: [24, "Too many open files"],
  EFBIG: [27, "File too large"],
  ENOSPC: [28, "No space left on device"],
  ESPIPE: [29, "Illegal seek"],
  EROFS: [30, "Read-only file system"],
  EPIPE: [32, "Broken pipe"],
  ENAMETOOLONG: [36, "File name too long"],
  ENOTEMPTY: [39, "Directory not empty"],
  ELOOP: [40, "Too many levels of symbolic links"],
};

/** The OSError for an error code, about a file. */
export function osErrorFor(code: string, filename: Value = null): PyBaseException {
  const [errno, text] = ERRORS[code] ?? [5, "Input/output error"];
  return newOSError(errno, text, filename);
}

/** Raise it. */
export const raiseOsError = (code: string, filename: Value): undefined => raiseException(osErrorFor(code, filename));

/** Raise what the host's file system threw. */
export function raiseHostError(e: unknown, filename: Value): undefined {
  const code = (e as { code?: unknown } | null | undefined)?.code;
  if (typeof code !== "string") throw e;
  return raiseOsError(code, filename);
}

/** `os.path.join` of two parts. */
export function joinPath(folder: string, name: string): string {
  if (folder === "") return name;
  return folder.endsWith("/") ? folder + name : folder + "/" + name;
}

/** The folder a path is in, as `os.path.dirname`. */
export function folderOf(path: string): string {
  const i = path.lastIndexOf("/");
  return i < 0 ? "" : i === 0 ? "/" : path.slice(0, i);
}

/** The path without "." and "..", starting from `cwd` unless it is absolute. */
export function absolutePath(path: string, cwd: string): string {
  if (/^[A-Za-z]:[\\/]/.test(path)) return path;
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : cwd + "/" + path).split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return "/" + parts.join("/");
}

/** Text of a path for Python. */
export const pathValue = (path: string): Value => strFromJs(path);
