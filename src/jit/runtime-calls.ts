/** Calls that compiled code does not make by itself: natives, classes, bound methods, functions whose arguments need binding or that are not compiled. */
import { plainGlobals } from "../objects/foreign-builtins.ts";
import { NativeKind, PyBoundBuiltin, PyBuiltin } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { PyFunction, PyMethod } from "../objects/function-object.ts";
import { fixName, isRebound, isStable, noteRebound, relyOnAbsence } from "../objects/name-use.ts";
import { PyType } from "../objects/type.ts";
import type { Result, Value } from "../objects/value.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { bindArguments } from "../interpreter/bind.ts";
import { allocateInstance, plainConstructor } from "../interpreter/inline-cache.ts";
import { initResult } from "../interpreter/operations/calls.ts";
import { recursionLimit } from "../interpreter/operations/names.ts";
import { popRecord, Pushed, pushCall } from "../interpreter/records.ts";
import type { GuardCell } from "./cells.ts";
import { at, enter, enterBound, failed, runNested, settle, topAt } from "./runtime-driver.ts";

const INIT = ReturnKind.INIT << RET_SHIFT;

/** Call a Python function from the record at `fp`, whose result is wanted as `ret` says. */
export function callFunction(
  t: ThreadState,
  fp: number,
  ret: number,
  f: PyFunction,
  args: readonly Value[],
  aux: Value,
  names: readonly string[] | null = null,
): Value | undefined {
  t.fp = fp;
  const { code } = f;
  if (t.entries) {
    if (code.entry === null && ++code.callHeat >= t.hotCalls) t.compiler!.compileEntry(t, f);
    if (code.entry !== null) {
      if (code.direct === args.length && names === null) return enter(t, fp, f, args, ret, aux);
      // In the registers of the record to be, from where they are passed on.
      const top = topAt(t, fp);
      const end = top + 2 * Header.SIZE + code.nregs;
      if (end > t.slots.length && !t.stack.reserve(end)) return undefined;
      if (!bindArguments(f, args, 0, args.length, names, t.slots, top + Header.SIZE)) return undefined;
      return enterBound(t, fp, f, top, ret, aux);
    }
  }
  switch (pushCall(t, f, args, 0, args.length, names, ret, aux)) {
    case Pushed.FAILED:
      return undefined;
    case Pushed.VALUE:
      return t.result;
    default:
      return runNested(t, fp);
  }
}

/** Call anything; the last arguments are those of `names`. */
export function call(
  t: ThreadState,
  fp: number,
  ret: number,
  callee: Value,
  args: readonly Value[],
  names: readonly string[] | null = null,
): Value | undefined {
  t.fp = fp;
  let f = callee;
  let all = args;
  while (f instanceof PyMethod) {
    all = [f.self, ...all];
    f = f.func;
  }
  if (f instanceof PyFunction) return callFunction(t, fp, ret, f, all, null, names);
  let r: Result;
  if (f instanceof PyBuiltin && f.kind === NativeKind.FUNCTION && names === null) r = native(f, all);
  else if (f instanceof PyType) {
    const init = plainConstructor(f);
    if (init !== null) {
      const made = allocateInstance(f, all, 0, all.length - (names?.length ?? 0));
      const done = callFunction(t, fp, INIT | ret, init, [made, ...all], made, names);
      return done === undefined ? undefined : (initResult(made, done) as Value | undefined);
    }
    r = f.vectorcall !== null ? f.vectorcall(all, names) : callValue(f, all, names);
  } else r = callValue(f, all, names);
  return settle(t, fp, r, ret);
}

/** Call what a class has as a method, or a native. */
function native(f: PyBuiltin, args: readonly Value[]): Result {
  void f.sig;
  const n = args.length;
  if (n < f.min || n > f.max || n > 3) return callValue(f, args);
  const fn = f.fn as unknown as (a?: Value, b?: Value, c?: Value) => Result;
  return n === 0 ? fn() : n === 1 ? fn(args[0]) : n === 2 ? fn(args[0], args[1]) : fn(args[0], args[1], args[2]);
}

/** Call anything with one argument: bound methods of built-in types (`append = items.append`) at once. */
export function call1(t: ThreadState, fp: number, ret: number, f: Value, a: Value): Value | undefined {
  if (f instanceof PyBoundBuiltin && f.fn.min <= 2 && f.fn.max >= 2) {
    t.fp = fp;
    return settle(t, fp, (f.fn.fn as unknown as (self: Value, a: Value) => Result)(f.self, a), ret);
  }
  return call(t, fp, ret, f, [a]);
}

/** Call what LOAD_METHOD left: a function with its self, or (self undefined) any callable. */
export function callMethod(
  t: ThreadState,
  fp: number,
  pc: number,
  ret: number,
  f: Value,
  self: Value | undefined,
  args: readonly Value[],
): Value | undefined {
  t.slots[fp + Header.PC] = pc;
  if (self === undefined) return call(t, fp, ret, f, args);
  if (f instanceof PyFunction) return callFunction(t, fp, ret, f, [self, ...args], null);
  t.fp = fp;
  return settle(t, fp, f instanceof PyBuiltin ? nativeMethod(f, self, args) : callValue(f, [self, ...args]), ret);
}

