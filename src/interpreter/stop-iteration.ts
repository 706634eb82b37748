/** StopIteration as the carrier of a generator's return value. */
import { EMPTY_TUPLE, PyTuple } from "../objects/data.ts";
import { newException, type PyBaseException, stopIteration } from "../objects/exception-object.ts";
import { arg, fieldOr } from "../objects/exceptions-fields.ts";
import type { Value } from "../objects/value.ts";
import type { ThreadState } from "../frames/thread-state.ts";

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

/** Raise it for whoever resumed a generator that has returned `value`. One with a value is raised as it is, without a context (`_PyGen_SetStopIterationValue`). */
export function raiseStop(t: ThreadState, value: Value): undefined {
  t.exc = stopWith(value);
  if (value !== null) t.thrown = t.exc;
  return undefined;
}

/** Raise it as it is and with an argument, whatever the value. */
export function raiseStopAsIs(t: ThreadState, value: Value): undefined {
  t.exc = t.thrown = stopWith(value);
  t.exc.args = new PyTuple([value]);
  return undefined;
}
