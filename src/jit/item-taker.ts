/**
 * Loops that do so little with an item that a generator expression may do it by itself, without being suspended (`ItemTaker`): `any`, `all` and `tuple` of a generator, which
 * CPython's compiler writes out as loops.
 */
import { Op } from "../compiler/opcodes.ts";
import type { PyList } from "../objects/data.ts";
import type { ItemTaker } from "../objects/function-object.ts";
import { MAX_ITEMS } from "../objects/room.ts";
import type { Value } from "../objects/value.ts";
import type { Writer } from "./writer.ts";

class Skip implements ItemTaker {
  private readonly skipped: boolean;
  constructor(skipped: boolean) {
    this.skipped = skipped;
  }
  takeNow(item: Value): boolean {
    return item === this.skipped;
  }
}

class Append implements ItemTaker {
  private readonly items: Value[];
  constructor(list: PyList) {
    this.items = list.items;
  }
  takeNow(item: Value): boolean {
    if (this.items.length >= MAX_ITEMS) return false;
    this.items.push(item);
    return true;
  }
}

export const appendTo = (list: PyList): ItemTaker => new Append(list);
export const skipFalse: ItemTaker = new Skip(false);
export const skipTrue: ItemTaker = new Skip(true);

/** The taker (text, with a comma before it) to be given to the generator in the loop of the FOR_ITER at `pc`; nothing if the loop has to see each item. */
export function takerOfLoop(w: Writer, pc: number): string {
  const { insns } = w;
  const item = insns[pc + 1]!;
  const op = insns[pc + 4];
  if (item < w.named || insns[pc + 8] !== Op.JUMP_BACK || insns[pc + 9] !== pc) return "";
  if (op === Op.LIST_APPEND) return insns[pc + 6] === item ? `, h.appendTo(${w.value(insns[pc + 5]!)})` : "";
  if ((op !== Op.JUMP_IF_TRUE && op !== Op.JUMP_IF_FALSE) || insns[pc + 5] !== item) return "";
  return op === Op.JUMP_IF_TRUE ? ", h.skipFalse" : ", h.skipTrue";
}
