/**
 * Native methods and computed attributes in a class whose instances they were not made for: `class C: shout = str.upper`.
 *
 * Natives trust their self, because protocols call what they find on the type without asking. So a type's lookup gives a stand-in for such a member, which only raises
 * CPython's TypeError; Python code never sees it, because `bind` takes the original out again.
 */
import { foreignSelf, NativeKind, PyBuiltin, PyGetSet } from "./builtin-function.ts";
import { type PyType, setForeignGuard } from "./type.ts";
import type { Result, Value } from "./value.ts";

/** Stands for a native method of another type. */
export class ForeignBuiltin extends PyBuiltin {
  readonly original: PyBuiltin;
  constructor(original: PyBuiltin) {
    super(original.cls, original.name, "($self, /, *args, **kwargs)", foreignCall(original), original.kind);
    this.owner = original.owner;
    this.original = original;
  }
}

/** Stands for a computed attribute of another type. */
export class ForeignGetSet extends PyGetSet {
  readonly original: PyGetSet;
  constructor(original: PyGetSet) {
    const refuse = foreignAccess(original);
    super(original.cls, original.name, refuse, refuse);
    this.owner = original.owner;
    this.original = original;
  }
}

const foreignCall =
  (f: PyBuiltin) =>
  (self: Value): Result =>
    foreignSelf(f, self, f.kind === NativeKind.SLOT);

const foreignAccess =
  (f: PyGetSet) =>
  (self: Value): Result =>
    foreignSelf(f, self, false);

function guard(v: Value, cls: PyType): Value {
  if (v instanceof PyBuiltin) {
    if (v.kind !== NativeKind.METHOD && v.kind !== NativeKind.SLOT) return v;
    return v.owner === null || cls.isSubtypeOf(v.owner) ? v : new ForeignBuiltin(v);
  }
  if (v instanceof PyGetSet) return v.owner === null || cls.isSubtypeOf(v.owner) ? v : new ForeignGetSet(v);
  return v;
}

setForeignGuard(guard);
