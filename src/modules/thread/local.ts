/**
 * `_thread._local`: an object with other attributes in each thread. Its `dict` is that of the thread that asks; the first access by a thread makes it and calls the class's
 * `__init__` with the arguments that the object was made with.
 */
import { genericGetAttr, genericSetAttr } from "../../objects/attributes.ts";
import { constant, defineLazily, newMethod, slot } from "../../objects/builtin-function.ts";
import { callBoundValue } from "../../objects/call.ts";
import { defineChildren } from "../../objects/children.ts";
import { attributeError, raiseWith, raise, typeError } from "../../objects/exception-object.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { textOf } from "../../objects/object-names.ts";
import { type ThreadCore, ts } from "../../objects/state.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { builtinType, objectType, type PyType, TypeFlag } from "../../objects/type.ts";
import { allowWeakReferences } from "../../objects/weak-references.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { thread } from "../../frames/thread-state.ts";

export const localType = builtinType("_local", { flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT, module: "_thread" });
allowWeakReferences(localType);

class PyThreadLocal extends PyObject {
  readonly args: readonly Value[];
  readonly names: readonly string[] | null;
  /** The attributes of each thread that has any; a thread's go with it. */
  private readonly dicts = new WeakMap<ThreadCore, PyDict>();

  constructor(cls: PyType, args: readonly Value[], names: readonly string[] | null) {
    super(cls);
    this.args = args;
    this.names = names;
    this.dicts.set(ts, new PyDict());
  }

  get isKnown(): boolean {
    return this.dicts.has(ts);
  }

  forget(): void {
    this.dicts.delete(ts);
  }

  pushHeld(out: unknown[]): void {
    out.push(...this.args);
    for (const t of thread().group.states) out.push(this.dicts.get(t));
  }

  /** Where attributes.ts looks for the attributes of an object. */
  get dict(): PyDict {
    let d = this.dicts.get(ts);
    if (d === undefined) this.dicts.set(ts, (d = new PyDict()));
    return d;
  }
  set dict(d: PyDict) {
    this.dicts.set(ts, d);
  }
}

defineChildren(PyThreadLocal, (o, out) => o.pushHeld(out));

const ownInit = (cls: PyType): Value | undefined => {
  const init = cls.lookup("__init__");
  return init === objectType.dict.get("__init__") ? undefined : init;
};

/** Is there anything to be done before this thread can use the object? */
const isNew = (self: PyThreadLocal): boolean => !self.isKnown && ownInit(self.cls) !== undefined;

function* initialise(self: PyThreadLocal): Gen<boolean> {
  // Already there while `__init__` runs, which uses it.
  void self.dict;
  const done = yield* settle(callBoundValue(ownInit(self.cls)!, self, self.args, self.names));
  if (done === undefined) self.forget();
  return done !== undefined;
}

function get(self: PyThreadLocal, name: Value): Result {
  const text = textOf(name)!;
  return text === "__dict__" ? self.dict : genericGetAttr(self, text);
}

function set(self: PyThreadLocal, name: Value, value: Value | undefined): Result {
  const text = textOf(name)!;
  if (text === "__dict__")
    return raiseWith(attributeError, `'${self.cls.name}' object attribute '__dict__' is read-only`, {
      name: strFromJs(text),
      obj: self,
    });
  return genericSetAttr(self, text, value);
}

function* getLater(self: PyThreadLocal, name: Value): Gen<Value | undefined> {
  return (yield* initialise(self)) ? yield* settle(get(self, name)) : undefined;
}

function* setLater(self: PyThreadLocal, name: Value, value: Value | undefined): Gen<Value | undefined> {
  return (yield* initialise(self)) ? yield* settle(set(self, name, value)) : undefined;
}

const notAName = (name: Value): undefined | true =>
  textOf(name) === undefined ? raise(typeError, "attribute name must be string") : true;

defineLazily(localType, () => [
  newMethod("($type, *args, **kwargs)", (cls: PyType, args: Value[], kwargs: Map<string, Value>) =>
    args.length + kwargs.size > 0 && ownInit(cls) === undefined
      ? raise(typeError, "Initialization arguments are not supported")
      : new PyThreadLocal(cls, [...args, ...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null),
  ),
  slot(
    "__getattribute__",
    (self: PyThreadLocal, name: Value) =>
      notAName(name) && (isNew(self) ? defer(getLater(self, name)) : get(self, name)),
  ),
  slot(
    "__setattr__",
    (self: PyThreadLocal, name: Value, value: Value) =>
      notAName(name) && (isNew(self) ? defer(setLater(self, name, value)) : set(self, name, value)),
  ),
  slot(
    "__delattr__",
    (self: PyThreadLocal, name: Value) =>
      notAName(name) && (isNew(self) ? defer(setLater(self, name, undefined)) : set(self, name, undefined)),
  ),
  constant("__doc__", "Thread-local data"),
]);
