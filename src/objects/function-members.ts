/** Attributes of Python functions and bound methods. Calling them is the interpreter's business. */
import { builtinNamed } from "./iterators.ts";
import { argType } from "./str-args.ts";
import { ABSENT_ATTR, bind, findAttr, getAttr } from "./attributes.ts";
import { defineMembers, getset, member, newMethod, slot, method } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { codeType, functionType, methodType } from "./core-types.ts";
import { Cell, jsText, NotImplemented, PyTuple, typeOf, tuple } from "./data.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import { PyCode, PyFunction, PyMethod } from "./function-object.ts";
import { PyDict } from "./hash-table.ts";
import { builtinsOf, builtinsValue } from "./foreign-builtins.ts";
import { hashCombine } from "./hash.ts";
import { equals } from "./compare.ts";
import { objectId } from "./identity.ts";
import { addressText, textOf } from "./object-names.ts";
import { makeDictDescriptor } from "./object-type.ts";
import { reprText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

function functionNew(
  _cls: Value,
  code: Value,
  globals: Value,
  name?: Value,
  argdefs?: Value,
  closure?: Value,
  kwdefaults?: Value,
): Result {
  const wrong = (n: string, want: string, got: Value): undefined =>
    raise(typeError, `function() argument '${n}' must be ${want}, not ${argType(got)}`);
  if (!(code instanceof PyCode)) return wrong("code", codeType.name, code);
  if (!(globals instanceof PyDict)) return wrong("globals", "dict", globals);
  if (name !== undefined && name !== null && textOf(name) === undefined)
    return raise(typeError, "arg 3 (name) must be None or string");
  if (argdefs !== undefined && argdefs !== null && !(argdefs instanceof PyTuple))
    return raise(typeError, "arg 4 (defaults) must be None or tuple");
  const nfree = code.unit.freevars.length;
  const cells = closure instanceof PyTuple ? closure.items : [];
  if (!(closure instanceof PyTuple)) {
    if (nfree > 0 && (closure === undefined || closure === null))
      return raise(typeError, "arg 5 (closure) must be tuple");
    if (closure !== undefined && closure !== null) return raise(typeError, "arg 5 (closure) must be None or tuple");
  }
  if (kwdefaults !== undefined && kwdefaults !== null && !(kwdefaults instanceof PyDict))
    return raise(typeError, "arg 6 (kwdefaults) must be None or dict");
  if (cells.length !== nfree)
    return raise(valueError, `${code.name} requires closure of length ${nfree}, not ${cells.length}`);
  for (const c of cells)
    if (!(c instanceof Cell)) return raise(typeError, `arg 5 (closure) expected cell, found ${typeOf(c).name}`);
  const f = new PyFunction(code, globals, builtinsOf(globals));
  if (name !== undefined && name !== null) f.name = textOf(name)!;
  if (argdefs instanceof PyTuple) f.defaults = argdefs;
  if (kwdefaults instanceof PyDict) f.kwdefaults = kwdefaults;
  if (nfree > 0) f.closure = cells as readonly Cell[];
  return f;
}

function setCode(f: PyFunction, value: Value | undefined): Result {
  if (!(value instanceof PyCode)) return raise(typeError, "__code__ must be set to a code object");
  const have = f.closure?.length ?? 0;
  const want = value.unit.freevars.length;
  if (have !== want) return raise(valueError, `${f.name}() requires a code object with ${have} free vars, not ${want}`);
  f.code = value;
  return null;
}

function setText(key: "name" | "qualname"): (f: PyFunction, value: Value | undefined) => Result {
  return (f, value) => {
    const text = textOf(value);
    if (text === undefined) return raise(typeError, `__${key}__ must be set to a string object`);
    f[key] = text;
    return null;
  };
}

function getAnnotations(f: PyFunction): Result {
  if (f.annotations !== null) return f.annotations;
  if (f.annotate === null || typeOf(f.annotate).lookup("__call__") === undefined) return (f.annotations = new PyDict());
  return defer(computeAnnotations(f));
}

function* computeAnnotations(f: PyFunction): Gen<Value | undefined> {
  const r = yield* settle(callValue(f.annotate, [1]));
  if (r === undefined) return undefined;
  if (!(r instanceof PyDict)) return raise(typeError, `__annotate__ returned non-dict of type '${typeOf(r).name}'`);
  return (f.annotations = r);
}

function setAnnotations(f: PyFunction, value: Value | undefined): Result {
  if (value !== undefined && value !== null && !(value instanceof PyDict))
    return raise(typeError, "__annotations__ must be set to a dict object");
  f.annotations = value instanceof PyDict ? value : null;
  f.annotate = null;
  return null;
}

function setAnnotate(f: PyFunction, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "__annotate__ cannot be deleted");
  if (value !== null && typeOf(value).lookup("__call__") === undefined)
    return raise(typeError, "__annotate__ must be callable or None");
  f.annotate = value;
  if (value !== null) f.annotations = null;
  return null;
}

