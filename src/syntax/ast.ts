/**
 * The abstract syntax tree: one class per node of CPython 3.14's `ast` module.
 *
 * Invariants: `_type` is the ASDL name; fields have the names and order of the `ast` module;
 * optional fields are `T | null`; sequences are arrays, never shared between nodes; `col_offset` and
 * `end_col_offset` count UTF-8 bytes; identifiers are NFKC-normalised. Every constructor assigns every field in
 * one fixed order, so that each class has a single hidden class in V8.
 *
 * The classes repeat the fields of their place instead of inheriting them: the constructor of a common base class would see the hidden classes of all
 * nodes, and its stores would be megamorphic. Measured with `npm run bench:parse`: 4 MB/s instead of 27.
 */
import type {
  BoolOp,
  NamedExpr,
  BinOp,
  UnaryOp,
  Lambda,
  IfExp,
  Dict,
  SetDisplay,
  ListComp,
  SetComp,
  DictComp,
  GeneratorExp,
  Await,
  Yield,
  YieldFrom,
  Compare,
  Call,
  FormattedValue,
  Interpolation,
  JoinedStr,
  TemplateStr,
  Constant,
  Attribute,
  Subscript,
  Starred,
  Name,
  List,
  Tuple,
  Slice,
} from "./ast-expressions.ts";
import type {
  MatchValue,
  MatchSingleton,
  MatchSequence,
  MatchMapping,
  MatchClass,
  MatchStar,
  MatchAs,
  MatchOr,
} from "./ast-patterns.ts";
import type {
  FunctionDef,
  AsyncFunctionDef,
  ClassDef,
  Return,
  Delete,
  Assign,
  TypeAlias,
  AugAssign,
  AnnAssign,
  For,
  AsyncFor,
  While,
  If,
  With,
  AsyncWith,
  Match,
  Raise,
  Try,
  TryStar,
  Assert,
  Import,
  ImportFrom,
  Global,
  Nonlocal,
  ExprStmt,
  Pass,
  Break,
  Continue,
} from "./ast-statements.ts";

export * from "./ast-expressions.ts";
export * from "./ast-patterns.ts";
export * from "./ast-statements.ts";

/** A str that no JavaScript string can hold: two lone surrogates stand side by side that would make one character. */
export interface SplitText {
  kind: "text";
  codePoints: readonly number[];
}

/** Python values a literal can have. An int is a `number` when it is a safe integer, else a `bigint`. */
export type ConstantValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | { kind: "float"; value: number }
  | { kind: "complex"; imag: number; real?: number }
  | { kind: "bytes"; value: Uint8Array }
  | SplitText
  | { kind: "ellipsis" };

export type BoolOperator = "And" | "Or";
export type Operator =
  | "Add"
  | "Sub"
  | "Mult"
  | "MatMult"
  | "Div"
  | "Mod"
  | "Pow"
  | "LShift"
  | "RShift"
  | "BitOr"
  | "BitXor"
  | "BitAnd"
  | "FloorDiv";
export type UnaryOperator = "Invert" | "Not" | "UAdd" | "USub";
export type CompareOperator = "Eq" | "NotEq" | "Lt" | "LtE" | "Gt" | "GtE" | "Is" | "IsNot" | "In" | "NotIn";
export type ExprContext = "Load" | "Store" | "Del";

export type Mod = Module | Interactive | Expression | FunctionType;

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

/** Any node at all. */
export type Node =
  | Mod
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | TypeIgnore;

/** Nodes that carry a source position. */
export type Located = Stmt | Expr | Pattern | TypeParam | ExceptHandler | Arg | Keyword | Alias;

export class Module {
  declare _type: "Module";
  declare body: Stmt[];
  declare type_ignores: TypeIgnore[];
  constructor(body: Stmt[], type_ignores: TypeIgnore[]) {
    this._type = "Module";
    this.body = body;
    this.type_ignores = type_ignores;
  }
}

