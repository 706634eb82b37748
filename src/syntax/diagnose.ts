/**
 * Says what is wrong with a text that is not Python, as CPython does.
 *
 * Invariants: CPython's two passes are repeated literally, on the failing top-level statement: the first without the
 * `invalid_…` rules finds how far tokens were read, the second with them finds the message. Tokens are fetched one at a
 * time, since the place of an error depends on which was read last. Depth is counted; beyond the limit the generic
 * message is given, so JavaScript's stack cannot overflow.
 */

import { ErrorFactory, Raised } from "./diagnosis-errors.ts";
import { ACTIONS, type Matched, type PegNode } from "./diagnosis-actions.ts";
import type { PythonSyntaxError } from "./errors.ts";
import type { FailedParse } from "./parse.ts";
import { type Action, type Alternative, grammarRules, type Item, Op, PSEUDO, Repeat, type Rule } from "./peg.ts";
import { Cell, T } from "./token.ts";
import { Done, Tokenizer } from "./tokenizer.ts";

/** Nested rules the engine follows before it gives up on a specific message. */
const MAX_DEPTH = 1500;

/** What an optional part that is absent, a lookahead and a cut match. */
const NOTHING: PegNode = { type: "", start: -1, end: -1, children: [] };

const TOO_DEEP: unique symbol = Symbol("diagnosis too deep");

const SOFT_KEYWORDS = new Set(["match", "case", "type", "_"]);
const TERM = new Set<T>([T.STAR, T.SLASH, T.DOUBLESLASH, T.PERCENT, T.AT]);
const BINARY_LEVELS: ReadonlySet<T>[] = [
  new Set<T>([T.VBAR]),
  new Set<T>([T.CIRCUMFLEX]),
  new Set<T>([T.AMPER]),
  new Set<T>([T.LEFTSHIFT, T.RIGHTSHIFT]),
  new Set<T>([T.PLUS, T.MINUS]),
  TERM,
];
const SHIFT_LEVEL = 3;
const SUM_LEVEL = 4;
const TERM_LEVEL = 5;

interface Remembered {
  value: Matched | null;
  mark: number;
}

export class Diagnosis {
  readonly tokenizer: Tokenizer;
  readonly errors: ErrorFactory;
  readonly failed: FailedParse;
  /** Bracket level after each token. */
  readonly levels: number[] = [];
  mark: number;
  callInvalid = false;
  private depth = 0;
  private memo = new Map<number, Remembered>();
  private readonly rules = grammarRules();
  private readonly first: number;

  constructor(failed: FailedParse) {
    this.failed = failed;
    this.tokenizer = new Tokenizer(failed.text);
    this.errors = new ErrorFactory(this.tokenizer, failed);
    this.first = failed.skippedCells / Cell.STRIDE;
    this.mark = this.first;
    while (this.fill < this.first) this.read();
  }

  /** Tokens read so far. */
  get fill(): number {
    return this.tokenizer.fill / Cell.STRIDE;
  }

  run(): PythonSyntaxError {
    const { errors, tokenizer } = this;
    let error = this.pass();
    if (error === null || !(error instanceof Raised) || error.error.pyType !== "MemoryError") {
      if (this.failed.allowIncompleteInput && this.atEndOfSource()) {
        return errors.atLast("_IncompleteInputError", "incomplete input");
      }
    }
    const last = this.fill - 1;
    if (error === null) {
      this.mark = this.first;
      this.memo = new Map();
      this.callInvalid = true;
      error = this.pass();
    }
    if (error !== null) {
      if (tokenizer.done === Done.OK) return this.checkRest() ?? error.error;
      return error.error;
    }
    const kind = errors.kind(last);
    if (kind === T.INDENT) return errors.atLast("IndentationError", "unexpected indent");
    if (kind === T.DEDENT) return errors.atLast("IndentationError", "unexpected unindent");
    const generic = errors.range(last, last, "invalid syntax");
    return this.checkRest() ?? generic;
  }

  private atEndOfSource(): boolean {
    const { done } = this.tokenizer;
    return done === Done.EOF || done === Done.EOFS || done === Done.EOLS;
  }

  /** One pass over the statement; the error it raised, if any. */
  private pass(): Raised | null {
    const start = { exec: "file", eval: "eval", single: "interactive", func_type: "func_type" }[this.failed.mode];
    try {
      this.evaluate(this.rules.get(start) as Rule);
      return null;
    } catch (e) {
      if (e instanceof Raised) return e;
      if (e === TOO_DEEP) {
        this.depth = 0;
        return null;
      }
      throw e;
    }
  }

