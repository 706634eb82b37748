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
import { builtin, type PyBuiltin } from "../objects/builtin-function.ts";
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
import {
  newException,
  PyBaseException,
  PyError,
  raiseException,
  recursionError,
  runtimeError,
  typeError,
} from "../objects/exception-object.ts";
import { keyOf, NO_KEY } from "../objects/hash-key.ts";
import { PyDict, PySet } from "../objects/hash-table.ts";
import { strFromJs } from "../objects/str-object.ts";
import { PyType } from "../objects/type.ts";
import type { PyObject, Result, Value } from "../objects/value.ts";
import { awaitHost, hostResult } from "../frames/access.ts";
import { ConversionError, InternalError, isApiError, PythonError, UsageError } from "./errors.ts";
import { Handles } from "./handles.ts";

/** A handle on a Python object that has no JavaScript form of its own. */
export class PythonObject {
  /** Its class's name. */
  readonly type: string;
  readonly #object: PyObject;
  /** @internal */
  constructor(object: PyObject) {
    if (!((object as Partial<PyObject> | undefined)?.cls instanceof PyType))
      throw new UsageError("a PythonObject cannot be made: Python gives them");
    this.#object = object;
    this.type = object.cls.shortName;
    handles.add(this);
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

/** A function of the host that Python may call: positional arguments, then an object of the keyword arguments if there are any. */
export type HostFunction = (...args: unknown[]) => unknown;

/** The JavaScript form of a Python value. Cyclic containers keep their shape. */
export function toJs(v: Value): unknown {
  try {
    return convertOut(v, new Map());
  } catch (e) {
    throw e instanceof RangeError ? new ConversionError("nested too deeply to be converted") : e;
  }
}

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
  if (v instanceof PyList || v instanceof PyTuple) {
    const out: unknown[] = [];
    seen.set(v, out);
    for (const item of v.items) out.push(convertOut(item, seen));
    return out;
  }
  if (v instanceof PyDict) {
    const out = new Map<unknown, unknown>();
    seen.set(v, out);
    for (const [k, item] of v.entries()) out.set(convertOut(k, seen), convertOut(item, seen));
    return out;
  }
  if (v instanceof PySet) {
    const out = new Set<unknown>();
    seen.set(v, out);
    for (const item of v.liveKeys()) out.add(convertOut(item, seen));
    return out;
  }
  return new PythonObject(v);
}

/** The Python form of a JavaScript value. Throws ConversionError where there is none, also if looking at it fails: a getter or a proxy may throw. */
export function fromJs(v: unknown): Value {
  try {
    return convertIn(v, new Map());
  } catch (e) {
    if (isApiError(e)) throw e;
    const text = errorText(e);
    if (/^RangeError: .*call stack/i.test(text)) throw new ConversionError("nested too deeply to be converted");
    throw new ConversionError(`a value cannot be read: ${text}`, { cause: e });
  }
}

/** A function's name: a class may have a static member of any kind called `name`. */
function nameOf(f: object): string {
  const { name } = f as { name?: unknown };
  return typeof name === "string" && name !== "" ? name : "<host function>";
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
      throw new ConversionError("a symbol has no Python form");
  }
  if (v === null) return null;
  const o = v as object;
  if (o instanceof PythonObject) return PythonObject.unwrap(o);
  const known = seen.get(o);
  if (known !== undefined) return known;
  // Not `slice`: that of Node's Buffer shares the memory, and what it gives is a Buffer again.
  if (o instanceof Uint8Array) return new PyBytes(new Uint8Array(o));
  if (Array.isArray(o)) {
    const list = new PyList([]);
    seen.set(o, list);
    for (const item of o) list.items.push(convertIn(item, seen));
    return list;
  }
  if (o instanceof Set) {
    const set = new PySet();
    seen.set(o, set);
    for (const item of o) {
      const key = convertIn(item, seen);
      const k = keyOf(key);
      if (k === NO_KEY) throw new ConversionError(`a ${typeOf(key).name} cannot be in a Python set`);
      if (set.find(k) < 0) set.append(key, k, undefined, undefined);
    }
    return set;
  }
  if (o instanceof Map || isPlain(o)) {
    const dict = new PyDict();
    seen.set(o, dict);
    for (const [name, item] of o instanceof Map ? o : Object.entries(o)) {
      const key = convertIn(name, seen);
      const k = keyOf(key);
      if (k === NO_KEY) throw new ConversionError(`a ${typeOf(key).name} cannot be a key of a Python dict`);
      const value = convertIn(item, seen);
      const at = dict.find(k);
      if (at >= 0) dict.replaceAt(at, value);
      else dict.append(key, k, undefined, value);
    }
    return dict;
  }
  throw new ConversionError(`${describe(o)} has no Python form`);
}

function isPlain(o: object): boolean {
  const proto: unknown = Object.getPrototypeOf(o);
  return proto === null || proto === Object.prototype;
}

function describe(o: object): string {
  const name: unknown = o.constructor?.name;
  return `an instance of ${typeof name === "string" && name !== "" ? name : "a class without a name"}`;
}

/** What a host function gave, for Python: a TypeError if it has no Python form. */
function resultOf(r: unknown): Value {
  try {
    return fromJs(r);
  } catch (e) {
    throw e instanceof ConversionError ? new PyError(newException(typeError, `host function result: ${e.message}`)) : e;
  }
}

function rejected(e: unknown): never {
  throw hostError(e);
}

/** Wrap a host function. What it throws becomes a RuntimeError (a PythonError: the exception it carries); a promise suspends the caller. */
export function hostFunction(f: HostFunction, name: string): PyBuiltin {
  return builtin(
    name,
    "(*args, **kwargs)",
    (args: Value[], kwargs: Map<string, Value>): Result => {
      try {
        const js: unknown[] = args.map((a) => toJs(a));
        if (kwargs.size > 0) js.push(Object.fromEntries([...kwargs].map(([k, v]) => [k, toJs(v)])));
        const r = f(...js);
        return isPromise(r) ? awaitHost(Promise.resolve(r).then(resultOf, rejected)) : hostResult(resultOf(r));
      } catch (e) {
        return hostResult(raiseException(hostError(e).exc));
      }
    },
    null,
  );
}

const isPromise = (v: unknown): v is PromiseLike<unknown> =>
  typeof v === "object" && v !== null && typeof (v as { then?: unknown }).then === "function";

/** The Python exception for something a host function threw. */
export function hostError(e: unknown): PyError {
  return carried(e) ?? new PyError(newException(runtimeError, strFromJs(errorText(e))));
}

/** The Python exception that an error stands for already. */
function carried(e: unknown): PyError | null {
  try {
    if (e instanceof PyError) return e;
    if (isOverflow(e) || (e instanceof InternalError && isOverflow(e.cause)))
      return new PyError(newException(recursionError, "maximum recursion depth exceeded"));
    if (!(e instanceof PythonError) || !(e.value instanceof PythonObject)) return null;
    const o = PythonObject.unwrap(e.value);
    return o instanceof PyBaseException ? new PyError(o) : null;
  } catch {
    // A proxy may throw when it is asked for its prototype.
    return null;
  }
}

/** JavaScript's stack was full. */
const isOverflow = (e: unknown): boolean => e instanceof RangeError && /call stack/i.test(e.message);

/** What was thrown, as text: it may be anything, and looking at it may throw again. */
export function errorText(e: unknown): string {
  try {
    return e instanceof Error ? `${e.name}: ${e.message}` : String(e);
  } catch {
    return "an error that cannot be shown";
  }
}
