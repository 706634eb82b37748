// Random statements: control flow, exceptions, generators, mutation, and looks at the frames of the program itself.

import { callArguments, condition, expression, generatorOf, receiver } from "./expressions.ts";
import { defineFunction } from "./functions.ts";
import type { Kind, Scope } from "./scope.ts";

type Statement = (s: Scope) => void;

const ERRORS = ["ValueError", "KeyError", "TypeError", "IndexError", "ZeroDivisionError", "RuntimeError"];
const CAUGHT = [
  ...ERRORS,
  "ArithmeticError",
  "LookupError",
  "(ValueError, KeyError)",
  "UnboundLocalError",
  "NameError",
  "Exception",
  "Exception",
];

/** Some statements, at least one. */
export function block(s: Scope, count: number): void {
  const start = s.program.lines.length;
  for (let i = 0; i < count && s.affords(3); i++) statement(s);
  if (s.program.lines.length === start) s.emit("pass");
}

function indented(s: Scope, count: number): void {
  s.indent++;
  s.depth++;
  block(s, count);
  s.depth--;
  s.indent--;
}

function statement(s: Scope): void {
  s.spend(1);
  const flat = s.depth >= 4 || !s.affords(20);
  const choices: (readonly [number, Statement])[] = [
    [10, assign],
    [6, augmented],
    [3, mutate],
    [2, unpack],
    [2, remember],
    [2, look],
    [1, write],
    [1, unbind],
  ];
  if (!flat)
    choices.push(
      [6, branch],
      [s.loops < 2 ? 7 : 0, forLoop],
      [s.loops < 2 ? 3 : 0, forGenerator],
      [s.loops < 2 ? 3 : 0, whileLoop],
      [5, tryStatement],
      [1, withStatement],
      [1, matchStatement],
      [s.depth < 2 ? 1.5 : 0, nestedFunction],
      [3, driveGenerator],
    );
  if (s.loops > 0) choices.push([2, leaveLoop]);
  if (s.depth > 0) choices.push([1, leaveFunction], [0.7, raise]);
  if (s.generator) choices.push([7, yieldSomething]);
  s.random.weighted(choices)(s);
}

/** Keep a variable from growing without end when it feeds on itself, turn by turn. Without `len`, which programs redefine. */
function tame(s: Scope, name: string, kind: Kind): void {
  if (kind === "I" || kind === "F")
    s.emit(
      `if not -${"1" + "0".repeat(22)} < ${name} < 10**22: ${name} = ${s.random.pick(["7", "-1", "2**31 - 2", "2**53 - 1"])}  # keep`,
    );
  else if (kind === "S") s.emit(`${name} = ${name}[-9:]  # keep`);
  else if (kind === "L") s.emit(`if ${name}[6:]: del ${name}[5:]  # keep`);
  else if (kind === "D") s.emit(`if [*${name}][5:]: ${name}.popitem()  # keep`);
  s.spend(2);
}

function assign(s: Scope): void {
  const kind = s.random.pick<Kind>(["I", "I", "I", "I", "F", "F", "S", "L", "D", "O"]);
  if (kind === "O" && s.program.classes.length === 0) return;
  const value = expression(s, kind);
  const name = s.target(kind);
  s.emit(`${name} = ${value}`);
  if (s.declared.has(name) || (s.loops > 0 && (kind !== "I" || /[*<]/.test(value)))) tame(s, name, kind);
}

function augmented(s: Scope): void {
  const r = s.random;
  const kind = r.pick<Kind>(["I", "I", "I", "F", "S", "L"]);
  const candidates = [...s.locals, ...s.declared].filter(([n, k]) => k === kind && !s.fixed.has(n)).map(([n]) => n);
  if (candidates.length === 0) {
    assign(s);
    return;
  }
  const name = r.pick(candidates);
  const op =
    kind === "I"
      ? r.pick(["+", "-", "+", "*", "//", "%", "^", "&", "|"])
      : kind === "F"
        ? r.pick(["+", "-", "*", "/"])
        : "+";
  s.emit(`${name} ${op}= ${expression(s, kind, 2)}`);
  if (op === "*" || kind === "L" || s.loops > 0 || s.declared.has(name)) tame(s, name, kind);
}

