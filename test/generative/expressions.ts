// Random expressions of a wanted kind.

import type { Callable, Kind, Scope } from "./scope.ts";

const INTS = ["0", "1", "2", "3", "-1", "5", "7", "10", "-3", "True", "False", "255", "1000"];
const EDGES = [
  "2147483647",
  "-2147483648",
  "2147483648",
  "4294967295",
  "1073741824",
  "9007199254740991",
  "9007199254740992",
  "-9007199254740993",
  "2**63",
  "10**18",
  "-(2**70)",
  "4611686018427387904",
];
const FLOATS = [
  "0.5",
  "1.5",
  "-0.0",
  "0.0",
  "2.0",
  "1e15",
  "-2.75",
  "1e308",
  "0.1",
  "3.0",
  "1e-5",
  "float('nan')",
  "float('inf')",
];
const STRINGS = ['"a"', '"bc"', '""', '"xyz"', '"é"', '"\\U0001f600"', '"q\'"', '"0"', '"k"', '"\\n"'];

/** An expression of a kind. `depth` bounds its height. */
export function expression(s: Scope, kind: Kind, depth = 3): string {
  s.spend(1);
  const r = s.random;
  const names = s.readable(kind);
  if (depth <= 0 || !s.affords(2)) return names.length > 0 && r.chance(0.75) ? r.pick(names) : constant(s, kind);
  if (names.length > 0 && r.chance(0.3)) return r.pick(names);
  if (r.chance(0.1)) return constant(s, kind);
  if (r.chance(0.12)) {
    const call = callOf(s, kind, depth);
    if (call !== undefined) return call;
  }
  if (r.chance(0.1)) {
    const attribute = attributeOf(s, kind);
    if (attribute !== undefined) return attribute;
  }
  if (r.chance(0.06))
    return `(${expression(s, kind, depth - 1)} if ${condition(s, depth - 1)} else ${expression(s, kind, depth - 1)})`;
  if (r.chance(0.04) && s.bound.length === 0 && s.iterables === 0 && (kind === "I" || kind === "F"))
    return `(${s.target(kind)} := ${expression(s, kind, depth - 1)})`;
  switch (kind) {
    case "I":
      return intExpression(s, depth - 1);
    case "F":
      return floatExpression(s, depth - 1);
    case "S":
      return stringExpression(s, depth - 1);
    case "L":
      return listExpression(s, depth - 1);
    case "D":
      return dictExpression(s, depth - 1);
    case "O":
      return instance(s, depth - 1);
  }
}

function constant(s: Scope, kind: Kind): string {
  const r = s.random;
  if (kind === "I") return r.chance(0.12) ? r.pick(EDGES) : r.pick(INTS);
  if (kind === "F") return r.chance(0.3) ? r.pick(INTS) : r.pick(FLOATS);
  if (kind === "S") return r.pick(STRINGS);
  if (kind === "L") return r.pick(["[]", "[1, 2, 3]", "[0, -1]", "[5, 2**31, 3, 1]", "[True, 2]"]);
  if (kind === "D") return r.pick(["{}", '{"a": 1}', '{"k": 3, "bc": 2}']);
  return instance(s, 0);
}

