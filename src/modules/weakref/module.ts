/** The modules `_weakref` and `weakref` (of the latter what is written in C in CPython). */
import { builtin } from "../../objects/builtin-function.ts";
import { PyList, tuple } from "../../objects/data.ts";
import type { Value } from "../../objects/value.ts";
import { referencesTo } from "../../objects/weak-references.ts";
import { callableProxyType, newProxy, proxyType } from "./proxy.ts";
import { referenceType } from "./reference.ts";

/** Contents of `_weakref`. */
export const makeWeakrefCore = (): (readonly [string, Value])[] => [
  ["ref", referenceType],
  ["ReferenceType", referenceType],
  ["ProxyType", proxyType],
  ["CallableProxyType", callableProxyType],
  ["proxy", builtin("proxy", "(object, callback=None, /)", newProxy, "_weakref")],
  [
    "getweakrefcount",
    builtin("getweakrefcount", "(object, /)", (v: Value) => referencesTo(v)?.length ?? 0, "_weakref"),
  ],
  [
    "getweakrefs",
    builtin("getweakrefs", "(object, /)", (v: Value) => new PyList([...(referencesTo(v) ?? [])]), "_weakref"),
  ],
];

/** Contents of `weakref`. */
export const makeWeakrefModule = (): Iterable<readonly [string, Value]> => [
  ...makeWeakrefCore(),
  ["ProxyTypes", tuple(proxyType, callableProxyType)],
];
