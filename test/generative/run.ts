// Random programs against CPython, for longer than CI has time:
//
//   npx tsx test/generative/run.ts [--count 300] [--seed 1] [--all-variants] [--shrunk 3] [--show SEED]

import { parseArgs } from "node:util";
import { checkGenerated, wholeProgram } from "./check.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    shrunk: { type: "string", default: "3" },
    "all-variants": { type: "boolean", default: false },
    show: { type: "string" },
  },
});
if (values.show !== undefined) {
  process.stdout.write(wholeProgram(Number(values.show)));
} else {
  const start = performance.now();
  const tally = await checkGenerated({
    first: Number(values.seed),
    count: Number(values.count),
    everything: values["all-variants"],
    shrunk: Number(values.shrunk),
    progress: (done, failed) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} programs, ${failed} failures`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  console.log(
    `${values.count} programs from seed ${values.seed} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
