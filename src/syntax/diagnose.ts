/**
 * Says what is wrong with a text that is not Python, as CPython does.
 *
 * Invariants: CPython's two passes are repeated literally, on the failing top-level statement: the first without the
 * `invalid_…` rules finds how far tokens were read, the second with them finds the message. Tokens are fetched one at a
 * time, since the place of an error depends on which was read last. The grammar runs on a stack of its own, so nesting
 * cannot overflow JavaScript's.
 */

import { ErrorFactory, Raised } from "./diagnosis-errors.ts";
import { ACTIONS, type Matched, type PegNode } from "./diagnosis-actions.ts";
import type { PythonSyntaxError } from "./errors.ts";
import { tooNew } from "./feature-versions.ts";
import type { FailedParse } from "./parse.ts";
import { type Action, type Alternative, grammarRules, type Item, Op, PSEUDO, Repeat, type Rule } from "./peg.ts";
import { Cell, T } from "./token.ts";
import { Done } from "./token-buffer.ts";
import { Tokenizer } from "./tokenizer.ts";

/** Nested rules CPython's parser can take; the engine's are counted as if they were those. */
const MAX_STACK = 6000;

/** What an optional part that is absent, a lookahead and a cut match. */
const NOTHING: PegNode = { type: "", start: -1, end: -1, children: [] };

const SOFT_KEYWORDS = new Set(["match", "case", "type", "_"]);

interface Remembered {
  key: number;
  value: Matched | null;
  mark: number;
}

/** A rule being matched. */
class Frame {
  readonly rule: Rule;
  readonly start: number;
  readonly key: number;
  readonly callInvalid: boolean;
  alternative = 0;
  item = 0;
  matched: Matched[] = [];
  /** Outcomes of a repeated item so far. */
  many: Matched[] | null = null;
  /** Where the item at hand began. */
  before = 0;
  cut = false;
  result: Matched | null = null;
  constructor(rule: Rule, start: number, key: number, callInvalid: boolean) {
    this.rule = rule;
    this.start = start;
    this.key = key;
    this.callInvalid = callInvalid;
  }
}

export class Diagnosis {
  readonly tokenizer: Tokenizer;
  readonly errors: ErrorFactory;
  readonly failed: FailedParse;
  /** Bracket level after each token. */
  readonly levels: number[] = [];
  mark: number;
  callInvalid = false;
  private memo: Remembered[][] = [];
  private readonly rules = grammarRules();
  private readonly first: number;

  constructor(failed: FailedParse) {
    this.failed = failed;
    this.tokenizer = new Tokenizer(failed.text);
    this.tokenizer.typeComments = failed.typeComments;
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
    if (this.failed.allowIncompleteInput && this.atEndOfSource()) {
      return errors.atLast("_IncompleteInputError", "incomplete input");
    }
    const last = this.fill - 1;
    if (error === null) {
      this.mark = this.first;
      this.memo = [];
      this.callInvalid = true;
      error = this.pass();
    }
    if (error !== null) {
      if (tokenizer.done === Done.OK && error.error.pyType !== "MemoryError") return this.checkRest() ?? error.error;
      return error.error;
    }
    const kind = errors.kind(last);
    if (kind === T.INDENT) return errors.atLast("IndentationError", "unexpected indent");
    if (kind === T.DEDENT) return errors.atLast("IndentationError", "unexpected unindent");
    const generic = errors.range(last, last, "invalid syntax");
    return this.checkRest() ?? generic;
  }

