// The one place that knows how Sidewinder is started: through its embedding API, or through its command line.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Outcome, Program, Variant } from "./types.ts";

/** The part of the embedding API that running a script needs. */
interface EmbeddingApi {
  MemoryFileSystem: new (files: Record<string, string>) => object;
  Python: new (options: {
    args: readonly string[];
    path: readonly string[];
    stdout: (text: string) => void;
    stderr: (text: string) => void;
    stdin: string;
    frameAlloc: Variant["frameAlloc"];
    jit: Variant["jit"];
    frames: "full";
    fs: object;
  }) => { runMain(source: string, filename: string): number | Promise<number> };
}

let api: EmbeddingApi | undefined;

/** Run a program in this process with a fresh runtime. */
export async function runWithApi(program: Program, variant: Variant): Promise<Outcome> {
  api ??= (await import(pathToFileURL(join(program.root, "dist/index.mjs")).href)) as EmbeddingApi;
  const files = new Map(program.files.map((file) => [file.path, file.text]));
  let stdout = "";
  let stderr = "";
  const python = new api.Python({
    args: [program.name, ...program.args],
    path: [program.path.slice(0, program.path.lastIndexOf("/"))],
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: program.stdin,
    frameAlloc: variant.frameAlloc,
    jit: variant.jit,
    frames: "full",
    // Programs write to /tmp, which a process has and a file system in memory has not by itself.
    fs: new api.MemoryFileSystem({ ...Object.fromEntries(files), "/tmp/.keep": "" }),
  });
  const exitCode = await python.runMain(files.get(program.path)!, program.path);
  return { stdout, stderr, exitCode };
}

/** Run a program in a process of its own, as a user's shell would. */
export function runWithCli(program: Program, variant: Variant): Promise<Outcome> {
  const flags = ["-X", `frame-alloc=${variant.frameAlloc}`, "-X", `jit=${variant.jit}`];
  const child = spawn(process.execPath, ["dist/cli.js", ...flags, program.name, ...program.args], {
    cwd: program.root,
    stdio: ["pipe", "pipe", "pipe"],
    timeout: 10_000,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(program.stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    // An uncaught KeyboardInterrupt ends a process by its signal, which a shell shows as 130.
    child.on("close", (code, signal) =>
      resolve({ stdout, stderr, exitCode: code ?? (signal === "SIGINT" ? 130 : -1) }),
    );
  });
}
