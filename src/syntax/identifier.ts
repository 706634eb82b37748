/**
 * Which characters may make up an identifier, and which characters are printable.
 *
 * Invariant: works on code points, by CPython's version of Unicode.
 */
import { Property } from "./unicode-data.ts";

const XID_START = new Property("xidStart");
const XID_CONTINUE = new Property("xidContinue");
const PRINTABLE = new Property("printable");

/** Index (in UTF-16 units) of the first code point that is not allowed in the identifier, or -1. */
export function scanIdentifier(name: string): number {
  let i = 0;
  for (const ch of name) {
    if (!(i === 0 ? XID_START : XID_CONTINUE).has(ch.codePointAt(0)!)) return i;
    i += ch.length;
  }
  return -1;
}

/** Python's `str.isprintable` for one code point. */
export function isPrintable(codePoint: number): boolean {
  return PRINTABLE.has(codePoint);
}
