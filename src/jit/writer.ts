/**
 * Writer: the text of one compiled function while it is being made, and what is known at the point that has been reached.
 *
 * The instruction emitters (`emit-*.ts`) are run several times over each block, until the states at the beginnings of blocks no longer change (their text is
 * thrown away), and once more for the final text (structure.ts). So text and analysis cannot disagree.
 *
 * Locals of the emitted function: `t` thread state, `fp` its record, `S` the stack, `R` and `b` where the registers are (`R[b + n]`), `top` the record above,
 * `d` its depth, `hd` header written, `fn` the function, `G` its globals, `c x y o e` scratch, `r<n>`/`f<n>` registers (states.ts), `n<n>` counters (counters.ts), `k<n>` constants.
 *
 * Rules: before control leaves emitted code for anything that may look at the stack, run Python or fail, the header is written, all dirty variables and live temporaries
 * are stored (`flush`), and the callee stores `pc` and `t.fp` (invariant 1). No text of the program gets into the source but quoted literals.
 */
import { RegisterWriter } from "./register-writer.ts";
import type { Shape } from "./text-writer.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import { Op } from "../compiler/opcodes.ts";
import type { Value } from "../objects/value.ts";
import { Header } from "../frames/frame-stack.ts";
import { beginCounting, syncCounters } from "./counters.ts";
import type { Assumption } from "./cells.ts";
import type { Effects } from "./effects.ts";
import type { Block, Graph } from "./graph.ts";
import type { Found } from "./inline-writer.ts";
import type { BitSet, Liveness } from "./liveness.ts";
import {
  BOX,
  copyState,
  DIRTY,
  Head,
  Kind,
  kindOf,
  LAZY,
  maybeRaw,
  mergeState,
  NOTHING_SHARED,
  type PointState,
  RAW,
} from "./states.ts";

/** What is known of a loop before its text is made. */
export interface Loop {
  readonly calls: boolean;
  readonly assigned: BitSet;
}

export class Writer extends RegisterWriter {
  readonly graph: Graph;
  readonly live: Liveness;
  readonly effects: readonly Effects[];
  readonly shape: Shape;
  /** The function whose globals the compiler looked at. */
  readonly func: PyFunction;
  /** Lists of registers that are stored together, so that equal ones stand in the pool once. */
  private readonly lists = new Map<string, readonly number[]>();
  protected entryStates = new Map<Block, PointState>();
  /** Blocks whose entry state changed in this pass. */
  changed = false;
  /** How to go to a block from here, set by structure.ts. */
  goto: (target: Block) => string = () => "";
  /** By pc of a LOAD_METHOD from a module that is known: the function that it has now. */
  readonly moduleFunctions = new Map<number, Value>();
  /** Names whose values were taken as constants: guarded by the `g` cell. */
  readonly assumed: Assumption[] = [];
  mayAssume = true;
  /** Guesses have failed before: an operator of which nothing was noted is written for any operands. (It may never have been carried out.) */
  cautious = false;
  /** The code's namespace is the globals: names are globals. */
  moduleScope = false;
  readonly loops: ReadonlyMap<Block, Loop>;

  constructor(
    code: PyCode,
    func: PyFunction,
    graph: Graph,
    live: Liveness,
    effects: readonly Effects[],
    shape: Shape,
    loops: ReadonlyMap<Block, Loop>,
  ) {
    super(code);
    this.func = func;
    this.graph = graph;
    this.live = live;
    this.effects = effects;
    this.shape = shape;
    this.loops = loops;
  }

  // ---- leaving emitted code

