/** Calling special methods as the protocols do: looked up on the type, natives called directly. */
import { NativeKind, PyBuiltin } from "./builtin-function.ts";
import { callBoundValue } from "./call.ts";
import type { Result, Value } from "./value.ts";

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
