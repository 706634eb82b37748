/** Makes a PythonError of an uncaught exception: its text as CPython prints it, and its traceback as data. */
import { asStr, jsText } from "../objects/data.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import { strText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, type Value } from "../objects/value.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { resume, start } from "../interpreter/index.ts";
import { formatException, tracebackTypeName } from "../modules/traceback-text.ts";
import { tracebackEntries } from "../modules/traceback-text-entries.ts";
import { sourceLine } from "../modules/traceback.ts";
import { PythonObject } from "./convert.ts";
import { PythonError, type TracebackEntry } from "./errors.ts";

function* describe(exc: PyBaseException): Gen<Value | undefined> {
  const text = yield* formatException(exc, { getLine: sourceLine, entries: tracebackEntries });
  return strFromJs(text);
}

function* message(exc: PyBaseException): Gen<Value | undefined> {
  return yield* strText(exc);
}

/** Run a request to its end without waiting for the host; "" if it fails. */
function textOf(t: ThreadState, gen: Gen<Value | undefined>): string {
  let state = start(t, defer(gen));
  while (state.kind === "waiting") state = resume(t, null, state.promise !== null);
  const s = state.kind === "value" ? asStr(state.value) : undefined;
  return s === undefined ? "" : jsText(s);
}

export function pythonError(t: ThreadState, exc: PyBaseException): PythonError {
  const entries = tracebackEntries(exc.traceback).map(
    (e): TracebackEntry => ({
      filename: e.filename,
      name: e.name,
      lineno: e.lineno,
      endLineno: e.endLineno,
      colno: e.colno,
      endColno: e.endColno,
      line: sourceLine(e.filename, e.lineno),
    }),
  );
  const type = tracebackTypeName(exc.cls);
  const text = textOf(t, message(exc));
  return new PythonError(
    text === "" ? type : `${type}: ${text}`,
    type,
    new PythonObject(exc),
    entries,
    textOf(t, describe(exc)),
  );
}
