/**
 * One measurement in a process of its own: child BUNDLE WORKLOAD POLICY JIT N ROUNDS [bytes]. Prints one line of JSON. The policy `handwritten` runs no Python at all.
 *
 * Times: `run(n)` of the workload, ROUNDS times, with V8's own defaults, and the part of it that the collector took.
 * Bytes: with `bytes`, the process has to be started with --expose-gc and young generation large enough for a round: what `heapUsed`
 * grows by during a round in which nothing was collected is what was allocated.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { PerformanceObserver } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { Python as PythonClass } from "../../src/index.ts";
import type { FrameAlloc, JitMode } from "../../src/index.ts";
import { HAND_WRITTEN } from "./hand-written.ts";

/** What a measurement gives; the figures are for all of a round's operations. */
export interface Measurement {
  readonly operations: number;
  readonly times: readonly number[];
  /** Seconds of collection during all of the rounds. */
  readonly collecting: number;
  readonly frames: number;
  readonly recycled: number;
  /** What the interpreter itself counted. */
  readonly countedBytes: number;
  /** What V8 allocated; null if it was not measured. */
  readonly heapBytes: number | null;
}

const WARM_UP = 12;

async function main(): Promise<void> {
  const [bundle, workload, policy, jit, size, roundCount, mode] = process.argv.slice(2);
  const { Python } = (await import(pathToFileURL(bundle!).href)) as { Python: typeof PythonClass };
  const n = Number(size);
  const rounds = Number(roundCount);
  const handWritten = policy === "handwritten" ? HAND_WRITTEN[basename(workload!, ".py")] : undefined;
  const python = new Python({ frameAlloc: handWritten ? "lazy" : (policy as FrameAlloc), jit: jit as JitMode });
  python.run(readFileSync(workload!, "utf8"), { filename: workload! });
  const stats = python.frameStats;
  const run = handWritten ?? ((k: number): unknown => python.call("run", k));

  let collecting = 0;
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      collecting += entry.duration / 1000;
      collections++;
    }
  });
  observer.observe({ entryTypes: ["gc"] });
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

  let operations = 0;
  const times: number[] = [];
  let heapBytes: number | null = null;
  if (mode === "bytes") {
    for (let i = 0; i < WARM_UP; i++) operations = Number(run(n));
    const candidates: number[] = [];
    for (let i = 0; i < rounds; i++) {
      gc!();
      await settled();
      collections = 0;
      const before = process.memoryUsage().heapUsed;
      run(n);
      const after = process.memoryUsage().heapUsed;
      await settled();
      if (collections === 0) candidates.push(after - before);
    }
    if (candidates.length > 0) heapBytes = Math.min(...candidates);
  } else {
    // Until the optimising compiler has had its say.
    for (let i = 0; i < WARM_UP; i++) operations = Number(run(n));
    await settled();
    collecting = 0;
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      run(n);
      times.push((performance.now() - start) / 1000);
    }
    await settled();
  }
  const spent = collecting;
  stats.reset();
  run(n);
  const measurement: Measurement = {
    operations,
    times,
    collecting: spent,
    frames: stats.frames,
    recycled: stats.recycled,
    countedBytes: stats.bytes,
    heapBytes,
  };
  console.log(JSON.stringify(measurement));
  observer.disconnect();
}

await main();
