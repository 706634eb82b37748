/**
 * Arithmetic and comparisons.
 *
 * What is emitted depends on the operand kinds that the interpreter met (`PyCode.kinds`). Nothing but small ints, or nothing but floats: the guard that fails leaves
 * for the interpreter (`bail`), so the result has a known kind, a float raw in a local. Mixtures: every kind in line, the rest in the runtime, and the result is anything.
 */
import { Op } from "../compiler/opcodes.ts";
import { couldBeNumeric, emitFloat, FLOAT_SIGNS, guardFloats, isFloatOperator, isNumeric, raw } from "./emit-float.ts";
import { couldBeInt, emitInt, guardInts, isIntOperator, isSmallInt } from "./emit-int.ts";
import { OperandKind } from "../objects/function-object.ts";
import { INT_OPERATORS } from "../interpreter/arithmetic.ts";
import { emitMethodCompare, emitMethodOperator, emitMethodTruth } from "./emit-operator-method.ts";
import { intLowWord } from "../objects/int-arithmetic.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

/** Longer strings are made by the runtime, which knows what to do when they are too long for the engine. */
const MAX_STRING = 268435456;

/** Operators of built-in containers that run no Python code (operators-plain.ts). */
const PLAIN: ReadonlySet<number> = new Set([Op.ADD, Op.MUL, Op.SUB, Op.MOD, Op.AND, Op.OR]);
const MIXTURE = OperandKind.FLOAT | OperandKind.OTHER | OperandKind.INT;

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
  // Results that were not small ints are the runtime's.
  const regular = (kinds & OperandKind.OTHER) === 0;
  const floats = isFloatOperator(op) && (regular || FLOAT_SIGNS[op] !== undefined);
  if (floats && isNumeric(ka) && isNumeric(kb) && (ka === Kind.FLOAT || kb === Kind.FLOAT || op === Op.TRUEDIV)) {
    emitFloat(w, pc, op, dst, a, b);
    return;
  }
  const ints = isIntOperator(op) && regular;
  if (ints && ka === Kind.INT && kb === Kind.INT) {
    emitInt(w, pc, op, dst, a, b);
    return;
  }
  if (floats && (kinds & MIXTURE) === OperandKind.FLOAT && couldBeNumeric(ka) && couldBeNumeric(kb)) {
    // Two ints would give an int.
    guardFloats(w, pc, a, b, op !== Op.TRUEDIV);
    emitFloat(w, pc, op, dst, a, b);
    return;
  }
  if (kinds === 0 && w.cautious) {
    emitMixed(w, pc, op, dst, a, b, OperandKind.FLOAT | OperandKind.OTHER);
    return;
  }
  if (ints && kinds === 0 && couldBeInt(ka) && couldBeInt(kb)) {
    guardInts(w, pc, a, b);
    emitInt(w, pc, op, dst, a, b);
    return;
  }
  emitMixed(w, pc, op, dst, a, b, kinds);
}

/** Any operands: what is simple in line, the rest in the runtime. */
function emitMixed(w: Writer, pc: number, op: number, dst: number, a: number, b: number, kinds: number): void {
  const x = w.value(a);
  const y = w.value(b);
  const sign = op === Op.TRUEDIV ? undefined : FLOAT_SIGNS[op];
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
    w.line(`if (${isSmallInt("c")}) { r${dst} = c; break o; }`);
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
  if ((kinds & OperandKind.OTHER) !== 0) emitMethodOperator(w, pc, op, dst, a, b);
  if ((kinds & OperandKind.BIG) !== 0) emitBigInts(w, op, dst, a, b);
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

/** The mask of 64 bits, of which the engine knows a faster way. */
const WORD = 0xffffffffffffffffn;

/** Ints of any size, at least one of them a bigint or the result one. */
function emitBigInts(w: Writer, op: number, dst: number, a: number, b: number): void {
  const f = op === Op.AND && w.constantValue(b) === WORD ? intLowWord : INT_OPERATORS[op - Op.ADD];
  if (f === undefined || !couldBeInt(w.kind(a)) || !couldBeInt(w.kind(b))) return;
  const isInt = (o: number): string => {
    if (w.kind(o) === Kind.INT) return "";
    if (o < 0) return typeof w.constantValue(o) === "bigint" ? "" : "false";
    return `(typeof r${o} === "bigint" || typeof r${o} === "number") && `;
  };
  w.line(
    `if (${isInt(a)}${b === a ? "" : isInt(b)}(c = ${w.ref(f)}(${w.value(a)}, ${w.value(b)})) !== undefined) { r${dst} = c; break o; }`,
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
  if (isNumeric(w.kind(a)) && isNumeric(w.kind(b))) return `${w.number(a)} ${sign} ${w.number(b)}`;
  if (
    (kinds & (OperandKind.FLOAT | OperandKind.OTHER)) === OperandKind.FLOAT &&
    couldBeNumeric(w.kind(a)) &&
    couldBeNumeric(w.kind(b))
  ) {
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
  const strings = tests("string");
  // An operator of its own for each: the engine then knows what it compares.
  const simple = [numbers, strings]
    .filter((s) => s !== null)
    .map((s) => `if (${s}) c = ${x} ${sign} ${y}; else `)
    .join("");
  // Tuples and lists, before the record has to be complete.
  const plain = (kinds & OperandKind.OTHER) !== 0 && w.kind(a) === Kind.ANY && w.kind(b) === Kind.ANY;
  if (!emitMethodCompare(w, pc, op, a, b, simple, asValue))
    w.open(`${simple}${plain ? `if ((c = h.compareNow(${op}, ${x}, ${y})) === undefined) ` : ""}{`);
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
  const method = emitMethodTruth(w, pc, x);
  w.open(
    `if (typeof ${x} === "boolean") c = ${x}; else if (${x} === null) c = false; else if (typeof ${x} === "number") c = ${x} !== 0; else if (${x}.cls === LT) c = ${x}.flags !== undefined || ${x}.items.length !== 0; else if ((c = h.truthNow(${x})) === undefined) {`,
  );
  w.cold(pc, () => {
    w.line(`c = h.truth(t, fp, ${pc}, ${x});`);
    w.check("c", pc);
  });
  w.close();
  if (method) w.close();
  return "c";
}
