// Cases about str and bytes: methods with right and wrong arguments, slices, comparison, encodings.

import { indexInt } from "./draw-numbers.ts";
import { anyBytes, anyStr, characters, literal, literalOf, shortStr } from "./draw-strings.ts";
import { anyValue, iterable, key, sliceText } from "./draw-values.ts";
import { type Draw, mixed, type Random } from "./random.ts";
import { compareOp } from "./number-cases.ts";

/** A string, and a piece of it (or something else) to look for. */
function withPiece(r: Random): readonly [string, string] {
  const all = characters(r, 0, 9);
  const at = r.int(0, all.length);
  const piece = r.chance(0.8) ? all.slice(at, at + r.int(0, 2)) : characters(r, 0, 2);
  return [literal(all), literal(piece)];
}

const bounds = (r: Random): string =>
  r
    .many(0, 2, r.chance(0.9) ? indexInt : anyValue)
    .map((b) => `, ${r.chance(0.1) ? "None" : b}`)
    .join("");

const find: Draw = (r) => {
  const [s, piece] = withPiece(r);
  return `${s}.${r.word("find rfind index rindex count startswith endswith")}(${r.chance(0.93) ? piece : r.chance(0.6) ? `(${piece}, ${shortStr(r)})` : anyValue(r)}${bounds(r)})`;
};

const noArgument =
  "upper lower title swapcase capitalize casefold isalpha isalnum isdigit isdecimal isnumeric isspace isprintable isidentifier islower isupper istitle isascii strip lstrip rstrip split rsplit splitlines expandtabs encode __len__ __iter__";

const plain: Draw = (r) => `${anyStr(r)}.${r.word(noArgument)}()`.replace(/^(.*__iter__\(\))$/, "list($1)");

const cut: Draw = (r) => {
  const [s, piece] = withPiece(r);
  const argument = r.chance(0.92) ? piece : anyValue(r);
  return r.pick([
    () =>
      `${s}.${r.word("split rsplit")}(${r.pick([argument, "None", `sep=${argument}`])}${r.chance(0.5) ? `, ${r.pick([r.int(-1, 4), `maxsplit=${r.int(-1, 3)}`, anyValue(r)])}` : ""})`,
    () => `${s}.${r.word("partition rpartition removeprefix removesuffix strip lstrip rstrip")}(${argument})`,
    () =>
      `${s}.replace(${argument}, ${shortStr(r)}${r.chance(0.4) ? `, ${r.pick([`${r.int(-2, 4)}`, `count=${r.int(-1, 3)}`, anyValue(r)])}` : ""})`,
    () => `${s}.splitlines(${r.word("True False keepends=True 1 []")})`,
    () =>
      `${s}.expandtabs(${r.pick([String(r.int(-1, 9)), `tabsize=${r.int(0, 8)}`, anyValue(r)])})`.replace(
        /\((\d{5,}|.*\*\*.*)\)$/,
        "(4)",
      ),
    () => `${s} in ${piece}`,
    () => `${piece} in ${s}`,
  ])();
};

const pad: Draw = (r) =>
  `${anyStr(r)}.${r.word("center ljust rjust zfill")}(${r.pick([String(r.int(-2, 20)), String(r.int(-2, 20)), "Index(9)", "'a'", "1.5", "None"])}${r.chance(0.5) ? `, ${r.pick([shortStr(r), "'*'", "'\\U0001f600'", "'\\ud800'", "1"])}` : ""})`;

const join: Draw = (r) =>
  `${shortStr(r)}.join(${r.chance(0.7) ? r.pick([`[${r.many(0, 4, shortStr).join(", ")}]`, `(s for s in [${r.many(0, 3, shortStr).join(", ")}])`, anyStr(r)]) : iterable(r)})`;

