// Strings as Python source: ASCII, Latin-1, the rest of the BMP, other planes, and lone surrogates; always written in ASCII.

import type { Draw, Random } from "./random.ts";

const POOLS: readonly (readonly [weight: number, pool: readonly string[]])[] = [
  [6, [..."abcabcABCxyz"]],
  [2, [..." \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u2028\u2029\u3000"]],
  [2, [..."0123456789+-._,;:/\\'\"{}[]()%#@!~^"]],
  [2, [..."éÉßÿÀµ×÷ª²½\x7f\x80\xad\u0130\u0131"]],
  [2, [..."ŉǰΐΣσςΆάDžDždžΩωЖжҐ\u0345\u0301ﬁﬃԱև١२一\u200d\ufeff\ufffdᾳᾼᏣꭰ"]],
  [1.5, [..."𐐀𐐨𝟘𝐀😀🐍𞤀\u{e0001}\u{10ffff}\u{20000}"]],
  [0.8, ["\ud800", "\udbff", "\udc00", "\udfff", "\ud83d", "\ude00", "\udc80"]],
];
const TOTAL = POOLS.reduce((sum, [weight]) => sum + weight, 0);

export function anyChar(r: Random): string {
  let at = r.next() * TOTAL;
  for (const [weight, pool] of POOLS) {
    at -= weight;
    if (at < 0) return r.pick(pool);
  }
  return "a";
}

/** A literal for code points given as strings, one character each. */
export function literal(characters: readonly string[]): string {
  let out = "";
  for (const c of characters) {
    const cp = c.codePointAt(0)!;
    if (c === "'" || c === "\\") out += `\\${c}`;
    else if (cp >= 32 && cp < 127) out += c;
    else if (cp < 256) out += `\\x${cp.toString(16).padStart(2, "0")}`;
    else if (cp < 65536) out += `\\u${cp.toString(16).padStart(4, "0")}`;
    else out += `\\U${cp.toString(16).padStart(8, "0")}`;
  }
  return `'${out}'`;
}

export const literalOf = (text: string): string => literal([...text]);

/** Some characters; half of the strings repeat a few, so that searches find something. */
export function characters(r: Random, low: number, high: number): string[] {
  if (r.chance(0.5)) return r.many(low, high, anyChar);
  const few = r.many(1, 3, anyChar);
  return r.many(low, high, () => r.pick(few));
}

export const anyStr: Draw = (r) => literal(characters(r, 0, r.chance(0.9) ? 7 : 30));
export const shortStr: Draw = (r) => literal(characters(r, 0, 3));
export const asciiStr: Draw = (r) => literal(r.many(0, 5, () => r.pick([..."abcAB1 "])));

export const anyBytes: Draw = (r) =>
  `b'${r.many(0, 5, () => (r.chance(0.7) ? r.pick([..."abcAB 1"]) : `\\x${r.int(0, 255).toString(16).padStart(2, "0")}`)).join("")}'`;
