/**
 * Exceptions: implicit chaining, traceback entries, and finding the handler of a record.
 */
import { Op } from "../compiler/opcodes.ts";
import { nameAttributeError } from "../objects/attributes.ts";
import { attributeError, type PyBaseException, stopIteration } from "../objects/exception-object.ts";
import type { Value } from "../objects/value.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import { copyRegisters, materialise, noteCaught } from "../frames/escape.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { PyGenerator } from "../frames/generator-object.ts";
import { handledException, thread, type ThreadState } from "../frames/thread-state.ts";
import { PyTraceback } from "../frames/traceback.ts";
import { baseOf, storeOf } from "./records.ts";

/** `exc.__context__` = the exception being handled, cutting cycles (`_PyErr_SetObject`). */
export function setContext(t: ThreadState, exc: PyBaseException): void {
  const handled = handledException(t);
  if (handled === null || handled === exc) return;
  let o: PyBaseException = handled;
  const seen = new Set<PyBaseException>();
  while (o.context !== null && !seen.has(o)) {
    seen.add(o);
    if (o.context === exc) {
      o.context = null;
      break;
    }
    o = o.context;
  }
  exc.context = handled;
}

/** The exception now pending is an old one: its way goes on without a new traceback entry or context. */
export const markReraise = (): void => {
  thread().reraising = true;
};

/** An exception reaches record `fp`: its context, and the entry in its traceback. */
export function enterTraceback(t: ThreadState, exc: PyBaseException, fp: number): void {
  if (exc === t.thrown) t.thrown = null;
  else if (exc.traceback === null && exc.context === null) setContext(t, exc);
  const code = t.stack.code(fp)!;
  if (t.lineRaised === null) nameAttribute(t, exc, code, fp);
  if (code.hidden) return;
  const frame = t.frameLevel === "off" ? null : materialise(t, fp, "traceback");
  const at = t.lineRaised;
  t.lineRaised = null;
  const entry = new PyTraceback(exc.traceback as PyTraceback | null, frame, code, t.stack.pc(fp), at?.[0]);
  entry.position = at;
  // The frame ends on that line.
  if (at !== null && frame !== null && !hasHandler(code, t.stack.pc(fp))) frame.eventLine = at[0];
  addEntry(t, exc, fp, entry);
}

/** C's `PyTraceback_Here`: an entry for the instruction that record `fp` is at. */
export function tracebackHere(t: ThreadState, exc: PyBaseException, fp: number): void {
  const code = t.stack.code(fp)!;
  if (code.hidden) return;
  const frame = t.frameLevel === "off" ? null : materialise(t, fp, "traceback");
  exc.traceback = new PyTraceback(exc.traceback as PyTraceback | null, frame, code, t.stack.pc(fp));
}

function addEntry(t: ThreadState, exc: PyBaseException, fp: number, entry: PyTraceback): void {
  exc.traceback = entry;
  const { departed } = t;
  if (departed === null) return;
  if (t.departedTo === fp) departed.setCaller(entry);
  t.departed = null;
}

/**
 * Does the activation at `fp`, which the pending exception ends, leave nothing but an entry in the traceback? So it is if nobody has its Frame, and the exception certainly arrives in
 * the caller's record next, whose entry then says who called: not if a native or an iterating instruction could swallow it.
 */
function leavesEntryOnly(t: ThreadState, fp: number, code: PyCode): boolean {
  const { slots } = t;
  if (slots[fp + Header.FRAME] !== null || slots[fp + Header.OWNER] !== null || code.hidden) return false;
  if (t.tracer !== null || t.frameLevel !== "full" || (code.flags & 1) === 0) return false;
  const kind = (slots[fp + Header.RET] as number) >>> RET_SHIFT;
  const caller = slots[fp + Header.PREV] as number;
  if ((kind !== ReturnKind.STORE && kind !== ReturnKind.INIT) || caller < 0) return false;
  const called = slots[caller + Header.CODE] as PyCode | null;
  if (called === null || called.hidden) return false;
  const op = called.code[slots[caller + Header.PC] as number]!;
  return op >= Op.CALL && op <= Op.CALL_EX;
}

