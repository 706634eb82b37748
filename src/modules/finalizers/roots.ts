/**
 * Where everything that is in use hangs: the records of all threads, what thread states and the runtime hold, and the host's handles.
 *
 * Values that only JavaScript's own stack holds cannot be found. So the answer is "not now" while a native waits on it for Python code (`isNested`), or is suspended as a
 * JavaScript generator whose variables nobody sees: a native record, or one inside some object. Generators that are known to be harmless say so (`seeThrough`).
 */
import "../../frames/children.ts";
import { Op } from "../../compiler/opcodes.ts";
import { PyBuiltin } from "../../objects/builtin-function.ts";
import { PyType, TypeFlag } from "../../objects/type.ts";
import type { PyDict } from "../../objects/hash-table.ts";
import { childrenOf, defineChildren, pushReversed } from "../../objects/children.ts";
import { heldBy } from "../../objects/object-watch.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { Header, RET_SHIFT, RET_KIND, ReturnKind, type RegisterOwner } from "../../frames/frame-stack.ts";
import { GenState, type HandledItem, PyGenerator } from "../../frames/generator-object.ts";
import { monitoringOf } from "../../frames/monitors.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import type { ModuleHost } from "../module-host.ts";
import { liveRegisters } from "./live-registers.ts";

const isGenerator = (o: object): boolean => Object.prototype.toString.call(o) === "[object Generator]";

/** The registers of an activation that counts as suspended at `pc`, after its instruction or in the middle of it. */
function pushRegisters(
  code: PyCode,
  store: readonly unknown[],
  base: number,
  pc: number,
  midway: boolean,
  out: unknown[],
): void {
  const registers = liveRegisters(code);
  const { variables } = registers;
  for (let i = 0; i < variables; i++) out.push(store[base + i]);
  const live = registers.during(pc, midway);
  for (let r = variables; r < code.nregs; r++) if (live === null || live.has(r)) out.push(store[base + r]);
}

const isCall = (op: number): boolean => op >= Op.CALL && op <= Op.CALL_EX;

/** What could be seen of something. Not negative: all but what the record of that number in the running thread holds. */
export const enum Seen {
  ALL = -2,
  NOT_NOW = -1,
}

/** Put what the stack of `t` holds into `out`. */
function pushStack(t: ThreadState, out: unknown[]): Seen | number {
  const { slots } = t;
  let above: number = ReturnKind.DECODE;
  for (let fp = t.fp; fp >= 0; fp = t.stack.prev(fp)) {
    const code = t.stack.code(fp);
    const owner = slots[fp + Header.OWNER] as RegisterOwner | object | null;
    out.push(slots[fp + Header.AUX]);
    if (code === null) {
      const held = heldBy(owner!);
      if (held !== undefined) out.push(...held);
      else if (isGenerator(owner!)) return fp;
      else out.push(owner);
    } else {
      out.push(slots[fp + Header.FUNC], slots[fp + Header.FRAME]);
      const store = owner === null ? slots : (owner as RegisterOwner).store;
      const base = owner === null ? fp + Header.SIZE : 0;
      const pc = t.stack.pc(fp);
      // A call's operands belong to the callee once it runs. Any other instruction may still want its own.
      const called = fp !== t.fp && isCall(code.code[pc]!) && (above === ReturnKind.STORE || above === ReturnKind.INIT);
      // Before its first instruction, and where a generator is about to be resumed, the pc is not an instruction's that runs.
      if (pc < 0) for (let r = 0; r < code.nregs; r++) out.push(store[base + r]);
      else pushRegisters(code, store, base, pc, !called, out);
      if (owner instanceof PyGenerator) out.push(owner);
    }
    above = ((slots[fp + Header.RET] as number) >>> RET_SHIFT) & RET_KIND;
  }
  return Seen.ALL;
}

