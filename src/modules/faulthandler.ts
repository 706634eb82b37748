/**
 * The module `faulthandler`: dumps tracebacks of the running threads. It reads the stack records and makes no Frame, as CPython's reads its own. Nothing here can
 * end by a fatal signal, so the handler that `enable` installs is remembered and never called; what concerns signals, timers and C stacks is not there.
 */
import { thread, type ThreadState } from "../frames/thread-state.ts";
import { walkStack } from "../frames/walker.ts";
import { ABSENT_ATTR, findAttr, getAttr } from "../objects/attributes.ts";
import { builtin } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { asInt } from "../objects/data.ts";
import { raise, runtimeError, runtimeWarning, valueError } from "../objects/exception-object.ts";
import { takeException, ts } from "../objects/state.ts";
import { truth } from "../objects/truth.ts";
import { defer, type Gen, settle, type Value } from "../objects/value.ts";
import { raiseHostError } from "./fs-path.ts";
import { handleOf } from "./io/file-handle.ts";
import type { ModuleHost } from "./module-host.ts";

/** So many activations of a thread are shown. */
const MAX_DEPTH = 100;
/** So many characters of a name or path. */
const MAX_TEXT = 500;

/** Text as C writes it from within a signal handler: escapes for what is not ASCII. */
function ascii(text: string): string {
  const characters = [...text];
  const shown = characters.slice(0, MAX_TEXT).map((c) => {
    const n = c.codePointAt(0)!;
    if (n >= 0x20 && n < 0x7f) return c;
    const digits = n > 0xffff ? 8 : n > 0xff ? 4 : 2;
    return `\\${digits === 8 ? "U" : digits === 4 ? "u" : "x"}${n.toString(16).padStart(digits, "0")}`;
  });
  return shown.join("") + (characters.length > MAX_TEXT ? "..." : "");
}

function stackText(t: ThreadState, heading: string): string {
  const rows = walkStack(t, MAX_DEPTH);
  const lines = rows.map((row) => `  File "${ascii(row.filename)}", line ${row.line} in ${ascii(row.name)}`);
  if (rows.length === 0) lines.push("  <no Python frame>");
  return [`${heading} (most recent call first):`, ...lines, ""].join("\n");
}

/** All threads, the newest first, or the current one alone. */
function dumpText(allThreads: boolean): string {
  const current = thread();
  if (!allThreads) return stackText(current, "Stack");
  const name = (t: ThreadState): string => `0x${t.ident.toString(16).padStart(16, "0")}`;
  return [...current.group.states]
    .filter((t) => t === current || t.fp >= 0)
    .reverse()
    .map((t) => stackText(t, `${t === current ? "Current thread" : "Thread"} ${name(t)}`))
    .join("\n");
}

/** The file descriptor of `file`, which is flushed. */
function* descriptorOf(rt: ModuleHost, given: Value): Gen<number | undefined> {
  let file = given;
  if (file === null) {
    const stderr = rt.sys.getStr("stderr");
    if (stderr === undefined) return raise(runtimeError, "lost sys.stderr");
    if (stderr === null) return raise(runtimeError, "sys.stderr is None");
    file = stderr;
  }
  const direct = asInt(file);
  if (direct !== undefined) {
    if (typeof file === "boolean") {
      const warned = yield* settle(ts.runtime.warn(runtimeWarning, "bool is used as a file descriptor"));
      if (warned === undefined) return undefined;
    }
    return direct >= 0 ? Number(direct) : raise(valueError, "file is not a valid file descriptor");
  }
  const fileno = yield* settle(getAttr(file, "fileno"));
  const answer = fileno === undefined ? undefined : yield* settle(callValue(fileno, []));
  if (answer === undefined) return undefined;
  const fd = asInt(answer);
  if (fd === undefined || fd < 0) return raise(runtimeError, "file.fileno() is not a valid file descriptor");
  yield* attempt(file, "flush", []);
  return Number(fd);
}

/** Call a method for its effect, if it can be had. */
function* attempt(o: Value, name: string, args: readonly Value[]): Gen<void> {
  const f = yield* findAttr(o, name);
  if (f === ABSENT_ATTR) return;
  if (f === undefined || (yield* settle(callValue(f, args))) === undefined) takeException();
}

function* dumpTraceback(rt: ModuleHost, file: Value, allThreads: Value): Gen<Value | undefined> {
  const all = yield* settle(truth(allThreads));
  if (all === undefined) return undefined;
  const fd = yield* descriptorOf(rt, file);
  if (fd === undefined) return undefined;
  const bytes = new TextEncoder().encode(dumpText(all === true));
  try {
    const handle = handleOf(fd);
    let at = handle.seekable ? handle.size() : 0;
    for (let done = 0; done < bytes.length; ) {
      const n = handle.write(bytes.subarray(done), at);
      done += n;
      at += n;
    }
    // The position belongs to the object here: what it writes next comes after this.
    if (handle.seekable && asInt(file) === undefined) yield* attempt(file, "seek", [0, 2]);
  } catch (e) {
    // As in C, where nobody asks whether writing has worked.
    if (raiseHostError(e, null) === undefined) takeException();
  }
  return null;
}

function* enable(rt: ModuleHost, file: Value): Gen<Value | undefined> {
  if ((yield* descriptorOf(rt, file)) === undefined) return undefined;
  rt.state.faultHandler = true;
  return null;
}

function disable(rt: ModuleHost): boolean {
  const was = rt.state.faultHandler;
  rt.state.faultHandler = false;
  return was;
}

/** Contents of `faulthandler`. */
export function makeFaulthandlerModule(rt: ModuleHost): Iterable<readonly [string, Value]> {
  const f = (name: string, text: string, fn: Parameters<typeof builtin>[2]): readonly [string, Value] => [
    name,
    builtin(name, text, fn, "faulthandler"),
  ];
  return [
    ["__doc__", "faulthandler module."],
    f("dump_traceback", "(file=sys.stderr, all_threads=True)", (file: Value = null, all: Value = true) =>
      defer(dumpTraceback(rt, file, all)),
    ),
    f("enable", "(file=sys.stderr, all_threads=True, c_stack=True)", (file: Value = null) => defer(enable(rt, file))),
    f("disable", "()", () => disable(rt)),
    f("is_enabled", "()", () => rt.state.faultHandler),
  ];
}
