/**
 * `\N{...}` names: the algorithmic ranges, a small table of names that programs use, and a hook for the full database.
 *
 * Invariant: a name found here is a name of the Unicode standard; whoever owns the whole database (the unicodedata
 * module) passes its own lookup in the parser's options, which is asked first.
 */

const SMALL: Readonly<Record<string, number>> = {
  NULL: 0,
  "LINE FEED": 0x0a,
  "CARRIAGE RETURN": 0x0d,
  SPACE: 0x20,
  "NO-BREAK SPACE": 0xa0,
  "DEGREE SIGN": 0xb0,
  "MICRO SIGN": 0xb5,
  "COPYRIGHT SIGN": 0xa9,
  "REGISTERED SIGN": 0xae,
  "PLUS-MINUS SIGN": 0xb1,
  "MULTIPLICATION SIGN": 0xd7,
  "DIVISION SIGN": 0xf7,
  "POUND SIGN": 0xa3,
  "YEN SIGN": 0xa5,
  "CENT SIGN": 0xa2,
  "EURO SIGN": 0x20ac,
  "SECTION SIGN": 0xa7,
  "MIDDLE DOT": 0xb7,
  "LATIN SMALL LETTER SHARP S": 0xdf,
  "LATIN SMALL LETTER DOTLESS I": 0x131,
  "COMBINING GRAVE ACCENT": 0x300,
  "COMBINING ACUTE ACCENT": 0x301,
  "COMBINING CIRCUMFLEX ACCENT": 0x302,
  "COMBINING TILDE": 0x303,
  "COMBINING DIAERESIS": 0x308,
  "COMBINING CEDILLA": 0x327,
  "GREEK SMALL LETTER FINAL SIGMA": 0x3c2,
  "ZERO WIDTH SPACE": 0x200b,
  "ZERO WIDTH NON-JOINER": 0x200c,
  "ZERO WIDTH JOINER": 0x200d,
  "EN DASH": 0x2013,
  "EM DASH": 0x2014,
  "LEFT SINGLE QUOTATION MARK": 0x2018,
  "RIGHT SINGLE QUOTATION MARK": 0x2019,
  "LEFT DOUBLE QUOTATION MARK": 0x201c,
  "RIGHT DOUBLE QUOTATION MARK": 0x201d,
  BULLET: 0x2022,
  "HORIZONTAL ELLIPSIS": 0x2026,
  "LINE SEPARATOR": 0x2028,
  "PARAGRAPH SEPARATOR": 0x2029,
  "TRADE MARK SIGN": 0x2122,
  "OHM SIGN": 0x2126,
  "KELVIN SIGN": 0x212a,
  "ANGSTROM SIGN": 0x212b,
  "LEFTWARDS ARROW": 0x2190,
  "UPWARDS ARROW": 0x2191,
  "RIGHTWARDS ARROW": 0x2192,
  "DOWNWARDS ARROW": 0x2193,
  "FOR ALL": 0x2200,
  "THERE EXISTS": 0x2203,
  "EMPTY SET": 0x2205,
  "ELEMENT OF": 0x2208,
  "N-ARY SUMMATION": 0x2211,
  "MINUS SIGN": 0x2212,
  "SQUARE ROOT": 0x221a,
  INFINITY: 0x221e,
  INTEGRAL: 0x222b,
  "NOT EQUAL TO": 0x2260,
  "LESS-THAN OR EQUAL TO": 0x2264,
  "GREATER-THAN OR EQUAL TO": 0x2265,
  "FULL BLOCK": 0x2588,
  "BLACK STAR": 0x2605,
  SNOWMAN: 0x2603,
  "WHITE SMILING FACE": 0x263a,
  "BLACK HEART SUIT": 0x2665,
  "CHECK MARK": 0x2713,
  "HEAVY CHECK MARK": 0x2714,
  "BALLOT X": 0x2717,
  "REPLACEMENT CHARACTER": 0xfffd,
  "ZERO WIDTH NO-BREAK SPACE": 0xfeff,
  "PILE OF POO": 0x1f4a9,
  SNAKE: 0x1f40d,
  "GRINNING FACE": 0x1f600,
  ROCKET: 0x1f680,
};

const GREEK =
  "ALPHA BETA GAMMA DELTA EPSILON ZETA ETA THETA IOTA KAPPA LAMDA MU NU XI OMICRON PI RHO FINAL SIGMA TAU UPSILON PHI CHI PSI OMEGA".split(
    " ",
  );
const MARKS: Readonly<Record<string, string>> = {
  GRAVE: "\u0300",
  ACUTE: "\u0301",
  CIRCUMFLEX: "\u0302",
  TILDE: "\u0303",
  MACRON: "\u0304",
  BREVE: "\u0306",
  DIAERESIS: "\u0308",
  "RING ABOVE": "\u030a",
  CARON: "\u030c",
  CEDILLA: "\u0327",
  OGONEK: "\u0328",
};

/** The character named `name` as far as this small table goes, or null. */
export function lookupSmallUnicodeName(name: string): string | null {
  const n = name.toUpperCase();
  if (Object.hasOwn(SMALL, n)) return String.fromCodePoint(SMALL[n]);
  const cjk = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(n);
  if (cjk) {
    const ch = String.fromCodePoint(Number.parseInt(cjk[1], 16));
    return /^\p{Unified_Ideograph}$/u.test(ch) ? ch : null;
  }
  const letter = /^(LATIN|GREEK) (SMALL|CAPITAL) LETTER ([A-Z]+)(?: WITH ([A-Z ]+))?$/.exec(n);
  if (!letter) return null;
  const [, script, size, base, mark] = letter;
  let ch: string | null = null;
  if (script === "LATIN" && base.length === 1) ch = size === "SMALL" ? base.toLowerCase() : base;
  else if (script === "GREEK" && base !== "FINAL" && GREEK.includes(base)) {
    ch = String.fromCharCode((size === "SMALL" ? 0x3b1 : 0x391) + GREEK.indexOf(base));
  }
  if (ch === null || mark === undefined) return ch;
  if (!Object.hasOwn(MARKS, mark)) return null;
  const composed = (ch + MARKS[mark]).normalize("NFC");
  return composed.length === 1 ? composed : null;
}
