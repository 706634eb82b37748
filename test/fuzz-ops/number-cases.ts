// Cases about int, float, complex and bool: arithmetic, comparison, conversion, parsing.

import { anyComplex, anyFloat, anyInt, anyNumber, modestFloat, numeral, smallInt } from "./draw-numbers.ts";
import { literalOf } from "./draw-strings.ts";
import { anyValue } from "./draw-values.ts";
import { type Draw, mixed, type Random } from "./random.ts";

export const compareOp = (r: Random): string => r.word("== != < <= > >=");

const intOp: Draw = (r) => `${anyInt(r)} ${r.word("+ - * // % / & | ^ == != < <= > >=")} ${anyInt(r)}`;
const shift: Draw = (r) =>
  `${anyInt(r)} ${r.word("<< >>")} ${r
    .pick([smallInt, smallInt, anyInt])(r)
    .replace(/^\d{5,}$/, "77")}`;

const power: Draw = mixed(
  [3, (r) => `${smallInt(r)} ** ${r.int(0, 90)}`],
  [1, (r) => `${anyInt(r)} ** ${r.int(-3, 4)}`],
  [3, (r) => `pow(${anyInt(r)}, ${r.int(-5, 40)}, ${anyInt(r)})`],
  [2, (r) => `pow(${anyInt(r)}, ${anyInt(r)}, ${anyInt(r)})`],
  [0.5, (r) => `pow(${anyNumber(r)}, ${r.int(-3, 3)}, ${r.pick([smallInt, anyNumber])(r)})`],
);

const intMethod: Draw = mixed(
  [
    3,
    (r) =>
      `(${anyInt(r)}).${r.word("bit_length() bit_count() conjugate() as_integer_ratio() is_integer() __index__() __trunc__() __floor__() __ceil__() __float__() __bool__() real imag numerator denominator")}`,
  ],
  [
    3,
    (r) =>
      `(${anyInt(r)}).to_bytes(${r.pick(["", String(r.int(0, 40)), "2", "-1", "Index(4)", "'a'"])}${r.chance(0.6) ? `, ${r.word("'big' 'little' 'huge' byteorder='little' None")}` : ""}${r.chance(0.6) ? `, signed=${r.word("True False 1")}` : ""})`,
  ],
  [
    3,
    (r) =>
      `int.from_bytes(${r.pick([`b'${r.many(0, 10, () => `\\x${r.int(0, 255).toString(16).padStart(2, "0")}`).join("")}'`, "[1, 2, 255]", "[256]", "(i for i in (1, 2))", "'ab'", "3", "bytearray(b'ab')"])}, ${r.word("'big' 'little' byteorder='big' 'x'")}${r.chance(0.5) ? `, signed=${r.word("True False")}` : ""})`,
  ],
  [2, (r) => `round(${anyInt(r)}, ${r.int(-25, 3)})`],
  [1, (r) => `abs(${anyInt(r)})`],
  [1, (r) => `${r.word("- + ~ not")} ${anyInt(r)}`],
  [1, (r) => `${r.word("hex oct bin str repr float complex bool")}(${anyInt(r)})`],
);

const floatOp: Draw = mixed(
  [3, (r) => `${anyFloat(r)} ${r.word("+ - * / // % == != < <= > >=")} ${anyFloat(r)}`],
  [2, (r) => `${anyFloat(r)} ${r.word("+ - * / // % == != < <= > >=")} ${anyInt(r)}`],
  [2, (r) => `${anyInt(r)} ${r.word("+ - * / // % == != < <= > >=")} ${anyFloat(r)}`],
  [1, (r) => `${modestFloat(r)} ** ${r.pick([`${r.int(-4, 6)}`, "0.5", "-0.5", "2.0", "inf", "-inf", "nan", "0.0"])}`],
  [2, (r) => `divmod(${r.pick([anyFloat, anyInt])(r)}, ${r.pick([anyFloat, anyInt])(r)})`],
);

const floatMethod: Draw = mixed(
  [
    3,
    (r) =>
      `(${anyFloat(r)}).${r.word("hex() as_integer_ratio() is_integer() conjugate() __trunc__() __floor__() __ceil__() __int__() real imag __bool__() __repr__()")}`,
  ],
  [
    3,
    (r) =>
      `round(${anyFloat(r)}${r.chance(0.8) ? `, ${r.pick([r.int(-5, 20), r.int(-310, 330), "None", "2.0"])}` : ""})`,
  ],
  [2, (r) => `${r.word("int str repr bool complex abs")}(${anyFloat(r)})`],
  [1, (r) => `float.fromhex((${anyFloat(r)}).hex())`],
  [
    2,
    (r) =>
      `float.fromhex(${literalOf(`${r.word(" - +")}${r.word("0x 0X ")}${r.word("1 0 f ff 1ffffffffffff 8000000000000 fffffffffffff8 abc _ g")}${r.word(". ")}${r.word(" 8 0 fffffffffffff 00000000000008 1")}${r.word(" p p+ p- P")}${r.word(" 3 1023 1024 1074 1075 0 99999")}`)})`,
  ],
  [
    0.5,
    (r) =>
      `${r.pick(["float", "complex", "int"])}.from_number(${anyNumber(r)})`.replace(
        "int.from_number",
        "float.from_number",
      ),
  ],
);

