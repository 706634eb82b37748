/**
 * The instructions that are not hot, out of the eval loop: V8 compiles a smaller loop sooner, and what they learn about types does not throw away the
 * loop's optimised code.
 */
import { lengthOf } from "../objects/length.ts";
import { Op } from "../compiler/opcodes.ts";
import { Cell, type PyList, PySlice, PyTuple } from "../objects/data.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import { type PyCode, PyFunction } from "../objects/function-object.ts";
import { unaryOp } from "../objects/operators.ts";
import { Deferred, type Result, type Value } from "../objects/value.ts";
import { dropWatch } from "../frames/drop-watch.ts";
import { Header, type Slot } from "../frames/frame-stack.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import * as ops from "./operations/index.ts";
import { DONE } from "./reload.ts";
import { markReraise } from "./unwind.ts";

/** For instructions that store nothing themselves. */
const done = (r: Result): Result => (r === undefined || r instanceof Deferred ? r : DONE);

/**
 * Execute the instruction at `pc` of the top record (whose PC is up to date). Gives its result, DONE when there is nothing left to store, or RELOAD.
 */
export function executeRare(t: ThreadState, code: PyCode, regs: Slot[], rb: number, fp: number, pc: number): Result {
  return t.group.suspended.isEmpty || !deletes(code.code[pc]!)
    ? execute(t, code, regs, rb, fp, pc)
    : deleteAndClose(t, code, regs, rb, fp, pc);
}

const deletes = (op: number): boolean =>
  op === Op.DELETE_LOCAL ||
  op === Op.DELETE_DEREF ||
  op === Op.DELETE_GLOBAL ||
  op === Op.DELETE_NAME ||
  op === Op.DELETE_ATTR;

/** A `del` that may take the last reference to a generator with something to do when it is closed. */
function deleteAndClose(t: ThreadState, code: PyCode, regs: Slot[], rb: number, fp: number, pc: number): Result {
  const watch = dropWatch(t.runtime);
  const dropped = watch.dropsSuspended(t, code, fp, pc);
  const r = execute(t, code, regs, rb, fp, pc);
  return dropped.length === 0 || r !== DONE ? r : watch.closeDropped(t, dropped);
}

