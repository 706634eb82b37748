/**
 * `yield from` and `await` in compiled generators. A chain of generators that delegate to one another is not entered level by level: the innermost one is resumed at once, and what it
 * yields goes to whoever resumed the outermost.
 *
 * Until something needs them, the records of the generators in between do not exist (as that of a generator which only computes does not): `t.pendingOwner` is the first of them and
 * `t.pendingFp` where its record belongs, the others follow by delegation. They are marked DELEGATING, so nobody takes them for suspended ones. Whoever writes the record of the innermost
 * writes theirs first (`writePending`).
 */
import { asyncGeneratorType, coroutineType, generatorType } from "../objects/core-types.ts";
import { STOP } from "../objects/iterator-object.ts";
import type { PyObject, Value } from "../objects/value.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { failedAbove, runNested } from "./runtime-driver.ts";
import { begin, send, suspend } from "./runtime-generators.ts";

const SEND = ReturnKind.SEND << RET_SHIFT;

/** A generator of compiled code that waits at a YIELD, without a Frame. `it` is an iterator. */
function waits(it: PyObject): it is PyGenerator {
  if (it.cls !== generatorType && it.cls !== coroutineType) return false;
  const g = it as PyGenerator;
  return g.state === GenState.SUSPENDED && g.frame === null && g.code.resume !== null;
}

/** Where the SEND of a generator that waits at the YIELD after it puts its result. */
const sendTarget = (g: PyGenerator): number => g.code.code[g.pc - 3]!;
/** What it delegates to. */
const inner = (g: PyGenerator): PyObject => g.store[g.code.code[g.pc + 3]!] as PyObject;

function link(t: ThreadState, top: number, parent: PyGenerator): void {
  t.slots[top + Header.PREV] = top - Header.SIZE;
  t.slots[top + Header.RET] = SEND | sendTarget(parent);
}

/** `o` may send `v` to `it` without a record. */
function canResume(o: PyGenerator, it: Value, v: Value): it is PyGenerator {
  if (it === o || waits(it as PyObject)) return it !== o;
  return (
    it instanceof PyGenerator &&
    it.state === GenState.CREATED &&
    v === null &&
    it.frame === null &&
    it.code.resume !== null &&
    it.cls !== asyncGeneratorType
  );
}

/**
 * The generator `o`, which has no record yet, sends `v` to `it` at `pc`. Gives what is yielded, STOP with the result in `t.stopValue`, or `undefined`. If records had to be written, that of `o` is there too, on top:
 * its state is RUNNING.
 */
export function delegate(
  t: ThreadState,
  fp: number,
  o: PyGenerator,
  pc: number,
  it: Value,
  v: Value,
): Value | undefined {
  const { slots } = t;
  if (!canResume(o, it, v)) {
    begin(t, fp, o, t.depth + 1);
    return send(t, fp, pc, o.code.code[pc + 1]!, it, v);
  }
  const outermost = t.pendingOwner === null;
  const base = t.depth;
  o.pc = pc + 4;
  o.state = GenState.DELEGATING;
  if (outermost) {
    t.pendingOwner = o;
    t.pendingFp = fp;
  }
  // Who is who on the way down stands where the records would.
  slots[fp + Header.OWNER] = o;
  let g: PyGenerator = it;
  let parent = o;
  let levels = 1;
  while (g.state === GenState.SUSPENDED && g.code.code[g.pc + 3]! >= 0) {
    const next = inner(g);
    if (!waits(next) || base + levels + 1 >= t.softLimit || fp + (levels + 3) * Header.SIZE > slots.length) break;
    g.state = GenState.DELEGATING;
    slots[fp + levels * Header.SIZE + Header.OWNER] = g;
    parent = g;
    g = next;
    levels++;
  }
  let top = fp + levels * Header.SIZE;
  t.depth = base + levels;
  t.calls += levels;
  link(t, top, parent);
  let c = g.code.resume!(t as never, top, g as never, v);
  while (c === STOP && t.pendingOwner !== null && levels > 1) {
    // The generator around it goes on after its SEND.
    levels--;
    top -= Header.SIZE;
    g = slots[top + Header.OWNER] as PyGenerator;
    const { code } = g.code;
    const send = g.pc - 4;
    g.store[sendTarget(g)] = t.stopValue;
    t.depth = base + levels;
    link(t, top, slots[top - Header.SIZE + Header.OWNER] as PyGenerator);
    g.pc = code[send + 3]! - 4;
    g.state = GenState.SUSPENDED;
    if (g.code.resume === null) {
      begin(t, top, g, t.depth + 1);
      c = interpret(t, top, code[send + 3]!);
    } else c = g.code.resume(t as never, top, g as never, null);
  }
  if (t.pendingOwner === null) return afterRecords(t, fp, c);
  for (let at = fp; at < top; at += Header.SIZE) (slots[at + Header.OWNER] as PyGenerator).state = GenState.SUSPENDED;
  t.depth = base;
  if (outermost) t.pendingOwner = null;
  return c;
}

/** Let the interpreter go on at `pc` of the generator whose record at `fp` is on top. */
function interpret(t: ThreadState, fp: number, pc: number): Value | undefined {
  t.fp = fp;
  t.slots[fp + Header.PC] = pc;
  return runNested(t, t.slots[fp + Header.PREV] as number);
}

/** Records were needed, so all of them down to the one at `fp` exist: what `c` means for the generators above that one. */
function afterRecords(t: ThreadState, fp: number, c: Value | undefined): Value | undefined {
  const { slots } = t;
  while (c === STOP && t.fp !== fp) {
    const at = t.fp;
    const g = slots[at + Header.OWNER] as PyGenerator;
    const { code } = g.code;
    const send = slots[at + Header.PC] as number;
    g.store[code[send + 1]!] = t.stopValue;
    if (g.code.resume === null) c = interpret(t, at, code[send + 3]!);
    else {
      slots[at + Header.PC] = code[send + 3]!;
      c = g.code.resume(t as never, at, g as never, undefined);
    }
  }
  if (c === undefined) return t.unwinding || t.fp === fp ? undefined : failedAbove(t, fp);
  while (t.fp !== fp) {
    const g = slots[t.fp + Header.OWNER] as PyGenerator;
    t.depth--;
    suspend(t, t.fp, g, g.pc);
  }
  return c;
}

/** Write the records of the generators in between, up to `end`. */
export function writePending(t: ThreadState, end: number): void {
  const { slots } = t;
  let g = t.pendingOwner!;
  t.pendingOwner = null;
  for (let fp = t.pendingFp; fp < end; fp += Header.SIZE) {
    slots[fp + Header.FUNC] = g.func;
    slots[fp + Header.CODE] = g.code;
    slots[fp + Header.PC] = g.pc - 4;
    slots[fp + Header.FRAME] = null;
    slots[fp + Header.OWNER] = g;
    slots[fp + Header.AUX] = null;
    g.state = GenState.RUNNING;
    g.prev = t.handled;
    t.handled = g;
    link(t, fp + Header.SIZE, g);
    g = inner(g) as PyGenerator;
  }
}