function pushThread(t: ThreadState, out: unknown[]): Seen | number {
  if (t.pendingOwner !== null || t.waiting?.promise) return Seen.NOT_NOW;
  const seen = pushStack(t, out);
  if (seen !== Seen.ALL) return seen;
  out.push(t.exc, t.thrown, t.asyncHooks.firstiter, t.asyncHooks.finalizer);
  for (let h: HandledItem | null = t.handled; h !== null; h = h.prev) out.push(h.exc);
  const { tracer } = t;
  if (tracer !== null) out.push(tracer.traceFunction, tracer.profileFunction, tracer.sentValue);
  return Seen.ALL;
}

/**
 * A dict that hardly ever changes and is full of things that live for ever (builtins, sys): what else is in it is remembered, for as long as it has the very
 * same values.
 */
class SteadyTable {
  private values: readonly unknown[] = [];
  private others: unknown[] = [];

  push(dict: PyDict, out: unknown[], marked: Set<unknown>): void {
    const { values } = dict;
    if (values.length !== this.values.length || values.some((v, i) => v !== this.values[i])) {
      this.values = values.slice();
      this.others = [];
      childrenOf(dict, this.others, false);
      this.others = this.others.filter(
        (v) => !(v instanceof PyBuiltin || (v instanceof PyType && !v.has(TypeFlag.HEAP))),
      );
    }
    marked.add(dict);
    out.push(...this.others);
  }
}

const tables = new WeakMap<PyDict, SteadyTable>();

function pushSteady(dict: PyDict, out: unknown[], marked: Set<unknown>): void {
  let table = tables.get(dict);
  if (table === undefined) tables.set(dict, (table = new SteadyTable()));
  table.push(dict, out, marked);
}

/** Puts the objects that the host has handles of into the array; false if they are not all known. */
let hostHandles: (out: unknown[]) => boolean = () => true;
export function setHostHandles(f: (out: unknown[]) => boolean): void {
  hostHandles = f;
}

/** Put all roots into `out`, those of the running thread first; `marked`: what need not be gone through any more. */
export function pushRoots(rt: ModuleHost, t: ThreadState, out: unknown[], marked: Set<unknown>): Seen | number {
  // A hook of the host is given Frames, which it may keep.
  if (t.isNested || t.evalFrameHook !== null) return Seen.NOT_NOW;
  const seen = pushThread(t, out);
  if (seen !== Seen.ALL) return seen;
  const { group } = t;
  for (const other of group.states)
    if (other !== t && (other.fp >= 0 || other.exc !== undefined) && pushThread(other, out) !== Seen.ALL)
      return Seen.NOT_NOW;
  for (const g of group.green) {
    if (g.request?.gen) {
      const held = heldBy(g.request.gen);
      if (held === undefined) return Seen.NOT_NOW;
      out.push(...held);
    } else out.push(g.request);
    out.push(g.end, g.settlement);
  }
  const { state } = rt;
  pushSteady(rt.builtins, out, marked);
  pushSteady(rt.sys, out, marked);
  out.push(rt.modules, state.appLevel, state.originals, state.dirtyFiles, state.warningFilters);
  out.push(state.warningRecorders, state.importing, state.auditHooks, state.exitCalls, monitoringOf(rt));
  return hostHandles(out) ? Seen.ALL : Seen.NOT_NOW;
}

defineChildren(PyGenerator, (o, out, owned) => {
  if (o.state === GenState.CLOSED) return;
  out.push(o.exc, o.func);
  if (o.async !== null) out.push(o.async.origin);
  // The record of a running one holds the registers.
  if (o.state === GenState.RUNNING) return;
  if (o.state === GenState.DELEGATING) pushReversed(o.store, out);
  else {
    const registers: unknown[] = [];
    if (o.state === GenState.CREATED) registers.push(...o.store.slice(0, o.code.unit.localNames.length));
    else pushRegisters(o.code, o.store, 0, o.pc, false, registers);
    if (owned) pushReversed(registers, out);
    else out.push(...registers);
  }
});
