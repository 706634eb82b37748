/** The members of `type`: `type(x)`, class creation, and the attributes that every class has. */
import { reprOf } from "./repr.ts";
import { bind, typeGetAttr, typeSetAttr } from "./attributes.ts";
import { classMethod, defineMembers, getset, member, method, newMethod, slot } from "./builtin-function.ts";
import { callValue, constructObject } from "./call.ts";
import { EMPTY_TUPLE, PyList, PyTuple, typeOf, asStr, jsText } from "./data.ts";
import { attributeError, raise, raiseWith, typeError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { typeProxy } from "./mapping-proxy.ts";
import { qualifiedTypeName, textOf, typeModule } from "./object-names.ts";
import { attributeKeys } from "./type-namespace.ts";
import { typeSignature } from "./text-signatures.ts";
import { strFromJs } from "./str-object.ts";
import { truth } from "./truth.ts";
import { assignBases } from "./type-bases.ts";
import { computeMro, createType, isTypeName } from "./type-create.ts";
import { plainIsInstance, plainIsSubclass } from "./type-check.ts";
import { directSubclasses } from "./type-subclasses.ts";
import { objectType, type PyType, TypeFlag, typeType } from "./type.ts";
import { andThen, defer, type Gen, type Result, settle, type Value } from "./value.ts";

const HEAP = TypeFlag.HEAP;

function typeNew(meta: PyType, args: Value[], kwargs: Map<string, Value>): Result {
  if (args.length !== 3) return raise(typeError, `type.__new__() takes exactly 3 arguments (${args.length} given)`);
  return defer(createType(meta, args[0]!, args[1]!, args[2]!, kwargs));
}

function typeInit(_self: PyType, args: Value[], kwargs: Map<string, Value>): Result {
  if (args.length === 1 && kwargs.size > 0) return raise(typeError, "type.__init__() takes no keyword arguments");
  if (args.length !== 1 && args.length !== 3) return raise(typeError, "type.__init__() takes 1 or 3 arguments");
  return null;
}

/** May `cls.name = value` be done at all? Raises otherwise. */
function checkSettable(cls: PyType, name: string, value: Value | undefined): boolean {
  if (!cls.has(HEAP)) {
    raise(typeError, `cannot set '${name}' attribute of immutable type '${cls.name}'`);
    return false;
  }
  if (value === undefined) {
    raise(typeError, `cannot delete '${name}' attribute of immutable type '${cls.name}'`);
    return false;
  }
  return true;
}

function setName(cls: PyType, value: Value | undefined): Result {
  if (!checkSettable(cls, "__name__", value)) return undefined;
  const name = textOf(value);
  if (name === undefined)
    return raise(typeError, `can only assign string to ${cls.name}.__name__, not '${typeOf(value!).name}'`);
  if (!isTypeName(name)) return undefined;
  cls.name = name;
  cls.plainName = null;
  return null;
}

function setQualname(cls: PyType, value: Value | undefined): Result {
  if (!checkSettable(cls, "__qualname__", value)) return undefined;
  const name = textOf(value);
  if (name === undefined)
    return raise(typeError, `can only assign string to ${cls.name}.__qualname__, not '${typeOf(value!).name}'`);
  cls.qualname = name;
  return null;
}

/** A getset that stores in the class's own dict. */
function setInDict(name: string): (cls: PyType, value: Value | undefined) => Result {
  return (cls, value) => {
    if (!checkSettable(cls, name, value)) return undefined;
    cls.setOwn(name, value!);
    return null;
  };
}

const noTypeAttribute = (cls: PyType, name: string): undefined =>
  raiseWith(attributeError, `type object '${cls.name}' has no attribute '${name}'`, { name, obj: cls });

function getDoc(cls: PyType): Result {
  if (!cls.has(HEAP) && cls.doc !== null) return cls.doc;
  const own = cls.dict.get("__doc__");
  return own === undefined ? null : bind(own, undefined, cls);
}

function getAbstractMethods(cls: PyType): Result {
  const own = cls === typeType ? undefined : cls.dict.get("__abstractmethods__");
  return own === undefined
    ? raiseWith(attributeError, "__abstractmethods__", { name: "__abstractmethods__", obj: cls })
    : own;
}

function setAbstractMethods(cls: PyType, value: Value | undefined): Result {
  if (value === undefined) {
    if (!cls.deleteOwn("__abstractmethods__"))
      return raiseWith(attributeError, "__abstractmethods__", { name: "__abstractmethods__", obj: cls });
    cls.flags &= ~TypeFlag.ABSTRACT;
    return null;
  }
  return andThen(truth(value), storeAbstract, [cls, value] as const);
}

function storeAbstract([cls, value]: readonly [PyType, Value], abstract: Value): Value {
  cls.setOwn("__abstractmethods__", value);
  if (abstract === true) cls.flags |= TypeFlag.ABSTRACT;
  else cls.flags &= ~TypeFlag.ABSTRACT;
  return null;
}

/** `cls.__annotate__` (PEP 649): None, or the function that computes the annotations. */
function getAnnotate(cls: PyType): Result {
  if (!cls.has(HEAP)) return noTypeAttribute(cls, "__annotate__");
  const own = cls.dict.get(cls.dict.has("__annotate__") ? "__annotate__" : "__annotate_func__");
  if (own !== undefined) return bind(own, undefined, cls);
  cls.dict.set("__annotate_func__", null);
  return null;
}

function setAnnotate(cls: PyType, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "cannot delete __annotate__ attribute");
  if (!cls.has(HEAP)) return raise(typeError, `cannot set '__annotate__' attribute of immutable type '${cls.name}'`);
  if (value !== null && typeOf(value).lookup("__call__") === undefined)
    return raise(typeError, "__annotate__ must be callable or None");
  cls.setOwn("__annotate_func__", value);
  if (value !== null) cls.deleteOwn("__annotations_cache__");
  return null;
}

