/**
 * `types.GenericAlias`: what `list[int]` gives (PEP 585). Attributes other than its own are those of the origin; calling it calls the origin.
 */
import { ABSENT_ATTR, findAttr, genericGetAttr, getAttr, setAttr } from "./attributes.ts";
import { constant, defineMembers, getset, member, method, newMethod, slot } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { equals } from "./compare.ts";
import { tupleType } from "./core-types.ts";
import { Ellipsis, jsText, NotImplemented, PyList, PyTuple, tuple, typeOf } from "./data.ts";
import { attributeError, pendingIs, raise, typeError } from "./exception-object.ts";
import { hashOf } from "./hash.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { parametersOf, substitute } from "./generic-alias-parameters.ts";
import { builtinNamed } from "./iterators.ts";
import { qualifiedTypeName, textOf } from "./object-names.ts";
import { reprText } from "./repr.ts";
import { takeException } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { builtinType, PyType, TypeFlag, typeType } from "./type.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

export const genericAliasType = builtinType("GenericAlias", { module: "types", flags: TypeFlag.BASETYPE });
const aliasIteratorType = builtinType("generic_alias_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

export class PyGenericAlias extends PyObject {
  readonly origin: Value;
  readonly args: PyTuple;
  /** `*tuple[int]` in a type argument list. */
  readonly starred: boolean;
  /** `__parameters__`, computed when first asked for. */
  parameters: PyTuple | null = null;
  constructor(origin: Value, args: PyTuple, starred = false, cls: PyType = genericAliasType) {
    super(cls);
    this.origin = origin;
    this.args = args;
    this.starred = starred;
  }
}

/** `origin[item]`; the `__class_getitem__` of built-in types. */
export const genericAlias = (origin: PyType, item: Value): Value =>
  new PyGenericAlias(origin, item instanceof PyTuple ? item : tuple(item));

class AliasIterator extends PyIterator {
  alias: PyGenericAlias | null;
  constructor(alias: PyGenericAlias) {
    super(aliasIteratorType);
    this.alias = alias;
  }
  override next(): Value {
    const a = this.alias;
    if (a === null) return STOP;
    this.alias = null;
    return new PyGenericAlias(a.origin, a.args, true);
  }
}
defineIteratorType(aliasIteratorType, [
  method("__reduce__", "($self, /)", (self: AliasIterator) =>
    tuple(builtinNamed("iter"), tuple(self.alias === null ? tuple() : self.alias)),
  ),
]);

/** How a type argument shows: types by their qualified name, `...` as such, anything else by its repr. */
export function* typeArgText(v: Value): Gen<string | undefined> {
  if (v === Ellipsis) return "...";
  if (v instanceof PyType && v.cls === typeType) return qualifiedTypeName(v);
  if (!(v instanceof PyGenericAlias) && v !== null && typeof v === "object") {
    const origin = yield* findAttr(v, "__origin__");
    const args = origin === undefined || origin === ABSENT_ATTR ? origin : yield* findAttr(v, "__args__");
    if (args === undefined) return undefined;
    if (args === ABSENT_ATTR) {
      const named = yield* qualifiedName(v);
      if (named !== "") return named;
    }
  }
  const text = yield* reprText(v);
  return text === undefined ? undefined : jsText(text);
}

/** `module.qualname` of an object that has both, else "". */
function* qualifiedName(v: Value): Gen<string | undefined> {
  const q = yield* findAttr(v, "__qualname__");
  if (q === undefined) return undefined;
  if (q === ABSENT_ATTR) return "";
  const m = yield* findAttr(v, "__module__");
  if (m === undefined) return undefined;
  if (m === ABSENT_ATTR || m === null) return "";
  const module = textOf(m as Value);
  const name = textOf(q as Value);
  if (name === undefined) return "";
  return module === "builtins" || module === undefined ? name : `${module}.${name}`;
}

function* aliasRepr(self: PyGenericAlias): Gen<Value | undefined> {
  const origin = yield* typeArgText(self.origin);
  if (origin === undefined) return undefined;
  const parts: string[] = [];
  for (const a of self.args.items) {
    // In an alias of a generic class, a tuple stands for the list of types that a ParamSpec is.
    const list = a instanceof PyList || (a instanceof PyTuple && self.cls !== genericAliasType);
    const text = list ? yield* listArgText(a) : yield* typeArgText(a);
    if (text === undefined) return undefined;
    parts.push(text);
  }
  return strFromJs(`${self.starred ? "*" : ""}${origin}[${parts.length === 0 ? "()" : parts.join(", ")}]`);
}

/** A list of types, as in `Callable[[int], str]`. */
function* listArgText(list: PyList | PyTuple): Gen<string | undefined> {
  const parts: string[] = [];
  for (const a of list.items.slice()) {
    const text = yield* typeArgText(a);
    if (text === undefined) return undefined;
    parts.push(text);
  }
  return `[${parts.join(", ")}]`;
}

/** Attributes that are the alias's own; all others are the origin's. */
const OWN: ReadonlySet<string> = new Set(
  (
    "__class__ __origin__ __args__ __unpacked__ __parameters__ __typing_unpacked_tuple_args__ __mro_entries__ " +
    "__reduce_ex__ __reduce__ __copy__ __deepcopy__ __bases__"
  ).split(" "),
);

function aliasGetAttr(self: PyGenericAlias, name: Value): Result {
  const text = textOf(name);
  if (text === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
  return OWN.has(text) ? genericGetAttr(self, text) : getAttr(self.origin, text);
}

function aliasCall(self: PyGenericAlias, args: Value[], kwargs: Map<string, Value>): Result {
  const all = [...args, ...kwargs.values()];
  return defer(callThenMark(self, all, kwargs.size === 0 ? null : [...kwargs.keys()]));
}

/** The new object remembers the alias in `__orig_class__`, if it can. */
function* callThenMark(self: PyGenericAlias, args: Value[], kwnames: string[] | null): Gen<Value | undefined> {
  const made = yield* settle(callValue(self.origin, args, kwnames));
  if (made === undefined) return undefined;
  if ((yield* settle(setAttr(made, "__orig_class__", self))) === undefined) {
    if (!pendingIs(attributeError) && !pendingIs(typeError)) return undefined;
    takeException();
  }
  return made;
}

function* aliasHash(self: PyGenericAlias): Gen<Value | undefined> {
  return yield* settle(hashOf(tuple(self.origin, self.args)));
}

function* aliasEquals(a: PyGenericAlias, b: PyGenericAlias, negate: boolean): Gen<Value | undefined> {
  const origins = yield* settle(equals(a.origin, b.origin));
  if (origins === undefined) return undefined;
  const same = origins === true && a.starred === b.starred ? yield* settle(equals(a.args, b.args)) : false;
  return same === undefined ? undefined : (same === true) !== negate;
}

function* aliasGetItem(self: PyGenericAlias, item: Value): Gen<Value | undefined> {
  const args = yield* substitute(self, self.args, item);
  return args === undefined ? undefined : new PyGenericAlias(self.origin, args, self.starred);
}

function* aliasDir(self: PyGenericAlias): Gen<Value | undefined> {
  const names = yield* settle(callValue(builtinNamed("dir"), [self.origin]));
  if (!(names instanceof PyList)) return names;
  for (const n of OWN) if (n !== "__bases__" && !names.items.includes(n)) names.items.push(n);
  return names;
}

function* aliasParameters(self: PyGenericAlias): Gen<Value | undefined> {
  if (self.parameters === null) {
    const params = yield* parametersOf(self.args.items);
    if (params === undefined) return undefined;
    self.parameters = params;
  }
  return self.parameters;
}

const unpacked = (self: PyGenericAlias): Value => (self.starred && self.origin === tupleType ? self.args : null);
const notParameterized = (what: string) => () =>
  raise(typeError, `${what}() argument 2 cannot be a parameterized generic`);

defineMembers(genericAliasType, [
  newMethod(
    "(cls, origin, args, /)",
    (cls: PyType, origin: Value, args: Value) =>
      new PyGenericAlias(origin, args instanceof PyTuple ? args : tuple(args), false, cls),
  ),
  slot("__repr__", (self: PyGenericAlias) => defer(aliasRepr(self))),
  slot("__hash__", (self: PyGenericAlias) => defer(aliasHash(self))),
  slot("__eq__", (a: PyGenericAlias, b: Value) =>
    b instanceof PyGenericAlias ? defer(aliasEquals(a, b, false)) : NotImplemented,
  ),
  slot("__ne__", (a: PyGenericAlias, b: Value) =>
    b instanceof PyGenericAlias ? defer(aliasEquals(a, b, true)) : NotImplemented,
  ),
  slot("__call__", aliasCall),
  slot("__getattribute__", aliasGetAttr),
  slot("__getitem__", (self: PyGenericAlias, item: Value) => defer(aliasGetItem(self, item))),
  slot("__iter__", (self: PyGenericAlias) => new AliasIterator(self)),
  method("__mro_entries__", "($self, bases, /)", (self: PyGenericAlias) => tuple(self.origin)),
  method("__instancecheck__", "($self, instance, /)", notParameterized("isinstance")),
  method("__subclasscheck__", "($self, cls, /)", notParameterized("issubclass")),
  method("__reduce__", "($self, /)", (self: PyGenericAlias) => tuple(genericAliasType, tuple(self.origin, self.args))),
  method("__dir__", "($self, /)", (self: PyGenericAlias) => defer(aliasDir(self))),
  member("__origin__", (self: PyGenericAlias) => self.origin),
  member("__args__", (self: PyGenericAlias) => self.args),
  member("__unpacked__", (self: PyGenericAlias) => self.starred),
  getset("__parameters__", (self: PyGenericAlias) => self.parameters ?? defer(aliasParameters(self))),
  getset("__typing_unpacked_tuple_args__", unpacked),
  constant(
    "__doc__",
    "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
  ),
]);
