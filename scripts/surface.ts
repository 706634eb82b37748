/**
 * Measures the surface of the language: every public name of `builtins`, `sys`, the built-in types and the objects of the interpreter, asked of
 * Sidewinder and of CPython (Pyodide), and compared by presence and kind. Prints one table and `N of N`.
 *
 *   npm run surface            a line per type, and the names that differ
 *   npm run surface -- --all   every name
 *
 * Names may be missing only if docs/divergences.md lists them, under "Missing names"; test/unit/scripts/surface.test.ts holds that.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Oracle } from "../test/harness/oracle.ts";
import type { Program } from "../test/harness/types.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const PROBE = "scripts/surface-probe.py";

/** What one implementation says: kind by `owner.name`, in order. */
export type Surface = ReadonlyMap<string, string>;

/** A name that CPython has, and what Sidewinder makes of it. */
export interface Row {
  readonly owner: string;
  readonly name: string;
  readonly kind: string;
  /** The kind here; undefined: missing. */
  readonly here: string | undefined;
}

function parse(text: string): Surface {
  const out = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [owner, name, kind] = line.split("\t");
    if (kind !== undefined) out.set(`${owner}\t${name}`, kind);
  }
  return out;
}

const probe = (): Program => {
  const path = `${ROOT}/${PROBE}`;
  const text = readFileSync(path, "utf8");
  return { name: PROBE, root: ROOT, path, files: [{ path, text }], args: [], stdin: "" };
};

/** CPython's surface. */
export async function surfaceOfOracle(): Promise<Surface> {
  const oracle = new Oracle();
  try {
    const answer = await oracle.ask(probe());
    if ("failure" in answer) throw new Error(answer.failure);
    if (answer.outcome.exitCode !== 0) throw new Error(answer.outcome.stderr);
    return parse(answer.outcome.stdout);
  } finally {
    oracle.close();
  }
}

/** Sidewinder's surface, from `dist`. */
export async function surfaceHere(): Promise<Surface> {
  const { Python } = (await import(pathToFileURL(`${ROOT}/dist/index.mjs`).href)) as typeof import("../src/index.ts");
  let stdout = "";
  let stderr = "";
  const python = new Python({
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  const { path, files } = probe();
  if ((await python.runMain(files[0]!.text, path)) !== 0) throw new Error(stderr);
  return parse(stdout);
}

/** One row per name of CPython's. */
export function compareSurfaces(there: Surface, here: Surface): Row[] {
  return [...there].map(([key, kind]) => {
    const [owner, name] = key.split("\t") as [string, string];
    return { owner, name, kind, here: here.get(key) };
  });
}

/** Present, and of the same kind. */
export const holds = (row: Row): boolean => row.here === row.kind;

/** The names that docs/divergences.md allows to be missing: the items of its section "Missing names", as `owner.name`. */
export function allowedNames(): string[] {
  const page = readFileSync(`${ROOT}/docs/divergences.md`, "utf8");
  const section = /^### Missing names\n([\s\S]*?)(?=^##|$(?![\s\S]))/m.exec(page)?.[1] ?? "";
  return [...section.matchAll(/^- (.*?):/gm)].flatMap((m) => [...m[1]!.matchAll(/`([^`]+)`/g)].map((n) => n[1]!));
}

function table(rows: readonly Row[], all: boolean): string {
  const owners = new Map<string, Row[]>();
  for (const row of rows) owners.set(row.owner, [...(owners.get(row.owner) ?? []), row]);
  const lines: string[] = [];
  for (const [owner, list] of owners) {
    lines.push(`${owner.padEnd(30)} ${String(list.filter(holds).length).padStart(4)} of ${list.length}`);
    for (const row of list)
      if (all || !holds(row))
        lines.push(
          `    ${row.name.padEnd(32)} ${row.kind.padEnd(28)} ${row.here === row.kind ? "" : (row.here ?? "missing")}`,
        );
  }
  return lines.join("\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = compareSurfaces(await surfaceOfOracle(), await surfaceHere());
  const allowed = new Set(allowedNames());
  const failing = rows.filter((row) => !holds(row));
  const unlisted = failing.filter((row) => !allowed.has(`${row.owner}.${row.name}`));
  console.log(table(rows, process.argv.includes("--all")));
  console.log(
    `${rows.length - failing.length} of ${rows.length} names; docs/divergences.md lists ${failing.length - unlisted.length} of the others`,
  );
  process.exitCode = unlisted.length > 0 ? 1 : 0;
}
