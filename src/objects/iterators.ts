/**
 * The iterators of lists and tuples, `reversed(list)`, and `iter(callable, sentinel)`.
 *
 * Fields are public: the interpreter's FOR_ITER steps `ListIterator`, `TupleIterator` and `RangeIterator` by itself. An exhausted iterator lets go of
 * its sequence and stays exhausted.
 */
import { method, type Member } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { equals } from "./compare.ts";
import { PyList, type PyTuple, tuple } from "./data.ts";
import { pendingIs, stopIteration } from "./exception-object.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { longAsSsize } from "./list-steps.ts";
import { takeException, ts } from "./state.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { defer, Deferred, type Gen, type PyObject, type Result, settle, type Value } from "./value.ts";

const SEALED = TypeFlag.DISALLOW_INSTANTIATION;

export const listIteratorType = builtinType("list_iterator", { flags: SEALED });
export const listReverseIteratorType = builtinType("list_reverseiterator", { flags: SEALED });
export const tupleIteratorType = builtinType("tuple_iterator", { flags: SEALED });
export const callableIteratorType = builtinType("callable_iterator", { flags: SEALED });

/** A value of the builtins module, for `__reduce__`. */
export const builtinNamed = (name: string): Value => ts.runtime.builtins.getStr(name) ?? null;

export class ListIterator extends PyIterator {
  list: PyList | null;
  at = 0;
  /** Made by a `for` loop of the program: nobody else has it. */
  own: boolean;
  constructor(list: PyList, own = false) {
    super(listIteratorType);
    this.list = list;
    this.own = own;
  }
  override get plain(): boolean {
    return true;
  }
  override next(): Value {
    const list = this.list;
    if (list === null) return STOP;
    const items = list.items;
    if (this.at < items.length) return items[this.at++]!;
    this.list = null;
    return STOP;
  }
}

export class ListReverseIterator extends PyIterator {
  list: PyList | null;
  at: number;
  constructor(list: PyList) {
    super(listReverseIteratorType);
    this.list = list;
    this.at = list.items.length - 1;
  }
  override next(): Value {
    const list = this.list;
    if (list === null) return STOP;
    if (this.at >= 0 && this.at < list.items.length) return list.items[this.at--]!;
    this.list = null;
    this.at = -1;
    return STOP;
  }
}

export class TupleIterator extends PyIterator {
  tuple: PyTuple | null;
  at = 0;
  constructor(t: PyTuple) {
    super(tupleIteratorType);
    this.tuple = t;
  }
  override get plain(): boolean {
    return true;
  }
  override next(): Value {
    const t = this.tuple;
    if (t === null) return STOP;
    const items = t.items;
    if (this.at < items.length) return items[this.at++]!;
    this.tuple = null;
    return STOP;
  }
}

/** `iter(callable, sentinel)`. */
export class CallableIterator extends PyIterator {
  callable: Value | undefined;
  sentinel: Value;
  constructor(callable: Value, sentinel: Value) {
    super(callableIteratorType);
    this.callable = callable;
    this.sentinel = sentinel;
  }
  override next(): Result {
    if (this.callable === undefined) return STOP;
    const r = callValue(this.callable, []);
    return r instanceof Deferred ? defer(this.later(r)) : this.check(r);
  }
  private *later(pending: Deferred): Gen<Value | undefined> {
    return yield* settle(this.check(yield pending));
  }
  private check(v: Value | undefined): Result {
    if (v === undefined) {
      if (!pendingIs(stopIteration)) return undefined;
      takeException();
      return this.end();
    }
    if (this.callable === undefined) return STOP;
    const eq = equals(this.sentinel, v);
    if (eq === false) return v;
    if (eq instanceof Deferred) return defer(this.checkLater(eq, v));
    if (eq === undefined) return undefined;
    return this.end();
  }
  private *checkLater(pending: Deferred, v: Value): Gen<Value | undefined> {
    const eq = yield pending;
    if (eq === undefined) return undefined;
    if (eq === false) return v;
    return this.end();
  }
  /** In C no exception says so. */
  private end(): Value {
    this.callable = undefined;
    ts.stopped = null;
    return STOP;
  }
}

/** The fields that all iterators over positions have. */
type Positional = PyObject & { at: number };

/** `__setstate__` of an iterator over positions, made anew for each type: a method knows its owner. */
export const setPosition = (): Member =>
  method("__setstate__", "($self, object, /)", (self: Positional, v: Value) => {
    const n = longAsSsize(v);
    if (n === undefined) return undefined;
    self.at = Math.max(n, 0);
    return null;
  });

/** A negative position ends iteration over a sequence that can change (list, bytearray). */
function setListPosition(self: ListIterator, v: Value): Value | undefined {
  const n = longAsSsize(v);
  if (n === undefined) return undefined;
  if (n < 0) self.list = null;
  else self.at = n;
  return null;
}

function setReversePosition(self: ListReverseIterator, v: Value): Value | undefined {
  const n = longAsSsize(v);
  if (n === undefined) return undefined;
  if (self.list !== null) self.at = Math.min(Math.max(n, -1), self.list.items.length - 1);
  return null;
}

defineIteratorType(listIteratorType, [
  method("__length_hint__", "($self, /)", (self: ListIterator) =>
    self.list === null ? 0 : Math.max(self.list.items.length - self.at, 0),
  ),
  method("__reduce__", "($self, /)", (self: ListIterator) =>
    self.list === null
      ? tuple(builtinNamed("iter"), tuple(new PyList([])))
      : tuple(builtinNamed("iter"), tuple(self.list), self.at),
  ),
  method("__setstate__", "($self, object, /)", setListPosition),
]);

defineIteratorType(listReverseIteratorType, [
  method("__length_hint__", "($self, /)", (self: ListReverseIterator) =>
    self.list === null || self.list.items.length < self.at + 1 ? 0 : self.at + 1,
  ),
  method("__reduce__", "($self, /)", (self: ListReverseIterator) =>
    self.list === null
      ? tuple(builtinNamed("reversed"), tuple(new PyList([])))
      : tuple(builtinNamed("reversed"), tuple(self.list), self.at),
  ),
  method("__setstate__", "($self, object, /)", setReversePosition),
]);

defineIteratorType(tupleIteratorType, [
  method("__length_hint__", "($self, /)", (self: TupleIterator) =>
    self.tuple === null ? 0 : Math.max(self.tuple.items.length - self.at, 0),
  ),
  method("__reduce__", "($self, /)", (self: TupleIterator) =>
    self.tuple === null
      ? tuple(builtinNamed("iter"), tuple(tuple()))
      : tuple(builtinNamed("iter"), tuple(self.tuple), self.at),
  ),
  setPosition(),
]);

defineIteratorType(callableIteratorType, [
  method("__reduce__", "($self, /)", (self: CallableIterator) =>
    self.callable === undefined
      ? tuple(builtinNamed("iter"), tuple(tuple()))
      : tuple(builtinNamed("iter"), tuple(self.callable, self.sentinel)),
  ),
]);
