/** `reversed`: what `__reversed__` gives, else an iterator over a sequence from its last position down. */
import { isSequence } from "./iterate.ts";
import { constant, defineMembers, method, newMethod } from "./builtin-function.ts";
import { callBoundValue } from "./call.ts";
import { PyTuple, tuple, typeOf } from "./data.ts";
import { indexError, pendingIs, raise, stopIteration, typeError } from "./exception-object.ts";
import { STOP } from "./iterate.ts";
import { defineIteratorType, PyIterator } from "./iterator-object.ts";
import { longAsSsize, subscriptOf } from "./list-steps.ts";
import { lengthOf } from "./length.ts";
import { callUnary } from "./native-slots.ts";
import { index } from "./operators.ts";
import { takeException, ts } from "./state.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export const reversedType = builtinType("reversed", { flags: TypeFlag.BASETYPE });

export class Reversed extends PyIterator {
  seq: Value | undefined;
  at: number;
  constructor(seq: Value, length: number, cls: PyType) {
    super(cls);
    this.seq = seq;
    this.at = length - 1;
  }
  override get hintIsPython(): boolean {
    return this.seq !== undefined && typeOf(this.seq).has(TypeFlag.HEAP);
  }
  override next(): Result {
    if (this.seq === undefined || this.at < 0) return this.stop();
    if (this.seq instanceof PyTuple && this.at < this.seq.items.length && (this.seq.cls.flags & TypeFlag.HEAP) === 0)
      return this.seq.items[this.at--]!;
    const r = subscriptOf(this.seq, this.at);
    return r instanceof Deferred ? defer(this.later(r)) : this.finish(r);
  }
  private *later(pending: Deferred): Gen<Value | undefined> {
    return this.finish(yield pending);
  }
  private finish(v: Value | undefined): Value | undefined {
    if (v !== undefined) {
      this.at--;
      return v;
    }
    if (!pendingIs(indexError) && !pendingIs(stopIteration)) return undefined;
    takeException();
    return this.stop();
  }
  private stop(): Value {
    this.seq = undefined;
    this.at = -1;
    ts.stopped = null;
    return STOP;
  }
}

/** `reversed(v)`. */
export function reversedNew(cls: PyType, v: Value): Result {
  const t = typeOf(v);
  const f = t.lookup("__reversed__");
  if (f === null) return notReversible(v);
  if (f !== undefined) return callBoundValue(f, v, []);
  if (!isSequence(t)) return notReversible(v);
  if (v instanceof PyTuple && (t.flags & TypeFlag.HEAP) === 0) return new Reversed(v, v.items.length, cls);
  return defer(reversedSequence(cls, v));
}

const notReversible = (v: Value): undefined => raise(typeError, `'${typeOf(v).name}' object is not reversible`);

function* reversedSequence(cls: PyType, v: Value): Gen<Value | undefined> {
  const f = typeOf(v).lookup("__len__");
  if (f === undefined || f === null) return raise(typeError, `object of type '${typeOf(v).name}' has no len()`);
  const n = yield* settle(callUnary(f, v));
  if (n === undefined) return undefined;
  const length = yield* settle(index(n));
  return length === undefined ? undefined : new Reversed(v, Number(length), cls);
}

/** A position beyond the sequence is its last. */
function* setPosition(self: Reversed, v: Value): Gen<Value | undefined> {
  const at = longAsSsize(v);
  if (at === undefined) return undefined;
  if (self.seq === undefined) return null;
  const size = yield* settle(lengthOf(self.seq));
  if (size === undefined) return undefined;
  self.at = Math.max(Math.min(at, (size as number) - 1), -1);
  return null;
}

/** What is left, or nothing if the sequence has become shorter than that. */
function* lengthHint(self: Reversed): Gen<Value | undefined> {
  if (self.seq === undefined) return 0;
  const size = yield* settle(lengthOf(self.seq));
  return size === undefined ? undefined : (size as number) < self.at + 1 ? 0 : self.at + 1;
}

defineIteratorType(reversedType);
defineMembers(reversedType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType, args: Value[], kwargs: ReadonlyMap<string, Value>) => {
    if (kwargs.size > 0 && cls === reversedType) return raise(typeError, "reversed() takes no keyword arguments");
    if (args.length !== 1) return raise(typeError, `reversed expected 1 argument, got ${args.length}`);
    return reversedNew(cls, args[0]!);
  }),
  method("__length_hint__", "($self, /)", (self: Reversed) => defer(lengthHint(self))),
  method("__reduce__", "($self, /)", (self: Reversed) =>
    self.seq === undefined ? tuple(self.cls, tuple(tuple())) : tuple(self.cls, tuple(self.seq), self.at),
  ),
  method("__setstate__", "($self, object, /)", (self: Reversed, v: Value) => defer(setPosition(self, v))),
  constant("__doc__", "Return a reverse iterator over the values of the given sequence."),
]);
