/**
 * What CPython's deallocation does when the last reference to an object goes: `__del__`, then its weak references and their callbacks, then the same for
 * everything that it held and nobody else holds, in CPython's order.
 *
 * It is a suspended native, on top of the record whose instruction dropped the reference. Its variables hold nothing that the watch does not know of
 * (`stacks`, `finalizing`), so the finalizers that it calls can drop references in turn.
 */
import { callBoundValue, callValue } from "../../objects/call.ts";
import { childrenOf } from "../../objects/children.ts";
import { typeOf } from "../../objects/data.ts";
import { takeException } from "../../objects/state.ts";
import { TypeFlag } from "../../objects/type.ts";
import { type Gen, PyObject, settle, type Value } from "../../objects/value.ts";
import { forgetReferences, knownReferences } from "../../objects/weak-references.ts";
import { GenState, PyGenerator } from "../../frames/generator-object.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { closeDropped } from "../../interpreter/loop-generators.ts";
import { ignored } from "../unraisable.ts";
import { PyWeakReference } from "../weakref/reference.ts";
import { Epoch } from "./epoch.ts";
import { Answer } from "./reach.ts";
import type { Group, Watch } from "./watch.ts";

/** Call `__del__`, or close a generator, unless that has been done. False: there was nothing to do. */
export function* finalize(w: Watch, o: PyObject): Gen<boolean> {
  const known = w.objects.get(o);
  if (o instanceof PyGenerator) {
    if (known === undefined || known.finalized || o.state !== GenState.SUSPENDED) return false;
    known.finalized = true;
    w.finalizing.push(o);
    yield* closeDropped(o);
    w.finalizing.splice(w.finalizing.lastIndexOf(o), 1);
    return true;
  }
  if (known === undefined) {
    // A buffer that holds a watched stream writes to it once more.
    if (w.closed.has(o) || !o.cls.mro.some((t) => t.finalizedBy !== null)) return false;
    w.closed.add(o);
  } else {
    if (known.finalized || !o.cls.has(TypeFlag.FINALIZER)) return false;
    known.finalized = true;
  }
  const f = typeOf(o).lookup("__del__");
  if (f === undefined) return false;
  w.finalizing.push(o);
  if ((yield* settle(callBoundValue(f, o, []))) === undefined)
    yield* settle(ignored(takeException(), "Exception ignored while calling deallocator", f));
  w.finalizing.splice(w.finalizing.lastIndexOf(o), 1);
  return true;
}

/** Make the weak references to an object dead. Gives those whose callbacks are to be called, in this order. */
export function killReferences(o: PyObject): PyWeakReference[] {
  const found: PyWeakReference[] = [];
  for (const r of knownReferences(o)) {
    if (!(r instanceof PyWeakReference)) continue;
    r.kill();
    if (r.callback !== null) found.unshift(r);
  }
  forgetReferences(o);
  return found;
}

export function* callBack(r: PyWeakReference): Gen<void> {
  if ((yield* settle(callValue(r.callback, [r]))) === undefined)
    yield* settle(ignored(takeException(), "Exception ignored while calling weakref callback", r.callback));
}

/** References to `values` have been dropped, in this order. */
export function* release(
  w: Watch,
  t: ThreadState,
  values: readonly unknown[],
  first: Epoch | null = null,
): Gen<Value | undefined> {
  const stack: Group[] = [{ items: values, at: 0 }];
  w.stacks.push(stack);
  let epoch = first ?? new Epoch(w, t);
  for (let g = stack.at(-1); g !== undefined; g = stack.at(-1)) {
    if (g.at >= g.items.length) {
      stack.pop();
      continue;
    }
    const v = g.items[g.at++];
    if (typeof v !== "object" || v === null) continue;
    if (!(v instanceof PyObject)) {
      // A part of the object it came from.
      pushChildren(stack, v);
      continue;
    }
    if (!w.leads(v)) continue;
    if (isKept(w, epoch, v)) continue;
    if (isAlone(w, v)) {
      // What was out of reach before is so still, unless a weak reference was asked: whether the object has come back can be seen later, with others.
      const { asked } = w;
      if (yield* finalize(w, v)) {
        w.unchecked.add(v);
        if (w.asked !== asked) epoch = new Epoch(w, t);
      } else w.forget(v);
      continue;
    }
    if (yield* finalize(w, v)) {
      epoch = new Epoch(w, t);
      if (isKept(w, epoch, v)) continue;
    }
    const callbacks = killReferences(v).filter((r) => epoch.isHeld(r) !== Answer.NO || owns(w, v, r));
    for (const r of callbacks) yield* callBack(r);
    if (callbacks.length > 0) epoch = new Epoch(w, t);
    w.forget(v);
    pushChildren(stack, v);
  }
  w.stacks.splice(w.stacks.indexOf(stack), 1);
  return null;
}

/** Nothing hangs on the object's death but its own finalizer. */
const isAlone = (w: Watch, v: PyObject): boolean =>
  !(v instanceof PyGenerator) &&
  w.isWatched(v) &&
  knownReferences(v).length === 0 &&
  w.reach.owns(v, (x) => x !== v && w.isWatched(x)) === Answer.NO;

const owns = (w: Watch, o: PyObject, part: PyObject): boolean => w.reach.owns(o, (x) => x === part) === Answer.YES;

function pushChildren(stack: Group[], o: object): void {
  const items: unknown[] = [];
  childrenOf(o, items, true);
  if (items.length > 0) stack.push({ items, at: 0 });
}

/** Is the object still held: by what is in use, or by itself? */
function isKept(w: Watch, epoch: Epoch, v: PyObject): boolean {
  const answer = epoch.isHeld(v);
  if (answer === Answer.YES) w.livesOn(v);
  else if (answer === Answer.UNKNOWN) w.postpone(v);
  else {
    const cyclic = w.reach.isCyclic(v);
    if (cyclic === Answer.NO) return false;
    if (cyclic === Answer.UNKNOWN) w.postpone(v);
    else {
      w.limbo.add(v);
      epoch.add(v);
    }
  }
  return true;
}
