/** `zip`, and what it shares with `map` of several iterables: taking one item of each iterator, with `strict=`. */
import { tooManyKeywords, unexpectedKeyword } from "./suggestions.ts";
import { constant, defineMembers, method, newMethod } from "./builtin-function.ts";
import { constructObject } from "./call.ts";
import { PyTuple, tuple } from "./data.ts";
import { raise, valueError } from "./exception-object.ts";
import { getIter, next, STOP } from "./iterate.ts";
import { defineIteratorType, PyIterator } from "./iterator-object.ts";
import { truth } from "./truth.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export const zipType = builtinType("zip", { flags: TypeFlag.BASETYPE });

export class Zip extends PyIterator {
  readonly its: readonly Value[];
  strict: boolean;
  constructor(its: readonly Value[], strict: boolean, cls: PyType = zipType) {
    super(cls);
    this.its = its;
    this.strict = strict;
  }
  override next(): Result {
    const { its } = this;
    if (its.length === 0) return STOP;
    if (its.length === 2) {
      // The commonest: an array that grows from nothing would take room for seventeen.
      const a = next(its[0]!);
      if (a === undefined) return undefined;
      if (a !== STOP && !(a instanceof Deferred)) {
        const b = next(its[1]!);
        if (b !== undefined && b !== STOP && !(b instanceof Deferred)) return new PyTuple([a, b]);
        return this.row([a], b);
      }
      return this.row([], a);
    }
    const row: Value[] = [];
    for (let i = 0; i < its.length; i++) {
      const v = next(its[i]!);
      if (v instanceof Deferred) return defer(this.later(row, v));
      if (v === undefined) return undefined;
      if (v === STOP) return this.strict ? defer(uneven("zip", its, i)) : STOP;
      row.push(v);
    }
    return new PyTuple(row);
  }
  /** What an item that is no plain value means for the row begun. */
  row(begun: Value[], r: Result): Result {
    if (r instanceof Deferred) return defer(this.later(begun, r));
    if (r === STOP && this.strict) return defer(uneven("zip", this.its, begun.length));
    return r;
  }
  private *later(row: Value[], pending: Deferred): Gen<Value | undefined> {
    const ok = yield* restOfRow("zip", this.its, row, pending, this.strict);
    return ok === true ? new PyTuple(row) : ok;
  }
}

/** Complete a row from a Deferred on: True, STOP, or undefined (exception). */
export function* restOfRow(
  name: string,
  its: readonly Value[],
  row: Value[],
  pending: Deferred,
  strict: boolean,
): Gen<Value | undefined> {
  let v = yield pending;
  for (;;) {
    if (v === undefined) return undefined;
    if (v === STOP) return strict ? yield* uneven(name, its, row.length) : STOP;
    row.push(v);
    if (row.length === its.length) return true;
    v = yield* settle(next(its[row.length]!));
  }
}

/** Iterator `i` of a strict zip or map has ended: STOP if all have, else ValueError. */
export function* uneven(name: string, its: readonly Value[], i: number): Gen<Value | undefined> {
  const others = (k: number): string => (k === 1 ? " 1" : `s 1-${k}`);
  if (i > 0) return raise(valueError, `${name}() argument ${i + 1} is shorter than argument${others(i)}`);
  for (let k = 1; k < its.length; k++) {
    const v = yield* settle(next(its[k]!));
    if (v === undefined) return undefined;
    if (v !== STOP) return raise(valueError, `${name}() argument ${k + 1} is longer than argument${others(k)}`);
  }
  return STOP;
}

/** The `strict` among keyword arguments, as a bool; other keywords are a TypeError. */
export function strictOf(name: string, kwargs: ReadonlyMap<string, Value>): Result {
  if (kwargs.size > 1) return tooManyKeywords(name, 1, kwargs.size);
  for (const k of kwargs.keys()) if (k !== "strict") return unexpectedKeyword(name, ["strict"], k);
  const v = kwargs.get("strict");
  return v === undefined ? false : truth(v);
}

/** The iterators of all arguments; null if one of them needs Python code, undefined if an exception is pending. */
export function itersAtOnce(args: readonly Value[], from: number): Value[] | null | undefined {
  const its: Value[] = [];
  for (let i = from; i < args.length; i++) {
    const it = getIter(args[i]!);
    if (it instanceof Deferred) return null;
    if (it === undefined) return undefined;
    its.push(it);
  }
  return its;
}

/** `itersAtOnce` for when it cannot. */
export function* itersOf(args: readonly Value[], from: number): Gen<Value[] | undefined> {
  const its: Value[] = [];
  for (let i = from; i < args.length; i++) {
    const it = yield* settle(getIter(args[i]!));
    if (it === undefined) return undefined;
    its.push(it);
  }
  return its;
}

function zipNew(cls: PyType, args: readonly Value[], kwargs: ReadonlyMap<string, Value>): Result {
  const strict = kwargs.size === 0 ? false : strictOf("zip", kwargs);
  if (strict === undefined) return undefined;
  const its = itersAtOnce(args, 0);
  if (its === undefined) return undefined;
  if (its === null || typeof strict !== "boolean") return defer(zipLater(cls, args, strict));
  return new Zip(its, strict, cls);
}

function* zipLater(cls: PyType, args: readonly Value[], strict: Value | Deferred): Gen<Value | undefined> {
  const s = yield* settle(strict);
  if (s === undefined) return undefined;
  const its = yield* itersOf(args, 0);
  return its === undefined ? undefined : new Zip(its, s === true, cls);
}

/** `__setstate__` of zip and map: only `strict` is state. */
export const setStrict = (self: { strict: boolean }, v: Value): Result => {
  const r = truth(v);
  if (typeof r === "boolean") self.strict = r;
  return r === undefined ? undefined : null;
};

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();
zipType.vectorcall = (args, kwnames) =>
  kwnames === null ? zipNew(zipType, args, NO_KEYWORDS) : constructObject(zipType, args, kwnames);

defineIteratorType(zipType);
defineMembers(zipType, [
  newMethod("(cls, /, *args, **kwargs)", zipNew),
  method("__reduce__", "($self, /)", (self: Zip) =>
    self.strict ? tuple(self.cls, new PyTuple(self.its), true) : tuple(self.cls, new PyTuple(self.its)),
  ),
  method("__setstate__", "($self, object, /)", setStrict),
  constant(
    "__doc__",
    "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
  ),
]);
