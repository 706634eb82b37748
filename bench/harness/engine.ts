/**
 * What the benchmarks mean by an engine: something that runs a program of `bench/programs` for a number of rounds inside
 * one process and answers what it printed. The program takes its own times with `time.perf_counter()`, so process
 * start-up and loading never count.
 */
import { spawn, spawnSync } from "node:child_process";

/** One program to run: its path, its size argument (the program's own default when absent) and the rounds. */
export interface Job {
  readonly path: string;
  readonly size: string | undefined;
  readonly rounds: number;
  readonly timeoutMs: number;
}

/** What came of a job: result lines and seconds per round, or one line that says what went wrong. */
export type Outcome =
  | { readonly ok: true; readonly results: readonly string[]; readonly times: readonly number[] }
  | { readonly ok: false; readonly message: string };

export interface Engine {
  /** Short, for a column head. */
  readonly name: string;
  /** What exactly runs, for the line above the table. */
  readonly version: string;
  run(job: Job): Promise<Outcome>;
  close(): void;
}

/** The arguments a program is given: `[size, rounds]`; the size is read from the file when only rounds are wanted. */
export function programArguments(job: Job, source: string): string[] {
  const size = job.size ?? /len\(sys\.argv\) > 1 else (\d+)/.exec(source)?.[1];
  if (size === undefined) throw new Error(`${job.path} names no default size`);
  return [size, String(job.rounds)];
}

/** Reads a program's output. Every line that is not a time belongs to the result, so stray output shows as a difference. */
export function parseOutput(output: string): Outcome {
  const results: string[] = [];
  const times: number[] = [];
  for (const line of output.split("\n")) {
    const elapsed = /^elapsed: (\S+)$/.exec(line);
    if (elapsed) times.push(Number(elapsed[1]));
    else if (line !== "") results.push(line.replace(/^result: /, ""));
  }
  if (times.length === 0 || times.some(Number.isNaN)) return { ok: false, message: "printed no elapsed time" };
  return { ok: true, results, times };
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").pop() ?? "";
}

/** An engine that is a command taking a Python file: native CPython, or a build of Sidewinder. */
export class CommandEngine implements Engine {
  constructor(
    readonly name: string,
    readonly version: string,
    private readonly command: string,
    private readonly args: readonly string[],
    private readonly readSource: (path: string) => string,
  ) {}

  run(job: Job): Promise<Outcome> {
    const programArgs = programArguments(job, this.readSource(job.path));
    return new Promise((resolve) => {
      const child = spawn(this.command, [...this.args, job.path, ...programArgs], {
        stdio: ["ignore", "pipe", "pipe"],
        timeout: job.timeoutMs,
        killSignal: "SIGKILL",
      });
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
      child.on("error", (error) => resolve({ ok: false, message: error.message }));
      child.on("close", (code, signal) => {
        if (signal === "SIGKILL") resolve({ ok: false, message: `killed after ${job.timeoutMs / 1000} s` });
        else if (code !== 0) resolve({ ok: false, message: lastLine(stderr) || `exit code ${code ?? signal}` });
        else resolve(parseOutput(stdout));
      });
    });
  }

  close(): void {}
}

/** The first line a command prints when asked for its version; undefined when it cannot be run. */
export function versionOf(command: string, args: readonly string[]): string | undefined {
  const done = spawnSync(command, args, { encoding: "utf8", timeout: 20_000 });
  if (done.error || done.status !== 0) return undefined;
  return (done.stdout || done.stderr).split("\n")[0];
}
