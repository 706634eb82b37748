/** `C[k]` of a class whose metaclass has no `__getitem__` (PEP 560). */
import { getAttr } from "./attributes.ts";
import { callValue } from "./call.ts";
import { raise, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { type PyType, typeType } from "./type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export function classGetItem(cls: PyType, k: Value): Result {
  if (cls === typeType) return genericAlias(cls, k);
  if ((cls.lookup("__class_getitem__") ?? null) === null)
    return raise(typeError, `type '${cls.name}' is not subscriptable`);
  const f = getAttr(cls, "__class_getitem__");
  if (f === undefined) return undefined;
  if (f instanceof Deferred) return defer(classGetItemLater(f, k));
  return callValue(f, [k]);
}

function* classGetItemLater(pending: Deferred, k: Value): Gen<Value | undefined> {
  const f = yield pending;
  return f === undefined ? undefined : yield* settle(callValue(f, [k]));
}
