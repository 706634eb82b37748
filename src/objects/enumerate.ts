/** `enumerate`: its `__next__` makes no generator as long as the iterator under it needs no Python code. */
import { classMethod, constant, defineLazily, method, newMethod } from "./builtin-function.ts";
import { normInt, PyTuple, tuple } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { getIter, next, STOP } from "./iterate.ts";
import { defineIteratorType, PyIterator } from "./iterator-object.ts";
import { index } from "./operators.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export const enumerateType = builtinType("enumerate", { flags: TypeFlag.BASETYPE });

export class Enumerate extends PyIterator {
  readonly it: Value;
  count: number | bigint;
  constructor(it: Value, count: number | bigint, cls: PyType = enumerateType) {
    super(cls);
    this.it = it;
    this.count = count;
  }
  override next(): Result {
    const v = next(this.it);
    if (v === undefined || v === STOP) return v;
    return v instanceof Deferred ? this.after(v) : this.pair(v);
  }
  /** The pair with what a request gives. */
  after(pending: Deferred): Deferred {
    return defer(this.later(pending));
  }
  pair(v: Value): PyTuple {
    const n = this.count;
    this.count = typeof n === "number" && n < Number.MAX_SAFE_INTEGER ? n + 1 : normInt(BigInt(n) + 1n);
    return new PyTuple([n, v]);
  }
  private *later(pending: Deferred): Gen<Value | undefined> {
    const v = yield pending;
    return v === undefined || v === STOP ? v : this.pair(v);
  }
}

const MISSING = "enumerate() missing required argument 'iterable'";

/** `enumerate(…)` itself; of a subclass, and by `__new__`, the arguments are told by the signature. */
function enumerateCall(args: readonly Value[], kwargs: ReadonlyMap<string, Value>): Result {
  const given = args.length + kwargs.size;
  if (given > 2 && args.length > 0) return raise(typeError, `enumerate() takes at most 2 arguments (${given} given)`);
  if (given > 2) return raise(typeError, MISSING);
  let [iterable, start] = args;
  for (const [name, v] of kwargs) {
    if (name === "iterable" && iterable === undefined) iterable = v;
    else if (name === "start" && start === undefined) start = v;
    else return raise(typeError, `'${name}' is an invalid keyword argument for enumerate()`);
  }
  if (iterable === undefined)
    return raise(typeError, given === 1 ? "'start' is an invalid keyword argument for enumerate()" : MISSING);
  return enumerateNew(enumerateType, iterable, start);
}

function enumerateNew(cls: PyType, iterable: Value, start?: Value): Result {
  const n = start === undefined ? 0 : index(start);
  if (n === undefined) return undefined;
  const it = n instanceof Deferred ? undefined : getIter(iterable);
  if (n instanceof Deferred || it instanceof Deferred) return defer(enumerateLater(cls, iterable, n, it));
  return it === undefined ? undefined : new Enumerate(it, n as number | bigint, cls);
}

/** `started` is the iterator's making, when that has begun. */
function* enumerateLater(
  cls: PyType,
  iterable: Value,
  start: Value | Deferred,
  started: Result,
): Gen<Value | undefined> {
  const n = yield* settle(start);
  if (n === undefined) return undefined;
  const it = yield* settle(started ?? getIter(iterable));
  return it === undefined ? undefined : new Enumerate(it, n as number | bigint, cls);
}

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();
enumerateType.vectorcall = (args, kwnames) => {
  if (kwnames === null) return enumerateCall(args, NO_KEYWORDS);
  const n = args.length - kwnames.length;
  return enumerateCall(args.slice(0, n), new Map(kwnames.map((name, i) => [name, args[n + i]!])));
};

defineIteratorType(enumerateType);
defineLazily(enumerateType, () => [
  newMethod("(cls, iterable, start=0)", enumerateNew),
  method("__reduce__", "($self, /)", (self: Enumerate) => tuple(self.cls, tuple(self.it, self.count))),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  constant(
    "__doc__",
    "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
  ),
]);
