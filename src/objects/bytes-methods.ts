/**
 * The methods that bytes and bytearray have in common. They work on Latin-1 text with the algorithms of str (str-search.ts); only
 * white space, line ends and case are ASCII here. Results are of self's kind.
 */
import { acceptBuffers, type AnyFn } from "./buffer-protocol.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { type Member, method, type NativeFn, staticMethod } from "./builtin-function.ts";
import { argText, bytesFromText, fromText, needle, own, sameKind, textOf } from "./bytes-core.ts";
import { bytesToHex } from "./bytes-hex.ts";
import { decodeWarning } from "./codecs.ts";
import { asStr, jsText, PyBytes, PyByteArray, PyList, PyTuple, tuple, typeOf } from "./data.ts";
import { memoryError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { takeException } from "./state.ts";
import { collect, fastItems, getIter } from "./iterate.ts";
import { index } from "./operators.ts";
import { argType, bound, ssize, withBounds, withSize, hasNul } from "./str-args.ts";
import { fromUnits, MAX_LENGTH } from "./str-object.ts";
import * as search from "./str-search.ts";
import { truth } from "./truth.ts";
import { andThen, defer, type NativeGen, type Result, settle, type Value } from "./value.ts";

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13);
const isLineBreak = (c: number): boolean => c === 10 || c === 13;

/** A list of the pieces of a text. */
const pieces = (self: Value, parts: readonly unknown[]): Value =>
  new PyList(parts.map((p) => fromText(self, p as string)));

function searcher(
  name: string,
  f: (s: string, sub: string, start: number, end: number) => number,
  missing: "raise" | null,
): Member {
  const run = (self: Value, sub: Value, start?: Value, end?: Value): Result => {
    const from = bound(start, 0);
    const to = bound(end, Number.MAX_SAFE_INTEGER);
    if (Number.isNaN(from) || Number.isNaN(to)) return defer(withBounds(run, self, sub, start, end));
    const x = needle(sub, true);
    if (x === undefined) return undefined;
    if (x === null) return defer(indexed(run, self, sub, from, to));
    const s = textOf(self);
    const r = f(s, x, search.adjustStart(from, s.length), search.adjustEnd(to, s.length));
    return r === -1 && missing !== null ? raise(valueError, "subsection not found") : r;
  };
  return method(name, "($self, sub, start=None, end=None, /)", run);
}

function* indexed(
  run: (self: Value, sub: Value, start?: Value, end?: Value) => Result,
  self: Value,
  sub: Value,
  start: Value,
  end: Value,
): NativeGen {
  const n = yield* settle(index(sub));
  return n === undefined ? undefined : yield* settle(run(self, n, start, end));
}

function affix(name: string, f: (s: string, sub: string, start: number, end: number) => boolean): Member {
  const run = (self: Value, arg: Value, start?: Value, end?: Value): Result => {
    const from = bound(start, 0);
    const to = bound(end, Number.MAX_SAFE_INTEGER);
    if (Number.isNaN(from) || Number.isNaN(to)) return defer(withBounds(run, self, arg, start, end));
    const s = textOf(self);
    const a = search.adjustStart(from, s.length);
    const b = search.adjustEnd(to, s.length);
    if (arg instanceof PyTuple) {
      for (const v of arg.items) {
        const x = argText(v);
        if (x === undefined) return undefined;
        if (f(s, x, a, b)) return true;
      }
      return false;
    }
    const x = bufferOf(arg);
    if (x === null)
      return raise(typeError, `${name} first arg must be bytes or a tuple of bytes, not ${typeOf(arg).name}`);
    return f(s, fromUnits(x), a, b);
  };
  return method(name, "($self, prefix, start=None, end=None, /)", run);
}

function replace(self: Value, old: Value, by: Value, count?: Value): Result {
  const x = argText(old);
  if (x === undefined) return undefined;
  const y = argText(by);
  if (y === undefined) return undefined;
  const n = ssize(count, -1);
  if (n === undefined) return undefined;
  if (Number.isNaN(n)) return defer(withSize((s, c, o, b) => replace(s, o!, b!, c), self, count!, old, by));
  return fromText(self, search.replace(textOf(self), x, y, n) as string);
}

function splitter(name: string, fromRight: boolean): Member {
  const run = (self: Value, sep?: Value, maxsplit?: Value): Result => {
    const max = ssize(maxsplit, -1);
    if (max === undefined) return undefined;
    if (Number.isNaN(max)) return defer(withSize((s, m, by) => run(s, by, m), self, maxsplit!, sep));
    const s = textOf(self);
    if (sep === undefined || sep === null)
      return pieces(self, fromRight ? search.rsplitSpace(s, max, isSpace) : search.splitSpace(s, max, isSpace));
    const x = argText(sep);
    if (x === undefined) return undefined;
    if (x === "") return raise(valueError, "empty separator");
    return pieces(self, fromRight ? search.rsplit(s, x, max) : search.split(s, x, max));
  };
  return method(name, "($self, /, sep=None, maxsplit=-1)", run);
}

