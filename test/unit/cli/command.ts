/** Runs the built command, as a shell would. */
import { spawn, type SpawnOptions } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const CLI = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

export interface Ended {
  stdout: string;
  stderr: string;
  /** Exit status, or the name of the signal. */
  status: number | string;
}

export interface Running {
  readonly ended: Promise<Ended>;
  write(text: string): void;
  /** Write, and close standard input. */
  end(text?: string): void;
  signal(name: NodeJS.Signals): void;
  /** Wait until the output contains the text. */
  until(text: string): Promise<void>;
}

/** Options of the process, and flags for Node itself. */
export interface CommandOptions extends SpawnOptions {
  readonly nodeFlags?: readonly string[];
}

export function start(args: readonly string[], { nodeFlags = [], ...options }: CommandOptions = {}): Running {
  if (!existsSync(CLI)) throw new Error("dist/cli.js is not there: npm run build");
  const child = spawn(process.execPath, [...nodeFlags, CLI, ...args], { timeout: 20_000, ...options, stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  child.stdin!.on("error", () => {});
  child.stdout!.setEncoding("utf8").on("data", (t: string) => (stdout += t));
  child.stderr!.setEncoding("utf8").on("data", (t: string) => (stderr += t));
  return {
    ended: new Promise((resolve) =>
      child.on("close", (code, signal) => resolve({ stdout, stderr, status: code ?? signal ?? -1 })),
    ),
    write: (text) => void child.stdin!.write(text),
    end: (text = "") => void child.stdin!.end(text),
    signal: (name) => void child.kill(name),
    until: async (text) => {
      while (!stdout.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended without '${text}': ${stderr}`);
        await new Promise((done) => setTimeout(done, 10));
      }
    },
  };
}

/** Run to the end with this input. */
export function sidewinder(args: readonly string[], input = "", options: CommandOptions = {}): Promise<Ended> {
  const running = start(args, options);
  running.end(input);
  return running.ended;
}

/** A folder of files, removed at the end. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  f: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "sidewinder-cli-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await f(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
