/**
 * The bytecode verifier: what must hold for every code unit, whatever the program.
 *
 * Beyond the ranges of operands it follows control flow: every reachable read of a temporary has a write before it on every path,
 * and control never falls off the end.
 */
import {
  type CodeUnit,
  EXCEPTION_ENTRY_WORDS,
  INSTRUCTION_WORDS,
  OP_NAMES,
  OPCODES,
  Op,
} from "../../../src/compiler/index.ts";

/** Throws an Error that names the place if the unit, or one nested in it, is not well-formed. */
export function verify(unit: CodeUnit): void {
  const { code } = unit;
  const n = code.length;
  const fail = (pc: number, what: string): never => {
    throw new Error(`${unit.filename}:${unit.positions[pc]} ${unit.qualname} pc ${pc} ${OP_NAMES[code[pc]!]}: ${what}`);
  };
  if (n === 0 || n % INSTRUCTION_WORDS !== 0) throw new Error(`${unit.qualname}: bad code length ${n}`);
  if (unit.positions.length !== n) throw new Error(`${unit.qualname}: positions and code differ in length`);
  if (unit.localKinds.length !== unit.localNames.length) throw new Error(`${unit.qualname}: localKinds`);
  if (unit.freeBase + unit.freevars.length !== unit.localNames.length) throw new Error(`${unit.qualname}: freeBase`);
  const isTarget = (pc: number) => pc >= 0 && pc < n && pc % INSTRUCTION_WORDS === 0 && code[pc] !== Op.EXT;
  for (let pc = 0; pc < n; pc += INSTRUCTION_WORDS) {
    const op: Op = code[pc]!;
    const name = OP_NAMES[op];
    if (name === undefined) fail(pc, `unknown opcode ${op}`);
    for (const [i, [operand, kind]] of OPCODES[name as keyof typeof OPCODES].operands.entries()) {
      const v = code[pc + 1 + i]!;
      switch (kind) {
        case "dst":
        case "reg":
        case "regs":
          if (v < 0 || v >= unit.nregs) fail(pc, `${operand}: register ${v} of ${unit.nregs}`);
          break;
        case "rk":
          if (v < 0 ? ~v >= unit.consts.length : v >= unit.nregs) fail(pc, `${operand}: ${v}`);
          break;
        case "const":
          if (v < 0 || v >= unit.consts.length) fail(pc, `${operand}: constant ${v}`);
          break;
        case "name":
          if (v < 0 || v >= unit.names.length) fail(pc, `${operand}: name ${v}`);
          break;
        case "jump":
          if (!isTarget(v)) fail(pc, `jump to ${v}`);
          if (op === Op.JUMP_BACK ? v > pc : v <= pc) fail(pc, `jump in the wrong direction, to ${v}`);
          break;
        default:
      }
    }
    const next = code[pc + INSTRUCTION_WORDS];
    if ([Op.CALL_KW, Op.LOAD_SUPER_ATTR, Op.LOAD_SUPER_METHOD, Op.WITH_ENTER].includes(op) && next !== Op.EXT) {
      fail(pc, "EXT missing");
    }
    if (op === Op.SEND && next !== Op.YIELD) fail(pc, "SEND without its YIELD");
    if (op === Op.YIELD && code[pc + 3]! >= 0) {
      const send = pc - INSTRUCTION_WORDS;
      if (code[send] !== Op.SEND || code[send + 2] !== code[pc + 3]) fail(pc, "YIELD's delegate is not its SEND's");
    }
    if (op === Op.RAISE && code[pc + 1]! < 0 && code[pc + 2]! >= 0) fail(pc, "cause without exception");
  }
  verifyTable(unit, isTarget);
  verifyFlow(unit, fail);
  for (const c of unit.consts) if (c !== null && typeof c === "object" && c.kind === "code") verify(c.unit);
}

function verifyTable(unit: CodeUnit, isTarget: (pc: number) => boolean): void {
  const table = unit.exceptionTable;
  if (table.length % EXCEPTION_ENTRY_WORDS !== 0) throw new Error(`${unit.qualname}: exception table length`);
  for (let i = 0; i < table.length; i += EXCEPTION_ENTRY_WORDS) {
    const [start, end, handler, reg] = table.subarray(i, i + EXCEPTION_ENTRY_WORDS);
    const good =
      isTarget(start!) && start! < end! && end! <= unit.code.length && isTarget(handler!) && reg! < unit.nregs;
    if (!good) throw new Error(`${unit.qualname}: exception entry ${[start, end, handler, reg]}`);
    if (reg! < unit.localNames.length) throw new Error(`${unit.qualname}: exception register is a variable`);
  }
}

const ENDS = new Set([Op.RETURN, Op.RAISE, Op.RERAISE, Op.JUMP, Op.JUMP_BACK]);

