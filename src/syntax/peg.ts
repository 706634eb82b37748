/**
 * Reads the notation of diagnosis-grammar.ts into rules.
 *
 * Invariant: done once, at the first syntax error of the process; valid programs never need it.
 */

import { GRAMMAR } from "./diagnosis-grammar.ts";
import { KEYWORDS, OPERATORS, T } from "./token.ts";

export const enum Op {
  Token,
  Soft,
  Rule,
  Cut,
}

export const enum Repeat {
  One,
  Optional,
  Star,
  Plus,
  Gather,
  Ahead,
  NotAhead,
  Forced,
}

/** One element of an alternative. */
export interface Item {
  op: Op;
  repeat: Repeat;
  kind: T;
  text: string;
  rule: Rule | null;
  separator: T;
}

export type Where = "at" | "range" | "from" | "last" | "next" | "indent";

export type Action =
  | { type: "node"; kind: string }
  | { type: "item"; index: number }
  | { type: "call"; name: string }
  | { type: "raise"; where: Where; a: number; b: number; message: string };

export interface Alternative {
  items: Item[];
  action: Action | null;
  /** The feature of feature-versions.ts that it is, if it is a newer one. */
  feature: string | null;
  /** Skipped in the first pass: nothing but a reference to an `invalid_…` rule (others are tried in both, as in pegen). */
  invalid: boolean;
}

export interface Rule {
  id: number;
  name: string;
  /** Anonymous groups are not remembered; CPython's memo rules are remembered across both kinds of context. */
  memo: "none" | "context" | "always";
  invalid: boolean;
  alternatives: Alternative[];
}

/** Token names the grammar text uses that are not kinds of their own. */
export const PSEUDO = { SOFT_KEYWORD: 200, NOTEQUAL_BANG: 201 } as const;

const TOKENS: Readonly<Record<string, number>> = {
  NAME: T.NAME,
  NUMBER: T.NUMBER,
  STRING: T.STRING,
  NEWLINE: T.NEWLINE,
  INDENT: T.INDENT,
  DEDENT: T.DEDENT,
  ENDMARKER: T.ENDMARKER,
  FSTRING_START: T.FSTRING_START,
  FSTRING_MIDDLE: T.FSTRING_MIDDLE,
  FSTRING_END: T.FSTRING_END,
  TSTRING_START: T.TSTRING_START,
  TSTRING_MIDDLE: T.TSTRING_MIDDLE,
  TSTRING_END: T.TSTRING_END,
  TYPE_COMMENT: T.TYPE_COMMENT,
  ...PSEUDO,
};

const LEXEME = /\s*(?:('[^']*'|"[^"]*")(\.)?|(&&|[&!~()?*+|])|#([^\n]*)|=(\w+)|\^(\w+)|\$(\d)|@(\w+)|(\w+))/y;

class Reader {
  private readonly rules = new Map<string, Rule>();
  private text = "";
  private at = 0;

  read(): Map<string, Rule> {
    const chunks = GRAMMAR.split(/^(?=\w)/m).filter((c) => c.trim() !== "");
    for (const chunk of chunks) {
      const head = /^(\w+)( memo)?:/.exec(chunk) as RegExpExecArray;
      const rule = this.rule(head[1]);
      rule.memo = head[2] ? "always" : "context";
      this.text = chunk;
      this.at = head[0].length;
      rule.alternatives = this.alternatives();
    }
    for (const r of this.rules.values()) {
      if (r.alternatives.length === 0) throw new Error(`rule ${r.name} is missing`);
    }
    return this.rules;
  }

  private rule(name: string): Rule {
    let rule = this.rules.get(name);
    if (rule === undefined) {
      rule = {
        id: this.rules.size,
        name,
        memo: "none",
        invalid: name.startsWith("invalid_"),
        alternatives: [],
      };
      this.rules.set(name, rule);
    }
    return rule;
  }

  private next(): RegExpExecArray | null {
    LEXEME.lastIndex = this.at;
    return LEXEME.exec(this.text);
  }

  private alternatives(): Alternative[] {
    const out: Alternative[] = [];
    let alt: Alternative = { items: [], action: null, feature: null, invalid: false };
    let prefix = Repeat.One;
    let separator = T.ENDMARKER;
    let gather = false;
    const push = (op: Op, kind: number, text: string, rule: Rule | null): void => {
      const repeat = gather ? Repeat.Gather : prefix;
      alt.items.push({ op, repeat, kind: kind as T, text, rule, separator });
      prefix = Repeat.One;
      gather = false;
    };
    for (;;) {
      const m = this.next();
      if (m === null) break;
      this.at += m[0].length;
      const [, literal, dot, punct, raise, node, feature, item, call, word] = m;
      if (literal !== undefined) {
        const text = literal.slice(1, -1);
        if (dot) {
          gather = true;
          separator = OPERATORS.get(text) as T;
        } else if (literal[0] === '"') push(Op.Soft, T.NAME, text, null);
        else {
          const keyword = KEYWORDS.indexOf(text);
          push(Op.Token, keyword >= 0 ? T.K_FALSE + keyword : (OPERATORS.get(text) as T), text, null);
        }
      } else if (word !== undefined) {
        if (TOKENS[word] !== undefined) push(Op.Token, TOKENS[word], word, null);
        else push(Op.Rule, 0, word, this.rule(word));
      } else if (raise !== undefined) alt.action = parseRaise(raise);
      else if (node !== undefined) alt.action = { type: "node", kind: node };
      else if (feature !== undefined) alt.feature = feature;
      else if (item !== undefined) alt.action = { type: "item", index: Number(item) - 1 };
      else if (call !== undefined) alt.action = { type: "call", name: call };
      else if (punct === "(") {
        const group = this.rule(`_group_${this.rules.size}`);
        group.alternatives = this.alternatives();
        push(Op.Rule, 0, group.name, group);
      } else if (punct === ")") break;
      else if (punct === "|") {
        out.push(alt);
        alt = { items: [], action: null, feature: null, invalid: false };
      } else if (punct === "&") prefix = Repeat.Ahead;
      else if (punct === "!") prefix = Repeat.NotAhead;
      else if (punct === "&&") prefix = Repeat.Forced;
      else if (punct === "~") push(Op.Cut, 0, "~", null);
      else {
        const last = alt.items[alt.items.length - 1];
        if (last.repeat !== Repeat.Gather) {
          last.repeat = punct === "?" ? Repeat.Optional : punct === "*" ? Repeat.Star : Repeat.Plus;
        }
      }
    }
    out.push(alt);
    for (const a of out) a.invalid = a.items.length === 1 && a.items[0].rule?.invalid === true;
    return out;
  }
}

function parseRaise(text: string): Action {
  const m = /^(\w+)(?: (\d))?(?: (\d))?: (.*)$/.exec(text) as RegExpExecArray;
  const a = Number(m[2] ?? 1) - 1;
  return { type: "raise", where: m[1] as Where, a, b: m[3] === undefined ? a : Number(m[3]) - 1, message: m[4] };
}

let rules: Map<string, Rule> | null = null;

/** The rules by name. */
export function grammarRules(): Map<string, Rule> {
  rules ??= new Reader().read();
  return rules;
}
