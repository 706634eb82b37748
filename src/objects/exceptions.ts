/** `BaseException` and the exceptions that have only a field or two of their own; OSError, SyntaxError, Unicode errors and groups have their files. */
import { instanceDict, setAttr } from "./attributes.ts";
import { defineMembers, getset, member, method, newMethod, PyBuiltin, slot } from "./builtin-function.ts";
import { asStr, jsText, PyTuple, tuple, typeOf } from "./data.ts";
import {
  attributeError,
  baseException,
  baseExceptionGroup,
  EXCEPTION_TYPES,
  exceptionGroup,
  importError,
  incompleteInputError,
  indentationError,
  keyError,
  moduleNotFoundError,
  nameError,
  osError,
  PyBaseException,
  raise,
  stopIteration,
  syntaxError,
  systemExit,
  tabError,
  typeError,
  unboundLocalError,
} from "./exception-object.ts";
import { arg, fieldMember, keywordFields, noKeywords, ownField, setField, fieldOr } from "./exceptions-fields.ts";
import { allocator } from "./call.ts";
import { addNote } from "./exceptions-notes.ts";
import { PyDict } from "./hash-table.ts";
import { copyTable } from "./table-copy.ts";
import { collect } from "./iterate.ts";
import { textOf } from "./object-names.ts";
import { makeDictDescriptor } from "./object-type.ts";
import { reprOf, reprText, strOf } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { tracebackType } from "./core-types.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, type PyObject, type Result, settle, type Value } from "./value.ts";
import { argType } from "./str-args.ts";

/** A bare exception of a class, as `BaseException.__new__` makes it. */
export function allocateException(cls: PyType, args: readonly Value[]): PyBaseException {
  const e = new (cls.instanceClass ?? PyBaseException)(cls) as PyBaseException;
  e.isBare = true;
  if (args.length > 0) e.args = new PyTuple(args.slice());
  return e;
}

function* exceptionRepr(e: PyBaseException): Gen<Value | undefined> {
  const { items } = e.args;
  const shown = yield* reprText(items.length === 1 ? items[0]! : e.args);
  if (shown === undefined) return undefined;
  const text = jsText(shown);
  return strFromJs(items.length === 1 ? `${e.cls.shortName}(${text})` : e.cls.shortName + text);
}

/** `BaseException.__str__`. */
export function exceptionStr(e: PyBaseException): Result {
  const { items } = e.args;
  if (items.length === 0) return "";
  return items.length === 1 ? strOf(items[0]!) : strOf(e.args);
}

function setArgs(e: PyBaseException, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "args may not be deleted");
  if (value instanceof PyTuple && value.cls.name === "tuple") {
    e.args = value;
    return null;
  }
  return defer(collectArgs(e, value));
}

function* collectArgs(e: PyBaseException, value: Value): Gen<Value | undefined> {
  const items = yield* collect(value);
  if (items === undefined) return undefined;
  e.args = tuple(...items);
  return null;
}

const isTraceback = (v: Value): v is PyObject => typeOf(v) === tracebackType;

function setTraceback(e: PyBaseException, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "__traceback__ may not be deleted");
  if (value !== null && !isTraceback(value)) return raise(typeError, "__traceback__ must be a traceback or None");
  e.traceback = value;
  return null;
}

function setCause(e: PyBaseException, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "__cause__ may not be deleted");
  if (value !== null && !(value instanceof PyBaseException))
    return raise(typeError, "exception cause must be None or derive from BaseException");
  e.cause = value;
  e.suppressContext = true;
  return null;
}

function setContext(e: PyBaseException, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "__context__ may not be deleted");
  if (value !== null && !(value instanceof PyBaseException))
    return raise(typeError, "exception context must be None or derive from BaseException");
  e.context = value;
  return null;
}

function setSuppress(e: PyBaseException, value: Value | undefined): Result {
  if (value === undefined) return raise(typeError, "can't delete numeric/char attribute");
  if (typeof value !== "boolean") return raise(typeError, "attribute value type must be bool");
  e.suppressContext = value;
  return null;
}

/** The attributes of an exception as `__reduce__` gives them, or null. */
function stateOf(e: PyBaseException): PyDict | null {
  const d = instanceDict(e);
  return d.size > 0 ? d : null;
}

function reduceException(e: PyBaseException): Result {
  const state = stateOf(e);
  return state === null ? new PyTuple([e.cls, e.args]) : new PyTuple([e.cls, e.args, state]);
}

function* setState(e: PyBaseException, state: Value): Gen<Value | undefined> {
  if (state === null) return null;
  if (!(state instanceof PyDict)) return raise(typeError, "state is not a dictionary");
  for (const [k, v] of [...state.entries()]) {
    const name = textOf(k);
    if (name === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(k).name}'`);
    if ((yield* settle(setAttr(e, name, v))) === undefined) return undefined;
  }
  return null;
}

const NEW_TEXT = "($cls, /, *args, **kwargs)";
/** `BaseException.__new__`, and that of every type that allocates in the same way. */
function baseExceptionNew(cls: PyType, args: Value[], kwargs: Map<string, Value>): Result {
  // As in `class E(ValueError, OSError)`, whose attribute `__new__` is ValueError's.
  const make = allocator(cls) as typeof baseExceptionNew;
  return make === baseExceptionNew ? allocateException(cls, args) : make(cls, args, kwargs);
}

/** Does calling this class of exceptions do no more than `allocateException` before `__init__`? */
export function allocatesPlainly(cls: PyType): boolean {
  const make = cls.lookup("__new__");
  return make instanceof PyBuiltin && make.fn === baseExceptionNew && allocator(cls) === baseExceptionNew;
}

