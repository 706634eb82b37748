/**
 * Looking up, putting in and taking out a key of a dict or set: `d[key]` and its like.
 *
 * A key whose `__hash__`/`__eq__` are Python code has no normalised form (hash-key.ts). So these operations may have to run Python code, hence the
 * `Result`s: plain look-up comes first (`positionOf`), then what natives can decide (`locate`), and only then a request (key-search.ts).
 */
import { equals } from "./compare.ts";
import { tupleType } from "./core-types.ts";
import { asStr, jsText, type PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { hashOf } from "./hash.ts";
import { ensureBuckets } from "./hash-buckets.ts";
import { type Key, keyOf, NO_KEY, tupleHash } from "./hash-key.ts";
import { type HashTable, type PyDict, PySet } from "./hash-table.ts";
import { hashMethod, search, Then } from "./key-search.ts";
import { fullTypeName } from "./object-names.ts";
import { ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { objectType } from "./type.ts";
import { Deferred, PyObject, type Result, type Value } from "./value.ts";

/** "There is no such key", where `undefined` would say that an exception is pending. Never visible to Python. */
class Absent extends PyObject {}
export const ABSENT: PyObject = new Absent(objectType);

/** The pending TypeError of a key's `__hash__`, put as CPython 3.14 puts it. */
export function unhashable(t: HashTable, key: Value): undefined {
  const e = ts.exc!;
  if (e.cls !== typeError) return undefined;
  const text = e.args.items.length === 1 ? asStr(e.args.items[0]!) : undefined;
  if (text === undefined) return undefined;
  const role = t instanceof PySet ? "a set element" : "a dict key";
  return raise(typeError, strFromJs(`cannot use '${fullTypeName(typeOf(key))}' as ${role} (${jsText(text)})`));
}

/** `positionOf` of a key that has no normalised form. */
export const UNKEYED = -2;

/** The position of a key, -1 or UNKEYED. Nothing but plain look-up: complete only while there are no buckets. */
export function positionOf(t: HashTable, key: Value): number {
  if (typeof key === "string") return t.findStr(key);
  if (typeof key === "number") return t.findInt(key);
  if (typeof key === "object" && key !== null && key.cls === tupleType)
    return tupleHash(key as PyTuple) === 0 ? UNKEYED : t.findTuple(key as PyTuple);
  const k = keyOf(key);
  return k === NO_KEY ? UNKEYED : t.find(k);
}

/** What `locate` gives besides a position. */
const NOWHERE = -1;
const FAILED = -2;
/** Python code has to run: use `findSlow`. */
const UNDECIDED = -3;

/** The hash of the key that `locate` did not find, to be stored with it; undefined for tables without buckets. */
let locatedHash: number | bigint | undefined;

/** The position of a key, if that can be told without Python code. Nothing has happened yet when it is UNDECIDED. */
function locate(t: HashTable, key: Value, k: Key | typeof NO_KEY): number {
  if (k !== NO_KEY) {
    const i = t.find(k);
    if (i >= 0) return i;
    if (t.buckets === null) {
      locatedHash = undefined;
      return NOWHERE;
    }
  }
  if (hashMethod.of(typeOf(key)) instanceof PyFunction) return UNDECIDED;
  const h = hashOf(key);
  if (h instanceof Deferred) return UNDECIDED;
  if (h === undefined) {
    unhashable(t, key);
    return FAILED;
  }
  locatedHash = h as number | bigint;
  const candidates = ensureBuckets(t).get(locatedHash);
  if (candidates === undefined) return NOWHERE;
  for (const i of candidates) {
    if (t.keys[i] === key) return i;
    const eq = equals(t.keys[i]!, key);
    if (eq === true) return i;
    if (eq === undefined) return FAILED;
    if (eq !== false) return UNDECIDED;
  }
  locatedHash = h as number | bigint;
  return NOWHERE;
}

/** The value of a key, or ABSENT (or what else is given). */
export function dictGet(d: PyDict, key: Value, otherwise: Value = ABSENT): Result {
  const i = positionOf(d, key);
  if (i >= 0) return d.values[i];
  if (i !== UNKEYED && d.buckets === null) return otherwise;
  const at = locate(d, key, keyOf(key));
  if (at >= 0) return d.values[at];
  if (at === UNDECIDED) return search(d, key, undefined, Then.GET, otherwise);
  return at === FAILED ? undefined : otherwise;
}

/** The hash of an entry, if the table knows it. */
export const hashAt = (t: HashTable, i: number): number | bigint | undefined =>
  t.buckets === null ? undefined : t.hashes[i];

/** `dictGet` for a key whose hash may be known. */
export function dictGetHashed(d: PyDict, key: Value, hash: number | bigint | undefined): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return dictGet(d, key);
  return search(d, key, hash, Then.GET, ABSENT);
}

/** `d[key] = value`; gives None. */
export function dictSet(d: PyDict, key: Value, value: Value): Result {
  if (d.putNow(key, value)) return null;
  const k = keyOf(key);
  const at = locate(d, key, k);
  if (at === UNDECIDED) return search(d, key, undefined, Then.SET, value);
  if (at === FAILED) return undefined;
  if (at >= 0) d.replaceAt(at, value);
  else d.append(key, k, locatedHash, value);
  return null;
}

/** `dictSet` for a key whose hash is known (it came from another table): its `__hash__` is not called again. */
export function dictSetHashed(d: PyDict, key: Value, hash: number | bigint | undefined, value: Value): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return dictSet(d, key, value);
  return search(d, key, hash, Then.SET, value);
}