/** CALL_KW; `self` is undefined, or what LOAD_METHOD left beside the function. */
export function callKeywords(
  t: ThreadState,
  fp: number,
  ret: number,
  f: Value,
  self: Value | undefined,
  args: Value[],
  names: readonly string[],
): Value | undefined {
  if (self !== undefined) args.unshift(self);
  return call(t, fp, ret, f, args, names);
}

function nativeMethod(f: PyBuiltin, self: Value, args: readonly Value[]): Result {
  void f.sig;
  const n = args.length + 1;
  return n >= f.min && n <= f.max && n <= 3 ? native(f, [self, ...args]) : callValue(new PyBoundBuiltin(f, self), args);
}

/**
 * A compiled function may not start here and now: at a limit, without room on the stack, or because compiled code is not to be entered. The caller has linked the record;
 * nothing else of it exists.
 */
export function enterSlow(
  t: ThreadState,
  f: PyFunction,
  fp: number,
  args: readonly (Value | undefined)[],
  levels: number,
  room: number,
): Value | undefined {
  const { slots } = t;
  const { code } = f;
  const caller = slots[fp + Header.PREV] as number;
  t.fp = caller;
  if (t.depth + 1 > t.recursionLimit) return recursionLimit();
  const end = fp + 2 * Header.SIZE + code.nregs + room;
  if (end > slots.length && !t.stack.reserve(end)) return undefined;
  const { entry } = code;
  if (entry !== null && t.depth + 1 + levels <= t.softLimit) return entry(t as never, f, fp, ...args);
  // From the start in the interpreter, or unwind first to win room on JavaScript's stack.
  const ret = slots[fp + Header.RET] as number;
  const aux = slots[fp + Header.AUX] as Value;
  if (pushCall(t, f, [], 0, 0, null, ret, aux, args) === Pushed.FAILED) return undefined;
  if (entry === null || !t.entries) return runNested(t, caller);
  // Up there it may be as near to the recursion limit as here, so the interpreter carries it out.
  t.leftCompiled = fp;
  t.unwinding = true;
  t.deliver = null;
  return undefined;
}

/** A compiled function starts, and what it takes for granted about globals has to be looked at again. */
export function enterStale(
  t: ThreadState,
  f: PyFunction,
  fp: number,
  args: readonly (Value | undefined)[],
  levels: number,
  room: number,
  g: GuardCell,
): Value | undefined {
  revalidate(g, f);
  return enterSlow(t, f, fp, args, levels, room);
}

/** Do all assumptions about globals still hold? If not, the compiled function is not entered again. */
export function revalidate(g: GuardCell, fn: PyFunction): boolean {
  const { globals, builtins } = fn;
  if (!plainGlobals(globals)) {
    g.invalidate(false);
    return false;
  }
  for (const a of g.assumptions) {
    const own = globals.getStr(a.name);
    const constant = !a.builtin && !isStable(a.value);
    const changed = a.builtin ? own !== undefined || builtins.getStr(a.name) !== a.value : own !== a.value;
    if (!changed && !(constant && isRebound(globals, a.name))) continue;
    if (constant) noteRebound(globals, a.name);
    g.invalidate(constant);
    return false;
  }
  for (const a of g.assumptions) {
    if (a.builtin) relyOnAbsence(globals, a.name);
    else if (!isStable(a.value)) fixName(globals, a.name);
  }
  globals.watch();
  builtins.watch();
  g.globals = globals.guard;
  g.builtins = builtins.guard;
  return true;
}

/**
 * A compiled function starts, and it is time to ask the host whether it wants something: the record is made for that, so that an exception or a pause finds it. Then the
 * function starts anew without it, unless somebody holds its frame.
 */
export function enterPolling(
  t: ThreadState,
  f: PyFunction,
  fp: number,
  args: readonly (Value | undefined)[],
): Value | undefined {
  const { slots } = t;
  const caller = slots[fp + Header.PREV] as number;
  t.fp = caller;
  const ret = slots[fp + Header.RET] as number;
  const aux = slots[fp + Header.AUX] as Value;
  t.countCalls();
  // It has been counted already.
  t.inlined--;
  if (pushCall(t, f, [], 0, 0, null, ret, aux, args) === Pushed.FAILED) return undefined;
  if (!poll(t, fp, 0)) return failed(t, fp);
  const { entry } = f.code;
  if (entry === null || slots[fp + Header.FRAME] !== null) return runNested(t, caller);
  popRecord(t);
  t.inlined--;
  return entry(t as never, f, fp, ...args);
}

/** Ask the host whether it wants something; false if that is an exception, or that the thread pauses. */
export function poll(t: ThreadState, fp: number, pc: number): boolean {
  at(t, fp, pc);
  const answer = t.interrupt!();
  if (answer === undefined) return false;
  // The host may have begun to watch: functions that are inlined would not be seen.
  if (answer === null && t.entries) return true;
  if (answer === null) t.deliver = null;
  else t.waiting = { promise: null, wait: null, ret: 0 };
  t.unwinding = true;
  return false;
}
