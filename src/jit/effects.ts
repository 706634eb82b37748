/**
 * What each instruction reads and writes, as register numbers: from the operand kinds of the opcode table, plus the few instructions that use a run of registers.
 *
 * Liveness, and the transfer between JavaScript locals and the record around the instructions that run in the runtime, rest on it.
 */
import { Intrinsic, OP_NAMES, OPCODES, Op } from "../compiler/opcodes.ts";

export interface Effects {
  readonly reads: number[];
  readonly writes: number[];
  /** It writes on one of its two ways only: a loop leaves its variable as it was at the end. */
  readonly sometimes: boolean;
  /**
   * A register that has to be in the record if the instruction fails, or -1: an AttributeError is told whose attribute it was about (`catchHere`), and the generator of a loop is closed when
   * an exception leaves it (`generatorLeft`).
   */
  readonly kept: number;
}

const TABLE = OP_NAMES.map((name) => OPCODES[name as keyof typeof OPCODES].operands.map(([, kind]) => kind));

/** Instructions that read the register they write (the table says `dst` for it). */
const READS_DST = new Set<number>([
  Op.DELETE_LOCAL,
  Op.MAKE_CELL,
  Op.LOAD_FROM_DICT_OR_DEREF,
  Op.LOAD_FROM_DICT_OR_GLOBAL,
  Op.SEND,
]);

function run(into: number[], first: number, count: number): void {
  for (let i = 0; i < count; i++) into.push(first + i);
}

/** Registers that instruction `pc` reads and writes; `nregs` bounds the runs whose length only the runtime knows. */
export function effectsOf(code: Int32Array, pc: number, nregs: number): Effects {
  const op = code[pc]!;
  const reads: number[] = [];
  const writes: number[] = [];
  TABLE[op]!.forEach((kind, i) => {
    const v = code[pc + 1 + i]!;
    if (kind === "reg" || (kind === "rk" && v >= 0)) reads.push(v);
    else if (kind === "dst") {
      writes.push(v);
      if (READS_DST.has(op)) reads.push(v);
    }
  });
  const a = code[pc + 1]!;
  const b = code[pc + 2]!;
  const c = code[pc + 3]!;
  switch (op) {
    case Op.LOAD_METHOD:
      run(writes, a, 2);
      break;
    case Op.LOAD_SUPER_METHOD:
      run(writes, a, 2);
      run(reads, b, 3);
      break;
    case Op.LOAD_SUPER_ATTR:
    case Op.BUILD_SLICE:
    case Op.MATCH_CLASS:
    case Op.CALL_EX:
      run(reads, b, 3);
      break;
    case Op.CALL:
      run(reads, b, c + 1);
      break;
    case Op.CALL_METHOD:
      run(reads, b, c + 2);
      break;
    case Op.CALL_KW:
      run(reads, b, c + 1 + (code[pc + 6] === 1 ? 1 : 0));
      break;
    case Op.BUILD_TUPLE:
    case Op.BUILD_LIST:
    case Op.BUILD_SET:
    case Op.BUILD_STRING:
      run(reads, b, c);
      break;
    case Op.BUILD_DICT:
      run(reads, b, 2 * c);
      break;
    case Op.BUILD_INTERPOLATION:
      run(reads, b, 4);
      break;
    case Op.BUILD_TEMPLATE:
      run(reads, b, 2);
      break;
    case Op.UNPACK_SEQUENCE:
      run(writes, a, c);
      break;
    case Op.UNPACK_EX:
      run(writes, a, (c & 0xff) + 1 + (c >> 8));
      break;
    case Op.IMPORT_NAME:
      run(reads, c, 2);
      break;
    case Op.CALL_INTRINSIC:
      // The handler of every generator: what it does not read need not be kept.
      run(reads, c, b === Intrinsic.STOPITERATION_ERROR ? 1 : Math.min(3, nregs - c));
      break;
    case Op.CHECK_EG_MATCH:
      writes.push(b);
      break;
    case Op.LIST_EXTEND:
    case Op.GET_ITER:
    case Op.YIELD:
      if (c >= 0) reads.push(c);
      break;
    case Op.RAISE:
      if (a >= 0) reads.push(a);
      if (b >= 0) reads.push(b);
      break;
  }
  const kept = op === Op.LOAD_ATTR || op === Op.LOAD_METHOD || op === Op.FOR_ITER ? b : -1;
  return { reads, writes, sometimes: op === Op.FOR_ITER, kept };
}
