/**
 * Making classes: `type.__new__`, from the metaclass calculation to `__set_name__` and `__init_subclass__`.
 *
 * Everything that may run Python code is done in generators, in CPython's order. A new type is registered with its bases only
 * when it is complete.
 */
import { encodeUtf8 } from "./codecs-text.ts";
import { argType } from "./str-args.ts";
import { bind, isGeneric } from "./attributes.ts";
import { PyBuiltin, PyStaticMethod } from "./builtin-function.ts";
import { callBoundValue, callValue } from "./call.ts";
import { Cell, jsText, PyTuple, typeOf, asStr, type Str } from "./data.ts";
import { PyClassMethod } from "./descriptor-objects.ts";
import { type PyBaseException, raise, runtimeWarning, typeError, valueError } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { PyDict } from "./hash-table.ts";
import { copyTable } from "./table-copy.ts";
import { addNote } from "./exceptions-notes.ts";
import { collect } from "./iterate.ts";
import { textOf } from "./object-names.ts";
import { makeDictDescriptor, makeWeakrefDescriptor } from "./object-type.ts";
import { reprText } from "./repr.ts";
import { ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { ownFirstEnded } from "./own-attributes.ts";
import { addSubclass } from "./type-subclasses.ts";
import { bestBase, makeSlotMember, planSlots } from "./type-slots.ts";
import { c3, objectType, PyType, TypeFlag, typeType } from "./type.ts";
import { attributesOf } from "./type-namespace.ts";
import { type Gen, settle, type Value } from "./value.ts";

/** `__name__` of the module whose code is running, for classes made by a call of `type`. Installed by the interpreter. */
let callerModuleName: () => Value | undefined = () => undefined;
export function setCallerModuleName(f: () => Value | undefined): void {
  callerModuleName = f;
}

/** The most derived metaclass; undefined with the conflict error. */
export function calculateMetaclass(meta: PyType, bases: readonly Value[]): PyType | undefined {
  let winner = meta;
  for (const b of bases) {
    const t = typeOf(b);
    if (winner.isSubtypeOf(t)) continue;
    if (t.isSubtypeOf(winner)) winner = t;
    else
      return raise(
        typeError,
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
      );
  }
  return winner;
}

/** The MRO of a class with these bases; undefined with the error (duplicate base, no consistent order). */
export function computeMro(cls: PyType, bases: readonly PyType[]): PyType[] | undefined {
  for (let i = 0; i < bases.length; i++)
    if (bases.indexOf(bases[i]!, i + 1) >= 0) return raise(typeError, `duplicate base class ${bases[i]!.shortName}`);
  const mro = c3(cls, bases);
  if (mro !== null) return mro;
  return raise(
    typeError,
    `Cannot create a consistent method resolution order (MRO) for bases ${conflictingHeads(bases).join(", ")}`,
  );
}

function conflictingHeads(bases: readonly PyType[]): string[] {
  const sequences = [...bases.map((b) => b.mro.slice()), bases.slice()];
  for (;;) {
    const open = sequences.filter((s) => s.length > 0);
    const next = open.map((s) => s[0]!).find((head) => !open.some((s) => s.indexOf(head, 1) > 0));
    if (next === undefined) return [...new Set(open.map((s) => s[0]!.shortName))];
    for (const s of open) if (s[0] === next) s.shift();
  }
}

/** `mro()` of a class, through the metaclass's override if it has one. */
export function* resolveMro(cls: PyType, bases: readonly PyType[]): Gen<PyType[] | undefined> {
  const custom = cls.cls.lookup("mro");
  if (custom === undefined || custom === typeType.dict.get("mro")) return computeMro(cls, bases);
  const r = yield* settle(callBoundValue(custom, cls, []));
  if (r === undefined) return undefined;
  const items = yield* collect(r);
  if (items === undefined) return undefined;
  const out: PyType[] = [];
  for (const t of items) {
    if (!(t instanceof PyType)) return raise(typeError, `mro() returned a non-class ('${typeOf(t).name}')`);
    if (!cls.layout.isSubtypeOf(t.layout))
      return raise(typeError, `mro() returned base with unsuitable layout ('${t.name}')`);
    out.push(t);
  }
  if (out.length === 0) return raise(typeError, "type MRO must not be empty");
  return out;
}

/** `type.__new__(meta, name, bases, namespace, **kwargs)`. */
/** Can the text be a C string's? Otherwise the UnicodeEncodeError is pending. */
const isEncodable = (text: Str): boolean => typeof text === "string" || encodeUtf8(text) !== undefined;

/** Can this be the name of a type? */
export function isTypeName(name: string): boolean {
  if (!name.includes("\0")) return isEncodable(strFromJs(name));
  raise(valueError, "type name must not contain null characters");
  return false;
}

export function* createType(
  meta: PyType,
  nameValue: Value,
  basesValue: Value,
  nsValue: Value,
  kwargs: ReadonlyMap<string, Value>,
): Gen<Value | undefined> {
  const wrong = (n: number, want: string, got: Value): undefined =>
    raise(typeError, `type.__new__() argument ${n} must be ${want}, not ${argType(got)}`);
  const name = textOf(nameValue);
  if (name === undefined) return wrong(1, "str", nameValue);
  if (!(basesValue instanceof PyTuple)) return wrong(2, "tuple", basesValue);
  if (!(nsValue instanceof PyDict)) return wrong(3, "dict", nsValue);
  if (!isTypeName(name)) return undefined;
  const given: readonly Value[] = basesValue.items;
  for (const b of given) {
    if (b instanceof PyType) continue;
    if (typeOf(b).lookup("__mro_entries__") !== undefined)
      return raise(typeError, "type() doesn't support MRO entry resolution; use types.new_class()");
  }
  const winner = calculateMetaclass(meta, given);
  if (winner === undefined) return undefined;
  if (winner !== meta) {
    const make = winner.lookup("__new__")!;
    if (make !== typeType.dict.get("__new__")) {
      const f = make instanceof PyStaticMethod ? make.callable : make;
      return yield* settle(
        callValue(f, [winner, nameValue, basesValue, nsValue, ...kwargs.values()], [...kwargs.keys()]),
      );
    }
  }
  const bases = (given.length === 0 ? [objectType] : given) as PyType[];
  const base = bestBase(bases);
  if (base === undefined) return undefined;

  const ns = new Map<string, Value>();
  let hasOtherKeys = false;
  for (const [k, v] of nsValue.entries()) {
    const key = textOf(k);
    if (key !== undefined) ns.set(key, v);
    else hasOtherKeys = true;
  }
  let qualname = name;
  const q = ns.get("__qualname__");
  if (q !== undefined) {
    const text = textOf(q);
    if (text === undefined) return raise(typeError, `type __qualname__ must be a str, not ${typeOf(q).name}`);
    qualname = text;
    ns.delete("__qualname__");
  }
  const plan = yield* planSlots(name, ns.get("__slots__"), base, bases, ns);
  if (plan === undefined) return undefined;

  const cls = new PyType(name, bases, TypeFlag.HEAP | TypeFlag.BASETYPE, winner);
  cls.base = base;
  cls.qualname = qualname;
  cls.layout = plan.names !== null && plan.names.length > 0 ? cls : base.layout;
  cls.slotNames = plan.names;
  if (plan.addDict) cls.flags |= TypeFlag.HAS_DICT;
  cls.instanceClass = deriveInstanceClass(base);

  if (!ns.has("__module__")) {
    const module = callerModuleName();
    if (module !== undefined) ns.set("__module__", module);
  }
  const cell = ns.get("__classcell__");
  if (cell !== undefined) {
    if (!(cell instanceof Cell))
      return raise(typeError, `__classcell__ must be a nonlocal cell, not <class '${typeOf(cell).qualname}'>`);
    cell.value = cls;
    ns.delete("__classcell__");
  }
  ns.delete("__classdictcell__");
  for (const [k, v] of ns) cls.dict.set(k, implicitDescriptor(k, v));
  for (const n of plan.names ?? []) if (!cls.dict.has(n)) cls.dict.set(n, makeSlotMember(cls, n));
  if (plan.addDict && !cls.dict.has("__dict__")) cls.dict.set("__dict__", makeDictDescriptor(cls));
  if (plan.addWeakref) cls.dict.set("__weakref__", makeWeakrefDescriptor(cls));
  const doc = asStr(cls.dict.get("__doc__") ?? null);
  if (doc === undefined) {
    if (!cls.dict.has("__doc__")) cls.dict.set("__doc__", null);
  } else if (!isEncodable(doc)) return undefined;
  if (ns.has("__eq__") && !ns.has("__hash__")) cls.dict.set("__hash__", null);

  const mro = yield* resolveMro(cls, bases);
  if (mro === undefined) return undefined;
  cls.mro = mro;
  cls.modified();
  if (!isGeneric(cls.lookup("__getattribute__"), "__getattribute__") && !cls.has(TypeFlag.TYPE_SUBCLASS))
    ownFirstEnded();
  for (const b of bases) addSubclass(b, cls);

  if (hasOtherKeys) {
    cls.namespace = new PyDict();
    copyTable(cls.namespace, nsValue);
    const message = `non-string key in the __dict__ of class ${name}`;
    if ((yield* settle(ts.runtime.warn(runtimeWarning, message))) === undefined) return undefined;
    for (const [k, v] of [...attributesOf(cls).entries()]) if (!(yield* setName(cls, k, v))) return undefined;
  } else for (const [k, v] of [...cls.dict]) if (!(yield* setName(cls, strFromJs(k), v))) return undefined;
  if (!(yield* initSubclass(cls, cls, kwargs))) return undefined;
  return cls;
}

/** A JavaScript class of its own per heap type, so that V8 gives its instances a hidden class of their own. */
function deriveInstanceClass(base: PyType): PyType["instanceClass"] {
  const parent = base.instanceClass;
  return parent === undefined ? undefined : class extends parent {};
}

function implicitDescriptor(name: string, v: Value): Value {
  if (!(v instanceof PyFunction)) return v;
  if (name === "__new__") return new PyStaticMethod(v);
  if (name === "__init_subclass__" || name === "__class_getitem__") return new PyClassMethod(v);
  return v;
}

/** Call `value.__set_name__(cls, name)` if there is one; false when an exception is pending. */
function* setName(cls: PyType, name: Value, value: Value): Gen<boolean> {
  if (value === null || typeof value !== "object" || value instanceof PyFunction || value instanceof PyBuiltin)
    return true;
  const f = value.cls.lookup("__set_name__");
  if (f === undefined) return true;
  const bound = yield* settle(bind(f, value, value.cls));
  if (bound === undefined) return false;
  const r = yield* settle(callValue(bound, [cls, name]));
  if (r !== undefined) return true;
  const e = ts.exc as PyBaseException;
  ts.exc = undefined;
  const shown = yield* reprText(name);
  addNote(
    e,
    strFromJs(
      `Error calling __set_name__ on '${typeOf(value).name}' instance ${shown === undefined ? "?" : jsText(shown)} in '${cls.name}'`,
    ),
  );
  ts.exc = e;
  return false;
}

/** `super(after, cls).__init_subclass__(**kwargs)`. */
export function* initSubclass(after: PyType, cls: PyType, kwargs: ReadonlyMap<string, Value>): Gen<boolean> {
  const self = cls.mro.indexOf(after);
  if (self < 0) {
    raise(typeError, `super(type, obj): obj (type ${cls.name}) is not an instance or subtype of type (${cls.name}).`);
    return false;
  }
  for (let i = self + 1; i < cls.mro.length; i++) {
    const f = cls.mro[i]!.dict.get("__init_subclass__");
    if (f === undefined) continue;
    if (kwargs.size === 0 && cls.mro[i] === objectType) return true;
    const bound = yield* settle(bind(f, undefined, cls));
    if (bound === undefined) return false;
    const r = yield* settle(callValue(bound, [...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null));
    return r !== undefined;
  }
  return true;
}