  /** Store what has to be in the record while instruction `pc` is under way elsewhere; `before`: it will be executed again, so its operands too. */
  flush(pc: number, before = false): void {
    const { regs } = this.state;
    const list: number[] = [];
    const after = this.live.liveAfter(pc);
    const { reads, writes, kept } = this.effects[pc >> 2]!;
    for (let i = 0; i < regs.length; i++) {
      if ((regs[i]! & DIRTY) === 0) continue;
      if (i >= this.named) {
        const needed = before
          ? reads.includes(i) || (after.has(i) && !writes.includes(i))
          : after.has(i) && !writes.includes(i);
        if (!needed && i !== kept) continue;
      }
      list.push(i);
    }
    this.storeAll(list);
    syncCounters(this, (i) => after.has(i) || reads.includes(i));
  }

  /** Store registers. On unlikely paths many of them are one call: V8 does not optimise functions that are too long. */
  private storeAll(list: readonly number[]): void {
    if (!this.unlikely || list.length <= 3) {
      for (const i of list) this.store(i);
      return;
    }
    const values = list.map((i) => this.stored(i));
    const key = list.join();
    const which = this.lists.get(key) ?? list;
    this.lists.set(key, which);
    this.line(`h.store(R, b, ${this.ref(which)}, ${values.join(", ")});`);
    for (const i of list) this.state.regs[i] = this.state.regs[i]! & ~DIRTY;
  }

  /** Store all variables whose slots are out of date, on a path that ends here. */
  storeVariables(): void {
    const list: number[] = [];
    for (let i = 0; i < this.named; i++) if ((this.state.regs[i]! & DIRTY) !== 0) list.push(i);
    this.unlikely = true;
    this.ending = true;
    this.storeAll(list);
    this.unlikely = false;
    this.ending = false;
  }

  private store(i: number): void {
    this.line(`R[b + ${i}] = ${this.stored(i)};`);
    this.state.regs[i] = this.state.regs[i]! & ~DIRTY;
  }

  /** What to store of a register: a path that ends leaves no trace in the locals. */
  private stored(i: number): string {
    if (kindOf(this.state.regs[i]!) === Kind.UNBOUND) return "undefined";
    return this.ending && this.state.shared.size === 0 ? this.lastValue(i) : this.value(i);
  }

  /** Write the header now if it may be missing: the straight path goes on to leave emitted code. */
  header(): void {
    const { head } = this.state;
    if (head === Head.YES) return;
    const text =
      this.shape === "generator"
        ? "hd = h.begin(t, fp, o, d);"
        : `S[fp] = fn; S[fp + ${Header.CODE}] = C; S[fp + ${Header.FRAME}] = null; S[fp + ${Header.OWNER}] = null; t.depth = d; hd = true;`;
    this.line(head === Head.NO ? text : `if (!hd) { ${text} }`);
    this.state.head = Head.YES;
  }

  /** The same on an unlikely path. */
  private rareHeader(): void {
    if (this.state.head !== Head.YES)
      this.line(`if (!hd) hd = ${this.shape === "generator" ? "h.begin(t, fp, o, d)" : "H(t, fn, fp, C, d)"};`);
    this.state.head = Head.YES;
  }

  /** A path, unlikely as a rule, that leaves emitted code: the record is completed on it alone. */
  cold(pc: number, body: () => void, before = false, unlikely = true): void {
    const saved = copyState(this.state);
    const known = new Map(this.known);
    this.forgetGlobals();
    this.rareHeader();
    this.unlikely = unlikely;
    this.flush(pc, before);
    this.unlikely = false;
    body();
    this.state = saved;
    this.known = known;
    if (saved.head === Head.NO) saved.head = Head.MAYBE;
    this.forgetGlobals();
  }

  /** Something ran that may have changed globals. */
  forgetGlobals(): void {
    this.state.checked = 0;
  }

