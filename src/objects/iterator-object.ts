/**
 * Native iterators. Their state is in fields (positions, not JavaScript iterators), so that it can be stored and copied anywhere.
 */
import { objectType, type PyType } from "./type.ts";
import { PyObject, type Result } from "./value.ts";
import { defineMembers, type Member, slot } from "./builtin-function.ts";
import { raise, raiseException, stopIteration } from "./exception-object.ts";
import { ts } from "./state.ts";
import { defer, Deferred, type Gen, type Value } from "./value.ts";

class Stop extends PyObject {}
/** What `next` gives when an iterator is exhausted. Never visible to Python. */
export const STOP: PyObject = new Stop(objectType);

/** Base class of native iterators. */
export abstract class PyIterator extends PyObject {
  /** The next value, STOP, `undefined` (exception) or Deferred (whose result may be STOP). */
  abstract next(): Result;
  /** So many items are certain to come. */
  atLeast(): number {
    return 0;
  }
  /** Its `__length_hint__` asks a sequence in Python. */
  get hintIsPython(): boolean {
    return false;
  }
  /** `next` gives values and STOP, nothing else: no exception, no Deferred. */
  get plain(): boolean {
    return false;
  }
}

/** An iterator has ended: the StopIteration that ended it, or a new one. */
export function raiseStop(): undefined {
  const { stopped } = ts;
  return stopped === null ? raise(stopIteration) : raiseException(stopped);
}

function* pythonNextLater(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === STOP ? raiseStop() : r;
}

/** Give a native iterator's type `__iter__`, `__next__` and further members. */
export function defineIteratorType(type: PyType, members: readonly Member[] = []): void {
  defineMembers(type, [
    slot("__iter__", (self: PyIterator) => self),
    slot("__next__", (self: PyIterator) => {
      ts.stopped = null;
      const r = self.next();
      if (r === STOP) return raiseStop();
      return r instanceof Deferred ? defer(pythonNextLater(r)) : r;
    }),
    ...members,
  ]);
}
