/** `frozenset`: the members of set that change nothing (set.ts), construction and hash. */
import { PyBuiltin, constant, defineMembers, method, newMethod, slot } from "./builtin-function.ts";
import { frozensetType } from "./core-types.ts";
import { PySet } from "./hash-table.ts";
import { hashOf } from "./hash.ts";
import { oneIterable, onlyArgument } from "./list.ts";
import { SHARED_SET_MEMBERS } from "./set.ts";
import { addAll, copySet } from "./set-operations.ts";
import type { PyType } from "./type.ts";
import { defer, Deferred, type Gen, type Result, type Value } from "./value.ts";

function frozensetNew(cls: PyType, args: readonly Value[], kwargs: Map<string, Value>): Result {
  let a: readonly Value[] | undefined = args;
  if (cls === frozensetType || cls.lookup("__init__") === frozensetType.lookup("__init__") || args.length > 1)
    a = oneIterable("frozenset", args, kwargs);
  if (a === undefined) return undefined;
  return a.length === 0 ? new PySet(cls) : frozensetFrom(a[0]!, cls);
}

/** `frozenset(iterable)`, for a subclass if one is given. */
export function frozensetFrom(iterable: Value, cls: PyType = frozensetType): Result {
  if (cls === frozensetType && iterable instanceof PySet && iterable.cls === frozensetType) return iterable;
  const s = new PySet(cls);
  const r = addAll(s, iterable);
  if (r instanceof Deferred) return defer(setAfter(s, r));
  return r === undefined ? undefined : s;
}

frozensetType.vectorcall = (args, kwnames) => {
  const a = onlyArgument("frozenset", args, kwnames);
  if (a === undefined) return undefined;
  return a.length === 0 ? new PySet(frozensetType) : frozensetFrom(a[0]!);
};

function* setAfter(s: PySet, pending: Deferred): Gen<Value | undefined> {
  return (yield pending) === undefined ? undefined : s;
}

/** Spreads the bits of an element's hash, so that adding them up keeps differences. */
function shuffle(h: number | bigint): number {
  const n = typeof h === "number" ? h : Number(BigInt.asIntN(52, h));
  let x = Math.imul((n | 0) ^ Math.floor(n / 4294967296), 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The hash of a frozenset: independent of the order of its elements. Needs no Python code, for their hashes are known. */
function frozensetHash(self: PySet): number | bigint {
  if (self.hash !== undefined) return self.hash;
  let sum = self.size;
  let mix = 0;
  for (let i = self.nextLive(0); i >= 0; i = self.nextLive(i + 1)) {
    const h = shuffle(self.buckets === null ? (hashOf(self.keys[i]!) as number) : self.hashes[i]!);
    sum = (sum + h) % 0x1fffff;
    mix ^= h;
  }
  self.hash = (mix >>> 0) + sum * 4294967296;
  return self.hash;
}

/** Natives belong to one type, so the shared ones are made again. */
const shared = SHARED_SET_MEMBERS.map(([name, value]) => {
  const f = value as PyBuiltin;
  const copy = new PyBuiltin(f.cls, f.name, f.text, f.fn, f.kind);
  copy.doc = f.doc;
  return [name, copy] as const;
});

defineMembers(frozensetType, [
  newMethod("(cls, /, *args, **kwargs)", frozensetNew),
  ...shared,
  slot("__hash__", frozensetHash),
  method(
    "copy",
    "($self, /)",
    (self: PySet) => (self.cls === frozensetType ? self : copySet(self)),
    "Return a shallow copy of a set.",
  ),
  constant("__doc__", "Build an immutable unordered collection of unique elements."),
]);
