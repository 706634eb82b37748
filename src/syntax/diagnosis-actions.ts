/**
 * The actions of the diagnosing grammar that are more than a message: literals, targets, calls.
 *
 * Invariant: an action returns null only where CPython's does, which makes its rule fail without trying the remaining
 * alternatives.
 */

import type { Diagnosis } from "./diagnose.ts";
import { expressionName, Raised } from "./diagnosis-errors.ts";
import { decodeBytes, decodeUnicodeEscapes, parseNumber } from "./literals.ts";

/** A node of the diagnosing parser: the kind of expression, its tokens, its parts. */
export interface PegNode {
  type: string;
  start: number;
  end: number;
  children: PegNode[];
  /** Literals: whether they are bytes. */
  bytes?: boolean;
}

/** What an item of the grammar has matched. */
export type Matched = PegNode | Matched[];

type ActionFunction = (d: Diagnosis, matched: Matched[], start: number) => Matched | null;

type Targets = "star" | "del" | "for";

/** The part of `e` that makes it no target, or null. */
function invalidTarget(d: Diagnosis, e: PegNode, targets: Targets): PegNode | null {
  switch (e.type) {
    case "List":
    case "Tuple":
      for (const child of e.children) {
        const bad = invalidTarget(d, child, targets);
        if (bad !== null) return bad;
      }
      return null;
    case "Starred":
      return targets === "del" ? e : invalidTarget(d, e.children[0], targets);
    case "Compare":
      if (targets === "for") {
        return e.children[1].type === "In" ? invalidTarget(d, e.children[0], targets) : null;
      }
      return e;
    case "Name":
    case "Subscript":
    case "Attribute":
      return null;
    default:
      return e;
  }
}

function raiseTarget(d: Diagnosis, e: Matched, targets: Targets): null {
  const bad = invalidTarget(d, e as PegNode, targets);
  if (bad === null) return null;
  const verb = targets === "del" ? "delete" : "assign to";
  throw new Raised(d.errors.between(bad, bad, `cannot ${verb} ${expressionName(bad)}`));
}

/** The last item of the last clause of a comprehension. */
function lastClauseItem(clauses: Matched): PegNode {
  const list = clauses as PegNode[];
  const clause = list[list.length - 1];
  return clause.children[clause.children.length - 1];
}

function checkText(d: Diagnosis, body: string, at: number | null): void {
  const { error } = decodeUnicodeEscapes(body, d.failed.settings.lookupUnicodeName);
  if (error === null) return;
  throw new Raised(at === null ? d.errors.atLast("SyntaxError", error) : d.errors.atToken("SyntaxError", error, at));
}

function checkParts(d: Diagnosis, matched: Matched[]): void {
  const raw = /r/i.test(d.errors.text((matched[0] as PegNode).start));
  if (raw) return;
  for (const part of matched[1] as PegNode[]) {
    if (part.type === "token") checkText(d, d.errors.text(part.start), null);
  }
}

function boundError(what: string): ActionFunction {
  return (d, [, , colon, bound]) => {
    const kind = (bound as PegNode).type === "Tuple" ? "constraints" : "bound";
    throw new Raised(d.errors.from((colon as PegNode).start, `cannot use ${kind} with ${what}`));
  };
}

function imaginary(d: Diagnosis, m: Matched): boolean {
  return /j$/i.test(d.errors.text((m as PegNode).start));
}

const legacy = (d: Diagnosis, m: Matched): boolean => {
  const node = m as PegNode;
  if (node.type !== "Name" && node.type !== "token") return false;
  const name = d.errors.name(node.start);
  return node.start === node.end && (name === "print" || name === "exec");
};