const translate: Draw = (r) =>
  r.pick([
    () =>
      `${anyStr(r)}.translate({${r.many(0, 3, () => `${r.int(95, 100)}: ${r.pick(["None", "'xy'", "65", "0x110000", "1.5", "''", "'\\U0001f600'", "0xd800"])}`).join(", ")}})`,
    () => `'abcabc'.translate(str.maketrans(${r.many(1, 3, r.chance(0.8) ? shortStr : key).join(", ")}))`,
    () =>
      `str.maketrans(${r.pick(["{'a': 1, 2: 'b'}", "{'ab': 1}", "{1.5: 1}", "[]", "'ab', 'c'", "'ab', 'cd', 'e'", "'a', 1", "1", "Dict({'a': 'b'})"])})`,
    () => `'abc'.translate(${r.pick(["[None] * 98 + ['x']", "'b' * 200", "1", "Missing()", "None"])})`,
  ])();

const ENCODINGS =
  "utf-8 utf8 UTF_8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be latin-1 iso8859-1 ascii us-ascii utf-8-sig unicode_escape raw_unicode_escape nope";
const HANDLERS =
  "strict ignore replace backslashreplace xmlcharrefreplace surrogateescape surrogatepass namereplace nope";

const encode: Draw = (r) => {
  const handler = r.word(HANDLERS);
  return `${anyStr(r)}.encode('${r.word(ENCODINGS)}', '${handler}')`;
};

const decode: Draw = (r) => {
  const bytes = r.chance(0.4)
    ? r.many(0, 10, () => r.word("41 c3 a9 e2 82 ac ed a0 80 f0 9f 98 ff fe 00 d8 dc f4 90 c0 5c 75 78"))
    : [...Buffer.from(r.many(0, 5, () => r.pick([..."aé€😀"])).join(""), r.pick(["utf8", "utf16le", "latin1"]))].map(
        (b) => b.toString(16).padStart(2, "0"),
      );
  return `b'${bytes.map((b) => `\\x${b}`).join("")}'.decode('${r.word(ENCODINGS)}', '${r.word(HANDLERS)}')`;
};

const STR_METHODS =
  "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __add__ __contains__ __eq__ __getitem__ __lt__ __mod__ __mul__ __rmul__ __format__ __rmod__";

/** Any method of a type with arguments of any type and number. */
export function wild(self: Draw, methods: string): Draw {
  return (r) => {
    const args = r.many(0, 3, anyValue).filter((a) => !/\d{4}|\*\*/.test(a));
    if (r.chance(0.08)) args.push(`${r.word("sep key x count iterable default")}=${anyValue(r)}`);
    return `(${self(r)}).${r.word(methods)}(${args.join(", ")})`;
  };
}

export const stringCases: Readonly<Record<string, Draw>> = {
  "str-find": find,
  "str-plain": plain,
  "str-cut": cut,
  "str-pad": pad,
  "str-join": join,
  "str-translate": translate,
  "str-slice": mixed(
    [4, (r) => `${anyStr(r)}[${sliceText(r)}]`],
    [2, (r) => `${anyStr(r)}[${r.chance(0.9) ? indexInt(r) : anyValue(r)}]`],
    [2, (r) => `${anyStr(r)} ${compareOp(r)} ${anyStr(r)}`],
    [1, (r) => `${anyStr(r)} ${r.word("+ *")} ${r.pick([anyStr(r), String(r.int(-1, 4)), "None", "1.5", "[]"])}`],
    [1, (r) => `[ord(c) for c in reversed(${anyStr(r)})]`],
    [1, (r) => `eval(repr(${anyStr(r)}))`],
    [0.5, (r) => `${anyBytes(r)}[${sliceText(r)}]`],
  ),
  "str-wild": wild(anyStr, STR_METHODS),
  encode,
  decode,
  "ord-chr": (r) =>
    r.pick([
      `ord(${shortStr(r)})`,
      `chr(${r.pick([r.int(0, 0x10ffff), -1, 0x110000, "2**70", "'a'", "1.0"])})`,
      `[${literalOf("ab")}] == list(${shortStr(r)})`,
    ]),
};
