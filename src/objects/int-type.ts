/**
 * The `int` type. Its methods take ints, bools and int subclass instances; arithmetic gives plain ints (`NotImplemented` for other operands).
 */
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
import { bytesType, intType } from "./core-types.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { bytesFromIterable } from "./bytes-core.ts";
import {
  asInt,
  asStr,
  jsText,
  NotImplemented,
  PyByteArray,
  PyBytes,
  PyFloat,
  PyIntObject,
  tuple,
  typeOf,
} from "./data.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import { floatPow } from "./float-arithmetic.ts";
import { formatInt } from "./format-spec.ts";
import { hashInt } from "./hash.ts";
import {
  floatFromInt,
  type Int,
  intAbs,
  intAdd,
  intAnd,
  intBitCount,
  intBitLength,
  intDivmod,
  intFloorDiv,
  intInvert,
  intLshift,
  intMod,
  intMul,
  intNeg,
  intOr,
  intPow,
  intPowMod,
  intRound,
  intRshift,
  intSub,
  intTrueDiv,
  intXor,
} from "./int-arithmetic.ts";
import { intFromBytes, intToBytes } from "./int-bytes.ts";
import { intFromText, intToString } from "./int-text.ts";
import { acceptBuffers, isPythonBuffer, pythonBuffer, releaseView } from "./buffer-protocol.ts";
import { callUnary } from "./native-slots.ts";
import { asSsize, checkInt, indexOf } from "./number-convert.ts";
import { latin1 } from "./number-text.ts";
import { truth } from "./truth.ts";
import type { PyType } from "./type.ts";
import { andThen, whenDone, defer, type Gen, type Result, settle, type Value } from "./value.ts";
import { argType } from "./str-args.ts";

/** `int` itself or an instance of a subclass. */
const makeInt = (v: Int, cls: PyType): Value => (cls === intType ? v : new PyIntObject(v, cls));

const ofSubclass = (cls: PyType, n: Value): Value => new PyIntObject(n as Int, cls);

function intNew(cls: PyType, x?: Value, base?: Value): Result {
  if (x === undefined) return base === undefined ? makeInt(0, cls) : raise(typeError, "int() missing string argument");
  if (base !== undefined) return defer(newWithBase(cls, x, base));
  const n = intFromValue(x);
  return cls === intType ? n : andThen(n, ofSubclass, cls);
}

