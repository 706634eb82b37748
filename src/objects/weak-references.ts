/**
 * Which objects can be referred to weakly, and the weak references there are to each.
 *
 * A reference does not keep its object alive. Whether it is gone is found out by modules/finalizers; where that cannot be seen, JavaScript's collector decides, not
 * before the running host job ends. The table hangs off the runtime, because built-in objects are shared by all runtimes.
 */
import {
  asyncGeneratorType,
  builtinFunctionType,
  codeType,
  coroutineType,
  frozensetType,
  functionType,
  generatorType,
  memoryviewType,
  methodType,
  moduleType,
  setType,
} from "./core-types.ts";
import { typeOf } from "./data.ts";
import { type RuntimeCore, ts } from "./state.ts";
import { type PyType, TypeFlag, typeType } from "./type.ts";
import { PyObject, type Value } from "./value.ts";

/** Built-in types whose instances have room for weak references; subclasses have it too. */
const WEAK_TYPES = new Set<PyType>([
  asyncGeneratorType,
  builtinFunctionType,
  codeType,
  coroutineType,
  frozensetType,
  functionType,
  generatorType,
  memoryviewType,
  methodType,
  moduleType,
  setType,
  typeType,
]);

/** Let a built-in type's instances be referred to weakly. */
export const allowWeakReferences = (t: PyType): void => void WEAK_TYPES.add(t);

/** Do instances of the type have room for weak references? */
export const isWeakType = (t: PyType): boolean =>
  t.mro.some((b) => WEAK_TYPES.has(b) || (b.has(TypeFlag.HEAP) && b.dict.has("__weakref__")));

/** The weak references to one object, in order of creation. */
type References = PyObject[];

const perRuntime = new WeakMap<RuntimeCore, WeakMap<PyObject, References>>();

/** The references to an object; an empty list that is kept if there are none. Undefined for an object that cannot have any. */
export function referencesTo(v: Value): References | undefined {
  if (!(v instanceof PyObject) || !isWeakType(typeOf(v))) return undefined;
  let table = perRuntime.get(ts.runtime);
  if (table === undefined) perRuntime.set(ts.runtime, (table = new WeakMap()));
  let list = table.get(v);
  if (list === undefined) table.set(v, (list = []));
  return list;
}

/** The references that have been made to an object. */
export const knownReferences = (v: PyObject): readonly PyObject[] => perRuntime.get(ts.runtime)?.get(v) ?? [];

/** The object is gone, or as good as gone: its references are about nothing any more. */
export const forgetReferences = (v: PyObject): void => void perRuntime.get(ts.runtime)?.delete(v);

/** `o.__weakref__`. */
export const firstReference = (v: Value): Value =>
  v instanceof PyObject ? (perRuntime.get(ts.runtime)?.get(v)?.[0] ?? null) : null;
