/**
 * Pushing and popping stack records: the one entry for every call of a Python function, and the one exit.
 *
 * The eval loop has an inlined copy of the commonest case (plain positional call under the lazy policy); everything else comes through here.
 */
import { coroutineType } from "../objects/core-types.ts";
import { raise, recursionError } from "../objects/exception-object.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import type { Gen, Value } from "../objects/value.ts";
import { detachFrame, generatorFrame, materialise } from "../frames/escape.ts";
import type { Frame } from "../frames/frame.ts";
import { Header, RET_SHIFT, type ReturnKind, type RegisterOwner, type Slot } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import { allocateFrame } from "../frames/policy.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { lineAt } from "../frames/traceback.ts";
import { Entered, NEW_LINE } from "../frames/tracer.ts";
import { bindArguments } from "./bind.ts";
import { hooks } from "./hooks.ts";

/** First free slot above the top record. */
export function topOf(t: ThreadState): number {
  const { fp, slots } = t;
  if (fp < 0) return 0;
  const code = slots[fp + Header.CODE] as PyCode | null;
  return fp + Header.SIZE + (code === null || slots[fp + Header.OWNER] !== null ? 0 : code.nregs);
}

/** The array that holds a record's registers. */
export function storeOf(t: ThreadState, fp: number): Slot[] {
  const owner = t.slots[fp + Header.OWNER] as RegisterOwner | null;
  return owner === null ? t.slots : owner.store;
}

/** Where they begin in it. */
export function baseOf(t: ThreadState, fp: number): number {
  return t.slots[fp + Header.OWNER] === null ? fp + Header.SIZE : 0;
}

function writeHeader(
  t: ThreadState,
  fp: number,
  func: PyFunction | null,
  code: PyCode | null,
  pc: number,
  ret: number,
  owner: Slot,
  aux: Slot,
): void {
  const { slots } = t;
  slots[fp + Header.FUNC] = func;
  slots[fp + Header.CODE] = code;
  slots[fp + Header.PC] = pc;
  slots[fp + Header.PREV] = t.fp;
  slots[fp + Header.RET] = ret;
  slots[fp + Header.FRAME] = null;
  slots[fp + Header.OWNER] = owner;
  slots[fp + Header.AUX] = aux;
}

/** Enter one more activation; false (RecursionError pending) when the limit is reached. */
export function enterRecursion(t: ThreadState): boolean {
  if (++t.depth > t.recursionLimit) {
    t.depth--;
    raise(recursionError, "maximum recursion depth exceeded");
    return false;
  }
  return true;
}

/** Push a record for `func` and make it the top; its registers are still to be filled. Returns false (with an exception pending) when the recursion limit or the largest stack is reached. */
function pushRecord(t: ThreadState, func: PyFunction, ret: number, aux: Slot): boolean {
  if (!enterRecursion(t)) return false;
  const { code } = func;
  const fp = topOf(t);
  const end = fp + Header.SIZE + code.nregs;
  if (end > t.slots.length && !t.stack.reserve(end)) {
    t.depth--;
    return false;
  }
  t.stats.calls++;
  code.callHeat++;
  let owner: Slot = null;
  if (t.frameAlloc !== "lazy")
    owner = allocateFrame(t, func, code, fp, (code.flags & 1) !== 0 ? null : (aux as Value)) as never;
  writeHeader(t, fp, func, code, 0, ret, owner, aux);
  if (owner !== null) t.slots[fp + Header.FRAME] = owner;
  t.fp = fp;
  return true;
}

/** The activation on top has made a coroutine. */
export function coroutineMade(t: ThreadState, g: PyGenerator): void {
  t.asyncHooks.created(t, g);
  hooks().coroutineMade(t, g);
}

/** Result of `pushCall`. */
export const enum Pushed {
  /** An exception is pending; the top record is still the caller's. */
  FAILED,
  /** The function's record is the top record. */
  RECORD,
  /** The function is a generator function: the new generator is in `t.result`. */
  VALUE,
}

/**
 * Start a call of a Python function. The arguments are `src[from … from+count-1]`, the last `kwnames.length` of them by keyword.
 * `bound`: all parameters' values instead, if they have been bound already.
 */
