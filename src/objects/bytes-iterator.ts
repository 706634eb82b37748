/** Iterators over bytes and bytearray; the latter sees changes made meanwhile. */
import { method } from "./builtin-function.ts";
import { own } from "./bytes-core.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { tuple } from "./data.ts";
import { builtinNamed, setPosition } from "./iterators.ts";
import { longAsSsize } from "./list-steps.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import type { Result, Value } from "./value.ts";

export const bytesIteratorType = builtinType("bytes_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });
export const bytearrayIteratorType = builtinType("bytearray_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

export class PyBytesIterator extends PyIterator {
  source: Value;
  at = 0;
  constructor(source: Value, cls: PyType) {
    super(cls);
    this.source = source;
  }
  override next(): Result {
    if (this.source === null) return STOP;
    const b = own(this.source);
    if (this.at < b.length) return b[this.at++]!;
    this.source = null;
    return STOP;
  }
  get left(): number {
    return this.source === null ? 0 : Math.max(own(this.source).length - this.at, 0);
  }
}

function setBytearrayPosition(self: PyBytesIterator, v: Value): Value | undefined {
  const n = longAsSsize(v);
  if (n === undefined) return undefined;
  if (n < 0) self.source = null;
  else self.at = n;
  return null;
}

for (const t of [bytesIteratorType, bytearrayIteratorType])
  defineIteratorType(t, [
    method("__length_hint__", "($self, /)", (self: PyBytesIterator) => self.left),
    method("__reduce__", "($self, /)", (self: PyBytesIterator) =>
      self.source === null
        ? tuple(builtinNamed("iter"), tuple(tuple()))
        : tuple(builtinNamed("iter"), tuple(self.source), self.at),
    ),
    t === bytesIteratorType ? setPosition() : method("__setstate__", "($self, object, /)", setBytearrayPosition),
  ]);
