/**
 * An exception as CPython prints it when nobody caught it: a port of Lib/traceback.py's TracebackException, in the two steps it has there.
 * First everything is taken from the exceptions (running Python code: `__str__`, `__notes__`), then it is laid out.
 */
import { ABSENT_ATTR, findAttr } from "../objects/attributes.ts";
import { asInt, jsText, PyTuple, PyList, typeOf } from "../objects/data.ts";
import { PyBaseException, syntaxError } from "../objects/exception-object.ts";
import { groupExceptions, isGroup } from "../objects/exceptions-group.ts";
import { collect } from "../objects/iterate.ts";
import { textOf, typeModule } from "../objects/object-names.ts";
import { reprText, strText } from "../objects/repr.ts";
import { ts } from "../objects/state.ts";
import { type PyType, TypeFlag } from "../objects/type.ts";
import type { Gen, Value } from "../objects/value.ts";
import { indentAll } from "./traceback-text-lines.ts";
import { withKeywordTypo } from "./traceback-text-keywords.ts";
import { formatStack, type GetLine, type TracebackEntry } from "./traceback-text-stack.ts";
import { suggestionText } from "./traceback-text-suggest.ts";
import { formatSyntaxError, type SyntaxErrorPlace } from "./traceback-text-syntax.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;

/** Where entries and source lines come from. */
export interface TracebackSource {
  readonly getLine: GetLine;
  /** The entries of a `__traceback__`, outermost first. */
  readonly entries: (traceback: Value) => readonly TracebackEntry[];
  /** `sys.tracebacklimit`: show the last so many entries only. */
  readonly limit?: number | null;
}

/** What is printed about one exception; its Python code has already run. */
interface Summary {
  readonly exc: PyBaseException;
  readonly entries: readonly TracebackEntry[];
  readonly typeName: string;
  readonly text: string;
  /** The lines of the notes, each with its newline. */
  readonly notes: Value | undefined;
  readonly syntax: SyntaxErrorPlace | null;
  cause: Summary | null;
  context: Summary | null;
  exceptions: Summary[] | null;
}

/** `str(v)` or `repr(v)`, or what is shown when that fails. */
function* safeText(v: Value, what: string, func: "str" | "repr"): Gen<string> {
  const s = func === "str" ? yield* strText(v) : yield* reprText(v);
  if (s !== undefined) return jsText(s);
  ts.exc = undefined;
  return `<${what} ${func}() failed>`;
}

/** The type's name as a traceback shows it. */
export function tracebackTypeName(t: PyType): string {
  const module = typeModule(t);
  const text = textOf(module);
  if (text === "__main__" || text === "builtins") return t.qualname;
  return `${text ?? "<unknown>"}.${t.qualname}`;
}

function* notesOf(e: PyBaseException): Gen<Value | undefined> {
  const notes = yield* findAttr(e, "__notes__");
  if (notes === ABSENT_ATTR || notes === null) return undefined;
  if (notes !== undefined) return notes;
  const error = ts.exc!;
  ts.exc = undefined;
  return new PyList([`Ignored error getting __notes__: ${yield* safeText(error, "__notes__", "repr")}`]);
}

function* fieldText(e: PyBaseException, name: string): Gen<Value> {
  const v = yield* findAttr(e, name);
  if (v === undefined) ts.exc = undefined;
  return v === undefined || v === ABSENT_ATTR ? null : v;
}

function* syntaxPlace(e: PyBaseException): Gen<SyntaxErrorPlace> {
  const values: Value[] = [];
  for (const n of ["filename", "lineno", "end_lineno", "text", "offset", "end_offset", "msg"])
    values.push(yield* fieldText(e, n));
  const texts: (string | null)[] = [];
  for (const v of values) texts.push(v === null ? null : (textOf(v) ?? (yield* safeText(v, "exception", "str"))));
  const number = (v: Value): number | null => {
    const n = asInt(v);
    return n === undefined ? null : Number(n);
  };
  return {
    filename: texts[0]!,
    lineno: texts[1]!,
    endLineno: texts[2]!,
    text: textOf(values[3]!) ?? null,
    offset: number(values[4]!),
    endOffset: number(values[5]!),
    msg: texts[6]!,
  };
}

function* summarise(e: PyBaseException, source: TracebackSource, seen: Set<PyBaseException>): Gen<Summary> {
  seen.add(e);
  const entries = source.entries(e.traceback);
  const limit = source.limit ?? null;
  const shown = limit === null ? entries : limit <= 0 ? [] : entries.slice(Math.max(0, entries.length - limit));
  let text = yield* safeText(e, "exception", "str");
  const notes = yield* notesOf(e);
  const isSyntax = e.cls.isSubtypeOf(syntaxError);
  const syntax = isSyntax ? yield* syntaxPlace(e) : null;
  if (!isSyntax) text += yield* suggestionText(e, entries);
  return {
    exc: e,
    entries: shown,
    typeName: tracebackTypeName(e.cls),
    text,
    notes,
    syntax,
    cause: null,
    context: null,
    exceptions: null,
  };
}