/** The exception leaves the activation at `fp` for its caller. */
function departTraceback(t: ThreadState, exc: PyBaseException, fp: number, code: PyCode): void {
  if (exc === t.thrown) t.thrown = null;
  else if (exc.traceback === null && exc.context === null) setContext(t, exc);
  nameAttribute(t, exc, code, fp);
  const { slots } = t;
  const base = fp + Header.SIZE;
  const entry = new PyTraceback(
    exc.traceback as PyTraceback | null,
    null,
    code,
    slots[fp + Header.PC] as number,
    -1,
    slots[fp + Header.FUNC] as PyFunction,
    copyRegisters(slots, base, code.unit.localNames.length),
  );
  addEntry(t, exc, fp, entry);
  t.departed = entry;
  t.departedTo = slots[fp + Header.PREV] as number;
}

/** Say in an AttributeError that an attribute's getter raised which attribute of what it was, for the suggestion in its traceback. */
function nameAttribute(t: ThreadState, exc: PyBaseException, code: PyCode, fp: number): void {
  if (exc.cls !== attributeError) return;
  const pc = t.stack.pc(fp);
  const op = code.code[pc];
  if (op !== Op.LOAD_ATTR && op !== Op.LOAD_METHOD) return;
  nameAttributeError(storeOf(t, fp)[baseOf(t, fp) + code.code[pc + 2]!] as Value, code.names[code.code[pc + 3]!]!);
}

/** Where the handler for an exception at `pc` begins; -1: the code has none. */
export function handlerAt(code: PyCode, pc: number): number {
  const table = code.unit.exceptionTable;
  for (let i = 0; i < table.length; i += 4) if (pc >= table[i]! && pc < table[i + 1]!) return table[i + 2]!;
  return -1;
}

/** Whether the code has a handler for an exception at `pc`. */
export const hasHandler = (code: PyCode, pc: number): boolean => handlerAt(code, pc) >= 0;

/**
 * The pending exception reaches the top (Python) record. Adds the traceback entry. If the record has a handler for its pc, goes there and returns
 * true; the exception is then no longer pending.
 */
export function catchHere(t: ThreadState): boolean {
  const exc = t.exc!;
  const { slots, fp } = t;
  const code = slots[fp + Header.CODE] as PyCode;
  const pc = slots[fp + Header.PC] as number;
  const table = code.unit.exceptionTable;
  let i = 0;
  while (i < table.length && (pc < table[i]! || pc >= table[i + 1]!)) i += 4;
  if (t.reraising) t.reraising = false;
  else if (i === table.length && leavesEntryOnly(t, fp, code)) departTraceback(t, exc, fp, code);
  else enterTraceback(t, exc, fp);
  if (i < table.length) {
    const store = storeOf(t, fp);
    const base = baseOf(t, fp);
    store[base + table[i + 3]!] = exc;
    noteCaught(t, pc);
    slots[fp + Header.PC] = table[i + 2]!;
    t.exc = undefined;
    return true;
  }
  return false;
}

/** True when the record waits at a FOR_ITER or SEND and the exception only says that the iterator has ended. */
export function endsIteration(t: ThreadState): boolean {
  const op = (t.slots[t.fp + Header.CODE] as PyCode).code[t.slots[t.fp + Header.PC] as number];
  return (op === Op.FOR_ITER || op === Op.SEND) && t.exc!.cls.isSubtypeOf(stopIteration);
}

/** A generator ends by an exception: nothing to convert here (the compiler's handler did), but async generators are marked. */
export function closingGenerator(t: ThreadState): void {
  const owner = t.slots[t.fp + Header.OWNER];
  if (owner instanceof PyGenerator && owner.async !== null) owner.async.closed = true;
}
