/**
 * The C-level fields of exceptions (`StopIteration.value`, `OSError.errno`, …).
 *
 * A native raises with arguments alone, so a field that nobody has set is derived from `args` when it is read; `__init__` sets it for good.
 */
import { tooManyKeywords, unexpectedKeyword } from "./suggestions.ts";
import { type Member, member } from "./builtin-function.ts";
import type { PyBaseException } from "./exception-object.ts";
import { raise, typeError } from "./exception-object.ts";
import type { Result, Value } from "./value.ts";

type Derive = (e: PyBaseException) => Value;
const nothing: Derive = () => null;

/** The argument at a position, None when there is none. */
export const arg =
  (i: number): Derive =>
  (e) =>
    e.args.items[i] ?? null;

export function setField(e: PyBaseException, name: string, value: Value): void {
  if (e.fields === null) e.fields = new Map();
  e.fields.set(name, value);
}

/** A field's value, or undefined when it was never set. */
export const ownField = (e: PyBaseException, name: string): Value | undefined => e.fields?.get(name);

/**
 * A field's value, or what `derive` makes of the arguments when it was never set (None is a value, too). An exception that Python code has made and whose
 * `__init__` did not run has nothing in its fields.
 */
export function fieldOr(e: PyBaseException, name: string, derive: (e: PyBaseException) => Value): Value {
  const own = ownField(e, name);
  if (own !== undefined) return own;
  return e.isBare ? null : derive(e);
}

/** A writable member for a field. */
export function fieldMember(name: string, derive: Derive = nothing): Member {
  return member(
    name,
    (e: PyBaseException): Result => fieldOr(e, name, derive),
    (e: PyBaseException, value: Value | undefined): Result => {
      setField(e, name, value ?? null);
      return null;
    },
  );
}

/**
 * Take the keyword arguments `names` out of `kwargs` and into the fields, and complain about others. False when an exception is pending.
 */
export function keywordFields(
  e: PyBaseException,
  owner: string,
  names: readonly string[],
  kwargs: ReadonlyMap<string, Value>,
): boolean {
  if (kwargs.size > names.length) {
    tooManyKeywords(owner, names.length, kwargs.size);
    return false;
  }
  for (const k of kwargs.keys())
    if (!names.includes(k)) {
      unexpectedKeyword(owner, names, k);
      return false;
    }
  for (const n of names) setField(e, n, kwargs.get(n) ?? null);
  return true;
}

/** Most exceptions take no keyword arguments. */
export function noKeywords(e: PyBaseException, kwargs: ReadonlyMap<string, Value>): boolean {
  if (kwargs.size === 0) return true;
  raise(typeError, `${e.cls.name}() takes no keyword arguments`);
  return false;
}
