/**
 * `tuple`. The items of a tuple never change; the empty tuple of the exact type is one object.
 */
import { concatItems } from "./concat-items.ts";
import { classMethod, constant, defineMembers, method, newMethod, slot } from "./builtin-function.ts";
import type { Compare } from "./compare.ts";
import { tupleType } from "./core-types.ts";
import { EMPTY_TUPLE, NotImplemented, PyList, PySlice, PyTuple, tuple, typeOf } from "./data.ts";
import { indexError, raise, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { hashCombine, hashOf } from "./hash.ts";
import { fastItems } from "./iterate.ts";
import { TupleIterator } from "./iterators.ts";
import { extendWith } from "./iterators-collect.ts";
import { indexIn, oneIterable, onlyArgument, repeatItems } from "./list.ts";
import { COMPARE_METHODS, compareItems, containsItem, countItem } from "./list-compare.ts";
import { type ReprShape, reprContainer } from "./list-repr.ts";
import { nested, repeatCount, subscriptIndex } from "./list-steps.ts";
import { markSequenceOperators } from "./operators.ts";
import { isPlainSlice, sliceItems, withPlainSlice } from "./slice.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, Deferred, type Gen, type Result, type Value } from "./value.ts";

const TUPLE_REPR: ReprShape<PyTuple> = {
  open: () => "(",
  close: (c) => (c.items.length === 1 ? ",)" : ")"),
  again: () => "(...)",
  at: (c, i) => (i < c.items.length ? i : -1),
  piece: (c, i) => c.items[i]!,
  separator: () => ", ",
};

const made = (items: readonly Value[], cls: PyType): PyTuple =>
  items.length === 0 && cls === tupleType ? EMPTY_TUPLE : new PyTuple(items, cls);

function tupleNew(cls: PyType, args: readonly Value[], kwargs: Map<string, Value>): Result {
  let a: readonly Value[] | undefined = args;
  if (kwargs.size > 0 || args.length > 1) {
    // A subclass may take keyword arguments in its own __init__.
    if (cls !== tupleType && args.length <= 1 && cls.lookup("__init__") !== tupleType.lookup("__init__")) a = args;
    else a = oneIterable("tuple", args, kwargs);
  }
  if (a === undefined) return undefined;
  return a.length === 0 ? made([], cls) : tupleFrom(a[0]!, cls);
}

/** `tuple(iterable)`, for a subclass if one is given. */
export function tupleFrom(iterable: Value, cls: PyType = tupleType): Result {
  if (iterable instanceof PyTuple && iterable.cls === tupleType && cls === tupleType) return iterable;
  const fast = fastItems(iterable);
  if (fast !== undefined) return made(fast.slice(), cls);
  const list = new PyList([]);
  const r = extendWith(list, iterable, false);
  if (r instanceof Deferred) return defer(tupleLater(list, r, cls));
  return r === undefined ? undefined : made(list.items, cls);
}

function* tupleLater(list: PyList, pending: Deferred, cls: PyType): Gen<Value | undefined> {
  return (yield pending) === undefined ? undefined : made(list.items, cls);
}

tupleType.vectorcall = (args, kwnames) => {
  const a = onlyArgument("tuple", args, kwnames);
  if (a === undefined) return undefined;
  return a.length === 0 ? EMPTY_TUPLE : tupleFrom(a[0]!);
};

function tupleHash(self: PyTuple): Result {
  const hashes: (number | bigint)[] = [];
  for (const item of self.items) {
    const h = hashOf(item);
    if (h === undefined) return undefined;
    if (h instanceof Deferred) return defer(tupleHashSlow(self, hashes, h));
    hashes.push(h as number);
  }
  return hashCombine(hashes);
}

function* tupleHashSlow(self: PyTuple, hashes: (number | bigint)[], pending: Deferred): Gen<Value | undefined> {
  let h = yield* nested(pending, "");
  for (;;) {
    if (h === undefined) return undefined;
    hashes.push(h as number);
    if (hashes.length === self.items.length) return hashCombine(hashes);
    h = yield* nested(hashOf(self.items[hashes.length]!), "");
  }
}

/** `t[i]` for an int that is a number. */
export function tupleGetItem(t: PyTuple, i: number): Value | undefined {
  const { items } = t;
  if (i < 0) i += items.length;
  if (i >= 0 && i < items.length) return items[i]!;
  return raise(indexError, "tuple index out of range");
}

const getAt = (t: PyTuple, i: Value): Value | undefined => tupleGetItem(t, i as number);

/** `t[key]`. */
export function tupleSubscript(t: PyTuple, key: Value): Result {
  if (typeof key === "number") return tupleGetItem(t, key);
  if (key instanceof PySlice) return tupleGetSlice(t, key);
  return andThen(subscriptIndex(key, "tuple"), getAt, t);
}

function tupleGetSlice(t: PyTuple, s: PySlice): Result {
  if (!isPlainSlice(s)) return withPlainSlice(t, s, tupleGetSlice);
  const items = sliceItems(t.items, s);
  if (items === undefined) return undefined;
  return items.length === t.items.length && t.cls === tupleType && (s.step === null || s.step === 1)
    ? t
    : made(items, tupleType);
}

function tupleAdd(a: PyTuple, b: Value): Result {
  if (!(b instanceof PyTuple)) return raise(typeError, `can only concatenate tuple (not "${typeOf(b).name}") to tuple`);
  if (a.items.length === 0 && b.cls === tupleType) return b;
  if (b.items.length === 0 && a.cls === tupleType) return a;
  return made(concatItems(a.items, b.items), tupleType);
}

function repeated(self: PyTuple, n: Value): Result {
  if (n === 1 && self.cls === tupleType) return self;
  return made(repeatItems(self.items, n as number), tupleType);
}

const compareSlot = (op: number) =>
  slot(
    COMPARE_METHODS[op]!,
    (a: PyTuple, b: Value): Result => (b instanceof PyTuple ? compareItems(op as Compare, a, b) : NotImplemented),
  );

defineMembers(tupleType, [
  newMethod("(cls, /, *args, **kwargs)", tupleNew),
  slot("__repr__", (self: PyTuple) => (self.items.length === 0 ? "()" : reprContainer(self, TUPLE_REPR))),
  slot("__hash__", tupleHash),
  slot("__len__", (self: PyTuple) => self.items.length),
  slot("__iter__", (self: PyTuple) => new TupleIterator(self)),
  slot("__getitem__", (self: PyTuple, key: Value) => tupleSubscript(self, key)),
  slot("__contains__", (self: PyTuple, v: Value) => containsItem(self, v)),
  slot("__add__", tupleAdd),
  slot("__mul__", (self: PyTuple, n: Value) => andThen(repeatCount(n), repeated, self)),
  slot("__rmul__", (self: PyTuple, n: Value) => andThen(repeatCount(n), repeated, self)),
  ...COMPARE_METHODS.map((_, op) => compareSlot(op)),
  method("__getnewargs__", "($self, /)", (self: PyTuple) => tuple(new PyTuple(self.items))),
  method("__sizeof__", "($self, /)", (self: PyTuple) => 32 + 8 * self.items.length),
  method(
    "index",
    "($self, value, start=0, stop=sys.maxsize, /)",
    (self: PyTuple, v: Value, start?: Value, stop?: Value) => indexIn(self, v, start, stop),
    "Return first index of value.",
  ),
  method(
    "count",
    "($self, value, /)",
    (self: PyTuple, v: Value) => countItem(self, v),
    "Return number of occurrences of value.",
  ),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  constant(
    "__doc__",
    "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
  ),
]);
markSequenceOperators(tupleType);
