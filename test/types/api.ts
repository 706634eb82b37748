/** Checked by the compiler only (`npm run typecheck`): the types of the embedding API, as a program sees them. */
import {
  ConversionError,
  type FileSystem,
  type Frame,
  type FrameStats,
  type HostFunction,
  InternalError,
  MemoryFileSystem,
  Python,
  PythonError,
  type PythonObject,
  type PythonOptions,
  type RunOptions,
  type StackRow,
  type TracebackEntry,
  UsageError,
} from "../../src/index.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const check = <T extends true>(_: T): void => {};

check<Equal<ReturnType<Python["run"]>, unknown>>(true);
check<Equal<ReturnType<Python["runAsync"]>, Promise<unknown>>>(true);
check<Equal<ReturnType<Python["callAsync"]>, Promise<unknown>>>(true);
check<Equal<ReturnType<Python["runMain"]>, Promise<number>>>(true);
check<Equal<Parameters<Python["run"]>, [code: string, options?: RunOptions]>>(true);
check<Equal<ReturnType<Python["walkStack"]>, StackRow[]>>(true);
check<Equal<Parameters<Python["walkStack"]>, [limit?: number, thread?: number]>>(true);
check<Equal<Python["threads"], number[]>>(true);
check<Equal<Python["frameStats"], FrameStats>>(true);
check<Equal<PythonError["traceback"], readonly TracebackEntry[]>>(true);
check<Equal<PythonError["type"] | PythonError["formatted"], string>>(true);
check<Equal<TracebackEntry["lineno"], number | null>>(true);

({
  args: ["prog"],
  path: ["/lib"],
  stdout: (text) => void text.length,
  stdin: async () => "line\n",
  frames: "basic",
  frameAlloc: "cached",
  jit: "always",
  optimize: 2,
  fs: new MemoryFileSystem({ "a.py": "", "b.bin": new Uint8Array() }),
  clock: { now: () => 0, monotonic: () => 0 },
  isatty: (fd) => fd === 1,
}) satisfies PythonOptions;
({}) satisfies PythonOptions;
new MemoryFileSystem() satisfies FileSystem;
((a: unknown, b: unknown) => [a, b]) satisfies HostFunction;
(async () => 1) satisfies HostFunction;

const python = new Python();
python.evalFrameHook = (frame: Frame) => void frame;
python.evalFrameHook = null;
python.globals.set("x", 1).set("y", () => 2);
const entries: Map<string, unknown> = new Map(python.globals);
void entries;
python.call(python.run("len") as PythonObject, [1]);
[ConversionError, InternalError, PythonError, UsageError] satisfies (new (
  ...args: never[]
) => Error)[];

// @ts-expect-error there is no such level
({ frames: "some" }) satisfies PythonOptions;
// @ts-expect-error there is no such option
({ frame: "full" }) satisfies PythonOptions;
// @ts-expect-error the program is text
python.run(1);
// @ts-expect-error the counters are the runtime's
python.frameStats = null;
// @ts-expect-error a traceback cannot be changed
new PythonError("", "", null, [], "").traceback.push();
