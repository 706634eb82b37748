// The oracle's process: one Pyodide (CPython 3.14 itself) for many programs, put back as it was after each.
// Files of a program are written at their own absolute paths, so that paths in tracebacks need no translation.

import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { loadPyodide } from "pyodide";
import type { Answer, Job } from "./types.ts";
import { serve } from "./workers.ts";

// A fixed seed: the order of a set of strings is then the same in each run, so a program that shows one fails always or never.
const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
pyodide.runPython(readFileSync(new URL("oracle-driver.py", import.meta.url), "utf8"));
const prepare = pyodide.globals.get("prepare");
const finish = pyodide.globals.get("finish");
const start = pyodide.pyimport("atexit")._run_exitfuncs;

serve(async ({ program }: Job): Promise<Answer> => {
  const { FS } = pyodide;
  FS.mkdirTree(program.root);
  for (const file of program.files) {
    FS.mkdirTree(dirname(file.path));
    FS.writeFile(file.path, file.text);
  }
  const argv = pyodide.toPy([program.name, ...program.args]);
  if (prepare(program.root, program.path, argv, program.stdin)) start();
  argv.destroy();
  const result = finish();
  const [stdout, stderr, exitCode] = result.toJs() as [string, string, number];
  result.destroy();
  for (const file of program.files) FS.unlink(file.path);
  return { outcome: { stdout, stderr, exitCode } };
});
