/** Which registers may still be read: backwards over the graph, handlers included. Sets of registers are bit sets in `Uint32Array`s. */
import type { Effects } from "./effects.ts";
import type { Block, Graph } from "./graph.ts";

export class BitSet {
  readonly words: Uint32Array;
  constructor(size: number) {
    this.words = new Uint32Array((size + 31) >> 5);
  }
  has(i: number): boolean {
    return (this.words[i >> 5]! & (1 << (i & 31))) !== 0;
  }
  add(i: number): void {
    this.words[i >> 5]! |= 1 << (i & 31);
  }
  delete(i: number): void {
    this.words[i >> 5]! &= ~(1 << (i & 31));
  }
  /** Takes in another set; true if that changed this one. */
  union(other: BitSet): boolean {
    let changed = false;
    for (let i = 0; i < this.words.length; i++) {
      const w = this.words[i]! | other.words[i]!;
      if (w >>> 0 !== this.words[i]!) {
        this.words[i] = w;
        changed = true;
      }
    }
    return changed;
  }
  copy(): BitSet {
    const c = new BitSet(0);
    (c as { words: Uint32Array }).words = this.words.slice();
    return c;
  }
}

export interface Liveness {
  /** Registers live at the start of a block. */
  liveIn(b: Block): BitSet;
  /** Registers live after instruction `pc`, at its handler if it has one included. */
  liveAfter(pc: number): BitSet;
}

export function computeLiveness(graph: Graph, effects: readonly Effects[], nregs: number): Liveness {
  const ins = new Map<Block, BitSet>();
  const after: BitSet[] = [];
  for (const b of graph.all) ins.set(b, new BitSet(nregs));
  const scan = (b: Block, record: boolean): BitSet => {
    const live = new BitSet(nregs);
    const last = effects[(b.end - 4) >> 2];
    if (b.end > b.start && last!.sometimes) {
      // The way to the loop's end stands first; only on the other one the item is there.
      const [done, ...rest] = b.flow;
      for (const n of rest) live.union(ins.get(n)!);
      for (const w of last!.writes) live.delete(w);
      live.union(ins.get(done!)!);
    } else for (const n of b.flow) live.union(ins.get(n)!);
    for (let pc = b.end - 4; pc >= b.start; pc -= 4) {
      const { reads, writes, sometimes, kept } = effects[pc >> 2]!;
      const h = graph.handlerOf(pc);
      if (h !== null) live.union(ins.get(h)!);
      if (record) {
        after[pc >> 2] = live.copy();
        if (kept >= 0) after[pc >> 2]!.add(kept);
      }
      if (!sometimes) for (const w of writes) live.delete(w);
      // What the handler needs is needed before the instruction too: it may fail without having written anything.
      if (h !== null) live.union(ins.get(h)!);
      for (const r of reads) live.add(r);
    }
    if (b.excReg >= 0) live.delete(b.excReg);
    return live;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = graph.all.length - 1; i >= 0; i--) {
      const b = graph.all[i]!;
      if (ins.get(b)!.union(scan(b, false))) changed = true;
    }
  }
  for (const b of graph.all) scan(b, true);
  return { liveIn: (b) => ins.get(b)!, liveAfter: (pc) => after[pc >> 2]! };
}