function mutate(s: Scope): void {
  const r = s.random;
  const I = (): string => expression(s, "I", 1);
  const lists = s.readable("L").filter((n) => s.locals.has(n));
  const dicts = s.readable("D").filter((n) => s.locals.has(n));
  const forms: (() => string)[] = [];
  if (lists.length > 0) {
    const l = r.pick(lists);
    forms.push(
      () => `${l}.append(${I()})`,
      () => `${l}[${r.pick(["0", "-1", `${I()} % 9 - 4`])}] = ${I()}`,
      () => `${l}.sort()`,
      () => `${l}.reverse()`,
      () => `${l}.pop()`,
    );
    forms.push(
      () => `${l}[1:2] = [${I()}]`,
      () => `del ${l}[${r.pick(["0", "-1", "1:"])}]`,
      () => `${l}.insert(0, ${I()})`,
      () => `${l}[${r.pick(["0", "-1"])}] += ${I()}`,
    );
  }
  if (dicts.length > 0) {
    const d = r.pick(dicts);
    const key = (): string => expression(s, "S", 1);
    forms.push(
      () => `${d}[${key()}] = ${I()}`,
      () => `${d}.pop(${key()}, None)`,
      () => `del ${d}[${key()}]`,
      () => `${d}.setdefault(${key()}, ${I()})`,
      () => `${d}[${key()}] += 1`,
    );
  }
  const objects = s.self !== undefined ? ["self"] : s.readable("O");
  const info = s.self ?? (s.program.classes.length > 0 ? r.pick(s.program.classes) : undefined);
  if (objects.length > 0 && info !== undefined) {
    const [field, kind] = r.pick(info.fields);
    const o = r.pick(objects);
    if (r.chance(0.5)) {
      const place = `${o}.${field}`;
      s.emit(`${place} = ${expression(s, kind, 2)}`);
      // Attributes live on between calls.
      if (kind === "I" || kind === "F") s.emit(`if not -10**22 < ${place} < 10**22: ${place} = 1  # keep`);
      else if (kind === "S" || kind === "L") s.emit(`${place} = ${place}[-5:]  # keep`);
      return;
    }
    if (r.chance(0.3))
      forms.push(
        () => `${o}.extra = ${I()}`,
        () => `del ${o}.${field}`,
        () => `note(getattr(${o}, "extra", None))`,
      );
  }
  if (forms.length === 0) {
    assign(s);
    return;
  }
  const form = r.pick(forms)();
  s.emit(form);
  const grown = /^(\w+)(?:\.append|\.insert|\[1:2\]|\.setdefault|\[.*\] = )/.exec(form)?.[1];
  if (grown !== undefined) tame(s, grown, s.locals.get(grown)!);
}

function unpack(s: Scope): void {
  const r = s.random;
  const forms: Statement[] = [
    () => {
      const [a, b] = [s.target("I"), s.target("I")];
      s.emit(`${a}, ${b} = ${expression(s, "I", 1)}, ${expression(s, "I", 1)}`);
    },
    () => {
      const [a, b] = [s.target("I"), s.target("L")];
      const value = expression(s, "L", 1);
      s.emit(`${a}, *${b} = ${value} or [${expression(s, "I", 0)}]`);
    },
    () => {
      const [a, b] = [s.target("I"), s.target("I")];
      s.emit(`${a}, ${b} = ${b}, ${a}`);
    },
    () => {
      const value = expression(s, "I", 2);
      s.emit(`${s.target("I")} = ${s.target("I")} = ${value}`);
    },
    () => {
      const [a, b, c] = [s.target("I"), s.target("I"), s.target("I")];
      s.emit(`${a}, (${b}, ${c}) = ${expression(s, "I", 0)}, ${expression(s, "L", 1)}[:2]`);
    },
  ];
  r.pick(forms)(s);
}

function remember(s: Scope): void {
  const kind = s.random.pick<Kind>(["I", "F", "S", "L", "D"]);
  s.spend(10);
  s.emit(`note("${s.program.fresh("n")}", ${expression(s, kind, 1)})`);
}

/** Frame introspection. What it sees goes among the notes, now and then only, as it is dear. */
function look(s: Scope): void {
  const r = s.random;
  const what = r.pick([
    "variables(2)",
    "where(2)",
    "callers()",
    "sorted(locals())",
    "sys._getframe().f_lineno",
    "variables(2)",
    "where(3)",
  ]);
  const call = what.replace("(2)", "()").replace("(3)", "(2)");
  s.spend(15);
  if (s.turns > 3 || r.chance(0.6)) s.emit(`if ${condition(s, 1)}: note(${call})`);
  else s.emit(`note(${call})`);
}

/** Writes through `f_locals`. A statement of its own: see docs/divergences.md about operands. */
function write(s: Scope): void {
  const names = [...s.locals].filter(([n, k]) => !s.fixed.has(n) && k !== "O");
  if (names.length === 0) {
    look(s);
    return;
  }
  const [name, kind] = s.random.pick(names);
  s.spend(10);
  const other = s.random.chance(0.2) ? s.random.pick<Kind>(["I", "F", "S"]) : kind;
  s.emit(`poke("${name}", ${expression(s, other, 1)})`);
}