/** The value of a key, which is put there if it was not: `dict.setdefault`, with one look-up. */
export function dictSetDefault(d: PyDict, key: Value, value: Value): Result {
  const i = positionOf(d, key);
  if (i >= 0) return d.values[i];
  const k = keyOf(key);
  const at = locate(d, key, k);
  if (at >= 0) return d.values[at];
  if (at === UNDECIDED) return search(d, key, undefined, Then.SET_DEFAULT, value);
  if (at === FAILED) return undefined;
  d.append(key, k, locatedHash, value);
  return value;
}

/** Remove a key; gives the value it had, or ABSENT. */
export function dictPop(d: PyDict, key: Value): Result {
  const i = positionOf(d, key);
  const at = i >= 0 ? i : locate(d, key, keyOf(key));
  if (at === NOWHERE) return ABSENT;
  if (at === UNDECIDED) return search(d, key, undefined, Then.POP, null);
  if (at === FAILED) return undefined;
  const v = d.values[at];
  d.removeAt(at);
  return v;
}

/** Add to a set; gives True if it was not there; `quietly`: where Python code has to run, the request's result is None. */
export function setAdd(s: PySet, key: Value, quietly = false): Result {
  const { size } = s;
  if (s.putNow(key, undefined)) return s.size > size;
  const k = keyOf(key);
  const at = locate(s, key, k);
  if (at >= 0) return false;
  if (at === UNDECIDED) return search(s, key, undefined, quietly ? Then.ADD_QUIETLY : Then.ADD, null);
  if (at === FAILED) return undefined;
  s.append(key, k, locatedHash, undefined);
  return true;
}

/** `setAdd` for a key whose hash is known. */
export function setAddHashed(s: PySet, key: Value, hash: number | bigint | undefined): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return setAdd(s, key);
  return search(s, key, hash, Then.ADD, null);
}

/** Membership in a set or among a dict's keys; gives a bool. */
export function tableHas(t: HashTable, key: Value): Result {
  const i = positionOf(t, key);
  if (i >= 0) return true;
  if (i !== UNKEYED && t.buckets === null) return false;
  const at = locate(t, key, keyOf(key));
  if (at === UNDECIDED) return search(t, key, undefined, Then.HAS, null);
  return at === FAILED ? undefined : at >= 0;
}

/** `tableHas` for a key whose hash is known. */
export function tableHasHashed(t: HashTable, key: Value, hash: number | bigint | undefined): Result {
  if (hash === undefined || keyOf(key) !== NO_KEY) return tableHas(t, key);
  return search(t, key, hash, Then.HAS, null);
}

/** Remove from a set; gives True if it was there. */
export function setDiscard(s: PySet, key: Value): Result {
  const i = positionOf(s, key);
  const at = i >= 0 ? i : locate(s, key, keyOf(key));
  if (at === UNDECIDED) return search(s, key, undefined, Then.DISCARD, null);
  if (at === FAILED) return undefined;
  if (at < 0) return false;
  s.removeAt(at);
  return true;
}
