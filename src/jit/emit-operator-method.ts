/**
 * Special methods written in Python, called at once: operators (forward and reflected), comparisons, `__bool__`.
 *
 * The interpreter has noted in the instruction's cache which class decided (`noteClass`). The guard is the class and its version, as for attributes. A method that declines
 * with NotImplemented leaves the rest of the protocol to the runtime, also if the stack was unwound meanwhile (retry-operator.ts).
 */
import { Op } from "../compiler/opcodes.ts";
import { compareMethod } from "../objects/compare.ts";
import { PyFunction } from "../objects/function-object.ts";
import { forwardMethod, reflectedMethod } from "../objects/operators.ts";
import { PyType } from "../objects/type.ts";
import { Header, RET_PROTOCOL, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { callInstead, emitKnownCall, plainInlineCall } from "./call-paths.ts";
import { emitInline } from "./inline.ts";
import type { InlineCall } from "./inline-writer.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

/** The class that the interpreter has noted for instruction `pc`. */
function notedClass(w: Writer, pc: number): PyType | null {
  const cls = w.code.caches[pc >> 2];
  return cls instanceof PyType ? cls : null;
}

/** That `x` is an instance of `cls`, of which nothing has changed. */
const isInstance = (w: Writer, cls: PyType, x: string): string => {
  const k = w.ref(cls);
  return `${x} !== null && ${x}.cls === ${k} && ${k}.version === ${cls.version}`;
};

/** That `x` is an instance of `cls`, and `y` not of a subclass, whose method would come first. */
function comesFirst(w: Writer, cls: PyType, a: number, b: number, x: string, y: string): string {
  const k = w.ref(cls);
  const other =
    b < 0 || a === b
      ? ""
      : ` && (${y} === null || typeof ${y} !== "object" || ${y}.cls === ${k} || (${y}.cls.flags & 1) === 0)`;
  return `${isInstance(w, cls, x)}${other}`;
}

/** On a path of its own, with the record brought up to date. */
function calling(w: Writer, pc: number, body: () => void): void {
  const all = (): void => {
    w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
    body();
    w.check("c", pc);
  };
  w.cold(pc, all, true, false);
}

/** In a function that is inlined the whole instruction is carried out again if the method declines. */
function mayBeRepeated(m: PyFunction): boolean {
  const { code, names } = m.code;
  for (let pc = 0; pc < code.length; pc += 4)
    if (code[pc] === Op.STORE_ATTR || code[pc] === Op.SETITEM || code[pc] === Op.STORE_DEREF) return false;
  return !names.includes("NotImplemented");
}

/** `c` = what method `m` answers to an operator, or what comes of it if it declines. */
function emitOperatorCall(
  w: Writer,
  pc: number,
  m: PyFunction,
  operands: readonly number[],
  ret: number,
  reflected = false,
): void {
  const args = operands.map((o) => w.value(o));
  const [x, y] = reflected ? [args[1], args[0]] : args;
  const aux = reflected ? "REFLECTED" : "RETRY";
  const declined = `c = h.${reflected ? "operatorNone" : "operatorRest"}(t, fp, ${pc}, ${w.insns[pc]}, ${ret}, ${x}, ${y});`;
  const call: InlineCall = {
    ...plainInlineCall(pc, m, operands, ret | RET_PROTOCOL, ""),
    aux,
    single: false,
    before: true,
  };
  if (
    (w.shape !== "inline" || mayBeRepeated(m)) &&
    emitInline(w, call, (kind) => callInstead(w, call, args, kind)) !== null
  ) {
    w.open("if (c === NI) {");
    w.cold(
      pc,
      () => {
        w.line(declined);
        w.check("c", pc);
      },
      true,
    );
    w.close();
    return;
  }
  calling(w, pc, () => {
    w.line(`S[top + ${Header.AUX}] = ${aux};`);
    emitKnownCall(w, m, args, ret | RET_PROTOCOL, aux);
    w.line(`if (c === NI) ${declined}`);
  });
}

/** `r<dst>` = what a method in Python answers to a binary operator, leaving the block `o`; nothing if there is no such method. */
export function emitMethodOperator(w: Writer, pc: number, op: number, dst: number, a: number, b: number): void {
  const cls = notedClass(w, pc);
  if (cls === null) return;
  const x = w.value(a);
  const y = w.value(b);
  const call = (m: PyFunction, guard: string, reflected: boolean): void => {
    w.open(`if (${guard}) {`);
    emitOperatorCall(w, pc, m, reflected ? [b, a] : [a, b], dst, reflected);
    w.line(`r${dst} = c; break o;`);
    w.close();
  };
  const forward = w.kind(a) === Kind.ANY ? forwardMethod(cls, op - Op.ADD, w.insns[pc]! >= Op.IADD) : null;
  if (forward !== null) call(forward, comesFirst(w, cls, a, b, x, y), false);
  const reflected = w.kind(b) === Kind.ANY && b >= 0 && a !== b ? reflectedMethod(cls, op - Op.ADD) : null;
  if (reflected === null || (w.kind(a) === Kind.ANY && a < 0)) return;
  const number = w.kind(a) === Kind.ANY ? ` && (typeof ${x} === "number" || (${x} !== null && ${x}.cls === FT))` : "";
  if (w.kind(a) === Kind.BOOL || w.kind(a) === Kind.UNBOUND) return;
  call(reflected, isInstance(w, cls, y) + number, true);
}

/** `if (…) c = …` for a comparison by a method in Python, with an open `else`; false if there is none. `simple`: the text before. */
export function emitMethodCompare(
  w: Writer,
  pc: number,
  op: number,
  a: number,
  b: number,
  simple: string,
  asValue: boolean,
): boolean {
  const cls = w.kind(a) === Kind.ANY ? notedClass(w, pc) : null;
  const m = cls === null ? null : compareMethod(cls, op);
  if (m === null) return false;
  const x = w.value(a);
  const y = w.value(b);
  const ret = asValue ? w.insns[pc + 1]! : DECODE;
  w.open(`${simple}if (${comesFirst(w, cls!, a, b, x, y)}) {`);
  emitOperatorCall(w, pc, m, [a, b], ret);
  if (!asValue) {
    w.open('if (typeof c !== "boolean") {');
    w.cold(pc, () => {
      w.line(`c = h.truth(t, fp, ${pc}, c);`);
      w.check("c", pc);
    });
    w.close();
  }
  w.close("} else {");
  return true;
}

/** `if (…) c = the truth of x else` by a `__bool__` in Python, with an open `else`; false if there is none. */
export function emitMethodTruth(w: Writer, pc: number, x: string): boolean {
  const cls = notedClass(w, pc);
  const m = cls === null ? null : cls.lookup("__bool__");
  if (!(m instanceof PyFunction)) return false;
  w.open(`if (${isInstance(w, cls!, x)}) {`);
  calling(w, pc, () => {
    emitKnownCall(w, m, [x], DECODE, null);
    w.line(`if (c !== undefined && typeof c !== "boolean") c = h.notBool(t, fp, ${pc}, c);`);
  });
  w.close("} else {");
  return true;
}
