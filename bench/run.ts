/**
 * `npm run bench`: runs `bench/programs/*.py` on Sidewinder, native `python3` and Pyodide, program by program with the
 * engines taking turns, checks that all print the same results, and reports times, ratios (theirs / ours, so more than
 * one means Sidewinder is faster) and geometric means. Exits with 1 when a result differs or a program fails.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CommandEngine, type Engine, type Job, type Outcome, versionOf } from "./harness/engine.ts";
import { startPyodide } from "./harness/pyodide-engine.ts";
import { best, geometricMean, median } from "./harness/statistics.ts";
import { formatMs, formatRatio, formatTable } from "./harness/table.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAMS = join(ROOT, "bench", "programs");

const HELP = `npx tsx bench/run.ts [names…]
  names              programs of bench/programs to run; a part of a name will do (default: all)
  --rounds N         rounds of each program within one process (default 7; with --quick 2)
  --passes N         processes per engine and program, the engines taking turns (default 2: what V8 does with a program differs between processes)
  --quick            small sizes: checks the results, the times mean little
  --no-pyodide       leave Pyodide out
  --no-python        leave native python3 out
  --python CMD       the native Python to compare with (default python3)
  --flags="…"        flags for Sidewinder, e.g. --flags="-X jit=off"
  --json FILE        write all figures to a file
  --timeout S        seconds a program may take per process (default 120)
  --ab A B           compare two builds of Sidewinder (folders with a cli.js) instead
  --flags-a, --flags-b  flags for one side of --ab
`;

interface Row {
  readonly program: string;
  readonly outcomes: Map<Engine, Outcome>;
  readonly times: Map<Engine, number[]>;
  differs: boolean;
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: "string" },
        passes: { type: "string", default: "2" },
        quick: { type: "boolean", default: false },
        "no-pyodide": { type: "boolean", default: false },
        "no-python": { type: "boolean", default: false },
        python: { type: "string", default: "python3" },
        flags: { type: "string", default: "" },
        "flags-a": { type: "string" },
        "flags-b": { type: "string" },
        json: { type: "string" },
        timeout: { type: "string", default: "120" },
        ab: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}

const { values: options, positionals } = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const readSource = (path: string): string => readFileSync(path, "utf8");
const splitFlags = (text: string): string[] => text.split(/\s+/).filter((flag) => flag !== "");

function sidewinder(name: string, where: string, flags: string): Engine | undefined {
  const cli = existsSync(where) && statSync(where).isDirectory() ? join(where, "cli.js") : where;
  if (!existsSync(cli)) {
    console.log(`${name}: no ${relative(process.cwd(), cli)}, skipped (npm run build makes it)`);
    return undefined;
  }
  const description = ["node", relative(process.cwd(), cli), flags].join(" ").trim();
  return new CommandEngine(
    name,
    `${description}, node ${process.version}`,
    process.execPath,
    [cli, ...splitFlags(flags)],
    readSource,
  );
}

function nativePython(command: string): Engine | undefined {
  const version = versionOf(command, ["--version"]);
  const [major = 0, minor = 0] = version?.split(" ")[1]?.split(".").map(Number) ?? [];
  if (version === undefined) console.log(`${command}: cannot be run, skipped`);
  else if (major !== 3 || minor < 11) console.log(`${command}: ${version} is older than 3.11, skipped`);
  else return new CommandEngine("python3", `native ${version}`, command, [], readSource);
  return undefined;
}

async function chooseEngines(names: string[]): Promise<Engine[]> {
  if (options.ab) {
    const [a, b] = names.splice(0, 2);
    if (a === undefined || b === undefined) {
      console.error(`--ab needs two folders\n\n${HELP}`);
      process.exit(2);
    }
    const pair = [
      sidewinder("B", b, options["flags-b"] ?? options.flags),
      sidewinder("A", a, options["flags-a"] ?? options.flags),
    ];
    if (pair.includes(undefined)) process.exit(2);
    return pair as Engine[];
  }
  const engines = [
    sidewinder("sidewinder", join(ROOT, "dist"), options.flags),
    options["no-python"] ? undefined : nativePython(options.python),
  ];
  if (!options["no-pyodide"]) {
    const pyodide = await startPyodide();
    if (!pyodide) console.log("pyodide: does not start, skipped");
    engines.push(pyodide);
  }
  return engines.filter((engine) => engine !== undefined);
}

function choosePrograms(names: readonly string[]): string[] {
  const all = readdirSync(PROGRAMS)
    .filter((file) => file.endsWith(".py"))
    .map((file) => basename(file, ".py"))
    .sort();
  const exact = new Set(all);
  const chosen = all.filter(
    (program) =>
      names.length === 0 || names.some((name) => (exact.has(name) ? name === program : program.includes(name))),
  );
  if (chosen.length === 0) {
    console.error(`no program is called ${names.join(" or ")}; there are: ${all.join(" ")}`);
    process.exit(2);
  }
  return chosen;
}

/** Why two outcomes differ, in one line; undefined when they are the same. */
function difference(expected: readonly string[], found: readonly string[]): string | undefined {
  for (let i = 0; i < Math.max(expected.length, found.length); i++) {
    if (expected[i] !== found[i]) return `expected ${expected[i] ?? "no line"}, got ${found[i] ?? "no line"}`;
  }
  return undefined;
}

