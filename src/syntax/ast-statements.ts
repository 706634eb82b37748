/** The nodes of statements. See ast.ts for what holds for all nodes. */
import type {
  Alias,
  Arguments,
  ExceptHandler,
  Expr,
  Keyword,
  MatchCase,
  Operator,
  Stmt,
  TypeParam,
  WithItem,
} from "./ast.ts";

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
