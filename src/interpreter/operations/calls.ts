/** Calls with keywords or stars, method loads that no cache covers, and `super()`. */
import { bind, getAttr } from "../../objects/attributes.ts";
import { callValue } from "../../objects/call.ts";
import { superType } from "../../objects/core-types.ts";
import { asStr, type Cell, jsText, type PyTuple, typeOf } from "../../objects/data.ts";
import { NativeKind, PyBuiltin } from "../../objects/builtin-function.ts";
import { raise, typeError } from "../../objects/exception-object.ts";
import { type PyCode, PyFunction } from "../../objects/function-object.ts";
import type { PyDict } from "../../objects/hash-table.ts";
import { collect, fastItems } from "../../objects/iterate.ts";
import { findAfter, superStart } from "../../objects/super.ts";
import { PyType } from "../../objects/type.ts";
import { mustBe } from "./collections.ts";
import { defer, type Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { ReturnKind, type Slot } from "../../frames/frame-stack.ts";
import { visibleRecord } from "../../frames/escape.ts";
import { thread, type ThreadState } from "../../frames/thread-state.ts";
import { makeRet, Pushed, pushCall, baseOf, storeOf } from "../records.ts";
import { RELOAD } from "../reload.ts";
import { LocalKind } from "../../compiler/code-unit.ts";

function finish(t: ThreadState, pushed: Pushed): Result {
  return pushed === Pushed.RECORD ? RELOAD : pushed === Pushed.VALUE ? t.result : undefined;
}

const namesOf = new WeakMap<PyTuple, readonly string[]>();

/** What calling a class gives once its `__init__` has returned `r`. */
export function initResult(made: Value, r: Value): Result {
  return r === null ? made : raise(typeError, `__init__() should return None, not '${typeOf(r).name}'`);
}

/** The names of CALL_KW. */
export function keywordNames(tuple: PyTuple): readonly string[] {
  let names = namesOf.get(tuple);
  if (names === undefined) namesOf.set(tuple, (names = tuple.items.map((n) => jsText(asStr(n)!))));
  return names;
}

/** CALL_KW: its names are a constant tuple. */
export function callKeywords(t: ThreadState, code: PyCode, regs: Slot[], rb: number, pc: number): Result {
  const insns = code.code;
  const names = keywordNames(code.consts[insns[pc + 5]!] as PyTuple);
  const base = rb + insns[pc + 2]!;
  let from = base + 1;
  let count = insns[pc + 3]!;
  if (insns[pc + 6] === 1) {
    if (regs[from] !== undefined) count++;
    else from++;
  }
  const callee = regs[base] as Value;
  if (callee instanceof PyFunction)
    return finish(t, pushCall(t, callee, regs, from, count, names, makeRet(ReturnKind.STORE, insns[pc + 1]!), null));
  return callValue(callee, regs.slice(from, from + count) as Value[], names);
}

/** CALL_EX: `f(*args, **kwargs)`. */
export function callEx(t: ThreadState, regs: Slot[], rb: number, insns: Int32Array, pc: number): Result {
  const base = rb + insns[pc + 2]!;
  const callee = regs[base] as Value;
  const kwargs = regs[base + 2] as PyDict | undefined;
  const args = fastItems(regs[base + 1] as Value);
  if (args === undefined) return callExSlow(callee, regs[base + 1] as Value, kwargs);
  const all = args.slice();
  const names = appendKeywords(all, kwargs);
  if (names === undefined) return undefined;
  if (callee instanceof PyFunction)
    return finish(t, pushCall(t, callee, all, 0, all.length, names, makeRet(ReturnKind.STORE, insns[pc + 1]!), null));
  return callValue(callee, all, names);
}

/** Append the values of `kwargs` to the arguments and give their names; null if there are none. */
export function appendKeywords(args: Value[], kwargs: PyDict | undefined): string[] | null | undefined {
  if (kwargs === undefined || kwargs.size === 0) return null;
  const names: string[] = [];
  for (const [k, v] of kwargs.entries()) {
    const name = asStr(k);
    if (name === undefined) return raise(typeError, "keywords must be strings");
    names.push(jsText(name));
    args.push(v);
  }
  return names;
}

/** The positional arguments come from an iterable that runs Python code, or from something that is none. */
export const callExSlow = (callee: Value, iterable: Value, kwargs: PyDict | undefined): Deferred =>
  defer(callExLater(callee, iterable, kwargs));

function* callExLater(callee: Value, iterable: Value, kwargs: PyDict | undefined): Gen<Value | undefined> {
  const call = yield* starArguments(callee, iterable, kwargs);
  return call === undefined ? undefined : yield* settle(callValue(callee, call.args, call.kwnames));
}

/** The callee and all arguments of CALL_EX. */
export function* starArguments(
  callee: Value,
  iterable: Value,
  kwargs: PyDict | undefined,
): Gen<{ callee: Value; args: Value[]; kwnames: string[] | null } | undefined> {
  const t = typeOf(iterable);
  if ((t.lookup("__iter__") ?? t.lookup("__getitem__") ?? null) === null)
    return yield* mustBe(callee, "* must be an iterable", t.name);
  const args = fastItems(iterable)?.slice() ?? (yield* collect(iterable, false));
  if (args === undefined) return undefined;
  const kwnames = appendKeywords(args, kwargs);
  return kwnames === undefined ? undefined : { callee, args, kwnames };
}

/** `super(cls, self).name` without making the super object where the name `super` is the builtin. */
export function loadSuperAttr(regs: Slot[], base: number, name: string, zeroArguments: boolean): Result {
  const f = regs[base] as Value;
  const cls = regs[base + 1] as Value;
  const self = regs[base + 2] as Value;
  if (f === superType && name !== "__class__" && cls instanceof PyType) {
    const start = superStart(cls, self);
    if (start !== undefined) {
      const v = findAfter(start, cls, name);
      if (v !== undefined) return bind(v, start === self ? undefined : self, start);
    }
  }
  return defer(superSlow(f, cls, self, name, zeroArguments));
}

function* superSlow(f: Value, cls: Value, self: Value, name: string, zeroArguments: boolean): Gen<Value | undefined> {
  const implicit = zeroArguments && (f !== superType || !(cls instanceof PyType));
  const s = yield* settle(callValue(f, implicit ? [] : [cls, self]));
  return s === undefined ? undefined : yield* settle(getAttr(s, name));
}

/** Fast path of LOAD_SUPER_METHOD: a Python function or native method goes to `dst`, self to `dst+1`. */
export function loadSuperMethod(regs: Slot[], base: number, name: string, dst: number): boolean {
  const cls = regs[base + 1] as Value;
  if (regs[base] !== superType || !(cls instanceof PyType)) return false;
  const self = regs[base + 2] as Value;
  const start = superStart(cls, self);
  if (start === undefined || start === self) return false;
  const v = findAfter(start, cls, name);
  if (
    !(v instanceof PyFunction) &&
    !(v instanceof PyBuiltin && v.kind === NativeKind.METHOD && (v.owner === null || start.isSubtypeOf(v.owner)))
  )
    return false;
  regs[dst] = v;
  regs[dst + 1] = self;
  return true;
}

/** What `super()` without arguments means in the innermost Python activation; undefined with an exception pending. */
export function superArguments(): { cls: Value; self: Value } | string {
  const t = thread();
  const fp = visibleRecord(t, t.fp);
  if (fp < 0) return "super(): no current frame";
  const code = t.stack.code(fp)!;
  if (code.argcount === 0) return "super(): no arguments";
  const store = storeOf(t, fp);
  const base = baseOf(t, fp);
  let self = store[base] as Value | undefined;
  if (((code.unit.localKinds[0] ?? 0) & LocalKind.CELL) !== 0) self = (self as unknown as Cell | undefined)?.value;
  if (self === undefined) return "super(): arg[0] deleted";
  const at = code.unit.freevars.indexOf("__class__");
  if (at < 0) return "super(): __class__ cell not found";
  const cls = (store[base + code.freeBase + at] as Cell).value;
  if (cls === undefined) return "super(): empty __class__ cell";
  return { cls, self };
}
