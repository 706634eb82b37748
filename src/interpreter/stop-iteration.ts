/** StopIteration as the carrier of a generator's return value. */
import { EMPTY_TUPLE, PyTuple } from "../objects/data.ts";
import { newException, type PyBaseException, stopIteration } from "../objects/exception-object.ts";
import type { Value } from "../objects/value.ts";

/** `StopIteration.value`. */
export function stopValue(exc: PyBaseException): Value {
  const value = exc.fields?.get("value");
  return value === undefined ? (exc.args.items[0] ?? null) : value;
}

/** A StopIteration that carries a value. */
export function stopWith(value: Value): PyBaseException {
  const e = newException(stopIteration);
  e.args = value === null ? EMPTY_TUPLE : new PyTuple([value]);
  e.fields = new Map([["value", value]]);
  return e;
}
