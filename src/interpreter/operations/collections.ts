/** Displays, comprehensions and unpacking. */
import { calleeName } from "./callee-name.ts";
import { isReadableDict, mergeDict } from "../../objects/dict-update.ts";
import { extendWith } from "../../objects/iterators-collect.ts";
import { addAll } from "../../objects/set-operations.ts";
import { Op } from "../../compiler/opcodes.ts";
import { callValue } from "../../objects/call.ts";
import { dictType, listType, tupleType } from "../../objects/core-types.ts";
import { asStr, EMPTY_TUPLE, jsText, PyList, PyTuple, type Str, typeOf } from "../../objects/data.ts";
import {
  attributeError,
  keyError,
  pendingIs,
  type PyBaseException,
  raise,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import { ABSENT, dictGet, dictSet, setAdd } from "../../objects/hash-lookup.ts";
import { PyDict, PySet } from "../../objects/hash-table.ts";
import { collect, fastItems, getIter, next, STOP } from "../../objects/iterate.ts";
import { getAttr } from "../../objects/attributes.ts";
import { needRoom } from "../../objects/room.ts";
import { takeException, ts } from "../../objects/state.ts";
import { strConcat } from "../../objects/str-object.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { Slot } from "../../frames/frame-stack.ts";
import { getItem } from "./subscript.ts";

export function buildTuple(regs: Slot[], from: number, n: number): PyTuple {
  return n === 0 ? EMPTY_TUPLE : new PyTuple(regs.slice(from, from + n) as Value[]);
}

export function buildString(regs: Slot[], from: number, n: number): Value {
  let s: Str = "";
  for (let i = 0; i < n; i++) s = strConcat(s, asStr(regs[from + i] as Value)!);
  return s;
}

export function buildSet(regs: Slot[], from: number, n: number): Result {
  const s = new PySet();
  for (let i = 0; i < n; i++) {
    const r = setElement(s, regs[from + i] as Value);
    if (r === undefined) return undefined;
    if (r instanceof Deferred) return defer(buildSetSlow(s, r, regs.slice(from + i + 1, from + n) as Value[]));
  }
  return s;
}

function* buildSetSlow(s: PySet, pending: Deferred, rest: Value[]): Gen<Value | undefined> {
  if ((yield pending) === undefined) return undefined;
  for (const v of rest) if ((yield* settle(setElement(s, v))) === undefined) return undefined;
  return s;
}

export function buildDict(regs: Slot[], from: number, n: number): Result {
  const d = new PyDict();
  for (let i = 0; i < n; i++) {
    const r = dictKey(d, regs[from + 2 * i] as Value, regs[from + 2 * i + 1] as Value);
    if (r === undefined) return undefined;
    if (r instanceof Deferred) return defer(buildDictSlow(d, r, regs.slice(from + 2 * i + 2, from + 2 * n) as Value[]));
  }
  return d;
}

function* buildDictSlow(d: PyDict, pending: Deferred, rest: Value[]): Gen<Value | undefined> {
  if ((yield pending) === undefined) return undefined;
  for (let i = 0; i < rest.length; i += 2)
    if ((yield* settle(dictKey(d, rest[i]!, rest[i + 1]!))) === undefined) return undefined;
  return d;
}

const setElement = setAdd;
const dictKey = dictSet;

export function listExtend(list: PyList, iterable: Value, callee: Value | undefined): Result {
  const fast = fastItems(iterable);
  if (fast !== undefined) {
    needRoom(list.items.length + fast.length);
    for (let i = 0; i < fast.length; i++) list.items.push(fast[i]!);
    return null;
  }
  return defer(listExtendSlow(list, iterable, callee));
}

/** The error of something other after `*` or `**` than there must be. */
export function* mustBe(callee: Value | undefined, rule: string, given: string): Gen<undefined> {
  const name = callee === undefined ? "" : yield* calleeName(callee);
  if (name === undefined) return undefined;
  return raise(typeError, `${callee === undefined ? "Value" : `${name} argument`} after ${rule}, not ${given}`);
}

function* listExtendSlow(list: PyList, iterable: Value, callee: Value | undefined): Gen<Value | undefined> {
  const t = typeOf(iterable);
  if (t.lookup("__iter__") === undefined && t.lookup("__getitem__") === undefined)
    return yield* mustBe(callee, "* must be an iterable", t.name);
  return yield* settle(extendWith(list, iterable));
}

/** SET_ADD, SET_UPDATE, DICT_SET, DICT_UPDATE, DICT_MERGE. */
export function collectInto(op: number, target: Value, a: Value, b: Value): Result {
  switch (op) {
    case Op.SET_ADD:
      return setElement(target as PySet, a);
    case Op.SET_UPDATE:
      return addAll(target as PySet, a);
    case Op.DICT_SET:
      return dictKey(target as PyDict, a, b);
    case Op.DICT_UPDATE:
      if (a instanceof PyDict && isReadableDict(a)) return mergeDict(target as PyDict, a);
      return defer(dictUpdate(target as PyDict, a, null));
    default:
      if ((target as PyDict).size === 0 && a instanceof PyDict && isReadableDict(a))
        return mergeDict(target as PyDict, a);
      return defer(dictUpdate(target as PyDict, a, b));
  }
}

/** `{**mapping}`; with a callee, `f(**mapping)`, which does not let a key come twice. */
function* dictUpdate(d: PyDict, mapping: Value, callee: Value): Gen<Value | undefined> {
  const call = callee !== null;
  let keys: readonly Value[] | undefined;
  const direct = mapping instanceof PyDict && isReadableDict(mapping);
  if (direct) keys = mapping.liveKeys();
  else {
    const f = yield* settle(getAttr(mapping, "keys"));
    const view = f === undefined ? undefined : yield* settle(callValue(f, []));
    if (view === undefined) {
      if (!pendingIs(attributeError)) return undefined;
      takeException();
      const { name } = typeOf(mapping);
      if (call) return yield* mustBe(callee, "** must be a mapping", name);
      return raise(typeError, `'${name}' object is not a mapping`);
    }
    if (!isIterable(view))
      return raise(typeError, `${typeOf(mapping).name}.keys() returned a non-iterable (type ${typeOf(view).name})`);
    keys = yield* collect(view);
    if (keys === undefined) return undefined;
  }
  for (const k of keys) {
    if (call) {
      const there = yield* settle(dictGet(d, k));
      if (there === undefined) return undefined;
      if (there !== ABSENT) return yield* repeated(callee, k);
    }
    const v = yield* settle(direct ? dictGet(mapping, k) : getItem(mapping, k));
    if (v === undefined) {
      // CPython takes a KeyError of the mapping's for its own, which says that a key came twice.
      const missing = call && pendingIs(keyError) ? (ts.exc as PyBaseException).args.items : [];
      if (missing.length !== 1 || asStr(missing[0]!) === undefined) return undefined;
      takeException();
      return yield* repeated(callee, missing[0]!);
    }
    if ((yield* settle(dictSet(d, k, v))) === undefined) return undefined;
  }
  return null;
}

function* repeated(callee: Value, key: Value): Gen<undefined> {
  const keyword = asStr(key);
  if (keyword === undefined) return raise(typeError, "keywords must be strings");
  const name = yield* calleeName(callee);
  if (name === undefined) return undefined;
  return raise(typeError, `${name} got multiple values for keyword argument '${jsText(keyword)}'`);
}

function cannotUnpack(v: Value): undefined {
  return raise(typeError, `cannot unpack non-iterable ${typeOf(v).name} object`);
}

const isIterable = (v: Value): boolean => {
  const t = typeOf(v);
  return (t.lookup("__iter__") ?? t.lookup("__getitem__") ?? null) !== null;
};

/** Unpack exactly `n` values into registers. The registers may be elsewhere by the time a Deferred ends, so the caller's array is passed. */
export function unpackSequence(v: Value, n: number, regs: Slot[], first: number): Result {
  const fast = fastItems(v);
  if (fast !== undefined) {
    if (fast.length !== n) return wrongCount(fast.length, n, isSized(v));
    for (let i = 0; i < n; i++) regs[first + i] = fast[i];
    return null;
  }
  if (!isIterable(v)) return cannotUnpack(v);
  return defer(unpackSlow(v, n, regs, first));
}

/** Whose length CPython names. */
const isSized = (v: Value): boolean => {
  const t = typeOf(v);
  return t === listType || t === tupleType || t === dictType;
};

function wrongCount(got: number, want: number, sized: boolean): undefined {
  return got > want
    ? raise(valueError, `too many values to unpack (expected ${want}${sized ? `, got ${got}` : ""})`)
    : raise(valueError, `not enough values to unpack (expected ${want}, got ${got})`);
}

function* unpackSlow(v: Value, n: number, regs: Slot[], first: number): Gen<Value | undefined> {
  const it = yield* settle(getIter(v));
  if (it === undefined) return undefined;
  const items: Value[] = [];
  for (;;) {
    const x = yield* settle(next(it));
    if (x === undefined) return undefined;
    if (x === STOP) break;
    if (items.length === n) return wrongCount(n + 1, n, false);
    items.push(x);
  }
  if (items.length !== n) return wrongCount(items.length, n, false);
  for (let i = 0; i < n; i++) regs[first + i] = items[i];
  return null;
}

/** Unpack with a starred target. */
export function unpackEx(v: Value, counts: number, regs: Slot[], first: number): Result {
  if (!isIterable(v)) return cannotUnpack(v);
  const fast = fastItems(v);
  if (fast !== undefined) return spread(fast.slice(), counts, regs, first);
  return defer(unpackExSlow(v, counts, regs, first));
}

function* unpackExSlow(v: Value, counts: number, regs: Slot[], first: number): Gen<Value | undefined> {
  const items = yield* collect(v);
  return items === undefined ? undefined : spread(items, counts, regs, first);
}

function spread(items: Value[], counts: number, regs: Slot[], first: number): Value | undefined {
  const before = counts & 0xff;
  const after = counts >> 8;
  if (items.length < before + after)
    return raise(valueError, `not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  for (let i = 0; i < before; i++) regs[first + i] = items[i];
  regs[first + before] = new PyList(items.slice(before, items.length - after));
  for (let i = 0; i < after; i++) regs[first + before + 1 + i] = items[items.length - after + i];
  return null;
}
