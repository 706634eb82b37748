/**
 * The module `traceback`, as far as it is needed without the full library; and source lines for tracebacks.
 */
import { currentException } from "../frames/access.ts";
import { visibleRecord } from "../frames/escape.ts";
import { thread } from "../frames/thread-state.ts";
import { lineAt, PyTraceback } from "../frames/traceback.ts";
import { getAttr } from "../objects/attributes.ts";
import { builtin, conventional, Convention, type Member } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { asInt, asStr, jsText, PyFloat, PyList, typeOf } from "../objects/data.ts";
import {
  attributeError,
  overflowError,
  PyBaseException,
  raise,
  typeError,
  valueError,
} from "../objects/exception-object.ts";
import { strFromJs } from "../objects/str-object.ts";
import { PyType } from "../objects/type.ts";
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
  const given = limit === null ? undefined : asInt(limit);
  if (given !== undefined)
    return { getLine: sourceLine, entries: (traceback) => cut(tracebackEntries(traceback), Number(given)) };
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
function exceptionOf(
  exc: Value | undefined,
  value: Value | undefined,
  tb: Value | undefined,
): PyBaseException | null | undefined {
  if ((value === undefined) !== (tb === undefined))
    return raise(valueError, "Both or neither of value and tb must be given");
  if (value === undefined) {
    const e = exc ?? null;
    if (e === null || e instanceof PyBaseException) return e;
    return raise(typeError, `Exception expected for value, ${typeOf(e).name} found`);
  }
  if (tb !== undefined && tb !== null && !(tb instanceof PyTraceback)) return lacks(tb, "tb_frame");
  return value === null || value instanceof PyBaseException ? value : lacks(value, "__suppress_context__");
}

const lacks = (v: Value, name: string): undefined =>
  raise(
    attributeError,
    v instanceof PyType
      ? `type object '${v.name}' has no attribute '${name}'`
      : `'${typeOf(v).name}' object has no attribute '${name}'`,
  );

const NOTHING = "NoneType: None\n";

/** `tb`: what is shown in place of the exception's own traceback. */
function* exceptionText(
  e: PyBaseException | null,
  limit: Value,
  chain: boolean,
  tb: Value | undefined = undefined,
): Gen<string> {
  if (e === null) return NOTHING;
  const { cause, context, traceback } = e;
  if (!chain) {
    e.cause = null;
    e.context = null;
  }
  if (tb !== undefined) e.traceback = tb as PyTraceback | null;
  const text = yield* formatException(e, sourceFor(limit));
  if (!chain) {
    e.cause = cause;
    e.context = context;
  }
  if (tb !== undefined) e.traceback = traceback;
  return text;
}

const stderr = (): Value => currentHost().sys.getStr("stderr") ?? null;

function* printException(
  e: PyBaseException | null | undefined,
  limit: Value,
  file: Value,
  chain: Value,
  tb?: Value,
): Gen<Value | undefined> {
  if (e === undefined) return undefined;
  return yield* writeText(file ?? stderr(), yield* exceptionText(e, limit, chain !== false, tb));
}

function* lines(text: Gen<string>): Gen<Value | undefined> {
  const s = yield* text;
  return new PyList(splitLinesKeep(s).map((l) => strFromJs(l)));
}

function* wholeText(text: Gen<string>): Gen<Value | undefined> {
  return strFromJs(yield* text);
}

/** The running activations, innermost first. */
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
  return out;
}

/** The activations from a frame outwards; those that run, if there is none. Undefined with the exception. */
function* stackEntries(frame: Value): Gen<TracebackEntry[] | undefined> {
  if (frame === null) return currentEntries();
  const out: TracebackEntry[] = [];
  for (let f: Value | undefined = frame; f !== null; f = yield* settle(getAttr(f, "f_back"))) {
    if (f === undefined) return undefined;
    const line = yield* settle(getAttr(f, "f_lineno"));
    const code = line === undefined ? undefined : yield* settle(getAttr(f, "f_code"));
    const filename = code === undefined ? undefined : yield* settle(getAttr(code, "co_filename"));
    const name = filename === undefined ? undefined : yield* settle(getAttr(code!, "co_name"));
    if (name === undefined) return undefined;
    const lineno = Number(asInt(line!) ?? 0);
    const text = (v: Value): string => jsText(asStr(v) ?? "");
    out.push({ filename: text(filename!), name: text(name), lineno, endLineno: lineno, colno: null, endColno: null });
  }
  return out;
}

const stackText = (entries: readonly TracebackEntry[]): string => formatStack(entries, sourceLine).join("");

