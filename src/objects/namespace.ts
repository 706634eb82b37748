/** `types.SimpleNamespace`: an object whose attributes are what it was made with; `sys.implementation` is one. */
import { getOwnAttr, instanceDict, ownAttrNames, setOwnAttr } from "./attributes.ts";
import { constant, defineLazily, member, method, newMethod, slot } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { type Compare, richCompare } from "./compare.ts";
import { COMPARE_METHODS } from "./list-compare.ts";
import { EMPTY_TUPLE, jsText, NotImplemented, PyInstance, PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { PyDict } from "./hash-table.ts";
import { dictType } from "./core-types.ts";
import { textOf } from "./object-names.ts";
import { reprEnter, reprLeave, reprText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { defer, type Gen, type Result, settle, type Value } from "./value.ts";

export const namespaceType = builtinType("SimpleNamespace", {
  flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT,
  module: "types",
});
namespaceType.instanceClass = PyInstance;

/** A namespace with these attributes, in this order. */
export function newNamespace(attributes: Iterable<readonly [string, Value]>): PyInstance {
  const n = new PyInstance(namespaceType);
  for (const [k, v] of attributes) setOwnAttr(n, k, v);
  return n;
}

function* namespaceInit(self: PyInstance, args: Value[], kwargs: Map<string, Value>): Gen<Value | undefined> {
  if (args.length > 1) return raise(typeError, `${self.cls.shortName} expected at most 1 argument, got ${args.length}`);
  if (args.length === 1) {
    const d = args[0] instanceof PyDict ? args[0] : yield* settle(callValue(dictType, args));
    if (d === undefined) return undefined;
    for (const [k, v] of (d as PyDict).entries()) {
      const name = textOf(k);
      if (name === undefined) return raise(typeError, "keywords must be strings");
      setOwnAttr(self, name, v);
    }
  }
  for (const [k, v] of kwargs) setOwnAttr(self, k, v);
  return null;
}

function* namespaceRepr(self: PyInstance): Gen<Value | undefined> {
  const name = self.cls === namespaceType ? "namespace" : self.cls.shortName;
  if (!reprEnter(self)) return strFromJs(`${name}(...)`);
  const parts: string[] = [];
  for (const n of ownAttrNames(self)) {
    const shown = yield* reprText(getOwnAttr(self, n)!);
    if (shown === undefined) {
      reprLeave(self);
      return undefined;
    }
    parts.push(`${n}=${jsText(shown)}`);
  }
  reprLeave(self);
  return strFromJs(`${name}(${parts.join(", ")})`);
}

const isNamespace = (v: Value): v is PyInstance => typeOf(v).isSubtypeOf(namespaceType);

function compareDicts(op: Compare, a: Value, b: Value): Result {
  if (!isNamespace(a) || !isNamespace(b)) return NotImplemented;
  return richCompare(op, instanceDict(a), instanceDict(b));
}

function* namespaceReplace(self: PyInstance, kwargs: Map<string, Value>): Gen<Value | undefined> {
  const copy = yield* settle(callValue(self.cls, []));
  if (copy === undefined) return undefined;
  for (const n of ownAttrNames(self)) setOwnAttr(copy as PyInstance, n, getOwnAttr(self, n)!);
  for (const [k, v] of kwargs) setOwnAttr(copy as PyInstance, k, v);
  return copy;
}

defineLazily(namespaceType, () => [
  constant("__doc__", "A simple attribute-based namespace."),
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType) => new (cls.instanceClass ?? PyInstance)(cls)),
  slot(
    "__init__",
    (self: PyInstance, args: Value[], kwargs: Map<string, Value>): Result => defer(namespaceInit(self, args, kwargs)),
  ),
  slot("__repr__", (self: PyInstance): Result => defer(namespaceRepr(self))),
  ...COMPARE_METHODS.map((name, op) => slot(name, (a: Value, b: Value) => compareDicts(op, a, b))),
  method(
    "__replace__",
    "($self, /, **changes)",
    (self: PyInstance, changes: Map<string, Value>): Result => defer(namespaceReplace(self, changes)),
  ),
  method("__reduce__", "($self, /)", (self: PyInstance) => new PyTuple([self.cls, EMPTY_TUPLE, instanceDict(self)])),
  ["__hash__", null],
  member("__dict__", instanceDict),
]);
