/**
 * The stack walker: rows about the activations of a thread, read from the records. It makes no Frames, so a profiler that uses it costs the
 * program nothing but the walk.
 */
import { asStr, jsText } from "../objects/data.ts";
import { Header } from "./frame-stack.ts";
import { isVisible } from "./escape.ts";
import type { ThreadState } from "./thread-state.ts";
import { lineAt } from "./traceback.ts";

/** One activation, as plain data. */
export interface StackRow {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly line: number;
  /** `__name__` of its module, "" if it has none. */
  readonly module: string;
  /** `_thread.get_ident()` of its thread. */
  readonly thread: number;
  /** Somebody already holds a Frame of it. */
  readonly hasFrame: boolean;
}

/** The activations of a thread, innermost first; at most `limit`. */
export function walkStack(t: ThreadState, limit = Number.POSITIVE_INFINITY): StackRow[] {
  const rows: StackRow[] = [];
  for (let fp = t.fp; fp >= 0 && rows.length < limit; fp = t.stack.prev(fp)) {
    if (!isVisible(t, fp)) continue;
    const code = t.stack.code(fp)!;
    const module = t.stack.func(fp).globals.getStr("__name__");
    const text = module === undefined ? undefined : asStr(module);
    rows.push({
      name: code.name,
      qualname: code.qualname,
      filename: code.unit.filename,
      line: lineAt(code, t.stack.pc(fp)),
      module: text === undefined ? "" : jsText(text),
      thread: t.ident,
      hasFrame: t.slots[fp + Header.FRAME] !== null,
    });
  }
  return rows;
}
