/**
 * Who the direct subclasses of a type are. A heap type keeps its own list; the heap subclasses of a built-in type, which all runtimes
 * share, are listed per runtime (invariant 7). References are weak.
 */
import { type RuntimeCore, ts } from "./state.ts";
import { type PyType, TypeFlag } from "./type.ts";

type Refs = Set<WeakRef<PyType>>;

const perRuntime = new WeakMap<RuntimeCore, Map<PyType, Refs>>();

function refsOf(base: PyType): Refs {
  if (base.has(TypeFlag.HEAP)) return base.subclasses;
  let types = perRuntime.get(ts.runtime);
  if (types === undefined) perRuntime.set(ts.runtime, (types = new Map()));
  let refs = types.get(base);
  if (refs === undefined) types.set(base, (refs = new Set()));
  return refs;
}

/** Register a heap type with one of its bases. Dead entries are swept whenever the list has doubled. */
export function addSubclass(base: PyType, cls: PyType): void {
  const refs = refsOf(base);
  const n = refs.size;
  if (n >= 64 && (n & (n - 1)) === 0) for (const r of refs) if (r.deref() === undefined) refs.delete(r);
  refs.add(new WeakRef(cls));
}

export function removeSubclass(base: PyType, cls: PyType): void {
  const refs = refsOf(base);
  for (const r of refs) if (r.deref() === cls) refs.delete(r);
}

/** The living direct subclasses, in order of creation. */
export function directSubclasses(base: PyType): PyType[] {
  const all = base.has(TypeFlag.HEAP) ? [...base.subclasses] : [...base.subclasses, ...refsOf(base)];
  return all.map((r) => r.deref()).filter((t) => t !== undefined);
}

/** What has been found out about any class of this runtime is no longer believed. */
export function allModified(): void {
  for (const refs of perRuntime.get(ts.runtime)?.values() ?? []) for (const r of refs) r.deref()?.modified();
}
