/**
 * The module `_abc`: what classes with the metaclass ABCMeta remember of their virtual subclasses, and the checks that ask it.
 *
 * A class is found in the caches by identity; they do not keep it alive, the registry does. A negative answer holds until the next `register` of any class.
 */
import { ABSENT_ATTR, findAttr, getAttr, setAttr } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";
import { frozensetType, setType } from "../../objects/core-types.ts";
import { asInt, NotImplemented, PyList, PyTuple, typeOf } from "../../objects/data.ts";
import { assertionError, raise, runtimeError, typeError } from "../../objects/exception-object.ts";
import { collect } from "../../objects/iterate.ts";
import { textOf } from "../../objects/object-names.ts";
import { truth } from "../../objects/truth.ts";
import { classIsType, isSubclass } from "../../objects/type-check.ts";
import { attributesOf } from "../../objects/type-namespace.ts";
import { directSubclasses } from "../../objects/type-subclasses.ts";
import { builtinType, PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { currentHost } from "../module-host.ts";
import { referenceType } from "../weakref/reference.ts";

/** Classes that may be forgotten; they can be listed, too. */
class WeakClasses {
  private readonly known = new WeakSet<PyType>();
  private references: WeakRef<PyType>[] = [];

  has(cls: PyType): boolean {
    return this.known.has(cls);
  }

  add(cls: PyType): void {
    if (this.known.has(cls)) return;
    this.known.add(cls);
    const { references } = this;
    // Those of dead classes go whenever the list would become twice as long.
    if (references.length >= 16 && (references.length & (references.length - 1)) === 0)
      this.references = references.filter((r) => r.deref() !== undefined);
    this.references.push(new WeakRef(cls));
  }

  get items(): PyType[] {
    return this.references.map((r) => r.deref()).filter((c) => c !== undefined);
  }
}

const dataType = builtinType("_abc_data", { module: "_abc" });
dataType.dict.set("__module__", "_abc");

/** `cls._abc_impl`. */
class AbcData extends PyObject {
  registry = new Set<PyType>();
  cache = new WeakClasses();
  negative = new WeakClasses();
  /** The number of registrations that `negative` is about. */
  version = currentHost().state.abcRegistrations;

  reset(): void {
    this.cache = new WeakClasses();
    this.negative = new WeakClasses();
  }

  isKnownStranger(cls: PyType): boolean {
    return this.version === currentHost().state.abcRegistrations && this.negative.has(cls);
  }
}
dataType.instanceClass = AbcData;

/** What a class remembers, if it can be had without running code. */
function quickData(cls: Value): AbcData | undefined {
  const found = cls instanceof PyType ? cls.dict.get("_abc_impl") : undefined;
  return found instanceof AbcData ? found : undefined;
}

function* dataOf(cls: Value): Gen<AbcData | undefined> {
  const found = quickData(cls) ?? (yield* settle(getAttr(cls, "_abc_impl")));
  if (found === undefined || found instanceof AbcData) return found;
  return raise(typeError, "_abc_impl is set to a wrong type");
}

function* callMethod(o: Value, name: string, args: readonly Value[] = []): Gen<Value | undefined> {
  const f = yield* settle(getAttr(o, name));
  return f === undefined ? undefined : yield* settle(callValue(f, args));
}

function* isAbstract(v: Value): Gen<boolean | undefined> {
  const mark = yield* findAttr(v, "__isabstractmethod__");
  if (mark === undefined) return undefined;
  return mark === ABSENT_ATTR ? false : ((yield* settle(truth(mark))) as boolean | undefined);
}

/** The names of the abstract methods: its own, and those of its bases that it has not replaced. */
function* abstractMethods(cls: PyType): Gen<Value | undefined> {
  const names: Value[] = [];
  for (const [name, v] of [...attributesOf(cls).entries()]) {
    const abstract = yield* isAbstract(v);
    if (abstract === undefined) return undefined;
    if (abstract) names.push(name);
  }
  for (const base of cls.bases) {
    const given = yield* findAttr(base, "__abstractmethods__");
    if (given === undefined) return undefined;
    if (given === ABSENT_ATTR) continue;
    const inherited = yield* collect(given);
    if (inherited === undefined) return undefined;
    for (const name of inherited) {
      const text = textOf(name);
      if (text === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
      const v = yield* findAttr(cls, text);
      const abstract = v === undefined || v === ABSENT_ATTR ? v : yield* isAbstract(v);
      if (abstract === undefined) return undefined;
      if (abstract === true) names.push(name);
    }
  }
  return yield* settle(callValue(frozensetType, [new PyList(names)]));
}

const TPFLAGS_SEQUENCE = 1 << 5;
const TPFLAGS_MAPPING = 1 << 6;
const COLLECTIONS = TypeFlag.SEQUENCE | TypeFlag.MAPPING;

/** `__abc_tpflags__`: patterns of which kind match its instances. False with the exception. */
function takeFlags(cls: PyType): boolean {
  const own = cls.dict.get("__abc_tpflags__");
  const bits = own === undefined ? undefined : asInt(own);
  if (typeof bits !== "number") return true;
  const sequence = (bits & TPFLAGS_SEQUENCE) !== 0;
  const mapping = (bits & TPFLAGS_MAPPING) !== 0;
  if (sequence && mapping) {
    raise(typeError, "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
    return false;
  }
  if (sequence) cls.flags |= TypeFlag.SEQUENCE;
  if (mapping) cls.flags |= TypeFlag.MAPPING;
  cls.deleteOwn("__abc_tpflags__");
  return true;
}

function* init(cls: Value): Gen<Value | undefined> {
  if (!(cls instanceof PyType))
    return raise(typeError, `_abc_init() argument must be a class, not ${typeOf(cls).name}`);
  const names = yield* abstractMethods(cls);
  if (names === undefined) return undefined;
  if ((yield* settle(setAttr(cls, "__abstractmethods__", names))) === undefined) return undefined;
  if ((yield* settle(setAttr(cls, "_abc_impl", new AbcData(dataType)))) === undefined) return undefined;
  return takeFlags(cls) ? null : undefined;
}

function passOnFlags(to: PyType, flags: number): void {
  if (!to.has(TypeFlag.HEAP) || (to.flags & COLLECTIONS) === flags) return;
  to.flags = (to.flags & ~COLLECTIONS) | flags;
  for (const sub of directSubclasses(to)) passOnFlags(sub, flags);
}

function* register(cls: Value, subclass: Value): Gen<Value | undefined> {
  if (!(subclass instanceof PyType)) return raise(typeError, "Can only register classes");
  const already = yield* settle(isSubclass(subclass, cls));
  if (already === undefined) return undefined;
  if (already === true) return subclass;
  const around = yield* settle(isSubclass(cls, subclass));
  if (around === undefined) return undefined;
  if (around === true) return raise(runtimeError, "Refusing to create an inheritance cycle");
  const data = yield* dataOf(cls);
  if (data === undefined) return undefined;
  data.registry.add(subclass);
  currentHost().state.abcRegistrations++;
  if (cls instanceof PyType && (cls.flags & COLLECTIONS) !== 0) passOnFlags(subclass, cls.flags & COLLECTIONS);
  return subclass;
}

function instanceCheck(cls: Value, instance: Value): Result {
  const data = quickData(cls);
  const type = typeOf(instance);
  if (data !== undefined && classIsType(type)) {
    if (data.cache.has(type)) return true;
    if (data.isKnownStranger(type)) return false;
  }
  return defer(instanceCheckSlow(cls, instance));
}

function* instanceCheckSlow(cls: Value, instance: Value): Gen<Value | undefined> {
  const data = yield* dataOf(cls);
  if (data === undefined) return undefined;
  const claimed = yield* settle(getAttr(instance, "__class__"));
  if (claimed === undefined) return undefined;
  if (claimed instanceof PyType && data.cache.has(claimed)) return true;
  const type = typeOf(instance);
  if (claimed === type) {
    if (data.isKnownStranger(type)) return false;
    return yield* callMethod(cls, "__subclasscheck__", [claimed]);
  }
  const first = yield* callMethod(cls, "__subclasscheck__", [claimed]);
  const is = first === undefined ? undefined : yield* settle(truth(first));
  if (is !== false) return is === undefined ? undefined : first;
  return yield* callMethod(cls, "__subclasscheck__", [type]);
}

function subclassCheck(cls: Value, subclass: Value): Result {
  if (!(subclass instanceof PyType)) return raise(typeError, "issubclass() arg 1 must be a class");
  const data = quickData(cls);
  if (data?.cache.has(subclass)) return true;
  if (data?.isKnownStranger(subclass)) return false;
  return defer(subclassCheckSlow(cls, subclass));
}

function* subclassCheckSlow(cls: Value, subclass: PyType): Gen<Value | undefined> {
  const data = yield* dataOf(cls);
  if (data === undefined) return undefined;
  if (data.cache.has(subclass)) return true;
  if (data.isKnownStranger(subclass)) return false;
  const { abcRegistrations } = currentHost().state;
  if (data.version !== abcRegistrations) {
    data.negative = new WeakClasses();
    data.version = abcRegistrations;
  }
  const said = yield* callMethod(cls, "__subclasshook__", [subclass]);
  if (said === undefined) return undefined;
  if (said !== NotImplemented) {
    if (typeof said !== "boolean")
      return raise(assertionError, "__subclasshook__ must return either False, True, or NotImplemented");
    (said ? data.cache : data.negative).add(subclass);
    return said;
  }
  let found: Value | undefined = subclass.mro.some((c) => c === cls);
  if (found === false) {
    for (const c of [...data.registry]) {
      found = yield* settle(isSubclass(subclass, c));
      if (found !== false) break;
    }
  }
  if (found === false) {
    const subclasses = yield* callMethod(cls, "__subclasses__");
    if (subclasses === undefined) return undefined;
    if (!(subclasses instanceof PyList)) return raise(typeError, "__subclasses__() must return a list");
    for (const c of subclasses.items.slice()) {
      found = yield* settle(isSubclass(subclass, c));
      if (found !== false) break;
    }
  }
  if (found === undefined) return undefined;
  (found === true ? data.cache : data.negative).add(subclass);
  return found;
}

function* referencesTo(classes: readonly PyType[]): Gen<Value | undefined> {
  const references: Value[] = [];
  for (const c of classes) {
    const r = yield* settle(callValue(referenceType, [c]));
    if (r === undefined) return undefined;
    references.push(r);
  }
  return yield* settle(callValue(setType, [new PyList(references)]));
}

function* dump(cls: Value): Gen<Value | undefined> {
  const data = yield* dataOf(cls);
  if (data === undefined) return undefined;
  const sets: Value[] = [];
  for (const classes of [[...data.registry], data.cache.items, data.negative.items]) {
    const set = yield* referencesTo(classes);
    if (set === undefined) return undefined;
    sets.push(set);
  }
  return new PyTuple([...sets, data.version]);
}

function* reset(cls: Value, change: (data: AbcData) => void): Gen<Value | undefined> {
  const data = yield* dataOf(cls);
  if (data === undefined) return undefined;
  change(data);
  return null;
}

const helper = (name: string, text: string, fn: (...args: never[]) => Result): readonly [string, Value] => [
  name,
  builtin(name, text, fn, "_abc"),
];

/** Contents of `_abc`. */
export const makeAbcCore = (): Iterable<readonly [string, Value]> => [
  ["__doc__", "What abc.ABCMeta is made of."],
  helper("get_cache_token", "()", () => currentHost().state.abcRegistrations),
  helper("_abc_init", "(self, /)", (cls: Value) => defer(init(cls))),
  helper("_abc_register", "(self, subclass, /)", (cls: Value, subclass: Value) => defer(register(cls, subclass))),
  helper("_abc_instancecheck", "(self, instance, /)", instanceCheck),
  helper("_abc_subclasscheck", "(self, subclass, /)", subclassCheck),
  helper("_get_dump", "(self, /)", (cls: Value) => defer(dump(cls))),
  helper("_reset_registry", "(self, /)", (cls: Value) => defer(reset(cls, (data) => data.registry.clear()))),
  helper("_reset_caches", "(self, /)", (cls: Value) => defer(reset(cls, (data) => data.reset()))),
];
