/**
 * Which characters may make up an identifier, and which characters are printable.
 *
 * Invariant: works on code points, from the Unicode tables of the JavaScript engine.
 */

const XID_START = /^[\p{XID_Start}_]$/u;
const XID_CONTINUE = /^\p{XID_Continue}$/u;
const UNPRINTABLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]$/u;

/** Index (in UTF-16 units) of the first code point that is not allowed in the identifier, or -1. */
export function scanIdentifier(name: string): number {
  let i = 0;
  for (const ch of name) {
    if (!(i === 0 ? XID_START : XID_CONTINUE).test(ch)) return i;
    i += ch.length;
  }
  return -1;
}

/** Python's `str.isprintable` for one code point. */
export function isPrintable(codePoint: number): boolean {
  return codePoint === 32 || !UNPRINTABLE.test(String.fromCodePoint(codePoint));
}
