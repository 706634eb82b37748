/**
 * `list`: construction, operators, methods. Subscripts and slices are in list-items.ts, sorting in sort.ts.
 *
 * `items` may be replaced by another array at any time (sort, clear, slice assignment): natives read it anew after anything that may have run Python code.
 */
import { concatItems } from "./concat-items.ts";
import { classMethod, constant, defineMembers, method, newMethod, slot } from "./builtin-function.ts";
import { Compare } from "./compare.ts";
import { listType } from "./core-types.ts";
import { NotImplemented, PyList, typeOf } from "./data.ts";
import { indexError, raise, typeError, valueError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { ListIterator, ListReverseIterator } from "./iterators.ts";
import { extendWith, listOf } from "./iterators-collect.ts";
import { COMPARE_METHODS, compareItems, containsItem, countItem, findItem } from "./list-compare.ts";
import { listDelItem, listSetItem, listSubscript } from "./list-items.ts";
import { type ReprShape, reprContainer } from "./list-repr.ts";
import { boundOf, repeatCount, ssizeOf } from "./list-steps.ts";
import { markSequenceOperators } from "./operators.ts";
import { repeatedFlag } from "./flag-list.ts";
import { insertItem, removeItem } from "./shift-items.ts";
import { MAX_ITEMS, needRoom, noRoom } from "./room.ts";
import { sortList } from "./sort.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** V8 makes a larger `new Array(n)` a dictionary. */
const MAX_NEW = 2 ** 25;

function repeatItem(v: Value, n: number): Value[] {
  if (n < MAX_NEW) return new Array<Value>(n).fill(v);
  const half = repeatItem(v, n >> 1);
  return n % 2 === 0 ? half.concat(half) : half.concat(half, [v]);
}

/** `items * n` as a fresh array. */
export function repeatItems(items: readonly Value[], n: number): Value[] {
  if (n <= 0 || items.length === 0) return [];
  needRoom(items.length * n);
  if (items.length === 1) return repeatItem(items[0]!, n);
  const out: Value[] = [];
  for (let k = 0; k < n; k++) for (let i = 0; i < items.length; i++) out.push(items[i]!);
  return out;
}

/** True if the object's class has a `__new__` of its own, which then is what takes the keyword arguments: `__init__` disregards them. */
export const ownConstructor = (self: Value, base: PyType): boolean => {
  const cls = typeOf(self);
  return cls !== base && cls.lookup("__new__") !== base.dict.get("__new__");
};
export const NO_KEYWORDS: Map<string, Value> = new Map();

/** The arguments of a constructor that takes at most one, positional-only iterable; undefined = TypeError pending. */
export function oneIterable(name: string, args: readonly Value[], kwargs: Map<string, Value>): Value[] | undefined {
  if (kwargs.size > 0) return raise(typeError, `${name}() takes no keyword arguments`);
  if (args.length > 1) return raise(typeError, `${name} expected at most 1 argument, got ${args.length}`);
  return args as Value[];
}

const LIST_REPR: ReprShape<PyList> = {
  open: () => "[",
  close: () => "]",
  again: () => "[...]",
  at: (c, i) => (i < c.items.length ? i : -1),
  piece: (c, i) => c.items[i]!,
  separator: () => ", ",
};

/** The arguments of a call of a constructor that takes at most one iterable; undefined = TypeError pending. */
export function onlyArgument(
  name: string,
  args: readonly Value[],
  kwnames: readonly string[] | null,
): readonly Value[] | undefined {
  if (kwnames !== null && kwnames.length > 0) return raise(typeError, `${name}() takes no keyword arguments`);
  if (args.length > 1) return raise(typeError, `${name} expected at most 1 argument, got ${args.length}`);
  return args;
}

listType.vectorcall = (args, kwnames) => {
  const a = onlyArgument("list", args, kwnames);
  if (a === undefined) return undefined;
  return a.length === 0 ? new PyList([]) : listOf(a[0]!);
};

function listInit(self: PyList, args: readonly Value[], kwargs: Map<string, Value>): Result {
  const a = oneIterable("list", args, ownConstructor(self, listType) ? NO_KEYWORDS : kwargs);
  if (a === undefined) return undefined;
  self.items = [];
  return a.length === 0 ? null : extendWith(self, a[0]!);
}

/** A list has got one item too many. */
function fullAgain(self: PyList): never {
  self.items.pop();
  noRoom();
}

/** `list.append`. */
export function listAppend(self: PyList, v: Value): null {
  if (self.items.push(v) > MAX_ITEMS) fullAgain(self);
  return null;
}

/** `list.extend`. */
export const listExtend = (self: PyList, iterable: Value): Result => extendWith(self, iterable);

function listIadd(self: PyList, other: Value): Result {
  const r = extendWith(self, other);
  return r instanceof Deferred ? defer(selfAfter(self, r)) : r === undefined ? undefined : self;
}

function* selfAfter(self: PyList, pending: Deferred): Gen<Value | undefined> {
  return (yield pending) === undefined ? undefined : self;
}

function listAdd(a: PyList, b: Value): Result {
  if (!(b instanceof PyList)) return raise(typeError, `can only concatenate list (not "${typeOf(b).name}") to list`);
  return new PyList(concatItems(a.items, b.items));
}

function repeated(self: PyList, n: Value): Result {
  const { items } = self;
  return (
    (items.length === 1 ? repeatedFlag(items[0]!, n as number) : undefined) ??
    new PyList(repeatItems(items, n as number))
  );
}

function repeatInPlace(self: PyList, n: Value): Result {
  self.items = repeatItems(self.items, n as number);
  return self;
}

/** `list.pop`. */
export function listPop(self: PyList, i?: Value): Result {
  const { items } = self;
  if (i === undefined || i === -1) return items.length === 0 ? popFromEmpty() : items.pop()!;
  return typeof i === "number" ? popAt(self, i) : andThen(ssizeOf(i), popAt, self);
}

const popFromEmpty = (): undefined => raise(indexError, "pop from empty list");

function popAt(self: PyList, at: Value): Value | undefined {
  const { items } = self;
  const n = items.length;
  if (n === 0) return popFromEmpty();
  let i = at as number;
  if (i < 0) i += n;
  if (i < 0 || i >= n) return raise(indexError, "pop index out of range");
  const v = items[i]!;
  removeItem(items, i);
  return v;
}

function listInsert(self: PyList, i: Value, v: Value): Result {
  if (typeof i === "number") return insertAt(self, i, v);
  const r = ssizeOf(i);
  if (r instanceof Deferred) return defer(insertLater(self, r, v));
  return r === undefined ? undefined : insertAt(self, r as number, v);
}

function insertAt(self: PyList, i: number, v: Value): null {
  const { items } = self;
  const n = items.length;
  needRoom(n + 1);
  if (i < 0) i = Math.max(i + n, 0);
  insertItem(items, Math.min(i, n), v);
  return null;
}

function* insertLater(self: PyList, pending: Deferred, v: Value): Gen<Value | undefined> {
  const i = yield pending;
  return i === undefined ? undefined : insertAt(self, i as number, v);
}

function listRemove(self: PyList, v: Value): Result {
  return andThen(findItem(self, v, 0, Infinity), removeFound, self);
}

function removeFound(self: PyList, at: Value): Value | undefined {
  if (at === -1) return raise(valueError, "list.remove(x): x not in list");
  removeItem(self.items, at as number);
  return null;
}

/** `index()` of list and tuple. */
export function indexIn(self: PyList | { items: readonly Value[] }, v: Value, start?: Value, stop?: Value): Result {
  const o = self as PyList;
  const from = start === undefined ? 0 : boundOf(start);
  if (from === undefined) return undefined;
  const to = stop === undefined ? Infinity : boundOf(stop);
  if (to === undefined) return undefined;
  if (typeof from === "number" && typeof to === "number") return indexBetween(o, v, from, to);
  return defer(indexLater(o, v, from, to));
}

function* indexLater(o: PyList, v: Value, from: Value | Deferred, to: Value | Deferred): Gen<Value | undefined> {
  const a = yield* settle(from);
  if (a === undefined) return undefined;
  const b = yield* settle(to);
  return b === undefined ? undefined : yield* settle(indexBetween(o, v, a as number, b as number));
}

function indexBetween(o: PyList, v: Value, from: number, to: number): Result {
  const n = o.items.length;
  if (from < 0) from = Math.max(from + n, 0);
  if (to < 0) to += n;
  const r = findItem(o, v, from, to);
  return typeof r === "number" && r >= 0 ? r : andThen(r, foundAt, o);
}

function foundAt(o: PyList, at: Value): Value | undefined {
  if (at !== -1) return at;
  const name = o instanceof PyList ? "list" : "tuple";
  return raise(valueError, `${name}.index(x): x not in ${name}`);
}

const compareSlot = (op: Compare) =>
  slot(COMPARE_METHODS[op], (a: PyList, b: Value): Result => {
    if (!(b instanceof PyList)) return NotImplemented;
    if (a.items.length !== b.items.length) {
      if (op === Compare.EQ) return false;
      if (op === Compare.NE) return true;
    }
    return compareItems(op, a, b);
  });

defineMembers(listType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyList([], cls)),
  slot("__init__", listInit),
  slot("__repr__", (self: PyList) => (self.items.length === 0 ? "[]" : reprContainer(self, LIST_REPR))),
  constant("__hash__", null),
  slot("__len__", (self: PyList) => (self.flags ?? self.items).length),
  slot("__iter__", (self: PyList) => new ListIterator(self)),
  method("__getitem__", "($self, index, /)", (self: PyList, key: Value) => listSubscript(self, key)),
  slot("__setitem__", (self: PyList, key: Value, v: Value) => listSetItem(self, key, v)),
  slot("__delitem__", (self: PyList, key: Value) => listDelItem(self, key)),
  slot("__contains__", (self: PyList, v: Value) => containsItem(self, v)),
  slot("__add__", listAdd),
  slot("__iadd__", listIadd),
  slot("__mul__", (self: PyList, n: Value) => andThen(repeatCount(n), repeated, self)),
  slot("__rmul__", (self: PyList, n: Value) => andThen(repeatCount(n), repeated, self)),
  slot("__imul__", (self: PyList, n: Value) => andThen(repeatCount(n), repeatInPlace, self)),
  compareSlot(Compare.LT),
  compareSlot(Compare.LE),
  compareSlot(Compare.EQ),
  compareSlot(Compare.NE),
  compareSlot(Compare.GT),
  compareSlot(Compare.GE),
  method("__reversed__", "($self, /)", (self: PyList) => new ListReverseIterator(self)),
  method("__sizeof__", "($self, /)", (self: PyList) => 40 + 8 * self.items.length),
  method("append", "($self, object, /)", listAppend, "Append object to the end of the list."),
  method("extend", "($self, iterable, /)", listExtend, "Extend list by appending elements from the iterable."),
  method("insert", "($self, index, object, /)", listInsert, "Insert object before index."),
  method("pop", "($self, index=-1, /)", listPop, "Remove and return item at index (default last)."),
  method("remove", "($self, value, /)", listRemove, "Remove first occurrence of value."),
  method(
    "index",
    "($self, value, start=0, stop=sys.maxsize, /)",
    (self: PyList, v: Value, start?: Value, stop?: Value) => indexIn(self, v, start, stop),
    "Return first index of value.",
  ),
  method(
    "count",
    "($self, value, /)",
    (self: PyList, v: Value) => countItem(self, v),
    "Return number of occurrences of value.",
  ),
  method(
    "clear",
    "($self, /)",
    (self: PyList) => {
      self.items = [];
      return null;
    },
    "Remove all items from list.",
  ),
  method("copy", "($self, /)", (self: PyList) => new PyList(self.items.slice()), "Return a shallow copy of the list."),
  method(
    "reverse",
    "($self, /)",
    (self: PyList) => {
      self.items.reverse();
      return null;
    },
    "Reverse *IN PLACE*.",
  ),
  method(
    "sort",
    "($self, /, *, key=None, reverse=False)",
    (self: PyList, key?: Value, reverse?: Value) => sortList(self, key ?? null, reverse ?? false),
    "Sort the list in ascending order and return None.",
  ),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  constant(
    "__doc__",
    "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.",
  ),
]);
markSequenceOperators(listType);
