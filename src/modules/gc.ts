/**
 * The module `gc`, as far as it can be true: memory is JavaScript's business, so a collection finds only what somebody has to be told about (finalizers/collect.ts),
 * and the switches are only remembered.
 * `get_objects` and `get_referrers` are not there: nobody knows all objects.
 */
import { ownAttrNames, getOwnAttr } from "../objects/attributes.ts";
import { builtin } from "../objects/builtin-function.ts";
import { asInt, asStr, Cell, PyInstance, PyList, PyTuple, tuple, typeOf } from "../objects/data.ts";
import { overflowError, raise, typeError, valueError } from "../objects/exception-object.ts";
import { PyFunction, PyMethod } from "../objects/function-object.ts";
import { HashTable, PyDict } from "../objects/hash-table.ts";
import { seeThrough } from "../objects/object-watch.ts";
import { index } from "../objects/operators.ts";
import { defer, type Gen, type PyObject, settle, type Value } from "../objects/value.ts";
import { collect } from "./finalizers/collect.ts";
import { isTracked } from "./finalizers/tracked.ts";
import type { Watch } from "./finalizers/watch.ts";
import type { ModuleHost } from "./module-host.ts";

function* intOf(v: Value): Gen<number | undefined> {
  if (asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined)
    return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
  const n = yield* settle(index(v));
  if (n === undefined) return undefined;
  if (typeof n !== "number" || n > 0x7fffffff || n < -0x80000000)
    return raise(overflowError, "Python int too large to convert to C int");
  return n;
}

function* collectNow(w: Watch, generation: Value): Gen<Value | undefined> {
  const n = yield* intOf(generation);
  if (n === undefined) return undefined;
  return n < 0 || n > 2 ? raise(valueError, "invalid generation") : yield* collect(w);
}

/** What an object refers to directly. */
function referentsOf(v: Value): Value[] {
  if (v instanceof PyList || v instanceof PyTuple) return [...v.items];
  if (v instanceof PyDict) {
    const entries = [...v.entries()];
    // CPython does not go through keys that are all strings.
    return entries.every(([k]) => asStr(k) !== undefined) ? entries.map(([, x]) => x) : entries.flat();
  }
  if (v instanceof HashTable) return v.liveKeys();
  if (v instanceof Cell) return v.value === undefined ? [] : [v.value];
  if (v instanceof PyMethod) return [v.func, v.self];
  if (v instanceof PyFunction)
    return [
      v.code,
      v.globals,
      v.name,
      v.qualname,
      v.doc,
      v.module,
      ...[v.defaults, v.kwdefaults].filter((x) => x !== null),
      ...(v.closure ?? []),
    ];
  if (v instanceof PyInstance) {
    const own = v.dict !== null ? [v.dict] : ownAttrNames(v).map((n) => getOwnAttr(v, n)!);
    return [...own, v.cls];
  }
  return [];
}

const counts = (...n: number[]): PyTuple => tuple(...n);

function emptyStatistics(): PyDict {
  const d = new PyDict();
  for (const k of ["collections", "collected", "uncollectable"]) d.setStr(k, 0);
  return d;
}

/** Contents of `gc`. */
export function makeGcModule(rt: ModuleHost): Iterable<readonly [string, Value]> {
  const { gc } = rt.state;
  function* setThreshold(args: Value[]): Gen<Value | undefined> {
    if (args.length < 1 || args.length > 3) return raise(typeError, "gc.set_threshold requires 1 to 3 arguments");
    const next = [...gc.threshold];
    for (const [i, v] of args.entries()) {
      const n = yield* intOf(v);
      if (n === undefined) return undefined;
      // The third is not used any more and stays 0.
      if (i < 2) next[i] = n;
    }
    gc.threshold = next;
    return null;
  }
  function* setDebug(v: Value): Gen<Value | undefined> {
    const n = yield* intOf(v);
    if (n === undefined) return undefined;
    gc.debug = n;
    return null;
  }
  const enable = (on: boolean) => () => {
    gc.enabled = on;
    return null;
  };
  const f = (name: string, text: string, fn: Parameters<typeof builtin>[2]): readonly [string, Value] => [
    name,
    builtin(name, text, fn, "gc"),
  ];
  return [
    ["DEBUG_STATS", 1],
    ["DEBUG_COLLECTABLE", 2],
    ["DEBUG_UNCOLLECTABLE", 4],
    ["DEBUG_SAVEALL", 32],
    ["DEBUG_LEAK", 38],
    ["garbage", new PyList([])],
    ["callbacks", new PyList([])],
    f("enable", "()", enable(true)),
    f("disable", "()", enable(false)),
    f("isenabled", "()", () => gc.enabled),
    f("collect", "(generation=2)", (n: Value = 2) => defer(seeThrough(collectNow(rt.watch, n), []))),
    f("get_count", "()", () => counts(0, 0, 0)),
    f("get_threshold", "()", () => counts(...gc.threshold)),
    f("set_threshold", "(*args)", (args: Value[]) => defer(setThreshold(args))),
    f("get_debug", "()", () => gc.debug),
    f("set_debug", "(flags, /)", (v: Value) => defer(setDebug(v))),
    f("get_stats", "()", () => new PyList([emptyStatistics(), emptyStatistics(), emptyStatistics()])),
    f("is_tracked", "(obj, /)", isTracked),
    f("is_finalized", "(obj, /)", (v: Value) => rt.watch.objects.get(v as PyObject)?.finalized === true),
    f("get_referents", "(*objs)", (objs: Value[]) => new PyList(objs.flatMap(referentsOf))),
    f("freeze", "()", () => null),
    f("unfreeze", "()", () => null),
    f("get_freeze_count", "()", () => 0),
  ];
}
