// What the harness's processes say to each other: a program, a job (one program under one variant), its outcome.

/** A Python program of test/python: one file, or a folder with a main.py and the modules it imports. */
export interface Program {
  /** Path of the script relative to the repository's root: its name, and its sys.argv[0]. */
  readonly name: string;
  /** The repository's root: the working directory of the run. */
  readonly root: string;
  /** Absolute path of the script, as tracebacks show it. */
  readonly path: string;
  /** The script and its modules: absolute path and text. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Arguments after the script (header `# args:`). */
  readonly args: readonly string[];
  /** Standard input (header `# stdin:`). */
  readonly stdin: string;
}

/** One way of running Sidewinder. */
export interface Variant {
  readonly name: string;
  /** Left out unless it is named or every variant is asked for: it shares both of its halves with variants that run. */
  readonly rare: boolean;
  readonly frameAlloc: "lazy" | "cached" | "eager";
  readonly jit: "off" | "on" | "always";
}

/** What a finished program did. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** What a worker is asked. `variant` is absent for the oracle. */
export interface Job {
  readonly program: Program;
  readonly variant?: Variant;
  /** Run through the command line program in a process of its own instead of the embedding API. */
  readonly cli?: boolean;
}

/** What a worker answers: an outcome, or why there is none. */
export type Answer = { readonly outcome: Outcome } | { readonly failure: string };

/** Every engine and policy that a program must behave the same under. */
export const VARIANTS: readonly Variant[] = [
  { name: "lazy", frameAlloc: "lazy", jit: "off", rare: false },
  { name: "lazy-on", frameAlloc: "lazy", jit: "on", rare: false },
  { name: "lazy-always", frameAlloc: "lazy", jit: "always", rare: false },
  { name: "cached", frameAlloc: "cached", jit: "off", rare: true },
  { name: "cached-on", frameAlloc: "cached", jit: "on", rare: true },
  { name: "cached-always", frameAlloc: "cached", jit: "always", rare: false },
  { name: "eager", frameAlloc: "eager", jit: "off", rare: false },
  { name: "eager-on", frameAlloc: "eager", jit: "on", rare: true },
  { name: "eager-always", frameAlloc: "eager", jit: "always", rare: false },
];