const complexCase: Draw = mixed(
  [4, (r) => `${anyComplex(r)} ${r.word("+ - * / == !=")} ${anyNumber(r)}`],
  [3, (r) => `${anyNumber(r)} ${r.word("+ - * / == != < // % <<")} ${anyComplex(r)}`],
  [1, (r) => `complex(${r.int(-4, 4)}, ${r.int(-4, 4)}) ** ${r.int(-4, 6)}`],
  [
    2,
    (r) =>
      `${r.word("repr str bool hash abs - +")}(${anyComplex(r)})`.replace(
        /^hash\((.*)\)$/,
        "[z for z in [$1] if hash(z) == hash(z)]",
      ),
  ],
  [1, (r) => `(${anyComplex(r)}).${r.word("real imag conjugate() __complex__()")}`],
  [2, (r) => `complex(${r.many(0, 2, r.chance(0.8) ? anyNumber : anyValue).join(", ")})`],
  [0.6, (r) => `complex(${r.word("real imag x")}=${anyNumber(r)}${r.chance(0.4) ? `, imag=${anyNumber(r)}` : ""})`],
  [0.5, (r) => `complex.from_number(${anyValue(r)})`],
);

const parse: Draw = mixed(
  [3, (r) => `int(${literalOf(numeral(r))})`],
  [3, (r) => `float(${literalOf(numeral(r))})`],
  [3, (r) => `complex(${literalOf(numeral(r))})`],
  [
    3,
    (r) =>
      `int(${literalOf(
        `${r.word(" - + ")}${r.pick(["", "", "0x", "0b", "0o", "0X", "0"])}${r.many(1, 8, () => r.pick([..."0123456789abcdefzZ_ "])).join("")}`,
      )}, ${r.pick([0, 2, 8, 10, 16, 36, 36, r.int(-1, 38), "2**40", "True", "1.0", "Index(16)"])})`,
  ],
  [
    1,
    (r) =>
      `${r.word("int float complex")}(b'${r.many(0, 5, () => r.pick(["1", "2", "_", ".", " ", "e", "\\xff", "\\x00"])).join("")}')`,
  ],
  [0.5, (r) => `int(${r.word("base=10 x=1")}${r.chance(0.4) ? `, base=${r.int(0, 12)}` : ""})`],
);

const mixedOp: Draw = (r) =>
  `${anyValue(r)} ${r.word("+ - * / // % ** << >> & | ^ @ == != < <= > >= in")} ${anyValue(r)}`;

/** Sizes and powers stay small whatever is drawn. */
function tame(draw: Draw): Draw {
  return (r) => {
    const text = draw(r);
    const parts = / (\*\*|<<|\*) (.*)$/.exec(text);
    return parts &&
      (parts[1] === "*" ? /\d{4}/.test(text) && /['"[({]|List|Tuple|Str/.test(text) : /\d{4}/.test(parts[2]!))
      ? draw(r)
      : text;
  };
}

export const numberCases: Readonly<Record<string, Draw>> = {
  "int-op": intOp,
  shift: (r) => tame(shift)(r),
  power,
  "int-method": intMethod,
  "float-op": floatOp,
  "float-method": floatMethod,
  complex: complexCase,
  parse,
  "mixed-op": (r) => {
    for (let i = 0; ; i++) {
      const text = mixedOp(r);
      // 10**300 << 10**300 and "a" * 10**9 are about memory, not about meaning.
      if (!/ (\*\*|<<) /.test(text) && !(/ \* /.test(text) && /\d{4}|2\*\*|10\*\*/.test(text))) return text;
      if (i > 20) return "1 + 1";
    }
  },
  unary: (r) =>
    `${r.word("- + ~ not abs len hash int float complex str bool list tuple dict set frozenset range slice iter next reversed sorted sum min max any all bin hex oct chr ord ascii round")} (${anyValue(r)})`
      .replace(/^(hash) (.*)$/, "type(hash $2)")
      .replace(/^(iter|reversed) (.*)$/, "type($1 $2)"),
};
