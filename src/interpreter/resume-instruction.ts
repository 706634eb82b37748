/**
 * A result arrives for an instruction that had to wait for Python code (`ReturnKind.DECODE`): do what is left of that instruction.
 */
import { Op } from "../compiler/opcodes.ts";
import { asStr } from "../objects/data.ts";
import { STOP } from "../objects/iterator-object.ts";
import type { PyCode } from "../objects/function-object.ts";
import { boolResult, truth } from "../objects/truth.ts";
import type { Result, Value } from "../objects/value.ts";
import { Header } from "../frames/frame-stack.ts";
import { PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { ownGenerator } from "./loop-generators.ts";
import { baseOf, storeOf } from "./records.ts";

/** By opcode: 1 where all that is left is to store the result, so that a call can be told to do just that (`ReturnKind.STORE`). */
export const STORES_RESULT = new Uint8Array(256);
for (let op = Op.ADD; op <= Op.INVERT; op++) STORES_RESULT[op] = 1;
for (let op = Op.LT; op <= Op.GE; op++) STORES_RESULT[op] = 1;
for (const op of [Op.LOAD_ATTR, Op.LOAD_SUPER_ATTR, Op.GETITEM, Op.CALL, Op.CALL_METHOD, Op.CALL_KW, Op.CALL_EX])
  STORES_RESULT[op] = 1;

/**
 * Finish the instruction of the top record with `v`. Returns `null` when that is done (pc is that of the next instruction), otherwise
 * a further result that the same instruction has to wait for or that failed.
 */
export function finishInstruction(t: ThreadState, v: Value): { again: Result } | null {
  const { slots, fp } = t;
  const code = (slots[fp + Header.CODE] as PyCode).code;
  const pc = slots[fp + Header.PC] as number;
  const op = code[pc]!;
  let next = pc + 4;
  const store = storeOf(t, fp);
  const base = baseOf(t, fp);
  switch (op) {
    case Op.JUMP_IF_TRUE:
    case Op.JUMP_IF_FALSE:
      if (typeof v !== "boolean") return { again: boolResult(v) };
      if ((v === true) === (op === Op.JUMP_IF_TRUE)) next = code[pc + 2]!;
      break;
    case Op.JUMP_IF_LT:
    case Op.JUMP_IF_LE:
    case Op.JUMP_IF_EQ:
    case Op.JUMP_IF_NE:
    case Op.JUMP_IF_GT:
    case Op.JUMP_IF_GE:
    case Op.JUMP_UNLESS_LT:
    case Op.JUMP_UNLESS_LE:
    case Op.JUMP_UNLESS_EQ:
    case Op.JUMP_UNLESS_NE:
    case Op.JUMP_UNLESS_GT:
    case Op.JUMP_UNLESS_GE: {
      // The comparison may have given any object; only its truth counts.
      const yes = truth(v);
      if (typeof yes !== "boolean") return { again: yes };
      if (yes === op < Op.JUMP_UNLESS_LT) next = code[pc + 3]!;
      break;
    }
    case Op.JUMP_UNLESS_EXC_MATCH:
      if (v === false) next = code[pc + 3]!;
      break;
    case Op.GET_ITER:
      if (v instanceof PyGenerator) ownGenerator(t, v, store, base, code, pc);
      store[base + code[pc + 1]!] = v;
      break;
    case Op.FOR_ITER:
      if (v === STOP) next = code[pc + 3]!;
      else store[base + code[pc + 1]!] = v;
      break;
    case Op.NOT:
      if (typeof v !== "boolean") return { again: boolResult(v) };
      store[base + code[pc + 1]!] = v !== true;
      break;
    case Op.NOT_IN:
      store[base + code[pc + 1]!] = v !== true;
      break;
    case Op.LOAD_METHOD:
    case Op.LOAD_SUPER_METHOD:
      store[base + code[pc + 1]!] = v;
      store[base + code[pc + 1]! + 1] = undefined;
      break;
    case Op.STORE_ATTR:
    case Op.DELETE_ATTR:
    case Op.DELETE_LOCAL:
    case Op.DELETE_DEREF:
    case Op.DELETE_GLOBAL:
    case Op.SETITEM:
    case Op.DELITEM:
    case Op.STORE_NAME:
    case Op.DELETE_NAME:
    case Op.STORE_GLOBAL:
    case Op.LIST_EXTEND:
    case Op.END_FOR:
    case Op.LIST_APPEND:
    case Op.SET_ADD:
    case Op.SET_UPDATE:
    case Op.DICT_SET:
    case Op.DICT_UPDATE:
    case Op.DICT_MERGE:
    case Op.UNPACK_SEQUENCE:
    case Op.UNPACK_EX:
    case Op.WITH_ENTER:
    case Op.CHECK_EG_MATCH:
    case Op.PRINT_EXPR:
    case Op.IMPORT_STAR:
    case Op.SETUP_ANNOTATIONS:
    case Op.RAISE:
      // The native did the storing itself, or there is nothing to store.
      if (op === Op.WITH_ENTER) store[base + code[pc + 1]!] = v;
      break;
    case Op.FORMAT_SIMPLE:
    case Op.FORMAT_WITH_SPEC:
    case Op.CONVERT_VALUE:
      store[base + code[pc + 1]!] = asStr(v) ?? v;
      break;
    default:
      store[base + code[pc + 1]!] = v;
  }
  slots[fp + Header.PC] = next;
  return null;
}
