/** `object.__getstate__`: the attributes and slots of an object, for `copy` and `pickle`. */
import { ABSENT_ATTR, findAttr, instanceDict } from "./attributes.ts";
import { defineMembers, method } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { asStr, jsText, PyList, PyTuple, typeOf } from "./data.ts";
import { raise, runtimeError, typeError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { copyTable } from "./table-copy.ts";
import { copyregFunction } from "./object-reduce.ts";
import { objectType, PyType, TypeFlag } from "./type.ts";
import { defer, type Gen, type PyObject, type Result, settle, type Value } from "./value.ts";

/** The attributes, or null if there are none. */
function attributes(self: Value): PyDict | null {
  const cls = typeOf(self);
  let dict: PyDict | null = null;
  if (self instanceof PyType) {
    if (!self.has(TypeFlag.HEAP)) return null;
    dict = new PyDict();
    for (const [k, v] of self.dict) dict.setStr(k, v);
  } else if (cls.has(TypeFlag.HAS_DICT)) {
    const own = instanceDict(self as PyObject);
    if (own.size > 0) {
      dict = new PyDict();
      copyTable(dict, own);
    }
  }
  return dict;
}

/** `copyreg._slotnames(cls)`, which the class remembers. */
function* slotNames(cls: PyType): Gen<Value | undefined> {
  const known = cls.dict.get("__slotnames__");
  if (known !== undefined) {
    if (known === null || known instanceof PyList) return known;
    return raise(typeError, `${cls.name}.__slotnames__ should be a list or None, not ${typeOf(known).name}`);
  }
  const f = yield* copyregFunction("_slotnames");
  const names = f === undefined ? undefined : yield* settle(callValue(f, [cls]));
  if (names === undefined || names === null || names instanceof PyList) return names;
  return raise(typeError, "copyreg._slotnames didn't return a list or None");
}

function* stateWithSlots(self: Value): Gen<Value | undefined> {
  const dict = attributes(self);
  const names = yield* slotNames(typeOf(self));
  if (names === undefined) return undefined;
  if (names === null) return dict;
  const { items } = names as PyList;
  const { length } = items;
  const slots = new PyDict();
  for (let i = 0; i < length; i++) {
    const name = asStr(items[i]!);
    if (name === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(items[i]!).name}'`);
    const v = yield* findAttr(self, jsText(name));
    if (v === undefined) return undefined;
    if (v !== ABSENT_ATTR) slots.setStr(jsText(name), v);
    if ((names as PyList).items.length !== length)
      return raise(runtimeError, "__slotnames__ changed size during iteration");
  }
  return slots.size === 0 ? dict : new PyTuple([dict, slots]);
}

/** Instances of types that are not made by a class statement have no slots. */
const objectGetState = (self: Value): Result =>
  typeOf(self).has(TypeFlag.HEAP) ? defer(stateWithSlots(self)) : attributes(self);

defineMembers(objectType, [method("__getstate__", "($self, /)", objectGetState)]);
