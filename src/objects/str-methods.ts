/**
 * The methods of str. A JavaScript string takes the engine's functions directly; see str-search.ts and unicode.ts for the algorithms.
 * Self may be an instance of a subclass; results are plain strs.
 */
import { defineMembers, type Member, method, staticMethod } from "./builtin-function.ts";
import { strType } from "./core-types.ts";
import { asInt, asStr, jsText, PyList, PyTuple, type Str, tuple, typeOf } from "./data.ts";
import { memoryError, overflowError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { takeException } from "./state.ts";
import { collect, fastItems, getIter } from "./iterate.ts";
import { truth } from "./truth.ts";
import { encodeStr } from "./codecs.ts";
import { adjustEnd, adjustStart } from "./str-search.ts";
import * as search from "./str-search.ts";
import { argType, bound, hasNul, ssize, withBounds, withSize } from "./str-args.ts";
import { makeTranslation, translate } from "./str-translate.ts";
import { formatMethod, formatMapMethod } from "./string-format.ts";
import { MAX_LENGTH, strLength, strSlice } from "./str-object.ts";
import * as unicode from "./unicode.ts";
import { andThen, defer, type NativeGen, type Result, settle, type Value } from "./value.ts";

const own = (self: Value): Str => asStr(self)!;

/** One of the five functions that take a substring and bounds. */
function searcher(
  name: string,
  f: (s: Str, sub: Str, start: number, end: number) => number | boolean,
  missing: "raise" | null,
): Member {
  const run = (self: Value, sub: Value, start?: Value, end?: Value): Result => {
    const x = asStr(sub);
    if (x === undefined) return raise(typeError, `${name}() argument 1 must be str, not ${argType(sub)}`);
    const from = bound(start, 0);
    const to = bound(end, Number.MAX_SAFE_INTEGER);
    if (Number.isNaN(from) || Number.isNaN(to)) return defer(withBounds(run, self, sub, start, end));
    const s = own(self);
    const n = strLength(s);
    const r = f(s, x, adjustStart(from, n), adjustEnd(to, n));
    return r === -1 && missing !== null ? raise(valueError, "substring not found") : r;
  };
  return method(name, "($self, sub, start=None, end=None, /)", run);
}

/** startswith, endswith. */
function affix(name: string, f: (s: Str, sub: Str, start: number, end: number) => boolean): Member {
  const run = (self: Value, arg: Value, start?: Value, end?: Value): Result => {
    const s = own(self);
    const from = bound(start, 0);
    const to = bound(end, Number.MAX_SAFE_INTEGER);
    if (Number.isNaN(from) || Number.isNaN(to)) return defer(withBounds(run, self, arg, start, end));
    const n = strLength(s);
    const a = adjustStart(from, n);
    const b = adjustEnd(to, n);
    if (arg instanceof PyTuple) {
      for (const v of arg.items) {
        const x = asStr(v);
        if (x === undefined) return raise(typeError, `tuple for ${name} must only contain str, not ${typeOf(v).name}`);
        if (f(s, x, a, b)) return true;
      }
      return false;
    }
    const x = asStr(arg);
    if (x === undefined)
      return raise(typeError, `${name} first arg must be str or a tuple of str, not ${typeOf(arg).name}`);
    return f(s, x, a, b);
  };
  return method(name, "($self, prefix, start=None, end=None, /)", run);
}

function replace(self: Value, old: Value, by: Value, count?: Value): Result {
  const x = asStr(old);
  if (x === undefined) return raise(typeError, `replace() argument 1 must be str, not ${argType(old)}`);
  const y = asStr(by);
  if (y === undefined) return raise(typeError, `replace() argument 2 must be str, not ${argType(by)}`);
  const n = ssize(count, -1);
  if (n === undefined) return undefined;
  if (Number.isNaN(n)) return defer(withSize((s, c, o, b) => replace(s, o!, b!, c), self, count!, old, by));
  return search.replace(own(self), x, y, n);
}

/** split, rsplit. */
function splitter(
  name: string,
  bySep: (s: Str, sep: Str, max: number) => Str[],
  bySpace: (s: Str, max: number) => Str[],
): Member {
  const run = (self: Value, sep?: Value, maxsplit?: Value): Result => {
    const max = ssize(maxsplit, -1);
    if (max === undefined) return undefined;
    if (Number.isNaN(max)) return defer(withSize((s, m, by) => run(s, by, m), self, maxsplit!, sep));
    if (sep === undefined || sep === null) return new PyList(bySpace(own(self), max));
    const x = asStr(sep);
    if (x === undefined) return raise(typeError, `must be str or None, not ${typeOf(sep).name}`);
    if (strLength(x) === 0) return raise(valueError, "empty separator");
    return new PyList(bySep(own(self), x, max));
  };
  return method(name, "($self, /, sep=None, maxsplit=-1)", run);
}

function splitLines(self: Value, keep?: Value): Result {
  if (keep === undefined || typeof keep === "boolean") return linesOf(self, keep ?? false);
  return andThen(truth(keep), linesOf, self);
}

const linesOf = (self: Value, keep: Value): Value => new PyList(search.splitLines(own(self), keep === true));

/** partition, rpartition. */
function partitioner(name: string, last: boolean): Member {
  return method(name, "($self, sep, /)", (self: Value, sep: Value) => {
    const x = asStr(sep);
    if (x === undefined) return raise(typeError, `must be str, not ${typeOf(sep).name}`);
    const m = strLength(x);
    if (m === 0) return raise(valueError, "empty separator");
    const s = own(self);
    const n = strLength(s);
    const i = last ? search.rfind(s, x, 0, n) : search.find(s, x, 0, n);
    if (i < 0) return last ? tuple("", "", s) : tuple(s, "", "");
    return tuple(strSlice(s, 0, i), x, strSlice(s, i + m, n));
  });
}

function stripper(name: string, side: search.Side): Member {
  return method(name, "($self, chars=None, /)", (self: Value, chars?: Value) => {
    if (chars === undefined || chars === null) {
      const s = own(self);
      return search.strip(s, side, null);
    }
    const x = asStr(chars);
    if (x === undefined) return raise(typeError, `${name} arg must be None or str`);
    return search.strip(own(self), side, x);
  });
}

function justify(name: string, sides: (missing: number, width: number) => readonly [number, number]): Member {
  const run = (self: Value, width: Value, fill?: Value): Result => {
    const w = ssize(width, 0);
    if (w === undefined) return undefined;
    if (Number.isNaN(w)) return defer(withSize((s, n, f) => run(s, n, f), self, width, fill));
    const x = fill === undefined ? " " : asStr(fill);
    if (x === undefined)
      return raise(typeError, `The fill character must be a unicode character, not ${typeOf(fill!).name}`);
    if (strLength(x) !== 1) return raise(typeError, "The fill character must be exactly one character long");
    const s = own(self);
    const missing = w - strLength(s);
    if (missing <= 0) return s;
    if (w > MAX_LENGTH) return raise(memoryError);
    const [left, right] = sides(missing, w);
    return search.pad(s, left, right, x);
  };
  return method(name, "($self, width, fillchar=' ', /)", run);
}

/** Methods of one int argument. */
function sized(
  name: string,
  text: string,
  otherwise: number,
  f: (s: Str, n: number) => Value | undefined,
  limit = Infinity,
): Member {
  const run = (self: Value, size?: Value): Result => {
    const given = asInt(size ?? null);
    if (given !== undefined && (given > limit || given < -limit - 1))
      return raise(overflowError, "Python int too large to convert to C int");
    const n = ssize(size, otherwise);
    if (n === undefined) return undefined;
    if (Number.isNaN(n)) return defer(withSize((s, i) => run(s, i), self, size!));
    return f(own(self), n);
  };
  return method(name, text, run);
}

function join(self: Value, iterable: Value): Result {
  const items = fastItems(iterable);
  return items === undefined ? defer(joinSlow(self, iterable)) : joinItems(own(self), items);
}

function* joinSlow(self: Value, iterable: Value): NativeGen {
  const it = yield* settle(getIter(iterable));
  if (it === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, "can only join an iterable");
  }
  const items = yield* collect(it);
  return items === undefined ? undefined : joinItems(own(self), items);
}

