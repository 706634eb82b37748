/** The module `typing`, as far as it is needed without the full library: type parameters, Generic, Any, Union, Optional, cast. */
import "./forward-evaluate.ts";
import {
  builtin,
  conventional,
  Convention,
  defineLazily,
  method,
  newMethod,
  slot,
} from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { strType } from "../objects/core-types.ts";
import { raise, typeError } from "../objects/exception-object.ts";
import { builtinType, type PyType, TypeFlag, typeType } from "../objects/type.ts";
import { forwardRefType } from "../objects/forward-reference.ts";
import { PyUnion, unionOf, unionType } from "../objects/union.ts";
import { EMPTY_TUPLE, PyInstance } from "../objects/data.ts";
import { PyGenericAlias } from "../objects/generic-alias.ts";
import { PyObject, type Result, type Value } from "../objects/value.ts";
import { genericType, typeAliasType } from "./typing-objects.ts";
import {
  NoDefault,
  paramSpecArgsType,
  paramSpecKwargsType,
  paramSpecType,
  typeVarTupleType,
  typeVarType,
} from "./typing-parameters.ts";

const specialFormType = builtinType("_SpecialForm", {
  inPython: true,
  module: "typing",
  flags: TypeFlag.DISALLOW_INSTANTIATION,
});

/** `typing.Any`, `typing.Optional` … */
class SpecialForm extends PyObject {
  readonly name: string;
  constructor(name: string) {
    super(specialFormType);
    this.name = name;
  }
}

defineLazily(specialFormType, () => [
  slot("__repr__", (self: SpecialForm) => `typing.${self.name}`),
  slot("__getitem__", (self: SpecialForm, item: Value) => {
    if (self.name === "Optional") return unionOf([item, null]);
    return raise(typeError, `typing.${self.name} is not subscriptable`);
  }),
  slot("__or__", (a: Value, b: Value) => unionOf([a, b])),
  slot("__ror__", (a: Value, b: Value) => unionOf([b, a])),
]);

const anyMeta = builtinType("_AnyMeta", {
  inPython: true,
  module: "typing",
  base: typeType,
  flags: TypeFlag.HAS_DICT | TypeFlag.BASETYPE | TypeFlag.TYPE_SUBCLASS,
});

/** `typing.Any`: a class, so that classes can be made from it. */
const anyType = builtinType("Any", {
  inPython: true,
  module: "typing",
  meta: anyMeta,
  flags: TypeFlag.HAS_DICT | TypeFlag.BASETYPE,
});

const typeMethod = (name: string, args: readonly Value[]): Result => callValue(typeType.dict.get(name)!, args);

defineLazily(anyMeta, () => [
  method("__instancecheck__", "($self, obj, /)", (self: Value, obj: Value) =>
    self === anyType
      ? raise(typeError, "typing.Any cannot be used with isinstance()")
      : typeMethod("__instancecheck__", [self, obj]),
  ),
  slot("__repr__", (self: Value) => (self === anyType ? "typing.Any" : typeMethod("__repr__", [self]))),
]);

defineLazily(anyType, () => [
  newMethod("(cls, *args, **kwargs)", (cls: PyType) =>
    cls === anyType ? raise(typeError, "Any cannot be instantiated") : new PyInstance(cls),
  ),
]);

/** What CPython's C module `_typing` has too. */
const core = (): [string, Value][] => [
  ["TypeVar", typeVarType],
  ["ParamSpec", paramSpecType],
  ["TypeVarTuple", typeVarTupleType],
  ["ParamSpecArgs", paramSpecArgsType],
  ["ParamSpecKwargs", paramSpecKwargsType],
  ["TypeAliasType", typeAliasType],
  ["Generic", genericType],
  ["Union", unionType],
  ["NoDefault", NoDefault],
];

/** Contents of `_typing`. */
export function makeTypingCore(): Iterable<readonly [string, Value]> {
  return [["_idfunc", builtin("_idfunc", "(x, /)", (x: Value) => x, "_typing")], ...core()];
}

/** Contents of `typing`. */
export function makeTypingModule(): Iterable<readonly [string, Value]> {
  const all: [string, Value][] = [
    ...core(),
    ["Any", anyType],
    ...["Optional", "NoReturn", "Never", "Self"].map((n): [string, Value] => [n, new SpecialForm(n)]),
    ["TYPE_CHECKING", false],
    ["ForwardRef", forwardRefType],
    ["Text", strType],
    [
      "get_origin",
      builtin(
        "get_origin",
        "(tp)",
        (t: Value) => (t instanceof PyGenericAlias ? t.origin : t instanceof PyUnion ? unionType : null),
        "typing",
      ),
    ],
    [
      "get_args",
      builtin(
        "get_args",
        "(tp)",
        (t: Value) => (t instanceof PyGenericAlias || t instanceof PyUnion ? t.args : EMPTY_TUPLE),
        "typing",
      ),
    ],
  ];
  return conventional(Convention.PYTHON, "get_origin get_args", all);
}
