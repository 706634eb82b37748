/** Native modules, the import system, and the interface to the host. */
export type {
  FileHandle,
  FileStat,
  FileSystem,
  OpenOptions,
  Flushable,
  HostStreams,
  ModuleHost,
  NativeModuleMaker,
  RuntimeConfig,
} from "./module-host.ts";
export { NATIVE_MODULES } from "./native-modules.ts";
export { Runtime, type RuntimeOptions } from "./runtime.ts";
