/**
 * The classes of `_ast`, made from the grammar. As in CPython they are ordinary classes that programs may change, so each runtime has its own, made when it first
 * needs them.
 */
import { defineMembers } from "../../objects/builtin-function.ts";
import { intType, listType, strType } from "../../objects/core-types.ts";
import { EMPTY_TUPLE, PyInstance, PyTuple } from "../../objects/data.ts";
import { genericAlias } from "../../objects/generic-alias.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { createType } from "../../objects/type-create.ts";
import { objectType, type PyType, typeType } from "../../objects/type.ts";
import { unionOf } from "../../objects/union.ts";
import type { NativeGen, Value } from "../../objects/value.ts";
import { currentHost } from "../module-host.ts";
import { type Field, grammar, type NodeKind } from "./definition.ts";
import { nodeMembers } from "./node-members.ts";

/** A dict from string keys. */
function dictFrom(entries: Iterable<readonly [string, Value]>): PyDict {
  const d = new PyDict();
  for (const [k, v] of entries) d.setStr(k, v);
  return d;
}

/** The classes of a runtime. */
export class AstTypes {
  /** `ast.AST`. */
  readonly root: PyType;
  /** All classes below it, in CPython's order. */
  readonly byName: ReadonlyMap<string, PyType>;
  /** What instances of a class are; subclasses written in Python are not in here. */
  readonly kindOf: ReadonlyMap<PyType, NodeKind>;
  /** The nodes of `Load`, `Add` and the like that trees of the parser are made with. */
  readonly singletons: ReadonlyMap<string, PyInstance>;

  constructor() {
    const { definitions } = grammar();
    const byName = new Map<string, PyType>();
    const kindOf = new Map<PyType, NodeKind>();
    const singletons = new Map<string, PyInstance>();
    this.root = newClass("AST", objectType, [
      ["__module__", "ast"],
      ["__slots__", new PyTuple(["__dict__"])],
    ]);
    this.root.dict.delete("__slots__");
    // C makes it.
    this.root.plainName = "AST";
    this.root.name = "ast.AST";
    defineMembers(this.root, nodeMembers());
    for (const name of ["_fields", "__match_args__", "_attributes"]) this.root.setOwn(name, EMPTY_TUPLE);
    for (const d of definitions) {
      let base = this.root;
      if (!d.isProduct) {
        byName.set(d.name, (base = newClass(d.name, this.root, classContents([], d.doc))));
        if (d.attributes.length > 0) addAttributes(base, d.attributes);
      }
      for (const k of d.kinds) {
        const cls = newClass(k.name, base, classContents(k.fields, k.doc));
        for (const f of k.fields) if (f.optional && !f.sequence) cls.setOwn(f.name, null);
        if (d.isProduct && d.attributes.length > 0) addAttributes(cls, d.attributes);
        byName.set(k.name, cls);
        kindOf.set(cls, k);
        if (d.isSimple) singletons.set(k.name, new PyInstance(cls));
      }
    }
    this.byName = byName;
    this.kindOf = kindOf;
    this.singletons = singletons;
    for (const [cls, k] of kindOf) {
      const types = (): Value => dictFrom(k.fields.map((f): [string, Value] => [f.name, this.fieldType(f)]));
      cls.setOwn("_field_types", types());
      cls.setOwn("__annotations_cache__", types());
    }
  }

  private fieldType(f: Field): Value {
    const plain = this.byName.get(f.type) ?? PLAIN_TYPES[f.type]!;
    if (f.sequence) return genericAlias(listType, plain);
    return f.optional ? (unionOf([plain, null]) as Value) : plain;
  }
}

const PLAIN_TYPES: Readonly<Record<string, PyType>> = {
  identifier: strType,
  string: strType,
  int: intType,
  constant: objectType,
};

const names = (fields: readonly Field[]): PyTuple =>
  fields.length === 0 ? EMPTY_TUPLE : new PyTuple(fields.map((f) => f.name));

const classContents = (fields: readonly Field[], doc: string): [string, Value][] => [
  ["_fields", names(fields)],
  ["__match_args__", names(fields)],
  ["__module__", "ast"],
  ["__doc__", doc],
];

function addAttributes(cls: PyType, attributes: readonly Field[]): void {
  cls.setOwn("_attributes", names(attributes));
  for (const a of attributes) if (a.optional) cls.setOwn(a.name, null);
}

/** A class made as a call of `type` makes it. Nothing in it runs Python code. */
function newClass(name: string, base: PyType, contents: readonly (readonly [string, Value])[]): PyType {
  const making: NativeGen = createType(typeType, name, new PyTuple([base]), dictFrom(contents), new Map());
  return making.next().value as PyType;
}

/** The classes of the runtime that is running. */
export function astTypes(): AstTypes {
  const { state } = currentHost();
  state.ast ??= new AstTypes();
  return state.ast;
}
