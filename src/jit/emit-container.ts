/** Subscripts, displays and unpacking: plain lists, tuples and their like in line, everything else in the runtime. */
import { Op } from "../compiler/opcodes.ts";
import { RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { ContainerKind, PyFunction } from "../objects/function-object.ts";
import { MAX_ITEMS } from "../objects/room.ts";
import { PyType } from "../objects/type.ts";
import { emitGuardedCall } from "./call-paths.ts";
import { takesPair } from "./emit-iterate.ts";
import { emitGetSlice, emitSetSlice, sliceBefore } from "./emit-slice.ts";
import { setResult } from "./inline.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

/** The class tests in emitted text, by the noted kind. */
const hasClass = (v: string, cls: string): string => `${v} !== null && ${v}.cls === ${cls}`;

/** The test that `k` is an index into something of the given length that needs no adjustment. */
function inRange(w: Writer, operand: number, k: string, length: string): string {
  const constant = w.constantValue(operand);
  if (typeof constant === "number") return constant >= 0 ? `${k} < ${length}` : `${length} >= ${-constant}`;
  const number = w.kind(operand) === Kind.INT ? "" : `typeof ${k} === "number" && `;
  return `${number}${k} >= 0 && ${k} < ${length}`;
}

/** Where an index that is in range leads: a constant one may count from the end. */
function position(w: Writer, operand: number, k: string, length: string): string {
  const constant = w.constantValue(operand);
  return typeof constant === "number" && constant < 0 ? `${length} - ${-constant}` : k;
}

/** Can the subscript be an int? */
function mayIndex(w: Writer, key: number): boolean {
  const kind = w.kind(key);
  return (kind === Kind.INT || kind === Kind.ANY) && (key >= 0 || typeof w.constantValue(key) === "number");
}

/** `if (CONDITION) STATEMENT else ` for a list that is kept as bytes, which are in `e`. */
function flagArm(w: Writer, o: string, key: number, statement: (at: string) => string, more = ""): string {
  const k = w.value(key);
  const test = `${hasClass(o, "LT")} && (e = ${o}.flags) !== undefined && ${inRange(w, key, k, "e.length")}${more}`;
  return `if (${test}) ${statement(position(w, key, k, "e.length"))}; else `;
}

/** `if (CONDITION) STATEMENT else ` for the containers met at `pc`, those noted first. */
function subscriptArms(
  w: Writer,
  pc: number,
  o: string,
  key: number,
  arm: (items: string, at: string) => string,
): string {
  if (!mayIndex(w, key)) return "";
  const k = w.value(key);
  const kinds = w.code.kinds[pc >> 2]!;
  const items = `${o}.items`;
  const length = `${items}.length`;
  const of = (cls: string): string =>
    `if (${hasClass(o, cls)} && ${inRange(w, key, k, length)}) ${arm(items, position(w, key, k, length))}; else `;
  const arms: string[] = [];
  if ((kinds & ContainerKind.FLAGS) !== 0) {
    arms.push(flagArm(w, o, key, (at) => `c = e[${at}] === 1`));
    // Its items are not asked for, whatever the index.
    arms.push(
      `if (${hasClass(o, "LT")} && ${o}.flags === undefined && ${inRange(w, key, k, length)}) ${arm(items, position(w, key, k, length))}; else `,
    );
  }
  if ((kinds & ContainerKind.TUPLE) !== 0) arms.push(of("TT"));
  if (kinds === 0 || (kinds & ContainerKind.TUPLE) !== 0) arms.push(of("LT"));
  return arms.join("");
}

/** The class written in Python that the subscript at `pc` met, and its method. */
function containerClass(w: Writer, pc: number, name: string): { cls: PyType; method: PyFunction } | null {
  const cls = w.code.caches[pc >> 2];
  if (!(cls instanceof PyType)) return null;
  const method = cls.lookup(name);
  return method instanceof PyFunction ? { cls, method } : null;
}

/** `o[k]`, `o[k] = v` by a method written in Python; what is no instance of the class goes to the runtime. Gives the kind of `c`. */
function emitPythonItem(
  w: Writer,
  pc: number,
  { cls, method }: { cls: PyType; method: PyFunction },
  operands: readonly number[],
  ret: number,
  other: string,
): Kind {
  const k = w.ref(cls);
  const o = w.value(operands[0]!);
  const guard = `${o} !== null && ${o}.cls === ${k} && ${k}.version === ${cls.version}`;
  return emitGuardedCall(w, { pc, f: method, operands, ret, guard }, other);
}

export function emitGetItem(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const o = w.value(w.insns[pc + 2]!);
  const key = w.insns[pc + 3]!;
  const slice = sliceBefore(w, pc, key);
  if (slice !== null) {
    emitGetSlice(w, pc, dst, o, slice);
    return;
  }
  const pair = pairBefore(w, pc);
  if (pair !== null) {
    const parts = `${w.value(pair)}, ${w.value(pair + 1)}`;
    w.open(`if ((c = h.pairItemNow(${o}, ${parts})) === undefined) {`);
    w.cold(pc, () => {
      w.line(`c = h.getItem(t, fp, ${pc}, ${dst}, ${o}, new PyTuple([${parts}]));`);
      w.check("c", pc);
    });
    w.close();
    w.set(dst, "c");
    return;
  }
  const k = w.value(key);
  const written = containerClass(w, pc, "__getitem__");
  if (written !== null) {
    const operands = [w.insns[pc + 2]!, key];
    setResult(w, dst, emitPythonItem(w, pc, written, operands, dst, `h.getItem(t, fp, ${pc}, ${dst}, ${o}, ${k})`));
    return;
  }
  const kinds = w.code.kinds[pc >> 2]!;
  let first = subscriptArms(w, pc, o, key, (items, at) => `c = ${items}[${at}]`);
  if ((kinds & ContainerKind.STR) !== 0 && mayIndex(w, key)) {
    const length = `${o}.length`;
    first += `if (typeof ${o} === "string" && ${inRange(w, key, k, length)}) c = ${o}[${position(w, key, k, length)}]; else `;
  }
  if ((kinds & ContainerKind.BYTEARRAY) !== 0 && mayIndex(w, key)) {
    const length = `${o}.length`;
    first += `if (${hasClass(o, "BA")} && ${inRange(w, key, k, length)}) c = ${o}.buffer[${position(w, key, k, length)}]; else `;
  }
  const helper = kinds === ContainerKind.DICT ? "dictItemNow" : "itemNow";
  w.open(`${first}if ((c = h.${helper}(${o}, ${k})) === undefined) {`);
  w.cold(pc, () => {
    w.line(`c = h.getItem(t, fp, ${pc}, ${dst}, ${o}, ${k});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, "c");
}

/** Is the pair that BUILD_TUPLE at `pc` makes only the subscript, or the operand of `in`, of the instruction after it? It is then made only where it is needed. */
export function feedsLookup(w: Writer, pc: number): boolean {
  const { insns } = w;
  const next = pc + 4;
  if (insns[pc] !== Op.BUILD_TUPLE || insns[pc + 3] !== 2 || next >= w.blockEnd || w.shape === "inline") return false;
  const pair = insns[pc + 1]!;
  if (pair < w.named || w.live.liveAfter(next).has(pair)) return false;
  const op = insns[next]!;
  const a = insns[next + 2]!;
  const b = insns[next + 3]!;
  if ((w.code.kinds[next >> 2]! & (ContainerKind.DICT | ContainerKind.SET)) === 0) return false;
  return op === Op.GETITEM ? b === pair && a !== pair : (op === Op.IN || op === Op.NOT_IN) && a === pair && b !== pair;
}

/** The registers of the pair that the instruction before left to this one; null if there is none. */
export function pairBefore(w: Writer, pc: number): number | null {
  return pc - 4 >= w.blockStart && feedsLookup(w, pc - 4) ? w.insns[pc - 2]! : null;
}

export function emitSetItem(w: Writer, pc: number): void {
  const o = w.value(w.insns[pc + 1]!);
  const key = w.insns[pc + 2]!;
  const v = w.value(w.insns[pc + 3]!);
  const slice = sliceBefore(w, pc, key);
  if (slice !== null) {
    emitSetSlice(w, pc, o, slice, v);
    return;
  }
  const k = w.value(key);
  const written = containerClass(w, pc, "__setitem__");
  if (written !== null) {
    const operands = [w.insns[pc + 1]!, key, w.insns[pc + 3]!];
    emitPythonItem(w, pc, written, operands, DECODE, `h.setItem(t, fp, ${pc}, ${o}, ${k}, ${v})`);
    return;
  }
  const kinds = w.code.kinds[pc >> 2]!;
  let first = "";
  const flags = (kinds & ContainerKind.FLAGS) !== 0;
  if (mayIndex(w, key) && flags)
    first = flagArm(w, o, key, (at) => `e[${at}] = ${v} ? 1 : 0`, ` && typeof ${v} === "boolean"`);
  if (mayIndex(w, key) && (kinds === 0 || flags)) {
    const length = `${o}.items.length`;
    const plain = flags ? ` && ${o}.flags === undefined` : "";
    first += `if (${hasClass(o, "LT")}${plain} && ${inRange(w, key, k, length)}) ${o}.items[${position(w, key, k, length)}] = ${v}; else `;
  }
  if (mayIndex(w, key) && (kinds & ContainerKind.BYTEARRAY) !== 0) {
    const length = `${o}.length`;
    first += `if (${hasClass(o, "BA")} && ${inRange(w, key, k, length)} && typeof ${v} === "number" && ${v} >= 0 && ${v} < 256) ${o}.buffer[${position(w, key, k, length)}] = ${v}; else `;
  }
  w.open(`${first}if (!h.setItemNow(${o}, ${k}, ${v})) {`);
  w.cold(pc, () => {
    w.line(`c = h.setItem(t, fp, ${pc}, ${o}, ${k}, ${v});`);
    w.check("c", pc);
  });
  w.close();
}

export function emitDelItem(w: Writer, pc: number): void {
  const o = w.value(w.insns[pc + 1]!);
  const k = w.value(w.insns[pc + 2]!);
  w.open(`if (!h.delItemNow(${o}, ${k})) {`);
  w.cold(pc, () => {
    w.line(`c = h.delItem(t, fp, ${pc}, ${o}, ${k});`);
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
  if (feedsLookup(w, pc)) return;
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
  // A loop over pairs has assigned the targets already, as a rule.
  const pair = takesPair(w, pc);
  if (pair) w.open("if (!p) {");
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
  if (pair) w.close();
  for (let i = 0; i < n; i++) w.assigned(first + i);
}