function intExpression(s: Scope, d: number): string {
  const r = s.random;
  const I = (): string => expression(s, "I", d);
  return r.weighted<() => string>([
    [11, () => `(${I()} ${r.pick(["+", "-"])} ${I()})`],
    [3, () => `(${I()} * ${factor(s, d)})`],
    [3, () => `(${I()} ${r.pick(["//", "%"])} ${r.chance(0.6) ? r.pick(["3", "7", "-2", "10"]) : I()})`],
    [3, () => `(${I()} ${r.pick(["&", "|", "^"])} ${I()})`],
    [2, () => `(${I()} ${r.pick(["<<", ">>"])} (${I()} & ${r.pick(["3", "7", "31"])}))`],
    [1, () => `(${I()} % 1000) ** ${r.pick(["2", "3"])}`],
    [2, () => `${r.pick(["-", "~", "+"])}${I()}`],
    [2, () => `len(${expression(s, r.pick<Kind>(["L", "S", "D"]), d)})`],
    [2, () => `${expression(s, "L", d)}[${r.chance(0.5) ? r.pick(["0", "-1", "1"]) : `${I()} % 9 - 4`}]`],
    [
      1,
      () =>
        `${expression(s, "D", d)}${r.chance(0.5) ? `.get(${expression(s, "S", d)}, 0)` : `[${expression(s, "S", d)}]`}`,
    ],
    [1, () => `${r.pick(["abs", "int"])}(${I()})`],
    [1, () => `${r.pick(["min", "max"])}(${I()}, ${I()})`],
    [1, () => `sum(${expression(s, "L", d)})`],
    [1, () => `int(${r.pick(["1.5", "-2.5"])} * ${I()})`],
    [1, () => `(${condition(s, d)})`],
    [1, () => `(${I()} ${r.pick(["and", "or"])} ${I()})`],
    [1, () => `sum(${comprehension(s, d)})`],
    [1, () => `(lambda z, y=${I()}: z + y)(${I()})`],
  ])();
}

function floatExpression(s: Scope, d: number): string {
  const r = s.random;
  const F = (): string => expression(s, r.pick<Kind>(["F", "F", "I"]), d);
  return r.weighted<() => string>([
    [8, () => `(${F()} ${r.pick(["+", "-", "*"])} ${F()})`],
    [3, () => `(${F()} / ${r.chance(0.5) ? r.pick(["2", "3.0", "-4"]) : F()})`],
    [1, () => `(${F()} ${r.pick(["//", "%"])} ${r.pick(["2.5", "3", "-0.5"])})`],
    [1, () => `abs(${F()})`],
    [1, () => `-${F()}`],
    [1, () => `${r.pick(["min", "max"])}(${F()}, ${F()})`],
    [1, () => `float(${F()})`],
    [1, () => `round(${F()}, 2)`],
  ])();
}

function stringExpression(s: Scope, d: number): string {
  const r = s.random;
  const S = (): string => expression(s, "S", d);
  return r.weighted<() => string>([
    [4, () => `(${S()} + ${S()})`],
    [2, () => `${r.pick(["str", "repr"])}(${expression(s, r.pick<Kind>(["I", "F"]), d)})`],
    [2, () => `f"{${expression(s, "I", 0)}}${r.pick(["-", "", " "])}{${expression(s, "I", 0)}!r:>${r.between(1, 5)}}"`],
    [2, () => `${S()}[${r.pick(["0", "-1", "1:", ":2", "::-1", ":-1"])}]`],
    [1, () => `(${S()} * ${r.pick(["2", "0", "3"])})`],
    [1, () => `${S()}.${r.pick(["upper()", "strip()", 'replace("a", "b")', "title()", 'ljust(3, ".")'])}`],
    [1, () => `${r.pick(['","', '""'])}.join([str(z) for z in ${iterable(s, d)}])`],
    [1, () => `chr(${expression(s, "I", d)} % 90 + 33)`],
    [1, () => `("%s" % (${expression(s, "I", d)},))`],
  ])();
}

/** What a comprehension goes over: a list, without `:=`, which Python does not allow there. */
function iterable(s: Scope, d: number): string {
  s.iterables++;
  const list = expression(s, "L", d);
  s.iterables--;
  return list;
}

/** `I for z in L if …`, without brackets. */
function comprehension(s: Scope, d: number): string {
  const name = s.program.fresh("c");
  const source = s.random.chance(0.5) ? iterable(s, d) : `range(${s.random.between(0, 6)})`;
  const turns = s.turns;
  s.turns *= 4;
  s.bound.push([name, "I"]);
  const filter = s.random.chance(0.4) ? ` if ${condition(s, Math.min(d, 1))}` : "";
  const item = expression(s, "I", Math.min(d, 1));
  s.bound.pop();
  s.turns = turns;
  return `${item} for ${name} in ${source}${filter}`;
}

