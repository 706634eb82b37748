/**
 * Writes the Unicode tables of `src/syntax`: the properties, case mappings and names that CPython's own Unicode database (Pyodide's) has.
 * `--check` only says whether they are up to date (exit code 1 if not).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { ALIAS_CANDIDATES } from "./unicode-aliases.ts";

const TABLES = new URL("../src/syntax/unicode-tables.ts", import.meta.url);
const NAMES = new URL("../src/syntax/unicode-name-data.ts", import.meta.url);

const COLLECT = `
import json, sys, unicodedata
def cased(c): return (c + 'a').title()[-1] == 'a'
def ignorable(c):
    if cased(c): return ('1' + c + '\\u03a3').lower()[-1] == '\\u03c3'
    return ('a' + c + '\\u03a3').lower()[-1] == '\\u03c2'
SETS = {
    'alpha': str.isalpha, 'decimal': str.isdecimal, 'digit': str.isdigit, 'numeric': str.isnumeric, 'printable': str.isprintable,
    'lowercase': str.islower, 'uppercase': str.isupper, 'titlecase': lambda c: unicodedata.category(c) == 'Lt',
    'cased': cased, 'ignorable': ignorable,
    'xidStart': str.isidentifier, 'xidContinue': lambda c: ('a' + c).isidentifier(),
}
MAPS = {'lower': str.lower, 'upper': str.upper, 'title': str.title, 'fold': str.casefold}
every = [chr(i) for i in range(0x110000)]
sets = {}
for name, f in SETS.items():
    ranges = []
    for i, c in enumerate(every):
        if f(c):
            if ranges and ranges[-1][1] == i: ranges[-1][1] = i + 1
            else: ranges.append([i, i + 1])
    sets[name] = ranges
maps = {name: [[i, [ord(x) for x in f(c)]] for i, c in enumerate(every) if f(c) != c] for name, f in MAPS.items()}
names = [[i, n] for i, c in enumerate(every) if (n := unicodedata.name(c, None)) is not None]
aliases = []
for alias in json.loads(candidates):
    try: c = unicodedata.lookup(alias)
    except KeyError: continue
    if len(c) == 1 and unicodedata.name(c, None) != alias: aliases.append([ord(c), alias])
json.dumps([unicodedata.unidata_version, sets, maps, names, aliases])
`;

type Ranges = [start: number, end: number][];
type Mapping = [from: number, to: number[]][];

const b36 = (n: number): string => n.toString(36);

/** Gaps and lengths: "gap" for one character, "gap+length" for more. */
function packRanges(ranges: Ranges): string {
  let at = 0;
  return ranges
    .map(([start, end]) => {
      const text = b36(start - at) + (end - start > 1 ? `+${b36(end - start)}` : "");
      at = end;
      return text;
    })
    .join(",");
}

/** Runs of equal distance "gap:distance:count:step", and "gap=c.c" where one character becomes several. */
function packMapping(map: Mapping): string {
  const out: string[] = [];
  let at = 0;
  for (let i = 0; i < map.length; ) {
    const [from, to] = map[i]!;
    if (to.length > 1) {
      out.push(`${b36(from - at)}=${to.map(b36).join(".")}`);
      at = from;
      i++;
      continue;
    }
    const distance = to[0]! - from;
    const follows = (k: number, step: number): boolean => {
      const next = map[i + k];
      return next?.[1].length === 1 && next[0] === from + k * step && next[1][0]! - next[0] === distance;
    };
    let best = 1;
    let bestStep = 1;
    for (const step of [1, 2]) {
      let count = 1;
      while (follows(count, step)) count++;
      if (count > best) {
        best = count;
        bestStep = step;
      }
    }
    out.push([from - at, distance, ...(best > 1 ? [best, bestStep] : [])].map(b36).join(":"));
    at = from;
    i += best;
  }
  return out.join(",");
}

/** Names that are made from the code point. */
const ALGORITHMIC =
  /^(CJK UNIFIED IDEOGRAPH|CJK COMPATIBILITY IDEOGRAPH|TANGUT IDEOGRAPH|KHITAN SMALL SCRIPT CHARACTER|NUSHU CHARACTER)-[0-9A-F]+$|^HANGUL SYLLABLE /;

function algorithmicRanges(names: [number, string][]): Record<string, string> {
  const found = new Map<string, Ranges>();
  for (const [cp, name] of names) {
    if (!ALGORITHMIC.test(name)) continue;
    const prefix = name.startsWith("HANGUL") ? "HANGUL SYLLABLE " : name.slice(0, name.lastIndexOf("-") + 1);
    if (prefix.endsWith("-") && name !== prefix + cp.toString(16).toUpperCase()) throw new Error(name);
    const ranges = found.get(prefix) ?? [];
    found.set(prefix, ranges);
    const last = ranges.at(-1);
    if (last?.[1] === cp) last[1] = cp + 1;
    else ranges.push([cp, cp + 1]);
  }
  return Object.fromEntries([...found].map(([prefix, ranges]) => [prefix, packRanges(ranges)]));
}

