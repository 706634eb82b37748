/**
 * From graph to structured JavaScript: labelled blocks and loops only, after N. Ramsey, Beyond Relooper (ICFP 2022).
 *
 * The text follows the dominator tree. A block where paths meet (or an exception handler) gets a labelled statement that ends right before its text: going there is
 * `break B<n>`. A loop header's text is inside `L<n>: for (;;)`: going back is `continue L<n>`. Any other block stands where its only predecessor goes to it. No path falls
 * off the end of a block's text.
 */
import { emitBlock } from "./emit.ts";
import type { Block } from "./graph.ts";
import type { Writer } from "./writer.ts";

/** Run the emitters until the states at the beginnings of blocks are settled. */
export function analyse(w: Writer): void {
  const { order } = w.graph;
  w.final = false;
  w.goto = () => "";
  for (w.changed = true; w.changed; ) {
    w.changed = false;
    for (const b of order) if (w.enter(b)) emitBlock(w, b);
    if (!w.changed) reachResumptions(w);
  }
}

/**
 * Text that always leaves for the interpreter may be all that leads to a loop. The interpreter may be suspended there, so it is compiled all the same, with nothing known.
 */
function reachResumptions(w: Writer): void {
  for (const b of w.graph.order)
    for (const next of b.hops.values())
      if (!w.isReached(next)) {
        w.reach(next);
        w.changed = true;
      }
}

/** Write the text of all blocks, as the last pass. */
export function writeText(w: Writer): void {
  const { order } = w.graph;
  const children = new Map<Block, Block[]>();
  for (const b of order) {
    if (b === w.graph.entry || !b.isMerge) continue;
    const list = children.get(b.dominator!);
    if (list === undefined) children.set(b.dominator!, [b]);
    else list.push(b);
  }
  w.final = true;
  w.goto = (target) => {
    if (target.isHeader && target.order <= w.currentOrder) return `continue L${target.index};`;
    if (target.isMerge) return `break B${target.index};`;
    // Its text stands here; what is known here goes on being known afterwards.
    w.aside(() => write(target));
    return "";
  };
  const write = (b: Block): void => {
    const merges = (children.get(b) ?? []).filter((c) => w.isReached(c)).sort((x, y) => x.order - y.order);
    if (b.isHeader) w.open(`L${b.index}: for (;;) {`);
    for (let i = merges.length - 1; i >= 0; i--) w.open(`B${merges[i]!.index}: {`);
    w.enter(b);
    emitBlock(w, b);
    for (const m of merges) {
      w.close();
      write(m);
    }
    if (b.isHeader) w.close();
  };
  write(w.graph.entry);
}
