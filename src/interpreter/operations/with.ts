/** `with` and `async with`. */
import { fullTypeName } from "../../objects/object-names.ts";
import { bind } from "../../objects/attributes.ts";
import { callBoundValue, callValue, isMethod } from "../../objects/call.ts";
import { typeOf } from "../../objects/data.ts";
import { type PyBaseException, raise, typeError } from "../../objects/exception-object.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import type { Slot } from "../../frames/frame-stack.ts";

/** Put the bound `__exit__` into `regs[exit]` and give the result of `__enter__()`. */
export function withEnter(manager: Value, isAsync: boolean, regs: Slot[], exit: number): Result {
  const t = typeOf(manager);
  const enter = t.lookup(isAsync ? "__aenter__" : "__enter__");
  const leave = t.lookup(isAsync ? "__aexit__" : "__exit__");
  if (leave === undefined) return noContextManager(manager, isAsync, false);
  const bound = bind(leave, manager, t);
  if (bound === undefined) return undefined;
  if (bound instanceof Deferred) return defer(enterLater(bound, enter, isAsync, manager, regs, exit));
  regs[exit] = bound;
  return enter === undefined ? noContextManager(manager, isAsync, true) : callBoundValue(enter, manager, []);
}

function* enterLater(
  pending: Deferred,
  enter: Value | undefined,
  isAsync: boolean,
  manager: Value,
  regs: Slot[],
  exit: number,
): Gen<Value | undefined> {
  const bound = yield pending;
  if (bound === undefined) return undefined;
  regs[exit] = bound;
  return enter === undefined
    ? noContextManager(manager, isAsync, true)
    : yield* settle(callBoundValue(enter, manager, []));
}

/** `withEnter` in two steps, for who has to tell of the call: what is called, and with what. */
export function* enterCall(
  manager: Value,
  isAsync: boolean,
  regs: Slot[],
  exit: number,
): Gen<{ callee: Value; args: readonly Value[] } | undefined> {
  const t = typeOf(manager);
  const enter = t.lookup(isAsync ? "__aenter__" : "__enter__");
  const leave = t.lookup(isAsync ? "__aexit__" : "__exit__");
  if (leave === undefined) return noContextManager(manager, isAsync, false);
  const bound = yield* settle(bind(leave, manager, t));
  if (bound === undefined) return undefined;
  regs[exit] = bound;
  if (enter === undefined) return noContextManager(manager, isAsync, true);
  if (isMethod(enter)) return { callee: enter, args: [manager] };
  const callee = yield* settle(bind(enter, manager, t));
  return callee === undefined ? undefined : { callee, args: [] };
}

function noContextManager(manager: Value, isAsync: boolean, noEnter: boolean): undefined {
  const t = typeOf(manager);
  const protocol = isAsync ? "asynchronous context manager" : "context manager";
  const missed = noEnter ? (isAsync ? "__aenter__" : "__enter__") : isAsync ? "__aexit__" : "__exit__";
  const other = isAsync
    ? t.lookup("__enter__") !== undefined && t.lookup("__exit__") !== undefined
    : t.lookup("__aenter__") !== undefined && t.lookup("__aexit__") !== undefined;
  const hint = other
    ? ` but it supports the ${isAsync ? "context manager" : "asynchronous context manager"} protocol. Did you mean to use '${isAsync ? "with" : "async with"}'?`
    : "";
  return raise(
    typeError,
    `'${fullTypeName(t)}' object does not support the ${protocol} protocol (missed ${missed} method)${hint}`,
  );
}

/** `exit(type(exc), exc, exc.__traceback__)`. */
export function withExcept(exit: Value, exc: PyBaseException): Result {
  return callValue(exit, [exc.cls, exc, exc.traceback]);
}
