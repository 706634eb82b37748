/** `object.__reduce_ex__`: how an instance is taken apart for `copy` and `pickle`. With the protocols 0 and 1 it is `copyreg` that does it. */
import { index } from "./operators.ts";
import { ABSENT_ATTR, bind, findAttr, getAttr } from "./attributes.ts";
import { defineMembers, method, PyBoundBuiltin } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { PyList, PyTuple, typeOf } from "./data.ts";
import { overflowError, raise, typeError, valueError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { getIter } from "./iterate.ts";
import { ts } from "./state.ts";
import { objectType, type PyType, TypeFlag } from "./type.ts";
import { andThen, defer, type Gen, type Result, settle, type Value } from "./value.ts";

/** A function of the module `copyreg`. */
export function* copyregFunction(name: string): Gen<Value | undefined> {
  const known = ts.runtime.modules.getStr("copyreg");
  const copyreg = known === undefined ? yield* settle(ts.runtime.load("copyreg")) : known;
  return copyreg === undefined ? undefined : yield* settle(getAttr(copyreg, name));
}

/** The arguments for `__new__` on the way back, and the keyword arguments if it is to get any. */
interface NewArguments {
  readonly args: readonly Value[];
  readonly kwargs: PyDict | null;
  /** The object has a method that gave them. */
  readonly given: boolean;
}

function* newArgumentsEx(f: Value): Gen<NewArguments | undefined> {
  const r = yield* settle(callValue(f, []));
  if (r === undefined) return undefined;
  if (!(r instanceof PyTuple))
    return raise(typeError, `__getnewargs_ex__ should return a tuple, not '${typeOf(r).name}'`);
  const [args, kwargs] = r.items;
  if (r.items.length !== 2)
    return raise(valueError, `__getnewargs_ex__ should return a tuple of length 2, not ${r.items.length}`);
  if (!(args instanceof PyTuple))
    return raise(
      typeError,
      `first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${typeOf(args!).name}'`,
    );
  if (!(kwargs instanceof PyDict))
    return raise(
      typeError,
      `second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${typeOf(kwargs!).name}'`,
    );
  return { args: args.items, kwargs: kwargs.size > 0 ? kwargs : null, given: true };
}

/** A special method, bound; ABSENT_ATTR if the type has none. */
function* special(self: Value, name: string): Gen<Value | undefined | typeof ABSENT_ATTR> {
  const f = typeOf(self).lookup(name);
  return f === undefined ? ABSENT_ATTR : yield* settle(bind(f, self, typeOf(self)));
}

function* newArguments(self: Value): Gen<NewArguments | undefined> {
  const ex = yield* special(self, "__getnewargs_ex__");
  if (ex === undefined) return undefined;
  if (ex !== ABSENT_ATTR) return yield* newArgumentsEx(ex);
  const f = yield* special(self, "__getnewargs__");
  if (f === undefined) return undefined;
  if (f === ABSENT_ATTR) return { args: [], kwargs: null, given: false };
  const r = yield* settle(callValue(f, []));
  if (r === undefined) return undefined;
  if (!(r instanceof PyTuple)) return raise(typeError, `__getnewargs__ should return a tuple, not '${typeOf(r).name}'`);
  return { args: r.items, kwargs: null, given: true };
}

/** Built-in types whose instances C makes in different sizes, among those that have no state. */
const VARIABLE_SIZE: ReadonlySet<string> = new Set(["memoryview", "code"]);

/** Built-in types whose instances hold nothing but their attributes. */
export const PLAIN_TYPES: Set<PyType> = new Set([objectType]);

/** Is an object nothing but its attributes? */
function isPlain(self: Value): boolean {
  let base = typeOf(self);
  if (self === null) return true;
  while (base.has(TypeFlag.HEAP)) base = base.base!;
  return PLAIN_TYPES.has(base.layout);
}

function* reduce(self: Value): Gen<Value | undefined> {
  const cls = typeOf(self);
  const isContainer = self instanceof PyList || self instanceof PyDict;
  const given = yield* newArguments(self);
  if (given === undefined) return undefined;
  const make = yield* copyregFunction(given.kwargs === null ? "__newobj__" : "__newobj_ex__");
  if (make === undefined) return undefined;
  const getState = yield* settle(getAttr(self, "__getstate__"));
  if (getState === undefined) return undefined;
  // A state that the type itself makes is all of it; object's holds the attributes only.
  const byDefault =
    getState instanceof PyBoundBuiltin && getState.self === self && getState.fn === objectType.dict.get("__getstate__");
  if (byDefault && !isContainer && !given.given && !isPlain(self))
    return raise(
      typeError,
      VARIABLE_SIZE.has(cls.name) ? `cannot pickle ${cls.name} objects` : `cannot pickle '${cls.name}' object`,
    );
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
  const { args, kwargs } = given;
  return new PyTuple([
    make,
    new PyTuple(kwargs === null ? [cls, ...args] : [cls, new PyTuple(args), kwargs]),
    state,
    listItems,
    dictItems,
  ]);
}

function reduceEx(self: Value, protocol: Value): Result {
  return andThen(index(protocol), reduceWith, self);
}

function* reduceOld(self: Value, protocol: number): Gen<Value | undefined> {
  const f = yield* copyregFunction("_reduce_ex");
  return f === undefined ? undefined : yield* settle(callValue(f, [self, protocol]));
}

function* reduceByMethod(self: Value, protocol: number): Gen<Value | undefined> {
  const f = yield* findAttr(self, "__reduce__");
  if (f === undefined) return undefined;
  if (f !== ABSENT_ATTR) {
    const ofClass = yield* settle(getAttr(typeOf(self), "__reduce__"));
    if (ofClass === undefined) return undefined;
    if (ofClass !== objectType.dict.get("__reduce__")) return yield* settle(callValue(f, []));
  }
  return yield* protocol >= 2 ? reduce(self) : reduceOld(self, protocol);
}

function reduceWith(self: Value, protocol: Value): Result {
  if (typeof protocol !== "number" || protocol > 0x7fffffff || protocol < -0x80000000)
    return raise(overflowError, "Python int too large to convert to C int");
  return defer(reduceByMethod(self, protocol));
}

defineMembers(objectType, [
  method("__reduce__", "($self, /)", (self: Value): Result => defer(reduceOld(self, 0))),
  method("__reduce_ex__", "($self, protocol, /)", reduceEx),
]);
