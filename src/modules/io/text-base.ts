/**
 * Streams of text: what TextIOWrapper and StringIO have in common. Text is held as UTF-16; what a method hands out is normalised by `strFromJs`.
 */
import { asStr, jsText, type Str, typeOf } from "../../objects/data.ts";
import { raise, stopIteration, typeError, valueError } from "../../objects/exception-object.ts";
import { reprText } from "../../objects/repr.ts";
import { argType } from "../../objects/str-args.ts";
import { strFromJs } from "../../objects/str-object.ts";
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

/** Index in `text` after up to `n` characters from `at`. */
export function afterChars(text: string, at: number, n: number): number {
  let i = at;
  for (; n > 0 && i < text.length; n--) {
    const c = text.charCodeAt(i);
    const d = c >= 0xd800 && c < 0xdc00 ? text.charCodeAt(i + 1) : 0;
    i += d >= 0xdc00 && d < 0xe000 ? 2 : 1;
  }
  return i;
}

/** Index after the first line end at or after `at`; -1 if there is none. `newline` is the stream's setting: null and "\n" look for "\n" alone, "" for any. */
export function afterLineEnd(text: string, at: number, newline: string | null): number {
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

/** `"\n"` as the newline setting wants it written. */
export const untranslate = (text: string, newline: string | null): string =>
  newline === "\r" || newline === "\r\n" ? text.replaceAll("\n", newline) : text;

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
