/**
 * What an object holds (CPython's `tp_traverse`): the references that keep other objects alive.
 *
 * A table leads from JavaScript classes to how their objects are gone through (`defineChildren`; the types of other layers are beside this file's
 * namesakes there). An object of any other class is gone through by its JavaScript properties: natives keep Python values in fields and never in closures
 * (invariant 6), so that finds all of them. Weak references hold nothing. What is the same in all runtimes and lives for ever (built-in types and
 * functions, code) is passed over.
 *
 * Two questions are asked. *Everything*: whatever can be reached, for marking. *Owned*: what the death of the object would drop, in the order in
 * which CPython drops it; the globals of functions, modules and the classes of instances are left out, since those do not go by reference counts:
 * they are in cycles, always.
 *
 * Invariant: a JavaScript generator is a suspended native, whose variables nobody can see. Meeting one makes the answer `false`: what is held is not known.
 */
import { PyBuiltin } from "./builtin-function.ts";
import { PyBytes, PyComplex, PyFloat, PyList, PyModule, PyRange, PyTuple, WideStr, Cell } from "./data.ts";
import { PyCode, PyFunction } from "./function-object.ts";
import { HashTable } from "./hash-table.ts";
import { PyType, TypeFlag } from "./type.ts";
import { PyObject } from "./value.ts";

/** Puts what `o` holds into `out`; primitives may be among it. False: it cannot be known. */
type Children<T> = (o: T, out: unknown[], owned: boolean) => unknown;

type AnyClass = abstract new (...args: never[]) => object;
const table = new Map<unknown, Children<never>>();
/** What was found by way of a superclass. */
const found = new Map<unknown, Children<never>>();

export function defineChildren<C extends AnyClass>(cls: C, f: Children<InstanceType<C>>): void {
  table.set(cls.prototype, f as Children<never>);
  found.clear();
}

/** Objects of that class hold nothing. */
export const defineLeaf = (...classes: AnyClass[]): void => {
  for (const c of classes) defineChildren(c, () => true);
};

/** All own data properties. */
function properties(o: object, out: unknown[], owned: boolean, except = ""): boolean {
  const isObject = o instanceof PyObject;
  for (const key of Object.keys(o)) {
    if (isObject && key === "cls") {
      if (!owned) out.push(o.cls);
      continue;
    }
    if (key === except) continue;
    const v: unknown = isObject
      ? (o as unknown as Record<string, unknown>)[key]
      : Object.getOwnPropertyDescriptor(o, key)?.value;
    if (typeof v === "object" && v !== null) out.push(v);
  }
  return true;
}

/** A field of such objects is a thing of the host's, which is not looked into. */
export function defineForeignField<C extends AnyClass>(cls: C, field: keyof InstanceType<C> & string): void {
  defineChildren(cls, (o, out, owned) => properties(o, out, owned, field));
}

/** Of a JavaScript generator object. */
const GENERATOR_PROTOTYPE: unknown = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()));

const opaque = (): boolean => false;

function lookup(o: object): Children<never> {
  const first: unknown = Object.getPrototypeOf(o);
  let f = found.get(first);
  if (f !== undefined) return f;
  f = properties;
  for (let p = first; p !== null && p !== undefined; p = Object.getPrototypeOf(p)) {
    if (p === GENERATOR_PROTOTYPE) f = opaque;
    else if (table.has(p)) f = table.get(p)!;
    else continue;
    break;
  }
  // A generator function has a prototype of its own for its generators: those would fill the table.
  if (f !== opaque) found.set(first, f);
  return f;
}

/** What `o` holds, put into `out`. False: something it holds cannot be seen. */
export function childrenOf(o: object, out: unknown[], owned: boolean): boolean {
  const f = lookup(o) as Children<object>;
  if (f(o, out, owned) === false) return false;
  if (f === properties || !(o instanceof PyObject) || o instanceof PyType) return true;
  // Instances of Python's own subclasses of a built-in type have attributes too, and so have functions.
  if (o.cls.has(TypeFlag.HEAP)) return properties(o, out, owned);
  if (o.cls.has(TypeFlag.HAS_DICT)) attributes(o, out);
  return true;
}

/** Attributes that are not in a dict: see PyInstance. */
function attributes(o: object, out: unknown[]): void {
  for (const key of Object.keys(o)) if (key.startsWith("$")) out.push((o as Record<string, unknown>)[key]);
}

const isReference = (v: unknown): boolean => typeof v === "object" && v !== null;

/** Put references of an array into `out`, the last one first. */
export function pushReversed(items: readonly unknown[], out: unknown[], from = 0, to = items.length): void {
  for (let i = to - 1; i >= from; i--) if (isReference(items[i])) out.push(items[i]);
}

defineLeaf(PyBuiltin, PyCode, PyFloat, PyComplex, PyBytes, PyRange, WideStr);
defineLeaf(
  WeakRef,
  WeakMap,
  WeakSet,
  Promise,
  RegExp,
  Date,
  ArrayBuffer,
  Object.getPrototypeOf(Uint8Array) as AnyClass,
);
defineChildren(PyList, (o, out) => pushReversed(o.items, out));
defineChildren(PyTuple, (o, out) => pushReversed(o.items, out));
defineChildren(Array, (o: unknown[], out) => pushReversed(o, out));
defineChildren(Set, (o: Set<unknown>, out) => {
  for (const v of o) if (isReference(v)) out.push(v);
});
defineChildren(Map, (o: Map<unknown, unknown>, out) => {
  for (const [k, v] of o) {
    if (isReference(k)) out.push(k);
    if (isReference(v)) out.push(v);
  }
});
defineChildren(HashTable, ({ keys, values }, out) => {
  for (let i = 0; i < keys.length; i++) {
    // A hole may still have a value.
    if (keys[i] === undefined) continue;
    if (isReference(keys[i])) out.push(keys[i]);
    if (isReference(values[i])) out.push(values[i]);
  }
});
defineChildren(Cell, (o, out) => void out.push(o.value));
defineChildren(PyModule, (o, out, owned) => {
  if (!owned) out.push(o.dict);
});
defineChildren(PyFunction, (o, out, owned) => {
  if (!owned) out.push(o.globals, o.builtins, o.module);
  out.push(o.defaults, o.kwdefaults, o.doc, o.dict);
  if (o.closure !== null) out.push(...o.closure);
  out.push(o.annotate, o.annotations, o.typeParams);
});
defineChildren(PyType, (o, out, owned) => {
  if (owned || !o.has(TypeFlag.HEAP)) return;
  out.push(o.cls, o.namespace, ...o.bases);
  for (const v of o.dict.values()) if (isReference(v)) out.push(v);
});
