/**
 * Iterators over dicts: keys, values or items, forwards or backwards. An iterator is a position in the entries; `used` is the size it expects.
 */
import { method } from "./builtin-function.ts";
import { PyList, PyTuple, tuple } from "./data.ts";
import { raise, runtimeError } from "./exception-object.ts";
import type { PyDict } from "./hash-table.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { builtinNamed } from "./iterators.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import type { Value } from "./value.ts";

/** What of each entry an iterator or view gives. */
export const enum Entry {
  KEY,
  VALUE,
  ITEM,
}

const names = ["key", "value", "item"];
const make = (prefix: string): PyType[] =>
  names.map((n) => builtinType(`dict_${prefix}${n}iterator`, { flags: TypeFlag.DISALLOW_INSTANTIATION }));
const forwardTypes = make("");
const reverseTypes = make("reverse");
export const dictItemIteratorType = forwardTypes[Entry.ITEM]!;

/** The entry at a live position. */
export function entryAt(d: PyDict, i: number, what: Entry): Value {
  if (what === Entry.KEY) return d.keys[i]!;
  if (what === Entry.VALUE) return d.values[i]!;
  return new PyTuple([d.keys[i]!, d.values[i]!]);
}

export class DictIterator extends PyIterator {
  dict: PyDict | null;
  readonly what: Entry;
  at = 0;
  left: number;
  used: number;
  constructor(d: PyDict, what: Entry) {
    super(forwardTypes[what]!);
    this.dict = d;
    this.what = what;
    this.left = this.used = d.size;
    d.iterated = true;
  }
  override next(): Value | undefined {
    const d = this.dict;
    if (d === null) return STOP;
    if (d.size !== this.used) return sizeChanged(this);
    let i = this.at;
    if (d.keys[i] === undefined || i < d.head) {
      i = d.nextLive(i);
      if (i < 0) {
        this.dict = null;
        return STOP;
      }
    }
    if (this.left === 0) {
      this.dict = null;
      return raise(runtimeError, "dictionary keys changed during iteration");
    }
    this.left--;
    this.at = i + 1;
    return entryAt(d, i, this.what);
  }
}

export class DictReverseIterator extends PyIterator {
  dict: PyDict | null;
  readonly what: Entry;
  at: number;
  left: number;
  used: number;
  constructor(d: PyDict, what: Entry) {
    super(reverseTypes[what]!);
    this.dict = d;
    this.what = what;
    this.at = d.keys.length - 1;
    this.left = this.used = d.size;
    d.iterated = true;
  }
  override next(): Value | undefined {
    const d = this.dict;
    if (d === null) return STOP;
    if (d.size !== this.used) return sizeChanged(this);
    let i = Math.min(this.at, d.keys.length - 1);
    while (i >= d.head && d.keys[i] === undefined) i--;
    if (i < d.head || this.left === 0) {
      this.dict = null;
      return STOP;
    }
    this.left--;
    this.at = i - 1;
    return entryAt(d, i, this.what);
  }
}

/** The error is sticky, as in CPython. */
function sizeChanged(it: DictIterator | DictReverseIterator): undefined {
  it.used = -1;
  return raise(runtimeError, "dictionary changed size during iteration");
}

/** What an iterator would still give, without moving it. */
function rest(it: DictIterator | DictReverseIterator): Value[] {
  const out: Value[] = [];
  const d = it.dict;
  if (d === null) return out;
  if (it instanceof DictIterator) {
    for (let i = d.nextLive(it.at); i >= 0; i = d.nextLive(i + 1)) out.push(entryAt(d, i, it.what));
  } else for (let i = it.at; i >= d.head; i--) if (d.keys[i] !== undefined) out.push(entryAt(d, i, it.what));
  return out;
}

for (const t of [...forwardTypes, ...reverseTypes]) {
  defineIteratorType(t, [
    method("__length_hint__", "($self, /)", (self: DictIterator) =>
      self.dict !== null && self.used === self.dict.size ? self.left : 0,
    ),
    method("__reduce__", "($self, /)", (self: DictIterator) =>
      tuple(builtinNamed("iter"), tuple(new PyList(rest(self)))),
    ),
  ]);
}
