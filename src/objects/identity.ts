/**
 * `id()`: a number per object, given out when first asked for and never reused. Primitives get an id from their value, so that `id(x) == id(x)`
 * holds whenever `x is x` does.
 */
import type { Value } from "./value.ts";
import { PyObject } from "./value.ts";

let next = 0x7f0000001000;
const ids = new WeakMap<PyObject, number>();
const primitiveIds = new Map<Value, number>();

/** The identity of an object, as `id()` shows it. */
export function objectId(v: Value): number {
  if (v instanceof PyObject) {
    let id = ids.get(v);
    if (id === undefined) {
      id = next;
      next += 16;
      ids.set(v, id);
    }
    return id;
  }
  if (typeof v === "number" && v >= -5 && v <= 256) return 0x560000000000 + (v + 5) * 32;
  let id = primitiveIds.get(v);
  if (id === undefined) {
    id = next;
    next += 16;
    if (primitiveIds.size > 100_000) primitiveIds.clear();
    primitiveIds.set(v, id);
  }
  return id;
}
