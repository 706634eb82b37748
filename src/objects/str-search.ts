/**
 * Searching, splitting and padding of plain strs: pure functions on both representations. A narrow str (a JavaScript string) is
 * handled by the engine's own string functions; indices are code points in either case. bytes use them too, on Latin-1 text.
 */
import type { Str } from "./data.ts";
import { codePointAt, codePoints, strConcat, strFromCodePoints, strLength, strSlice } from "./str-object.ts";
import { isLineBreak, isSpace } from "./unicode.ts";

/** Clamp a slice's start as CPython's ADJUST_INDICES does. */
export const adjustStart = (i: number, length: number): number => (i < 0 ? Math.max(i + length, 0) : i);
export const adjustEnd = (i: number, length: number): number =>
  i > length ? length : i < 0 ? Math.max(i + length, 0) : i;

function matchesAt(s: Uint32Array, sub: Uint32Array, at: number): boolean {
  for (let j = 0; j < sub.length; j++) if (s[at + j] !== sub[j]) return false;
  return true;
}

/** Position of `sub` within `s[start:end]` (adjusted bounds), or -1. */
export function find(s: Str, sub: Str, start: number, end: number): number {
  const n = strLength(sub);
  if (end - start < n) return -1;
  if (typeof s === "string") {
    if (typeof sub !== "string") return -1;
    if (end === s.length) return s.indexOf(sub, start);
    const i = s.slice(start, end).indexOf(sub);
    return i < 0 ? -1 : i + start;
  }
  const x = codePoints(sub);
  for (let i = start; i <= end - n; i++) if (matchesAt(s.cps, x, i)) return i;
  return -1;
}

/** Last position of `sub` within `s[start:end]` (adjusted bounds), or -1. */
export function rfind(s: Str, sub: Str, start: number, end: number): number {
  const n = strLength(sub);
  if (end - start < n) return -1;
  if (typeof s === "string") {
    if (typeof sub !== "string") return -1;
    const i = s.slice(start, end).lastIndexOf(sub);
    return i < 0 ? -1 : i + start;
  }
  const x = codePoints(sub);
  for (let i = end - n; i >= start; i--) if (matchesAt(s.cps, x, i)) return i;
  return -1;
}

/** Number of non-overlapping occurrences within adjusted bounds. */
export function count(s: Str, sub: Str, start: number, end: number): number {
  const n = strLength(sub);
  if (end < start) return 0;
  if (n === 0) return end - start + 1;
  let found = 0;
  for (let i = find(s, sub, start, end); i >= 0; i = find(s, sub, i + n, end)) found++;
  return found;
}

/** Does `s[start:end]` (adjusted bounds) start with `sub`? */
export function hasPrefix(s: Str, sub: Str, start: number, end: number): boolean {
  const n = strLength(sub);
  if (end - start < n) return false;
  if (typeof s === "string") return typeof sub === "string" && s.startsWith(sub, start);
  return matchesAt(s.cps, codePoints(sub), start);
}

/** Does `s[start:end]` (adjusted bounds) end with `sub`? */
export function hasSuffix(s: Str, sub: Str, start: number, end: number): boolean {
  const n = strLength(sub);
  if (end - start < n) return false;
  if (typeof s === "string") return typeof sub === "string" && s.endsWith(sub, end);
  return matchesAt(s.cps, codePoints(sub), end - n);
}

/** Shorter strings are split and replaced by hand: the engine's functions cost more to begin with. */
const SHORT = 128;

function replaceShort(s: string, old: string, by: string, limit: number): string {
  let out = "";
  let at = 0;
  for (let left = limit; left !== 0; left--) {
    const i = s.indexOf(old, at);
    if (i < 0) break;
    out += at === i ? by : s.slice(at, i) + by;
    at = i + old.length;
  }
  return at < s.length ? out + s.slice(at) : out;
}

function splitShort(s: string, sep: string): string[] {
  const out: string[] = [];
  let parts = 0;
  let at = 0;
  if (sep.length === 1) {
    const c = sep.charCodeAt(0);
    for (let i = 0; i < s.length; i++) {
      if (s.charCodeAt(i) !== c) continue;
      out[parts++] = s.slice(at, i);
      at = i + 1;
    }
  } else
    for (let i = s.indexOf(sep); i >= 0; i = s.indexOf(sep, at)) {
      out[parts++] = s.slice(at, i);
      at = i + sep.length;
    }
  out[parts] = s.slice(at);
  return out;
}

