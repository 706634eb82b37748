/** The interpreter: eval loop, calls, unwinding, generators. */
export { resume, type RunState, start } from "./run.ts";
export { installHooks, type InterpreterHooks } from "./hooks.ts";
import "./install.ts";