/** Printable ASCII without quote, backslash, backtick and dollar: the digits of word numbers. */
const DIGITS = [..."!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~"];

/**
 * Each name as the number of words it shares with the one before, and its other words; a space follows a word unless that ends with a hyphen
 * ("_" is a space after a hyphen). * Words are numbered by frequency; one digit for
 * the most frequent ones, three for the others.
 */
function packNames(names: [number, string][]): { words: string; ranges: string; text: string } {
  const rest = names.filter(([, name]) => !ALGORITHMIC.test(name));
  const split = (name: string): string[] => name.replaceAll("- ", "-_").split(/ |(?<=-)(?!_)/);
  const count = new Map<string, number>();
  const coded: [shared: number, words: string[]][] = [];
  let previous: string[] = [];
  for (const [, name] of rest) {
    const words = split(name);
    let shared = 0;
    while (shared < words.length - 1 && words[shared] === previous[shared]) shared++;
    const own = words.slice(shared);
    for (const w of own) count.set(w, (count.get(w) ?? 0) + 1);
    coded.push([shared, own]);
    previous = words;
  }
  const words = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w);
  const number = new Map(words.map((w, i) => [w, i]));
  const base = DIGITS.length;
  // The first digit says how many follow.
  const ONE = 30;
  const TWO = base - 12;
  const digits = (w: string): string => {
    let n = number.get(w)!;
    if (n < ONE) return DIGITS[n]!;
    n -= ONE;
    if (n < (TWO - ONE) * base) return DIGITS[ONE + Math.floor(n / base)]! + DIGITS[n % base]!;
    n -= (TWO - ONE) * base;
    return DIGITS[TWO + Math.floor(n / base / base)]! + DIGITS[Math.floor(n / base) % base]! + DIGITS[n % base]!;
  };
  const text = coded.map(
    ([shared, own]) =>
      DIGITS[shared * 4 + Math.min(own.length, 4) - 1]! +
      (own.length > 3 ? DIGITS[own.length]! : "") +
      own.map(digits).join(""),
  );
  const ranges: Ranges = [];
  for (const [cp] of rest) {
    const last = ranges.at(-1);
    if (last?.[1] === cp) last[1] = cp + 1;
    else ranges.push([cp, cp + 1]);
  }
  for (const [, name] of rest) if (joinWords(split(name)) !== name) throw new Error(name);
  return { words: words.join(" "), ranges: packRanges(ranges), text: text.join("") };
}

const joinWords = (words: readonly string[]): string =>
  words
    .map((w) => (w.endsWith("-") ? w : `${w} `))
    .join("")
    .trimEnd()
    .replaceAll("_", " ");

const header = (what: string, version: string): string =>
  `/**\n * ${what} of Unicode ${version}, as CPython has them.\n * Written by \`npx tsx scripts/unicode-data.ts\`; unicode-data.ts and unicode-names.ts read it.\n */\n`;

const constant = (name: string, text: string): string => {
  if (/["\\\n]/.test(text)) throw new Error(`${name} needs escapes`);
  return `export const ${name} =\n  "${text}";\n`;
};

const record = (name: string, entries: Record<string, string>): string =>
  `export const ${name} = {\n${Object.entries(entries)
    .map(([k, v]) => `  ${/^\w+$/.test(k) ? k : JSON.stringify(k)}:\n    ${JSON.stringify(v)},\n`)
    .join("")}} as const;\n`;

async function main(): Promise<void> {
  const pyodide = await loadPyodide();
  pyodide.globals.set("candidates", JSON.stringify(ALIAS_CANDIDATES));
  const [version, sets, maps, names, aliases] = JSON.parse(pyodide.runPython(COLLECT) as string) as [
    string,
    Record<string, Ranges>,
    Record<string, Mapping>,
    [number, string][],
    [number, string][],
  ];
  const tables =
    header("Properties and case mappings", version) +
    record("SETS", Object.fromEntries(Object.entries(sets).map(([k, v]) => [k, packRanges(v)]))) +
    record("MAPPINGS", Object.fromEntries(Object.entries(maps).map(([k, v]) => [k, packMapping(v)])));
  const packed = packNames(names);
  const nameData =
    header("Names", version) +
    record("ALGORITHMIC", algorithmicRanges(names)) +
    constant("WORDS", packed.words) +
    constant("NAMED", packed.ranges) +
    constant("NAMES", packed.text) +
    constant(
      "ALIASES",
      aliases
        .filter(([, name]) => !/^VS\d+$/.test(name))
        .map(([cp, name]) => `${b36(cp)}=${name}`)
        .join(","),
    );
  let stale = false;
  for (const [file, text] of [
    [TABLES, tables],
    [NAMES, nameData],
  ] as const) {
    let old = "";
    try {
      old = readFileSync(file, "utf8");
    } catch {
      // Not there yet.
    }
    if (old === text) continue;
    stale = true;
    if (process.argv.includes("--check")) console.log(`${file.pathname} is not what scripts/unicode-data.ts makes`);
    else writeFileSync(file, text);
  }
  if (process.argv.includes("--check") && stale) process.exitCode = 1;
}

await main();