function splitLines(self: Value, keep?: Value): Result {
  if (keep === undefined || typeof keep === "boolean") return linesOf(self, keep ?? false);
  return andThen(truth(keep), linesOf, self);
}

const linesOf = (self: Value, keep: Value): Value =>
  pieces(self, search.splitLines(textOf(self), keep === true, isLineBreak));

function partitioner(name: string, last: boolean): Member {
  return method(name, "($self, sep, /)", (self: Value, sep: Value) => {
    const x = argText(sep);
    if (x === undefined) return undefined;
    if (x === "") return raise(valueError, "empty separator");
    const s = textOf(self);
    const i = last ? s.lastIndexOf(x) : s.indexOf(x);
    const make = (t: string): Value => fromText(self, t);
    if (i < 0) return last ? tuple(make(""), make(""), make(s)) : tuple(make(s), make(""), make(""));
    // bytes give the separator as it was passed; of a bytearray it is a copy.
    const middle = self instanceof PyByteArray ? make(x) : sep;
    return tuple(make(s.slice(0, i)), middle, make(s.slice(i + x.length)));
  });
}

function stripper(name: string, side: search.Side): Member {
  return method(name, "($self, bytes=None, /)", (self: Value, chars?: Value) => {
    if (chars === undefined || chars === null)
      return fromText(self, search.strip(textOf(self), side, null, isSpace) as string);
    const x = argText(chars);
    return x === undefined ? undefined : fromText(self, search.strip(textOf(self), side, x) as string);
  });
}

function justify(name: string, sides: (missing: number, width: number) => readonly [number, number]): Member {
  const run = (self: Value, width: Value, fill?: Value): Result => {
    const w = ssize(width, 0);
    if (w === undefined) return undefined;
    if (Number.isNaN(w)) return defer(withSize((s, n, f) => run(s, n, f), self, width, fill));
    let x = " ";
    if (fill !== undefined) {
      if (!(fill instanceof PyBytes || fill instanceof PyByteArray))
        return raise(typeError, `${name}() argument 2 must be a byte string of length 1, not ${argType(fill)}`);
      x = textOf(fill);
      if (x.length !== 1)
        return raise(
          typeError,
          `${name}(): argument 2 must be a byte string of length 1, not a ${fill instanceof PyBytes ? "bytes" : "bytearray"} object of length ${x.length}`,
        );
    }
    const s = textOf(self);
    const missing = w - s.length;
    if (missing <= 0) return fromText(self, s);
    if (w > MAX_LENGTH) return raise(memoryError);
    const [left, right] = sides(missing, w);
    return fromText(self, x.repeat(left) + s + x.repeat(right));
  };
  return method(name, "($self, width, fillchar=b' ', /)", run);
}

function sized(
  name: string,
  text: string,
  otherwise: number,
  f: (s: string, n: number) => string,
  cInt = false,
): Member {
  const run = (self: Value, size?: Value): Result => {
    const n = ssize(size, otherwise, cInt ? "int" : "ssize_t");
    if (n === undefined) return undefined;
    if (Number.isNaN(n)) return defer(withSize((s, i) => run(s, i), self, size!));
    return n > MAX_LENGTH ? raise(memoryError) : fromText(self, f(textOf(self), n));
  };
  return method(name, text, run);
}

function join(self: Value, iterable: Value): Result {
  const items = fastItems(iterable);
  return items === undefined ? defer(joinSlow(self, iterable)) : joinItems(self, items);
}

function* joinSlow(self: Value, iterable: Value): NativeGen {
  const it = yield* settle(getIter(iterable));
  if (it === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, "can only join an iterable");
  }
  const items = yield* collect(it);
  return items === undefined ? undefined : joinItems(self, items);
}

function joinItems(self: Value, items: readonly Value[]): Value | undefined {
  const sep = own(self);
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let i = 0; i < items.length; i++) {
    const b = bufferOf(items[i]!);
    if (b === null)
      return raise(typeError, `sequence item ${i}: expected a bytes-like object, ${typeOf(items[i]!).name} found`);
    if (i > 0) {
      parts.push(sep);
      total += sep.length;
    }
    parts.push(b);
    total += b.length;
  }
  const out = new Uint8Array(total);
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return sameKind(self, out);
}

function translate(self: Value, table: Value, remove?: Value): Result {
  let map: Uint8Array | null = null;
  if (table !== null) {
    map = bufferOf(table);
    if (map === null) return raise(typeError, `a bytes-like object is required, not '${typeOf(table).name}'`);
    if (map.length !== 256) return raise(valueError, "translation table must be 256 characters long");
  }
  const gone = remove === undefined ? "" : argText(remove);
  if (gone === undefined) return undefined;
  const drop = new Set(bytesFromText(gone));
  const b = own(self);
  const kept = drop.size === 0 ? b : b.filter((c) => !drop.has(c));
  return sameKind(self, map === null ? kept.slice() : kept.map((c) => map[c]!));
}

