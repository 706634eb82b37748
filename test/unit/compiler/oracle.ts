/** Pyodide, CPython 3.14 itself, asked to run a Python program that leaves its answer as JSON in `result`. */
import { loadPyodide } from "pyodide";

/** Runs `program` with the JSON value `input` as `input`; answers its `result`. */
export async function ask<T>(program: string, input: unknown, files: Record<string, Uint8Array> = {}): Promise<T> {
  const python = await loadPyodide();
  for (const [path, data] of Object.entries(files)) python.FS.writeFile(path, data);
  python.FS.writeFile("/input.json", JSON.stringify(input));
  python.runPython(`
import json
with open("/input.json") as f: input = json.load(f)
${program}
with open("/result.json", "w") as f: json.dump(result, f)
`);
  return JSON.parse(python.FS.readFile("/result.json", { encoding: "utf8" })) as T;
}
