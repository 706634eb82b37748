/**
 * Where a suspended generator has something to do when it is closed: inside of a `try` or `with`. Those that are suspended there are noted
 * (frames/suspended-generators.ts).
 */
import { Intrinsic, Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import type { PyGenerator } from "../frames/generator-object.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { handlerAt } from "./unwind.ts";

/** Do generators of this code, suspended somewhere, perhaps have something to do when they are closed? */
export function cleansUp(code: PyCode): boolean {
  code.cleansUp ??= yieldsGuarded(code);
  return code.cleansUp;
}

function yieldsGuarded(code: PyCode): boolean {
  const insns = code.code;
  for (let pc = 0; pc < insns.length; pc += 4)
    if (insns[pc] === Op.YIELD && (insns[pc + 3]! >= 0 || isGuarded(code, pc))) return true;
  return false;
}

/** The instruction stands in a `try` or `with`. (The handler of every generator only turns a StopIteration into a RuntimeError.) */
export function isGuarded(code: PyCode, pc: number): boolean {
  const handler = handlerAt(code, pc);
  return (
    handler >= 0 &&
    !(code.code[handler] === Op.CALL_INTRINSIC && code.code[handler + 2] === Intrinsic.STOPITERATION_ERROR)
  );
}

/** `g` is suspended at `pc`: note it if closing it has something to do. */
export function noteSuspended(t: ThreadState, g: PyGenerator, pc: number): void {
  if (!g.noted && cleansUp(g.code) && isGuarded(g.code, pc)) t.group.suspended.note(g);
}
