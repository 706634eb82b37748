/**
 * The shapes (JavaScript fields) of the built-in objects. The interpreter and the compiler to JavaScript rely on these layouts, so they
 * stand together; the behaviour of each type is in the file of that type. Python values are kept in fields, never in
 * closures (invariant 6).
 */
import {
  boolType,
  bytearrayType,
  bytesType,
  cellType,
  complexType,
  ellipsisType,
  floatType,
  intType,
  listType,
  moduleType,
  noneType,
  notImplementedType,
  rangeType,
  sliceType,
  strType,
  tupleType,
} from "./core-types.ts";
import type { PyDict } from "./hash-table.ts";
import type { PyType } from "./type.ts";
import { PyObject, type Value } from "./value.ts";

export class PyFloat {
  declare cls: PyType;
  readonly v: number;
  constructor(v: number) {
    this.v = v;
  }
}
Object.setPrototypeOf(PyFloat.prototype, PyObject.prototype);
Object.defineProperty(PyFloat.prototype, "cls", { value: floatType, writable: true });

/** An instance of a heap subclass of float. */
export class PyFloatObject extends PyFloat {
  constructor(v: number, cls: PyType) {
    super(v);
    this.cls = cls;
  }
}

export class PyComplex extends PyObject {
  re: number;
  im: number;
  constructor(re: number, im: number, cls: PyType = complexType) {
    super(cls);
    this.re = re;
    this.im = im;
  }
}

/** An instance of a heap subclass of int; `v` is a plain int. `bool` is not one: True and False are JavaScript booleans. */
export class PyIntObject extends PyObject {
  v: number | bigint;
  constructor(v: number | bigint, cls: PyType) {
    super(cls);
    this.v = v;
  }
}

/**
 * A str that holds a code point beyond U+FFFF or a surrogate, indexed by code point. Any other str is a JavaScript string.
 * Made only by `strFromCodePoints`/`strFromJs` (str-object.ts), which normalise.
 */
export class WideStr extends PyObject {
  readonly cps: Uint32Array;
  /** UTF-16 text; ambiguous for adjacent lone surrogates, so not the identity of the string. Made when asked for. */
  private utf16: string | null = null;
  constructor(cps: Uint32Array) {
    super(strType);
    this.cps = cps;
  }
  get js(): string {
    if (this.utf16 === null) {
      let s = "";
      for (let i = 0; i < this.cps.length; i += 4096) s += String.fromCodePoint(...this.cps.subarray(i, i + 4096));
      this.utf16 = s;
    }
    return this.utf16;
  }
}

/** A plain str value. */
export type Str = string | WideStr;

/** An instance of a heap subclass of str. */
export class PyStrObject extends PyObject {
  v: Str;
  constructor(v: Str, cls: PyType) {
    super(cls);
    this.v = v;
  }
}

export class PyBytes extends PyObject {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array, cls: PyType = bytesType) {
    super(cls);
    this.bytes = bytes;
  }
}

export class PyByteArray extends PyObject {
  /** The first `length` bytes of `buffer` count. */
  buffer: Uint8Array;
  length: number;
  exports = 0;
  constructor(bytes: Uint8Array, cls: PyType = bytearrayType) {
    super(cls);
    this.buffer = bytes;
    this.length = bytes.length;
  }
}

export class PyTuple extends PyObject {
  readonly items: readonly Value[];
  /** Memo of the hash by which tables find it (hash-key.ts); 0: not known. */
  hash = 0;
  constructor(items: readonly Value[], cls: PyType = tupleType) {
    super(cls);
    this.items = items;
  }
}
export const EMPTY_TUPLE = new PyTuple([]);
export const tuple = (...items: Value[]): PyTuple => (items.length === 0 ? EMPTY_TUPLE : new PyTuple(items));

export class PyList extends PyObject {
  items: Value[];
  /** The items of a list that is kept as bytes (flag-list.ts). */
  declare readonly flags?: Uint8Array | undefined;
  constructor(items: Value[], cls: PyType = listType) {
    super(cls);
    this.items = items;
  }
}

export class PySlice extends PyObject {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
  constructor(start: Value, stop: Value, step: Value) {
    super(sliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

export class PyRange extends PyObject {
  readonly start: number | bigint;
  readonly stop: number | bigint;
  readonly step: number | bigint;
  constructor(start: number | bigint, stop: number | bigint, step: number | bigint) {
    super(rangeType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** A cell: a variable shared by closures. `undefined` = unbound. */
export class Cell extends PyObject {
  value: Value | undefined;
  constructor(value: Value | undefined) {
    super(cellType);
    this.value = value;
  }
}

/**
 * An instance of an ordinary heap type. Its attributes are own JavaScript properties named `$` + attribute name, in order of
 * assignment. Once its `__dict__` has been handed out, they move to that dict (`dict`), which is then the only home: see attributes.ts.
 */
export class PyInstance extends PyObject {
  dict: PyDict | null;
  constructor(cls: PyType) {
    super(cls);
    this.dict = null;
  }
}

export class PyModule extends PyObject {
  readonly dict: PyDict;
  constructor(dict: PyDict, cls: PyType = moduleType) {
    super(cls);
    this.dict = dict;
  }
}

class Singleton extends PyObject {}
export const NotImplemented: PyObject = new Singleton(notImplementedType);
export const Ellipsis: PyObject = new Singleton(ellipsisType);

/** The Python type of any value. */
export function typeOf(v: Value): PyType {
  switch (typeof v) {
    case "object":
      return v === null ? noneType : v.cls;
    case "number":
    case "bigint":
      return intType;
    case "string":
      return strType;
    default:
      return boolType;
  }
}

/** The plain int in an int, bool or int subclass; undefined for anything else. */
export function asInt(v: Value): number | bigint | undefined {
  switch (typeof v) {
    case "number":
    case "bigint":
      return v;
    case "boolean":
      return v ? 1 : 0;
    default:
      return v instanceof PyIntObject ? v.v : undefined;
  }
}

/** The plain str in a str or str subclass; undefined for anything else. */
export function asStr(v: Value): Str | undefined {
  if (typeof v === "string" || v instanceof WideStr) return v;
  return v instanceof PyStrObject ? v.v : undefined;
}

/** The UTF-16 text of a plain str. */
export const jsText = (s: Str): string => (typeof s === "string" ? s : s.js);

/** Normalise a bigint: a `number` when it is a safe integer. */
export function normInt(v: bigint): number | bigint {
  return v > 9007199254740991n || v < -9007199254740991n ? v : Number(v);
}