async function runProgram(program: string, engines: readonly Engine[], rounds: number, passes: number): Promise<Row> {
  const path = join(PROGRAMS, `${program}.py`);
  const size = options.quick ? /^# quick: (\d+)$/m.exec(readSource(path))?.[1] : undefined;
  const job: Job = { path, size, rounds, timeoutMs: Number(options.timeout) * 1000 };
  const row: Row = { program, outcomes: new Map(), times: new Map(), differs: false };
  for (let pass = 0; pass < passes; pass++) {
    // Turned round every time, so that no engine always runs in another's wake.
    for (const engine of pass % 2 ? [...engines].reverse() : engines) {
      const outcome = await engine.run(job);
      if (row.outcomes.get(engine)?.ok !== false) row.outcomes.set(engine, outcome);
      if (outcome.ok) row.times.set(engine, [...(row.times.get(engine) ?? []), ...outcome.times]);
    }
  }
  // The last engine that ran is the best judge there is: CPython itself, or the old build.
  const reference = [...engines]
    .reverse()
    .map((engine) => row.outcomes.get(engine))
    .find((outcome) => outcome?.ok);
  for (const [engine, outcome] of row.outcomes) {
    const message = !outcome.ok ? outcome.message : reference?.ok && difference(reference.results, outcome.results);
    if (message) {
      row.differs = true;
      console.log(`${program}: ${engine.name}: ${message}`);
    }
  }
  return row;
}

const names = [...positionals];
const engines = await chooseEngines(names);
const programs = choosePrograms(names);
if (engines.length === 0) {
  console.error("no engine to run");
  process.exit(2);
}
const rounds = Number(options.rounds ?? (options.quick ? 2 : 7));
const passes = Number(options.passes);
if (!(rounds >= 1 && passes >= 1 && Number(options.timeout) > 0)) {
  console.error("--rounds, --passes and --timeout take a positive number");
  process.exit(2);
}

for (const engine of engines) console.log(`${engine.name}: ${engine.version}`);
console.log(
  `${programs.length} programs, ${rounds} rounds × ${passes} passes, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
);
console.log(`load ${loadavg()[0]!.toFixed(1)} at the start; best round in ms, ratio = theirs / ours\n`);

const ours = engines.find((engine) => engine.name === "sidewinder" || engine.name === "B");
const others = engines.filter((engine) => engine !== ours);
const rows: Row[] = [];
for (const program of programs) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${program}`);
  rows.push(await runProgram(program, engines, rounds, passes));
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
for (const engine of engines) engine.close();

function ratio(row: Row, engine: Engine, pick: (times: readonly number[]) => number): number {
  const mine = ours && row.times.get(ours);
  const theirs = row.times.get(engine);
  return mine && theirs && !row.differs ? pick(theirs) / pick(mine) : Number.NaN;
}

function meanRow(label: string, pick: (times: readonly number[]) => number): string[] {
  const ratios = others.map((engine) => rows.map((row) => ratio(row, engine, pick)).filter(Number.isFinite));
  return [label, ...engines.map(() => ""), ...ratios.map((each) => formatRatio(geometricMean(each)))];
}

const cells = rows.map((row) => [
  row.program,
  ...engines.map((engine) => {
    const times = row.times.get(engine);
    return times && row.outcomes.get(engine)?.ok ? formatMs(best(times)) : "failed";
  }),
  ...(ours ? others.map((engine) => (row.differs ? "DIFFERS" : formatRatio(ratio(row, engine, best)))) : []),
]);
const means = ours ? [undefined, meanRow("geometric mean, best", best), meanRow("geometric mean, median", median)] : [];
const heads = [
  "program",
  ...engines.map((engine) => engine.name),
  ...(ours ? others.map((engine) => `vs ${engine.name}`) : []),
];
console.log(formatTable(heads, [...cells, ...means]));

const differing = rows.filter((row) => row.differs).map((row) => row.program);
if (options.quick) console.log("\nQuick sizes: the results are checked, the times mean little.");
console.log(
  differing.length ? `\n${differing.length} of ${rows.length} differ: ${differing.join(" ")}` : "\nAll results equal.",
);

if (options.json !== undefined) {
  const report = {
    date: new Date().toISOString(),
    engines: engines.map(({ name, version }) => ({ name, version })),
    rounds,
    passes,
    quick: options.quick,
    programs: rows.map((row) => ({
      program: row.program,
      differs: row.differs,
      seconds: Object.fromEntries([...row.times].map(([engine, times]) => [engine.name, times])),
      best: Object.fromEntries([...row.times].map(([engine, times]) => [engine.name, best(times)])),
      median: Object.fromEntries([...row.times].map(([engine, times]) => [engine.name, median(times)])),
    })),
    geometricMeans: Object.fromEntries(
      others.map((engine) => {
        const of = (pick: typeof best) =>
          geometricMean(rows.map((row) => ratio(row, engine, pick)).filter(Number.isFinite));
        return [engine.name, ours ? { best: of(best), median: of(median) } : {}];
      }),
    ),
  };
  writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
process.exitCode = differing.length ? 1 : 0;
