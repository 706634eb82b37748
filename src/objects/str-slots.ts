/** The special methods of str. Self may be an instance of a subclass: `asStr` gives its text. */
import { fullTypeName } from "./object-names.ts";
import { acceptBuffers, isPythonBuffer } from "./buffer-protocol.ts";
import { slot, method, defineMembers, newMethod } from "./builtin-function.ts";
import { constructObject } from "./call.ts";
import { strType } from "./core-types.ts";
import { asInt, asStr, jsText, NotImplemented, PySlice, PyStrObject, type Str, tuple, typeOf } from "./data.ts";
import { indexError, memoryError, raise, typeError } from "./exception-object.ts";
import { hashUnits } from "./hash.ts";
import { repeatCount, subscriptIndex } from "./list-steps.ts";
import { markSequenceOperators } from "./operators.ts";
import { strOf } from "./repr.ts";
import { isPlainSlice, resolveSlice, withPlainSlice } from "./slice.ts";
import { argType, hasNul } from "./str-args.ts";
import { decodeWarning } from "./codecs.ts";
import { PyStrIterator } from "./str-iterator.ts";
import {
  codePointAt,
  MAX_LENGTH,
  strChar,
  strCompare,
  strConcat,
  strEquals,
  strFromCodePoints,
  strLength,
  strSlice,
} from "./str-object.ts";
import { strRepr } from "./str-repr.ts";
import { find, repeat } from "./str-search.ts";
import { bufferOf } from "./bytes-buffer.ts";
import type { PyType } from "./type.ts";
import { percentFormat } from "./percent-format.ts";
import { formatStr } from "./format-spec.ts";
import { andThen, type Result, type Value } from "./value.ts";

const own = (self: Value): Str => asStr(self)!;

/** A str or, for a subclass, an instance of it. */
const made = (s: Value, cls: PyType): Value => (cls === strType ? s : ofSubclass(cls, s));

const ofSubclass = (cls: PyType, s: Value): Value => new PyStrObject(own(s), cls);

function codecName(v: Value | undefined, what: string): string | undefined | null {
  if (v === undefined) return null;
  const s = asStr(v);
  if (s === undefined) return raise(typeError, `str() argument '${what}' must be str, not ${fullTypeName(typeOf(v))}`);
  return hasNul(s) ? undefined : jsText(s);
}

function strNew(cls: PyType, object?: Value, encoding?: Value, errors?: Value): Result {
  const enc = codecName(encoding, "encoding");
  if (enc === undefined) return undefined;
  const err = codecName(errors, "errors");
  if (err === undefined) return undefined;
  if (object === undefined) return made("", cls);
  if (enc === null && err === null) {
    const r = strOf(object);
    return cls === strType ? r : andThen(r, ofSubclass, cls);
  }
  if (asStr(object) !== undefined) return raise(typeError, "decoding str is not supported");
  const b = bufferOf(object);
  if (b === null)
    return isPythonBuffer(object)
      ? strFromBuffer(cls, object, encoding, errors)
      : raise(typeError, `decoding to str: need a bytes-like object, ${typeOf(object).name} found`);
  const s = decodeWarning(b, enc ?? "utf-8", err ?? "strict");
  return cls === strType ? s : andThen(s, ofSubclass, cls);
}

/** The same by the `__buffer__` of the object; one that fails makes it no bytes-like object. */
const strFromBuffer = acceptBuffers(
  (cls: unknown, object: unknown, encoding: unknown, errors: unknown): Result => {
    const o = object as Value;
    if (isPythonBuffer(o))
      return raise(typeError, `decoding to str: need a bytes-like object, ${typeOf(o).name} found`);
    return strNew(cls as PyType, o, encoding as Value | undefined, errors as Value | undefined);
  },
  0,
  true,
);

const compare = (name: string, test: (order: number) => boolean) =>
  slot(name, (a: Value, b: Value): Value => {
    const y = asStr(b);
    return y === undefined ? NotImplemented : test(strCompare(own(a), y));
  });

/** `self % args`. Like CPython's, an instance of a subclass that has nothing to fill in is its own result. */
function modulo(self: Value, args: Value): Result {
  const r = percentFormat(own(self), args);
  return r !== "" && r === own(self) && !jsText(own(self)).includes("%") ? self : r;
}

function repeated(self: Value, n: Value): Result {
  return typeof n === "number" ? repeatedTimes(self, n) : andThen(repeatCount(n), repeatedTimes, self);
}

function repeatedTimes(self: Value, times: Value): Value | undefined {
  const n = times as number;
  const s = own(self);
  if (n <= 0) return "";
  if (n === 1) return s;
  return strLength(s) * n > MAX_LENGTH ? raise(memoryError) : repeat(s, n);
}

