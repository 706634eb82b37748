/**
 * The replacement-field syntax of `str.format`: literal text, fields, and the names in them (PEP 3101), as `string.Formatter` sees them too. No
 * Python code runs here; an error is raised at the point CPython raises it.
 */
import type { Str } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import { codePointAt, strLength, strSlice } from "./str-object.ts";
import { concatAll } from "./str-search.ts";

/** Literal text and the field that follows it, if any. */
export interface Chunk {
  readonly literal: Str;
  /** null at the end of the format string. */
  readonly field: Field | null;
}

export interface Field {
  readonly name: Str;
  readonly spec: Str;
  /** One character, or "". */
  readonly conversion: Str;
  /** The spec has fields of its own. */
  readonly nested: boolean;
}

const OPEN = 123;
const CLOSE = 125;
const BRACKET = 91;
const BRACKET_END = 93;
const COLON = 58;
const BANG = 33;
const DOT = 46;

/** Reads a format string from left to right. */
export class FormatParser {
  private readonly s: Str;
  private readonly end: number;
  private at = 0;

  constructor(s: Str) {
    this.s = s;
    this.end = strLength(s);
  }

  private c(i: number): number {
    return i < this.end ? codePointAt(this.s, i) : -1;
  }

  /** The next chunk; null at the end; undefined: exception pending. */
  next(): Chunk | null | undefined {
    if (this.at >= this.end) return null;
    const parts: Str[] = [];
    let start = this.at;
    for (;;) {
      const c = this.c(this.at);
      if (c === -1) {
        parts.push(strSlice(this.s, start, this.end));
        return { literal: concatAll(parts), field: null };
      }
      if (c !== OPEN && c !== CLOSE) {
        this.at++;
        continue;
      }
      if (this.c(this.at + 1) === c) {
        parts.push(strSlice(this.s, start, this.at + 1));
        this.at += 2;
        start = this.at;
        continue;
      }
      if (c === CLOSE) return raise(valueError, "Single '}' encountered in format string");
      if (this.at + 1 >= this.end) return raise(valueError, "Single '{' encountered in format string");
      parts.push(strSlice(this.s, start, this.at));
      this.at++;
      const field = this.field();
      return field === undefined ? undefined : { literal: concatAll(parts), field };
    }
  }

  private field(): Field | undefined {
    const start = this.at;
    let c = -1;
    for (; this.at < this.end; this.at++) {
      c = this.c(this.at);
      if (c === OPEN) return raise(valueError, "unexpected '{' in field name");
      if (c === BRACKET) {
        while (this.at + 1 < this.end && this.c(this.at + 1) !== BRACKET_END) this.at++;
      } else if (c === CLOSE || c === COLON || c === BANG) break;
    }
    const name = strSlice(this.s, start, this.at);
    if (this.at >= this.end) return raise(valueError, "expected '}' before end of string");
    this.at++;
    if (c === CLOSE) return { name, spec: "", conversion: "", nested: false };
    let conversion: Str = "";
    if (c === BANG) {
      if (this.at >= this.end) return raise(valueError, "end of string while looking for conversion specifier");
      conversion = strSlice(this.s, this.at, this.at + 1);
      this.at++;
      if (this.at < this.end) {
        c = this.c(this.at++);
        if (c === CLOSE) return { name, spec: "", conversion, nested: false };
        if (c !== COLON) return raise(valueError, "expected ':' after conversion specifier");
      }
    }
    return this.spec(name, conversion);
  }

  private spec(name: Str, conversion: Str): Field | undefined {
    const start = this.at;
    let depth = 1;
    let nested = false;
    for (; this.at < this.end; this.at++) {
      const c = this.c(this.at);
      if (c === OPEN) {
        nested = true;
        depth++;
      } else if (c === CLOSE && --depth === 0) {
        const spec = strSlice(this.s, start, this.at++);
        return { name, spec, conversion, nested };
      }
    }
    return raise(valueError, "unmatched '{' in format spec");
  }
}

/** A step after the first part of a field name: `.name` or `[key]`. */
export interface NameStep {
  readonly attribute: boolean;
  readonly key: Str | number;
}

/** The decimal value of an index, null if it is none, undefined when it is too large (ValueError pending). */
function indexOf(s: Str): number | null | undefined {
  const n = strLength(s);
  let v = 0;
  for (let i = 0; i < n; i++) {
    const d = codePointAt(s, i) - 48;
    if (d < 0 || d > 9) return null;
    v = v * 10 + d;
    if (v > Number.MAX_SAFE_INTEGER) return raise(valueError, "Too many decimal digits in format string");
  }
  return n === 0 ? null : v;
}

/** The first part of a field name (an index, a name, or "" for automatic numbering) and where the rest begins. */
export function splitFieldName(name: Str): { readonly first: Str | number; readonly rest: number } | undefined {
  const n = strLength(name);
  let i = 0;
  for (; i < n; i++) {
    const c = codePointAt(name, i);
    if (c === DOT || c === BRACKET) break;
  }
  const head = strSlice(name, 0, i);
  const index = indexOf(head);
  return index === undefined ? undefined : { first: index ?? head, rest: i };
}

/** The steps from position `at` of a field name on; undefined: exception pending. */
export function* nameSteps(name: Str, at: number): Generator<NameStep | undefined, void, void> {
  const n = strLength(name);
  let i = at;
  while (i < n) {
    const c = codePointAt(name, i++);
    const start = i;
    if (c === DOT) {
      while (i < n && codePointAt(name, i) !== DOT && codePointAt(name, i) !== BRACKET) i++;
      if (i === start) return yield raise(valueError, "Empty attribute in format string");
      yield { attribute: true, key: strSlice(name, start, i) };
    } else if (c === BRACKET) {
      while (i < n && codePointAt(name, i) !== BRACKET_END) i++;
      if (i === n) return yield raise(valueError, "Missing ']' in format string");
      const text = strSlice(name, start, i++);
      if (strLength(text) === 0) return yield raise(valueError, "Empty attribute in format string");
      const index = indexOf(text);
      if (index === undefined) return yield undefined;
      yield { attribute: false, key: index ?? text };
    } else return yield raise(valueError, "Only '.' or '[' may follow ']' in format field specifier");
  }
}