export const ACTIONS: Readonly<Record<string, ActionFunction>> = {
  exit: () => null,
  binary: (d, [first, rest], start) => {
    if ((rest as Matched[]).length === 0) return first;
    return d.node("BinOp", start, []);
  },
  trailed: (d, matched, start) => {
    const trailers = matched[matched.length - 1] as PegNode[];
    if (trailers.length === 0) return matched[0];
    return d.node(trailers[trailers.length - 1].type, start, []);
  },
  ensureReal: (d, [number]) => {
    if (!imaginary(d, number)) return number;
    throw new Raised(d.errors.between(number, number, "real number required in complex literal"));
  },
  ensureImaginary: (d, [number]) => {
    if (imaginary(d, number)) return number;
    throw new Raised(d.errors.between(number, number, "imaginary number required in complex literal"));
  },
  number: (d, _, start) => {
    const text = d.errors.text(start);
    if (text.includes("_")) d.checkFeature("underscores");
    if (parseNumber(text, d.failed.settings.intMaxStrDigits) === undefined) {
      const line = d.errors.line(start);
      const digits = text.replaceAll("_", "").length;
      throw new Raised(
        d.errors.located(
          "SyntaxError",
          `Exceeds the limit (${d.failed.settings.intMaxStrDigits} digits) for integer string conversion: value has ` +
            `${digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge ` +
            "integer literals to avoid decimal conversion limits.",
          line,
          0,
          line,
          0,
        ),
      );
    }
    return d.node("Constant", start, []);
  },
  string: (d, _, start) => {
    const text = d.errors.text(start);
    const quoteAt = text.search(/['"]/);
    const prefix = text.slice(0, quoteAt).toLowerCase();
    const size = /^(?:'''|""")/.test(text.slice(quoteAt)) && text.length - quoteAt >= 6 ? 3 : 1;
    const body = text.slice(quoteAt + size, text.length - size);
    const node = d.node("Constant", start, []);
    if (prefix.includes("b")) {
      node.bytes = true;
      if (/[^\x00-\x7f]/.test(body)) {
        throw new Raised(d.errors.range(start, start, "bytes can only contain ASCII literal characters"));
      }
      const { error } = decodeBytes(body, prefix.includes("r"));
      if (error !== null) throw new Raised(d.errors.atLast("SyntaxError", error));
    } else if (!prefix.includes("r")) checkText(d, body, null);
    return node;
  },
  middle: (d, [m], start) => {
    checkText(d, d.errors.text(start), null);
    return m;
  },
  fstring: (d, matched, start) => {
    checkParts(d, matched);
    return d.node("JoinedStr", start, []);
  },
  tstring: (d, matched, start) => {
    checkParts(d, matched);
    return d.node("TemplateStr", start, []);
  },
  concatenate: (d, [parts], start) => {
    const list = parts as PegNode[];
    const bytes = list.filter((p) => p.bytes).length;
    if (bytes > 0 && bytes < list.length) {
      throw new Raised(d.errors.atLast("SyntaxError", "cannot mix bytes and nonbytes literals"));
    }
    return d.node(list.some((p) => p.type === "JoinedStr") ? "JoinedStr" : "Constant", start, []);
  },
  adjacent: (d, [mark, name], start) => {
    const bang = mark as PegNode;
    const node = name as PegNode;
    if (!d.touching(bang.end, node.start)) {
      throw new Raised(
        d.errors.between(
          bang,
          node,
          `${d.stringLetter()}-string: conversion type must come right after the exclamation mark`,
        ),
      );
    }
    const conversion = d.errors.name(node.start);
    if (conversion !== "s" && conversion !== "r" && conversion !== "a") {
      throw new Raised(
        d.errors.between(
          node,
          node,
          `${d.stringLetter()}-string: invalid conversion character '${conversion}': expected 's', 'r', or 'a'`,
        ),
      );
    }
    return d.node("conversion", start, []);
  },
  conversion: (d, _, start) => d.node("FormattedValue", start, []),
  nonparenGenexp: (d, [args, clauses]) => {
    const positional = (args as PegNode).children.filter((c) => c.type !== "keyword" && c.type !== "unpacking");
    if (positional.length <= 1) return null;
    throw new Raised(
      d.errors.between(
        positional[positional.length - 1],
        lastClauseItem(clauses),
        "Generator expression must be parenthesized",
      ),
    );
  },
  argumentsError: (d, [args]) => {
    const unpacking = (args as PegNode).children.some((c) => c.type === "unpacking");
    const what = unpacking ? "keyword argument unpacking" : "keyword argument";
    throw new Raised(d.errors.atLast("SyntaxError", `positional argument follows ${what}`));
  },
  legacy: (d, [name, , value]) => {
    if (!legacy(d, name)) return null;
    const word = d.errors.name((name as PegNode).start);
    const message = `Missing parentheses in call to '${word}'. Did you mean ${word}(...)?`;
    throw new Raised(d.errors.between(name, value, message));
  },
  boundTypeVarTuple: boundError("TypeVarTuple"),
  boundParamSpec: boundError("ParamSpec"),
  insideString: (d, [, inner]) => {
    const list = inner as Matched[];
    const message = "invalid syntax. Is this intended to be part of the string?";
    throw new Raised(d.errors.between(list[0], list[list.length - 1], message));
  },
  missingComma: (d, [, a, b]) => {
    if (legacy(d, a) || d.levels[d.mark - 1] === 0) return null;
    throw new Raised(d.errors.between(a, b, "invalid syntax. Perhaps you forgot a comma?"));
  },
  assignTarget: (d, [, e]) => raiseTarget(d, e, "star"),
  withTarget: (d, [, , e]) => raiseTarget(d, e, "star"),
  delTarget: (d, [, e]) => raiseTarget(d, e, "del"),
  forTarget: (d, [, , e]) => raiseTarget(d, e, "for"),
  colonAfterKey: (d, [key]) => {
    const node = key as PegNode;
    throw new Raised(d.errors.endOf(node, "':' expected after dictionary key"));
  },
  mixedTemplate: (d, [parts, other]) => {
    const list = parts as PegNode[];
    const message = "cannot mix t-string literals with string or bytes literals";
    throw new Raised(d.errors.between(list[list.length - 1], other, message));
  },
};
