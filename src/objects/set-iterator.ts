/** The iterator over a set or frozenset: a position in its entries. */
import { method } from "./builtin-function.ts";
import { PyList, tuple } from "./data.ts";
import { raise, runtimeError } from "./exception-object.ts";
import type { PySet } from "./hash-table.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { builtinNamed } from "./iterators.ts";
import { builtinType, TypeFlag } from "./type.ts";
import type { Value } from "./value.ts";

export const setIteratorType = builtinType("set_iterator", { flags: TypeFlag.DISALLOW_INSTANTIATION });

export class SetIterator extends PyIterator {
  set: PySet | null;
  at = 0;
  left: number;
  used: number;
  constructor(s: PySet) {
    super(setIteratorType);
    this.set = s;
    this.left = this.used = s.size;
  }
  override next(): Value | undefined {
    const s = this.set;
    if (s === null) return STOP;
    if (s.size !== this.used) {
      this.used = -1;
      return raise(runtimeError, "Set changed size during iteration");
    }
    const i = s.nextLive(this.at);
    if (i < 0 || this.left === 0) {
      this.set = null;
      return STOP;
    }
    this.left--;
    this.at = i + 1;
    return s.keys[i]!;
  }
}

function rest(it: SetIterator): Value[] {
  const out: Value[] = [];
  const s = it.set;
  if (s !== null) for (let i = s.nextLive(it.at); i >= 0; i = s.nextLive(i + 1)) out.push(s.keys[i]!);
  return out;
}

defineIteratorType(setIteratorType, [
  method("__length_hint__", "($self, /)", (self: SetIterator) =>
    self.set !== null && self.used === self.set.size ? self.left : 0,
  ),
  method("__reduce__", "($self, /)", (self: SetIterator) => tuple(builtinNamed("iter"), tuple(new PyList(rest(self))))),
]);
