/**
 * FlagList: a long list of bools as bytes. `[False] * n` makes it, for sieves, visited marks and their like: an eighth of the memory, and the processor's caches hold it.
 *
 * To everybody but a few paths for `l[i]`, `l[i] = flag`, `l[a:b:c] = flags` and `len(l)` it is a PyList like any other: `items` is an accessor, and the first who asks
 * for it turns the bytes into an array, for good. Bools have no identity of their own, so nobody can tell. Invariant: while `flags` is there, `items` has never been read.
 */
import { listType } from "./core-types.ts";
import { PyList, PySlice } from "./data.ts";
import { MAX_ITEMS } from "./room.ts";
import { isPlainSlice, resolveSlice } from "./slice.ts";
import { PyObject, type Value } from "./value.ts";

/** Shorter lists gain nothing. */
const MIN_FLAGS = 4096;

class FlagList extends PyObject {
  flags: Uint8Array | undefined;
  constructor(flags: Uint8Array) {
    super(listType);
    this.flags = flags;
  }
  get items(): Value[] {
    const flags = this.flags!;
    const items = new Array<Value>(flags.length);
    for (let i = 0; i < flags.length; i++) items[i] = flags[i] === 1;
    return become(this, items);
  }
  set items(items: Value[]) {
    become(this, items);
  }
}
// Its constructor does not run PyList's, which would give it an array of its own.
Object.setPrototypeOf(FlagList.prototype, PyList.prototype);

function become(list: FlagList, items: Value[]): Value[] {
  list.flags = undefined;
  Object.defineProperty(list, "items", { value: items, writable: true, enumerable: true, configurable: true });
  return items;
}

/** `[flag] * n` if that is to be bytes: never more than an array could hold, which it may have to become. */
export function repeatedFlag(flag: Value, n: number): PyList | undefined {
  if (typeof flag !== "boolean" || n < MIN_FLAGS || n > MAX_ITEMS) return undefined;
  const flags = new Uint8Array(n);
  if (flag) flags.fill(1);
  return new FlagList(flags) as unknown as PyList;
}

/** `l[i]`; undefined: out of range. */
export function flagAt(flags: Uint8Array, i: number): boolean | undefined {
  const at = i < 0 ? i + flags.length : i;
  return at >= 0 && at < flags.length ? flags[at] === 1 : undefined;
}

/** `l[key] = v` where that leaves bools in as many places; else false, and nothing has changed. */
export function setFlags(flags: Uint8Array, key: Value, v: Value): boolean {
  if (typeof key === "number") {
    const at = key < 0 ? key + flags.length : key;
    if (typeof v !== "boolean" || !(at >= 0 && at < flags.length)) return false;
    flags[at] = v ? 1 : 0;
    return true;
  }
  return key instanceof PySlice && v instanceof PyList && v.cls === listType && setSlice(flags, key, v);
}

function setSlice(flags: Uint8Array, s: PySlice, v: PyList): boolean {
  if (!isPlainSlice(s) || s.step === 0) return false;
  const b = resolveSlice(s, flags.length);
  const source = v.flags ?? bytesOf(v.items);
  if (b === undefined || source === undefined || source.length !== b.length || source === flags) return false;
  if (b.step === 1) flags.set(source, b.start);
  else for (let i = 0, at = b.start; i < b.length; i++, at += b.step) flags[at] = source[i]!;
  return true;
}

/** Undefined if not all are bools. */
function bytesOf(items: readonly Value[]): Uint8Array | undefined {
  const bytes = new Uint8Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const v = items[i];
    if (typeof v !== "boolean") return undefined;
    if (v) bytes[i] = 1;
  }
  return bytes;
}
