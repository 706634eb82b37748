/**
 * The formats of `time.strptime` as regular expressions. CPython makes them out of the format as text, and what it says of bad directives and of directives that come twice is about that
 * text; so it is made here first, in the syntax of Python's `re` and in the locale C, and then translated.
 */

/** The text for each directive; `(?P<name>…)` is what is read. */
const DIRECTIVES = new Map<string, string>();

const names = (directive: string, list: string): void => {
  const longestFirst = list.split(" ").sort((a, b) => b.length - a.length);
  DIRECTIVES.set(directive, `(?P<${directive}>${longestFirst.join("|")})`);
};

/** As `time.strftime` writes them in the locale C, in lower case. */
export const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
export const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
export const short = (name: string): string => name.slice(0, 3);

const DAY = String.raw`(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])`;
const HOUR = String.raw`(?P<H>2[0-3]|[0-1]\d|\d| \d)`;
const HOUR_12 = "(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])";
const WEEK = String.raw`5[0-3]|[0-4]\d|\d)`;
for (const [directive, text] of [
  ["%", "%"],
  ["d", DAY],
  ["e", DAY],
  ["f", "(?P<f>[0-9]{1,6})"],
  ["G", String.raw`(?P<G>\d\d\d\d)`],
  ["H", HOUR],
  ["I", HOUR_12],
  ["j", String.raw`(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])`],
  ["k", HOUR],
  ["l", HOUR_12],
  ["m", "(?P<m>1[0-2]|0[1-9]|[1-9])"],
  ["M", String.raw`(?P<M>[0-5]\d|\d)`],
  ["S", String.raw`(?P<S>6[0-1]|[0-5]\d|\d)`],
  ["u", "(?P<u>[1-7])"],
  ["U", `(?P<U>${WEEK}`],
  ["V", String.raw`(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)`],
  ["w", "(?P<w>[0-6])"],
  ["W", `(?P<W>${WEEK}`],
  ["y", String.raw`(?P<y>\d\d)`],
  ["Y", String.raw`(?P<Y>\d\d\d\d)`],
  ["z", String.raw`(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))`],
  // Other digits than the usual ones: the locale has none.
  ...["Od", "Oe", "Om", "Ow", "Oy", "OC", "OH", "OI", "OM", "OS"].map((d) => [d, ""] as const),
] as const)
  DIRECTIVES.set(directive, text);
names("A", WEEKDAYS.join(" "));
names("a", WEEKDAYS.map(short).join(" "));
names("B", MONTHS.join(" "));
names("b", MONTHS.map(short).join(" "));
names("p", "am pm");
names("Z", "utc gmt");
for (const other of ["P", "Op"]) DIRECTIVES.set(other, DIRECTIVES.get("p")!);

/** What Python's `\s` and `\d` match. */
const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const SPACES = new RegExp(`${SPACE}+`, "gu");

export interface Pattern {
  /** In the syntax of `re`. */
  readonly text: string;
  readonly hasYear: boolean;
  readonly hasDay: boolean;
  matcher?: RegExp;
}

/** The pattern of a format, or the directive that there is not, as it stands in the escaped format. */
export function patternOf(format: string): Pattern | string {
  let hasYear = false;
  let hasDay = false;
  let bad: string | undefined;
  const text = format
    .replace(/[\\.^$*+?(){}[\]|]/g, "\\$&")
    .replace(SPACES, "\\s+")
    .replace(/'/g, "['\u02bc]")
    .replace(/%[-_0^#]*[0-9]*([OE]?\\?.?)/gsu, (_, directive: string) => {
      if (directive === "Y" || directive === "y" || directive === "G") hasYear = true;
      if (directive === "d") hasDay = true;
      const known = DIRECTIVES.get(directive);
      if (known === undefined) bad ??= directive;
      return known ?? "";
    });
  return bad ?? { text, hasYear, hasDay };
}

for (const [directive, format] of [
  ["T", "%H:%M:%S"],
  ["R", "%H:%M"],
  ["r", "%I:%M:%S %p"],
  ["X", "%H:%M:%S"],
  ["x", "%m/%d/%y"],
  ["c", "%a %b %d %H:%M:%S %Y"],
] as const)
  DIRECTIVES.set(directive, (patternOf(format) as Pattern).text);

/** A directive that comes twice. */
export interface Twice {
  readonly name: string;
  /** Numbers of the two groups. */
  readonly first: number;
  readonly second: number;
  /** Where the second name stands. */
  readonly position: number;
}

/** What `re.compile` refuses. */
export function twiceIn(text: string): Twice | undefined {
  const groups = new Map<string, number>();
  let count = 0;
  for (const m of text.matchAll(/\\.|\[[^\]]*\]|\((?:\?P<(\w+)>|\?)?/gsu)) {
    if (!m[0].startsWith("(") || m[0] === "(?") continue;
    count++;
    const name = m[1];
    if (name === undefined) continue;
    const first = groups.get(name);
    if (first !== undefined) {
      const before = text.slice(0, m.index + 4);
      return { name, first, second: count, position: [...before].length };
    }
    groups.set(name, count);
  }
  return undefined;
}

/** The same in JavaScript's syntax, which cannot tell that letters are to be exact in one place only: `zone` is what stands for UTC's letter. */
function matcher(text: string, zone: string): RegExp {
  const translated = (whole: string, group?: string, escaped?: string): string => {
    if (group !== undefined) return `(?${group}`;
    // To Python, these are the same letter.
    if (escaped === undefined) return "[i\u0130\u0131]";
    return escaped === "s" ? SPACE : escaped === "d" ? "\\p{Nd}" : whole;
  };
  const source = text.replace("(?-i:Z)", zone).replace(/\(\?P(<\w>)|\\(.)|[iI\u0130\u0131]/gsu, translated);
  return new RegExp(`^${source}`, "iu");
}

/** The groups that the pattern finds at the start of a text, in the pattern's order, and how long that is. */
export function find(pattern: Pattern, data: string): { groups: [string, string][]; length: number } | undefined {
  pattern.matcher ??= matcher(pattern.text, "Z");
  let m = pattern.matcher.exec(data);
  if (m?.groups?.["z"] === "z") m = matcher(pattern.text, "(?!)").exec(data);
  if (m === null) return undefined;
  return { groups: Object.entries(m.groups ?? {}) as [string, string][], length: m[0].length };
}