  /** The rest of the text may hold a tokenizer error, which then is the better message. */
  private checkRest(): PythonSyntaxError | null {
    const { tokenizer, errors } = this;
    const line = errors.line(this.fill - 1);
    for (;;) {
      const kind = tokenizer.done === Done.OK ? tokenizer.next() : errors.kind(this.fill - 1);
      if (kind === T.ERRORTOKEN) {
        if (tokenizer.insideString) return null;
        if (tokenizer.error !== null) return errors.fromTokenizer(tokenizer.error);
        if (tokenizer.level > 0 && line > tokenizer.parenLine[tokenizer.level - 1]) return errors.unclosed();
        return null;
      }
      if (kind === T.ENDMARKER || tokenizer.done !== Done.OK) return null;
    }
  }

  private read(): void {
    const { tokenizer, failed } = this;
    const kind = failed.mode === "single" ? tokenizer.nextInteractive(failed.dontImplyDedent) : tokenizer.next();
    this.levels[this.fill - 1] = tokenizer.level;
    if (kind === T.ERRORTOKEN) throw new Raised(this.errors.ofErrorToken());
  }

  /** Kind of the token at the mark, which is read if need be. */
  kind(): T {
    if (this.mark === this.fill) this.read();
    return this.tokenizer.tokens[this.mark * Cell.STRIDE];
  }

  token(): PegNode {
    const at = this.mark++;
    return { type: "token", start: at, end: at, children: [] };
  }

  /** Whether a token ends where another begins. */
  touching(a: number, b: number): boolean {
    const { tokens } = this.tokenizer;
    return tokens[a * Cell.STRIDE + Cell.END] === tokens[b * Cell.STRIDE + Cell.START];
  }

  /** `t` inside a t-string, else `f`. */
  stringLetter(): string {
    for (let at = this.mark - 1; at >= 0; at--) {
      const k = this.errors.kind(at);
      if (k === T.FSTRING_START) return "f";
      if (k === T.TSTRING_START) return "t";
    }
    return "f";
  }

  node(type: string, start: number, children: PegNode[]): PegNode {
    return { type, start, end: this.mark - 1, children };
  }

  private matchToken(item: Item): PegNode | null {
    const kind: T = this.kind();
    const wanted = item.kind as number;
    if (wanted === kind) return item.op === Op.Soft && this.name() !== item.text ? null : this.token();
    if (wanted === PSEUDO.SOFT_KEYWORD) return kind === T.NAME && SOFT_KEYWORDS.has(this.name()) ? this.token() : null;
    if (wanted === PSEUDO.NOTEQUAL_BANG) {
      return kind === T.NOTEQUAL && this.errors.text(this.mark) === "!=" ? this.token() : null;
    }
    return null;
  }

  private name(): string {
    return this.errors.name(this.mark);
  }

  private matchOnce(item: Item): Matched | null {
    return item.op === Op.Rule ? this.evaluate(item.rule as Rule) : this.matchToken(item);
  }

  private matchItem(item: Item): Matched | null {
    if (item.op === Op.Cut) return NOTHING;
    const start = this.mark;
    switch (item.repeat) {
      case Repeat.One:
        return this.matchOnce(item);
      case Repeat.Optional: {
        const m = this.matchOnce(item);
        if (m !== null) return m;
        this.mark = start;
        return NOTHING;
      }
      case Repeat.Ahead: {
        const m = this.matchOnce(item);
        this.mark = start;
        return m;
      }
      case Repeat.NotAhead: {
        const m = this.matchOnce(item);
        this.mark = start;
        return m === null ? NOTHING : null;
      }
      case Repeat.Forced: {
        const m = this.matchOnce(item);
        if (m !== null) return m;
        throw new Raised(this.errors.range(start, start, `expected '${item.text}'`));
      }
      default:
        return this.matchMany(item);
    }
  }

  private matchMany(item: Item): Matched | null {
    const out: Matched[] = [];
    for (;;) {
      const before = this.mark;
      if (item.repeat === Repeat.Gather && out.length > 0) {
        if (this.kind() !== item.separator) break;
        this.mark++;
      }
      const m = this.matchOnce(item);
      if (m === null) {
        this.mark = before;
        break;
      }
      out.push(m);
      if (this.mark === before) break;
    }
    return out.length === 0 && item.repeat !== Repeat.Star ? null : out;
  }

  /** Matches a rule at the mark, remembering the outcome. */
  evaluate(rule: Rule): Matched | null {
    if (rule.memo === "none") return this.alternatives(rule);
    const context = rule.memo === "context" && this.callInvalid ? 1 : 0;
    const key = (this.mark * 1024 + rule.id) * 2 + context;
    const known = this.memo.get(key);
    if (known !== undefined) {
      this.mark = known.mark;
      return known.value;
    }
    const value = this.evaluateNow(rule);
    this.memo.set(key, { value, mark: this.mark });
    return value;
  }

  private evaluateNow(rule: Rule): Matched | null {
    if (++this.depth > MAX_DEPTH) throw TOO_DEEP;
    let value: Matched | null;
    switch (rule.name) {
      case "bitwise_or":
        value = this.binary(0);
        break;
      case "sum":
        value = this.binary(SUM_LEVEL);
        break;
      case "primary":
        value = this.primary(false);
        break;
      case "t_primary":
        value = this.primary(true);
        break;
      case "expression_without_invalid": {
        const saved = this.callInvalid;
        this.callInvalid = false;
        value = this.alternatives(rule);
        this.callInvalid = saved;
        break;
      }
      default:
        value = this.alternatives(rule);
    }
    this.depth--;
    return value;
  }

