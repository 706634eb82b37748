/**
 * The runtime of compiled code: the `h` of the emitted text. Every function that takes `(t, fp, pc, …)` is called with the record at `fp` complete but for its pc, which it
 * stores; it answers with a value, or `undefined`: an exception is pending, or the thread unwinds (runtime-driver.ts). The functions named `…Now` are pure shortcuts: they
 * run no Python and fail never, and answer `undefined` when the whole way has to be taken.
 */
import { plainGlobals } from "../objects/foreign-builtins.ts";
import type { PyGenerator } from "../frames/generator-object.ts";
import { Op } from "../compiler/opcodes.ts";
import { callValue } from "../objects/call.ts";
import { richCompare, type Compare } from "../objects/compare.ts";
import { asStr } from "../objects/data.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import { OperandKind, type PyCode, type PyFunction } from "../objects/function-object.ts";
import { PyDict, PySet } from "../objects/hash-table.ts";
import { getIter } from "../objects/iterate.ts";
import { plainBinary } from "../objects/operators-plain.ts";
import { unaryOp } from "../objects/operators.ts";
import { and, floorDivide, modulo, or, shiftRight, xor } from "../objects/safe-ints.ts";
import { boolResult, truth } from "../objects/truth.ts";
import { Deferred, type Result, type Value } from "../objects/value.ts";
import { Header, RET_SHIFT, type RegisterOwner, ReturnKind, type Slot } from "../frames/frame-stack.ts";
import { thread, type ThreadState } from "../frames/thread-state.ts";
import { arithmetic } from "../interpreter/arithmetic.ts";
import {
  type AttrCache,
  type StoreCache,
  loadAttr as loadThroughCache,
  methodCache,
  storeAttr as storeThroughCache,
} from "../interpreter/inline-cache.ts";
import * as ops from "../interpreter/operations/index.ts";
import { closesAtEnd, own } from "../interpreter/loop-generators.ts";
import { pythonException } from "../interpreter/python-exception.ts";
import { executeRare } from "../interpreter/rare-instructions.ts";
import { baseOf, coroutineMade, storeOf } from "../interpreter/records.ts";
import { DONE, RELOAD } from "../interpreter/reload.ts";
import { finishInstruction, STORES_RESULT } from "../interpreter/resume-instruction.ts";
import type { GuardCell, LoadCell } from "./cells.ts";
import {
  call,
  call1,
  callFunction,
  callKeywords,
  callMethod,
  enterPolling,
  enterSlow,
  enterStale,
  poll,
  revalidate,
} from "./runtime-calls.ts";
import { at, away, detach, exit, failed, lands, leave, pop, raised, runNested, settle } from "./runtime-driver.ts";
import { appendTo, skipFalse, skipTrue } from "./item-taker.ts";
import { noneOf, restOf } from "./retry-operator.ts";
import { callStars } from "./spread-call.ts";
import {
  compareNow,
  containsNow,
  containsPairNow,
  delItemNow,
  dictItemNow,
  intNow,
  isKeyNow,
  iterNow,
  itemNow,
  lengthNow,
  pairItemNow,
  setItemNow,
  strNow,
  truthNow,
} from "./shortcuts.ts";
import { setSliceNow, sliceNow } from "./slice-shortcuts.ts";
import { isUnseen } from "./unseen.ts";
import { delegate } from "./runtime-delegate.ts";
import {
  begin,
  generatorOf,
  nextItem,
  resumeSlow,
  send,
  step,
  stopInstead,
  stopped,
  suspend,
} from "./runtime-generators.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

/** The header of a record that had none so far. */
export function writeHeader(t: ThreadState, fn: PyFunction, fp: number, code: PyCode, depth: number): true {
  const { slots } = t;
  slots[fp + Header.FUNC] = fn;
  slots[fp + Header.CODE] = code;
  slots[fp + Header.FRAME] = null;
  slots[fp + Header.OWNER] = null;
  t.depth = depth;
  return true;
}

/** The result of an instruction that ran without the record being up to date. */
function finish(t: ThreadState, fp: number, pc: number, ret: number, r: Result): Value | undefined {
  at(t, fp, pc);
  return r instanceof Deferred ? settle(t, fp, r, ret) : r;
}

