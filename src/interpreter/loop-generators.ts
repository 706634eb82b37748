/**
 * Generators that belong to a `for` loop: made for it by a call (or by `__iter__`), and held by nobody else. When such a loop is left before its end, CPython's reference count of the
 * generator becomes 0, which closes it: its `finally` and `with` blocks run then and there. Nothing is counted here, but in this case nothing has to be.
 *
 * A loop is left by END_FOR (`break`, `return`, `continue` of an outer loop) or by an exception. What was called is compared with what is iterated over: a call of a generator function always
 * makes a new generator, anything else may hand out one that others hold. `f_generator` of its frame hands it out too, so it clears `own`.
 *
 * Invariant: where no generator with anything to do was ever made for a loop (`closesLoops`), the end of a loop costs one test.
 */
import { type PyCode, PyFunction, PyMethod } from "../objects/function-object.ts";
import { takeException } from "../objects/state.ts";
import { type Deferred, defer, type NativeGen, type PyObject, settle, type Value } from "../objects/value.ts";
import { Header, type Slot } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import { iteratorsAt } from "../frames/line-jump.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { closeGenerator } from "./generators.ts";
import { hooks } from "./hooks.ts";
import { cleansUp, isGuarded } from "./guarded-yields.ts";
import { handlerAt } from "./unwind.ts";
import { baseOf, storeOf } from "./records.ts";
import * as ops from "./operations/index.ts";

/** The GET_ITER at `pc` has given the generator `g`; its operands are still in the registers. */
export function ownGenerator(
  t: ThreadState,
  g: PyGenerator,
  store: readonly Slot[],
  base: number,
  insns: Int32Array,
  pc: number,
): void {
  const callee = insns[pc + 3]!;
  own(t, g, store[base + insns[pc + 2]!] as Value, callee < 0 ? undefined : store[base + callee]);
}

/** GET_ITER of `source` has given the generator `g`; `callee` is what `source` was called from, if it was. */
export function own(t: ThreadState, g: PyGenerator, source: Value, callee: Slot): void {
  if (g.state !== GenState.CREATED || g.cls !== ops.generatorType) return;
  let maker: Slot = g === source ? callee : (source as PyObject).cls.lookup("__iter__");
  if (maker instanceof PyMethod) maker = maker.func;
  if (!(maker instanceof PyFunction) || maker.code !== g.code) return;
  g.own = true;
  // Who watches sees any generator being closed.
  if (!t.closesLoops && (t.tracer !== null || cleansUp(g.code))) t.closesLoops = true;
}

/** The generator belongs to a loop and has to be closed when that is left. */
function needsClosing(v: Slot): v is PyGenerator {
  if (!(v instanceof PyGenerator) || !v.own || v.state !== GenState.SUSPENDED) return false;
  if (v.frame !== null || v.code.code[v.pc + 3]! >= 0 || isGuarded(v.code, v.pc)) return true;
  return iteratorsAt(v.code, v.pc).some((reg) => needsClosing(v.store[reg]));
}

/** Does END_FOR have anything to do with this iterator? */
export const closesAtEnd = (it: Slot): boolean => needsClosing(it);

/** END_FOR of the iterator: null, or what closes it. */
export const endFor = (it: Slot): Deferred | null => (needsClosing(it) ? defer(closeDropped(it)) : null);

/** The pending exception leaves loops of the top record: what closes their generators and then raises it again; null if there is none to be closed. */
export const closeLoopsLeft = (t: ThreadState): Deferred | null =>
  generatorLeft(t, t.fp) === null ? null : defer(closeAndGoOn(t, t.fp));

/** The innermost generator to be closed because an exception leaves its loop in the record at `fp`, or null. */
export function generatorLeft(t: ThreadState, fp: number): PyGenerator | null {
  const { slots } = t;
  const code = slots[fp + Header.CODE] as PyCode;
  const pc = slots[fp + Header.PC] as number;
  const inside = iteratorsAt(code, pc);
  if (inside.length === 0) return null;
  const handler = handlerAt(code, pc);
  const kept = handler < 0 ? 0 : iteratorsAt(code, handler).length;
  const store = storeOf(t, fp);
  const base = baseOf(t, fp);
  for (let i = inside.length - 1; i >= kept; i--) {
    const it = store[base + inside[i]!];
    if (needsClosing(it)) return it;
  }
  return null;
}

/** Close a generator that nobody has any more. What that raises, nobody can catch: `sys.unraisablehook` is told. */
export function* closeDropped(g: PyGenerator): NativeGen {
  if ((yield* closeGenerator(g)) === undefined)
    yield* settle(hooks().ignored(takeException(), "Exception ignored while closing generator", g));
  return null;
}

/** Close the generators of the loops that an exception, which is not pending now, leaves in the record at `fp`. */
export function* closeLoops(t: ThreadState, fp: number): NativeGen {
  const { thrown, reraising, departed, departedTo } = t;
  t.thrown = null;
  t.reraising = false;
  t.departed = null;
  for (let g = generatorLeft(t, fp); g !== null; g = generatorLeft(t, fp)) yield* closeDropped(g);
  t.thrown = thrown;
  t.reraising = reraising;
  t.departed = departed;
  t.departedTo = departedTo;
  return null;
}

function* closeAndGoOn(t: ThreadState, fp: number): NativeGen {
  const exc = takeException();
  yield* closeLoops(t, fp);
  t.exc = exc;
  return undefined;
}
