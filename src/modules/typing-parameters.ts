/**
 * Type parameters (PEP 695, 696): TypeVar, ParamSpec, TypeVarTuple. Bounds, constraints and defaults are functions that run when somebody asks.
 */
import { argType } from "../objects/str-args.ts";
import { frameModuleName } from "../frames/access.ts";
import {
  calledAs,
  constant,
  defineLazily,
  defineMembers,
  getset,
  type Member,
  member,
  method,
  newMethod,
  slot,
} from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { builtinType, type PyType, TypeFlag } from "../objects/type.ts";
import { asStr, Ellipsis, jsText, NotImplemented, PyList, PyTuple, tuple } from "../objects/data.ts";
import { raise, typeError, valueError } from "../objects/exception-object.ts";
import { forwardReference } from "../objects/forward-reference.ts";
import type { PyDict } from "../objects/hash-table.ts";
import { defineIteratorType, PyIterator, STOP } from "../objects/iterator-object.ts";
import { reprText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { truth } from "../objects/truth.ts";
import { unionOf } from "../objects/union.ts";
import { prepareParamSpec, prepareTypeVar, prepareTypeVarTuple } from "./typing-prepare.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";

const DICT = TypeFlag.HAS_DICT;
export const typingType = (name: string, flags = 0): PyType => builtinType(name, { module: "typing", flags });

export const typeVarType = typingType("TypeVar", DICT);
export const paramSpecType = typingType("ParamSpec", DICT);
export const typeVarTupleType = typingType("TypeVarTuple", DICT);
export const paramSpecArgsType = typingType("ParamSpecArgs");
export const paramSpecKwargsType = typingType("ParamSpecKwargs");
const noDefaultType = builtinType("NoDefaultType");
const unpackType = builtinType("_UnpackGenericAlias", { module: "typing", inPython: true });

class NoDefaultObject extends PyObject {}
/** `typing.NoDefault`. */
export const NoDefault: PyObject = new NoDefaultObject(noDefaultType);
defineMembers(noDefaultType, [
  newMethod("(cls, /, *args, **kwargs)", (_: PyType, args: Value[], kwargs: Map<string, Value>) =>
    args.length + kwargs.size > 0 ? raise(typeError, "NoDefaultType takes no arguments") : NoDefault,
  ),
  slot("__repr__", () => "typing.NoDefault"),
  method("__reduce__", "($self, /)", () => "NoDefault"),
]);

/** A value that may still have to be computed by calling `evaluate(1)`. */
export class Lazy {
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
export const NO_DEFAULT = new Lazy(NoDefault);

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
export function nameOf(v: Value, what: string): string | undefined {
  const s = asStr(v);
  return s === undefined ? raise(typeError, `${what}() argument 'name' must be str, not ${argType(v)}`) : jsText(s);
}

/** `bound=`: a text names a type; undefined with the TypeError of what cannot be one. */
function* boundOf(v: Value): Gen<Value | undefined> {
  const text = asStr(v);
  if (text !== undefined) return yield* settle(forwardReference(text));
  if (!(v instanceof PyTuple)) return v;
  const shown = yield* reprText(v);
  return shown && raise(typeError, strFromJs(`Bound must be a type. Got ${jsText(shown).slice(0, 100)}.`));
}

function* withBound(p: TypeParameter, bound: Value): Gen<Value | undefined> {
  const v = yield* boundOf(bound);
  if (v === undefined) return undefined;
  p.bound = new Lazy(v);
  return p;
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

export function show(p: TypeParameter): Value {
  const sign = p.inferVariance ? "" : p.covariant ? "+" : p.contravariant ? "-" : "~";
  return strFromJs((p.cls === typeVarTupleType ? "" : sign) + p.name);
}

const noSubclass = (self: PyObject): undefined =>
  raise(typeError, `Cannot subclass an instance of ${self.cls.name.replace("typing.", "")}`);

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
  method("__mro_entries__", "($self, bases, /)", noSubclass),
];
export const joining: Member[] = [
  slot("__or__", (a: Value, b: Value) => unionOf([a, b])),
  slot("__ror__", (a: Value, b: Value) => unionOf([b, a])),
];
const variance: Member[] = [
  member("__covariant__", (self: TypeParameter) => self.covariant),
  member("__contravariant__", (self: TypeParameter) => self.contravariant),
  member("__infer_variance__", (self: TypeParameter) => self.inferVariance),
  getset("__bound__", (self: TypeParameter) => self.bound.get()),
];

defineLazily(typeVarType, () => [
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
      p.default_ = given(default_);
      p.module = frameModuleName(0);
      return defer(withBound(p, bound ?? null));
    },
  ),
  ...shared,
  ...joining,
  ...variance,
  getset("__constraints__", (self: TypeParameter) => self.constraints.get()),
  getset("evaluate_bound", (self: TypeParameter) => self.bound.evaluate),
  getset("evaluate_constraints", (self: TypeParameter) => self.constraints.evaluate),
  method("__typing_subst__", "($self, arg, /)", (_self: TypeParameter, arg: Value) =>
    arg instanceof PyTuple ? defer(substituteTypeVar(arg)) : arg,
  ),
  method("__typing_prepare_subst__", "($self, alias, args, /)", (self: TypeParameter, alias: Value, args: PyTuple) =>
    defer(prepareTypeVar(self, alias, args)),
  ),
]);

