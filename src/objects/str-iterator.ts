/** Iterators over str: `str_ascii_iterator` and `str_iterator`, as CPython names them. */
import type { Str } from "./data.ts";
import { method } from "./builtin-function.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { codePointAt, strChar, strLength } from "./str-object.ts";
import { builtinType } from "./type.ts";
import type { Result } from "./value.ts";

export const strIteratorType = builtinType("str_iterator");
export const strAsciiIteratorType = builtinType("str_ascii_iterator");

const ASCII = /^[\x00-\x7f]*$/;

export class PyStrIterator extends PyIterator {
  private s: Str | null;
  private at = 0;
  /** `exact`: of a str itself, not of an instance of a subclass. */
  constructor(s: Str, exact: boolean) {
    super(exact && typeof s === "string" && ASCII.test(s) ? strAsciiIteratorType : strIteratorType);
    this.s = s;
  }
  override next(): Result {
    const s = this.s;
    if (s === null) return STOP;
    if (typeof s === "string") {
      if (this.at < s.length) return s[this.at++]!;
    } else if (this.at < s.cps.length) return strChar(codePointAt(s, this.at++));
    this.s = null;
    return STOP;
  }
  /** How many characters are left. */
  get left(): number {
    return this.s === null ? 0 : strLength(this.s) - this.at;
  }
}

for (const t of [strIteratorType, strAsciiIteratorType])
  defineIteratorType(t, [method("__length_hint__", "($self, /)", (self: PyStrIterator) => self.left)]);
