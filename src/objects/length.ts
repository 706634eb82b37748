/** `len(o)` and what `__len__` may answer. */
import { asInt, PyList, PyTuple, typeOf } from "./data.ts";
import { overflowError, raise, typeError, valueError } from "./exception-object.ts";
import { HashTable } from "./hash-table.ts";
import { callUnary } from "./native-slots.ts";
import { index } from "./operators.ts";
import { TypeFlag } from "./type.ts";
import { andThen, type Result, type Value } from "./value.ts";

/** The largest size a C program could have (`Py_ssize_t` on a 64-bit machine). */
export const MAX_SSIZE = (1n << 63n) - 1n;

/** `len(o)`. */
export function lengthOf(o: Value): Result {
  if (typeof o === "string") return o.length;
  if (o instanceof PyList) {
    if ((o.cls.flags & TypeFlag.HEAP) === 0) return (o.flags ?? o.items).length;
  } else if (o instanceof PyTuple) {
    if ((o.cls.flags & TypeFlag.HEAP) === 0) return o.items.length;
  } else if (o instanceof HashTable) {
    if ((o.cls.flags & TypeFlag.HEAP) === 0) return o.size;
  }
  const f = typeOf(o).lookup("__len__");
  if (f === undefined) return raise(typeError, `object of type '${typeOf(o).name}' has no len()`);
  const r = callUnary(f, o);
  return typeof r === "number" && r >= 0 ? r : andThen(r, checkLength, null);
}

/** The length that a result of `__len__` stands for. */
export function checkLength(_: null, r: Value): Result {
  if (typeof r === "number" && r >= 0) return r;
  if (asInt(r) === undefined && typeOf(r).lookup("__index__") === undefined)
    return raise(typeError, `'${typeOf(r).name}' object cannot be interpreted as an integer`);
  return andThen(index(r), fittingLength, null);
}

function fittingLength(_: null, v: Value): Result {
  const n = v as number | bigint;
  if (n < 0) return raise(valueError, "__len__() should return >= 0");
  return n <= MAX_SSIZE ? n : raise(overflowError, "cannot fit 'int' into an index-sized integer");
}
