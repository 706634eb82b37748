/**
 * Character classes and case mappings by code point, as CPython's `unicodectype.c` has them, made from the engine's own Unicode tables
 * (`\p{…}`, `toUpperCase`): nothing is locale-dependent. Only what ECMAScript cannot tell (Numeric_Type, title case, full case
 * folding) is listed here. The engine's Unicode version decides about characters that are newer than CPython's.
 */
import { codePoints, strFromCodePoints } from "./str-object.ts";
import { jsText, type Str } from "./data.ts";

const DIGIT_EXTRA =
  "\\u00b2-\\u00b3\\u00b9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}";
const NUMERIC_EXTRA =
  "\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e24\\u4e5d\\u4e8c\\u4e94\\u4e96\\u4eac\\u4ebf-\\u4ec0\\u4edf\\u4ee8\\u4f0d\\u4f70\\u4fe9\\u5006\\u5104\\u5146\\u5169\\u516b\\u516d\\u5341\\u5343-\\u5345\\u534c\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9\\u5e7a\\u5efe-\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62d0\\u62fe\\u634c\\u67d2\\u6d1e\\u6f06\\u7396\\u767e\\u7695\\u79ed\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u920e\\u94a9\\u9621\\u9646\\u964c\\u9678\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd\\u{20001}\\u{20064}\\u{200e2}\\u{20121}\\u{2092a}\\u{20983}\\u{2098c}\\u{2099c}\\u{20aea}\\u{20afd}\\u{20b19}\\u{22390}\\u{22998}\\u{23b1b}\\u{2626d}\\u{2f890}";

/** The class of `str.is…` methods that hold when every character is a member and there is at least one. */
export class CharClass {
  private readonly set: string;
  // Made when they are first needed: the engine takes a while to expand the Unicode classes, and every start would pay for it.
  private whole: RegExp | null = null;
  private one: RegExp | null = null;
  constructor(set: string) {
    this.set = set;
  }
  /** True if `s` is not empty and all of its characters are members. */
  all(s: Str): boolean {
    if (typeof s === "string") return (this.whole ??= new RegExp(`^[${this.set}]+$`, "u")).test(s);
    return s.cps.length > 0 && s.cps.every((c) => this.has(c));
  }
  has(cp: number): boolean {
    return (this.one ??= new RegExp(`^[${this.set}]$`, "u")).test(String.fromCodePoint(cp));
  }
}

export const ALPHA = new CharClass("\\p{L}");
export const DECIMAL = new CharClass("\\p{Nd}");
export const DIGIT = new CharClass("\\p{Nd}" + DIGIT_EXTRA);
export const NUMERIC = new CharClass("\\p{N}" + NUMERIC_EXTRA);
export const ALNUM = new CharClass("\\p{L}\\p{N}");
export const SPACE = new CharClass(
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",
);
export const PRINTABLE = new CharClass("^\\p{C}\\p{Zl}\\p{Zp}\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000");
const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
const UPPERCASE = /^\p{Uppercase}$/u;
const LOWERCASE = /^\p{Lowercase}$/u;
const TITLECASE = /^\p{Lt}$/u;
const CASED = /^\p{Cased}$/u;

/** `str.isidentifier()`. */
export function isIdentifier(s: Str): boolean {
  return IDENTIFIER.test(jsText(s));
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
  const s = String.fromCodePoint(c);
  if (UPPERCASE.test(s)) return Case.UPPER;
  if (LOWERCASE.test(s)) return Case.LOWER;
  return TITLECASE.test(s) ? Case.TITLE : Case.NONE;
}

const isCased = (c: number): boolean => (c < 128 ? caseOf(c) !== Case.NONE : CASED.test(String.fromCodePoint(c)));

/** Characters whose title-case form is not their upper-case form, where no rule below covers it. */
const TITLES: Readonly<Record<string, string>> = {
  "\u1fb2": "\u1fba\u0345",
  "\u1fb3": "\u1fbc",
  "\u1fb4": "\u0386\u0345",
  "\u1fb7": "\u0391\u0342\u0345",
  "\u1fbc": "\u1fbc",
  "\u1fc2": "\u1fca\u0345",
  "\u1fc3": "\u1fcc",
  "\u1fc4": "\u0389\u0345",
  "\u1fc7": "\u0397\u0342\u0345",
  "\u1fcc": "\u1fcc",
  "\u1ff2": "\u1ffa\u0345",
  "\u1ff3": "\u1ffc",
  "\u1ff4": "\u038f\u0345",
  "\u1ff7": "\u03a9\u0342\u0345",
  "\u1ffc": "\u1ffc",
};

