/**
 * From objects of the classes of `_ast`, made by whomever, to the compiler's tree, with CPython's errors for what is missing or has the wrong type. What is there but
 * makes no sense is for validate.ts to find.
 */
import { codePoints } from "../../objects/str-object.ts";
import { ABSENT_ATTR, absentIfMissing, getAttrIfAny } from "../../objects/attributes.ts";
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
import {
  overflowError,
  raise,
  recursionError,
  runtimeError,
  typeError,
  valueError,
} from "../../objects/exception-object.ts";
import { PySet } from "../../objects/hash-table.ts";
import { frozensetType } from "../../objects/core-types.ts";
import { reprText } from "../../objects/repr.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { Deferred, type Gen, type Value } from "../../objects/value.ts";
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

/** More levels than the compiler can take; a node that contains itself has no end. */
const MAX_DEPTH = 20_000;

/** A node being read. */
class Frame {
  readonly definition: Definition;
  readonly node: Value;
  kind: NodeKind | null = null;
  /** What is being read: the attributes or the fields; how messages call their owner. */
  wanted: readonly Field[];
  owner: string;
  out: unknown[] = [];
  attributes: unknown[] | null = null;
  /** The list that is the field at hand, its length when it was begun, and what has been read of it. */
  list: PyList | null = null;
  length = 0;
  items: unknown[] = [];
  constructor(definition: Definition, node: Value) {
    this.definition = definition;
    this.node = node;
    this.owner = definition.name;
    this.wanted = definition.attributes;
    if (definition.isProduct) this.begin(definition.kinds[0]!);
  }

  /** Go on with the fields of a kind. */
  begin(kind: NodeKind): void {
    this.kind = kind;
    this.owner = kind.name;
    this.wanted = kind.fields;
    this.out = [];
  }

  /** The field at hand. */
  get field(): Field {
    return this.wanted[this.out.length]!;
  }

  take(value: unknown): void {
    if (this.list === null) this.out.push(value);
    else this.items.push(value);
  }
}

/** Reads on a stack of its own, so that it is the tree's depth only that counts. */
class Reader {
  private readonly types: AstTypes = astTypes();
  private readonly stack: Frame[] = [];

  /** The tree of a node; undefined with the exception. */
  *read(definition: Definition, v: Value): Gen<unknown> {
    const { stack } = this;
    stack.push(new Frame(definition, v));
    for (;;) {
      const frame = stack.at(-1)!;
      if (frame.list !== null) {
        if (!(yield* this.item(frame, frame.list))) return undefined;
      } else if (frame.out.length < frame.wanted.length) {
        if (!(yield* this.field(frame))) return undefined;
      } else if (frame.kind === null) {
        const kind = this.kindOf(frame.definition, frame.node);
        if (kind === undefined) return yield* unexpected(frame.definition, frame.node);
        frame.attributes = frame.out;
        frame.begin(kind);
      } else if (frame.attributes === null) {
        // The position of a product comes last.
        frame.attributes = frame.out;
        frame.wanted = frame.definition.attributes;
        frame.out = [];
      } else {
        const made = this.make(frame, frame.kind);
        if (made === undefined) return undefined;
        stack.pop();
        if (stack.length === 0) return made;
        stack.at(-1)!.take(made);
      }
    }
  }

  /** The node of a frame that has all it needs. */
  private make(frame: Frame, kind: NodeKind): unknown {
    const isProduct = frame.definition.isProduct;
    const fields = isProduct ? frame.attributes! : frame.out;
    const place = isProduct ? frame.out : frame.attributes!;
    for (const [i, f] of kind.fields.entries())
      if (fields[i] === null && !f.optional && f.type !== "constant")
        return raise(valueError, `field '${f.name}' is required for ${kind.name}`);
    return new (classOf(kind))(...fields, ...place);
  }

  private kindOf(d: Definition, v: Value): NodeKind | undefined {
    const type = typeOf(v);
    const known = this.types.kindOf.get(type);
    if (known !== undefined) return known.sum === d.name ? known : undefined;
    return d.kinds.find((k) => type.isSubtypeOf(this.types.byName.get(k.name)!));
  }

