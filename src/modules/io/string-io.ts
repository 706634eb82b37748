/** `io.StringIO`: text in memory. */
import { defineMembers, getset, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { asStr, jsText, PyList, type Str, typeOf } from "../../objects/data.ts";
import { osError, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { addressText } from "../../objects/object-names.ts";
import { strFromJs, strLength } from "../../objects/str-object.ts";
import type { PyType } from "../../objects/type.ts";
import type { Result, Value } from "../../objects/value.ts";
import { closedError, sizeOf } from "./base.ts";

import { afterChars, afterLine, newlineOf, PyTextStream, stringIOType, untranslate } from "./text-base.ts";

/** `io.StringIO`: text in memory, with a position in characters. */
export class PyStringIO extends PyTextStream {
  /** UTF-16 text; without surrogates (`wide` false) a position is an index. */
  private text = "";
  private wide = false;
  at = 0;
  newline: string | null = "\n";

  canRead(): boolean {
    return true;
  }
  canWrite(): boolean {
    return true;
  }
  override get closedMessage(): string {
    return "I/O operation on closed file";
  }

  private unit(position: number): number {
    return this.wide ? afterChars(this.text, 0, position) : Math.min(position, this.text.length);
  }

  private get length(): number {
    return this.wide ? strLength(strFromJs(this.text)) : this.text.length;
  }

  put(text: Str): Result {
    let s = jsText(text);
    if (this.newline === null) s = s.replace(/\r\n?/g, "\n");
    else s = untranslate(s, this.newline);
    if (typeof text !== "string") this.wide = true;
    const size = this.wide ? strLength(strFromJs(s)) : s.length;
    const end = this.length;
    if (this.at === end) this.text += s;
    else if (this.at > end) this.text += "\0".repeat(this.at - end) + s;
    else this.text = this.text.slice(0, this.unit(this.at)) + s + this.text.slice(this.unit(this.at + size));
    this.at += size;
    return null;
  }

  private piece(from: number, to: number): Str {
    const s = strFromJs(this.text.slice(from, to));
    this.at += strLength(s);
    return s;
  }

  take(n: number): Result {
    const from = this.unit(this.at);
    return this.piece(from, n < 0 ? this.text.length : afterChars(this.text, from, n));
  }

  takeLine(limit: number): Result {
    const from = this.unit(this.at);
    if (from >= this.text.length) return "";
    let to = afterLine(
      this.text,
      from,
      this.newline === null || this.newline === "" ? "\n" : this.newline,
      this.newline === "",
    );
    if (limit >= 0) to = Math.min(to, afterChars(this.text, from, limit));
    return this.piece(from, to);
  }

  seek(offset: number, whence: number): Result {
    if (whence < 0 || whence > 2) return raise(valueError, `Invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) return raise(valueError, `Negative seek position ${offset}`);
    if (whence !== 0 && offset !== 0) return raise(osError, "Can't do nonzero cur-relative seeks");
    if (whence === 0) this.at = offset;
    else if (whence === 2) this.at = this.length;
    return this.at;
  }

  truncate(size: number | null): Result {
    const to = size ?? this.at;
    if (to < 0) return raise(valueError, `Negative size value ${to}`);
    this.text = this.text.slice(0, this.unit(to));
    return to;
  }

  value(): Str {
    return strFromJs(this.text);
  }

  /** Start over with this text. */
  reset(initial: Str): void {
    this.text = "";
    this.wide = false;
    this.at = 0;
    this.put(initial);
    this.at = 0;
  }

  override finish(): Result {
    this.closed = true;
    this.text = "";
    return null;
  }
}

const open =
  (f: (self: PyStringIO) => Result) =>
  (self: PyStringIO): Result =>
    self.closed ? closedError(self.closedMessage) : f(self);

defineMembers(stringIOType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyStringIO(cls)),
  slot(
    "__init__",
    (self: PyStringIO, initial?: Value, newline?: Value) => {
      const s = initial === undefined || initial === null ? "" : asStr(initial);
      if (s === undefined) return raise(typeError, `initial_value must be str or None, not ${typeOf(initial!).name}`);
      const nl = newline === undefined ? "\n" : newlineOf(newline, (t) => `'${t}'`);
      if (nl === undefined) return undefined;
      self.newline = nl;
      self.reset(s);
      return null;
    },
    "($self, initial_value='', newline='\\n')",
  ),
  slot("__repr__", (self: PyStringIO) => `<${self.cls.module}.${self.cls.name} object at ${addressText(self)}>`),
  method(
    "getvalue",
    "($self, /)",
    open((self) => self.value()),
  ),
  method(
    "tell",
    "($self, /)",
    open((self) => self.at),
  ),
  method(
    "seekable",
    "($self, /)",
    open(() => true),
  ),
  getset("newlines", () => null),
  getset("line_buffering", () => false),
  getset("encoding", () => null),
  getset("errors", () => null),
  method("readlines", "($self, hint=-1, /)", (self: PyStringIO, hint?: Value) => {
    if (self.closed) return closedError(self.closedMessage);
    const n = sizeOf(hint);
    if (n === undefined) return undefined;
    const out: Value[] = [];
    let total = 0;
    for (let l = self.takeLine(-1) as Str; l !== ""; l = self.takeLine(-1) as Str) {
      out.push(l);
      total += strLength(l);
      if (n > 0 && total >= n) break;
    }
    return new PyList(out);
  }),
]);
