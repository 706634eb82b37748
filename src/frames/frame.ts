/**
 * Frame: Python's frame object, a thin live window on an activation.
 *
 * It reads register i as `store[base + i]`. While the activation runs, that is the FrameStack (or the generator's array); when the activation ends, the record
 * is sliced into an array of the Frame's own and `store`/`base` are set to it: whoever holds the Frame sees no difference
 * (the 2019 mail's `*f_stackaddr`). `pc`, line and caller are read through the record while there is one.
 * One activation has one Frame, however it was reached.
 */
import { frameType } from "../objects/core-types.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import type { PyDict } from "../objects/hash-table.ts";
import { PyObject, type Value } from "../objects/value.ts";
import type { Slot } from "./frame-stack.ts";
import type { PyGenerator } from "./generator-object.ts";
import type { ThreadState } from "./thread-state.ts";

/** In `eventLine`: no line at all, which Python sees as None. */
export const NO_LINE = -2;

export class Frame extends PyObject {
  readonly func: PyFunction;
  readonly code: PyCode;
  /** Where the registers are. */
  store: Slot[];
  base: number;
  /** The record while the activation is on a stack, else -1. */
  fp: number;
  thread: ThreadState | null;
  /** The generator, coroutine or async generator it belongs to until that is finished, or null. */
  generator: PyGenerator | null;
  /** Namespace of a module, class body or exec; null for functions. */
  readonly namespace: Value;
  /** After the end of the activation: where it stopped, and its caller's Frame. */
  endPc = 0;
  endBack: Frame | null = null;
  /** Was ever given to Python code or to the host: such a Frame is never recycled. */
  escaped = false;
  /** What few Frames have. */
  private more: Rarities | null = null;

  constructor(
    func: PyFunction,
    code: PyCode,
    store: Slot[],
    base: number,
    fp: number,
    thread: ThreadState | null,
    generator: PyGenerator | null,
    namespace: Value,
  ) {
    super(frameType);
    this.func = func;
    this.code = code;
    this.store = store;
    this.base = base;
    this.fp = fp;
    this.thread = thread;
    this.generator = generator;
    this.namespace = namespace;
  }

  private rare(): Rarities {
    return (this.more ??= new Rarities());
  }

  /** Extra keys stored through `f_locals` that are no variables of the code (PEP 667). */
  get extraLocals(): PyDict | null {
    return this.more === null ? null : this.more.extraLocals;
  }
  set extraLocals(d: PyDict | null) {
    if (d !== null || this.more !== null) this.rare().extraLocals = d;
  }

  /** `f_trace`, `f_trace_lines`, `f_trace_opcodes`. */
  get trace(): Value {
    return this.more === null ? null : this.more.trace;
  }
  set trace(v: Value) {
    if (v !== null || this.more !== null) this.rare().trace = v;
  }
  get traceLines(): boolean {
    return this.more === null || this.more.traceLines;
  }
  set traceLines(yes: boolean) {
    this.rare().traceLines = yes;
  }
  get traceOpcodes(): boolean {
    return this.more?.traceOpcodes === true;
  }
  set traceOpcodes(yes: boolean) {
    this.rare().traceOpcodes = yes;
  }

  /** The line a callback is told, while it runs; -1: that of the instruction, or `NO_LINE`. It may differ from that of the instruction (`f_lineno` at a call is the definition's). */
  get eventLine(): number {
    return this.more === null ? -1 : this.more.eventLine;
  }
  set eventLine(line: number) {
    if (line !== -1 || this.more !== null) this.rare().eventLine = line;
  }

  /** `clear()` was called. */
  get cleared(): boolean {
    return this.more?.cleared === true;
  }
  set cleared(yes: boolean) {
    if (yes || this.more !== null) this.rare().cleared = yes;
  }
}

/** Apart from the Frame, which is small because a program may make many. */
class Rarities {
  extraLocals: PyDict | null = null;
  trace: Value = null;
  traceLines = true;
  traceOpcodes = false;
  eventLine = -1;
  cleared = false;
}
