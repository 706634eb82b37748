/** Subscripts, displays and unpacking: plain lists and tuples in line, everything else in the runtime. */
import { RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { PyFunction } from "../objects/function-object.ts";
import { PyType } from "../objects/type.ts";
import { emitPythonCall, prepareCall } from "./emit-call.ts";
import { takesPair } from "./emit-iterate.ts";
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

/** The class written in Python that the subscript at `pc` met, and its method. */
function containerClass(w: Writer, pc: number, name: string): { cls: PyType; method: PyFunction } | null {
  const cls = w.code.caches[pc >> 2];
  if (!(cls instanceof PyType)) return null;
  const method = cls.lookup(name);
  return method instanceof PyFunction ? { cls, method } : null;
}

/** `o[k]`, `o[k] = v` by a method written in Python; what is no instance of the class goes to the runtime. */
function emitPythonItem(
  w: Writer,
  pc: number,
  { cls, method }: { cls: PyType; method: PyFunction },
  args: readonly string[],
  ret: number,
  other: string,
): void {
  prepareCall(w, pc);
  const k = w.ref(cls);
  w.open(`if (${args[0]} !== null && ${args[0]}.cls === ${k} && ${k}.version === ${cls.version}) {`);
  emitPythonCall(w, pc, method, args, ret);
  w.close("} else {");
  w.line(`c = ${other};`);
  w.check("c", pc);
  w.close();
}

export function emitGetItem(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const o = w.value(w.insns[pc + 2]!);
  const key = w.insns[pc + 3]!;
  const k = w.value(key);
  const written = containerClass(w, pc, "__getitem__");
  if (written !== null) {
    emitPythonItem(w, pc, written, [o, k], dst, `h.getItem(t, fp, ${pc}, ${dst}, ${o}, ${k})`);
    w.set(dst, "c");
    return;
  }
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
  const written = containerClass(w, pc, "__setitem__");
  if (written !== null) {
    emitPythonItem(w, pc, written, [o, k, v], DECODE, `h.setItem(t, fp, ${pc}, ${o}, ${k}, ${v})`);
    return;
  }
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
  w.line(`${w.value(w.insns[pc + 1]!)}.items.push(${w.value(w.insns[pc + 2]!)});`);
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
