/**
 * ModuleHost: all that a native module may ask of the world (invariant 7). Time, files and standard streams come through it, so a run can be
 * made deterministic, and everything a module remembers hangs off it: no native module has JavaScript variables of its own that change.
 */
import type { FrameLevel } from "../frames/thread-state.ts";
import { PyModule } from "../objects/data.ts";
import type { PyDict } from "../objects/hash-table.ts";
import { type RuntimeCore, type ThreadCore, ts } from "../objects/state.ts";
import type { Value } from "../objects/value.ts";
import type { AstTypes } from "./ast/types.ts";
import type { Watch } from "./finalizers/watch.ts";
import type { WaitList } from "./thread/timeout.ts";
import type { HostClock } from "./time.ts";
import type { Pattern } from "./time-pattern.ts";

/** What `FileSystem.stat` tells about a path. */
export interface FileStat {
  readonly kind: "file" | "directory" | "other";
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime?: number;
}

/** How a file is to be opened. */
export interface OpenOptions {
  readonly read: boolean;
  readonly write: boolean;
  /** Make it if it is not there; `exclusive`: only then. */
  readonly create: boolean;
  readonly exclusive: boolean;
  /** Forget its contents. */
  readonly truncate: boolean;
}

/** An open file. Positions are in bytes. Methods throw as those of FileSystem do. */
export interface FileHandle {
  /** False for a terminal or pipe, whose positions mean nothing. */
  readonly seekable: boolean;
  /** Read into `target`; gives the number of bytes, 0 at the end. */
  read(target: Uint8Array, position: number): number;
  /** Write; gives the number of bytes. */
  write(bytes: Uint8Array, position: number): number;
  size(): number;
  truncate(size: number): void;
  close(): void;
  isatty?(): boolean;
}

/**
 * The files a program may reach. Every method may throw an error with a `code` as Node's errors have it ("ENOENT", "EACCES", "EISDIR" …), which becomes an
 * OSError.
 */
export interface FileSystem {
  readFile(path: string): Uint8Array;
  writeFile(path: string, data: Uint8Array): void;
  /** null if there is nothing at the path. */
  stat(path: string): FileStat | null;
  listdir(path: string): string[];
  /** Open a file. Without it, files are read as a whole when they are opened and written as a whole when they are flushed. */
  open?(path: string, options: OpenOptions): FileHandle;
  mkdir?(path: string): void;
  rmdir?(path: string): void;
  remove?(path: string): void;
  rename?(from: string, to: string): void;
  /** The current directory. */
  cwd?(): string;
}

/** The standard streams. */
export interface HostStreams {
  write(fd: 1 | 2, text: string): void;
  flush?(fd: 1 | 2): void;
  /** The next line with its "\n"; "" at the end of input. A promise suspends the program until it is there. */
  readLine(): string | Promise<string>;
  isatty?(fd: 0 | 1 | 2): boolean;
}

/** How a runtime was started. */
export interface RuntimeConfig {
  /** `sys.argv`. */
  readonly argv: readonly string[];
  /** Folders to import from, the script's folder first. */
  readonly path: readonly string[];
  /** The script's folder when it is `path[0]` (CPython's `sys_path_0`): import errors then suspect a shadowed library. */
  readonly scriptFolder?: string | null;
  readonly executable?: string;
  readonly prefix?: string;
  readonly platform?: string;
  /** `-X` options, for `sys._xoptions`. */
  readonly xoptions?: Readonly<Record<string, string | true>>;
  readonly interactive?: boolean;
  /** PYTHONBREAKPOINT: what `breakpoint()` calls. */
  readonly breakpoint?: string;
  readonly optimize?: 0 | 1 | 2;
  /** How much of frames Python can reach; "off" leaves functions of `sys` and `sys.monitoring` out. */
  readonly frames?: FrameLevel;
}

/** Makes the contents of a native module. */
export type NativeModuleMaker = (rt: ModuleHost) => Iterable<readonly [string, Value]>;

