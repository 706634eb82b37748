/**
 * `map` and `filter`. A StopIteration out of the function ends the iterator, as it does in CPython.
 */
import { boolType } from "./core-types.ts";
import { constant, defineLazily, method, newMethod } from "./builtin-function.ts";
import { callValue, constructObject } from "./call.ts";
import { PyTuple, tuple } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { getIter, next, STOP, stopOrError } from "./iterate.ts";
import { defineIteratorType, PyIterator } from "./iterator-object.ts";
import { ts } from "./state.ts";
import { truth } from "./truth.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { andThen, defer, Deferred, type Gen, type NativeGen, type Result, settle, type Value } from "./value.ts";
import { itersAtOnce, itersOf, restOfRow, setStrict, strictOf, uneven } from "./zip.ts";

export const mapType = builtinType("map", { flags: TypeFlag.BASETYPE });
export const filterType = builtinType("filter", { flags: TypeFlag.BASETYPE });

/** A suspended native that waits for what the function of a `map` gives: an object, because one is made for each item. */
class MapCall {
  private call: Deferred | null;
  constructor(call: Deferred) {
    this.call = call;
  }
  next(v: Value | undefined): { readonly done: boolean; readonly value: Result } {
    const { call } = this;
    if (call === null) return { done: true, value: v === undefined ? stopOrError() : v };
    this.call = null;
    return { done: false, value: call };
  }
}

export class PyMap extends PyIterator {
  readonly func: Value;
  readonly its: readonly Value[];
  strict: boolean;
  constructor(func: Value, its: readonly Value[], strict: boolean, cls: PyType = mapType) {
    super(cls);
    this.func = func;
    this.its = its;
    this.strict = strict;
  }
  override next(): Result {
    const { its } = this;
    const row: Value[] = [];
    for (let i = 0; i < its.length; i++) {
      const v = next(its[i]!);
      if (v instanceof Deferred) return defer(this.later(row, v));
      if (v === undefined) return undefined;
      if (v === STOP) return this.strict ? defer(uneven("map", its, i)) : STOP;
      row.push(v);
    }
    const r = callValue(this.func, row);
    if (r instanceof Deferred) return defer(new MapCall(r) as unknown as NativeGen);
    return r === undefined ? stopOrError() : r;
  }
  /** What comes of the item that a request gives, the first of the row. */
  after(pending: Deferred): Deferred {
    return defer(this.later([], pending));
  }
  private *later(row: Value[], pending: Deferred): Gen<Value | undefined> {
    const ok = yield* restOfRow("map", this.its, row, pending, this.strict);
    return ok === true ? yield* this.finish(callValue(this.func, row)) : ok;
  }
  private *finish(called: Result): Gen<Value | undefined> {
    const r = called instanceof Deferred ? yield called : called;
    return r === undefined ? stopOrError() : r;
  }
}

export class Filter extends PyIterator {
  readonly func: Value;
  readonly it: Value;
  constructor(func: Value, it: Value, cls: PyType = filterType) {
    super(cls);
    this.func = func;
    this.it = it;
  }
  /** True for values to give; the test of a value by itself is its truth. */
  private test(v: Value): Result {
    if (this.func === null || this.func === boolType) return truth(v);
    const r = callValue(this.func, [v]);
    return typeof r === "boolean" || r === undefined || r instanceof Deferred ? r : truth(r);
  }
  override next(): Result {
    for (;;) {
      ts.stopped = null;
      const v = next(this.it);
      if (v === undefined || v === STOP) return v;
      if (v instanceof Deferred) return defer(this.later(v));
      const good = this.test(v);
      if (good === true) return v;
      if (good === undefined) return stopOrError();
      if (good !== false) return defer(this.testing(v, good as Deferred));
    }
  }
  private *later(pending: Deferred): Gen<Value | undefined> {
    const v = yield pending;
    return v === undefined || v === STOP ? v : yield* this.testing(v, this.test(v));
  }
  private *testing(first: Value, test: Result): Gen<Value | undefined> {
    let v = first;
    let good = test;
    for (;;) {
      let r = good instanceof Deferred ? yield good : good;
      if (r !== undefined && typeof r !== "boolean") r = yield* settle(truth(r));
      if (r === undefined) return stopOrError();
      if (r === true) return v;
      ts.stopped = null;
      const n = next(this.it);
      const following = n instanceof Deferred ? yield n : n;
      if (following === undefined || following === STOP) return following;
      v = following;
      good = this.test(v);
    }
  }
}

function mapNew(cls: PyType, args: readonly Value[], kwargs: ReadonlyMap<string, Value>): Result {
  const strict = kwargs.size === 0 ? false : strictOf("map", kwargs);
  if (strict === undefined) return undefined;
  if (args.length < 2) return raise(typeError, "map() must have at least two arguments.");
  const its = itersAtOnce(args, 1);
  if (its === undefined) return undefined;
  if (its === null || typeof strict !== "boolean") return defer(mapLater(cls, args, strict));
  return new PyMap(args[0]!, its, strict, cls);
}

function* mapLater(cls: PyType, args: readonly Value[], strict: Value | Deferred): Gen<Value | undefined> {
  const s = yield* settle(strict);
  if (s === undefined) return undefined;
  const its = yield* itersOf(args, 1);
  return its === undefined ? undefined : new PyMap(args[0]!, its, s === true, cls);
}

const filterOf = ([cls, func]: readonly [PyType, Value], it: Value): Value => new Filter(func, it, cls);

function filterNew(cls: PyType, func: Value, iterable: Value): Result {
  return andThen(getIter(iterable), filterOf, [cls, func] as const);
}

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();
mapType.vectorcall = (args, kwnames) =>
  kwnames === null ? mapNew(mapType, args, NO_KEYWORDS) : constructObject(mapType, args, kwnames);

defineIteratorType(mapType);
defineLazily(mapType, () => [
  newMethod("(cls, /, *args, **kwargs)", mapNew),
  method("__reduce__", "($self, /)", (self: PyMap) => {
    const args = new PyTuple([self.func, ...self.its]);
    return self.strict ? tuple(self.cls, args, true) : tuple(self.cls, args);
  }),
  method("__setstate__", "($self, object, /)", setStrict),
  constant(
    "__doc__",
    "Make an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.",
  ),
]);

defineIteratorType(filterType);
defineLazily(filterType, () => [
  newMethod("(cls, function, iterable, /)", filterNew),
  method("__reduce__", "($self, /)", (self: Filter) => tuple(self.cls, tuple(self.func, self.it))),
  constant(
    "__doc__",
    "Return an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.",
  ),
]);
