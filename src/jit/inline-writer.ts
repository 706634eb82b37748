/**
 * InlineWriter: the text of a function that is written into its caller's, in the place of the call.
 *
 * Such a function has no record while its text runs: it calls nothing that could look at the stack. When it has to leave the straight path (a guard fails, an operator
 * needs the runtime), the records of its callers and its own are made at that moment, complete and with their pcs, and the interpreter carries out the instruction and the rest of
 * the function (`inline.ts` writes that way out, one for each function). So whoever looks finds the frame that should be there (invariant 1), and no frame costs anything until then.
 *
 * Its locals are named like those of any compiled function, with a suffix that tells them from the caller's: `line` renames, what the caller writes in between is its own.
 */
import { Op } from "../compiler/opcodes.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import type { Value } from "../objects/value.ts";
import { Header } from "../frames/frame-stack.ts";
import type { Effects } from "./effects.ts";
import type { Block, Graph } from "./graph.ts";
import type { Liveness } from "./liveness.ts";
import { copyState, DIRTY, Kind, maybeRaw, type PointState, RAW } from "./states.ts";
import { Writer } from "./writer.ts";

/** What does not change between the passes over a function that is inlined. */
export interface Analysed {
  readonly graph: Graph;
  readonly live: Liveness;
  readonly effects: readonly Effects[];
}

/** A register or constant (`rk`), or text that is a Python value. */
export type Argument = number | string;

/** A call that may be replaced by the callee's text. */
export interface InlineCall {
  readonly pc: number;
  /** The function, if it is known, else null: then text where it is, and its code alone is known. */
  readonly f: PyFunction | null;
  readonly code: PyCode;
  readonly fn: string;
  readonly args: readonly Argument[];
  /** Names of the last arguments. */
  readonly names?: readonly string[];
  /** Header.RET and Header.AUX (text) of the record that the callee would have. */
  readonly ret: number;
  readonly aux: string;
  /** More that has to hold, as text, or "". */
  readonly guard: string;
  /** No other function is called here: the result may be known to be a number. */
  readonly single: boolean;
  /** The instruction may be carried out again, so its operands are needed in the record. */
  readonly before: boolean;
  /** Writes the ordinary call (`c` is its result, checked), if the callee's text may stop on its way. */
  readonly whole?: () => void;
}

const WORD = /"(?:[^"\\]|\\.)*"|(?<![.\w$])[A-Za-z_$][\w$]*/g;
const REGISTER = /^[rfn]\d+$/;
const OWN = /^(?:[rfnBL]\d+|fp|fn|b|top|d|x|X|I|o)$/;

/** What the analysis of an inlined function gave, for its writer in the next pass over the caller. */
export interface Found {
  readonly states: Map<Block, PointState>;
  readonly refused: boolean;
  readonly leaves: boolean;
  readonly stops: boolean;
  readonly returns: boolean;
  readonly changes: boolean;
  readonly results: Kind;
}

export class InlineWriter extends Writer {
  readonly parent: Writer;
  readonly call: InlineCall;
  /** The call, in the caller. */
  readonly callPc: number;
  /** An instruction was met that needs a record. */
  refused = false;
  /** Some path leaves the text for the interpreter, or stops and is to be an ordinary call, or returns. */
  leaves = false;
  stops = false;
  returns = false;
  /** The instructions that are written if the text ends at the first other one; null: all of them. */
  private readonly partial: ReadonlySet<number> | null;
  /** Something was changed that must not be changed twice. */
  private changes = false;
  /** The rest of the block is not reached. */
  private ended = false;
  /** Where the text of the instruction that is being written begins. */
  private instruction = 0;
  private readonly suffix: string;

  constructor(parent: Writer, call: InlineCall, analysed: Analysed, id: number, partial: ReadonlySet<number> | null) {
    const { code, pc } = call;
    super(code, call.f ?? parent.func, analysed.graph, analysed.live, analysed.effects, "inline", new Map());
    this.parent = parent;
    this.call = call;
    this.callPc = pc;
    this.partial = partial;
    this.suffix = `_${id}`;
    this.mayAssume = parent.mayAssume;
    this.cautious = parent.cautious;
    this.mayInline = parent.mayInline;
    this.leavesUnseen = parent.leavesUnseen;
    this.inlineDepth = parent.inlineDepth + 1;
    this.inlining = parent.inlining;
    this.inlineAnalyses = parent.inlineAnalyses;
    this.slotsBelow = parent.slotsBelow + call.code.nregs + Header.SIZE;
    this.inlinePath = `${parent.inlinePath}${pc}/`;
  }

  override name(local: string): string {
    if (local === "fn" && this.call.f !== null) return this.ref(this.call.f);
    if (!OWN.test(local)) return local;
    if (REGISTER.test(local)) this.locals.add(local);
    return local + this.suffix;
  }

  found(): Found {
    const { entryStates: states, refused, leaves, stops, returns, changes, results } = this;
    return { states, refused, leaves, stops, returns, changes, results };
  }

  /** Take over what was found from the same beginning. */
  adopt(f: Found): void {
    this.entryStates = f.states;
    const { refused, leaves, stops, returns, results } = f;
    Object.assign(this, { refused, leaves, stops, returns, results });
    if (f.changes) this.noteChange();
  }

