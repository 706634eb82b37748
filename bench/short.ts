/**
 * `npm run bench:short`: whole processes of scripts that take less than 50 ms, with `-X jit=on` and off taking turns. A short script must not pay for a
 * compiler it has no use for. `--check` makes that a condition of the exit code.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { best, median } from "./harness/statistics.ts";
import { formatTable } from "./harness/table.ts";

/** How much slower `on` may be: a share of the whole process, for noise. */
const TOLERANCE = 1.03;

const SCRIPTS: Readonly<Record<string, string>> = {
  hello: 'print("hello")\n',
  small_class: `
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self

    def __repr__(self):
        return f"{self.owner}: {self.balance}"


accounts = [Account(name) for name in ("ann", "ben", "cleo")]
for i, account in enumerate(accounts):
    account.deposit(10 * (i + 1))
try:
    accounts[0].deposit(-1)
except ValueError as error:
    print(error)
print(sorted(accounts, key=lambda account: -account.balance))
`,
  twenty_functions_once: `${Array.from(
    { length: 20 },
    (_, i) => `
def step${i}(values):
    total = 0
    for value in values:
        if value % ${i + 2} == 0:
            total += value
        else:
            total -= ${i}
    return {"step": ${i}, "total": total, "first": values[:3]}
`,
  ).join("\n")}
results = [${Array.from({ length: 20 }, (_, i) => `step${i}(list(range(${i}, 40)))`).join(", ")}]
print(sum(result["total"] for result in results), len(results))
`,
  count_words: `
text = "the quick brown fox jumps over the lazy dog and the cat looks at the fox " * 20
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]:
    print(word, count)
`,
  warm_loop: `
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(max(collatz(n) for n in range(1, 200)))
`,
};

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "15" },
    cli: { type: "string", default: fileURLToPath(new URL("../dist/cli.js", import.meta.url)) },
    check: { type: "boolean", default: false },
  },
});
const runs = Number(options.runs);
if (!existsSync(options.cli) || !(runs >= 1)) {
  console.error(runs >= 1 ? `no ${options.cli}: npm run build makes it` : "--runs takes a positive number");
  process.exit(2);
}

function timeProcess(script: string, jit: string): { ms: number; output: string } {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, [options.cli, "-X", `jit=${jit}`, script], { encoding: "utf8" });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0)
    throw new Error(`${script}, jit=${jit}: exit code ${done.status}\n${done.stdout}${done.stderr}`);
  return { ms, output: done.stdout };
}

const folder = mkdtempSync(join(tmpdir(), "sidewinder-short-"));
const rows: string[][] = [];
const slower: string[] = [];
try {
  console.log(
    `${runs} runs each, load ${loadavg()[0]!.toFixed(1)}; whole processes in ms, at most ${TOLERANCE} times as long with the compiler\n`,
  );
  for (const [name, text] of Object.entries(SCRIPTS)) {
    const script = join(folder, `${name}.py`);
    writeFileSync(script, text);
    const times: Record<"off" | "on", number[]> = { off: [], on: [] };
    const expected = timeProcess(script, "off").output;
    for (let run = 0; run < runs; run++) {
      for (const jit of run % 2 ? (["on", "off"] as const) : (["off", "on"] as const)) {
        const { ms, output } = timeProcess(script, jit);
        if (output !== expected) throw new Error(`${name}, jit=${jit}: printed ${output}, expected ${expected}`);
        times[jit].push(ms);
      }
    }
    // Both have to be slower: the median alone moves with whatever else the machine does.
    const [byMedian, byBest] = [median(times.on) / median(times.off), best(times.on) / best(times.off)];
    if (byMedian > TOLERANCE && byBest > TOLERANCE) slower.push(name);
    const cells = [median(times.off), median(times.on), best(times.off), best(times.on)].map((t) => t.toFixed(1));
    rows.push([name, ...cells, byMedian.toFixed(3), byBest.toFixed(3)]);
  }
  const head = ["script", "median off", "median on", "best off", "best on", "on / off", "best on / off"];
  console.log(formatTable(head, rows));
  console.log(slower.length === 0 ? "\nNo script is slower." : `\nslower with the compiler: ${slower.join(" ")}`);
  process.exitCode = options.check && slower.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