function getAnnotations(cls: PyType): Result {
  if (!cls.has(HEAP)) return noTypeAttribute(cls, "__annotations__");
  const own = cls.dict.get(cls.dict.has("__annotations__") ? "__annotations__" : "__annotations_cache__");
  if (own !== undefined) return bind(own, undefined, cls);
  return defer(computeAnnotations(cls));
}

function* computeAnnotations(cls: PyType): Gen<Value | undefined> {
  const annotate = yield* settle(getAnnotate(cls));
  if (annotate === undefined) return undefined;
  let result: Value = new PyDict();
  if (typeOf(annotate).lookup("__call__") !== undefined) {
    const r = yield* settle(callValue(annotate, [1]));
    if (r === undefined) return undefined;
    if (!(r instanceof PyDict)) return raise(typeError, `__annotate__ returned non-dict of type '${typeOf(r).name}'`);
    result = r;
  }
  cls.setOwn("__annotations_cache__", result);
  return result;
}

function setAnnotations(cls: PyType, value: Value | undefined): Result {
  if (!cls.has(HEAP)) return raise(typeError, `cannot set '__annotations__' attribute of immutable type '${cls.name}'`);
  const key = cls.dict.has("__annotations__") ? "__annotations__" : "__annotations_cache__";
  if (value !== undefined) cls.setOwn(key, value);
  else if (!cls.deleteOwn(key))
    return raiseWith(attributeError, "__annotations__", { name: "__annotations__", obj: cls });
  cls.deleteOwn("__annotate_func__");
  cls.deleteOwn("__annotate__");
  return null;
}

/** Modules whose types CPython makes at run time, where its C has no static ones; `copyreg` looks at that. */
const MADE_LATE: ReadonlySet<Value | undefined> = new Set(["_io", "_thread"]);

/** `tp_flags` with CPython's bit numbers, as far as they mean something here. */
function cpythonFlags(cls: PyType): number {
  const bits: readonly (readonly [TypeFlag, number])[] = [
    [TypeFlag.SEQUENCE, 5],
    [TypeFlag.MAPPING, 6],
    [TypeFlag.DISALLOW_INSTANTIATION, 7],
    [TypeFlag.HEAP, 9],
    [TypeFlag.BASETYPE, 10],
    [TypeFlag.ABSTRACT, 20],
    [TypeFlag.MATCH_SELF, 22],
    [TypeFlag.INT_SUBCLASS, 24],
    [TypeFlag.LIST_SUBCLASS, 25],
    [TypeFlag.TUPLE_SUBCLASS, 26],
    [TypeFlag.BYTES_SUBCLASS, 27],
    [TypeFlag.STR_SUBCLASS, 28],
    [TypeFlag.DICT_SUBCLASS, 29],
    [TypeFlag.EXCEPTION_SUBCLASS, 30],
  ];
  let flags = 2 ** 12 + 2 ** 14 + 2 ** 18;
  if (!cls.has(HEAP)) flags += MADE_LATE.has(cls.dict.get("__module__")) ? 2 ** 8 + 2 ** 9 : 2 ** 8;
  for (const [flag, bit] of bits) if (cls.has(flag)) flags += 2 ** bit;
  if (cls.has(TypeFlag.TYPE_SUBCLASS)) flags += 2 ** 31;
  return flags;
}

