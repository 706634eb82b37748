/**
 * The control-flow graph of a code object: basic blocks, edges (those to exception handlers included), dominators and loop headers.
 *
 * A block is a run of instructions entered only at its first. An instruction inside a block may leave it for a handler: structured code can jump out of the
 * middle of a block, so blocks are not split there. Python's graphs are reducible: every loop is entered at its header only. `buildGraph` says so when one is not.
 *
 * A generator is entered anew after each YIELD, perhaps in the middle of loops. To keep every loop's only entry at its header, a resumption hops from the root
 * to the header of the outermost loop around the place, from there to the next one, and so on (`hops`); a `resume` block stands for the place itself.
 */
import { Op } from "../compiler/opcodes.ts";

export interface Block {
  readonly index: number;
  /** Instructions `start <= pc < end`. */
  readonly start: number;
  end: number;
  /** Where control goes at its end: fall-through or jumps. */
  next: Block[];
  /** The same as far as values are concerned: they pass from a YIELD to its resume block. */
  flow: Block[];
  /** For the pc of each resumption that passes by here: the next block on its way. */
  readonly hops: Map<number, Block>;
  /** For a resume block (which has no instructions): the pc of the resumption. */
  resumes: number;
  /** Handlers that its instructions may go to. */
  readonly handlers: Set<Block>;
  /** The register that receives the exception, if it is a handler. */
  excReg: number;
  /** Blocks (reachable ones) that may go here, handlers included. */
  readonly preds: Set<Block>;
  /** Position in reverse postorder; -1: unreachable. */
  order: number;
  dominator: Block | null;
  /** More than one place of the text may go here, so it has to have a label. */
  isMerge: boolean;
  /** Some edge comes from a block it dominates. */
  isHeader: boolean;
}

export interface Graph {
  readonly blocks: readonly Block[];
  readonly entry: Block;
  /** The blocks to be compiled, in reverse postorder. Any other has `order` -1: going there leaves the compiled part. */
  readonly order: readonly Block[];
  /** All blocks that can be reached, those that are not compiled too. */
  readonly all: readonly Block[];
  /** A YIELD may go on at once: a generator expression's item is taken by whoever drives it (`ItemTaker`). */
  readonly passing: boolean;
  at(pc: number): Block;
  /** The handler of instruction `pc`, or null. */
  handlerOf(pc: number): Block | null;
}

/** Operand number of the jump target, by opcode. */
export function jumpOperand(op: number): number {
  switch (op) {
    case Op.JUMP:
    case Op.JUMP_BACK:
      return 1;
    case Op.JUMP_IF_TRUE:
    case Op.JUMP_IF_FALSE:
    case Op.JUMP_IF_NONE:
    case Op.JUMP_IF_NOT_NONE:
      return 2;
    case Op.JUMP_UNLESS_EXC_MATCH:
    case Op.FOR_ITER:
    case Op.SEND:
      return 3;
    default:
      return op >= Op.JUMP_IF_LT && op <= Op.JUMP_UNLESS_GE ? 3 : 0;
  }
}

/** Instructions after which control never goes on to the next one. */
export const endsFlow = (op: number): boolean =>
  op === Op.JUMP || op === Op.JUMP_BACK || op === Op.RETURN || op === Op.RAISE || op === Op.RERAISE;

function newBlock(index: number, start: number, end: number): Block {
  return {
    index,
    start,
    end,
    next: [],
    flow: [],
    hops: new Map(),
    resumes: -1,
    handlers: new Set(),
    excReg: -1,
    preds: new Set(),
    order: -1,
    dominator: null,
    isMerge: false,
    isHeader: false,
  };
}

/**
 * The graph of the whole code, entered at the start (and, if it is a generator's, after each YIELD), or of the one loop whose header is at `loopPc`. Null when it is irreducible.
 */
