/**
 * Calls. A Python function that is compiled is called directly, with its arguments as JavaScript arguments: the caller stores its own pc, PREV and RET of the
 * new record, and passes where that record begins; the callee writes the rest when it needs to. Everything else goes through the runtime (runtime-calls.ts).
 *
 * Natives never run Python themselves (invariant 5). Those that do not look at the stack either (`isQuiet`) are called before the record is brought up to date, which
 * is then only done if they fail or ask for Python code.
 */
import { Op } from "../compiler/opcodes.ts";
import { NativeKind, PyBuiltin, VARARGS } from "../objects/builtin-function.ts";
import { PyFunction } from "../objects/function-object.ts";
import { PyType } from "../objects/type.ts";
import { Header, RET_PROTOCOL, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { AttrKind, plainConstructor } from "../interpreter/inline-cache.ts";
import { attrCaches } from "./emit-attribute.ts";
import { emitNextCall, emitSendCall } from "./emit-iterate.ts";
import { isLength, isNext, isQuiet, isQuietMethod, isQuietType, isSend } from "./quiet-natives.ts";
import { bindStatically } from "./static-binding.ts";
import type { Known, Writer } from "./writer.ts";

const INIT = ReturnKind.INIT << RET_SHIFT;

/** Bring the record up to date, on the straight path, because control is about to leave for a callee. */
export function prepareCall(w: Writer, pc: number): void {
  w.header();
  w.flush(pc);
  w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
  w.forgetGlobals();
}

const link = (ret: number): string => `S[top + ${Header.PREV}] = fp; S[top + ${Header.RET}] = ${ret};`;

/** `c` = the result of calling what is in `f` (text), probably a Python function. The record is up to date. */
export function dynamicCall(w: Writer, f: string, args: readonly string[], ret: number): void {
  const n = args.length;
  const list = args.map((a) => `, ${a}`).join("");
  const linked = `S[top + ${Header.PREV}] = fp, S[top + ${Header.RET}] = ${ret}, e.entry(t, ${f}, top${list})`;
  const other = n <= 3 ? `h.call${n}(t, fp, ${ret}, ${f}${list})` : `h.call(t, fp, ${ret}, ${f}, [${args.join(", ")}])`;
  w.line(`c = ${f} instanceof PyFunction && (e = ${f}.code).direct === ${n} ? (${linked}) : ${other};`);
}

/** `c` = the result of calling a function that is known. The record is up to date. */
export const emitKnownCall = (w: Writer, f: PyFunction, args: readonly string[], ret: number): void =>
  knownCall(w, f, args, [], ret);

function knownCall(w: Writer, f: PyFunction, args: readonly string[], names: readonly string[], ret: number): void {
  const binding = bindStatically(w, f, args, names);
  const ref = w.ref(f);
  const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
  const aux = (ret & RET_PROTOCOL) !== 0 ? "RETRY" : ret >= INIT ? "m" : "null";
  const other = `h.callFunction(t, fp, ${ret}, ${ref}, [${args.join(", ")}], ${aux}${byName})`;
  if (binding === null) {
    w.line(`c = ${other};`);
    return;
  }
  const code = w.ref(f.code);
  const list = binding.values.map((v) => `, ${v}`).join("");
  w.line(
    `${link(ret)} c = ${code}.entry !== null && ${binding.guard} ? ${code}.entry(t, ${ref}, top${list}) : ${other};`,
  );
}

/** A call of a function known at compile time, with the record brought up to date first. Its result is in `c`, checked. */
export function emitPythonCall(w: Writer, pc: number, f: PyFunction, args: readonly string[], ret: number): void {
  knownCall(w, f, args, [], ret);
  w.check("c", pc);
}

/** A native that is known: its function is called at once. */
function nativeCall(w: Writer, f: PyBuiltin, args: readonly string[], ret: number): void {
  w.line(`c = ${w.ref(f.fn)}(${args.join(", ")});`);
  w.line(`if (typeof c === "object" && c instanceof Deferred) c = h.settle(t, fp, c, ${ret});`);
}

/** Natives take exactly these arguments as they are. */
const takes = (f: PyBuiltin, n: number): boolean => {
  void f.sig;
  return n >= f.min && n <= f.max && n <= 4;
};

const takesList = (f: PyBuiltin): boolean => {
  void f.sig;
  return f.max === VARARGS;
};

/** A call of a native that does not look at the stack: the record is brought up to date on the unlikely path only. */
function quietCall(w: Writer, pc: number, f: PyBuiltin, args: readonly string[], dst: number): void {
  attempt(w, `${w.ref(f.fn)}(${args.join(", ")})`);
  settleUnlessDone(w, pc, dst);
}

/**
 * `c` = what a native gives that is called without the record being up to date. What it throws (a string too long for the engine, its stack exhausted) must not pass
 * through here: whoever caught it further down would look for a handler in a record that is not this activation's.
 */
export function attempt(w: Writer, call: string): void {
  w.line(`try { c = ${call}; } catch (x) { c = h.caught(x); }`);
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
    if (isNext(target)) emitNextCall(w, pc, args, () => quietCall(w, pc, target, args, dst));
    else if (isQuiet(target)) quietCall(w, pc, target, args, dst);
    else {
      prepareCall(w, pc);
      nativeCall(w, target, args, dst);
      w.check("c", pc);
    }
    w.set(dst, "c");
    return;
  }
  if (target instanceof PyBuiltin && target.kind === NativeKind.FUNCTION && takesList(target)) {
    // It takes any number of arguments, as a list.
    const call = `${w.ref(target.fn)}([${args.join(", ")}])`;
    if (isQuiet(target)) attempt(w, call);
    else {
      prepareCall(w, pc);
      w.line(`c = ${call};`);
    }
    settleUnlessDone(w, pc, dst);
    w.set(dst, "c");
    return;
  }
  if (target instanceof PyType && isQuietType(target)) {
    const list = `[${args.join(", ")}]`;
    attempt(
      w,
      target.vectorcall === null
        ? `h.callValue(${w.ref(target)}, ${list})`
        : `${w.ref(target.vectorcall)}(${list}, null)`,
    );
    settleUnlessDone(w, pc, dst);
    w.set(dst, "c");
    return;
  }
  emitGeneralCall(w, pc, callee, args, []);
}

