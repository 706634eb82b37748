/** The types of `None`, `NotImplemented` and `Ellipsis`. */
import { constant, defineMembers, method, newMethod, slot } from "./builtin-function.ts";
import { ellipsisType, noneType, notImplementedType } from "./core-types.ts";
import { Ellipsis, NotImplemented } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import type { PyType } from "./type.ts";
import type { Result, Value } from "./value.ts";

/** `__new__` of a singleton's type: no arguments. */
function singletonNew(name: string, value: Value) {
  return newMethod(
    "(cls, *args, **kwargs)",
    (_cls: PyType, args: Value[], kwargs: Map<string, Value>): Result =>
      args.length > 0 || kwargs.size > 0 ? raise(typeError, `${name} takes no arguments`) : value,
  );
}

const identical = (a: Value, b: Value): Result => (a === b ? true : NotImplemented);

defineMembers(noneType, [
  singletonNew("NoneType", null),
  slot("__repr__", (): Result => "None"),
  // CPython hashes None as the constant 0xFCA86420.
  slot("__hash__", (): Result => 0xfca86420),
  slot("__lt__", (): Result => NotImplemented),
  slot("__le__", (): Result => NotImplemented),
  slot("__eq__", identical),
  slot("__ne__", (a: Value, b: Value): Result => (a === b ? false : NotImplemented)),
  slot("__gt__", (): Result => NotImplemented),
  slot("__ge__", (): Result => NotImplemented),
  slot("__bool__", (): Result => false),
  constant("__doc__", "The type of the None singleton."),
]);

defineMembers(notImplementedType, [
  singletonNew("NotImplementedType", NotImplemented),
  slot("__repr__", (): Result => "NotImplemented"),
  slot("__bool__", (): Result => raise(typeError, "NotImplemented should not be used in a boolean context")),
  method("__reduce__", "($self, /)", (): Result => "NotImplemented"),
  constant("__doc__", "The type of the NotImplemented singleton."),
]);

defineMembers(ellipsisType, [
  singletonNew("EllipsisType", Ellipsis),
  slot("__repr__", (): Result => "Ellipsis"),
  method("__reduce__", "($self, /)", (): Result => "Ellipsis"),
  constant("__doc__", "The type of the Ellipsis singleton."),
]);
