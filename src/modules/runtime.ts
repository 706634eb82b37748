/**
 * Runtime: one Python runtime's modules. The host layer makes one, and thread states of the frames layer point to it.
 */
import { defineLeaf } from "../objects/children.ts";
import { PyDict } from "../objects/hash-table.ts";
import { newModule } from "../objects/module-object.ts";
import type { Result, Value } from "../objects/value.ts";
import { makeBuiltinsModule } from "./builtins.ts";
import { Watch } from "./finalizers/watch.ts";
import { fillNative, importModule } from "./importer.ts";
import {
  type FileSystem,
  type HostStreams,
  type ModuleHost,
  ModuleState,
  type NativeModuleMaker,
  type RuntimeConfig,
} from "./module-host.ts";
import { makeSysModule } from "./sys.ts";
import type { HostClock } from "./time.ts";
import { warnFromNative } from "./warnings.ts";

export interface RuntimeOptions {
  readonly streams: HostStreams;
  readonly fs: FileSystem | null;
  readonly clock: HostClock;
  readonly config: RuntimeConfig;
}

export class Runtime implements ModuleHost {
  readonly modules = new PyDict();
  readonly builtins: PyDict;
  readonly sys: PyDict;
  readonly state = new ModuleState();
  readonly watch: Watch = new Watch(this);
  readonly streams: HostStreams;
  readonly fs: FileSystem | null;
  readonly clock: HostClock;
  readonly config: RuntimeConfig;

  constructor(options: RuntimeOptions) {
    this.streams = options.streams;
    this.fs = options.fs;
    this.clock = options.clock;
    this.config = options.config;
    const builtins = newModule("builtins");
    const sys = newModule("sys");
    this.builtins = builtins.dict;
    this.sys = sys.dict;
    fillNative(this, sys, "sys", makeSysModule(this));
    fillNative(this, builtins, "builtins", makeBuiltinsModule(this));
  }

  get scriptFolder(): string | null {
    return this.config.scriptFolder ?? null;
  }

  /** Make a native module importable. It comes before all others of its name. */
  registerModule(name: string, make: NativeModuleMaker): void {
    this.state.registered.set(name, make);
  }

  warn(category: Value, message: string): Result {
    return warnFromNative(category, message);
  }

  load(name: string): Result {
    return this.modules.getStr(name) ?? importModule(name, null, null, null, 0);
  }

  /** Write out files that are open, for others to see; what fails is told of when they are closed. */
  flushFiles(): void {
    for (const f of [...this.state.dirtyFiles]) f.writeOut();
  }
}

// What it holds are roots (finalizers/roots.ts).
defineLeaf(Runtime);
