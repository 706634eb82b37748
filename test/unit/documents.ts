/** Code blocks of the Markdown pages, and ways to run them. */
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export function codeBlocks(page: string): Block[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((m) => ({
    language: m[1]!,
    text: m[2]!,
    line: text.slice(0, m.index).split("\n").length,
  }));
}

function run(command: string, args: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd: ROOT, encoding: "utf8", input, timeout: 60_000 });
}

/** Run a Python block with the command. */
export const runPython = (text: string) => run(process.execPath, ["dist/cli.js", "-c", text]);

/**
 * Run a shell block. `sidewinder` is the built command. `npm ci` and `npm test` are what runs this test, and building would pull the command away
 * from under other tests, so of npm only the last command of `npm start` is left.
 */
export function runShell(text: string): SpawnSyncReturns<string> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const start = scripts["start"]!.split("&&").at(-1)!;
  const prelude = `set -euo pipefail
node() { "${process.execPath}" "$@"; }
sidewinder() { node dist/cli.js "$@"; }
npm() { case "$1" in ci|test) ;; start) ${start.trim()} ;; *) echo "npm $1 in a page" >&2; return 1 ;; esac; }
`;
  return run("bash", ["-c", prelude + text]);
}

/** Run a TypeScript block in a folder where the package is installed. */
export function runTypeScript(text: string): SpawnSyncReturns<string> {
  const folder = mkdtempSync(join(tmpdir(), "sidewinder-page-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(ROOT, join(folder, "node_modules/sidewinder"), "dir");
    const file = join(folder, "block.mts");
    writeFileSync(file, text);
    return run(process.execPath, ["--import", "tsx", file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
