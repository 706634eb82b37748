/**
 * Setting `f_lineno` in a trace function: continue at another line. What is legal, and what the error says, follows CPython's `frame_lineno_set_impl`, which
 * compares the values on its stack at both places; here the compiler has written down what it would hold at each instruction, and where (compiler/jump-shapes.ts).
 *
 * Invariant: after a jump, registers of blocks that both places are in hold what they held; variables that the code there takes for bound are bound.
 */
import { LocalKind } from "../compiler/code-unit.ts";
import { MARK_WORDS, NOWHERE, ShapeKind } from "../compiler/jump-shapes.ts";
import { type PyBaseException, raise, runtimeWarning, valueError } from "../objects/exception-object.ts";
import type { PyCode } from "../objects/function-object.ts";
import { ts } from "../objects/state.ts";
import { andThen, type Result } from "../objects/value.ts";
import type { Frame } from "./frame.ts";
import { Header, type Slot } from "./frame-stack.ts";
import { tracedLines } from "./instrument.ts";
import { thread, type ThreadState } from "./thread-state.ts";
import { type CodePosition, positionAt } from "./traceback.ts";
import { Entered, NEW_LINE, type Tracer } from "./tracer.ts";

/** A place where a line begins, with the innermost shape there. */
interface Start {
  readonly pc: number;
  readonly line: number;
  readonly shape: number;
}

/** A shape with those around it, outermost first. */
function stackOf(code: PyCode, shape: number): number[] {
  const { shapes } = code.unit.jumpTable;
  const out: number[] = [];
  for (let s = shape; s > 0; s = shapes[s * 3]!) out.unshift(s);
  return out;
}

/** Where `JumpTable.marks` has the line, or -1. */
function markAt(code: PyCode, pc: number, line: number): number {
  const { marks } = code.unit.jumpTable;
  for (let i = 0; i < marks.length; i += MARK_WORDS) if (marks[i] === pc && marks[i + 1] === line) return i;
  return -1;
}

/** Line, end line, column and end column of what CPython does first on a line that begins before the instruction at `pc`, which may be its own. */
export function lineStartAt(code: PyCode, pc: number, line: number): CodePosition {
  const { marks } = code.unit.jumpTable;
  const mark = markAt(code, pc, line);
  return mark < 0 ? positionAt(code, pc) : [line, marks[mark + 3]!, marks[mark + 4]!, marks[mark + 5]!];
}

/** The innermost shape at a line that begins before the instruction at `pc`, which may be its own. */
function shapeAt(code: PyCode, pc: number, line: number): number {
  const { runs, marks } = code.unit.jumpTable;
  const mark = markAt(code, pc, line);
  if (mark >= 0) return marks[mark + 2]!;
  let shape = 0;
  for (let i = 0; i < runs.length && runs[i]! <= pc; i += 2) shape = runs[i + 1]!;
  return shape;
}

function kindOf(code: PyCode, shape: number): ShapeKind {
  const kind: ShapeKind = code.unit.jumpTable.shapes[shape * 3 + 1]!;
  return kind === ShapeKind.TARGET ? ShapeKind.OBJECT : kind;
}

const placeOf = (code: PyCode, shape: number): number => code.unit.jumpTable.shapes[shape * 3 + 2]!;

/** The registers of the iterators of the `for` loops around an instruction, outermost first. */
export const iteratorsAt = (code: PyCode, pc: number): number[] =>
  stackOf(code, shapeAt(code, pc, -1))
    .filter((shape) => kindOf(code, shape) === ShapeKind.ITERATOR)
    .map((shape) => placeOf(code, shape));

/** All places where a line begins, in the order of the code. */
export function lineStarts(code: PyCode): Start[] {
  const lines = tracedLines(code);
  const { runs, marks, cold } = code.unit.jumpTable;
  const warm: Start[] = [];
  const behind: Start[] = [];
  let out = warm;
  let turn = 0;
  let mark = 0;
  let run = 0;
  let shape = 0;
  for (const [i, here] of lines.entries()) {
    const pc = i << 2;
    for (; run < runs.length && runs[run]! <= pc; run += 2) shape = runs[run + 1]!;
    const marked: Start[] = [];
    for (; mark < marks.length && marks[mark]! <= pc; mark += MARK_WORDS)
      marked.push({ pc, line: marks[mark + 1]!, shape: marks[mark + 2]! });
    for (; turn < cold.length && cold[turn]! <= pc; turn++) out = turn % 2 === 0 ? behind : warm;
    // Marks without an event come first.
    const begun = marked.filter((m) => !here.includes(m.line));
    const rest = marked.filter((m) => here.includes(m.line));
    for (const line of here) begun.push(rest[0]?.line === line ? rest.shift()! : { pc, line, shape });
    for (const s of begun) if (s.line >= 0 && s.line !== out.at(-1)?.line) out.push(s);
  }
  return [...warm, ...behind];
}

/** A value on CPython's stack. */
interface Held {
  readonly kind: ShapeKind;
  readonly value: Slot;
  /** Where it came from. */
  readonly shape: number;
}

