/**
 * Asking Pyodide (CPython 3.14 itself) what it makes of programs.
 *
 * Invariant: one interpreter per test process; programs and answers travel as JSON.
 */

import { loadPyodide, type PyodideInterface } from "pyodide";

/** What CPython says: the dump of the tree, or the attributes of the SyntaxError, or another exception's text. */
export type Verdict =
  | { dump: string }
  | { error: [string, string, number | null, number | null, number | null, number | null, string | null] }
  | { other: string };

const SCRIPT = `
import ast, json, warnings
warnings.simplefilter("ignore")
def verdict(mode, source):
    try:
        tree = compile(source, "<f>", mode, ast.PyCF_ONLY_AST)
        return {"dump": ast.dump(tree, include_attributes=True)}
    except SyntaxError as e:
        return {"error": [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]}
    except BaseException as e:
        return {"other": f"{type(e).__name__}: {e}"}
def verdicts(programs):
    return json.dumps([verdict(m, bytes(s) if isinstance(s, list) else s) for m, s in json.loads(programs)])
`;

let loading: Promise<PyodideInterface> | null = null;

/** The interpreter. */
export function oracle(): Promise<PyodideInterface> {
  loading ??= loadPyodide({ stdout: () => {}, stderr: () => {} }).then((py) => {
    py.runPython(SCRIPT);
    return py;
  });
  return loading;
}

/** CPython's verdicts on programs, each with its mode; bytes are given as an array of numbers. */
export async function verdicts(programs: [mode: string, source: string | number[]][]): Promise<Verdict[]> {
  const py = await oracle();
  const call = py.globals.get("verdicts") as (json: string) => string;
  return JSON.parse(call(JSON.stringify(programs))) as Verdict[];
}
