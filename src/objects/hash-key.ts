/**
 * Normalised keys: values that are equal exactly when the Python keys are, for all types whose hash and equality are built in. `1`, `1.0` and `True`
 * meet in one number; strings that stand for other types begin with a lone surrogate, which no plain str has. They are compared by `===`, but for tuples:
 * a tuple is its own key, and equal to another one whose items have equal keys (`sameTuple`).
 */
import { bytesType, floatType, frozensetType, intType, strType, tupleType } from "./core-types.ts";
import { PyBytes, PyComplex, PyFloat, PyInstance, PyIntObject, PyStrObject, PyTuple, WideStr } from "./data.ts";
import { PySet } from "./hash-table.ts";
import { objectId } from "./identity.ts";
import { type PyType, TypeFlag } from "./type.ts";
import type { PyObject, Value } from "./value.ts";

/** A normalised key; a number without a fraction is an int. NO_KEY when only Python code can tell whether two keys are equal (or the key is unhashable). */
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
  return Number.isNaN(n) ? v : n;
}

export const isTuple = (v: Value): v is PyTuple => v instanceof PyTuple;

/** 32 bits of an int that is a number. */
export const hashOfInt = (k: number): number =>
  (k | 0) === k ? k : (k | 0) ^ Math.imul((k / 4294967296) | 0, 0x85ebca6b);

function hashOfText(s: string): number {
  let h = s.length;
  for (let i = 0; i < s.length; i++) h = Math.imul(h, 31) + s.charCodeAt(i);
  return h;
}

function hashOfKey(k: Key): number {
  switch (typeof k) {
    case "number":
      return Number.isInteger(k) ? hashOfInt(k) : hashOfText(String(k));
    case "string":
      return hashOfText(k);
    case "bigint":
      return Number(BigInt.asIntN(32, k));
    default:
      return k === null ? 7 : isTuple(k) ? tupleHash(k) : objectId(k) | 0;
  }
}

/** The hash by which tables find a tuple that has a key (30 bits, never 0); 0 if it has none. */
export function tupleHash(t: PyTuple): number {
  if (t.hash !== 0) return t.hash;
  const { items } = t;
  let h = SEED + items.length;
  for (let i = 0; i < items.length; i++) {
    const v = items[i]!;
    let x: number;
    if (typeof v === "number") x = hashOfInt(v);
    else if (typeof v === "string") x = hashOfText(v);
    else {
      const k = keyOf(v);
      if (k === NO_KEY) return 0;
      x = hashOfKey(k);
    }
    h = mix(h, x);
  }
  t.hash = h & 0x3fffffff || 1;
  return t.hash;
}

const mix = (h: number, x: number): number => {
  const y = Math.imul(h ^ x, 0x5bd1e995);
  return y ^ (y >>> 15);
};

const SEED = 0x345678;

/** `tupleHash` of a pair of ints. */
export const pairHash = (a: number, b: number): number =>
  mix(mix(SEED + 2, hashOfInt(a)), hashOfInt(b)) & 0x3fffffff || 1;

/** Does the tuple, which has a key, equal the pair of ints? */
export function isPair(t: PyTuple, a: number, b: number): boolean {
  const { items } = t;
  if (items.length !== 2) return false;
  const x = items[0]!;
  const y = items[1]!;
  return (
    (x === a || (typeof x !== "number" && keyOf(x) === a)) && (y === b || (typeof y !== "number" && keyOf(y) === b))
  );
}

/** Are two tuples that have keys equal? */
export function sameTuple(a: PyTuple, b: PyTuple): boolean {
  const x = a.items;
  const y = b.items;
  if (x.length !== y.length) return false;
  for (let i = 0; i < x.length; i++) {
    const p = x[i]!;
    const q = y[i]!;
    if (typeof p === "number" && typeof q === "number") {
      if (p !== q) return false;
    } else if (p !== q && !sameKey(p, q)) return false;
  }
  return true;
}

function sameKey(a: Value, b: Value): boolean {
  const k = keyOf(a);
  const l = keyOf(b);
  return k === l || (typeof k === "object" && typeof l === "object" && isTuple(k) && isTuple(l) && sameTuple(k, l));
}

/** A string that two keys have in common exactly when they are equal. */
function keyText(k: Key): string {
  switch (typeof k) {
    case "number":
      return k + ",";
    case "string":
      return "s" + k.length + ":" + k;
    case "bigint":
      return "b" + k + ",";
    default:
      if (k === null) return "n";
      if (!isTuple(k)) return "o" + objectId(k) + ",";
      return "(" + k.items.map((v) => keyText(keyOf(v) as Key)).join("") + ")";
  }
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
  if (v instanceof PyInstance) return NO_KEY;
  if (v instanceof PyTuple) return inheritsKey(cls, tupleType) && tupleHash(v) !== 0 ? v : NO_KEY;
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
  const parts: string[] = [];
  for (const v of s.keys) {
    if (v === undefined) continue;
    const k = keyOf(v);
    if (k === NO_KEY) return NO_KEY;
    parts.push(keyText(k));
  }
  s.key = "\udc04" + parts.sort().join("");
  return s.key;
}

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
