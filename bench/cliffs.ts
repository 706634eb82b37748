/**
 * `npm run bench:cliffs`: programs that are hard on a compiler (huge functions, megamorphic sites, types that flip, code made anew) with `-X jit=on`
 * and off, the two taking turns. ratio = time off / time on; exits with 1 if the compiler makes any of them slower than the limit allows.
 *
 * A ratio below the limit is measured again, twice as often, before it counts: the machine may have been busy.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CommandEngine, type Job } from "./harness/engine.ts";
import { best, geometricMean } from "./harness/statistics.ts";
import { formatMs, formatRatio, formatTable } from "./harness/table.ts";

const FOLDER = fileURLToPath(new URL("cliffs", import.meta.url));
const HELP = `npm run bench:cliffs -- [names…]
  names          programs of bench/cliffs to run; a part of a name will do (default: all)
  --rounds N     rounds within one process (default 8; with --quick 2)
  --passes N     processes per program and side, taking turns (default 2)
  --limit R      the lowest ratio that is no failure (default 0.9)
  --quick        small sizes: checks the results, the times mean nothing and no limit is applied
  --cli PATH     the build to measure (default dist/cli.js)`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string" },
    passes: { type: "string", default: "2" },
    limit: { type: "string", default: "0.9" },
    quick: { type: "boolean", default: false },
    cli: { type: "string", default: fileURLToPath(new URL("../dist/cli.js", import.meta.url)) },
    help: { type: "boolean", short: "h", default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync(options.cli)) {
  console.error(`no ${options.cli}: npm run build makes it`);
  process.exit(2);
}
const rounds = Number(options.rounds ?? (options.quick ? 2 : 8));
const passes = Number(options.passes);
const limit = Number(options.limit);
if (!(rounds >= 1 && passes >= 1 && limit > 0)) {
  console.error(`--rounds, --passes and --limit take a positive number\n\n${HELP}`);
  process.exit(2);
}

const read = (path: string): string => readFileSync(path, "utf8");
const [off, on] = ["off", "on"].map(
  (jit) => new CommandEngine(jit, "", process.execPath, [options.cli, "-X", `jit=${jit}`], read),
) as [CommandEngine, CommandEngine];

interface Measured {
  readonly off: number[];
  readonly on: number[];
  /** What went wrong, or undefined. */
  problem: string | undefined;
}

async function measure(path: string, into: Measured, times: number): Promise<void> {
  const size = options.quick ? /^# quick: (\d+)$/m.exec(read(path))?.[1] : undefined;
  const job: Job = { path, size, rounds, timeoutMs: 120_000 };
  let results: string | undefined;
  for (let pass = 0; pass < times; pass++) {
    for (const engine of pass % 2 ? [on, off] : [off, on]) {
      const outcome = await engine.run(job);
      if (!outcome.ok) {
        into.problem = `jit=${engine.name}: ${outcome.message}`;
        return;
      }
      const found = outcome.results.join("\n");
      results ??= found;
      if (found !== results) into.problem = `results differ: ${results.split("\n")[0]} and ${found.split("\n")[0]}`;
      into[engine === on ? "on" : "off"].push(...outcome.times);
    }
  }
}

const ratioOf = (m: Measured): number => best(m.off) / best(m.on);

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".py"))
  .map((file) => basename(file, ".py"))
  .filter((name) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
  .sort();
if (names.length === 0) {
  console.error(`no program of bench/cliffs is called ${positionals.join(" or ")}`);
  process.exit(2);
}

console.log(
  `${names.length} programs, ${rounds} rounds × ${passes} passes, node ${process.version}, ${cpus()[0]?.model ?? "?"}`,
);
console.log(`load ${loadavg()[0]!.toFixed(1)} at the start; best round in ms, ratio = off / on, at least ${limit}\n`);
const rows: string[][] = [];
const ratios: number[] = [];
const failures: string[] = [];
for (const name of names) {
  const path = join(FOLDER, `${name}.py`);
  const m: Measured = { off: [], on: [], problem: undefined };
  await measure(path, m, passes);
  if (m.problem === undefined && !options.quick && ratioOf(m) < limit) await measure(path, m, passes * 2);
  const ratio = ratioOf(m);
  if (m.problem !== undefined) failures.push(`${name}: ${m.problem}`);
  else if (ratio < limit && !options.quick) failures.push(`${name}: ${formatRatio(ratio)}`);
  if (Number.isFinite(ratio)) ratios.push(ratio);
  rows.push([
    name,
    formatMs(best(m.off)),
    formatMs(best(m.on)),
    m.problem === undefined ? formatRatio(ratio) : "FAILED",
  ]);
}
console.log(
  formatTable(
    ["program", "off", "on", "off / on"],
    [...rows, undefined, ["geometric mean", "", "", formatRatio(geometricMean(ratios))]],
  ),
);
if (options.quick) console.log("\nQuick sizes: the results are checked, the times mean nothing.");
console.log(
  failures.length === 0 ? "\nNo cliff." : `\n${failures.length} of ${names.length}:\n  ${failures.join("\n  ")}`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
