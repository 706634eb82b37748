/**
 * Source text of an expression, as CPython's ast_unparse.c writes annotations under `from __future__ import annotations`.
 *
 * Invariant: parentheses stand where precedence needs them, and only there.
 */
import type * as ast from "../syntax/ast.ts";
import { reprConstant, reprString } from "../syntax/repr.ts";

const enum Prec {
  NAMED_EXPR,
  TUPLE,
  TEST,
  OR,
  AND,
  NOT,
  CMP,
  EXPR,
  BXOR,
  BAND,
  SHIFT,
  ARITH,
  TERM,
  FACTOR,
  POWER,
  AWAIT,
  ATOM,
}

const BOR = Prec.EXPR;

const BINARY: Record<ast.Operator, readonly [text: string, prec: Prec, rightAssociative?: boolean]> = {
  Add: [" + ", Prec.ARITH],
  Sub: [" - ", Prec.ARITH],
  Mult: [" * ", Prec.TERM],
  MatMult: [" @ ", Prec.TERM],
  Div: [" / ", Prec.TERM],
  Mod: [" % ", Prec.TERM],
  LShift: [" << ", Prec.SHIFT],
  RShift: [" >> ", Prec.SHIFT],
  BitOr: [" | ", BOR],
  BitXor: [" ^ ", Prec.BXOR],
  BitAnd: [" & ", Prec.BAND],
  FloorDiv: [" // ", Prec.TERM],
  Pow: [" ** ", Prec.POWER, true],
};

const COMPARE: Record<ast.CompareOperator, string> = {
  Eq: " == ",
  NotEq: " != ",
  Lt: " < ",
  LtE: " <= ",
  Gt: " > ",
  GtE: " >= ",
  Is: " is ",
  IsNot: " is not ",
  In: " in ",
  NotIn: " not in ",
};

/** The expression as Python source text. */
export function unparse(e: ast.Expr): string {
  return write(e, Prec.TEST);
}

function paren(text: string, on: boolean): string {
  return on ? `(${text})` : text;
}

function list(elts: readonly ast.Expr[]): string {
  return elts.map((x) => write(x, Prec.TEST)).join(", ");
}

function write(e: ast.Expr, level: Prec): string {
  switch (e._type) {
    case "BoolOp": {
      const prec = e.op === "And" ? Prec.AND : Prec.OR;
      const text = e.values.map((v) => write(v, prec + 1)).join(e.op === "And" ? " and " : " or ");
      return paren(text, level > prec);
    }
    case "BinOp": {
      const [op, prec, right] = BINARY[e.op];
      return paren(write(e.left, prec + (right ? 1 : 0)) + op + write(e.right, prec + (right ? 0 : 1)), level > prec);
    }
    case "UnaryOp": {
      const op = { Invert: "~", Not: "not ", UAdd: "+", USub: "-" }[e.op];
      const prec = e.op === "Not" ? Prec.NOT : Prec.FACTOR;
      return paren(op + write(e.operand, prec), level > prec);
    }
    case "Lambda": {
      const args = parameters(e.args);
      return paren(`lambda${args === "" ? "" : " " + args}: ${write(e.body, Prec.TEST)}`, level > Prec.TEST);
    }
    case "IfExp":
      return paren(
        `${write(e.body, Prec.TEST + 1)} if ${write(e.test, Prec.TEST + 1)} else ${write(e.orelse, Prec.TEST)}`,
        level > Prec.TEST,
      );
    case "Dict": {
      const items = e.keys.map((k, i) => {
        const value = e.values[i]!;
        return k === null ? `**${write(value, Prec.EXPR)}` : `${write(k, Prec.TEST)}: ${write(value, Prec.TEST)}`;
      });
      return `{${items.join(", ")}}`;
    }
    case "Set":
      return `{${list(e.elts)}}`;
    case "GeneratorExp":
      return `(${write(e.elt, Prec.TEST)}${comprehensions(e.generators)})`;
    case "ListComp":
      return `[${write(e.elt, Prec.TEST)}${comprehensions(e.generators)}]`;
    case "SetComp":
      return `{${write(e.elt, Prec.TEST)}${comprehensions(e.generators)}}`;
    case "DictComp":
      return `{${write(e.key, Prec.TEST)}: ${write(e.value, Prec.TEST)}${comprehensions(e.generators)}}`;
    case "Yield":
      return e.value === null ? "(yield)" : `(yield ${write(e.value, Prec.TEST)})`;
    case "YieldFrom":
      return `(yield from ${write(e.value, Prec.TEST)})`;
    case "Await":
      return paren(`await ${write(e.value, Prec.ATOM)}`, level > Prec.AWAIT);
    case "Compare": {
      let text = write(e.left, Prec.CMP + 1);
      for (const [i, op] of e.ops.entries()) text += COMPARE[op] + write(e.comparators[i]!, Prec.CMP + 1);
      return paren(text, level > Prec.CMP);
    }
    case "Call":
      return callText(e);
    case "FormattedValue":
    case "Interpolation":
      return joined("f", [e]);
    case "JoinedStr":
      return joined("f", e.values);
    case "TemplateStr":
      return joined("t", e.values);
    case "Constant": {
      const { value } = e;
      if (value !== null && typeof value === "object" && value.kind === "ellipsis") return "...";
      const text = reprConstant(value);
      if (value !== null && typeof value === "object") return text.replaceAll("inf", "1e309");
      return e.kind === "u" ? "u" + text : text;
    }
    case "Attribute": {
      const text = write(e.value, Prec.ATOM);
      // `1.real` would be a malformed float.
      const isInt =
        e.value._type === "Constant" && (typeof e.value.value === "number" || typeof e.value.value === "bigint");
      return `${text}${isInt ? " ." : "."}${e.attr}`;
    }
    case "Starred":
      return `*${write(e.value, Prec.EXPR)}`;
    case "Name":
      return e.id;
    case "List":
      return `[${list(e.elts)}]`;
    case "Tuple": {
      if (e.elts.length === 0) return "()";
      const text = list(e.elts) + (e.elts.length === 1 ? "," : "");
      return paren(text, level > Prec.TUPLE);
    }
    case "Subscript":
      return `${write(e.value, Prec.ATOM)}[${write(e.slice, Prec.TUPLE)}]`;
    case "Slice": {
      let text = e.lower === null ? "" : write(e.lower, Prec.TEST);
      text += ":";
      if (e.upper !== null) text += write(e.upper, Prec.TEST);
      if (e.step !== null) text += ":" + write(e.step, Prec.TEST);
      return text;
    }
    case "NamedExpr":
      return paren(`${write(e.target, Prec.TUPLE)} := ${write(e.value, Prec.ATOM)}`, level > Prec.NAMED_EXPR);
  }
}

