/**
 * How much a container may hold. JavaScript engines do not raise when an array grows beyond what they can do, they end the process: V8 with 1.5 times some
 * hundred million items. So lists and tuples end well before that, with a MemoryError that a program can catch.
 */
import { memoryError, newException, overflowError, PyError } from "./exception-object.ts";
import type { PyIterator } from "./iterator-object.ts";
import type { Value } from "./value.ts";

/** Most items of a list or tuple: an array that is full is made half as large again, and V8's limit is 2 ** 27. */
export const MAX_ITEMS = 2 ** 26;
/** Most entries of a dict or set: V8's limit for a Map. */
export const MAX_ENTRIES = 2 ** 24;

/** MemoryError, thrown: where containers are filled in a loop, `undefined` would have to be passed on through natives that cannot fail otherwise. */
export function noRoom(): never {
  throw new PyError(newException(memoryError));
}

/** Throws MemoryError unless a list of `n` items can be. */
export function needRoom(n: number): void {
  if (n > MAX_ITEMS) noRoom();
}

/**
 * Throws MemoryError if an iterator is certain to give more than `max` items; before that the OverflowError of a length hint that is no `Py_ssize_t`, where
 * CPython asks for one (`hinted`).
 */
export function needRoomFor(it: Value, max: number, hinted = true): void {
  const native = it as Partial<PyIterator> | null;
  if (typeof native !== "object" || native?.atLeast === undefined) return;
  const n = native.atLeast();
  if (n <= max) return;
  if (hinted && n >= 2 ** 63)
    throw new PyError(newException(overflowError, "Python int too large to convert to C ssize_t"));
  noRoom();
}
