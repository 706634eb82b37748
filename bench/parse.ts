/**
 * Parsing speed: MB/s over every .py file of CPython's standard library, warm, against nothing but itself.
 *
 * Invariant: the figure is the best of several passes in one process, after passes that are not counted.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseModule } from "../src/syntax/index.ts";
import { readZip } from "../test/unit/syntax/zip.ts";

const PASSES = 6;
const zip = fileURLToPath(new URL("../node_modules/pyodide/python_stdlib.zip", import.meta.url));
const files = [...readZip(readFileSync(zip))].filter(([name]) => name.endsWith(".py"));
const megabytes = files.reduce((n, [, data]) => n + data.length, 0) / 1e6;

let best = Infinity;
for (let pass = 0; pass < PASSES; pass++) {
  const from = performance.now();
  for (const [name, data] of files) parseModule(data, name);
  const seconds = (performance.now() - from) / 1000;
  best = Math.min(best, seconds);
  console.log(`pass ${pass + 1}: ${(megabytes / seconds).toFixed(1)} MB/s`);
}
console.log(`${files.length} files, ${megabytes.toFixed(1)} MB, best ${(megabytes / best).toFixed(1)} MB/s`);
