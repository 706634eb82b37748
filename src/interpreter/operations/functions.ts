/** Making functions, classes' helpers, intrinsics, and the expression printer of interactive mode. */
import { CommonConstant, FunctionAttribute, Intrinsic } from "../../compiler/opcodes.ts";
import { callValue } from "../../objects/call.ts";
import type { Cell, PyModule, PyTuple } from "../../objects/data.ts";
import {
  assertionError,
  nameError,
  newException,
  notImplementedError,
  type PyBaseException,
  pendingIs,
  keyError,
  raise,
  runtimeError,
  stopAsyncIteration,
  stopIteration,
} from "../../objects/exception-object.ts";
import type { PyFunction } from "../../objects/function-object.ts";
import { tupleType } from "../../objects/core-types.ts";
import { builtinNamed } from "../../objects/foreign-builtins.ts";
import { ABSENT } from "../../objects/hash-lookup.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { takeException, ts } from "../../objects/state.ts";
import { andThen, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { Slot } from "../../frames/frame-stack.ts";
import { CodeFlag } from "../../compiler/code-unit.ts";
import { thread } from "../../frames/thread-state.ts";
import { hooks } from "../hooks.ts";
import { getItem, setItem } from "./subscript.ts";

export function setFunctionAttribute(f: PyFunction, v: Value, kind: number): void {
  switch (kind) {
    case FunctionAttribute.DEFAULTS:
      f.defaults = v as PyTuple;
      break;
    case FunctionAttribute.KWDEFAULTS:
      f.kwdefaults = v as PyDict;
      break;
    case FunctionAttribute.ANNOTATE:
      f.annotate = v;
      break;
    case FunctionAttribute.CLOSURE:
      f.closure = (v as PyTuple).items as unknown as Cell[];
      break;
    default:
      f.typeParams = v as PyTuple;
  }
}

const classBuilder = (_: null, f: Value): Value | undefined =>
  f === ABSENT ? raise(nameError, "__build_class__ not found") : f;

export function loadBuildClass(func: PyFunction): Result {
  return andThen(builtinNamed(func.builtins, "__build_class__"), classBuilder, null);
}

export function commonConstant(which: CommonConstant): Value {
  switch (which) {
    case CommonConstant.ASSERTION_ERROR:
      return assertionError;
    case CommonConstant.NOT_IMPLEMENTED_ERROR:
      return notImplementedError;
    case CommonConstant.BUILTIN_TUPLE:
      return tupleType;
    case CommonConstant.BUILTIN_ALL:
      return hooks().originalBuiltin("all");
    case CommonConstant.BUILTIN_ANY:
      return hooks().originalBuiltin("any");
  }
}

export function setupAnnotations(ns: Value): Result {
  if (ns instanceof PyDict && ns.getStr("__annotations__") !== undefined) return null;
  if (ns instanceof PyDict) {
    ns.setStr("__annotations__", new PyDict());
    return null;
  }
  return defer(setupAnnotationsSlow(ns));
}

function* setupAnnotationsSlow(ns: Value): Gen<Value | undefined> {
  const there = yield* settle(getItem(ns, "__annotations__"));
  if (there !== undefined) return null;
  if (!pendingIs(keyError)) return undefined;
  takeException();
  return yield* settle(setItem(ns, "__annotations__", new PyDict()));
}

/** `sys.displayhook(value)`. */
export function printExpression(v: Value): Result {
  const sys = ts.runtime.modules.getStr("sys") as PyModule | undefined;
  const hook = sys?.dict.getStr("displayhook");
  if (hook === undefined) return raise(runtimeError, "lost sys.displayhook");
  return callValue(hook, [v]);
}

export function callIntrinsic(which: number, regs: Slot[], at: number): Result {
  if (which === Intrinsic.STOPITERATION_ERROR) return stopIterationError(regs[at] as PyBaseException);
  if (which === Intrinsic.SET_FUNCTION_TYPE_PARAMS) {
    (regs[at] as PyFunction).typeParams = regs[at + 1] as PyTuple;
    return regs[at] as Value;
  }
  return hooks().typingIntrinsic(which, [regs[at] as Value, regs[at + 1] as Value, regs[at + 2] as Value]);
}

/** A StopIteration that leaves a generator's body becomes a RuntimeError (PEP 479). */
function stopIterationError(exc: PyBaseException): Value {
  const t = thread();
  const { flags } = t.stack.code(t.fp)!;
  const stop = exc.cls.isSubtypeOf(stopIteration);
  const asyncStop = (flags & CodeFlag.ASYNC_GENERATOR) !== 0 && exc.cls.isSubtypeOf(stopAsyncIteration);
  if (!stop && !asyncStop) return exc;
  const who =
    (flags & CodeFlag.ASYNC_GENERATOR) !== 0
      ? "async generator"
      : (flags & CodeFlag.COROUTINE) !== 0
        ? "coroutine"
        : "generator";
  const e = newException(runtimeError, `${who} raised ${stop ? "StopIteration" : "StopAsyncIteration"}`);
  e.cause = exc;
  e.context = exc;
  e.suppressContext = true;
  return e;
}