  /** Read the field at hand, or begin to; false with the exception. */
  private *field(frame: Frame): Gen<boolean> {
    const f = frame.field;
    const now = getAttrIfAny(frame.node, f.name);
    const found =
      now instanceof Deferred ? (absentIfMissing(yield now) as Value | undefined | typeof ABSENT_ATTR) : now;
    if (found === undefined) return false;
    if (f.sequence) return this.beginList(frame, f, found === ABSENT_ATTR ? NOTHING : found);
    if (found !== ABSENT_ATTR && (found !== null || !f.optional)) return yield* this.single(frame, f, found);
    if (!f.optional) {
      raise(typeError, `required field "${f.name}" missing from ${frame.owner}`);
      return false;
    }
    if (f.type !== "int") frame.take(null);
    // An end that is not given is the beginning; `level` is the only other one.
    else frame.take(f.name.startsWith("end_") ? frame.out[frame.out.length - 2] : 0);
    return true;
  }

  private beginList(frame: Frame, f: Field, v: Value): boolean {
    if (!(v instanceof PyList)) {
      raise(typeError, `${frame.owner} field "${f.name}" must be a list, not a ${typeOf(v).name}`);
      return false;
    }
    frame.list = v;
    frame.length = v.items.length;
    frame.items = [];
    return true;
  }

  /** Read the next item of the list at hand; false with the exception. */
  private *item(frame: Frame, list: PyList): Gen<boolean> {
    const { field: f, items, length } = frame;
    if (list.items.length !== length) {
      raise(runtimeError, `${frame.owner} field "${f.name}" changed size during iteration`);
      return false;
    }
    // CPython would look into it and crash; expressions and statements are for validation.
    if (items.at(-1) === null && UNCHECKED.has(f.type)) {
      raise(valueError, `None disallowed in "${f.name}" of ${frame.owner}`);
      return false;
    }
    if (items.length < length) return yield* this.single(frame, f, list.items[items.length]!);
    frame.list = null;
    frame.take(items);
    return true;
  }

  /** Give the frame one value, or the stack a new frame for it; false with the exception. */
  private *single(frame: Frame, f: Field, v: Value): Gen<boolean> {
    let value: unknown;
    switch (f.type) {
      case "identifier":
      case "string":
        value = textOrNone(f, v);
        break;
      case "int":
        value = yield* intOf(v);
        break;
      case "constant":
        value = constantOf(v);
        break;
      default: {
        const d = grammar().definition.get(f.type)!;
        if (d.isSimple) {
          const kind = this.kindOf(d, v);
          value = kind === undefined ? yield* unexpected(d, v) : kind.name;
        } else if (v === null && !d.isProduct) value = null;
        else return this.enter(frame, d, v);
      }
    }
    if (value === undefined) return false;
    frame.take(value);
    return true;
  }

  private enter(frame: Frame, d: Definition, v: Value): boolean {
    if (this.stack.length < MAX_DEPTH) {
      this.stack.push(new Frame(d, v));
      return true;
    }
    raise(recursionError, `maximum recursion depth exceeded while traversing '${frame.owner}' node`);
    return false;
  }
}

const NOTHING = new PyList([]);

function textOrNone(f: Field, v: Value): string | null | undefined {
  if (v === null) return null;
  if (typeof v === "string" || v instanceof WideStr) return jsText(v);
  // What type comments are means nothing to the compiler.
  if (f.type === "string" && v instanceof PyBytes) return "";
  return raise(typeError, `AST ${f.type} must be of type str`);
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

/** The tree of a node; undefined with the exception. */
export function* objectsToTree(v: Value, mode: string): Gen<ast.Mod | undefined> {
  if (!checkMode(v, mode)) return undefined;
  return (yield* new Reader().read(grammar().definition.get("mod")!, v)) as ast.Mod | undefined;
}
