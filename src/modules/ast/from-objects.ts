/**
 * From objects of the classes of `_ast`, made by whomever, to the compiler's tree, with CPython's errors for what is missing or has the wrong type. What is there but
 * makes no sense is for validate.ts to find.
 */
import { codePoints } from "../../objects/str-object.ts";
import { ABSENT_ATTR, findAttr } from "../../objects/attributes.ts";
import {
  asInt,
  Ellipsis,
  jsText,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyTuple,
  typeOf,
  WideStr,
} from "../../objects/data.ts";
import { overflowError, raise, runtimeError, typeError, valueError } from "../../objects/exception-object.ts";
import { PySet } from "../../objects/hash-table.ts";
import { frozensetType } from "../../objects/core-types.ts";
import { reprText } from "../../objects/repr.ts";
import { strFromJs } from "../../objects/str-object.ts";
import type { Gen, Value } from "../../objects/value.ts";
import type { CodeConst } from "../../compiler/code-unit.ts";
import * as ast from "../../syntax/ast.ts";
import { type Definition, type Field, grammar, type NodeKind } from "./definition.ts";
import { type AstTypes, astTypes } from "./types.ts";

type NodeClass = new (...fields: unknown[]) => unknown;

/** The classes of the tree whose names are not those of the grammar. */
const RENAMED: Readonly<Record<string, unknown>> = {
  Expr: ast.ExprStmt,
  Set: ast.SetDisplay,
  comprehension: ast.Comprehension,
  arguments: ast.Arguments,
  arg: ast.Arg,
  keyword: ast.Keyword,
  alias: ast.Alias,
  withitem: ast.WithItem,
  match_case: ast.MatchCase,
};

const classOf = (kind: NodeKind): NodeClass =>
  (RENAMED[kind.name] ?? (ast as unknown as Record<string, unknown>)[kind.name]) as NodeClass;

/** What a `Constant` may not hold; validation says so. */
export interface InvalidConstant {
  readonly kind: "invalid";
  readonly type: string;
}

/** The compiler's form of a constant. */
function constantOf(v: Value): CodeConst | InvalidConstant {
  if (v === null || typeof v === "boolean" || typeof v === "number" || typeof v === "bigint") return v;
  if (typeof v === "string") return v;
  if (v instanceof WideStr) {
    const back = strFromJs(v.js);
    const same = back instanceof WideStr && back.cps.length === v.cps.length;
    return same ? v.js : { kind: "text", codePoints: [...codePoints(v)] };
  }
  if (v instanceof PyFloat && isExactly(v, "float")) return { kind: "float", value: v.v };
  if (v instanceof PyComplex && isExactly(v, "complex")) return { kind: "complex", imag: v.im, real: v.re };
  if (v instanceof PyBytes && isExactly(v, "bytes")) return { kind: "bytes", value: v.bytes };
  if (v === Ellipsis) return { kind: "ellipsis" };
  const items =
    v instanceof PyTuple && isExactly(v, "tuple")
      ? v.items
      : v instanceof PySet && v.cls === frozensetType
        ? v.liveKeys()
        : null;
  if (items === null) return { kind: "invalid", type: typeOf(v).shortName };
  const parts: CodeConst[] = [];
  for (const item of items) {
    const part = constantOf(item);
    if (part !== null && typeof part === "object" && part.kind === "invalid") return part;
    parts.push(part as CodeConst);
  }
  return { kind: v instanceof PyTuple ? "tuple" : "frozenset", items: parts };
}

const isExactly = (v: Value, name: string): boolean => typeOf(v).name === name && typeOf(v).module === "builtins";

/** Kinds of list items of which nothing asks whether they are None. */
const UNCHECKED: ReadonlySet<string> = new Set(["identifier", "excepthandler", "pattern", "type_param"]);

class Reader {
  private readonly types: AstTypes = astTypes();

  /** Is it an instance of that class of `_ast`? */
  isA(v: Value, name: string): boolean {
    return typeOf(v).isSubtypeOf(this.types.byName.get(name)!);
  }

  /** A node, the name of one without fields, or null for None; undefined with the exception. */
  *node(d: Definition, v: Value): Gen<unknown> {
    if (d.isSimple) return yield* this.simple(d, v);
    if (d.isProduct) return yield* this.alternative(d.kinds[0]!, v, yield* this.fields(d.name, null, [], v), d);
    if (v === null) return null;
    const attributes = yield* this.fields(d.name, null, d.attributes, v);
    if (attributes === undefined) return undefined;
    const kind = this.kindOf(d, v);
    return kind === undefined ? yield* unexpected(d, v) : yield* this.alternative(kind, v, attributes, d);
  }

  private kindOf(d: Definition, v: Value): NodeKind | undefined {
    const known = this.types.kindOf.get(typeOf(v));
    if (known !== undefined) return known.sum === d.name ? known : undefined;
    return d.kinds.find((k) => this.isA(v, k.name));
  }

