/**
 * `mappingproxy`: a read-only view of a mapping, or of the attributes of a type (`cls.__dict__`). Everything is asked of the mapping; a
 * type's attributes are seen through a dict made from them, kept until the type changes.
 */
import { getAttr } from "./attributes.ts";
import { classMethod, constant, defineLazily, method, newMethod, slot } from "./builtin-function.ts";
import { callBoundValue, callValue } from "./call.ts";
import { type Compare, richCompare } from "./compare.ts";
import { mappingProxyType } from "./core-types.ts";
import { jsText, PyList, PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import type { PyDict } from "./hash-table.ts";
import { hashOf } from "./hash.ts";
import { getIter } from "./iterate.ts";
import { COMPARE_METHODS } from "./list-compare.ts";
import { subscriptOf } from "./list-steps.ts";
import { Binary, binaryOp } from "./operators.ts";
import { reprText, strOf } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { PyType } from "./type.ts";
import { attributesOf } from "./type-namespace.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

export class PyMappingProxy extends PyObject {
  readonly mapping: Value;
  /** The dict made of a type's attributes, and the version of the type it was made at. */
  private snapshot: PyDict | null = null;
  private version = 0;
  constructor(mapping: Value) {
    super(mappingProxyType);
    this.mapping = mapping;
  }
  /** The mapping to ask. */
  get target(): Value {
    const t = this.mapping;
    if (!(t instanceof PyType)) return t;
    if (this.snapshot === null || this.version !== t.version) {
      this.snapshot = attributesOf(t);
      this.version = t.version;
    }
    return this.snapshot;
  }
}

/** A proxy of a mapping. */
export const mappingProxy = (mapping: Value): PyMappingProxy => new PyMappingProxy(mapping);

/** `cls.__dict__`. */
export const typeProxy = (t: PyType): PyMappingProxy => new PyMappingProxy(t);

function proxyNew(_: PyType, mapping: Value): Result {
  if (typeOf(mapping).lookup("__getitem__") === undefined || mapping instanceof PyList || mapping instanceof PyTuple)
    return raise(typeError, `mappingproxy() argument must be a mapping, not ${typeOf(mapping).name}`);
  return mappingProxy(mapping);
}

/** Call a method of the mapping. */
function ask(self: PyMappingProxy, name: string, args: Value[]): Result {
  const { target } = self;
  const f = typeOf(target).lookup(name);
  if (f !== undefined && f !== null) return callBoundValue(f, target, args);
  return defer(askAttr(target, name, args));
}

function* askAttr(target: Value, name: string, args: Value[]): Gen<Value | undefined> {
  const f = yield* settle(getAttr(target, name));
  return f === undefined ? undefined : yield* settle(callValue(f, args));
}

function* proxyRepr(self: PyMappingProxy): Gen<Value | undefined> {
  const text = yield* reprText(self.target);
  return text === undefined ? undefined : strFromJs(`mappingproxy(${jsText(text)})`);
}

const unwrap = (v: Value): Value => (v instanceof PyMappingProxy ? v.target : v);
const or = (a: Value, b: Value): Result => binaryOp(Binary.OR, unwrap(a), unwrap(b));

const asking = (name: string, text: string) =>
  method(name, text, (self: PyMappingProxy, ...args: (Value | undefined)[]) =>
    ask(
      self,
      name,
      args.filter((a) => a !== undefined),
    ),
  );

defineLazily(mappingProxyType, () => [
  newMethod("(cls, mapping)", proxyNew),
  slot("__repr__", (self: PyMappingProxy) => defer(proxyRepr(self))),
  slot("__str__", (self: PyMappingProxy) => strOf(self.target)),
  slot("__hash__", (self: PyMappingProxy) => hashOf(self.target)),
  slot("__len__", (self: PyMappingProxy) => ask(self, "__len__", [])),
  slot("__iter__", (self: PyMappingProxy) => getIter(self.target)),
  slot("__getitem__", (self: PyMappingProxy, key: Value) => subscriptOf(self.target, key)),
  slot("__contains__", (self: PyMappingProxy, key: Value) => ask(self, "__contains__", [key])),
  ...COMPARE_METHODS.map((name, op) =>
    slot(name, (a: PyMappingProxy, b: Value) => richCompare(op as Compare, a.target, b)),
  ),
  slot("__or__", or),
  slot("__ror__", (a: Value, b: Value) => or(b, a)),
  slot("__ior__", () => raise(typeError, "'|=' is not supported by mappingproxy; use '|' instead")),
  asking("get", "($self, key, default=None, /)"),
  asking("keys", "($self, /)"),
  asking("values", "($self, /)"),
  asking("items", "($self, /)"),
  asking("copy", "($self, /)"),
  asking("__reversed__", "($self, /)"),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
  constant("__doc__", "Read-only proxy of a mapping."),
]);