/** Fewer strings are put together one by one. */
const FEW = 8;

function joinNarrow(sep: string, items: readonly string[]): string {
  if (items.length > FEW) return items.join(sep);
  if (items.length === 0) return "";
  let text = items[0]!;
  for (let i = 1; i < items.length; i++) text += sep + items[i]!;
  return text;
}

function joinItems(sep: Str, items: readonly Value[]): Value | undefined {
  let narrow = typeof sep === "string";
  for (let i = 0; i < items.length; i++) {
    const v = items[i]!;
    if (typeof v === "string") continue;
    narrow = false;
    if (asStr(v) === undefined)
      return raise(typeError, `sequence item ${i}: expected str instance, ${typeOf(v).name} found`);
  }
  if (narrow) return joinNarrow(sep as string, items as string[]);
  return search.joinStrs(sep, items.map(own));
}

function encode(self: Value, encoding?: Value, errors?: Value): Result {
  const e = encoding === undefined ? "utf-8" : asStr(encoding);
  if (e === undefined) return raise(typeError, `encode() argument 'encoding' must be str, not ${argType(encoding!)}`);
  if (hasNul(e)) return undefined;
  const h = errors === undefined ? "strict" : asStr(errors);
  if (h === undefined) return raise(typeError, `encode() argument 'errors' must be str, not ${argType(errors!)}`);
  if (hasNul(h)) return undefined;
  return encodeStr(own(self), jsText(e), jsText(h));
}

