/** The module `atexit`: functions to be called at the end of the program, the last registered first. Whoever ends it calls `runExitFunctions`. */
import { builtin, type NativeFn } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { equals } from "../objects/compare.ts";
import { typeOf } from "../objects/data.ts";
import { raise, typeError } from "../objects/exception-object.ts";
import { takeException } from "../objects/state.ts";
import { defer, type Gen, settle, type Value } from "../objects/value.ts";
import { currentHost, type ExitCall, type ModuleHost } from "./module-host.ts";
import { ignored } from "./unraisable.ts";

const calls = (): ExitCall[] => currentHost().state.exitCalls;

function register(args: Value[], kwargs: Map<string, Value>): Value | undefined {
  const [f, ...rest] = args;
  if (f === undefined) return raise(typeError, "register() takes at least 1 argument (0 given)");
  if (typeOf(f).lookup("__call__") === undefined) return raise(typeError, "the first argument must be callable");
  calls().push({ f, args: rest, kwargs });
  return f;
}

function* unregister(f: Value): Gen<Value | undefined> {
  // An `__eq__` may register others, which are not asked then.
  for (const call of calls().slice().reverse()) {
    const same = yield* settle(equals(call.f, f));
    if (same === undefined) return undefined;
    const all = calls();
    if (same === true && all.includes(call)) all.splice(all.indexOf(call), 1);
  }
  return null;
}

/** Call them all. What one raises is told, and the others are called all the same; those that are registered meanwhile are forgotten. */
export function* runExitFunctions(rt: ModuleHost): Gen<null> {
  const { exitCalls } = rt.state;
  for (const { f, args, kwargs } of exitCalls.slice().reverse()) {
    const names = kwargs.size > 0 ? [...kwargs.keys()] : null;
    if ((yield* settle(callValue(f, [...args, ...kwargs.values()], names))) === undefined)
      yield* settle(ignored(takeException(), "Exception ignored in atexit callback", f));
  }
  exitCalls.length = 0;
  return null;
}

const fn = (name: string, text: string, f: NativeFn): [string, Value] => [name, builtin(name, text, f, "atexit")];

/** Contents of `atexit`. */
export const makeAtexitModule = (rt: ModuleHost): Iterable<readonly [string, Value]> => [
  fn("register", "(*args, **kwargs)", register),
  fn("unregister", "(func, /)", (f: Value) => defer(unregister(f))),
  fn("_clear", "()", () => {
    rt.state.exitCalls.length = 0;
    return null;
  }),
  fn("_run_exitfuncs", "()", () => defer(runExitFunctions(rt))),
  fn("_ncallbacks", "()", () => rt.state.exitCalls.length),
];