export function pushCall(
  t: ThreadState,
  func: PyFunction,
  src: readonly Slot[],
  from: number,
  count: number,
  kwnames: readonly string[] | null,
  ret: number,
  aux: Slot,
  bound: readonly Slot[] | null = null,
): Pushed {
  const { code } = func;
  if (code.generatorFlags !== 0) {
    const store: (Value | undefined)[] = new Array<Value | undefined>(code.nregs).fill(undefined);
    if (!bindArguments(func, src, from, count, kwnames, store, 0)) return Pushed.FAILED;
    const g = new PyGenerator(func, code, store);
    if (g.cls === coroutineType) coroutineMade(t, g);
    t.result = g;
    return Pushed.VALUE;
  }
  const caller = t.fp;
  if (!pushRecord(t, func, ret, aux)) return Pushed.FAILED;
  const store = storeOf(t, t.fp);
  const base = baseOf(t, t.fp);
  if (bound !== null) {
    for (let i = 0; i < code.clearFrom; i++) store[base + i] = bound[i];
    clearLocals(func, store, base);
  } else if (code.simple && kwnames === null && count === code.argcount) {
    for (let i = 0; i < count; i++) store[base + i] = src[from + i];
    clearLocals(func, store, base);
  } else if (!bindArguments(func, src, from, count, kwnames, store, base)) {
    abandonRecord(t, caller);
    return Pushed.FAILED;
  }
  if (t.tracer !== null) t.tracer.enter(t, t.fp, Entered.START, NEW_LINE);
  if (t.evalFrameHook !== null) t.evalFrameHook(materialise(t, t.fp, "hook"));
  return Pushed.RECORD;
}

/** The variables that are no parameters: unbound, or the closure's cells. */
function clearLocals(func: PyFunction, store: Slot[], base: number): void {
  const { code, closure } = func;
  for (let i = code.clearFrom; i < code.freeBase; i++) store[base + i] = undefined;
  if (closure !== null) for (let i = 0; i < closure.length; i++) store[base + code.freeBase + i] = closure[i];
}

/** Take back a record whose arguments did not fit: it never ran. */
function abandonRecord(t: ThreadState, caller: number): void {
  t.depth--;
  t.fp = caller;
}

/** Push a record for module, class-body or exec code with a namespace. */
export function pushCode(t: ThreadState, func: PyFunction, namespace: Value, ret: number): boolean {
  const { code, closure } = func;
  if (!pushRecord(t, func, ret, namespace)) return false;
  const store = storeOf(t, t.fp);
  const base = baseOf(t, t.fp);
  for (let i = 0; i < code.freeBase; i++) store[base + i] = undefined;
  if (closure !== null) for (let i = 0; i < closure.length; i++) store[base + code.freeBase + i] = closure[i];
  if (t.tracer !== null) t.tracer.enter(t, t.fp, Entered.START, NEW_LINE);
  if (t.evalFrameHook !== null) t.evalFrameHook(materialise(t, t.fp, "hook"));
  return true;
}

/** Push a native record for a suspended native; false (MemoryError pending) when the stack is full. */
export function pushNative(t: ThreadState, gen: Gen<Value | undefined>, ret: number): boolean {
  const fp = topOf(t);
  if (fp + Header.SIZE > t.slots.length && !t.stack.reserve(fp + Header.SIZE)) return false;
  writeHeader(t, fp, null, null, 0, ret, gen, null);
  t.fp = fp;
  return true;
}

/** Push the record of a generator that is to go on; false (with an exception pending) when a limit is reached. */
export function pushGenerator(t: ThreadState, g: PyGenerator, pc: number, ret: number, aux: Slot): boolean {
  if (!enterRecursion(t)) return false;
  const fp = topOf(t);
  // Room for a callee's header too: compiled code links it without looking.
  if (fp + 2 * Header.SIZE > t.slots.length && !t.stack.reserve(fp + 2 * Header.SIZE)) {
    t.depth--;
    return false;
  }
  t.stats.calls++;
  writeHeader(t, fp, g.func, g.code, pc, ret, g, aux);
  t.fp = fp;
  g.state = GenState.RUNNING;
  g.prev = t.handled;
  t.handled = g;
  if (g.frame !== null) {
    t.slots[fp + Header.FRAME] = g.frame;
    g.frame.fp = fp;
    g.frame.thread = t;
  } else if (t.frameAlloc !== "lazy") generatorFrame(t, g, fp, "policy");
  if (t.tracer !== null) {
    if (pc === 0) t.tracer.enter(t, fp, Entered.START, NEW_LINE);
    else t.tracer.enter(t, fp, Entered.RESUME, lineAt(g.code, g.pc));
  }
  if (t.evalFrameHook !== null) t.evalFrameHook(materialise(t, fp, "hook"));
  return true;
}

/** The activation on top has ended: its caller is the top record again. Frames that are held keep its registers. */
export function popRecord(t: ThreadState): void {
  const { slots, fp } = t;
  if (slots[fp + Header.CODE] !== null) {
    const frame = slots[fp + Header.FRAME] as Frame | null;
    const owner = slots[fp + Header.OWNER];
    if (frame !== null) detachFrame(t, fp);
    if (owner instanceof PyGenerator) {
      owner.state = GenState.CLOSED;
      owner.frame = null;
      t.handled = owner.prev!;
      owner.prev = null;
      owner.exc = null;
    }
    t.depth--;
  }
  t.fp = slots[fp + Header.PREV] as number;
}

export const makeRet = (kind: ReturnKind, dst = 0): number => (kind << RET_SHIFT) | dst;
