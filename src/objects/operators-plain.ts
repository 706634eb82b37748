/**
 * `+ * & | -` of the built-in containers themselves (not of subclasses), and simple `%` of strs, found without looking for methods: none of these operand types has a say against the
 * other, and no Python code runs. Null: take the whole way, which also words every error.
 */
import { concatItems } from "./concat-items.ts";
import { floatType, frozensetType, listType, setType, tupleType } from "./core-types.ts";
import { PyList, PyTuple } from "./data.ts";
import { repeatedFlag } from "./flag-list.ts";
import { HashTable, type PySet } from "./hash-table.ts";
import { percentFast } from "./percent-format-fast.ts";
import { Binary } from "./operators.ts";
import { needRoom } from "./room.ts";
import { addAll, copySet, setDifference, setIntersection } from "./set-operations.ts";
import type { PyObject, Value } from "./value.ts";

/** Longer results are the business of the methods, which know what to do when they are too long. */
const MAX_ITEMS = 1 << 20;

/** `x op y`, where `inplace` says that it was written `x op= y`. */
export function plainBinary(op: Binary, x: Value, y: Value, inplace: boolean): Value | null {
  if (op === Binary.MOD) return typeof x === "string" && isPlain(y) ? percentFast(x, y) : null;
  if (op === Binary.MUL) return inplace ? null : repeatPlain(x, y);
  if (x === null || y === null || typeof x !== "object" || typeof y !== "object") return null;
  const { cls } = x;
  if (cls !== y.cls) return null;
  if (op === Binary.ADD) return addPlain(x, y, inplace);
  if ((cls === setType && !inplace) || cls === frozensetType) return setsPlain(op, x as PySet, y as PySet);
  return null;
}

/** An int, a str, a float or a tuple, not of a subclass. */
const isPlain = (v: Value): boolean =>
  typeof v === "number" ||
  typeof v === "string" ||
  (typeof v === "object" && v !== null && (v.cls === tupleType || v.cls === floatType));

function addPlain(x: PyObject, y: PyObject, inplace: boolean): Value | null {
  if (x.cls === listType) {
    const a = (x as PyList).items;
    const b = (y as PyList).items;
    if (!inplace) return new PyList(concatItems(a, b));
    needRoom(a.length + b.length);
    for (let i = 0, n = b.length; i < n; i++) a.push(b[i]!);
    return x;
  }
  if (x.cls !== tupleType) return null;
  const a = (x as PyTuple).items;
  const b = (y as PyTuple).items;
  if (a.length === 0) return y;
  return b.length === 0 ? x : new PyTuple(concatItems(a, b));
}

function repeatPlain(x: Value, y: Value): Value | null {
  if (typeof y !== "number") return typeof x === "number" ? repeatPlain(y, x) : null;
  if (typeof x === "string") return x.length * y < MAX_ITEMS ? x.repeat(Math.max(y, 0)) : null;
  if (x === null || typeof x !== "object" || x.cls !== listType) return null;
  const { items } = x as PyList;
  const n = items.length * y;
  if (n > MAX_ITEMS) return null;
  const flags = items.length === 1 ? repeatedFlag(items[0]!, n) : undefined;
  if (flags !== undefined) return flags;
  const out: Value[] = [];
  if (items.length === 1) for (let v = items[0]!, i = 0; i < n; i++) out.push(v);
  else for (let k = 0; k < y; k++) for (let i = 0; i < items.length; i++) out.push(items[i]!);
  return new PyList(out);
}

/** Sets whose elements need no Python code: then the operations run at once. */
function setsPlain(op: Binary, a: PySet, b: PySet): Value | null {
  if (!(a instanceof HashTable) || a.buckets !== null || b.buckets !== null) return null;
  switch (op) {
    case Binary.AND:
      return setIntersection(a, b) as Value;
    case Binary.SUB:
      return setDifference(a, b) as Value;
    case Binary.OR: {
      const copy = copySet(a);
      addAll(copy, b);
      return copy;
    }
    default:
      return null;
  }
}
