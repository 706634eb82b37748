/**
 * What compiled code needs of the driver: running a record in the interpreter, settling a Deferred, leaving an activation. Each of these may find that the thread unwinds: then
 * the answer is `undefined` with `t.unwinding` set, and compiled code returns at once.
 */
import { NotImplemented } from "../objects/data.ts";
import { PyFunction, type PyCode } from "../objects/function-object.ts";
import { Deferred, type NativeGen, ProtocolCall, type Result, type Value } from "../objects/value.ts";
import { detachFrame } from "../frames/escape.ts";
import { Header, RET_PROTOCOL, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { Resume } from "../frames/requests.ts";
import { GenState } from "../frames/generator-object.ts";
import { asyncGeneratorType } from "../objects/core-types.ts";
import { STOP } from "../objects/iterator-object.ts";
import { raiseStop } from "../interpreter/stop-iteration.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { evalLoop } from "../interpreter/eval-loop.ts";
import { dropPending, isReady } from "../interpreter/enter-compiled.ts";
import { GeneratorDrive } from "../interpreter/generator-drive.ts";
import { pythonException } from "../interpreter/python-exception.ts";
import { generatorLeft } from "../interpreter/loop-generators.ts";
import { Next, proceed } from "../interpreter/proceed.ts";
import { RELOAD, THROWN } from "../interpreter/reload.ts";
import { popRecord, pushNative, topOf } from "../interpreter/records.ts";
import { catchHere, closingGenerator } from "../interpreter/unwind.ts";

const NATIVE = ReturnKind.NATIVE << RET_SHIFT;

/** Let the interpreter run the record on top, and all above it, until record `stop` is on top again. */
export function runNested(t: ThreadState, stop: number): Value | undefined {
  const outer = t.enterDriver(stop);
  let status: Next;
  try {
    status = evalLoop(t);
  } finally {
    t.leaveDriver(outer);
  }
  return outcome(t, status);
}

function outcome(t: ThreadState, status: Next): Value | undefined {
  if (status === Next.EXIT) {
    const r = t.result;
    t.result = undefined;
    return r;
  }
  t.unwinding = true;
  return undefined;
}

/** Carry out a request of the record at `fp`, whose instruction wants the result as `ret` says. */
export function settle(t: ThreadState, fp: number, r: Result, ret: number): Value | undefined {
  t.fp = fp;
  while (r instanceof Deferred) {
    const { callee, args } = r;
    const protocol: ProtocolCall | null = r instanceof ProtocolCall ? r : null;
    if (r.gen === null && callee instanceof PyFunction && r.kwnames === null && isReady(t, callee, args.length)) {
      const v = enter(t, fp, callee, args, protocol === null ? ret : ret | RET_PROTOCOL, protocol);
      // The callee left its own record as the top one.
      if (v !== undefined) t.fp = fp;
      if (v !== NotImplemented || protocol === null) return v;
      r = protocol.resume();
      continue;
    }
    if (r instanceof Resume && mayResume(t, r)) return resumeNow(t, fp, r, ret);
    if (r.gen !== null && t.entries) return nativeNow(t, fp, r.gen, ret);
    const outer = t.enterDriver(fp);
    let status: Next;
    try {
      status = proceed(t, r, ret);
      if (status === Next.RUN) status = evalLoop(t);
    } finally {
      t.leaveDriver(outer);
    }
    return outcome(t, status);
  }
  return r;
}

/** A native that waits: without a driver as long as it takes what a generator yields, or calls compiled functions. */
function nativeNow(t: ThreadState, fp: number, gen: NativeGen, ret: number, depth = 0): Value | undefined {
  const top = topOf(t);
  const end = top + 2 * Header.SIZE;
  if ((end > t.slots.length && !t.stack.reserve(end)) || !pushNative(t, gen, ret)) return undefined;
  let r: Result;
  try {
    r = gen instanceof GeneratorDrive ? gen.run(t, top) : callsOf(t, gen, top, depth);
  } catch (e) {
    if (t.fp !== top) throw e;
    dropPending(t);
    t.exc = pythonException(e);
    r = undefined;
  }
  if (r === undefined && t.unwinding) return undefined;
  if (!(r instanceof Deferred)) {
    t.fp = fp;
    return r;
  }
  const outer = t.enterDriver(fp);
  let status: Next;
  try {
    status = proceed(t, r, NATIVE);
    if (status === Next.RUN) status = evalLoop(t);
  } finally {
    t.leaveDriver(outer);
  }
  return outcome(t, status);
}

/** Natives that wait for one another on the stack of JavaScript; a longer chain is the driver's. */
const MAX_NATIVES = 8;

/** Carry out what a native asks for while that is calls of compiled functions and other natives: its result, or the first request that is something else. Its record, at `top`, is on top. */
function callsOf(t: ThreadState, gen: NativeGen, top: number, depth: number): Result {
  for (let s = gen.next(undefined); ; ) {
    const r: Result = s.value;
    if (s.done === true || r === undefined) return r;
    const { callee, args, gen: inner } = r as Deferred;
    if (inner !== null && t.entries && depth < MAX_NATIVES) {
      const taken = nativeNow(t, top, inner, NATIVE, depth + 1);
      if (taken === undefined && t.unwinding) return undefined;
      t.fp = top;
      s = gen.next(taken);
      continue;
    }
    if (!(callee instanceof PyFunction) || (r as Deferred).kwnames !== null || r instanceof ProtocolCall) return r;
    if (!isReady(t, callee, args.length)) return r;
    const v = enter(t, top, callee, args, NATIVE, null);
    if (v === undefined && t.unwinding) return undefined;
    t.fp = top;
    s = gen.next(v);
  }
}

/** `next(g)`, `g.send(v)` of a compiled generator or coroutine that waits for just that. */
function mayResume(t: ThreadState, r: Resume): boolean {
  const g = r.target;
  return (
    r.exception === null &&
    t.entries &&
    t.depth < t.softLimit &&
    g.code.resume !== null &&
    g.cls !== asyncGeneratorType &&
    (g.state === GenState.SUSPENDED || (g.state === GenState.CREATED && r.value === null))
  );
}

function resumeNow(t: ThreadState, fp: number, r: Resume, ret: number): Value | undefined {
  const { slots } = t;
  const g = r.target;
  const top = topOf(t);
  slots[top + Header.PREV] = fp;
  slots[top + Header.RET] = ret;
  t.calls++;
  const v = g.code.resume!(t as never, top, g as never, r.value);
  if (v !== STOP || t.unwinding) return v;
  return raiseStop(t, t.stopValue);
}

/** Call a compiled function with the first `count` values of `args` for exactly its parameters, from the record at `fp`. */
export function enter(
  t: ThreadState,
  fp: number,
  f: PyFunction,
  args: readonly Value[],
  ret: number,
  aux: Deferred | Value,
  count = args.length,
): Value | undefined {
  const { slots } = t;
  const top = topAt(t, fp);
  slots[top + Header.PREV] = fp;
  slots[top + Header.RET] = ret;
  slots[top + Header.AUX] = aux;
  const entry = f.code.entry!;
  switch (count) {
    case 0:
      return entry(t as never, f, top);
    case 1:
      return entry(t as never, f, top, args[0]);
    case 2:
      return entry(t as never, f, top, args[0], args[1]);
    case 3:
      return entry(t as never, f, top, args[0], args[1], args[2]);
    case 4:
      return entry(t as never, f, top, args[0], args[1], args[2], args[3]);
    default:
      return entry(t as never, f, top, ...(count === args.length ? args : args.slice(0, count)));
  }
}

/** Where the record above the one at `fp` begins. */
export function topAt(t: ThreadState, fp: number): number {
  const { slots } = t;
  return fp + Header.SIZE + (slots[fp + Header.OWNER] === null ? (slots[fp + Header.CODE] as PyCode).nregs : 0);
}

/** Call a compiled function whose parameters are in the registers of its record to be, at `top`. */
export function enterBound(
  t: ThreadState,
  fp: number,
  f: PyFunction,
  top: number,
  ret: number,
  aux: Value,
): Value | undefined {
  const { slots } = t;
  slots[top + Header.PREV] = fp;
  slots[top + Header.RET] = ret;
  slots[top + Header.AUX] = aux;
  const entry = f.code.entry!;
  const at = top + Header.SIZE;
  const count = f.code.clearFrom;
  switch (count) {
    case 0:
      return entry(t as never, f, top);
    case 1:
      return entry(t as never, f, top, slots[at] as Value);
    case 2:
      return entry(t as never, f, top, slots[at] as Value, slots[at + 1] as Value);
    case 3:
      return entry(t as never, f, top, slots[at] as Value, slots[at + 1] as Value, slots[at + 2] as Value);
    case 4:
      return entry(
        t as never,
        f,
        top,
        slots[at] as Value,
        slots[at + 1] as Value,
        slots[at + 2] as Value,
        slots[at + 3] as Value,
      );
    default:
      return entry(t as never, f, top, ...(slots.slice(at, at + count) as Value[]));
  }
}

/** An exception is pending in the record at `fp`, whose pc is stored. True if a handler of it takes over (it is in its register), else the record is popped or `away` has to go on. */
export function lands(t: ThreadState, fp: number): boolean {
  if (t.unwinding) return false;
  t.fp = fp;
  // The interpreter closes it (`away`).
  if (t.closesLoops && generatorLeft(t, fp) !== null) return false;
  if (catchHere(t)) return true;
  closingGenerator(t);
  popRecord(t);
  return false;
}

/** An exception is pending at the pc of the record at `fp` (or the thread unwinds): the interpreter deals with it and runs the rest of the activation. */
export function failed(t: ThreadState, fp: number): Value | undefined {
  if (t.unwinding) return undefined;
  t.fp = fp;
  return failedAbove(t, t.slots[fp + Header.PREV] as number);
}

/** An exception is pending in the top record: the interpreter deals with it until the record at `stop` is on top. */
export function failedAbove(t: ThreadState, stop: number): Value | undefined {
  const outer = t.enterDriver(stop);
  let status: Next;
  try {
    status = proceed(t, undefined, 0);
    if (status === Next.RUN) status = evalLoop(t);
  } finally {
    t.leaveDriver(outer);
  }
  return outcome(t, status);
}

/** A compiled loop ends: the interpreter goes on at `pc` of the same record. */
export function exit(t: ThreadState, fp: number, pc: number): Value {
  t.fp = fp;
  t.slots[fp + Header.PC] = pc;
  return RELOAD;
}

/** An exception in a compiled loop that no handler within it takes: the interpreter goes on with it. */
export function raised(t: ThreadState, fp: number): Value | undefined {
  if (t.unwinding) return undefined;
  t.fp = fp;
  return THROWN;
}

/** The record at `fp` has not landed: it has been popped, or the interpreter runs the rest of the activation. */
export const away = (t: ThreadState, fp: number): Value | undefined => (t.fp === fp ? failed(t, fp) : undefined);

/** The same where there is no handler. */
export function leave(t: ThreadState, fp: number): Value | undefined {
  lands(t, fp);
  return away(t, fp);
}

/** The activation at `fp` ends while somebody holds its Frame. */
export function detach(t: ThreadState, fp: number): void {
  detachFrame(t, fp);
}

/** The activation on top ends. */
export function pop(t: ThreadState, fp: number): void {
  t.fp = fp;
  popRecord(t);
}

/** The record at `fp` is at instruction `pc`, and on top. */
export function at(t: ThreadState, fp: number, pc: number): void {
  t.fp = fp;
  t.slots[fp + Header.PC] = pc;
}
