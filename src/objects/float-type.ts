/** The `float` type. Its operators also take ints, which may be too large (`OverflowError`), except in comparisons, which are exact. */
import { constructObject } from "./call.ts";
import {
  classMethod,
  constant,
  defineMembers,
  getset,
  type Member,
  method,
  newMethod,
  slot,
} from "./builtin-function.ts";
import { callType } from "./call.ts";
import { Compare, compareNumbers } from "./compare.ts";
import { floatType } from "./core-types.ts";
import { asInt, asStr, jsText, NotImplemented, PyFloat, PyFloatObject, tuple, typeOf } from "./data.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import {
  floatDivmod,
  floatFloorDiv,
  floatMod,
  floatPow,
  floatRatio,
  floatRound,
  floatRoundToInt,
  floatTrueDiv,
} from "./float-arithmetic.ts";
import { floatFromHex, floatHex, parseFloatText } from "./float-text.ts";
import { formatFloatSpec } from "./format-spec.ts";
import { hashFloat } from "./hash.ts";
import { intFromFloat } from "./int-arithmetic.ts";
import { textOf } from "./int-type.ts";
import { doubleOf, floatOperand, indexOf } from "./number-convert.ts";
import { floatRepr } from "./number-format.ts";
import { reprOf } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { encodeUtf8 } from "./codecs-text.ts";
import { acceptBuffers, isPythonBuffer } from "./buffer-protocol.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, type Gen, type Result, settle, type Value } from "./value.ts";
import { callUnary } from "./native-slots.ts";
import { argType } from "./str-args.ts";

const box = (v: number | undefined): Value | undefined => (v === undefined ? undefined : new PyFloat(v));

function floatNew(cls: PyType, x?: Value): Result {
  if (x === undefined) return plainOrSub(0, cls);
  if (x instanceof PyFloat && x.cls === floatType) return cls === floatType ? x : plainOrSub(x.v, cls);
  if (textOf(x) !== undefined) return floatFromText(cls, x, x);
  if (typeof x === "number") return plainOrSub(x, cls);
  const t = typeOf(x);
  if (t.lookup("__float__") === undefined && t.lookup("__index__") === undefined)
    return isPythonBuffer(x) ? floatFromBuffer(cls, x) : notFloat(x);
  return defer(floatNewSlow(cls, x));
}

const notFloat = (x: Value): undefined =>
  raise(typeError, `float() argument must be a string or a real number, not '${typeOf(x).name}'`);

/** `float(x)` by the `__buffer__` of x; one that fails makes it no bytes-like object. Messages show x. */
function floatFromBuffer(cls: PyType, x: Value): Result {
  return acceptBuffers((view) => (view === x ? notFloat(x) : floatFromText(cls, view as Value, x)), 0, true)(x);
}

function floatFromText(cls: PyType, source: Value, shown: Value): Result {
  const v = parseFloatText(textOf(source)!);
  return v === null ? andThen(reprOf(shown), raiseUnconvertible, null) : plainOrSub(v, cls);
}

const raiseUnconvertible = (_: null, repr: Value): undefined =>
  raise(valueError, strFromJs(`could not convert string to float: ${jsText(asStr(repr)!)}`));

function* floatNewSlow(cls: PyType, x: Value): Gen<Value | undefined> {
  const n = asInt(x);
  const v = n === undefined || typeOf(x).has(1) ? yield* convert(x) : floatOperand(n);
  return v === undefined || v === null ? undefined : plainOrSub(v, cls);
}

const plainOrSub = (v: number, cls: PyType): PyFloat =>
  cls === floatType ? new PyFloat(v) : new PyFloatObject(v, cls);

/** `float(x)` by the special methods: of a float subclass too, `__float__` comes first. */
function* convert(x: Value): Gen<number | undefined> {
  const f = typeOf(x).lookup("__float__");
  if (x instanceof PyFloat && f === floatType.dict.get("__float__")) return x.v;
  if (f === undefined || f === null || !(x instanceof PyFloat)) return yield* doubleOf(x);
  const r = yield* settle(callUnary(f, x));
  if (r === undefined) return undefined;
  return r instanceof PyFloat
    ? r.v
    : raise(typeError, `${typeOf(x).name}.__float__ returned non-float (type ${typeOf(r).name})`);
}

function add(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : new PyFloat(x + y);
}

function sub(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : new PyFloat(x - y);
}

function mul(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : new PyFloat(x * y);
}

function trueDiv(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : box(floatTrueDiv(x, y));
}

function floorDiv(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : box(floatFloorDiv(x, y));
}

function mod(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : box(floatMod(x, y));
}

function divmod(a: Value, b: Value): Result {
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  if (x === undefined || y === undefined) return undefined;
  const r = floatDivmod(x, y);
  return r === undefined ? undefined : tuple(new PyFloat(r[0]), new PyFloat(r[1]));
}

function pow(a: Value, b: Value, m: Value | undefined): Result {
  if (m !== undefined && m !== null)
    return raise(typeError, "pow() 3rd argument not allowed unless all arguments are integers");
  const x = floatOperand(a);
  const y = floatOperand(b);
  if (x === null || y === null) return NotImplemented;
  return x === undefined || y === undefined ? undefined : floatPow(x, y);
}

/** `__op__` and `__rop__`. */
const binary = (name: string, f: (a: Value, b: Value) => Result): Member[] => [
  slot(`__${name}__`, f),
  slot(`__r${name}__`, (a: Value, b: Value) => f(b, a)),
];

