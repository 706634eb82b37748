/**
 * The abstract syntax tree: one class per node of CPython 3.14's `ast` module.
 *
 * Invariants: `_type` is the ASDL name; fields have the names and order of the `ast` module;
 * optional fields are `T | null`; sequences are arrays, never shared between nodes; `col_offset` and
 * `end_col_offset` count UTF-8 bytes; identifiers are NFKC-normalised. Every constructor assigns every field in
 * one fixed order, so that each class has a single hidden class in V8.
 */

/** Python values a literal can have. An int is a `number` when it is a safe integer, else a `bigint`. */
export type ConstantValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | { kind: "float"; value: number }
  | { kind: "complex"; imag: number }
  | { kind: "bytes"; value: Uint8Array }
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

export class FunctionDef {
  declare _type: "FunctionDef";
  declare name: string;
  declare args: Arguments;
  declare body: Stmt[];
  declare decorator_list: Expr[];
  declare returns: Expr | null;
  declare type_comment: string | null;
  declare type_params: TypeParam[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    args: Arguments,
    body: Stmt[],
    decorator_list: Expr[],
    returns: Expr | null,
    type_comment: string | null,
    type_params: TypeParam[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "FunctionDef";
    this.name = name;
    this.args = args;
    this.body = body;
    this.decorator_list = decorator_list;
    this.returns = returns;
    this.type_comment = type_comment;
    this.type_params = type_params;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class AsyncFunctionDef {
  declare _type: "AsyncFunctionDef";
  declare name: string;
  declare args: Arguments;
  declare body: Stmt[];
  declare decorator_list: Expr[];
  declare returns: Expr | null;
  declare type_comment: string | null;
  declare type_params: TypeParam[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    args: Arguments,
    body: Stmt[],
    decorator_list: Expr[],
    returns: Expr | null,
    type_comment: string | null,
    type_params: TypeParam[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "AsyncFunctionDef";
    this.name = name;
    this.args = args;
    this.body = body;
    this.decorator_list = decorator_list;
    this.returns = returns;
    this.type_comment = type_comment;
    this.type_params = type_params;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class ClassDef {
  declare _type: "ClassDef";
  declare name: string;
  declare bases: Expr[];
  declare keywords: Keyword[];
  declare body: Stmt[];
  declare decorator_list: Expr[];
  declare type_params: TypeParam[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: string,
    bases: Expr[],
    keywords: Keyword[],
    body: Stmt[],
    decorator_list: Expr[],
    type_params: TypeParam[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "ClassDef";
    this.name = name;
    this.bases = bases;
    this.keywords = keywords;
    this.body = body;
    this.decorator_list = decorator_list;
    this.type_params = type_params;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Return {
  declare _type: "Return";
  declare value: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr | null, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Return";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Delete {
  declare _type: "Delete";
  declare targets: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(targets: Expr[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Delete";
    this.targets = targets;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Assign {
  declare _type: "Assign";
  declare targets: Expr[];
  declare value: Expr;
  declare type_comment: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    targets: Expr[],
    value: Expr,
    type_comment: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Assign";
    this.targets = targets;
    this.value = value;
    this.type_comment = type_comment;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class TypeAlias {
  declare _type: "TypeAlias";
  declare name: Expr;
  declare type_params: TypeParam[];
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    name: Expr,
    type_params: TypeParam[],
    value: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "TypeAlias";
    this.name = name;
    this.type_params = type_params;
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class AugAssign {
  declare _type: "AugAssign";
  declare target: Expr;
  declare op: Operator;
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    target: Expr,
    op: Operator,
    value: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "AugAssign";
    this.target = target;
    this.op = op;
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class AnnAssign {
  declare _type: "AnnAssign";
  declare target: Expr;
  declare annotation: Expr;
  declare value: Expr | null;
  declare simple: number;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    target: Expr,
    annotation: Expr,
    value: Expr | null,
    simple: number,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "AnnAssign";
    this.target = target;
    this.annotation = annotation;
    this.value = value;
    this.simple = simple;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class For {
  declare _type: "For";
  declare target: Expr;
  declare iter: Expr;
  declare body: Stmt[];
  declare orelse: Stmt[];
  declare type_comment: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    target: Expr,
    iter: Expr,
    body: Stmt[],
    orelse: Stmt[],
    type_comment: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "For";
    this.target = target;
    this.iter = iter;
    this.body = body;
    this.orelse = orelse;
    this.type_comment = type_comment;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class AsyncFor {
  declare _type: "AsyncFor";
  declare target: Expr;
  declare iter: Expr;
  declare body: Stmt[];
  declare orelse: Stmt[];
  declare type_comment: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    target: Expr,
    iter: Expr,
    body: Stmt[],
    orelse: Stmt[],
    type_comment: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "AsyncFor";
    this.target = target;
    this.iter = iter;
    this.body = body;
    this.orelse = orelse;
    this.type_comment = type_comment;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class While {
  declare _type: "While";
  declare test: Expr;
  declare body: Stmt[];
  declare orelse: Stmt[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    test: Expr,
    body: Stmt[],
    orelse: Stmt[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "While";
    this.test = test;
    this.body = body;
    this.orelse = orelse;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class If {
  declare _type: "If";
  declare test: Expr;
  declare body: Stmt[];
  declare orelse: Stmt[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    test: Expr,
    body: Stmt[],
    orelse: Stmt[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "If";
    this.test = test;
    this.body = body;
    this.orelse = orelse;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class With {
  declare _type: "With";
  declare items: WithItem[];
  declare body: Stmt[];
  declare type_comment: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    items: WithItem[],
    body: Stmt[],
    type_comment: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "With";
    this.items = items;
    this.body = body;
    this.type_comment = type_comment;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class AsyncWith {
  declare _type: "AsyncWith";
  declare items: WithItem[];
  declare body: Stmt[];
  declare type_comment: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    items: WithItem[],
    body: Stmt[],
    type_comment: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "AsyncWith";
    this.items = items;
    this.body = body;
    this.type_comment = type_comment;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Match {
  declare _type: "Match";
  declare subject: Expr;
  declare cases: MatchCase[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    subject: Expr,
    cases: MatchCase[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Match";
    this.subject = subject;
    this.cases = cases;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Raise {
  declare _type: "Raise";
  declare exc: Expr | null;
  declare cause: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    exc: Expr | null,
    cause: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Raise";
    this.exc = exc;
    this.cause = cause;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Try {
  declare _type: "Try";
  declare body: Stmt[];
  declare handlers: ExceptHandler[];
  declare orelse: Stmt[];
  declare finalbody: Stmt[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    body: Stmt[],
    handlers: ExceptHandler[],
    orelse: Stmt[],
    finalbody: Stmt[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Try";
    this.body = body;
    this.handlers = handlers;
    this.orelse = orelse;
    this.finalbody = finalbody;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class TryStar {
  declare _type: "TryStar";
  declare body: Stmt[];
  declare handlers: ExceptHandler[];
  declare orelse: Stmt[];
  declare finalbody: Stmt[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    body: Stmt[],
    handlers: ExceptHandler[],
    orelse: Stmt[],
    finalbody: Stmt[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "TryStar";
    this.body = body;
    this.handlers = handlers;
    this.orelse = orelse;
    this.finalbody = finalbody;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Assert {
  declare _type: "Assert";
  declare test: Expr;
  declare msg: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    test: Expr,
    msg: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Assert";
    this.test = test;
    this.msg = msg;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Import {
  declare _type: "Import";
  declare names: Alias[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(names: Alias[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Import";
    this.names = names;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class ImportFrom {
  declare _type: "ImportFrom";
  declare module: string | null;
  declare names: Alias[];
  declare level: number;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    module: string | null,
    names: Alias[],
    level: number,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "ImportFrom";
    this.module = module;
    this.names = names;
    this.level = level;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Global {
  declare _type: "Global";
  declare names: string[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(names: string[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Global";
    this.names = names;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Nonlocal {
  declare _type: "Nonlocal";
  declare names: string[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(names: string[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Nonlocal";
    this.names = names;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class ExprStmt {
  declare _type: "Expr";
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Expr";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Pass {
  declare _type: "Pass";
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Pass";
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Break {
  declare _type: "Break";
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Break";
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Continue {
  declare _type: "Continue";
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Continue";
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class BoolOp {
  declare _type: "BoolOp";
  declare op: BoolOperator;
  declare values: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    op: BoolOperator,
    values: Expr[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "BoolOp";
    this.op = op;
    this.values = values;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class NamedExpr {
  declare _type: "NamedExpr";
  declare target: Expr;
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    target: Expr,
    value: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "NamedExpr";
    this.target = target;
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class BinOp {
  declare _type: "BinOp";
  declare left: Expr;
  declare op: Operator;
  declare right: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    left: Expr,
    op: Operator,
    right: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "BinOp";
    this.left = left;
    this.op = op;
    this.right = right;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class UnaryOp {
  declare _type: "UnaryOp";
  declare op: UnaryOperator;
  declare operand: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    op: UnaryOperator,
    operand: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "UnaryOp";
    this.op = op;
    this.operand = operand;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Lambda {
  declare _type: "Lambda";
  declare args: Arguments;
  declare body: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    args: Arguments,
    body: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Lambda";
    this.args = args;
    this.body = body;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class IfExp {
  declare _type: "IfExp";
  declare test: Expr;
  declare body: Expr;
  declare orelse: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    test: Expr,
    body: Expr,
    orelse: Expr,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "IfExp";
    this.test = test;
    this.body = body;
    this.orelse = orelse;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Dict {
  declare _type: "Dict";
  declare keys: (Expr | null)[];
  declare values: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    keys: (Expr | null)[],
    values: Expr[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Dict";
    this.keys = keys;
    this.values = values;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class SetDisplay {
  declare _type: "Set";
  declare elts: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(elts: Expr[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Set";
    this.elts = elts;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class ListComp {
  declare _type: "ListComp";
  declare elt: Expr;
  declare generators: Comprehension[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    elt: Expr,
    generators: Comprehension[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "ListComp";
    this.elt = elt;
    this.generators = generators;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class SetComp {
  declare _type: "SetComp";
  declare elt: Expr;
  declare generators: Comprehension[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    elt: Expr,
    generators: Comprehension[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "SetComp";
    this.elt = elt;
    this.generators = generators;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class DictComp {
  declare _type: "DictComp";
  declare key: Expr;
  declare value: Expr;
  declare generators: Comprehension[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    key: Expr,
    value: Expr,
    generators: Comprehension[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "DictComp";
    this.key = key;
    this.value = value;
    this.generators = generators;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class GeneratorExp {
  declare _type: "GeneratorExp";
  declare elt: Expr;
  declare generators: Comprehension[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    elt: Expr,
    generators: Comprehension[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "GeneratorExp";
    this.elt = elt;
    this.generators = generators;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Await {
  declare _type: "Await";
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Await";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Yield {
  declare _type: "Yield";
  declare value: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr | null, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "Yield";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class YieldFrom {
  declare _type: "YieldFrom";
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "YieldFrom";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Compare {
  declare _type: "Compare";
  declare left: Expr;
  declare ops: CompareOperator[];
  declare comparators: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    left: Expr,
    ops: CompareOperator[],
    comparators: Expr[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Compare";
    this.left = left;
    this.ops = ops;
    this.comparators = comparators;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Call {
  declare _type: "Call";
  declare func: Expr;
  declare args: Expr[];
  declare keywords: Keyword[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    func: Expr,
    args: Expr[],
    keywords: Keyword[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Call";
    this.func = func;
    this.args = args;
    this.keywords = keywords;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class FormattedValue {
  declare _type: "FormattedValue";
  declare value: Expr;
  declare conversion: number;
  declare format_spec: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    value: Expr,
    conversion: number,
    format_spec: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "FormattedValue";
    this.value = value;
    this.conversion = conversion;
    this.format_spec = format_spec;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Interpolation {
  declare _type: "Interpolation";
  declare value: Expr;
  declare str: string;
  declare conversion: number;
  declare format_spec: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    value: Expr,
    str: string,
    conversion: number,
    format_spec: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Interpolation";
    this.value = value;
    this.str = str;
    this.conversion = conversion;
    this.format_spec = format_spec;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class JoinedStr {
  declare _type: "JoinedStr";
  declare values: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(values: Expr[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "JoinedStr";
    this.values = values;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class TemplateStr {
  declare _type: "TemplateStr";
  declare values: Expr[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(values: Expr[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "TemplateStr";
    this.values = values;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Constant {
  declare _type: "Constant";
  declare value: ConstantValue;
  declare kind: "u" | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    value: ConstantValue,
    kind: "u" | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Constant";
    this.value = value;
    this.kind = kind;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Attribute {
  declare _type: "Attribute";
  declare value: Expr;
  declare attr: string;
  declare ctx: ExprContext;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    value: Expr,
    attr: string,
    ctx: ExprContext,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Attribute";
    this.value = value;
    this.attr = attr;
    this.ctx = ctx;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Subscript {
  declare _type: "Subscript";
  declare value: Expr;
  declare slice: Expr;
  declare ctx: ExprContext;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    value: Expr,
    slice: Expr,
    ctx: ExprContext,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Subscript";
    this.value = value;
    this.slice = slice;
    this.ctx = ctx;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Starred {
  declare _type: "Starred";
  declare value: Expr;
  declare ctx: ExprContext;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    value: Expr,
    ctx: ExprContext,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Starred";
    this.value = value;
    this.ctx = ctx;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Name {
  declare _type: "Name";
  declare id: string;
  declare ctx: ExprContext;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    id: string,
    ctx: ExprContext,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Name";
    this.id = id;
    this.ctx = ctx;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class List {
  declare _type: "List";
  declare elts: Expr[];
  declare ctx: ExprContext;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    elts: Expr[],
    ctx: ExprContext,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "List";
    this.elts = elts;
    this.ctx = ctx;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Tuple {
  declare _type: "Tuple";
  declare elts: Expr[];
  declare ctx: ExprContext;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    elts: Expr[],
    ctx: ExprContext,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Tuple";
    this.elts = elts;
    this.ctx = ctx;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class Slice {
  declare _type: "Slice";
  declare lower: Expr | null;
  declare upper: Expr | null;
  declare step: Expr | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    lower: Expr | null,
    upper: Expr | null,
    step: Expr | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "Slice";
    this.lower = lower;
    this.upper = upper;
    this.step = step;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchValue {
  declare _type: "MatchValue";
  declare value: Expr;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: Expr, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchValue";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchSingleton {
  declare _type: "MatchSingleton";
  declare value: null | boolean;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(value: null | boolean, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchSingleton";
    this.value = value;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchSequence {
  declare _type: "MatchSequence";
  declare patterns: Pattern[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(patterns: Pattern[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchSequence";
    this.patterns = patterns;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchMapping {
  declare _type: "MatchMapping";
  declare keys: Expr[];
  declare patterns: Pattern[];
  declare rest: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    keys: Expr[],
    patterns: Pattern[],
    rest: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "MatchMapping";
    this.keys = keys;
    this.patterns = patterns;
    this.rest = rest;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchClass {
  declare _type: "MatchClass";
  declare cls: Expr;
  declare patterns: Pattern[];
  declare kwd_attrs: string[];
  declare kwd_patterns: Pattern[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    cls: Expr,
    patterns: Pattern[],
    kwd_attrs: string[],
    kwd_patterns: Pattern[],
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "MatchClass";
    this.cls = cls;
    this.patterns = patterns;
    this.kwd_attrs = kwd_attrs;
    this.kwd_patterns = kwd_patterns;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchStar {
  declare _type: "MatchStar";
  declare name: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(name: string | null, lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchStar";
    this.name = name;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchAs {
  declare _type: "MatchAs";
  declare pattern: Pattern | null;
  declare name: string | null;
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(
    pattern: Pattern | null,
    name: string | null,
    lineno: number,
    col_offset: number,
    end_lineno: number,
    end_col_offset: number,
  ) {
    this._type = "MatchAs";
    this.pattern = pattern;
    this.name = name;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
  }
}

export class MatchOr {
  declare _type: "MatchOr";
  declare patterns: Pattern[];
  declare lineno: number;
  declare col_offset: number;
  declare end_lineno: number;
  declare end_col_offset: number;
  constructor(patterns: Pattern[], lineno: number, col_offset: number, end_lineno: number, end_col_offset: number) {
    this._type = "MatchOr";
    this.patterns = patterns;
    this.lineno = lineno;
    this.col_offset = col_offset;
    this.end_lineno = end_lineno;
    this.end_col_offset = end_col_offset;
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
