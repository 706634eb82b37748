/**
 * RegisterWriter: what is known of each register at the point that the text has reached (states.ts), and how its value is had: as a Python value, raw, with a box that is
 * made no earlier than it is needed and once only.
 */
import { TextWriter, rawLiteral } from "./text-writer.ts";
import type { PyCode } from "../objects/function-object.ts";
import { PyFloat } from "../objects/data.ts";
import { floatType } from "../objects/core-types.ts";
import type { Value } from "../objects/value.ts";
import {
  BOX,
  DIRTY,
  Head,
  Kind,
  KIND,
  kindOf,
  LAZY,
  maybeRaw,
  NOTHING_SHARED,
  type PointState,
  RAW,
} from "./states.ts";

/** What a register is known to hold within a block: a constant of the pool. */
export interface Known {
  readonly value: unknown;
}

export class RegisterWriter extends TextWriter {
  /** Named registers: `0 … named-1`. */
  readonly named: number;
  /** The current point. */
  state: PointState;
  known = new Map<number, Known>();

  constructor(code: PyCode) {
    super(code);
    this.named = code.unit.localNames.length;
    this.state = { regs: new Uint8Array(code.nregs), head: Head.NO, checked: 0, shared: NOTHING_SHARED };
  }

  constantValue(operand: number): Value | undefined {
    if (operand < 0) return this.code.consts[~operand];
    const v = this.known.get(operand)?.value;
    return typeof v === "number" || v instanceof PyFloat ? v : undefined;
  }

  kind(operand: number): Kind {
    return operand >= 0 ? kindOf(this.state.regs[operand]!) : kindOfConstant(this.code.consts[~operand]!);
  }

  /** A register or constant (`rk`) as a Python value. */
  value(operand: number): string {
    if (operand < 0) return this.literal(this.code.consts[~operand]!);
    const s = this.state.regs[operand]!;
    if (maybeRaw(s)) {
      const { shared, regs } = this.state;
      const first = shared.get(operand) ?? operand;
      this.box(first, regs[first]!);
      regs[first] = (regs[first]! & ~LAZY) | (kindOf(regs[first]!) === Kind.FLOAT ? BOX : 0);
      for (const [reg, of] of shared) {
        if (of !== first) continue;
        this.line(`r${reg} = r${first};`);
        regs[reg]! |= BOX;
        this.unshare(reg);
      }
    }
    return `r${operand}`;
  }

  /** The raw float of variable `of` is now that of temporary `reg` too. */
  share(reg: number, of: number): void {
    this.setRaw(reg, `f${of}`);
    this.state.shared = new Map(this.state.shared).set(reg, of);
  }

  /** A register gets another value, so what it shared is its own no longer. */
  protected unshare(reg: number): void {
    const { shared } = this.state;
    if (shared.size === 0) return;
    const rest = [...shared].filter(([a, b]) => a !== reg && b !== reg);
    if (rest.length < shared.size) this.state.shared = new Map(rest);
  }

  /** A float that stands in `f<n>` alone gets its box. */
  protected box(reg: number, s: number): void {
    this.line(`${(s & LAZY) === 0 ? "" : `if (r${reg} === RAWF) `}r${reg} = new PyFloat(f${reg});`);
  }

  /** The Python value of a register, on a path that ends here: nothing is remembered. */
  protected lastValue(reg: number): string {
    const s = this.state.regs[reg]!;
    if (!maybeRaw(s)) return `r${reg}`;
    return (s & LAZY) === 0 ? `new PyFloat(f${reg})` : `r${reg} === RAWF ? new PyFloat(f${reg}) : r${reg}`;
  }

  /** A FLOAT or INT operand as a raw number. */
  number(operand: number): string {
    if (operand < 0) {
      const v = this.code.consts[~operand]!;
      return v instanceof PyFloat ? rawLiteral(v.v) : rawLiteral(v as number);
    }
    const s = this.state.regs[operand]!;
    if (kindOf(s) === Kind.INT) return `r${operand}`;
    if ((s & RAW) === 0) {
      this.line(`f${operand} = r${operand}.v;`);
      this.state.regs[operand] = s | RAW;
    }
    return `f${operand}`;
  }

  /** Give a register a Python value. */
  set(reg: number, expr: string, kind: Kind = Kind.ANY, known: Known | undefined = undefined): void {
    this.line(`r${reg} = ${expr};`);
    this.assigned(reg, kind, known);
  }

  /** Give a register a value that is known while compiling. */
  setConstant(reg: number, v: Value): void {
    const kind = kindOfConstant(v);
    this.set(reg, this.literal(v), kind, { value: v });
    if (kind !== Kind.FLOAT) return;
    this.line(`f${reg} = ${rawLiteral((v as PyFloat).v)};`);
    this.state.regs[reg] = Kind.FLOAT | RAW | BOX | DIRTY;
  }

  /** A register has just been assigned by text written elsewhere. */
  assigned(reg: number, kind: Kind = Kind.ANY, known: Known | undefined = undefined): void {
    this.unshare(reg);
    this.state.regs[reg] = kind | DIRTY | (kind === Kind.FLOAT ? BOX : 0);
    if (known === undefined) this.known.delete(reg);
    else this.known.set(reg, known);
  }

  setRaw(reg: number, expr: string): void {
    this.line(`f${reg} = ${expr};`);
    this.unshare(reg);
    this.state.regs[reg] = Kind.FLOAT | RAW | DIRTY;
    this.known.delete(reg);
  }

  /** What a check has shown about an operand, from here on. */
  learn(operand: number, kind: Kind): void {
    if (operand < 0) return;
    const s = this.state.regs[operand]!;
    if (kindOf(s) === Kind.ANY)
      this.state.regs[operand] = (s & ~(KIND | LAZY)) | kind | (kind === Kind.FLOAT ? BOX : 0);
  }
}

function kindOfConstant(v: Value): Kind {
  if (typeof v === "number") return Kind.INT;
  if (typeof v === "boolean") return Kind.BOOL;
  return v instanceof PyFloat && v.cls === floatType ? Kind.FLOAT : Kind.ANY;
}
