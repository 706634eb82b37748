/**
 * `set`, and what it shares with `frozenset` (frozenset.ts). Elements stand in order of insertion, which is a listed divergence: CPython's order is
 * that of its hash table.
 */
import { classMethod, constant, defineMembers, type Member, method, newMethod, slot } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { Compare } from "./compare.ts";
import { frozensetType, setType } from "./core-types.ts";
import { NotImplemented, PyList, tuple } from "./data.ts";
import { getAttr } from "./attributes.ts";
import { keyError, raise } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { PySet } from "./hash-table.ts";
import { copyTable } from "./table-copy.ts";
import { setAdd, setDiscard, tableHas } from "./hash-lookup.ts";
import { NO_KEYWORDS, oneIterable, onlyArgument, ownConstructor } from "./list.ts";
import { COMPARE_METHODS } from "./list-compare.ts";
import { type ReprShape, reprContainer } from "./list-repr.ts";
import { SetIterator } from "./set-iterator.ts";
import {
  addAll,
  containsAll,
  copySet,
  isDisjoint,
  isSubset,
  replaceEntries,
  setDifference,
  setDifferenceUpdate,
  setIntersection,
  setSymmetricUpdate,
} from "./set-operations.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

const SET_REPR: ReprShape<PySet> = {
  open: (s) => (s.cls === setType ? "{" : s.cls.name + "({"),
  close: (s) => (s.cls === setType ? "}" : "})"),
  again: (s) => s.cls.name + "(...)",
  at: (s, i) => s.nextLive(i),
  piece: (s, i) => s.keys[i]!,
  separator: () => ", ",
};

/** A set is looked up in a set as the frozenset of its elements. */
function asElement(v: Value): Value {
  if (!(v instanceof PySet) || v.cls.lookup("__hash__") !== null) return v;
  const frozen = new PySet(frozensetType);
  copyTable(frozen, v);
  return frozen;
}

/** `v in s`. */
export const setContains = (s: PySet, v: Value): Result => tableHas(s, asElement(v));

function compareSets(op: Compare, a: PySet, b: Value): Result {
  if (!(b instanceof PySet)) return NotImplemented;
  switch (op) {
    case Compare.EQ:
      return a.size === b.size && isSubset(a, b);
    case Compare.NE:
      return a.size !== b.size || andThen(isSubset(a, b), not, null);
    case Compare.LT:
      return a.size < b.size && isSubset(a, b);
    case Compare.LE:
      return isSubset(a, b);
    case Compare.GT:
      return a.size > b.size && isSubset(b, a);
    default:
      return isSubset(b, a);
  }
}

const not = (_: null, v: Value): Value => v !== true;

type Operation = (a: PySet, b: Value) => Result;

/** A new set from a copy and an in-place operation. */
const byUpdate =
  (update: Operation): Operation =>
  (a, b) => {
    const copy = copySet(a);
    return andThen(update(copy, b), give, copy);
  };

const give = (s: PySet): Value => s;
const union = byUpdate(addAll);
const symmetricDifference = byUpdate(setSymmetricUpdate);

/** An operator: both operands must be sets. */
const operator = (name: string, f: Operation): Member[] => [
  slot(`__${name}__`, (a: PySet, b: Value) => (b instanceof PySet ? f(a, b) : NotImplemented)),
  slot(`__r${name}__`, (a: PySet, b: Value) => (b instanceof PySet ? f(b, a) : NotImplemented)),
];

/** `a op= b`: both operands must be sets; the result is `a`. */
const inplace = (name: string, f: Operation): Member =>
  slot(`__i${name}__`, (a: PySet, b: Value) => (b instanceof PySet ? andThen(f(a, b), give, a) : NotImplemented));

/** Apply an operation to a set for each of several iterables, each time to the result of the last one. */
function* fold(s: PySet, others: readonly Value[], f: Operation): Gen<Value | undefined> {
  let result = s;
  for (const other of others) {
    const r = yield* settle(f(result, other));
    if (r === undefined) return undefined;
    if (r !== null) result = r as PySet;
  }
  return result;
}

/** A method that takes any number of iterables and gives a new set. */
const combining = (name: string, f: Operation, doc: string): Member =>
  method(
    name,
    "($self, /, *others)",
    (self: PySet, others: Value[]) => {
      if (others.length === 0) return copySet(self);
      return others.length === 1 ? f(self, others[0]!) : defer(fold(self, others, f));
    },
    doc,
  );

/** A method that takes any number of iterables and changes the set. */
const updating = (name: string, f: Operation, doc: string): Member =>
  method(
    name,
    "($self, /, *others)",
    (self: PySet, others: Value[]) => {
      if (others.length === 0) return null;
      return andThen(others.length === 1 ? f(self, others[0]!) : defer(fold(self, others, f)), none, null);
    },
    doc,
  );

const none = (): Value => null;

const issubset = (self: PySet, other: Value): Result =>
  other instanceof PySet ? isSubset(self, other) : andThen(setIntersection(self, other), isWhole, self);

const isWhole = (self: PySet, common: Value): Value => (common as PySet).size === self.size;

