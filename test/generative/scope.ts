// What the generator knows while it writes: the program so far, and the function it is in.
//
// Invariant: everything it writes ends. Loops have few turns, functions call only functions defined before them, and the estimated cost of a
// function (statements and operators, multiplied by the turns of the loops around them) is held below a budget.

import type { Random } from "./random.ts";

/** What a variable is meant to hold: int, float or int, str, list of ints, dict of str to int, an instance. Drivers break the promise. */
export type Kind = "I" | "F" | "S" | "L" | "D" | "O";

export interface Callable {
  /** How it is called: `f3`, or `.m2` for a method. */
  readonly name: string;
  readonly params: readonly Kind[];
  /** Names of the parameters, for keyword arguments. */
  readonly names: readonly string[];
  /** How many of them have defaults. */
  readonly defaults: number;
  readonly result: Kind;
  readonly generator: boolean;
  readonly cost: number;
}

export interface ClassInfo {
  readonly name: string;
  readonly fields: readonly (readonly [string, Kind])[];
  readonly properties: readonly (readonly [string, Kind])[];
  readonly methods: Callable[];
  /** Special methods it has, as `+`, `[]`, `len`, `iter`, `()`, `<`, `==`, `in`, `bool`. */
  readonly operators: ReadonlySet<string>;
  /** Cost of the dearest of its methods. */
  cost: number;
}

export class Program {
  readonly lines: string[] = [];
  readonly functions: Callable[] = [];
  readonly classes: ClassInfo[] = [];
  readonly globals = new Map<string, Kind>();
  private counter = 0;

  constructor(readonly random: Random) {}

  /** A name that nothing else in the program has. */
  fresh(prefix: string): string {
    return `${prefix}${this.counter++}`;
  }
}

export interface ScopeOptions {
  readonly generator?: boolean;
  readonly result?: Kind;
  readonly budget?: number;
  readonly outer?: Scope;
  readonly indent?: number;
}

export class Scope {
  readonly random: Random;
  readonly locals = new Map<string, Kind>();
  /** Local names that must not be assigned to: loop counters, and what `with` and `except` bind. */
  readonly fixed = new Set<string>();
  /** Names of enclosing functions and globals that were declared for writing. */
  readonly declared = new Map<string, Kind>();
  readonly functions: Callable[];
  readonly generator: boolean;
  readonly result: Kind;
  readonly budget: number;
  readonly outer: Scope | undefined;
  indent: number;
  cost = 0;
  /** Product of the turns of the loops around. */
  turns = 1;
  loops = 0;
  /** Compound statements around. */
  depth = 0;
  /** The class in whose method this is. */
  self: ClassInfo | undefined;
  /** Iterables of comprehensions around the expression that is being written. */
  iterables = 0;
  /** Names bound only within an expression: those of comprehensions. */
  readonly bound: [string, Kind][] = [];

  constructor(
    readonly program: Program,
    options: ScopeOptions = {},
  ) {
    this.random = program.random;
    this.outer = options.outer;
    this.generator = options.generator ?? false;
    this.result = options.result ?? "I";
    this.budget = options.budget ?? 150;
    this.indent = options.indent ?? 1;
    this.functions = [...(options.outer?.functions ?? program.functions)];
  }

  emit(line: string): void {
    this.program.lines.push("    ".repeat(this.indent) + line);
  }

  spend(cost: number): void {
    this.cost += cost * this.turns;
  }

  affords(cost: number): boolean {
    return this.cost + cost * this.turns <= this.budget;
  }

  /** Everything of a kind that may be read here. */
  readable(kind: Kind): string[] {
    const names = this.bound.filter(([, k]) => k === kind).map(([name]) => name);
    const own = [...this.locals].filter(([, k]) => k === kind).map(([name]) => name);
    // Own variables three times: they are what registers are about.
    names.push(...own, ...own, ...own);
    for (let s = this.outer; s !== undefined; s = s.outer)
      for (const [name, k] of s.locals) if (k === kind && !this.locals.has(name)) names.push(name);
    for (const [name, k] of this.program.globals) if (k === kind) names.push(name);
    return names;
  }

  /** A name of a kind to assign to: one that is there, or a new one. */
  target(kind: Kind): string {
    const names = [...this.locals, ...this.declared].filter(([n, k]) => k === kind && !this.fixed.has(n));
    if (names.length > 0 && this.random.chance(names.length > 3 ? 0.95 : 0.7)) return this.random.pick(names)[0];
    const name = this.program.fresh(kind.toLowerCase());
    this.locals.set(name, kind);
    return name;
  }
}