function listExpression(s: Scope, d: number): string {
  const r = s.random;
  const L = (): string => expression(s, "L", d);
  return r.weighted<() => string>([
    [3, () => `[${Array.from({ length: r.int(4) }, () => expression(s, "I", d)).join(", ")}]`],
    [3, () => `[${comprehension(s, d)}]`],
    [2, () => `${L()}[${r.pick(["1:", ":2", "::-1", "1:3", "::2"])}]`],
    [1, () => `(${L()} + ${L()})`],
    [1, () => `sorted(${L()}${r.pick(["", ", reverse=True", ", key=lambda z: -z", ", key=lambda z: (z % 3, z)"])})`],
    [1, () => `list(${r.pick(["map", "filter"])}(lambda z: z ${r.pick(["+ 1", "% 2", "* 3"])}, ${L()}))`],
    [1, () => `[*${L()}, ${expression(s, "I", d)}]`],
    [1, () => `list(${generatorOf(s, d) ?? `range(${r.between(0, 5)})`})`],
    [1, () => `list(${expression(s, "D", d)}.values())`],
  ])();
}

function dictExpression(s: Scope, d: number): string {
  const r = s.random;
  return r.weighted<() => string>([
    [2, () => `{${expression(s, "S", d)}: ${expression(s, "I", d)}}`],
    [2, () => `{**${expression(s, "D", d)}, ${expression(s, "S", d)}: ${expression(s, "I", d)}}`],
    [1, () => `{str(z): z * ${r.between(1, 3)} for z in ${iterable(s, d)}}`],
    [1, () => `dict(${r.pick(["a", "k"])}=${expression(s, "I", d)})`],
  ])();
}

/** What an int is multiplied by. Two variables only outside of loops: in one, squares of squares would soon fill the memory. */
function factor(s: Scope, d: number): string {
  const r = s.random;
  if (s.loops === 0 && s.turns === 1 && s.declared.size === 0 && r.chance(0.5)) return expression(s, "I", d);
  return r.pick([
    "2",
    "3",
    "-1",
    "10",
    "0",
    "1000",
    "65537",
    `(${expression(s, "I", d)} % 97)`,
    `(${expression(s, "I", d)} & 1023)`,
  ]);
}

/** A condition: an expression whose truth matters. */
export function condition(s: Scope, d: number): string {
  const r = s.random;
  s.spend(1);
  if (!s.affords(2)) d = 0;
  const compare = (): string => r.pick(["<", "<=", "==", "!=", ">", ">="]);
  return r.weighted<() => string>([
    [8, () => `${expression(s, "I", d)} ${compare()} ${expression(s, "I", d)}`],
    [2, () => `${expression(s, "F", d)} ${compare()} ${expression(s, "F", d)}`],
    [1, () => `${expression(s, "I", d)} ${compare()} ${expression(s, "I", d)} ${compare()} ${expression(s, "I", d)}`],
    [1, () => `${expression(s, "S", d)} ${compare()} ${expression(s, "S", d)}`],
    [1, () => `${expression(s, "I", d)} ${r.pick(["in", "not in"])} ${expression(s, "L", d)}`],
    [1, () => `${expression(s, "S", d)} in ${expression(s, r.pick<Kind>(["S", "D"]), d)}`],
    [1, () => `not ${expression(s, r.pick<Kind>(["I", "F", "S", "L", "D"]), d)}`],
    [1, () => (d > 0 ? `(${condition(s, d - 1)}) ${r.pick(["and", "or"])} (${condition(s, d - 1)})` : "True")],
    [1, () => `isinstance(${expression(s, r.pick<Kind>(["I", "F"]), 0)}, ${r.pick(["int", "float", "bool", "str"])})`],
    [1, () => `${expression(s, r.pick<Kind>(["I", "F"]), 0)} is ${r.pick(["None", "not None", "True"])}`],
    [1, () => expression(s, r.pick<Kind>(["I", "F", "S", "L"]), d)],
  ])();
}

