/** Iterators over str: `str_ascii_iterator` and `str_iterator`, as CPython names them. */
import { type Str, tuple } from "./data.ts";
import { method } from "./builtin-function.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { codePointAt, strChar, strLength } from "./str-object.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { andThen, type Result, type Value } from "./value.ts";
import { longAsSsize } from "./list-steps.ts";
import { builtinNamed } from "./iterators.ts";

export const strIteratorType = builtinType("str_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });
export const strAsciiIteratorType = builtinType("str_ascii_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

const ASCII = /^[\x00-\x7f]*$/;
/** Shorter strings are looked through by hand: a regular expression costs more to begin with. */
const SHORT = 64;

function isAscii(s: string): boolean {
  if (s.length > SHORT) return ASCII.test(s);
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 127) return false;
  return true;
}

export class PyStrIterator extends PyIterator {
  private s: Str | null;
  private at = 0;
  /** `exact`: of a str itself, not of an instance of a subclass. */
  constructor(s: Str, exact: boolean) {
    super(exact && typeof s === "string" && isAscii(s) ? strAsciiIteratorType : strIteratorType);
    this.s = s;
  }
  override get plain(): boolean {
    return true;
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
  /** Go to a position, of which those outside the text are its ends. */
  moveTo(position: number): void {
    if (this.s !== null) this.at = Math.max(0, Math.min(position, strLength(this.s)));
  }
  reduced(): Value {
    const iter = builtinNamed("iter");
    return this.s === null ? tuple(iter, tuple("")) : tuple(iter, tuple(this.s), this.at);
  }
  /** How many characters are left. */
  get left(): number {
    return this.s === null ? 0 : Math.max(strLength(this.s) - this.at, 0);
  }
}

function setPosition(self: PyStrIterator, v: Value): Value {
  self.moveTo(v as number);
  return null;
}

for (const t of [strIteratorType, strAsciiIteratorType])
  defineIteratorType(t, [
    method("__length_hint__", "($self, /)", (self: PyStrIterator) => self.left),
    method("__reduce__", "($self, /)", (self: PyStrIterator) => self.reduced()),
    method("__setstate__", "($self, object, /)", (self: PyStrIterator, v: Value) =>
      andThen(longAsSsize(v), setPosition, self),
    ),
  ]);
