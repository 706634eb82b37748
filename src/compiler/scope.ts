/**
 * Scopes: what the symbol table knows about each block of a program.
 *
 * Invariants: names in `symbols` are mangled; a symbol's low bits are the facts of the first pass (`Def`), its bits
 * from SCOPE_SHIFT up the `Binding` the second pass decided on. A *unit* is a scope that becomes a code object of its own;
 * an inlined comprehension (PEP 709) is a scope but not a unit.
 */
import type { Located, Node } from "../syntax/ast.ts";

/** Facts about a name in a scope, as bits. */
export const enum Def {
  GLOBAL = 1,
  LOCAL = 2,
  PARAM = 4,
  NONLOCAL = 8,
  USE = 16,
  IMPORT = 32,
  ANNOT = 64,
  COMP_ITER = 128,
  TYPE_PARAM = 256,
  BOUND = LOCAL | PARAM | IMPORT | TYPE_PARAM,
}

export const SCOPE_SHIFT = 12;

/** Where a name of a scope lives. */
export const enum Binding {
  NONE,
  LOCAL,
  GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT,
  FREE,
  CELL,
}

export const enum ScopeType {
  FUNCTION,
  CLASS,
  MODULE,
  ANNOTATION,
  TYPE_ALIAS,
  TYPE_PARAMETERS,
  TYPE_VARIABLE,
}

export const enum ComprehensionKind {
  NONE,
  LIST,
  SET,
  DICT,
  GENERATOR,
}

/** A source range that errors can be reported at. */
export type Position = Pick<Located, "lineno" | "col_offset" | "end_lineno" | "end_col_offset">;

/** One block of the program: module, class, function, comprehension or annotation scope. */
export class Scope {
  readonly symbols = new Map<string, number>();
  /** Parameters, in the order of registers. */
  readonly params: string[] = [];
  readonly children: Scope[] = [];
  /** Free variables of the unit (filled by the analysis). */
  readonly free = new Set<string>();
  /** global and nonlocal statements, for the positions of errors found later. */
  directives: { name: string; node: Position }[] | null = null;
  nested = false;
  generator = false;
  coroutine = false;
  comprehension = ComprehensionKind.NONE;
  inlined = false;
  compIterTarget = false;
  compIterExpr = 0;
  canSeeClassScope = false;
  /** Class scopes: a method names `__class__` or `super`. */
  needsClassClosure = false;
  needsClassDict = false;
  hasConditionalAnnotations = false;
  inConditionalBlock = false;
  isMethod = false;
  varargs = false;
  varkeywords = false;
  /** Some `name := …` binds in this unit. */
  hasWalrus = false;
  /** The annotation of a local variable: its own names are of no interest. */
  unevaluated = false;
  /** Some `del name` or `except … as name` unbinds in this unit. */
  hasUnbind = false;
  annotationScope: Scope | null = null;
  /** Restricts mangling to these names (type parameters of a class). */
  mangledNames: Set<string> | null = null;
  /** What a TYPE_VARIABLE scope is for, in error messages. */
  info = "";
  readonly type: ScopeType;
  readonly name: string;
  readonly parent: Scope | null;
  readonly node: Node;

  constructor(type: ScopeType, name: string, parent: Scope | null, node: Node) {
    this.type = type;
    this.name = name;
    this.parent = parent;
    this.node = node;
  }

  /** True for everything whose names live in registers. */
  get isFunctionLike(): boolean {
    return this.type !== ScopeType.CLASS && this.type !== ScopeType.MODULE;
  }

  /** The binding the analysis decided on; NONE for a name that the scope does not mention. */
  binding(name: string): Binding {
    const flags = this.symbols.get(name);
    return flags === undefined ? Binding.NONE : flags >> SCOPE_SHIFT;
  }

  setBinding(name: string, binding: Binding): void {
    const flags = this.symbols.get(name) ?? 0;
    this.symbols.set(name, (flags & ((1 << SCOPE_SHIFT) - 1)) | (binding << SCOPE_SHIFT));
  }

  /** The scope whose code object this scope's code goes to. */
  get unit(): Scope {
    let scope: Scope = this;
    while (scope.inlined) scope = scope.parent!;
    return scope;
  }
}

/** Private name mangling: `__x` in class C is `_C__x`. */
export function mangle(className: string | null, name: string): string {
  if (className === null || name.charCodeAt(0) !== 95 || name.charCodeAt(1) !== 95) return name;
  if (name.endsWith("__") || name.includes(".")) return name;
  let i = 0;
  while (className.charCodeAt(i) === 95) i++;
  return i === className.length ? name : "_" + className.slice(i) + name;
}

/** Mangling as a scope does it: in the type parameter scope of a class only the parameters' own names are mangled. */
export function mangleIn(scope: Scope, className: string | null, name: string): string {
  if (scope.mangledNames !== null && !scope.mangledNames.has(name)) return name;
  return mangle(className, name);
}