class ParamSpecPart extends PyObject {
  readonly origin: Value;
  constructor(cls: PyType, origin: Value) {
    super(cls);
    this.origin = origin;
  }
}
function* showPart(part: ParamSpecPart, word: string): Gen<Value | undefined> {
  const { origin } = part;
  const text = origin instanceof TypeParameter ? origin.name : yield* reprText(origin);
  return text === undefined ? undefined : strFromJs(`${jsText(text)}.${word}`);
}

/** What may stand for a ParamSpec: types in a list, an ellipsis, another one. */
function* substituteParamSpec(arg: Value): Gen<Value | undefined> {
  if (arg instanceof PyList) return new PyTuple(arg.items.slice());
  if (arg instanceof PyTuple || arg === Ellipsis || (arg instanceof TypeParameter && arg.cls === paramSpecType))
    return arg;
  const shown = yield* reprText(arg);
  return (
    shown && raise(typeError, `Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got ${jsText(shown)}`)
  );
}

function* substituteTypeVar(arg: Value): Gen<Value | undefined> {
  if (!(arg instanceof PyTuple)) return arg;
  const shown = yield* reprText(arg);
  return shown && raise(typeError, `Parameters to generic types must be types. Got ${jsText(shown).slice(0, 100)}.`);
}

for (const [type, word] of [
  [paramSpecArgsType, "args"],
  [paramSpecKwargsType, "kwargs"],
] as const)
  defineMembers(type, [
    calledAs(
      newMethod("(cls, origin)", (cls: PyType, origin: Value) => new ParamSpecPart(cls, origin)),
      `paramspec${word}`,
    ),
    method("__mro_entries__", "($self, bases, /)", noSubclass),
    member("__origin__", (self: ParamSpecPart) => self.origin),
    slot("__repr__", (self: ParamSpecPart) => defer(showPart(self, word))),
    slot("__eq__", (a: ParamSpecPart, b: Value) =>
      b instanceof ParamSpecPart && b.cls === a.cls ? a.origin === b.origin : NotImplemented,
    ),
    constant("__hash__", null),
  ]);

defineLazily(paramSpecType, () => [
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
      p.default_ = given(default_);
      p.module = frameModuleName(0);
      return defer(withBound(p, bound ?? null));
    },
  ),
  ...shared,
  ...joining,
  ...variance,
  getset("args", (self: TypeParameter) => new ParamSpecPart(paramSpecArgsType, self)),
  getset("kwargs", (self: TypeParameter) => new ParamSpecPart(paramSpecKwargsType, self)),
  method("__typing_subst__", "($self, arg, /)", (_self: TypeParameter, arg: Value) => defer(substituteParamSpec(arg))),
  method("__typing_prepare_subst__", "($self, alias, args, /)", (self: TypeParameter, alias: Value, args: PyTuple) =>
    defer(prepareParamSpec(self, alias, args)),
  ),
]);

/** `*Ts`: `typing.Unpack[Ts]`. */
export class Unpacked extends PyObject {
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
defineLazily(unpackType, () => [
  slot("__repr__", (self: Unpacked) => defer(showUnpacked(self))),
  slot("__eq__", (a: Unpacked, b: Value) => (b instanceof Unpacked ? a.of === b.of : NotImplemented)),
  slot("__hash__", () => 7919),
  getset("__origin__", () => unpackType),
  getset("__args__", (self: Unpacked) => tuple(self.of)),
  getset("__parameters__", (self: Unpacked) => tuple(self.of)),
  getset("__typing_is_unpacked_typevartuple__", (self: Unpacked) => self.of instanceof TypeParameter),
  slot("__getitem__", (_self: Unpacked, item: Value) => item),
]);

const tupleVarIteratorType = builtinType("generic_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });
/** `*Ts`: gives the thing unpacked, once. */
export class TypeVarTupleIterator extends PyIterator {
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

defineLazily(typeVarTupleType, () => [
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
    defer(prepareTypeVarTuple(self, alias, args)),
  ),
]);
