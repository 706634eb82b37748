/**
 * `dict`: subscripts (`dictSubscript` is the interpreter's entry point), operators and methods. The table itself is in hash-table.ts, filling in dict-update.ts,
 * views in dict-views.ts.
 */
import { classMethod, constant, defineMembers, method, newMethod, slot } from "./builtin-function.ts";
import { callBoundValue, callValue } from "./call.ts";
import { equals } from "./compare.ts";
import { dictType } from "./core-types.ts";
import { NotImplemented, PyTuple, typeOf } from "./data.ts";
import { DictIterator, DictReverseIterator, Entry } from "./dict-iterators.ts";
import { dictUpdate, fillKeys, isReadableDict, updateArgs } from "./dict-update.ts";
import { PyDictView } from "./dict-views.ts";
import { keyError, raise, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { ABSENT, dictGet, dictGetHashed, dictPop, dictSet, dictSetDefault, hashAt, tableHas } from "./hash-lookup.ts";
import { cloneTable } from "./table-copy.ts";
import { PyDict } from "./hash-table.ts";
import { fastItems } from "./iterate.ts";
import { nested, SYNC_DEPTH } from "./list-steps.ts";
import { type ReprShape, reprContainer } from "./list-repr.ts";
import { callBinary } from "./native-slots.ts";
import { ts } from "./state.ts";
import type { PyType } from "./type.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** `d[key]`: KeyError, or `__missing__` of a subclass. */
export function dictSubscript(d: PyDict, key: Value): Result {
  const v = dictGet(d, key);
  if (v === ABSENT) return missing(d, key);
  return v instanceof Deferred ? defer(subscriptLater(d, key, v)) : v;
}

function* subscriptLater(d: PyDict, key: Value, pending: Deferred): Gen<Value | undefined> {
  const v = yield pending;
  return v === ABSENT ? yield* settle(missing(d, key)) : v;
}

function missing(d: PyDict, key: Value): Result {
  if (d.cls !== dictType) {
    const f = d.cls.lookup("__missing__");
    if (f !== undefined) return callBinary(f, d, key);
  }
  return raise(keyError, key);
}

/** `del d[key]`; gives None. */
export function dictDelItem(d: PyDict, key: Value): Result {
  const v = dictPop(d, key);
  if (v === ABSENT) return raise(keyError, key);
  if (v instanceof Deferred) return defer(deleteLater(key, v));
  return v === undefined ? undefined : null;
}

function* deleteLater(key: Value, pending: Deferred): Gen<Value | undefined> {
  const v = yield pending;
  if (v === ABSENT) return raise(keyError, key);
  return v === undefined ? undefined : null;
}

/** `d.get(key, default)`. */
export const dictGetDefault = (d: PyDict, key: Value, otherwise: Value = null): Result => dictGet(d, key, otherwise);

function dictPopItem(d: PyDict, key: Value, otherwise?: Value): Result {
  // CPython looks at the size before the key: an empty dict never asks for a hash.
  const v = d.size === 0 ? ABSENT : dictPop(d, key);
  if (v === ABSENT) return otherwise === undefined ? raise(keyError, key) : otherwise;
  return v instanceof Deferred ? defer(popLater(key, otherwise, v)) : v;
}

function* popLater(key: Value, otherwise: Value | undefined, pending: Deferred): Gen<Value | undefined> {
  const v = yield pending;
  if (v !== ABSENT) return v;
  return otherwise === undefined ? raise(keyError, key) : otherwise;
}

function dictPopLast(d: PyDict): Result {
  if (d.size === 0) return raise(keyError, "popitem(): dictionary is empty");
  const i = d.last();
  const pair = new PyTuple([d.keys[i]!, d.values[i]!]);
  d.removeLast();
  return pair;
}

/** `d.copy()`. */
export function dictCopy(d: PyDict): PyDict {
  const copy = new PyDict();
  cloneTable(copy, d);
  return copy;
}

/** `d.copy()` as Python sees it: of a subclass that iterates in its own way, what its `keys` gives. */
function copyOf(d: PyDict): Result {
  if (isReadableDict(d)) return dictCopy(d);
  const copy = new PyDict();
  return andThen(dictUpdate(copy, d), giveDict, copy);
}

const giveDict = (d: PyDict): Value => d;

/** `a == b` for two dicts: the same keys with equal values. */
export function dictEquals(a: PyDict, b: PyDict): Result {
  if (a.size !== b.size) return false;
  if (ts.nativeDepth > SYNC_DEPTH) return defer(equalsFrom(a, b, 0, undefined));
  ts.nativeDepth++;
  const r = equalsNow(a, b);
  ts.nativeDepth--;
  return r;
}

function equalsNow(a: PyDict, b: PyDict): Result {
  for (let i = a.nextLive(0); i >= 0; i = a.nextLive(i + 1)) {
    const key = a.keys[i]!;
    const other = dictGetHashed(b, key, hashAt(a, i));
    if (other instanceof Deferred) return defer(equalsFrom(a, b, i, undefined));
    if (other === undefined) return undefined;
    if (other === ABSENT) return false;
    const r = equals(a.values[i]!, other);
    if (r === true) continue;
    return r instanceof Deferred ? defer(equalsFrom(a, b, i, r)) : r;
  }
  return true;
}

/** The comparison from an entry on; `pending` is that of the entry's values if it has begun. */
function* equalsFrom(a: PyDict, b: PyDict, from: number, pending: Deferred | undefined): Gen<Value | undefined> {
  let started = pending;
  for (let i = a.nextLive(from); i >= 0; i = a.nextLive(i + 1)) {
    let r: Result = started;
    if (started === undefined) {
      const value = a.values[i]!;
      const other = yield* settle(dictGetHashed(b, a.keys[i]!, hashAt(a, i)));
      if (other === undefined) return undefined;
      if (other === ABSENT) return false;
      r = equals(value, other);
    }
    started = undefined;
    const same = yield* nested(r, " in comparison");
    if (same !== true) return same;
  }
  return true;
}

const not = (_: null, v: Value): Value => v !== true;

const DICT_REPR: ReprShape<PyDict> = {
  open: () => "{",
  close: () => "}",
  again: () => "{...}",
  // Positions are doubled: a key at 2i, its value at 2i + 1.
  at: (d, i) => {
    if ((i & 1) === 1) return d.keys[i >> 1] === undefined ? -1 : i;
    const k = d.nextLive(i >> 1);
    return k < 0 ? -1 : 2 * k;
  },
  piece: (d, i) => ((i & 1) === 0 ? d.keys[i >> 1]! : d.values[i >> 1]!),
  separator: (_, i) => ((i & 1) === 0 ? ", " : ": "),
};

function dictOr(a: PyDict, b: Value): Result {
  if (!(b instanceof PyDict)) return NotImplemented;
  return andThen(copyOf(a), withEntries, b);
}

/** The copy with the entries of another dict. */
const withEntries = (other: PyDict, copy: Value): Result =>
  andThen(dictUpdate(copy as PyDict, other), resultOf, copy as PyDict);

const resultOf = (d: PyDict): Value => d;

function dictRor(a: PyDict, b: Value): Result {
  return b instanceof PyDict ? dictOr(b, a) : NotImplemented;
}

function dictFromKeys(cls: PyType, iterable: Value, value: Value = null): Result {
  if (cls === dictType) {
    const d = new PyDict();
    const fast = fastItems(iterable);
    if (fast === undefined) return defer(fillKeys(d, iterable, value, setDict));
    for (const key of fast) {
      const r = dictSet(d, key, value);
      if (r === undefined) return undefined;
      if (r instanceof Deferred) return defer(fillKeys(d, iterable, value, setDict));
    }
    return d;
  }
  return defer(fromKeysSlow(cls, iterable, value));
}

const setDict = (d: Value, key: Value, value: Value): Result => dictSet(d as PyDict, key, value);

function setAny(o: Value, key: Value, value: Value): Result {
  const f = typeOf(o).lookup("__setitem__");
  if (f === undefined || f === null)
    return raise(typeError, `'${typeOf(o).name}' object does not support item assignment`);
  return callBoundValue(f, o, [key, value]);
}

function* fromKeysSlow(cls: PyType, iterable: Value, value: Value): Gen<Value | undefined> {
  const made = yield* settle(callValue(cls, []));
  if (made === undefined) return undefined;
  return yield* fillKeys(made, iterable, value, typeOf(made) === dictType ? setDict : setAny);
}

dictType.vectorcall = (args, kwnames) => {
  const d = new PyDict();
  if (args.length === 0) return d;
  const n = args.length - (kwnames === null ? 0 : kwnames.length);
  const keywords = new Map<string, Value>();
  if (kwnames !== null) for (let i = 0; i < kwnames.length; i++) keywords.set(kwnames[i]!, args[n + i]!);
  return andThen(updateArgs(d, "dict", args.slice(0, n), keywords), resultOf, d);
};

const unordered = (name: string) => slot(name, () => NotImplemented);

defineMembers(dictType, [
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => new PyDict(cls)),
  slot("__init__", (self: PyDict, args: Value[], kwargs: Map<string, Value>) => updateArgs(self, "dict", args, kwargs)),
  slot("__repr__", (self: PyDict) => (self.size === 0 ? "{}" : reprContainer(self, DICT_REPR))),
  constant("__hash__", null),
  slot("__len__", (self: PyDict) => self.size),
  slot("__iter__", (self: PyDict) => new DictIterator(self, Entry.KEY)),
  method("__getitem__", "($self, key, /)", dictSubscript, "Return self[key]."),
  slot("__setitem__", (self: PyDict, key: Value, v: Value) => dictSet(self, key, v)),
  slot("__delitem__", dictDelItem),
  method("__contains__", "($self, key, /)", (self: PyDict, key: Value) => tableHas(self, key)),
  slot("__eq__", (a: PyDict, b: Value) => (b instanceof PyDict ? dictEquals(a, b) : NotImplemented)),
  slot("__ne__", (a: PyDict, b: Value) =>
    b instanceof PyDict ? andThen(dictEquals(a, b), not, null) : NotImplemented,
  ),
  ...["__lt__", "__le__", "__gt__", "__ge__"].map(unordered),
  slot("__or__", dictOr),
  slot("__ror__", dictRor),
  slot("__ior__", (self: PyDict, other: Value) => andThen(dictUpdate(self, other), resultOf, self)),
  method("__reversed__", "($self, /)", (self: PyDict) => new DictReverseIterator(self, Entry.KEY)),
  method("__sizeof__", "($self, /)", (self: PyDict) => 48 + 24 * self.keys.length),
  method(
    "get",
    "($self, key, default=None, /)",
    dictGetDefault,
    "Return the value for key if key is in the dictionary, else default.",
  ),
  method("setdefault", "($self, key, default=None, /)", (self: PyDict, key: Value, v: Value = null) =>
    dictSetDefault(self, key, v),
  ),
  method("pop", "($self, key, default=<unrepresentable>, /)", dictPopItem),
  method("popitem", "($self, /)", dictPopLast, "Remove and return a (key, value) pair as a 2-tuple."),
  method("keys", "($self, /)", (self: PyDict) => new PyDictView(self, Entry.KEY)),
  method("values", "($self, /)", (self: PyDict) => new PyDictView(self, Entry.VALUE)),
  method("items", "($self, /)", (self: PyDict) => new PyDictView(self, Entry.ITEM)),
  method("update", "($self, /, *args, **kwargs)", (self: PyDict, args: Value[], kwargs: Map<string, Value>) =>
    updateArgs(self, "update", args, kwargs),
  ),
  method(
    "clear",
    "($self, /)",
    (self: PyDict) => {
      self.clear();
      return null;
    },
    "Remove all items from the dict.",
  ),
  method("copy", "($self, /)", copyOf, "Return a shallow copy of the dict."),
  classMethod("fromkeys", "($type, iterable, value=None, /)", dictFromKeys),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  constant(
    "__doc__",
    "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
  ),
]);
