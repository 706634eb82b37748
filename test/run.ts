// The test runner behind `npm test`: the unit tests, random programs (test/generative), then every program of test/python on Sidewinder, under every
// variant that is not rare, against CPython 3.14 (Pyodide). Its last line is always `N passed, N failed`.
//
//   tsx test/run.ts [--unit|--generative|--python] [--variant=NAME[,NAME]|--all-variants] [--cli] [--oracle-only] [--list] [--timeout=SECONDS] [PATTERN…]

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkGenerated } from "./generative/check.ts";
import { difference } from "./harness/compare.ts";
import { Oracle } from "./harness/oracle.ts";
import { findPrograms } from "./harness/programs.ts";
import { type Program, VARIANTS, type Variant } from "./harness/types.ts";
import { runUnitTests, type Tally } from "./harness/unit-tests.ts";
import { WorkerPool } from "./harness/workers.ts";

/** Seconds that a program may take (`--timeout`: more of them on a machine that is busy with other things). */
const TIMEOUT_S = 10;

/** Always the same random programs, so that a run says something about the change and not about luck. `test/generative/run.ts` takes others. */
const GENERATED = { first: 1, count: 300 };

async function printOracle(programs: readonly Program[]): Promise<void> {
  const oracle = new Oracle();
  for (const program of programs) {
    const answer = await oracle.ask(program);
    console.log(`===== ${program.name}`);
    if ("failure" in answer) {
      console.log(`the oracle has no answer: ${answer.failure}`);
      continue;
    }
    process.stdout.write(answer.outcome.stdout);
    if (answer.outcome.stderr) process.stdout.write(`----- stderr\n${answer.outcome.stderr}`);
    console.log(`----- exit code ${answer.outcome.exitCode}`);
  }
  oracle.close();
}

async function runPrograms(
  programs: readonly Program[],
  variants: readonly Variant[],
  cli: boolean,
  timeoutMs: number,
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const oracle = new Oracle();
  const module = fileURLToPath(new URL("harness/sidewinder-worker.ts", import.meta.url));
  const pool = new WorkerPool(module, Math.max(1, Math.min(4, availableParallelism())), timeoutMs + (cli ? 2000 : 0));
  await Promise.all(
    programs.map(async (program) => {
      const expected = await oracle.ask(program);
      const differing = new Map<string, string[]>();
      await Promise.all(
        variants.map(async (variant) => {
          const text = difference(expected, await pool.run({ program, variant, cli }));
          if (text === undefined) {
            tally.passed++;
            return;
          }
          tally.failed++;
          differing.set(text, [...(differing.get(text) ?? []), variant.name]);
        }),
      );
      for (const [text, names] of differing) console.log(`FAIL ${program.name} [${names.join(" ")}]\n  ${text}`);
    }),
  );
  oracle.close();
  pool.close();
  return tally;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      python: { type: "boolean", default: false },
      unit: { type: "boolean", default: false },
      generative: { type: "boolean", default: false },
      variant: { type: "string" },
      "all-variants": { type: "boolean", default: false },
      cli: { type: "boolean", default: false },
      "oracle-only": { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      timeout: { type: "string", default: String(TIMEOUT_S) },
    },
  });
  const programs = findPrograms(positionals);
  if (values.list) {
    for (const program of programs) console.log(program.name);
    return;
  }
  if (values["oracle-only"]) return printOracle(programs);

  const wanted = values.variant?.split(",");
  const variants = VARIANTS.filter((variant) =>
    wanted ? wanted.includes(variant.name) : values["all-variants"] || !variant.rare,
  );
  if (variants.length === 0) throw new Error(`no such variant; there are ${VARIANTS.map((v) => v.name).join(", ")}`);

  const all = !values.python && !values.unit && !values.generative;
  const named = positionals.length === 0 || positionals.some((pattern) => "generative".includes(pattern));
  const tallies: Tally[] = [];
  if (all || values.unit) tallies.push(await runUnitTests(positionals));
  if (values.generative || (all && named))
    tallies.push(await checkGenerated({ ...GENERATED, everything: values["all-variants"] }));
  if (all || values.python)
    tallies.push(await runPrograms(programs, variants, values.cli, Number(values.timeout) * 1000));
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum("skipped");
  console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}

await main();
