/** Class creation, `object` and `type`. Expectations are CPython 3.14's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setAttr } from "../../../src/objects/attributes.ts";
import { boolType, intType, propertyType } from "../../../src/objects/core-types.ts";
import { PyTuple } from "../../../src/objects/data.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import { type PyType, objectType, typeType } from "../../../src/objects/type.ts";
import { isInstance } from "../../../src/objects/type-check.ts";
import type { Value } from "../../../src/objects/value.ts";
import { attr, call, failure, failureOf, makeClass, repr, settled } from "./exception-support.ts";

const A = makeClass("A", [], { x: 5 });

test("a class and its instance", () => {
  assert.equal(repr(A), "<class '__main__.A'>");
  const a = call(A);
  assert.match(repr(a), /^<__main__\.A object at 0x[0-9a-f]+>$/);
  assert.equal(attr(a, "x"), 5);
  assert.equal(repr(attr(A, "__mro__")), "(<class '__main__.A'>, <class 'object'>)");
  assert.equal(
    failureOf(() => call(A, [1])),
    "TypeError: A() takes no arguments",
  );
});

test("bases", () => {
  assert.equal(
    failureOf(() => makeClass("B", [boolType])),
    "TypeError: type 'bool' is not an acceptable base type",
  );
  assert.equal(
    failureOf(() => makeClass("B", [A, A])),
    "TypeError: duplicate base class A",
  );
  assert.equal(
    failureOf(() => makeClass("B", [objectType, A])),
    "TypeError: Cannot create a consistent method resolution order (MRO) for bases object, A",
  );
  assert.equal(
    failureOf(() => makeClass("B", [intType, typeType])),
    "TypeError: multiple bases have instance lay-out conflict",
  );
  const meta = (name: string): Value => call(makeClass(name, [typeType]), [name, new PyTuple([]), new PyDict()]);
  assert.equal(
    failureOf(() => makeClass("B", [meta("M"), meta("N")])),
    "TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
  );
});

test("slots", () => {
  const S = makeClass("S", [], { __slots__: new PyTuple(["a", "__b"]) });
  const s = call(S);
  assert.equal(
    failureOf(() => attr(s, "a")),
    "AttributeError: 'S' object has no attribute 'a'",
  );
  settled(setAttr(s, "a", 3));
  assert.equal(attr(s, "a"), 3);
  settled(setAttr(s, "_S__b", 4));
  assert.equal(attr(s, "_S__b"), 4);
  assert.equal(settled(setAttr(s, "z", 1)), undefined);
  assert.equal(failure(), "AttributeError: 'S' object has no attribute 'z' and no __dict__ for setting new attributes");
  assert.equal(
    failureOf(() => makeClass("T", [], { __slots__: "x", x: 1 })),
    "ValueError: 'x' in __slots__ conflicts with class variable",
  );
  assert.equal(
    failureOf(() => makeClass("T", [intType], { __slots__: "x" })),
    "TypeError: nonempty __slots__ not supported for subtype of 'int'",
  );
});

test("properties without accessors", () => {
  const p = call(propertyType);
  const P = makeClass("P", [], { p });
  assert.equal(
    failureOf(() => attr(call(P), "p")),
    "AttributeError: property 'p' of 'P' object has no getter",
  );
  assert.equal(attr(p, "__name__"), "p");
});

test("isinstance", () => {
  const a = call(A);
  assert.equal(settled(isInstance(a, A)), true);
  assert.equal(settled(isInstance(1, new PyTuple([A, intType]))), true);
  assert.equal(settled(isInstance(true, intType)), true);
  assert.equal(settled(isInstance(1, 2)), undefined);
  assert.equal(failure(), "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union");
});

test("assignment to __class__ and __bases__", () => {
  const B = makeClass("B");
  const b = call(B);
  settled(setAttr(b, "__class__", A));
  assert.equal(attr(b, "x"), 5);
  assert.equal(settled(setAttr(1, "__class__", A)), undefined);
  assert.equal(failure(), "TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses");
  const C = makeClass("C", [B]) as PyType;
  settled(setAttr(C, "__bases__", new PyTuple([A])));
  assert.equal(attr(call(C), "x"), 5);
  const seen = (t: Value): string => repr(call(attr(t, "__subclasses__")));
  assert.equal(seen(A), "[<class '__main__.C'>]");
  assert.equal(seen(B), "[]");
});
