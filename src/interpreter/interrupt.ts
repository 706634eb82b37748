/**
 * Interrupts: at loop back-edges and calls the eval loop looks, every few thousand times, whether the host wants something: an exception (Ctrl-C) or a pause.
 */
import { ReturnKind } from "../frames/frame-stack.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { Next, proceed } from "./proceed.ts";
import { makeRet } from "./records.ts";

/**
 * Ask the host. The pc of the top record is that of the next instruction. Gives RUN (nothing, or an exception found its handler), EXIT, or SUSPEND (a pause: `t.waiting` has no promise).
 */
export function checkInterrupt(t: ThreadState): Next {
  const answer = t.interrupt!();
  if (answer === undefined) return proceed(t, undefined, makeRet(ReturnKind.STORE));
  if (answer !== "pause") return Next.RUN;
  t.waiting = { promise: null, wait: null, ret: makeRet(ReturnKind.STORE) };
  return Next.SUSPEND;
}
