/**
 * Calls. A Python function that is compiled is called directly, with its arguments as JavaScript arguments: the caller stores its own pc, PREV and RET of the
 * new record, and passes where that record begins; the callee writes the rest when it needs to. Everything else goes through the runtime (runtime-calls.ts).
 *
 * Natives never run Python themselves (invariant 5). Those that do not look at the stack either (`isQuiet`) are called before the record is brought up to date, which
 * is then only done if they fail or ask for Python code.
 */
import { Op } from "../compiler/opcodes.ts";
import { NativeKind, PyBuiltin } from "../objects/builtin-function.ts";
import { type PyCode, PyFunction } from "../objects/function-object.ts";
import { PyType } from "../objects/type.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { AttrKind, plainConstructor } from "../interpreter/inline-cache.ts";
import { attrCaches } from "./emit-attribute.ts";
import { isLength, isQuiet, isQuietMethod, isQuietType } from "./quiet-natives.ts";
import type { Known, Writer } from "./writer.ts";

const INIT = ReturnKind.INIT << RET_SHIFT;

/** Bring the record up to date, on the straight path, because control is about to leave for a callee. */
export function prepareCall(w: Writer, pc: number): void {
  w.header();
  w.flush(pc);
  w.line(`S[fp + ${Header.PC}] = ${pc};`);
  w.forgetGlobals();
}

const link = (ret: number): string => `S[top + ${Header.PREV}] = fp; S[top + ${Header.RET}] = ${ret};`;

/** `c` = the result of calling the Python function `f` (text), whose code is the pool's `code` if known. The record is up to date. */
function directCall(w: Writer, f: string, code: PyCode | null, args: readonly string[], ret: number): void {
  const n = args.length;
  const list = args.map((a) => `, ${a}`).join("");
  if (code !== null) {
    const k = w.ref(code);
    w.line(
      `${link(ret)} c = ${k}.direct === ${n} ? ${k}.entry(t, ${f}, top${list}) : h.call(t, fp, ${ret}, ${f}, [${args.join(", ")}]);`,
    );
  } else {
    const linked = `S[top + ${Header.PREV}] = fp, S[top + ${Header.RET}] = ${ret}, e.entry(t, ${f}, top${list})`;
    const other =
      n <= 3 ? `h.call${n}(t, fp, ${ret}, ${f}${list})` : `h.call(t, fp, ${ret}, ${f}, [${args.join(", ")}])`;
    w.line(`c = ${f} instanceof PyFunction && (e = ${f}.code).direct === ${n} ? (${linked}) : ${other};`);
  }
}

/** A call of a function known at compile time, with the record brought up to date first. Its result is in `c`, checked. */
export function emitPythonCall(w: Writer, pc: number, f: PyFunction, args: readonly string[], ret: number): void {
  directCall(w, w.ref(f), f.code, args, ret);
  w.check("c", pc);
}

/** A native that is known: its function is called at once. */
function nativeCall(w: Writer, f: PyBuiltin, args: readonly string[], ret: number): void {
  w.line(`t.fp = fp; c = ${w.ref(f.fn)}(${args.join(", ")});`);
  w.line(`if (typeof c === "object" && c instanceof Deferred) c = h.settle(t, fp, c, ${ret});`);
}

/** Natives take exactly these arguments as they are. */
const takes = (f: PyBuiltin, n: number): boolean => {
  void f.sig;
  return n >= f.min && n <= f.max && n <= 4;
};

/** A call of a native that does not look at the stack: the record is brought up to date on the unlikely path only. */
function quietCall(w: Writer, pc: number, f: PyBuiltin, args: readonly string[], dst: number): void {
  w.line(`c = ${w.ref(f.fn)}(${args.join(", ")});`);
  settleUnlessDone(w, pc, dst);
}

/** `c` is the result of something that ran without the record being up to date: on the unlikely path an exception, or a wish to run Python. */
export function settleUnlessDone(w: Writer, pc: number, ret: number): void {
  w.open('if (c === undefined || (typeof c === "object" && c instanceof Deferred)) {');
  w.cold(pc, () => {
    w.line(`c = h.finish(t, fp, ${pc}, ${ret}, c);`);
    w.check("c", pc);
  });
  w.close();
}

const registers = (w: Writer, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => w.value(first + i));