/** A filter of the warnings module. */
export interface WarningFilter {
  readonly action: string;
  /** Pattern at the start of the message; null matches all. */
  readonly message: RegExp | null;
  readonly category: Value;
  readonly module: RegExp | null;
  readonly lineno: number;
}

/** A thing to be done when the program ends: a stream with unwritten data of a file. */
export interface Flushable {
  readonly filePath: string;
  writeOut(): void;
}

/** A call for the end of the program (`atexit.register`). */
export interface ExitCall {
  readonly f: Value;
  readonly args: readonly Value[];
  readonly kwargs: ReadonlyMap<string, Value>;
}

/** A module that a thread is importing, for the others that want it meanwhile. */
export interface Importing {
  readonly module: PyModule;
  readonly thread: ThreadCore;
  readonly waiting: WaitList;
}

/** What modules remember, per runtime. */
export class ModuleState {
  /** Native modules that the host added, by name. */
  readonly registered: Map<string, NativeModuleMaker> = new Map();
  /** Open files with data that is not yet in the file system. */
  readonly dirtyFiles: Set<Flushable> = new Set();
  /** Open files by file descriptor; 0 to 2 are the standard streams and not in here. */
  readonly descriptors: Map<number, FileHandle> = new Map();
  /** Warnings given: `file:line:category:text`. */
  readonly warned: Set<string> = new Set();
  /** `sys.intern`'s strings are equal by value already; kept are app-level functions by name. */
  readonly appLevel: Map<string, Value> = new Map();
  /** Builtin functions that compiled code recognises. */
  readonly originals: Map<string, Value> = new Map();
  /** Text of the line that a console read has not used up. */
  stdinRest = "";
  stdinEof = false;
  /** Lines of sources that are no files, by file name, for tracebacks. */
  readonly sources: Map<string, readonly string[]> = new Map();
  /** Filters of the warnings module, first match wins. */
  warningFilters: WarningFilter[] = [];
  /** `warnings.resetwarnings()` was called: the default filters are gone. */
  plainFilters = false;
  /** Lists that `catch_warnings(record=True)` collects in, innermost last; null: not recording. */
  readonly warningRecorders: Value[] = [];
  /** How often a class was registered with an abstract one: what `_abc` knows of classes that are none holds until the next time. */
  abcRegistrations = 0;
  /** `faulthandler.is_enabled()`. */
  faultHandler = false;
  /** The switches of the gc module. */
  readonly gc: { enabled: boolean; threshold: number[]; debug: number } = {
    enabled: true,
    threshold: [2000, 10, 0],
    debug: 0,
  };
  /** Modules that are being imported, by name, and what each thread waits for that wants one of them. */
  readonly importing: Map<string, Importing> = new Map();
  readonly importWaits: Map<ThreadCore, Importing> = new Map();
  /** The classes of `_ast`, once somebody has asked for a tree. */
  ast: AstTypes | null = null;
  /** `atexit`, in the order of registering. */
  readonly exitCalls: ExitCall[] = [];
  /** Formats that `time.strptime` has read. */
  readonly timePatterns: Map<string, Pattern> = new Map();
  /** `sys.addaudithook`. */
  readonly auditHooks: Value[] = [];
}

export interface ModuleHost extends RuntimeCore {
  readonly watch: Watch;
  readonly streams: HostStreams;
  /** null: no file can be reached. */
  readonly fs: FileSystem | null;
  readonly clock: HostClock;
  readonly config: RuntimeConfig;
  /** The dict of the sys module. */
  readonly sys: PyDict;
  readonly state: ModuleState;
}

/** The host of the runtime that is running. */
export const currentHost = (): ModuleHost => ts.runtime as ModuleHost;

/** The module of that name in `sys.modules`, if it is a real module. */
export function loadedModule(rt: RuntimeCore, name: string): PyModule | undefined {
  const m = rt.modules.getStr(name);
  return m instanceof PyModule ? m : undefined;
}
