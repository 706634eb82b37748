/**
 * Calls of natives about numbers, made in line: float functions on raw doubles (`PyBuiltin.raw`), abs, min, max, float, int, floor, ceil, trunc.
 *
 * What is not plain ints and floats, or gives something else than usual, takes the native's own way. The results that are promised to be floats or small ints are so on
 * both ways; an int too large for that leaves for the interpreter behind the call.
 */
import { NativeKind, PyBuiltin, VARARGS } from "../objects/builtin-function.ts";
import { floatType, intType } from "../objects/core-types.ts";
import { roundHalfEven } from "../objects/float-arithmetic.ts";
import { PyType } from "../objects/type.ts";
import { isSmallInt } from "./emit-int.ts";
import { DIRTY, Kind, LAZY, RAW } from "./states.ts";
import type { Writer } from "./writer.ts";

/** The registers of a call's arguments, and how the native itself is called with them. */
interface Call {
  readonly pc: number;
  readonly dst: number;
  readonly args: readonly number[];
  /** Text that calls the native; emits what boxes the arguments. */
  readonly whole: () => string;
}

/** What emits a call of `target` in line, if it is one of these. */
export function intrinsic(w: Writer, pc: number, target: unknown, first: number, argc: number): (() => void) | null {
  const args = Array.from({ length: argc }, (_, i) => first + i);
  const dst = w.insns[pc + 1]!;
  const list = (): string => args.map((a) => w.value(a)).join(", ");
  const numbers = args.every((a) => couldBeNumber(w, a));
  if (target instanceof PyType && (target === floatType || target === intType)) {
    const { vectorcall } = target;
    if (argc !== 1 || !numbers || vectorcall === null) return null;
    const call = { pc, dst, args, whole: () => `${w.ref(vectorcall)}([${list()}], null)` };
    return target === floatType ? () => toFloat(w, call) : () => toInt(w, call, "Math.trunc");
  }
  if (!(target instanceof PyBuiltin) || target.kind !== NativeKind.FUNCTION) return null;
  void target.sig;
  const whole = (): string =>
    target.max === VARARGS ? `${w.ref(target.fn)}([${list()}])` : `${w.ref(target.fn)}(${list()})`;
  const call = { pc, dst, args, whole };
  const { raw, name } = target;
  if (raw !== null) return raw.length === argc && numbers ? () => rawFunction(w, call, raw) : null;
  if (target.module === "builtins" && (name === "min" || name === "max"))
    return argc > 1 && argc <= 4 ? () => smallest(w, call, name === "min" ? "<" : ">") : null;
  if (argc !== 1 || !numbers) return null;
  if (target.module === "builtins" && name === "abs") return () => absolute(w, call);
  const rounding = ROUNDING[`${target.module as string}.${name}`];
  return rounding === undefined ? null : () => toInt(w, call, w.ref(rounding));
}

/** Functions that make an int of a float. */
const ROUNDING: Readonly<Record<string, ((x: number) => number) | undefined>> = {
  "math.floor": Math.floor,
  "math.ceil": Math.ceil,
  "math.trunc": Math.trunc,
  "builtins.round": roundHalfEven,
};

const couldBeNumber = (w: Writer, o: number): boolean => {
  const k = w.kind(o);
  return k === Kind.ANY || k === Kind.INT || k === Kind.FLOAT;
};

/** `c` = the result of the native's own way. */
function wholeWay(w: Writer, call: Call): void {
  const { pc, dst } = call;
  w.line(`c = h.finish(t, fp, ${pc}, ${dst}, ${call.whole()});`);
  w.check("c", pc);
}

/** An argument as a double; NaN if it is no plain number. */
function double(w: Writer, o: number): string {
  if (w.kind(o) !== Kind.ANY) return w.number(o);
  const r = `r${o}`;
  const lazy = (w.state.regs[o]! & LAZY) !== 0 ? `${r} === RAWF ? f${o} : ` : "";
  w.line(`n${o} = ${lazy}typeof ${r} === "number" ? ${r} : ${r} !== null && ${r}.cls === FT ? ${r}.v : NaN;`);
  return `n${o}`;
}

