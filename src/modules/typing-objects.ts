/**
 * Type aliases and generic classes (PEP 695), and what CALL_INTRINSIC asks for. An alias's value is a function that runs when somebody asks.
 */
import { frameModuleName } from "../frames/access.ts";
import { Intrinsic } from "../compiler/opcodes.ts";
import {
  classMethod,
  defineMembers,
  getset,
  member,
  method,
  newMethod,
  type PyBuiltin,
  slot,
} from "../objects/builtin-function.ts";
import { ABSENT_ATTR, findAttr } from "../objects/attributes.ts";
import { callValue } from "../objects/call.ts";
import { objectType, builtinType, type PyType, TypeFlag } from "../objects/type.ts";
import { asStr, jsText, NotImplemented, PyInstance, PyList, PyTuple, tuple, typeOf } from "../objects/data.ts";
import { raise, typeError } from "../objects/exception-object.ts";
import { genericAliasType, PyGenericAlias } from "../objects/generic-alias.ts";
import { parametersOf, substitute } from "../objects/generic-alias-parameters.ts";
import { reprText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { initSubclass as initSubclassAfter } from "../objects/type-create.ts";
import { unionOf } from "../objects/union.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";

import {
  Lazy,
  NO_DEFAULT,
  nameOf,
  paramSpecType,
  show,
  TypeParameter,
  TypeVarTupleIterator,
  typeVarTupleType,
  typeVarType,
  typingType,
  Unpacked,
} from "./typing-parameters.ts";

export const typeAliasType = typingType("TypeAliasType");
export const genericType = typingType("Generic", TypeFlag.BASETYPE);
genericType.layout = objectType;
genericType.instanceClass = PyInstance;
/** `Box[int]` of a generic class. */
const typingAliasType = builtinType("_GenericAlias", { inPython: true, base: genericAliasType, module: "typing" });

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

function* makeAlias(name: string, value: Value, params: PyTuple): Gen<Value | undefined> {
  for (const p of params.items) {
    if (p instanceof TypeParameter) continue;
    const shown = yield* reprText(p);
    return shown === undefined ? undefined : raise(typeError, strFromJs(`Expected a type param, got ${jsText(shown)}`));
  }
  return new TypeAlias(name, params, new Lazy(value));
}

defineMembers(typeAliasType, [
  newMethod("(cls, name, value, *, type_params=())", (_cls: PyType, name: Value, value: Value, params?: Value) => {
    const text = nameOf(name, "typealias");
    if (text === undefined) return undefined;
    if (params !== undefined && !(params instanceof PyTuple)) return raise(typeError, "type_params must be a tuple");
    return defer(makeAlias(text, value, params ?? tuple()));
  }),
  slot("__repr__", (self: TypeAlias) => strFromJs(self.name)),
  method("__reduce__", "($self, /)", (self: TypeAlias) => strFromJs(self.name)),
  slot("__iter__", (self: TypeAlias) => new TypeVarTupleIterator(self)),
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
  // Not with a text, other than type parameters.
  slot("__or__", (a: Value, b: Value) => (asStr(b) === undefined ? unionOf([a, b]) : NotImplemented)),
  slot("__ror__", (a: Value, b: Value) => (asStr(b) === undefined ? unionOf([b, a]) : NotImplemented)),
]);

const isParameter = (v: Value): boolean =>
  (v instanceof TypeParameter && v.cls !== typeVarTupleType) || v instanceof Unpacked;

/** A list of types stands for a ParamSpec; it becomes a tuple, so that the alias can be hashed. */
const argument = (v: Value): Value =>
  v === null ? typeOf(null) : v instanceof PyList ? new PyTuple(v.items.slice()) : v;

/** `Generic[args]`, whose parameters have to be in an order that leaves no doubt which of them get their defaults. */
function* genericOf(args: PyTuple): Gen<Value | undefined> {
  let defaults = false;
  let tuples = false;
  for (const p of args.items) {
    if (!(p instanceof TypeParameter)) tuples = true;
    else if (p.default_ !== NO_DEFAULT) {
      if (tuples) return raise(typeError, "Type parameter with a default follows TypeVarTuple");
      defaults = true;
    } else if (defaults) {
      const shown = yield* reprText(p);
      return (
        shown &&
        raise(
          typeError,
          strFromJs(`Type parameter ${jsText(shown)} without a default follows type parameter with a default`),
        )
      );
    }
  }
  return new PyGenericAlias(genericType, args, false, typingAliasType);
}

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
    return yield* genericOf(args);
  }
  const params = cls.lookup("__parameters__");
  const own = params instanceof PyTuple ? params.items : [];
  const shown = yield* reprText(cls);
  if (shown === undefined) return undefined;
  if (own.length === 0) return raise(typeError, `${jsText(shown)} is not a generic class`);
  for (const p of own) {
    const prepare = yield* findAttr(p, "__typing_prepare_subst__");
    if (prepare === undefined) return undefined;
    if (prepare === ABSENT_ATTR) continue;
    const r: Value | undefined = yield* settle(callValue(prepare, [cls, args]));
    if (r === undefined) return undefined;
    args = r instanceof PyTuple ? r : tuple(r);
  }
  const actual = args.items.length;
  if (actual !== own.length) {
    const few = actual < own.length;
    const optional = own.slice(actual).filter((p) => p instanceof TypeParameter && p.default_ !== NO_DEFAULT).length;
    return raise(
      typeError,
      `Too ${few ? "few" : "many"} arguments for ${jsText(shown)}; actual ${actual}, expected ${few ? `at least ${own.length - optional}` : own.length}`,
    );
  }
  // What a TypeVarTuple stands for is as many arguments.
  const spread = own.flatMap((p, i) => {
    const a = args.items[i]!;
    return typeOf(p) === typeVarTupleType && (a instanceof PyTuple || a instanceof PyList) ? a.items : [a];
  });
  return new PyGenericAlias(cls, new PyTuple(spread), false, typingAliasType);
}

/** `Generic.__init_subclass__`: a class's parameters are those of its generic bases. */
function* initSubclass(cls: PyType, kwargs: Map<string, Value>): Gen<Value | undefined> {
  if (!(yield* initSubclassAfter(genericType, cls, kwargs))) return undefined;
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
      return defer(genericOf(unpackTuples(first as PyTuple)));
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

for (const [type, name] of [
  [typeAliasType, "typealias"],
  [typeVarType, "typevar"],
  [paramSpecType, "paramspec"],
  [typeVarTupleType, "typevartuple"],
] as const)
  (type.dict.get("__new__") as PyBuiltin).calledAs = name;
