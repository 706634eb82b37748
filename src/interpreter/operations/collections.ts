/** Displays, comprehensions and unpacking. */
import { isReadableDict, mergeDict } from "../../objects/dict-update.ts";
import { extendWith } from "../../objects/iterators-collect.ts";
import { addAll } from "../../objects/set-operations.ts";
import { Op } from "../../compiler/opcodes.ts";
import { callValue } from "../../objects/call.ts";
import { asStr, EMPTY_TUPLE, jsText, PyList, PyTuple, type Str, typeOf } from "../../objects/data.ts";
import { attributeError, pendingIs, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { PyBoundBuiltin, PyBuiltin } from "../../objects/builtin-function.ts";
import { PyFunction, PyMethod } from "../../objects/function-object.ts";
import { ABSENT, dictGet, dictSet, PyDict, PySet, setAdd } from "../../objects/hash-table.ts";
import { collect, fastItems, getIter, next, STOP } from "../../objects/iterate.ts";
import { getAttr } from "../../objects/attributes.ts";
import { takeException } from "../../objects/state.ts";
import { strConcat } from "../../objects/str-object.ts";
import { PyType } from "../../objects/type.ts";
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
    for (let i = 0; i < fast.length; i++) list.items.push(fast[i]!);
    return null;
  }
  return defer(listExtendSlow(list, iterable, callee));
}

function* listExtendSlow(list: PyList, iterable: Value, callee: Value | undefined): Gen<Value | undefined> {
  const t = typeOf(iterable);
  if (t.lookup("__iter__") === undefined && t.lookup("__getitem__") === undefined)
    return raise(
      typeError,
      `${callee === undefined ? "Value" : `${calleeName(callee)} argument`} after * must be an iterable, not ${t.name}`,
    );
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
    if (f === undefined) {
      if (!pendingIs(attributeError)) return undefined;
      takeException();
      return raise(
        typeError,
        call
          ? `${calleeName(callee)} argument after ** must be a mapping, not ${typeOf(mapping).name}`
          : `'${typeOf(mapping).name}' object is not a mapping`,
      );
    }
    const view = yield* settle(callValue(f, []));
    if (view === undefined) return undefined;
    keys = yield* collect(view);
    if (keys === undefined) return undefined;
  }
  for (const k of keys) {
    if (call) {
      const there = yield* settle(dictGet(d, k));
      if (there === undefined) return undefined;
      if (there !== ABSENT) {
        const name = asStr(k);
        return raise(
          typeError,
          name === undefined
            ? "keywords must be strings"
            : `${calleeName(callee)} got multiple values for keyword argument '${jsText(name)}'`,
        );
      }
    }
    const v = yield* settle(direct ? dictGet(mapping, k) : getItem(mapping, k));
    if (v === undefined) return undefined;
    if ((yield* settle(dictSet(d, k, v))) === undefined) return undefined;
  }
  return null;
}

/** How a callee is called in messages (`_PyObject_FunctionStr`). */
export function calleeName(f: Value): string {
  if (f instanceof PyFunction) {
    const module = f.module === null ? undefined : asStr(f.module);
    const prefix = module === undefined || jsText(module) === "builtins" ? "" : `${jsText(module)}.`;
    return `${prefix}${f.qualname}()`;
  }
  if (f instanceof PyMethod) return calleeName(f.func);
  if (f instanceof PyBuiltin) return `${f.qualname}()`;
  if (f instanceof PyBoundBuiltin) return `${f.fn.qualname}()`;
  if (f instanceof PyType) return `${f.module === "builtins" || f.module === "" ? "" : typeModule(f)}${f.qualname}()`;
  return typeOf(f).name + " object";
}

function typeModule(t: PyType): string {
  const m = t.dict.get("__module__");
  const s = m === undefined ? undefined : asStr(m);
  return s === undefined ? "" : `${jsText(s)}.`;
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
    if (fast.length !== n) return wrongCount(fast.length, n, true);
    for (let i = 0; i < n; i++) regs[first + i] = fast[i];
    return null;
  }
  if (!isIterable(v)) return cannotUnpack(v);
  return defer(unpackSlow(v, n, regs, first));
}

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
