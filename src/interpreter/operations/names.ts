/** Names: globals, namespaces, cells, and the NameErrors they give. */
import { LocalKind } from "../../compiler/code-unit.ts";
import { dictType } from "../../objects/core-types.ts";
import type { Cell } from "../../objects/data.ts";
import {
  keyError,
  nameError,
  pendingIs,
  raise,
  raiseWith,
  recursionError,
  systemError,
  unboundLocalError,
} from "../../objects/exception-object.ts";
import type { PyCode, PyFunction } from "../../objects/function-object.ts";
import { builtinNamed, ForeignBuiltins, plainGlobals } from "../../objects/foreign-builtins.ts";
import { ABSENT, dictGet, dictPop, dictSet } from "../../objects/hash-lookup.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { takeException } from "../../objects/state.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { andThen, defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { Header } from "../../frames/frame-stack.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { findGlobal } from "../inline-cache.ts";
import { getItem, setItem, delItem } from "./subscript.ts";

export function recursionLimit(): undefined {
  return raise(recursionError, "maximum recursion depth exceeded");
}

export function unboundLocal(code: PyCode, register: number): undefined {
  const name = code.unit.localNames[register] ?? "?";
  return raise(unboundLocalError, `cannot access local variable '${name}' where it is not associated with a value`);
}

export function emptyCell(code: PyCode, register: number): undefined {
  if (((code.unit.localKinds[register] ?? 0) & LocalKind.FREE) === 0) return unboundLocal(code, register);
  const name = code.unit.localNames[register] ?? "?";
  return raiseWith(
    nameError,
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    { name: strFromJs(name) },
  );
}

function notDefined(name: string): undefined {
  return raiseWith(nameError, `name '${name}' is not defined`, { name: strFromJs(name) });
}

export function loadGlobal(func: PyFunction, name: string, caches: unknown[], i: number): Result {
  return plainGlobals(func.globals) ? findPlainly(func, name, caches, i) : defer(askGlobals(func, name));
}

/** Globals that are a subclass of dict with its own way of finding things: nothing about them is remembered. */
function* askGlobals(func: PyFunction, name: string): Gen<Value | undefined> {
  const v = yield* mappingGet(func.globals, name);
  if (v !== ABSENT) return v;
  return yield* settle(andThen(builtinNamed(func.builtins, name), foundOrNot, name));
}

/** A global as the table has it, as names of a module or class body fall back to it. */
function findPlainly(func: PyFunction, name: string, caches: unknown[], i: number): Result {
  const v = findGlobal(func.globals, func.builtins, name, caches, i);
  if (v !== undefined) return v;
  return func.builtins instanceof ForeignBuiltins
    ? andThen(builtinNamed(func.builtins, name), foundOrNot, name)
    : notDefined(name);
}

const foundOrNot = (name: string, v: Value): Value | undefined => (v === ABSENT ? notDefined(name) : v);

export function deleteGlobal(globals: PyDict, name: string): Value | undefined {
  return globals.deleteStr(name) ? null : notDefined(name);
}

export function loadName(func: PyFunction, ns: Value, name: string, caches: unknown[], i: number): Result {
  if (ns instanceof PyDict) {
    const plain = plainGlobals(ns);
    if (plain && ns === func.globals) return findPlainly(func, name, caches, i);
    const v = plain ? ns.getStr(name) : undefined;
    if (v !== undefined) return v;
    if (plain) return findPlainly(func, name, [], 0);
  } else if (ns === null) return raise(systemError, `no locals when loading '${name}'`);
  return defer(loadNameSlow(func, ns, name));
}

/** A namespace that is no plain dict (`__prepare__`, exec with a mapping). */
function* loadNameSlow(func: PyFunction, ns: Value, name: string): Gen<Value | undefined> {
  const v = yield* settle(getItem(ns, strFromJs(name)));
  if (v !== undefined) return v;
  if (!pendingIs(keyError)) return undefined;
  takeException();
  return yield* settle(findPlainly(func, name, [], 0));
}

export function storeName(ns: Value, name: string, value: Value): Result {
  if (ns instanceof PyDict && ns.cls.lookup("__setitem__") === dictType.dict.get("__setitem__")) {
    const key = strFromJs(name);
    if (typeof key === "string") {
      ns.bindName(key, value);
      return null;
    }
    return dictSet(ns, key, value);
  }
  return setItem(ns, strFromJs(name), value);
}

export function deleteName(ns: Value, name: string): Result {
  if (ns instanceof PyDict && ns.cls.lookup("__delitem__") === dictType.dict.get("__delitem__")) {
    const r = dictPop(ns, strFromJs(name));
    return r === ABSENT ? notDefined(name) : r;
  }
  return defer(deleteNameSlow(ns, name));
}

function* deleteNameSlow(ns: Value, name: string): Gen<Value | undefined> {
  const r = yield* settle(delItem(ns, strFromJs(name)));
  if (r !== undefined) return r;
  if (!pendingIs(keyError)) return undefined;
  takeException();
  return notDefined(name);
}

export function loadLocals(t: ThreadState): Result {
  const ns = t.slots[t.fp + Header.AUX] as Value;
  return ns === null ? raise(systemError, "no locals") : ns;
}

/** LOAD_FROM_DICT_OR_DEREF (`cell`) and LOAD_FROM_DICT_OR_GLOBAL (`func`). */
export function loadFromDictOr(
  ns: Value,
  name: string,
  cell: Cell | null,
  func: PyFunction | null,
  code: PyCode,
  register: number,
): Result {
  const found = ns instanceof PyDict ? dictGet(ns, strFromJs(name)) : defer(mappingGet(ns, name));
  if (found === undefined) return undefined;
  if (found instanceof Deferred) return defer(otherwise(found, name, cell, func, code, register));
  return found === ABSENT ? fallback(name, cell, func, code, register) : found;
}

function* mappingGet(ns: Value, name: string): Gen<Value | undefined> {
  const v = yield* settle(getItem(ns, strFromJs(name)));
  if (v !== undefined || !pendingIs(keyError)) return v;
  takeException();
  return ABSENT;
}

function* otherwise(
  pending: Deferred,
  name: string,
  cell: Cell | null,
  func: PyFunction | null,
  code: PyCode,
  register: number,
): Gen<Value | undefined> {
  const v = yield pending;
  return v === ABSENT ? yield* settle(fallback(name, cell, func, code, register)) : v;
}

function fallback(name: string, cell: Cell | null, func: PyFunction | null, code: PyCode, register: number): Result {
  if (cell !== null) return cell.value !== undefined ? cell.value : emptyCell(code, register);
  return loadGlobal(func!, name, [], 0);
}
