/**
 * An operator method in Python that compiled code has called may decline with NotImplemented after the stack was unwound: then the interpreter goes on with the operator's other
 * candidates. The operands are still in the caller's record, so one object serves all such calls.
 */
import { Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import { richCompareRest } from "../objects/compare.ts";
import { binaryOpRest, unsupported } from "../objects/operators.ts";
import { ProtocolCall, type Result, type Value } from "../objects/value.ts";
import { Header } from "../frames/frame-stack.ts";
import { thread } from "../frames/thread-state.ts";
import { baseOf, storeOf } from "../interpreter/records.ts";

/** What the rest of an operator is, given its opcode and operands. */
type Rest = (op: number, x: Value, y: Value) => Result;

class RetryOperator extends ProtocolCall {
  private readonly rest: Rest;
  constructor(rest: Rest) {
    super(null, []);
    this.rest = rest;
  }
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
    const value = (o: number): Value => (o >= 0 ? R[b + o] : code.consts[~o]) as Value;
    return this.rest(op, value(code.code[at + 1]!), value(code.code[at + 2]!));
  }
}

/** The operator of opcode `op` once the left operand's method has declined. */
export function restOf(op: number, x: Value, y: Value): Result {
  if (op >= Op.JUMP_UNLESS_LT && op <= Op.JUMP_UNLESS_GE) return richCompareRest(op - Op.JUMP_UNLESS_LT, x, y);
  if (op >= Op.JUMP_IF_LT && op <= Op.JUMP_IF_GE) return richCompareRest(op - Op.JUMP_IF_LT, x, y);
  if (op >= Op.LT && op <= Op.GE) return richCompareRest(op - Op.LT, x, y);
  return op >= Op.IADD ? binaryOpRest(op - Op.IADD, x, y, true) : binaryOpRest(op - Op.ADD, x, y, false);
}

/** The operator of opcode `op` once the right operand's method has declined, and the left one is a number that does not know it. */
export const noneOf: Rest = (op, x, y) =>
  op >= Op.IADD ? unsupported(op - Op.IADD, x, y, true) : unsupported(op - Op.ADD, x, y, false);

export const RETRY_OPERATOR: ProtocolCall = new RetryOperator(restOf);
export const RETRY_REFLECTED: ProtocolCall = new RetryOperator(noneOf);
