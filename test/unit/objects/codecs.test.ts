/** Codecs against CPython on random ill-formed input, with every error handler. */
import test from "node:test";
import { compareWithCPython } from "./str-evaluate.ts";

/** The same numbers in every run. */
function random(seed: number): (n: number) => number {
  let x = seed;
  return (n) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return Math.floor((x / 4294967296) * n);
  };
}

const UNITS = [
  "41",
  "c3",
  "a9",
  "e2",
  "82",
  "ac",
  "ed",
  "a0",
  "80",
  "f0",
  "9f",
  "98",
  "ff",
  "fe",
  "00",
  "d8",
  "dc",
  "f4",
  "90",
  "c0",
  "3d",
  "5c",
  "75",
  "78",
];
const CHARS = ["a", "\\xe9", "\\u20ac", "\\ud800", "\\udc80", "\\udcff", "\\U0001f600", "\\x80", "\\udfff", "\\\\"];
const ENCODINGS = [
  "utf-8",
  "utf-16",
  "utf-16-le",
  "utf-16-be",
  "utf-32",
  "utf-32-le",
  "utf-32-be",
  "ascii",
  "latin-1",
  "utf-8-sig",
  "unicode_escape",
  "raw_unicode_escape",
];
const HANDLERS = [
  "strict",
  "ignore",
  "replace",
  "backslashreplace",
  "surrogateescape",
  "surrogatepass",
  "xmlcharrefreplace",
];

test("codecs agree with CPython on random input", () => {
  const r = random(2024);
  const lines: string[] = [];
  for (let i = 0; i < 1500; i++) {
    const bytes = Array.from({ length: r(9) }, () => "\\x" + UNITS[r(UNITS.length)]).join("");
    lines.push(`b'${bytes}'.decode('${ENCODINGS[r(ENCODINGS.length)]}', '${HANDLERS[r(HANDLERS.length)]}')`);
    const text = Array.from({ length: r(7) }, () => CHARS[r(CHARS.length)]).join("");
    lines.push(`'${text}'.encode('${ENCODINGS[r(ENCODINGS.length)]}', '${HANDLERS[r(HANDLERS.length)]}')`);
  }
  return compareWithCPython(lines.join("\n"));
});
