/**
 * Python's repr of the constants a tree can hold.
 *
 * Invariant: independent of the object layer, which has its own.
 */

import type { ConstantValue } from "./ast.ts";
import { isPrintable } from "./identifier.ts";

/** repr() of a float. */
export function reprFloat(v: number): string {
  if (Number.isNaN(v)) return "nan";
  if (!Number.isFinite(v)) return v > 0 ? "inf" : "-inf";
  if (Object.is(v, -0)) return "-0.0";
  const abs = Math.abs(v);
  if (abs !== 0 && (abs < 1e-4 || abs >= 1e16)) {
    const [digits, exponent] = v.toExponential().split("e");
    const e = Number(exponent);
    return `${digits}e${e < 0 ? "-" : "+"}${String(Math.abs(e)).padStart(2, "0")}`;
  }
  const s = String(v);
  return s.includes(".") ? s : `${s}.0`;
}

/** repr() of a str. */
export function reprString(s: string): string {
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  if (/^[\x20-\x7e]*$/.test(s) && !s.includes("\\") && !s.includes(quote)) return quote + s + quote;
  return reprCharacters(s, quote);
}

function reprCharacters(characters: Iterable<string>, quote: string): string {
  let out = quote;
  for (const ch of characters) {
    const c = ch.codePointAt(0) as number;
    if (ch === quote || ch === "\\") out += "\\" + ch;
    else if (ch === "\n") out += "\\n";
    else if (ch === "\r") out += "\\r";
    else if (ch === "\t") out += "\\t";
    else if (c >= 32 && c < 127) out += ch;
    else if (c < 0x7f || !isPrintable(c)) {
      if (c < 0x100) out += "\\x" + c.toString(16).padStart(2, "0");
      else if (c < 0x10000) out += "\\u" + c.toString(16).padStart(4, "0");
      else out += "\\U" + c.toString(16).padStart(8, "0");
    } else out += ch;
  }
  return out + quote;
}

function reprText(codePoints: readonly number[]): string {
  const quote = codePoints.includes(39) && !codePoints.includes(34) ? '"' : "'";
  return reprCharacters(
    codePoints.map((c) => String.fromCodePoint(c)),
    quote,
  );
}

function reprBytes(b: Uint8Array): string {
  let single = false;
  let double = false;
  for (const c of b) {
    if (c === 39) single = true;
    if (c === 34) double = true;
  }
  const quote = single && !double ? 34 : 39;
  let out = "b" + String.fromCharCode(quote);
  for (const c of b) {
    if (c === quote || c === 92) out += "\\" + String.fromCharCode(c);
    else if (c === 10) out += "\\n";
    else if (c === 13) out += "\\r";
    else if (c === 9) out += "\\t";
    else if (c < 32 || c >= 127) out += "\\x" + c.toString(16).padStart(2, "0");
    else out += String.fromCharCode(c);
  }
  return out + String.fromCharCode(quote);
}

/** repr() of a constant of the tree. */
export function reprConstant(v: ConstantValue): string {
  switch (typeof v) {
    case "string":
      return reprString(v);
    case "boolean":
      return v ? "True" : "False";
    case "number":
    case "bigint":
      return v.toString();
  }
  if (v === null) return "None";
  switch (v.kind) {
    case "float":
      return reprFloat(v.value);
    case "complex": {
      const short = (x: number): string => reprFloat(x).replace(/\.0$/, "");
      const real = v.real ?? 0;
      if (Object.is(real, 0)) return `${short(v.imag)}j`;
      const imag = short(v.imag);
      return `(${short(real)}${/^[-]/.test(imag) ? "" : "+"}${imag}j)`;
    }
    case "text":
      return reprText(v.codePoints);
    case "bytes":
      return reprBytes(v.value);
    case "ellipsis":
      return "Ellipsis";
  }
}
