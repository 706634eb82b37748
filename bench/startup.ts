/**
 * What a hello-world process costs over bare `node -e 0`: the two run in turn, and the medians of the whole processes
 * are compared. `--check` makes the target a condition of the exit code.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { best, median } from "./harness/statistics.ts";
import { formatTable } from "./harness/table.ts";

const TARGET_MS = 40;

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "20" },
    cli: { type: "string", default: fileURLToPath(new URL("../dist/cli.js", import.meta.url)) },
    check: { type: "boolean", default: false },
  },
});

function timeProcess(args: readonly string[], expected: string): number {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0 || done.stdout !== expected) {
    throw new Error(`node ${args.join(" ")}: exit code ${done.status}\n${done.stdout}${done.stderr}`);
  }
  return elapsed;
}

if (!existsSync(options.cli)) {
  console.error(`no ${options.cli}: npm run build makes it`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "sidewinder-startup-"));
try {
  const hello = join(folder, "hello.py");
  writeFileSync(hello, 'print("hello")\n');
  const bare: number[] = [];
  const ours: number[] = [];
  timeProcess(["-e", "0"], "");
  timeProcess([options.cli, hello], "hello\n");
  for (let run = 0; run < Number(options.runs); run++) {
    bare.push(timeProcess(["-e", "0"], ""));
    ours.push(timeProcess([options.cli, hello], "hello\n"));
  }
  const over = median(ours) - median(bare);
  const row = (name: string, times: readonly number[]) => [name, median(times).toFixed(1), best(times).toFixed(1)];
  console.log(
    formatTable(
      ["process, ms", "median", "best"],
      [
        row("node -e 0", bare),
        row("cli.js hello.py", ours),
        ["difference", over.toFixed(1), (best(ours) - best(bare)).toFixed(1)],
      ],
    ),
  );
  const met = over <= TARGET_MS;
  console.log(`\ntarget: at most ${TARGET_MS} ms over bare node: ${met ? "met" : "missed"}`);
  process.exitCode = options.check && !met ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