const mapped = (name: string, f: (s: Str) => Value): Member =>
  method(name, "($self, /)", (self: Value) => f(own(self)));

function remove(name: string, what: "prefix" | "suffix"): Member {
  return method(name, `($self, ${what}, /)`, (self: Value, v: Value) => {
    const x = asStr(v);
    if (x === undefined) return raise(typeError, `${name}() argument must be str, not ${argType(v)}`);
    const s = own(self);
    const n = strLength(s);
    const m = strLength(x);
    if (m === 0) return s;
    if (what === "prefix") return search.hasPrefix(s, x, 0, n) ? strSlice(s, m, n) : s;
    return search.hasSuffix(s, x, 0, n) ? strSlice(s, 0, n - m) : s;
  });
}

defineMembers(strType, [
  searcher("find", search.find, null),
  searcher("rfind", search.rfind, null),
  searcher("index", search.find, "raise"),
  searcher("rindex", search.rfind, "raise"),
  searcher("count", search.count, null),
  affix("startswith", search.hasPrefix),
  affix("endswith", search.hasSuffix),
  method("replace", "($self, old, new, /, count=-1)", replace),
  splitter("split", search.split, search.splitSpace),
  splitter("rsplit", search.rsplit, search.rsplitSpace),
  method("splitlines", "($self, /, keepends=False)", (self: Value, keep?: Value) => splitLines(self, keep)),
  partitioner("partition", false),
  partitioner("rpartition", true),
  stripper("strip", search.Side.BOTH),
  stripper("lstrip", search.Side.LEFT),
  stripper("rstrip", search.Side.RIGHT),
  justify("ljust", (missing) => [0, missing]),
  justify("rjust", (missing) => [missing, 0]),
  justify("center", (missing, width) => {
    const left = Math.floor(missing / 2) + (missing & width & 1);
    return [left, missing - left];
  }),
  sized("zfill", "($self, width, /)", 0, (s, n) => (n > MAX_LENGTH ? raise(memoryError) : search.zfill(s, n))),
  sized("expandtabs", "($self, /, tabsize=8)", 8, (s, n) => search.expandTabs(s, n), 0x7fffffff),
  method("join", "($self, iterable, /)", join),
  method("encode", "($self, /, encoding='utf-8', errors='strict')", encode),
  method("translate", "($self, table, /)", (self: Value, table: Value) => translate(own(self), table)),
  staticMethod("maketrans", "(x, y=<unrepresentable>, z=<unrepresentable>, /)", makeTranslation),
  method("format", "($self, /, *args, **kwargs)", formatMethod),
  method("format_map", "($self, mapping, /)", formatMapMethod),
  remove("removeprefix", "prefix"),
  remove("removesuffix", "suffix"),
  mapped("upper", unicode.toUpper),
  mapped("lower", unicode.toLower),
  mapped("casefold", unicode.casefold),
  mapped("capitalize", unicode.capitalize),
  mapped("title", unicode.titleCase),
  mapped("swapcase", unicode.swapCase),
  mapped("isalpha", (s) => unicode.ALPHA.all(s)),
  mapped("isalnum", (s) => unicode.ALNUM.all(s)),
  mapped("isdecimal", (s) => unicode.DECIMAL.all(s)),
  mapped("isdigit", (s) => unicode.DIGIT.all(s)),
  mapped("isnumeric", (s) => unicode.NUMERIC.all(s)),
  mapped("isspace", (s) => unicode.isSpaces(s)),
  mapped("isprintable", (s) => strLength(s) === 0 || unicode.PRINTABLE.all(s)),
  mapped("isidentifier", unicode.isIdentifier),
  mapped("isascii", isAscii),
  mapped("islower", unicode.isLower),
  mapped("isupper", unicode.isUpper),
  mapped("istitle", unicode.isTitle),
]);

const ASCII = /^[\x00-\x7f]*$/;
function isAscii(s: Str): boolean {
  return typeof s === "string" && ASCII.test(s);
}
