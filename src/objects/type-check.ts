/** `isinstance` and `issubclass`, with `__instancecheck__`/`__subclasscheck__`, tuples, unions and abstract classes (`__bases__` alone). */
import { ABSENT_ATTR, findAttr } from "./attributes.ts";
import { callBoundValue } from "./call.ts";
import { PyTuple, typeOf } from "./data.ts";
import { PyFunction } from "./function-object.ts";
import { raise, recursionError, typeError } from "./exception-object.ts";
import { truth } from "./truth.ts";
import { objectType, PyType, typeType } from "./type.ts";
import { PyUnion } from "./union.ts";
import { andThen, defer, type Gen, type Result, settle, tailCall, type Value } from "./value.ts";

const ownClassAttr = (): Value | undefined => objectType.dict.get("__class__");

/** True if `v.__class__` is `type(v)` for every `v` of the type. */
export const classIsType = (t: PyType): boolean =>
  t.lookup("__class__") === ownClassAttr() && !(t.lookup("__getattribute__") instanceof PyFunction);

/** `isinstance(v, cls)`: a bool. */
export function isInstance(v: Value, cls: Value): Result {
  const t = typeOf(v);
  if (t === cls) return true;
  if (cls instanceof PyType && cls.cls === typeType) return plainIsInstance(v, cls);
  if (cls instanceof PyTuple && cls.items.every((c) => c instanceof PyType && c.cls === typeType)) {
    if (classIsType(t)) return cls.items.some((c) => t.isSubtypeOf(c as PyType));
  }
  if (cls instanceof PyType) {
    const check = cls.cls.lookup("__instancecheck__");
    if (check instanceof PyFunction) return andThen(tailCall(check, [cls, v]), asTruth, null);
  }
  return defer(isInstanceSlow(v, cls));
}

const asTruth = (_: null, v: Value): Result => truth(v);

/** `type.__instancecheck__`: by the type, or by a `__class__` that pretends to be another. */
export function plainIsInstance(v: Value, cls: Value): Result {
  if (cls instanceof PyType) {
    const t = typeOf(v);
    if (t.isSubtypeOf(cls)) return true;
    return classIsType(t) ? false : defer(isInstanceByClass(v, cls));
  }
  return defer(isAbstractInstance(v, cls));
}

function* isInstanceByClass(v: Value, cls: PyType): Gen<Value | undefined> {
  const claimed = yield* findAttr(v, "__class__");
  if (claimed === undefined) return undefined;
  return claimed instanceof PyType && claimed !== typeOf(v) && claimed.isSubtypeOf(cls);
}

function* isAbstractInstance(v: Value, cls: Value): Gen<Value | undefined> {
  const ok = yield* hasBases(cls);
  if (ok === undefined) return undefined;
  if (!ok) return raise(typeError, "isinstance() arg 2 must be a type, a tuple of types, or a union");
  const claimed = yield* findAttr(v, "__class__");
  if (claimed === undefined) return undefined;
  return claimed === ABSENT_ATTR ? false : yield* abstractIsSubclass(claimed, cls);
}

function* isInstanceSlow(v: Value, given: Value): Gen<Value | undefined> {
  if (typeOf(v) === given) return true;
  const cls = given instanceof PyUnion ? given.args : given;
  if (cls instanceof PyTuple) {
    for (const c of cls.items) {
      const r = yield* settle(isInstance(v, c));
      if (r !== false) return r;
    }
    return false;
  }
  const check = typeOf(cls).lookup("__instancecheck__");
  if (check === undefined || check === typeType.dict.get("__instancecheck__"))
    return yield* settle(plainIsInstance(v, cls));
  const r = yield* settle(callBoundValue(check, cls, [v]));
  return r === undefined ? undefined : yield* settle(truth(r));
}

/** `issubclass(c, cls)`: a bool. */
export function isSubclass(c: Value, cls: Value): Result {
  if (cls instanceof PyType && cls.cls === typeType && c instanceof PyType) return c.isSubtypeOf(cls);
  return defer(isSubclassSlow(c, cls));
}

function* isSubclassSlow(c: Value, given: Value): Gen<Value | undefined> {
  const cls = given instanceof PyUnion ? given.args : given;
  if (cls instanceof PyTuple) {
    for (const item of cls.items) {
      const r = yield* settle(isSubclass(c, item));
      if (r !== false) return r;
    }
    return false;
  }
  const check = cls instanceof PyType && cls.cls === typeType ? undefined : typeOf(cls).lookup("__subclasscheck__");
  if (check === undefined || check === typeType.dict.get("__subclasscheck__"))
    return yield* settle(plainIsSubclass(c, cls));
  const r = yield* settle(callBoundValue(check, cls, [c]));
  return r === undefined ? undefined : yield* settle(truth(r));
}

/** `type.__subclasscheck__`. */
export function plainIsSubclass(c: Value, cls: Value): Result {
  if (c instanceof PyType && cls instanceof PyType) return c.isSubtypeOf(cls);
  return defer(checkedSubclass(c, cls));
}

function* checkedSubclass(c: Value, cls: Value): Gen<Value | undefined> {
  const first = yield* hasBases(c);
  if (first === undefined) return undefined;
  if (!first) return raise(typeError, "issubclass() arg 1 must be a class");
  const second = yield* hasBases(cls);
  if (second === undefined) return undefined;
  if (!second) return raise(typeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
  return yield* abstractIsSubclass(c, cls);
}

/** True for anything with a tuple of `__bases__`. */
function* hasBases(v: Value): Gen<boolean | undefined> {
  if (v instanceof PyType) return true;
  const bases = yield* findAttr(v, "__bases__");
  return bases === undefined ? undefined : bases instanceof PyTuple;
}

/** How deeply `__bases__` may branch before it is taken for endless: about as far as CPython's C stack goes. */
const MAX_BASES_DEPTH = 1000;

/** Depth first, as `abstract_issubclass`: a chain of single bases is a loop, anything wider a recursion. */
function* abstractIsSubclass(c: Value, cls: Value): Gen<boolean | undefined> {
  const todo: [Value, number][] = [[c, 0]];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [d, depth] = next;
    if (d === cls) return true;
    if (depth > MAX_BASES_DEPTH) return raise(recursionError, "maximum recursion depth exceeded in __issubclass__");
    const bases = yield* findAttr(d, "__bases__");
    if (bases === undefined) return undefined;
    if (!(bases instanceof PyTuple)) continue;
    const inner = bases.items.length > 1 ? depth + 1 : depth;
    for (let i = bases.items.length - 1; i >= 0; i--) todo.push([bases.items[i]!, inner]);
  }
  return false;
}
