/** Builtins about numbers, characters and single objects: abs, bin, chr, divmod, format, hash, hex, id, len, oct, ord, pow, repr, round, ascii. */
import { lengthOf } from "../../objects/length.ts";
import { floatOperand } from "../../objects/number-convert.ts";
import { builtin, PyBuiltin } from "../../objects/builtin-function.ts";
import { callBoundValue } from "../../objects/call.ts";
import {
  asStr,
  NotImplemented,
  PyByteArray,
  PyBytes,
  PyComplex,
  PyFloat,
  PyTuple,
  typeOf,
} from "../../objects/data.ts";
import { PyFunction } from "../../objects/function-object.ts";
import { raise, typeError, valueError } from "../../objects/exception-object.ts";
import { hashOf } from "../../objects/hash.ts";
import { objectId } from "../../objects/identity.ts";
import { callDescribed, callOperator } from "../../objects/native-slots.ts";
import { Binary, binaryOp, index, unaryOp } from "../../objects/operators.ts";
import { asciiOf, formatOf, reprOf } from "../../objects/repr.ts";
import { codePoints, strFromCodePoints, strLength } from "../../objects/str-object.ts";
import { TypeFlag } from "../../objects/type.ts";
import { andThen, Deferred, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { argType } from "../../objects/str-args.ts";

function abs(x: Value): Result {
  if (typeof x === "number") return x < 0 ? -x : x;
  if (typeof x === "bigint" && x >= 0n) return x;
  return unaryOp("__abs__", x);
}

/** Prefix and radix of `bin`, `oct` and `hex`. */
type Notation = readonly [prefix: string, radix: number];

function digits([prefix, radix]: Notation, v: Value): Value {
  const n = v as number | bigint;
  return (n < 0 ? "-" : "") + prefix + (n < 0 ? -n : n).toString(radix);
}

const inNotation =
  (...notation: Notation) =>
  (x: Value): Result =>
    andThen(index(x), digits, notation);

const chr = (i: Value): Result => andThen(index(i), character, null);

function character(_: null, n: Value): Result {
  if (typeof n !== "number" || n < 0 || n > 0x10ffff) return raise(valueError, "chr() arg not in range(0x110000)");
  return strFromCodePoints([n]);
}

function ord(c: Value): Result {
  if (typeof c === "string" && c.length === 1) return c.charCodeAt(0);
  const s = asStr(c);
  let length: number;
  if (s !== undefined) {
    length = strLength(s);
    if (length === 1) return codePoints(s)[0]!;
  } else if (c instanceof PyBytes) {
    length = c.bytes.length;
    if (length === 1) return c.bytes[0]!;
  } else if (c instanceof PyByteArray) {
    length = c.length;
    if (length === 1) return c.buffer[0]!;
  } else return raise(typeError, `ord() expected string of length 1, but ${typeOf(c).name} found`);
  return raise(typeError, `ord() expected a character, but string of length ${length} found`);
}

/** A binary protocol without an operator sign, as divmod has it. */
function* binaryProtocol(
  forward: string,
  reflected: string,
  label: string,
  a: Value,
  b: Value,
): Gen<Value | undefined> {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const f = ta.lookup(forward);
  const r = ta === tb ? undefined : tb.lookup(reflected);
  const tries: (readonly [Value | undefined, Value, Value])[] = [
    [f, a, b],
    [r, b, a],
  ];
  if (r !== undefined && tb.isSubtypeOf(ta) && r !== ta.lookup(reflected)) tries.reverse();
  for (const [g, self, other] of tries) {
    if (g === undefined) continue;
    const v = yield* settle(callOperator(g, self, other));
    if (v !== NotImplemented) return v;
  }
  return raise(typeError, `unsupported operand type(s) for ${label}: '${ta.name}' and '${tb.name}'`);
}

/** `divmod(x, y)`. */
export function divmod(x: Value, y: Value): Result {
  if (typeof x === "number" && typeof y === "number" && y !== 0) {
    const q = Math.floor(x / y);
    // The quotient of large numbers is rounded; these products are exact.
    if (Number.isSafeInteger(q * y)) {
      const r = x - q * y;
      if (r === 0 || r < 0 === y < 0) return new PyTuple([q + 0, r + 0]);
    }
  }
  const f = typeOf(x).lookup("__divmod__");
  if (typeOf(x) === typeOf(y) && f !== undefined && f !== null) {
    const r = callOperator(f, x, y);
    if (r instanceof Deferred) return andThen(r, supportedDivmod, [x, y] as const);
    if (r !== NotImplemented) return r;
  }
  return defer(binaryProtocol("__divmod__", "__rdivmod__", "divmod()", x, y));
}

function supportedDivmod([x, y]: readonly [Value, Value], v: Value): Result {
  if (v !== NotImplemented) return v;
  return raise(typeError, `unsupported operand type(s) for divmod(): '${typeOf(x).name}' and '${typeOf(y).name}'`);
}

/** A method without which the operator is not implemented. */
const callTernary = (f: Value, self: Value, args: readonly Value[]): Result =>
  f instanceof PyBuiltin || f instanceof PyFunction
    ? callBoundValue(f, self, args)
    : callDescribed(f, self, args, declined);

const declined = (): Value => NotImplemented;

/** `pow(base, exp, mod)`. */
export function* pow3(base: Value, exp: Value, mod: Value): Gen<Value | undefined> {
  const f = typeOf(base).lookup("__pow__");
  const r = typeOf(exp) === typeOf(base) ? undefined : typeOf(exp).lookup("__rpow__");
  // A subclass that has its own answer is asked first.
  const first = r !== undefined && typeOf(exp).isSubtypeOf(typeOf(base)) && r !== typeOf(base).lookup("__rpow__");
  if (first && r !== null) {
    const v = yield* settle(callTernary(r, exp, [base, mod]));
    if (v !== NotImplemented) return v;
  }
  if (f !== undefined && f !== null) {
    const v = yield* settle(callTernary(f, base, [exp, mod]));
    if (v !== NotImplemented) return v;
  }
  if (!first && r !== undefined && r !== null) {
    const v = yield* settle(callTernary(r, exp, [base, mod]));
    if (v !== NotImplemented) return v;
  }
  if (mod instanceof PyFloat)
    return raise(typeError, "pow() 3rd argument not allowed unless all arguments are integers");
  if (mod instanceof PyComplex) {
    const x = base instanceof PyComplex ? 0 : floatOperand(base);
    if (x === undefined) return undefined;
    const y = exp instanceof PyComplex ? 0 : floatOperand(exp);
    if (y === undefined) return undefined;
    if (x !== null && y !== null) return raise(valueError, "complex modulo");
  }
  return raise(
    typeError,
    `unsupported operand type(s) for ** or pow(): '${typeOf(base).name}', '${typeOf(exp).name}', '${typeOf(mod).name}'`,
  );
}

function pow(base: Value, exp: Value, mod?: Value): Result {
  return mod === undefined || mod === null ? binaryOp(Binary.POW, base, exp) : defer(pow3(base, exp, mod));
}

const notRounded = (x: Value): undefined => raise(typeError, `type ${typeOf(x).name} doesn't define __round__ method`);

function round(x: Value, ndigits?: Value): Result {
  if (typeof x === "number" && ndigits === undefined) return x;
  const f = typeOf(x).lookup("__round__");
  if (f === undefined) return notRounded(x);
  const args = ndigits === undefined || ndigits === null ? [] : [ndigits];
  return f instanceof PyBuiltin || f instanceof PyFunction
    ? callBoundValue(f, x, args)
    : callDescribed(f, x, args, notRounded);
}

function format(value: Value, spec?: Value): Result {
  if (spec === undefined) return formatOf(value, "");
  const s = asStr(spec);
  if (s === undefined) return raise(typeError, `format() argument 2 must be str, not ${argType(spec)}`);
  return formatOf(value, s);
}

/** These builtins. */
export const numberBuiltins = () => [
  builtin("abs", "(number, /)", abs),
  builtin("ascii", "(obj, /)", asciiOf),
  builtin("bin", "(number, /)", inNotation("0b", 2)),
  builtin("chr", "(i, /)", chr),
  builtin("divmod", "(x, y, /)", divmod),
  builtin("format", "(value, format_spec='', /)", format),
  builtin("hash", "(obj, /)", hashOf),
  builtin("hex", "(number, /)", inNotation("0x", 16)),
  builtin("id", "(obj, /)", objectId),
  builtin("len", "(obj, /)", lengthOf),
  builtin("oct", "(number, /)", inNotation("0o", 8)),
  builtin("ord", "(character, /)", ord),
  builtin("pow", "(base, exp, mod=None)", pow),
  builtin("repr", "(obj, /)", reprOf),
  builtin("round", "(number, ndigits=None)", round),
];

/** For sum(): a float's value if `v` is exactly a float. */
export const plainFloat = (v: Value): v is PyFloat => v instanceof PyFloat && (v.cls.flags & TypeFlag.HEAP) === 0;
