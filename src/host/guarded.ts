/**
 * What the host hands in, seen from Python. The host's functions may throw anything and answer with anything: what they throw is a RuntimeError that the
 * program can catch (an OSError where the file system gives a code), and an answer of a wrong type is a UsageError that names the function. So neither is
 * taken for a fault of Sidewinder.
 */
import type { PyBaseException } from "../objects/exception-object.ts";
import type { EvalFrameHook } from "../frames/thread-state.ts";
import type { FileHandle, FileStat, FileSystem, HostStreams } from "../modules/module-host.ts";
import type { HostClock } from "../modules/time.ts";
import { hostError } from "./host-function.ts";
import { errorText } from "./misfit.ts";
import { isApiError, UsageError } from "./errors.ts";
import { lineReader, type PythonOptions } from "./options.ts";

/** Call a function of the host. */
function call<A extends unknown[], R>(f: (...args: A) => R, self: unknown, args: A): R {
  try {
    return f.apply(self, args);
  } catch (e) {
    throw isApiError(e) ? e : hostError(e);
  }
}

const wrongAnswer = (name: string, wanted: string): never => {
  throw new UsageError(`${name} must give ${wanted}`);
};

/** The standard streams of the options. */
export function guardedStreams(options: PythonOptions): HostStreams {
  const { stdout, stderr, flush, isatty } = options;
  const readLine = lineReader(options.stdin);
  const line = (v: unknown): string => (typeof v === "string" ? v : wrongAnswer("stdin", "strings"));
  return {
    write(fd, text) {
      const f = fd === 1 ? stdout : stderr;
      if (f !== undefined) call(f, undefined, [text]);
    },
    flush: flush === undefined ? undefined : (fd) => call(flush, undefined, [fd]),
    readLine() {
      const v: unknown = call(readLine, undefined, []);
      return typeof v === "string" ? v : isThenable(v) ? Promise.resolve(v).then(line) : line(v);
    },
    isatty: (fd) => isatty !== undefined && call(isatty, undefined, [fd]) === true,
  };
}

const isThenable = (v: unknown): v is PromiseLike<unknown> =>
  typeof v === "object" && v !== null && typeof (v as { then?: unknown }).then === "function";

/** A clock whose answers are numbers. */
export function guardedClock(clock: HostClock): HostClock {
  const number = (name: "now" | "monotonic"): number => {
    const v: unknown = name === "now" ? call(clock.now, clock, []) : steady();
    return typeof v === "number" && Number.isFinite(v) ? v : wrongAnswer(`clock.${name}`, "a finite number");
  };
  // It is read between pieces of Python, too, where an exception would have nowhere to go.
  const steady = (): unknown => {
    try {
      return clock.monotonic();
    } catch (e) {
      throw isApiError(e) ? e : new UsageError(`clock.monotonic failed: ${errorText(e)}`, { cause: e });
    }
  };
  const { sleep } = clock;
  return {
    now: () => number("now"),
    monotonic: () => number("monotonic"),
    sleep:
      sleep &&
      ((seconds) => {
        const v: unknown = call(sleep, clock, [seconds]);
        return isThenable(v) ? Promise.resolve(v).then(() => undefined) : (undefined as never);
      }),
  };
}

/** An error of the file system: one with a code becomes an OSError where it is caught. */
function fileCall<A extends unknown[], R>(f: (...args: A) => R, self: unknown, args: A): R {
  try {
    return f.apply(self, args);
  } catch (e) {
    if (isApiError(e)) throw e;
    throw hasCode(e) ? e : hostError(e);
  }
}

function hasCode(e: unknown): boolean {
  try {
    return typeof (e as { code?: unknown } | null | undefined)?.code === "string";
  } catch {
    return false;
  }
}

const isObject = (v: unknown): v is object => typeof v === "object" && v !== null;

/** A file system whose answers have the types they should have. */
export function guardedFiles(fs: FileSystem): FileSystem {
  const optional = <K extends "mkdir" | "rmdir" | "remove" | "rename">(name: K): FileSystem[K] => {
    const f = fs[name] as ((...args: string[]) => void) | undefined;
    return f === undefined ? undefined : (((...paths: string[]) => fileCall(f, fs, paths)) as FileSystem[K]);
  };
  return {
    readFile(path) {
      const v: unknown = fileCall(fs.readFile, fs, [path]);
      return v instanceof Uint8Array ? v : wrongAnswer("fs.readFile", "a Uint8Array");
    },
    writeFile: (path, data) => fileCall(fs.writeFile, fs, [path, data]),
    stat(path) {
      const v: unknown = fileCall(fs.stat, fs, [path]);
      return v === null || isStat(v) ? v : wrongAnswer("fs.stat", "null or an object with kind and size");
    },
    listdir(path) {
      const v: unknown = fileCall(fs.listdir, fs, [path]);
      return Array.isArray(v) && v.every((n) => typeof n === "string")
        ? (v as string[])
        : wrongAnswer("fs.listdir", "an array of strings");
    },
    open:
      fs.open &&
      ((path, options) => {
        const v: unknown = fileCall(fs.open!, fs, [path, options]);
        return isHandle(v) ? guardedHandle(v) : wrongAnswer("fs.open", "a FileHandle");
      }),
    mkdir: optional("mkdir"),
    rmdir: optional("rmdir"),
    remove: optional("remove"),
    rename: optional("rename"),
    cwd:
      fs.cwd &&
      (() => {
        const v: unknown = fileCall(fs.cwd!, fs, []);
        return typeof v === "string" ? v : wrongAnswer("fs.cwd", "a string");
      }),
  };
}

const isStat = (v: unknown): v is FileStat =>
  isObject(v) && typeof (v as FileStat).kind === "string" && typeof (v as FileStat).size === "number";

const HANDLE_METHODS = ["read", "write", "size", "truncate", "close"] as const;

const isHandle = (v: unknown): v is FileHandle =>
  isObject(v) && HANDLE_METHODS.every((name) => typeof (v as FileHandle)[name] === "function");

function guardedHandle(h: FileHandle): FileHandle {
  const number = (name: string, v: unknown, least = 0, most = Number.POSITIVE_INFINITY): number => {
    if (typeof v === "number" && Number.isInteger(v) && v >= least && v <= most) return v;
    return wrongAnswer(
      `FileHandle.${name}`,
      most === Number.POSITIVE_INFINITY ? "a number" : `a number of bytes from ${least} to ${most}`,
    );
  };
  const { isatty } = h;
  return {
    seekable: h.seekable === true,
    read: (target, position) => number("read", fileCall(h.read, h, [target, position]), 0, target.length),
    // Who writes nothing would be asked again and again.
    write: (bytes, position) =>
      number("write", fileCall(h.write, h, [bytes, position]), Math.min(1, bytes.length), bytes.length),
    size: () => number("size", fileCall(h.size, h, [])),
    truncate: (size) => fileCall(h.truncate, h, [size]),
    close: () => fileCall(h.close, h, []),
    isatty: isatty && (() => fileCall(isatty, h, []) === true),
  };
}

/** A hook or callback that Python calls without an answer: what it throws is raised where Python is. */
export const guardedHook =
  (hook: EvalFrameHook): EvalFrameHook =>
  (frame) => {
    call(hook, undefined, [frame]);
  };

/** Call `onSlice`: what it threw as an exception of Python's, or null. */
export function callOnSlice(f: () => void): PyBaseException | null {
  try {
    f();
    return null;
  } catch (e) {
    if (isApiError(e)) throw e;
    return hostError(e).exc;
  }
}
