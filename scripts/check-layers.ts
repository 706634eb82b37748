/**
 * The layer rule: imports go downwards only, and nothing but the command line names a module of Node or touches `process`, `console` or `globalThis`.
 * Prints `file:line: message` for each violation; exit code 1 if there is one.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { LAYERS, NODE_LAYER, SHARED_FILES } from "../src/layers.ts";

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Global objects, wherever they are named; and what could as well be the name of a variable, where it is used as Node's or the browser's. */
const NAMES =
  /(?<![\w$.])(?:(process|console|globalThis)(?![\w$])(?!\s*:)|(require|Buffer|__dirname|window|document)(?=\s*[.[(]))/g;
const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1/g;

/** The source with comments and the contents of strings blanked out, lines kept; and the same with strings left in. */
function strip(text: string): { code: string; withStrings: string } {
  const blank = (s: string) => s.replace(/[^\n]/g, " ");
  const pattern =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/(?![*/\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuyv]*/g;
  const isComment = (s: string) => s.startsWith("//") || s.startsWith("/*");
  return {
    code: text.replace(pattern, blank),
    withStrings: text.replace(pattern, (s) => (isComment(s) ? blank(s) : s)),
  };
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/** What is wrong with one file of `src`, given its path in it. */
export function checkFile(path: string, text: string): Violation[] {
  const out: Violation[] = [];
  const [layer] = path.split("/");
  const own = path.includes("/") ? (LAYERS as readonly string[]).indexOf(layer!) : LAYERS.length;
  const report = (index: number, message: string) =>
    out.push({ file: `src/${path}`, line: lineAt(text, index), message });
  if (own < 0) report(0, `the folder '${layer}' is not in the list of layers (src/layers.ts)`);
  const { code, withStrings } = strip(text);
  for (const m of withStrings.matchAll(SPECIFIER)) {
    // The word itself must not stand in a string.
    if (!/^(from|import)/.test(code.slice(m.index))) continue;
    const specifier = m[2]!;
    if (!specifier.startsWith(".")) {
      if (layer !== NODE_LAYER) report(m.index, `only src/${NODE_LAYER} may import '${specifier}'`);
      continue;
    }
    const target = join(path, "..", specifier);
    if (SHARED_FILES.includes(target)) continue;
    const other = target.includes("/") ? (LAYERS as readonly string[]).indexOf(target.split("/")[0]!) : LAYERS.length;
    if (target.startsWith("..")) report(m.index, `'${specifier}' leads out of src`);
    else if (other > own) report(m.index, `${layer} may not import from ${target.split("/")[0]}: imports go downwards`);
  }
  if (layer !== NODE_LAYER)
    for (const m of code.matchAll(NAMES)) report(m.index, `only src/${NODE_LAYER} may touch '${m[1] ?? m[2]}'`);
  return out;
}

function main(): void {
  const src = fileURLToPath(new URL("../src/", import.meta.url));
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && f.name.endsWith(".ts"))
    .map((f) => relative(src, join(f.parentPath ?? f.path, f.name)))
    .sort();
  const violations = files.flatMap((f) => checkFile(f, readFileSync(join(src, f), "utf8")));
  for (const v of violations) console.log(`${v.file}:${v.line}: ${v.message}`);
  console.log(`layers: ${files.length} files, ${violations.length} violations`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
