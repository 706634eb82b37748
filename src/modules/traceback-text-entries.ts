/** The entries of a PyTraceback, as traceback-text.ts wants them. */
import type { Frame } from "../frames/frame.ts";
import { lineAt, positionAt, PyTraceback } from "../frames/traceback.ts";
import { namedRegister } from "../frames/visible.ts";
import { PyDict } from "../objects/hash-table.ts";
import { textOf } from "../objects/object-names.ts";
import type { Value } from "../objects/value.ts";
import type { FrameVariables, TracebackEntry } from "./traceback-text-stack.ts";

const keysOf = (d: PyDict): string[] => d.liveKeys().flatMap((k) => textOf(k) ?? []);

/** The variables of a frame, read without running Python code. */
function variablesOf(frame: Frame | null): FrameVariables | null {
  if (frame === null) return null;
  const locals = new Map<string, Value>();
  if (frame.namespace instanceof PyDict)
    for (const [k, v] of frame.namespace.entries()) {
      const name = textOf(k);
      if (name !== undefined) locals.set(name, v);
    }
  const names = frame.code.unit.localNames;
  for (let i = 0; i < names.length; i++) {
    const v = namedRegister(frame.code, frame.store, frame.base, i);
    if (v !== undefined) locals.set(names[i]!, v);
  }
  return {
    locals: [...locals.keys()],
    globals: keysOf(frame.func.globals),
    builtins: keysOf(frame.func.builtins),
    self: locals.get("self"),
  };
}

/** Outermost first. */
export function tracebackEntries(traceback: Value): TracebackEntry[] {
  const out: TracebackEntry[] = [];
  for (let tb = traceback instanceof PyTraceback ? traceback : null; tb !== null; tb = tb.next) {
    const { frame, code } = tb;
    const [line, endLine, column, endColumn] = tb.position ?? positionAt(code, tb.pc);
    const known = line >= 0 && (tb.line < 0 || tb.position !== null);
    out.push({
      filename: code.unit.filename,
      name: code.name,
      lineno: known ? line : tb.line >= 0 ? tb.line : lineAt(code, tb.pc),
      endLineno: known && endLine >= 0 ? endLine : null,
      colno: known && column >= 0 ? column : null,
      endColno: known && endColumn >= 0 ? endColumn : null,
      variables: () => variablesOf(frame),
    });
  }
  return out;
}
