/** What the interpreter needs from the layer of modules above it; installed once when that layer is loaded, and never changed. */
import type { PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import type { Result, Value } from "../objects/value.ts";

export interface InterpreterHooks {
  /** `from module import name`. */
  importFrom(module: Value, name: string): Result;
  /** `from module import *` into a namespace. */
  importStar(module: Value, namespace: Value): Result;
  /** A builtin function of the current runtime, whatever its name means now. */
  originalBuiltin(name: "all" | "any"): Value;
  /** Tell `sys.unraisablehook` of an exception that nobody can catch; `shown` is named in the message. */
  ignored(exc: PyBaseException, message: string, shown: Value): Result;
  /** The activation on top has made a coroutine. */
  coroutineMade(t: ThreadState, g: PyGenerator): void;
  /** The intrinsics that make typing objects; see `Intrinsic`. */
  typingIntrinsic(which: number, args: readonly Value[]): Result;
}

let installed: InterpreterHooks | null = null;

export function installHooks(h: InterpreterHooks): void {
  installed = h;
}

export const hooks = (): InterpreterHooks => installed!;