/** The first n of the entries; the last ones, if n is negative. */
const cut = (entries: TracebackEntry[], n: number): TracebackEntry[] =>
  n >= 0 ? entries.slice(0, n) : entries.slice(n);

/** At most so many of the entries, the first ones; or, if the limit is negative, the last ones. Undefined with CPython's error, which comes from `islice` and `deque`. */
function limited(entries: TracebackEntry[] | undefined, limit: Value): TracebackEntry[] | undefined {
  if (entries === undefined) return undefined;
  let given = limit;
  if (given === null) {
    given = currentHost().sys.getStr("tracebacklimit") ?? null;
    if (given === null) return entries;
    if (Number(asInt(given) ?? 0) < 0) given = 0;
  }
  const n = asInt(given);
  if (n === undefined && !(given instanceof PyFloat))
    return raise(typeError, `'>=' not supported between instances of '${typeOf(given).name}' and 'int'`);
  const isPositive = n === undefined ? (given as PyFloat).v >= 0 : n >= 0;
  if (isPositive && (n === undefined || n >= 1n << 63n))
    return raise(valueError, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
  if (n === undefined) return raise(typeError, "an integer is required");
  if (n <= -(1n << 63n)) return raise(overflowError, "Python int too large to convert to C ssize_t");
  return cut(entries, Number(n));
}

/** The entries of a stack as `traceback` shows them: the outermost first. */
function* shownStack(frame: Value, limit: Value): Gen<TracebackEntry[] | undefined> {
  return limited(yield* stackEntries(frame), limit)?.reverse();
}

function* formatted(entries: Gen<TracebackEntry[] | undefined>): Gen<Value | undefined> {
  const shown = yield* entries;
  return shown === undefined ? undefined : stringList(formatStack(shown, sourceLine));
}

function* printed(entries: Gen<TracebackEntry[] | undefined>, file: Value): Gen<Value | undefined> {
  const shown = yield* entries;
  return shown === undefined ? undefined : yield* writeText(file ?? stderr(), stackText(shown));
}

// biome-ignore lint/correctness/useYield: as the entries of a stack are found.
function* shownTraceback(tb: Value, limit: Value): Gen<TracebackEntry[] | undefined> {
  return limited(tracebackEntries(tb), limit);
}

const stringList = (parts: readonly string[]): Value => new PyList(parts.map((s) => strFromJs(s)));

/** Contents of `traceback`. */
export function makeTracebackModule(): Iterable<readonly [string, Value]> {
  const fn = (name: string, text: string, f: (...args: never[]) => Result): [string, Value] => [
    name,
    builtin(name, text, f, "traceback"),
  ];
  const all: Member[] = [
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
      (e: Value, v?: Value, tb?: Value, limit: Value = null, file: Value = null, chain: Value = true) =>
        defer(printException(exceptionOf(e, v, tb), limit, file, chain, tb)),
    ),
    fn(
      "format_exception",
      "(exc, /, value=None, tb=None, limit=None, chain=True, **kwargs)",
      (exc: Value, v?: Value, tb?: Value, limit: Value = null, chain: Value = true) => {
        const e = exceptionOf(exc, v, tb);
        return e === undefined ? undefined : defer(lines(exceptionText(e, limit, chain !== false, tb)));
      },
    ),
    fn("format_exception_only", "(exc, /, value=None, *, show_group=False, **kwargs)", (exc: Value, v?: Value) => {
      const value = v === undefined ? exc : v;
      const e = value === null || value instanceof PyBaseException ? value : lacks(value, "__suppress_context__");
      if (e === undefined) return undefined;
      return e === null ? stringList([NOTHING]) : defer(lines(formatExceptionOnly(e, sourceFor())));
    }),
    fn("format_tb", "(tb, limit=None)", (tb: Value, limit: Value = null) =>
      defer(formatted(shownTraceback(tb, limit))),
    ),
    fn("print_tb", "(tb, limit=None, file=None)", (tb: Value, limit: Value = null, file: Value = null) =>
      defer(printed(shownTraceback(tb, limit), file)),
    ),
    fn("format_stack", "(f=None, limit=None)", (f: Value = null, limit: Value = null) =>
      defer(formatted(shownStack(f, limit))),
    ),
    fn("print_stack", "(f=None, limit=None, file=None)", (f: Value = null, limit: Value = null, file: Value = null) =>
      defer(printed(shownStack(f, limit), file)),
    ),
  ];
  return conventional(Convention.PYTHON, all.map(([name]) => name).join(" "), all);
}
