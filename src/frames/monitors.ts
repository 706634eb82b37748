/**
 * The state of `sys.monitoring` (PEP 669): tools, their callbacks, and the events they want, everywhere or from single code objects. One per runtime,
 * made on first use; `undefined` callbacks and empty sets cost nothing.
 */
import type { PyCode } from "../objects/function-object.ts";
import type { RuntimeCore } from "../objects/state.ts";
import { PyObject, type Value } from "../objects/value.ts";
import { objectType } from "../objects/type.ts";
import { Event } from "./events.ts";

/** `sys.monitoring.DISABLE` and `MISSING`: plain objects, compared by identity. */
export const DISABLE = new PyObject(objectType);
export const MISSING = new PyObject(objectType);

/** Tool ids that Python can use: 0 … 5. */
export const TOOLS = 6;

export class Monitoring {
  /** Names of the tools in use. */
  readonly names: (Value | undefined)[] = new Array<Value | undefined>(TOOLS).fill(undefined);
  readonly globalEvents = new Int32Array(TOOLS);
  readonly callbacks: (Value | undefined)[][] = Array.from({ length: TOOLS }, () => []);
  private local = new Map<PyCode, Int32Array>();
  /** By code object and `pc * COUNT + event`: the tools that answered DISABLE there. */
  private disabled = new Map<PyCode, Map<number, number>>();

  /** Some event is wanted somewhere. */
  get active(): boolean {
    return this.local.size > 0 || this.globalEvents.some((e) => e !== 0);
  }

  /** What all tools together want from a code object. */
  eventsOf(code: PyCode): number {
    let events = 0;
    for (let tool = 0; tool < TOOLS; tool++) events |= this.toolEvents(tool, code);
    return events;
  }

  private toolEvents(tool: number, code: PyCode): number {
    return this.globalEvents[tool]! | this.localEvents(tool, code);
  }

  localEvents(tool: number, code: PyCode): number {
    return this.local.get(code)?.[tool] ?? 0;
  }

  setLocalEvents(tool: number, code: PyCode, events: number): void {
    let sets = this.local.get(code);
    if (sets === undefined) {
      if (events === 0) return;
      sets = new Int32Array(TOOLS);
      this.local.set(code, sets);
    }
    sets[tool] = events;
    if (sets.every((e) => e === 0)) this.local.delete(code);
  }

  /** Forget a tool's events, local ones included. */
  clearEvents(tool: number): void {
    this.globalEvents[tool] = 0;
    for (const code of [...this.local.keys()]) this.setLocalEvents(tool, code, 0);
  }

  /** Some tool has the event switched on here, with or without a callback. */
  isOn(code: PyCode, pc: number, event: Event): boolean {
    const off = this.disabled.get(code)?.get(pc * Event.COUNT + event) ?? 0;
    for (let tool = 0; tool < TOOLS; tool++)
      if ((off & (1 << tool)) === 0 && (this.toolEvents(tool, code) & (1 << event)) !== 0) return true;
    return false;
  }

  /** The callback of a tool that wants the event here, or undefined. */
  callback(tool: number, code: PyCode, pc: number, event: Event): Value | undefined {
    // C_RETURN and C_RAISE come with CALL.
    const wanted = event === Event.C_RETURN || event === Event.C_RAISE ? Event.CALL : event;
    if ((this.toolEvents(tool, code) & (1 << wanted)) === 0) return undefined;
    const off = this.disabled.get(code)?.get(pc * Event.COUNT + event) ?? 0;
    return (off & (1 << tool)) !== 0 ? undefined : this.callbacks[tool]![event];
  }

  disable(tool: number, code: PyCode, pc: number, event: Event): void {
    let at = this.disabled.get(code);
    if (at === undefined) this.disabled.set(code, (at = new Map()));
    const key = pc * Event.COUNT + event;
    at.set(key, (at.get(key) ?? 0) | (1 << tool));
  }

  restart(): void {
    this.disabled = new Map();
  }
}

const states = new WeakMap<RuntimeCore, Monitoring>();

/** Null until something of `sys.monitoring` was used. */
export const monitoringOf = (runtime: RuntimeCore): Monitoring | null => states.get(runtime) ?? null;

export function needMonitoring(runtime: RuntimeCore): Monitoring {
  let state = states.get(runtime);
  if (state === undefined) states.set(runtime, (state = new Monitoring()));
  return state;
}
