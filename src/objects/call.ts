/**
 * Calling any value from a native. A Python function is never run from here: the answer is a `Deferred` that the driver carries out (invariant 4).
 */
import {
  callBuiltin,
  checkSelf,
  type NativeFn,
  NativeKind,
  PyBoundBuiltin,
  PyBuiltin,
  PyStaticMethod,
} from "./builtin-function.ts";
import { typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { PyFunction, PyMethod } from "./function-object.ts";
import { bind } from "./attributes.ts";
import { seeThrough } from "./object-watch.ts";
import { ts } from "./state.ts";
import { PyType, TypeFlag, typeType } from "./type.ts";
import { defer, Deferred, type Gen, type PyObject, type Result, settle, tailCall, type Value } from "./value.ts";

/** `callee(*args)`; the last `kwnames.length` arguments are keyword arguments. */
export function callValue(callee: Value, args: readonly Value[], kwnames: readonly string[] | null = null): Result {
  if (callee instanceof PyFunction) return tailCall(callee, args, kwnames);
  if (callee instanceof PyBuiltin) {
    if (callee.kind === NativeKind.METHOD || callee.kind === NativeKind.SLOT) {
      if (args.length - (kwnames?.length ?? 0) < 1)
        return raise(
          typeError,
          callee.kind === NativeKind.SLOT
            ? `descriptor '${callee.name}' of '${callee.owner?.name}' object needs an argument`
            : `unbound method ${callee.qualname}() needs an argument`,
        );
      checkSelf(callee, args[0]!);
    } else if (
      callee.kind === NativeKind.NEW &&
      !checkNew(callee, args.length > (kwnames?.length ?? 0) ? args[0] : undefined)
    )
      return undefined;
    else if (callee.kind === NativeKind.CLASS_METHOD && !checkClass(callee, args[0])) return undefined;
    return callBuiltin(callee, args, kwnames);
  }
  if (callee instanceof PyBoundBuiltin) return callBuiltin(callee.fn, [callee.self, ...args], kwnames, true);
  if (callee instanceof PyMethod) return callValue(callee.func, [callee.self, ...args], kwnames);
  if (callee instanceof PyType) return callType(callee, args, kwnames);
  if (callee instanceof PyStaticMethod) return callValue(callee.callable, args, kwnames);
  const f = typeOf(callee).lookup("__call__");
  if (f === undefined) return raise(typeError, `'${typeOf(callee).name}' object is not callable`);
  return callBoundValue(f, callee, args, kwnames);
}

/** May a class method's descriptor be called with this as the class? */
export function checkClass(f: PyBuiltin, cls: Value | undefined): boolean {
  const what = `descriptor '${f.name}'`;
  if (cls === undefined) raise(typeError, `${what} of '${f.owner?.name}' object needs an argument`);
  else if (!(cls instanceof PyType))
    raise(typeError, `${what} for type '${f.owner?.name}' needs a type, not a '${typeOf(cls).name}' as arg 2`);
  else if (f.owner === null || cls.isSubtypeOf(f.owner)) return true;
  else raise(typeError, `${what} requires a subtype of '${f.owner.name}' but received '${cls.name}'`);
  return false;
}

/**
 * What allocates instances of a class (C's `tp_new`, where it is not that of a Python `__new__`): the function of the nearest built-in base, whichever `__new__`
 * the attribute is. Types may share it, so it is the function that counts.
 */
export function allocator(cls: PyType): NativeFn | undefined {
  for (let base = cls; ; base = base.base!) {
    const make = base.has(TypeFlag.HEAP) ? base.dict.get("__new__") : base.lookup("__new__");
    // Of heap types, only those that have one of their own in C: `ast.AST`.
    if (make instanceof PyBuiltin && (make.owner === base || !base.has(TypeFlag.HEAP))) return make.fn;
    if (!base.has(TypeFlag.HEAP)) return undefined;
  }
}

/** The class whose `__new__` an error recommends: the nearest one that does not find one written in Python. */
export function recommendedNew(cls: PyType): PyType {
  let base = cls;
  while (base.has(TypeFlag.HEAP) && !(base.lookup("__new__") instanceof PyBuiltin)) base = base.base!;
  return base;
}

/** May `X.__new__(cls, …)` be called with this `cls`? It must be a subtype of X whose nearest built-in base allocates in the same way. */
function checkNew(f: PyBuiltin, cls: Value | undefined): boolean {
  const name = `${f.owner === null ? "?" : f.owner.name}.__new__`;
  if (cls === undefined) raise(typeError, `${name}(): not enough arguments`);
  else if (!(cls instanceof PyType)) raise(typeError, `${name}(X): X is not a type object (${typeOf(cls).name})`);
  else if (f.owner !== null && !cls.isSubtypeOf(f.owner))
    raise(typeError, `${name}(${cls.name}): ${cls.name} is not a subtype of ${f.owner.name}`);
  else if (allocator(cls) === f.fn) return true;
  else raise(typeError, `${name}(${cls.name}) is not safe, use ${recommendedNew(cls).name}.__new__()`);
  return false;
}

/** Looked up on a type, it is called with self as its first argument instead of being bound. */
export const isMethod = (f: Value): boolean =>
  f instanceof PyFunction || (f instanceof PyBuiltin && (f.kind === NativeKind.METHOD || f.kind === NativeKind.SLOT));

/** Call what a type lookup found as a method of `self`, without making a bound method where that can be seen to be safe. */
export function callBoundValue(
  f: Value,
  self: Value,
  args: readonly Value[],
  kwnames: readonly string[] | null = null,
): Result {
  if (f instanceof PyFunction) return tailCall(f, [self, ...args], kwnames);
  if (isMethod(f)) return callBuiltin(f as PyBuiltin, [self, ...args], kwnames);
  const bound = bind(f, self, typeOf(self));
  if (bound === undefined) return undefined;
  if (bound instanceof Deferred) return defer(callWhenBound(bound, args, kwnames));
  return callValue(bound, args, kwnames);
}

function* callWhenBound(
  bound: Deferred,
  args: readonly Value[],
  kwnames: readonly string[] | null,
): Gen<Value | undefined> {
  const f = yield bound;
  return f === undefined ? undefined : yield* settle(callValue(f, args, kwnames));
}

/** Call a special method looked up on the type; `undefined` in `found` terms is for the caller to check with `typeOf(v).lookup`. */
export function callSpecial(v: Value, name: string, ...args: Value[]): Result {
  const f = typeOf(v).lookup(name);
  if (f === undefined) return raise(typeError, `'${typeOf(v).name}' object has no ${name}`);
  return callBoundValue(f, v, args);
}

const typeCall = (): Value | undefined => typeType.dict.get("__call__");

/** `cls(*args)`: the metaclass's `__call__`, or `__new__` and `__init__`. */
export function callType(cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Result {
  if (cls.vectorcall !== null) return cls.vectorcall(args, kwnames);
  const meta = cls.cls.lookup("__call__");
  if (meta !== undefined && meta !== typeCall()) return callBoundValue(meta, cls, args, kwnames);
  return constructObject(cls, args, kwnames);
}

/** type.__call__: `__new__`, then `__init__` if the result is an instance of the class. */
export function constructObject(cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Result {
  if (cls === typeType) {
    if (args.length === 1 && kwnames === null) return typeOf(args[0]!);
    if (kwnames !== null && args.length === 1 + kwnames.length)
      return raise(typeError, "type() takes no keyword arguments");
    if (args.length - (kwnames?.length ?? 0) !== 3) return raise(typeError, "type() takes 1 or 3 arguments");
  }
  const make = cls.lookup("__new__");
  if (make === undefined) return raise(typeError, `cannot create '${cls.name}' instances`);
  if (
    kwnames === null &&
    make instanceof PyBuiltin &&
    make.together !== null &&
    !cls.has(TypeFlag.FINALIZER) &&
    make.together.init === cls.lookup("__init__")
  )
    return make.together.make(cls, args);
  const made =
    make instanceof PyBuiltin
      ? callBuiltin(make, [cls, ...args], kwnames)
      : make instanceof PyFunction || make instanceof PyStaticMethod
        ? callValue(make instanceof PyStaticMethod ? make.callable : make, [cls, ...args], kwnames)
        : defer(callBoundNew(make, cls, args, kwnames));
  if (made === undefined) return undefined;
  if (made instanceof Deferred) {
    const rest = finishConstruct(made, cls, args, kwnames);
    return defer(ts.runtime.watch.active ? seeThrough(rest, [made, ...args]) : rest);
  }
  return initObject(made, cls, args, kwnames);
}

/** A `__new__` that is some other descriptor, or no descriptor: what the class has as its attribute is called, with the class. */
function* callBoundNew(
  make: Value,
  cls: PyType,
  args: readonly Value[],
  kwnames: readonly string[] | null,
): Gen<Value | undefined> {
  const f = yield* settle(bind(make, undefined, cls));
  return f === undefined ? undefined : yield* settle(callValue(f, [cls, ...args], kwnames));
}

function initObject(made: Value, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Result {
  const t = typeOf(made);
  if (t !== cls && !t.isSubtypeOf(cls)) return made;
  const init = t.lookup("__init__")!;
  if (t.has(TypeFlag.FINALIZER)) return initWatched(made as PyObject, init, args, kwnames);
  const r = callBoundValue(init, made, args, kwnames);
  if (r === null) return made;
  if (r === undefined) return undefined;
  const rest = finishInit(r, made);
  return defer(ts.runtime.watch.active ? seeThrough(rest, [made, r]) : rest);
}

/** The same for an object with `__del__`, which is to be called even if `__init__` fails. */
function initWatched(made: PyObject, init: Value, args: readonly Value[], kwnames: readonly string[] | null): Result {
  const { watch } = ts.runtime;
  watch.created(made);
  const r = callBoundValue(init, made, args, kwnames);
  if (r === null) return watch.result(made);
  if (r === undefined) return undefined;
  return defer(seeThrough(finishWatched(r, made), [made, r]));
}

function* finishWatched(r: Value | Deferred, made: Value): Gen<Value | undefined> {
  const v = yield* finishInit(r, made);
  return v === undefined ? undefined : yield* settle(ts.runtime.watch.result(v));
}

function* finishInit(r: Value | Deferred, made: Value): Gen<Value | undefined> {
  const v = yield* settle(r);
  if (v === undefined) return undefined;
  if (v !== null) return raise(typeError, `__init__() should return None, not '${typeOf(v).name}'`);
  return made;
}

function* finishConstruct(
  pending: Deferred,
  cls: PyType,
  args: readonly Value[],
  kwnames: readonly string[] | null,
): Gen<Value | undefined> {
  const made = yield pending;
  if (made === undefined) return undefined;
  return yield* settle(initObject(made, cls, args, kwnames));
}