/** A call of what is not a native known to the compiler. */
export function emitGeneralCall(
  w: Writer,
  pc: number,
  callee: number,
  args: readonly string[],
  names: readonly string[],
): void {
  const dst = w.insns[pc + 1]!;
  const target = w.known.get(callee)?.value;
  prepareCall(w, pc);
  const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
  const cls = target instanceof PyType ? target : null;
  const init = cls === null ? null : plainConstructor(cls);
  if (target instanceof PyFunction) knownCall(w, target, args, names, dst);
  else if (cls !== null && init !== null && cls.instanceClass !== undefined) {
    const k = w.ref(cls);
    w.open(`if (${k}.version === ${cls.version}) {`);
    w.line(`m = new ${w.ref(cls.instanceClass)}(${k}); S[top + ${Header.AUX}] = m;`);
    knownCall(w, init, ["m", ...args], names, INIT | dst);
    w.line("if (c !== undefined) c = c === null ? m : h.initResult(m, c);");
    w.close("} else {");
    w.line(`c = h.call(t, fp, ${dst}, ${k}, [${args.join(", ")}]${byName});`);
    w.close();
  } else if (target !== undefined || names.length > 0)
    w.line(`c = h.call(t, fp, ${dst}, ${w.value(callee)}, [${args.join(", ")}]${byName});`);
  else dynamicCall(w, w.value(callee), args, dst);
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

/** A call of something else than was expected. */
function coldMethodCall(w: Writer, pc: number, f: string, self: string, args: readonly string[]): void {
  w.cold(pc, () => {
    w.line(`c = h.callMethod(t, fp, ${pc}, ${w.insns[pc + 1]}, ${f}, ${self}, [${args.join(", ")}]);`);
    w.check("c", pc);
  });
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
  const fromModule = w.moduleFunctions.get(load);
  if (fromModule instanceof PyBuiltin && isQuiet(fromModule) && takes(fromModule, argc)) {
    w.open(`if (${f} === ${w.ref(fromModule)} && ${self} === undefined) {`);
    quietCall(w, pc, fromModule, args, dst);
    w.close("} else {");
    coldMethodCall(w, pc, f, self, args);
    w.close();
    w.set(dst, "c");
    return;
  }
  // The same function may have been got from the class, without a self.
  const bound = ` && ${self} !== undefined`;
  if (natives.length > 0 && natives.length === seen.size) {
    w.open("o: {");
    for (const m of natives) {
      w.open(`if (${f} === ${w.ref(m)}${bound}) {`);
      quietCall(w, pc, m, all, dst);
      w.line("break o;");
      w.close();
    }
    coldMethodCall(w, pc, f, self, args);
    w.close();
    w.set(dst, "c");
    return;
  }
  prepareCall(w, pc);
  let depth = 0;
  for (const m of seen) {
    if (m instanceof PyFunction) {
      w.open(`if (${f} === ${w.ref(m)}${bound}) {`);
      knownCall(w, m, all, [], dst);
      w.close("} else {");
      depth++;
    } else if (m instanceof PyBuiltin && takes(m, argc + 1)) {
      w.open(`if (${f} === ${w.ref(m)}${bound}) {`);
      if (isSend(m)) emitSendCall(w, pc, self, args[0]!, () => nativeCall(w, m, all, dst));
      else nativeCall(w, m, all, dst);
      w.close("} else {");
      depth++;
    }
  }
  w.open(`if (${self} === undefined) {`);
  dynamicCall(w, f, args, dst);
  w.close("} else {");
  dynamicCall(w, f, all, dst);
  for (let i = 0; i <= depth; i++) w.close();
  w.check("c", pc);
  w.set(dst, "c");
}
