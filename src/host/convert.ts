/**
 * Values between Python and JavaScript.
 *
 * | Python | JavaScript | back |
 * |---|---|---|
 * | None | null | null, undefined |
 * | bool, str | boolean, string | the same |
 * | int | number if safe, else bigint | an integral number, a bigint |
 * | float | number | any other number |
 * | bytes, bytearray | Uint8Array | bytes |
 * | list, tuple | array | list |
 * | dict | Map | dict, from a Map or a plain object |
 * | set, frozenset | Set | set |
 * | anything else | PythonObject (a handle) | the object itself |
 */
import {
  asInt,
  asStr,
  jsText,
  PyByteArray,
  PyBytes,
  PyFloat,
  PyList,
  PyTuple,
  typeOf,
  normInt,
} from "../objects/data.ts";
import { keyOf, type Key, NO_KEY } from "../objects/hash-key.ts";
import { PyDict, PySet } from "../objects/hash-table.ts";
import { MAX_ENTRIES, MAX_ITEMS } from "../objects/room.ts";
import { strFromJs } from "../objects/str-object.ts";
import { PyType } from "../objects/type.ts";
import type { PyObject, Value } from "../objects/value.ts";
import { UsageError } from "./errors.ts";
import { fits, isBytes } from "./host-values.ts";
import { Handles } from "./handles.ts";
import { type HostFunction, hostFunction } from "./host-function.ts";
import { Misfit } from "./misfit.ts";

/** A handle on a Python object that has no JavaScript form of its own. */
export class PythonObject {
  /** Its class's name. */
  readonly type: string;
  readonly #object: PyObject;
  /** @internal */
  constructor(object: PyObject) {
    if (!fits(object, (v) => (v as Partial<PyObject> | undefined)?.cls instanceof PyType))
      throw new UsageError("a PythonObject cannot be made: Python gives them");
    this.#object = object;
    this.type = object.cls.shortName;
    handles.add(this);
  }
  /** @internal Is it one? A proxy of one is not. */
  static is(v: unknown): v is PythonObject {
    return typeof v === "object" && v !== null && #object in v;
  }
  /** @internal */
  static unwrap(handle: PythonObject): PyObject {
    return handle.#object;
  }
  toString(): string {
    return `<Python ${this.type} object>`;
  }
}

const handles = new Handles((handle: PythonObject) => PythonObject.unwrap(handle));

/** The JavaScript form of a Python value; `what` it is, for the error. Cyclic containers keep their shape. */
export function toJs(v: Value, what: string): unknown {
  try {
    return outward(v);
  } catch (e) {
    throw Misfit.error(e, what);
  }
}

/** The same; throws what `Misfit.error` makes the error of. */
export const outward = (v: Value): unknown => (v === null || typeof v !== "object" ? v : convertOut(v, new Map()));

function convertOut(v: Value, seen: Map<PyObject, unknown>): unknown {
  if (v === null || typeof v !== "object") return v;
  const text = asStr(v);
  if (text !== undefined) return jsText(text);
  if (v instanceof PyFloat) return v.v;
  const n = asInt(v);
  if (n !== undefined) return n;
  if (v instanceof PyBytes) return v.bytes.slice();
  if (v instanceof PyByteArray) return v.buffer.slice(0, v.length);
  const known = seen.get(v);
  if (known !== undefined) return known;
  if (v instanceof PyList || v instanceof PyTuple) return itemsOut(v, seen);
  if (v instanceof PyDict) return dictOut(v, seen);
  return v instanceof PySet ? setOut(v, seen) : new PythonObject(v);
}

function itemsOut(v: PyList | PyTuple, seen: Map<PyObject, unknown>): unknown[] {
  const out: unknown[] = [];
  seen.set(v, out);
  try {
    for (const item of v.items) out.push(convertOut(item, seen));
  } catch (e) {
    throw Misfit.at(e, { kind: "item", index: out.length });
  }
  return out;
}

function dictOut(v: PyDict, seen: Map<PyObject, unknown>): Map<unknown, unknown> {
  const out = new Map<unknown, unknown>();
  seen.set(v, out);
  let key: unknown;
  let inKey = true;
  try {
    for (const [k, item] of v.entries()) {
      inKey = true;
      key = convertOut(k, seen);
      inKey = false;
      out.set(key, convertOut(item, seen));
    }
  } catch (e) {
    throw Misfit.at(e, inKey ? { kind: "key", index: out.size } : { kind: "entry", index: out.size, key });
  }
  return out;
}

function setOut(v: PySet, seen: Map<PyObject, unknown>): Set<unknown> {
  const out = new Set<unknown>();
  seen.set(v, out);
  try {
    for (const item of v.liveKeys()) out.add(convertOut(item, seen));
  } catch (e) {
    throw Misfit.at(e, { kind: "member", index: out.size });
  }
  return out;
}

/** The Python form of a JavaScript value; `what` it is, for the error, and the name of a function that has none. Throws ConversionError where there is none, also if looking at it fails: a getter or a proxy may throw. */
export function fromJs(v: unknown, what: string, name?: string): Value {
  try {
    return inward(v, name);
  } catch (e) {
    throw Misfit.error(e, what);
  }
}

