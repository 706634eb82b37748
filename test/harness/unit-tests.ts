// Runs test/unit/**/*.test.ts with node:test, one process per file, two at a time, and counts the tests.

import { join, relative } from "node:path";
import { run } from "node:test";
import { filesUnder, ROOT } from "./programs.ts";

/** How many tests passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Run the unit tests whose path contains one of the patterns and print the failures. */
export async function runUnitTests(patterns: readonly string[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const files = filesUnder(join(ROOT, "test/unit"), ".test.ts").filter(
    (path) => patterns.length === 0 || patterns.some((pattern) => relative(ROOT, path).includes(pattern)),
  );
  if (files.length === 0) return tally;
  const stream = run({ files, concurrency: 2, timeout: 300_000 });
  const noise = new Map<string, string>();
  stream.on("test:stderr", (data) => {
    if (data.file) noise.set(data.file, ((noise.get(data.file) ?? "") + data.message).slice(-3000));
  });
  stream.on("test:pass", (data) => {
    if (data.details.type === "suite") return;
    if (data.skip !== undefined || data.todo !== undefined) tally.skipped++;
    else tally.passed++;
  });
  stream.on("test:fail", (data) => {
    const error = data.details.error as Error & { failureType?: string; cause?: unknown };
    // A suite or a file fails because something in it did, and that has been counted.
    if (error.failureType === "subtestsFailed") return;
    tally.failed++;
    const where = data.file ? relative(ROOT, data.file) : "";
    const cause = error.cause;
    const said = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message);
    // A file that dies before its first test says why only on its standard error.
    const text = error.failureType === "testCodeFailure" && data.nesting === 0 ? (noise.get(data.name) ?? said) : said;
    console.log(`FAIL ${where}: ${data.name}\n  ${text.split("\n").slice(0, 24).join("\n  ")}`);
  });
  for await (const _ of stream);
  return tally;
}
