/** What `ast.AST` gives all nodes: construction, `repr`, `copy.replace` and pickling. They go by `_fields` of the node's class, which programs may set. */
import { ABSENT_ATTR, findAttr, getAttr, getOwnAttr, instanceDict, setAttr } from "../../objects/attributes.ts";
import { constant, type Member, method, newMethod, slot } from "../../objects/builtin-function.ts";
import { callValue } from "../../objects/call.ts";

import { EMPTY_TUPLE, jsText, PyInstance, PyList, PyTuple, typeOf } from "../../objects/data.ts";
import { deprecationWarning, raise, typeError } from "../../objects/exception-object.ts";
import { PyGenericAlias } from "../../objects/generic-alias.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { copyTable } from "../../objects/table-copy.ts";
import { collect } from "../../objects/iterate.ts";
import { lengthOf } from "../../objects/length.ts";
import { textOf } from "../../objects/object-names.ts";
import { reprEnter, reprLeave, reprText } from "../../objects/repr.ts";
import { ts } from "../../objects/state.ts";
import { runNow } from "../../objects/str-args.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { objectType, type PyType } from "../../objects/type.ts";
import { PyUnion } from "../../objects/union.ts";
import { type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { astTypes } from "./types.ts";

/** The items of an attribute of a class that is a sequence of names; none if there is no such attribute. */
function* namesIn(cls: PyType, attribute: string): Gen<readonly Value[] | undefined> {
  const found = yield* findAttr(cls, attribute);
  if (found === undefined) return undefined;
  if (found === ABSENT_ATTR) return [];
  if (found instanceof PyTuple) return found.items;
  if ((yield* settle(lengthOf(found))) === undefined) return undefined;
  return yield* collect(found);
}

const warn = (message: string): boolean => ts.runtime.warn(deprecationWarning, message) !== undefined;

/** Set an attribute; false with the exception. */
function* assign(self: Value, name: Value, value: Value): Gen<boolean> {
  const text = textOf(name);
  if (text === undefined) {
    raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
    return false;
  }
  return (yield* settle(setAttr(self, text, value))) !== undefined;
}

const has = (names: Iterable<Value>, name: string): boolean => {
  for (const n of names) if (textOf(n) === name) return true;
  return false;
};

/** `Name(…)`: fields by position and by name; those that are left out get what their types suggest. */
function* init(self: PyInstance, args: Value[], kwargs: Map<string, Value>): Gen<Value | undefined> {
  const { cls } = self;
  const fields = yield* namesIn(cls, "_fields");
  if (fields === undefined) return undefined;
  const n = fields.length;
  if (n < args.length)
    return raise(typeError, `${cls.shortName} constructor takes at most ${n} positional argument${n === 1 ? "" : "s"}`);
  const remaining = new Set<Value>(fields);
  for (let i = 0; i < args.length; i++) {
    if (!(yield* assign(self, fields[i]!, args[i]!))) return undefined;
    remaining.delete(fields[i]!);
  }
  let attributes: readonly Value[] | undefined;
  for (const [key, value] of kwargs) {
    const name = strFromJs(key);
    const field = fields.find((f) => textOf(f) === key);
    if (field !== undefined) {
      if (!remaining.delete(field)) return raise(typeError, `${cls.name} got multiple values for argument '${key}'`);
    } else {
      attributes ??= yield* namesIn(cls, "_attributes");
      if (attributes === undefined) return undefined;
      if (
        !has(attributes, key) &&
        !warn(
          `${cls.name}.__init__ got an unexpected keyword argument '${key}'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.`,
        )
      )
        return undefined;
    }
    if (!(yield* assign(self, name, value))) return undefined;
  }
  return remaining.size === 0 || (yield* fillIn(self, cls, remaining)) ? null : undefined;
}

/** Give fields that the constructor was not given their defaults; false with an exception. */
function* fillIn(self: PyInstance, cls: PyType, remaining: Iterable<Value>): Gen<boolean> {
  const types = yield* findAttr(cls, "_field_types");
  if (types === undefined) return false;
  if (!(types instanceof PyDict)) return true;
  for (const field of remaining) {
    const name = textOf(field);
    const type = name === undefined ? undefined : types.getStr(name);
    if (type === undefined) {
      if (!warn(`Field '${name}' is missing from ${cls.name}._field_types. This will become an error in Python 3.15.`))
        return false;
    } else if (type instanceof PyUnion) {
      // None, from the class.
    } else if (type instanceof PyGenericAlias) {
      if (!(yield* assign(self, field, new PyList([])))) return false;
    } else if (type === astTypes().byName.get("expr_context")) {
      if (!(yield* assign(self, field, astTypes().singletons.get("Load")!))) return false;
    } else if (
      !warn(
        `${cls.name}.__init__ missing 1 required positional argument: '${name}'. This will become an error in Python 3.15.`,
      )
    )
      return false;
  }
  return true;
}

const MAX_REPR_DEPTH = 3;

function* repr(self: Value, depth: number): Gen<string | undefined> {
  const { cls } = self as PyInstance;
  const { name } = cls;
  if (depth <= 0) return `${name}(...)`;
  if (!reprEnter(self as PyInstance)) return `${name}(...)`;
  const text = yield* reprFields(self, cls, depth);
  reprLeave(self as PyInstance);
  return text === undefined ? undefined : `${name}(${text})`;
}

function* reprFields(self: Value, cls: PyType, depth: number): Gen<string | undefined> {
  const fields = yield* namesIn(cls, "_fields");
  if (fields === undefined) return undefined;
  const parts: string[] = [];
  for (const field of fields) {
    const name = textOf(field);
    if (name === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(field).name}'`);
    const value = yield* settle(getAttr(self, name));
    if (value === undefined) return undefined;
    const shown = yield* reprValue(value, depth);
    if (shown === undefined) return undefined;
    parts.push(`${name}=${shown}`);
  }
  return parts.join(", ");
}

function* reprValue(value: Value, depth: number): Gen<string | undefined> {
  if (value instanceof PyList || value instanceof PyTuple) {
    const { items } = value;
    if (items.length > 0) {
      const ends = items.length === 1 ? [items[0]!] : [items[0]!, items.at(-1)!];
      const parts: string[] = [];
      for (const item of ends) {
        const shown = yield* reprItem(item, depth);
        if (shown === undefined) return undefined;
        parts.push(shown);
      }
      const text = parts.join(items.length > 2 ? ", ..., " : ", ");
      return value instanceof PyList ? `[${text}]` : `(${text})`;
    }
  }
  return yield* reprItem(value, depth);
}

function* reprItem(value: Value, depth: number): Gen<string | undefined> {
  if (typeOf(value).isSubtypeOf(astTypes().root)) return yield* repr(value, depth - 1);
  const shown = yield* reprText(value);
  return shown === undefined ? undefined : jsText(shown);
}

function* shownNode(self: Value): Gen<Value | undefined> {
  const text = yield* repr(self, MAX_REPR_DEPTH);
  return text === undefined ? undefined : strFromJs(text);
}

/** `copy.replace(node, **changes)`. */
function* replace(self: PyInstance, changes: Map<string, Value>): Gen<Value | undefined> {
  const { cls } = self;
  const fields = yield* namesIn(cls, "_fields");
  if (fields === undefined) return undefined;
  const attributes = yield* namesIn(cls, "_attributes");
  if (attributes === undefined) return undefined;
  const known = [...fields, ...attributes].map((n) => textOf(n) ?? "");
  const unknown = [...changes.keys()].find((k) => !known.includes(k));
  if (unknown !== undefined)
    return raise(typeError, `${cls.name}.__replace__ got an unexpected keyword argument '${unknown}'.`);
  const dict = instanceDict(self);
  const missing = new Set(known.filter((n) => !changes.has(n) && dict.getStr(n) === undefined));
  for (const n of attributes) missing.delete(textOf(n) ?? "");
  const types = cls.lookup("_field_types");
  if (types instanceof PyDict) for (const n of [...missing]) if (types.getStr(n) instanceof PyUnion) missing.delete(n);
  if (missing.size > 0) {
    const list = [...missing].sort().map((n) => `'${n}'`);
    const s = list.length === 1 ? "" : "s";
    return raise(typeError, `${cls.name}.__replace__ missing ${list.length} keyword argument${s}: ${list.join(", ")}.`);
  }
  const given = new Map<string, Value>();
  for (const n of known) {
    const v = changes.get(n) ?? (changes.has(n) ? null : dict.getStr(n));
    if (v !== undefined) given.set(n, v);
  }
  return yield* settle(callValue(cls, [...given.values()], [...given.keys()]));
}

/** Positional placeholders keep the constructor from complaining about what the state will bring. */
function* reduce(self: PyInstance): Gen<Value | undefined> {
  const fields = yield* namesIn(self.cls, "_fields");
  if (fields === undefined) return undefined;
  let n = 0;
  while (n < fields.length && getOwnAttr(self, textOf(fields[n]) ?? "") !== undefined) n++;
  const state = new PyDict();
  copyTable(state, instanceDict(self));
  const args = n === 0 ? EMPTY_TUPLE : new PyTuple(new Array<Value>(n).fill(null));
  return new PyTuple([self.cls, args, state]);
}

/** The members of `ast.AST`; each runtime has a class of its own. */
export const nodeMembers = (): readonly Member[] => [
  // The same as object's, and yet its own.
  ...["__getattribute__", "__setattr__", "__delattr__"].map((n) => constant(n, objectType.dict.get(n)!)),
  newMethod("($type, /, *args, **kwargs)", (cls: PyType): Value => new (cls.instanceClass ?? PyInstance)(cls)),
  slot(
    "__init__",
    (self: PyInstance, args: Value[], kwargs: Map<string, Value>): Result => runNow(init(self, args, kwargs)),
  ),
  slot("__repr__", (self: PyInstance): Result => runNow(shownNode(self))),
  method("__reduce__", "($self, /)", (self: PyInstance): Result => runNow(reduce(self))),
  method(
    "__replace__",
    "($self, /, **fields)",
    (self: PyInstance, changes: Map<string, Value>): Result => runNow(replace(self, changes)),
    "Return a copy of the AST node with new values for the specified fields.",
  ),
];
