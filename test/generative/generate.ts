// A whole random program: globals, classes, functions, and a driver that makes them hot and then breaks what they got used to.

import { defineClass, defineFunction, literal } from "./functions.ts";
import { Random } from "./random.ts";
import { type Callable, type Kind, Program } from "./scope.ts";

const USUAL: Readonly<Record<Kind, readonly string[]>> = {
  I: ["0", "1", "2", "5", "-3", "12"],
  F: ["0.5", "2", "-1.25", "3.0"],
  S: ['"ab"', '"k"', '""', '"xyzzy"'],
  L: ["[1, 2, 3]", "[]", "[4, 0, 4, 2]"],
  D: ['{"a": 1}', "{}", '{"k": 2, "bc": 0}'],
  O: ["None"],
};
const UNUSUAL = [
  "True",
  "2**31 - 1",
  "-(2**31)",
  "2**53",
  "-(2**53) - 1",
  "2**64",
  "0.5",
  "-0.0",
  "float('nan')",
  "float('inf')",
  '"ab"',
  "None",
  "[1]",
  "(2, 3)",
  '"\\U0001f600"',
  "{}",
];

/** The text of the program with this seed, without the prelude. */
export function generate(seed: number): string {
  const r = new Random(seed);
  const program = new Program(r);
  const { lines } = program;
  for (let i = r.between(1, 3); i > 0; i--) {
    const kind = r.pick<Kind>(["I", "F", "S", "L"]);
    const name = program.fresh(`G${kind.toLowerCase()}`);
    lines.push(`${name} = ${literal(kind)}`);
    program.globals.set(name, kind);
  }
  lines.push("", "");
  const count = r.between(2, 5);
  for (let i = 0; i < count; i++) {
    if (r.chance(0.4)) defineClass(program);
    const generator = r.chance(0.35);
    const f = defineFunction(program, { generator });
    program.functions.push(f);
    lines.push("", "");
  }
  driver(program);
  return `${lines.join("\n")}\n`;
}

function driver(program: Program): void {
  const r = program.random;
  const { lines } = program;
  const emit = (line: string): void => void lines.push(line);
  for (const f of program.functions) {
    const name = f.generator ? `lambda *a: list(${f.name}(*a))[:9]` : f.name;
    emit(`# ${f.name}`);
    // Cheap functions run often enough to become hot; all run often enough for the caches to settle.
    const turns = Math.max(12, Math.min(400, Math.floor(9000 / f.cost)));
    emit(`drive(${name}, ${turns}, ${args(program, f, 0)})`);
    emit(`drive(${name}, ${Math.ceil(turns / 4)}, ${args(program, f, 0)})`);
    change(program, emit);
    for (let i = r.between(2, 4); i > 0; i--) emit(`drive(${name}, ${r.pick([2, 5, 20])}, ${args(program, f, 0.6)})`);
    emit(`drive(${name}, ${Math.ceil(turns / 8)}, ${args(program, f, 0)})`);
  }
}

/** Arguments for a function; with the probability given, each is something that it did not see before. */
function args(program: Program, f: Callable, unusual: number): string {
  const r = program.random;
  return f.params
    .map((kind) => {
      if (r.chance(unusual)) return r.pick(UNUSUAL);
      if (kind !== "O" || program.classes.length === 0) return r.pick(USUAL[kind]);
      const c = r.pick(program.classes);
      return `${c.name}(${c.fields.map(([, k]) => r.pick(USUAL[k])).join(", ")})`;
    })
    .join(", ");
}

/** Something that hot code took for granted changes. */
function change(program: Program, emit: (line: string) => void): void {
  const r = program.random;
  const forms: string[] = [];
  for (const [name, kind] of program.globals)
    forms.push(`${name} = ${r.chance(0.5) ? r.pick(USUAL[kind]) : r.pick(UNUSUAL)}`);
  for (const f of program.functions)
    if (f.params.length > 0 && !f.generator) forms.push(`${f.name}.__defaults__ = (${r.pick(UNUSUAL)},)`);
  for (const c of program.classes) {
    for (const m of c.methods) {
      const own = `${c.name}${m.name}`;
      const before = program.fresh("before");
      forms.push(`${own} = lambda self, *a, ${before}=${own}, **k: ${before}(self, *a, **k)`);
      forms.push(`${own} = lambda self, *a, **k: ${literal(m.result)}`);
    }
    for (const [field] of c.fields) {
      forms.push(
        `${c.name}.${field} = property(lambda self: ${r.pick(["5", "2.5", '"p"'])}, lambda self, v: note("set", v))`,
      );
      forms.push(`${c.name}.${field} = 9`);
    }
    forms.push(`${c.name}.__getattr__ = lambda self, name: len(name)`);
    forms.push(`${c.name}.__add__ = lambda self, o: ${r.pick(["NotImplemented", "17", "0.5"])}`);
  }
  forms.push("len = lambda v: 2", "range = lambda *a: [0, 1, 2]", "abs = float", "sorted = list");
  if (r.chance(0.7)) emit(r.pick(forms));
  if (r.chance(0.3)) emit(r.pick(forms));
}