/** A native that was called without the record being up to date threw: its exception is pending like any other. */
function caught(e: unknown): undefined {
  thread().exc = pythonException(e);
  return undefined;
}

const truthOf = (t: ThreadState, fp: number, r: Result): boolean | undefined => {
  let v = settle(t, fp, r, DECODE);
  while (v !== undefined && typeof v !== "boolean") v = settle(t, fp, truth(v), DECODE);
  return v;
};

/** Where the operands of an arithmetic or comparing instruction stand; -1 for others. */
function firstOperand(op: number, pc: number): number {
  if (op >= Op.JUMP_IF_LT && op <= Op.JUMP_UNLESS_GE) return pc + 1;
  return (op >= Op.ADD && op <= Op.IXOR) || (op >= Op.LT && op <= Op.GE) ? pc + 2 : -1;
}

/** The interpreter is to carry out the instruction at `pc`, whose operands were not what compiled code expected. */
function leaveAt(t: ThreadState, fp: number, pc: number): PyCode {
  at(t, fp, pc);
  const { slots } = t;
  const code = slots[fp + Header.CODE] as PyCode;
  const op = code.code[pc]!;
  const first = firstOperand(op, pc);
  if (first >= 0) {
    // The interpreter notes everything but this.
    const R = storeOf(t, fp);
    const b = baseOf(t, fp);
    const y = code.code[first + 1]!;
    if (typeof R[b + code.code[first]!] === "number" && typeof (y >= 0 ? R[b + y] : code.consts[~y]) === "number")
      code.kinds[pc >> 2]! |= OperandKind.INT;
  }
  t.leftCompiled = fp;
  return code;
}

/** Leave for the interpreter: an assumption of compiled code did not hold at `pc`. */
function bail(t: ThreadState, fp: number, pc: number): Value | undefined {
  t.compiler!.bailed(leaveAt(t, fp, pc), pc);
  return runNested(t, t.slots[fp + Header.PREV] as number);
}

/** Leave for the interpreter: it has never carried out the instruction at `pc`. */
function unseen(t: ThreadState, fp: number, pc: number, g: GuardCell): Value | undefined {
  const code = leaveAt(t, fp, pc);
  t.compiler!.metUnseen(t, code, code, pc, g);
  return runNested(t, t.slots[fp + Header.PREV] as number);
}

/** The inline cache at `pc` knows the class of `o`, the text has no arm for it: when that has happened often, the text is made anew. */
function countMiss(t: ThreadState, code: PyCode, pc: number, o: Value, g: GuardCell): void {
  if (g.dropped || o === null || typeof o !== "object") return;
  let c = code.caches[pc >> 2] as AttrCache | StoreCache | undefined;
  while (c !== undefined && c.cls !== o.cls) c = c.next;
  if (c !== undefined && !c.compiled) t.compiler!.missed(t, code, g);
}

/** The text of a function that is inlined is left: it gets the record that it had none of so far. The caller's record is complete but for its pc. */
function beginInlined(
  t: ThreadState,
  caller: number,
  pc: number,
  fp: number,
  ret: number,
  aux: Value,
  fn: PyFunction,
  code: PyCode,
): void {
  const { slots } = t;
  slots[caller + Header.PC] = pc;
  slots[fp + Header.PREV] = caller;
  slots[fp + Header.RET] = ret;
  slots[fp + Header.AUX] = aux;
  writeHeader(t, fn, fp, code, t.depth + 1);
  t.inlined++;
}

/** All records are made: the interpreter goes on in the innermost function that was inlined, at `pc`, until `caller`, whose text all of them are in, is on top again. */
function leaveInlined(
  t: ThreadState,
  fp: number,
  pc: number,
  caller: number,
  callerCode: PyCode,
  g: GuardCell,
): Value | undefined {
  const code = leaveAt(t, fp, pc);
  // A loop in what has been dropped already may go on leaving.
  if (isUnseen(code, pc)) t.compiler!.metUnseen(t, callerCode, code, pc, g);
  else if (!g.dropped) t.compiler!.leftInlined(callerCode, code, pc, ++g.left);
  return runNested(t, caller);
}

