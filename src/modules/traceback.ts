/**
 * The module `traceback`, as far as it is needed without the full library; and source lines for tracebacks.
 */
import { currentException } from "../frames/access.ts";
import { visibleRecord } from "../frames/escape.ts";
import { thread } from "../frames/thread-state.ts";
import { lineAt } from "../frames/traceback.ts";
import { getAttr } from "../objects/attributes.ts";
import { builtin } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { asInt, PyList, typeOf } from "../objects/data.ts";
import { PyBaseException, raise, typeError } from "../objects/exception-object.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { decodeSource } from "../syntax/source.ts";
import { currentHost } from "./module-host.ts";
import { formatException, formatExceptionOnly, type TracebackSource } from "./traceback-text.ts";
import { tracebackEntries } from "./traceback-text-entries.ts";
import { splitLinesKeep } from "./traceback-text-lines.ts";
import { formatStack, type TracebackEntry } from "./traceback-text-stack.ts";

/** A line of a source file, "" if it is not known: from what the host has run, or from the file. */
export function sourceLine(filename: string, lineno: number | null): string {
  if (lineno === null) return "";
  const { state, fs } = currentHost();
  let lines = state.sources.get(filename);
  if (lines === undefined) {
    if (fs === null || (filename.startsWith("<") && filename.endsWith(">"))) return "";
    try {
      lines = decodeSource(fs.readFile(filename), filename).split(/\r\n|\r|\n/);
    } catch {
      return "";
    }
  }
  return lines[lineno - 1] ?? "";
}

/** Remember the text of a source that is no file, such as the one of `-c`, for tracebacks. */
export function rememberSource(filename: string, source: string): void {
  currentHost().state.sources.set(filename, source.split(/\r\n|\r|\n/));
}

/** A limit that is given counts from the beginning, `sys.tracebacklimit` from the end. */
function sourceFor(limit: Value = null): TracebackSource {
  if (limit !== null && asInt(limit) !== undefined)
    return { getLine: sourceLine, entries: (traceback) => limited(tracebackEntries(traceback), limit) };
  const own = currentHost().sys.getStr("tracebacklimit");
  const n = own === undefined || own === null ? null : (asInt(own) ?? null);
  return { getLine: sourceLine, entries: tracebackEntries, limit: n === null ? null : Number(n) };
}

/** Write to a Python file; None: nowhere. */
export function* writeText(file: Value, text: string): Gen<Value | undefined> {
  const out = file ?? null;
  if (out === null) return null;
  const write = yield* settle(getAttr(out, "write"));
  if (write === undefined) return undefined;
  return (yield* settle(callValue(write, [strFromJs(text)]))) === undefined ? undefined : null;
}

/** An exception as `sys.excepthook` prints it. */
export const exceptionTextFor = (e: PyBaseException): Gen<string> => formatException(e, sourceFor());

/** Print an exception to `sys.stderr`, as `sys.excepthook` does. */
export function* showException(value: Value): Gen<Value | undefined> {
  if (!(value instanceof PyBaseException))
    return raise(typeError, `print_exception(): Exception expected for value, ${typeOf(value).name} found`);
  const text = yield* formatException(value, sourceFor());
  return yield* writeText(currentHost().sys.getStr("stderr") ?? null, text);
}

/** `(exc, value, tb)` as the functions of this module take them: the exception, None, or undefined with the TypeError. */
function exceptionOf(exc: Value | undefined, value: Value | undefined): PyBaseException | null | undefined {
  const v = value === undefined ? (exc ?? null) : value;
  if (v === null || v instanceof PyBaseException) return v;
  return raise(typeError, `Exception expected for value, ${typeOf(v).name} found`);
}

const NOTHING = "NoneType: None\n";

function* exceptionText(e: PyBaseException | null, limit: Value, chain = true): Gen<string> {
  if (e === null) return NOTHING;
  if (chain) return yield* formatException(e, sourceFor(limit));
  const { cause, context } = e;
  e.cause = null;
  e.context = null;
  const text = yield* formatException(e, sourceFor(limit));
  e.cause = cause;
  e.context = context;
  return text;
}

const stderr = (): Value => currentHost().sys.getStr("stderr") ?? null;

