/**
 * Which handles of Python objects the host has: what they lead to is in use, though no Python object refers to it (modules/finalizers/roots.ts).
 *
 * They are remembered weakly. JavaScript keeps the target of a new weak reference until the running job ends, so a program that makes very many of them in one go would fill
 * memory: past `MOST` of them they are not remembered any more, and from then on it is not known what the host has. The number is counted, not measured: a program does the same in every run.
 * The list is one for all runtimes, because a handle does not know its own; another runtime's objects lead to nothing that matters here.
 */
import { setHostHandles } from "../modules/finalizers/roots.ts";
import type { PyObject } from "../objects/value.ts";

/** Handles made, living or not. */
const MOST = 100_000;

export class Handles<H extends object> {
  private readonly refs = new Set<WeakRef<H>>();
  private readonly unwrap: (handle: H) => PyObject;
  private made = 0;
  private nextSweep = 1024;

  constructor(unwrap: (handle: H) => PyObject) {
    this.unwrap = unwrap;
    setHostHandles((out) => this.push(out));
  }

  add(handle: H): void {
    if (++this.made > MOST) {
      this.refs.clear();
      return;
    }
    this.refs.add(new WeakRef(handle));
    if (this.refs.size < this.nextSweep) return;
    for (const r of this.refs) if (r.deref() === undefined) this.refs.delete(r);
    this.nextSweep = Math.max(1024, 2 * this.refs.size);
  }

  /** False: not all are known. */
  private push(out: unknown[]): boolean {
    for (const r of this.refs) {
      const h = r.deref();
      if (h !== undefined) out.push(this.unwrap(h));
    }
    return this.made <= MOST;
  }
}
