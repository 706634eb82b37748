/**
 * The views of a dict: `dict_keys`, `dict_values`, `dict_items`. Keys and items behave as sets in comparisons and operators, whose results are plain sets.
 */
import { constant, defineMembers, getset, method, slot } from "./builtin-function.ts";
import { Compare, equals } from "./compare.ts";
import { setType } from "./core-types.ts";
import { NotImplemented, PyTuple } from "./data.ts";
import { DictIterator, DictReverseIterator, Entry, entryAt } from "./dict-iterators.ts";
import { ABSENT, dictGet, dictPop, setAdd, tableHas } from "./hash-lookup.ts";
import { copyTable } from "./table-copy.ts";
import { HashTable, PyDict, PySet } from "./hash-table.ts";
import { getIter, next, STOP } from "./iterate.ts";
import { COMPARE_METHODS, compareLengths } from "./list-compare.ts";
import { type ReprShape, reprContainer } from "./list-repr.ts";
import { mappingProxy } from "./mapping-proxy.ts";
import { addAll, setDifferenceUpdate, setIntersection, setSymmetricUpdate } from "./set-operations.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { defer, Deferred, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

const SEALED = TypeFlag.DISALLOW_INSTANTIATION;
export const dictKeysType = builtinType("dict_keys", { flags: SEALED });
export const dictValuesType = builtinType("dict_values", { flags: SEALED });
export const dictItemsType = builtinType("dict_items", { flags: SEALED });
const TYPES = [dictKeysType, dictValuesType, dictItemsType];

export class PyDictView extends PyObject {
  readonly dict: PyDict;
  readonly what: Entry;
  constructor(dict: PyDict, what: Entry) {
    super(TYPES[what]!);
    this.dict = dict;
    this.what = what;
  }
}

const isSetLike = (v: Value): v is PyDictView | PySet =>
  v instanceof PySet || (v instanceof PyDictView && v.what !== Entry.VALUE);
const sizeOf = (v: PyDictView | PySet): number => (v instanceof PyDictView ? v.dict.size : v.size);

const VIEW_REPR: ReprShape<PyDictView> = {
  open: (v) => v.cls.name + "([",
  close: () => "])",
  again: () => "...",
  at: (v, i) => v.dict.nextLive(i),
  piece: (v, i) => entryAt(v.dict, i, v.what),
  separator: () => ", ",
};

/** `key in view`, `(key, value) in view`. */
export function viewContains(view: PyDictView, v: Value): Result {
  if (view.what === Entry.KEY) return tableHas(view.dict, v);
  if (!(v instanceof PyTuple) || v.items.length !== 2) return false;
  const found = dictGet(view.dict, v.items[0]!);
  if (found instanceof Deferred) return defer(itemLater(found, v));
  return found === undefined ? undefined : found === ABSENT ? false : equals(found, v.items[1]!);
}

function* itemLater(pending: Deferred, pair: PyTuple): Gen<Value | undefined> {
  const found = yield pending;
  if (found === undefined) return undefined;
  return found === ABSENT ? false : yield* settle(equals(found, pair.items[1]!));
}

const contains = (o: PyDictView | PySet, v: Value): Result =>
  o instanceof HashTable ? tableHas(o, v) : viewContains(o, v);

/** True if every item of `a` is in `b`. */
function* allIn(a: PyDictView | PySet, b: PyDictView | PySet): Gen<Value | undefined> {
  const it = yield* settle(getIter(a));
  if (it === undefined) return undefined;
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return true;
    const r = yield* settle(contains(b, v));
    if (r !== true) return r;
  }
}

function* compareViews(op: Compare, a: PyDictView, b: PyDictView | PySet): Gen<Value | undefined> {
  const m = sizeOf(a);
  const n = sizeOf(b);
  if (op === Compare.EQ || op === Compare.NE) {
    const same = m === n ? yield* allIn(a, b) : false;
    return same === undefined ? undefined : (same === true) === (op === Compare.EQ);
  }
  if (!compareLengths(op, m, n)) return false;
  return op === Compare.LT || op === Compare.LE ? yield* allIn(a, b) : yield* allIn(b, a);
}

type Update = (s: PySet, other: Value) => Result;

/** `a op b` with the set of `a` changed by an in-place operation. */
function* asSetThen(a: Value, b: Value, update: Update): Gen<Value | undefined> {
  const s = new PySet();
  if ((yield* settle(addAll(s, a))) === undefined) return undefined;
  return (yield* settle(update(s, b))) === undefined ? undefined : s;
}