/** Full title-case mapping of one character. */
export function titleOf(c: number): string {
  if (c < 128) return String.fromCharCode(c >= 97 && c <= 122 ? c - 32 : c);
  const s = String.fromCodePoint(c);
  if (c >= 0x1c4 && c <= 0x1cc) return c <= 0x1c6 ? "\u01c5" : c <= 0x1c9 ? "\u01c8" : "\u01cb";
  if (c >= 0x1f1 && c <= 0x1f3) return "\u01f2";
  if ((c >= 0x10d0 && c <= 0x10fa) || (c >= 0x10fd && c <= 0x10ff)) return s;
  if (c >= 0x1f80 && c <= 0x1faf) return String.fromCharCode(c | 8);
  const special = TITLES[s];
  if (special !== undefined) return special;
  const up = s.toUpperCase();
  if (c === 0xdf || c === 0x587 || (c >= 0xfb00 && c <= 0xfb17)) return up[0]! + up.slice(1).toLowerCase();
  return up;
}

/** Full case folding of one character. */
function foldOf(c: number): string {
  const s = String.fromCodePoint(c);
  if (c === 0x1e9e) return "ss";
  if (c === 0x131) return s;
  if (c >= 0x13a0 && c <= 0x13f5) return s;
  if (c >= 0x13f8 && c <= 0x13fd) return String.fromCharCode(c - 8);
  if (c >= 0xab70 && c <= 0xabbf) return String.fromCharCode(c - 0x97d0);
  if (c === 0x130) return "i\u0307";
  return s.toUpperCase().toLowerCase();
}

const SIGMA = 0x3a3;
const BEFORE_FINAL = /\p{Cased}\p{Case_Ignorable}*$/u;
const AFTER_NOT_FINAL = /^\p{Case_Ignorable}*\p{Cased}/u;

/** Lower case of the character at `i`, in its context: a capital sigma that ends a word becomes a final sigma. */
function lowerAt(cps: Uint32Array, i: number): string {
  const c = cps[i]!;
  if (c !== SIGMA) return String.fromCodePoint(c).toLowerCase();
  const before = jsText(strFromCodePoints(cps.subarray(0, i)));
  const after = jsText(strFromCodePoints(cps.subarray(i + 1)));
  return BEFORE_FINAL.test(before) && !AFTER_NOT_FINAL.test(after) ? "\u03c2" : "\u03c3";
}

function mapEach(s: Str, f: (cps: Uint32Array, i: number) => string): Str {
  const cps = codePoints(s);
  const out: number[] = [];
  for (let i = 0; i < cps.length; i++) for (const c of f(cps, i)) out.push(c.codePointAt(0)!);
  return strFromCodePoints(out);
}

export const toUpper = (s: Str): Str =>
  typeof s === "string" ? s.toUpperCase() : mapEach(s, (cps, i) => String.fromCodePoint(cps[i]!).toUpperCase());

export const toLower = (s: Str): Str => (typeof s === "string" ? s.toLowerCase() : mapEach(s, lowerAt));

const ASCII = /^[\x00-\x7f]*$/;

export function casefold(s: Str): Str {
  if (typeof s === "string" && ASCII.test(s)) return s.toLowerCase();
  return mapEach(s, (cps, i) => foldOf(cps[i]!));
}

export function capitalize(s: Str): Str {
  if (typeof s === "string") {
    if (s === "") return s;
    if (!s.includes("\u03a3")) return titleOf(s.charCodeAt(0)) + s.slice(1).toLowerCase();
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
    return kind === Case.LOWER ? String.fromCodePoint(c).toUpperCase() : String.fromCodePoint(c);
  });
}

const HAS_LOWER = /\p{Lowercase}/u;
const HAS_UPPER = /\p{Uppercase}/u;
const NOT_LOWER = /[\p{Uppercase}\p{Lt}]/u;
const NOT_UPPER = /[\p{Lowercase}\p{Lt}]/u;

export function isLower(s: Str): boolean {
  const js = jsText(s);
  return HAS_LOWER.test(js) && !NOT_LOWER.test(js);
}

export function isUpper(s: Str): boolean {
  const js = jsText(s);
  return HAS_UPPER.test(js) && !NOT_UPPER.test(js);
}

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
