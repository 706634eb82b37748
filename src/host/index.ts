/** The host layer: run Python from TypeScript. */
export { type HostFunction, PythonObject } from "./convert.ts";
export { ConversionError, PythonError, type TracebackEntry, UsageError } from "./errors.ts";
export { GlobalsMap } from "./globals-map.ts";
export { MemoryFileSystem } from "./memory-file-system.ts";
export { Python, type PythonOptions, type RunOptions } from "./python.ts";
export type { StackRow } from "../frames/walker.ts";
export type { FileStat, FileSystem } from "../modules/module-host.ts";
