/** Calling special methods as the protocols do: looked up on the type, natives called directly. */
import { bind } from "./attributes.ts";
import { NativeKind, PyBuiltin } from "./builtin-function.ts";
import { callBoundValue, callValue } from "./call.ts";
import { NotImplemented, typeOf } from "./data.ts";
import { attributeError, pendingIs } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { takeException } from "./state.ts";
import { defer, Deferred, type Gen, ProtocolCall, type Result, settle, type Value } from "./value.ts";

type Unary = (self: Value) => Result;
type Binary = (self: Value, other: Value) => Result;

/** `f(self)` for a special method `f` found on self's type. */
export function callUnary(f: Value, self: Value): Result {
  if (f instanceof PyBuiltin && f.kind === NativeKind.SLOT) return (f.fn as unknown as Unary)(self);
  return callBoundValue(f, self, []);
}

/** `f(self, other)` for a special method `f` found on self's type. */
export function callBinary(f: Value, self: Value, other: Value): Result {
  if (f instanceof PyBuiltin && f.kind === NativeKind.SLOT) return (f.fn as unknown as Binary)(self, other);
  return callBoundValue(f, self, [other]);
}

/**
 * `callUnary` for the protocols that go on without a method whose descriptor raises AttributeError in `__get__` (C's `lookup_maybe_method`): then
 * the result is `absent(self)`.
 */
export function callUnaryOr(f: Value, self: Value, absent: Unary): Result {
  return f instanceof PyFunction || f instanceof PyBuiltin ? callUnary(f, self) : callDescribed(f, self, [], absent);
}

/** The same with an operand; without the method the operator is not implemented. */
export function callOperator(f: Value, self: Value, other: Value): Result {
  return f instanceof PyFunction || f instanceof PyBuiltin
    ? callBinary(f, self, other)
    : callDescribed(f, self, [other], notImplemented);
}

const notImplemented = (): Value => NotImplemented;

/** `f.__get__(self, type(self))(*args)`, or `absent(self)`. */
export function callDescribed(f: Value, self: Value, args: readonly Value[], absent: (self: Value) => Result): Result {
  const bound = bind(f, self, typeOf(self));
  if (bound instanceof Deferred) return defer(callWhenBound(bound, self, args, absent));
  return bound === undefined ? withoutMethod(self, absent) : callValue(bound, args);
}

function* callWhenBound(
  pending: Deferred,
  self: Value,
  args: readonly Value[],
  absent: (self: Value) => Result,
): Gen<Value | undefined> {
  const bound = yield pending;
  return yield* settle(bound === undefined ? withoutMethod(self, absent) : callValue(bound, args));
}

function withoutMethod(self: Value, absent: (self: Value) => Result): Result {
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  return absent(self);
}

/** Has an operator's method become the call of a function in Python, and nothing else? (The step of a protocol within it has a protocol of its own.) */
export const isPlainCall = (r: Deferred): boolean =>
  r.callee instanceof PyFunction && r.kwnames === null && !(r instanceof ProtocolCall);
