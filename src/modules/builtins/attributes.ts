/** Builtins about attributes and classes: getattr, setattr, delattr, hasattr, dir, vars, callable, isinstance, issubclass, globals, locals. */
import { callerGlobals, callerLocals } from "../../frames/access.ts";
import { ABSENT_ATTR, getAttr, getAttrIfAny, setAttr } from "../../objects/attributes.ts";
import { builtin, PyBoundBuiltin, PyBuiltin } from "../../objects/builtin-function.ts";
import { callBoundValue, callValue } from "../../objects/call.ts";
import { asStr, jsText, PyList, typeOf } from "../../objects/data.ts";
import { attributeError, pendingIs, raise, typeError } from "../../objects/exception-object.ts";
import { PyFunction, PyMethod } from "../../objects/function-object.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { collect } from "../../objects/iterate.ts";
import { sortValues } from "../../objects/sort.ts";
import { takeException } from "../../objects/state.ts";
import { isInstance, isSubclass } from "../../objects/type-check.ts";
import { PyType } from "../../objects/type.ts";
import { Deferred, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";

function attributeName(name: Value): string | undefined {
  if (typeof name === "string") return name;
  const s = asStr(name);
  return s === undefined ? raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`) : jsText(s);
}

/** What `absent` stands for, when an AttributeError is pending. */
function instead(absent: Value): Value | undefined {
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  return absent;
}

function* insteadLater(pending: Deferred, absent: Value): Gen<Value | undefined> {
  const v = yield pending;
  return v === undefined ? instead(absent) : v;
}

function getattr(o: Value, name: Value, fallback?: Value): Result {
  const n = attributeName(name);
  if (n === undefined) return undefined;
  if (fallback === undefined) return getAttr(o, n);
  const r = getAttrIfAny(o, n);
  if (r === ABSENT_ATTR) return fallback;
  return r instanceof Deferred ? defer(insteadLater(r, fallback)) : r;
}

function* hasattrLater(pending: Deferred): Gen<Value | undefined> {
  const v = yield pending;
  return v === undefined ? instead(false) : true;
}

function hasattr(o: Value, name: Value): Result {
  const n = attributeName(name);
  if (n === undefined) return undefined;
  const r = getAttrIfAny(o, n);
  if (r instanceof Deferred) return defer(hasattrLater(r));
  return r === undefined ? undefined : r !== ABSENT_ATTR;
}

function* toNone(pending: Deferred): Gen<Value | undefined> {
  return (yield pending) === undefined ? undefined : null;
}

function store(o: Value, name: Value, value: Value | undefined): Result {
  const n = attributeName(name);
  if (n === undefined) return undefined;
  const r = setAttr(o, n, value);
  if (r instanceof Deferred) return defer(toNone(r));
  return r === undefined ? undefined : null;
}

/** `callable(v)`. */
export function callable(v: Value): boolean {
  return (
    v instanceof PyFunction ||
    v instanceof PyBuiltin ||
    v instanceof PyBoundBuiltin ||
    v instanceof PyMethod ||
    v instanceof PyType ||
    typeOf(v).lookup("__call__") !== undefined
  );
}

function* sortedList(source: Result): Gen<Value | undefined> {
  const v = yield* settle(source);
  if (v === undefined) return undefined;
  const items = yield* collect(v);
  if (items === undefined) return undefined;
  return yield* settle(sortValues(items, null, false));
}

function dir(o?: Value): Result {
  if (o === undefined) return defer(dirOfLocals());
  const f = typeOf(o).lookup("__dir__");
  if (f === undefined) return raise(typeError, "object does not provide __dir__");
  return defer(sortedList(callBoundValue(f, o, [])));
}

function* dirOfLocals(): Gen<Value | undefined> {
  const ns = yield* settle(callerLocals());
  if (ns === undefined) return undefined;
  if (ns instanceof PyDict) return yield* sortedList(new PyList(ns.liveKeys()));
  const keys = yield* settle(getAttr(ns, "keys"));
  if (keys === undefined) return undefined;
  return yield* sortedList(callValue(keys, []));
}

function* varsLater(pending: Deferred): Gen<Value | undefined> {
  const v = yield pending;
  return v === undefined ? noDict() : v;
}

function noDict(): undefined {
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  return raise(typeError, "vars() argument must have __dict__ attribute");
}

function vars(o?: Value): Result {
  if (o === undefined) return callerLocals();
  const r = getAttr(o, "__dict__");
  if (r instanceof Deferred) return defer(varsLater(r));
  return r === undefined ? noDict() : r;
}

/** These builtins. */
export const attributeBuiltins = () => [
  builtin("callable", "(obj, /)", callable),
  builtin("delattr", "(obj, name, /)", (o: Value, name: Value) => store(o, name, undefined)),
  builtin("dir", "(object=None, /)", dir),
  builtin("getattr", "(object, name, default=None, /)", getattr),
  builtin("globals", "()", callerGlobals),
  builtin("hasattr", "(obj, name, /)", hasattr),
  builtin("isinstance", "(obj, class_or_tuple, /)", isInstance),
  builtin("issubclass", "(cls, class_or_tuple, /)", isSubclass),
  builtin("locals", "()", callerLocals),
  builtin("setattr", "(obj, name, value, /)", store),
  builtin("vars", "(object=None, /)", vars),
];
