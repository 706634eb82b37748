/**
 * `annotationlib.ForwardRef`: a type that is named in a text, as in `int | str | "Node"`. What evaluates it needs the compiler (modules/forward-evaluate.ts).
 */
import { parseModule } from "../syntax/parse.ts";
import { PythonSyntaxError } from "../syntax/errors.ts";
import { classMethod, constant, defineLazily, getset, newMethod, slot } from "./builtin-function.ts";
import { asStr, jsText, NotImplemented, PyTuple, type Str } from "./data.ts";
import { raise, syntaxError, typeError } from "./exception-object.ts";
import { hashOf } from "./hash.ts";
import { reprOf, reprText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { truth } from "./truth.ts";
import { builtinType, type PyType, TypeFlag } from "./type.ts";
import { unionOf } from "./union.ts";
import { andThen, defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

export const forwardRefType = builtinType("ForwardRef", {
  inPython: true,
  module: "annotationlib",
  flags: TypeFlag.BASETYPE,
});

export class PyForwardRef extends PyObject {
  readonly arg: Str;
  module: Value = null;
  owner: Value = null;
  isArgument: Value = true;
  isClass: Value = false;
  /** The compiled text, once somebody has asked. */
  code: Value = null;
  constructor(arg: Str) {
    super(forwardRefType);
    this.arg = arg;
  }
}

const noExpression = (_: null, shown: Value): undefined =>
  raise(syntaxError, strFromJs(`Forward reference must be an expression -- got ${jsText(asStr(shown)!)}`));

/** The text as a member of a union; it has to be an expression. */
export function forwardReference(text: Str): Result {
  try {
    parseModule(jsText(text), "<string>", "eval");
  } catch (e) {
    if (!(e instanceof PythonSyntaxError)) throw e;
    return andThen(reprOf(text), noExpression, null);
  }
  return new PyForwardRef(text);
}

function* make(arg: Value, options: Partial<PyForwardRef>): Gen<Value | undefined> {
  const text = asStr(arg);
  if (text === undefined) {
    const shown = yield* reprText(arg);
    return shown === undefined
      ? undefined
      : raise(typeError, strFromJs(`Forward reference must be a string -- got ${jsText(shown)}`));
  }
  return Object.assign(new PyForwardRef(text), options);
}

function* repr(self: PyForwardRef): Gen<Value | undefined> {
  const shown = yield* reprText(self.arg);
  if (shown === undefined) return undefined;
  let out = `ForwardRef(${jsText(shown)}`;
  for (const [name, v] of [
    ["module", self.module],
    ["owner", self.owner],
  ] as const) {
    if (v === null) continue;
    const s = yield* reprText(v);
    if (s === undefined) return undefined;
    out += `, ${name}=${jsText(s)}`;
  }
  const isClass = yield* settle(truth(self.isClass));
  return isClass === undefined ? undefined : strFromJs(`${out}${isClass === true ? ", is_class=True" : ""})`);
}

const sameReference = (a: PyForwardRef, b: PyForwardRef): boolean =>
  jsText(a.arg) === jsText(b.arg) &&
  (typeof a.module === "string" || a.module === null ? a.module === b.module : false) &&
  a.owner === b.owner &&
  a.isClass === b.isClass;

defineLazily(forwardRefType, () => [
  newMethod(
    "(cls, arg, *, module=None, owner=None, is_argument=True, is_class=False)",
    (
      _: PyType,
      arg: Value,
      module: Value = null,
      owner: Value = null,
      isArgument: Value = true,
      isClass: Value = false,
    ) => defer(make(arg, { module, owner, isArgument, isClass })),
  ),
  slot("__init__", () => null),
  slot("__repr__", (self: PyForwardRef) => defer(repr(self))),
  slot("__eq__", (a: PyForwardRef, b: Value) => (b instanceof PyForwardRef ? sameReference(a, b) : NotImplemented)),
  slot("__hash__", (self: PyForwardRef) => hashOf(new PyTuple([self.arg, self.module]))),
  slot("__or__", (a: Value, b: Value) => unionOf([a, b])),
  slot("__ror__", (a: Value, b: Value) => unionOf([b, a])),
  getset("__forward_arg__", (self: PyForwardRef) => self.arg),
  getset("__forward_module__", (self: PyForwardRef) => self.module),
  getset("__forward_is_argument__", (self: PyForwardRef) => self.isArgument),
  getset("__forward_is_class__", (self: PyForwardRef) => self.isClass),
  getset("__owner__", (self: PyForwardRef) => self.owner),
  constant("__module__", "annotationlib"),
  classMethod("__init_subclass__", "($type, /, *args, **kwds)", () => raise(typeError, "Cannot subclass ForwardRef")),
]);