const issuperset = (self: PySet, other: Value): Result =>
  other instanceof PySet ? isSubset(other, self) : defer(containsAll(self, other));

const reduce = (self: PySet): Result =>
  andThen(getAttr(self, "__getstate__"), (s: PySet, f: Value) => andThen(callValue(f, []), withState, s), self);

const withState = (self: PySet, state: Value): Value => tuple(self.cls, tuple(new PyList(self.liveKeys())), state);

/** The members that set and frozenset have in common. */
export const SHARED_SET_MEMBERS: readonly Member[] = [
  slot("__repr__", (self: PySet) => (self.size === 0 ? self.cls.name + "()" : reprContainer(self, SET_REPR))),
  slot("__len__", (self: PySet) => self.size),
  slot("__iter__", (self: PySet) => new SetIterator(self)),
  method("__contains__", "($self, object, /)", setContains),
  ...COMPARE_METHODS.map((name, op) => slot(name, (a: PySet, b: Value) => compareSets(op, a, b))),
  ...operator("or", union),
  ...operator("and", setIntersection),
  ...operator("sub", setDifference),
  ...operator("xor", symmetricDifference),
  combining("union", union, "Return a new set with elements from the set and all others."),
  combining("intersection", setIntersection, "Return a new set with elements common to the set and all others."),
  combining("difference", setDifference, "Return a new set with elements in the set that are not in the others."),
  method("symmetric_difference", "($self, other, /)", symmetricDifference),
  method("isdisjoint", "($self, other, /)", (self: PySet, other: Value) => isDisjoint(self, other)),
  method("issubset", "($self, other, /)", issubset),
  method("issuperset", "($self, other, /)", issuperset),
  method("__reduce__", "($self, /)", reduce),
  method("__sizeof__", "($self, /)", (self: PySet) => 200 + 16 * self.keys.length),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
];

function setInit(self: PySet, args: readonly Value[], kwargs: Map<string, Value>): Result {
  const a = oneIterable("set", args, ownConstructor(self, setType) ? NO_KEYWORDS : kwargs);
  if (a === undefined) return undefined;
  if (self.size > 0) self.clear();
  return a.length === 0 ? null : addAll(self, a[0]!);
}

setType.vectorcall = (args, kwnames) => {
  const a = onlyArgument("set", args, kwnames);
  if (a === undefined) return undefined;
  const s = new PySet();
  return a.length === 0 ? s : andThen(addAll(s, a[0]!), give, s);
};

function setRemove(self: PySet, v: Value): Result {
  const r = setDiscard(self, asElement(v));
  if (r === true) return null;
  if (r instanceof Deferred) return defer(removeLater(r, v));
  return r === undefined ? undefined : raise(keyError, v);
}

function* removeLater(pending: Deferred, v: Value): Gen<Value | undefined> {
  const r = yield pending;
  if (r === undefined) return undefined;
  return r === true ? null : raise(keyError, v);
}

function setPop(self: PySet): Value | undefined {
  if (self.size === 0) return raise(keyError, "pop from an empty set");
  const i = self.nextLive(0);
  const v = self.keys[i]!;
  self.removeAt(i);
  return v;
}

/** `s &= iterable`; gives the set. */
const intersectionUpdate: Operation = (s, other) => andThen(setIntersection(s, other), replaceEntries, s);

/** `s.add(v)`; gives None. */
export function setAddMethod(self: PySet, v: Value): Result {
  const r = setAdd(self, v, true);
  return typeof r === "boolean" ? null : r;
}

function setDiscardMethod(self: PySet, v: Value): Result {
  const r = setDiscard(self, asElement(v));
  return typeof r === "boolean" ? null : andThen(r, none, null);
}

defineMembers(setType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PySet(cls)),
  slot("__init__", setInit),
  constant("__hash__", null),
  ...SHARED_SET_MEMBERS,
  inplace("or", addAll),
  inplace("and", intersectionUpdate),
  inplace("sub", setDifferenceUpdate),
  inplace("xor", setSymmetricUpdate),
  method("add", "($self, object, /)", setAddMethod, "Add an element to a set."),
  method("remove", "($self, object, /)", setRemove, "Remove an element from a set; it must be a member."),
  method("discard", "($self, object, /)", setDiscardMethod, "Remove an element from a set if it is a member."),
  method("pop", "($self, /)", setPop, "Remove and return an arbitrary set element."),
  method(
    "clear",
    "($self, /)",
    (self: PySet) => {
      self.clear();
      return null;
    },
    "Remove all elements from this set.",
  ),
  method("copy", "($self, /)", copySet, "Return a shallow copy of a set."),
  updating("update", addAll, "Update the set, adding elements from all others."),
  updating(
    "intersection_update",
    intersectionUpdate,
    "Update the set, keeping only elements found in it and all others.",
  ),
  updating("difference_update", setDifferenceUpdate, "Update the set, removing elements found in others."),
  method("symmetric_difference_update", "($self, other, /)", setSymmetricUpdate),
  constant("__doc__", "Build an unordered collection of unique elements."),
]);