function* printException(
  e: PyBaseException | null | undefined,
  limit: Value,
  file: Value,
  chain: Value,
): Gen<Value | undefined> {
  if (e === undefined) return undefined;
  return yield* writeText(file ?? stderr(), yield* exceptionText(e, limit, chain !== false));
}

function* lines(text: Gen<string>): Gen<Value | undefined> {
  const s = yield* text;
  return new PyList(splitLinesKeep(s).map((l) => strFromJs(l)));
}

function* wholeText(text: Gen<string>): Gen<Value | undefined> {
  return strFromJs(yield* text);
}

/** The running activations, outermost first. */
function currentEntries(): TracebackEntry[] {
  const t = thread();
  const out: TracebackEntry[] = [];
  for (let fp = visibleRecord(t, t.fp); fp >= 0; fp = visibleRecord(t, t.stack.prev(fp))) {
    const code = t.stack.code(fp)!;
    const lineno = lineAt(code, t.stack.pc(fp));
    out.push({
      filename: code.unit.filename,
      name: code.name,
      lineno,
      endLineno: lineno,
      colno: null,
      endColno: null,
    });
  }
  return out.reverse();
}

const stackText = (entries: readonly TracebackEntry[]): string => formatStack(entries, sourceLine).join("");

const limited = (entries: TracebackEntry[], limit: Value | undefined): TracebackEntry[] => {
  const n = limit === undefined || limit === null ? undefined : Number(asInt(limit) ?? 0);
  if (n === undefined) return entries;
  return n >= 0 ? entries.slice(0, n) : entries.slice(n);
};

const stringList = (parts: readonly string[]): Value => new PyList(parts.map((s) => strFromJs(s)));

/** Contents of `traceback`. */
export function makeTracebackModule(): Iterable<readonly [string, Value]> {
  const fn = (name: string, text: string, f: (...args: never[]) => Result): [string, Value] => [
    name,
    builtin(name, text, f, "traceback"),
  ];
  return [
    fn(
      "print_exc",
      "(limit=None, file=None, chain=True)",
      (limit: Value = null, file: Value = null, chain: Value = true) =>
        defer(printException(currentException(), limit, file, chain)),
    ),
    fn("format_exc", "(limit=None, chain=True)", (limit: Value = null, chain: Value = true) =>
      defer(wholeText(exceptionText(currentException(), limit, chain !== false))),
    ),
    fn(
      "print_exception",
      "(exc, /, value=None, tb=None, limit=None, file=None, chain=True, **kwargs)",
      (e: Value, v?: Value, _tb?: Value, limit: Value = null, file: Value = null, chain: Value = true) =>
        defer(printException(exceptionOf(e, v), limit, file, chain)),
    ),
    fn(
      "format_exception",
      "(exc, /, value=None, tb=None, limit=None, chain=True, **kwargs)",
      (exc: Value, v?: Value, _tb?: Value, limit: Value = null, chain: Value = true) => {
        const e = exceptionOf(exc, v);
        return e === undefined ? undefined : defer(lines(exceptionText(e, limit, chain !== false)));
      },
    ),
    fn("format_exception_only", "(exc, /, value=None, *, show_group=False, **kwargs)", (exc: Value, v?: Value) => {
      const e = exceptionOf(exc, v);
      if (e === undefined) return undefined;
      return e === null ? stringList([NOTHING]) : defer(lines(formatExceptionOnly(e, sourceFor())));
    }),
    fn("format_tb", "(tb, limit=None)", (tb: Value, limit?: Value) =>
      stringList(formatStack(limited(tracebackEntries(tb), limit), sourceLine)),
    ),
    fn("print_tb", "(tb, limit=None, file=None)", (tb: Value, limit?: Value, file: Value = null) =>
      defer(writeText(file ?? stderr(), stackText(limited(tracebackEntries(tb), limit)))),
    ),
    fn("format_stack", "(f=None, limit=None)", (_f?: Value, limit?: Value) =>
      stringList(formatStack(limited(currentEntries(), limit), sourceLine)),
    ),
    fn("print_stack", "(f=None, limit=None, file=None)", (_f?: Value, limit?: Value, file: Value = null) =>
      defer(writeText(file ?? stderr(), stackText(limited(currentEntries(), limit)))),
    ),
  ];
}
