/** What the interpreter remembers for the compiler besides the inline caches: kinds of operands and iterators, in `PyCode.kinds`. */
import { Op } from "../compiler/opcodes.ts";
import { type Enumerate, enumerateType } from "../objects/enumerate.ts";
import { mapType } from "../objects/map-filter.ts";
import { zipType } from "../objects/zip.ts";
import { floatType } from "../objects/core-types.ts";
import { PyFloat } from "../objects/data.ts";
import { IteratorKind, OperandKind, type PyCode } from "../objects/function-object.ts";
import { PyIterator } from "../objects/iterator-object.ts";
import { listIteratorType } from "../objects/iterators.ts";
import { rangeIteratorType } from "../objects/range-iterator.ts";
import { TypeFlag } from "../objects/type.ts";
import type { Result, Value } from "../objects/value.ts";

/** A float whose operators are float's own: not of a subclass. */
export const isFloat = (v: Value): v is PyFloat => v instanceof PyFloat && v.cls === floatType;

/** Remember for the compiler what operands the instruction at `pc` met. Small ints are the rule and not noted. */
export function noteKinds(code: PyCode, pc: number, x: Value, y: Value): void {
  const a = typeof x === "number";
  const b = typeof y === "number";
  if (typeof x === "number" && typeof y === "number") {
    const op = code.code[pc];
    if (op === Op.TRUEDIV || op === Op.ITRUEDIV) code.kinds[pc >> 2]! |= OperandKind.FLOAT;
    else if (op === Op.LSHIFT || op === Op.ILSHIFT) {
      if (y >= 31 || !Number.isSafeInteger(x * 2 ** y)) code.kinds[pc >> 2]! |= OperandKind.OTHER;
    }
    // The result was not a small int.
    else if (op === Op.ADD || op === Op.SUB || op === Op.MUL || op === Op.IADD || op === Op.ISUB || op === Op.IMUL)
      code.kinds[pc >> 2]! |= OperandKind.OTHER;
    return;
  }
  // Which class decides about the operator.
  if (typeof x === "object" && x !== null && (x.cls.flags & TypeFlag.HEAP) !== 0) code.caches[pc >> 2] = x.cls;
  code.kinds[pc >> 2]! |= (a || isFloat(x)) && (b || isFloat(y)) ? OperandKind.FLOAT : OperandKind.OTHER;
}

/** Remember for the compiler which class in Python GETITEM or SETITEM at `pc` met. */
export function noteContainer(code: PyCode, pc: number, o: Value): void {
  if (typeof o === "object" && o !== null && (o.cls.flags & TypeFlag.HEAP) !== 0) code.caches[pc >> 2] = o.cls;
}

/** Remember what GET_ITER at `pc` gave, or FOR_ITER has met. */
export function noteIterator(code: PyCode, pc: number, it: Result): void {
  code.kinds[pc >> 2]! |= it instanceof PyIterator ? nativeKind(it) : IteratorKind.PYTHON;
}

function nativeKind(it: PyIterator): number {
  switch (it.cls) {
    case rangeIteratorType:
      return IteratorKind.RANGE;
    case listIteratorType:
      return IteratorKind.LIST;
    case enumerateType:
      return IteratorKind.ENUMERATE | ((it as Enumerate).it instanceof PyIterator ? 0 : IteratorKind.PYTHON);
    case zipType:
      return IteratorKind.ZIP;
    case mapType:
      return IteratorKind.MAP;
    default:
      return IteratorKind.NATIVE;
  }
}
