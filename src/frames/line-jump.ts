/**
 * Setting `f_lineno` in a trace function: continue at another line. What is legal, and what the error says, follows CPython's `frame_lineno_set_impl`, which
 * compares the values on its stack at both places; here the compiler has written down the blocks around each instruction (compiler/jump-shapes.ts).
 *
 * Invariant: after a jump, registers of blocks that both places are in hold what they held; variables that the code there takes for bound are bound.
 */
import { LocalKind } from "../compiler/code-unit.ts";
import { ShapeKind } from "../compiler/jump-shapes.ts";
import { type PyBaseException, raise, runtimeWarning, valueError } from "../objects/exception-object.ts";
import type { PyCode } from "../objects/function-object.ts";
import { ts } from "../objects/state.ts";
import { andThen, type Result } from "../objects/value.ts";
import type { Frame } from "./frame.ts";
import { Header, type Slot } from "./frame-stack.ts";
import { tracedLines } from "./instrument.ts";
import type { ThreadState } from "./thread-state.ts";
import { Entered, NEW_LINE, type Tracer } from "./tracer.ts";

/** The blocks around an instruction, outermost first. */
function blocksAt(code: PyCode, pc: number): number[] {
  const { runs, shapes } = code.unit.jumpTable;
  let shape = 0;
  for (let i = 0; i < runs.length && runs[i]! <= pc; i += 2) shape = runs[i + 1]!;
  const out: number[] = [];
  for (; shape > 0; shape = shapes[shape * 3]!) out.unshift(shape);
  return out;
}

const kindOf = (code: PyCode, shape: number): ShapeKind => code.unit.jumpTable.shapes[shape * 3 + 1]!;
const registerOf = (code: PyCode, shape: number): number => code.unit.jumpTable.shapes[shape * 3 + 2]!;

/** The registers of the iterators of the `for` loops around an instruction, outermost first. */
export const iteratorsAt = (code: PyCode, pc: number): number[] =>
  blocksAt(code, pc)
    .filter((shape) => kindOf(code, shape) === ShapeKind.ITERATOR)
    .map((shape) => registerOf(code, shape));

/** May values of these blocks serve as those? Leaving blocks is allowed, and anything may serve where the kind is OBJECT. */
function compatible(code: PyCode, from: readonly number[], to: readonly number[]): boolean {
  return (
    to.length <= from.length &&
    to.every((shape, i) => {
      const kind = kindOf(code, shape);
      return kind === ShapeKind.OBJECT || kind === kindOf(code, from[i]!);
    })
  );
}

function explain(code: PyCode, to: readonly number[]): string {
  const top = to.at(-1);
  switch (top === undefined ? ShapeKind.OBJECT : kindOf(code, top)) {
    case ShapeKind.EXCEPT:
      return "can't jump into an 'except' block as there's no exception";
    case ShapeKind.ITERATOR:
      return "can't jump into the body of a for loop";
    case ShapeKind.OBJECT:
      return "incompatible stacks";
  }
}

/** The event that the running callback is told of allows no jump: why. */
function forbidden(event: string): string | null {
  switch (event) {
    case "":
      return "f_lineno can only be set in a trace function";
    case "call":
      return "can't jump from the 'call' trace event of a new frame";
    case "line":
    case "yield":
    case "resume":
    case "unwind":
      return null;
    case "c_call":
      return "can't jump during a call";
    default:
      return "can only jump from a 'line' trace event";
  }
}

/** `frame.f_lineno = line`. */
export function setLine(frame: Frame, line: number): Result {
  const t = frame.thread;
  const tracer = t?.tracer ?? null;
  const event = tracer === null ? "" : tracer.event;
  const why = forbidden(event);
  if (why !== null) return raise(valueError, why);
  const { code } = frame;
  if (t === null || tracer === null || tracer.eventFp !== frame.fp)
    return raise(valueError, "f_lineno can only be set in a trace function");
  if (line < code.unit.firstlineno) return raise(valueError, `line ${line} comes before the current code block`);
  const lines = tracedLines(code);
  const first = firstLineNotBefore(code, lines, line);
  if (first < 0) return raise(valueError, `line ${line} comes after the current code block`);
  return isEntry(code, first) ? land(t, tracer, frame, 0, first, [], true) : search(t, tracer, frame, lines, first);
}