function textSignature(cls: PyType): Value {
  const own = cls.dict.get("__text_signature__");
  return cls.has(HEAP) ? (own ?? null) : typeSignature(cls.shortName);
}

const typeParams = (cls: PyType): Value => cls.dict.get("__type_params__") ?? EMPTY_TUPLE;

/** What setting or deleting an attribute whose name is no str says: first of all whether attributes can be set at all. */
function badName(cls: PyType, name: Value): Result {
  if (cls.has(TypeFlag.HEAP)) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
  const shown = (_: null, text: Value): undefined =>
    raise(typeError, strFromJs(`cannot set ${jsText(asStr(text)!)} attribute of immutable type '${cls.name}'`));
  return andThen(reprOf(name), shown, null);
}

defineMembers(typeType, [
  newMethod("($cls, /, *args, **kwargs)", typeNew),
  slot("__init__", typeInit),
  slot("__call__", (cls: PyType, args: Value[], kwargs: Map<string, Value>): Result => {
    if (kwargs.size === 0) return constructObject(cls, args, null);
    return constructObject(cls, [...args, ...kwargs.values()], [...kwargs.keys()]);
  }),
  slot("__repr__", (cls: PyType): Result => strFromJs(`<class '${qualifiedTypeName(cls)}'>`)),
  slot("__getattribute__", (cls: PyType, name: Value): Result => {
    const n = textOf(name);
    if (n === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
    return typeGetAttr(cls, n);
  }),
  slot("__setattr__", (cls: PyType, name: Value, value: Value): Result => {
    const n = textOf(name);
    return n === undefined ? badName(cls, name) : typeSetAttr(cls, n, value);
  }),
  slot("__delattr__", (cls: PyType, name: Value): Result => {
    const n = textOf(name);
    return n === undefined ? badName(cls, name) : typeSetAttr(cls, n, undefined);
  }),
  method("mro", "($self, /)", (cls: PyType): Result => {
    const mro = computeMro(cls, cls.bases);
    return mro === undefined ? undefined : new PyList(mro);
  }),
  method("__subclasses__", "($self, /)", (cls: PyType): Result => new PyList(directSubclasses(cls))),
  method("__instancecheck__", "($self, instance, /)", (cls: PyType, v: Value): Result => plainIsInstance(v, cls)),
  method("__subclasscheck__", "($self, subclass, /)", (cls: PyType, c: Value): Result => plainIsSubclass(c, cls)),
  method("__dir__", "($self, /)", (cls: PyType): Result => new PyList(attributeKeys(cls))),
  method("__sizeof__", "($self, /)", () => 1064),
  classMethod("__prepare__", "($type, /, *args, **kwargs)", () => new PyDict()),
  getset("__name__", (cls: PyType) => strFromJs(cls.shortName), setName),
  getset("__qualname__", (cls: PyType) => strFromJs(cls.qualname), setQualname),
  getset(
    "__module__",
    (cls: PyType): Result => {
      const module = typeModule(cls);
      return module === undefined ? raiseWith(attributeError, "__module__", { name: "__module__", obj: cls }) : module;
    },
    setInDict("__module__"),
  ),
  getset("__bases__", (cls: PyType) => new PyTuple(cls.bases), assignBases),
  member("__base__", (cls: PyType) => cls.base),
  getset("__mro__", (cls: PyType) => new PyTuple(cls.mro)),
  getset("__dict__", (cls: PyType) => typeProxy(cls)),
  getset("__doc__", getDoc, setInDict("__doc__")),
  member("__flags__", cpythonFlags),
  member("__basicsize__", () => 16),
  member("__itemsize__", () => 0),
  member("__dictoffset__", (cls: PyType) => (cls.has(TypeFlag.HAS_DICT) ? -1 : 0)),
  member("__weakrefoffset__", () => 0),
  getset("__text_signature__", textSignature),
  getset("__annotations__", getAnnotations, setAnnotations),
  getset("__annotate__", getAnnotate, setAnnotate),
  getset("__type_params__", typeParams, setInDict("__type_params__")),
  getset("__abstractmethods__", getAbstractMethods, setAbstractMethods),
]);
typeType.doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type";
objectType.doc = objectType.dict.get("__doc__") as string;
