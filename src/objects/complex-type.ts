/** The `complex` type. Operators with a real operand follow the mixed rules of C99 annex G, as CPython 3.14 does. */
import { fullTypeName } from "./object-names.ts";
import {
  classMethod,
  constant,
  defineMembers,
  type Member,
  member,
  method,
  newMethod,
  slot,
} from "./builtin-function.ts";
import { callType, constructObject } from "./call.ts";
import {
  complexDiv,
  complexMul,
  complexPow,
  hypot2,
  type Pair,
  parseComplex,
  realDivComplex,
} from "./complex-arithmetic.ts";
import { complexType } from "./core-types.ts";
import { asInt, asStr, jsText, NotImplemented, PyComplex, PyFloat, tuple, typeOf } from "./data.ts";
import { deprecationWarning, overflowError, raise, typeError, valueError } from "./exception-object.ts";
import { complexRepr, formatComplex } from "./format-spec.ts";
import { hashFloat } from "./hash.ts";
import { normInt } from "./data.ts";
import { callUnary } from "./native-slots.ts";
import { doubleOf, floatOperand } from "./number-convert.ts";
import { asciiNumberText } from "./number-text.ts";
import { reprOf } from "./repr.ts";
import { strConcat } from "./str-object.ts";
import { ts } from "./state.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, type Gen, type Result, settle, type Value } from "./value.ts";
import { argType } from "./str-args.ts";

const box = (p: Pair | undefined): Value | undefined => (p === undefined ? undefined : new PyComplex(p[0], p[1]));

/** Parts of an operand: a complex, or a real as a number; null for anything else. */
function operand(v: Value): PyComplex | number | null | undefined {
  return v instanceof PyComplex ? v : floatOperand(v);
}

function add(a: Value, b: Value): Result {
  const x = operand(a);
  const y = operand(b);
  if (x === null || y === null) return NotImplemented;
  if (x === undefined || y === undefined) return undefined;
  if (typeof x === "number") return typeof y === "number" ? NotImplemented : new PyComplex(x + y.re, y.im);
  return typeof y === "number" ? new PyComplex(x.re + y, x.im) : new PyComplex(x.re + y.re, x.im + y.im);
}

function sub(a: Value, b: Value): Result {
  const x = operand(a);
  const y = operand(b);
  if (x === null || y === null) return NotImplemented;
  if (x === undefined || y === undefined) return undefined;
  if (typeof x === "number") return typeof y === "number" ? NotImplemented : new PyComplex(x - y.re, -y.im);
  return typeof y === "number" ? new PyComplex(x.re - y, x.im) : new PyComplex(x.re - y.re, x.im - y.im);
}

function mul(a: Value, b: Value): Result {
  const x = operand(a);
  const y = operand(b);
  if (x === null || y === null) return NotImplemented;
  if (x === undefined || y === undefined) return undefined;
  if (typeof x === "number") return typeof y === "number" ? NotImplemented : new PyComplex(x * y.re, x * y.im);
  return typeof y === "number" ? new PyComplex(x.re * y, x.im * y) : box(complexMul(x.re, x.im, y.re, y.im));
}

function div(a: Value, b: Value): Result {
  const x = operand(a);
  const y = operand(b);
  if (x === null || y === null) return NotImplemented;
  if (x === undefined || y === undefined) return undefined;
  if (typeof x === "number") return typeof y === "number" ? NotImplemented : box(realDivComplex(x, y.re, y.im));
  if (typeof y !== "number") return box(complexDiv(x.re, x.im, y.re, y.im));
  return y === 0 ? box(complexDiv(x.re, x.im, 0, 0)) : new PyComplex(x.re / y, x.im / y);
}

function pow(a: Value, b: Value, m: Value | undefined): Result {
  const x = operand(a);
  const y = operand(b);
  if (x === null || y === null) return NotImplemented;
  if (x === undefined || y === undefined) return undefined;
  if (m !== undefined && m !== null) return raise(valueError, "complex modulo");
  const [re, im]: Pair = typeof x === "number" ? [x, 0] : [x.re, x.im];
  return typeof y === "number" ? box(complexPow(re, im, y, 0)) : box(complexPow(re, im, y.re, y.im));
}

const binary = (name: string, f: (a: Value, b: Value) => Result): Member[] => [
  slot(`__${name}__`, f),
  slot(`__r${name}__`, (a: Value, b: Value) => f(b, a)),
];

