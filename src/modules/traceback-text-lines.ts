/**
 * Text helpers of traceback formatting: Python's `splitlines`, `textwrap.dedent`/`indent`, byte offsets and display widths.
 *
 * Lines are handled as arrays of code points (`Chars`), because columns count characters, not UTF-16 units.
 */

export type Chars = readonly string[];
export const chars = (s: string): Chars => Array.from(s);

const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const LINE_END_GLOBAL = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** `s.splitlines()`. */
export function splitLines(s: string): string[] {
  const parts = s.split(LINE_END);
  if (parts[parts.length - 1] === "") parts.pop();
  return parts;
}

/** `s.splitlines(True)`. */
export function splitLinesKeep(s: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const m of s.matchAll(LINE_END_GLOBAL)) {
    const to = m.index + m[0].length;
    out.push(s.slice(from, to));
    from = to;
  }
  if (from < s.length) out.push(s.slice(from));
  return out;
}

const NOT_SPACE = /[^\s\x1c-\x1f\x85]|\ufeff/;
/** `not s or s.isspace()`. */
export const isBlank = (s: string): boolean => !NOT_SPACE.test(s);

/** `c.isspace()` of one character. */
export const isSpaceChar = (c: string): boolean => isBlank(c);

/** `s.rstrip()`. */
export function stripRight(s: string): string {
  let n = s.length;
  while (n > 0 && isBlank(s[n - 1]!)) n--;
  return s.slice(0, n);
}

/** `s.strip()`. */
export function strip(s: string): string {
  let i = 0;
  while (i < s.length && isBlank(s[i]!)) i++;
  return stripRight(s.slice(i));
}

/** `textwrap.dedent`. */
export function dedent(text: string): string {
  const lines = text.split("\n");
  let low: string | undefined;
  let high: string | undefined;
  for (const l of lines) {
    if (isBlank(l)) continue;
    if (low === undefined || l < low) low = l;
    if (high === undefined || l > high) high = l;
  }
  if (low === undefined || high === undefined) return lines.map((l) => (isBlank(l) ? "" : l)).join("\n");
  let margin = 0;
  while (margin < low.length && low[margin] === high[margin] && (low[margin] === " " || low[margin] === "\t")) margin++;
  return lines.map((l) => (isBlank(l) ? "" : l.slice(margin))).join("\n");
}

/** `textwrap.indent(text, prefix, lambda line: True)`. */
export function indentAll(text: string, prefix: string): string {
  return prefix === ""
    ? text
    : splitLinesKeep(text)
        .map((l) => prefix + l)
        .join("");
}

function utf8Length(c: string): number {
  const cp = c.codePointAt(0)!;
  return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

/** How many characters the first `offset` UTF-8 bytes of a line are; a cut character counts. */
export function byteToCharOffset(line: Chars, offset: number): number {
  let n = 0;
  for (let bytes = 0; n < line.length && bytes < offset; n++) bytes += utf8Length(line[n]!);
  return n;
}

/** Ranges of East Asian wide and fullwidth characters (Unicode 16): hexadecimal distance from the end of the range before, and length. */
const WIDE =
  "1100-5f 11bb-1 e-1 bf-3 4 3 20a-1 16-1 1b-7 11-b 2c b-5 4 e 9-1 12-1 6-1 9 6 16 8-1 2 5 3 8 5-1 1d 24 2 5-2 2 3e-2 19 f 35c-1 34 5 32b-19 2-58 d-d5 1b-4e 3-55 3-66 6-2a 2-5d 2-55 a-2f 2-27 9-723c 4-36 49a-1c 284-2ba3 215d-1ff 311-9 17-22 2-12 2-3 96-5f 80-6 6ffa-4 c-1 f-17f7 9-4d5 2a-9 22e8-3 2-6 2-1 2-122 10 1e-2 3 f-3 9-18b 2005-56 a-16 1c8e cb bf 3-9 66-2 e-2b 5-8 8-1 f-5 9b-20 d-8 2-45 2-15 d-2a 5-4 d-10 4 4-46 2 2-ba 3-3e e-3 2-17 13 1b-1 e 57-54 31-45 7 4-2 3-2 5-3 c-1 8-8 e4-b 5 11c-2e 2-9 2-b8 71-c 4-9 6-37 8-e 3-a 7-8 508-fffd 3-fffd";
let wideRanges: readonly (readonly [number, number])[] | null = null;

function isWide(cp: number): boolean {
  if (wideRanges === null) {
    let last = 0;
    wideRanges = WIDE.split(" ").map((item) => {
      const [gap, length] = item.split("-");
      const first = last + Number.parseInt(gap!, 16);
      last = first + (length === undefined ? 0 : Number.parseInt(length, 16));
      return [first, last] as const;
    });
  }
  return wideRanges.some(([a, b]) => cp >= a && cp <= b);
}

const isAscii = (c: string): boolean => c.codePointAt(0)! < 0x80;

/** The width of the first `offset` characters of a line on a terminal. */
export function displayWidth(line: Chars, offset = line.length): number {
  if (line.every(isAscii)) return offset;
  let width = 0;
  for (let i = 0; i < offset && i < line.length; i++) width += isWide(line[i]!.codePointAt(0)!) ? 2 : 1;
  return width;
}
