/**
 * Iteration. Lists and ranges are stepped in line, compiled generators are resumed by a JavaScript call, everything else is stepped in the runtime.
 *
 * `enumerate`, `zip` and the items of a dict in a loop that unpacks what they give make no tuple: the targets of the UNPACK_SEQUENCE that follows are assigned at once, and the local `p` says so.
 * `map` calls its function as any call does. Their iterators advance exactly as their `next` would: whatever is not the plain case is left to that.
 */
import { Op } from "../compiler/opcodes.ts";
import { IteratorKind } from "../objects/function-object.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { GenState } from "../frames/generator-object.ts";
import { attempt, attemptOtherwise, dynamicCall, prepareCall, settleUnlessDone } from "./call-paths.ts";
import { emitCounted, iteratorKinds } from "./counters.ts";
import type { Block } from "./graph.ts";
import { takerOfLoop } from "./item-taker.ts";
import { COUNTED, Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const FOR_ITER = ReturnKind.FOR_ITER << RET_SHIFT;
const ITEM = ReturnKind.ITEM << RET_SHIFT;
const DECODE = ReturnKind.DECODE << RET_SHIFT;
const PAIRS = IteratorKind.ENUMERATE | IteratorKind.ZIP | IteratorKind.ITEMS;

const isDeferred = (v: string): string => `typeof ${v} === "object" && ${v} instanceof Deferred`;
/** That `v` is a value, neither the end nor something to wait for. */
const isItem = (v: string): string => `${v} !== undefined && ${v} !== STOP && !(${isDeferred(v)})`;

export function emitGetIter(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const v = w.value(w.insns[pc + 2]!);
  if ((w.code.kinds[pc >> 2]! & IteratorKind.PYTHON) !== 0) {
    // A generator that is made cannot be made again.
    if (w.shape === "inline") w.header();
    w.open(`if ((c = h.generatorOf(t, top, ${v})) === undefined) {`);
    attempt(w, `h.getIter(${v})`);
    settleUnlessDone(w, pc, dst);
  } else {
    const lists = w.code.kinds[pc >> 2] === IteratorKind.LIST;
    const list = lists ? `if (${v} !== null && ${v}.cls === LT) c = new LI(${v}, true); else ` : "";
    w.open(`${list}if ((c = h.iterNow(${v})) === undefined) {`);
    attemptOtherwise(w, pc, `h.getIter(${v})`, dst);
  }
  w.close();
  const callee = w.insns[pc + 3]!;
  w.line(`if (c.cls === GT) h.own(t, c, ${v}, ${callee < 0 ? "undefined" : w.value(callee)});`);
  w.set(dst, "c");
}

/** A loop is left before its end: the interpreter closes a generator that belongs to the loop alone. */
export function emitEndFor(w: Writer, pc: number): void {
  const it = w.insns[pc + 1]!;
  // What counts in a local is a range or a list.
  if ((w.state.regs[it]! & COUNTED) !== 0) return;
  w.open(`if (t.closesLoops && h.closesAtEnd(${w.value(it)})) {`);
  w.bail(pc);
  w.close();
}

/** The iterator that `yield from` sends to. */
export function emitGetYieldFromIter(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  w.open(`if ((c = h.generatorOf(t, top, ${w.value(w.insns[pc + 2]!)})) === undefined) {`);
  w.cold(
    pc,
    () => {
      w.line(`c = h.rare(t, fp, ${pc});`);
      w.check("c", pc);
      w.line(`c = R[b + ${dst}];`);
    },
    true,
    false,
  );
  w.close();
  w.set(dst, "c");
}

/** The UNPACK_SEQUENCE at `pc` takes apart what `enumerate`, `zip` or the items of a dict gave the FOR_ITER right before it, and nobody else wants that. */
export function takesPair(w: Writer, pc: number): boolean {
  const { insns } = w;
  const forIter = pc - 4;
  if (insns[pc] !== Op.UNPACK_SEQUENCE || insns[pc + 3] !== 2) return false;
  if (insns[forIter] !== Op.FOR_ITER || (iteratorKinds(w, forIter) & PAIRS) === 0) return false;
  const pair = insns[pc + 2]!;
  const first = insns[pc + 1]!;
  const block = w.graph.at(pc);
  return (
    insns[forIter + 1] === pair &&
    pair >= w.named &&
    pair !== first &&
    pair !== first + 1 &&
    block.preds.size === 1 &&
    !block.isMerge &&
    !w.live.liveAfter(pc).has(pair)
  );
}

const link = (ret: number): string => `S[top + ${Header.PREV}] = fp; S[top + ${Header.RET}] = ${ret}; t.calls++;`;

/** `c` = what the compiled generator in `g` yields when it is sent `v`, STOP at its end; otherwise what `other` says. The record is up to date. */
export function emitResume(w: Writer, guard: string, g: string, v: string, ret: number, other: string): void {
  w.line(`if (${guard}) {`);
  w.line(`  ${link(ret)}`);
  w.line(`  c = ${g}.code.resume(t, top, ${g}, ${v});`);
  w.line(`} else c = ${other};`);
}

/** `c` = `next(g)` or `next(g, default)`: a compiled generator is resumed at once, `other` is what is done with anything else. */
export function emitNextCall(w: Writer, pc: number, args: readonly string[], other: () => void): void {
  const g = args[0]!;
  const dst = w.insns[pc + 1]!;
  w.open(`if (${g} !== null && ${g}.cls === GT && ${g}.code.resume !== null) {`);
  const resume = (): void => {
    w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp; ${link(args.length === 1 ? dst : ITEM | dst)}`);
    w.line(`c = ${g}.code.resume(t, top, ${g}, null);`);
    w.line(`if (c === STOP) c = ${args[1] ?? "h.stopped(t)"};`);
    w.check("c", pc);
  };
  // The default is in the record, for when the generator ends in the interpreter.
  w.cold(pc, resume, true, false);
  w.close("} else {");
  other();
  w.close();
}

/** `c` = `g.send(v)`, unchecked: a compiled generator that may go on is resumed at once. The record is up to date. */
export function emitSendCall(w: Writer, pc: number, g: string, v: string, other: () => void): void {
  w.open(
    `if (${g}.code.resume !== null && (${g}.state === ${GenState.SUSPENDED} || (${g}.state === ${GenState.CREATED} && ${v} === null))) {`,
  );
  w.line(link(w.insns[pc + 1]!));
  w.line(`c = ${g}.code.resume(t, top, ${g}, ${v});`);
  w.line("if (c === STOP) c = h.stopped(t);");
  w.close("} else {");
  other();
  w.close();
}

function emitEnd(w: Writer, done: Block): void {
  w.open("if (c === STOP) {");
  w.jumpAside(done);
  w.close();
}

function emitRange(w: Writer, it: string, dst: number, done: Block): void {
  w.line(`c = ${it}.at;`);
  w.open(`if (${it}.step > 0 ? c < ${it}.stop : c > ${it}.stop) ${it}.at = c + ${it}.step; else {`);
  w.jumpAside(done);
  w.close();
  w.set(dst, "c", Kind.INT);
}

function emitList(w: Writer, it: string, dst: number, done: Block): void {
  w.line(`e = ${it}.list;`);
  w.open(`if (e !== null && ${it}.at < e.items.length) c = e.items[${it}.at++]; else {`);
  w.line(`${it}.list = null;`);
  w.jumpAside(done);
  w.close();
  w.set(dst, "c");
}

/** `c` = what an `enumerate` gives to `next`, or its pair is assigned and the block `n` left. */
function emitEnumerate(w: Writer, pc: number, it: string, first: number, resumable: boolean, done: Block): void {
  const assign = `r${first} = ${it}.count++; r${first + 1} = c; p = true; break n;`;
  const counts = `${it}.cls === ET && typeof ${it}.count === "number" && ${it}.count < ${Number.MAX_SAFE_INTEGER}`;
  w.open(`if (${counts} && (e = ${it}.it).plain) {`);
  w.line(`if ((c = e.next()) !== STOP) { ${assign} }`);
  w.close(`} else if (${counts} && (e = ${it}.it) instanceof PyIterator) {`);
  attempt(w, "e.next()");
  w.line(`if (${isItem("c")}) { ${assign} }`);
  w.line(`if (${isDeferred("c")}) c = ${it}.after(c);`);
  if (resumable) {
    w.close(`} else if (${counts} && (e = ${it}.it).cls === GT && e.code.resume !== null) {`);
    w.line(link(ITEM | w.insns[pc + 1]!));
    w.line("c = e.code.resume(t, top, e, null);");
    w.check("c", pc);
    emitEnd(w, done);
    w.line(assign);
  }
}

/** The same for `zip` of two native iterators. */
function emitZip(w: Writer, it: string, first: number): void {
  w.open(`if (${it}.cls === ZT && (e = ${it}.its).length === 2 && (m = e[1]).plain && (e = e[0]).plain) {`);
  w.line(
    `if ((c = e.next()) !== STOP && (m = m.next()) !== STOP) { r${first} = c; r${first + 1} = m; p = true; break n; }`,
  );
  w.line(`c = c === STOP ? ${it}.row([], c) : ${it}.row([c], m);`);
  w.close(
    `} else if (${it}.cls === ZT && (e = ${it}.its).length === 2 && (m = e[1]) instanceof PyIterator && (e = e[0]) instanceof PyIterator) {`,
  );
  attempt(w, "e.next()");
  w.open(`if (${isItem("c")}) {`);
  w.line("try { m = m.next(); } catch (x) { m = h.caught(x); }");
  w.line(`if (${isItem("m")}) { r${first} = c; r${first + 1} = m; p = true; break n; }`);
  w.line(`c = ${it}.row([c], m);`);
  w.close(`} else c = ${it}.row([], c);`);
}

/** The same for the items of a dict, which has neither changed its size nor a hole here. */
function emitItems(w: Writer, it: string, first: number): void {
  const stands = `(e = ${it}.dict) !== null && e.size === ${it}.used && ${it}.left !== 0 && (m = ${it}.at) >= e.head`;
  w.open(`if (${it}.cls === DIT && ${stands} && m < e.keys.length && (c = e.keys[m]) !== undefined) {`);
  w.line(`${it}.at = m + 1; ${it}.left--; r${first} = c; r${first + 1} = e.values[m]; p = true; break n;`);
}

/** `c` = the next item of an iterator that `map` made of one native one, by a call of its function; then the block `n` is left. The record is up to date. */
function emitMap(w: Writer, pc: number, it: string, dst: number, done: Block): void {
  w.open(`if (${it}.cls === MT && (e = ${it}.its).length === 1 && (e = e[0]) instanceof PyIterator) {`);
  attempt(w, "e.next()");
  w.open(`if (${isItem("c")}) {`);
  w.line(`m = ${it}.func;`);
  dynamicCall(w, "m", ["c"], dst);
  w.open("if (c === undefined) {");
  // StopIteration ends the loop, wherever it comes from.
  w.line("c = h.stopInstead(t);");
  w.check("c", pc);
  w.close();
  emitEnd(w, done);
  w.line(`r${dst} = c; break n;`);
  w.close("} else if (c !== undefined && c !== STOP)");
  w.line(`  c = ${it}.after(c);`);
}

/** `c` = what the iterator gives. */
function emitNext(w: Writer, pc: number, it: string, dst: number, kinds: number): void {
  if ((kinds & IteratorKind.PYTHON) !== 0 && (kinds & (PAIRS | IteratorKind.MAP)) === 0) {
    const guard = `${it}.cls === GT && ${it}.code.resume !== null`;
    emitResume(w, guard, it, `null${takerOfLoop(w, pc)}`, FOR_ITER | dst, `h.nextItem(t, fp, ${pc}, ${dst}, ${it})`);
    w.check("c", pc);
    return;
  }
  // An iterator is never None, but may be an object of a class in Python.
  w.line(`if (${it}.plain) c = ${it}.next(); else`);
  attempt(w, `${it} instanceof PyIterator ? ${it}.next() : undefined`);
}

export function emitForIter(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const it = w.value(w.insns[pc + 2]!);
  const done = w.graph.at(w.insns[pc + 3]!);
  if (emitCounted(w, pc, done)) return;
  const kinds = iteratorKinds(w, pc);
  if (kinds === IteratorKind.RANGE || kinds === IteratorKind.LIST) {
    w.open(`if (${it}.cls !== ${kinds === IteratorKind.RANGE ? "RT" : "IT"}) {`);
    w.bail(pc);
    w.close();
    (kinds === IteratorKind.RANGE ? emitRange : emitList)(w, it, dst, done);
    return;
  }
  const resumable = (kinds & IteratorKind.PYTHON) !== 0;
  const maps = (kinds & IteratorKind.MAP) !== 0;
  const pair = takesPair(w, pc + 4);
  if (resumable || maps) prepareCall(w, pc);
  if (pair || maps) w.open("n: {");
  if (pair) {
    const first = w.insns[pc + 5]!;
    w.line("p = false;");
    if ((kinds & IteratorKind.ENUMERATE) !== 0) {
      emitEnumerate(w, pc, it, first, resumable, done);
      w.close("} else {");
    }
    if ((kinds & IteratorKind.ZIP) !== 0) {
      emitZip(w, it, first);
      w.close("} else {");
    }
    if ((kinds & IteratorKind.ITEMS) !== 0) {
      emitItems(w, it, first);
      w.close("} else {");
    }
  }
  if (maps) {
    emitMap(w, pc, it, dst, done);
    w.close("} else {");
  }
  emitNext(w, pc, it, dst, kinds);
  for (const k of [IteratorKind.ENUMERATE, IteratorKind.ZIP, IteratorKind.ITEMS])
    if (pair && (kinds & k) !== 0) w.close();
  if (maps) w.close();
  if (!resumable || (kinds & (PAIRS | IteratorKind.MAP)) !== 0) {
    w.open(`if (!${it}.plain && (c === undefined || (${isDeferred("c")}))) {`);
    w.cold(pc, () => {
      w.line(`c = h.next(t, fp, ${pc}, ${dst}, ${it}, c, ${DECODE});`);
      w.check("c", pc);
    });
    w.close();
  }
  emitEnd(w, done);
  w.line(`r${dst} = c;`);
  if (pair || maps) w.close();
  w.assigned(dst);
}