function rawFunction(w: Writer, call: Call, raw: (x: number, y: number) => number): void {
  const args = call.args.map((a) => double(w, a));
  w.line(`m = ${w.ref(raw)}(${args.join(", ")});`);
  w.open("if (m - m !== 0) {");
  w.cold(call.pc, () => {
    wholeWay(w, call);
    w.line("m = c.v;");
  });
  w.close();
  w.setRaw(call.dst, "m");
}

/** The state of a register whose local was given RAWF on one way and another value on the other. */
function lazily(w: Writer, dst: number, kind: Kind): void {
  w.assigned(dst, kind);
  w.state.regs[dst] = kind | LAZY | DIRTY | (kind === Kind.FLOAT ? RAW : 0);
}

function absolute(w: Writer, call: Call): void {
  const { dst } = call;
  const o = call.args[0]!;
  const k = w.kind(o);
  if (k === Kind.FLOAT) {
    w.setRaw(dst, `Math.abs(${w.number(o)})`);
    return;
  }
  if (k === Kind.INT) {
    w.set(dst, `Math.abs(r${o})`, Kind.INT);
    return;
  }
  const r = `r${o}`;
  const lazy =
    (w.state.regs[o]! & LAZY) !== 0 ? `if (${r} === RAWF) { f${dst} = Math.abs(f${o}); r${dst} = RAWF; } else ` : "";
  w.open(
    `${lazy}if (typeof ${r} === "number") r${dst} = Math.abs(${r}); else if (${r} !== null && ${r}.cls === FT) { f${dst} = Math.abs(${r}.v); r${dst} = RAWF; } else {`,
  );
  w.cold(call.pc, () => {
    wholeWay(w, call);
    w.line(`r${dst} = c;`);
  });
  w.close();
  lazily(w, dst, Kind.ANY);
}

/** `float(x)`: a float is itself. */
function toFloat(w: Writer, call: Call): void {
  const { dst } = call;
  const o = call.args[0]!;
  const k = w.kind(o);
  if (k === Kind.INT) {
    w.setRaw(dst, `r${o}`);
    return;
  }
  const r = w.value(o);
  if (k === Kind.FLOAT) {
    w.set(dst, r, Kind.FLOAT);
    return;
  }
  w.open(
    `if (typeof ${r} === "number") { f${dst} = ${r}; r${dst} = RAWF; } else if (${r} !== null && ${r}.cls === FT) { f${dst} = ${r}.v; r${dst} = ${r}; } else {`,
  );
  w.cold(call.pc, () => {
    wholeWay(w, call);
    w.line(`r${dst} = c; f${dst} = c.v;`);
  });
  w.close();
  lazily(w, dst, Kind.FLOAT);
}

/** An int from a float by a function of JavaScript's; an int is itself. */
function toInt(w: Writer, call: Call, f: string): void {
  const { pc, dst } = call;
  const o = call.args[0]!;
  if (w.kind(o) === Kind.INT) {
    w.set(dst, `r${o}`, Kind.INT);
    return;
  }
  w.line(`m = ${f}(${double(w, o)});`);
  w.open(`if (!(${isSmallInt("m")})) {`);
  w.cold(pc, () => {
    wholeWay(w, call);
    w.unlessSmallInt(pc, dst);
    w.line("m = c;");
  });
  w.close();
  w.set(dst, "m + 0", Kind.INT);
}

/** min (`<`) and max (`>`): the first of those that none comes before, box and all. */
function smallest(w: Writer, call: Call, sign: "<" | ">"): void {
  const { pc, dst, args } = call;
  if (args.every((a) => w.kind(a) === Kind.INT)) {
    w.line(`c = r${args[0]};`);
    for (const a of args.slice(1)) w.line(`if (r${a} ${sign} c) c = r${a};`);
    w.set(dst, "c", Kind.INT);
    return;
  }
  const values = args.map((a) => w.value(a));
  w.open("o: {");
  w.open("s: {");
  w.line(`c = ${values[0]};`);
  for (const v of values.slice(1))
    w.line(
      `if (typeof c === "number" && typeof ${v} === "number") { if (${v} ${sign} c) c = ${v}; } else if (c !== null && ${v} !== null && c.cls === FT && ${v}.cls === FT) { if (${v}.v ${sign} c.v) c = ${v}; } else break s;`,
    );
  w.line("break o;");
  w.close();
  w.cold(pc, () => wholeWay(w, call));
  w.close();
  w.set(dst, "c");
}
