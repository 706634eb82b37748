/**
 * FrameStack: the one contiguous stack on which activations live, and the layout of a stack record.
 *
 * A call does not make a Frame object. It writes a *record*: a header of `HEADER` slots, then the registers of the code object. `fp` (frame pointer) is
 * the slot number of the header. The registers of an ordinary call follow the header; those of a generator live in
 * the generator's own array (`store`), because they have to survive suspension, and those of a call under the `eager` and `cached`
 * policies live in the Frame's array. In both cases the header's OWNER says whose: `storeOf` and `baseOf` (interpreter/records.ts) say where.
 *
 * A record whose CODE is null belongs to a suspended native (a `Deferred` generator, held in OWNER). It has no registers and no Frame can
 * be made of it: walkers pass over it.
 *
 * Slots above the top keep old values until they are overwritten: clearing on every return was half of what the 2019 mail calls the cost of
 * frames. `trim` clears them when a run ends.
 */
import { memoryError, raise } from "../objects/exception-object.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import type { Deferred, NativeGen, Value } from "../objects/value.ts";
import type { Frame } from "./frame.ts";

/** Header slots, relative to `fp`. */
export const enum Header {
  /** The PyFunction that is running (its globals, builtins, closure). */
  FUNC = 0,
  /** Its PyCode, or null for a native record. */
  CODE = 1,
  /** The current instruction. Up to date whenever control is outside this record (invariant 1). */
  PC = 2,
  /** `fp` of the caller's record, -1 at the bottom. */
  PREV = 3,
  /** What to do with the result: see `ReturnKind`. */
  RET = 4,
  /** The Frame, once somebody has asked for it, else null. */
  FRAME = 5,
  /** null, or the object (`{ store }`) that holds the registers; for a native record its generator. */
  OWNER = 6,
  /** Namespace of a module, class body or exec; otherwise data of the return kind (the new instance of an `__init__` call). */
  AUX = 7,
  SIZE = 8,
}

/**
 * How the caller takes the result: `ret = kind << RET_SHIFT | dst`.
 */
export const enum ReturnKind {
  /** Store it in the caller's register `dst` and go on with the next instruction. */
  STORE = 0,
  /** Look at the caller's current instruction: a branch, an attribute store, a FOR_ITER … (`resume-instruction.ts`). */
  DECODE = 1,
  /** It is the result of `__init__`: must be None; store the instance in AUX in `dst`. */
  INIT = 2,
  /** The caller is a native record: hand it to the generator. */
  NATIVE = 3,
  /** Leave the eval loop. */
  EXIT = 4,
  /** A generator resumed by FOR_ITER: a yield stores in `dst`, a return jumps to `done`. */
  FOR_ITER = 5,
  /** A generator resumed by SEND (`yield from`, `await`): likewise, and the returned value is stored too. */
  SEND = 6,
  /** A trace callback has run: the value means nothing, the top record goes on at its own pc. */
  TRACE = 7,
  /**
   * A generator resumed for a native: for an `enumerate` that FOR_ITER steps, a yield stores its pair in `dst`, a return jumps to `done`; for a CALL of `next(g, default)`, a return stores the
   * default.
   */
  ITEM = 8,
}
export const RET_SHIFT = 24;
export const RET_DST = (1 << RET_SHIFT) - 1;
export const RET_KIND = 15;
/** Added to the kind: the call is one step of an operator protocol (AUX is its `ProtocolCall`); NotImplemented means the next step. */
export const RET_PROTOCOL = 16 << RET_SHIFT;

/** Anything a slot may hold. */
export type Slot = Value | undefined | NativeGen | RegisterOwner | Deferred;

/** Holder of registers outside the stack. */
export interface RegisterOwner {
  store: (Value | undefined)[];
}

const INITIAL_SLOTS = 1 << 12;

/** 256 MB of slots, some two million activations: past this V8 itself could abort the process, which no program could catch. */
const MAX_SLOTS = 1 << 25;

export class FrameStack {
  /** Always packed (never a hole), so that V8 keeps fast elements. */
  readonly slots: Slot[] = new Array<Slot>(INITIAL_SLOTS).fill(undefined);

  /** Make room up to slot `end` (exclusive); false with MemoryError pending when the stack would get too large. */
  reserve(end: number): boolean {
    const { slots } = this;
    if (end > MAX_SLOTS) {
      raise(memoryError);
      return false;
    }
    const target = Math.min(Math.max(end, slots.length * 2), MAX_SLOTS);
    while (slots.length < target) slots.push(undefined);
    return true;
  }

  /** Forget everything from `from` on, so that nothing stays reachable from an idle stack. */
  trim(from: number): void {
    const { slots } = this;
    if (slots.length > INITIAL_SLOTS * 16) slots.length = Math.max(from, INITIAL_SLOTS);
    slots.fill(undefined, from);
  }

  code(fp: number): PyCode | null {
    return this.slots[fp + Header.CODE] as PyCode | null;
  }
  func(fp: number): PyFunction {
    return this.slots[fp + Header.FUNC] as PyFunction;
  }
  pc(fp: number): number {
    return this.slots[fp + Header.PC] as number;
  }
  prev(fp: number): number {
    return this.slots[fp + Header.PREV] as number;
  }
  frame(fp: number): Frame | null {
    return this.slots[fp + Header.FRAME] as Frame | null;
  }
  owner(fp: number): RegisterOwner | null {
    return this.slots[fp + Header.OWNER] as RegisterOwner | null;
  }
  aux(fp: number): Value | undefined {
    return this.slots[fp + Header.AUX] as Value | undefined;
  }
}
