/** The modules `_weakref` and `weakref` (of the latter what is written in C in CPython). */
import { builtin } from "../../objects/builtin-function.ts";
import { PyList, tuple } from "../../objects/data.ts";
import { seeThrough } from "../../objects/object-watch.ts";
import { ts } from "../../objects/state.ts";
import { defer, type Gen, type PyObject, type Value } from "../../objects/value.ts";
import { referencesTo } from "../../objects/weak-references.ts";
import { watchOf } from "../finalizers/object-watch.ts";
import { callableProxyType, newProxy, proxyType } from "./proxy.ts";
import { referenceType } from "./reference.ts";

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
];

/** Contents of `weakref`. */
export const makeWeakrefModule = (): Iterable<readonly [string, Value]> => [
  ...makeWeakrefCore(),
  ["ProxyTypes", tuple(proxyType, callableProxyType)],
];
