// Numbers as Python source: ints up to 10^300, floats of every kind, complex numbers, and the texts people write them as.

import { type Draw, mixed, type Random } from "./random.ts";

const digits = (r: Random, n: number): string =>
  String(r.int(1, 9)) + Array.from({ length: n - 1 }, () => r.int(0, 9)).join("");

const signed = (r: Random, text: string): string => (r.chance(0.4) ? `(-${text})` : text);

export const smallInt: Draw = (r) => signed(r, String(r.int(0, r.chance(0.5) ? 5 : 1000)));

/** Next to a power of two or ten, where representations change. */
const edgeInt: Draw = (r) => {
  const power = r.chance(0.8)
    ? 2n ** BigInt(r.pick([7, 8, 15, 16, 30, 31, 32, 52, 53, 54, 60, 62, 63, 64, 65, 127, 128, 1023, 1024]))
    : 10n ** BigInt(r.pick([15, 16, 17, 22, 23, 100, 300]));
  return signed(r, String(power + BigInt(r.int(-2, 2))));
};

export const anyInt: Draw = mixed(
  [4, smallInt],
  [3, edgeInt],
  [2, (r) => signed(r, digits(r, r.int(1, 20)))],
  [1, (r) => signed(r, digits(r, r.int(20, 300)))],
  [0.3, (r) => r.word("True False")],
);

/** Never between 2^31 and 2^63, where the 32-bit Pyodide and a 64-bit CPython disagree about what fits an index. */
export const safeInt: Draw = (r) => {
  for (;;) {
    const text = anyInt(r);
    const size = /^\(?-?(\d+)/.exec(text);
    if (!size || BigInt(size[1]!) < 2n ** 31n || BigInt(size[1]!) > 2n ** 63n) return text;
  }
};

/** An index or count: small in general, sometimes far out of range, never what `safeInt` excludes. */
export const indexInt: Draw = mixed(
  [8, (r) => String(r.int(-6, 8))],
  [1, (r) => String(r.int(-100, 100))],
  [0.4, (r) => r.pick(["10**20", "-10**20", "2**64", "True"])],
);

const view = new DataView(new ArrayBuffer(8));

function floatText(x: number): string {
  if (Number.isNaN(x)) return "nan";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const size = Math.abs(x);
  const text = size === Infinity ? "inf" : String(size);
  const literal = /[.e]|inf/.test(text) ? text : `${text}.0`;
  return sign ? `(-${literal})` : literal;
}

const SPECIAL_FLOATS =
  "0.0 (-0.0) inf (-inf) nan 5e-324 (-5e-324) 2.2250738585072014e-308 2.225073858507201e-308 1.7976931348623157e+308 1e-10 0.1 0.5 1.5 2.5 (-2.5) 1e16 1e15 123456789012345680.0 1e22 1e23 9007199254740993.0 0.0001 0.00001 1.0 (-1.0) 2.0".split(
    " ",
  );

export const anyFloat: Draw = mixed(
  [2, (r) => r.pick(SPECIAL_FLOATS)],
  [2, (r) => floatText(r.int(-100000, 100000) / r.pick([1, 2, 4, 10, 100, 1000]))],
  [
    1,
    (r) => {
      for (let i = 0; i < 8; i++) view.setUint8(i, r.int(0, 255));
      return floatText(view.getFloat64(0));
    },
  ],
  [1, (r) => floatText((r.next() - 0.5) * 10 ** r.int(-20, 25))],
  [0.3, (r) => floatText(Number.MIN_VALUE * r.int(-1000, 1000))],
);

/** Floats whose powers are worth comparing: results stay within range. */
export const modestFloat: Draw = (r) => floatText(Math.round((r.next() - 0.5) * 20 * 1000) / 1000);

export const anyComplex: Draw = mixed(
  [3, (r) => `complex(${modestFloat(r)}, ${modestFloat(r)})`],
  [2, (r) => `complex(${anyFloat(r)}, ${anyFloat(r)})`],
  [1, (r) => `${r.int(0, 99)}${r.word("j J .5j")}`],
  [1, (r) => `(${r.int(-9, 9)}${r.word("+ -")}${r.int(0, 9)}j)`],
);

export const anyNumber: Draw = mixed([4, anyInt], [4, anyFloat], [2, anyComplex]);

const ZEROS = [0x30, 0x660, 0x966, 0xff10, 0x1d7d8, 0x1fbf0, 0x6f0];

/** What might be read as a number: with underscores, signs, blanks, digits of other scripts, and mistakes. */
export function numeral(r: Random): string {
  const zero = r.chance(0.8) ? 0x30 : r.pick(ZEROS);
  const digit = (d: number): string => String.fromCodePoint(zero + d);
  const run = (low: number, high: number): string =>
    r.many(low, high, () => digit(r.int(0, 9)) + (r.chance(0.08) ? r.word("_ _ __ .") : "")).join("");
  let text = run(1, r.chance(0.05) ? 60 : 6);
  if (r.chance(0.5)) text += r.pick([".", ",", "·", "."]) + run(0, 6);
  if (r.chance(0.3)) text += r.word("e E e- E+ e+ p ^") + run(0, r.chance(0.7) ? 1 : 3);
  if (r.chance(0.1))
    text = r.word("inf INF Infinity infinity nan NaN nAn infinit in na 0x 0b101 0o17 0xfF_f 0x_f 0b12 00 0_0 _1 1_ +");
  if (r.chance(0.35)) text = r.pick(["+", "-", "+-", "−", "--"]) + text;
  if (r.chance(0.15))
    text += r.pick(["j", "J", "jj", "+2j", "-2.5j", "+j", "-j", "e5j", "+nanj", "-infj", " + 1j", "1j"]);
  if (r.chance(0.1)) text = `(${text}${r.chance(0.9) ? ")" : ""}`;
  if (r.chance(0.2)) text = r.pick([" ", "\t", "\n", "\u3000", "\x1c", "\0", "\u200b"]) + text;
  if (r.chance(0.2)) text += r.pick([" ", "\r\n", "\u00a0", "\u2003", "\0", "x", "\ud800"]);
  return text;
}
