/**
 * The abstract grammar of Python 3.14, as CPython's Parser/Python.asdl has it, and the table of node kinds that is read from it: the classes of `_ast`, their
 * documentation, and the ways from trees to objects and back all follow from this one text.
 */

const GRAMMAR = `
mod = Module(stmt* body, type_ignore* type_ignores)
    | Interactive(stmt* body)
    | Expression(expr body)
    | FunctionType(expr* argtypes, expr returns)

stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
     | Return(expr? value)
     | Delete(expr* targets)
     | Assign(expr* targets, expr value, string? type_comment)
     | TypeAlias(expr name, type_param* type_params, expr value)
     | AugAssign(expr target, operator op, expr value)
     | AnnAssign(expr target, expr annotation, expr? value, int simple)
     | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | While(expr test, stmt* body, stmt* orelse)
     | If(expr test, stmt* body, stmt* orelse)
     | With(withitem* items, stmt* body, string? type_comment)
     | AsyncWith(withitem* items, stmt* body, string? type_comment)
     | Match(expr subject, match_case* cases)
     | Raise(expr? exc, expr? cause)
     | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | Assert(expr test, expr? msg)
     | Import(alias* names)
     | ImportFrom(identifier? module, alias* names, int? level)
     | Global(identifier* names)
     | Nonlocal(identifier* names)
     | Expr(expr value)
     | Pass
     | Break
     | Continue
attributes (int lineno, int col_offset, int? end_lineno, int? end_col_offset)

expr = BoolOp(boolop op, expr* values)
     | NamedExpr(expr target, expr value)
     | BinOp(expr left, operator op, expr right)
     | UnaryOp(unaryop op, expr operand)
     | Lambda(arguments args, expr body)
     | IfExp(expr test, expr body, expr orelse)
     | Dict(expr?* keys, expr* values)
     | Set(expr* elts)
     | ListComp(expr elt, comprehension* generators)
     | SetComp(expr elt, comprehension* generators)
     | DictComp(expr key, expr value, comprehension* generators)
     | GeneratorExp(expr elt, comprehension* generators)
     | Await(expr value)
     | Yield(expr? value)
     | YieldFrom(expr value)
     | Compare(expr left, cmpop* ops, expr* comparators)
     | Call(expr func, expr* args, keyword* keywords)
     | FormattedValue(expr value, int conversion, expr? format_spec)
     | Interpolation(expr value, constant str, int conversion, expr? format_spec)
     | JoinedStr(expr* values)
     | TemplateStr(expr* values)
     | Constant(constant value, string? kind)
     | Attribute(expr value, identifier attr, expr_context ctx)
     | Subscript(expr value, expr slice, expr_context ctx)
     | Starred(expr value, expr_context ctx)
     | Name(identifier id, expr_context ctx)
     | List(expr* elts, expr_context ctx)
     | Tuple(expr* elts, expr_context ctx)
     | Slice(expr? lower, expr? upper, expr? step)
attributes (int lineno, int col_offset, int? end_lineno, int? end_col_offset)

expr_context = Load | Store | Del

boolop = And | Or

operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv

unaryop = Invert | Not | UAdd | USub

cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn

comprehension(expr target, expr iter, expr* ifs, int is_async)

excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
attributes (int lineno, int col_offset, int? end_lineno, int? end_col_offset)

arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)

arg(identifier arg, expr? annotation, string? type_comment)
attributes (int lineno, int col_offset, int? end_lineno, int? end_col_offset)

keyword(identifier? arg, expr value)
attributes (int lineno, int col_offset, int? end_lineno, int? end_col_offset)

alias(identifier name, identifier? asname)
attributes (int lineno, int col_offset, int? end_lineno, int? end_col_offset)

withitem(expr context_expr, expr? optional_vars)

match_case(pattern pattern, expr? guard, stmt* body)

pattern = MatchValue(expr value)
        | MatchSingleton(constant value)
        | MatchSequence(pattern* patterns)
        | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
        | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
        | MatchStar(identifier? name)
        | MatchAs(pattern? pattern, identifier? name)
        | MatchOr(pattern* patterns)
attributes (int lineno, int col_offset, int end_lineno, int end_col_offset)

type_ignore = TypeIgnore(int lineno, string tag)

type_param = TypeVar(identifier name, expr? bound, expr? default_value)
           | ParamSpec(identifier name, expr? default_value)
           | TypeVarTuple(identifier name, expr? default_value)
attributes (int lineno, int col_offset, int end_lineno, int end_col_offset)
`;

/** A field or attribute of a node. */
export interface Field {
  readonly name: string;
  /** A kind of nodes or one of `identifier`, `string`, `int` and `constant`. */
  readonly type: string;
  readonly optional: boolean;
  readonly sequence: boolean;
}

/** A class of nodes that has instances in trees: one alternative of a sum, or a product. */
export interface NodeKind {
  readonly name: string;
  /** The sum; null for products. */
  readonly sum: string | null;
  readonly fields: readonly Field[];
  /** Its position in the source, if it has one. */
  readonly attributes: readonly Field[];
  readonly doc: string;
}

/** What a definition of the grammar defines: `expr` with its alternatives, or a product with itself as the only one. */
export interface Definition {
  readonly name: string;
  readonly doc: string;
  readonly isProduct: boolean;
  /** Its alternatives have no fields: nodes are represented by singletons. */
  readonly isSimple: boolean;
  readonly attributes: readonly Field[];
  readonly kinds: readonly NodeKind[];
}

function readFields(text: string): Field[] {
  if (text === "") return [];
  return text.split(", ").map((item) => {
    const [type, name] = item.split(" ") as [string, string];
    return {
      name,
      type: type.replace(/[?*]/g, ""),
      optional: type.includes("?"),
      sequence: type.includes("*"),
    };
  });
}

function readDefinition(text: string): Definition {
  const at = text.indexOf("\nattributes (");
  const doc = at < 0 ? text : text.slice(0, at);
  const attributes = at < 0 ? [] : readFields(text.slice(at + "\nattributes (".length, -1));
  const [, name, equals] = /^(\w+)( = )?/.exec(doc) as unknown as [string, string, string | undefined];
  const isProduct = equals === undefined;
  const alternatives = isProduct ? [doc] : doc.slice(name.length + 3).split(/\s+\| /);
  const kinds = alternatives.map((alternative): NodeKind => {
    const open = alternative.indexOf("(");
    return {
      name: open < 0 ? alternative : alternative.slice(0, open),
      sum: isProduct ? null : name,
      fields: open < 0 ? [] : readFields(alternative.slice(open + 1, -1)),
      attributes,
      doc: alternative,
    };
  });
  return { name, doc, isProduct, isSimple: kinds.every((k) => !k.doc.includes("(")), attributes, kinds };
}

/** The grammar as tables. */
export interface Grammar {
  readonly definitions: readonly Definition[];
  readonly definition: ReadonlyMap<string, Definition>;
  readonly kind: ReadonlyMap<string, NodeKind>;
}

let read: Grammar | undefined;

/** The tables, read when they are first needed. */
export function grammar(): Grammar {
  if (read === undefined) {
    const definitions = GRAMMAR.trim().split("\n\n").map(readDefinition);
    read = {
      definitions,
      definition: new Map(definitions.map((d) => [d.name, d])),
      kind: new Map(definitions.flatMap((d) => d.kinds.map((k): [string, NodeKind] => [k.name, k]))),
    };
  }
  return read;
}