function callText(e: ast.Call): string {
  const func = write(e.func, Prec.ATOM);
  const only = e.args[0];
  if (e.args.length === 1 && e.keywords.length === 0 && only?._type === "GeneratorExp") {
    return func + write(only, Prec.ATOM);
  }
  const parts = e.args.map((a) => write(a, Prec.TEST));
  for (const k of e.keywords) {
    parts.push(k.arg === null ? `**${write(k.value, Prec.TEST)}` : `${k.arg}=${write(k.value, Prec.TEST)}`);
  }
  return `${func}(${parts.join(", ")})`;
}

function comprehensions(generators: readonly ast.Comprehension[]): string {
  let text = "";
  for (const g of generators) {
    text += `${g.is_async ? " async for " : " for "}${write(g.target, Prec.TUPLE)} in ${write(g.iter, Prec.TEST + 1)}`;
    for (const test of g.ifs) text += ` if ${write(test, Prec.TEST + 1)}`;
  }
  return text;
}

function parameters(a: ast.Arguments): string {
  const parts: string[] = [];
  const positional = [...a.posonlyargs, ...a.args];
  const firstDefault = positional.length - a.defaults.length;
  for (const [i, arg] of positional.entries()) {
    parts.push(i >= firstDefault ? `${arg.arg}=${write(a.defaults[i - firstDefault]!, Prec.TEST)}` : arg.arg);
    if (i + 1 === a.posonlyargs.length) parts.push("/");
  }
  if (a.vararg !== null) parts.push(`*${a.vararg.arg}`);
  else if (a.kwonlyargs.length > 0) parts.push("*");
  for (const [i, arg] of a.kwonlyargs.entries()) {
    const d = a.kw_defaults[i]!;
    parts.push(d === null ? arg.arg : `${arg.arg}=${write(d, Prec.TEST)}`);
  }
  if (a.kwarg !== null) parts.push(`**${a.kwarg.arg}`);
  return parts.join(", ");
}

function joined(prefix: string, values: readonly ast.Expr[]): string {
  return prefix + reprString(stringBody(values));
}

function stringBody(values: readonly ast.Expr[]): string {
  let text = "";
  for (const v of values) {
    if (v._type === "Constant") {
      text += String(v.value).replaceAll("{", "{{").replaceAll("}", "}}");
    } else if (v._type === "JoinedStr") {
      text += stringBody(v.values);
    } else if (v._type === "FormattedValue" || v._type === "Interpolation") {
      const inner = v._type === "Interpolation" ? v.str : write(v.value, Prec.TEST + 1);
      text += inner.startsWith("{") ? "{ " : "{";
      text += inner;
      if (v.conversion >= 0) text += "!" + String.fromCharCode(v.conversion);
      if (v.format_spec !== null) {
        text +=
          ":" + (v.format_spec._type === "JoinedStr" ? stringBody(v.format_spec.values) : write(v.format_spec, 0));
      }
      text += "}";
    }
  }
  return text;
}
