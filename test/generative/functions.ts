// Functions, methods and classes of a random program.

import { expression } from "./expressions.ts";
import { type Callable, type ClassInfo, type Kind, type Program, Scope } from "./scope.ts";
import { block } from "./statements.ts";

export interface FunctionOptions {
  readonly outer?: Scope;
  readonly generator?: boolean;
  readonly indent?: number;
  readonly self?: ClassInfo;
  readonly name?: string;
  /** Parameters, where they are not random. */
  readonly params?: readonly Kind[];
  readonly result?: Kind;
  readonly budget?: number;
  readonly decorator?: string;
  /** The first statement of the body, made with the names of the parameters. */
  readonly first?: (names: readonly string[]) => string;
}

const PARAMETERS: readonly Kind[] = ["I", "I", "I", "F", "F", "S", "L", "D", "O"];
const RESULTS: readonly Kind[] = ["I", "I", "I", "F", "S", "L"];

/** Write a function into the program, and tell how to call it. */
export function defineFunction(program: Program, options: FunctionOptions = {}): Callable {
  const r = program.random;
  const { outer, self } = options;
  const generator = options.generator ?? false;
  const result = options.result ?? (generator ? "L" : r.pick(RESULTS));
  const indent = options.indent ?? outer?.indent ?? 0;
  const scope = new Scope(program, {
    generator,
    result,
    outer,
    indent: indent + 1,
    budget: options.budget ?? (outer === undefined ? r.pick([60, 120, 250]) : 30),
  });
  scope.self = self;
  const kinds =
    options.params ?? Array.from({ length: r.between(1, 3) }, () => pickParameter(program, self !== undefined));
  const names = kinds.map((kind) => program.fresh(kind.toLowerCase()));
  for (const [i, kind] of kinds.entries()) scope.locals.set(names[i]!, kind);
  const defaults = options.params === undefined && r.chance(0.25) ? 1 : 0;
  const parts = names.map((n, i) => (i >= kinds.length - defaults ? `${n}=${defaultValue(kinds[i]!)}` : n));
  const rest = defaults > 0 && options.params === undefined && r.chance(0.3) ? ["*rest"] : [];
  const name = options.name ?? program.fresh(generator ? "gen" : self !== undefined ? "m" : "f");
  const head = program.lines.length;
  scope.indent = indent;
  if (options.decorator !== undefined) scope.emit(options.decorator);
  scope.emit(`def ${name}(${[...(self !== undefined ? ["self"] : []), ...parts, ...rest].join(", ")}):`);
  scope.indent = indent + 1;
  declare(scope);
  if (options.first !== undefined) scope.emit(options.first(names));
  for (const kind of ["I", "F"] as const) {
    if (r.chance(0.4)) continue;
    const value = expression(scope, kind, 1);
    const local = program.fresh(kind.toLowerCase());
    scope.locals.set(local, kind);
    scope.emit(`${local} = ${value}`);
  }
  block(scope, r.between(2, outer === undefined && self === undefined ? 8 : 3));
  if (generator && !program.lines.slice(head).some((line) => /\byield\b/.test(line)))
    scope.emit(`yield ${expression(scope, "I", 1)}`);
  scope.emit(`return ${expression(scope, result, 2)}`);
  return {
    name: self !== undefined ? `.${name}` : name,
    params: kinds,
    names,
    defaults,
    result,
    generator,
    cost: scope.cost + 3,
  };
}

/** Methods get no instances: an operator on one of their own class would have no end. */
function pickParameter(program: Program, method: boolean): Kind {
  const kind = program.random.pick(PARAMETERS);
  return kind === "O" && (method || program.classes.length === 0) ? "I" : kind;
}

const defaultValue = (kind: Kind): string => ({ I: "4", F: "0.25", S: '"d"', L: "(1, 2)", D: "None", O: "None" })[kind];

