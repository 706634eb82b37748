// Which methods of built-in types no program of the tests calls with success. Every native method is counted while the programs run, whatever way they reach it: by name, through
// an operator, or from another native. A method that has a short cut in the interpreter, and is never called past it, is looked for in the text of the programs.
//
//   tsx scripts/method-coverage.ts [--counts] [PATTERN…]

import { PyBuiltin } from "../src/objects/builtin-function.ts";
import { PyStaticMethod } from "../src/objects/builtin-function.ts";
import { PyClassMethod } from "../src/objects/descriptor-objects.ts";
import { NotImplemented } from "../src/objects/data.ts";
import { objectType, type PyType } from "../src/objects/type.ts";
import type { Value } from "../src/objects/value.ts";
import { MemoryFileSystem, Python } from "../src/index.ts";
import { findPrograms } from "../test/harness/programs.ts";

/** Every built-in type that hangs off `object`. */
function builtInTypes(t: PyType = objectType, found = new Set<PyType>()): Set<PyType> {
  if (found.has(t)) return found;
  found.add(t);
  for (const ref of t.subclasses) {
    const sub = ref.deref();
    if (sub !== undefined) builtInTypes(sub, found);
  }
  return found;
}

/** The native in a type's namespace, unwrapped. */
function native(v: Value): PyBuiltin | null {
  if (v instanceof PyBuiltin) return v;
  if (v instanceof PyStaticMethod || v instanceof PyClassMethod) return native(v.callable);
  return null;
}

const calls = new Map<PyBuiltin, number>();
const owners = new Map<PyBuiltin, string[]>();

for (const t of builtInTypes())
  for (const [name, v] of t.dict) {
    const f = native(v);
    if (f === null) continue;
    const names = owners.get(f);
    if (names !== undefined) {
      names.push(`${t.name}.${name}`);
      continue;
    }
    owners.set(f, [`${t.name}.${name}`]);
    calls.set(f, 0);
    const { fn } = f;
    (f as { fn: unknown }).fn = (...args: never[]) => {
      const result = (fn as (...a: never[]) => unknown)(...args);
      if (result !== undefined && result !== NotImplemented) calls.set(f, calls.get(f)! + 1);
      return result;
    };
  }

const patterns = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const programs = findPrograms(patterns.length > 0 ? patterns : ["test/python"]);
for (const program of programs) {
  const files = Object.fromEntries(program.files.map((f) => [f.path, f.text]));
  const python = new Python({
    args: [program.name, ...program.args],
    path: [program.path.slice(0, program.path.lastIndexOf("/"))],
    stdout: () => {},
    stderr: () => {},
    stdin: program.stdin,
    jit: "off",
    fs: new MemoryFileSystem({ ...files, "/tmp/.keep": "" }),
  });
  await python.runMain(files[program.path]!, program.path);
}

const texts = programs.flatMap((p) => p.files.map((f) => f.text)).join("\n");
const missing: string[] = [];
for (const [f, names] of owners) {
  const n = calls.get(f)!;
  if (process.argv.includes("--counts")) console.log(`${n}\t${names.join(" ")}`);
  if (n === 0 && !texts.includes(`${names[0]}(`)) missing.push(names.join(" "));
}
console.log(missing.sort().join("\n"));
console.log(
  `${owners.size} methods, ${missing.length} of them never called with success by ${programs.length} programs`,
);
