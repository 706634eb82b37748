/**
 * Operators of floats on raw numbers.
 *
 * Operands are floats, or floats and ints, as the interpreter has met them; anything else leaves for the interpreter (`bail`). So the result is known to be a float, and
 * stands raw in a local. Where an int was never met, the guard asks for a float alone, and from there on the operand is known to be one.
 */
import { Op } from "../compiler/opcodes.ts";
import { PyFloat } from "../objects/data.ts";
import { rawFloorDiv, rawMod } from "../objects/float-arithmetic.ts";
import { pow } from "../objects/float-elementary.ts";
import { OperandKind } from "../objects/function-object.ts";
import { Kind, LAZY, RAW } from "./states.ts";
import type { Writer } from "./writer.ts";

/** Operators that are one of JavaScript's. */
export const FLOAT_SIGNS: Readonly<Record<number, string | undefined>> = {
  [Op.ADD]: "+",
  [Op.SUB]: "-",
  [Op.MUL]: "*",
  [Op.TRUEDIV]: "/",
};

const FUNCTIONS: Readonly<Record<number, ((x: number, y: number) => number) | undefined>> = {
  [Op.MOD]: rawMod,
  [Op.FLOORDIV]: rawFloorDiv,
  [Op.POW]: pow,
};

export const isFloatOperator = (op: number): boolean => FLOAT_SIGNS[op] !== undefined || FUNCTIONS[op] !== undefined;
export const isNumeric = (k: Kind): boolean => k === Kind.INT || k === Kind.FLOAT;
export const couldBeNumeric = (k: Kind): boolean => k === Kind.ANY || isNumeric(k);

function bailIf(w: Writer, pc: number, condition: string): void {
  w.open(`if (${condition}) {`);
  w.bail(pc);
  w.close();
}

/** An operand of unknown kind is a float from here on. */
function guardFloat(w: Writer, pc: number, o: number): void {
  const lazy = (w.state.regs[o]! & LAZY) !== 0;
  const r = `r${o}`;
  if (!lazy) {
    bailIf(w, pc, `${r} === null || ${r}.cls !== FT`);
    w.learn(o, Kind.FLOAT);
    return;
  }
  w.open(`if (${r} !== RAWF) {`);
  bailIf(w, pc, `${r} === null || ${r}.cls !== FT`);
  w.line(`f${o} = ${r}.v;`);
  w.close();
  w.state.regs[o] = (w.state.regs[o]! & ~LAZY) | Kind.FLOAT | RAW | LAZY;
}

/** An operand of unknown kind is an int or a float: `n<o>` is its number. */
function guardNumber(w: Writer, pc: number, o: number): void {
  const r = `r${o}`;
  const lazy = (w.state.regs[o]! & LAZY) !== 0 ? `if (${r} === RAWF) n${o} = f${o}; else ` : "";
  w.open(
    `${lazy}if (typeof ${r} === "number") n${o} = ${r}; else if (${r} !== null && ${r}.cls === FT) n${o} = ${r}.v; else {`,
  );
  w.bail(pc);
  w.close();
}

/** Both operands are ints or floats from here on; with `notBothInts`, at least one is a float. */
export function guardFloats(w: Writer, pc: number, a: number, b: number, notBothInts: boolean): void {
  const kinds = w.code.kinds[pc >> 2]!;
  const wasInt = (o: number, side: OperandKind): boolean =>
    (kinds & (side | OperandKind.INT)) !== 0 &&
    // The other one is an int: this one has to be a float.
    !(notBothInts && (a === b || w.kind(o === a ? b : a) === Kind.INT));
  if (w.kind(a) === Kind.ANY) (wasInt(a, OperandKind.INT_LEFT) ? guardNumber : guardFloat)(w, pc, a);
  if (a !== b && w.kind(b) === Kind.ANY) (wasInt(b, OperandKind.INT_RIGHT) ? guardNumber : guardFloat)(w, pc, b);
  if (notBothInts && w.kind(a) !== Kind.FLOAT && w.kind(b) !== Kind.FLOAT) {
    const tests = [a, b].filter((o) => w.kind(o) === Kind.ANY).map((o) => `typeof r${o} === "number"`);
    bailIf(w, pc, tests.join(" && "));
  }
}

/** An operand after `guardFloats` as a raw number. */
export const raw = (w: Writer, o: number): string => (w.kind(o) === Kind.ANY ? `n${o}` : w.number(o));

/** Where the operator raises: the runtime words the exception. */
export function raiseIf(w: Writer, pc: number, condition: string, a: number, b: number): void {
  w.open(`if (${condition}) {`);
  w.cold(pc, () => {
    w.line(`h.binary(t, fp, ${pc}, ${w.insns[pc]}, ${w.insns[pc + 1]}, ${w.value(a)}, ${w.value(b)});`);
    w.fail(pc);
  });
  w.close();
}

/** Operands that `guardFloats` has seen, or that are known to be numbers. */
export function emitFloat(w: Writer, pc: number, op: number, dst: number, a: number, b: number): void {
  const x = raw(w, a);
  const y = raw(w, b);
  if (op === Op.POW) {
    emitPower(w, pc, dst, a, b, x, y);
    return;
  }
  const divisor = w.constantValue(b);
  const mayBeZero = b >= 0 || divisor === 0 || (divisor instanceof PyFloat && divisor.v === 0);
  if (op !== Op.ADD && op !== Op.SUB && op !== Op.MUL && mayBeZero) raiseIf(w, pc, `${y} === 0`, a, b);
  const sign = FLOAT_SIGNS[op];
  w.setRaw(dst, sign === undefined ? `${w.ref(FUNCTIONS[op])}(${x}, ${y})` : `${x} ${sign} ${y}`);
}

/** A result that is not finite may be an exception, and a negative base may have a complex power. */
function emitPower(w: Writer, pc: number, dst: number, a: number, b: number, x: string, y: string): void {
  const constant = w.constantValue(b);
  const exponent = constant instanceof PyFloat ? constant.v : typeof constant === "number" ? constant : Number.NaN;
  if (!Number.isInteger(exponent)) bailIf(w, pc, `${x} < 0 && ${y} % 1 !== 0`);
  w.line(`m = ${exponent === 2 ? `${x} * ${x}` : `${w.ref(pow)}(${x}, ${y})`};`);
  w.open("if (m - m !== 0) {");
  w.cold(pc, () => {
    w.line(`c = h.binary(t, fp, ${pc}, ${w.insns[pc]}, ${dst}, ${w.value(a)}, ${w.value(b)});`);
    w.check("c", pc);
    w.line("m = c.v;");
  });
  w.close();
  w.setRaw(dst, "m");
}
