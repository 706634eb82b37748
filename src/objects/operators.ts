/**
 * Binary and unary operators: `__op__`, `__rop__` with subclass priority, `__iop__`, and CPython's error texts.
 *
 * Sequences have no number slots in CPython: their `+` and `*` are tried only after the other operand's number methods. A native marked `late` says so.
 */
import { PyBuiltin } from "./builtin-function.ts";
import { floatType, intType } from "./core-types.ts";
import { asInt as intOf, NotImplemented, typeOf } from "./data.ts";
import { deprecationWarning, raise, typeError } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { callBinary, callOperator, isPlainCall, callUnary } from "./native-slots.ts";
import { ts } from "./state.ts";
import { type PyType, TypeFlag } from "./type.ts";
import { andThen, defer, Deferred, type Gen, ProtocolCall, type Result, settle, type Value } from "./value.ts";

/** In the order of the opcodes ADD … XOR and IADD … IXOR. */
export const enum Binary {
  ADD,
  SUB,
  MUL,
  MATMUL,
  TRUEDIV,
  FLOORDIV,
  MOD,
  POW,
  LSHIFT,
  RSHIFT,
  AND,
  OR,
  XOR,
}

const WORDS = [
  "add",
  "sub",
  "mul",
  "matmul",
  "truediv",
  "floordiv",
  "mod",
  "pow",
  "lshift",
  "rshift",
  "and",
  "or",
  "xor",
];
const SIGNS = ["+", "-", "*", "@", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^"];
const ISIGNS = ["+=", "-=", "*=", "@=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="];
export const FORWARD: readonly string[] = WORDS.map((w) => `__${w}__`);
export const REFLECTED: readonly string[] = WORDS.map((w) => `__r${w}__`);
export const INPLACE: readonly string[] = WORDS.map((w) => `__i${w}__`);

/** Natives that implement a sequence operation (`sq_concat`, `sq_repeat`), to be tried last. */
const late = new WeakSet<PyBuiltin>();

/** Mark `__add__`/`__mul__`/`__rmul__`/`__iadd__`/`__imul__` of a sequence type. To be called once its members are defined. */
export function markSequenceOperators(type: PyType): void {
  for (const n of ["__add__", "__mul__", "__rmul__", "__iadd__", "__imul__"]) {
    const f = type.dict.get(n);
    if (f instanceof PyBuiltin) late.add(f);
  }
}

const isLate = (f: Value | undefined): boolean => f instanceof PyBuiltin && late.has(f);

/** `sequence * v` says more about a wrong `v` than `sequence.__mul__(v)` does. False: TypeError pending. */
function repeatable(f: Value, v: Value): boolean {
  if (typeof v === "number" || !isLate(f) || intOf(v) !== undefined || typeOf(v).lookup("__index__") !== undefined)
    return true;
  raise(typeError, `can't multiply sequence by non-int of type '${typeOf(v).name}'`);
  return false;
}

/** `x *= sequence` repeats the sequence only if the type of `x` has no sequence slots at all. */
const hasSequenceSlots = (t: PyType): boolean =>
  t.has(TypeFlag.HEAP) || t.lookup("__len__") !== undefined || t.lookup("__contains__") !== undefined;

interface Candidate {
  readonly f: Value;
  readonly self: Value;
  readonly other: Value;
}

function candidates(op: Binary, a: Value, b: Value): Candidate[] {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const f = ta.lookup(FORWARD[op]!);
  const r = ta === tb ? undefined : tb.lookup(REFLECTED[op]!);
  const out: Candidate[] = [];
  const forward = f === undefined ? undefined : { f, self: a, other: b };
  const reflected = r === undefined ? undefined : { f: r, self: b, other: a };
  if (reflected !== undefined && tb.isSubtypeOf(ta) && r !== ta.lookup(REFLECTED[op]!)) {
    out.push(reflected);
    if (forward !== undefined) out.push(forward);
  } else {
    if (forward !== undefined) out.push(forward);
    if (reflected !== undefined) out.push(reflected);
  }
  if (out.length < 2 || !isLate(out[0]!.f) || isLate(out[1]!.f)) return out;
  // A subclass with a reflected method of its own has a number's slot, which takes the sequence's method for the number's.
  const own = out[0] === forward ? ta.lookup(REFLECTED[op]!) : undefined;
  return own !== undefined && !isLate(own) ? out : out.reverse();
}

function tryCandidates(
  list: readonly Candidate[],
  from: number,
  op: Binary,
  a: Value,
  b: Value,
  inplace: boolean,
): Result {
  for (let i = from; i < list.length; i++) {
    const c = list[i]!;
    if (op === Binary.MUL) {
      if (inplace && c.self !== a && isLate(c.f) && hasSequenceSlots(typeOf(a))) continue;
      if (!repeatable(c.f, c.other)) return undefined;
    }
    const r = callOperator(c.f, c.self, c.other);
    if (r === NotImplemented) continue;
    if (r instanceof Deferred) {
      if (isPlainCall(r)) return new BinaryCall(r.callee, r.args, list, i + 1, op, a, b, inplace);
      return defer(binaryRest(r, list, i + 1, op, a, b, inplace));
    }
    return r;
  }
  return unsupported(op, a, b, inplace);
}

/** A step of the protocol that is a plain call. */
class BinaryCall extends ProtocolCall {
  constructor(
    callee: Value,
    args: readonly Value[],
    /** The candidates; null: to be found out if they are needed after all. */
    private readonly list: readonly Candidate[] | null,
    private readonly next: number,
    private readonly op: Binary,
    private readonly a: Value,
    private readonly b: Value,
    private readonly inplace: boolean,
  ) {
    super(callee, args);
  }
  override resume(): Result {
    return tryCandidates(
      this.list ?? candidates(this.op, this.a, this.b),
      this.next,
      this.op,
      this.a,
      this.b,
      this.inplace,
    );
  }
}

function* binaryRest(
  pending: Deferred,
  list: readonly Candidate[],
  next: number,
  op: Binary,
  a: Value,
  b: Value,
  inplace: boolean,
): Gen<Value | undefined> {
  const r = yield pending;
  return r === NotImplemented ? yield* settle(tryCandidates(list, next, op, a, b, inplace)) : r;
}

/** No operand knows the operator: TypeError. */
export function unsupported(op: Binary, a: Value, b: Value, inplace: boolean): undefined {
  const ta = typeOf(a);
  const tb = typeOf(b);
  if (op === Binary.RSHIFT && ta.name === "builtin_function_or_method" && a instanceof PyBuiltin && a.name === "print")
    return raise(
      typeError,
      `unsupported operand type(s) for >>: '${ta.name}' and '${tb.name}'. Did you mean "print(<message>, file=<output_stream>)"?`,
    );
  const sign = inplace ? ISIGNS[op]! : SIGNS[op]!;
  return raise(typeError, `unsupported operand type(s) for ${sign}: '${ta.name}' and '${tb.name}'`);
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** `a op b`. */
export function binaryOp(op: Binary, a: Value, b: Value): Result {
  const ta = typeOf(a);
  if (ta === typeOf(b)) {
    // One candidate: no list to be made.
    const f = ta.lookup(FORWARD[op]!);
    if (f === undefined) return unsupported(op, a, b, false);
    if (f instanceof PyFunction) return new BinaryCall(f, [a, b], NO_CANDIDATES, 0, op, a, b, false);
    if (op === Binary.MUL && !repeatable(f, b)) return undefined;
    const r = callOperator(f, a, b);
    if (r === NotImplemented) return unsupported(op, a, b, false);
    if (!(r instanceof Deferred)) return r;
    return isPlainCall(r)
      ? new BinaryCall(r.callee, r.args, NO_CANDIDATES, 0, op, a, b, false)
      : defer(binaryRest(r, NO_CANDIDATES, 0, op, a, b, false));
  }
  const f = ta.lookup(FORWARD[op]!);
  // A method in Python comes first, unless the other operand's class is a subclass: the rest is looked for only if it declines.
  if (f instanceof PyFunction && !typeOf(b).isSubtypeOf(ta)) return new BinaryCall(f, [a, b], null, 1, op, a, b, false);
  return tryCandidates(candidates(op, a, b), 0, op, a, b, false);
}

/** What is left of `a op b` (or `a op= b` without a method of its own) when the first candidate, the left operand's method, has declined. */
export const binaryOpRest = (op: Binary, a: Value, b: Value, inplace: boolean): Result =>
  tryCandidates(typeOf(a) === typeOf(b) ? NO_CANDIDATES : candidates(op, a, b), 1, op, a, b, inplace);

/**
 * The method in Python that decides about `x op o` where x is a plain int or float and o an instance of `cls`, and nobody else has a say after it. In-place operators are
 * no different.
 */
export function reflectedMethod(cls: PyType, op: Binary): PyFunction | null {
  if (cls.isSubtypeOf(intType) || cls.isSubtypeOf(floatType)) return null;
  const f = cls.lookup(REFLECTED[op]!);
  return f instanceof PyFunction ? f : null;
}

/** The method in Python that decides `a op b` first for instances of `cls`, unless the other operand's class is a subclass; null if there is none. */
export function forwardMethod(cls: PyType, op: Binary, inplace: boolean): PyFunction | null {
  if (inplace && cls.lookup(INPLACE[op]!) !== undefined) return null;
  const f = cls.lookup(FORWARD[op]!);
  return f instanceof PyFunction ? f : null;
}

/** By a method that has to be bound first. Unlike with the other operators, its descriptor's AttributeError is not taken for there being none. */
function* inplaceDescribed(f: Value, rest: Candidate[], op: Binary, a: Value, b: Value): Gen<Value | undefined> {
  const r = yield* settle(callBinary(f, a, b));
  return r === NotImplemented ? yield* settle(tryCandidates(rest, 0, op, a, b, true)) : r;
}

/** `a op= b`. */
export function inplaceOp(op: Binary, a: Value, b: Value): Result {
  const f = typeOf(a).lookup(INPLACE[op]!);
  const rest = candidates(op, a, b);
  if (f === undefined) return tryCandidates(rest, 0, op, a, b, true);
  if (!(f instanceof PyFunction || f instanceof PyBuiltin)) return defer(inplaceDescribed(f, rest, op, a, b));
  const own = { f, self: a, other: b };
  // A subclass with a forward method of its own has a number's slot for the in-place method too.
  const forward = typeOf(a).lookup(FORWARD[op]!);
  const last = isLate(f) && (forward === undefined || isLate(forward));
  return tryCandidates(
    last ? [...rest.filter((c) => !isLate(c.f)), own, ...rest.filter((c) => isLate(c.f))] : [own, ...rest],
    0,
    op,
    a,
    b,
    true,
  );
}

const UNARY_SIGNS: Readonly<Record<string, string>> = { __neg__: "-", __pos__: "+", __invert__: "~", __abs__: "abs()" };

/** `-v`, `+v`, `~v`, `abs(v)` by the name of the method. */
export function unaryOp(name: "__neg__" | "__pos__" | "__invert__" | "__abs__", v: Value): Result {
  const f = typeOf(v).lookup(name);
  if (f === undefined)
    return raise(
      typeError,
      `bad operand type for ${name === "__abs__" ? "abs()" : "unary " + UNARY_SIGNS[name]}: '${typeOf(v).name}'`,
    );
  return callUnary(f, v);
}

/** The int of an object with `__index__`. */
export function index(v: Value): Result {
  if (typeof v === "number" || typeof v === "bigint") return v;
  if (typeof v === "boolean") return v ? 1 : 0;
  const own = intOf(v);
  if (own !== undefined) return own;
  const f = typeOf(v).lookup("__index__");
  if (f === undefined) return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
  const r = callUnary(f, v);
  if (r instanceof Deferred) return defer(indexWhen(r));
  return r === undefined ? undefined : checkIndex(r);
}

function* indexWhen(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : yield* settle(checkIndex(r));
}

const itself = (n: number | bigint): Value => n;

function checkIndex(r: Value): Result {
  if (typeof r === "number" || typeof r === "bigint") return r;
  const plain = typeof r === "boolean" ? (r ? 1 : 0) : intOf(r);
  const what = `__index__ returned non-int (type ${typeOf(r).name})`;
  if (plain === undefined) return raise(typeError, what);
  const message = `${what}.  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.`;
  return andThen(ts.runtime.warn(deprecationWarning, message), itself, plain);
}
