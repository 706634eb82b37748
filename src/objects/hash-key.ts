/**
 * Normalised keys: primitives that are equal exactly when the Python keys are, for all types whose hash and equality are built in. `1`, `1.0` and `True`
 * meet in one number; strings that stand for other types begin with a lone surrogate, which no plain str has.
 */
import { bytesType, floatType, frozensetType, intType, strType, tupleType } from "./core-types.ts";
import { PyBytes, PyComplex, PyFloat, PyIntObject, PyStrObject, PyTuple, WideStr } from "./data.ts";
import { PySet } from "./hash-table.ts";
import { objectId } from "./identity.ts";
import { type PyType, TypeFlag } from "./type.ts";
import type { PyObject, Value } from "./value.ts";

/** A normalised key; NO_KEY when only Python code can tell whether two keys are equal (or the key is unhashable). */
export type Key = string | number | bigint | null | PyObject;
export const NO_KEY: unique symbol = Symbol("no key");

/** True if the instance's type took `__eq__` and `__hash__` over from the built-in type unchanged. */
function inheritsKey(cls: PyType, builtin: PyType): boolean {
  return (
    cls === builtin ||
    (cls.lookup("__eq__") === builtin.lookup("__eq__") && cls.lookup("__hash__") === builtin.lookup("__hash__"))
  );
}

function floatKey(v: PyFloat): Key {
  const n = v.v;
  if (Number.isInteger(n)) return Number.isSafeInteger(n) ? n + 0 : BigInt(n);
  return Number.isNaN(n) ? v : "\udc05" + n;
}

/** Largest absolute value of the items of a short tuple that becomes a number. */
const PAIR_LIMIT = 1 << 24;
const TRIPLE_LIMIT = 1 << 15;

/**
 * Pairs and triples of small ints, the commonest tuples in dicts and sets, as a number: no int or float has a key with a fraction, so those numbers are
 * free. Undefined for any other tuple.
 */
function shortTupleKey(items: readonly Value[]): number | undefined {
  if (items.length !== 2 && items.length !== 3) return undefined;
  const a = intKey(items[0]!);
  const b = intKey(items[1]!);
  if (a === undefined || b === undefined) return undefined;
  if (items.length === 2)
    return a < PAIR_LIMIT && a > -PAIR_LIMIT && b < PAIR_LIMIT && b > -PAIR_LIMIT
      ? a * (PAIR_LIMIT * 4) + b + 0.5
      : undefined;
  const c = intKey(items[2]!);
  return c !== undefined &&
    a < TRIPLE_LIMIT &&
    a > -TRIPLE_LIMIT &&
    b < TRIPLE_LIMIT &&
    b > -TRIPLE_LIMIT &&
    c < TRIPLE_LIMIT &&
    c > -TRIPLE_LIMIT
    ? (a * (TRIPLE_LIMIT * 2) + b) * (TRIPLE_LIMIT * 2) + c + 0.25
    : undefined;
}

/** The int that an item is equal to, or undefined. */
function intKey(v: Value): number | undefined {
  if (typeof v === "number") return v;
  const k = keyOf(v);
  return typeof k === "number" && Number.isInteger(k) ? k : undefined;
}

function tupleKey(t: PyTuple): string | number | typeof NO_KEY {
  if (t.key !== undefined) return t.key;
  const short = shortTupleKey(t.items);
  if (short !== undefined) return short;
  let s = "\udc02";
  for (const item of t.items) {
    const k = keyOf(item);
    switch (typeof k) {
      case "number":
        s += k + ",";
        break;
      case "string":
        s += "s" + k.length + ":" + k;
        break;
      case "bigint":
        s += "b" + k + ",";
        break;
      case "symbol":
        return NO_KEY;
      default:
        s += k === null ? "n" : "o" + objectId(k) + ",";
    }
  }
  t.key = s;
  return s;
}

/** The normalised key of a value. */
export function keyOf(v: Value): Key | typeof NO_KEY {
  switch (typeof v) {
    case "string":
    case "number":
    case "bigint":
      return v;
    case "boolean":
      return v ? 1 : 0;
  }
  if (v === null) return null;
  const cls = v.cls;
  if ((cls.flags & TypeFlag.IDENTITY_EQ) !== 0) return v;
  if (v instanceof PyTuple) return inheritsKey(cls, tupleType) ? tupleKey(v) : NO_KEY;
  if (v instanceof PyFloat) return inheritsKey(cls, floatType) ? floatKey(v) : NO_KEY;
  if (v instanceof WideStr) return wideKey(v);
  if (v instanceof PyStrObject) return inheritsKey(cls, strType) ? keyOf(v.v) : NO_KEY;
  if (v instanceof PyIntObject) return inheritsKey(cls, intType) ? v.v : NO_KEY;
  if (v instanceof PyBytes) return inheritsKey(cls, bytesType) ? bytesKey(v) : NO_KEY;
  if (v instanceof PySet) return v.cls === frozensetType ? frozensetKey(v) : NO_KEY;
  if (v instanceof PyComplex) return v.im === 0 ? floatKey(new PyFloat(v.re)) : NO_KEY;
  return NO_KEY;
}

/** Equal frozensets have the same keys in any order: sorted, they are the frozenset's key. */
function frozensetKey(s: PySet): string | typeof NO_KEY {
  if (s.key !== undefined) return s.key;
  if (s.index.size !== s.size) return NO_KEY;
  const parts: string[] = [];
  for (const k of s.index.keys()) parts.push(typeof k === "string" ? "s" + k.length + ":" + k : primitiveKey(k));
  s.key = "\udc04" + parts.sort().join("");
  return s.key;
}

const primitiveKey = (k: Exclude<Key, string>): string =>
  typeof k === "number" ? k + "," : typeof k === "bigint" ? "b" + k + "," : k === null ? "n" : "o" + objectId(k) + ",";

function wideKey(s: WideStr): string {
  let lone = false;
  for (const cp of s.cps) if (cp >= 0xd800 && cp <= 0xdfff) lone = true;
  return lone ? "\udc03" + Array.from(s.cps).join(",") : s.js;
}

function bytesKey(b: PyBytes): string {
  let s = "\udc01";
  for (let i = 0; i < b.bytes.length; i++) s += String.fromCharCode(b.bytes[i]!);
  return s;
}
