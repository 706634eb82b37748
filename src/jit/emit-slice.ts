/**
 * Slices as subscripts: no slice object is made where its parts can be passed on. Plain parts of a list are copied or overwritten in line, the rest is in slice-shortcuts.ts.
 */
import { Op } from "../compiler/opcodes.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

/** The registers of the slice that the instruction before made for this one alone; null if it is a value like others. */
export function sliceBefore(w: Writer, pc: number, key: number): number | null {
  return key >= 0 && pc - 4 >= w.blockStart && feedsSubscript(w, pc - 4) ? w.insns[pc - 2]! : null;
}

/**
 * Is the slice that BUILD_SLICE at `pc` makes only the subscript of the GETITEM or SETITEM after it? Then no slice object is made. Not in a function in line: where
 * that ends, the interpreter carries the subscript out by itself and needs the slice.
 */
export function feedsSubscript(w: Writer, pc: number): boolean {
  const { insns } = w;
  const next = pc + 4;
  if (insns[pc] !== Op.BUILD_SLICE || next >= w.blockEnd || w.shape === "inline") return false;
  const slice = insns[pc + 1]!;
  const [op, a, b, c] = insns.subarray(next, next + 4) as unknown as [number, number, number, number];
  const replaced = op === Op.GETITEM && a === slice;
  if (slice < w.named || (w.live.liveAfter(next).has(slice) && !replaced)) return false;
  return (
    (op === Op.GETITEM && c === slice && b !== slice) ||
    (op === Op.SETITEM && b === slice && a !== slice && c !== slice)
  );
}

const isNone = (w: Writer, reg: number): boolean => w.known.get(reg)?.value === null;

/** The part of a list that a slice means, and the tests, as text, that it lies within the list and needs no adjustment. */
interface Part {
  readonly tests: readonly string[];
  readonly from: string;
  readonly by: 1 | -1;
  readonly count: string;
}

/** Of a slice in the registers from `first` on, of a list of length `n` (text); null if that is not known well enough. */
function plainPart(w: Writer, n: string, first: number): Part | null {
  const step = w.constantValue(first + 2);
  if (!isNone(w, first + 2) && step !== 1 && step !== -1) return null;
  const tests: string[] = [];
  const position = (reg: number): string => {
    if (w.kind(reg) !== Kind.INT) tests.push(`typeof r${reg} === "number"`);
    return w.value(reg);
  };
  const [start, stop] = [isNone(w, first), isNone(w, first + 1)];
  if (step === -1) {
    if (!stop) return null;
    const from = start ? `${n} - 1` : position(first);
    if (!start) tests.push(`${from} >= 0`, `${from} < ${n}`);
    return { tests, from, by: -1, count: start ? n : `${from} + 1` };
  }
  const from = start ? "0" : position(first);
  if (!start) tests.push(`${from} >= 0`);
  const to = stop ? n : position(first + 1);
  tests.push(...(stop ? [] : [`${to} <= ${n}`]), ...(start && stop ? [] : [`${from} <= ${to}`]));
  return { tests, from, by: 1, count: start ? to : `${to} - ${from}` };
}

/** `o[a:b:c]`, the parts of the slice in the registers from `first` on. */
export function emitGetSlice(w: Writer, pc: number, dst: number, o: string, first: number): void {
  const parts = [0, 1, 2].map((i) => w.value(first + i));
  const part = w.code.kinds[pc >> 2] === 0 ? plainPart(w, `${o}.items.length`, first) : null;
  const isList = [`${o} !== null && ${o}.cls === LT`];
  const plain =
    part === null
      ? ""
      : `if (${isList.concat(part.tests).join(" && ")}) c = new PyList(COPY(${o}.items, ${part.from}, ${part.by}, ${part.count})); else `;
  w.open(`${plain}if ((c = h.sliceNow(${o}, ${parts.join(", ")})) === undefined) {`);
  w.cold(pc, () => {
    w.line(`c = h.getItem(t, fp, ${pc}, ${dst}, ${o}, new PySlice(${parts.join(", ")}));`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, "c");
}

/** `o[a:b:c] = v`: in line where as many items replace as many. */
export function emitSetSlice(w: Writer, pc: number, o: string, first: number, v: string): void {
  const parts = [0, 1, 2].map((i) => w.value(first + i)).join(", ");
  const part = w.code.kinds[pc >> 2] === 0 ? plainPart(w, `${o}.items.length`, first) : null;
  const both = [o, v].map((x) => `${x} !== null && ${x}.cls === LT && ${x}.flags === undefined`);
  const same = part === null ? [] : [`(e = ${v}.items).length === ${part.count}`];
  const plain =
    part === null || part.by < 0
      ? ""
      : `if (${[...both, ...part.tests, ...same].join(" && ")}) for (c = 0, m = ${o}.items; c < e.length; c++) m[${part.from} + c] = e[c]; else `;
  w.open(`${plain}if (!h.setSliceNow(${o}, ${parts}, ${v})) {`);
  w.cold(pc, () => {
    w.line(`c = h.setItem(t, fp, ${pc}, ${o}, new PySlice(${parts}), ${v});`);
    w.check("c", pc);
  });
  w.close();
}
