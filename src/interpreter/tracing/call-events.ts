/**
 * The events of calls that no Python frame stands for: `c_call`, `c_return`, `c_exception` of `sys.setprofile`; CALL, C_RETURN, C_RAISE of `sys.monitoring`.
 *
 * A call of a native whose end is wanted too is not made by the eval loop but here, by a generator native that can go on when the call has ended.
 */
import { Op } from "../../compiler/opcodes.ts";
import { getAttr } from "../../objects/attributes.ts";
import { callValue, isMethod } from "../../objects/call.ts";
import { NativeKind, PyBoundBuiltin, PyBuiltin } from "../../objects/builtin-function.ts";
import { builtinFunctionType } from "../../objects/core-types.ts";
import type { PyTuple } from "../../objects/data.ts";
import { type PyCode, PyFunction, PyMethod } from "../../objects/function-object.ts";
import type { PyDict } from "../../objects/hash-table.ts";
import { takeException, ts } from "../../objects/state.ts";
import { type Gen, settle, type Value } from "../../objects/value.ts";
import { Event } from "../../frames/events.ts";
import { baseOf, storeOf } from "../records.ts";
import * as ops from "../operations/index.ts";
import { isMonitored, monitor, type Place, profile } from "./callbacks.ts";
import { MISSING } from "../../frames/monitors.ts";

export const watchesCall = (at: Place): boolean =>
  at.tracer.profileFunction !== undefined || isMonitored(at, Event.CALL);

/** What a call instruction is about to call. */
interface Call {
  readonly callee: Value;
  readonly args: readonly Value[];
  readonly kwnames: readonly string[] | null;
}

/** CALL, CALL_METHOD, CALL_KW: the operands. */
function callOf(at: Place, code: PyCode): Call {
  const { t, fp, pc } = at;
  const insns = code.code;
  const store = storeOf(t, fp);
  const base = baseOf(t, fp) + insns[pc + 2]!;
  const op = insns[pc]!;
  const kwnames = op === Op.CALL_KW ? ops.keywordNames(code.consts[insns[pc + 5]!] as PyTuple) : null;
  let from = base + 1;
  let count = insns[pc + 3]!;
  if (op === Op.CALL_METHOD || (op === Op.CALL_KW && insns[pc + 6] === 1)) {
    if (store[from] !== undefined) count++;
    else from++;
  }
  return { callee: store[base] as Value, args: store.slice(from, from + count) as Value[], kwnames };
}

/** A method is called as its function with self. */
function unbound(call: Call): Call {
  const { callee } = call;
  return callee instanceof PyMethod ? { ...call, callee: callee.func, args: [callee.self, ...call.args] } : call;
}

/** The call of `__exit__` at the end of a `with`: only there have the arguments no place of their own. */
function isExitCall(code: PyCode, pc: number): boolean {
  if (code.code[pc] !== Op.CALL || code.code[pc + 3] !== 3) return false;
  const { positions } = code.unit;
  return [0, 1, 2, 3].every((i) => positions[pc + i] === positions[pc - 4 + i]);
}

/** C keeps the `__exit__` of a native as function and self. */
function unboundExit(call: Call): Call {
  const { callee } = call;
  return callee instanceof PyBoundBuiltin && isMethod(callee.fn)
    ? { ...call, callee: callee.fn, args: [callee.self, ...call.args] }
    : unbound(call);
}

/** A call that the eval loop can make itself: nobody wants to know of it, or only of its beginning. Null: no event is due. */
export function callEvents(at: Place, code: PyCode): Gen<Value | undefined> | null {
  const op = code.code[at.pc];
  if (op === Op.CALL_EX) return starCall(at, code);
  if (op === Op.WITH_ENTER) return enterEvents(at, code);
  if (op === Op.LOAD_SUPER_ATTR || op === Op.LOAD_SUPER_METHOD) return superEvents(at, code);
  const call = isExitCall(code, at.pc) ? unboundExit(callOf(at, code)) : unbound(callOf(at, code));
  if (!isMonitored(at, Event.CALL) && profiled(call) === null) return null;
  return watchedCall(at, call);
}

/** `f(*args)`: what is told is the callee as it stands, and the first positional argument. */
function* starCall(at: Place, code: PyCode): Gen<Value | undefined> {
  const { t, fp, pc } = at;
  const store = storeOf(t, fp);
  const base = baseOf(t, fp) + code.code[pc + 2]!;
  const found = yield* ops.starArguments(
    store[base] as Value,
    store[base + 1] as Value,
    store[base + 2] as PyDict | undefined,
  );
  if (found === undefined) return undefined;
  const positional = found.args.length - (found.kwnames?.length ?? 0);
  return yield* watchedCall(at, found, positional > 0 ? found.args[0]! : MISSING);
}

function* enterEvents(at: Place, code: PyCode): Gen<Value | undefined> {
  const { t, fp, pc } = at;
  const insns = code.code;
  const store = storeOf(t, fp);
  const base = baseOf(t, fp);
  const manager = store[base + insns[pc + 2]!] as Value;
  const found = yield* ops.enterCall(manager, insns[pc + 5] === 1, store, base + insns[pc + 3]!);
  return found === undefined ? undefined : yield* watchedCall(at, unbound({ ...found, kwnames: null }));
}

/** `super().name`, of which CPython makes one instruction too: the call of `super` is told of, then the attribute is looked up. */
function* superEvents(at: Place, code: PyCode): Gen<Value | undefined> {
  const { t, fp, pc } = at;
  const insns = code.code;
  const store = storeOf(t, fp);
  const base = baseOf(t, fp) + insns[pc + 2]!;
  const [callee, cls, self] = store.slice(base, base + 3) as [Value, Value, Value];
  const shown = insns[pc + 5] === 1 ? MISSING : cls;
  const made = yield* watchedCall(at, { callee, args: [cls, self], kwnames: null }, shown);
  return made === undefined ? undefined : yield* settle(getAttr(made, code.names[insns[pc + 3]!]!));
}

/** The builtin that `sys.setprofile` is told of, or null. */
function profiled({ callee, args }: Call): Value {
  if (callee instanceof PyBoundBuiltin) return callee.cls === builtinFunctionType ? callee : null;
  if (!(callee instanceof PyBuiltin)) return null;
  if (callee.cls === builtinFunctionType) return callee;
  return callee.kind === NativeKind.METHOD && args.length > 0 ? new PyBoundBuiltin(callee, args[0]!) : null;
}

function* watchedCall(
  at: Place,
  call: Call,
  first: Value = call.args.length > 0 ? call.args[0]! : MISSING,
): Gen<Value | undefined> {
  const { callee, args, kwnames } = call;
  const facts = [at.pc >> 1, callee, first];
  const shown = at.tracer.profileFunction === undefined ? null : profiled(call);
  if (shown !== null && !(yield* profile(at, "c_call", shown))) return undefined;
  if (!(yield* monitor(at, Event.CALL, facts))) return undefined;
  if (callee instanceof PyFunction || callee instanceof PyMethod)
    return yield* settle(callValue(callee, args, kwnames));
  const r = yield* settle(callValue(callee, args, kwnames));
  if (at.t.tracer !== at.tracer) return r;
  if (r !== undefined) {
    if (shown !== null && !(yield* profile(at, "c_return", shown))) return undefined;
    return (yield* monitor(at, Event.C_RETURN, facts)) ? r : undefined;
  }
  const exc = takeException();
  if (shown !== null && !(yield* profile(at, "c_exception", shown))) return undefined;
  if (!(yield* monitor(at, Event.C_RAISE, facts))) return undefined;
  ts.exc = exc;
  return undefined;
}
