/**
 * An operator method in Python that compiled code has called may decline with NotImplemented after the stack was unwound: then the interpreter goes on with the operator's other
 * candidates. The operands are still in the caller's record, so one object serves all such calls.
 */
import { Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import { richCompareRest } from "../objects/compare.ts";
import { binaryOpRest } from "../objects/operators.ts";
import { ProtocolCall, type Result, type Value } from "../objects/value.ts";
import { Header } from "../frames/frame-stack.ts";
import { thread } from "../frames/thread-state.ts";
import { baseOf, storeOf } from "../interpreter/records.ts";

class RetryOperator extends ProtocolCall {
  override resume(): Result {
    const t = thread();
    const { fp } = t;
    const code = t.slots[fp + Header.CODE] as PyCode;
    const pc = t.slots[fp + Header.PC] as number;
    const R = storeOf(t, fp);
    const b = baseOf(t, fp);
    const op = code.code[pc]!;
    // A comparison that branches has no destination before its operands.
    const at = op >= Op.JUMP_IF_LT && op <= Op.JUMP_UNLESS_GE ? pc : pc + 1;
    const y = code.code[at + 2]!;
    return restOf(op, R[b + code.code[at + 1]!] as Value, (y >= 0 ? R[b + y] : code.consts[~y]) as Value);
  }
}

/** The operator of opcode `op` once the left operand's method has declined. */
export function restOf(op: number, x: Value, y: Value): Result {
  if (op >= Op.JUMP_UNLESS_LT && op <= Op.JUMP_UNLESS_GE) return richCompareRest(op - Op.JUMP_UNLESS_LT, x, y);
  if (op >= Op.JUMP_IF_LT && op <= Op.JUMP_IF_GE) return richCompareRest(op - Op.JUMP_IF_LT, x, y);
  if (op >= Op.LT && op <= Op.GE) return richCompareRest(op - Op.LT, x, y);
  return op >= Op.IADD ? binaryOpRest(op - Op.IADD, x, y, true) : binaryOpRest(op - Op.ADD, x, y, false);
}

export const RETRY_OPERATOR: ProtocolCall = new RetryOperator(null, []);
