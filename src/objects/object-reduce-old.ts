/** `copyreg._reduce_ex`: how an instance is taken apart for `copy` and `pickle` with the protocols 0 and 1. */
import { ABSENT_ATTR, findAttr, getAttr } from "./attributes.ts";
import { builtin, PyBuiltin } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { copyregFunction } from "./object-reduce.ts";
import { truth } from "./truth.ts";
import { objectType, PyType, TypeFlag } from "./type.ts";
import { defer, type Gen, type Result, settle, type Value } from "./value.ts";

function reconstruct(cls: Value, base: Value, state: Value): Result {
  return defer(makeAndInit(cls, base, state));
}

function* makeAndInit(cls: Value, base: Value, state: Value): Gen<Value | undefined> {
  const make = yield* settle(getAttr(base, "__new__"));
  if (make === undefined) return undefined;
  const obj = yield* settle(callValue(make, base === objectType ? [cls] : [cls, state]));
  if (obj === undefined || base === objectType) return obj;
  const init = yield* settle(getAttr(base, "__init__"));
  if (init === undefined) return undefined;
  if (base instanceof PyType && base.lookup("__init__") === objectType.dict.get("__init__")) return obj;
  return (yield* settle(callValue(init, [obj, state]))) === undefined ? undefined : obj;
}

const reconstructor = builtin("_reconstructor", "(cls, base, state, /)", reconstruct, "copyreg");

/** Has CPython this type from the start? Those of `_io` it makes at run time. */
const isStatic = (cls: PyType): boolean => !cls.has(TypeFlag.HEAP) && cls.dict.get("__module__") !== "_io";

/** The class whose constructor makes the object's built-in part. */
const nativeBase = (cls: PyType): PyType =>
  cls.mro.find((b) => {
    const make = b.lookup("__new__");
    return isStatic(b) || (make instanceof PyBuiltin && make.owner === b);
  }) ?? objectType;

export function* reduceOld(self: Value): Gen<Value | undefined> {
  const cls = typeOf(self);
  const base = nativeBase(cls);
  if (base === cls && cls !== objectType) return raise(typeError, `cannot pickle '${cls.shortName}' object`);
  const part = base === objectType ? null : yield* settle(callValue(base, [self]));
  if (part === undefined) return undefined;
  const slots = yield* findAttr(self, "__slots__");
  if (slots === undefined) return undefined;
  if (slots !== ABSENT_ATTR && cls.lookup("__getstate__") === objectType.dict.get("__getstate__")) {
    const some = yield* settle(truth(slots));
    if (some === undefined) return undefined;
    if (some === true)
      return raise(typeError, "a class that defines __slots__ without defining __getstate__ cannot be pickled");
  }
  const getState = yield* settle(getAttr(self, "__getstate__"));
  const state = getState === undefined ? undefined : yield* settle(callValue(getState, []));
  if (state === undefined) return undefined;
  const has = yield* settle(truth(state));
  if (has === undefined) return undefined;
  const made = [copyregFunction(reconstructor), new PyTuple([cls, base, part])];
  return new PyTuple(has === true ? [...made, state] : made);
}
