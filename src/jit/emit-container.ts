/** Subscripts, displays, unpacking and iteration: plain lists, tuples and ranges in line, everything else in the runtime. */
import { RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { Op } from "../compiler/opcodes.ts";
import { IteratorKind } from "../objects/function-object.ts";
import { MAX_ITEMS } from "../objects/room.ts";
import { attempt, prepareCall, settleUnlessDone } from "./emit-call.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

const isList = (v: string): string => `${v} !== null && ${v}.cls === LT`;

/** The test that `k` is an index into `items` that needs no adjustment. */
function inRange(w: Writer, operand: number, k: string, items: string): string {
  const constant = w.constantValue(operand);
  if (typeof constant === "number" && constant >= 0) return `${k} < ${items}.length`;
  const number = w.kind(operand) === Kind.INT ? "" : `typeof ${k} === "number" && `;
  return `${number}${k} >= 0 && ${k} < ${items}.length`;
}

export function emitGetItem(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const o = w.value(w.insns[pc + 2]!);
  const key = w.insns[pc + 3]!;
  const k = w.value(key);
  const kind = w.kind(key);
  const index = kind === Kind.INT || kind === Kind.ANY;
  const constant = w.constantValue(key);
  const mayIndex = index && (key >= 0 || typeof constant === "number");
  const first = mayIndex ? `if (${isList(o)} && ${inRange(w, key, k, `${o}.items`)}) c = ${o}.items[${k}]; else ` : "";
  w.open(`${first}if ((c = h.itemNow(${o}, ${k})) === undefined) {`);
  w.cold(pc, () => {
    w.line(`c = h.getItem(t, fp, ${pc}, ${dst}, ${o}, ${k});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, "c");
}

export function emitSetItem(w: Writer, pc: number): void {
  const o = w.value(w.insns[pc + 1]!);
  const key = w.insns[pc + 2]!;
  const k = w.value(key);
  const v = w.value(w.insns[pc + 3]!);
  const kind = w.kind(key);
  const mayIndex = (kind === Kind.INT || kind === Kind.ANY) && (key >= 0 || typeof w.constantValue(key) === "number");
  const first = mayIndex
    ? `if (${isList(o)} && ${inRange(w, key, k, `${o}.items`)}) ${o}.items[${k}] = ${v}; else `
    : "";
  w.open(`${first}if (!h.setItemNow(${o}, ${k}, ${v})) {`);
  w.cold(pc, () => {
    w.line(`c = h.setItem(t, fp, ${pc}, ${o}, ${k}, ${v});`);
    w.check("c", pc);
  });
  w.close();
}

const list = (w: Writer, first: number, count: number): string =>
  Array.from({ length: count }, (_, i) => w.value(first + i)).join(", ");

export function emitBuildList(w: Writer, pc: number): void {
  const items = list(w, w.insns[pc + 2]!, w.insns[pc + 3]!);
  w.set(w.insns[pc + 1]!, `new PyList([${items}])`);
}

export function emitBuildTuple(w: Writer, pc: number): void {
  const count = w.insns[pc + 3]!;
  const items = list(w, w.insns[pc + 2]!, count);
  w.set(w.insns[pc + 1]!, count === 0 ? "EMPTY_TUPLE" : `new PyTuple([${items}])`);
}

export function emitListAppend(w: Writer, pc: number): void {
  const into = w.value(w.insns[pc + 1]!);
  w.open(`if (${into}.items.length >= ${MAX_ITEMS}) {`);
  w.bail(pc);
  w.close();
  w.line(`${into}.items.push(${w.value(w.insns[pc + 2]!)});`);
}

export function emitUnpackSequence(w: Writer, pc: number): void {
  const first = w.insns[pc + 1]!;
  const v = w.value(w.insns[pc + 2]!);
  const n = w.insns[pc + 3]!;
  w.open(`if (${v} !== null && (${v}.cls === TT || ${v}.cls === LT) && ${v}.items.length === ${n}) {`);
  // The source register may be one of the targets.
  w.line(`e = ${v}.items;`);
  for (let i = 0; i < n; i++) w.line(`r${first + i} = e[${i}];`);
  w.close("} else {");
  w.cold(pc, () => {
    w.line(`c = h.unpack(t, fp, ${pc}, ${v}, ${n}, R, b + ${first});`);
    w.check("c", pc);
    for (let i = 0; i < n; i++) w.line(`r${first + i} = R[b + ${first + i}];`);
  });
  w.close();
  for (let i = 0; i < n; i++) w.assigned(first + i);
}

export function emitGetIter(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  attempt(w, `h.getIter(${w.value(w.insns[pc + 2]!)})`);
  settleUnlessDone(w, pc, dst);
  w.set(dst, "c");
}

/** What the GET_ITER that made the iterator in `reg` has given so far. */
function iteratorKinds(w: Writer, pc: number, reg: number): number {
  for (let at = pc - 4; at >= 0; at -= 4)
    if (w.insns[at] === Op.GET_ITER && w.insns[at + 1] === reg) return w.code.kinds[at >> 2]!;
  return 0;
}

export function emitForIter(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const reg = w.insns[pc + 2]!;
  const it = w.value(reg);
  const done = w.graph.at(w.insns[pc + 3]!);
  const kinds = iteratorKinds(w, pc, reg) | w.code.kinds[pc >> 2]!;
  if (kinds === IteratorKind.RANGE || kinds === IteratorKind.LIST) {
    w.open(`if (${it}.cls !== ${kinds === IteratorKind.RANGE ? "RT" : "IT"}) {`);
    w.bail(pc);
    w.close();
  }
  if (kinds === IteratorKind.RANGE) {
    w.line(`c = ${it}.current;`);
    w.open(`if (${it}.step > 0 ? c < ${it}.stop : c > ${it}.stop) ${it}.current = c + ${it}.step; else {`);
    w.jumpAside(done);
    w.close();
    w.set(dst, "c", Kind.INT);
    return;
  }
  if (kinds === IteratorKind.LIST) {
    w.line(`e = ${it}.list;`);
    w.open(`if (e !== null && ${it}.at < e.items.length) c = e.items[${it}.at++]; else {`);
    w.line(`${it}.list = null;`);
    w.jumpAside(done);
    w.close();
    w.set(dst, "c");
    return;
  }
  if ((kinds & IteratorKind.PYTHON) !== 0) {
    prepareCall(w, pc);
    w.line(`c = h.nextItem(t, fp, top, ${pc}, ${dst}, ${it});`);
    w.check("c", pc);
  } else {
    // An iterator is never None, but may be an object of a class in Python.
    attempt(w, `${it} instanceof PyIterator ? ${it}.next() : undefined`);
    w.open('if (c === undefined || (typeof c === "object" && c instanceof Deferred)) {');
    w.cold(pc, () => {
      w.line(`c = h.next(t, fp, ${pc}, ${dst}, ${it}, c, ${DECODE});`);
      w.check("c", pc);
    });
    w.close();
  }
  w.open("if (c === STOP) {");
  w.jumpAside(done);
  w.close();
  w.set(dst, "c");
}
