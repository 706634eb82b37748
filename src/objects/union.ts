/**
 * `typing.Union`: what `int | str` gives (PEP 604). Members are distinct by `==`, in order of appearance; unions are equal whatever the order.
 */
import { classMethod, constant, defineMembers, getset, member, method, slot } from "./builtin-function.ts";
import { equals } from "./compare.ts";
import { frozensetType, noneType, tupleType } from "./core-types.ts";
import { asStr, jsText, NotImplemented, PyTuple } from "./data.ts";
import { PyGenericAlias, genericAliasType, typeArgText } from "./generic-alias.ts";
import { parametersOf, substitute } from "./generic-alias-parameters.ts";
import { forwardReference } from "./forward-reference.ts";
import { PySet } from "./hash-table.ts";
import { setAdd } from "./hash-lookup.ts";
import { hashOf } from "./hash.ts";
import { Binary, binaryOp } from "./operators.ts";
import { strFromJs } from "./str-object.ts";
import { builtinType, PyType, TypeFlag, typeType } from "./type.ts";
import { reprOf } from "./repr.ts";
import { raise, typeError } from "./exception-object.ts";
import { andThen, Deferred, defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

export const unionType = builtinType("Union", { module: "typing", flags: TypeFlag.DISALLOW_INSTANTIATION });

export class PyUnion extends PyObject {
  readonly args: PyTuple;
  constructor(args: PyTuple) {
    super(unionType);
    this.args = args;
  }
}

/** True for what `|` may join: types, aliases, unions and None. */
const joinable = (v: Value): boolean =>
  v === null || v instanceof PyType || v instanceof PyGenericAlias || v instanceof PyUnion;

/** `a | b` for types. */
export function typeOr(a: Value, b: Value): Result {
  return joinable(a) && joinable(b) ? unionOf([a, b]) : NotImplemented;
}

/** The union of types; with one distinct member, that member. */
export function unionOf(parts: readonly Value[]): Result {
  const flat: Value[] = [];
  for (const p of parts) {
    const text = asStr(p);
    if (p instanceof PyUnion) flat.push(...p.args.items);
    else if (text === undefined) flat.push(p === null ? noneType : p);
    else {
      const reference = forwardReference(text);
      if (reference === undefined || reference instanceof Deferred) return reference;
      flat.push(reference);
    }
  }
  if (!flat.every((p) => p instanceof PyType && p.cls === typeType)) return defer(distinct(flat));
  const once = [...new Set(flat)];
  return once.length === 1 ? once[0]! : new PyUnion(new PyTuple(once));
}

function* distinct(parts: readonly Value[]): Gen<Value | undefined> {
  const once: Value[] = [];
  next: for (const p of parts) {
    for (const other of once) {
      const same = yield* settle(equals(other, p));
      if (same === undefined) return undefined;
      if (same === true) continue next;
    }
    once.push(p);
  }
  return once.length === 1 ? once[0]! : new PyUnion(new PyTuple(once));
}

function* unionRepr(self: PyUnion): Gen<Value | undefined> {
  const parts: string[] = [];
  for (const a of self.args.items) {
    const text = a === noneType ? "None" : yield* typeArgText(a);
    if (text === undefined) return undefined;
    parts.push(text);
  }
  return strFromJs(parts.join(" | "));
}

/** The members as a frozenset: what equality and hash are about. */
function* asFrozenset(u: PyUnion): Gen<PySet | undefined> {
  const s = new PySet(frozensetType);
  for (const a of u.args.items) if ((yield* settle(setAdd(s, a))) === undefined) return undefined;
  return s;
}

function* unionHash(self: PyUnion): Gen<Value | undefined> {
  const s = yield* asFrozenset(self);
  return s === undefined ? undefined : yield* settle(hashOf(s));
}

function* unionEquals(a: PyUnion, b: PyUnion, negate: boolean): Gen<Value | undefined> {
  const x = yield* asFrozenset(a);
  if (x === undefined) return undefined;
  const y = yield* asFrozenset(b);
  if (y === undefined) return undefined;
  const same = yield* settle(equals(x, y));
  return same === undefined ? undefined : (same === true) !== negate;
}

function* unionParameters(self: PyUnion): Gen<Value | undefined> {
  return yield* parametersOf(self.args.items);
}

/** `(list[T] | int)[str]`: the replaced members, joined anew. */
function* unionGetItem(self: PyUnion, item: Value): Gen<Value | undefined> {
  const args = yield* substitute(self, self.args, item);
  if (args === undefined) return undefined;
  let r: Value | undefined = args.items[0]!;
  for (let i = 1; i < args.items.length && r !== undefined; i++)
    r = yield* settle(binaryOp(Binary.OR, r, args.items[i]!));
  return r;
}

const cannotSubclass = (_: PyUnion, shown: Value): undefined =>
  raise(typeError, strFromJs(`Cannot subclass ${jsText(asStr(shown)!)}`));

/** `Union[int, str]`. */
function unionOfItem(_: PyType, item: Value): Result {
  const parts = item instanceof PyTuple ? item.items : [item];
  return parts.length === 0 ? raise(typeError, "Cannot take a Union of no types.") : unionOf(parts);
}

/** A union joins whatever `typing` takes for a type, which is nearly everything; a str becomes a ForwardRef. */
function joined(a: Value, b: Value): Result {
  const other = a instanceof PyUnion ? b : a;
  if (joinable(other)) return unionOf([a, b]);
  if (other instanceof PyTuple && other.cls === tupleType) return andThen(reprOf(other), noType, null);
  return unionOf([a, b]);
}

const noType = (_: null, shown: Value): undefined =>
  raise(typeError, strFromJs(`Union[arg, ...]: each arg must be a type. Got ${jsText(asStr(shown)!).slice(0, 100)}.`));

const or = slot("__or__", (a: Value, b: Value) => joined(a, b));
const ror = slot("__ror__", (a: Value, b: Value) => joined(b, a));

defineMembers(unionType, [
  slot("__repr__", (self: PyUnion) => defer(unionRepr(self))),
  slot("__hash__", (self: PyUnion) => defer(unionHash(self))),
  slot("__eq__", (a: PyUnion, b: Value) => (b instanceof PyUnion ? defer(unionEquals(a, b, false)) : NotImplemented)),
  slot("__ne__", (a: PyUnion, b: Value) => (b instanceof PyUnion ? defer(unionEquals(a, b, true)) : NotImplemented)),
  slot("__getitem__", (self: PyUnion, item: Value) => defer(unionGetItem(self, item))),
  member("__args__", (self: PyUnion) => self.args),
  getset("__parameters__", (self: PyUnion) => defer(unionParameters(self))),
  getset("__origin__", () => unionType),
  method("__mro_entries__", "($self, object, /)", (self: PyUnion) => andThen(reprOf(self), cannotSubclass, self)),
  classMethod("__class_getitem__", "($type, object, /)", unionOfItem),
  getset("__name__", () => "Union"),
  getset("__qualname__", () => "Union"),
  constant("__doc__", "Represent a union type\n\nE.g. for int | str"),
  constant("__module__", "typing"),
  or,
  ror,
]);
for (const t of [typeType, genericAliasType]) {
  defineMembers(t, [
    slot("__or__", (a: Value, b: Value) => typeOr(a, b)),
    slot("__ror__", (a: Value, b: Value) => typeOr(b, a)),
  ]);
}