defineMembers(baseException, [
  newMethod(NEW_TEXT, baseExceptionNew),
  slot("__init__", (e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Result => {
    if (!noKeywords(e, kwargs)) return undefined;
    e.args = tuple(...args);
    return null;
  }),
  slot("__repr__", (e: PyBaseException): Result => defer(exceptionRepr(e))),
  slot("__str__", exceptionStr),
  method("with_traceback", "($self, object, /)", (e: PyBaseException, tb: Value): Result => {
    return setTraceback(e, tb) === undefined ? undefined : e;
  }),
  method("add_note", "($self, object, /)", (e: PyBaseException, note: Value): Result => {
    if (asStr(note) === undefined) return raise(typeError, `add_note() argument must be str, not ${argType(note)}`);
    return addNote(e, note);
  }),
  method("__reduce__", "($self, /)", reduceException),
  method("__setstate__", "($self, object, /)", (e: PyBaseException, state: Value): Result => defer(setState(e, state))),
  getset("args", (e: PyBaseException) => e.args, setArgs),
  getset("__traceback__", (e: PyBaseException) => e.traceback, setTraceback),
  getset("__cause__", (e: PyBaseException) => e.cause, setCause),
  getset("__context__", (e: PyBaseException) => e.context, setContext),
  member("__suppress_context__", (e: PyBaseException) => e.suppressContext, setSuppress),
  ["__dict__", makeDictDescriptor(baseException)],
]);
const TOGETHER = { init: baseException.dict.get("__init__")!, make: allocateException };
(baseException.dict.get("__new__") as PyBuiltin).together = TOGETHER;

/** Types written in C that name no `tp_new` of their own: they have their base's `__new__`. */
const WITHOUT_NEW: ReadonlySet<PyType> = new Set([
  attributeError,
  exceptionGroup,
  importError,
  incompleteInputError,
  indentationError,
  keyError,
  moduleNotFoundError,
  nameError,
  stopIteration,
  syntaxError,
  systemExit,
  tabError,
  unboundLocalError,
]);

for (const type of EXCEPTION_TYPES)
  if (!WITHOUT_NEW.has(type) && !type.isSubtypeOf(osError) && !type.isSubtypeOf(baseExceptionGroup)) {
    const [name, own] = newMethod(NEW_TEXT, baseExceptionNew);
    (own as PyBuiltin).together = TOGETHER;
    if (type !== baseException) defineMembers(type, [[name, own]]);
  }

/** `__init__` of an exception type with fields: the base's, then what the type adds. */
const initWith = (after: (e: PyBaseException, args: Value[]) => void) =>
  slot("__init__", (e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Result => {
    if (!noKeywords(e, kwargs)) return undefined;
    e.args = tuple(...args);
    after(e, args);
    return null;
  });

defineMembers(stopIteration, [
  initWith((e, args) => setField(e, "value", args[0] ?? null)),
  fieldMember("value", arg(0)),
]);

const exitCode = (args: readonly Value[]): Value =>
  args.length === 0 ? null : args.length === 1 ? args[0]! : new PyTuple(args);

defineMembers(systemExit, [
  initWith((e, args) => setField(e, "code", exitCode(args))),
  fieldMember("code", (e) => exitCode(e.args.items)),
]);

defineMembers(keyError, [
  slot(
    "__str__",
    (e: PyBaseException): Result => (e.args.items.length === 1 ? reprOf(e.args.items[0]!) : exceptionStr(e)),
  ),
]);

/** `__init__` that takes some fields as keyword arguments. */
const initWithKeywords = (owner: string, names: readonly string[]) =>
  slot("__init__", (e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Result => {
    e.args = tuple(...args);
    if (!keywordFields(e, owner, names, kwargs)) return undefined;
    if (owner === "ImportError") setField(e, "msg", args.length === 1 ? args[0]! : null);
    return null;
  });

defineMembers(nameError, [initWithKeywords("NameError", ["name"]), fieldMember("name")]);

/** Its object stays behind, which may not be one that can be pickled. */
function attributeErrorState(e: PyBaseException): PyDict {
  const d = new PyDict();
  const own = stateOf(e);
  if (own !== null) copyTable(d, own);
  const name = ownField(e, "name") ?? null;
  if (name !== null) d.setStr("name", name);
  d.setStr("args", e.args);
  return d;
}

defineMembers(attributeError, [
  initWithKeywords("AttributeError", ["name", "obj"]),
  fieldMember("name"),
  fieldMember("obj"),
  method("__getstate__", "($self, /)", attributeErrorState),
  method("__reduce__", "($self, /)", (e: PyBaseException) => new PyTuple([e.cls, e.args, attributeErrorState(e)])),
]);

const onlyArg = (e: PyBaseException): Value => (e.args.items.length === 1 ? e.args.items[0]! : null);

const IMPORT_FIELDS = ["name", "path", "name_from"];
defineMembers(importError, [
  initWithKeywords("ImportError", IMPORT_FIELDS),
  fieldMember("msg", onlyArg),
  fieldMember("name"),
  fieldMember("path"),
  fieldMember("name_from"),
  slot("__str__", (e: PyBaseException): Result => {
    const msg = fieldOr(e, "msg", onlyArg);
    return msg !== null && typeOf(msg).name === "str" ? msg : exceptionStr(e);
  }),
  method("__reduce__", "($self, /)", (e: PyBaseException): Result => {
    const own = stateOf(e);
    const state = new PyDict();
    if (own !== null) copyTable(state, own);
    for (const n of IMPORT_FIELDS) {
      const v = ownField(e, n) ?? null;
      if (v !== null) state.setStr(n, v);
    }
    return state.size > 0 ? new PyTuple([e.cls, e.args, state]) : new PyTuple([e.cls, e.args]);
  }),
]);
