/** `repr()` and `ascii()` texts of str: CPython's choice of quotes and of what is escaped. */
import { jsText, type Str } from "./data.ts";
import { codePoints, strFromCodePoints } from "./str-object.ts";
import { isPrintable } from "./unicode.ts";

const PLAIN = /^[ -&(-[\]-~]*$/;
const HEX = "0123456789abcdef";

/** `\xhh`, `\uhhhh` or `\Uhhhhhhhh`. */
export function escapeCodePoint(c: number): string {
  if (c <= 0xff) return "\\x" + HEX[c >> 4] + HEX[c & 15];
  if (c <= 0xffff) return "\\u" + c.toString(16).padStart(4, "0");
  return "\\U" + c.toString(16).padStart(8, "0");
}

function escapeChar(c: number, quote: number): string | null {
  if (c === quote || c === 92) return "\\" + String.fromCharCode(c);
  if (c >= 32 && c < 127) return null;
  if (c === 10) return "\\n";
  if (c === 13) return "\\r";
  if (c === 9) return "\\t";
  return isPrintable(c) ? null : escapeCodePoint(c);
}

/** `repr(s)`. */
export function strRepr(s: Str): Str {
  if (typeof s === "string" && PLAIN.test(s)) return "'" + s + "'";
  const js = jsText(s);
  const quote = js.includes("'") && !js.includes('"') ? 34 : 39;
  const out: number[] = [quote];
  for (const c of codePoints(s)) {
    const e = escapeChar(c, quote);
    if (e === null) out.push(c);
    else for (let i = 0; i < e.length; i++) out.push(e.charCodeAt(i));
  }
  out.push(quote);
  return strFromCodePoints(out);
}

const NOT_ASCII = /[^\x00-\x7f]/;

/** `ascii()` of a text that is already a repr: everything beyond ASCII is escaped. */
export function asciiText(repr: Str): string {
  if (typeof repr === "string" && !NOT_ASCII.test(repr)) return repr;
  let out = "";
  for (const c of codePoints(repr)) out += c < 128 ? String.fromCharCode(c) : escapeCodePoint(c);
  return out;
}
