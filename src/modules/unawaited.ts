/**
 * "coroutine '…' was never awaited". CPython says it when the coroutine is dropped. Here that is known for one whose call is a statement of its own, because nobody reads the
 * result; of all others it is said at the end of the program.
 */
import { Op } from "../compiler/opcodes.ts";
import { GenState, type PyGenerator } from "../frames/generator-object.ts";
import { thread, type ThreadState } from "../frames/thread-state.ts";
import { liveRegisters } from "./finalizers/live-registers.ts";
import { currentHost, type ModuleHost } from "./module-host.ts";
import { placeOf, warnAtOnce } from "./warnings.ts";

const HINT = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";

const textFor = (g: PyGenerator): string => `coroutine '${g.qualname}' was never awaited`;

/** The activation on top has made the coroutine `g` by a call. Is it forgotten at once? */
export function coroutineMade(t: ThreadState, g: PyGenerator): void {
  if (!isDiscarded(t)) return;
  g.state = GenState.CLOSED;
  warnAtOnce(currentHost(), textFor(g), placeOf(1), HINT);
}

/** Does nobody read the result of the call that the record on top is at? */
function isDiscarded(t: ThreadState): boolean {
  const code = t.fp >= 0 ? t.stack.code(t.fp) : null;
  if (code === null) return false;
  const pc = t.stack.pc(t.fp);
  const op = code.code[pc]!;
  if (pc < 0 || op < Op.CALL || op > Op.CALL_EX) return false;
  const registers = liveRegisters(code);
  const result = code.code[pc + 1]!;
  const live = registers.during(pc + 4, true);
  return result >= registers.variables && live !== null && !live.has(result);
}

/** At the end of the program: the warning about each coroutine that was made and never awaited, as the interpreter gives it while it shuts down. */
export function warnNeverAwaited(host: ModuleHost): void {
  const { asyncHooks } = thread();
  for (const g of asyncHooks.unawaited())
    warnAtOnce(host, textFor(g), { filename: "sys", lineno: 1, module: "sys" }, "");
  asyncHooks.forgetAll();
}