export function buildGraph(
  code: Int32Array,
  table: Int32Array,
  loopPc: number,
  resumable: boolean,
  passing = false,
): Graph | null {
  const starts = new Set<number>([0]);
  for (let pc = 0; pc < code.length; pc += 4) {
    const j = jumpOperand(code[pc]!);
    if (j > 0) starts.add(code[pc + j]!);
    if (j > 0 || endsFlow(code[pc]!) || code[pc] === Op.YIELD) starts.add(pc + 4);
  }
  for (let i = 0; i < table.length; i += 4) starts.add(table[i + 2]!);
  const sorted = [...starts].filter((pc) => pc < code.length).sort((x, y) => x - y);
  const byStart = new Map<number, Block>();
  const blocks = sorted.map((start, index): Block => {
    const block = newBlock(index, start, sorted[index + 1] ?? code.length);
    byStart.set(start, block);
    return block;
  });
  const at = (pc: number): Block => byStart.get(pc)!;
  for (let i = 0; i < table.length; i += 4) at(table[i + 2]!).excReg = table[i + 3]!;
  const handlerPc = new Int32Array(code.length >> 2).fill(-1);
  for (let i = table.length - 4; i >= 0; i -= 4)
    for (let pc = table[i]!; pc < table[i + 1]!; pc += 4) handlerPc[pc >> 2] = table[i + 2]!;
  const handlerOf = (pc: number): Block | null => (handlerPc[pc >> 2]! < 0 ? null : at(handlerPc[pc >> 2]!));

  for (const b of blocks) {
    for (let pc = b.start; pc < b.end; pc += 4) {
      const h = handlerOf(pc);
      if (h !== null) b.handlers.add(h);
    }
    const last = b.end - 4;
    const op = code[last]!;
    const j = jumpOperand(op);
    if (j > 0) b.next.push(at(code[last + j]!));
    if (op === Op.JUMP_BACK) {
      // The look at interrupts happens with the pc of the loop's header.
      const h = handlerOf(code[last + 1]!);
      if (h !== null) b.handlers.add(h);
    }
    if (!endsFlow(op) && b.end < code.length) b.next.push(at(b.end));
  }
  let entry = at(0);
  if (resumable) {
    const root = addResumptions(blocks, code, entry, passing);
    if (root === null) return null;
    entry = root;
  } else for (const b of blocks) b.flow = b.next;
  let order = arrange(entry);
  if (order === null) return null;
  const all = order;
  if (loopPc >= 0) {
    entry = at(loopPc);
    const body = naturalLoops(order).get(entry);
    if (body === undefined) return null;
    for (const b of order) b.order = -1;
    order = arrange(entry, body);
    if (order === null) return null;
  }
  for (const b of order) b.isMerge = b.excReg >= 0 || [...b.preds].filter((p) => p.order < b.order).length > 1;
  for (const b of order) {
    // A resumption and the straight way go there from two places.
    for (const n of b.hops.values()) if (b.next.includes(n)) n.isMerge = true;
    if (b.start === b.end) continue;
    const last = b.end - 4;
    // FOR_ITER ends its loop from several places.
    if (code[last] === Op.FOR_ITER || code[last] === Op.SEND || b.next[0] === b.next[1])
      for (const n of b.next.slice(0, 1)) n.isMerge = true;
  }
  return { blocks, entry, order, all, passing, at, handlerOf };
}

/** Order, predecessors and dominators of what can be reached (within some blocks); null when that is irreducible. */
function arrange(entry: Block, within: ReadonlySet<Block> | null = null): Block[] | null {
  const order = reversePostorder(entry, within);
  for (const b of order) {
    b.preds.clear();
    b.isHeader = false;
    b.dominator = null;
  }
  for (const b of order) for (const n of successors(b)) if (n.order >= 0) n.preds.add(b);
  return dominators(order) ? order : null;
}

/** The natural loops: for each header the blocks of its loop. */
export function naturalLoops(order: readonly Block[]): Map<Block, Set<Block>> {
  const loops = new Map<Block, Set<Block>>();
  for (const b of order)
    for (const header of successors(b)) {
      if (!header.isHeader || header.order < 0 || header.order > b.order || !dominates(header, b)) continue;
      let body = loops.get(header);
      if (body === undefined) loops.set(header, (body = new Set([header])));
      const work = [b];
      for (let x = work.pop(); x !== undefined; x = work.pop()) {
        if (body.has(x)) continue;
        body.add(x);
        work.push(...x.preds);
      }
    }
  return loops;
}