/** Leave for the interpreter, which goes on at `pc`: what came before gave something that compiled code does not deal with. */
function goOn(t: ThreadState, fp: number, pc: number): Value | undefined {
  at(t, fp, pc);
  return runNested(t, t.slots[fp + Header.PREV] as number);
}

/** A loop begins with values of other kinds than it was compiled for. */
function misfit(t: ThreadState, fp: number, pc: number): Value | undefined {
  t.compiler!.misfit(t.slots[fp + Header.CODE] as PyCode, pc);
  t.leftCompiled = fp;
  return goOn(t, fp, pc);
}

/** Any instruction without an emitter, on the record. True, or `undefined`. */
function rare(t: ThreadState, fp: number, pc: number): true | undefined {
  at(t, fp, pc);
  const { slots } = t;
  const code = slots[fp + Header.CODE] as PyCode;
  const owner = slots[fp + Header.OWNER] as RegisterOwner | null;
  const R = owner === null ? slots : owner.store;
  const b = owner === null ? fp + Header.SIZE : 0;
  return complete(t, fp, pc, code, R, b, executeRare(t, code, R as Slot[], b, fp, pc));
}

function complete(
  t: ThreadState,
  fp: number,
  pc: number,
  code: PyCode,
  R: Slot[],
  b: number,
  result: Result,
): true | undefined {
  let r = result;
  const dst = code.code[pc + 1]!;
  if (r === DONE) return true;
  if (r === RELOAD) {
    const v = runNested(t, fp);
    if (v === undefined) return undefined;
    R[b + dst] = v;
    return true;
  }
  if (r instanceof Deferred) {
    const stores = STORES_RESULT[code.code[pc]!] === 1;
    while (r instanceof Deferred) {
      const v = settle(t, fp, r, stores ? dst : DECODE);
      if (v === undefined) return undefined;
      const more = finishInstruction(t, v);
      if (more === null) return true;
      r = more.again;
    }
  }
  if (r === undefined) return undefined;
  R[b + dst] = r;
  return true;
}

function loadSuperMethod(t: ThreadState, fp: number, pc: number): true | undefined {
  at(t, fp, pc);
  const code = t.slots[fp + Header.CODE] as PyCode;
  const insns = code.code;
  const R = storeOf(t, fp);
  const b = baseOf(t, fp);
  const dst = b + insns[pc + 1]!;
  const base = b + insns[pc + 2]!;
  const name = code.names[insns[pc + 3]!]!;
  if (ops.loadSuperMethod(R, base, name, dst)) return true;
  const v = settle(t, fp, ops.loadSuperAttr(R, base, name, insns[pc + 5] === 1), DECODE);
  if (v === undefined) return undefined;
  R[dst] = v;
  R[dst + 1] = undefined;
  return true;
}

function namespaceOperation(load: boolean) {
  return (t: ThreadState, fp: number, pc: number): true | undefined => {
    at(t, fp, pc);
    const { slots } = t;
    const code = slots[fp + Header.CODE] as PyCode;
    const insns = code.code;
    const R = storeOf(t, fp);
    const b = baseOf(t, fp);
    const ns = slots[fp + Header.AUX] as Value;
    const func = slots[fp + Header.FUNC] as PyFunction;
    if (!load)
      return settle(t, fp, ops.storeName(ns, code.names[insns[pc + 1]!]!, R[b + insns[pc + 2]!] as Value), DECODE) ===
        undefined
        ? undefined
        : true;
    const v = settle(t, fp, ops.loadName(func, ns, code.names[insns[pc + 2]!]!, code.caches, pc >> 2), insns[pc + 1]!);
    if (v === undefined) return undefined;
    R[b + insns[pc + 1]!] = v;
    return true;
  };
}

/** Where the global is now; false if there is none, or it has to be asked for. */
function locate(cell: LoadCell, globals: PyDict, name: string): boolean {
  if (!plainGlobals(globals)) return false;
  const i = globals.find(name);
  if (i < 0) return false;
  cell.index = i;
  cell.version = globals.version;
  return true;
}

/** Store the registers `which` of a record. */
function store(R: Slot[], b: number, which: readonly number[], ...values: Slot[]): void {
  for (let i = 0; i < values.length; i++) R[b + which[i]!] = values[i];
}