/** `s.replace(old, new, count)`; a negative count is no limit. */
export function replace(s: Str, old: Str, by: Str, limit: number): Str {
  const n = strLength(s);
  if (limit === 0) return s;
  if (typeof s === "string" && typeof old === "string" && typeof by === "string") {
    if (old !== "") {
      if (!s.includes(old)) return s;
      if (s.length < SHORT) return replaceShort(s, old, by, limit);
      const literal = by.includes("$") ? () => by : by;
      if (limit < 0) return s.replaceAll(old, literal as string);
      if (limit === 1) return s.replace(old, literal as string);
    } else if (limit < 0) return by + s.split("").join(by) + (n === 0 ? "" : by);
  }
  const m = strLength(old);
  const parts: Str[] = [];
  let at = 0;
  if (m === 0) {
    const times = limit < 0 ? n + 1 : Math.min(limit, n + 1);
    for (let i = 0; i < times; i++) {
      parts.push(by);
      if (i < n) parts.push(strSlice(s, i, i + 1));
    }
    at = Math.min(times, n);
  } else {
    for (let left = limit; left !== 0; left--) {
      const i = find(s, old, at, n);
      if (i < 0) break;
      parts.push(strSlice(s, at, i), by);
      at = i + m;
    }
  }
  parts.push(strSlice(s, at, n));
  return concatAll(parts);
}

/** Concatenation of many strs. */
export function concatAll(parts: readonly Str[]): Str {
  let total = 0;
  let narrow = true;
  for (const p of parts) {
    total += strLength(p);
    if (typeof p !== "string") narrow = false;
  }
  if (narrow) return parts.join("");
  const out = new Uint32Array(total);
  let at = 0;
  for (const p of parts) {
    out.set(codePoints(p), at);
    at += strLength(p);
  }
  return strFromCodePoints(out);
}

/** `sep.join(parts)`. */
export function joinStrs(sep: Str, parts: readonly Str[]): Str {
  const all: Str[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (i > 0) all.push(sep);
    all.push(parts[i]!);
  }
  return concatAll(all);
}

/** `s * n`, length already checked. */
export function repeat(s: Str, n: number): Str {
  if (typeof s === "string") return s.repeat(n);
  const out = new Uint32Array(s.cps.length * n);
  for (let i = 0; i < n; i++) out.set(s.cps, i * s.cps.length);
  return strFromCodePoints(out);
}

/** `s.split(sep, max)`; negative: no limit. */
export function split(s: Str, sep: Str, max: number): Str[] {
  if (typeof s === "string") {
    if (typeof sep !== "string") return [s];
    if (max < 0) return s.length < SHORT ? splitShort(s, sep) : s.split(sep);
  }
  const n = strLength(s);
  const m = strLength(sep);
  const out: Str[] = [];
  let at = 0;
  for (let left = max; left !== 0; left--) {
    const i = find(s, sep, at, n);
    if (i < 0) break;
    out.push(strSlice(s, at, i));
    at = i + m;
  }
  out.push(strSlice(s, at, n));
  return out;
}

export function rsplit(s: Str, sep: Str, max: number): Str[] {
  const m = strLength(sep);
  // From the right, separators that overlap are found elsewhere.
  if (max < 0 && m === 1 && typeof s === "string") return split(s, sep, -1);
  const out: Str[] = [];
  let end = strLength(s);
  for (let left = max; left !== 0; left--) {
    const i = rfind(s, sep, 0, end);
    if (i < 0) break;
    out.push(strSlice(s, i + m, end));
    end = i;
  }
  out.push(strSlice(s, 0, end));
  return out.reverse();
}

export type CharTest = (c: number) => boolean;

/** `s.split()`. */
function splitNarrow(s: string): string[] {
  // Storing behind the end is what the engine does in line, other than `push`.
  const out: string[] = [];
  let words = 0;
  const n = s.length;
  let start = -1;
  for (let i = 0; i < n; i++) {
    const c = s.charCodeAt(i);
    if (c > 32 && c < 133 ? false : isSpace(c)) {
      if (start >= 0) out[words++] = s.slice(start, i);
      start = -1;
    } else if (start < 0) start = i;
  }
  if (start >= 0) out[words++] = s.slice(start);
  return out;
}

/** `s.split(None, max)`: runs of whitespace separate, none at the ends. */
export function splitSpace(s: Str, max: number, space: CharTest = isSpace): Str[] {
  if (max < 0 && typeof s === "string" && space === isSpace) return splitNarrow(s);
  const n = strLength(s);
  const out: Str[] = [];
  let i = 0;
  for (;;) {
    while (i < n && space(codePointAt(s, i))) i++;
    if (i === n) return out;
    if (max >= 0 && out.length >= max) {
      out.push(strSlice(s, i, n));
      return out;
    }
    const start = i++;
    while (i < n && !space(codePointAt(s, i))) i++;
    out.push(strSlice(s, start, i));
  }
}

export function rsplitSpace(s: Str, max: number, space: CharTest = isSpace): Str[] {
  const out: Str[] = [];
  let i = strLength(s);
  for (;;) {
    while (i > 0 && space(codePointAt(s, i - 1))) i--;
    if (i === 0) break;
    if (max >= 0 && out.length >= max) {
      out.push(strSlice(s, 0, i));
      break;
    }
    const end = i--;
    while (i > 0 && !space(codePointAt(s, i - 1))) i--;
    out.push(strSlice(s, i, end));
  }
  return out.reverse();
}

