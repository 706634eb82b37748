/** The nodes of expressions. See ast.ts for what holds for all nodes. */
import type {
  Arguments,
  BoolOperator,
  CompareOperator,
  Comprehension,
  ConstantValue,
  Expr,
  ExprContext,
  Keyword,
  Operator,
  UnaryOperator,
} from "./ast.ts";

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