function firstLineNotBefore(code: PyCode, lines: readonly (readonly number[])[], line: number): number {
  let best = isEntry(code, line) ? line : -1;
  for (const here of lines) for (const l of here) if (l >= line && (best < 0 || l < best)) best = l;
  return best;
}

/** A function's first line is where it is entered, even if statements follow on it. */
const isEntry = (code: PyCode, line: number): boolean => line === code.unit.firstlineno && code.name !== "<module>";

function search(
  t: ThreadState,
  tracer: Tracer,
  frame: Frame,
  lines: readonly (readonly number[])[],
  line: number,
): Result {
  const { code } = frame;
  const from = blocksAt(code, t.stack.pc(frame.fp));
  let best: readonly number[] | null = null;
  let target = -1;
  let message: string | null = null;
  for (const pc of code.unit.jumpTable.starts) {
    if (!lines[pc >> 2]!.includes(line)) continue;
    const to = blocksAt(code, pc);
    if (!compatible(code, from, to)) message ??= explain(code, to);
    else if (best === null || to.length > best.length) {
      best = to;
      target = pc;
    }
  }
  // Otherwise the line only goes on with what an earlier one began.
  return best === null
    ? raise(valueError, message ?? "incompatible stacks")
    : land(t, tracer, frame, target, line, best, false);
}

/** Go there. */
function land(
  t: ThreadState,
  tracer: Tracer,
  frame: Frame,
  pc: number,
  line: number,
  to: readonly number[],
  restart: boolean,
): Result {
  const { code, fp, store, base } = frame;
  if (bindUnbound(code, store, base) === undefined) return undefined;
  const from = blocksAt(code, t.stack.pc(fp));
  for (let i = from.length - 1; i >= to.length; i--)
    if (kindOf(code, from[i]!) === ShapeKind.EXCEPT)
      t.handled.exc = (store[base + registerOf(code, from[i]!)] ?? null) as PyBaseException | null;
  const values = to.map((_, i) => store[base + registerOf(code, from[i]!)]);
  for (const [i, shape] of to.entries()) store[base + registerOf(code, shape)] = values[i];
  t.slots[fp + Header.PC] = pc;
  tracer.jumped = true;
  // CPython takes the line jumped to for one that has begun.
  tracer.landedFp = restart ? -1 : fp;
  tracer.landedLine = line;
  tracer.lines[fp] = restart ? NEW_LINE : line;
  tracer.entered[fp] = restart ? Entered.START : Entered.NO;
  frame.eventLine = -1;
  return null;
}

interface Unbound {
  readonly unbound: readonly number[];
  readonly store: Slot[];
  readonly base: number;
}

function bindNone({ unbound, store, base }: Unbound): null {
  for (const i of unbound) store[base + i] = null;
  return null;
}

/** The code there may take variables for bound that are not: they become None, with a warning. */
function bindUnbound(code: PyCode, store: Slot[], base: number): Result {
  const { localNames, localKinds } = code.unit;
  const unbound: number[] = [];
  for (let i = 0; i < localNames.length; i++) {
    const isFirst = localNames.indexOf(localNames[i]!) === i;
    if (isFirst && (localKinds[i]! & LocalKind.FREE) === 0 && store[base + i] === undefined) unbound.push(i);
  }
  if (unbound.length === 0) return null;
  const text = `assigning None to ${unbound.length} unbound local${unbound.length === 1 ? "" : "s"}`;
  return andThen(ts.runtime.warn(runtimeWarning, text), bindNone, { unbound, store, base });
}