function execute(t: ThreadState, code: PyCode, regs: Slot[], rb: number, fp: number, pc: number): Result {
  const { slots } = t;
  const insns = code.code;
  switch (insns[pc]) {
    case Op.DELETE_LOCAL:
      if (regs[rb + insns[pc + 1]!] === undefined) {
        return ops.unboundLocal(code, insns[pc + 1]!);
      }
      regs[rb + insns[pc + 1]!] = undefined;
      return DONE;
    case Op.CLEAR_LOCAL:
      regs[rb + insns[pc + 1]!] = undefined;
      return DONE;
    case Op.MAKE_CELL:
      regs[rb + insns[pc + 1]!] = new Cell(regs[rb + insns[pc + 1]!] as Value | undefined);
      return DONE;
    case Op.DELETE_DEREF: {
      const cell = regs[rb + insns[pc + 1]!] as Cell;
      if (cell.value !== undefined) {
        cell.value = undefined;
        return DONE;
      }
      return ops.emptyCell(code, insns[pc + 1]!);
    }
    case Op.STORE_GLOBAL: {
      (slots[fp + Header.FUNC] as PyFunction).globals.bindName(
        code.names[insns[pc + 1]!]!,
        regs[rb + insns[pc + 2]!] as Value,
      );
      return DONE;
    }
    case Op.DELETE_GLOBAL:
      return done(ops.deleteGlobal((slots[fp + Header.FUNC] as PyFunction).globals, code.names[insns[pc + 1]!]!));
    case Op.DELETE_NAME:
      return done(ops.deleteName(slots[fp + Header.AUX] as Value, code.names[insns[pc + 1]!]!));
    case Op.LOAD_LOCALS:
      return ops.loadLocals(t);
    case Op.LOAD_FROM_DICT_OR_DEREF:
      return ops.loadFromDictOr(
        regs[rb + insns[pc + 1]!] as Value,
        code.names[insns[pc + 2]!]!,
        regs[rb + insns[pc + 3]!] as Cell,
        null,
        code,
        insns[pc + 3]!,
      );
    case Op.LOAD_FROM_DICT_OR_GLOBAL:
      return ops.loadFromDictOr(
        regs[rb + insns[pc + 1]!] as Value,
        code.names[insns[pc + 2]!]!,
        null,
        slots[fp + Header.FUNC] as PyFunction,
        code,
        -1,
      );
    case Op.POS:
      return unaryOp("__pos__", regs[rb + insns[pc + 2]!] as Value);
    case Op.INVERT:
      return unaryOp("__invert__", regs[rb + insns[pc + 2]!] as Value);
    case Op.DELETE_ATTR:
      return done(ops.deleteAttr(regs[rb + insns[pc + 1]!] as Value, code.names[insns[pc + 2]!]!));
    case Op.LOAD_SUPER_ATTR:
      return ops.loadSuperAttr(regs, rb + insns[pc + 2]!, code.names[insns[pc + 3]!]!, insns[pc + 5] === 1);
    case Op.DELITEM: {
      const c = insns[pc + 2]!;
      return done(ops.delItem(regs[rb + insns[pc + 1]!] as Value, (c >= 0 ? regs[rb + c] : code.consts[~c]) as Value));
    }
    case Op.BUILD_SLICE: {
      const b = rb + insns[pc + 2]!;
      regs[rb + insns[pc + 1]!] = new PySlice(regs[b] as Value, regs[b + 1] as Value, regs[b + 2] as Value);
      return DONE;
    }
    case Op.CALL_KW:
    case Op.CALL_EX: {
      return insns[pc] === Op.CALL_KW ? ops.callKeywords(t, code, regs, rb, pc) : ops.callEx(t, regs, rb, insns, pc);
    }
    case Op.BUILD_SET:
      return ops.buildSet(regs, rb + insns[pc + 2]!, insns[pc + 3]!);
    case Op.BUILD_DICT:
      return ops.buildDict(regs, rb + insns[pc + 2]!, insns[pc + 3]!);
    case Op.BUILD_STRING:
      regs[rb + insns[pc + 1]!] = ops.buildString(regs, rb + insns[pc + 2]!, insns[pc + 3]!);
      return DONE;
    case Op.LIST_EXTEND:
      return done(
        ops.listExtend(
          regs[rb + insns[pc + 1]!] as PyList,
          regs[rb + insns[pc + 2]!] as Value,
          insns[pc + 3]! < 0 ? undefined : (regs[rb + insns[pc + 3]!] as Value),
        ),
      );
    case Op.LIST_TO_TUPLE:
      regs[rb + insns[pc + 1]!] = new PyTuple((regs[rb + insns[pc + 2]!] as PyList).items.slice());
      return DONE;
    case Op.SET_ADD:
    case Op.SET_UPDATE:
    case Op.DICT_SET:
    case Op.DICT_UPDATE:
    case Op.DICT_MERGE:
      return done(
        ops.collectInto(
          insns[pc]!,
          regs[rb + insns[pc + 1]!] as Value,
          regs[rb + insns[pc + 2]!] as Value,
          regs[rb + insns[pc + 3]!] as Value,
        ),
      );
    case Op.CONVERT_VALUE:
      return ops.convertValue(regs[rb + insns[pc + 2]!] as Value, insns[pc + 3]!);
    case Op.FORMAT_SIMPLE: {
      const v = regs[rb + insns[pc + 2]!];
      if (typeof v === "string") {
        regs[rb + insns[pc + 1]!] = v;
        return DONE;
      }
      return ops.formatValue(v as Value, "");
    }
    case Op.FORMAT_WITH_SPEC:
      return ops.formatValue(regs[rb + insns[pc + 2]!] as Value, regs[rb + insns[pc + 3]!] as Value);
    case Op.BUILD_INTERPOLATION:
      regs[rb + insns[pc + 1]!] = ops.buildInterpolation(regs, rb + insns[pc + 2]!);
      return DONE;
    case Op.BUILD_TEMPLATE:
      regs[rb + insns[pc + 1]!] = ops.buildTemplate(regs, rb + insns[pc + 2]!);
      return DONE;
    case Op.UNPACK_EX:
      return done(ops.unpackEx(regs[rb + insns[pc + 2]!] as Value, insns[pc + 3]!, regs, rb + insns[pc + 1]!));
    case Op.GET_YIELD_FROM_ITER:
      return ops.yieldFromIter(regs[rb + insns[pc + 2]!] as Value, code);
    case Op.GET_AWAITABLE:
      return ops.getAwaitable(regs[rb + insns[pc + 2]!] as Value, insns[pc + 3]!);
    case Op.GET_AITER:
      return ops.getAiter(regs[rb + insns[pc + 2]!] as Value);
    case Op.GET_ANEXT:
      return ops.getAnext(regs[rb + insns[pc + 2]!] as Value);
    case Op.END_ASYNC_FOR:
      if (ops.isStopAsync(regs[rb + insns[pc + 1]!] as Value)) {
        return DONE;
      }
      t.exc = regs[rb + insns[pc + 1]!] as PyBaseException;
      markReraise();
      return undefined;
    case Op.WITH_ENTER:
      return ops.withEnter(regs[rb + insns[pc + 2]!] as Value, insns[pc + 5] === 1, regs, rb + insns[pc + 3]!);
    case Op.WITH_EXCEPT:
      return ops.withExcept(regs[rb + insns[pc + 2]!] as Value, regs[rb + insns[pc + 3]!] as PyBaseException);
    case Op.RAISE: {
      const e = insns[pc + 1]!;
      const c = insns[pc + 2]!;
      return e < 0
        ? ops.reraiseHandled(t)
        : ops.raiseStatement(t, regs[rb + e] as Value, c < 0 ? undefined : (regs[rb + c] as Value));
    }
    case Op.RERAISE:
      t.exc = regs[rb + insns[pc + 1]!] as PyBaseException;
      markReraise();
      return undefined;
    case Op.CHECK_EG_MATCH:
      return done(ops.groupMatch(regs, rb + insns[pc + 1]!, rb + insns[pc + 2]!, regs[rb + insns[pc + 3]!] as Value));
    case Op.PREP_RERAISE_STAR:
      return ops.prepReraiseStar(regs[rb + insns[pc + 2]!] as Value, regs[rb + insns[pc + 3]!] as PyList);
    case Op.MAKE_FUNCTION: {
      const func = slots[fp + Header.FUNC] as PyFunction;
      regs[rb + insns[pc + 1]!] = new PyFunction(code.consts[insns[pc + 2]!] as PyCode, func.globals, func.builtins);
      return DONE;
    }
    case Op.SET_FUNCTION_ATTRIBUTE:
      ops.setFunctionAttribute(
        regs[rb + insns[pc + 1]!] as PyFunction,
        regs[rb + insns[pc + 2]!] as Value,
        insns[pc + 3]!,
      );
      return DONE;
    case Op.LOAD_BUILD_CLASS:
      return ops.loadBuildClass(slots[fp + Header.FUNC] as PyFunction);
    case Op.LOAD_COMMON_CONSTANT:
      regs[rb + insns[pc + 1]!] = ops.commonConstant(insns[pc + 2]!);
      return DONE;
    case Op.SETUP_ANNOTATIONS:
      return done(ops.setupAnnotations(slots[fp + Header.AUX] as Value));
    case Op.IMPORT_NAME: {
      const b = rb + insns[pc + 3]!;
      return ops.importName(
        slots[fp + Header.FUNC] as PyFunction,
        slots[fp + Header.AUX] as Value,
        code.names[insns[pc + 2]!]!,
        regs[b] as Value,
        regs[b + 1] as Value,
      );
    }
    case Op.IMPORT_FROM:
      return ops.importFromModule(regs[rb + insns[pc + 2]!] as Value, code.names[insns[pc + 3]!]!);
    case Op.IMPORT_STAR:
      return done(ops.importStarInto(regs[rb + insns[pc + 1]!] as Value, slots[fp + Header.AUX] as Value));
    case Op.MATCH_MAPPING:
      regs[rb + insns[pc + 1]!] = ops.isMapping(regs[rb + insns[pc + 2]!] as Value);
      return DONE;
    case Op.MATCH_SEQUENCE:
      regs[rb + insns[pc + 1]!] = ops.isSequence(regs[rb + insns[pc + 2]!] as Value);
      return DONE;
    case Op.MATCH_KEYS:
      return ops.matchKeys(regs[rb + insns[pc + 2]!] as Value, regs[rb + insns[pc + 3]!] as PyTuple);
    case Op.MATCH_CLASS: {
      const b = rb + insns[pc + 2]!;
      return ops.matchClass(regs[b] as Value, regs[b + 1] as Value, regs[b + 2] as PyTuple, insns[pc + 3]!);
    }
    case Op.GET_LEN:
      return lengthOf(regs[rb + insns[pc + 2]!] as Value);
    case Op.PRINT_EXPR:
      return done(ops.printExpression(regs[rb + insns[pc + 1]!] as Value));
    case Op.CALL_INTRINSIC:
      return ops.callIntrinsic(insns[pc + 2]!, regs, rb + insns[pc + 3]!);
    default:
      throw new Error(`invalid instruction ${insns[pc]} at ${pc} in ${code.qualname}`);
  }
}
