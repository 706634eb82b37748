/**
 * The methods of bytes and bytearray with arguments whose classes define `__buffer__` in Python: which of them are asked for their bytes, and when.
 */
import { acceptBuffers, type AnyFn, FULL_RO, holdsPython, isPythonBuffer } from "./buffer-protocol.ts";
import { type Member, NativeKind, PyBuiltin } from "./builtin-function.ts";
import { asInt, PyByteArray, PyBytes, PyList, PySlice, PyTuple, tuple, typeOf } from "./data.ts";
import { collect } from "./iterate.ts";
import { PyMemoryView } from "./memoryview-object.ts";
import { defer, type Gen, settle, type Value } from "./value.ts";

/** `startswith` and `endswith`, which ask the items of a tuple one after the other, until one fits. */
function acceptAffixes(fn: AnyFn): AnyFn {
  const one = acceptBuffers(fn, 0, "TypeError", 2, false, 1);
  const item = acceptBuffers(fn, 0, false, 2, true, 1);
  return (self, affix, ...bounds) =>
    affix instanceof PyBytes
      ? fn(self, affix, ...bounds)
      : affix instanceof PyTuple && holdsPython(affix)
        ? defer(anyAffix(item, self, affix, bounds))
        : one(self, affix, ...bounds);
}

function* anyAffix(fn: AnyFn, self: unknown, affixes: PyTuple, bounds: unknown[]): Gen<Value | undefined> {
  for (const affix of affixes.items) {
    const own = affix instanceof PyBytes ? new PyBytes(affix.bytes) : affix;
    const r = yield* settle(fn(self, tuple(own), ...bounds));
    if (r !== false) return r;
  }
  return false;
}

/** `+` asks both sides for their bytes, also the one whose method it is. */
function acceptBoth(add: AnyFn): AnyFn {
  return (self, other) => {
    const kind = (v: unknown): unknown =>
      v === self || !(v instanceof PyMemoryView)
        ? v
        : self instanceof PyByteArray
          ? new PyByteArray(v.bytes())
          : new PyBytes(v.bytes());
    return acceptBuffers((a, b) => add(kind(a), b), 0, true)(self, other);
  };
}

/** The items of what `join` gets may be such objects, not that itself. */
function acceptItems(join: AnyFn): AnyFn {
  const fn = acceptBuffers(join, 0, true, 2, true, 1);
  const later = function* (self: unknown, v: Value): Gen<Value | undefined> {
    const items = yield* collect(v, false);
    return items && (yield* settle(fn(self, new PyList(items))));
  };
  return (self, v) => {
    if (v instanceof PyList || v instanceof PyTuple) return fn(self, v);
    const t = typeOf(v as Value);
    return t.lookup("__iter__") === undefined || isPythonBuffer(v as Value)
      ? join(self, v)
      : defer(later(self, v as Value));
  };
}

/** What follows the bytes-like arguments are numbers, and if they are none nobody is asked for bytes. */
const acceptBefore =
  (fn: AnyFn, accepting: AnyFn, count: number): AnyFn =>
  (...args) => {
    for (let i = count; i < args.length; i++) {
      const v = args[i] as Value | undefined;
      if (v !== undefined && v !== null && asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined)
        return fn(...args);
    }
    return accepting(...args);
  };

/** Only slices take bytes-like objects. */
const acceptInSlices = (fn: AnyFn): AnyFn => {
  const accepting = acceptBuffers(fn, FULL_RO, false, 3, false, 2);
  return (self, key, v) => (key instanceof PySlice && !(v instanceof PyByteArray) ? accepting : fn)(self, key, v);
};

/** What takes no bytes-like argument, or compares with built-in types only. */
const EXCEPT = new Set(
  "__contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __mul__ __rmul__ __getitem__ __init__ __bytes__ __mod__ __rmod__ decode hex append insert remove pop center ljust rjust zfill expandtabs splitlines".split(
    " ",
  ),
);
const SWALLOW = new Set(["__iadd__", "extend"]);
const AFFIXES = new Set(["startswith", "endswith"]);
/** Two arguments may be bytes, with others only the first. */
const TWO = new Set(["replace", "translate"]);

function accepting(name: string, own: AnyFn, flags: number): AnyFn {
  if (name === "__add__") return acceptBoth(own);
  if (name === "__setitem__") return acceptInSlices(own);
  if (name === "join") return acceptItems(own);
  const count = TWO.has(name) ? 3 : 2;
  const fn = AFFIXES.has(name) ? acceptAffixes(own) : acceptBuffers(own, flags, SWALLOW.has(name), count, false, 1);
  return name === "replace" ? fn : acceptBefore(own, fn, count);
}

/** Methods of bytes and bytearray, taking objects that define `__buffer__`. Those in `full` ask for more than plain bytes. */
export const acceptingBuffers = (members: readonly Member[], full: readonly string[] = []): Member[] =>
  members.map(([name, f]) => {
    if (!(f instanceof PyBuiltin) || EXCEPT.has(name) || f.text === "($self, /)") return [name, f];
    if (f.kind !== NativeKind.METHOD && f.kind !== NativeKind.SLOT) return [name, f];
    const own = f.fn as unknown as AnyFn;
    const fn = accepting(name, own, full.includes(name) ? FULL_RO : 0);
    return [name, new PyBuiltin(f.cls, f.name, f.text, fn, f.kind)];
  });
