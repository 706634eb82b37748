/** Character classes and case mappings of every code point, and names, against CPython. */
import assert from "node:assert/strict";
import test from "node:test";
import { loadPyodide } from "pyodide";
import { jsText } from "../../../src/objects/data.ts";
import { strRepr } from "../../../src/objects/str-repr.ts";
import { count, find, replace, rfind, split } from "../../../src/objects/str-search.ts";
import { strChar, strFromCodePoints } from "../../../src/objects/str-object.ts";
import { lookupUnicodeName, unicodeName } from "../../../src/syntax/unicode-names.ts";
import * as unicode from "../../../src/objects/unicode.ts";

const TESTS = [
  (c: number) => unicode.ALPHA.has(c),
  (c: number) => unicode.ALNUM.has(c),
  (c: number) => unicode.DECIMAL.has(c),
  (c: number) => unicode.DIGIT.has(c),
  (c: number) => unicode.NUMERIC.has(c),
  (c: number) => unicode.isSpaces(strChar(c)),
  (c: number) => unicode.PRINTABLE.has(c),
  (c: number) => unicode.isIdentifier(strChar(c)),
  (c: number) => unicode.isLower(strChar(c)),
  (c: number) => unicode.isUpper(strChar(c)),
  (c: number) => unicode.isTitle(strChar(c)),
  (c: number) => unicode.isSpace(c),
  (c: number) => unicode.isLineBreak(c),
];

test("character classes and case mappings agree with CPython", async () => {
  const py = await loadPyodide();
  const [version, bits, maps] = JSON.parse(
    py.runPython(`
import json, unicodedata
fs = [str.isalpha, str.isalnum, str.isdecimal, str.isdigit, str.isnumeric, str.isspace, str.isprintable, str.isidentifier,
      str.islower, str.isupper, str.istitle, str.isspace, lambda c: len(('a' + c + 'b').splitlines()) > 1]
bits = []; maps = {}
for i in range(0x110000):
    c = chr(i)
    bits.append(sum(1 << k for k, f in enumerate(fs) if f(c)))
    if unicodedata.category(c) != 'Cs':
        m = (c.upper(), c.lower(), c.title(), c.casefold(), c.swapcase(), c.capitalize())
        if any(x != c for x in m): maps[i] = m
json.dumps([unicodedata.unidata_version, bits, maps])
`) as string,
  ) as [string, number[], Record<string, string[]>];
  const wrong: string[] = [];
  for (let c = 0; c < 0x110000; c++) {
    const want = bits[c]!;
    let got = 0;
    TESTS.forEach((f, k) => {
      if (f(c)) got |= 1 << k;
    });
    if (got !== want) wrong.push(`${c.toString(16)}: ${got.toString(2)} instead of ${want.toString(2)}`);
    if (c >= 0xd800 && c <= 0xdfff) continue;
    const s = strChar(c);
    const same = String.fromCodePoint(c);
    const forms = [
      unicode.toUpper,
      unicode.toLower,
      unicode.titleCase,
      unicode.casefold,
      unicode.swapCase,
      unicode.capitalize,
    ].map((f) => jsText(f(s)));
    const expected = maps[c] ?? Array(6).fill(same);
    if (forms.some((x, i) => x !== expected[i])) wrong.push(`${c.toString(16)}: ${forms} instead of ${expected}`);
  }
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} differ from Unicode ${version}`);
});

test("names are CPython's, in both directions", async () => {
  const py = await loadPyodide();
  const names = JSON.parse(
    py.runPython(`
import json, unicodedata
json.dumps([unicodedata.name(chr(i), None) for i in range(0x110000)])
`) as string,
  ) as (string | null)[];
  const wrong: string[] = [];
  names.forEach((name, cp) => {
    if (unicodeName(cp) !== name) wrong.push(`${cp.toString(16)}: ${unicodeName(cp)} instead of ${name}`);
    if (name !== null && lookupUnicodeName(name)?.codePointAt(0) !== cp) wrong.push(name);
  });
  assert.deepEqual(wrong.slice(0, 20), []);
});

test("repr escapes what is not printable", () => {
  assert.equal(strRepr("\x00\xa0é\u2028'"), '"\\x00\\xa0é\\u2028\'"');
  assert.equal(jsText(strRepr(strFromCodePoints([0x1f600, 0xd800, 0xe0001]))), "'😀\\ud800\\U000e0001'");
});

test("lone surrogates next to each other stay two characters", () => {
  const s = strFromCodePoints([0xd83d, 0xde00, 0x1f600]);
  assert.equal(find(s, strChar(0x1f600), 0, 3), 2);
  assert.equal(rfind(s, strChar(0xde00), 0, 3), 1);
  assert.equal(count(s, strChar(0xd83d), 0, 3), 1);
  assert.equal(replace(s, strChar(0x1f600), "", -1) === "", false);
  assert.deepEqual(split(s, strChar(0xde00), -1).length, 2);
});
