/**
 * The eval loop: the definition of what each instruction means.
 *
 * It runs the top record until the run ends (`EXIT`) or has to wait (`SUSPEND`). The record's registers are read and written where they are (the stack,
 * a generator's array, a Frame's array under the eager policy: `regs` and `rb`), so the stack is complete at every instruction; only `pc` is kept in
 * a local, and is stored before anything that can look at it, raise or run Python code (invariant 1).
 *
 * An instruction either finishes on its fast path and `continue`s, or leaves its `Result` in `r` and `break`s out of the switch: what follows the switch stores a
 * plain value in the instruction's destination and hands exceptions and `Deferred`s to the driver (proceed.ts). Python calls push a record and go round again:
 * there is no JavaScript recursion here (invariant 4). The slow parts of instructions are functions of their own: V8 stops optimising a function
 * whose bytecode passes 60 KB.
 */
import { dictType } from "../objects/core-types.ts";
import { Op } from "../compiler/opcodes.ts";
import type { Bag } from "../objects/attributes.ts";
import { callValue } from "../objects/call.ts";
import { NativeKind, PyBoundBuiltin, PyBuiltin, type NativeFn, callBuiltin } from "../objects/builtin-function.ts";
import { type Compare, compareNumbers, richCompare } from "../objects/compare.ts";
import { type Cell, PyFloat, PyList, PyTuple } from "../objects/data.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import {
  type CompiledBody,
  IteratorKind,
  OperandKind,
  type PyCode,
  PyFunction,
  PyMethod,
} from "../objects/function-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { getIter, next } from "../objects/iterate.ts";
import { PyIterator, STOP } from "../objects/iterator-object.ts";
import { type ListIterator, listIteratorType } from "../objects/iterators.ts";
import { ownFirst } from "../objects/own-attributes.ts";
import { unaryOp } from "../objects/operators.ts";
import { type RangeIterator, rangeIteratorType } from "../objects/range-iterator.ts";
import { MAX_ITEMS, noRoom } from "../objects/room.ts";
import { truth } from "../objects/truth.ts";
import { floatType } from "../objects/core-types.ts";
import { PyType } from "../objects/type.ts";
import { Deferred, type PyObject, type Result, type Value } from "../objects/value.ts";
import { Header, RET_DST, RET_SHIFT, type RegisterOwner, ReturnKind, type Slot } from "../frames/frame-stack.ts";
import { AsyncGenWrapped, PyGenerator, GenState } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { suspendRecord } from "./generators.ts";
import {
  allocateInstance,
  AttrKind,
  type AttrCache,
  ConstructorCache,
  type GlobalCache,
  loadAttr,
  methodCache,
  noteSuperMethod,
  plainConstructor,
  type StoreCache,
  storeAttr,
  superMethod,
} from "./inline-cache.ts";
import * as ops from "./operations/index.ts";
import { callCompiled, continueCompiled, runCompiled } from "./enter-compiled.ts";
import { deliverReturn, deliverYield, Next, proceed, proceedGuarded, returnFrom } from "./proceed.ts";
import { pythonException } from "./python-exception.ts";
import { checkInterrupt } from "./interrupt.ts";
import { Pushed, pushCall, pushGenerator } from "./records.ts";
import { arithmeticAt } from "./arithmetic.ts";
import { noteCallee, noteClass, noteContainer, noteIterator, ownIterator, noteKinds } from "./feedback.ts";
import { endFor, ownGenerator } from "./loop-generators.ts";
import { executeRare } from "./rare-instructions.ts";
import { DONE, RELOAD, THROWN, UNWOUND } from "./reload.ts";
import { STORES_RESULT } from "./resume-instruction.ts";
import { instrumented } from "./tracing/instrumented.ts";

const THROWN_INTERVAL = 256;

const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const DECODE = ReturnKind.DECODE << RET_SHIFT;
const INIT = ReturnKind.INIT << RET_SHIFT;

type Native1 = (a: Value) => Result;
type Native2 = (a: Value, b: Value) => Result;
type Native3 = (a: Value, b: Value, c: Value) => Result;
type Native4 = (a: Value, b: Value, c: Value, d: Value) => Result;

/** Call a native with arguments that stand in registers. */
function callNative(f: PyBuiltin, regs: Slot[], from: number, count: number): Result {
  if (f.max === -1) void f.sig;
  if (count >= f.min && count <= f.max) {
    const fn: NativeFn = f.fn;
    switch (count) {
      case 0:
        return (fn as unknown as () => Result)();
      case 1:
        return (fn as unknown as Native1)(regs[from] as Value);
      case 2:
        return (fn as unknown as Native2)(regs[from] as Value, regs[from + 1] as Value);
      case 3:
        return (fn as unknown as Native3)(regs[from] as Value, regs[from + 1] as Value, regs[from + 2] as Value);
      case 4:
        return (fn as unknown as Native4)(
          regs[from] as Value,
          regs[from + 1] as Value,
          regs[from + 2] as Value,
          regs[from + 3] as Value,
        );
    }
  }
  return callBuiltin(f, regs.slice(from, from + count) as Value[], null);
}

/** Call anything but a plain Python function. */
function callOther(callee: Value, regs: Slot[], from: number, count: number): Result {
  if (callee instanceof PyBuiltin && callee.kind === NativeKind.FUNCTION) return callNative(callee, regs, from, count);
  if (callee instanceof PyBoundBuiltin && count === 1 && callee.fn.min <= 2 && callee.fn.max >= 2)
    return (callee.fn.fn as unknown as Native2)(callee.self, regs[from] as Value);
  const args = regs.slice(from, from + count) as Value[];
  if (callee instanceof PyType && callee.vectorcall !== null) return callee.vectorcall(args, null);
  return callValue(callee, args);
}