/** `int(x)` as a plain int (PyNumber_Long). */
export function intFromValue(x: Value): Result {
  const t = typeOf(x);
  if (typeof x === "number" || typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  if (typeof x === "string") return intFromText(x, 10, x);
  const f = t.lookup("__int__");
  if (f !== undefined) {
    return whenDone(callUnary(f, x), checkInt);
  }
  if (t.lookup("__index__") !== undefined) return defer(indexOf(x));
  return x instanceof PyBytes || x instanceof PyByteArray ? intOfBytes(x) : intFromBuffer(x);
}

function intOfBytes(x: Value): Result {
  const text = textOf(x);
  if (text !== undefined) return intFromText(text, 10, asBytes(x));
  const { name } = typeOf(x);
  return raise(typeError, `int() argument must be a string, a bytes-like object or a real number, not '${name}'`);
}

/** `int(x)` of anything else: it has to be a bytes-like object. A `__buffer__` that fails makes it none. */
const intFromBuffer = acceptBuffers(intOfBytes as (x: unknown) => Result, 0, true);

/** The text to parse in a str or bytes-like object. */
export function textOf(x: Value): string | undefined {
  const s = asStr(x);
  if (s !== undefined) return jsText(s);
  if (x instanceof PyBytes) return latin1(x.bytes);
  const b = bufferOf(x);
  return b === null ? undefined : latin1(b);
}

/** A text that does not parse is shown as what it was copied to: bytes, unless it is a str. */
function asBytes(x: Value): Value {
  if (asStr(x) !== undefined) return x;
  const b = bufferOf(x);
  return b === null ? x : new PyBytes(b.slice());
}

function* newWithBase(cls: PyType, x: Value, base: Value): Gen<Value | undefined> {
  const b = yield* indexOf(base);
  if (b === undefined) return undefined;
  if (b !== 0 && !(b >= 2 && b <= 36)) return raise(valueError, "int() base must be >= 2 and <= 36, or 0");
  const text = asStr(x) !== undefined || x instanceof PyBytes || x instanceof PyByteArray ? textOf(x) : undefined;
  if (text === undefined) return raise(typeError, "int() can't convert non-string with explicit base");
  const n = (yield* settle(intFromText(text, Number(b), asBytes(x)))) as Int | undefined;
  return n === undefined ? undefined : makeInt(n, cls);
}

type Op = (a: Int, b: Int) => Value | undefined;

/** `__op__` and `__rop__`. */
function binary(name: string, f: Op): Member[] {
  return [
    slot(`__${name}__`, (a: Value, b: Value): Result => {
      const x = asInt(a);
      const y = asInt(b);
      return x === undefined || y === undefined ? NotImplemented : f(x, y);
    }),
    slot(`__r${name}__`, (a: Value, b: Value): Result => {
      const x = asInt(a);
      const y = asInt(b);
      return x === undefined || y === undefined ? NotImplemented : f(y, x);
    }),
  ];
}

function comparison(name: string, op: Compare): Member {
  return slot(name, (a: Value, b: Value): Result => {
    const x = asInt(a);
    const y = asInt(b);
    return x === undefined || y === undefined ? NotImplemented : compareNumbers(op, x, y);
  });
}

const unary = (name: string, f: (a: Int) => Value | undefined): Member =>
  slot(name, (self: Value): Result => f(asInt(self)!));

const nullary = (name: string, f: (a: Int) => Value | undefined): Member =>
  method(name, "($self, /)", (self: Value): Result => f(asInt(self)!));

/** `a ** b`: an int, a float for a negative exponent. */
export function intPower(a: Int, b: Int): Value | undefined {
  if (b >= 0) return intPow(a, b);
  const x = floatFromInt(a);
  const y = floatFromInt(b);
  return x === undefined || y === undefined ? undefined : floatPow(x, y);
}

function powSlot(base: Value, exponent: Value, modulus: Value | undefined): Result {
  const a = asInt(base);
  const b = asInt(exponent);
  if (a === undefined || b === undefined) return NotImplemented;
  if (modulus === undefined || modulus === null) return intPower(a, b);
  const m = asInt(modulus);
  return m === undefined ? NotImplemented : intPowMod(a, b, m);
}

function trueDiv(a: Int, b: Int): Value | undefined {
  const r = intTrueDiv(a, b);
  return r === undefined ? undefined : new PyFloat(r);
}

function divmod(a: Int, b: Int): Value | undefined {
  const r = intDivmod(a, b);
  return r === undefined ? undefined : tuple(r[0], r[1]);
}

function toFloat(a: Int): Value | undefined {
  const r = floatFromInt(a);
  return r === undefined ? undefined : new PyFloat(r);
}

function round(self: Value, ndigits?: Value): Result {
  const v = asInt(self)!;
  if (ndigits === undefined || ndigits === null) return v;
  const n = asInt(ndigits);
  return n === undefined ? defer(roundSlow(v, ndigits)) : intRound(v, n);
}

function* roundSlow(v: Int, ndigits: Value): Gen<Value | undefined> {
  const n = yield* indexOf(ndigits);
  return n === undefined ? undefined : intRound(v, n);
}

function format(self: Value, spec: Value): Result {
  const s = asStr(spec);
  if (s === undefined) return raise(typeError, `__format__() argument must be str, not ${argType(spec)}`);
  if (s === "") return typeof self === "boolean" ? (self ? "True" : "False") : formatEmpty(self);
  return formatInt(asInt(self)!, s, typeOf(self).name);
}

/** `format(v, "")` is `str(v)`. */
function formatEmpty(self: Value): Result {
  return self instanceof PyIntObject ? callUnary(self.cls.lookup("__str__")!, self) : intToString(asInt(self)!);
}

/** The argument `byteorder`: is it "little"? */
function isLittle(order: Value | undefined, name: string): boolean | undefined {
  if (order === undefined) return false;
  const s = asStr(order);
  if (s === undefined) return raise(typeError, `${name}() argument 'byteorder' must be str, not ${argType(order)}`);
  if (s === "little" || s === "big") return s === "little";
  return raise(valueError, "byteorder must be either 'little' or 'big'");
}

function* toBytes(self: Value, length?: Value, order?: Value, signed?: Value): Gen<Value | undefined> {
  const n = length === undefined ? 1 : yield* indexOf(length);
  if (n === undefined) return undefined;
  const little = isLittle(order, "to_bytes");
  if (little === undefined) return undefined;
  const isSigned = signed === undefined ? false : yield* settle(truth(signed));
  if (isSigned === undefined) return undefined;
  const size = asSsize(n);
  if (size === undefined) return undefined;
  if (size < 0) return raise(valueError, "length argument must be non-negative");
  const bytes = intToBytes(asInt(self)!, size, little, isSigned === true);
  return bytes === undefined ? undefined : new PyBytes(bytes);
}

function* fromBytes(cls: PyType, source: Value, order?: Value, signed?: Value): Gen<Value | undefined> {
  const little = isLittle(order, "from_bytes");
  if (little === undefined) return undefined;
  const isSigned = signed === undefined ? false : yield* settle(truth(signed));
  if (isSigned === undefined) return undefined;
  const bytes = yield* bytesOf(source);
  if (bytes === undefined) return undefined;
  const n = intFromBytes(bytes, little, isSigned === true);
  return cls === intType ? n : yield* settle(callType(cls, [n], null));
}

/** The bytes of a bytes-like object, of one with `__bytes__`, or of an iterable of ints (PyObject_Bytes). */
function* bytesOf(v: Value): Gen<Uint8Array | undefined> {
  if (v instanceof PyBytes && v.cls === bytesType) return v.bytes;
  const t = typeOf(v);
  const f = t.lookup("__bytes__");
  if (f === undefined) {
    if (isPythonBuffer(v)) {
      const view = yield* pythonBuffer(v);
      if (view === undefined) return undefined;
      const copy = view.bytes().slice();
      yield* settle(releaseView(view));
      return copy;
    }
    const b = bufferOf(v);
    if (b !== null) return b.slice();
  } else {
    const r = yield* settle(callUnary(f, v));
    if (r === undefined) return undefined;
    return r instanceof PyBytes ? r.bytes : raise(typeError, `__bytes__ returned non-bytes (type ${typeOf(r).name})`);
  }
  const refusal = `cannot convert '${t.name}' object to bytes`;
  return asStr(v) !== undefined ? raise(typeError, refusal) : yield* bytesFromIterable(v, "bytes", refusal);
}

const plain = (self: Value): Result => asInt(self)!;
const same = (a: Int): Value => a;

defineMembers(intType, [
  newMethod("(cls, x=0, /, base=10)", intNew),
  unary("__repr__", intToString),
  unary("__hash__", hashInt),
  comparison("__lt__", Compare.LT),
  comparison("__le__", Compare.LE),
  comparison("__eq__", Compare.EQ),
  comparison("__ne__", Compare.NE),
  comparison("__gt__", Compare.GT),
  comparison("__ge__", Compare.GE),
  ...binary("add", intAdd),
  ...binary("sub", intSub),
  ...binary("mul", intMul),
  ...binary("mod", intMod),
  ...binary("divmod", divmod),
  slot("__pow__", (a: Value, b: Value, m?: Value) => powSlot(a, b, m)),
  slot("__rpow__", (a: Value, b: Value, m?: Value) => powSlot(b, a, m)),
  unary("__neg__", intNeg),
  unary("__pos__", same),
  unary("__abs__", intAbs),
  unary("__bool__", (a) => a !== 0),
  unary("__invert__", intInvert),
  ...binary("lshift", intLshift),
  ...binary("rshift", intRshift),
  ...binary("and", intAnd),
  ...binary("xor", intXor),
  ...binary("or", intOr),
  unary("__int__", same),
  unary("__float__", toFloat),
  ...binary("floordiv", intFloorDiv),
  ...binary("truediv", trueDiv),
  unary("__index__", same),
  nullary("conjugate", same),
  nullary("bit_length", intBitLength),
  nullary("bit_count", intBitCount),
  method(
    "to_bytes",
    "($self, /, length=1, byteorder='big', *, signed=False)",
    (self: Value, length?: Value, order?: Value, signed?: Value) => defer(toBytes(self, length, order, signed)),
  ),
  classMethod(
    "from_bytes",
    "($type, /, bytes, byteorder='big', *, signed=False)",
    (cls: PyType, source: Value, order?: Value, signed?: Value) => defer(fromBytes(cls, source, order, signed)),
  ),
  nullary("as_integer_ratio", (a) => tuple(a, 1)),
  nullary("__trunc__", same),
  nullary("__floor__", same),
  nullary("__ceil__", same),
  method("__round__", "($self, ndigits=None, /)", round),
  nullary("__getnewargs__", (a) => tuple(a)),
  method("__format__", "($self, format_spec, /)", format),
  nullary("__sizeof__", (a) => 24 + 4 * Math.max(1, Math.ceil(intBitLength(a) / 30))),
  nullary("is_integer", () => true),
  getset("real", plain),
  getset("imag", () => 0),
  getset("numerator", plain),
  getset("denominator", () => 1),
  constant(
    "__doc__",
    "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.  If x is a number, return x.__int__().  For floating-point\nnumbers, this truncates towards zero.\n\nIf x is not a number or if base is given, then x must be a string,\nbytes, or bytearray instance representing an integer literal in the\ngiven base.  The literal can be preceded by '+' or '-' and be surrounded\nby whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\nBase 0 means to interpret the base from the string as an integer literal.\n>>> int('0b100', base=0)\n4",
  ),
]);

intType.vectorcall = (args, kwnames) => {
  if (kwnames === null && args.length === 1) return intNew(intType, args[0]!);
  if (kwnames === null && args.length > 2)
    return raise(typeError, `int expected at most 2 arguments, got ${args.length}`);
  return constructObject(intType, args, kwnames);
};
