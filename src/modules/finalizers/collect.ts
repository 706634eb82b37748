/**
 * Collections: `gc.collect()`, and the end of the program.
 *
 * Of all garbage only that is known which leads from watched objects, or was dropped and is in a cycle with one. As in CPython, weak references die first, then
 * all finalizers are called, then whatever they did not bring back is gone.
 */
import { childrenOf } from "../../objects/children.ts";
import { TypeFlag } from "../../objects/type.ts";
import { type Gen, PyObject, type Value } from "../../objects/value.ts";
import { GenState, PyGenerator } from "../../frames/generator-object.ts";
import { thread, type ThreadState } from "../../frames/thread-state.ts";
import { Epoch } from "./epoch.ts";
import { callBack, finalize, killReferences, release } from "./release.ts";
import { endOrder } from "./end-order.ts";
import { unwatch, watchSuspended } from "./suspended.ts";
import { isTracked } from "./tracked.ts";
import type { Watch } from "./watch.ts";

/** Everything in use, cycles that were dropped not among it; null if it cannot be seen. */
function inUse(w: Watch, t: ThreadState): ReadonlySet<unknown> | null {
  w.reach.isFree = true;
  const marked = new Epoch(w, t, false).all();
  w.reach.isFree = false;
  return marked;
}

/** The known garbage: unreachable watched objects in order of creation, what is in limbo, and what they own. */
function garbage(w: Watch, marked: ReadonlySet<unknown>): Set<unknown> {
  const found = new Set<unknown>();
  for (const o of [...w.objects.keys(), ...w.limbo]) {
    if (marked.has(o)) continue;
    const queue: unknown[] = [o];
    for (let i = 0; i < queue.length; i++) {
      const x = queue[i];
      if (typeof x !== "object" || x === null || found.has(x) || marked.has(x)) continue;
      found.add(x);
      childrenOf(x, queue, true);
    }
  }
  return found;
}

/** Collect; gives the number of objects found. */
export function* collect(w: Watch): Gen<number> {
  const t = thread();
  const suspended = watchSuspended(w, t);
  const n = w.objects.size === 0 && w.limbo.size === 0 ? 0 : yield* collectWatched(w, t);
  unwatch(w, suspended);
  return n;
}

function* collectWatched(w: Watch, t: ThreadState): Gen<number> {
  const before = inUse(w, t);
  if (before === null) return 0;
  const found = garbage(w, before);
  w.limbo.clear();
  const objects = [...found].filter((o) => o instanceof PyObject);
  w.finalizing.push(...objects);
  for (const r of objects.flatMap(killReferences)) if (before.has(r)) yield* callBack(r);
  for (const o of w.objects.keys()) if (found.has(o)) yield* finalize(w, o);
  for (const o of objects) w.finalizing.splice(w.finalizing.indexOf(o), 1);
  const after = inUse(w, t);
  let n = 0;
  for (const o of objects)
    if (after === null || after.has(o)) w.livesOn(o);
    else {
      w.forget(o);
      if (isTracked(o as Value as PyObject)) n++;
    }
  return n;
}

const hasFinalizer = (o: PyObject): boolean =>
  o instanceof PyGenerator ? o.state === GenState.SUSPENDED : o.cls.has(TypeFlag.FINALIZER);

/** How often finalizers may make new objects with finalizers at the end. */
const ROUNDS = 10;

/** The end of the program: modules go, and everything with them. */
export function* finishProgram(w: Watch): Gen<void> {
  const { sys } = w.rt;
  const last: unknown[] = [];
  for (const name of ["last_exc", "last_type", "last_value", "last_traceback"]) {
    const v = sys.getStr(name);
    if (v === undefined) continue;
    last.push(v);
    sys.setStr(name, null);
  }
  if (w.objects.size > 0) yield* release(w, thread(), last);
  for (let i = 0; i < ROUNDS; i++) {
    watchSuspended(w, thread());
    const next = endOrder(w).filter((o) => hasFinalizer(o) && !w.objects.get(o)!.finalized);
    if (next.length === 0) return;
    for (const o of next) yield* finalize(w, o);
  }
}
