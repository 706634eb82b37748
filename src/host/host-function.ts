/**
 * Functions of the host as Python sees them: arguments and results are converted, what they throw becomes an exception of Python's, and a promise
 * suspends whoever has called.
 */
import { builtin, type PyBuiltin } from "../objects/builtin-function.ts";
import {
  newException,
  PyBaseException,
  PyError,
  raiseException,
  recursionError,
  runtimeError,
  typeError,
} from "../objects/exception-object.ts";
import { strFromJs } from "../objects/str-object.ts";
import type { Result, Value } from "../objects/value.ts";
import { awaitHost, hostResult } from "../frames/access.ts";
import { isStackOverflow } from "../objects/stack-overflow.ts";
import { inward, outward, PythonObject } from "./convert.ts";
import { ConversionError, errorText, InternalError, PythonError } from "./errors.ts";
import { isThenable } from "./host-values.ts";
import { Misfit } from "./misfit.ts";

/** A function of the host that Python may call: positional arguments, then an object of the keyword arguments if there are any. */
export type HostFunction = (...args: unknown[]) => unknown;

/** What a host function gave, for Python: a TypeError if it has no Python form. */
function resultOf(r: unknown, name: string): Value {
  try {
    return inward(r);
  } catch (e) {
    const error = Misfit.error(e, `result of the host function '${name}'`);
    throw error instanceof ConversionError ? new PyError(newException(typeError, strFromJs(error.message))) : error;
  }
}

/** The arguments of a call, then the object of its keyword arguments. */
function argumentsFor(name: string, args: readonly Value[], kwargs: ReadonlyMap<string, Value>): unknown[] {
  const js: unknown[] = [];
  let keyword: string | undefined;
  try {
    for (const a of args) js.push(outward(a));
    if (kwargs.size === 0) return js;
    const named: [string, unknown][] = [];
    for (const [k, v] of kwargs) {
      keyword = k;
      named.push([k, outward(v)]);
    }
    js.push(Object.fromEntries(named));
    return js;
  } catch (e) {
    throw Misfit.error(e, `argument ${keyword ?? js.length + 1} of the host function '${name}'`);
  }
}

function rejected(e: unknown): never {
  throw hostError(e);
}

/** Wrap a host function. What it throws becomes a RuntimeError (a PythonError: the exception it carries); a promise suspends the caller. */
export function hostFunction(f: HostFunction, name: string): PyBuiltin {
  return builtin(
    name,
    "(*args, **kwargs)",
    (args: Value[], kwargs: Map<string, Value>): Result => {
      try {
        const r = f(...argumentsFor(name, args, kwargs));
        return isThenable(r)
          ? awaitHost(Promise.resolve(r).then((v) => resultOf(v, name), rejected))
          : hostResult(resultOf(r, name));
      } catch (e) {
        return hostResult(raiseException(hostError(e).exc));
      }
    },
    null,
  );
}

/** The Python exception for something a host function threw. */
export function hostError(e: unknown): PyError {
  return carried(e) ?? new PyError(newException(runtimeError, strFromJs(errorText(e))));
}

/** The Python exception that an error stands for already. */
function carried(e: unknown): PyError | null {
  try {
    if (e instanceof PyError) return e;
    if (isStackOverflow(e) || (e instanceof InternalError && isStackOverflow(e.cause)))
      return new PyError(newException(recursionError, "maximum recursion depth exceeded"));
    if (!(e instanceof PythonError) || !PythonObject.is(e.value)) return null;
    const o = PythonObject.unwrap(e.value);
    return o instanceof PyBaseException ? new PyError(o) : null;
  } catch {
    // A proxy may throw when it is asked for its prototype.
    return null;
  }
}