function comparison(name: string, op: Compare): Member {
  return slot(name, (a: PyFloat, b: Value): Result => {
    if (b instanceof PyFloat) return compareNumbers(op, a.v, b.v);
    const n = asInt(b);
    return n === undefined ? NotImplemented : compareNumbers(op, a.v, n);
  });
}

const unary = (name: string, f: (x: number) => Value | undefined): Member =>
  slot(name, (self: PyFloat): Result => f(self.v));

const nullary = (name: string, f: (x: number) => Value | undefined): Member =>
  method(name, "($self, /)", (self: PyFloat): Result => f(self.v));

function round(self: PyFloat, ndigits?: Value): Result {
  if (ndigits === undefined || ndigits === null) return floatRoundToInt(self.v);
  const n = asInt(ndigits);
  return n === undefined ? defer(roundSlow(self, ndigits)) : box(floatRound(self.v, n));
}

function* roundSlow(self: PyFloat, ndigits: Value): Gen<Value | undefined> {
  const n = yield* indexOf(ndigits);
  return n === undefined ? undefined : box(floatRound(self.v, n));
}

function format(self: PyFloat, spec: Value): Result {
  const s = asStr(spec);
  if (s === undefined) return raise(typeError, `__format__() argument must be str, not ${argType(spec)}`);
  if (s === "") return self.cls === floatType ? floatRepr(self.v) : callUnary(self.cls.lookup("__str__")!, self);
  return formatFloatSpec(self.v, s, typeOf(self).name);
}

/** A float made by a class method: through the subclass's constructor. */
const construct = (cls: PyType, v: number): Result =>
  cls === floatType ? new PyFloat(v) : callType(cls, [new PyFloat(v)], null);

function fromHex(cls: PyType, text: Value): Result {
  const s = asStr(text);
  if (s === undefined) return raise(typeError, "bad argument type for built-in operation");
  // CPython reads it as UTF-8.
  if (typeof s !== "string" && encodeUtf8(s) === undefined) return undefined;
  const v = floatFromHex(typeof s === "string" ? s : s.js);
  return v === undefined ? undefined : construct(cls, v);
}

function* fromNumber(cls: PyType, x: Value): Gen<Value | undefined> {
  if (x instanceof PyFloat && x.cls === floatType && cls === floatType) return x;
  const v = yield* doubleOf(x);
  return v === undefined ? undefined : yield* settle(construct(cls, v));
}

function getFormat(_cls: PyType, kind: Value): Result {
  const s = asStr(kind);
  if (s === undefined) return raise(typeError, `__getformat__() argument must be str, not ${argType(kind)}`);
  if (s === "double" || s === "float") return "IEEE, little-endian";
  return raise(valueError, "__getformat__() argument 1 must be 'double' or 'float'");
}

defineMembers(floatType, [
  newMethod("(cls, x=0, /)", floatNew),
  unary("__repr__", floatRepr),
  slot("__hash__", (self: PyFloat): Result => hashFloat(self.v, self)),
  comparison("__lt__", Compare.LT),
  comparison("__le__", Compare.LE),
  comparison("__eq__", Compare.EQ),
  comparison("__ne__", Compare.NE),
  comparison("__gt__", Compare.GT),
  comparison("__ge__", Compare.GE),
  ...binary("add", add),
  ...binary("sub", sub),
  ...binary("mul", mul),
  ...binary("mod", mod),
  ...binary("divmod", divmod),
  slot("__pow__", (a: Value, b: Value, m?: Value) => pow(a, b, m)),
  slot("__rpow__", (a: Value, b: Value, m?: Value) => pow(b, a, m)),
  unary("__neg__", (x) => new PyFloat(-x)),
  slot("__pos__", (self: PyFloat): Result => (self.cls === floatType ? self : new PyFloat(self.v))),
  unary("__abs__", (x) => new PyFloat(Math.abs(x))),
  unary("__bool__", (x) => x !== 0),
  unary("__int__", intFromFloat),
  slot("__float__", (self: PyFloat): Result => (self.cls === floatType ? self : new PyFloat(self.v))),
  ...binary("floordiv", floorDiv),
  ...binary("truediv", trueDiv),
  classMethod("from_number", "($type, number, /)", (cls: PyType, x: Value) => defer(fromNumber(cls, x))),
  method("conjugate", "($self, /)", (self: PyFloat): Result => (self.cls === floatType ? self : new PyFloat(self.v))),
  nullary("__trunc__", intFromFloat),
  nullary("__floor__", (x) => intFromFloat(Math.floor(x))),
  nullary("__ceil__", (x) => intFromFloat(Math.ceil(x))),
  method("__round__", "($self, ndigits=None, /)", round),
  nullary("as_integer_ratio", (x) => {
    const r = floatRatio(x);
    return r === undefined ? undefined : tuple(r[0], r[1]);
  }),
  classMethod("fromhex", "($type, string, /)", fromHex),
  nullary("hex", floatHex),
  nullary("is_integer", (x) => Number.isInteger(x)),
  nullary("__getnewargs__", (x) => tuple(new PyFloat(x))),
  classMethod("__getformat__", "($type, typestr, /)", getFormat),
  method("__format__", "($self, format_spec, /)", format),
  getset("real", (self: PyFloat): Result => (self.cls === floatType ? self : new PyFloat(self.v))),
  getset("imag", () => new PyFloat(0)),
  constant("__doc__", "Convert a string or number to a floating-point number, if possible."),
]);

floatType.vectorcall = (args, kwnames) =>
  kwnames === null && args.length === 1 ? floatNew(floatType, args[0]!) : constructObject(floatType, args, kwnames);
