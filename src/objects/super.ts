/**
 * `super`: attribute lookup that starts after a class in an object's MRO.
 *
 * The zero-argument form needs its caller's `__class__` cell and first argument: `setSuperArguments` installs how to get at them.
 */
import { bind, genericGetAttr, getAttr } from "./attributes.ts";
import { defineLazily, member, newMethod, slot } from "./builtin-function.ts";
import { superType } from "./core-types.ts";
import { typeOf } from "./data.ts";
import { attributeError, pendingIs, raise, runtimeError, typeError } from "./exception-object.ts";
import { textOf } from "./object-names.ts";
import { strFromJs } from "./str-object.ts";
import { PyType } from "./type.ts";
import { andThen, defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";
import { callValue, constructObject } from "./call.ts";
import { takeException } from "./state.ts";

export class PySuper extends PyObject {
  /** The class after which the search starts (`__thisclass__`). */
  thisClass: PyType | null = null;
  obj: Value = null;
  /** The type whose MRO is searched (`__self_class__`). */
  objType: PyType | null = null;
  /** False for an unbound `super(C)`. */
  bound = false;
  constructor(cls: PyType = superType) {
    super(cls);
  }
}
superType.instanceClass = PySuper;

export interface SuperArguments {
  readonly cls: Value;
  readonly self: Value;
}

/** What zero-argument `super()` takes from its caller; undefined with the error raised. */
export let superArguments: () => SuperArguments | undefined = () => raise(runtimeError, "super(): no current frame");
export function setSuperArguments(f: () => SuperArguments | undefined): void {
  superArguments = f;
}

/** The type in whose MRO `super(type, obj)` searches; undefined if obj is not an instance or subtype, as far as its type says. */
export function superStart(type: PyType, obj: Value): PyType | undefined {
  if (obj instanceof PyType && obj.isSubtypeOf(type)) return obj;
  const t = typeOf(obj);
  return t.isSubtypeOf(type) ? t : undefined;
}

function notAnInstance(type: PyType, obj: Value): undefined {
  const what = obj instanceof PyType ? `type ${obj.name}` : `instance of ${typeOf(obj).name}`;
  return raise(typeError, `super(type, obj): obj (${what}) is not an instance or subtype of type (${type.name}).`);
}

/** For proxies that lie about `__class__`. */
function* checkByClass(s: PySuper, type: PyType, obj: Value): Gen<Value | undefined> {
  const claimed = yield* settle(getAttr(obj, "__class__"));
  if (claimed === undefined) {
    if (!pendingIs(attributeError)) return undefined;
    takeException();
  }
  if (!(claimed instanceof PyType) || !claimed.isSubtypeOf(type)) return notAnInstance(type, obj);
  return fill(s, type, obj, claimed);
}

function fill(s: PySuper, type: PyType, obj: Value, objType: PyType): Value {
  s.thisClass = type;
  s.obj = obj;
  s.objType = objType;
  s.bound = true;
  return null;
}

/** Fill in a super object; gives None. */
export function initSuper(s: PySuper, type: Value, obj: Value | undefined): Result {
  if (!(type instanceof PyType)) return raise(typeError, `super() argument 1 must be a type, not ${typeOf(type).name}`);
  if (obj === undefined || obj === null) {
    s.thisClass = type;
    return null;
  }
  const t = superStart(type, obj);
  return t === undefined ? defer(checkByClass(s, type, obj)) : fill(s, type, obj, t);
}

function superInit(s: PySuper, args: Value[], kwargs: Map<string, Value>): Result {
  if (kwargs.size > 0) return raise(typeError, "super() takes no keyword arguments");
  if (args.length > 2) return raise(typeError, `super() takes at most 2 arguments (${args.length} given)`);
  if (args.length > 0 && !(args[0] instanceof PyType))
    return raise(typeError, `super() argument 1 must be type, not ${typeOf(args[0]!).name}`);
  return setUp(s, args);
}

/** `super(…)` itself, whose messages are others than those of `__init__`. */
superType.vectorcall = (args, kwnames) => {
  if (kwnames !== null) return constructObject(superType, args, kwnames);
  if (args.length > 2) return raise(typeError, `super() expected at most 2 arguments, got ${args.length}`);
  const s = new PySuper();
  return andThen(setUp(s, args), always, s);
};

const always = (s: PySuper): Value => s;

function setUp(s: PySuper, args: readonly Value[]): Result {
  const [type, obj] = args;
  if (type !== undefined) return initSuper(s, type, obj);
  const found = superArguments();
  if (found === undefined) return undefined;
  if (!(found.cls instanceof PyType))
    return raise(runtimeError, `super(): __class__ is not a type (${typeOf(found.cls).name})`);
  return initSuper(s, found.cls, found.self);
}

/** The attribute as found in the MRO of `t` after `cls`. */
export function findAfter(t: PyType, cls: PyType, name: string): Value | undefined {
  const mro = t.mro;
  for (let i = mro.indexOf(cls) + 1; i > 0 && i < mro.length; i++) {
    const v = mro[i]!.dict.get(name);
    if (v !== undefined) return v;
  }
  return undefined;
}

function superLookup(s: PySuper, name: string): Result {
  if (s.objType !== null && s.thisClass !== null && name !== "__class__") {
    const found = findAfter(s.objType, s.thisClass, name);
    if (found !== undefined) return bind(found, s.obj === s.objType ? undefined : s.obj, s.objType);
  }
  return genericGetAttr(s, name);
}

const filledIn = (s: PySuper): Value => s;

function superGet(s: PySuper, obj: Value): Result {
  if (obj === null || s.bound || s.thisClass === null) return s;
  if (s.cls !== superType) return callValue(s.cls, [s.thisClass, obj]);
  const bound = new PySuper();
  return andThen(initSuper(bound, s.thisClass, obj), filledIn, bound);
}

defineLazily(superType, () => [
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType) => new (cls.instanceClass ?? PySuper)(cls)),
  slot("__init__", superInit),
  slot("__getattribute__", (s: PySuper, name: Value): Result => {
    const n = textOf(name);
    if (n === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
    return superLookup(s, n);
  }),
  slot("__get__", superGet),
  slot("__repr__", (s: PySuper) => {
    const type = s.thisClass === null ? "NULL" : s.thisClass.name;
    return strFromJs(
      s.objType === null
        ? `<super: <class '${type}'>, NULL>`
        : `<super: <class '${type}'>, <${s.objType.name} object>>`,
    );
  }),
  member("__thisclass__", (s: PySuper) => s.thisClass),
  member("__self__", (s: PySuper) => s.obj),
  member("__self_class__", (s: PySuper) => s.objType),
]);
