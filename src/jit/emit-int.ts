/**
 * Operators of small ints: a JavaScript number each.
 *
 * A result that is no small int leaves for the interpreter (`bail`), so the result is known to be one. What fits 32 bits is said so (`x | 0`), because V8 then computes with
 * machine ints; what is exact in doubles is done in doubles, and the rest in safe-ints.ts.
 */
import { Op } from "../compiler/opcodes.ts";
import { powerOrNaN } from "../objects/safe-ints.ts";
import { raiseIf } from "./emit-float.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

/**
 * Whether a result in `c` is a small int. Each bound of the machine's ints is tried first: while V8 computes in those, that costs it nothing, and a comparison with the bound
 * proper is one of doubles.
 */
const ABOVE = `c > 2147483647 && c > ${Number.MAX_SAFE_INTEGER}`;
const BELOW = `c < -2147483648 && c < -${Number.MAX_SAFE_INTEGER}`;
const OUTSIDE = `(${ABOVE}) || (${BELOW})`;
/** The same of a result that may be NaN. */
export const isSmallInt = (c: string): string =>
  `(${c} <= 2147483647 && ${c} >= -2147483648) || (${c} <= ${Number.MAX_SAFE_INTEGER} && ${c} >= -${Number.MAX_SAFE_INTEGER})`;
const TWO_31 = 2147483648;
const TWO_32 = 4294967296;

export const isIntOperator = (op: number): boolean => op !== Op.TRUEDIV && op !== Op.MATMUL;
export const couldBeInt = (k: Kind): boolean => k === Kind.ANY || k === Kind.INT;

/** Both operands are numbers from here on, or the interpreter goes on. */
export function guardInts(w: Writer, pc: number, a: number, b: number): void {
  const tests: string[] = [];
  for (const o of a === b ? [a] : [a, b]) if (w.kind(o) !== Kind.INT) tests.push(`typeof r${o} !== "number"`);
  if (tests.length === 0) return;
  bailIf(w, pc, tests.join(" || "));
  w.learn(a, Kind.INT);
  w.learn(b, Kind.INT);
}

/** The test that an int result `c` is out of range, given what is known of the operands. */
function overflow(w: Writer, op: number, a: number, b: number): string {
  const ca = w.constantValue(a);
  const cb = w.constantValue(b);
  if (op === Op.ADD && (typeof cb === "number" || typeof ca === "number"))
    return ((typeof cb === "number" ? cb : ca) as number) >= 0 ? ABOVE : BELOW;
  if (op === Op.SUB && typeof cb === "number") return cb >= 0 ? BELOW : ABOVE;
  return OUTSIDE;
}

function bailIf(w: Writer, pc: number, condition: string): void {
  w.open(`if (${condition}) {`);
  w.bail(pc);
  w.close();
}

/** Both operands are known small ints. */
export function emitInt(w: Writer, pc: number, op: number, dst: number, a: number, b: number): void {
  const x = w.number(a);
  const y = w.number(b);
  const constant = w.constantValue(b);
  const known = typeof constant === "number" ? constant : Number.NaN;
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
    case Op.POW:
      // Where the product is a small int, it was exact on the way.
      w.line(
        `c = ${known === 2 ? `${x} * ${x}` : known === 3 ? `${x} * ${x} * ${x} + 0` : `${w.ref(powerOrNaN)}(${x}, ${y})`};`,
      );
      bailIf(w, pc, `!(${isSmallInt("c")})`);
      w.set(dst, "c", Kind.INT);
      return;
    case Op.MOD:
      emitModulo(w, pc, dst, a, b, known);
      return;
    case Op.FLOORDIV:
      emitFloorDivision(w, pc, dst, a, b, known);
      return;
    case Op.LSHIFT:
      if (known >= 0 && known < 31) w.line(`c = ${x} * ${2 ** known};`);
      else w.line(`c = ${y} >= 0 && ${y} < 31 ? ${x} * (1 << ${y}) : NaN;`);
      bailIf(w, pc, `!(${isSmallInt("c")})`);
      w.set(dst, "c", Kind.INT);
      return;
    case Op.RSHIFT:
      if (known >= 0) {
        const rest = known > 52 ? `${x} < 0 ? -1 : 0` : `Math.floor(${x} * ${2 ** -known})`;
        w.set(dst, `(${x} | 0) === ${x} ? ${x} >> ${Math.min(known, 31)} : ${rest}`, Kind.INT);
        return;
      }
      raiseIf(w, pc, `${y} < 0`, a, b);
      w.set(dst, `(${x} | 0) === ${x} ? ${x} >> (${y} > 31 ? 31 : ${y}) : h.shiftRight(${x}, ${y})`, Kind.INT);
      return;
    default: {
      // JavaScript takes the lowest 32 bits of any safe int, in two's complement.
      if (op === Op.AND && known >= 0 && known < TWO_32) {
        w.set(dst, known < TWO_31 ? `${x} & ${y}` : `(${x} & ${y}) >>> 0`, Kind.INT);
        return;
      }
      const sign = op === Op.AND ? "&" : op === Op.OR ? "|" : "^";
      const name = op === Op.AND ? "and" : op === Op.OR ? "or" : "xor";
      w.set(dst, `(${x} | 0) === ${x} && (${y} | 0) === ${y} ? ${x} ${sign} ${y} : h.${name}(${x}, ${y})`, Kind.INT);
    }
  }
}

/** `x % y`: has the sign of y. */
function emitModulo(w: Writer, pc: number, dst: number, a: number, b: number, known: number): void {
  const x = w.number(a);
  const y = w.number(b);
  if (!(known > 0)) {
    raiseIf(w, pc, `${y} === 0`, a, b);
    w.line(`c = ${x} % ${y};`);
    w.set(dst, `c !== 0 && c < 0 !== ${y} < 0 ? c + ${y} : c + 0`, Kind.INT);
    return;
  }
  w.open(`if ((${x} | 0) === ${x}) {`);
  w.line(`c = (${x} | 0) % ${y};`);
  w.line(`r${dst} = c < 0 ? c + ${y} : c + 0;`);
  w.close(`} else r${dst} = h.modulo(${x}, ${y});`);
  w.assigned(dst, Kind.INT);
}

/** `x // y`, towards minus infinity. */
function emitFloorDivision(w: Writer, pc: number, dst: number, a: number, b: number, known: number): void {
  const x = w.number(a);
  const y = w.number(b);
  if (known > 0 && known < TWO_31) {
    const shift = Math.log2(known);
    // The division of ints that are not negative is a multiplication for V8, if it is told so.
    const small = Number.isInteger(shift)
      ? `(${x} | 0) === ${x} ? ${x} >> ${shift}`
      : `(${x} | 0) === ${x} && ${x} >= 0 ? ((${x} | 0) / ${y}) | 0`;
    w.set(dst, `${small} : h.floorDivide(${x}, ${y})`, Kind.INT);
    return;
  }
  raiseIf(w, pc, `${y} === 0`, a, b);
  w.set(
    dst,
    `(${x} | 0) === ${x} && (${y} | 0) === ${y} ? Math.floor(${x} / ${y}) + 0 : h.floorDivide(${x}, ${y})`,
    Kind.INT,
  );
}