function item(self: Value, key: Value): Result {
  const s = own(self);
  if (typeof key === "number") {
    const n = strLength(s);
    const i = key < 0 ? key + n : key;
    if (i < 0 || i >= n) return raise(indexError, "string index out of range");
    return typeof s === "string" ? s[i]! : strChar(s.cps[i]!);
  }
  if (key instanceof PySlice) return isPlainSlice(key) ? slice(s, key) : withPlainSlice(s, key, slice);
  if (asInt(key) === undefined && typeOf(key).lookup("__index__") === undefined)
    return raise(typeError, `string indices must be integers, not '${typeOf(key).name}'`);
  return andThen(subscriptIndex(key, "string"), item, self);
}

function slice(s: Str, key: PySlice): Value | undefined {
  const b = resolveSlice(key, strLength(s));
  if (b === undefined) return undefined;
  if (b.step === 1) return b.length === strLength(s) ? s : strSlice(s, b.start, b.start + b.length);
  const out: number[] = [];
  for (let k = 0, i = b.start; k < b.length; k++, i += b.step) out.push(codePointAt(s, i));
  return strFromCodePoints(out);
}

function add(a: Value, b: Value): Result {
  const y = asStr(b);
  if (y === undefined) return raise(typeError, `can only concatenate str (not "${typeOf(b).name}") to str`);
  const x = own(a);
  return strLength(x) + strLength(y) > MAX_LENGTH ? raise(memoryError) : strConcat(x, y);
}

defineMembers(strType, [
  newMethod("(cls, /, object='', encoding='utf-8', errors='strict')", strNew),
  slot("__repr__", (self: Value) => strRepr(own(self))),
  slot("__str__", own),
  slot("__hash__", (self: Value) => hashUnits(jsText(own(self)))),
  slot("__len__", (self: Value) => strLength(own(self))),
  slot("__iter__", (self: Value) => new PyStrIterator(own(self), typeof self === "string")),
  slot("__getitem__", item),
  slot("__contains__", (self: Value, v: Value) => {
    const sub = asStr(v);
    if (sub === undefined)
      return raise(typeError, `'in <string>' requires string as left operand, not ${typeOf(v).name}`);
    const s = own(self);
    if (typeof s === "string" && typeof sub === "string") return s.includes(sub);
    return find(s, sub, 0, strLength(s)) >= 0;
  }),
  slot("__add__", add),
  slot("__mul__", repeated),
  slot("__rmul__", repeated),
  slot("__mod__", modulo),
  slot("__rmod__", (a: Value, b: Value) => {
    const x = asStr(b);
    return x === undefined ? NotImplemented : percentFormat(x, a);
  }),
  slot("__eq__", (a: Value, b: Value) => {
    const y = asStr(b);
    return y === undefined ? NotImplemented : strEquals(own(a), y);
  }),
  slot("__ne__", (a: Value, b: Value) => {
    const y = asStr(b);
    return y === undefined ? NotImplemented : !strEquals(own(a), y);
  }),
  compare("__lt__", (c) => c < 0),
  compare("__le__", (c) => c <= 0),
  compare("__gt__", (c) => c > 0),
  compare("__ge__", (c) => c >= 0),
  method("__format__", "($self, format_spec, /)", (self: Value, spec: Value) => {
    const f = asStr(spec);
    if (f === undefined) return raise(typeError, `__format__() argument must be str, not ${argType(spec)}`);
    if (f !== "") return formatStr(own(self), f, typeOf(self).name);
    return typeof self === "string" || typeOf(self) === strType ? self : strOf(self);
  }),
  method("__getnewargs__", "($self, /)", (self: Value) => tuple(own(self))),
  method("__sizeof__", "($self, /)", (self: Value) => sizeOf(own(self))),
]);
markSequenceOperators(strType);

/** As on a 64-bit CPython: 41 bytes for ASCII, 57 and more for the wider kinds. */
function sizeOf(s: Str): number {
  let max = 0;
  const n = strLength(s);
  for (let i = 0; i < n; i++) max = Math.max(max, codePointAt(s, i));
  return max < 128 ? 41 + n : max < 256 ? 57 + n : max < 0x10000 ? 58 + 2 * n : 60 + 4 * n;
}

strType.vectorcall = (args, kwnames) => {
  if (kwnames === null && args.length === 1) return strOf(args[0]!);
  if (kwnames === null && args.length > 3)
    return raise(typeError, `str expected at most 3 arguments, got ${args.length}`);
  return constructObject(strType, args, kwnames);
};
