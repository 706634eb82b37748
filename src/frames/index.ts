/** The frames layer: stack records, heap Frames, escape points, tracebacks, policies, statistics. */
export * from "./access.ts";
export { Frame } from "./frame.ts";
export { lineOf } from "./frame-members.ts";
export { GenState, PyGenerator } from "./generator-object.ts";
export { ESCAPE_CAUSES, type EscapeCause, FrameStats } from "./stats.ts";
export {
  type EvalFrameHook,
  type FrameAlloc,
  type FrameLevel,
  type JitMode,
  thread,
  ThreadState,
} from "./thread-state.ts";
export { lineAt, positionAt, PyTraceback } from "./traceback.ts";
export { type StackRow, walkStack } from "./walker.ts";
