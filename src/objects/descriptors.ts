/** `property`, `classmethod` and `staticmethod`: their own behaviour; access through them is in attributes.ts (`bind`). */
import { ABSENT_ATTR, findAttr, getAttr, noGetter, setAttr, setOwnAttr, setProperty } from "./attributes.ts";
import {
  classMethod,
  defineMembers,
  getset,
  member,
  method,
  newMethod,
  PyStaticMethod,
  slot,
  tupleCalled,
} from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { classMethodType, propertyType, staticMethodType } from "./core-types.ts";
import { jsText, typeOf } from "./data.ts";
import { PyClassMethod, PyProperty } from "./descriptor-objects.ts";
import { attributeError, pendingIs, raise, raiseWith, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { PyMethod } from "./function-object.ts";
import { makeDictDescriptor } from "./object-type.ts";
import { reprText } from "./repr.ts";
import { takeException } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { truth } from "./truth.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, type Result, settle, tailCall, type Value } from "./value.ts";

propertyType.instanceClass = PyProperty;
propertyType.doc =
  "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n\nTypical use is to define a managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): self._x = value\n    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\nDecorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x";

function* propertyInit(
  self: PyProperty,
  fget: Value = null,
  fset: Value = null,
  fdel: Value = null,
  doc: Value = null,
): Gen<Value | undefined> {
  self.fget = fget;
  self.fset = fset;
  self.fdel = fdel;
  self.doc = null;
  self.getterDoc = false;
  self.name = undefined;
  let text = doc;
  if (doc === null && fget !== null) {
    const found = yield* findAttr(fget, "__doc__");
    if (found === undefined) return undefined;
    text = found === ABSENT_ATTR ? null : found;
    self.getterDoc = text !== null;
  }
  if (self.cls === propertyType) {
    self.doc = text;
    return null;
  }
  // A subclass has a `__doc__` of its own in the way: the text goes wherever instances of it keep theirs.
  if ((yield* settle(setAttr(self, "__doc__", text))) !== undefined) return null;
  if (self.getterDoc || !pendingIs(attributeError)) return undefined;
  takeException();
  return null;
}

/** `p.getter(f)` and its like: a new property of the same type with one accessor replaced. */
function copyProperty(p: PyProperty, fget: Value, fset: Value, fdel: Value): Result {
  const doc = p.getterDoc && fget !== null ? null : p.doc;
  return defer(makeCopy(p, [fget, fset, fdel, doc]));
}

function* makeCopy(p: PyProperty, args: Value[]): Gen<Value | undefined> {
  const q = yield* settle(callValue(p.cls, args));
  if (q instanceof PyProperty) q.name = p.name;
  return q;
}

function propertyGet(self: PyProperty, obj: Value, _owner?: Value): Result {
  if (obj === null) return self;
  if (self.fget === null) return noGetter(self, typeOf(obj));
  return tailCall(self.fget, [obj]);
}

function propertyName(self: PyProperty): Result {
  if (self.name !== undefined) return self.name;
  if (self.fget === null) return noName(self);
  return defer(nameOfGetter(self));
}

const noName = (self: PyProperty): undefined =>
  raiseWith(attributeError, `'${self.cls.name}' object has no attribute '__name__'`, { name: "__name__", obj: self });

function* nameOfGetter(self: PyProperty): Gen<Value | undefined> {
  const n = yield* findAttr(self.fget, "__name__");
  return n === ABSENT_ATTR ? noName(self) : n;
}

/** True if any of the functions is marked abstract. */
function* isAbstract(functions: readonly Value[]): Gen<Value | undefined> {
  for (const f of functions) {
    if (f === null) continue;
    const mark = yield* findAttr(f, "__isabstractmethod__");
    if (mark === undefined) return undefined;
    if (mark === ABSENT_ATTR) continue;
    const t = yield* settle(truth(mark));
    if (t !== false) return t;
  }
  return false;
}

const readOnly =
  (name: string): ((self: PyProperty) => Result) =>
  (self) =>
    (self as unknown as Record<string, Value>)[name] ?? null;

defineMembers(propertyType, [
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType) => new (cls.instanceClass ?? PyProperty)(cls)),
  slot(
    "__init__",
    (self: PyProperty, fget?: Value, fset?: Value, fdel?: Value, doc?: Value): Result =>
      defer(propertyInit(self, fget, fset, fdel, doc)),
    "($self, fget=None, fset=None, fdel=None, doc=None)",
  ),
  slot("__get__", propertyGet),
  slot("__set__", (self: PyProperty, obj: Value, value: Value): Result => setProperty(self, obj, typeOf(obj), value)),
  slot("__delete__", (self: PyProperty, obj: Value): Result => setProperty(self, obj, typeOf(obj), undefined)),
  method("getter", "($self, object, /)", (self: PyProperty, f: Value): Result => {
    return copyProperty(self, f ?? self.fget, self.fset, self.fdel);
  }),
  method("setter", "($self, object, /)", (self: PyProperty, f: Value): Result => {
    return copyProperty(self, self.fget, f ?? self.fset, self.fdel);
  }),
  method("deleter", "($self, object, /)", (self: PyProperty, f: Value): Result => {
    return copyProperty(self, self.fget, self.fset, f ?? self.fdel);
  }),
  tupleCalled(
    method("__set_name__", "($self, /, *args)", (self: PyProperty, args: readonly Value[]): Result => {
      if (args.length !== 2)
        return raise(typeError, `__set_name__() takes 2 positional arguments but ${args.length} were given`);
      self.name = args[1]!;
      return null;
    }),
  ),
  member("fget", readOnly("fget")),
  member("fset", readOnly("fset")),
  member("fdel", readOnly("fdel")),
  member(
    "__doc__",
    (self: PyProperty) => self.doc,
    (self: PyProperty, v: Value | undefined): Result => {
      self.doc = v ?? null;
      return null;
    },
  ),
  getset("__name__", propertyName, (self: PyProperty, v: Value | undefined): Result => {
    self.name = v;
    return null;
  }),
  getset(
    "__isabstractmethod__",
    (self: PyProperty): Result =>
      self.fget === null && self.fset === null && self.fdel === null
        ? false
        : defer(isAbstract([self.fget, self.fset, self.fdel])),
  ),
]);

