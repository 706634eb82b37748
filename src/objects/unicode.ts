/**
 * Character classes and case mappings by code point, as CPython's `unicodectype.c` has them, from the tables of CPython's version of Unicode:
 * neither the locale nor the engine's version matters. Strings of old and common characters are mapped by the engine, which agrees about those.
 */
import { CaseMapping, Property, type PropertyName } from "../syntax/unicode-data.ts";
import { codePoints, strFromCodePoints } from "./str-object.ts";
import type { Str } from "./data.ts";

/** The class of `str.is…` methods that hold when every character is a member and there is at least one. */
export class CharClass {
  private readonly properties: readonly Property[];
  /** For the ASCII characters, made at the first use: 1 for members. */
  private ascii: Uint8Array | null = null;
  constructor(...names: readonly PropertyName[]) {
    this.properties = names.map((name) => new Property(name));
  }
  /** True if `s` is not empty and all of its characters are members. */
  all(s: Str): boolean {
    if (typeof s !== "string") return s.cps.length > 0 && s.cps.every((c) => this.has(c));
    this.ascii ??= Uint8Array.from({ length: 128 }, (_, c) => (this.has(c) ? 1 : 0));
    const { ascii } = this;
    for (let i = 0; i < s.length; i++) {
      const c = s.charCodeAt(i);
      if (c < 128 ? ascii[c] === 0 : !this.has(c)) return false;
    }
    return s !== "";
  }
  has(cp: number): boolean {
    return this.properties.some((p) => p.has(cp));
  }
}

export const ALPHA = new CharClass("alpha");
export const DECIMAL = new CharClass("decimal");
export const DIGIT = new CharClass("digit");
export const NUMERIC = new CharClass("numeric");
export const ALNUM = new CharClass("alpha", "numeric");
export const PRINTABLE = new CharClass("printable");
const XID_START = new Property("xidStart");
const XID_CONTINUE = new Property("xidContinue");
const UPPERCASE = new Property("uppercase");
const LOWERCASE = new Property("lowercase");
const TITLECASE = new Property("titlecase");
const CASED = new Property("cased");
const IGNORABLE = new Property("ignorable");
const UPPER = new CaseMapping("upper");
const LOWER = new CaseMapping("lower");
const TITLE = new CaseMapping("title");
const FOLD = new CaseMapping("fold");

/** `str.isspace()`. */
export function isSpaces(s: Str): boolean {
  const cps = codePoints(s);
  return cps.length > 0 && cps.every(isSpace);
}

/** `str.isidentifier()`. */
export function isIdentifier(s: Str): boolean {
  const cps = codePoints(s);
  return cps.length > 0 && cps.every((c, i) => (i === 0 ? XID_START : XID_CONTINUE).has(c));
}

/** Python's whitespace. */
export function isSpace(c: number): boolean {
  if (c < 128) return c === 32 || (c <= 31 && (c >= 28 || (c >= 9 && c <= 13)));
  if (c < 0x2000) return c === 0x85 || c === 0xa0 || c === 0x1680;
  return c <= 0x200a || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;
}

/** Line boundaries of `str.splitlines`. */
export function isLineBreak(c: number): boolean {
  if (c < 128) return (c >= 10 && c <= 13) || (c >= 28 && c <= 30);
  return c === 0x85 || c === 0x2028 || c === 0x2029;
}

/** `str.isprintable` of one character, as `repr` needs it. */
export function isPrintable(c: number): boolean {
  if (c < 127) return c >= 32;
  return PRINTABLE.has(c);
}

export const enum Case {
  NONE,
  LOWER,
  UPPER,
  TITLE,
}

/** The case of a character as `islower`, `isupper`, `istitle` and `swapcase` see it. */
export function caseOf(c: number): Case {
  if (c < 128) return c >= 97 && c <= 122 ? Case.LOWER : c >= 65 && c <= 90 ? Case.UPPER : Case.NONE;
  if (UPPERCASE.has(c)) return Case.UPPER;
  if (LOWERCASE.has(c)) return Case.LOWER;
  return TITLECASE.has(c) ? Case.TITLE : Case.NONE;
}

const isCased = (c: number): boolean => (c < 128 ? caseOf(c) !== Case.NONE : CASED.has(c));

/** Full title-case mapping of one character. */
export function titleOf(c: number): string {
  if (c < 128) return String.fromCharCode(c >= 97 && c <= 122 ? c - 32 : c);
  return TITLE.of(c);
}

const SIGMA = 0x3a3;

