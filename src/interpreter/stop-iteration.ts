/** StopIteration as the carrier of a generator's return value. */
import { EMPTY_TUPLE, PyTuple } from "../objects/data.ts";
import { newException, type PyBaseException, stopIteration } from "../objects/exception-object.ts";
import { arg, fieldOr } from "../objects/exceptions-fields.ts";
import type { Value } from "../objects/value.ts";

/** `StopIteration.value`. */
export const stopValue = (exc: PyBaseException): Value => fieldOr(exc, "value", firstArg);
const firstArg = arg(0);

/** A StopIteration that carries a value. */
export function stopWith(value: Value): PyBaseException {
  const e = newException(stopIteration);
  e.args = value === null ? EMPTY_TUPLE : new PyTuple([value]);
  e.fields = new Map([["value", value]]);
  return e;
}
