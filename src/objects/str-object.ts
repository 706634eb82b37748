/**
 * Making and measuring plain strs: the two representations (DESIGN.md section 5) and the only places where they are normalised. Methods are in str-methods.
 */
import { type Str, WideStr } from "./data.ts";

const SURROGATE = /[\ud800-\udfff]/;

/** A str from UTF-16 text: surrogate pairs become one code point, lone surrogates stay code points. */
export function strFromJs(s: string): Str {
  if (!SURROGATE.test(s)) return s;
  const cps: number[] = [];
  for (const c of s) cps.push(c.codePointAt(0)!);
  return new WideStr(Uint32Array.from(cps));
}

/** A str from code points. */
export function strFromCodePoints(cps: ArrayLike<number>): Str {
  let wide = false;
  for (let i = 0; i < cps.length; i++) {
    const c = cps[i]!;
    if (c > 0xffff || (c >= 0xd800 && c <= 0xdfff)) {
      wide = true;
      break;
    }
  }
  if (wide) return new WideStr(Uint32Array.from(cps));
  if (cps.length === 1) return String.fromCharCode(cps[0]!);
  return fromUnits(cps);
}

const CHUNK = 4096;

/** Text from UTF-16 code units; for bytes, their Latin-1 text. */
export function fromUnits(units: ArrayLike<number>): string {
  if (units.length <= CHUNK) return String.fromCharCode.apply(null, units as number[]);
  let s = "";
  for (let i = 0; i < units.length; i += CHUNK) {
    const part = Array.isArray(units) ? units.slice(i, i + CHUNK) : (units as Uint8Array).subarray(i, i + CHUNK);
    s += String.fromCharCode.apply(null, part as number[]);
  }
  return s;
}

/** The str of one code point. */
export const strChar = (cp: number): Str =>
  cp < 0xd800 || (cp > 0xdfff && cp <= 0xffff) ? String.fromCharCode(cp) : new WideStr(Uint32Array.of(cp));

/** The code point at an index within bounds. */
export const codePointAt = (s: Str, i: number): number => (typeof s === "string" ? s.charCodeAt(i) : s.cps[i]!);

/** The longest text that is made; V8's own limit is near 2**29. A longer one is a MemoryError. */
export const MAX_LENGTH = 536870888;

/** The code points of a str. */
export function codePoints(s: Str): Uint32Array {
  if (typeof s !== "string") return s.cps;
  const out = new Uint32Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = s.charCodeAt(i);
  return out;
}

/** `len(s)`. */
export const strLength = (s: Str): number => (typeof s === "string" ? s.length : s.cps.length);

export function strConcat(a: Str, b: Str): Str {
  if (typeof a === "string" && typeof b === "string") return a + b;
  const x = codePoints(a);
  const y = codePoints(b);
  const out = new Uint32Array(x.length + y.length);
  out.set(x);
  out.set(y, x.length);
  return strFromCodePoints(out);
}

/** The code points `start … stop-1`. */
export function strSlice(s: Str, start: number, stop: number): Str {
  return typeof s === "string" ? s.slice(start, stop) : strFromCodePoints(s.cps.subarray(start, stop));
}

/** Equality of plain strs. */
export function strEquals(a: Str, b: Str): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.cps.length === b.cps.length && a.cps.every((c, i) => c === b.cps[i]);
}

/** Order by code point: negative, 0 or positive. */
export function strCompare(a: Str, b: Str): number {
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  const x = codePoints(a);
  const y = codePoints(b);
  const n = Math.min(x.length, y.length);
  for (let i = 0; i < n; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
}