/** The dict of a `**kwargs` that takes these. */
function keywords(names: readonly string[], values: readonly Value[]): PyDict {
  const d = new PyDict();
  for (let i = 0; i < names.length; i++) d.setStr(names[i]!, values[i]!);
  return d;
}

/** Everything emitted text calls, by the names it uses. */
export const RUNTIME = {
  coroutine(t: ThreadState, fp: number, g: PyGenerator): PyGenerator {
    t.fp = t.slots[fp + Header.PREV] as number;
    coroutineMade(t, g);
    return g;
  },
  /** The second result of `loadMethod`. */
  self: undefined as Value | undefined,
  store,
  enterPolling,
  enterSlow,
  enterStale,
  detach,
  pop,
  away,
  lands,
  leave,
  failed,
  exit,
  raised,
  bail,
  unseen,
  beginInlined,
  leaveInlined,
  goOn,
  misfit,
  poll,
  finish,
  caught,
  settle,
  call,
  callFunction,
  call0: (t: ThreadState, fp: number, ret: number, f: Value) => call(t, fp, ret, f, []),
  call1,
  call2: (t: ThreadState, fp: number, ret: number, f: Value, a: Value, b: Value) => call(t, fp, ret, f, [a, b]),
  call3: (t: ThreadState, fp: number, ret: number, f: Value, a: Value, b: Value, c: Value) =>
    call(t, fp, ret, f, [a, b, c]),
  callMethod,
  callValue,
  initResult: ops.initResult,
  callKeywords,
  callStars,
  keywords,
  setFunctionAttribute: ops.setFunctionAttribute,
  buildSet: ops.buildSet,
  emptySet: () => new PySet(),
  buildDict: ops.buildDict,
  buildString: ops.buildString,
  formatValue: ops.formatValue,
  listExtend: ops.listExtend,
  format(t: ThreadState, fp: number, pc: number, v: Value): Value | undefined {
    at(t, fp, pc);
    const r = settle(t, fp, ops.formatValue(v, ""), DECODE);
    return r === undefined ? undefined : (asStr(r) ?? r);
  },
  truthNow,
  lengthNow,
  appendTo,
  skipFalse,
  skipTrue,
  itemNow,
  dictItemNow,
  sliceNow,
  setSliceNow,
  setItemNow,
  containsNow,
  plainBinary,
  delItemNow,
  pairItemNow,
  containsPairNow,
  isKeyNow,
  intNow,
  strNow,
  iterNow,
  compareNow,
  getIter,
  own,
  closesAtEnd,
  floorDivide,
  modulo,
  shiftRight,
  and,
  or,
  xor,
  next: step,
  nextItem,
  generatorOf,
  delegate,
  begin,
  resumeSlow,
  stopInstead,
  stopped,
  send,
  suspend,
  rare,
  loadSuperMethod,
  loadName: namespaceOperation(true),
  storeName: namespaceOperation(false),
  revalidate,
  locate,
  binary(t: ThreadState, fp: number, pc: number, op: number, dst: number, x: Value, y: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, arithmetic(op, x, y), dst);
  },
  operatorRest(t: ThreadState, fp: number, pc: number, op: number, dst: number, x: Value, y: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, restOf(op, x, y), dst);
  },
  operatorNone(t: ThreadState, fp: number, pc: number, op: number, _: number, x: Value, y: Value): undefined {
    at(t, fp, pc);
    noneOf(op, x, y);
    return undefined;
  },
  notBool(t: ThreadState, fp: number, pc: number, r: Value): undefined {
    at(t, fp, pc);
    boolResult(r);
    return undefined;
  },
  unary(t: ThreadState, fp: number, pc: number, op: number, dst: number, x: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, unaryOp(op === Op.NEG ? "__neg__" : op === Op.POS ? "__pos__" : "__invert__", x), dst);
  },
  compare(t: ThreadState, fp: number, pc: number, op: Compare, dst: number, x: Value, y: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, compareNow(op, x, y) ?? richCompare(op, x, y), dst);
  },
  compareTruth(
    t: ThreadState,
    fp: number,
    pc: number,
    op: Compare,
    _: number,
    x: Value,
    y: Value,
  ): boolean | undefined {
    at(t, fp, pc);
    return truthOf(t, fp, compareNow(op, x, y) ?? richCompare(op, x, y));
  },
  truth(t: ThreadState, fp: number, pc: number, x: Value): boolean | undefined {
    at(t, fp, pc);
    return truthOf(t, fp, truth(x));
  },
  contains(t: ThreadState, fp: number, pc: number, o: Value, x: Value): boolean | undefined {
    at(t, fp, pc);
    return truthOf(t, fp, ops.contains(o, x));
  },
  getItem(t: ThreadState, fp: number, pc: number, dst: number, o: Value, k: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, itemNow(o, k) ?? ops.getItem(o, k), dst);
  },
  setItem(t: ThreadState, fp: number, pc: number, o: Value, k: Value, v: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, setItemNow(o, k, v) ? null : ops.setItem(o, k, v), DECODE);
  },
  delItem(t: ThreadState, fp: number, pc: number, o: Value, k: Value): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, ops.delItem(o, k), DECODE);
  },
  loadAttr(
    t: ThreadState,
    fp: number,
    pc: number,
    dst: number,
    o: Value,
    name: number,
    code: PyCode,
    g?: GuardCell,
  ): Value | undefined {
    at(t, fp, pc);
    const r = loadThroughCache(o, code.names[name]!, code.caches, pc >> 2);
    if (g !== undefined) countMiss(t, code, pc, o, g);
    return settle(t, fp, r, dst);
  },
  loadMethod(
    t: ThreadState,
    fp: number,
    pc: number,
    _: number,
    o: Value,
    name: number,
    code: PyCode,
    g?: GuardCell,
  ): Value | undefined {
    at(t, fp, pc);
    const c: AttrCache | undefined = methodCache(o, code.names[name]!, code.caches, pc >> 2);
    if (g !== undefined) countMiss(t, code, pc, o, g);
    if (c !== undefined) {
      RUNTIME.self = o;
      return c.value;
    }
    const v = settle(t, fp, loadThroughCache(o, code.names[name]!, code.caches, pc >> 2), DECODE);
    RUNTIME.self = undefined;
    return v;
  },
  storeAttr(
    t: ThreadState,
    fp: number,
    pc: number,
    o: Value,
    name: number,
    v: Value,
    code: PyCode,
    g?: GuardCell,
  ): Value | undefined {
    at(t, fp, pc);
    const r = storeThroughCache(o, code.names[name]!, v, code.caches, pc >> 2);
    if (g !== undefined) countMiss(t, code, pc, o, g);
    return settle(t, fp, r, DECODE);
  },
  loadGlobal(
    t: ThreadState,
    fp: number,
    pc: number,
    fn: PyFunction,
    name: number,
    code: PyCode,
    cell: LoadCell,
  ): Value | undefined {
    at(t, fp, pc);
    locate(cell, fn.globals, code.names[name]!);
    return settle(t, fp, ops.loadGlobal(fn, code.names[name]!, code.caches, pc >> 2), DECODE);
  },
  storeGlobal(globals: PyDict, name: number, code: PyCode, v: Value, cell: LoadCell): void {
    globals.bindName(code.names[name]!, v);
    locate(cell, globals, code.names[name]!);
  },
  unbound(t: ThreadState, fp: number, pc: number, code: PyCode, reg: number): void {
    at(t, fp, pc);
    ops.unboundLocal(code, reg);
  },
  emptyCell(t: ThreadState, fp: number, pc: number, code: PyCode, reg: number): void {
    at(t, fp, pc);
    ops.emptyCell(code, reg);
  },
  exceptionMatches(t: ThreadState, fp: number, pc: number, e: Value, type: Value): Value | undefined {
    at(t, fp, pc);
    return truthOf(t, fp, ops.exceptionMatches(e as PyBaseException, type));
  },
  unpack(t: ThreadState, fp: number, pc: number, v: Value, n: number, R: Slot[], first: number): Value | undefined {
    at(t, fp, pc);
    return settle(t, fp, ops.unpackSequence(v, n, R, first), DECODE);
  },
};
