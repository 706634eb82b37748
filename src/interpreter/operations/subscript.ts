/** `o[k]`, `o[k] = v`, `del o[k]`, `x in o`, `len(o)`, `del o.name`. */
import { bind, setAttr } from "../../objects/attributes.ts";
import { PyBuiltin } from "../../objects/builtin-function.ts";
import { callBoundValue, callValue } from "../../objects/call.ts";
import { fastEquals, UNSURE } from "../../objects/compare.ts";
import { dictType, listType, tupleType } from "../../objects/core-types.ts";
import { PyList, PyTuple, typeOf } from "../../objects/data.ts";
import { flagAt, setFlags } from "../../objects/flag-list.ts";
import { attributeError, pendingIs, raise, typeError } from "../../objects/exception-object.ts";
import { PyFunction } from "../../objects/function-object.ts";
import { HashTable, PyDict, PySet } from "../../objects/hash-table.ts";
import { positionOf, tableHas, UNKEYED } from "../../objects/hash-lookup.ts";
import { getIter, next, STOP } from "../../objects/iterate.ts";
import { equals } from "../../objects/compare.ts";
import { subscriptOf } from "../../objects/list-steps.ts";
import { callBinary } from "../../objects/native-slots.ts";
import { takeException } from "../../objects/state.ts";
import { truth } from "../../objects/truth.ts";
import { TypeFlag } from "../../objects/type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { keyOf } from "../../objects/hash-key.ts";

/** `o[k]` of a built-in dict, tuple or str where it can be had at once; undefined otherwise (then use `getItem`). */
export function getItemNow(o: Value, k: Value): Value | undefined {
  if (o === null || typeof o !== "object") {
    if (typeof o !== "string" || typeof k !== "number") return undefined;
    return o[k < 0 ? k + o.length : k];
  }
  const { cls } = o;
  if (cls === dictType) {
    const d = o as PyDict;
    if (d.buckets !== null) return undefined;
    const i = positionOf(d, k);
    return i < 0 ? undefined : d.values[i];
  }
  if (typeof k !== "number") return undefined;
  if (cls === listType) {
    const { flags } = o as PyList;
    return flags === undefined ? undefined : flagAt(flags, k);
  }
  if (cls !== tupleType) return undefined;
  const { items } = o as PyTuple;
  return items[k < 0 ? k + items.length : k];
}

/** `o[k]`. */
export const getItem = subscriptOf;

export function setItem(o: Value, k: Value, v: Value): Result {
  if (o instanceof PyDict && o.cls === dictType && o.buckets === null) {
    const i = positionOf(o, k);
    if (i !== UNKEYED) {
      if (i >= 0) o.replaceAt(i, v);
      else o.append(k, keyOf(k), undefined, v);
      return null;
    }
  }
  if (o instanceof PyList && o.flags !== undefined && setFlags(o.flags, k, v)) return null;
  const f = typeOf(o).lookup("__setitem__");
  if (f === undefined) {
    if (halfMapping(o, "__delitem__")) return raise(attributeError, "__setitem__");
    return raise(typeError, `'${typeOf(o).name}' object does not support item assignment`);
  }
  return callBoundValue(f, o, [k, v]);
}

export function delItem(o: Value, k: Value): Result {
  const f = typeOf(o).lookup("__delitem__");
  if (f === undefined) return noDeletion(o, k);
  return callBinary(f, o, k);
}

/** A class with one of `__setitem__` and `__delitem__` has CPython's slot for both: the other one is looked up when it is asked for. */
const halfMapping = (o: Value, other: string): boolean => typeOf(o).lookup(other) !== undefined;

/** CPython words it by the path taken: `doesn't` for an int index into what has sequence slots (heap types always do). */
function noDeletion(o: Value, k: Value): undefined {
  const t = typeOf(o);
  if (halfMapping(o, "__setitem__")) return raise(attributeError, "__delitem__");
  const sequence = t.has(TypeFlag.HEAP) || t.lookup("__len__") !== undefined;
  const byIndex = typeOf(k).lookup("__index__") !== undefined;
  return raise(typeError, `'${t.name}' object ${sequence && byIndex ? "doesn't" : "does not"} support item deletion`);
}

export const deleteAttr = (o: Value, name: string): Result => setAttr(o, name, undefined);

/** `x in o` as a bool. */
export function contains(o: Value, x: Value): Result {
  if (o instanceof HashTable && (o.cls.flags & 1) === 0) {
    const i = positionOf(o, x);
    if (i !== UNKEYED && o.buckets === null) return i >= 0;
    if (o.cls === dictType || !(x instanceof PySet)) return tableHas(o, x);
  } else if ((o instanceof PyList && o.cls === listType) || (o instanceof PyTuple && o.cls === tupleType)) {
    const { items } = o;
    let i = 0;
    for (; i < items.length; i++) {
      const e = fastEquals(items[i]!, x);
      if (e === true) return true;
      if (e === UNSURE) break;
    }
    if (i === items.length) return false;
  } else if (typeof o === "string" && typeof x === "string") return o.includes(x);
  const f = typeOf(o).lookup("__contains__");
  if (f === undefined) return defer(containsByIteration(o, x));
  if (f === null) return raise(typeError, `'${typeOf(o).name}' object is not a container`);
  if (!(f instanceof PyFunction || f instanceof PyBuiltin)) return defer(containsDescribed(f, o, x));
  const r = callBinary(f, o, x);
  if (r instanceof Deferred) return defer(truthLater(r));
  return r === undefined || typeof r === "boolean" ? r : truth(r);
}

function* truthLater(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : yield* settle(truth(r));
}

/** By a method that has to be bound first; without it, if its descriptor raises AttributeError. */
function* containsDescribed(f: Value, o: Value, x: Value): Gen<Value | undefined> {
  const bound = yield* settle(bind(f, o, typeOf(o)));
  if (bound !== undefined) {
    const r = yield* settle(callValue(bound, [x]));
    return r === undefined ? undefined : yield* settle(truth(r));
  }
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  return yield* containsByIteration(o, x);
}

function* containsByIteration(o: Value, x: Value): Gen<Value | undefined> {
  const it = yield* settle(getIter(o));
  if (it === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, `argument of type '${typeOf(o).name}' is not a container or iterable`);
  }
  for (;;) {
    const v = yield* settle(next(it));
    if (v === undefined) return undefined;
    if (v === STOP) return false;
    const e = yield* settle(equals(v, x));
    if (e === undefined) return undefined;
    if (e === true) return true;
  }
}