/** The items of an iterable that are in the view, as CPython takes them. */
function* intersection(view: PyDictView | PySet, other: Value): Gen<Value | undefined> {
  const s = new PySet();
  let items = other;
  if (other instanceof PySet && other.cls === setType && sizeOf(view) <= other.size)
    return yield* settle(setIntersection(other, view));
  if (other instanceof PyDictView && isSetLike(other) && sizeOf(other) > sizeOf(view)) {
    items = view;
    view = other;
  }
  const it = yield* settle(getIter(items));
  if (it === undefined) return undefined;
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return s;
    const has = yield* settle(contains(view, v));
    if (has === undefined) return undefined;
    if (has === true && (yield* settle(setAdd(s, v))) === undefined) return undefined;
  }
}

/** True if the view and the iterable have nothing in common; the shorter of two sets is walked. */
function* disjoint(view: PyDictView | PySet, other: Value): Gen<Value | undefined> {
  let items: Value = other;
  if (view === other) return sizeOf(view) === 0;
  if (isSetLike(other) && sizeOf(other) > sizeOf(view)) {
    items = view;
    view = other;
  }
  const it = yield* settle(getIter(items));
  if (it === undefined) return undefined;
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return true;
    const has = yield* settle(contains(view, v));
    if (has !== false) return has === undefined ? undefined : false;
  }
}

/** The pairs that only one of two dicts has. Values that both have under one key are compared, and need no hash. */
function* differingItems(a: PyDictView, b: PyDictView): Gen<Value | undefined> {
  const result = new PySet();
  const rest = new PyDict();
  copyTable(rest, a.dict);
  for (let i = b.dict.nextLive(0); i >= 0; i = b.dict.nextLive(i + 1)) {
    const key = b.dict.keys[i]!;
    const value = b.dict.values[i]!;
    const own = yield* settle(dictGet(rest, key));
    if (own === undefined) return undefined;
    const same = own === ABSENT ? false : yield* settle(equals(own, value));
    if (same === undefined) return undefined;
    const done = same === true ? dictPop(rest, key) : setAdd(result, new PyTuple([key, value]));
    if ((yield* settle(done)) === undefined) return undefined;
  }
  const left = yield* settle(addAll(result, new PyDictView(rest, Entry.ITEM)));
  return left === undefined ? undefined : result;
}

const isItems = (v: Value): v is PyDictView => v instanceof PyDictView && v.what === Entry.ITEM;

const xor = (a: Value, b: Value): Result =>
  defer(isItems(a) && isItems(b) ? differingItems(a, b) : asSetThen(a, b, setSymmetricUpdate));

const binary = (name: string, update: Update) => [
  slot(`__${name}__`, (a: Value, b: Value) => defer(asSetThen(a, b, update))),
  slot(`__r${name}__`, (a: Value, b: Value) => defer(asSetThen(b, a, update))),
];

/** Views have CPython's number slots: either operand may be the view. */
const and = (a: Value, b: Value): Result =>
  defer(a instanceof PyDictView ? intersection(a, b) : intersection(b as PyDictView, a));

for (const t of TYPES) {
  defineMembers(t, [
    slot("__repr__", (self: PyDictView) => reprContainer(self, VIEW_REPR)),
    slot("__len__", (self: PyDictView) => self.dict.size),
    slot("__iter__", (self: PyDictView) => new DictIterator(self.dict, self.what)),
    method("__reversed__", "($self, /)", (self: PyDictView) => new DictReverseIterator(self.dict, self.what)),
    getset("mapping", (self: PyDictView) => mappingProxy(self.dict)),
  ]);
}
for (const t of [dictKeysType, dictItemsType]) {
  defineMembers(t, [
    constant("__hash__", null),
    slot("__contains__", viewContains),
    ...COMPARE_METHODS.map((name, op) =>
      slot(name, (a: PyDictView, b: Value) => (isSetLike(b) ? defer(compareViews(op, a, b)) : NotImplemented)),
    ),
    slot("__and__", and),
    slot("__rand__", and),
    ...binary("or", addAll),
    ...binary("sub", setDifferenceUpdate),
    slot("__xor__", xor),
    slot("__rxor__", (a: Value, b: Value) => xor(b, a)),
    method("isdisjoint", "($self, other, /)", (self: PyDictView, other: Value) => defer(disjoint(self, other))),
  ]);
}
