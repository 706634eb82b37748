/**
 * Arithmetic and comparisons.
 *
 * What is emitted depends on the operand kinds that the interpreter met (`PyCode.kinds`). Nothing but small ints, or nothing but floats: the guard that fails leaves
 * for the interpreter (`bail`), so the result has a known kind, a float raw in a local. Mixtures: every kind in line, the rest in the runtime, and the result is anything.
 */
import { Op } from "../compiler/opcodes.ts";
import { compareMethod } from "../objects/compare.ts";
import { PyFloat } from "../objects/data.ts";
import { forwardMethod } from "../objects/operators.ts";
import { PyType } from "../objects/type.ts";
import { Header, RET_PROTOCOL, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { callInstead, emitKnownCall, plainInlineCall } from "./emit-call.ts";
import { emitInline } from "./inline.ts";
import type { InlineCall } from "./inline-writer.ts";
import { OperandKind, type PyFunction } from "../objects/function-object.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;
const MAX = "9007199254740991";
/** Longer strings are made by the runtime, which knows what to do when they are too long for the engine. */
const MAX_STRING = 268435456;

/** Operators of built-in containers that run no Python code (operators-plain.ts). */
const PLAIN: ReadonlySet<number> = new Set([Op.ADD, Op.MUL, Op.SUB, Op.AND, Op.OR]);

/** The opcode's operator without regard to in-place. */
const plain = (op: number): number => (op >= Op.IADD && op <= Op.IXOR ? op - Op.IADD + Op.ADD : op);

export function emitBinary(w: Writer, pc: number): void {
  const { insns } = w;
  const op = plain(insns[pc]!);
  const dst = insns[pc + 1]!;
  const a = insns[pc + 2]!;
  const b = insns[pc + 3]!;
  const kinds = w.code.kinds[pc >> 2]!;
  const ka = w.kind(a);
  const kb = w.kind(b);
  const floatOp = op === Op.ADD || op === Op.SUB || op === Op.MUL || op === Op.TRUEDIV;
  const numeric = (k: Kind): boolean => k === Kind.INT || k === Kind.FLOAT;
  if (floatOp && numeric(ka) && numeric(kb) && (ka === Kind.FLOAT || kb === Kind.FLOAT)) {
    emitFloat(w, pc, op, dst, a, b);
    return;
  }
  // Results that were not small ints are the runtime's.
  const overflows = (kinds & OperandKind.OTHER) !== 0;
  if (ka === Kind.INT && kb === Kind.INT && !overflows && op !== Op.TRUEDIV && op !== Op.POW && op !== Op.MATMUL) {
    emitInt(w, pc, op, dst, a, b);
    return;
  }
  if (floatOp && kinds === OperandKind.FLOAT && couldBe(ka) && couldBe(kb)) {
    // Two ints would give an int.
    const mixed = op !== Op.TRUEDIV && ka !== Kind.FLOAT && kb !== Kind.FLOAT;
    guardFloats(w, pc, a, b, mixed);
    emitFloat(w, pc, op, dst, a, b);
    return;
  }
  if (op === Op.TRUEDIV && ka === Kind.INT && kb === Kind.INT) {
    emitFloat(w, pc, op, dst, a, b);
    return;
  }
  if (kinds === 0 && op !== Op.POW && op !== Op.MATMUL && op !== Op.TRUEDIV && couldBeInt(ka) && couldBeInt(kb)) {
    guardInts(w, pc, a, b);
    emitInt(w, pc, op, dst, a, b);
    return;
  }
  emitMixed(w, pc, op, dst, a, b, kinds);
}

const couldBe = (k: Kind): boolean => k === Kind.ANY || k === Kind.INT || k === Kind.FLOAT;
const couldBeInt = (k: Kind): boolean => k === Kind.ANY || k === Kind.INT;

/** Both operands are numbers from here on, or the interpreter goes on. */
function guardInts(w: Writer, pc: number, a: number, b: number): void {
  const tests: string[] = [];
  for (const o of a === b ? [a] : [a, b]) if (w.kind(o) !== Kind.INT) tests.push(`typeof ${w.value(o)} !== "number"`);
  if (tests.length === 0) return;
  w.open(`if (${tests.join(" || ")}) {`);
  w.bail(pc);
  w.close();
  w.learn(a, Kind.INT);
  w.learn(b, Kind.INT);
}

/** `x` and `y` scratch: the operands as raw numbers, each an int or a float; with `notBothInts`, at least one a float. */
function guardFloats(w: Writer, pc: number, a: number, b: number, notBothInts: boolean): void {
  const unknown = (a === b ? [a] : [a, b]).filter((o) => w.kind(o) === Kind.ANY);
  if (notBothInts && (w.kind(a) !== Kind.ANY) !== (w.kind(b) !== Kind.ANY)) {
    // One is an int: the other has to be a float.
    const o = w.kind(a) === Kind.ANY ? a : b;
    const v = w.value(o);
    w.open(`if (${v} === null || ${v}.cls !== FT) {`);
    w.bail(pc);
    w.close();
    w.learn(o, Kind.FLOAT);
    return;
  }
  if (notBothInts && a === b) {
    const v = w.value(a);
    w.open(`if (${v} === null || ${v}.cls !== FT) {`);
    w.bail(pc);
    w.close();
    w.learn(a, Kind.FLOAT);
    return;
  }
  for (const o of unknown) {
    const v = w.value(o);
    w.open(
      `if (typeof ${v} === "number") n${o} = ${v}; else if (${v} !== null && ${v}.cls === FT) n${o} = ${v}.v; else {`,
    );
    w.bail(pc);
    w.close();
  }
  if (notBothInts && unknown.length === 2) {
    w.open(`if (typeof ${w.value(a)} === "number" && typeof ${w.value(b)} === "number") {`);
    w.bail(pc);
    w.close();
  }
}

/** An operand after `guardFloats` as a raw number. */
const raw = (w: Writer, o: number): string => (w.kind(o) === Kind.ANY ? `n${o}` : w.number(o));

const SIGNS: Readonly<Record<number, string>> = {
  [Op.ADD]: "+",
  [Op.SUB]: "-",
  [Op.MUL]: "*",
  [Op.TRUEDIV]: "/",
};

function emitFloat(w: Writer, pc: number, op: number, dst: number, a: number, b: number): void {
  const x = raw(w, a);
  const y = raw(w, b);
  const divisor = w.constantValue(b);
  const mayBeZero = b >= 0 || divisor === 0 || (divisor instanceof PyFloat && divisor.v === 0);
  if (op === Op.TRUEDIV && mayBeZero) raiseIf(w, pc, `${y} === 0`, a, b);
  w.setRaw(dst, `${x} ${SIGNS[op]} ${y}`);
}

/** The test that an int result `c` is out of range, given what is known of the operands. */
function overflow(w: Writer, op: number, a: number, b: number): string {
  const ca = w.constantValue(a);
  const cb = w.constantValue(b);
  if (op === Op.ADD && (typeof cb === "number" || typeof ca === "number"))
    return ((typeof cb === "number" ? cb : ca) as number) >= 0 ? `c > ${MAX}` : `c < -${MAX}`;
  if (op === Op.SUB && typeof cb === "number") return cb >= 0 ? `c < -${MAX}` : `c > ${MAX}`;
  return `c > ${MAX} || c < -${MAX}`;
}

function bailIf(w: Writer, pc: number, condition: string): void {
  w.open(`if (${condition}) {`);
  w.bail(pc);
  w.close();
}

/** Where the operator raises: the runtime words the exception. */
function raiseIf(w: Writer, pc: number, condition: string, a: number, b: number): void {
  w.open(`if (${condition}) {`);
  w.cold(pc, () => {
    w.line(`h.binary(t, fp, ${pc}, ${w.insns[pc]}, ${w.insns[pc + 1]}, ${w.value(a)}, ${w.value(b)});`);
    w.fail(pc);
  });
  w.close();
}

/** Both operands are known small ints. */
function emitInt(w: Writer, pc: number, op: number, dst: number, a: number, b: number): void {
  const x = w.number(a);
  const y = w.number(b);
  const constant = w.constantValue(b);
  switch (op) {
    case Op.ADD:
    case Op.SUB:
      w.line(`c = ${x} ${op === Op.ADD ? "+" : "-"} ${y};`);
      bailIf(w, pc, overflow(w, op, a, b));
      w.set(dst, "c", Kind.INT);
      return;
    case Op.MUL:
      w.line(`c = ${x} * ${y} + 0;`);
      bailIf(w, pc, overflow(w, op, a, b));
      w.set(dst, "c", Kind.INT);
      return;
    case Op.MOD:
      if (typeof constant === "number" && constant > 0) {
        w.line(`c = ${x} % ${y};`);
        w.set(dst, `c < 0 ? c + ${y} : c + 0`, Kind.INT);
        return;
      }
      raiseIf(w, pc, `${y} === 0`, a, b);
      w.line(`c = ${x} % ${y};`);
      w.set(dst, `c !== 0 && c < 0 !== ${y} < 0 ? c + ${y} : c + 0`, Kind.INT);
      return;
    case Op.FLOORDIV:
      raiseIf(w, pc, `${y} === 0`, a, b);
      w.line(
        `c = (${x} | 0) === ${x} && (${y} | 0) === ${y} ? Math.floor(${x} / ${y}) + 0 : h.floorDivide(${x}, ${y});`,
      );
      w.set(dst, "c", Kind.INT);
      return;
    case Op.LSHIFT:
      w.line(`c = ${y} >= 0 && ${y} < 31 ? ${x} * (1 << ${y}) : NaN;`);
      bailIf(w, pc, `!(c <= ${MAX} && c >= -${MAX})`);
      w.set(dst, "c", Kind.INT);
      return;
    case Op.RSHIFT:
      raiseIf(w, pc, `${y} < 0`, a, b);
      w.set(dst, `(${x} | 0) === ${x} ? ${x} >> (${y} > 31 ? 31 : ${y}) : h.shiftRight(${x}, ${y})`, Kind.INT);
      return;
    default: {
      const sign = op === Op.AND ? "&" : op === Op.OR ? "|" : "^";
      const name = op === Op.AND ? "and" : op === Op.OR ? "or" : "xor";
      w.set(dst, `(${x} | 0) === ${x} && (${y} | 0) === ${y} ? ${x} ${sign} ${y} : h.${name}(${x}, ${y})`, Kind.INT);
    }
  }
}

/** Any operands: what is simple in line, the rest in the runtime. */
function emitMixed(w: Writer, pc: number, op: number, dst: number, a: number, b: number, kinds: number): void {
  const x = w.value(a);
  const y = w.value(b);
  const sign = op === Op.TRUEDIV ? undefined : SIGNS[op];
  /** The tests that both operands are of a kind, where that is not known; null if it cannot be. */
  const both = (test: (o: number, v: string) => string | null): string | null => {
    const tests = (a === b ? [[a, x] as const] : [[a, x] as const, [b, y] as const]).map(([o, v]) => test(o, v));
    return tests.includes(null) ? null : tests.filter((t) => t !== "").join(" && ") || "true";
  };
  w.open("o: {");
  const numbers = both((o, v) => {
    const k = w.kind(o);
    return k === Kind.INT ? "" : k === Kind.ANY && o >= 0 ? `typeof ${v} === "number"` : null;
  });
  if (sign !== undefined && numbers !== null) {
    w.open(`if (${numbers}) {`);
    w.line(`c = ${x} ${sign} ${y}${op === Op.MUL ? " + 0" : ""};`);
    w.line(`if (c <= ${MAX} && c >= -${MAX}) { r${dst} = c; break o; }`);
    w.close();
  }
  const floats = both((o, v) => {
    const k = w.kind(o);
    if (k === Kind.INT || k === Kind.FLOAT) return "";
    return k === Kind.ANY && o >= 0 ? `${v} !== null && ${v}.cls === FT` : null;
  });
  if (sign !== undefined && (kinds & OperandKind.FLOAT) !== 0 && floats !== null && floats !== "true") {
    const raw = (o: number, v: string): string => (w.kind(o) === Kind.ANY ? `${v}.v` : w.number(o));
    w.line(`if (${floats}) { r${dst} = new PyFloat(${raw(a, x)} ${sign} ${raw(b, y)}); break o; }`);
  }
  const cls = w.code.caches[pc >> 2];
  if (cls instanceof PyType && (kinds & OperandKind.OTHER) !== 0 && w.kind(a) === Kind.ANY)
    emitMethodOperator(w, pc, op, dst, a, b, cls);
  const strings = both((o, v) =>
    o < 0
      ? typeof w.constantValue(o) === "string"
        ? ""
        : null
      : w.kind(o) === Kind.ANY
        ? `typeof ${v} === "string"`
        : null,
  );
  if (op === Op.ADD && (kinds & OperandKind.OTHER) !== 0 && strings !== null)
    w.line(`if (${strings} && ${x}.length + ${y}.length < ${MAX_STRING}) { r${dst} = ${x} + ${y}; break o; }`);
  if ((kinds & OperandKind.OTHER) !== 0 && PLAIN.has(op) && (w.kind(a) === Kind.ANY || w.kind(b) === Kind.ANY)) {
    const inplace = w.insns[pc]! >= Op.IADD;
    w.line(`if ((c = h.plainBinary(${op - Op.ADD}, ${x}, ${y}, ${inplace})) !== null) { r${dst} = c; break o; }`);
  }
  w.cold(pc, () => {
    w.line(`c = h.binary(t, fp, ${pc}, ${w.insns[pc]}, ${dst}, ${x}, ${y});`);
    w.check("c", pc);
    w.line(`r${dst} = c;`);
  });
  w.close();
  w.assigned(dst);
}

/** An operand of a class whose method is written in Python: it is called at once. */
function emitMethodOperator(w: Writer, pc: number, op: number, dst: number, a: number, b: number, cls: PyType): void {
  const m = forwardMethod(cls, op - Op.ADD, w.insns[pc]! >= Op.IADD);
  if (m === null) return;
  const x = w.value(a);
  const y = w.value(b);
  w.open(`if (${methodGuard(w, cls, a, b, x, y)}) {`);
  callOperatorMethod(w, pc, m, a, b, dst);
  w.line(`r${dst} = c; break o;`);
  w.close();
}

/** That `x` is an instance of `cls`, and `y` not of a subclass, whose method would come first. */
function methodGuard(w: Writer, cls: PyType, a: number, b: number, x: string, y: string): string {
  const k = w.ref(cls);
  const other =
    b < 0 || a === b
      ? ""
      : ` && (${y} === null || typeof ${y} !== "object" || ${y}.cls === ${k} || (${y}.cls.flags & 1) === 0)`;
  return `${x} !== null && ${x}.cls === ${k} && ${k}.version === ${cls.version}${other}`;
}

/** In a function that is inlined the whole operator is carried out again if the method declines. */
function mayBeRepeated(m: PyFunction): boolean {
  const { code, names } = m.code;
  for (let pc = 0; pc < code.length; pc += 4)
    if (code[pc] === Op.STORE_ATTR || code[pc] === Op.SETITEM || code[pc] === Op.STORE_DEREF) return false;
  return !names.includes("NotImplemented");
}

/** `c` = what the method answers, or the rest of the protocol if it declines. */
function callOperatorMethod(w: Writer, pc: number, m: PyFunction, a: number, b: number, ret: number): void {
  const x = w.value(a);
  const y = w.value(b);
  const rest = (): void => {
    w.line(`c = h.operatorRest(t, fp, ${pc}, ${w.insns[pc]}, ${ret}, ${x}, ${y});`);
    w.check("c", pc);
  };
  const call: InlineCall = {
    ...plainInlineCall(pc, m, [a, b], ret | RET_PROTOCOL, ""),
    aux: "RETRY",
    single: false,
    before: true,
  };
  if (
    (w.shape !== "inline" || mayBeRepeated(m)) &&
    emitInline(w, call, (k) => callInstead(w, call, [x, y], k)) !== null
  ) {
    w.open("if (c === NI) {");
    w.cold(pc, rest, true);
    w.close();
    return;
  }
  w.cold(
    pc,
    () => {
      w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp; S[top + ${Header.AUX}] = RETRY;`);
      emitKnownCall(w, m, [x, y], ret | RET_PROTOCOL);
      w.line(`if (c === NI) c = h.operatorRest(t, fp, ${pc}, ${w.insns[pc]}, ${ret}, ${x}, ${y});`);
      w.check("c", pc);
    },
    true,
    false,
  );
}

/** How two small ints, two floats or two strings compare; the runtime decides about anything else. */
const COMPARE_SIGNS = ["<", "<=", "===", "!==", ">", ">="];

/**
 * A condition: text that leaves the truth of `a op b` in an expression. `prepare` may have emitted lines. `asValue`: a Python value is wanted, else a boolean for a branch.
 */
export function emitCompare(w: Writer, pc: number, op: number, a: number, b: number, asValue: boolean): string {
  const sign = COMPARE_SIGNS[op]!;
  const kinds = w.code.kinds[pc >> 2]!;
  const numeric = (k: Kind): boolean => k === Kind.INT || k === Kind.FLOAT;
  if (numeric(w.kind(a)) && numeric(w.kind(b))) return `${w.number(a)} ${sign} ${w.number(b)}`;
  if (kinds === OperandKind.FLOAT && couldBe(w.kind(a)) && couldBe(w.kind(b))) {
    guardFloats(w, pc, a, b, false);
    return `${raw(w, a)} ${sign} ${raw(w, b)}`;
  }
  const x = w.value(a);
  const y = w.value(b);
  const type = (o: number, v: string, name: string): string => {
    const k = w.kind(o);
    if (k === Kind.INT) return name === "number" ? "" : "false";
    if (o < 0) return typeof w.constantValue(o) === name ? "" : "false";
    return `typeof ${v} === "${name}"`;
  };
  const tests = (name: string): string | null => {
    const parts = [type(a, x, name), type(b, y, name)];
    return parts.includes("false") ? null : parts.filter((p) => p !== "").join(" && ") || "true";
  };
  const numbers = tests("number");
  const strings = (kinds & OperandKind.OTHER) !== 0 || typeof w.constantValue(b) === "string" ? tests("string") : null;
  const either = [numbers, strings].filter((s) => s !== null).map((s) => `(${s})`);
  const simple = either.length > 0 ? `if (${either.join(" || ")}) c = ${x} ${sign} ${y}; else ` : "";
  const cls = w.code.caches[pc >> 2];
  const m = cls instanceof PyType && w.kind(a) === Kind.ANY ? compareMethod(cls, op) : null;
  // Tuples and lists, before the record has to be complete.
  const plain = (kinds & OperandKind.OTHER) !== 0 && w.kind(a) === Kind.ANY && w.kind(b) === Kind.ANY;
  if (m === null) w.open(`${simple}${plain ? `if ((c = h.compareNow(${op}, ${x}, ${y})) === undefined) ` : ""}{`);
  else {
    w.open(`${simple}if (${methodGuard(w, cls as PyType, a, b, x, y)}) {`);
    callOperatorMethod(w, pc, m, a, b, asValue ? w.insns[pc + 1]! : DECODE);
    if (!asValue) {
      w.open('if (typeof c !== "boolean") {');
      w.cold(pc, () => {
        w.line(`c = h.truth(t, fp, ${pc}, c);`);
        w.check("c", pc);
      });
      w.close();
    }
    w.close("} else {");
  }
  w.cold(pc, () => {
    w.line(
      `c = h.${asValue ? "compare" : "compareTruth"}(t, fp, ${pc}, ${op}, ${asValue ? w.insns[pc + 1] : 0}, ${x}, ${y});`,
    );
    w.check("c", pc);
  });
  w.close();
  return "c";
}

/** NEG, POS, INVERT. */
export function emitUnary(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const a = w.insns[pc + 2]!;
  const op = w.insns[pc]!;
  const k = w.kind(a);
  if (op === Op.NEG && k === Kind.INT) {
    w.set(dst, `0 - ${w.number(a)}`, Kind.INT);
    return;
  }
  if (op === Op.NEG && k === Kind.FLOAT) {
    w.setRaw(dst, `-${w.number(a)}`);
    return;
  }
  const x = w.value(a);
  if (op === Op.NEG)
    w.open(
      `if (typeof ${x} === "number") r${dst} = 0 - ${x}; else if (${x} !== null && ${x}.cls === FT) r${dst} = new PyFloat(-${x}.v); else {`,
    );
  else w.open("{");
  w.cold(pc, () => {
    w.line(`c = h.unary(t, fp, ${pc}, ${op}, ${dst}, ${x});`);
    w.check("c", pc);
    w.line(`r${dst} = c;`);
  });
  w.close();
  w.assigned(dst);
}

/** The truth of a register as an expression. */
export function emitTruth(w: Writer, pc: number, a: number): string {
  const k = w.kind(a);
  if (k === Kind.BOOL) return w.value(a);
  if (k === Kind.INT || k === Kind.FLOAT) return `${w.number(a)} !== 0`;
  const x = w.value(a);
  w.open(
    `if (typeof ${x} === "boolean") c = ${x}; else if (${x} === null) c = false; else if (typeof ${x} === "number") c = ${x} !== 0; else if (${x}.cls === LT) c = ${x}.items.length !== 0; else if ((c = h.truthNow(${x})) === undefined) {`,
  );
  w.cold(pc, () => {
    w.line(`c = h.truth(t, fp, ${pc}, ${x});`);
    w.check("c", pc);
  });
  w.close();
  return "c";
}
