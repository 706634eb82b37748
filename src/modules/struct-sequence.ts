/** Struct sequences: tuples whose items have names too, such as `sys.version_info`. */
import {
  constant,
  defineMembers,
  type Member,
  member,
  method,
  newMethod,
  slot,
  calledAs,
} from "../objects/builtin-function.ts";
import { jsText, PyList, PyTuple, tuple } from "../objects/data.ts";
import { pendingIs, raise, typeError } from "../objects/exception-object.ts";
import { tupleType } from "../objects/core-types.ts";
import { PyDict } from "../objects/hash-table.ts";
import { collect } from "../objects/iterate.ts";
import { reprText } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { builtinType, type PyType, TypeFlag } from "../objects/type.ts";
import { defer, type Gen, type Value } from "../objects/value.ts";

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
  return strFromJs(`${self.cls.name}(${parts.join(", ")})`);
}

/** `cls(sequence, dict)`: the dict gives what the sequence does not, by name. */
function* make(
  cls: PyType,
  iterable: Value,
  dict: Value | undefined,
  fields: readonly string[],
  visible: number,
): Gen<Value | undefined> {
  const items = yield* collect(iterable);
  if (items === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return raise(typeError, "constructor requires a sequence");
  }
  const full = cls.name;
  if (dict !== undefined && !(dict instanceof PyDict))
    return raise(typeError, `${full}() takes a dict as second arg, if any`);
  const n = items.length;
  const total = fields.length;
  if (n < visible || n > total) {
    const bound = visible === total ? `a ${total}` : n < visible ? `an at least ${visible}` : `an at most ${total}`;
    return raise(typeError, `${full}() takes ${bound}-sequence (${n}-sequence given)`);
  }
  let used = 0;
  for (let i = n; i < total; i++) {
    const v = dict?.getStr(fields[i]!);
    if (v !== undefined) used++;
    items.push(v ?? null);
  }
  if (dict !== undefined && dict.size > used)
    return raise(typeError, `${full}() got duplicate or unexpected field name(s)`);
  return new PyStructSequence(cls, items.slice(0, visible), items.slice(visible));
}

function construct(fields: readonly string[], visible: number): Member {
  const entry = (cls: PyType, sequence: Value, dict?: Value) => defer(make(cls, sequence, dict, fields, visible));
  return calledAs(newMethod("(cls, sequence, dict=None)", entry), "structseq");
}

/** Made anew for each type: a method knows its owner. */
const sealedNew = (): Member =>
  newMethod("(cls, /, *args, **kwargs)", (cls: PyType) => raise(typeError, `cannot create '${cls.name}' instances`));

/** What pickling needs: the items, and the fields beyond them by name. */
function reduce(self: PyStructSequence, fields: readonly string[]): Value {
  const rest = new PyDict();
  for (const [i, v] of self.hidden.entries()) rest.setStr(fields[self.items.length + i]!, v);
  return tuple(self.cls, tuple(new PyTuple(self.items), rest));
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
  const t = builtinType(name, {
    base: tupleType,
    module,
    flags: TypeFlag.TUPLE_SUBCLASS,
  });
  defineMembers(t, [
    constant("__doc__", `${module === "builtins" ? "" : module + "."}${name}: a named tuple of ${fields.join(", ")}`),
    options.sealed === true ? sealedNew() : construct(fields, visible),
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
    method("__reduce__", "($self, /)", (self: PyStructSequence) => reduce(self, fields)),
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
