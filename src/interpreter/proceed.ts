/**
 * The driver: everything that happens between instructions when control leaves the straight path.
 *
 * `proceed` takes a result and how it is wanted. A value is delivered to the top record; an exception looks for a handler, popping records; a
 * `Deferred` is carried out, which may push a record. It loops instead of recursing, so neither deep Python recursion nor
 * chains of natives that call back use the JavaScript stack (invariant 4).
 */
import { Op } from "../compiler/opcodes.ts";
import { callValue } from "../objects/call.ts";
import { NotImplemented, typeOf } from "../objects/data.ts";
import { newException, raise, stopAsyncIteration, systemError, typeError } from "../objects/exception-object.ts";
import { type PyCode, PyFunction } from "../objects/function-object.ts";
import { STOP } from "../objects/iterator-object.ts";
import { Deferred, type NativeGen, ProtocolCall, type Result, type Value } from "../objects/value.ts";
import { Header, RET_DST, RET_KIND, RET_PROTOCOL, RET_SHIFT, ReturnKind, type Slot } from "../frames/frame-stack.ts";
import type { Enumerate } from "../objects/enumerate.ts";
import { PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { CodeFlag } from "../compiler/code-unit.ts";
import { callCompiled, isReady } from "./enter-compiled.ts";
import { startResume } from "./generators.ts";
import { pythonException } from "./python-exception.ts";
import { THROWN, UNWOUND } from "./reload.ts";
import { makeRet, popRecord, Pushed, pushCall, pushCode, pushNative, baseOf, storeOf } from "./records.ts";
import { Resume, RunCode, Suspend, Unwind } from "../frames/requests.ts";
import { finishInstruction } from "./resume-instruction.ts";
import { raiseStop, stopValue, stopWith } from "./stop-iteration.ts";
import { exceptionEvents, stopEvents } from "./tracing/exception-events.ts";
import { closeLoopsLeft } from "./loop-generators.ts";
import { catchHere, closingGenerator, endsIteration } from "./unwind.ts";

/** What the eval loop does next. */
export const enum Next {
  /** Load the top record and go on. */
  RUN,
  /** The run has ended; its result is in `t.result`. */
  EXIT,
  /** A promise has to settle first: `t.waiting`. */
  SUSPEND,
}

/** Let a suspended native go on. Gives its next request or its result. */
function step(t: ThreadState, gen: NativeGen, value: Value | undefined): { done: boolean; r: Result } {
  try {
    const s = gen.next(value);
    return { done: s.done === true, r: s.value as Result };
  } catch (e) {
    t.exc = pythonException(e);
    return { done: true, r: undefined };
  }
}

const DECODE = makeRet(ReturnKind.DECODE);

/**
 * `proceed` where no `try` of the eval loop's is around it. What is thrown (a hook of the host's may fail) is raised in the top record, or ends the run if
 * that one is not of the run, which began above `bottom`.
 */
export function proceedGuarded(t: ThreadState, r: Result, ret: number, bottom: number): Next {
  for (;;)
    try {
      return proceed(t, r, ret);
    } catch (e) {
      t.exc = pythonException(e);
      r = undefined;
      ret = t.fp === bottom ? makeRet(ReturnKind.EXIT) : DECODE;
    }
}

/** Carry on with result `r`, wanted by the top record as `ret` says. */
export function proceed(t: ThreadState, r: Result, ret: number): Next {
  for (;;) {
    if (r instanceof Deferred) {
      if (r.gen !== null) {
        if (!pushNative(t, r.gen, ret)) {
          r = undefined;
          continue;
        }
        const s = step(t, r.gen, undefined);
        r = s.r;
        if (r === undefined && t.unwinding) return Next.SUSPEND;
        if (r === THROWN) {
          r = undefined;
          ret = makeRet(ReturnKind.DECODE);
        } else if (s.done) {
          ret = t.slots[t.fp + Header.RET] as number;
          popRecord(t);
        } else ret = makeRet(ReturnKind.NATIVE);
        continue;
      }
      if (r instanceof Resume) {
        const resumed = startResume(t, r, ret);
        if (resumed === true) return Next.RUN;
        ({ r, ret } = resumed);
        continue;
      }
      if (r instanceof RunCode) {
        if (pushCode(t, r.func, r.namespace, ret)) return Next.RUN;
        r = undefined;
        continue;
      }
      if (r instanceof Unwind) {
        t.markStale();
        if (t.stop < -1) {
          r = r.value;
          continue;
        }
        t.deliver = { value: r.value, ret };
        return Next.SUSPEND;
      }
      if (r instanceof Suspend) {
        t.waiting = { promise: r.promise, wait: r.wait, ret };
        return Next.SUSPEND;
      }
      if (r.callee instanceof PyFunction) {
        const protocol = r instanceof ProtocolCall;
        if (r.kwnames === null && isReady(t, r.callee, r.args.length)) {
          const call = r;
          const wanted = protocol ? ret | RET_PROTOCOL : ret;
          r = callCompiled(t, r.callee, r.args, 0, r.args.length, wanted, protocol ? r : null);
          if (r === UNWOUND) return Next.SUSPEND;
          if (r === THROWN) {
            r = undefined;
            ret = makeRet(ReturnKind.DECODE);
          } else if (protocol && r === NotImplemented) r = (call as ProtocolCall).resume();
          continue;
        }
        const pushed = pushCall(
          t,
          r.callee,
          r.args,
          0,
          r.args.length,
          r.kwnames,
          protocol ? ret | RET_PROTOCOL : ret,
          protocol ? r : null,
        );
        if (pushed === Pushed.RECORD) return Next.RUN;
        r = pushed === Pushed.VALUE ? t.result : undefined;
        continue;
      }
      try {
        r = callValue(r.callee, r.args, r.kwnames);
      } catch (e) {
        t.exc = pythonException(e);
        r = undefined;
      }
      continue;
    }
    // A value, or `undefined` with an exception pending, for the top record.
    if (t.fp === t.stop) {
      t.result = r;
      return Next.EXIT;
    }
    const kind = (ret >>> RET_SHIFT) & RET_KIND;
    if (kind === ReturnKind.EXIT) {
      t.result = r;
      return Next.EXIT;
    }
    if (kind === ReturnKind.NATIVE) {
      const s = step(t, t.slots[t.fp + Header.OWNER] as unknown as NativeGen, r);
      r = s.r;
      if (r === undefined && t.unwinding) return Next.SUSPEND;
      if (r === THROWN) {
        r = undefined;
        ret = makeRet(ReturnKind.DECODE);
      } else if (s.done) {
        ret = t.slots[t.fp + Header.RET] as number;
        popRecord(t);
      } else ret = makeRet(ReturnKind.NATIVE);
      continue;
    }
    if (r === undefined) {
      if (t.exc === undefined) raise(systemError, "error return without exception set");
      if (endsIteration(t)) {
        if (t.tracer !== null) {
          const events = stopEvents(t, t.tracer);
          if (events !== null) {
            r = events;
            ret = makeRet(ReturnKind.TRACE);
            continue;
          }
        }
        finishIteration(t);
        return Next.RUN;
      }
      if (t.tracer !== null) {
        const events = exceptionEvents(t, t.tracer);
        if (events !== null) {
          r = events;
          ret = makeRet(ReturnKind.TRACE);
          continue;
        }
      }
      if (t.closesLoops) {
        const closing = closeLoopsLeft(t);
        if (closing !== null) {
          r = closing;
          ret = makeRet(ReturnKind.DECODE);
          continue;
        }
      }
      if (catchHere(t)) return Next.RUN;
      ret = t.slots[t.fp + Header.RET] as number;
      closingGenerator(t);
      popRecord(t);
      continue;
    }
    if (kind === ReturnKind.TRACE) return Next.RUN;
    if (kind === ReturnKind.DECODE) {
      const more = finishInstruction(t, r);
      if (more === null) return Next.RUN;
      r = more.again;
      continue;
    }
    const store = storeOf(t, t.fp);
    const base = baseOf(t, t.fp);
    if (kind === ReturnKind.ITEM) r = itemFor(t, store, base, r);
    store[base + (ret & RET_DST)] = r;
    t.slots[t.fp + Header.PC] = (t.slots[t.fp + Header.PC] as number) + 4;
    return Next.RUN;
  }
}

/** What a native makes of an item that a generator gave it (`ReturnKind.ITEM`). */
function itemFor(t: ThreadState, store: readonly Slot[], base: number, item: Value): Value {
  const { code } = t.slots[t.fp + Header.CODE] as PyCode;
  const pc = t.slots[t.fp + Header.PC] as number;
  return code[pc] === Op.FOR_ITER ? (store[base + code[pc + 2]!] as Enumerate).pair(item) : item;
}

/** StopIteration arrived at FOR_ITER or SEND: the loop is over; SEND keeps the value. */
function finishIteration(t: ThreadState): void {
  const { slots, fp } = t;
  const { code } = slots[fp + Header.CODE] as PyCode;
  const pc = slots[fp + Header.PC] as number;
  const exc = t.exc!;
  t.exc = undefined;
  if (code[pc] === Op.SEND) {
    const store = storeOf(t, fp);
    const base = baseOf(t, fp);
    store[base + code[pc + 1]!] = stopValue(exc);
  }
  slots[fp + Header.PC] = code[pc + 3]!;
}

/**
 * The top record returns `value`. Pops it and delivers according to its RET. The eval loop handles the commonest case (STORE) itself.
 */
export function returnFrom(t: ThreadState, value: Value): Next {
  const { slots, fp } = t;
  const ret = slots[fp + Header.RET] as number;
  const owner = slots[fp + Header.OWNER];
  const aux = slots[fp + Header.AUX] as Value;
  popRecord(t);
  return deliverReturn(t, value, ret, owner, aux);
}

/** The record of an activation has been popped: deliver what it returned. */
export function deliverReturn(t: ThreadState, value: Value, ret: number, owner: Slot, aux: Value): Next {
  const { slots } = t;
  const kind = (ret >>> RET_SHIFT) & RET_KIND;
  if (owner instanceof PyGenerator) {
    if (kind === ReturnKind.FOR_ITER || kind === ReturnKind.SEND || kind === ReturnKind.ITEM) {
      if (t.fp === t.stop) {
        t.stopValue = value;
        t.result = STOP;
        return Next.EXIT;
      }
      const caller = t.fp;
      const { code } = slots[caller + Header.CODE] as PyCode;
      const pc = slots[caller + Header.PC] as number;
      if (kind === ReturnKind.SEND) {
        const store = storeOf(t, caller);
        const base = baseOf(t, caller);
        store[base + (ret & RET_DST)] = value;
      }
      if (code[pc] === Op.CALL) {
        // next(g, default)
        const store = storeOf(t, caller);
        const base = baseOf(t, caller);
        store[base + code[pc + 1]!] = store[base + code[pc + 2]! + 2];
        slots[caller + Header.PC] = pc + 4;
        return Next.RUN;
      }
      if (kind !== ReturnKind.SEND) t.stopped = t.tracer?.loopEnded(caller, value) === true ? stopWith(value) : null;
      else if (t.tracer !== null) t.tracer.delegateReturned(caller, value);
      slots[caller + Header.PC] = code[pc + 3]!;
      return Next.RUN;
    }
    if (owner.async !== null) owner.async.closed = true;
    if ((owner.code.flags & CodeFlag.ASYNC_GENERATOR) !== 0) t.exc = newException(stopAsyncIteration);
    else raiseStop(t, value);
    return proceed(t, undefined, ret);
  }
  if ((ret & RET_PROTOCOL) !== 0) {
    const plain = ret & ~RET_PROTOCOL;
    return proceed(t, value === NotImplemented ? (aux as unknown as ProtocolCall).resume() : value, plain);
  }
  if (t.fp === t.stop) {
    t.result = value;
    return Next.EXIT;
  }
  if (kind === ReturnKind.INIT) {
    if (value !== null) {
      raise(typeError, `__init__() should return None, not '${typeOf(value).name}'`);
      return proceed(t, undefined, makeRet(ReturnKind.STORE));
    }
    return proceed(t, aux, makeRet(ReturnKind.STORE, ret & RET_DST));
  }
  return proceed(t, value, ret);
}

/** A generator's record has left the stack because it yielded `value`: deliver that. */
export function deliverYield(t: ThreadState, value: Value, ret: number): Next {
  const kind = (ret >>> RET_SHIFT) & RET_KIND;
  if (kind !== ReturnKind.FOR_ITER && kind !== ReturnKind.SEND) return proceed(t, value, ret);
  const { fp, slots } = t;
  if (fp === t.stop) {
    t.result = value;
    return Next.EXIT;
  }
  storeOf(t, fp)[baseOf(t, fp) + (ret & RET_DST)] = value;
  slots[fp + Header.PC] = (slots[fp + Header.PC] as number) + 4;
  return Next.RUN;
}