/** A variable goes, and is read afterwards. */
function unbind(s: Scope): void {
  const names = [...s.locals].filter(([n, k]) => !s.fixed.has(n) && k !== "O" && !/^[io]p/.test(n)).map(([n]) => n);
  if (names.length < 3) {
    assign(s);
    return;
  }
  const name = s.random.pick(names);
  s.emit("try:");
  s.emit(`    del ${name}`);
  if (s.random.chance(0.5)) s.emit(`    note(${name})`);
  s.emit("except UnboundLocalError as e:");
  s.emit("    note(str(e))");
  if (s.random.chance(0.9)) s.emit(`${name} = ${expression(s, s.locals.get(name)!, 0)}`);
}

function branch(s: Scope): void {
  const r = s.random;
  s.emit(`if ${condition(s, 2)}:`);
  indented(s, r.between(1, 3));
  if (r.chance(0.25)) {
    s.emit(`elif ${condition(s, 1)}:`);
    indented(s, r.between(1, 2));
  }
  if (r.chance(0.4)) {
    s.emit("else:");
    indented(s, r.between(1, 2));
  }
}

/** A body that is run `turns` times. */
function looped(s: Scope, turns: number, count: number): void {
  const outer = s.turns;
  s.turns *= turns;
  s.loops++;
  indented(s, count);
  s.loops--;
  s.turns = outer;
  if (s.random.chance(0.2)) {
    s.emit("else:");
    indented(s, 1);
  }
}

function forLoop(s: Scope): void {
  const r = s.random;
  const turns = r.between(2, 6);
  const [target, source] = r.weighted<() => [string, string]>([
    [5, () => [s.target("I"), `range(${turns})`]],
    [1, () => [s.target("I"), `range(${expression(s, "I", 1)} % ${turns})`]],
    [
      1,
      () => [
        s.target("I"),
        `range(${r.pick(["2**31", "2**53", "-(2**31)", "10**20"])} - 2, ${r.pick(["2**31", "2**53"])} + 10**21, ${r.pick(["10**20", "3 * 10**20"])})`,
      ],
    ],
    [1, () => [s.target("I"), `range(${turns}, ${r.pick(["0", "-1"])}, -1)`]],
    [2, () => [s.target("I"), `${expression(s, "L", 1)}[:${turns}]`]],
    [1, () => [`${s.target("I")}, ${s.target("I")}`, `enumerate(${expression(s, "L", 1)}[:${turns}])`]],
    [1, () => [`${s.target("S")}, ${s.target("I")}`, `list(${expression(s, "D", 1)}.items())[:${turns}]`]],
    [1, () => [s.target("S"), `${expression(s, "S", 1)}[:${turns}]`]],
    [1, () => [s.target("I"), `iter(range(${turns}))`]],
    [1, () => [`${s.target("I")}, ${s.target("F")}`, `zip(${expression(s, "L", 1)}[:${turns}], [0.5, 1, 2.5])`]],
  ])();
  s.emit(`for ${target} in ${source}:`);
  looped(s, turns, r.between(1, 4));
}

/** A loop over a generator. It is closed by the program: CPython would close it at once when the loop is left, others later or never. */
function forGenerator(s: Scope): void {
  const made = generatorOf(s, 1);
  if (made === undefined) {
    forLoop(s);
    return;
  }
  const g = s.program.fresh("g");
  s.emit(`${g} = ${made}`);
  s.emit("try:");
  s.indent++;
  s.emit(`for ${s.target("I")} in ${g}:`);
  looped(s, 4, s.random.between(1, 3));
  s.indent--;
  s.emit("finally:");
  s.emit(`    finish(${g})  # keep`);
}

function whileLoop(s: Scope): void {
  const r = s.random;
  const turns = r.between(2, 6);
  const counter = s.program.fresh("w");
  s.fixed.add(counter);
  s.locals.set(counter, "I");
  s.emit(`${counter} = 0`);
  if (r.chance(0.5)) s.emit(`while (${counter} := ${counter} + 1) < ${turns} and (${condition(s, 1)}):`);
  else {
    s.emit(`while ${counter} < ${turns}:`);
    s.emit(`    ${counter} += 1  # keep`);
  }
  looped(s, turns, r.between(1, 4));
}

function leaveLoop(s: Scope): void {
  s.emit(`if ${condition(s, 1)}: ${s.random.pick(["break", "continue"])}`);
}

function leaveFunction(s: Scope): void {
  const value = expression(s, s.result, 1);
  if (s.random.chance(0.7)) s.emit(`if ${condition(s, 1)}: return ${value}`);
  else s.emit(`return ${value}`);
}

function raise(s: Scope): void {
  const r = s.random;
  s.emit(`if ${condition(s, 1)}: raise ${r.pick(ERRORS)}(${expression(s, r.pick<Kind>(["I", "S"]), 1)})`);
}

