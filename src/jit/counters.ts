/**
 * Counters: where a `for` loop over a range or a list has got to, as a JavaScript local.
 *
 * The iterator that GET_ITER makes for a loop is in one register and nowhere else (`own`), so nobody sees when it moves on. While the loop turns, `n<it>` is the next number or index, and
 * `n<it>s`, `n<it>d` are the range's stop and step; `n<it>s` is the list of a list's iterator. The state COUNTED says that the iterator itself may be behind: before control leaves
 * for anything that may go on in the interpreter, `at` is brought up to date, like any register of the record. Generators keep to the iterator: a resumption in
 * the middle of a loop would have to load the counters of all loops around it.
 */
import { Op } from "../compiler/opcodes.ts";
import { IteratorKind } from "../objects/function-object.ts";
import type { Block } from "./graph.ts";
import { COUNTED, Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

/** What iterators the FOR_ITER at `pc` has met, or the GET_ITER before it has made. */
export function iteratorKinds(w: Writer, pc: number): number {
  const kinds = w.code.kinds[pc >> 2]!;
  const reg = w.insns[pc + 2]!;
  for (let at = pc - 4; at >= 0; at -= 4)
    if (w.insns[at] === Op.GET_ITER && w.insns[at + 1] === reg) return kinds | w.code.kinds[at >> 2]!;
  return kinds;
}

/** RANGE or LIST if the FOR_ITER at `pc` is the header of a loop that counts in a local, else 0. (A body that always leaves makes no loop.) */
function countedKind(w: Writer, pc: number): number {
  if (w.insns[pc] !== Op.FOR_ITER || w.shape === "generator") return 0;
  const header = w.graph.order.some((b) => b.start === pc && b.isHeader);
  if (!header) return 0;
  const kinds = iteratorKinds(w, pc);
  return kinds === IteratorKind.RANGE || kinds === IteratorKind.LIST ? kinds : 0;
}

/** The loop with this header begins. */
export function beginCounting(w: Writer, header: Block): void {
  const pc = header.start;
  const kind = countedKind(w, pc);
  if (kind === 0) return;
  const it = w.insns[pc + 2]!;
  w.state.regs[it]! &= ~COUNTED;
  w.open(`if (r${it}.cls !== ${kind === IteratorKind.RANGE ? "RT" : "IT"} || !r${it}.own) {`);
  w.bail(pc);
  w.close();
  const limits =
    kind === IteratorKind.RANGE ? `n${it}s = r${it}.stop; n${it}d = r${it}.step;` : `n${it}s = r${it}.list;`;
  w.line(`n${it} = r${it}.at; ${limits}`);
}

/** The next turn of a loop that counts, or on to `done`; false if it does not count. */
export function emitCounted(w: Writer, pc: number, done: Block): boolean {
  const kind = countedKind(w, pc);
  if (kind === 0) return false;
  const dst = w.insns[pc + 1]!;
  const it = w.insns[pc + 2]!;
  if (kind === IteratorKind.RANGE) {
    w.line(`c = n${it};`);
    w.open(`if (n${it}d > 0 ? c < n${it}s : c > n${it}s) n${it} = c + n${it}d; else {`);
  } else w.open(`if (n${it}s !== null && n${it} < n${it}s.items.length) c = n${it}s.items[n${it}++]; else {`);
  w.jumpAside(done);
  w.close();
  w.set(dst, "c", kind === IteratorKind.RANGE ? Kind.INT : Kind.ANY);
  w.state.regs[it]! |= COUNTED;
  return true;
}

/** Bring the iterators up to date that are `needed`. */
export function syncCounters(w: Writer, needed: (reg: number) => boolean): void {
  const { regs } = w.state;
  for (let i = w.named; i < regs.length; i++) {
    if ((regs[i]! & COUNTED) === 0 || !needed(i)) continue;
    w.line(`r${i}.at = n${i};`);
    regs[i] = regs[i]! & ~COUNTED;
  }
}
