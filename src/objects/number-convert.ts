/**
 * Conversions that natives ask for: a double (`PyFloat_AsDouble`), an int from an index, an operand of float arithmetic.
 *
 * Each has a fast form, which says `null` when Python code may have to run, and a generator for that case.
 */
import { asInt, PyFloat, PyIntObject, typeOf } from "./data.ts";
import { deprecationWarning, overflowError, raise, typeError } from "./exception-object.ts";
import { floatFromInt, type Int } from "./int-arithmetic.ts";
import { callUnary } from "./native-slots.ts";
import { index } from "./operators.ts";
import { ts } from "./state.ts";
import { andThen, type Gen, type Result, settle, type Value } from "./value.ts";

/** The double of a float, or of an int, which may overflow; `null` for anything else. */
export function floatOperand(v: Value): number | null | undefined {
  if (v instanceof PyFloat) return v.v;
  if (typeof v === "number") return v;
  const n = asInt(v);
  return n === undefined ? null : floatFromInt(n);
}

/** `PyFloat_AsDouble` as far as it goes without running Python code; `null`: use `doubleOf`. */
export function fastDouble(v: Value): number | null | undefined {
  if (v instanceof PyFloat) return v.v;
  if (typeof v === "number") return v;
  const t = typeOf(v);
  if (t.lookup("__float__") === undefined && t.lookup("__index__") === undefined)
    return raise(typeError, `must be real number, not ${t.name}`);
  if (typeof v === "bigint" || typeof v === "boolean") return floatFromInt(asInt(v)!);
  return null;
}

/** `PyFloat_AsDouble`: floats, `__float__`, `__index__`. */
export function* doubleOf(v: Value): Gen<number | undefined> {
  const fast = fastDouble(v);
  if (fast !== null) return fast;
  const f = typeOf(v).lookup("__float__");
  if (f === undefined) {
    const i = yield* settle(index(v));
    return i === undefined ? undefined : floatFromInt(asInt(i)!);
  }
  const r = yield* settle(callUnary(f, v));
  return r === undefined ? undefined : yield* checkFloat(r, v);
}

/** The result of `__float__` must be a float. */
function* checkFloat(r: Value, v: Value): Gen<number | undefined> {
  if (!(r instanceof PyFloat))
    return raise(typeError, `${typeOf(v).name}.__float__ returned non-float (type ${typeOf(r).name})`);
  if (typeOf(r).name !== "float") {
    const message =
      `${typeOf(v).name}.__float__ returned non-float (type ${typeOf(r).name}).  ` +
      "The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.";
    if ((yield* settle(ts.runtime.warn(deprecationWarning, message))) === undefined) return undefined;
  }
  return r.v;
}

/** `operator.index` of any object, as a plain int. */
export function* indexOf(v: Value): Gen<Int | undefined> {
  const fast = asInt(v);
  if (fast !== undefined) return fast;
  const r = yield* settle(index(v));
  return r === undefined ? undefined : asInt(r);
}

const itself = (n: Int): Int => n;

/** The result of `__int__` must be an int; a strict subclass is deprecated. */
export function checkInt(r: Value): Result {
  const n = asInt(r);
  if (n === undefined) return raise(typeError, `__int__ returned non-int (type ${typeOf(r).name})`);
  if (r instanceof PyIntObject || typeof r === "boolean") {
    const message =
      `__int__ returned non-int (type ${typeOf(r).name}).  ` +
      "The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.";
    return andThen(ts.runtime.warn(deprecationWarning, message), itself, n);
  }
  return n;
}

/** An int argument of C type `Py_ssize_t`. */
export function asSsize(v: Int): number | undefined {
  if (typeof v === "number") return v;
  if (v >= -(1n << 63n) && v < 1n << 63n) return Number(v);
  return raise(overflowError, "Python int too large to convert to C ssize_t");
}