function equal(a: PyComplex, b: Value): boolean | null {
  if (b instanceof PyComplex) return a.re === b.re && a.im === b.im;
  if (b instanceof PyFloat) return a.re === b.v && a.im === 0;
  const n = asInt(b);
  // biome-ignore lint/suspicious/noDoubleEquals: number == bigint compares mathematically
  return n === undefined ? null : a.re == n && a.im === 0;
}

const unordered = (name: string): Member => slot(name, (): Result => NotImplemented);

function abs(self: PyComplex): Result {
  const r = hypot2(self.re, self.im);
  return r === Infinity && Number.isFinite(self.re) && Number.isFinite(self.im)
    ? raise(overflowError, "absolute value too large")
    : new PyFloat(r);
}

/** `hash(re) + 1000003 * hash(im)` in 64 bits. */
function hash(self: PyComplex): Result {
  const h = BigInt.asIntN(64, BigInt(hashFloat(self.re, self)) + 1000003n * BigInt(hashFloat(self.im, self)));
  return h === -1n ? -2 : normInt(h);
}

function format(self: PyComplex, spec: Value): Result {
  const s = asStr(spec);
  if (s === undefined) return raise(typeError, `__format__() argument must be str, not ${argType(spec)}`);
  if (s === "") return callUnary(self.cls.lookup("__str__")!, self);
  return formatComplex(self.re, self.im, s, typeOf(self).name);
}

/** What the `__complex__` of `v` gives; null if there is none. */
function* viaComplex(v: Value): Gen<PyComplex | null | undefined> {
  if (v instanceof PyComplex && v.cls === complexType) return v;
  const f = typeOf(v).lookup("__complex__");
  if (f === undefined) return null;
  const r = yield* settle(callUnary(f, v));
  if (r === undefined) return undefined;
  const what = `__complex__ returned non-complex (type ${typeOf(r).name})`;
  if (!(r instanceof PyComplex)) return raise(typeError, what);
  const message = `${what}.  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.`;
  if (r.cls === complexType) return r;
  return (yield* settle(ts.runtime.warn(deprecationWarning, message))) === undefined ? undefined : r;
}

const isReal = (t: PyType): boolean => t.lookup("__float__") !== undefined || t.lookup("__index__") !== undefined;

/** A complex number, a real one, or an error. */
function* numberOf(v: Value, message: string, shown = fullTypeName): Gen<PyComplex | number | undefined> {
  const c = yield* viaComplex(v);
  if (c !== null) return c;
  const t = typeOf(v);
  return isReal(t) ? yield* doubleOf(v) : raise(typeError, `${message}, not ${shown(t)}`);
}

/** `complex("…")`. Underscores are looked at first, and misplaced ones have an error of their own. */
function complexFromText(cls: PyType, text: string, shown: Value): Result {
  let s = asciiNumberText(text);
  // A NUL ends the text for the first look.
  if (s.split("\0", 1)[0]!.includes("_")) {
    if (/(?<!\d)_|_(?!\d)|\0/.test(s)) return andThen(reprOf(shown), raiseUnconvertible, null);
    s = s.replaceAll("_", "");
  }
  const p = parseComplex(s.replace(/^[ \t-\r]+|[ \t-\r]+$/g, ""));
  return p === null ? raise(valueError, "complex() arg is a malformed string") : new PyComplex(p[0], p[1], cls);
}

const raiseUnconvertible = (_: null, repr: Value): undefined =>
  raise(valueError, strConcat("could not convert string to complex: ", asStr(repr)!));

/** `parts`: the arguments are parts even if there is only one, as keywords are. */
function* complexNew(cls: PyType, real?: Value, imag?: Value, parts = false): Gen<Value | undefined> {
  if (real === undefined && imag === undefined) return new PyComplex(0, 0, cls);
  if (imag === undefined && !parts) {
    const text = asStr(real!);
    if (text !== undefined) {
      return yield* settle(complexFromText(cls, jsText(text), real!));
    }
    if (real instanceof PyComplex && real.cls === complexType && cls === complexType) return real;
    const r = yield* numberOf(real!, "complex() argument must be a string or a number");
    if (r === undefined) return undefined;
    return typeof r === "number" ? new PyComplex(r, 0, cls) : new PyComplex(r.re, r.im, cls);
  }
  const r = real === undefined ? 0 : yield* viaComplex(real);
  if (r === undefined) return undefined;
  if (!isPart(r ?? real!, "real") || (imag !== undefined && !isPart(imag, "imag"))) return undefined;
  let re: number;
  let im = 0;
  if (r instanceof PyComplex) {
    if (!isReal(typeOf(real!)) && (yield* notReal(real!, "real")) === undefined) return undefined;
    re = r.re;
    im = r.im;
  } else {
    const d = real === undefined ? 0 : yield* doubleOf(real);
    if (d === undefined) return undefined;
    re = d;
  }
  if (imag === undefined) return new PyComplex(re, im, cls);
  if (imag instanceof PyComplex) {
    if ((yield* notReal(imag, "imag")) === undefined) return undefined;
    re -= imag.im;
  }
  const d = imag instanceof PyComplex ? imag.re : yield* doubleOf(imag);
  if (d === undefined) return undefined;
  return new PyComplex(re, r instanceof PyComplex ? im + d : d, cls);
}

