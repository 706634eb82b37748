/**
 * What the host hands in, seen from Python. The host's functions may throw anything and answer with anything: what they throw is a RuntimeError that the
 * program can catch (an OSError where a file system or stream gives a code), and an answer of a wrong type is a UsageError that names the function. So neither is
 * taken for a fault of Sidewinder.
 */
import { type PyBaseException, PyError } from "../objects/exception-object.ts";
import type { EvalFrameHook } from "../frames/thread-state.ts";
import type { FileHandle, FileStat, FileSystem, HostStreams } from "../modules/module-host.ts";
import { osErrorFor } from "../modules/fs-path.ts";
import type { HostClock } from "../modules/time.ts";
import { hostError } from "./host-function.ts";
import { errorText, isApiError, UsageError } from "./errors.ts";
import { fits, isBytes, isStrings, isThenable } from "./host-values.ts";
import { lineReader, type PythonOptions } from "./options.ts";

/** Ask the host. Its functions are looked up here, too: a getter may throw. */
function ask<T>(question: () => T): T {
  try {
    return question();
  } catch (e) {
    throw isApiError(e) ? e : hostError(e);
  }
}

/** The same of a stream: an error with a code is an OSError. */
function askStream<T>(question: () => T): T {
  try {
    return question();
  } catch (e) {
    const code = codeOf(e);
    throw isApiError(e) ? e : code === undefined ? hostError(e) : new PyError(osErrorFor(code));
  }
}

/** The code of an error such as Node's. */
function codeOf(e: unknown): string | undefined {
  try {
    const code = (e as { code?: unknown } | null | undefined)?.code;
    return typeof code === "string" ? code : undefined;
  } catch {
    return undefined;
  }
}

/** The same where an exception of Python's would have nowhere to go. */
function askOutside<T>(name: string, question: () => T): T {
  try {
    return question();
  } catch (e) {
    throw isApiError(e) ? e : new UsageError(`${name} failed: ${errorText(e)}`, { cause: e });
  }
}

/** The error about an answer. Nobody else will look at it, so a promise that fails must not end the host's process. */
function wrongAnswer(name: string, wanted: string, answer: unknown): never {
  const promise = fits(answer, isThenable);
  if (promise) Promise.resolve(answer).catch(() => {});
  throw new UsageError(`${name} must give ${wanted}${promise ? ", not a promise" : ""}`);
}

/** A function that gives nothing. A promise would mean that it has not done its work yet. */
function done(name: string, answer: unknown): void {
  if (fits(answer, isThenable)) wrongAnswer(name, "no answer", answer);
}

function flag(name: string, answer: unknown): boolean {
  return fits(answer, isThenable) ? wrongAnswer(name, "true or false", answer) : answer === true;
}

/** The standard streams of the options. */
export function guardedStreams(options: PythonOptions): HostStreams {
  const { stdout, stderr, flush, isatty } = options;
  const readLine = lineReader(options.stdin);
  const line = (v: unknown): string => (typeof v === "string" ? v : wrongAnswer("stdin", "strings", v));
  return {
    write(fd, text) {
      const f = fd === 1 ? stdout : stderr;
      if (f !== undefined) askStream(() => f(text));
    },
    flush: flush === undefined ? undefined : (fd) => askStream(() => flush(fd)),
    readLine() {
      const v: unknown = ask(readLine);
      return fits(v, isThenable) ? Promise.resolve(v).then(line) : line(v);
    },
    // It is asked while a runtime is made, too.
    isatty: (fd) =>
      isatty !== undefined &&
      flag(
        "isatty",
        askOutside("isatty", () => isatty(fd)),
      ),
  };
}

/** A clock whose answers are numbers. */
export function guardedClock(clock: HostClock): HostClock {
  const number = (name: "now" | "monotonic"): number => {
    // `monotonic` is read between pieces of Python, too.
    const v: unknown = name === "now" ? ask(() => clock.now()) : askOutside("clock.monotonic", () => clock.monotonic());
    return typeof v === "number" && Number.isFinite(v) ? v : wrongAnswer(`clock.${name}`, "a finite number", v);
  };
  const { sleep } = clock;
  return {
    now: () => number("now"),
    monotonic: () => number("monotonic"),
    sleep:
      sleep &&
      ((seconds) => {
        const v: unknown = ask(() => sleep.call(clock, seconds));
        return fits(v, isThenable) ? Promise.resolve(v).then(() => undefined) : (undefined as never);
      }),
  };
}

