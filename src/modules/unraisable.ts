/**
 * Exceptions that nobody can catch (in a finaliser, a weak reference's callback, at exit): `sys.unraisablehook` is told of them, and by default writes them
 * to `sys.stderr`, as CPython's C code does: without carets, notes and chained exceptions.
 */
import { callValue } from "../objects/call.ts";
import { getAttr } from "../objects/attributes.ts";
import { asStr, jsText } from "../objects/data.ts";
import { PyBaseException, raise, typeError } from "../objects/exception-object.ts";
import { reprOf, strOf } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { thread } from "../frames/thread-state.ts";
import { lineAt, PyTraceback } from "../frames/traceback.ts";
import { tracebackHere } from "../interpreter/unwind.ts";
import { currentHost, type ModuleHost } from "./module-host.ts";
import { PyStructSequence, structSequenceType } from "./struct-sequence.ts";
import { sourceLine } from "./traceback.ts";
import { tracebackTypeName } from "./traceback-text.ts";

const argsType = structSequenceType("builtins", "UnraisableHookArgs", [
  "exc_type",
  "exc_value",
  "exc_traceback",
  "err_msg",
  "object",
]);

function* textOr(r: Result, fallback: string): Gen<string> {
  const v = yield* settle(r);
  if (v === undefined) takeException();
  const s = v === undefined ? undefined : asStr(v);
  return s === undefined ? fallback : jsText(s);
}

function* heading(message: Value, object: Value): Gen<string> {
  const text = message === null ? undefined : asStr(message);
  if (object !== null) {
    const shown = yield* textOr(reprOf(object), "<object repr() failed>");
    return `${text === undefined ? "Exception ignored in" : jsText(text)}: ${shown}\n`;
  }
  return text === undefined ? "" : `${jsText(text)}:\n`;
}

function entries(traceback: Value): string {
  let out = "";
  for (let tb = traceback instanceof PyTraceback ? traceback : null; tb !== null; tb = tb.next) {
    const line = tb.line >= 0 ? tb.line : lineAt(tb.code, tb.pc);
    const { filename } = tb.code.unit;
    out += `  File "${filename}", line ${line}, in ${tb.code.name}\n`;
    const source = sourceLine(filename, line).trim();
    if (source !== "") out += `    ${source}\n`;
  }
  return out === "" ? "" : `Traceback (most recent call last):\n${out}`;
}

/** What `sys.__unraisablehook__` does. */
export function* unraisableHook(rt: ModuleHost, args: Value): Gen<Value | undefined> {
  if (!(args instanceof PyStructSequence) || args.cls !== argsType)
    return raise(typeError, "sys.unraisablehook argument type must be UnraisableHookArgs");
  const [, exc, traceback, message, object] = args.items as [Value, Value, Value, Value, Value];
  let text = (yield* heading(message, object)) + entries(traceback);
  if (exc instanceof PyBaseException) {
    const said = yield* textOr(strOf(exc), "<exception str() failed>");
    text += `${tracebackTypeName(exc.cls)}${said === "" ? "" : `: ${said}`}\n`;
  }
  const err = rt.sys.getStr("stderr") ?? null;
  if (err === null) return null;
  const write = yield* settle(getAttr(err, "write"));
  return write === undefined ? undefined : yield* settle(callValue(write, [strFromJs(text)]));
}

/** An exception that no frame has seen is said to come from the running one. */
function placeHere(exc: PyBaseException): void {
  const t = thread();
  let { fp } = t;
  while (fp >= 0 && t.stack.code(fp) === null) fp = t.stack.prev(fp);
  if (exc.traceback === null && fp >= 0) tracebackHere(t, exc, fp);
}

/** Tell `sys.unraisablehook` of an exception, which is not pending any more. Never fails. */
export function* reportUnraisable(
  rt: ModuleHost,
  exc: PyBaseException,
  message: string | null,
  object: Value,
): Gen<null> {
  const args = (e: PyBaseException, m: string | null, o: Value): Value =>
    new PyStructSequence(argsType, [e.cls, e, e.traceback, m === null ? null : strFromJs(m), o]);
  const hook = rt.sys.getStr("unraisablehook") ?? null;
  placeHere(exc);
  const own = hook === null || hook === rt.sys.getStr("__unraisablehook__");
  if (!own) {
    if ((yield* settle(callValue(hook, [args(exc, message, object)]))) !== undefined) return null;
    exc = takeException();
    message = "Exception ignored in sys.unraisablehook";
    object = hook;
  }
  if ((yield* settle(defer(unraisableHook(rt, args(exc, message, object))))) === undefined) takeException();
  return null;
}

/** The same for the interpreter, with an object named in the message. */
export const ignored = (exc: PyBaseException, message: string, shown: Value): Result =>
  defer(reportIgnored(exc, message, shown));

function* reportIgnored(exc: PyBaseException, message: string, shown: Value): Gen<Value | undefined> {
  const text = yield* textOr(reprOf(shown), "<repr failed>");
  return yield* reportUnraisable(currentHost(), exc, `${message} ${text}`, null);
}

/** The same for natives: the message is all that is said of the place. */
export const unraisableInNative = (exc: PyBaseException, message: string): Result =>
  defer(reportUnraisable(currentHost(), exc, message, null));