/** Cut the graph at each YIELD and lay the ways of the resumptions. Gives the root, where all of them begin; null for an irreducible graph. */
function addResumptions(blocks: Block[], code: Int32Array, entry: Block, passing: boolean): Block | null {
  const root = newBlock(blocks.length, 0, 0);
  blocks.push(root);
  const resumptions: { from: Block; resume: Block }[] = [];
  for (const b of [...blocks]) {
    if (b === root || code[b.end - 4] !== Op.YIELD) continue;
    const resume = newBlock(blocks.length, b.end, b.end);
    resume.resumes = b.end;
    resume.next = b.next;
    blocks.push(resume);
    b.next = [resume];
    resumptions.push({ from: b, resume });
  }
  root.next = [entry];
  for (const b of blocks) b.flow = b.next;
  const order = arrange(root);
  if (order === null) return null;
  const loops = naturalLoops(order);
  const layWay = (resume: Block, isAround: (header: Block, body: ReadonlySet<Block>) => boolean): void => {
    const way = [...loops].filter(([header, body]) => isAround(header, body)).map(([header]) => header);
    way.sort((x, y) => x.order - y.order);
    let at = root;
    for (const hop of [...way, resume]) {
      at.hops.set(resume.resumes, hop);
      at = hop;
    }
  };
  for (const { from, resume } of resumptions) {
    if (resume.order < 0) continue;
    layWay(resume, (_, body) => body.has(resume));
    from.next = passing ? resume.next : [];
  }
  const enter = (target: Block): void => {
    if (target.order < 0 || target.start === target.end || root.hops.has(target.start)) return;
    const resume = newBlock(blocks.length, target.start, target.start);
    resume.resumes = target.start;
    resume.next = resume.flow = [target];
    blocks.push(resume);
    layWay(resume, (other, body) => other !== target && body.has(target));
  };
  // A hot loop is taken over at its header; a generator goes on after a SEND when what it delegated to has ended.
  for (const header of loops.keys()) enter(header);
  for (let pc = 0; pc < code.length; pc += 4)
    if (code[pc] === Op.SEND) for (const b of order) if (b.start === code[pc + 3]) enter(b);
  return root;
}

export function* successors(b: Block): Generator<Block> {
  yield* b.next;
  yield* b.handlers;
  yield* b.hops.values();
}

function reversePostorder(entry: Block, within: ReadonlySet<Block> | null): Block[] {
  const out: Block[] = [];
  const seen = new Set<Block>([entry]);
  const stack: { b: Block; rest: Block[] }[] = [{ b: entry, rest: [...successors(entry)] }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const n = top.rest.pop();
    if (n === undefined) {
      out.push(top.b);
      stack.pop();
    } else if (!seen.has(n) && (within === null || within.has(n))) {
      seen.add(n);
      stack.push({ b: n, rest: [...successors(n)] });
    }
  }
  out.reverse();
  out.forEach((b, i) => {
    b.order = i;
  });
  return out;
}

/** Immediate dominators (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm). Marks loop headers; false if a retreating edge is no back edge. */
function dominators(order: readonly Block[]): boolean {
  const entry = order[0]!;
  entry.dominator = entry;
  for (let changed = true; changed; ) {
    changed = false;
    for (const b of order) {
      if (b === entry) continue;
      let d: Block | null = null;
      for (const p of b.preds) if (p.dominator !== null) d = d === null ? p : meet(p, d);
      if (d !== b.dominator) {
        b.dominator = d;
        changed = true;
      }
    }
  }
  for (const b of order)
    for (const n of successors(b))
      if (n.order >= 0 && n.order <= b.order) {
        n.isHeader = true;
        if (!dominates(n, b)) return false;
      }
  return true;
}

function meet(a: Block, b: Block): Block {
  let x = a;
  let y = b;
  while (x !== y) {
    while (x.order > y.order) x = x.dominator!;
    while (y.order > x.order) y = y.dominator!;
  }
  return x;
}

export function dominates(a: Block, b: Block): boolean {
  let x = b;
  while (x.order > a.order) x = x.dominator!;
  return x === a;
}
