/** The iterator over an object that has `__getitem__` but no `__iter__` (the old sequence protocol). */
import { callBoundValue } from "./call.ts";
import { method } from "./builtin-function.ts";
import { NotImplemented, tuple, typeOf } from "./data.ts";
import { callUnary } from "./native-slots.ts";
import { index } from "./operators.ts";
import { builtinNamed, setPosition } from "./iterators.ts";
import { indexError, pendingIs, stopIteration } from "./exception-object.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { takeException, ts } from "./state.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export const sequenceIteratorType = builtinType("iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

export class PySequenceIterator extends PyIterator {
  seq: Value | undefined;
  at = 0;
  constructor(seq: Value) {
    super(sequenceIteratorType);
    this.seq = seq;
  }

  override get hintIsPython(): boolean {
    return true;
  }

  override next(): Result {
    if (this.seq === undefined) return STOP;
    const r = callBoundValue(typeOf(this.seq).lookup("__getitem__")!, this.seq, [this.at]);
    return r instanceof Deferred ? defer(this.later(r)) : this.finish(r);
  }

  private *later(pending: Deferred): Gen<Value | undefined> {
    return this.finish(yield pending);
  }

  private finish(r: Value | undefined): Value | undefined {
    if (r !== undefined) {
      this.at++;
      return r;
    }
    if (!pendingIs(indexError) && !pendingIs(stopIteration)) return undefined;
    takeException();
    this.seq = undefined;
    // In C no exception says so.
    ts.stopped = null;
    return STOP;
  }
}

/** How many items are left, if the sequence can say: NotImplemented otherwise. */
function* lengthHint(self: PySequenceIterator): Gen<Value | undefined> {
  if (self.seq === undefined) return 0;
  const f = typeOf(self.seq).lookup("__len__");
  if (f === undefined || f === null) return NotImplemented;
  const size = yield* settle(callUnary(f, self.seq));
  const n = size === undefined ? undefined : yield* settle(index(size));
  return n === undefined ? undefined : Math.max((n as number) - self.at, 0);
}

defineIteratorType(sequenceIteratorType, [
  method("__length_hint__", "($self, /)", (self: PySequenceIterator) => defer(lengthHint(self))),
  method("__reduce__", "($self, /)", (self: PySequenceIterator) =>
    self.seq === undefined
      ? tuple(builtinNamed("iter"), tuple(tuple()))
      : tuple(builtinNamed("iter"), tuple(self.seq), self.at),
  ),
  setPosition(),
]);
