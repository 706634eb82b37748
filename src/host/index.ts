/** The host layer: run Python from TypeScript. */
export { PythonObject } from "./convert.ts";
export { ConversionError, InternalError, PythonError, type TracebackEntry, UsageError } from "./errors.ts";
export { GlobalsMap } from "./globals-map.ts";
export type { HostFunction } from "./host-function.ts";
export { MemoryFileSystem } from "./memory-file-system.ts";
export type { PythonOptions, RunOptions } from "./options.ts";
export { Python } from "./python.ts";
export type { JitStatus } from "./runner.ts";
export type { StackRow } from "../frames/walker.ts";
export type { HostClock } from "../modules/time.ts";
export type { Frame } from "../frames/frame.ts";
export type { EscapeCause, FrameStats } from "../frames/stats.ts";
export type { EvalFrameHook, FrameAlloc, FrameLevel, JitMode } from "../frames/thread-state.ts";
export type { FileHandle, FileStat, FileSystem, OpenOptions } from "../modules/module-host.ts";