  /** An exception is pending (or the thread unwinds), the record is complete: to the handler, or out. */
  fail(pc: number): void {
    const handler = this.graph.handlerOf(pc);
    if (this.shape === "loop" && (handler === null || handler.order < 0)) {
      // Outside the loop: the interpreter's business.
      this.line("return h.raised(t, fp);");
      return;
    }
    if (handler === null) {
      this.line("return h.leave(t, fp);");
      return;
    }
    this.line("if (!h.lands(t, fp)) return h.away(t, fp);");
    const saved = copyState(this.state);
    if (handler.excReg >= 0) {
      this.line(`r${handler.excReg} = R[b + ${handler.excReg}];`);
      this.state.regs[handler.excReg] = Kind.ANY;
    }
    this.jump(handler);
    this.state = saved;
  }

  /** `if (VALUE === undefined)` to the handler or out. */
  check(value: string, pc: number): void {
    this.open(`if (${value} === undefined) {`);
    this.fail(pc);
    this.close();
  }

  /** Leave for the interpreter, which executes instruction `pc` and the rest of the activation: an assumption did not hold. */
  bail(pc: number): void {
    const { checked } = this.state;
    this.ending = true;
    this.cold(pc, () => this.line(`return h.bail(t, fp, ${pc});`), true);
    this.ending = false;
    this.state.checked = checked;
  }

  /** Leave for the interpreter at an instruction of which nothing is known. The text of the block ends here. */
  leaveUnseen(pc: number): void {
    this.ending = true;
    this.cold(pc, () => this.line(`return h.unseen(t, fp, ${pc}, g);`), true);
    this.ending = false;
  }

  /** The path to text where the callee of the call at `pc`, which is written here too, is left: the record is completed, then `body` makes the callee's. */
  leaveCallee(pc: number, body: () => void, before = false): void {
    this.cold(pc, body, before);
  }

  /** Instruction `pc` is to be written now: false if the text has ended before it. */
  begins(_pc: number): boolean {
    return true;
  }

  endBlock(): void {}
  /** The text changes something outside its registers. */
  noteChange(): void {}

  /** `return` in a function whose text is its caller's: true if that has been written. */
  returned(_operand: number): boolean {
    return false;
  }

  /** On a path made by `cold`: instruction `pc` gave `c`, which was promised to be a small int. If it is none, the interpreter goes on behind it. */
  unlessSmallInt(pc: number, dst: number): void {
    this.line(`if (typeof c !== "number") { R[b + ${dst}] = c; return h.goOn(t, fp, ${pc + 4}); }`);
  }

  /** Ask the host whether it wants something; the next instruction is `pc`. */
  poll(pc: number): void {
    const saved = copyState(this.state);
    this.forgetGlobals();
    this.completeAt(pc);
    this.open(`if (!h.poll(t, fp, ${pc})) {`);
    this.fail(pc);
    this.close();
    this.state = saved;
    if (saved.head === Head.NO) saved.head = Head.MAYBE;
    this.forgetGlobals();
  }

  /** If this version has been dropped the interpreter goes on at `pc`, where a block begins, and enters another one. */
  leaveIfDropped(pc: number): void {
    const saved = copyState(this.state);
    this.open("if (g.dropped) {");
    this.ending = true;
    this.completeAt(pc);
    this.ending = false;
    this.line(`return h.goOn(t, fp, ${pc});`);
    this.close();
    this.state = saved;
    if (saved.head === Head.NO) saved.head = Head.MAYBE;
  }

  /** The record as it has to be where the block at `pc` begins. */
  private completeAt(pc: number): void {
    this.rareHeader();
    const live = this.live.liveIn(this.graph.at(pc));
    const list: number[] = [];
    for (let i = 0; i < this.state.regs.length; i++)
      if ((this.state.regs[i]! & DIRTY) !== 0 && (i < this.named || live.has(i))) list.push(i);
    this.unlikely = true;
    this.storeAll(list);
    this.unlikely = false;
    syncCounters(this, (i) => live.has(i));
  }

  // ---- control flow

