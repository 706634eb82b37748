/**
 * The format mini-language applied to int, float, complex and str. Numbers are laid out as
 * `padding sign prefix grouped-digits point fraction rest padding` (CPython's formatter_unicode.c).
 */
import type { Str } from "./data.ts";
import { memoryError, overflowError, raise, valueError } from "./exception-object.ts";
import { type FormatSpec, parseFormatSpec, type Separator, unknownCode } from "./format-spec-parse.ts";
import { floatFromInt, type Int } from "./int-arithmetic.ts";
import { intToString } from "./int-text.ts";
import { type FloatFormat, floatRepr, formatFloat, formatIntBase } from "./number-format.ts";
import { strConcat, strFromCodePoints, strFromJs, strLength, strSlice } from "./str-object.ts";

/** Longer texts do not fit a JavaScript string. */
const MAX_LENGTH = 536_870_000;

/** Digits grouped from the right, zero-filled to `minWidth` characters. */
function groupDigits(digits: string, size: number, separator: string, minWidth: number): string {
  if (separator === "") return digits.padStart(minWidth, "0");
  const groups: string[] = [];
  let left = digits.length;
  let width = minWidth;
  for (;;) {
    const l = Math.min(size, Math.max(left, width, 1));
    groups.push(digits.slice(Math.max(0, left - l), Math.max(0, left)).padStart(l, "0"));
    left -= l;
    width -= l;
    if (left <= 0 && width <= 0) break;
    width -= 1;
  }
  return groups.reverse().join(separator);
}

/** Fraction digits in threes from the left. */
const groupFraction = (digits: string, separator: Separator): string =>
  separator === "" ? digits : digits.replace(/(\d{3})(?=\d)/g, "$1" + separator);

/** The parts of a number between its paddings. */
interface NumberParts {
  readonly negative: boolean;
  readonly prefix: string;
  readonly digits: string;
  /** With the point. */
  readonly fraction: string;
  /** Exponent, `%`, "inf", … */
  readonly rest: string;
}

function signOf(negative: boolean, spec: FormatSpec): string {
  return negative ? "-" : spec.sign === "+" ? "+" : spec.sign === " " ? " " : "";
}

function layOut(p: NumberParts, spec: FormatSpec, groupSize: number): Str | undefined {
  if (spec.width > MAX_LENGTH) return raise(memoryError);
  const sign = signOf(p.negative, spec);
  const fixed = sign.length + p.prefix.length + p.fraction.length + p.rest.length;
  const minWidth = spec.fill === "0" && spec.align === "=" ? spec.width - fixed : 0;
  const digits = p.digits === "" ? "" : groupDigits(p.digits, groupSize, spec.separator, minWidth);
  const head = sign + p.prefix;
  const tail = digits + p.fraction + p.rest;
  return pad(head, tail, spec);
}

/** Pad `head + tail`; `=` puts the padding between them. */
function pad(head: string, tail: string, spec: FormatSpec): Str {
  const n = spec.width - head.length - tail.length;
  if (n <= 0) return head + tail;
  let out: string;
  if (spec.align === "=") out = head + spec.fill.repeat(n) + tail;
  else {
    const left = spec.align === "<" ? 0 : spec.align === "^" ? n >> 1 : n;
    out = spec.fill.repeat(left) + head + tail + spec.fill.repeat(n - left);
  }
  return spec.fill >= "\ud800" ? strFromJs(out) : out;
}

const INT_CODES = "bcdoxXn";
const FLOAT_CODES = "eEfFgG%";

/** `int.__format__`; `shown` is the text for an empty spec (`str(v)`), `typeName` that of the object. */
export function formatInt(v: Int, specText: Str, typeName: string): Str | undefined {
  const spec = parseFormatSpec(specText, "d", ">", typeName);
  if (spec === undefined) return undefined;
  const type = spec.type;
  if (FLOAT_CODES.includes(type)) {
    const x = floatFromInt(v);
    return x === undefined ? undefined : layOutFloat(x, spec);
  }
  if (!INT_CODES.includes(type)) return unknownCode(type, typeName);
  if (spec.precision !== -1) return raise(valueError, "Precision not allowed in integer format specifier");
  if (spec.noNeg0) return raise(valueError, "Negative zero coercion (z) not allowed in integer format specifier");
  const negative = v < 0;
  const a = negative ? -v : v;
  switch (type) {
    case "c":
      return formatCharacter(v, spec);
    case "d":
    case "n": {
      const digits = intToString(a);
      if (digits === undefined) return undefined;
      return layOut({ negative, prefix: "", digits, fraction: "", rest: "" }, spec, 3);
    }
    default: {
      const base = type === "b" ? 2 : type === "o" ? 8 : 16;
      const digits = formatIntBase(a, base, false, type === "X");
      return layOut({ negative, prefix: spec.alt ? "0" + type : "", digits, fraction: "", rest: "" }, spec, 4);
    }
  }
}

function formatCharacter(v: Int, spec: FormatSpec): Str | undefined {
  if (spec.sign !== "") return raise(valueError, "Sign not allowed with integer format specifier 'c'");
  if (spec.alt) return raise(valueError, "Alternate form (#) not allowed with integer format specifier 'c'");
  if (typeof v === "bigint") return raise(overflowError, "Python int too large to convert to C long");
  if (v < 0 || v > 0x10ffff) return raise(overflowError, "%c arg not in range(0x110000)");
  return padStr(strFromCodePoints([v]), spec, spec.align === "=" ? ">" : spec.align);
}

