// Runs generated programs under every mode of the compiler and on CPython 3.14 (Pyodide), and makes failing ones small.

import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROOT } from "../harness/programs.ts";
import { type Answer, type Program, type Variant, VARIANTS } from "../harness/types.ts";
import type { Tally } from "../harness/unit-tests.ts";
import { WorkerPool } from "../harness/workers.ts";
import { generate } from "./generate.ts";
import { shrink } from "./shrink.ts";

const PRELUDE = readFileSync(new URL("prelude.py", import.meta.url), "utf8");
const TIMEOUT_MS = 10_000;

export interface CheckOptions {
  readonly first: number;
  readonly count: number;
  /** Every variant instead of one per mode of the compiler. */
  readonly everything?: boolean;
  /** How many failures are made small; the others are only counted. */
  readonly shrunk?: number;
  readonly progress?: (done: number, failed: number) => void;
}

const workerFile = (name: string): string => fileURLToPath(new URL(`../harness/${name}.ts`, import.meta.url));

/** The three modes, with the frame policies taking turns. */
export function variantsFor(seed: number, everything: boolean): Variant[] {
  if (everything) return [...VARIANTS];
  const policy = (["lazy", "cached", "eager"] as const)[seed % 3];
  return VARIANTS.filter((v) => (v.jit === "always" ? v.frameAlloc === policy : v.frameAlloc === "lazy"));
}

class Checker {
  readonly oracle = new WorkerPool(workerFile("oracle-worker"), 1, TIMEOUT_MS, ["--stack-size=6000"]);
  readonly ours = new WorkerPool(workerFile("sidewinder-worker"), 2, TIMEOUT_MS);

  private program(text: string): Program {
    const path = join(ROOT, "test/generative/program.py");
    return {
      name: "test/generative/program.py",
      root: ROOT,
      path,
      files: [{ path, text: PRELUDE + text }],
      args: [],
      stdin: "",
    };
  }

  expected(text: string): Promise<Answer> {
    return this.oracle.run({ program: this.program(text) });
  }

  got(text: string, variant: Variant): Promise<Answer> {
    return this.ours.run({ program: this.program(text), variant });
  }

  /** True if a variant differs from CPython, and CPython has an answer. A program that does not compile is of no interest. */
  async fails(text: string, variant: Variant): Promise<boolean> {
    const expected = await this.expected(text);
    if ("failure" in expected || /^SyntaxError/m.test(expected.outcome.stderr)) return false;
    if (expected.outcome.stdout.includes("index-sized integer")) return false;
    return different(expected, await this.got(text, variant)) !== undefined;
  }

  close(): void {
    this.oracle.close();
    this.ours.close();
  }
}

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";

/** Where two answers differ: in what they print, and in how they end. Warnings are not compared. */
function different(expected: Answer, got: Answer): string | undefined {
  if ("failure" in got) return `no answer: ${got.failure.split("\n").slice(0, 4).join(" | ")}`;
  if ("failure" in expected) return undefined;
  const [a, b] = [expected.outcome, got.outcome];
  if (a.stdout === b.stdout && a.exitCode === b.exitCode) return undefined;
  const wanted = a.stdout.split("\n");
  const actual = b.stdout.split("\n");
  let at = 0;
  while (at < wanted.length && wanted[at] === actual[at]) at++;
  const end =
    a.exitCode === b.exitCode ? "" : `\n  exit code ${b.exitCode}, expected ${a.exitCode}; ${lastLine(b.stderr)}`;
  return `line ${at + 1}\n  expected: ${wanted[at]?.slice(0, 300)}\n  got:      ${actual[at]?.slice(0, 300)}${end}`;
}

async function report(
  checker: Checker,
  seed: number,
  text: string,
  variants: readonly Variant[],
  shrunk: boolean,
): Promise<void> {
  const variant = variants[0]!;
  const names = variants.map((v) => v.name).join(" ");
  const small = shrunk ? await shrink(text, (t) => checker.fails(t, variant)) : text;
  const expected = await checker.expected(small);
  const why = different(expected, await checker.got(small, variant)) ?? "it fails only now and then";
  const path = join(tmpdir(), `sidewinder-generative-${seed}.py`);
  writeFileSync(path, PRELUDE + small);
  console.log(`FAIL generative seed ${seed} [${names}]: ${why}\n  ${path}`);
  if (shrunk) console.log(small.replace(/^/gm, "    ").trimEnd());
}

/** Check `count` programs, from the seed `first` on. */
export async function checkGenerated(options: CheckOptions): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const checker = new Checker();
  const failures: [number, string, Variant[]][] = [];
  let next = options.first;
  let done = 0;
  const one = async (seed: number): Promise<void> => {
    const text = generate(seed);
    const variants = variantsFor(seed, options.everything ?? false);
    const expected = await checker.expected(text);
    if ("failure" in expected) {
      console.log(`generative seed ${seed} skipped, CPython has no answer: ${expected.failure.split("\n")[0]}`);
      tally.skipped += variants.length;
      return;
    }
    if (expected.outcome.exitCode !== 0) {
      console.log(`FAIL generative seed ${seed}: no program: ${lastLine(expected.outcome.stderr)}`);
      tally.failed++;
      return;
    }
    // Pyodide is a 32-bit machine: what meets the limit of its indices would go otherwise on any other CPython.
    if (expected.outcome.stdout.includes("index-sized integer")) {
      tally.skipped += variants.length;
      return;
    }
    const bad: Variant[] = [];
    await Promise.all(
      variants.map(async (variant) => {
        if (different(expected, await checker.got(text, variant)) === undefined) tally.passed++;
        else bad.push(variant);
      }),
    );
    tally.failed += bad.length;
    if (bad.length === 0) return;
    failures.push([seed, text, bad]);
    console.log(`generative seed ${seed} differs under ${bad.map((v) => v.name).join(" ")}`);
  };
  const lane = async (): Promise<void> => {
    while (next < options.first + options.count) {
      await one(next++);
      options.progress?.(++done, tally.failed);
    }
  };
  try {
    await Promise.all([lane(), lane(), lane()]);
    for (const [i, [seed, text, bad]] of failures.entries())
      await report(checker, seed, text, bad, i < (options.shrunk ?? 3));
  } finally {
    checker.close();
  }
  return tally;
}

/** The whole text of a program, for people. */
export const wholeProgram = (seed: number): string => PRELUDE + generate(seed);