export function emitCall(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const callee = w.insns[pc + 2]!;
  const argc = w.insns[pc + 3]!;
  const known: Known | undefined = w.known.get(callee);
  const args = registers(w, callee + 1, argc);
  const target = known?.value;
  if (target instanceof PyBuiltin && target.kind === NativeKind.FUNCTION && takes(target, argc)) {
    if (isLength(target)) {
      w.open(`if ((c = h.lengthNow(${args[0]})) < 0) {`);
      w.cold(pc, () => {
        w.line(`c = h.finish(t, fp, ${pc}, ${dst}, ${w.ref(target.fn)}(${args[0]}));`);
        w.check("c", pc);
      });
      w.close();
      w.set(dst, "c");
      return;
    }
    if (isQuiet(target)) quietCall(w, pc, target, args, dst);
    else {
      prepareCall(w, pc);
      nativeCall(w, target, args, dst);
      w.check("c", pc);
    }
    w.set(dst, "c");
    return;
  }
  if (target instanceof PyType && isQuietType(target)) {
    const list = `[${args.join(", ")}]`;
    w.line(
      target.vectorcall === null
        ? `c = h.callValue(${w.ref(target)}, ${list});`
        : `c = ${w.ref(target.vectorcall)}(${list}, null);`,
    );
    settleUnlessDone(w, pc, dst);
    w.set(dst, "c");
    return;
  }
  prepareCall(w, pc);
  if (target instanceof PyFunction && target.code.simple && target.code.argcount === argc) {
    emitPythonCall(w, pc, target, args, dst);
    w.set(dst, "c");
    return;
  }
  const cls = target instanceof PyType ? target : null;
  const init = cls === null ? null : plainConstructor(cls);
  if (
    cls !== null &&
    init !== null &&
    cls.instanceClass !== undefined &&
    init.code.simple &&
    init.code.argcount === argc + 1
  ) {
    const k = w.ref(cls);
    w.open(`if (${k}.version === ${cls.version}) {`);
    w.line(`m = new ${w.ref(cls.instanceClass)}(${k}); S[top + ${Header.AUX}] = m;`);
    directCall(w, w.ref(init), init.code, ["m", ...args], INIT | dst);
    w.line("if (c !== undefined) c = c === null ? m : h.initResult(m, c);");
    w.close("} else {");
    w.line(`c = h.call(t, fp, ${dst}, ${k}, [${args.join(", ")}]);`);
    w.close();
    w.check("c", pc);
    w.set(dst, "c");
    return;
  }
  directCall(w, w.value(callee), null, args, dst);
  w.check("c", pc);
  w.set(dst, "c");
}

/** The LOAD_METHOD or LOAD_SUPER_METHOD in the same block that made the pair in `reg`, or -1. */
function loadOf(w: Writer, pc: number, reg: number): number {
  const start = w.blockStart;
  for (let at = pc - 4; at >= start; at -= 4) {
    const op = w.insns[at]!;
    if (op === Op.LOAD_METHOD && w.insns[at + 1] === reg) return at;
    if (w.effects[at >> 2]!.writes.includes(reg)) return -1;
  }
  return -1;
}

export function emitCallMethod(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const callee = w.insns[pc + 2]!;
  const argc = w.insns[pc + 3]!;
  const f = w.value(callee);
  const self = `r${callee + 1}`;
  const args = registers(w, callee + 2, argc);
  const all = [self, ...args];
  const load = loadOf(w, pc, callee);
  const methods = load < 0 ? [] : attrCaches(w, load).filter((c) => c.kind === AttrKind.METHOD);
  const seen = new Set(methods.map((c) => c.value));
  const natives = [...seen].filter(
    (m): m is PyBuiltin => m instanceof PyBuiltin && isQuietMethod(m) && takes(m, argc + 1),
  );
  if (natives.length > 0 && natives.length === seen.size) {
    w.open("o: {");
    for (const m of natives) {
      w.open(`if (${f} === ${w.ref(m)}) {`);
      quietCall(w, pc, m, all, dst);
      w.line("break o;");
      w.close();
    }
    w.cold(pc, () => {
      w.line(`c = h.callMethod(t, fp, ${pc}, ${dst}, ${f}, ${self}, [${args.join(", ")}]);`);
      w.check("c", pc);
    });
    w.close();
    w.set(dst, "c");
    return;
  }
  prepareCall(w, pc);
  let depth = 0;
  for (const m of seen) {
    if (m instanceof PyFunction && m.code.simple && m.code.argcount === argc + 1) {
      w.open(`if (${f} === ${w.ref(m)}) {`);
      directCall(w, w.ref(m), m.code, all, dst);
      w.close("} else {");
      depth++;
    } else if (m instanceof PyBuiltin && takes(m, argc + 1)) {
      w.open(`if (${f} === ${w.ref(m)}) {`);
      nativeCall(w, m, all, dst);
      w.close("} else {");
      depth++;
    }
  }
  w.open(`if (${self} === undefined) {`);
  directCall(w, f, null, args, dst);
  w.close("} else {");
  directCall(w, f, null, all, dst);
  for (let i = 0; i <= depth; i++) w.close();
  w.check("c", pc);
  w.set(dst, "c");
}
