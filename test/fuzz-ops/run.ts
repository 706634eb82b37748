// `npm run fuzz:ops`: random operations on the built-in value types, compared with CPython 3.14 (Pyodide).
//
//   npm run fuzz:ops [-- [--cases=N] [--seed=S] [--seeds=K] [--kind=NAME[,NAME]] [--first=N] [--long] [--show]]
//
// --long is 200,000 cases of each of three seeds. A difference is printed with its number: `--kind=K --seed=S --first=N --cases=1` draws it again.
// The numbers depend on the list of kinds.

import { parseArgs } from "node:util";
import { drawCase, KINDS } from "./cases.ts";
import { compareCases, describe } from "./compare.ts";
import { cpython, sidewinder } from "./sides.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string" },
    seed: { type: "string", default: "1" },
    seeds: { type: "string" },
    kind: { type: "string" },
    first: { type: "string", default: "0" },
    long: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
    limit: { type: "string", default: "40" },
  },
});
const kinds = values.kind?.split(",") ?? Object.keys(KINDS);
for (const kind of kinds)
  if (!(kind in KINDS)) throw new Error(`no kind ${kind}; there are ${Object.keys(KINDS).join(", ")}`);
const count = Number(values.cases ?? (values.long ? 200_000 : 20_000));
const seeds = Number(values.seeds ?? (values.long ? 3 : 1));
const first = Number(values.first);
if (values.show) {
  for (let i = first; i < first + Math.min(count, 200); i++)
    console.log(drawCase(Number(values.seed), i, kinds).source, "\n");
} else {
  const [want, got] = [await cpython(), await sidewinder()];
  let failed = 0;
  for (let seed = Number(values.seed); seed < Number(values.seed) + seeds; seed++) {
    const started = Date.now();
    const tell = (done: number, differences: number): void => {
      if (process.stderr.isTTY) process.stderr.write(`\rseed ${seed}: ${done} of ${count}, ${differences} differ `);
    };
    const report = compareCases(seed, count, kinds, want, got, tell, first);
    if (process.stderr.isTTY) process.stderr.write("\r");
    for (const d of report.differences.slice(0, Number(values.limit))) console.log(describe(d));
    failed += report.differences.length;
    const share = Math.round((100 * report.raised) / report.cases);
    console.log(
      `seed ${seed}: ${report.cases} cases, ${report.differences.length} differences (${share} % raised, ${report.senseless.length} were no programs; ${((Date.now() - started) / 1000).toFixed(1)} s)`,
    );
  }
  process.exitCode = failed > 0 ? 1 : 0;
}