/** `float.__format__`. */
export function formatFloatSpec(x: number, specText: Str, typeName: string): Str | undefined {
  const spec = parseFormatSpec(specText, "", ">", typeName);
  if (spec === undefined) return undefined;
  if (spec.type !== "" && spec.type !== "n" && !FLOAT_CODES.includes(spec.type))
    return unknownCode(spec.type, typeName);
  return layOutFloat(x, spec);
}

/** The unpadded text of a finite or other double under a spec. */
function floatText(x: number, spec: FormatSpec): string | undefined {
  if (spec.precision > MAX_LENGTH)
    return spec.precision > 0x7fffffff ? raise(valueError, "precision too big") : raise(memoryError);
  let type = spec.type;
  let precision = spec.precision;
  const addDot0 = type === "";
  if (type === "") type = precision < 0 ? "r" : "g";
  else if (type === "n") type = "g";
  else if (type === "%") {
    type = "f";
    x *= 100;
  }
  if (precision < 0) precision = type === "r" ? 0 : 6;
  const s = formatFloat(x, type as FloatFormat, precision, { alt: spec.alt, addDot0, noNeg0: spec.noNeg0 });
  return spec.type === "%" ? s + "%" : s;
}

function splitFloat(text: string, spec: FormatSpec): NumberParts {
  const negative = text[0] === "-";
  let i = negative ? 1 : 0;
  const start = i;
  while (isDigit(text, i)) i++;
  const digits = text.slice(start, i);
  let fraction = "";
  if (text[i] === ".") {
    const from = ++i;
    while (isDigit(text, i)) i++;
    fraction = "." + groupFraction(text.slice(from, i), spec.fracSeparator);
  }
  return { negative, prefix: "", digits, fraction, rest: text.slice(i) };
}

const isDigit = (s: string, i: number): boolean => {
  const c = s.charCodeAt(i);
  return c >= 48 && c <= 57;
};

function layOutFloat(x: number, spec: FormatSpec): Str | undefined {
  const text = floatText(x, spec);
  if (text === undefined) return undefined;
  if (spec.width < 0 && spec.separator === "" && spec.fracSeparator === "" && spec.sign !== "+" && spec.sign !== " ")
    return text;
  return layOut(splitFloat(text, spec), spec, 3);
}

/** `complex.__format__`. */
export function formatComplex(re: number, im: number, specText: Str, typeName: string): Str | undefined {
  const spec = parseFormatSpec(specText, "", ">", typeName);
  if (spec === undefined) return undefined;
  if (spec.type !== "" && !"eEfFgGn".includes(spec.type)) return unknownCode(spec.type, typeName);
  if (spec.fill === "0") return raise(valueError, "Zero padding is not allowed in complex format specifier");
  if (spec.align === "=") return raise(valueError, "'=' alignment flag is not allowed in complex format specifier");
  if (spec.width > MAX_LENGTH) return raise(memoryError);
  const bare = spec.type === "";
  const skipRe = bare && re === 0 && 1 / re > 0;
  const part = (x: number, sign: FormatSpec["sign"]): string | undefined => {
    const text = bare && spec.precision < 0 ? complexPart(x, spec) : floatText(x, bare ? { ...spec, type: "g" } : spec);
    if (text === undefined) return undefined;
    const p = splitFloat(text, spec);
    return (
      signOf(p.negative, { ...spec, sign }) +
      (p.digits === "" ? "" : groupDigits(p.digits, 3, spec.separator, 0)) +
      p.fraction +
      p.rest
    );
  };
  const left = skipRe ? "" : part(re, spec.sign);
  const right = part(im, skipRe ? spec.sign : "+");
  if (left === undefined || right === undefined) return undefined;
  const body = left + right + "j";
  return pad("", bare && !skipRe ? `(${body})` : body, spec);
}

/** `repr` of a part of a complex: no ".0". */
const complexPart = (x: number, spec: FormatSpec): string =>
  formatFloat(x, "r", 0, { alt: spec.alt, noNeg0: spec.noNeg0 });

/** `repr(complex)`. */
export function complexRepr(re: number, im: number): string {
  const i = formatFloat(im, "r", 0);
  if (re === 0 && 1 / re > 0) return i + "j";
  return `(${formatFloat(re, "r", 0)}${i[0] === "-" ? "" : "+"}${i}j)`;
}

function padStr(s: Str, spec: FormatSpec, align: string): Str | undefined {
  const n = spec.width - strLength(s);
  if (n <= 0) return s;
  if (spec.width > MAX_LENGTH) return raise(memoryError);
  const left = align === "<" || align === "=" ? 0 : align === "^" ? n >> 1 : n;
  const fill = (count: number): Str => strFromJs(spec.fill.repeat(count));
  return strConcat(strConcat(fill(left), s), fill(n - left));
}

/** `str.__format__`. */
export function formatStr(s: Str, specText: Str, typeName = "str"): Str | undefined {
  if (specText === "") return s;
  const spec = parseFormatSpec(specText, "s", "<", typeName);
  if (spec === undefined) return undefined;
  if (spec.type !== "s") return unknownCode(spec.type, typeName);
  if (spec.sign !== "")
    return raise(valueError, `${spec.sign === " " ? "Space" : "Sign"} not allowed in string format specifier`);
  if (spec.noNeg0) return raise(valueError, "Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alt) return raise(valueError, "Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=") return raise(valueError, "'=' alignment not allowed in string format specifier");
  const cut = spec.precision >= 0 && spec.precision < strLength(s) ? strSlice(s, 0, spec.precision) : s;
  return padStr(cut, spec, spec.align);
}

export { floatRepr };
