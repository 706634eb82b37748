/**
 * `hash()`: CPython's values for numbers (mod 2**61-1), so that equal numbers of any type agree; strings and bytes by FNV-1a, the same in every run
 * (PYTHONHASHSEED=0 in spirit); everything else by its type's `__hash__`.
 */
import { PyFloat, typeOf, WideStr, normInt } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { callUnaryOr } from "./native-slots.ts";
import { whenDone, type Result, type Value } from "./value.ts";
import { asInt } from "./data.ts";
import { objectId } from "./identity.ts";

const MODULUS = (1n << 61n) - 1n;

/** Hash of an int. */
export function hashInt(v: number | bigint): number | bigint {
  if (typeof v === "number") return v === -1 ? -2 : v;
  const a = v < 0n ? -v : v;
  const h = a % MODULUS;
  const r = normInt(v < 0n ? -h : h);
  return r === -1 ? -2 : r;
}

/** Hash of a float: the hash of the equal int if there is one (`_Py_HashDouble`). NaN hashes by identity: pass the object. */
export function hashFloat(v: number, self: Value): number | bigint {
  if (Number.isInteger(v)) return hashInt(Number.isSafeInteger(v) ? v + 0 : BigInt(v));
  if (Number.isNaN(v)) return objectId(self) % 1000003;
  if (!Number.isFinite(v)) return v > 0 ? 314159 : -314159;
  let m = Math.abs(v);
  let e = 0;
  while (m >= 1) {
    m /= 2;
    e++;
  }
  while (m < 0.5) {
    m *= 2;
    e--;
  }
  let x = 0n;
  while (m !== 0) {
    x = ((x << 28n) & MODULUS) | (x >> 33n);
    m *= 268435456;
    e -= 28;
    const y = Math.floor(m);
    m -= y;
    x += BigInt(y);
    if (x >= MODULUS) x -= MODULUS;
  }
  const shift = BigInt(e >= 0 ? e % 61 : 60 - ((-1 - e) % 61));
  x = ((x << shift) & MODULUS) | (x >> (61n - shift));
  const r = normInt(v < 0 ? -x : x);
  return r === -1 ? -2 : r;
}

/** Hash of UTF-16 code units or bytes. */
export function hashUnits(s: string): number {
  if (s === "") return 0;
  let h = 0x811c9dc5;
  let g = s.length;
  for (let i = 0; i < s.length; i++) {
    h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
    g = (g + h) & 0x1fffff;
  }
  return (h >>> 0) + g * 4294967296;
}

/** Combine item hashes as tuple's xxHash-like mix does; any good mix will do, values differ from CPython's. */
export function hashCombine(hashes: readonly (number | bigint)[]): number {
  let h = 0x345678;
  let g = hashes.length;
  for (const x of hashes) {
    const n = typeof x === "number" ? x : Number(BigInt.asIntN(52, x));
    h = Math.imul(h ^ (n | 0), 0x9e3779b1);
    h = (h << 13) | (h >>> 19);
    g = (g * 31 + Math.floor(n / 4294967296) + (h & 0xffff)) & 0x1fffff;
  }
  return (h >>> 0) + g * 4294967296;
}

const unhashable = (v: Value): undefined => raise(typeError, `unhashable type: '${typeOf(v).name}'`);

/** `hash(v)`: an int. */
export function hashOf(v: Value): Result {
  switch (typeof v) {
    case "number":
    case "bigint":
      return hashInt(v);
    case "boolean":
      return v ? 1 : 0;
    case "string":
      return hashUnits(v);
  }
  if (v instanceof PyFloat && v.cls.lookup("__hash__") === undefined) return hashFloat(v.v, v);
  if (v instanceof WideStr) return hashUnits(v.js);
  const f = typeOf(v).lookup("__hash__");
  if (f === undefined || f === null) return unhashable(v);
  return whenDone(callUnaryOr(f, v, unhashable), checkHash);
}

/** The int that a `__hash__` has given, as `hash()` gives it. */
export function checkHash(r: Value): number | bigint | undefined {
  const n = asInt(r);
  if (n === undefined) return raise(typeError, "__hash__ method should return an integer");
  // As CPython's slot_tp_hash: what fits a Py_hash_t is the hash as it is.
  if (typeof n === "bigint" && BigInt.asIntN(64, n) === n) return n;
  return hashInt(n);
}
