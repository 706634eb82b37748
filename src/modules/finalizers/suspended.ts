/**
 * Closing generators that were dropped while they are suspended inside a `try` or `with` (frames/suspended-generators.ts), in a program that does not watch objects otherwise: while
 * compiled code runs, only a `del` asks whether it was the last reference. They are watched objects for the moment of that question, and in collections.
 */
import { Op } from "../../compiler/opcodes.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { seeThrough } from "../../objects/object-watch.ts";
import { defer, type Deferred, type Gen, PyObject, type Value } from "../../objects/value.ts";
import type { PyGenerator } from "../../frames/generator-object.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { baseOf, storeOf } from "../../interpreter/records.ts";
import { pushDropped } from "./drops.ts";
import { Answer } from "./reach.ts";
import { release } from "./release.ts";
import type { Watch } from "./watch.ts";

/** See `DropWatch.dropsSuspended`. */
export function dropsSuspended(w: Watch, t: ThreadState, code: PyCode, fp: number, pc: number): readonly PyObject[] {
  const suspended = new Set<object>(t.group.suspended.suspended());
  if (suspended.size === 0) return [];
  const found: unknown[] = [];
  if (code.code[pc] === Op.DELETE_LOCAL) found.push(storeOf(t, fp)[baseOf(t, fp) + code.code[pc + 1]!]);
  else pushDropped(t, code, fp, pc, found);
  return found.filter(
    (v): v is PyObject => v instanceof PyObject && w.reach.owns(v, (x) => suspended.has(x)) === Answer.YES,
  );
}

/** See `DropWatch.closeDropped`. */
export const closeDropped = (w: Watch, t: ThreadState, dropped: readonly PyObject[]): Deferred =>
  defer(seeThrough(closing(w, t, dropped), []));

function* closing(w: Watch, t: ThreadState, dropped: readonly PyObject[]): Gen<Value | undefined> {
  const watched = watchSuspended(w, t);
  yield* release(w, t, dropped);
  unwatch(w, watched);
  return null;
}

/** Watch all generators that are suspended where they have something to do, the oldest first. Gives those that were not watched before. */
export function watchSuspended(w: Watch, t: ThreadState): readonly PyGenerator[] {
  const added = t.group.suspended.suspended().filter((g) => !w.objects.has(g));
  for (const g of added) w.objects.set(g, { finalized: false });
  return added;
}

/** Those that are still there are watched no longer. */
export function unwatch(w: Watch, generators: readonly PyGenerator[]): void {
  for (const g of generators) w.forget(g);
}
