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
  let s = "";
  for (let i = 0; i < cps.length; i += 8192) s += String.fromCharCode(...Array.prototype.slice.call(cps, i, i + 8192));
  return s;
}

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