export class Interactive {
  declare _type: "Interactive";
  declare body: Stmt[];
  constructor(body: Stmt[]) {
    this._type = "Interactive";
    this.body = body;
  }
}

export class Expression {
  declare _type: "Expression";
  declare body: Expr;
  constructor(body: Expr) {
    this._type = "Expression";
    this.body = body;
  }
}

export class FunctionType {
  declare _type: "FunctionType";
  declare argtypes: Expr[];
  declare returns: Expr;
  constructor(argtypes: Expr[], returns: Expr) {
    this._type = "FunctionType";
    this.argtypes = argtypes;
    this.returns = returns;
  }
}

export class TypeVar {
  declare _type: "TypeVar";
  declare name: string;
  declare bound: Expr | null;
  declare default_value: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    bound: Expr | null,
    default_value: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "TypeVar";
    this.name = name;
    this.bound = bound;
    this.default_value = default_value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class ParamSpec {
  declare _type: "ParamSpec";
  declare name: string;
  declare default_value: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    default_value: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "ParamSpec";
    this.name = name;
    this.default_value = default_value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class TypeVarTuple {
  declare _type: "TypeVarTuple";
  declare name: string;
  declare default_value: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    default_value: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "TypeVarTuple";
    this.name = name;
    this.default_value = default_value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Comprehension {
  declare _type: "comprehension";
  declare target: Expr;
  declare iter: Expr;
  declare ifs: Expr[];
  declare is_async: number;
  constructor(target: Expr, iter: Expr, ifs: Expr[], is_async: number) {
    this._type = "comprehension";
    this.target = target;
    this.iter = iter;
    this.ifs = ifs;
    this.is_async = is_async;
  }
}

export class ExceptHandler {
  declare _type: "ExceptHandler";
  declare type: Expr | null;
  declare name: string | null;
  declare body: Stmt[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    type: Expr | null,
    name: string | null,
    body: Stmt[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "ExceptHandler";
    this.type = type;
    this.name = name;
    this.body = body;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Arguments {
  declare _type: "arguments";
  declare posonlyargs: Arg[];
  declare args: Arg[];
  declare vararg: Arg | null;
  declare kwonlyargs: Arg[];
  declare kw_defaults: (Expr | null)[];
  declare kwarg: Arg | null;
  declare defaults: Expr[];
  constructor(
    posonlyargs: Arg[],
    args: Arg[],
    vararg: Arg | null,
    kwonlyargs: Arg[],
    kw_defaults: (Expr | null)[],
    kwarg: Arg | null,
    defaults: Expr[],
  ) {
    this._type = "arguments";
    this.posonlyargs = posonlyargs;
    this.args = args;
    this.vararg = vararg;
    this.kwonlyargs = kwonlyargs;
    this.kw_defaults = kw_defaults;
    this.kwarg = kwarg;
    this.defaults = defaults;
  }
}

export class Arg {
  declare _type: "arg";
  declare arg: string;
  declare annotation: Expr | null;
  declare type_comment: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    arg: string,
    annotation: Expr | null,
    type_comment: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "arg";
    this.arg = arg;
    this.annotation = annotation;
    this.type_comment = type_comment;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Keyword {
  declare _type: "keyword";
  declare arg: string | null;
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    arg: string | null,
    value: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "keyword";
    this.arg = arg;
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Alias {
  declare _type: "alias";
  declare name: string;
  declare asname: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    asname: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "alias";
    this.name = name;
    this.asname = asname;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class WithItem {
  declare _type: "withitem";
  declare context_expr: Expr;
  declare optional_vars: Expr | null;
  constructor(context_expr: Expr, optional_vars: Expr | null) {
    this._type = "withitem";
    this.context_expr = context_expr;
    this.optional_vars = optional_vars;
  }
}

export class MatchCase {
  declare _type: "match_case";
  declare pattern: Pattern;
  declare guard: Expr | null;
  declare body: Stmt[];
  constructor(pattern: Pattern, guard: Expr | null, body: Stmt[]) {
    this._type = "match_case";
    this.pattern = pattern;
    this.guard = guard;
    this.body = body;
  }
}

export class TypeIgnore {
  declare _type: "TypeIgnore";
  declare lineno: number;
  declare tag: string;
  constructor(lineno: number, tag: string) {
    this._type = "TypeIgnore";
    this.lineno = lineno;
    this.tag = tag;
  }
}

/** Field names of every node class, by ASDL name, in the order of `ast.AST._fields`. */
export const NODE_FIELDS: Readonly<Record<Node["_type"], readonly string[]>> = {
  Module: ["body", "type_ignores"],
  Interactive: ["body"],
  Expression: ["body"],
  FunctionType: ["argtypes", "returns"],
  FunctionDef: ["name", "args", "body", "decorator_list", "returns", "type_comment", "type_params"],
  AsyncFunctionDef: ["name", "args", "body", "decorator_list", "returns", "type_comment", "type_params"],
  ClassDef: ["name", "bases", "keywords", "body", "decorator_list", "type_params"],
  Return: ["value"],
  Delete: ["targets"],
  Assign: ["targets", "value", "type_comment"],
  TypeAlias: ["name", "type_params", "value"],
  AugAssign: ["target", "op", "value"],
  AnnAssign: ["target", "annotation", "value", "simple"],
  For: ["target", "iter", "body", "orelse", "type_comment"],
  AsyncFor: ["target", "iter", "body", "orelse", "type_comment"],
  While: ["test", "body", "orelse"],
  If: ["test", "body", "orelse"],
  With: ["items", "body", "type_comment"],
  AsyncWith: ["items", "body", "type_comment"],
  Match: ["subject", "cases"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  TryStar: ["body", "handlers", "orelse", "finalbody"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["module", "names", "level"],
  Global: ["names"],
  Nonlocal: ["names"],
  Expr: ["value"],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ["op", "values"],
  NamedExpr: ["target", "value"],
  BinOp: ["left", "op", "right"],
  UnaryOp: ["op", "operand"],
  Lambda: ["args", "body"],
  IfExp: ["test", "body", "orelse"],
  Dict: ["keys", "values"],
  Set: ["elts"],
  ListComp: ["elt", "generators"],
  SetComp: ["elt", "generators"],
  DictComp: ["key", "value", "generators"],
  GeneratorExp: ["elt", "generators"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Compare: ["left", "ops", "comparators"],
  Call: ["func", "args", "keywords"],
  FormattedValue: ["value", "conversion", "format_spec"],
  Interpolation: ["value", "str", "conversion", "format_spec"],
  JoinedStr: ["values"],
  TemplateStr: ["values"],
  Constant: ["value", "kind"],
  Attribute: ["value", "attr", "ctx"],
  Subscript: ["value", "slice", "ctx"],
  Starred: ["value", "ctx"],
  Name: ["id", "ctx"],
  List: ["elts", "ctx"],
  Tuple: ["elts", "ctx"],
  Slice: ["lower", "upper", "step"],
  MatchValue: ["value"],
  MatchSingleton: ["value"],
  MatchSequence: ["patterns"],
  MatchMapping: ["keys", "patterns", "rest"],
  MatchClass: ["cls", "patterns", "kwd_attrs", "kwd_patterns"],
  MatchStar: ["name"],
  MatchAs: ["pattern", "name"],
  MatchOr: ["patterns"],
  TypeVar: ["name", "bound", "default_value"],
  ParamSpec: ["name", "default_value"],
  TypeVarTuple: ["name", "default_value"],
  comprehension: ["target", "iter", "ifs", "is_async"],
  ExceptHandler: ["type", "name", "body"],
  arguments: ["posonlyargs", "args", "vararg", "kwonlyargs", "kw_defaults", "kwarg", "defaults"],
  arg: ["arg", "annotation", "type_comment"],
  keyword: ["arg", "value"],
  alias: ["name", "asname"],
  withitem: ["context_expr", "optional_vars"],
  match_case: ["pattern", "guard", "body"],
  TypeIgnore: ["lineno", "tag"],
};
