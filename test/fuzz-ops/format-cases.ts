// Cases about text made of values: the format mini-language, str.format, f-strings, %, repr.

import { anyComplex, anyFloat, anyInt, anyNumber, indexInt, safeInt } from "./draw-numbers.ts";
import { anyChar, anyStr, literalOf, shortStr } from "./draw-strings.ts";
import { anyValue } from "./draw-values.ts";
import { type Draw, mixed, type Random } from "./random.ts";

/** A format specification; most are right for `types`, some are wrong. */
export function spec(r: Random, types: string): string {
  let text = "";
  if (r.chance(0.4))
    text += (r.chance(0.6) ? (r.chance(0.8) ? r.pick([..."*0 x<"]) : anyChar(r)) : "") + r.word("< > ^ =");
  if (r.chance(0.35)) text += r.pick(["+", "-", " "]);
  if (r.chance(0.15)) text += "z";
  if (r.chance(0.25)) text += "#";
  if (r.chance(0.25)) text += "0";
  if (r.chance(0.5)) text += String(r.int(1, r.chance(0.9) ? 30 : 120));
  if (r.chance(0.25)) text += r.word(", _");
  if (r.chance(0.45)) text += `.${r.pick([r.int(0, 20), r.int(0, 4), r.int(0, 350), ""])}`;
  if (r.chance(0.08)) text += r.word(", _");
  if (r.chance(0.8)) text += r.chance(0.93) ? r.pick([...types]) : r.pick([..."bdeEfFgGnosxX%qyé ,_"]);
  return text;
}

const FLOAT_TYPES = "eEfFgGn%";

const formatNumber: Draw = mixed(
  [3, (r) => `format(${anyInt(r)}, ${literalOf(spec(r, "bdoxXneEfFgG%"))})`],
  [0.3, (r) => `format(${safeInt(r)}, ${literalOf(spec(r, "c"))})`],
  [3, (r) => `format(${anyFloat(r)}, ${literalOf(spec(r, FLOAT_TYPES))})`],
  [1.5, (r) => `format(${anyComplex(r)}, ${literalOf(spec(r, "eEfFgGn"))})`],
  [1.5, (r) => `format(${anyStr(r)}, ${literalOf(spec(r, "s"))})`],
  [0.5, (r) => `format(${anyValue(r)}, ${r.chance(0.7) ? literalOf(spec(r, "sd")) : anyValue(r)})`],
);

function percentSpec(r: Random): string {
  let text = "%";
  if (r.chance(0.1)) text += r.word("(a) (b) (c (())");
  if (r.chance(0.5)) text += r.many(0, 3, () => r.pick([..."+- #0"])).join("");
  if (r.chance(0.4)) text += r.chance(0.9) ? String(r.int(0, 25)) : "*";
  if (r.chance(0.4)) text += `.${r.chance(0.9) ? r.pick([r.int(0, 12), r.int(0, 60), ""]) : "*"}`;
  if (r.chance(0.04)) text += r.word("l h L ll");
  return text + (r.chance(0.95) ? r.pick([..."diouxXeEfFgGcrsa%"]) : r.pick([..."qybné", ""]));
}

const percentValue: Draw = mixed([4, safeInt], [4, anyFloat], [3, anyStr], [2, anyValue]);

/** A width that is taken from the arguments must not be a billion. */
function percentTuple(r: Random, template: string, most: number): string {
  const stars = template.split("*").length - 1;
  const values = r.many(1, most, stars > 0 ? mixed([1, indexInt], [1, anyFloat], [1, anyStr]) : percentValue);
  return `${literalOf(template)} % (${values.concat(r.many(0, stars, indexInt)).join(", ")},)`;
}

const percent: Draw = mixed(
  [2, (r) => `${literalOf(percentSpec(r).replaceAll("*", ""))} % ${anyInt(r)}`],
  [5, (r) => percentTuple(r, `${r.chance(0.3) ? "a" : ""}${percentSpec(r)}`, 1)],
  [2, (r) => percentTuple(r, r.many(1, 3, percentSpec).join(" "), 3)],
  [1, (r) => `${literalOf(percentSpec(r))} % ${anyValue(r)}`],
  [1, (r) => `${literalOf(r.many(1, 2, percentSpec).join(""))} % {'a': ${percentValue(r)}, 'b': ${percentValue(r)}}`],
);

function field(r: Random): string {
  const name = r.pick([
    "",
    "",
    "",
    "0",
    "1",
    "2",
    "a",
    "b",
    "a.real",
    "0[1]",
    "1[a]",
    "b.x",
    "0.",
    "[0]",
    "a[",
    "-1",
    "0[-1]",
    "00",
  ]);
  const conversion = r.chance(0.25) ? r.word("!r !s !a !x ! !rr") : "";
  const tail = r.chance(0.5) ? `:${r.chance(0.2) ? "{w}" : ""}${spec(r, "sdfg")}` : "";
  return `{${name}${conversion}${tail}${r.chance(0.97) ? "}" : ""}`;
}

const strFormat: Draw = (r) => {
  const template = r.many(1, 3, () => (r.chance(0.8) ? field(r) : r.pick(["{{", "}}", "a", "}", "{", "é"]))).join("");
  const kw = r.chance(0.5) ? `, a=${anyValue(r)}, b=${anyValue(r)}` : "";
  return `${literalOf(template)}.format(${r.many(1, 3, anyValue).join(", ")}${kw}${template.includes("{w}") ? `, w=${r.int(0, 9)}` : ""})`;
};

/** The literal has to survive inside an f-string, so only plain values. */
const fString: Draw = (r) => {
  const value = r
    .pick([anyInt, anyFloat])(r)
    .replace(/^(-?\w)/, " $1");
  const s = spec(r, FLOAT_TYPES).replace(/[{}'\\\n\r]|[^\x20-\x7e]/g, "");
  const width = r.chance(0.3) ? `{${r.int(1, 20)}}` : "";
  return `f'{${value}${r.pick(["", "", "!r", "!s", " = ", "="])}:${width}${s}}'`;
};

export const formatCases: Readonly<Record<string, Draw>> = {
  format: formatNumber,
  percent,
  "str-format": strFormat,
  "f-string": fString,
  repr: mixed(
    [3, (r) => `${r.word("repr ascii str")}(${anyStr(r)})`],
    [1, (r) => `${r.word("repr ascii str")}(${anyValue(r)})`],
    [1, (r) => `repr([${anyFloat(r)}, ${anyNumber(r)}, ${shortStr(r)}])`],
    [0.5, (r) => `str(${anyValue(r)}, ${r.word("'utf-8' 'ascii' errors='ignore' encoding='latin-1'")})`],
  ),
};
