/** What the interpreter remembers for the compiler besides the inline caches: kinds of operands and iterators, in `PyCode.kinds`. */
import { Op } from "../compiler/opcodes.ts";
import {
  bytearrayType,
  dictType,
  floatType,
  frozensetType,
  listType,
  setType,
  tupleType,
} from "../objects/core-types.ts";
import { type Enumerate, enumerateType } from "../objects/enumerate.ts";
import { mapType } from "../objects/map-filter.ts";
import { dictItemIteratorType } from "../objects/dict-iterators.ts";
import { zipType } from "../objects/zip.ts";
import { PyFloat, type PyList } from "../objects/data.ts";
import { powerOrNaN } from "../objects/safe-ints.ts";
import { ContainerKind, IteratorKind, OperandKind, type PyCode } from "../objects/function-object.ts";
import { PyIterator } from "../objects/iterator-object.ts";
import { ListIterator, listIteratorType } from "../objects/iterators.ts";
import { RangeIterator, rangeIteratorType } from "../objects/range-iterator.ts";
import { TypeFlag } from "../objects/type.ts";
import type { Result, Value } from "../objects/value.ts";

/** A float whose operators are float's own: not of a subclass. */
export const isFloat = (v: Value): v is PyFloat => v instanceof PyFloat && v.cls === floatType;

const isNumber = (v: Value): v is number | PyFloat => typeof v === "number" || isFloat(v);

/** Remember for the compiler what operands the instruction at `pc` met. Small ints are the rule and not noted. */
export function noteKinds(code: PyCode, pc: number, x: Value, y: Value): void {
  if (typeof x === "number" && typeof y === "number") {
    const op = code.code[pc];
    if (op === Op.TRUEDIV || op === Op.ITRUEDIV)
      code.kinds[pc >> 2]! |= OperandKind.FLOAT | OperandKind.INT_LEFT | OperandKind.INT_RIGHT;
    else if (op === Op.POW || op === Op.IPOW) {
      if (!Number.isSafeInteger(powerOrNaN(x, y))) code.kinds[pc >> 2]! |= OperandKind.OTHER;
    } else if (op === Op.LSHIFT || op === Op.ILSHIFT) {
      if (y >= 31 || !Number.isSafeInteger(x * 2 ** y)) code.kinds[pc >> 2]! |= OperandKind.OTHER | OperandKind.BIG;
    }
    // The result was not a small int.
    else if (op === Op.ADD || op === Op.SUB || op === Op.MUL || op === Op.IADD || op === Op.ISUB || op === Op.IMUL)
      code.kinds[pc >> 2]! |= OperandKind.OTHER | OperandKind.BIG;
    return;
  }
  if ((typeof x === "bigint" || typeof x === "number") && (typeof y === "bigint" || typeof y === "number")) {
    code.kinds[pc >> 2]! |= OperandKind.OTHER | OperandKind.BIG;
    return;
  }
  // Which class decides about the operator.
  if (!noteClass(code, pc, x) && isNumber(x) && noteClass(code, pc, y)) code.kinds[pc >> 2]! |= OperandKind.REFLECTED;
  code.kinds[pc >> 2]! |= isNumber(x) && isNumber(y) ? floatKinds(code.code[pc]!, x, y) : OperandKind.OTHER;
}

/** Remember for the compiler what container the subscript or membership test at `pc` met, and its class if that is written in Python. */
export function noteContainer(code: PyCode, pc: number, o: Value): void {
  if (typeof o === "string") code.kinds[pc >> 2]! |= ContainerKind.STR;
  if (o === null || typeof o !== "object") return;
  const { cls } = o;
  if (cls === dictType) code.kinds[pc >> 2]! |= ContainerKind.DICT;
  else if (cls === listType) code.kinds[pc >> 2]! |= (o as PyList).flags === undefined ? 0 : ContainerKind.FLAGS;
  else if (cls === tupleType) code.kinds[pc >> 2]! |= ContainerKind.TUPLE;
  else if (cls === setType || cls === frozensetType) code.kinds[pc >> 2]! |= ContainerKind.SET;
  else if (cls === bytearrayType) code.kinds[pc >> 2]! |= ContainerKind.BYTEARRAY;
  else if ((cls.flags & TypeFlag.HEAP) !== 0) code.caches[pc >> 2] = cls;
}

/** Remember of which class made by a program the operand was that decides about the instruction at `pc`; false if of none. */
export function noteClass(code: PyCode, pc: number, x: Value): boolean {
  if (typeof x !== "object" || x === null || (x.cls.flags & TypeFlag.HEAP) === 0) return false;
  code.caches[pc >> 2] = x.cls;
  return true;
}

/** A float and a float or an int; powers that may be complex are none of compiled code's business. */
function floatKinds(op: number, x: number | PyFloat, y: number | PyFloat): number {
  const left = typeof x === "number" ? OperandKind.INT_LEFT : 0;
  const right = typeof y === "number" ? OperandKind.INT_RIGHT : 0;
  const complex = (op === Op.POW || op === Op.IPOW) && typeof y !== "number" && (typeof x === "number" ? x : x.v) < 0;
  return OperandKind.FLOAT | left | right | (complex ? OperandKind.OTHER : 0);
}

/** Remember what GET_ITER at `pc` gave, or FOR_ITER has met. */
export function noteIterator(code: PyCode, pc: number, it: Result): void {
  code.kinds[pc >> 2]! |= it instanceof PyIterator ? nativeKind(it) : IteratorKind.PYTHON;
}

/** GET_ITER has made this iterator. */
export function ownIterator(it: Result): void {
  if (it instanceof RangeIterator || it instanceof ListIterator) it.own = true;
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
    case dictItemIteratorType:
      return IteratorKind.ITEMS;
    default:
      return IteratorKind.NATIVE;
  }
}

/** Remember whose code the CALL at `pc` entered; null once there were several. */
export function noteCallee(code: PyCode, pc: number, callee: PyCode): void {
  code.caches[pc >> 2] = code.caches[pc >> 2] === undefined ? callee : null;
}
