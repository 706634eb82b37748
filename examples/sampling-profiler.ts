// A sampling profiler in 30 lines: npx tsx examples/sampling-profiler.ts program.py
// It reads the stack records of the running program (`walkStack`) every millisecond: no frame object is ever made for it.
import { readFileSync } from "node:fs";
import { Python, PythonError } from "../src/index.ts"; // in a program of your own: from "sidewinder"

/** Runs a program and gives the samples per line of code, most first. */
export function profile(source: string, filename: string, everyMs = 1) {
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  let next = 0;
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  const onSlice = () => {
    if (performance.now() < next) return;
    next = performance.now() + everyMs;
    const rows = python.walkStack();
    if (rows.length > 0) count(self, `${rows[0].qualname} (${rows[0].filename}:${rows[0].line})`);
    for (const name of new Set(rows.map((row) => row.qualname))) count(total, name);
  };
  const python = new Python({ onSlice, stdout: (text) => process.stdout.write(text) });
  try {
    python.run(source, { filename });
  } catch (e) {
    if (!(e instanceof PythonError && e.type === "SystemExit")) throw e;
  }
  return { self: [...self].sort((a, b) => b[1] - a[1]), total, frames: python.frameStats.frames };
}

if (process.argv[1]?.endsWith("sampling-profiler.ts")) {
  const file = process.argv[2] ?? "examples/life.py";
  const { self, frames } = profile(readFileSync(file, "utf8"), file);
  for (const [line, samples] of self.slice(0, 20)) console.log(`${String(samples).padStart(6)}  ${line}`);
  console.log(`${frames} frame objects were made`);
}
