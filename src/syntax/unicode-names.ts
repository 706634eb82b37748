/**
 * Names of characters, for `\N{…}` and the error handler `namereplace`.
 *
 * Invariant: knows the names and aliases that CPython knows, no others (those that are not in unicode-name-data.ts are made from the code point).
 * The table is unpacked when it is first asked for.
 */
import { rangeOf, unpackRanges } from "./unicode-data.ts";
import { ALGORITHMIC, ALIASES, NAMED, NAMES, WORDS } from "./unicode-name-data.ts";

const DIGITS = "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const BASE = DIGITS.length;
// How many digits a word's number has: one below, two from ONE on, three from TWO on (scripts/unicode-data.ts).
const ONE = 30;
const TWO = BASE - 12;

interface Names {
  /** Start, end, start, end, … of the characters in the table. */
  readonly ranges: readonly number[];
  /** For each range, where its names begin. */
  readonly offsets: readonly number[];
  readonly names: readonly string[];
}

let names: Names | null = null;
let codePoints: Map<string, number> | null = null;
let algorithmic: (readonly [prefix: string, ranges: readonly number[]])[] | null = null;

function unpackNames(): string[] {
  const digit = new Int8Array(128);
  for (let i = 0; i < BASE; i++) digit[DIGITS.charCodeAt(i)] = i;
  const words = WORDS.split(" ").map((w) => w.replaceAll("_", " "));
  const out: string[] = [];
  let previous: string[] = [];
  let at = 0;
  const next = (): number => digit[NAMES.charCodeAt(at++)]!;
  while (at < NAMES.length) {
    const first = next();
    let count = (first & 3) + 1;
    if (count === 4) count = next();
    const name = previous.slice(0, first >> 2);
    for (; count > 0; count--) {
      let n = next();
      if (n >= TWO) n = ONE + (TWO - ONE) * BASE + (n - TWO) * BASE * BASE + next() * BASE + next();
      else if (n >= ONE) n = ONE + (n - ONE) * BASE + next();
      name.push(words[n]!);
    }
    let text = "";
    for (const w of name) text += text === "" || text.endsWith("-") ? w : ` ${w}`;
    out.push(text);
    previous = name;
  }
  return out;
}

function table(): Names {
  if (names === null) {
    const ranges = unpackRanges(NAMED);
    const offsets: number[] = [];
    let at = 0;
    for (let i = 0; i < ranges.length; i += 2) {
      offsets.push(at);
      at += ranges[i + 1]! - ranges[i]!;
    }
    names = { ranges, offsets, names: unpackNames() };
  }
  return names;
}

const algorithmicRanges = (): NonNullable<typeof algorithmic> =>
  (algorithmic ??= Object.entries(ALGORITHMIC).map(([prefix, packed]) => [prefix, unpackRanges(packed)] as const));

const HANGUL = "HANGUL SYLLABLE ";
const HANGUL_BASE = 0xac00;
const LEADS = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");
const VOWELS = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const TAILS = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

function hangulName(cp: number): string {
  const i = cp - HANGUL_BASE;
  const tail = i % TAILS.length;
  const vowel = Math.floor(i / TAILS.length) % VOWELS.length;
  return LEADS[Math.floor(i / TAILS.length / VOWELS.length)]! + VOWELS[vowel]! + TAILS[tail]!;
}

/** The name of a character, or null. */
export function unicodeName(cp: number): string | null {
  for (const [prefix, ranges] of algorithmicRanges())
    if (rangeOf(ranges, cp) >= 0)
      return prefix + (prefix === HANGUL ? hangulName(cp) : cp.toString(16).toUpperCase().padStart(4, "0"));
  const t = table();
  const i = rangeOf(t.ranges, cp);
  return i < 0 ? null : t.names[t.offsets[i]! + cp - t.ranges[2 * i]!]!;
}

function allCodePoints(): Map<string, number> {
  if (codePoints !== null) return codePoints;
  const t = table();
  const map = new Map<string, number>();
  for (let i = 0, n = 0; i < t.ranges.length; i += 2)
    for (let cp = t.ranges[i]!; cp < t.ranges[i + 1]!; cp++) map.set(t.names[n++]!, cp);
  for (const alias of ALIASES.split(",")) {
    const [cp, name] = alias.split("=");
    map.set(name!, Number.parseInt(cp!, 36));
  }
  for (let i = 1; i <= 256; i++) map.set(`VS${i}`, i <= 16 ? 0xfdff + i : 0xe00ef + i);
  for (let cp = HANGUL_BASE; cp <= 0xd7a3; cp++) map.set(HANGUL + hangulName(cp), cp);
  codePoints = map;
  return map;
}

/** The character of a name or an alias, or null. */
export function lookupUnicodeName(name: string): string | null {
  // These two ask for capital letters.
  if (name.startsWith("CJK UNIFIED IDEOGRAPH-")) {
    if (!/^[0-9A-F]{4,5}$/.test(name.slice(22))) return null;
    const cp = Number.parseInt(name.slice(22), 16);
    return unicodeName(cp)?.startsWith("CJK UNIFIED") ? String.fromCodePoint(cp) : null;
  }
  const capital = name.toUpperCase();
  if (capital.startsWith(HANGUL) && capital !== name) return null;
  for (const [prefix, ranges] of algorithmicRanges()) {
    if (prefix === HANGUL || prefix.startsWith("CJK UNIFIED") || !capital.startsWith(prefix)) continue;
    const cp = Number.parseInt(capital.slice(prefix.length), 16);
    if (rangeOf(ranges, cp) >= 0 && capital === unicodeName(cp)) return String.fromCodePoint(cp);
  }
  const cp = allCodePoints().get(capital);
  return cp === undefined ? null : String.fromCodePoint(cp);
}
