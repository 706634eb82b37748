/** `repr` of bytes and bytearray. */
import { escapeCodePoint } from "./str-repr.ts";

/** `b'…'`. bytearray escapes apostrophes even between double quotes. */
export function bytesRepr(b: Uint8Array, escapeApostrophe = false): string {
  const quote = b.includes(39) && !b.includes(34) ? 34 : 39;
  let out = "b" + String.fromCharCode(quote);
  for (let i = 0; i < b.length; i++) {
    const c = b[i]!;
    if (c === quote || c === 92 || (c === 39 && escapeApostrophe)) out += "\\" + String.fromCharCode(c);
    else if (c === 9) out += "\\t";
    else if (c === 10) out += "\\n";
    else if (c === 13) out += "\\r";
    else out += c < 32 || c >= 127 ? escapeCodePoint(c) : String.fromCharCode(c);
  }
  return out + String.fromCharCode(quote);
}
