/**
 * The format mini-language: parsing. A spec is parsed once and remembered; a parsed spec never changes.
 */
import { jsText, type Str } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import { concatAll } from "./str-search.ts";
import { decimalValue } from "./number-text.ts";

export type Separator = "" | "," | "_";

export interface FormatSpec {
  /** One code point. */
  readonly fill: string;
  readonly align: "<" | ">" | "=" | "^";
  readonly sign: "" | "+" | "-" | " ";
  readonly noNeg0: boolean;
  readonly alt: boolean;
  /** -1: none. */
  readonly width: number;
  readonly separator: Separator;
  /** -1: none. */
  readonly precision: number;
  readonly fracSeparator: Separator;
  /** "" when not given and there is no default. */
  readonly type: string;
}

const isAlign = (c: string | undefined): boolean => c === "<" || c === ">" || c === "=" || c === "^";
const MAX_SSIZE = 2 ** 63;

type Memo = Map<string, FormatSpec>;
/** Successful parses by text, for each default type (which has one default alignment). */
const intMemo: Memo = new Map();
const floatMemo: Memo = new Map();
const strMemo: Memo = new Map();

/** `typeName` is for the message only. */
export function parseFormatSpec(
  spec: Str,
  defaultType: "d" | "" | "s",
  defaultAlign: "<" | ">",
  typeName: string,
): FormatSpec | undefined {
  const text = jsText(spec);
  const memo = defaultType === "d" ? intMemo : defaultType === "s" ? strMemo : floatMemo;
  const known = memo.get(text);
  if (known !== undefined) return known;
  const parsed = parse(spec, text, defaultType, defaultAlign, typeName);
  if (parsed !== undefined) {
    if (memo.size >= 512) memo.clear();
    memo.set(text, parsed);
  }
  return parsed;
}

function parse(
  spec: Str,
  text: string,
  defaultType: string,
  defaultAlign: "<" | ">",
  typeName: string,
): FormatSpec | undefined {
  const s = Array.from(text);
  const n = s.length;
  let i = 0;
  let fill = " ";
  let align: string = defaultAlign;
  let fillGiven = false;
  let alignGiven = false;
  if (n >= 2 && isAlign(s[1])) {
    fill = s[0]!;
    align = s[1]!;
    fillGiven = alignGiven = true;
    i = 2;
  } else if (isAlign(s[0])) {
    align = s[0]!;
    alignGiven = true;
    i = 1;
  }
  let sign: FormatSpec["sign"] = "";
  if (s[i] === "+" || s[i] === "-" || s[i] === " ") sign = s[i++] as "+";
  const noNeg0 = s[i] === "z";
  if (noNeg0) i++;
  const alt = s[i] === "#";
  if (alt) i++;
  if (!fillGiven && s[i] === "0") {
    fill = "0";
    if (!alignGiven && defaultAlign === ">") align = "=";
    i++;
  }
  const start = i;
  let width = 0;
  for (let d: number; i < n && (d = decimalValue(s[i]!)) >= 0; i++) width = width * 10 + d;
  if (width >= MAX_SSIZE) return tooManyDigits();
  if (i === start) width = -1;
  const separators = parseSeparator(s, i);
  if (separators === undefined) return undefined;
  const separator = separators;
  if (separator !== "") i++;
  let precision = -1;
  let fracSeparator: Separator = "";
  if (s[i] === ".") {
    const from = ++i;
    let p = 0;
    for (let d: number; i < n && (d = decimalValue(s[i]!)) >= 0; i++) p = p * 10 + d;
    if (p >= MAX_SSIZE) return tooManyDigits();
    if (i > from) precision = p;
    const frac = parseSeparator(s, i);
    if (frac === undefined) return undefined;
    fracSeparator = frac;
    if (frac !== "") i++;
    if (i === from) return raise(valueError, "Format specifier missing precision");
  }
  if (n - i > 1)
    return raise(valueError, concatAll(["Invalid format specifier '", spec, `' for object of type '${typeName}'`]));
  const type = i < n ? s[i]! : defaultType;
  if (separator !== "" && !"defgEG%F".includes(type) && !(separator === "_" && type !== "" && "boxX".includes(type)))
    return badSeparator(separator, type);
  if (type === "n" && fracSeparator !== "") return badSeparator(fracSeparator, type);
  return {
    fill,
    align: align as "<",
    sign,
    noNeg0,
    alt,
    width,
    separator,
    precision,
    fracSeparator,
    type,
  };
}

const tooManyDigits = (): undefined => raise(valueError, "Too many decimal digits in format string");

function parseSeparator(s: readonly string[], i: number): Separator | undefined {
  const c = s[i];
  if (c !== "," && c !== "_") return "";
  const next = s[i + 1];
  if ((next === "," || next === "_") && next !== c) return raise(valueError, "Cannot specify both ',' and '_'.");
  return c;
}

/** A format code as CPython shows it in messages. */
export function shownCode(type: string): string {
  const cp = type.codePointAt(0) ?? 0;
  return cp > 32 && cp < 128 ? type : "\\x" + cp.toString(16);
}

const badSeparator = (separator: string, type: string): undefined =>
  raise(valueError, `Cannot specify '${separator}' with '${shownCode(type)}'.`);

/** The error of a type code that an object does not know. */
export const unknownCode = (type: string, typeName: string): undefined =>
  raise(valueError, `Unknown format code '${shownCode(type)}' for object of type '${typeName}'`);
