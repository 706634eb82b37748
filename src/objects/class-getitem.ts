/** `C[k]` of a class whose metaclass has no `__getitem__` (PEP 560). */
import { getAttr } from "./attributes.ts";
import { callValue } from "./call.ts";
import { attributeError, pendingIs, raise, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { takeException } from "./state.ts";
import { type PyType, typeType } from "./type.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export function classGetItem(cls: PyType, k: Value): Result {
  if (cls === typeType) return genericAlias(cls, k);
  if ((cls.lookup("__class_getitem__") ?? null) === null) return noSubscript(cls);
  const f = getAttr(cls, "__class_getitem__");
  if (f === undefined) return notSubscriptable(cls);
  if (f instanceof Deferred) return defer(classGetItemLater(f, cls, k));
  return callValue(f, [k]);
}

const noSubscript = (cls: PyType): undefined => raise(typeError, `type '${cls.name}' is not subscriptable`);

/** An AttributeError says that there is no such method. */
function notSubscriptable(cls: PyType): undefined {
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  return noSubscript(cls);
}

function* classGetItemLater(pending: Deferred, cls: PyType, k: Value): Gen<Value | undefined> {
  const f = yield pending;
  return f === undefined ? notSubscriptable(cls) : yield* settle(callValue(f, [k]));
}
