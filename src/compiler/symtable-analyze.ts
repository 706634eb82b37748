/**
 * Second pass of the symbol table: decides for every name of every scope whether it is local, cell, free or global.
 *
 * Invariants: a variable becomes a cell only when another *unit* needs it: an inlined comprehension reads and writes its host's registers.
 * Every unit between a free variable's use and its definition lists it in `free`.
 */
import { Binding, ComprehensionKind, Def, type Position, type Scope, SCOPE_SHIFT, ScopeType } from "./scope.ts";

const CLASS_CELLS = new Set(["__class__", "__classdict__", "__conditional_annotations__"]);

type Fail = (message: string, node: Position) => never;

/** Decides all bindings of the scope tree, including which comprehensions are inlined. */
export function analyzeScopes(root: Scope, fail: Fail): void {
  markInlined(root);
  analyze(root, fail);
}

// Not by recursion: lambdas nest deeper than JavaScript's stack.

function markInlined(root: Scope): void {
  const rest = [root];
  for (let scope = rest.pop(); scope !== undefined; scope = rest.pop()) {
    for (const child of scope.children) {
      child.inlined =
        child.comprehension !== ComprehensionKind.NONE &&
        child.comprehension !== ComprehensionKind.GENERATOR &&
        !scope.canSeeClassScope;
      rest.push(child);
    }
  }
}

/** Each scope before those in it, in the order of the text. */
function analyze(root: Scope, fail: Fail): void {
  const rest: { readonly scope: Scope; readonly classEntry: Scope | null }[] = [{ scope: root, classEntry: null }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { scope, classEntry } = next;
    analyzeOne(scope, classEntry, fail);
    for (let i = scope.children.length - 1; i >= 0; i--) {
      const child = scope.children[i]!;
      const entry = child.canSeeClassScope ? (scope.type === ScopeType.CLASS ? scope : classEntry) : null;
      rest.push({ scope: child, classEntry: entry });
    }
  }
}

function analyzeOne(scope: Scope, classEntry: Scope | null, fail: Fail): void {
  for (const [name, flags] of scope.symbols) {
    const low = flags & ((1 << SCOPE_SHIFT) - 1);
    const known = flags >> SCOPE_SHIFT;
    const binding = bindingOf(scope, name, low, classEntry, fail);
    // A child analysed as part of an ancestor's walk may already have made it a cell; that never happens before its parent.
    scope.symbols.set(name, low | ((known === Binding.CELL ? known : binding) << SCOPE_SHIFT));
  }
}

/** The statement that declares `name`; there is one, or nothing would be wrong with it. */
function directive(scope: Scope, name: string): Position {
  return scope.directives!.find((d) => d.name === name)!.node;
}

function bindingOf(scope: Scope, name: string, flags: number, classEntry: Scope | null, fail: Fail): Binding {
  if (flags & Def.GLOBAL) {
    if (flags & Def.NONLOCAL) fail(`name '${name}' is nonlocal and global`, directive(scope, name));
    return Binding.GLOBAL_EXPLICIT;
  }
  if (flags & Def.NONLOCAL) {
    if (scope.type === ScopeType.MODULE) {
      fail("nonlocal declaration not allowed at module level", directive(scope, name));
    }
    const owner = findOwner(scope, name);
    if (owner === null) fail(`no binding for nonlocal '${name}' found`, directive(scope, name));
    if (owner.symbols.get(name)! & Def.TYPE_PARAM) {
      fail(`nonlocal binding not allowed for type parameter '${name}'`, directive(scope, name));
    }
    capture(scope, owner, name);
    return Binding.FREE;
  }
  if (flags & Def.BOUND) return Binding.LOCAL;
  if (classEntry !== null) {
    const inClass = classEntry.symbols.get(name) ?? 0;
    if (inClass & Def.GLOBAL) return Binding.GLOBAL_EXPLICIT;
    if (inClass & Def.BOUND && !(inClass & Def.NONLOCAL)) return Binding.GLOBAL_IMPLICIT;
  }
  const owner = findOwner(scope, name);
  if (owner === null) return Binding.GLOBAL_IMPLICIT;
  if (owner.type === ScopeType.CLASS && scope.unit === owner) return Binding.GLOBAL_IMPLICIT;
  capture(scope, owner, name);
  return Binding.FREE;
}

/** The scope around `scope` that binds `name` for it, or null when the name is a global. */
function findOwner(scope: Scope, name: string): Scope | null {
  const isClassCell = CLASS_CELLS.has(name);
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    if (outer.type === ScopeType.MODULE) return null;
    if (outer.type === ScopeType.CLASS) {
      if (isClassCell) return outer;
      continue;
    }
    const flags = outer.symbols.get(name);
    if (flags === undefined) continue;
    if (flags & Def.GLOBAL) return null;
    if (flags & Def.NONLOCAL) continue;
    if (flags & Def.BOUND) return outer;
  }
  return null;
}

function capture(scope: Scope, owner: Scope, name: string): void {
  const last = owner.unit;
  let unit = scope.unit;
  if (unit === last) return;
  while (unit !== last) {
    unit.free.add(name);
    if (!unit.symbols.has(name)) unit.symbols.set(name, Binding.FREE << SCOPE_SHIFT);
    unit = unit.parent!.unit;
  }
  if (owner.type === ScopeType.CLASS) {
    if (name === "__class__") owner.needsClassClosure = true;
    else if (name === "__classdict__") owner.needsClassDict = true;
    else owner.hasConditionalAnnotations = true;
  } else {
    owner.setBinding(name, Binding.CELL);
  }
}