function tryStatement(s: Scope): void {
  const r = s.random;
  const handlers = r.chance(0.85) ? r.between(1, 2) : 0;
  s.emit("try:");
  indented(s, r.between(1, 3));
  for (let i = 0; i < handlers; i++) {
    // A bare `Exception` has to be the last.
    const kind = i === handlers - 1 ? r.pick(CAUGHT) : r.pick(ERRORS);
    const name = s.program.fresh("e");
    s.emit(`except ${kind} as ${name}:`);
    s.emit(
      `    note(${r.pick([`${name}`, `str(${name})`, `lines(${name})`, `sys.exception() is ${name}`, `failure(${name})`])})`,
    );
    s.spend(5);
    indented(s, r.between(0, 2));
    if (r.chance(0.15))
      s.emit(`    ${r.pick(["raise", `raise ValueError("again") from ${name}`, 'raise KeyError("other")'])}`);
  }
  if (handlers > 0 && r.chance(0.2)) {
    s.emit("else:");
    indented(s, 1);
  }
  if (handlers === 0 || r.chance(0.35)) {
    s.emit("finally:");
    indented(s, r.between(1, 2));
  }
}

function withStatement(s: Scope): void {
  const r = s.random;
  s.spend(10);
  const second = r.chance(0.3) ? `, Manager(${r.pick(["True", "False"])})` : "";
  s.emit(`with Manager(${r.pick(["True", "False"])}) as ${s.target("I")}${second}:`);
  indented(s, r.between(1, 3));
}

function matchStatement(s: Scope): void {
  const r = s.random;
  s.emit(`match ${r.chance(0.5) ? expression(s, r.pick<Kind>(["I", "F", "S"]), 1) : expression(s, "L", 1)}:`);
  const patterns = ["0 | 1", "True", "2.5", '"a" | "bc"', "float()", "str()", "[]", "None", "[I]", "[I, *_]", "int(I)"];
  for (let i = r.between(1, 3); i > 0; i--) {
    s.emit(
      `    case ${r.pick(patterns).replace(/\bI\b/, () => s.target("I"))}${r.chance(0.3) ? ` if ${condition(s, 1)}` : ""}:`,
    );
    s.indent++;
    indented(s, r.between(1, 2));
    s.indent--;
  }
  if (r.chance(0.5)) {
    s.emit("    case _:");
    s.indent++;
    indented(s, 1);
    s.indent--;
  }
}

function nestedFunction(s: Scope): void {
  const f = defineFunction(s.program, { outer: s, generator: s.random.chance(0.2) });
  s.spend(3);
  s.functions.push(f);
  if (f.generator || !s.affords(f.cost + 5)) return;
  s.spend(f.cost + 5);
  s.emit(`${s.target(f.result)} = ${f.name}(${callArguments(s, f, 1)})`);
}

/** A generator driven by hand: next, send, throw, close. */
function driveGenerator(s: Scope): void {
  const r = s.random;
  const made = generatorOf(s, 1);
  if (made === undefined) return;
  const g = s.program.fresh("g");
  s.emit(`${g} = ${made}`);
  s.emit("try:");
  for (let i = r.between(1, 4); i > 0; i--) {
    const step = r.weighted<() => string>([
      [4, () => `${s.target("I")} = next(${g}${r.chance(0.5) ? ", -1" : ""})`],
      [3, () => `note(${g}.send(${r.chance(0.3) ? "None" : expression(s, "I", 1)}))`],
      [1, () => `note(${g}.throw(${r.pick(ERRORS)}(${expression(s, "I", 0)})))`],
      [1, () => `${g}.close()`],
      [1, () => `note(variables_of(${g}))`],
    ])();
    s.emit(`    ${step}`);
  }
  s.emit(`except (StopIteration, RuntimeError, ValueError, ${r.pick(ERRORS)}) as e:`);
  s.emit("    note(type(e).__name__, str(e))");
  s.emit("finally:");
  if (r.chance(0.4)) s.emit(`    note(list(${g})[:5])`);
  s.emit(`    finish(${g})  # keep`);
  s.spend(15);
}

function yieldSomething(s: Scope): void {
  const r = s.random;
  const value = expression(s, "I", 1);
  r.weighted<() => void>([
    [5, () => s.emit(`yield ${value}`)],
    [2, () => s.emit(`${s.target("I")} = (yield ${value}) or ${r.between(0, 3)}`)],
    [1, () => s.emit(`yield from ${generatorOf(s, 1) ?? `${expression(s, "L", 1)}[:4]`}`)],
    [1, () => s.emit(`note((yield ${value}))`)],
    [1, () => s.emit(`yield ${receiver(s)} is None`)],
  ])();
}