const partMessage = (v: Value, name: string): string =>
  `complex() argument '${name}' must be a real number, not ${fullTypeName(typeOf(v))}`;

/** False, with a TypeError pending, if an argument of the two-argument constructor cannot be a number. */
function isPart(v: Value, name: string): boolean {
  if (v instanceof PyComplex || isReal(typeOf(v))) return true;
  raise(typeError, partMessage(v, name));
  return false;
}

/** Complex numbers as parts of another one are deprecated. */
const notReal = (v: Value, name: string): Gen<Value | undefined> =>
  settle(ts.runtime.warn(deprecationWarning, partMessage(v, name)));

function* fromNumber(cls: PyType, x: Value): Gen<Value | undefined> {
  if (x instanceof PyComplex && x.cls === complexType && cls === complexType) return x;
  const r = x instanceof PyComplex ? x : yield* numberOf(x, "must be real number", (t) => t.name);
  if (r === undefined) return undefined;
  const c = typeof r === "number" ? new PyComplex(r, 0) : new PyComplex(r.re, r.im);
  return cls === complexType ? c : yield* settle(callType(cls, [c], null));
}

defineMembers(complexType, [
  newMethod("(cls, real=0, imag=0)", (cls: PyType, real?: Value, imag?: Value) => defer(complexNew(cls, real, imag))),
  slot("__repr__", (self: PyComplex): Result => complexRepr(self.re, self.im)),
  slot("__hash__", hash),
  unordered("__lt__"),
  unordered("__le__"),
  slot("__eq__", (a: PyComplex, b: Value): Result => equal(a, b) ?? NotImplemented),
  slot("__ne__", (a: PyComplex, b: Value): Result => {
    const r = equal(a, b);
    return r === null ? NotImplemented : !r;
  }),
  unordered("__gt__"),
  unordered("__ge__"),
  ...binary("add", add),
  ...binary("sub", sub),
  ...binary("mul", mul),
  slot("__pow__", (a: Value, b: Value, m?: Value) => pow(a, b, m)),
  slot("__rpow__", (a: Value, b: Value, m?: Value) => pow(b, a, m)),
  slot("__neg__", (a: PyComplex): Result => new PyComplex(-a.re, -a.im)),
  slot("__pos__", (a: PyComplex): Result => (a.cls === complexType ? a : new PyComplex(a.re, a.im))),
  slot("__abs__", abs),
  slot("__bool__", (a: PyComplex): Result => a.re !== 0 || a.im !== 0),
  ...binary("truediv", div),
  classMethod("from_number", "($type, number, /)", (cls: PyType, x: Value) => defer(fromNumber(cls, x))),
  method("conjugate", "($self, /)", (a: PyComplex): Result => new PyComplex(a.re, -a.im)),
  method(
    "__complex__",
    "($self, /)",
    (a: PyComplex): Result => (a.cls === complexType ? a : new PyComplex(a.re, a.im)),
  ),
  method("__getnewargs__", "($self, /)", (a: PyComplex): Result => tuple(new PyFloat(a.re), new PyFloat(a.im))),
  method("__format__", "($self, format_spec, /)", format),
  member("real", (a: PyComplex): Result => new PyFloat(a.re)),
  member("imag", (a: PyComplex): Result => new PyFloat(a.im)),
  constant(
    "__doc__",
    "Create a complex number from a string or numbers.\n\nIf a string is given, parse it as a complex number.\nIf a single number is given, convert it to a complex number.\nIf the 'real' or 'imag' arguments are given, create a complex number\nwith the specified real and imaginary components.",
  ),
]);

complexType.vectorcall = (args, kwnames) =>
  kwnames?.length === 1 && args.length === 1 && kwnames[0] === "real"
    ? defer(complexNew(complexType, args[0]!, undefined, true))
    : constructObject(complexType, args, kwnames);