  override line(text: string): void {
    if (!this.final || this.ended) return;
    this.put(
      text.replace(WORD, (word) => {
        if (word === "R") return "S";
        return word === "C" ? this.ref(this.code) : this.name(word);
      }),
    );
  }
  override put(text: string): void {
    this.parent.put(text);
  }
  override textLength(): number {
    return this.parent.textLength();
  }
  override dropText(length: number): void {
    this.ended = false;
    this.parent.dropText(length);
  }
  protected override indent(by: number): void {
    (this.parent as InlineWriter).indent(by);
  }
  override ref(value: unknown): string {
    return this.parent.ref(value);
  }
  override assume(name: string, builtin: boolean, value: Value): boolean {
    return this.parent.assume(name, builtin, value);
  }
  override inlineNumber(): number {
    return this.parent.inlineNumber();
  }
  override spendInlining(count: number, limit: number): boolean {
    return this.parent.spendInlining(count, limit);
  }
  override hasRoom(size: number, levels = 1): boolean {
    return this.parent.hasRoom(this.slotsBelow - this.parent.slotsBelow + size, levels + 1);
  }
  override isInlining(code: PyCode): boolean {
    return code === this.code || this.parent.isInlining(code);
  }

  // ---- leaving: never on the straight path

  override header(): void {
    if (this.ended) return;
    if (this.partial === null || this.changes) this.refused = true;
    else {
      // Whichever way the instruction would take: what was written of it may be the half of a condition.
      this.parent.dropText(this.instruction);
      this.stops = true;
      this.line("x = -1; break X;");
      this.ended = true;
    }
  }
  override fail(_pc: number): void {
    if (!this.ended) this.refused = true;
  }
  override endBlock(): void {
    this.ended = false;
  }
  override begins(pc: number): boolean {
    const op = this.insns[pc]!;
    this.instruction = this.textLength();
    if (!this.ended && this.partial !== null && !this.partial.has(op)) this.header();
    if (op === Op.STORE_ATTR || op === Op.SETITEM || op === Op.STORE_DEREF) this.noteChange();
    return !this.ended;
  }
  override noteChange(): void {
    this.changes = true;
    this.parent.noteChange();
  }
  override jump(target: Block): void {
    if (target.isHeader) this.header();
    else if (!this.ended) super.jump(target);
  }
  override poll(_pc: number): void {
    this.refused = true;
  }

  /** Whatever was to be done on this path, the interpreter does it: it carries out the whole instruction. */
  override cold(pc: number, _body: () => void, _before = false, unlikely = true): void {
    if (!unlikely) this.header();
    if (this.ended || !unlikely) return;
    this.leaves = true;
    const saved = copyState(this.state);
    this.boxAll(pc);
    this.line(`x = ${pc}; break X;`);
    this.state = saved;
  }

  /** Registers that the record has to have if the interpreter begins with `pc`, as Python values. */
  private boxAll(pc: number): void {
    const after = this.live.liveAfter(pc);
    const { reads, writes } = this.effects[pc >> 2]!;
    this.state.regs.forEach((s, i) => {
      if (!maybeRaw(s)) return;
      if (i < this.named || reads.includes(i) || (after.has(i) && !writes.includes(i))) this.value(i);
    });
  }

  override leaveCallee(pc: number, body: () => void, _before = false): void {
    this.leaves = true;
    if (!this.final) return;
    this.parent.leaveCallee(
      this.callPc,
      () => {
        this.makeRecord();
        const saved = copyState(this.state);
        this.boxAll(pc);
        this.storeRegisters();
        this.state = saved;
        body();
      },
      this.call.before,
    );
  }

  makeRecord(): void {
    const { ret, aux } = this.call;
    const link = `${this.parent.name("fp")}, ${this.callPc}, ${this.name("fp")}, ${ret}, ${aux}`;
    if (this.final) this.put(`h.beginInlined(t, ${link}, ${this.name("fn")}, ${this.ref(this.code)});`);
  }

  private root(): Writer {
    let w: Writer = this;
    while (w instanceof InlineWriter) w = w.parent;
    return w;
  }
  /** Its locals that the text so far uses. */
  private readonly locals = new Set<string>();

  /** Where its text begins in the finished text; the line there becomes the declaration of its locals. */
  beginText(): number {
    return this.root().lines.length;
  }
  declareLocals(at: number): void {
    const names = [...this.locals, ...(this.leaves || this.stops ? ["x"] : [])].map((n) => n + this.suffix);
    const { lines } = this.root();
    lines[at] = names.length === 0 ? "" : `let ${names.join(", ")};`;
  }

  storeRegisters(): void {
    const which: number[] = [];
    for (let i = 0; i < this.code.nregs; i++) if (i < this.named || this.locals.has(`r${i}`)) which.push(i);
    if (which.length === 0) return;
    this.line(`h.store(S, b, ${this.ref(which)}, ${which.map((i) => `r${i}`).join(", ")});`);
  }

  /** What all results are that do not come from the interpreter, as far as is known; a FLOAT is left in `c` raw. */
  get result(): Kind {
    return this.call.single ? this.results : Kind.ANY;
  }
  private results: Kind = Kind.UNBOUND;

  /** A float that has a box already keeps it: another one would be another object. */
  private resultKind(operand: number): Kind {
    const kind = this.kind(operand);
    if (kind !== Kind.FLOAT) return kind;
    return operand >= 0 && (this.state.regs[operand]! & ~DIRTY) === (Kind.FLOAT | RAW) ? kind : Kind.ANY;
  }

  override returned(operand: number): boolean {
    this.returns = true;
    const kind = this.partial === null ? this.resultKind(operand) : Kind.ANY;
    this.results = this.results === Kind.UNBOUND || this.results === kind ? kind : Kind.ANY;
    const v = this.final && this.result === Kind.FLOAT ? this.number(operand) : this.value(operand);
    this.line(`c = ${v}; t.inlined++; break I;`);
    return true;
  }
}