/** Arguments for a call, positional and by keyword, defaults left out now and then. */
export function callArguments(s: Scope, f: Callable, depth: number): string {
  const r = s.random;
  const count = f.params.length - (r.chance(0.4) ? r.int(f.defaults + 1) : 0);
  const keywords = r.chance(0.15) ? r.int(count + 1) : 0;
  const args: string[] = [];
  for (let i = 0; i < count; i++) {
    const value = expression(s, f.params[i]!, depth);
    args.push(i >= count - keywords ? `${f.names[i]}=${value}` : value);
  }
  if (keywords === 0 && args.length > 1 && r.chance(0.06)) return `*(${args.join(", ")},)`;
  return args.join(", ");
}

/** A call of some function that gives this kind, if there is one that the budget allows. */
function callOf(s: Scope, kind: Kind, depth: number): string | undefined {
  const candidates = s.functions.filter((f) => f.result === kind && !f.generator && s.affords(f.cost + 5));
  const methods = s.program.classes
    .filter((c) => c !== s.self)
    .flatMap((c) => c.methods.filter((m) => m.result === kind && s.affords(m.cost + 5)));
  if (methods.length > 0 && s.random.chance(0.5)) {
    const m = s.random.pick(methods);
    s.spend(m.cost + 5);
    return `${receiver(s)}${m.name}(${callArguments(s, m, depth - 2)})`;
  }
  if (candidates.length === 0) return undefined;
  const f = s.random.pick(candidates);
  s.spend(f.cost + 5);
  return `${f.name}(${callArguments(s, f, depth - 2)})`;
}

/** A call of a generator function, if there is one. */
export function generatorOf(s: Scope, depth: number): string | undefined {
  const candidates = s.functions.filter((f) => f.generator && s.affords(f.cost + 5));
  if (candidates.length === 0) return undefined;
  const f = s.random.pick(candidates);
  s.spend(f.cost + 5);
  return `${f.name}(${callArguments(s, f, depth - 1)})`;
}

/** An instance to use: a variable, or a new one. */
export function receiver(s: Scope): string {
  const names = s.readable("O");
  return names.length > 0 && s.random.chance(0.8) ? s.random.pick(names) : instance(s, 0);
}

function instance(s: Scope, d: number): string {
  const classes = s.program.classes.filter((c) => c !== s.self);
  if (classes.length === 0) return "Thing()";
  s.spend(5);
  const c = s.random.pick(classes);
  return `${c.name}(${c.fields.map(([, k]) => expression(s, k, d)).join(", ")})`;
}

/** Attribute reads, properties and operators of instances. */
function attributeOf(s: Scope, kind: Kind): string | undefined {
  const r = s.random;
  const all = [...s.program.classes];
  if (s.self !== undefined) all.push(s.self, s.self);
  if (all.length === 0) return undefined;
  const c = r.pick(all);
  const object = c === s.self ? "self" : receiver(s);
  const fields = (c === s.self ? c.fields : [...c.fields, ...c.properties])
    .filter(([, k]) => k === kind)
    .map(([n]) => n);
  if (fields.length > 0 && r.chance(0.75)) return `${object}.${r.pick(fields)}`;
  // Operators run methods of the class: not from within them, or there would be no end.
  if (kind !== "I" || c === s.self || !s.affords(c.cost + 5)) return undefined;
  s.spend(c.cost + 5);
  const I = (): string => expression(s, "I", 0);
  const forms: string[] = [];
  if (c.operators.has("+"))
    forms.push(`(${object} + ${I()})`, `(${I()} + ${object})`, `(${object} * ${I()})`, `-${object}`);
  if (c.operators.has("[]")) forms.push(`${object}[${I()}]`);
  if (c.operators.has("len")) forms.push(`len(${object})`);
  if (c.operators.has("()")) forms.push(`${object}(${I()})`);
  if (c.operators.has("<"))
    forms.push(`(${object} < ${I()})`, `(${I()} >= ${object})`, `(${object} == ${object})`, `(${I()} == ${object})`);
  if (c.operators.has("in")) forms.push(`(${I()} in ${object})`);
  if (c.operators.has("bool")) forms.push(`(1 if ${object} else 0)`, `(not ${object})`);
  if (c.operators.has("iter")) forms.push(`sum(${object})`, `list(${object})[-1]`);
  return forms.length > 0 ? r.pick(forms) : undefined;
}