  private *simple(d: Definition, v: Value): Gen<string | undefined> {
    const kind = this.kindOf(d, v);
    return kind === undefined ? yield* unexpected(d, v) : kind.name;
  }

  private *alternative(
    kind: NodeKind,
    v: Value,
    attributes: readonly unknown[] | undefined,
    d: Definition,
  ): Gen<unknown> {
    if (attributes === undefined) return undefined;
    const fields = yield* this.fields(kind.name, kind, kind.fields, v);
    if (fields === undefined) return undefined;
    const place = d.isProduct ? yield* this.fields(kind.name, null, d.attributes, v) : attributes;
    if (place === undefined) return undefined;
    for (const [i, f] of kind.fields.entries())
      if (fields[i] === null && !f.optional && f.type !== "constant")
        return raise(valueError, `field '${f.name}' is required for ${kind.name}`);
    return new (classOf(kind))(...fields, ...place);
  }

  /** The values of fields, in order. */
  private *fields(
    owner: string,
    kind: NodeKind | null,
    wanted: readonly Field[],
    v: Value,
  ): Gen<unknown[] | undefined> {
    const out: unknown[] = [];
    for (const f of wanted) {
      const found = yield* findAttr(v, f.name);
      if (found === undefined) return undefined;
      let value: unknown;
      if (f.sequence) {
        value = found === ABSENT_ATTR ? [] : yield* this.list(kind!, f, found);
      } else if (found === ABSENT_ATTR || (found === null && f.optional)) {
        if (!f.optional) return raise(typeError, `required field "${f.name}" missing from ${owner}`);
        if (f.type !== "int") value = null;
        // An end that is not given is the beginning; `level` is the only other one.
        else value = f.name.startsWith("end_") ? out[wanted.findIndex((w) => w.name === f.name.slice(4))] : 0;
      } else value = yield* this.single(f, found);
      if (value === undefined) return undefined;
      out.push(value);
    }
    return out;
  }

  private *list(kind: NodeKind, f: Field, v: Value): Gen<unknown[] | undefined> {
    if (!(v instanceof PyList))
      return raise(typeError, `${kind.name} field "${f.name}" must be a list, not a ${typeOf(v).name}`);
    const n = v.items.length;
    const out: unknown[] = [];
    for (let i = 0; i < n; i++) {
      const item = yield* this.single(f, v.items[i]!);
      if (item === undefined) return undefined;
      if (v.items.length !== n)
        return raise(runtimeError, `${kind.name} field "${f.name}" changed size during iteration`);
      // CPython would look into it and crash; expressions and statements are for validation.
      if (item === null && UNCHECKED.has(f.type))
        return raise(valueError, `None disallowed in "${f.name}" of ${kind.name}`);
      out.push(item);
    }
    return out;
  }

  private *single(f: Field, v: Value): Gen<unknown> {
    switch (f.type) {
      case "identifier":
      case "string": {
        if (v === null) return null;
        if (typeof v === "string" || v instanceof WideStr) return jsText(v);
        // What type comments are means nothing to the compiler.
        if (f.type === "string" && v instanceof PyBytes) return "";
        return raise(typeError, `AST ${f.type} must be of type str`);
      }
      case "int":
        return yield* intOf(v);
      case "constant":
        return constantOf(v);
      default:
        return yield* this.node(grammar().definition.get(f.type)!, v);
    }
  }
}

function* intOf(v: Value): Gen<number | undefined> {
  const n = asInt(v);
  if (n === undefined) {
    const shown = yield* reprText(v);
    return shown === undefined ? undefined : raise(valueError, strFromJs(`invalid integer value: ${jsText(shown)}`));
  }
  if (n > 0x7fffffff || n < -0x80000000) return raise(overflowError, "Python int too large to convert to C int");
  return Number(n);
}

function* unexpected(d: Definition, v: Value): Gen<undefined> {
  const shown = yield* reprText(v);
  if (shown !== undefined) raise(typeError, strFromJs(`expected some sort of ${d.name}, but got ${jsText(shown)}`));
  return undefined;
}

const ROOTS: Readonly<Record<string, string>> = { exec: "Module", eval: "Expression", single: "Interactive" };

/** Can this node be compiled in that mode? */
function checkMode(v: Value, mode: string): boolean {
  const want = ROOTS[mode];
  if (want === undefined || typeOf(v).isSubtypeOf(astTypes().byName.get(want)!)) return true;
  raise(typeError, `expected ${want} node, got ${typeOf(v).shortName}`);
  return false;
}

/** The tree of a node; undefined with the exception. May exhaust JavaScript's stack (RangeError). */
export function* objectsToTree(v: Value, mode: string): Gen<ast.Mod | undefined> {
  if (!checkMode(v, mode)) return undefined;
  return (yield* new Reader().node(grammar().definition.get("mod")!, v)) as ast.Mod | undefined;
}