  /** Go to a block: its entry state takes this point's in, and the text converts registers to what it expects. */
  jump(target: Block): void {
    const live = this.live.liveIn(target);
    if (target.order < 0) {
      this.ending = true;
      this.completeAt(target.start);
      this.ending = false;
      this.line(`return h.exit(t, fp, ${target.start});`);
      return;
    }
    for (const reg of this.state.shared.keys()) if (live.has(reg)) this.value(reg);
    this.state.shared = NOTHING_SHARED;
    const { regs } = this.state;
    const back = target.isHeader && this.currentOrder >= target.order;
    if (!back && target.isHeader) {
      this.prepareLoop(this.loops.get(target)!, live);
      beginCounting(this, target);
    }
    const into = this.entryStates.get(target);
    if (into === undefined) {
      const s = copyState(this.state);
      for (let i = this.named; i < s.regs.length; i++) if (!live.has(i)) s.regs[i] = Kind.ANY;
      this.entryStates.set(target, s);
      this.changed = true;
    } else if (!this.final) {
      const s = copyState(this.state);
      for (let i = this.named; i < s.regs.length; i++) if (!live.has(i)) s.regs[i] = Kind.ANY;
      if (mergeState(into, s)) this.changed = true;
    }
    if (!this.final) return;
    const want = this.entryStates.get(target)!.regs;
    for (let i = 0; i < regs.length; i++) {
      if (i < this.named || live.has(i)) this.convert(i, regs[i]!, want[i]!);
    }
    const text = this.goto(target);
    if (text !== "") this.line(text);
  }

  /** Text that brings a register from one state into another, which was merged from it. */
  private convert(i: number, from: number, to: number): void {
    const isRaw = maybeRaw(from);
    if (isRaw && (to & LAZY) === 0 && (kindOf(to) !== Kind.FLOAT || (to & BOX) !== 0)) this.box(i, from);
    else if (isRaw && (to & LAZY) !== 0 && (from & LAZY) === 0) this.line(`r${i} = RAWF;`);
    if (kindOf(to) === Kind.FLOAT && (to & RAW) !== 0 && (from & RAW) === 0) this.line(`f${i} = r${i}.v;`);
  }

  /**
   * A loop begins. What it does not assign is stored now and stays stored, so that its unlikely paths are short; the header is written now if the loop calls.
   */
  private prepareLoop(loop: Loop, live: BitSet): void {
    if (loop.calls) this.header();
    for (let i = 0; i < this.state.regs.length; i++) {
      if ((this.state.regs[i]! & DIRTY) === 0 || loop.assigned.has(i)) continue;
      if (i < this.named || live.has(i)) this.store(i);
    }
  }

  /** `if (CONDITION) go to target`, going on otherwise. */
  branch(condition: string, target: Block): void {
    const saved = copyState(this.state);
    this.open(`if (${condition}) {`);
    this.jump(target);
    this.close();
    this.state = saved;
  }

  /** A resumption goes on to the next block of its way: values are not loaded yet, so nothing is known and nothing has to be converted. */
  hop(target: Block): void {
    if (target.resumes >= 0) this.reach(target);
    const text = this.goto(target);
    if (text !== "") this.line(text);
  }

  /** Control may come here with nothing known. */
  reach(target: Block): void {
    this.setEntryState(target, {
      regs: new Uint8Array(this.state.regs.length),
      head: Head.MAYBE,
      checked: 0,
      shared: NOTHING_SHARED,
    });
  }

  /** The resumption has arrived: load what is needed from here on. What was sent is not in the generator's array yet if the record is not there. */
  resume(b: Block): void {
    this.line("s = 0;");
    const live = this.live.liveIn(b);
    const sent = this.insns[b.resumes - 4] === Op.YIELD ? this.insns[b.resumes - 3]! : -1;
    // A variable that nobody reads any more is stored all the same where this way meets another one, on which it has changed.
    for (let i = 0; i < this.state.regs.length; i++)
      if (i !== sent && (live.has(i) || (i < this.named && this.isAssigned(i)))) this.line(`r${i} = R[${i}];`);
    if (sent >= 0 && (live.has(sent) || sent < this.named)) this.set(sent, `hd ? R[${sent}] : v`);
  }

