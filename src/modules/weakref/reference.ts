/** `weakref.ref`: a reference that does not keep its object alive. */
import { getAttrIfAny } from "../../objects/attributes.ts";
import { classMethod, constant, defineLazily, member, newMethod, slot } from "../../objects/builtin-function.ts";
import { Compare, richCompare } from "../../objects/compare.ts";
import { asStr, jsText, NotImplemented, typeOf } from "../../objects/data.ts";
import { raise, typeError } from "../../objects/exception-object.ts";
import { genericAlias } from "../../objects/generic-alias.ts";
import type { PyDict } from "../../objects/hash-table.ts";
import { hashOf } from "../../objects/hash.ts";
import { addressText, fullTypeName } from "../../objects/object-names.ts";
import { seeThrough } from "../../objects/object-watch.ts";
import { ts } from "../../objects/state.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { referencesTo } from "../../objects/weak-references.ts";
import { watchOf } from "../finalizers/object-watch.ts";

export const referenceType = builtinType("ReferenceType", { flags: TypeFlag.BASETYPE, module: "weakref" });

/** What references and proxies have: their object, which may be gone, and whom to tell then. */
export class PyWeakReference extends PyObject {
  private readonly holder: WeakRef<PyObject>;
  private isDead = false;
  readonly callback: Value;
  hash: Value | undefined = undefined;
  dict: PyDict | null = null;
  constructor(cls: PyType, target: PyObject, callback: Value) {
    super(cls);
    this.holder = new WeakRef(target);
    this.callback = callback;
  }
  get target(): PyObject | undefined {
    return this.isDead ? undefined : this.holder.deref();
  }
  /** Its object is gone. */
  kill(): void {
    this.isDead = true;
  }
  /** The object, once it has been looked whether anybody else still refers to it. */
  get found(): PyObject | undefined {
    const o = this.target;
    return o !== undefined && watchOf(ts.runtime).isGone(o) ? undefined : o;
  }
}

/*
 * Whether an object is gone can only be asked when JavaScript's stack holds nothing: in a suspended native, which the driver runs.
 */
// biome-ignore lint/correctness/useYield: a suspended native.
function* findTarget(self: PyWeakReference): Gen<Value | undefined> {
  return self.found ?? null;
}

/** A reference of that type: the one without a callback is made once per object. Undefined with the TypeError. */
export function newReference(cls: PyType, v: Value, callback: Value, shared: boolean): PyWeakReference | undefined {
  const list = referencesTo(v);
  if (list === undefined) return raise(typeError, `cannot create weak reference to '${typeOf(v).name}' object`);
  if (shared && callback === null)
    for (const r of list) if (r.cls === cls && (r as PyWeakReference).callback === null) return r as PyWeakReference;
  const made = new PyWeakReference(cls, v as PyObject, callback);
  // CPython puts the shared ones first.
  if (shared && callback === null && cls === referenceType) list.unshift(made);
  else list.push(made);
  if (callback !== null) watchOf(ts.runtime).track(v as PyObject);
  return made;
}

/** As the result of a native: a callback begins the watch. */
export const referenceResult = (r: PyWeakReference | undefined): Result =>
  r === undefined || r.callback === null ? r : ts.runtime.watch.result(r);

function make(cls: PyType, args: Value[], kwargs: Map<string, Value>): Result {
  const n = args.length;
  if (n < 1 || n > 2)
    return raise(typeError, `__new__ expected at ${n < 1 ? "least 1 argument" : "most 2 arguments"}, got ${n}`);
  const made = newReference(cls, args[0]!, args[1] ?? null, cls === referenceType);
  // It is `__init__` that minds them, in CPython.
  if (made !== undefined && cls === referenceType && kwargs.size > 0)
    return raise(typeError, "ref() takes no keyword arguments");
  return referenceResult(made);
}

function* hash(self: PyWeakReference): Gen<Value | undefined> {
  if (self.hash !== undefined) return self.hash;
  const { target } = self;
  if (target === undefined) return raise(typeError, "weak object has gone away");
  const h = yield* settle(hashOf(target));
  self.hash = h;
  return h;
}

function compare(op: Compare, a: PyWeakReference, b: Value): Result {
  if (!(b instanceof PyWeakReference) || !b.cls.isSubtypeOf(referenceType)) return NotImplemented;
  const x = a.target;
  const y = b.target;
  if (x === undefined || y === undefined) return (a === b) === (op === Compare.EQ);
  return richCompare(op, x, y);
}

/** `to 'type' at 0x…`, or `dead`. */
export const targetText = (self: PyWeakReference): string => {
  const { target } = self;
  return target === undefined ? "dead" : `to '${fullTypeName(typeOf(target))}' at ${addressText(target)}`;
};

function* repr(self: PyWeakReference): Gen<Value | undefined> {
  const head = `<weakref at ${addressText(self)}; ${targetText(self)}`;
  const { target } = self;
  // Looked up in the type: a module has its name, but shows none.
  if (target === undefined || typeOf(target).lookup("__name__") === undefined) return strFromJs(`${head}>`);
  const found = getAttrIfAny(target, "__name__");
  const name = typeof found === "symbol" ? null : yield* settle(found);
  if (name === undefined) return undefined;
  const text = name === null ? undefined : asStr(name);
  return strFromJs(text === undefined ? `${head}>` : `${head} (${jsText(text)})>`);
}

defineLazily(referenceType, () => [
  constant("__doc__", "A weak reference to an object."),
  newMethod("($type, /, *args, **kwargs)", make),
  slot("__init__", (_self: Value, args: Value[]) =>
    args.length < 1 || args.length > 2
      ? raise(
          typeError,
          `__init__ expected at ${args.length < 1 ? "least 1 argument" : "most 2 arguments"}, got ${args.length}`,
        )
      : null,
  ),
  slot(
    "__call__",
    (self: PyWeakReference, args: Value[]) =>
      args.length > 0
        ? raise(typeError, `weakref expected 0 arguments, got ${args.length}`)
        : self.target === undefined
          ? null
          : defer(seeThrough(findTarget(self), [self])),
    "($self, /, *args)",
  ),
  slot("__hash__", (self: PyWeakReference) => self.hash ?? defer(hash(self))),
  slot("__repr__", (self: PyWeakReference) => defer(repr(self))),
  slot("__eq__", (a: PyWeakReference, b: Value) => compare(Compare.EQ, a, b)),
  slot("__ne__", (a: PyWeakReference, b: Value) => compare(Compare.NE, a, b)),
  member("__callback__", (self: PyWeakReference) => (self.target === undefined ? null : self.callback)),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
]);
