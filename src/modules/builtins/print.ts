/** print() and input(). */
import { hostResult } from "../../frames/access.ts";
import { getAttr } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { asStr, jsText, type Str, typeOf } from "../../objects/data.ts";
import { eofError, raise, runtimeError, typeError } from "../../objects/exception-object.ts";
import { strOf } from "../../objects/repr.ts";
import { strFromJs, strSlice, strLength } from "../../objects/str-object.ts";
import { truth } from "../../objects/truth.ts";
import { Deferred, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { callMethod, closedError } from "../io/base.ts";
import { PyConsoleIn } from "../io/streams.ts";
import { PyTextStream, stringIOType, textIOWrapperType } from "../io/text-base.ts";
import { currentHost } from "../module-host.ts";

/** `sep` or `end`: text, or undefined with the TypeError. */
function separator(v: Value | undefined, name: string, standard: string): Str | undefined {
  if (v === undefined || v === null) return standard;
  return asStr(v) ?? raise(typeError, `${name} must be None or a string, not ${typeOf(v).name}`);
}

/** A stream whose `write` is the native one. */
const isNative = (file: Value): file is PyTextStream =>
  file instanceof PyTextStream && (file.cls === textIOWrapperType || file.cls === stringIOType) && file.canPut;

function print(args: Value[], sep?: Value, end?: Value, file?: Value, flush?: Value): Result {
  let target = file ?? null;
  if (target === null) {
    const out = currentHost().sys.getStr("stdout");
    if (out === undefined) return raise(runtimeError, "lost sys.stdout");
    if (out === null) return null;
    target = out;
  }
  const sepText = separator(sep, "sep", " ");
  if (sepText === undefined) return undefined;
  const endText = separator(end, "end", "\n");
  if (endText === undefined) return undefined;
  if (flush === undefined && isNative(target)) return printNative(target, args, 0, "", sepText, endText);
  return defer(printSlow(target, args, sepText, endText, flush ?? false));
}

/** Print from argument `from` on; `text` is what is already known but not yet written. */
function printNative(file: PyTextStream, args: Value[], from: number, text: string, sep: Str, end: Str): Result {
  for (let i = from; i < args.length; i++) {
    if (i > 0) text += jsText(sep);
    const r = strOf(args[i]!);
    if (typeof r === "string") {
      text += r;
      continue;
    }
    if (r === undefined || r instanceof Deferred) {
      if (text !== "" && file.put(strFromJs(text)) === undefined) return undefined;
      return r === undefined ? undefined : defer(printRest(file, args, i, r, sep, end));
    }
    const s = asStr(r)!;
    if (typeof s === "string") text += s;
    else {
      // Lone surrogates do not survive concatenation of UTF-16 text.
      if (text !== "" && file.put(strFromJs(text)) === undefined) return undefined;
      text = "";
      if (file.put(s) === undefined) return undefined;
    }
  }
  text += jsText(end);
  return text === "" || file.put(strFromJs(text)) !== undefined ? hostResult(null) : undefined;
}

function* printRest(
  file: PyTextStream,
  args: Value[],
  at: number,
  pending: Deferred,
  sep: Str,
  end: Str,
): Gen<Value | undefined> {
  const r = yield pending;
  if (r === undefined) return undefined;
  if (!file.canPut) return closedError();
  if (file.put(asStr(r)!) === undefined) return undefined;
  if (at + 1 >= args.length) return file.put(end) === undefined ? undefined : null;
  return yield* settle(printNative(file, args, at + 1, "", sep, end));
}

function* writeTo(file: Value, text: Value): Gen<boolean> {
  const f = yield* settle(getAttr(file, "write"));
  return f !== undefined && (yield* settle(callValue(f, [text]))) !== undefined;
}

/** Print to any object with a `write` method, piece by piece as CPython does. */
function* printSlow(file: Value, args: Value[], sep: Str, end: Str, flush: Value): Gen<Value | undefined> {
  for (let i = 0; i < args.length; i++) {
    if (i > 0 && !(yield* writeTo(file, sep))) return undefined;
    const f = yield* settle(getAttr(file, "write"));
    if (f === undefined) return undefined;
    const s = yield* settle(strOf(args[i]!));
    if (s === undefined) return undefined;
    if ((yield* settle(callValue(f, [s]))) === undefined) return undefined;
  }
  if (!(yield* writeTo(file, end))) return undefined;
  const now = yield* settle(truth(flush));
  if (now === undefined) return undefined;
  if (now === true && (yield* callMethod(file, "flush")) === undefined) return undefined;
  return null;
}

function* inputSlow(prompt: Value | undefined): Gen<Value | undefined> {
  const { sys } = currentHost();
  const stdin = sys.getStr("stdin") ?? null;
  const stdout = sys.getStr("stdout") ?? null;
  const stderr = sys.getStr("stderr") ?? null;
  for (const [stream, name] of [
    [stdin, "stdin"],
    [stdout, "stdout"],
    [stderr, "stderr"],
  ] as const)
    if (stream === null) return raise(runtimeError, `input(): lost sys.${name}`);
  if ((yield* callMethod(stderr, "flush")) === undefined) return undefined;
  if (prompt !== undefined) {
    const s = yield* settle(strOf(prompt));
    if (s === undefined || !(yield* writeTo(stdout, s))) return undefined;
  }
  if ((yield* callMethod(stdout, "flush")) === undefined) return undefined;
  const line =
    stdin instanceof PyConsoleIn && !stdin.isClosed
      ? yield* settle(stdin.takeLine(-1))
      : yield* callMethod(stdin, "readline");
  if (line === undefined) return undefined;
  const s = asStr(line);
  if (s === undefined) return raise(typeError, "object.readline() returned non-string");
  if (s === "") return raise(eofError, "EOF when reading a line");
  if (typeof s === "string") return s.endsWith("\n") ? s.slice(0, -1) : s;
  return jsText(s).endsWith("\n") ? strSlice(s, 0, strLength(s) - 1) : s;
}

/** print and input. */
export const printBuiltins = () => [
  builtin("print", "(*args, sep=' ', end='\\n', file=None, flush=False)", print),
  builtin("input", "(prompt='', /)", (prompt?: Value) => defer(inputSlow(prompt))),
];
