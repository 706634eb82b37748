/** The table of native modules. A module is made when a program first imports it. */
import { makeAbcCore } from "./abc/core.ts";
import { ABC } from "./abc/source.ts";
import { makeAstCore } from "./ast/module.ts";
import { AST } from "./ast/source.ts";
import { makeAtexitModule } from "./atexit.ts";
import { makeBuiltinsModule } from "./builtins.ts";
import { COPYREG } from "./copyreg.ts";
import { makeErrnoModule } from "./errno.ts";
import { makeFaulthandlerModule } from "./faulthandler.ts";
import { makeFutureModule } from "./future.ts";
import { makeGcModule } from "./gc.ts";
import { makeIoCore, makeIoModule } from "./io/module.ts";
import { IO } from "./io/source.ts";
import { makeMathModule } from "./math.ts";
import type { ModuleHost, NativeModuleMaker } from "./module-host.ts";
import { makeStringModule } from "./string.ts";
import { makeSysModule } from "./sys.ts";
import { makeTemplatelibModule, TEMPLATELIB } from "./templatelib.ts";
import { makeThreadModule } from "./thread/module.ts";
import { THREADING } from "./thread/threading.ts";
import { makeTimeModule } from "./time.ts";
import { makeTracebackModule } from "./traceback.ts";
import { makeTypesModule } from "./types.ts";
import { TYPES } from "./types-source.ts";
import { makeTypingCore, makeTypingModule } from "./typing.ts";
import { TYPING } from "./typing-source.ts";
import { makeWarningsModule } from "./warnings.ts";
import { makeWeakrefCore, makeWeakrefModule } from "./weakref/module.ts";
import { WEAKREF } from "./weakref/source.ts";

export interface NativeModule {
  /** Code in Python that is run in the module once it has its contents; null: none. */
  readonly source: string | null;
  /** That code can be seen, as in CPython, where it is `<frozen NAME>`; otherwise it is app-level. */
  readonly visible?: boolean;
  readonly make: NativeModuleMaker;
  /** The function that `-m` calls, if the module can be run as a command. */
  readonly command?: string;
  /** Found before the folders of `sys.path` are looked at, as CPython's built-in modules are; the others can be hidden by a file. */
  readonly first: boolean;
}

const builtIn = (make: NativeModuleMaker): NativeModule => ({ source: null, make, first: true });
const library = (make: NativeModuleMaker): NativeModule => ({ source: null, make, first: false });
const frozen = (source: string, make: NativeModuleMaker = () => []): NativeModule => ({
  source,
  visible: true,
  make,
  first: true,
});
const appLevel = (source: string, make: NativeModuleMaker = () => []): NativeModule => ({ source, make, first: false });

/** By name. `sys` and `builtins` are made with the runtime. */
export const NATIVE_MODULES: ReadonlyMap<string, NativeModule> = new Map([
  ["builtins", builtIn(makeBuiltinsModule)],
  ["sys", builtIn(makeSysModule)],
  ["_abc", builtIn(makeAbcCore)],
  ["_ast", builtIn(makeAstCore)],
  ["_io", builtIn(makeIoCore)],
  ["atexit", builtIn(makeAtexitModule)],
  ["errno", builtIn(makeErrnoModule)],
  ["_thread", builtIn(makeThreadModule)],
  ["time", builtIn(makeTimeModule)],
  ["math", builtIn(makeMathModule)],
  ["_typing", builtIn(makeTypingCore)],
  ["_weakref", builtIn(makeWeakrefCore)],
  ["faulthandler", builtIn(makeFaulthandlerModule)],
  ["gc", builtIn(makeGcModule)],
  ["abc", frozen(ABC)],
  ["io", frozen(IO, makeIoModule)],
  ["ast", { ...appLevel(AST), command: "main" }],
  ["copyreg", appLevel(COPYREG)],
  ["__future__", library(makeFutureModule)],
  ["string", library(makeStringModule)],
  ["string.templatelib", appLevel(TEMPLATELIB, makeTemplatelibModule)],
  ["traceback", library(makeTracebackModule)],
  ["threading", appLevel(THREADING)],
  ["types", appLevel(TYPES, makeTypesModule)],
  ["typing", appLevel(TYPING, makeTypingModule)],
  ["warnings", library(makeWarningsModule)],
  ["weakref", appLevel(WEAKREF, makeWeakrefModule)],
]);

/** The native module of that name, the host's own first. */
export function nativeModule(host: ModuleHost, name: string): NativeModule | undefined {
  const own = host.state.registered.get(name);
  return own === undefined ? NATIVE_MODULES.get(name) : { source: null, make: own, first: true };
}

/** Names of all native modules of a runtime. */
export const nativeModuleNames = (host: ModuleHost): string[] => [
  ...new Set([...NATIVE_MODULES.keys(), ...host.state.registered.keys()]),
];

/** True if another native module is a submodule of this one. */
export const isPackageName = (host: ModuleHost, name: string): boolean =>
  nativeModuleNames(host).some((n) => n.startsWith(name + "."));