export function splitLines(s: Str, keepEnds: boolean, lineBreak: CharTest = isLineBreak): Str[] {
  const n = strLength(s);
  const out: Str[] = [];
  let i = 0;
  while (i < n) {
    const start = i;
    while (i < n && !lineBreak(codePointAt(s, i))) i++;
    let end = i;
    if (i < n) {
      i += codePointAt(s, i) === 13 && i + 1 < n && codePointAt(s, i + 1) === 10 ? 2 : 1;
      if (keepEnds) end = i;
    }
    out.push(strSlice(s, start, end));
  }
  return out;
}

export const enum Side {
  LEFT = 1,
  RIGHT = 2,
  BOTH = 3,
}

/** A character that is no white space in either str or bytes. */
const isGraphic = (c: number): boolean => c > 32 && c < 127;

function hasUnit(set: string, c: number): boolean {
  for (let i = 0; i < set.length; i++) if (set.charCodeAt(i) === c) return true;
  return false;
}

/** Which code units stand in a text, the first 128 in a table. */
class UnitSet {
  readonly text: string;
  private readonly table = new Array<boolean>(128).fill(false);
  constructor(text: string) {
    this.text = text;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 128) this.table[text.charCodeAt(i)] = true;
  }
  has(unit: number): boolean {
    return unit < 128 ? this.table[unit]! : hasUnit(this.text, unit);
  }
}

/** Those used so far, and the last one: programs strip the same characters again and again. */
const unitSets = new Map<string, UnitSet>();
let lastSet = new UnitSet("");
const MAX_SETS = 64;

function unitSet(text: string): UnitSet {
  if (text === lastSet.text) return lastSet;
  let set = unitSets.get(text);
  if (set === undefined) {
    set = new UnitSet(text);
    if (unitSets.size >= MAX_SETS) unitSets.clear();
    unitSets.set(text, set);
  }
  lastSet = set;
  return set;
}

/** Strip whitespace (`chars` null) or any of `chars`. */
export function strip(s: Str, side: Side, chars: Str | null, space: CharTest = isSpace): Str {
  let i = 0;
  let j = strLength(s);
  const n = j;
  if (chars === null) {
    if (typeof s === "string" && n > 0 && isGraphic(s.charCodeAt(0)) && isGraphic(s.charCodeAt(n - 1))) return s;
    if ((side & Side.LEFT) !== 0) while (i < j && space(codePointAt(s, i))) i++;
    if ((side & Side.RIGHT) !== 0) while (j > i && space(codePointAt(s, j - 1))) j--;
  } else if (typeof s === "string") {
    const set = typeof chars === "string" ? chars : String.fromCharCode(...chars.cps.filter((c) => c <= 0xffff));
    if (set.length < 3) {
      if ((side & Side.LEFT) !== 0) while (i < j && hasUnit(set, s.charCodeAt(i))) i++;
      if ((side & Side.RIGHT) !== 0) while (j > i && hasUnit(set, s.charCodeAt(j - 1))) j--;
    } else {
      const units = unitSet(set);
      if ((side & Side.LEFT) !== 0) while (i < j && units.has(s.charCodeAt(i))) i++;
      if ((side & Side.RIGHT) !== 0) while (j > i && units.has(s.charCodeAt(j - 1))) j--;
    }
  } else {
    const set = codePoints(chars);
    if ((side & Side.LEFT) !== 0) while (i < j && set.includes(s.cps[i]!)) i++;
    if ((side & Side.RIGHT) !== 0) while (j > i && set.includes(s.cps[j - 1]!)) j--;
  }
  return i === 0 && j === n ? s : strSlice(s, i, j);
}

/** Put fill characters around a str. */
export function pad(s: Str, left: number, right: number, fill: Str): Str {
  if (left <= 0 && right <= 0) return s;
  const l = left > 0 ? repeat(fill, left) : "";
  const r = right > 0 ? repeat(fill, right) : "";
  return strConcat(strConcat(l, s), r);
}

export function expandTabs(s: Str, size: number): Str {
  if (typeof s === "string" && !s.includes("\t")) return s;
  const out: Str[] = [];
  const n = strLength(s);
  let column = 0;
  let start = 0;
  for (let i = 0; i < n; i++) {
    const c = codePointAt(s, i);
    if (c === 9) {
      out.push(strSlice(s, start, i));
      start = i + 1;
      if (size > 0) {
        const width = size - (column % size);
        column += width;
        out.push(" ".repeat(width));
      }
    } else if (c === 10 || c === 13) column = 0;
    else column++;
  }
  out.push(strSlice(s, start, n));
  return concatAll(out);
}

export function zfill(s: Str, width: number): Str {
  const missing = width - strLength(s);
  if (missing <= 0) return s;
  const zeros = "0".repeat(missing);
  const sign = strLength(s) > 0 ? codePointAt(s, 0) : 0;
  if (sign !== 43 && sign !== 45) return strConcat(zeros, s);
  return concatAll([String.fromCharCode(sign), zeros, strSlice(s, 1, strLength(s))]);
}