/** The whole tree of causes, contexts and group members. */
function* summariseAll(e: PyBaseException, source: TracebackSource): Gen<Summary> {
  const seen = new Set<PyBaseException>();
  const top = yield* summarise(e, source, seen);
  const queue = [top];
  for (let s = queue.pop(); s !== undefined; s = queue.pop()) {
    const { exc } = s;
    if (exc.cause instanceof PyBaseException && !seen.has(exc.cause))
      s.cause = yield* summarise(exc.cause, source, seen);
    if (s.cause === null && !exc.suppressContext && exc.context !== null && !seen.has(exc.context))
      s.context = yield* summarise(exc.context, source, seen);
    if (isGroup(exc)) {
      s.exceptions = [];
      for (const x of groupExceptions(exc)) s.exceptions.push(yield* summarise(x, source, seen));
    }
    if (s.cause !== null) queue.push(s.cause);
    if (s.context !== null) queue.push(s.context);
    if (s.exceptions !== null) queue.push(...s.exceptions);
  }
  return top;
}

/** A sequence of notes; not a str or bytes. */
const isNoteSequence = (v: Value): boolean => {
  const t = typeOf(v);
  return v instanceof PyList || v instanceof PyTuple || (t.has(TypeFlag.SEQUENCE) && !t.has(TypeFlag.STR_SUBCLASS));
};

/** The final line, or a SyntaxError's lines, and the notes. */
function* exceptionOnly(s: Summary, getLine: GetLine): Gen<string[]> {
  const out =
    s.syntax !== null
      ? formatSyntaxError(withKeywordTypo(s.syntax, getLine), s.typeName)
      : [s.text === "" ? `${s.typeName}\n` : `${s.typeName}: ${s.text}\n`];
  if (s.notes === undefined) return out;
  if (!isNoteSequence(s.notes)) {
    out.push(`${yield* safeText(s.notes, "__notes__", "repr")}\n`);
    return out;
  }
  const notes = yield* collect(s.notes);
  if (notes === undefined) ts.exc = undefined;
  for (const n of notes ?? []) for (const l of (yield* safeText(n, "note", "str")).split("\n")) out.push(`${l}\n`);
  return out;
}

/** Lays the summaries out; keeps where in the tree of groups it is. */
class Printer {
  private depth = 0;
  private needClose = false;
  private readonly out: string[] = [];
  private readonly getLine: GetLine;
  constructor(getLine: GetLine) {
    this.getLine = getLine;
  }

  private indent(): string {
    return " ".repeat(2 * this.depth);
  }

  private emit(texts: readonly string[], margin = "|"): void {
    const prefix = this.indent() + (this.depth > 0 ? margin + " " : "");
    for (const t of texts) this.out.push(indentAll(t, prefix));
  }

  *print(top: Summary): Gen<void> {
    const chain: (readonly [string | null, Summary])[] = [];
    for (let s: Summary | null = top; s !== null; ) {
      const next: Summary | null = s.cause ?? s.context;
      chain.push([s.cause !== null ? CAUSE : s.context !== null ? CONTEXT : null, s]);
      s = next;
    }
    for (const [message, s] of chain.reverse()) {
      if (message !== null) this.emit([message]);
      if (s.exceptions === null) {
        if (s.entries.length > 0) {
          this.emit(["Traceback (most recent call last):\n"]);
          this.emit(formatStack(s.entries, this.getLine));
        }
        this.emit(yield* exceptionOnly(s, this.getLine));
      } else if (this.depth > MAX_GROUP_DEPTH) this.emit([`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`]);
      else yield* this.printGroup(s, s.exceptions);
    }
  }

  private *printGroup(s: Summary, exceptions: readonly Summary[]): Gen<void> {
    const top = this.depth === 0;
    if (top) this.depth = 1;
    if (s.entries.length > 0) {
      this.emit(["Exception Group Traceback (most recent call last):\n"], top ? "+" : "|");
      this.emit(formatStack(s.entries, this.getLine));
    }
    this.emit(yield* exceptionOnly(s, this.getLine));
    const total = exceptions.length;
    const n = Math.min(total, MAX_GROUP_WIDTH + 1);
    this.needClose = false;
    for (let i = 0; i < n; i++) {
      const last = i === n - 1;
      if (last) this.needClose = true;
      const truncated = i >= MAX_GROUP_WIDTH;
      const title = truncated ? "..." : String(i + 1);
      this.out.push(`${this.indent()}${i === 0 ? "+-" : "  "}+---------------- ${title} ----------------\n`);
      this.depth++;
      if (!truncated) yield* this.print(exceptions[i]!);
      else {
        const remaining = total - MAX_GROUP_WIDTH;
        this.emit([`and ${remaining} more exception${remaining > 1 ? "s" : ""}\n`]);
      }
      if (last && this.needClose) {
        this.out.push(`${this.indent()}+------------------------------------\n`);
        this.needClose = false;
      }
      this.depth--;
    }
    if (top) this.depth = 0;
  }

  get text(): string {
    return this.out.join("");
  }
}

/** The whole text for an exception. A generator native: `str(exc)` and notes may run Python code. Never leaves an exception pending. */
export function* formatException(e: PyBaseException, source: TracebackSource): Gen<string> {
  const top = yield* summariseAll(e, source);
  const printer = new Printer(source.getLine);
  yield* printer.print(top);
  return printer.text;
}

/** The last lines only: type, message and notes. The traceback is not looked at, so no variable is suggested for a name. */
export function* formatExceptionOnly(e: PyBaseException, source: TracebackSource): Gen<string> {
  const s = yield* summarise(e, { ...source, entries: () => [] }, new Set());
  return (yield* exceptionOnly(s, source.getLine)).join("");
}
