/** Which objects CPython's garbage collector knows: those that can refer to others. */
import { Cell, PyList, PyTuple } from "../../objects/data.ts";
import { PyFunction, PyMethod } from "../../objects/function-object.ts";
import { HashTable } from "../../objects/hash-table.ts";
import { PyType, TypeFlag } from "../../objects/type.ts";
import { PyObject, type Value } from "../../objects/value.ts";

/** Objects that can refer to others take part in collections. */
export function isTracked(v: Value): boolean {
  if (!(v instanceof PyObject)) return false;
  if (v instanceof PyList || v instanceof PyTuple || v instanceof HashTable)
    return !(v instanceof PyTuple) || v.items.length > 0;
  if (v instanceof PyType) return v.has(TypeFlag.HEAP);
  if (v instanceof PyFunction || v instanceof PyMethod || v instanceof Cell) return true;
  return v.cls.has(TypeFlag.HEAP) || v.cls.has(TypeFlag.HAS_DICT);
}