/** `nonlocal` and `global`: names of the surroundings that this function may assign to. */
function declare(s: Scope): void {
  const r = s.random;
  if (s.outer !== undefined && r.chance(0.6)) {
    const names = [...s.outer.locals].filter(([n, k]) => k !== "O" && !s.outer!.fixed.has(n));
    if (names.length > 0) {
      const [name, kind] = r.pick(names);
      s.emit(`nonlocal ${name}  # keep`);
      s.declared.set(name, kind);
    }
  }
  if (s.program.globals.size > 0 && r.chance(0.3)) {
    const [name, kind] = r.pick([...s.program.globals]);
    s.emit(`global ${name}  # keep`);
    s.declared.set(name, kind);
  }
}

const OPERATORS = ["+", "[]", "len", "()", "<", "in", "bool", "iter"] as const;

/** Write a class with `__init__`, methods, perhaps a property, operators, a base. */
export function defineClass(program: Program): void {
  const r = program.random;
  const base = program.classes.length > 0 && r.chance(0.4) ? r.pick(program.classes) : undefined;
  const name = program.fresh("C");
  const fields: [string, Kind][] = Array.from({ length: r.between(1, 3) }, () => {
    const kind = r.pick<Kind>(["I", "I", "F", "S", "L"]);
    return [program.fresh(`a${kind.toLowerCase()}`), kind];
  });
  const properties: [string, Kind][] = [];
  const operators = new Set<string>(OPERATORS.filter(() => r.chance(0.3)));
  const methods: Callable[] = [];
  const info: ClassInfo = { name, fields, properties, methods, operators, cost: 10 };
  const line = (indent: number, text: string): void => void program.lines.push("    ".repeat(indent) + text);
  line(0, `class ${name}(${base?.name ?? "Thing"}):`);
  const params = fields.map(([n]) => `p_${n}`);
  line(1, `def __init__(self, ${params.join(", ")}):`);
  if (base !== undefined) line(2, `super().__init__(${base.fields.map(([, k]) => literal(k)).join(", ")})`);
  for (const [n] of fields) line(2, `self.${n} = p_${n}`);
  const method = (options: FunctionOptions): Callable => {
    const m = defineFunction(program, { self: info, indent: 1, budget: 25, ...options });
    info.cost = Math.max(info.cost, m.cost);
    return m;
  };
  const own: Callable[] = [];
  for (let i = r.between(1, 2); i > 0; i--) own.push(method({}));
  if (r.chance(0.5)) {
    const kind = r.pick<Kind>(["I", "F"]);
    const m = method({ params: [], result: kind, decorator: "@property", name: program.fresh("prop") });
    properties.push([m.name.slice(1), kind]);
  }
  const special = (n: string, ps: readonly Kind[]): void => void method({ name: n, params: ps, result: "I" });
  if (operators.has("+")) {
    special("__add__", ["I"]);
    line(1, "__radd__ = __mul__ = __add__");
    special("__neg__", []);
  }
  // Without an end to its indices, whatever iterates over an instance would have none.
  if (operators.has("[]"))
    method({
      name: "__getitem__",
      params: ["I"],
      result: "I",
      first: ([i]) => `if not -9 < ${i} < 9: raise IndexError(${i})  # keep`,
    });
  if (operators.has("()")) special("__call__", ["I"]);
  if (operators.has("<")) {
    special("__lt__", ["I"]);
    line(1, "__le__ = __lt__");
    special("__eq__", ["I"]);
    line(1, "__hash__ = None");
  }
  if (operators.has("in")) special("__contains__", ["I"]);
  const [first] = fields[0]!;
  if (operators.has("len")) {
    line(1, "def __len__(self):");
    line(2, `return ${fields[0]![1] === "I" ? `abs(self.${first}) % 9` : "3"}`);
  }
  if (operators.has("bool")) {
    line(1, "def __bool__(self):");
    line(2, `return not self.${first}`);
  }
  if (operators.has("iter")) {
    line(1, "def __iter__(self):");
    line(2, r.pick(["yield 1", `yield from [1, 2, 3]`, "return iter([4, 5])"]));
  }
  methods.push(...own, ...(base?.methods ?? []));
  program.classes.push(info);
  for (let i = 0; i < 2; i++) line(0, "");
}

export const literal = (kind: Kind): string =>
  ({ I: "3", F: "1.5", S: '"s"', L: "[1, 2]", D: '{"k": 1}', O: "None" })[kind];