function makeTranslation(from: Value, to: Value): Result {
  const x = bufferOf(from);
  if (x === null) return raise(typeError, `a bytes-like object is required, not '${typeOf(from).name}'`);
  const y = bufferOf(to);
  if (y === null) return raise(typeError, `a bytes-like object is required, not '${typeOf(to).name}'`);
  if (x.length !== y.length) return raise(valueError, "maketrans arguments must have same length");
  const map = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0; i < x.length; i++) map[x[i]!] = y[i]!;
  return new PyBytes(map);
}

function decode(self: Value, encoding?: Value, errors?: Value): Result {
  const e = encoding === undefined ? "utf-8" : asStr(encoding);
  if (e === undefined) return raise(typeError, `decode() argument 'encoding' must be str, not ${argType(encoding!)}`);
  if (hasNul(e)) return undefined;
  const h = errors === undefined ? "strict" : asStr(errors);
  if (h === undefined) return raise(typeError, `decode() argument 'errors' must be str, not ${argType(errors!)}`);
  if (hasNul(h)) return undefined;
  return decodeWarning(own(self), jsText(e), jsText(h));
}

function remove(name: string, what: "prefix" | "suffix"): Member {
  return method(name, `($self, ${what}, /)`, (self: Value, v: Value) => {
    const x = argText(v);
    if (x === undefined) return undefined;
    const s = textOf(self);
    if (x === "") return fromText(self, s);
    if (what === "prefix") return fromText(self, s.startsWith(x) ? s.slice(x.length) : s);
    return fromText(self, s.endsWith(x) ? s.slice(0, s.length - x.length) : s);
  });
}

const mapped = (name: string, f: (s: string) => string): Member =>
  method(name, "($self, /)", (self: Value) => fromText(self, f(textOf(self))));
const tested = (name: string, re: RegExp): Member => method(name, "($self, /)", (self: Value) => re.test(textOf(self)));

const lower = (s: string): string => s.replace(/[A-Z]+/g, (c) => c.toLowerCase());
const upper = (s: string): string => s.replace(/[a-z]+/g, (c) => c.toUpperCase());

/** The shared methods, as new descriptors for one of the two types. */
export const sharedMethods = (): Member[] => [
  searcher("find", search.find, null),
  searcher("rfind", search.rfind, null),
  searcher("index", search.find, "raise"),
  searcher("rindex", search.rfind, "raise"),
  searcher("count", search.count, null),
  affix("startswith", search.hasPrefix),
  affix("endswith", search.hasSuffix),
  method("replace", "($self, old, new, count=-1, /)", replace),
  splitter("split", false),
  splitter("rsplit", true),
  method("splitlines", "($self, /, keepends=False)", splitLines),
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
  sized("zfill", "($self, width, /)", 0, (s, n) => search.zfill(s, n) as string),
  sized("expandtabs", "($self, /, tabsize=8)", 8, (s, n) => search.expandTabs(s, n) as string, true),
  method("join", "($self, iterable_of_bytes, /)", join),
  method("translate", "($self, table, /, delete=b'')", translate),
  staticMethod("maketrans", "(frm, to, /)", acceptBuffers(makeTranslation as AnyFn) as NativeFn),
  method("decode", "($self, /, encoding='utf-8', errors='strict')", decode),
  remove("removeprefix", "prefix"),
  remove("removesuffix", "suffix"),
  mapped("upper", upper),
  mapped("lower", lower),
  mapped("swapcase", (s) => s.replace(/[A-Za-z]/g, (c) => (c < "a" ? c.toLowerCase() : c.toUpperCase()))),
  mapped("capitalize", (s) => upper(s.slice(0, 1)) + lower(s.slice(1))),
  mapped("title", (s) => s.replace(/[A-Za-z]+/g, (w) => w[0]!.toUpperCase() + w.slice(1).toLowerCase())),
  tested("isalpha", /^[A-Za-z]+$/),
  tested("isalnum", /^[A-Za-z0-9]+$/),
  tested("isdigit", /^[0-9]+$/),
  tested("isspace", /^[\t-\r ]+$/),
  tested("isascii", /^[\x00-\x7f]*$/),
  tested("islower", /^[^A-Z]*[a-z][^A-Z]*$/),
  tested("isupper", /^[^a-z]*[A-Z][^a-z]*$/),
  tested("istitle", /^[^A-Za-z]*(?:[A-Z][a-z]*[^A-Za-z]+)*[A-Z][a-z]*[^A-Za-z]*$/),
  method("hex", "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", (self: Value, sep?: Value, per?: Value) =>
    bytesToHex(own(self), sep, per),
  ),
];
