/** The iterator over an object that has `__getitem__` but no `__iter__` (the old sequence protocol). */
import { callBoundValue } from "./call.ts";
import { typeOf } from "./data.ts";
import { indexError, pendingIs, stopIteration } from "./exception-object.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { takeException } from "./state.ts";
import { builtinType } from "./type.ts";
import { defer, Deferred, type Gen, type Result, type Value } from "./value.ts";

export const sequenceIteratorType = builtinType("iterator");

export class PySequenceIterator extends PyIterator {
  private seq: Value | undefined;
  private at = 0;
  constructor(seq: Value) {
    super(sequenceIteratorType);
    this.seq = seq;
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
    return STOP;
  }
}

defineIteratorType(sequenceIteratorType);