/** The same; throws what `Misfit.error` makes the error of. */
export const inward = (v: unknown, name?: string): Value =>
  typeof v === "function" ? hostFunction(v as HostFunction, nameOf(v, name)) : convertIn(v, new Map());

/** A function's name: a class may have a static member of any kind called `name`. */
function nameOf(f: object, otherwise = "<host function>"): string {
  const { name } = f as { name?: unknown };
  return typeof name === "string" && name !== "" ? name : otherwise;
}

function convertIn(v: unknown, seen: Map<object, Value>): Value {
  switch (typeof v) {
    case "undefined":
      return null;
    case "boolean":
      return v;
    case "number":
      return Number.isSafeInteger(v) && !Object.is(v, -0) ? v : new PyFloat(v);
    case "bigint":
      return normInt(v);
    case "string":
      return strFromJs(v);
    case "function":
      return hostFunction(v as HostFunction, nameOf(v));
    case "symbol":
      throw new Misfit("a symbol has no Python form");
  }
  if (v === null) return null;
  const o = v as object;
  if (PythonObject.is(o)) return PythonObject.unwrap(o);
  const known = seen.get(o);
  if (known !== undefined) return known;
  // Not `slice`: that of Node's Buffer shares the memory, and what it gives is a Buffer again.
  if (isBytes(o)) return new PyBytes(new Uint8Array(o));
  if (Array.isArray(o)) return arrayIn(o, seen);
  if (o instanceof Set) return setIn(o, seen);
  if (o instanceof Map) return mapIn(o, seen);
  if (isPlain(o)) return propertiesIn(o as Readonly<Record<string, unknown>>, seen);
  throw new Misfit(`${describe(o)} has no Python form`);
}

/** A container that Python's lists, sets or dicts have no room for; an iterator of the host's may never end. */
function needRoom(n: number, most: number, what: string): void {
  if (n > most) throw new Misfit(`${what} of more than ${most} items has no Python form`);
}

function arrayIn(o: readonly unknown[], seen: Map<object, Value>): PyList {
  const list = new PyList([]);
  seen.set(o, list);
  needRoom(o.length, MAX_ITEMS, "an array");
  const { items } = list;
  try {
    for (const item of o) items.push(convertIn(item, seen));
  } catch (e) {
    throw Misfit.at(e, { kind: "item", index: items.length });
  }
  return list;
}

function setIn(o: ReadonlySet<unknown>, seen: Map<object, Value>): PySet {
  const set = new PySet();
  seen.set(o, set);
  let at = 0;
  try {
    for (const item of o) {
      const key = convertIn(item, seen);
      const k = hashable(key, "cannot be in a Python set");
      if (set.find(k) < 0) set.append(key, k, undefined, undefined);
      needRoom(++at, MAX_ENTRIES, "a Set");
    }
  } catch (e) {
    throw Misfit.at(e, { kind: "member", index: at });
  }
  return set;
}

function mapIn(o: ReadonlyMap<unknown, unknown>, seen: Map<object, Value>): PyDict {
  const dict = new PyDict();
  seen.set(o, dict);
  let at = 0;
  let name: unknown;
  let inKey = true;
  try {
    for (const entry of o) {
      inKey = true;
      name = entry[0];
      const key = convertIn(name, seen);
      const k = hashable(key, NO_DICT_KEY);
      inKey = false;
      put(dict, key, k, convertIn(entry[1], seen));
      needRoom(++at, MAX_ENTRIES, "a Map");
    }
  } catch (e) {
    throw Misfit.at(e, inKey ? { kind: "key", index: at } : { kind: "entry", index: at, key: name });
  }
  return dict;
}

function propertiesIn(o: Readonly<Record<string, unknown>>, seen: Map<object, Value>): PyDict {
  const dict = new PyDict();
  seen.set(o, dict);
  const names = Object.keys(o);
  needRoom(names.length, MAX_ENTRIES, "an object");
  let at = 0;
  try {
    for (; at < names.length; at++) {
      const name = names[at]!;
      const key = strFromJs(name);
      put(dict, key, hashable(key, NO_DICT_KEY), convertIn(o[name], seen));
    }
  } catch (e) {
    throw Misfit.at(e, { kind: "property", key: names[at]! });
  }
  return dict;
}

const NO_DICT_KEY = "cannot be a key of a Python dict";

function hashable(key: Value, cannot: string): Key {
  const k = keyOf(key);
  if (k === NO_KEY) throw new Misfit(`a ${typeOf(key).name} ${cannot}`);
  return k;
}

function put(dict: PyDict, key: Value, k: Key, value: Value): void {
  const at = dict.find(k);
  if (at >= 0) dict.replaceAt(at, value);
  else dict.append(key, k, undefined, value);
}

function isPlain(o: object): boolean {
  const proto: unknown = Object.getPrototypeOf(o);
  return proto === null || proto === Object.prototype;
}

function describe(o: object): string {
  const name: unknown = o.constructor?.name;
  return `an instance of ${typeof name === "string" && name !== "" ? name : "a class without a name"}`;
}