/** A float whose operators are float's own: not of a subclass. */
const isFloat = (v: Value): v is PyFloat => v instanceof PyFloat && v.cls === floatType;

function compareFloats(op: Compare, x: Value, y: Value): boolean | undefined {
  const a = isFloat(x) ? x.v : typeof x === "number" ? x : undefined;
  const b = isFloat(y) ? y.v : typeof y === "number" ? y : undefined;
  return a === undefined || b === undefined ? undefined : compareNumbers(op, a, b);
}

/** `x op y` once the int and str fast paths did not apply. */
function compareSlow(code: PyCode, pc: number, op: Compare, x: Value, y: Value): Result {
  noteKinds(code, pc, x, y);
  return compareFloats(op, x, y) ?? richCompare(op, x, y);
}

function truthAt(code: PyCode, pc: number, x: Value): Result {
  noteClass(code, pc, x);
  return truth(x);
}

/** The truth of a comparison, for the fused compare-and-branch instructions; a non-bool result is tested. */
function branchSlow(code: PyCode, pc: number, op: Compare, x: Value, y: Value): Result {
  const r = compareSlow(code, pc, op, x, y);
  return typeof r === "boolean" || r === undefined || r instanceof Deferred ? r : truth(r);
}

/** Run the top record of `t` until its run ends or has to wait. */
export function evalLoop(t: ThreadState): Next.EXIT | Next.SUSPEND {
  let thrown = 0;
  for (;;) {
    let status: Next;
    try {
      status = run(t);
    } catch (e) {
      // A native's cold code threw: the record on top is where it was called (invariant 1).
      t.exc = pythonException(e);
      status = proceedGuarded(t, undefined, DECODE, -1);
      // A loop whose every turn comes through here never uses up the budget of one `run`.
      if (status === Next.RUN && ++thrown % THROWN_INTERVAL === 0 && t.interrupt !== null) status = checkInterrupt(t);
    }
    if (status !== Next.RUN) return status;
  }
}

/** Compiled code has left its record (popped) or is unwinding: what the loop does next. */
function afterCompiled(t: ThreadState, r: Value | PyObject | undefined, ret: number, owner: Slot, aux: Value): Next {
  if (r === UNWOUND) return Next.SUSPEND;
  if (r === RELOAD) return Next.RUN;
  if (r === THROWN) return proceed(t, undefined, DECODE);
  return r === undefined ? proceed(t, undefined, ret) : deliverReturn(t, r, ret, owner, aux);
}

/** The record on top has not begun and its code is compiled. */
function enterRecord(t: ThreadState): Next {
  const { slots, fp } = t;
  const ret = slots[fp + Header.RET] as number;
  const aux = slots[fp + Header.AUX] as Value;
  return afterCompiled(t, runCompiled(t, slots[fp + Header.FUNC] as PyFunction), ret, null, aux);
}

/** There is no room for compiled code on JavaScript's stack: it is thrown away, and the top record, which is complete, goes on. */
function unwind(t: ThreadState): Next {
  t.unwinding = true;
  t.deliver = null;
  return Next.SUSPEND;
}

/** The record on top is at the header of a hot loop. */
function enterLoop(t: ThreadState, body: CompiledBody): Next {
  if (t.outOfLevels()) return unwind(t);
  const { slots, fp } = t;
  const ret = slots[fp + Header.RET] as number;
  const aux = slots[fp + Header.AUX] as Value;
  const owner = slots[fp + Header.OWNER] as Slot;
  return afterCompiled(t, continueCompiled(t, body), ret, owner, aux);
}

/** The record on top is a generator's. If it is compiled and just being resumed: what the loop does once it has yielded or ended; else null. */
function enterGenerator(t: ThreadState, code: PyCode, g: PyGenerator): Next | null {
  const { slots, fp } = t;
  const pc = slots[fp + Header.PC] as number;
  if (pc !== (g.pc === 0 ? 0 : g.pc + 4)) return null;
  if (code.resume === null && ++code.callHeat >= t.hotCalls) t.compiler!.compileEntry(t, g.func);
  return code.resume === null ? null : resumeCompiled(t, code.resume, g);
}

/** Let compiled code run the generator on top from its pc: the start, after a yield, or the header of a loop. */
function resumeCompiled(t: ThreadState, body: CompiledBody, g: PyGenerator): Next {
  if (t.outOfLevels()) return unwind(t);
  const ret = t.slots[t.fp + Header.RET] as number;
  const r = continueCompiled(t, body);
  if (r === STOP) return deliverReturn(t, t.stopValue, ret, g, null);
  if (r === undefined || r === UNWOUND || r === THROWN) return afterCompiled(t, r, ret, g, null);
  return deliverYield(t, r as Value, ret);
}