  private everAssigned: ReadonlySet<number> | null = null;
  /** Does any instruction assign the register? */
  private isAssigned(i: number): boolean {
    this.everAssigned ??= new Set(this.effects.flatMap((e) => e.writes));
    return this.everAssigned.has(i);
  }

  /** Write text that belongs to other blocks, and come back to this point. */
  aside(body: () => void): void {
    const { state, known, currentOrder, blockStart, blockEnd } = this;
    body();
    Object.assign(this, { state, known, currentOrder, blockStart, blockEnd });
  }

  save(): PointState {
    return copyState(this.state);
  }
  restore(s: PointState): void {
    this.state = s;
  }

  /** `jump` on a path of its own: what is known here stays as it is. */
  jumpAside(target: Block): void {
    const saved = copyState(this.state);
    this.jump(target);
    this.state = saved;
  }

  /** Levels of inlining around this text. */
  inlineDepth = 0;
  private inlined = 0;
  /** Numbers tell the locals of functions that are written into this text apart. */
  inlineNumber(): number {
    return ++this.inlined;
  }
  /** Is this the text of `code`, or in it? */
  isInlining(code: PyCode): boolean {
    return code === this.code;
  }
  /** What the functions written into this text need at most: levels of calls, slots of the stack above `top`. */
  readonly room = { levels: 0, slots: 0 };
  /** Where `top` of this text is, above `top` of the whole. */
  slotsBelow = 0;
  /** A function of `size` slots is written into this text. True if nobody has to look whether there is room for it: the whole begins only if there is. */
  hasRoom(size: number, levels = 1): boolean {
    if (this.shape !== "entry") return false;
    this.room.levels = Math.max(this.room.levels, levels);
    this.room.slots = Math.max(this.room.slots, size);
    return true;
  }
  private spent = 0;
  /** Instructions of functions written into this text: false if there is no room for so many more. */
  spendInlining(count: number, limit: number): boolean {
    if (this.spent + count > limit) return false;
    this.spent += count;
    return true;
  }
  /** By call (and the calls around it that are inlined): whether the callee is written in its place (inline.ts). */
  inlining = new Map<string, boolean>();
  /** By the same: what its analysis gave, and for which state at its beginning. */
  inlineAnalyses = new Map<string, { readonly start: PointState; readonly found: Found }>();
  inlinePath = "";
  /** Which functions may be written into their callers' text. */
  mayInline: (code: PyCode) => boolean = () => false;
  /** For which code the text leaves at instructions that were never carried out (unseen.ts). */
  leavesUnseen: (code: PyCode) => boolean = () => false;

  /** Take it for granted that a global or builtin has this value; false if such an assumption has failed too often. */
  assume(name: string, builtin: boolean, value: Value): boolean {
    if (!this.mayAssume) return false;
    if (!this.assumed.some((a) => a.name === name)) this.assumed.push({ name, builtin, value });
    return true;
  }

  /** The text being written is for a path that is seldom taken. */
  private unlikely = false;
  /** The path being written does not go on in this function. */
  private ending = false;
  currentOrder = 0;
  blockStart = 0;
  blockEnd = 0;

  /** Begin a block with what is known at its beginning; false if nothing has come there yet. */
  enter(b: Block): boolean {
    const s = this.entryStates.get(b);
    if (s === undefined) return false;
    this.state = copyState(s);
    this.known = new Map();
    this.currentOrder = b.order;
    this.blockStart = b.start;
    this.blockEnd = b.end;
    return true;
  }

  isReached(b: Block): boolean {
    return this.entryStates.has(b);
  }

  entryState(b: Block): PointState {
    return this.entryStates.get(b)!;
  }
  setEntryState(b: Block, s: PointState): void {
    this.entryStates.set(b, s);
  }
}
