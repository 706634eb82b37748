/**
 * The objects behind type parameters (PEP 695, 696): TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic. Bounds, constraints, defaults and
 * alias values are functions that run when somebody asks.
 */
import { frameModuleName } from "../frames/access.ts";
import { Intrinsic } from "../compiler/opcodes.ts";
import {
  classMethod,
  constant,
  defineMembers,
  getset,
  type Member,
  member,
  method,
  newMethod,
  slot,
} from "../objects/builtin-function.ts";
import { callBoundValue, callValue } from "../objects/call.ts";
import { objectType, builtinType, PyType, TypeFlag } from "../objects/type.ts";
import { asStr, jsText, NotImplemented, PyInstance, PyList, PyTuple, tuple, typeOf } from "../objects/data.ts";
import { raise, typeError, valueError } from "../objects/exception-object.ts";
import { genericAliasType, PyGenericAlias } from "../objects/generic-alias.ts";
import { parametersOf, substitute } from "../objects/generic-alias-parameters.ts";
import type { PyDict } from "../objects/hash-table.ts";
import { defineIteratorType, PyIterator, STOP } from "../objects/iterator-object.ts";
import { reprText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { truth } from "../objects/truth.ts";
import { unionOf } from "../objects/union.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";

const DICT = TypeFlag.HAS_DICT;
const typingType = (name: string, flags = 0): PyType => builtinType(name, { module: "typing", flags });

export const typeVarType = typingType("TypeVar", DICT);
export const paramSpecType = typingType("ParamSpec", DICT);
export const typeVarTupleType = typingType("TypeVarTuple", DICT);
export const paramSpecArgsType = typingType("ParamSpecArgs");
export const paramSpecKwargsType = typingType("ParamSpecKwargs");
export const typeAliasType = typingType("TypeAliasType");
export const genericType = typingType("Generic", TypeFlag.BASETYPE);
genericType.layout = objectType;
genericType.instanceClass = PyInstance;
const noDefaultType = builtinType("NoDefaultType", { flags: TypeFlag.DISALLOW_INSTANTIATION });
/** `Box[int]` of a generic class. */
const typingAliasType = builtinType("_GenericAlias", { base: genericAliasType, module: "typing" });
const unpackType = typingType("Unpack");

class NoDefaultObject extends PyObject {}
/** `typing.NoDefault`. */
export const NoDefault: PyObject = new NoDefaultObject(noDefaultType);
defineMembers(noDefaultType, [slot("__repr__", () => "typing.NoDefault")]);

/** A value that may still have to be computed by calling `evaluate(1)`. */
class Lazy {
  value: Value | undefined;
  readonly evaluate: Value;
  constructor(value: Value | undefined, evaluate: Value = null) {
    this.value = value;
    this.evaluate = evaluate;
  }

  get(): Result {
    return this.value === undefined ? defer(this.compute()) : this.value;
  }

  private *compute(): Gen<Value | undefined> {
    const v = yield* settle(callValue(this.evaluate, [1]));
    if (v !== undefined) this.value = v;
    return v;
  }
}

const NONE = new Lazy(null);
const NO_DEFAULT = new Lazy(NoDefault);

/** TypeVar, ParamSpec or TypeVarTuple. */
export class TypeParameter extends PyObject {
  dict: PyDict | null = null;
  readonly name: string;
  bound: Lazy = NONE;
  constraints: Lazy = new Lazy(tuple());
  default_: Lazy = NO_DEFAULT;
  covariant = false;
  contravariant = false;
  inferVariance = false;
  module: Value = null;
  constructor(cls: PyType, name: string) {
    super(cls);
    this.name = name;
  }
}

/** The name argument of a constructor. */
function nameOf(v: Value, what: string): string | undefined {
  const s = asStr(v);
  return s === undefined ? raise(typeError, `${what}() argument 'name' must be str, not ${typeOf(v).name}`) : jsText(s);
}

const given = (v: Value | undefined): Lazy => (v === undefined ? NO_DEFAULT : new Lazy(v));

function setVariance(p: TypeParameter, co: Value, contra: Value, infer: Value): boolean {
  p.covariant = truth(co) === true;
  p.contravariant = truth(contra) === true;
  p.inferVariance = truth(infer) === true;
  if (p.covariant && p.contravariant) {
    raise(valueError, "Bivariant types are not supported.");
    return false;
  }
  if (p.inferVariance && (p.covariant || p.contravariant)) {
    raise(valueError, "Variance cannot be specified with infer_variance.");
    return false;
  }
  return true;
}

function show(p: TypeParameter): Value {
  const sign = p.inferVariance ? "" : p.covariant ? "+" : p.contravariant ? "-" : "~";
  return strFromJs((p.cls === typeVarTupleType ? "" : sign) + p.name);
}

const shared: Member[] = [
  slot("__repr__", show),
  member("__name__", (self: TypeParameter) => strFromJs(self.name)),
  getset(
    "__module__",
    (self: TypeParameter) => self.module,
    (self: TypeParameter, v: Value | undefined) => {
      self.module = v ?? null;
      return null;
    },
  ),
  getset("__default__", (self: TypeParameter) => self.default_.get()),
  getset("evaluate_default", (self: TypeParameter) => self.default_.evaluate),
  method("has_default", "($self, /)", (self: TypeParameter) => self.default_ !== NO_DEFAULT),
  method("__reduce__", "($self, /)", (self: TypeParameter) => strFromJs(self.name)),
  method("__mro_entries__", "($self, bases, /)", (self: TypeParameter) =>
    raise(typeError, `Cannot subclass an instance of ${self.cls.name}`),
  ),
];
const joining: Member[] = [
  slot("__or__", (a: Value, b: Value) => unionOf([a, b])),
  slot("__ror__", (a: Value, b: Value) => unionOf([b, a])),
];
const variance: Member[] = [
  member("__covariant__", (self: TypeParameter) => self.covariant),
  member("__contravariant__", (self: TypeParameter) => self.contravariant),
  member("__infer_variance__", (self: TypeParameter) => self.inferVariance),
  getset("__bound__", (self: TypeParameter) => self.bound.get()),
];

defineMembers(typeVarType, [
  newMethod(
    "(cls, name, *constraints, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)",
    (
      cls: PyType,
      name: Value,
      constraints: Value[],
      bound?: Value,
      default_?: Value,
      co: Value = false,
      contra: Value = false,
      infer: Value = false,
    ) => {
      const text = nameOf(name, "typevar");
      if (text === undefined) return undefined;
      const p = new TypeParameter(cls, text);
      if (!setVariance(p, co, contra, infer)) return undefined;
      if (constraints.length === 1) return raise(typeError, "A single constraint is not allowed");
      if (constraints.length > 0 && bound !== undefined && bound !== null)
        return raise(typeError, "Constraints cannot be combined with bound=...");
      p.constraints = new Lazy(new PyTuple(constraints));
      p.bound = new Lazy(bound ?? null);
      p.default_ = given(default_);
      p.module = frameModuleName(0);
      return p;
    },
  ),
  ...shared,
  ...joining,
  ...variance,
  getset("__constraints__", (self: TypeParameter) => self.constraints.get()),
  getset("evaluate_bound", (self: TypeParameter) => self.bound.evaluate),
  getset("evaluate_constraints", (self: TypeParameter) => self.constraints.evaluate),
  method("__typing_subst__", "($self, arg, /)", (_self: TypeParameter, arg: Value) => arg),
  method("__typing_prepare_subst__", "($self, alias, args, /)", (self: TypeParameter, _alias: Value, args: PyTuple) =>
    defer(fillDefault(self, _alias, args)),
  ),
]);

/** A type variable with a default that has got no argument takes its default. */
function* fillDefault(self: TypeParameter, alias: Value, args: PyTuple): Gen<Value | undefined> {
  if (self.default_ === NO_DEFAULT || !(alias instanceof PyGenericAlias)) return args;
  const params = yield* parametersOf(alias.args.items);
  if (params === undefined) return undefined;
  const at = params.items.indexOf(self);
  if (at < args.items.length) return args;
  const value = yield* settle(self.default_.get());
  return value === undefined ? undefined : at === args.items.length ? new PyTuple([...args.items, value]) : args;
}

class ParamSpecPart extends PyObject {
  readonly origin: Value;
  constructor(cls: PyType, origin: Value) {
    super(cls);
    this.origin = origin;
  }
}
for (const [type, word] of [
  [paramSpecArgsType, "args"],
  [paramSpecKwargsType, "kwargs"],
] as const)
  defineMembers(type, [
    newMethod("(cls, origin)", (cls: PyType, origin: Value) => new ParamSpecPart(cls, origin)),
    member("__origin__", (self: ParamSpecPart) => self.origin),
    slot("__repr__", (self: ParamSpecPart) =>
      self.origin instanceof TypeParameter ? strFromJs(`${self.origin.name}.${word}`) : `?.${word}`,
    ),
    slot("__eq__", (a: ParamSpecPart, b: Value) =>
      b instanceof ParamSpecPart && b.cls === a.cls ? a.origin === b.origin : NotImplemented,
    ),
    constant("__hash__", null),
  ]);

defineMembers(paramSpecType, [
  newMethod(
    "(cls, name, *, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)",
    (
      cls: PyType,
      name: Value,
      bound?: Value,
      default_?: Value,
      co: Value = false,
      contra: Value = false,
      infer: Value = false,
    ) => {
      const text = nameOf(name, "paramspec");
      if (text === undefined) return undefined;
      const p = new TypeParameter(cls, text);
      if (!setVariance(p, co, contra, infer)) return undefined;
      p.bound = new Lazy(bound ?? null);
      p.default_ = given(default_);
      p.module = frameModuleName(0);
      return p;
    },
  ),
  ...shared,
  ...joining,
  ...variance,
  getset("args", (self: TypeParameter) => new ParamSpecPart(paramSpecArgsType, self)),
  getset("kwargs", (self: TypeParameter) => new ParamSpecPart(paramSpecKwargsType, self)),
  method("__typing_subst__", "($self, arg, /)", (_self: TypeParameter, arg: Value) =>
    arg instanceof PyList ? new PyTuple(arg.items.slice()) : arg,
  ),
]);

/** `*Ts`: `typing.Unpack[Ts]`. */
class Unpacked extends PyObject {
  readonly of: Value;
  constructor(of: Value) {
    super(unpackType);
    this.of = of;
  }
}
function* showUnpacked(u: Unpacked): Gen<Value | undefined> {
  const r = yield* reprText(u.of);
  return r === undefined ? undefined : strFromJs(`typing.Unpack[${jsText(r)}]`);
}
defineMembers(unpackType, [
  slot("__repr__", (self: Unpacked) => defer(showUnpacked(self))),
  slot("__eq__", (a: Unpacked, b: Value) => (b instanceof Unpacked ? a.of === b.of : NotImplemented)),
  slot("__hash__", () => 7919),
  getset("__origin__", () => unpackType),
  getset("__args__", (self: Unpacked) => tuple(self.of)),
  getset("__parameters__", (self: Unpacked) => tuple(self.of)),
  getset("__typing_is_unpacked_typevartuple__", () => true),
  slot("__getitem__", (_self: Unpacked, item: Value) => item),
]);

const tupleVarIteratorType = builtinType("generic_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });
class TypeVarTupleIterator extends PyIterator {
  private rest: Value | undefined;
  constructor(of: Value) {
    super(tupleVarIteratorType);
    this.rest = new Unpacked(of);
  }
  override next(): Result {
    const v = this.rest;
    this.rest = undefined;
    return v ?? STOP;
  }
}
defineIteratorType(tupleVarIteratorType);

/** The arguments that belong to a TypeVarTuple, gathered into one tuple. */
function* gather(self: TypeParameter, alias: Value, args: PyTuple): Gen<Value | undefined> {
  let params: readonly Value[] = [self];
  if (alias instanceof PyGenericAlias) {
    const found = yield* parametersOf(alias.args.items);
    if (found === undefined) return undefined;
    params = found.items;
  } else if (alias instanceof PyType) {
    const own = alias.lookup("__parameters__");
    if (own instanceof PyTuple) params = own.items;
  }
  const at = params.indexOf(self);
  const after = params.length - at - 1;
  const { items } = args;
  if (items.length < at + after)
    return raise(typeError, `Too few arguments; actual ${items.length}, expected at least ${at + after}`);
  return new PyTuple([
    ...items.slice(0, at),
    new PyTuple(items.slice(at, items.length - after)),
    ...items.slice(items.length - after),
  ]);
}

defineMembers(typeVarTupleType, [
  newMethod("(cls, name, *, default=typing.NoDefault)", (cls: PyType, name: Value, default_?: Value) => {
    const text = nameOf(name, "typevartuple");
    if (text === undefined) return undefined;
    const p = new TypeParameter(cls, text);
    p.default_ = given(default_);
    p.module = frameModuleName(0);
    return p;
  }),
  ...shared,
  slot("__iter__", (self: TypeParameter) => new TypeVarTupleIterator(self)),
  method("__typing_subst__", "($self, arg, /)", () =>
    raise(typeError, "Substitution of bare TypeVarTuple is not supported"),
  ),
  method("__typing_prepare_subst__", "($self, alias, args, /)", (self: TypeParameter, alias: Value, args: PyTuple) =>
    defer(gather(self, alias, args)),
  ),
]);

/** `type X[T] = …`. */
class TypeAlias extends PyObject {
  readonly name: string;
  readonly params: PyTuple;
  readonly value: Lazy;
  readonly module: Value;
  constructor(name: string, params: PyTuple, value: Lazy) {
    super(typeAliasType);
    this.name = name;
    this.params = params;
    this.value = value;
    this.module = frameModuleName(0);
  }
}

/** `__parameters__`: a TypeVarTuple stands there unpacked. */
const unpackTuples = (params: PyTuple): PyTuple =>
  new PyTuple(params.items.map((p) => (typeOf(p) === typeVarTupleType ? new Unpacked(p) : p)));

defineMembers(typeAliasType, [
  newMethod("(cls, name, value, *, type_params=())", (_cls: PyType, name: Value, value: Value, params?: Value) => {
    const text = nameOf(name, "typealias");
    if (text === undefined) return undefined;
    if (params !== undefined && !(params instanceof PyTuple)) return raise(typeError, "type_params must be a tuple");
    return new TypeAlias(text, params ?? tuple(), new Lazy(value));
  }),
  slot("__repr__", (self: TypeAlias) => strFromJs(self.name)),
  member("__name__", (self: TypeAlias) => strFromJs(self.name)),
  getset("__module__", (self: TypeAlias) => self.module),
  getset("__type_params__", (self: TypeAlias) => self.params),
  getset("__parameters__", (self: TypeAlias) => unpackTuples(self.params)),
  getset("__value__", (self: TypeAlias) => self.value.get()),
  getset("evaluate_value", (self: TypeAlias) => self.value.evaluate),
  slot("__getitem__", (self: TypeAlias, item: Value) =>
    self.params.items.length === 0
      ? raise(typeError, "Only generic type aliases are subscriptable")
      : new PyGenericAlias(self, item instanceof PyTuple ? item : tuple(item)),
  ),
  ...joining,
]);

const isParameter = (v: Value): boolean => v instanceof TypeParameter || v instanceof Unpacked;

/** A list of types stands for a ParamSpec; it becomes a tuple, so that the alias can be hashed. */
const argument = (v: Value): Value =>
  v === null ? typeOf(null) : v instanceof PyList ? new PyTuple(v.items.slice()) : v;

function* classGetItem(cls: PyType, item: Value): Gen<Value | undefined> {
  let args = item instanceof PyTuple ? item : tuple(item);
  args = new PyTuple(args.items.map(argument));
  if (cls === genericType) {
    if (args.items.length === 0) return raise(typeError, "Parameter list to Generic[...] cannot be empty");
    if (!args.items.every(isParameter))
      return raise(
        typeError,
        "Parameters to Generic[...] must all be type variables or parameter specification variables.",
      );
    if (new Set(args.items).size !== args.items.length)
      return raise(typeError, "Parameters to Generic[...] must all be unique");
    return new PyGenericAlias(cls, args, false, typingAliasType);
  }
  const params = cls.lookup("__parameters__");
  const own = params instanceof PyTuple ? params.items : [];
  const shown = yield* reprText(cls);
  if (shown === undefined) return undefined;
  if (own.length === 0) return raise(typeError, `${jsText(shown)} is not a generic class`);
  for (const p of own) {
    if (!(p instanceof TypeParameter) || p.cls === paramSpecType) continue;
    const f = p.cls.lookup("__typing_prepare_subst__");
    if (f === undefined || (p.cls === typeVarType && p.default_ === NO_DEFAULT)) continue;
    if (p.cls === typeVarTupleType) return new PyGenericAlias(cls, args, false, typingAliasType);
    const at = own.indexOf(p);
    if (at === args.items.length) {
      const d = yield* settle(p.default_.get());
      if (d === undefined) return undefined;
      args = new PyTuple([...args.items, d]);
    }
  }
  const actual = args.items.length;
  if (actual !== own.length) {
    const few = actual < own.length;
    const least = few && actual === 0 ? "at least " : "";
    return raise(
      typeError,
      `Too ${few ? "few" : "many"} arguments for ${jsText(shown)}; actual ${actual}, expected ${least}${own.length}`,
    );
  }
  return new PyGenericAlias(cls, args, false, typingAliasType);
}

/** `Generic.__init_subclass__`: a class's parameters are those of its generic bases. */
function* initSubclass(cls: PyType, kwargs: Map<string, Value>): Gen<Value | undefined> {
  const next = objectType.lookup("__init_subclass__")!;
  if (kwargs.size > 0) {
    const r = yield* settle(callBoundValue(next, cls, [...kwargs.values()], [...kwargs.keys()]));
    if (r === undefined) return undefined;
  }
  const orig = cls.dict.get("__orig_bases__");
  const bases = orig instanceof PyTuple ? orig.items : cls.bases;
  if (bases.includes(genericType)) return raise(typeError, "Cannot inherit from plain Generic");
  let params: PyTuple = tuple();
  if (orig instanceof PyTuple) {
    const found = yield* parametersOf(orig.items);
    if (found === undefined) return undefined;
    params = found;
    let own: PyTuple | null = null;
    for (const b of orig.items) {
      if (!(b instanceof PyGenericAlias) || b.origin !== genericType) continue;
      if (own !== null) return raise(typeError, "Cannot inherit from Generic[...] multiple times.");
      const p = yield* parametersOf(b.args.items);
      if (p === undefined) return undefined;
      own = p;
    }
    if (own !== null) {
      const missing = params.items.filter((p) => !own!.items.includes(p));
      if (missing.length > 0) {
        const names: string[] = [];
        for (const list of [missing, own.items]) {
          const texts: string[] = [];
          for (const p of list) texts.push(jsText(asStr(show(p as TypeParameter))!));
          names.push(texts.join(", "));
        }
        return raise(typeError, `Some type variables (${names[0]}) are not listed in Generic[${names[1]}]`);
      }
      params = own;
    }
  }
  cls.setOwn("__parameters__", params);
  return null;
}

defineMembers(genericType, [
  classMethod("__class_getitem__", "($type, item, /)", (cls: PyType, item: Value) => defer(classGetItem(cls, item))),
  classMethod("__init_subclass__", "($type, /, **kwargs)", (cls: PyType, kwargs: Map<string, Value>) =>
    defer(initSubclass(cls, kwargs)),
  ),
]);

function* substituted(self: PyGenericAlias, item: Value): Gen<Value | undefined> {
  if (self.origin === genericType) {
    const shown = yield* reprText(self);
    return shown === undefined
      ? undefined
      : raise(typeError, strFromJs(`Cannot subscript already-subscripted ${jsText(shown)}`));
  }
  const args = yield* substitute(self, self.args, item);
  return args === undefined ? undefined : new PyGenericAlias(self.origin, args, false, typingAliasType);
}

defineMembers(typingAliasType, [
  slot("__getitem__", (self: PyGenericAlias, item: Value) => defer(substituted(self, item))),
  method("__mro_entries__", "($self, bases, /)", (self: PyGenericAlias, bases: PyTuple) => {
    if (self.origin === genericType) {
      const i = bases.items.indexOf(self);
      if (bases.items.slice(i + 1).some((b) => b instanceof PyGenericAlias && b.cls === typingAliasType))
        return tuple();
    }
    return tuple(self.origin);
  }),
  method("__instancecheck__", "($self, obj, /)", () =>
    raise(typeError, "Subscripted generics cannot be used with class and instance checks"),
  ),
  method("__subclasscheck__", "($self, cls, /)", () =>
    raise(typeError, "Subscripted generics cannot be used with class and instance checks"),
  ),
]);

function fromSyntax(cls: PyType, name: Value): TypeParameter {
  const p = new TypeParameter(cls, jsText(asStr(name)!));
  p.inferVariance = cls !== typeVarTupleType;
  p.module = "typing";
  return p;
}

/** CALL_INTRINSIC for type parameters. */
export function typingIntrinsic(which: number, args: readonly Value[]): Result {
  const [first, second, third] = args as [Value, Value, Value];
  switch (which as Intrinsic) {
    case Intrinsic.TYPEVAR:
      return fromSyntax(typeVarType, first);
    case Intrinsic.TYPEVAR_WITH_BOUND: {
      const p = fromSyntax(typeVarType, first);
      p.bound = new Lazy(undefined, second);
      return p;
    }
    case Intrinsic.TYPEVAR_WITH_CONSTRAINTS: {
      const p = fromSyntax(typeVarType, first);
      p.constraints = new Lazy(undefined, second);
      return p;
    }
    case Intrinsic.PARAMSPEC:
      return fromSyntax(paramSpecType, first);
    case Intrinsic.TYPEVARTUPLE:
      return fromSyntax(typeVarTupleType, first);
    case Intrinsic.SUBSCRIPT_GENERIC:
      return new PyGenericAlias(genericType, unpackTuples(first as PyTuple), false, typingAliasType);
    case Intrinsic.TYPEALIAS:
      return new TypeAlias(
        jsText(asStr(first)!),
        second instanceof PyTuple ? second : tuple(),
        new Lazy(undefined, third),
      );
    case Intrinsic.SET_TYPEPARAM_DEFAULT:
      (first as TypeParameter).default_ = new Lazy(undefined, second);
      return first;
    default:
      return raise(typeError, "unknown intrinsic");
  }
}
