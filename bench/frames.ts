/**
 * `npm run bench:frames`: the answer to the question of 2019, "I'm not sure exactly how much this approach would get". Measures the three policies of
 * heap frames on a dozen workloads, in time, Frames and bytes, takes the cost of a heap frame per call apart, and writes the result into docs/frames.md
 * and docs/frames.svg. How it measures is described there.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildBundles } from "./frames/bundles.ts";
import { chart } from "./frames/chart.ts";
import { measure, pythonVersion, WORKLOADS } from "./frames/measure.ts";
import {
  allocationTable,
  compiledTable,
  escapePoints,
  replacePart,
  splitTable,
  summary,
  timeTable,
} from "./frames/report.ts";

const HELP = `npm run bench:frames -- [names…]
  names         workloads to measure (default: all); with names nothing is written to docs/
  --passes N    processes per workload and policy, taking turns; the best counts (default 3)
  --quick       small sizes, one pass: checks that everything runs, the figures mean nothing
  --no-write    print only
  --list        the names of the workloads`;

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    passes: { type: "string", default: "3" },
    quick: { type: "boolean", default: false },
    "no-write": { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
const unknown = names.filter((name) => !WORKLOADS.some((w) => w.name === name));
if (options.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `no workload is called ${unknown.join(", ")}\n\n${HELP}` : HELP);
  process.exit(unknown.length > 0 ? 2 : 0);
}
if (options.list) {
  for (const w of WORKLOADS) console.log(w.name);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "sidewinder-frames-"));
try {
  const bundles = await buildBundles(folder);
  const python = pythonVersion();
  const passes = options.quick ? 1 : Number(options.passes);
  const results = await measure(bundles, names, passes, options.quick ? 0.05 : 1, python !== undefined);

  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, load ${loadavg()[0]!.toFixed(1)}; best of ${passes} processes, the engines taking turns.`;
  const parts: Record<string, string> = {
    time: `${machine}\n\n${timeTable(results, python)}`,
    compiled: compiledTable(results, python),
    allocation: allocationTable(results),
    "escape points": escapePoints(),
  };
  if (WORKLOADS.some((w) => w.plain && results.has(w.name))) parts.split = splitTable(results);
  if (names.length === 0) parts.summary = summary(results, python);
  for (const [name, text] of Object.entries(parts)) if (name !== "escape points") console.log(`\n${text}`);

  if (names.length === 0 && !options.quick && !options["no-write"]) {
    const docs = join(import.meta.dirname, "../docs");
    let document = readFileSync(join(docs, "frames.md"), "utf8");
    for (const [name, text] of Object.entries(parts)) document = replacePart(document, name, text);
    writeFileSync(join(docs, "frames.md"), document);
    writeFileSync(join(docs, "frames.svg"), chart(results));
    console.log("\nwritten: docs/frames.md, docs/frames.svg");
  }
} finally {
  rmSync(folder, { recursive: true });
}