const WRAPPED = ["__module__", "__name__", "__qualname__", "__doc__"] as const;

/** What `functools.update_wrapper` would copy; classmethod and staticmethod look like what they wrap. */
function* wrap(self: PyClassMethod | PyStaticMethod, f: Value): Gen<Value | undefined> {
  self.callable = f;
  for (const name of WRAPPED) {
    const v = yield* findAttr(f, name);
    if (v === undefined) return undefined;
    if (v !== ABSENT_ATTR) setOwnAttr(self, name, v);
  }
  return null;
}

type Wrapper = PyClassMethod | PyStaticMethod;

function* wrapperRepr(self: Wrapper, kind: string): Gen<Value | undefined> {
  const r = yield* reprText(self.callable);
  return r === undefined ? undefined : strFromJs(`<${kind}(${jsText(r)})>`);
}

/** `name` is an attribute of the wrapped function, unless the wrapper has one of its own. */
const forwarded = (name: string) => getset(name, (self: Wrapper): Result => getAttr(self.callable, name));

const wrapperMembers = (owner: PyType, kind: string) => [
  slot("__init__", (self: Wrapper, args: Value[], kwargs: Map<string, Value>): Result => {
    if (kwargs.size > 0) return raise(typeError, `${kind}() takes no keyword arguments`);
    if (args.length !== 1) return raise(typeError, `${kind} expected 1 argument, got ${args.length}`);
    return defer(wrap(self, args[0]!));
  }),
  slot("__repr__", (self: Wrapper): Result => defer(wrapperRepr(self, kind))),
  member("__func__", (self: Wrapper) => self.callable),
  member("__wrapped__", (self: Wrapper) => self.callable),
  getset("__isabstractmethod__", (self: Wrapper): Result => defer(isAbstract([self.callable]))),
  ["__dict__", makeDictDescriptor(owner)] as const,
  forwarded("__annotations__"),
  forwarded("__annotate__"),
];

defineMembers(classMethodType, [
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType) => new PyClassMethod(null, cls)),
  slot("__get__", (self: PyClassMethod, obj: Value, owner?: Value): Result => {
    const cls = owner === undefined || owner === null ? typeOf(obj) : owner;
    return new PyMethod(self.callable, cls);
  }),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  ...wrapperMembers(classMethodType, "classmethod"),
]);

defineMembers(staticMethodType, [
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType) => new PyStaticMethod(null, cls)),
  slot("__get__", (self: PyStaticMethod): Result => self.callable),
  slot(
    "__call__",
    (self: PyStaticMethod, args: Value[], kwargs: Map<string, Value>): Result =>
      callValue(
        self.callable,
        kwargs.size > 0 ? [...args, ...kwargs.values()] : args,
        kwargs.size > 0 ? [...kwargs.keys()] : null,
      ),
  ),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  ...wrapperMembers(staticMethodType, "staticmethod"),
]);
