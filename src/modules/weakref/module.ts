/** The modules `_weakref` and `weakref` (of the latter what is written in C in CPython; the rest is in source.ts). */
import { builtin } from "../../objects/builtin-function.ts";
import { PyList, tuple } from "../../objects/data.ts";
import { raise, typeError } from "../../objects/exception-object.ts";
import { ABSENT, dictGet, dictPop } from "../../objects/hash-lookup.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { seeThrough } from "../../objects/object-watch.ts";
import { argType } from "../../objects/str-args.ts";
import { ts } from "../../objects/state.ts";
import { defer, type Gen, type PyObject, settle, type Value } from "../../objects/value.ts";
import { referencesTo } from "../../objects/weak-references.ts";
import { watchOf } from "../finalizers/object-watch.ts";
import { callableProxyType, newProxy, proxyType } from "./proxy.ts";
import { PyWeakReference, referenceType } from "./reference.ts";

/** The references to an object that somebody still has. */
function living(v: Value): PyObject[] {
  const all = referencesTo(v);
  if (all === undefined) return [];
  const gone = watchOf(ts.runtime).goneOf(all);
  for (const r of gone) all.splice(all.indexOf(r), 1);
  return [...all];
}

// biome-ignore lint/correctness/useYield: a suspended native.
function* count(v: Value): Gen<Value | undefined> {
  return living(v).length;
}

// biome-ignore lint/correctness/useYield: a suspended native.
function* list(v: Value): Gen<Value | undefined> {
  return new PyList(living(v));
}

/** The callback of `WeakValueDictionary`: an entry goes if its reference is dead, and does not if the key has another one by now. */
function* removeDead(d: Value, key: Value): Gen<Value | undefined> {
  if (!(d instanceof PyDict))
    return raise(typeError, `_remove_dead_weakref() argument 1 must be dict, not ${argType(d)}`);
  const found = yield* settle(dictGet(d, key));
  if (found === undefined) return undefined;
  if (found === ABSENT) return null;
  if (!(found instanceof PyWeakReference)) return raise(typeError, "not a weakref");
  return found.found === undefined ? ((yield* settle(dictPop(d, key))) === undefined ? undefined : null) : null;
}

/** Contents of `_weakref`. */
export const makeWeakrefCore = (): (readonly [string, Value])[] => [
  ["ref", referenceType],
  ["ReferenceType", referenceType],
  ["ProxyType", proxyType],
  ["CallableProxyType", callableProxyType],
  ["proxy", builtin("proxy", "(object, callback=None, /)", newProxy, "_weakref")],
  [
    "getweakrefcount",
    builtin("getweakrefcount", "(object, /)", (v: Value) => defer(seeThrough(count(v), [v])), "_weakref"),
  ],
  ["getweakrefs", builtin("getweakrefs", "(object, /)", (v: Value) => defer(seeThrough(list(v), [v])), "_weakref")],
  [
    "_remove_dead_weakref",
    builtin(
      "_remove_dead_weakref",
      "(dct, key, /)",
      (d: Value, key: Value) => defer(seeThrough(removeDead(d, key), [d, key])),
      "_weakref",
    ),
  ],
];

/** Contents of `weakref`. */
export const makeWeakrefModule = (): Iterable<readonly [string, Value]> => [
  ...makeWeakrefCore(),
  ["ProxyTypes", tuple(proxyType, callableProxyType)],
];
