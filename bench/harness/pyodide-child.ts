/**
 * The process that holds Pyodide. It loads the interpreter once and then runs one program per message, each in a
 * fresh `__main__` namespace, after a collection, so that one program's rubbish is not another's time.
 */
import { loadPyodide } from "pyodide";

/** What the parent asks for. */
export interface PyodideRequest {
  readonly path: string;
  readonly source: string;
  readonly args: readonly string[];
}

/** What it gets back; the first message has only the version. */
export interface PyodideReply {
  readonly version?: string;
  readonly output?: string;
  readonly error?: string;
}

const RUN = `
import gc, sys
gc.collect()
sys.argv = [bench_path, *bench_args]
exec(compile(bench_source, bench_path, "exec"), {"__name__": "__main__", "__builtins__": __builtins__})
`;

function send(reply: PyodideReply): void {
  process.send!(reply);
}

const pyodide = await loadPyodide();
let output: string[] = [];
pyodide.setStdout({ batched: (line) => output.push(line) });
const version = pyodide.runPython("import sys; sys.version.split()[0]") as string;

process.on("message", (request: PyodideRequest) => {
  output = [];
  const globals = pyodide.toPy({
    bench_path: request.path,
    bench_source: request.source,
    bench_args: [...request.args],
  });
  try {
    pyodide.runPython(RUN, { globals });
    send({ output: output.join("\n") });
  } catch (error) {
    send({ error: String(error).trimEnd().split("\n").pop() ?? "failed" });
  } finally {
    globals.destroy();
  }
});
send({ version });
