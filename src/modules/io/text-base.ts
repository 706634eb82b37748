/**
 * Streams of text: what TextIOWrapper and StringIO have in common. Positions in text count characters.
 */
import { asStr, jsText, type Str, typeOf } from "../../objects/data.ts";
import { raise, stopIteration, typeError, valueError } from "../../objects/exception-object.ts";
import { reprText } from "../../objects/repr.ts";
import { argType } from "../../objects/str-args.ts";
import { codePoints, strFromCodePoints, strFromJs } from "../../objects/str-object.ts";
import type { Gen, Result, Value } from "../../objects/value.ts";
import { callMethod, ioType, PyStream, textIOBaseType } from "./base.ts";

export const textIOWrapperType = ioType("TextIOWrapper", textIOBaseType);
export const stringIOType = ioType("StringIO", textIOBaseType);

/** A stream of text that natives can write to without looking up `write`. */
export abstract class PyTextStream extends PyStream {
  /** True if `put` can be called, and will not have to wait for Python code. */
  abstract get canPut(): boolean;
  /** Write text; gives undefined (exception) or anything else. */
  abstract put(text: Str): Result;
}

/** Index after the first line end at or after `at`; -1 if there is none. `newline` is the stream's setting: null and "\n" look for "\n" alone, "" for any. */
export function afterLineEnd(text: Str, at: number, newline: string | null): number {
  if (typeof text !== "string") return lineEndIn(text.cps, at, newline);
  if (newline !== "") {
    const end = newline ?? "\n";
    const i = text.indexOf(end, at);
    return i < 0 ? -1 : i + end.length;
  }
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return i + 1;
    if (c === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return -1;
}

/** The same in code points. */
export function lineEndIn(cps: Uint32Array, at: number, newline: string | null): number {
  if (newline === "") {
    const i = cps.findIndex((c, k) => k >= at && (c === 10 || c === 13));
    return i < 0 ? -1 : cps[i] === 13 && cps[i + 1] === 10 ? i + 2 : i + 1;
  }
  const end = newline ?? "\n";
  const first = end.charCodeAt(0);
  for (let i = cps.indexOf(first, at); i >= 0; i = cps.indexOf(first, i + 1))
    if (end.length === 1 || cps[i + 1] === 10) return i + end.length;
  return -1;
}

/** `"\n"` as the newline setting wants it written. */
export function untranslate(text: Str, newline: string | null): Str {
  if (newline !== "\r" && newline !== "\r\n") return text;
  if (typeof text === "string") return text.replaceAll("\n", newline);
  const end = codePoints(newline);
  return strFromCodePoints(Array.from(text.cps).flatMap((c) => (c === 10 ? [...end] : [c])));
}

const NEWLINES = new Set(["", "\n", "\r", "\r\n"]);

/** A newline argument; undefined with the error. `quoted`: the message shows the value as `repr` does. */
export function* newlineOf(v: Value | undefined, owner: string, quoted: boolean): Gen<string | null | undefined> {
  if (v === undefined || v === null) return null;
  const s = asStr(v);
  if (s === undefined)
    return raise(
      typeError,
      owner === "StringIO"
        ? `newline must be str or None, not ${typeOf(v).name}`
        : `${owner}() argument 'newline' must be str or None, not ${argType(v)}`,
    );
  const text = jsText(s);
  if (owner === "TextIOWrapper" && text.includes("\0")) return raise(valueError, "embedded null character");
  if (NEWLINES.has(text)) return text;
  const shown = quoted ? yield* reprText(v) : s;
  return shown === undefined ? undefined : raise(valueError, strFromJs(`illegal newline value: ${jsText(shown)}`));
}

/** A subclass may override readline. */
export function* nextByMethod(self: PyStream): Gen<Value | undefined> {
  const line = yield* callMethod(self, "readline");
  if (line === undefined) return undefined;
  if (asStr(line) === undefined)
    return raise(typeError, `readline() should have returned a str object, not '${typeOf(line).name}'`);
  return line === "" ? raise(stopIteration) : line;
}