function run(t: ThreadState): Next {
  const { slots } = t;
  let budget = t.pace.turns;
  for (;;) {
    // Calls that do not take the fast path and resumptions of generators come by here: recursion through them must be interruptible too.
    if (--budget < 0) {
      const due = t.interrupt !== null && t.pace.next();
      budget = t.pace.turns;
      if (due) {
        const status = checkInterrupt(t);
        if (status !== Next.RUN) return status;
      }
    }
    // Load the top record.
    let fp = t.fp;
    let code = slots[fp + Header.CODE] as PyCode;
    let owner = slots[fp + Header.OWNER] as RegisterOwner | null;
    if (t.leftCompiled === fp) t.leftCompiled = -2;
    else if (code.startable && slots[fp + Header.PC] === 0 && owner === null && t.entries) {
      const status = enterRecord(t);
      if (status !== Next.RUN) return status;
      continue;
    } else if (owner !== null && code.generatorFlags !== 0 && t.entries) {
      const status = enterGenerator(t, code, owner as PyGenerator);
      if (status !== null) {
        if (status !== Next.RUN) return status;
        continue;
      }
    }
    let regs: Slot[] = owner === null ? slots : owner.store;
    let rb = owner === null ? fp + Header.SIZE : 0;
    let insns = code.running;
    let pc = (slots[fp + Header.PC] as number) | 0;
    let r: Result;

    for (;;) {
      // V8 then keeps `pc` as a machine int: a phi of values read from `slots` would be tagged, and checked at each instruction.
      pc |= 0;
      switch (insns[pc]) {
        case Op.NOP:
        case Op.EXT:
          pc += 4;
          continue;
        case Op.MOVE:
          regs[rb + insns[pc + 1]!] = regs[rb + insns[pc + 2]!];
          pc += 4;
          continue;
        case Op.LOAD_CONST:
          regs[rb + insns[pc + 1]!] = code.consts[insns[pc + 2]!];
          pc += 4;
          continue;
        case Op.CHECK_LOCAL:
          if (regs[rb + insns[pc + 1]!] !== undefined) {
            pc += 4;
            continue;
          }
          r = ops.unboundLocal(code, insns[pc + 1]!);
          break;
        case Op.LOAD_DEREF: {
          const v = (regs[rb + insns[pc + 2]!] as Cell).value;
          if (v !== undefined) {
            regs[rb + insns[pc + 1]!] = v;
            pc += 4;
            continue;
          }
          r = ops.emptyCell(code, insns[pc + 2]!);
          break;
        }
        case Op.STORE_DEREF:
          (regs[rb + insns[pc + 1]!] as Cell).value = regs[rb + insns[pc + 2]!] as Value;
          pc += 4;
          continue;
        case Op.LOAD_GLOBAL: {
          const func = slots[fp + Header.FUNC] as PyFunction;
          const c = code.caches[pc >> 2] as GlobalCache | undefined;
          const { globals } = func;
          if (c !== undefined && c.version === globals.version) {
            if (c.builtinsVersion < 0) {
              regs[rb + insns[pc + 1]!] = globals.values[c.index];
              pc += 4;
              continue;
            }
            if (c.builtinsVersion === func.builtins.version) {
              regs[rb + insns[pc + 1]!] = func.builtins.values[c.index];
              pc += 4;
              continue;
            }
          }
          r = ops.loadGlobal(func, code.names[insns[pc + 2]!]!, code.caches, pc >> 2);
          break;
        }
        case Op.LOAD_NAME: {
          const func = slots[fp + Header.FUNC] as PyFunction;
          const ns = slots[fp + Header.AUX] as Value;
          if (ns === func.globals) {
            const c = code.caches[pc >> 2] as GlobalCache | undefined;
            if (c !== undefined && c.version === func.globals.version && c.builtinsVersion < 0) {
              regs[rb + insns[pc + 1]!] = func.globals.values[c.index];
              pc += 4;
              continue;
            }
          }
          slots[fp + Header.PC] = pc;
          r = ops.loadName(func, ns, code.names[insns[pc + 2]!]!, code.caches, pc >> 2);
          break;
        }
        case Op.STORE_NAME: {
          const ns = slots[fp + Header.AUX] as Value;
          if (ns instanceof PyDict && ns === (slots[fp + Header.FUNC] as PyFunction).globals && ns.cls === dictType) {
            ns.setStr(code.names[insns[pc + 1]!]!, regs[rb + insns[pc + 2]!] as Value);
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = ops.storeName(ns, code.names[insns[pc + 1]!]!, regs[rb + insns[pc + 2]!] as Value);
          if (r === undefined || r instanceof Deferred) break;
          pc += 4;
          continue;
        }
        case Op.ADD:
        case Op.IADD: {
          const c = insns[pc + 3]!;
          const x = regs[rb + insns[pc + 2]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          if (typeof x === "number" && typeof y === "number") {
            const v = x + y;
            if (v <= MAX_SAFE && v >= -MAX_SAFE) {
              regs[rb + insns[pc + 1]!] = v;
              pc += 4;
              continue;
            }
          }
          if (x instanceof PyFloat && y instanceof PyFloat && x.cls === floatType && y.cls === floatType) {
            code.kinds[pc >> 2]! |= OperandKind.FLOAT;
            regs[rb + insns[pc + 1]!] = new PyFloat(x.v + y.v);
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = arithmeticAt(code, pc, x as Value, y as Value);
          if (r instanceof PyFloat) {
            regs[rb + insns[pc + 1]!] = r;
            pc += 4;
            continue;
          }
          break;
        }
        case Op.SUB:
        case Op.ISUB: {
          const c = insns[pc + 3]!;
          const x = regs[rb + insns[pc + 2]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          if (typeof x === "number" && typeof y === "number") {
            const v = x - y;
            if (v <= MAX_SAFE && v >= -MAX_SAFE) {
              regs[rb + insns[pc + 1]!] = v;
              pc += 4;
              continue;
            }
          }
          if (x instanceof PyFloat && y instanceof PyFloat && x.cls === floatType && y.cls === floatType) {
            code.kinds[pc >> 2]! |= OperandKind.FLOAT;
            regs[rb + insns[pc + 1]!] = new PyFloat(x.v - y.v);
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = arithmeticAt(code, pc, x as Value, y as Value);
          if (r instanceof PyFloat) {
            regs[rb + insns[pc + 1]!] = r;
            pc += 4;
            continue;
          }
          break;
        }
        case Op.MUL:
        case Op.IMUL: {
          const c = insns[pc + 3]!;
          const x = regs[rb + insns[pc + 2]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          if (typeof x === "number" && typeof y === "number") {
            const v = x * y;
            if (v <= MAX_SAFE && v >= -MAX_SAFE) {
              regs[rb + insns[pc + 1]!] = v + 0;
              pc += 4;
              continue;
            }
          }
          if (x instanceof PyFloat && y instanceof PyFloat && x.cls === floatType && y.cls === floatType) {
            code.kinds[pc >> 2]! |= OperandKind.FLOAT;
            regs[rb + insns[pc + 1]!] = new PyFloat(x.v * y.v);
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = arithmeticAt(code, pc, x as Value, y as Value);
          if (r instanceof PyFloat) {
            regs[rb + insns[pc + 1]!] = r;
            pc += 4;
            continue;
          }
          break;
        }
        case Op.TRUEDIV:
        case Op.ITRUEDIV:
        case Op.FLOORDIV:
        case Op.IFLOORDIV:
        case Op.MOD:
        case Op.IMOD:
        case Op.LSHIFT:
        case Op.ILSHIFT:
        case Op.RSHIFT:
        case Op.IRSHIFT:
        case Op.OR:
        case Op.IOR:
        case Op.XOR:
        case Op.IXOR:
        case Op.MATMUL:
        case Op.IMATMUL:
        case Op.POW:
        case Op.IPOW: {
          const c = insns[pc + 3]!;
          slots[fp + Header.PC] = pc;
          r = arithmeticAt(
            code,
            pc,
            regs[rb + insns[pc + 2]!] as Value,
            (c >= 0 ? regs[rb + c] : code.consts[~c]) as Value,
          );
          if (r instanceof PyFloat) {
            regs[rb + insns[pc + 1]!] = r;
            pc += 4;
            continue;
          }
          break;
        }
        case Op.AND:
        case Op.IAND: {
          const c = insns[pc + 3]!;
          const x = regs[rb + insns[pc + 2]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          if (typeof x === "number" && typeof y === "number" && (x | 0) === x && (y | 0) === y) {
            regs[rb + insns[pc + 1]!] = x & y;
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = arithmeticAt(code, pc, x as Value, y as Value);
          if (r instanceof PyFloat) {
            regs[rb + insns[pc + 1]!] = r;
            pc += 4;
            continue;
          }
          break;
        }
        case Op.NEG: {
          const x = regs[rb + insns[pc + 2]!];
          if (typeof x === "number") {
            regs[rb + insns[pc + 1]!] = 0 - x;
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = isFloat(x as Value) ? new PyFloat(-(x as PyFloat).v) : unaryOp("__neg__", x as Value);
          break;
        }
        case Op.NOT: {
          const x = regs[rb + insns[pc + 2]!];
          if (typeof x === "boolean") {
            regs[rb + insns[pc + 1]!] = !x;
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = truthAt(code, pc, x as Value);
          if (typeof r === "boolean") r = !r;
          break;
        }

        case Op.LT:
        case Op.LE:
        case Op.EQ:
        case Op.NE:
        case Op.GT:
        case Op.GE: {
          const c = insns[pc + 3]!;
          const x = regs[rb + insns[pc + 2]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          const op = insns[pc]! - Op.LT;
          if ((typeof x === "number" && typeof y === "number") || (typeof x === "string" && typeof y === "string")) {
            regs[rb + insns[pc + 1]!] = compareNumbers(op, x as number, y as number);
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = compareSlow(code, pc, op, x as Value, y as Value);
          break;
        }
        case Op.IS: {
          const c = insns[pc + 3]!;
          regs[rb + insns[pc + 1]!] = regs[rb + insns[pc + 2]!] === (c >= 0 ? regs[rb + c] : code.consts[~c]);
          pc += 4;
          continue;
        }
        case Op.IS_NOT: {
          const c = insns[pc + 3]!;
          regs[rb + insns[pc + 1]!] = regs[rb + insns[pc + 2]!] !== (c >= 0 ? regs[rb + c] : code.consts[~c]);
          pc += 4;
          continue;
        }
        case Op.IN:
        case Op.NOT_IN: {
          const c = insns[pc + 3]!;
          slots[fp + Header.PC] = pc;
          const o = (c >= 0 ? regs[rb + c] : code.consts[~c]) as Value;
          noteContainer(code, pc, o);
          r = ops.contains(o, regs[rb + insns[pc + 2]!] as Value);
          if (typeof r === "boolean" && insns[pc] === Op.NOT_IN) r = !r;
          break;
        }

        case Op.JUMP:
          pc = insns[pc + 1]!;
          continue;
        case Op.JUMP_BACK:
          if (++code.heat >= t.hot && t.entries) {
            slots[fp + Header.PC] = insns[pc + 1]!;
            const body = t.compiler!.compileLoop(t, code, insns[pc + 1]!, fp);
            if (body !== null) {
              const status =
                code.generatorFlags === 0 ? enterLoop(t, body) : resumeCompiled(t, body, owner as PyGenerator);
              if (status !== Next.RUN) return status;
              r = RELOAD;
              break;
            }
          }
          // The first turns of a function's loops may be slow: they are timed more often.
          if (--budget < 0 || (code.heat & (code.heat - 1)) === 0) {
            const due = t.interrupt !== null && (budget < 0 ? t.pace.next() : t.pace.isSlow());
            budget = t.pace.turns;
            if (due) {
              slots[fp + Header.PC] = insns[pc + 1]!;
              const status = checkInterrupt(t);
              if (status !== Next.RUN) return status;
              r = RELOAD;
              break;
            }
          }
          pc = insns[pc + 1]!;
          continue;
        case Op.JUMP_IF_TRUE: {
          const x = regs[rb + insns[pc + 1]!];
          if (typeof x === "boolean") {
            pc = x ? insns[pc + 2]! : pc + 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = truthAt(code, pc, x as Value);
          if (typeof r !== "boolean") break;
          pc = r ? insns[pc + 2]! : pc + 4;
          continue;
        }
        case Op.JUMP_IF_FALSE: {
          const x = regs[rb + insns[pc + 1]!];
          if (typeof x === "boolean") {
            pc = x ? pc + 4 : insns[pc + 2]!;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = truthAt(code, pc, x as Value);
          if (typeof r !== "boolean") break;
          pc = r ? pc + 4 : insns[pc + 2]!;
          continue;
        }
        case Op.JUMP_IF_NONE:
          pc = regs[rb + insns[pc + 1]!] === null ? insns[pc + 2]! : pc + 4;
          continue;
        case Op.JUMP_IF_NOT_NONE:
          pc = regs[rb + insns[pc + 1]!] !== null ? insns[pc + 2]! : pc + 4;
          continue;
        case Op.JUMP_IF_LT:
        case Op.JUMP_IF_LE:
        case Op.JUMP_IF_EQ:
        case Op.JUMP_IF_NE:
        case Op.JUMP_IF_GT:
        case Op.JUMP_IF_GE: {
          const c = insns[pc + 2]!;
          const x = regs[rb + insns[pc + 1]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          const op = insns[pc]! - Op.JUMP_IF_LT;
          if ((typeof x === "number" && typeof y === "number") || (typeof x === "string" && typeof y === "string")) {
            pc = compareNumbers(op, x as number, y as number) ? insns[pc + 3]! : pc + 4;
            continue;
          }
          if (x instanceof PyFloat && y instanceof PyFloat && x.cls === floatType && y.cls === floatType) {
            code.kinds[pc >> 2]! |= OperandKind.FLOAT;
            pc = compareNumbers(op, x.v, y.v) ? insns[pc + 3]! : pc + 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = branchSlow(code, pc, op, x as Value, y as Value);
          if (typeof r !== "boolean") break;
          pc = r ? insns[pc + 3]! : pc + 4;
          continue;
        }
        case Op.JUMP_UNLESS_LT:
        case Op.JUMP_UNLESS_LE:
        case Op.JUMP_UNLESS_EQ:
        case Op.JUMP_UNLESS_NE:
        case Op.JUMP_UNLESS_GT:
        case Op.JUMP_UNLESS_GE: {
          const c = insns[pc + 2]!;
          const x = regs[rb + insns[pc + 1]!];
          const y = c >= 0 ? regs[rb + c] : code.consts[~c];
          const op = insns[pc]! - Op.JUMP_UNLESS_LT;
          if ((typeof x === "number" && typeof y === "number") || (typeof x === "string" && typeof y === "string")) {
            pc = compareNumbers(op, x as number, y as number) ? pc + 4 : insns[pc + 3]!;
            continue;
          }
          if (x instanceof PyFloat && y instanceof PyFloat && x.cls === floatType && y.cls === floatType) {
            code.kinds[pc >> 2]! |= OperandKind.FLOAT;
            pc = compareNumbers(op, x.v, y.v) ? pc + 4 : insns[pc + 3]!;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = branchSlow(code, pc, op, x as Value, y as Value);
          if (typeof r !== "boolean") break;
          pc = r ? pc + 4 : insns[pc + 3]!;
          continue;
        }

        case Op.LOAD_ATTR: {
          const o = regs[rb + insns[pc + 2]!] as Value;
          const c = code.caches[pc >> 2] as AttrCache | undefined;
          if (c !== undefined && c.kind <= AttrKind.SLOT && typeof o === "object" && o !== null) {
            if (c.ownVersion === ownFirst.version || (c.cls === o.cls && c.version === c.cls.version)) {
              const v = (o as unknown as Bag)[c.key];
              if (v !== undefined) {
                regs[rb + insns[pc + 1]!] = v;
                pc += 4;
                continue;
              }
            }
          }
          slots[fp + Header.PC] = pc;
          r = loadAttr(o, code.names[insns[pc + 3]!]!, code.caches, pc >> 2);
          break;
        }
        case Op.STORE_ATTR: {
          const o = regs[rb + insns[pc + 1]!] as Value;
          const c = code.caches[pc >> 2] as StoreCache | undefined;
          if (c?.direct === true && typeof o === "object" && o !== null) {
            const { cls } = o;
            if (c.cls === cls && c.version === cls.version) {
              (o as unknown as Bag)[c.key] = regs[rb + insns[pc + 3]!] as Value;
              pc += 4;
              continue;
            }
          }
          slots[fp + Header.PC] = pc;
          r = storeAttr(o, code.names[insns[pc + 2]!]!, regs[rb + insns[pc + 3]!] as Value, code.caches, pc >> 2);
          if (r === undefined || r instanceof Deferred) break;
          pc += 4;
          continue;
        }
        case Op.LOAD_METHOD: {
          const o = regs[rb + insns[pc + 2]!] as Value;
          const name = code.names[insns[pc + 3]!]!;
          const c: AttrCache | undefined = methodCache(o, name, code.caches, pc >> 2);
          const dst = rb + insns[pc + 1]!;
          if (c !== undefined) {
            regs[dst] = c.value;
            regs[dst + 1] = o;
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          r = loadAttr(o, name, code.caches, pc >> 2);
          if (r === undefined || r instanceof Deferred) break;
          regs[dst] = r;
          regs[dst + 1] = undefined;
          pc += 4;
          continue;
        }
        case Op.LOAD_SUPER_METHOD: {
          slots[fp + Header.PC] = pc;
          const dst = rb + insns[pc + 1]!;
          const from = rb + insns[pc + 2]!;
          const known = superMethod(code.caches, pc >> 2, regs, from);
          if (known !== undefined) {
            const self = regs[from + 2];
            regs[dst] = known;
            regs[dst + 1] = self;
            pc += 4;
            continue;
          }
          const after = regs[from + 1] as Value;
          if (ops.loadSuperMethod(regs, from, code.names[insns[pc + 3]!]!, dst)) {
            noteSuperMethod(code.caches, pc >> 2, after, regs[dst + 1] as Value, regs[dst] as Value);
            pc += 4;
            continue;
          }
          r = ops.loadSuperAttr(regs, rb + insns[pc + 2]!, code.names[insns[pc + 3]!]!, insns[pc + 5] === 1);
          if (r === undefined || r instanceof Deferred) break;
          regs[dst] = r;
          regs[dst + 1] = undefined;
          pc += 4;
          continue;
        }
        case Op.GETITEM: {
          const c = insns[pc + 3]!;
          const o = regs[rb + insns[pc + 2]!];
          const k = c >= 0 ? regs[rb + c] : code.consts[~c];
          if (o instanceof PyList && typeof k === "number" && o.flags === undefined) {
            const { items } = o;
            const i = k < 0 ? k + items.length : k;
            if (i >= 0 && i < items.length && o.cls === ops.listType) {
              regs[rb + insns[pc + 1]!] = items[i];
              pc += 4;
              continue;
            }
          }
          noteContainer(code, pc, o as Value);
          const found = ops.getItemNow(o as Value, k as Value);
          if (found !== undefined) {
            regs[rb + insns[pc + 1]!] = found;
            pc += 4;
            continue;
          }
          slots[fp + Header.PC] = pc;
          noteClass(code, pc, o as Value);
          r = ops.getItem(o as Value, k as Value);
          break;
        }
        case Op.SETITEM: {
          const c = insns[pc + 2]!;
          const o = regs[rb + insns[pc + 1]!];
          const k = c >= 0 ? regs[rb + c] : code.consts[~c];
          if (o instanceof PyList && typeof k === "number" && o.flags === undefined) {
            const { items } = o;
            const i = k < 0 ? k + items.length : k;
            if (i >= 0 && i < items.length && o.cls === ops.listType) {
              items[i] = regs[rb + insns[pc + 3]!] as Value;
              pc += 4;
              continue;
            }
          }
          noteContainer(code, pc, o as Value);
          slots[fp + Header.PC] = pc;
          noteClass(code, pc, o as Value);
          r = ops.setItem(o as Value, k as Value, regs[rb + insns[pc + 3]!] as Value);
          if (r === undefined || r instanceof Deferred) break;
          pc += 4;
          continue;
        }
        case Op.CALL:
        case Op.CALL_METHOD: {
          let from = rb + insns[pc + 2]!;
          let argc = insns[pc + 3]!;
          let callee = regs[from++];
          if (insns[pc] === Op.CALL_METHOD) {
            if (regs[from] !== undefined) argc++;
            else from++;
          }
          let ret = insns[pc + 1]!;
          let made: Value = null;
          slots[fp + Header.PC] = pc;
          if (!(callee instanceof PyFunction)) {
            if (callee instanceof PyBuiltin) {
              r =
                insns[pc] === Op.CALL_METHOD && regs[rb + insns[pc + 2]! + 1] !== undefined
                  ? callNative(callee, regs, from, argc)
                  : callOther(callee, regs, from, argc);
              break;
            }
            if (callee instanceof PyType) {
              const c = code.caches[pc >> 2] as ConstructorCache | null | undefined;
              let init: PyFunction | null = null;
              if (c !== undefined && c !== null && c.cls === callee && c.version === callee.version) init = c.init;
              else {
                init = plainConstructor(callee);
                if (init !== null) code.caches[pc >> 2] = new ConstructorCache(callee, init);
              }
              if (init !== null) {
                // The class object's register becomes self: arguments of __init__ are then consecutive.
                made = allocateInstance(callee, regs, from, from + argc);
                callee = init;
                regs[--from] = made;
                argc++;
                ret |= INIT;
              }
            } else if (callee instanceof PyMethod && insns[pc] === Op.CALL && insns[pc + 4] !== Op.GET_ITER) {
              // GET_ITER still looks at what was called.
              regs[--from] = callee.self;
              callee = callee.func;
              argc++;
            }
          }
          if (callee instanceof PyFunction) {
            const target = callee.code;
            if (made === null && code.caches[pc >> 2] !== target) noteCallee(code, pc, target);
            if (target.simple && argc === target.argcount && t.fastCalls) {
              if (++target.callHeat >= t.hotCalls && t.entries) {
                if (target.entry === null) t.compiler!.compileEntry(t, callee);
                if (target.entry !== null) {
                  r = callCompiled(t, callee, regs, from, argc, ret, made);
                  if (r === UNWOUND) return Next.SUSPEND;
                  if (r === THROWN) {
                    const status = proceed(t, undefined, DECODE);
                    if (status !== Next.RUN) return status;
                    r = RELOAD;
                  } else if (made !== null && r !== undefined) r = ops.initResult(made, r as Value);
                  break;
                }
              }
              const top = owner === null ? rb + code.nregs : fp + Header.SIZE;
              const base = top + Header.SIZE;
              if (base + target.nregs > slots.length && !t.stack.reserve(base + target.nregs)) {
                r = undefined;
                break;
              }
              if (++t.depth > t.recursionLimit) {
                t.depth--;
                r = ops.recursionLimit();
                break;
              }
              for (let i = 0; i < argc; i++) slots[base + i] = regs[from + i];
              for (let i = target.clearFrom; i < target.freeBase; i++) slots[base + i] = undefined;
              const { closure } = callee;
              if (closure !== null) {
                const at = base + target.freeBase;
                for (let i = 0; i < closure.length; i++) slots[at + i] = closure[i];
              }
              slots[top + Header.FUNC] = callee;
              slots[top + Header.CODE] = target;
              slots[top + Header.PREV] = fp;
              slots[top + Header.RET] = ret;
              slots[top + Header.FRAME] = null;
              slots[top + Header.OWNER] = null;
              slots[top + Header.AUX] = made;
              t.stats.calls++;
              t.fp = fp = top;
              owner = null;
              regs = slots;
              rb = base;
              code = target;
              insns = target.running;
              pc = 0;
              if (--budget < 0) {
                const due = t.interrupt !== null && t.pace.next();
                budget = t.pace.turns;
                if (due) {
                  slots[fp + Header.PC] = 0;
                  const status = checkInterrupt(t);
                  if (status !== Next.RUN) return status;
                  r = RELOAD;
                  break;
                }
              }
              continue;
            }
            const pushed = pushCall(t, callee, regs, from, argc, null, ret, made);
            r = pushed === Pushed.RECORD ? RELOAD : pushed === Pushed.VALUE ? t.result : undefined;
            break;
          }
          r = callOther(callee as Value, regs, from, argc);
          break;
        }
        case Op.RETURN: {
          const b = insns[pc + 1]!;
          const v = b >= 0 ? regs[rb + b] : code.consts[~b];
          const ret = slots[fp + Header.RET] as number;
          const kind = ret >>> RET_SHIFT;
          if (
            (kind === ReturnKind.STORE || (kind === ReturnKind.INIT && v === null)) &&
            owner === null &&
            slots[fp + Header.FRAME] === null &&
            slots[fp + Header.PREV] !== t.stop
          ) {
            // The commonest returns: from an ordinary call without a Frame, or from `__init__`.
            const out = kind === ReturnKind.STORE ? v : slots[fp + Header.AUX];
            t.depth--;
            t.fp = fp = (slots[fp + Header.PREV] as number) | 0;
            code = slots[fp + Header.CODE] as PyCode;
            insns = code.running;
            owner = slots[fp + Header.OWNER] as RegisterOwner | null;
            if (owner === null) {
              regs = slots;
              rb = fp + Header.SIZE;
            } else {
              regs = owner.store;
              rb = 0;
            }
            pc = (slots[fp + Header.PC] as number) + 4;
            regs[rb + (ret & RET_DST)] = out;
            continue;
          }
          slots[fp + Header.PC] = pc;
          const status = returnFrom(t, v as Value);
          if (status !== Next.RUN) return status;
          r = RELOAD;
          break;
        }

        case Op.BUILD_TUPLE: {
          const b = rb + insns[pc + 2]!;
          regs[rb + insns[pc + 1]!] = ops.buildTuple(regs, b, insns[pc + 3]!);
          pc += 4;
          continue;
        }
        case Op.BUILD_LIST: {
          const b = rb + insns[pc + 2]!;
          const n = insns[pc + 3]!;
          regs[rb + insns[pc + 1]!] = new PyList(n === 0 ? [] : (regs.slice(b, b + n) as Value[]));
          pc += 4;
          continue;
        }
        case Op.LIST_APPEND:
          if ((regs[rb + insns[pc + 1]!] as PyList).items.push(regs[rb + insns[pc + 2]!] as Value) > MAX_ITEMS) {
            slots[fp + Header.PC] = pc;
            noRoom();
          }
          pc += 4;
          continue;
        case Op.UNPACK_SEQUENCE: {
          const v = regs[rb + insns[pc + 2]!];
          const n = insns[pc + 3]!;
          const first = rb + insns[pc + 1]!;
          if ((v instanceof PyTuple && v.cls === ops.tupleType) || (v instanceof PyList && v.cls === ops.listType)) {
            const { items } = v;
            if (items.length === n) {
              for (let i = 0; i < n; i++) regs[first + i] = items[i];
              pc += 4;
              continue;
            }
          }
          slots[fp + Header.PC] = pc;
          r = ops.unpackSequence(v as Value, n, regs, first);
          if (r === undefined || r instanceof Deferred) break;
          pc += 4;
          continue;
        }
        case Op.GET_ITER:
          slots[fp + Header.PC] = pc;
          r = getIter(regs[rb + insns[pc + 2]!] as Value);
          noteIterator(code, pc, r);
          if (r instanceof PyGenerator) ownGenerator(t, r, regs, rb, insns, pc);
          else if (r !== regs[rb + insns[pc + 2]!]) ownIterator(r);
          break;
        case Op.END_FOR:
          if (t.closesLoops) {
            r = endFor(regs[rb + insns[pc + 1]!]);
            if (r !== null) {
              slots[fp + Header.PC] = pc;
              break;
            }
          }
          pc += 4;
          continue;
        case Op.FOR_ITER: {
          const it = regs[rb + insns[pc + 2]!];
          const kind = it === null || it === undefined ? null : (it as PyObject).cls;
          if (kind === rangeIteratorType) {
            const range = it as RangeIterator;
            code.kinds[pc >> 2]! |= range.own ? IteratorKind.RANGE : IteratorKind.RANGE | IteratorKind.NATIVE;
            const v = range.at;
            if (range.step > 0 ? v < range.stop : v > range.stop) {
              range.at = v + range.step;
              regs[rb + insns[pc + 1]!] = v;
              pc += 4;
            } else pc = insns[pc + 3]!;
            continue;
          }
          if (kind === listIteratorType) {
            const items = it as ListIterator;
            code.kinds[pc >> 2]! |= items.own ? IteratorKind.LIST : IteratorKind.LIST | IteratorKind.NATIVE;
            const { list } = items;
            if (list !== null && items.at < list.items.length) {
              regs[rb + insns[pc + 1]!] = list.items[items.at++];
              pc += 4;
            } else {
              items.list = null;
              pc = insns[pc + 3]!;
            }
            continue;
          }
          slots[fp + Header.PC] = pc;
          if (it instanceof PyGenerator && it.state <= GenState.SUSPENDED && it.cls === ops.generatorType) {
            const created = it.state === GenState.CREATED;
            const at = it.pc;
            code.kinds[pc >> 2]! |= IteratorKind.PYTHON;
            if (!created) it.store[it.code.code[at + 1]!] = null;
            if (pushGenerator(t, it, created ? 0 : at + 4, (ReturnKind.FOR_ITER << RET_SHIFT) | insns[pc + 1]!, null))
              r = RELOAD;
            else r = undefined;
            break;
          }
          noteIterator(code, pc, it as Value);
          r = it instanceof PyIterator ? it.next() : next(it as Value);
          if (r === undefined || r instanceof Deferred) break;
          if (r === STOP) pc = insns[pc + 3]!;
          else {
            regs[rb + insns[pc + 1]!] = r;
            pc += 4;
          }
          continue;
        }
        case Op.YIELD: {
          let v = regs[rb + insns[pc + 2]!] as Value;
          if (insns[pc + 3] === -2) v = new AsyncGenWrapped(v);
          slots[fp + Header.PC] = pc;
          const ret = suspendRecord(t, owner as PyGenerator, pc);
          const status = deliverYield(t, v, ret);
          if (status !== Next.RUN) return status;
          r = RELOAD;
          break;
        }
        case Op.SEND: {
          const it = regs[rb + insns[pc + 2]!] as Value;
          const v = regs[rb + insns[pc + 1]!] as Value;
          slots[fp + Header.PC] = pc;
          const g = ops.drivenGenerator(it);
          if (g !== null && g.state <= GenState.SUSPENDED && (g.state === GenState.SUSPENDED || v === null)) {
            const created = g.state === GenState.CREATED;
            const at = g.pc;
            if (!created) g.store[g.code.code[at + 1]!] = v;
            if (pushGenerator(t, g, created ? 0 : at + 4, (ReturnKind.SEND << RET_SHIFT) | insns[pc + 1]!, null))
              r = RELOAD;
            else r = undefined;
            break;
          }
          r = ops.sendTo(it, v);
          break;
        }
        case Op.PUSH_EXC: {
          const e = regs[rb + insns[pc + 2]!] as PyBaseException;
          regs[rb + insns[pc + 1]!] = t.handled.exc;
          t.handled.exc = e;
          pc += 4;
          continue;
        }
        case Op.POP_EXC:
          t.handled.exc = regs[rb + insns[pc + 1]!] as PyBaseException | null;
          pc += 4;
          continue;
        case Op.JUMP_UNLESS_EXC_MATCH: {
          slots[fp + Header.PC] = pc;
          r = ops.exceptionMatches(regs[rb + insns[pc + 1]!] as PyBaseException, regs[rb + insns[pc + 2]!] as Value);
          if (typeof r !== "boolean") break;
          pc = r ? pc + 4 : insns[pc + 3]!;
          continue;
        }
        case Op.INSTRUMENTED: {
          slots[fp + Header.PC] = pc;
          const status = instrumented(t, code, fp, pc);
          if (status !== Next.RUN) return status;
          r = RELOAD;
          break;
        }
        default:
          slots[fp + Header.PC] = pc;
          r = executeRare(t, code, regs, rb, fp, pc);
          if (r === DONE) {
            pc += 4;
            continue;
          }
          break;
      }

      // Here `r` is what the instruction gave. `instanceof` walks the prototype chain of every object: ask it last.
      if (typeof r === "object" ? r === null || (r !== RELOAD && !(r instanceof Deferred)) : r !== undefined) {
        regs[rb + insns[pc + 1]!] = r as Value;
        pc += 4;
        continue;
      }
      if (r === RELOAD) break;
      slots[fp + Header.PC] = pc;
      const status = proceed(t, r, STORES_RESULT[insns[pc]!] === 1 ? insns[pc + 1]! : DECODE);
      if (status !== Next.RUN) return status;
      break;
    }
  }
}