/** What CPython's stack holds at the event. */
function heldAt(frame: Frame, event: string, pc: number, line: number): Held[] {
  const { code, store, base } = frame;
  // A generator goes on behind its YIELD.
  const at = event === "resume" ? pc - 4 : pc;
  const out = stackOf(code, shapeAt(code, at, line)).map((shape) => ({
    kind: kindOf(code, shape),
    value: heldValue(frame, shape),
    shape,
  }));
  // On top of it is what is yielded, or was sent.
  if (event === "yield" || event === "resume") {
    const operand = code.code[at + (event === "yield" ? 2 : 1)]!;
    const value = operand >= 0 ? store[base + operand] : code.consts[~operand];
    out.push({ kind: ShapeKind.OBJECT, value: value ?? null, shape: -1 });
  }
  return out;
}

/** May the values of the one serve as those of the other? Some may be left over. CPython's `compatible_stack`. */
function compatible(code: PyCode, from: readonly Held[], to: readonly number[]): boolean {
  return (
    to.length <= from.length &&
    to.every((shape, i) => {
      const given = from[i]!.kind;
      switch (kindOf(code, shape)) {
        case ShapeKind.NULL:
          return true;
        case ShapeKind.OBJECT:
          return given !== ShapeKind.NULL;
        default:
          return given === kindOf(code, shape);
      }
    })
  );
}

/** Of several places on the line, CPython takes the one with the most values, then the one whose kinds have the greater numbers. */
function isGreater(code: PyCode, a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  for (const [i, shape] of a.entries()) {
    const difference = kindOf(code, shape) - kindOf(code, b[i]!);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function explain(code: PyCode, to: readonly number[]): string {
  const top = to.at(-1);
  switch (top === undefined ? ShapeKind.OBJECT : kindOf(code, top)) {
    case ShapeKind.EXCEPT:
      return "can't jump into an 'except' block as there's no exception";
    case ShapeKind.ITERATOR:
      return "can't jump into the body of a for loop";
    default:
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
  const t = thread();
  const { tracer } = t;
  const event = tracer === null ? "" : tracer.event;
  const why = forbidden(event);
  if (why !== null) return raise(valueError, why);
  const { code } = frame;
  if (line < code.unit.firstlineno) return raise(valueError, `line ${line} comes before the current code block`);
  const starts = lineStarts(code);
  const first = firstLineNotBefore(code, starts, line);
  if (first < 0) return raise(valueError, `line ${line} comes after the current code block`);
  if (frame.thread !== t || tracer === null || tracer.eventFp !== frame.fp)
    return raise(valueError, "f_lineno can only be set in a trace function");
  const from = heldAt(frame, event, t.stack.pc(frame.fp), tracer.lines[frame.fp]!);
  if (isEntry(code, first)) return land(t, tracer, frame, from, 0, first, [], true);
  let best: readonly number[] | null = null;
  let target = -1;
  let message = "";
  for (const start of starts) {
    if (start.line !== first) continue;
    const to = stackOf(code, start.shape);
    if (!compatible(code, from, to)) message ||= explain(code, to);
    else if (best === null || isGreater(code, to, best)) {
      best = to;
      target = start.pc;
    }
  }
  return best === null ? raise(valueError, message) : land(t, tracer, frame, from, target, first, best, false);
}

function firstLineNotBefore(code: PyCode, starts: readonly Start[], line: number): number {
  let best = isEntry(code, line) ? line : -1;
  for (const start of starts) if (start.line >= line && (best < 0 || start.line < best)) best = start.line;
  return best;
}

/** A function's first line is where it is entered, even if statements follow on it. */
const isEntry = (code: PyCode, line: number): boolean => line === code.unit.firstlineno && code.name !== "<module>";

/** What CPython's stack would hold; of a method's function that is its `self`, if it has one. */
function heldValue({ code, store, base }: Frame, shape: number): Slot {
  const place = placeOf(code, shape);
  if (kindOf(code, shape) === ShapeKind.NULL) return place >= 0 ? store[base + place] : undefined;
  if (place >= 0) return store[base + place] ?? null;
  return place === NOWHERE ? null : code.consts[~place]!;
}

/** The code there reads the value from a register that is no variable's, or is about to assign it. */
function isOwn(code: PyCode, shape: number): boolean {
  const { shapes } = code.unit.jumpTable;
  return placeOf(code, shape) >= code.unit.localNames.length || shapes[shape * 3 + 1] === ShapeKind.TARGET;
}

/** Go there. */
function land(
  t: ThreadState,
  tracer: Tracer,
  frame: Frame,
  from: readonly Held[],
  pc: number,
  line: number,
  to: readonly number[],
  restart: boolean,
): Result {
  const { code, fp, store, base } = frame;
  if (bindUnbound(code, store, base) === undefined) return undefined;
  for (let i = from.length - 1; i >= to.length; i--)
    if (from[i]!.kind === ShapeKind.EXCEPT) t.handled.exc = from[i]!.value as PyBaseException | null;
  for (const [i, shape] of to.entries())
    if (shape !== from[i]!.shape && isOwn(code, shape)) store[base + placeOf(code, shape)] = from[i]!.value;
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
