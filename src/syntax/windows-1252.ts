/** Text in windows-1252. JavaScript engines take it for Latin-1 here and there, and know characters for the five bytes that have none in Python's codec. */

/** The characters of 0x80 to 0x9f; a space stands for none. */
const HIGH = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The text, or the position of a byte that has no character. */
export function decodeWindows1252(bytes: Uint8Array): string | number {
  let out = "";
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    const c = b >= 0x80 && b <= 0x9f ? HIGH[b - 0x80]! : String.fromCharCode(b);
    if (c === " " && b !== 0x20) return i;
    out += c;
  }
  return out;
}