/** Ask a file system. An error with a code becomes an OSError where it is caught. */
function askFiles<T>(question: () => T): T {
  try {
    return question();
  } catch (e) {
    if (isApiError(e)) throw e;
    throw codeOf(e) === undefined ? hostError(e) : e;
  }
}

const isObject = (v: unknown): v is object => typeof v === "object" && v !== null;

/** A file system whose answers have the types they should have. */
export function guardedFiles(fs: FileSystem): FileSystem {
  const optional = <K extends "mkdir" | "rmdir" | "remove" | "rename">(name: K): FileSystem[K] => {
    const f = fs[name] as ((...args: string[]) => void) | undefined;
    return f === undefined
      ? undefined
      : (((...paths: string[]) => askFiles(() => done(`fs.${name}`, f.apply(fs, paths)))) as FileSystem[K]);
  };
  const { open, cwd } = fs;
  return {
    readFile(path) {
      const v: unknown = askFiles(() => fs.readFile(path));
      return isBytes(v) ? v : wrongAnswer("fs.readFile", "a Uint8Array", v);
    },
    writeFile: (path, data) => askFiles(() => done("fs.writeFile", fs.writeFile(path, data))),
    stat(path) {
      const v: unknown = askFiles(() => fs.stat(path));
      return v === null ? v : (statOf(v) ?? wrongAnswer("fs.stat", "null or an object with kind and size", v));
    },
    listdir(path) {
      const v: unknown = askFiles(() => fs.listdir(path));
      return fits(v, isStrings) ? [...(v as string[])] : wrongAnswer("fs.listdir", "an array of strings", v);
    },
    open:
      open &&
      ((path, options) => {
        const v: unknown = askFiles(() => open.call(fs, path, options));
        return fits(v, isHandle) ? guardedHandle(v as FileHandle) : wrongAnswer("fs.open", "a FileHandle", v);
      }),
    mkdir: optional("mkdir"),
    rmdir: optional("rmdir"),
    remove: optional("remove"),
    rename: optional("rename"),
    cwd:
      cwd &&
      (() => {
        const v: unknown = askFiles(() => cwd.call(fs));
        return typeof v === "string" ? v : wrongAnswer("fs.cwd", "a string", v);
      }),
  };
}

/** What was told about a path, read once; undefined if it is nothing of the kind. */
function statOf(v: unknown): FileStat | undefined {
  try {
    const { kind, size, mtime } = v as Record<keyof FileStat, unknown>;
    if (typeof kind !== "string" || typeof size !== "number") return undefined;
    return { kind: kind as FileStat["kind"], size, mtime: typeof mtime === "number" ? mtime : undefined };
  } catch {
    return undefined;
  }
}

const HANDLE_METHODS = ["read", "write", "size", "truncate", "close"] as const;

const isHandle = (v: unknown): boolean =>
  isObject(v) && HANDLE_METHODS.every((name) => typeof (v as FileHandle)[name] === "function");

function guardedHandle(h: FileHandle): FileHandle {
  const number = (name: string, v: unknown, least = 0, most = Number.POSITIVE_INFINITY): number => {
    if (typeof v === "number" && Number.isInteger(v) && v >= least && v <= most) return v;
    return wrongAnswer(
      `FileHandle.${name}`,
      most === Number.POSITIVE_INFINITY ? "a number" : `a number of bytes from ${least} to ${most}`,
      v,
    );
  };
  const { isatty } = h;
  return {
    seekable: h.seekable === true,
    read: (target, position) =>
      number(
        "read",
        askFiles(() => h.read(target, position)),
        0,
        target.length,
      ),
    // Who writes nothing would be asked again and again.
    write: (bytes, position) =>
      number(
        "write",
        askFiles(() => h.write(bytes, position)),
        Math.min(1, bytes.length),
        bytes.length,
      ),
    size: () =>
      number(
        "size",
        askFiles(() => h.size()),
      ),
    truncate: (size) => askFiles(() => done("FileHandle.truncate", h.truncate(size))),
    close: () => askFiles(() => done("FileHandle.close", h.close())),
    isatty:
      isatty &&
      (() =>
        flag(
          "FileHandle.isatty",
          askFiles(() => isatty.call(h)),
        )),
  };
}

/** A hook or callback that Python calls without an answer: what it throws is raised where Python is. */
export const guardedHook =
  (hook: EvalFrameHook): EvalFrameHook =>
  (frame) => {
    ask(() => hook(frame));
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