/** Registers an instruction reads and writes, beyond what the kinds of its operands say. */
function effects(code: Int32Array, pc: number): { reads: number[]; writes: number[] } {
  const op: Op = code[pc]!;
  const [a, b, c] = [code[pc + 1]!, code[pc + 2]!, code[pc + 3]!];
  const run = (first: number, count: number) => Array.from({ length: Math.max(count, 0) }, (_, i) => first + i);
  switch (op) {
    case Op.CALL:
      return { reads: run(b, c + 1), writes: [a] };
    case Op.CALL_METHOD:
      return { reads: [b, ...run(b + 2, c)], writes: [a] };
    case Op.CALL_KW: {
      const method = code[pc + INSTRUCTION_WORDS + 2];
      return { reads: [b, ...run(b + 1 + method!, c)], writes: [a] };
    }
    case Op.CALL_EX:
      return { reads: run(b, 2), writes: [a] };
    case Op.LOAD_METHOD:
      return { reads: [b], writes: [a, a + 1] };
    case Op.LOAD_SUPER_METHOD:
      return { reads: run(b, 3), writes: [a, a + 1] };
    case Op.LOAD_SUPER_ATTR:
    case Op.BUILD_SLICE:
      return { reads: run(b, 3), writes: [a] };
    case Op.BUILD_TUPLE:
    case Op.BUILD_LIST:
    case Op.BUILD_SET:
    case Op.BUILD_STRING:
      return { reads: run(b, c), writes: [a] };
    case Op.BUILD_DICT:
      return { reads: run(b, 2 * c), writes: [a] };
    case Op.BUILD_INTERPOLATION:
      return { reads: run(b, 4), writes: [a] };
    case Op.BUILD_TEMPLATE:
      return { reads: run(b, 2), writes: [a] };
    case Op.MATCH_CLASS:
      return { reads: run(b, 3), writes: [a] };
    case Op.UNPACK_SEQUENCE:
      return { reads: [b], writes: run(a, c) };
    case Op.UNPACK_EX:
      return { reads: [b], writes: run(a, (c & 255) + (c >> 8) + 1) };
    case Op.IMPORT_NAME:
      return { reads: run(c, 2), writes: [a] };
    case Op.CALL_INTRINSIC:
      return { reads: [c], writes: [a] };
    case Op.RAISE:
      return { reads: [a, b].filter((r) => r >= 0), writes: [] };
    case Op.SEND:
      return { reads: [a, b], writes: [a] };
    case Op.CLEAR_LOCAL:
    case Op.DELETE_LOCAL:
    case Op.MAKE_CELL:
      return { reads: [], writes: [a] };
    case Op.CHECK_EG_MATCH:
      return { reads: [b, c], writes: [a, b] };
    case Op.LOAD_FROM_DICT_OR_DEREF:
    case Op.LOAD_FROM_DICT_OR_GLOBAL:
      return { reads: [a], writes: [a] };
    default: {
      const reads: number[] = [];
      const writes: number[] = [];
      for (const [i, [, kind]] of OPCODES[OP_NAMES[op] as keyof typeof OPCODES].operands.entries()) {
        const v = code[pc + 1 + i]!;
        if (kind === "dst") writes.push(v);
        else if ((kind === "reg" || kind === "regs" || kind === "rk") && v >= 0) reads.push(v);
      }
      return { reads, writes };
    }
  }
}

/** Definite assignment of temporaries, and of variables that are read without a CHECK_LOCAL. */
function verifyFlow(unit: CodeUnit, fail: (pc: number, what: string) => never): void {
  const { code, exceptionTable: table } = unit;
  const states = new Map<number, Set<number>>();
  const start = new Set<number>();
  for (let i = 0; i < unit.localNames.length; i++) {
    if (unit.localKinds[i]! & (0x02 | 0x80)) start.add(i);
  }
  const work: number[] = [];
  const flow = (pc: number, state: Set<number>) => {
    const old = states.get(pc);
    if (old === undefined) {
      states.set(pc, new Set(state));
      work.push(pc);
      return;
    }
    let changed = false;
    for (const r of old) {
      if (!state.has(r)) {
        old.delete(r);
        changed = true;
      }
    }
    if (changed) work.push(pc);
  };
  flow(0, start);
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const pc = next;
    const op: Op = code[pc]!;
    const state = new Set(states.get(pc)!);
    for (let i = 0; i < table.length; i += EXCEPTION_ENTRY_WORDS) {
      if (pc >= table[i]! && pc < table[i + 1]!) {
        flow(table[i + 2]!, new Set([...state, table[i + 3]!]));
        break;
      }
    }
    const { reads, writes } = effects(code, pc);
    if (op === Op.CHECK_LOCAL) state.add(code[pc + 1]!);
    else {
      for (const r of reads) if (!state.has(r)) fail(pc, `register ${r} may be unbound`);
    }
    const jump = OPCODES[OP_NAMES[op] as keyof typeof OPCODES].operands.findIndex(([, kind]) => kind === "jump");
    const taken = new Set(state);
    if (op === Op.SEND) taken.add(code[pc + 1]!);
    for (const r of writes) state.add(r);
    if (op === Op.CLEAR_LOCAL || op === Op.DELETE_LOCAL) state.delete(code[pc + 1]!);
    if (jump >= 0) flow(code[pc + 1 + jump]!, taken);
    if (ENDS.has(op)) continue;
    const following = pc + INSTRUCTION_WORDS;
    if (following >= code.length) fail(pc, "control falls off the end");
    flow(following, state);
  }
}
