/** `object.__reduce_ex__`: how an instance is taken apart for `copy` and `pickle` (protocol 2 and later; earlier ones give the same). */
import { ABSENT_ATTR, findAttr, getAttr } from "./attributes.ts";
import { builtin, defineMembers, method } from "./builtin-function.ts";
import { callBoundValue, callValue } from "./call.ts";
import { PyList, PyModule, PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { getIter } from "./iterate.ts";
import { ts } from "./state.ts";
import { objectType, PyType, TypeFlag } from "./type.ts";
import { defer, type Gen, type Result, settle, type Value } from "./value.ts";

function newObject(cls: Value, args: Value[]): Result {
  if (!(cls instanceof PyType)) return raise(typeError, `__newobj__ needs a class, not '${typeOf(cls).name}'`);
  return defer(makeNew(cls, args));
}

function* makeNew(cls: PyType, args: Value[]): Gen<Value | undefined> {
  const make = yield* settle(getAttr(cls, "__new__"));
  return make === undefined ? undefined : yield* settle(callValue(make, [cls, ...args]));
}

const ownNewObject = builtin("__newobj__", "(cls, /, *args)", newObject, "copyreg");

/** `copyreg.__newobj__`, or our own while that module is not loaded. */
function newObjectFunction(): Value {
  const copyreg = ts.runtime.modules.getStr("copyreg");
  return (copyreg instanceof PyModule ? copyreg.dict.getStr("__newobj__") : undefined) ?? ownNewObject;
}

/** The arguments for `__new__` on the way back. */
function* newArguments(self: Value): Gen<readonly Value[] | undefined> {
  const f = yield* findAttr(self, "__getnewargs__");
  if (f === undefined) return undefined;
  if (f === ABSENT_ATTR) return [];
  const r = yield* settle(callValue(f, []));
  if (r === undefined) return undefined;
  if (!(r instanceof PyTuple)) return raise(typeError, `__getnewargs__ should return a tuple, not '${typeOf(r).name}'`);
  return r.items;
}

function* reduce(self: Value): Gen<Value | undefined> {
  const cls = typeOf(self);
  const isContainer = self instanceof PyList || self instanceof PyDict;
  if (!cls.has(TypeFlag.HEAP) && cls.instanceClass === undefined && !isContainer)
    return raise(typeError, `cannot pickle '${cls.name}' object`);
  const args = yield* newArguments(self);
  if (args === undefined) return undefined;
  const getState = yield* settle(getAttr(self, "__getstate__"));
  if (getState === undefined) return undefined;
  const state = yield* settle(callValue(getState, []));
  if (state === undefined) return undefined;
  const listItems = self instanceof PyList ? yield* settle(getIter(self)) : null;
  if (listItems === undefined) return undefined;
  let dictItems: Value | undefined = null;
  if (self instanceof PyDict) {
    const items = yield* settle(getAttr(self, "items"));
    const view = items === undefined ? undefined : yield* settle(callValue(items, []));
    dictItems = view === undefined ? undefined : yield* settle(getIter(view));
    if (dictItems === undefined) return undefined;
  }
  return new PyTuple([newObjectFunction(), new PyTuple([cls, ...args]), state, listItems, dictItems]);
}

function reduceEx(self: Value): Result {
  const f = typeOf(self).lookup("__reduce__");
  if (f !== undefined && f !== null && f !== objectType.dict.get("__reduce__")) return callBoundValue(f, self, []);
  return defer(reduce(self));
}

defineMembers(objectType, [
  method("__reduce__", "($self, /)", (self: Value): Result => defer(reduce(self))),
  method("__reduce_ex__", "($self, protocol, /)", reduceEx),
]);
