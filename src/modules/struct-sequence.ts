/** Struct sequences: tuples whose items have names too, such as `sys.version_info`. */
import { constant, defineMembers, member, method, newMethod, slot } from "../objects/builtin-function.ts";
import { jsText, PyList, PyTuple, typeOf } from "../objects/data.ts";
import { pendingIs, raise, typeError } from "../objects/exception-object.ts";
import { tupleType } from "../objects/core-types.ts";
import { collect, getIter } from "../objects/iterate.ts";
import { reprText } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { builtinType, type PyType, TypeFlag } from "../objects/type.ts";
import { defer, type Gen, settle, type Value } from "../objects/value.ts";

/** A struct sequence. Fields beyond `visible` are attributes only. */
export class PyStructSequence extends PyTuple {
  readonly hidden: readonly Value[];
  constructor(cls: PyType, items: readonly Value[], hidden: readonly Value[] = []) {
    super(items, cls);
    this.hidden = hidden;
  }
}

function* show(self: PyStructSequence, names: readonly string[]): Gen<Value | undefined> {
  const parts: string[] = [];
  for (const [i, item] of self.items.entries()) {
    const r = yield* reprText(item);
    if (r === undefined) return undefined;
    parts.push(`${names[i]}=${jsText(r)}`);
  }
  const { module, name } = self.cls;
  return strFromJs(`${module === "builtins" ? "" : module + "."}${name}(${parts.join(", ")})`);
}

function* make(cls: PyType, iterable: Value, visible: number, total: number): Gen<Value | undefined> {
  const iterator = yield* settle(getIter(iterable));
  if (iterator === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, "constructor requires a sequence");
  }
  const items = yield* collect(iterator);
  if (items === undefined) return undefined;
  const full = `${cls.module}.${cls.name}`;
  const n = items.length;
  if (n < visible || n > total) {
    const bound = visible === total ? `a ${total}` : n < visible ? `an at least ${visible}` : `an at most ${total}`;
    return raise(typeError, `${full}() takes ${bound}-sequence (${n}-sequence given)`);
  }
  while (items.length < total) items.push(null);
  return new PyStructSequence(cls, items.slice(0, visible), items.slice(visible));
}

/**
 * Make a struct sequence type. `visible` of the fields are items. `sealed`: Python cannot make instances.
 */
export function structSequenceType(
  module: string,
  name: string,
  fields: readonly string[],
  options: { visible?: number; sealed?: boolean } = {},
): PyType {
  const visible = options.visible ?? fields.length;
  const t = builtinType(name, { base: tupleType, module, flags: TypeFlag.TUPLE_SUBCLASS });
  defineMembers(t, [
    constant("__doc__", `${module === "builtins" ? "" : module + "."}${name}: a named tuple of ${fields.join(", ")}`),
    newMethod("(cls, sequence, dict=None)", (cls: PyType, sequence: Value) =>
      options.sealed === true
        ? raise(typeError, `cannot create '${module}.${name}' instances`)
        : defer(make(cls, sequence, visible, fields.length)),
    ),
    slot("__repr__", (self: PyStructSequence) => defer(show(self, fields))),
    ...fields.map((f, i) =>
      member(f, (self: PyStructSequence) =>
        i < visible ? (self.items[i] ?? null) : (self.hidden[i - visible] ?? null),
      ),
    ),
    constant("n_fields", fields.length),
    constant("n_sequence_fields", visible),
    constant("n_unnamed_fields", 0),
    constant("__match_args__", new PyTuple(fields.slice(0, visible))),
    method("__replace__", "($self, /, **changes)", (self: PyStructSequence, changes: Map<string, Value>) =>
      defer(replace(self, fields, changes)),
    ),
    method(
      "__reduce__",
      "($self, /)",
      (self: PyStructSequence) => new PyTuple([typeOf(self), new PyTuple([new PyTuple(self.items)])]),
    ),
  ]);
  return t;
}

/** `s.__replace__(**changes)`: fields by name, hidden ones too. */
function* replace(
  self: PyStructSequence,
  fields: readonly string[],
  changes: Map<string, Value>,
): Gen<Value | undefined> {
  const items = [...self.items];
  const hidden = [...self.hidden];
  const unknown: Value[] = [];
  for (const [name, value] of changes) {
    const i = fields.indexOf(name);
    if (i < 0) unknown.push(strFromJs(name));
    else if (i < items.length) items[i] = value;
    else hidden[i - items.length] = value;
  }
  if (unknown.length === 0) return new PyStructSequence(self.cls, items, hidden);
  const shown = yield* reprText(new PyList(unknown));
  return shown === undefined
    ? undefined
    : raise(typeError, strFromJs(`Got unexpected field name(s): ${jsText(shown)}`));
}
