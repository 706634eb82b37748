/**
 * Which registers of an activation hold something: its variables always, its temporaries while they may still be read.
 *
 * A dead temporary's slot keeps its old value until it is written again. CPython's stack has no such thing, so it must not keep an object alive. The analysis is the
 * compiler's own (jit/liveness.ts): compiled code does not even store dead temporaries, so what it calls dead is not read by anybody.
 */
import { Op } from "../../compiler/opcodes.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { type Effects, effectsOf } from "../../jit/effects.ts";
import { buildGraph, type Graph } from "../../jit/graph.ts";
import { type BitSet, computeLiveness, type Liveness } from "../../jit/liveness.ts";

/** Instructions whose result somebody else holds already: they load. */
const LOADS = new Set<number>([Op.MOVE, Op.LOAD_CONST, Op.LOAD_DEREF, Op.LOAD_GLOBAL, Op.LOAD_NAME]);
/** The same as a rule: an attribute may be made on asking. */
const READS = new Set<number>([Op.LOAD_ATTR, Op.LOAD_METHOD, Op.GETITEM, Op.LOAD_SUPER_ATTR, Op.LOAD_SUPER_METHOD]);

/** How a temporary's value came into it, as far as the text shows. */
export const enum Origin {
  /** Perhaps nobody else holds it. */
  OWN,
  READ,
  LOADED,
}

/** A register, and how its value came into it. */
export interface Held {
  readonly register: number;
  readonly origin: Origin;
  /** The instruction that wrote it, or -1. */
  readonly writer: number;
}

const NONE: readonly Held[] = [];

export class LiveRegisters {
  /** The variables are the first registers, the temporaries follow. */
  readonly variables: number;
  readonly effects: readonly Effects[];
  private readonly nregs: number;
  private readonly code: Int32Array;
  private readonly graph: Graph | null;
  private readonly live: Liveness | null;
  private readonly midway: (BitSet | null)[] = [];
  private readonly running: (BitSet | null)[] = [];
  private readonly dead: (readonly Held[])[] = [];
  private readonly written: (readonly Held[])[] = [];

  constructor(code: PyCode) {
    this.code = code.code;
    this.nregs = code.nregs;
    this.variables = code.unit.localNames.length;
    const effects: Effects[] = [];
    for (let pc = 0; pc < code.code.length; pc += 4) effects.push(effectsOf(code.code, pc, code.nregs));
    this.effects = effects;
    this.graph = buildGraph(code.code, code.unit.exceptionTable, -1, code.generatorFlags !== 0);
    this.live = this.graph === null ? null : computeLiveness(this.graph, effects, code.nregs);
  }

  /** Those live while the instruction at `pc` runs; `midway`: its operands among them. null: all may be. */
  during(pc: number, midway: boolean): BitSet | null {
    const memo = midway ? this.midway : this.running;
    let live = memo[pc >> 2];
    if (live !== undefined) return live;
    const after = this.live?.liveAfter(pc) as BitSet | undefined;
    if (after === undefined) live = null;
    else {
      live = after.copy();
      const { reads, writes, sometimes } = this.effects[pc >> 2]!;
      if (!sometimes) for (const w of writes) live.delete(w);
      const handler = this.graph!.handlerOf(pc);
      if (handler !== null) live.union(this.live!.liveIn(handler));
      if (midway) for (const r of reads) live.add(r);
    }
    memo[pc >> 2] = live;
    return live;
  }

  /** Temporaries that nobody reads from `pc` on. */
  deadAt(pc: number): readonly Held[] {
    let dead = this.dead[pc >> 2];
    if (dead !== undefined) return dead;
    const live = this.during(pc, true);
    if (live === null) dead = NONE;
    else {
      const all: Held[] = [];
      for (let r = this.variables; r < this.nregs; r++) if (!live.has(r)) all.push(this.held(r, pc));
      // An operand's reference goes, or is handed on, before the result's.
      dead = all.sort((x, y) => x.writer - y.writer);
    }
    this.dead[pc >> 2] = dead;
    return dead;
  }

  /** What the instruction writes. */
  writesOf(pc: number): readonly Held[] {
    let written = this.written[pc >> 2];
    if (written !== undefined) return written;
    written = this.effects[pc >> 2]!.writes.map((r) => this.held(r, pc));
    this.written[pc >> 2] = written;
    return written;
  }

  /** How a register's value came there, seen from `pc`. */
  private held(register: number, pc: number): Held {
    if (register < this.variables || this.graph === null) return { register, origin: Origin.OWN, writer: -1 };
    const { start } = this.blockOf(pc);
    for (let p = pc - 4; p >= start; p -= 4) {
      if (!this.effects[p >> 2]!.writes.includes(register)) continue;
      const op = this.code[p]!;
      return { register, origin: LOADS.has(op) ? Origin.LOADED : READS.has(op) ? Origin.READ : Origin.OWN, writer: p };
    }
    return { register, origin: Origin.OWN, writer: -1 };
  }

  private blockOf(pc: number): { readonly start: number } {
    let found = { start: 0 };
    for (const b of this.graph!.blocks) if (b.start < b.end && b.start <= pc && b.start >= found.start) found = b;
    return found;
  }
}

const known = new WeakMap<PyCode, LiveRegisters>();

export function liveRegisters(code: PyCode): LiveRegisters {
  let found = known.get(code);
  if (found === undefined) known.set(code, (found = new LiveRegisters(code)));
  return found;
}
