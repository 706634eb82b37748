// The two sides: CPython (Pyodide) and the Sidewinder of dist/. Each takes many cases at once and gives one text per case.

import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const DRIVER = readFileSync(new URL("driver.py", import.meta.url), "utf8");
const DIST = new URL("../../dist/index.mjs", import.meta.url).href;

/** Answers of one side for some cases, in their order. */
export type Side = (sources: readonly string[]) => string[];

/** Addresses mean nothing, and `ascii` made one line of each answer. */
const answers = (text: string): string[] => text.replace(/ at 0x[0-9a-f]+/g, " at 0x").split("\n");

export async function cpython(): Promise<Side> {
  const pyodide = await loadPyodide();
  pyodide.runPython(DRIVER);
  const run = pyodide.globals.get("run") as (cases: string) => string;
  return (sources) => answers(run(sources.join("\0")));
}

interface Embedded {
  run(code: string): unknown;
  call(name: string, ...args: unknown[]): unknown;
}

export async function sidewinder(): Promise<Side> {
  const { Python } = (await import(DIST)) as { Python: new () => Embedded };
  const start = (): Embedded => {
    const python = new Python();
    python.run(DRIVER);
    return python;
  };
  let python = start();
  return (sources) => {
    try {
      return answers(python.call("run", sources.join("\0")) as string);
    } catch {
      // One of them broke the runtime itself; find out which.
      python = start();
      return sources.map((source) => {
        try {
          return answers(python.call("run", source) as string)[0]!;
        } catch (error) {
          python = start();
          return `raw JavaScript error: ${error instanceof Error ? error.stack : String(error)}`;
        }
      });
    }
  };
}