/** Lower case of the character at `i`, in its context: a capital sigma that ends a word becomes a final sigma. */
function lowerAt(cps: Uint32Array, i: number): string {
  const c = cps[i]!;
  if (c !== SIGMA) return LOWER.of(c);
  let before = i - 1;
  while (before >= 0 && IGNORABLE.has(cps[before]!)) before--;
  if (before < 0 || !isCased(cps[before]!)) return "\u03c3";
  let after = i + 1;
  while (after < cps.length && IGNORABLE.has(cps[after]!)) after++;
  return after < cps.length && isCased(cps[after]!) ? "\u03c3" : "\u03c2";
}

function mapEach(s: Str, f: (cps: Uint32Array, i: number) => string): Str {
  const cps = codePoints(s);
  if (typeof s === "string") {
    // What a character of the basic plane becomes is in it too.
    let text = "";
    for (let i = 0; i < cps.length; i++) text += f(cps, i);
    return text;
  }
  const out: number[] = [];
  for (let i = 0; i < cps.length; i++) for (const c of f(cps, i)) out.push(c.codePointAt(0)!);
  return strFromCodePoints(out);
}

/** The engine's mappings are CPython's here. */
const STABLE = /^[\0-\u052f]*$/;

/** Shorter strings are looked through by hand: a regular expression costs more to begin with. */
const SHORT = 64;

/** Is a short string all ASCII, without a letter from `first` to `last`? Then a mapping of those letters leaves it as it is. */
function isUntouched(s: string, first: number, last: number): boolean {
  if (s.length > SHORT) return false;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c > 127 || (c >= first && c <= last)) return false;
  }
  return true;
}

/** Does the engine map the string as CPython does? */
function isStable(s: string): boolean {
  if (s.length > SHORT) return STABLE.test(s);
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 0x52f) return false;
  return true;
}

export function toUpper(s: Str): Str {
  if (typeof s !== "string") return mapEach(s, (cps, i) => UPPER.of(cps[i]!));
  if (isUntouched(s, 97, 122)) return s;
  return isStable(s) ? s.toUpperCase() : mapEach(s, (cps, i) => UPPER.of(cps[i]!));
}

export function toLower(s: Str): Str {
  if (typeof s !== "string") return mapEach(s, lowerAt);
  if (isUntouched(s, 65, 90)) return s;
  return isStable(s) ? s.toLowerCase() : mapEach(s, lowerAt);
}

const ASCII = /^[\x00-\x7f]*$/;

export function casefold(s: Str): Str {
  if (typeof s === "string" && ASCII.test(s)) return s.toLowerCase();
  return mapEach(s, (cps, i) => FOLD.of(cps[i]!));
}

export function capitalize(s: Str): Str {
  if (typeof s === "string") {
    if (s === "") return s;
    if (STABLE.test(s) && !s.includes("\u03a3")) return titleOf(s.charCodeAt(0)) + s.slice(1).toLowerCase();
  }
  return mapEach(s, (cps, i) => (i === 0 ? titleOf(cps[0]!) : lowerAt(cps, i)));
}

export function titleCase(s: Str): Str {
  if (typeof s === "string" && ASCII.test(s))
    return s.replace(/[A-Za-z]+/g, (w) => w[0]!.toUpperCase() + w.slice(1).toLowerCase());
  let cased = false;
  return mapEach(s, (cps, i) => {
    const r = cased ? lowerAt(cps, i) : titleOf(cps[i]!);
    cased = isCased(cps[i]!);
    return r;
  });
}

export function swapCase(s: Str): Str {
  if (typeof s === "string" && ASCII.test(s))
    return s.replace(/[A-Z]+|[a-z]+/g, (w) => (w < "a" ? w.toLowerCase() : w.toUpperCase()));
  return mapEach(s, (cps, i) => {
    const c = cps[i]!;
    const kind = caseOf(c);
    if (kind === Case.UPPER) return lowerAt(cps, i);
    return kind === Case.LOWER ? UPPER.of(c) : String.fromCodePoint(c);
  });
}

/** There is a cased character, and no character of another case. */
function isAll(s: Str, wanted: Case): boolean {
  let found = false;
  for (const c of codePoints(s)) {
    const kind = caseOf(c);
    if (kind === wanted) found = true;
    else if (kind !== Case.NONE) return false;
  }
  return found;
}

export const isLower = (s: Str): boolean => isAll(s, Case.LOWER);
export const isUpper = (s: Str): boolean => isAll(s, Case.UPPER);

export function isTitle(s: Str): boolean {
  let cased = false;
  let previous = false;
  for (const c of codePoints(s)) {
    const kind = caseOf(c);
    if (kind === Case.NONE) previous = false;
    else {
      if ((kind === Case.LOWER) !== previous) return false;
      previous = cased = true;
    }
  }
  return cased;
}
