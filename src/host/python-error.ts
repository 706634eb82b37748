/** Makes a PythonError of an uncaught exception: its text as CPython prints it, and its traceback as data. */
import { asStr, jsText } from "../objects/data.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import { strText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, type Value } from "../objects/value.ts";
import { formatException, tracebackTypeName } from "../modules/traceback-text.ts";
import { tracebackEntries } from "../modules/traceback-text-entries.ts";
import { sourceLine } from "../modules/traceback.ts";
import { PythonObject } from "./convert.ts";
import { PythonError, type TracebackEntry } from "./errors.ts";
import type { Runner } from "./runner.ts";

function* describe(exc: PyBaseException): Gen<Value | undefined> {
  const text = yield* formatException(exc, { getLine: sourceLine, entries: tracebackEntries });
  return strFromJs(text);
}

function* message(exc: PyBaseException): Gen<Value | undefined> {
  return yield* strText(exc);
}

/** The text that a request gives; "" if it fails. */
function textOf(runner: Runner, gen: Gen<Value | undefined>): string {
  const state = runner.sync(defer(gen), false);
  const s = state.kind === "value" ? asStr(state.value) : undefined;
  return s === undefined ? "" : jsText(s);
}

/** The traceback as data. Source lines are looked up where the runtime is current. */
function entries(exc: PyBaseException, out: TracebackEntry[]): Value {
  for (const e of tracebackEntries(exc.traceback))
    out.push({
      filename: e.filename,
      name: e.name,
      lineno: e.lineno,
      endLineno: e.endLineno,
      colno: e.colno,
      endColno: e.endColno,
      line: sourceLine(e.filename, e.lineno),
    });
  return null;
}

/** The error the host gets. Its texts are made now, by running the exception's own `__str__`. */
export function pythonError(runner: Runner, exc: PyBaseException): PythonError {
  const rows: TracebackEntry[] = [];
  runner.sync(() => entries(exc, rows), false);
  const type = tracebackTypeName(exc.cls);
  const text = textOf(runner, message(exc));
  return new PythonError(
    text === "" ? type : `${type}: ${text}`,
    type,
    new PythonObject(exc),
    rows,
    textOf(runner, describe(exc)),
  );
}