  /** The error about the first piece of syntax that is too new, in a text without any other. */
  findTooNew(): PythonSyntaxError | null {
    const error = this.pass();
    return error === null ? null : error.error;
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
      if (kind !== T.NOTEQUAL) return null;
      const { flufl } = this.failed.settings;
      if ((this.errors.text(this.mark) === "<>") === flufl) return this.token();
      if (!flufl) return null;
      throw new Raised(this.errors.range(this.mark, this.mark, "with Barry as BDFL, use '<>' instead of '!='"));
    }
    return null;
  }

  private name(): string {
    return this.errors.name(this.mark);
  }

  /** Matches an item that is no rule. */
  private matchTokens(item: Item): Matched | null {
    if (item.op === Op.Cut) return NOTHING;
    const start = this.mark;
    switch (item.repeat) {
      case Repeat.One:
        return this.matchToken(item);
      case Repeat.Optional:
        return this.matchToken(item) ?? NOTHING;
      case Repeat.Ahead: {
        const m = this.matchToken(item);
        this.mark = start;
        return m;
      }
      case Repeat.NotAhead: {
        const m = this.matchToken(item);
        this.mark = start;
        return m === null ? NOTHING : null;
      }
      case Repeat.Forced: {
        const m = this.matchToken(item);
        if (m !== null) return m;
        throw new Raised(this.errors.range(start, start, `expected '${item.text}'`));
      }
    }
    const out: Matched[] = [];
    for (let m = this.matchToken(item); m !== null; m = this.matchToken(item)) {
      out.push(m);
      if (item.repeat !== Repeat.Gather) continue;
      if (this.kind() !== item.separator) return out;
      this.mark++;
    }
    if (item.repeat === Repeat.Gather && out.length > 0) this.mark--;
    return out.length === 0 && item.repeat !== Repeat.Star ? null : out;
  }

  /** Runs the grammar from a rule at the mark, on a stack of its own. */
  private evaluate(start: Rule): Matched | null {
    const stack: Frame[] = [this.enter(start)];
    let result: Matched | null = null;
    let delivered = false;
    for (;;) {
      const frame = stack[stack.length - 1];
      if (delivered) {
        delivered = false;
        this.deliver(frame, result);
      }
      const call = this.advance(frame);
      if (call === null) {
        result = frame.result;
        this.leave(frame);
        stack.pop();
        if (stack.length === 0) return result;
        delivered = true;
        continue;
      }
      const known = call.memo === "none" ? undefined : this.recall(call);
      if (known !== undefined) {
        this.mark = known.mark;
        result = known.value;
        delivered = true;
        continue;
      }
      if (stack.length >= MAX_STACK) throw new Raised(this.errors.tooDeep());
      stack.push(this.enter(call));
    }
  }

  private memoKey(rule: Rule): number {
    return rule.id * 2 + (rule.memo === "context" && this.callInvalid ? 1 : 0);
  }

  private recall(rule: Rule): Remembered | undefined {
    const list = this.memo[this.mark - this.first];
    if (list === undefined) return undefined;
    const key = this.memoKey(rule);
    for (const r of list) if (r.key === key) return r;
    return undefined;
  }

  private enter(rule: Rule): Frame {
    const frame = new Frame(rule, this.mark, this.memoKey(rule), this.callInvalid);
    if (rule.name === "expression_without_invalid") this.callInvalid = false;
    this.chooseFrom(frame, 0);
    return frame;
  }

  private leave(frame: Frame): void {
    this.callInvalid = frame.callInvalid;
    if (frame.rule.memo === "none") return;
    const at = frame.start - this.first;
    this.memo[at] ??= [];
    this.memo[at].push({ key: frame.key, value: frame.result, mark: this.mark });
  }

  /** Goes to the first alternative from `index` on that takes part in this pass. */
  private chooseFrom(frame: Frame, index: number): void {
    const { alternatives } = frame.rule;
    let i = index;
    while (i < alternatives.length && alternatives[i].invalid && !this.callInvalid) i++;
    frame.alternative = i;
    frame.item = 0;
    frame.matched = [];
    frame.many = null;
    frame.cut = false;
    this.mark = frame.start;
  }

  private miss(frame: Frame): void {
    this.chooseFrom(frame, frame.cut ? frame.rule.alternatives.length : frame.alternative + 1);
  }

  private take(frame: Frame, m: Matched): void {
    frame.matched.push(m);
    frame.many = null;
    frame.item++;
  }

  /** Goes on with a frame; the rule it needs next, or null when it is done. */
  private advance(frame: Frame): Rule | null {
    const { alternatives } = frame.rule;
    for (;;) {
      if (frame.alternative >= alternatives.length) {
        frame.result = null;
        return null;
      }
      const alt = alternatives[frame.alternative];
      if (frame.item === alt.items.length) {
        if (alt.feature !== null) this.checkFeature(alt.feature);
        frame.result = this.act(alt, frame.matched, frame.start);
        return null;
      }
      const item = alt.items[frame.item];
      if (item.op === Op.Rule) {
        if (frame.many === null) frame.before = this.mark;
        return item.rule;
      }
      const m = this.matchTokens(item);
      if (m === null) this.miss(frame);
      else {
        if (item.op === Op.Cut) frame.cut = true;
        this.take(frame, m);
      }
    }
  }

  /** Gives a frame the outcome of the rule it asked for. */
  private deliver(frame: Frame, m: Matched | null): void {
    const item = frame.rule.alternatives[frame.alternative].items[frame.item];
    switch (item.repeat) {
      case Repeat.One:
        if (m === null) this.miss(frame);
        else this.take(frame, m);
        return;
      case Repeat.Optional:
        if (m === null) this.mark = frame.before;
        this.take(frame, m ?? NOTHING);
        return;
      case Repeat.Ahead:
        this.mark = frame.before;
        if (m === null) this.miss(frame);
        else this.take(frame, m);
        return;
      case Repeat.NotAhead:
        this.mark = frame.before;
        if (m === null) this.take(frame, NOTHING);
        else this.miss(frame);
        return;
    }
    frame.many ??= [];
    if (m !== null && this.mark > frame.before) {
      frame.many.push(m);
      frame.before = this.mark;
      if (item.repeat !== Repeat.Gather) return;
      if (this.kind() === item.separator) {
        this.mark++;
        return;
      }
    }
    this.mark = frame.before;
    if (frame.many.length === 0 && item.repeat !== Repeat.Star) this.miss(frame);
    else this.take(frame, frame.many);
  }

  /** Refuses what the wanted version of Python does not have. */
  checkFeature(feature: string): void {
    const message = tooNew(feature, this.failed.featureVersion);
    if (message !== null) throw new Raised(this.errors.atLast("SyntaxError", message));
  }

  private act(alt: Alternative, matched: Matched[], start: number): Matched | null {
    const action: Action | null = alt.action;
    if (action === null) {
      if (matched.length === 1) return matched[0];
      if (matched.length === 2 && alt.items[0].repeat >= Repeat.Ahead) return matched[1];
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

/** The error about syntax that is newer than the wanted version, if there is any, for a text that has been parsed. */
export function findTooNew(parsed: FailedParse): PythonSyntaxError | null {
  return new Diagnosis(parsed).findTooNew();
}
