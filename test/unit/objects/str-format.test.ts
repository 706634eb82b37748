/** `%` formatting, `str.format`, codecs and t-string objects against CPython, over grids of values and specifications. */
import assert from "node:assert/strict";
import test from "node:test";
import { asStr, jsText, tuple } from "../../../src/objects/data.ts";
import { reprOf } from "../../../src/objects/repr.ts";
import { makeInterpolation, makeTemplate } from "../../../src/objects/template.ts";
import { Deferred, type Value } from "../../../src/objects/value.ts";
import { compareWithCPython, setUpThread } from "./str-evaluate.ts";

const SPECS = ["", "5", "-8", "08", "+", " ", "+08.3", "#", "#010", ".0", ".3", "-+#9.2", "020.10", "#.0"];
const INTS = ["0", "7", "-42", "255", "123456789012345678901234567890", "True"];
const FLOATS = [
  "0.0",
  "-0.0",
  "1.5",
  "2.5",
  "0.5",
  "-3.14159",
  "1e16",
  "1e-7",
  "123456.789",
  "1e300",
  "float('nan')",
  "float('-inf')",
];
const percent = [
  ...SPECS.flatMap((s) => INTS.flatMap((v) => ["d", "x", "X", "o", "f", "e"].map((c) => `'%${s}${c}' % ${v}`))),
  ...SPECS.flatMap((s) => FLOATS.flatMap((v) => ["f", "e", "g", "G", "E", "d"].map((c) => `'%${s}${c}' % ${v}`))),
  ...SPECS.flatMap((s) =>
    ["'abc'", "''", "'é\\U0001f600'"].flatMap((v) => ["s", "r", "a"].map((c) => `'%${s}${c}' % ${v}`)),
  ),
  ...SPECS.flatMap((s) => ["65", "'x'", "0x1f600"].map((v) => `'%${s}c' % ${v}`)),
  "'%*d|%-*d|%.*f' % (5, 1, 4, 2, 2, 1.239)",
  "'%(a)s-%(b)05.1f-%(a)r' % {'a': 'x', 'b': 2.25}",
  "'%(a(b)c)s' % {'a(b)c': 1}",
  "'100%% %s' % 1",
  "'%s %s %s' % ([1], (2,), {'a': 3})",
  "'%5%|' % ()",
  "'%s' % None",
  "'%d' % None",
  "'\\U0001f600%s\\ud800' % 'x'",
];
const FORMAT_SPECS = [
  "",
  "5",
  "<8",
  ">8",
  "^9",
  "*^9",
  "=+8",
  "\\U0001f600^5",
  ".2",
  "8.2",
  "08",
  "x",
  "s",
  "5s",
  "xs",
  ",",
  "_s",
  ".",
  "<<5",
  "=",
  "-",
  "é>4",
];
const format = [
  ...FORMAT_SPECS.flatMap((s) => ["'abc'", "'é\\U0001f600'", "''"].map((v) => `format(${v}, '${s}')`)),
  "'{} {} {}'.format(1, 'a', 2.5)",
  "'{2}{0}{1}{0}'.format('a', 'b', 'c')",
  "'{a}{b}'.format(a=1, b='x')",
  "'{{}}{0}{{{0}}}'.format(5)",
  "'{0[0]}{0[1][k]}'.format([1, {'k': 'v'}])",
  "'{0.real}{0.imag}'.format(7)",
  "'{:{}{}}'.format('x', '>', 5)",
  "'{0:{w}.{p}f}'.format(3.14159, w=10, p=2)",
  "'{!s:>5}{!r}{!a}'.format('é', 'é', 'é')",
  "'{a[x]}'.format(a={'x': None})",
  "'{a}'.format(a=None)",
  "'\\ud800{}'.format('x')",
  "'{x}'.format_map({'x': 5})",
  "'{0[-1]}'.format({'-1': 'm'})",
  "'{0[a.b]}'.format({'a.b': 'm'})",
  "'{:>{}}|{:<{}}'.format(1, 4, 2, 4)",
  "'{:}'.format('a')",
  "'{!r:}'.format('a')",
  "'a}b'.format()",
  "'a{b'.format()",
  "'{0!}'.format(1)",
  "'{a.}'.format(a=1)",
  "'{0.real.foo}'.format(1)",
  "'{[}'.format([1])",
  "'{0[0}'.format([1])",
  "'{0{1}}'.format(1, 2)",
  "'{:{:{}}}'.format(1, 2, 3)",
  "'{!\\x07}'.format(1)",
];

test("formatting agrees with CPython", () => compareWithCPython([...percent, ...format].join("\n")));

test("t-string objects", () => {
  setUpThread();
  const text = (v: Value): string => {
    const r = reprOf(v);
    assert.ok(r !== undefined && !(r instanceof Deferred));
    return jsText(asStr(r)!);
  };
  const i = makeInterpolation(5, "x", "r", ">5");
  assert.equal(text(i), "Interpolation(5, 'x', 'r', '>5')");
  assert.equal(
    text(makeTemplate(tuple("a", "b"), tuple(i))),
    "Template(strings=('a', 'b'), interpolations=(Interpolation(5, 'x', 'r', '>5'),))",
  );
});
