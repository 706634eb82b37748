/**
 * Binary operators for the eval loop: small ints and floats at once, everything else by the protocol. A function of its own, so that the types it
 * meets do not deoptimise the loop.
 */
import { Op } from "../compiler/opcodes.ts";
import { PyFloat } from "../objects/data.ts";
import type { PyCode } from "../objects/function-object.ts";
import {
  intAdd,
  intAnd,
  intFloorDiv,
  intLshift,
  intMod,
  intMul,
  intOr,
  intRshift,
  intSub,
  intXor,
} from "../objects/int-arithmetic.ts";
import { plainBinary } from "../objects/operators-plain.ts";
import { floatPow, rawFloorDiv, rawMod } from "../objects/float-arithmetic.ts";
import { powerOrNaN } from "../objects/safe-ints.ts";
import { Binary, binaryOp, inplaceOp } from "../objects/operators.ts";
import { isFloat, noteKinds } from "./feedback.ts";
import type { Result, Value } from "../objects/value.ts";

const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const isSmall = (v: number): boolean => (v | 0) === v;

/** `x op y` for the arithmetic instruction at `pc`. */
export function arithmeticAt(code: PyCode, pc: number, x: Value, y: Value): Result {
  noteKinds(code, pc, x, y);
  return arithmetic(code.code[pc]!, x, y);
}

/** `x op y` for the opcodes ADD … XOR and IADD … IXOR. */
export function arithmetic(opcode: number, x: Value, y: Value): Result {
  const op = opcode >= Op.IADD ? opcode - Op.IADD : opcode - Op.ADD;
  if (typeof x === "number") {
    if (typeof y === "number") {
      const r = ints(op, x, y);
      if (r !== undefined) return r;
      if (INT_OPERATORS[op] !== undefined) return INT_OPERATORS[op](x, y);
    } else if (typeof y === "bigint") {
      if (INT_OPERATORS[op] !== undefined) return INT_OPERATORS[op](x, y);
    } else if (isFloat(y)) {
      const r = floats(op, x, y.v);
      if (r !== undefined) return r;
    }
  } else if (isFloat(x)) {
    if (isFloat(y)) {
      const r = floats(op, x.v, y.v);
      if (r !== undefined) return r;
    } else if (typeof y === "number") {
      const r = floats(op, x.v, y);
      if (r !== undefined) return r;
    }
  } else if (typeof x === "bigint") {
    if ((typeof y === "number" || typeof y === "bigint") && INT_OPERATORS[op] !== undefined)
      return INT_OPERATORS[op](x, y);
  } else if (typeof x === "string" && typeof y === "string" && op === Binary.ADD) return x + y;
  const plain = plainBinary(op, x, y, opcode >= Op.IADD);
  if (plain !== null) return plain;
  return opcode >= Op.IADD ? inplaceOp(op, x, y) : binaryOp(op, x, y);
}

type Int = number | bigint;

/** Ints of any size, by operator: what the methods of int do, without looking for them. */
export const INT_OPERATORS: { readonly [op: number]: ((x: Int, y: Int) => Int | undefined) | undefined } = {
  [Binary.ADD]: intAdd,
  [Binary.SUB]: intSub,
  [Binary.MUL]: intMul,
  [Binary.FLOORDIV]: intFloorDiv,
  [Binary.MOD]: intMod,
  [Binary.LSHIFT]: intLshift,
  [Binary.RSHIFT]: intRshift,
  [Binary.AND]: intAnd,
  [Binary.OR]: intOr,
  [Binary.XOR]: intXor,
};

/** Safe ints whose result is one too; undefined: take the long way. */
function ints(op: Binary, x: number, y: number): Value | undefined {
  switch (op) {
    case Binary.TRUEDIV:
      return y !== 0 ? new PyFloat(x / y) : undefined;
    case Binary.FLOORDIV: {
      if (y === 0) return undefined;
      // x - mod is exactly divisible and exact, where a rounded quotient of large ints would not be.
      let m = x % y;
      if (m !== 0 && m < 0 !== y < 0) m += y;
      const n = x - m;
      return n <= MAX_SAFE && n >= -MAX_SAFE ? Math.round(n / y) + 0 : undefined;
    }
    case Binary.MOD: {
      if (y === 0) return undefined;
      let m = x % y;
      if (m !== 0 && m < 0 !== y < 0) m += y;
      return m + 0;
    }
    case Binary.LSHIFT: {
      if (y < 0 || y >= 32) return undefined;
      const v = x * (y < 31 ? 1 << y : 2147483648);
      return v <= MAX_SAFE && v >= -MAX_SAFE ? v : undefined;
    }
    case Binary.RSHIFT:
      return isSmall(x) && y >= 0 ? x >> Math.min(y, 31) : undefined;
    case Binary.POW: {
      const v = powerOrNaN(x, y);
      return v <= MAX_SAFE && v >= -MAX_SAFE ? v : undefined;
    }
    case Binary.OR:
      return isSmall(x) && isSmall(y) ? x | y : undefined;
    case Binary.XOR:
      return isSmall(x) && isSmall(y) ? x ^ y : undefined;
    default:
      return undefined;
  }
}

function floats(op: Binary, x: number, y: number): Value | undefined {
  switch (op) {
    case Binary.ADD:
      return new PyFloat(x + y);
    case Binary.SUB:
      return new PyFloat(x - y);
    case Binary.MUL:
      return new PyFloat(x * y);
    case Binary.TRUEDIV:
      return y !== 0 ? new PyFloat(x / y) : undefined;
    case Binary.FLOORDIV:
      return y !== 0 ? new PyFloat(rawFloorDiv(x, y)) : undefined;
    case Binary.MOD:
      return y !== 0 ? new PyFloat(rawMod(x, y)) : undefined;
    case Binary.POW:
      return floatPow(x, y);
    default:
      return undefined;
  }
}