  private alternatives(rule: Rule): Matched | null {
    const start = this.mark;
    for (const alt of rule.alternatives) {
      if (alt.invalid && !this.callInvalid) continue;
      this.mark = start;
      const items = alt.items;
      const matched: Matched[] = [];
      let cut = false;
      let i = 0;
      for (; i < items.length; i++) {
        const m = this.matchItem(items[i]);
        if (m === null) break;
        if (items[i].op === Op.Cut) cut = true;
        matched.push(m);
      }
      if (i === items.length) return this.act(alt, matched, start);
      if (cut) {
        this.mark = start;
        return null;
      }
    }
    this.mark = start;
    return null;
  }

  private act(alt: Alternative, matched: Matched[], start: number): Matched | null {
    const action: Action | null = alt.action;
    if (action === null) {
      if (matched.length === 1) return matched[0];
      if (matched.length === 2 && alt.items[0].repeat === Repeat.Ahead) return matched[1];
      return this.node("", start, flatten(matched));
    }
    switch (action.type) {
      case "node":
        return this.node(action.kind, start, flatten(matched));
      case "item":
        return matched[action.index];
      case "call":
        return ACTIONS[action.name](this, matched, start);
      case "raise":
        throw new Raised(this.errors.raise(action, matched, this));
    }
  }

  /** The left-recursive binary operators from `level` on. */
  private binary(level: number): Matched | null {
    const start = this.mark;
    if (level > TERM_LEVEL) return this.evaluate(this.rules.get("factor") as Rule);
    if (this.callInvalid && (level === SHIFT_LEVEL || level === TERM_LEVEL)) {
      this.evaluate(this.rules.get(level === SHIFT_LEVEL ? "invalid_arithmetic" : "invalid_factor") as Rule);
      this.mark = start;
    }
    const next = (): Matched | null =>
      level + 1 === SUM_LEVEL ? this.evaluate(this.rules.get("sum") as Rule) : this.binary(level + 1);
    let left = next();
    if (left === null) return null;
    while (BINARY_LEVELS[level].has(this.kind())) {
      const before = this.mark++;
      const right = next();
      if (right === null) {
        this.mark = before;
        break;
      }
      left = this.node("BinOp", start, flatten([left, right]));
    }
    return left;
  }

  /** `primary`, or with `lookahead` the t_primary of targets, which must be followed by another trailer. */
  private primary(lookahead: boolean): Matched | null {
    const start = this.mark;
    const followed = (): boolean => {
      if (!lookahead) return true;
      const k = this.kind();
      return k === T.LPAR || k === T.LSQB || k === T.DOT;
    };
    let value = this.evaluate(this.rules.get("atom") as Rule);
    if (value === null) return null;
    if (!followed()) {
      this.mark = start;
      return null;
    }
    for (;;) {
      const before = this.mark;
      const next = this.trailer(start, value);
      if (next === null || !followed()) {
        this.mark = before;
        return value;
      }
      value = next;
    }
  }

  private trailer(start: number, value: Matched): PegNode | null {
    const before = this.mark;
    const kind = this.kind();
    if (kind === T.DOT) {
      this.mark++;
      if (this.kind() !== T.NAME) return null;
      this.mark++;
      return this.node("Attribute", start, flatten([value]));
    }
    if (kind === T.LPAR) {
      const genexp = this.evaluate(this.rules.get("genexp") as Rule);
      if (genexp !== null) return this.node("Call", start, flatten([value, genexp]));
      this.mark = before + 1;
      const args = this.evaluate(this.rules.get("arguments") as Rule);
      if (args === null) this.mark = before + 1;
      if (this.kind() !== T.RPAR) return null;
      this.mark++;
      return this.node("Call", start, flatten([value]));
    }
    if (kind === T.LSQB) {
      this.mark++;
      if (this.evaluate(this.rules.get("slices") as Rule) === null || this.kind() !== T.RSQB) return null;
      this.mark++;
      return this.node("Subscript", start, flatten([value]));
    }
    return null;
  }
}

/** The nodes among what was matched, tokens and absent parts left out, anonymous nodes opened up. */
function flatten(matched: Matched[]): PegNode[] {
  const out: PegNode[] = [];
  const visit = (m: Matched): void => {
    if (Array.isArray(m)) m.forEach(visit);
    else if (m.type === "") m.children.forEach(visit);
    else if (m.type !== "token") out.push(m);
  };
  matched.forEach(visit);
  return out;
}

/** The error CPython reports for a text the parser has refused. */
export function diagnose(failed: FailedParse): PythonSyntaxError {
  return new Diagnosis(failed).run();
}
