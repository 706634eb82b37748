/** What Python sees of frame and traceback objects. */
import { argType } from "../objects/str-args.ts";
import { RaiseLine } from "../compiler/opcodes.ts";
import { defineMembers, getset, member, method, newMethod, slot } from "../objects/builtin-function.ts";
import { frameType, tracebackType } from "../objects/core-types.ts";
import { asInt, typeOf } from "../objects/data.ts";
import {
  attributeError,
  raise,
  runtimeError,
  typeError,
  valueError,
  overflowError,
} from "../objects/exception-object.ts";
import { builtinsValue } from "../objects/foreign-builtins.ts";
import { PyDict } from "../objects/hash-table.ts";
import { objectId } from "../objects/identity.ts";
import { strFromJs } from "../objects/str-object.ts";
import type { PyType } from "../objects/type.ts";
import type { Result, Value } from "../objects/value.ts";
import { backOf, pcOf } from "./escape.ts";
import { Frame, NO_LINE } from "./frame.ts";
import { FrameLocals } from "./frame-locals.ts";
import { GenState } from "./generator-object.ts";
import { hasComprehensionVariables, localsOf } from "./visible.ts";
import { thread } from "./thread-state.ts";
import { setLine } from "./line-jump.ts";
import { endsWith, lineAt, PyTraceback } from "./traceback.ts";
import { wantOpcodes } from "./tracer.ts";

/** `f_lineno`. */
export function lineOf(f: Frame): number | null {
  if (f.eventLine >= 0) return f.eventLine;
  if (f.generator !== null && f.generator.state === GenState.CREATED) return f.code.unit.firstlineno;
  const pc = pcOf(f);
  return f.eventLine === NO_LINE || endsWith(f.code, pc, RaiseLine.NONE) ? null : lineAt(f.code, pc);
}

/** `f_locals`: the namespace of a module, class body or exec; otherwise the write-through view. */
function localsView(f: Frame): Value {
  const ofFunction = (f.code.flags & 1) !== 0;
  if (thread().frameLevel !== "full") return ofFunction ? new PyDict() : f.namespace;
  if (ofFunction || hasComprehensionVariables(f.code, f.store, f.base)) return new FrameLocals(f);
  return f.fp >= 0 && f.thread !== null ? localsOf(f.thread, f.fp) : f.namespace;
}

const running = (f: Frame): boolean => f.fp >= 0 && f.thread !== null;

/** `frame.clear()`: forget the variables of a frame that has ended (or of a generator that never started, which is then closed). */
function clear(f: Frame): Value | undefined {
  if (running(f)) return raise(runtimeError, "cannot clear an executing frame");
  if (f.generator !== null) {
    if (f.generator.state === GenState.SUSPENDED) return raise(runtimeError, "cannot clear a suspended frame");
    if (f.generator.state === GenState.CREATED) f.generator.state = GenState.CLOSED;
  }
  f.store.fill(undefined, f.base, f.base + f.code.nregs);
  f.extraLocals = null;
  f.cleared = true;
  return null;
}

const basic = <T extends Value>(v: T): T | null => (thread().frameLevel === "off" ? null : v);

defineMembers(frameType, [
  slot("__repr__", (f: Frame) =>
    strFromJs(
      `<frame at 0x${objectId(f).toString(16).padStart(12, "0")}, file '${f.code.unit.filename}', line ${lineOf(f) ?? -1}, code ${f.code.name}>`,
    ),
  ),
  getset("f_back", (f: Frame) => basic(backOf(f))),
  getset("f_code", (f: Frame) => f.code),
  getset("f_globals", (f: Frame) => f.func.globals),
  getset("f_builtins", (f: Frame) => builtinsValue(f.func.builtins)),
  getset("f_locals", localsView),
  getset("f_lasti", (f: Frame) => pcOf(f) >> 1),
  getset("f_lineno", lineOf, (f: Frame, v: Value | undefined): Result => {
    if (v === undefined) return raise(attributeError, "cannot delete attribute");
    if (typeof v !== "number" && typeof v !== "bigint") return raise(valueError, "lineno must be an integer");
    if (v > 0x7fffffff || v < -0x80000000) return raise(valueError, "lineno out of range");
    return setLine(f, Number(v));
  }),
  getset("f_generator", (f: Frame) => {
    // Somebody besides its loop has it now.
    if (f.generator !== null) f.generator.own = false;
    return f.generator;
  }),
  getset(
    "f_trace",
    (f: Frame) => f.trace,
    (f: Frame, v: Value | undefined): Result => {
      const before = f.trace;
      f.trace = v ?? null;
      if (f.trace !== before && f.trace !== null && f.traceOpcodes) wantOpcodes(thread(), f.code);
      return null;
    },
  ),
  member(
    "f_trace_lines",
    (f: Frame) => f.traceLines,
    (f: Frame, v: Value | undefined): Result => setFlag(f, "traceLines", v),
  ),
  getset(
    "f_trace_opcodes",
    (f: Frame) => f.traceOpcodes,
    (f: Frame, v: Value | undefined): Result => {
      if (setFlag(f, "traceOpcodes", v) === undefined) return undefined;
      if (!f.traceOpcodes) f.code.tracesOpcodes = false;
      else if (f.trace !== null) wantOpcodes(thread(), f.code);
      return null;
    },
  ),
  method("clear", "($self, /)", clear),
  method("__sizeof__", "($self, /)", (f: Frame) => 160 + 48 + 8 * f.code.nregs),
]);

function setFlag(f: Frame, name: "traceLines" | "traceOpcodes", v: Value | undefined): Result {
  if (typeof v !== "boolean") return raise(typeError, "attribute value type must be bool");
  f[name] = v;
  return null;
}

const lineOfTraceback = (tb: PyTraceback): number => (tb.line >= 0 ? tb.line : lineAt(tb.code, tb.pc));

function setNext(tb: PyTraceback, v: Value | undefined): Result {
  if (v === undefined) return raise(typeError, "can't delete tb_next attribute");
  if (v !== null && !(v instanceof PyTraceback))
    return raise(typeError, `expected traceback object, got '${typeOf(v).name}'`);
  for (let cursor = v; cursor !== null; cursor = cursor.next)
    if (cursor === tb) return raise(valueError, "traceback loop detected");
  tb.next = v;
  return null;
}

defineMembers(tracebackType, [
  newMethod(
    "($type, tb_next, tb_frame, tb_lasti, tb_lineno)",
    (_cls: PyType, next: Value, frame: Value, lasti: Value, lineno: Value): Result => {
      if (!(frame instanceof Frame))
        return raise(typeError, `traceback() argument 'tb_frame' must be frame, not ${argType(frame)}`);
      const i = asInt(lasti);
      const n = asInt(lineno);
      if (i === undefined || n === undefined)
        return raise(
          typeError,
          `'${typeOf(i === undefined ? lasti : lineno).name}' object cannot be interpreted as an integer`,
        );
      for (const v of [i, n])
        if (typeof v === "bigint" || v > 0x7fffffff || v < -0x80000000)
          return raise(overflowError, "Python int too large to convert to C int");
      if (next !== null && !(next instanceof PyTraceback))
        return raise(typeError, `expected traceback object or None, got '${typeOf(next).name}'`);
      return new PyTraceback(next, frame, frame.code, Number(i) << 1, Number(n));
    },
  ),
  member("tb_frame", (tb: PyTraceback) => tb.frame),
  getset("tb_next", (tb: PyTraceback) => tb.next, setNext),
  member("tb_lasti", (tb: PyTraceback) => tb.pc >> 1),
  getset("tb_lineno", lineOfTraceback),
]);