defineMembers(functionType, [
  newMethod("($cls, /, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)", functionNew),
  slot("__get__", (f: PyFunction, obj: Value, owner?: Value): Result => {
    if (obj !== null) return new PyMethod(f, obj);
    return (owner ?? null) === null ? raise(typeError, "__get__(None, None) is invalid") : f;
  }),
  slot(
    "__call__",
    (f: PyFunction, args: Value[], kwargs: Map<string, Value>): Result =>
      callValue(f, kwargs.size > 0 ? [...args, ...kwargs.values()] : args, kwargs.size > 0 ? [...kwargs.keys()] : null),
  ),
  slot("__repr__", (f: PyFunction) => strFromJs(`<function ${f.qualname} at ${addressText(f)}>`)),
  getset("__code__", (f: PyFunction) => f.code, setCode),
  getset(
    "__defaults__",
    (f: PyFunction) => f.defaults,
    (f: PyFunction, v: Value | undefined): Result => {
      if (v !== undefined && v !== null && !(v instanceof PyTuple))
        return raise(typeError, "__defaults__ must be set to a tuple object");
      f.defaults = v ?? null;
      return null;
    },
  ),
  getset(
    "__kwdefaults__",
    (f: PyFunction) => f.kwdefaults,
    (f: PyFunction, v: Value | undefined): Result => {
      if (v !== undefined && v !== null && !(v instanceof PyDict))
        return raise(typeError, "__kwdefaults__ must be set to a dict object");
      f.kwdefaults = v ?? null;
      return null;
    },
  ),
  getset("__name__", (f: PyFunction) => strFromJs(f.name), setText("name")),
  getset("__qualname__", (f: PyFunction) => strFromJs(f.qualname), setText("qualname")),
  member("__closure__", (f: PyFunction) => (f.closure === null ? null : new PyTuple(f.closure))),
  member("__globals__", (f: PyFunction) => f.globals),
  member("__builtins__", (f: PyFunction) => builtinsValue(f.builtins)),
  member(
    "__doc__",
    (f: PyFunction) => f.doc,
    (f: PyFunction, v: Value | undefined): Result => {
      f.doc = v ?? null;
      return null;
    },
  ),
  member(
    "__module__",
    (f: PyFunction) => f.module,
    (f: PyFunction, v: Value | undefined): Result => {
      f.module = v ?? null;
      return null;
    },
  ),
  getset("__annotations__", getAnnotations, setAnnotations),
  getset("__annotate__", (f: PyFunction) => f.annotate, setAnnotate),
  getset(
    "__type_params__",
    (f: PyFunction) => f.typeParams ?? new PyTuple([]),
    (f: PyFunction, v: Value | undefined): Result => {
      if (!(v instanceof PyTuple)) return raise(typeError, "__type_params__ must be set to a tuple");
      f.typeParams = v;
      return null;
    },
  ),
  ["__dict__", makeDictDescriptor(functionType)],
]);

function methodNew(_cls: Value, func: Value, instance: Value): Result {
  if (!(func instanceof PyFunction) && typeOf(func).lookup("__call__") === undefined)
    return raise(typeError, "first argument must be callable");
  if (instance === null) return raise(typeError, "instance must not be None");
  return new PyMethod(func, instance);
}

function* methodRepr(m: PyMethod): Gen<Value | undefined> {
  let name = yield* findAttr(m.func, "__qualname__");
  if (name === ABSENT_ATTR) name = yield* findAttr(m.func, "__name__");
  if (name === undefined) return undefined;
  const self = yield* reprText(m.self);
  if (self === undefined) return undefined;
  return strFromJs(`<bound method ${name === ABSENT_ATTR ? "?" : (textOf(name) ?? "?")} of ${jsText(self)}>`);
}

function methodEquals(a: Value, b: Value): Result {
  if (!(a instanceof PyMethod) || !(b instanceof PyMethod)) return NotImplemented;
  if (a.self !== b.self) return false;
  return equals(a.func, b.func);
}

function methodDiffers(a: Value, b: Value): Result {
  const r = methodEquals(a, b);
  if (r instanceof Deferred) return defer(invert(r));
  return typeof r === "boolean" ? !r : r;
}

function* invert(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return typeof r === "boolean" ? !r : r;
}

/** A method is found again by its name. */
function* reduceMethod(m: PyMethod): Gen<Value | undefined> {
  const name = yield* settle(getAttr(m.func, "__name__"));
  return name === undefined ? undefined : tuple(builtinNamed("getattr"), tuple(m.self, name));
}

defineMembers(methodType, [
  method("__reduce__", "($self, /)", (m: PyMethod) => defer(reduceMethod(m))),
  newMethod("($cls, function, instance, /)", methodNew),
  slot(
    "__call__",
    (m: PyMethod, args: Value[], kwargs: Map<string, Value>): Result =>
      callValue(m, kwargs.size > 0 ? [...args, ...kwargs.values()] : args, kwargs.size > 0 ? [...kwargs.keys()] : null),
  ),
  slot("__get__", (m: PyMethod): Result => m),
  slot("__repr__", (m: PyMethod): Result => defer(methodRepr(m))),
  slot("__eq__", methodEquals),
  slot("__ne__", methodDiffers),
  slot("__hash__", (m: PyMethod) => hashCombine([objectId(m.self), objectId(m.func)])),
  slot("__getattribute__", (m: PyMethod, name: Value): Result => {
    const n = textOf(name);
    if (n === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
    return methodGetAttr(m, n);
  }),
  member("__func__", (m: PyMethod) => m.func),
  member("__self__", (m: PyMethod) => m.self),
  getset("__doc__", (m: PyMethod): Result => getAttr(m.func, "__doc__")),
]);

/** A bound method shows its function's attributes as its own. */
function methodGetAttr(m: PyMethod, name: string): Result {
  const found = m.cls.lookup(name);
  if (found !== undefined) return bind(found, m, m.cls);
  return getAttr(m.func, name);
}
