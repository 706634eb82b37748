/**
 * Calls. A Python function that is compiled is called directly, with its arguments as JavaScript arguments: the caller stores its own pc, PREV and RET of the
 * new record, and passes where that record begins; the callee writes the rest when it needs to. Everything else goes through the runtime (runtime-calls.ts).
 *
 * Natives never run Python themselves (invariant 5). Those that do not look at the stack either (`isQuiet`) are called before the record is brought up to date, which
 * is then only done if they fail or ask for Python code.
 */
import { Op } from "../compiler/opcodes.ts";
import { ANYTHING, NativeKind, NO_KWARGS, PyBuiltin, VARARGS, VARIADIC } from "../objects/builtin-function.ts";
import { intType, strType } from "../objects/core-types.ts";
import { PyCode, PyFunction } from "../objects/function-object.ts";
import { PyType, TypeFlag } from "../objects/type.ts";
import { Header, RET_PROTOCOL, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { AttrKind, plainConstructor } from "../interpreter/inline-cache.ts";
import { attrCaches } from "./emit-attribute.ts";
import { intrinsic } from "./emit-intrinsics.ts";
import {
  isLength,
  isListAppend,
  isMinMax,
  isNext,
  isQuiet,
  isQuietMethod,
  isQuietType,
  isSend,
} from "./quiet-natives.ts";
import { emitInline, expectKind, setResult } from "./inline.ts";
import type { InlineCall } from "./inline-writer.ts";
import { emitNextCall, emitSendCall } from "./emit-iterate.ts";
import { bindStatically } from "./static-binding.ts";
import { Kind } from "./states.ts";
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
  w.line(`if (${f} instanceof PyFunction && (e = ${f}.code).direct === ${n}) c = (${linked});`);
  // A bound method: its function gets the self it holds.
  const method = `${f} instanceof PyMethod && (e = ${f}.func) instanceof PyFunction && e.code.direct === ${n + 1}`;
  w.line(`else if (${method}) { ${link(ret)} c = e.code.entry(t, e, top, ${f}.self${list}); } else c = ${other};`);
}

/**
 * `c` = the result of calling a function that is known. The record is up to date. `retry`: the name of the object that goes on with the protocol if the function declines,
 * which is in the new record already.
 */
export const emitKnownCall = (
  w: Writer,
  f: PyFunction,
  args: readonly string[],
  ret: number,
  retry: string | null,
): void => knownCall(w, f, args, [], ret, retry);

function knownCall(
  w: Writer,
  f: PyFunction,
  args: readonly string[],
  names: readonly string[],
  ret: number,
  retry: string | null = null,
): void {
  const binding = bindStatically(w, f, args, names);
  const ref = w.ref(f);
  const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
  const aux = retry ?? (ret >= INIT ? "m" : "null");
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
  return f.max === VARARGS || f.max === ANYTHING;
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
  // It cannot be done again.
  if (w.shape === "inline") w.header();
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
  const target = known?.value;
  const inLine = intrinsic(w, pc, target, callee + 1, argc);
  if (inLine !== null) {
    inLine();
    return;
  }
  const args = registers(w, callee + 1, argc);
  if (target instanceof PyBuiltin && target.kind === NativeKind.FUNCTION && takes(target, argc)) {
    if (isLength(target)) {
      const v = args[0]!;
      w.open(`if (${v} !== null && ${v}.cls === LT) c = ${v}.items.length; else if ((c = h.lengthNow(${v})) < 0) {`);
      w.cold(pc, () => {
        w.line(`c = h.finish(t, fp, ${pc}, ${dst}, ${w.ref(target.fn)}(${args[0]}));`);
        w.check("c", pc);
        w.unlessSmallInt(pc, dst);
      });
      w.close();
      w.set(dst, "c", Kind.INT);
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
    const keywords = target.max === ANYTHING ? `, ${w.ref(NO_KWARGS)}` : "";
    const call = `${w.ref(target.fn)}([${args.join(", ")}]${keywords})`;
    if (isMinMax(target) && (argc === 2 || argc === 3)) {
      const numbers = args.map((a) => `typeof ${a} === "number"`).join(" && ");
      w.line(`if (${numbers}) c = Math.${target.name}(${args.join(", ")}); else`);
    }
    if (isQuiet(target)) attempt(w, call);
    else {
      prepareCall(w, pc);
      w.line(`c = ${call};`);
    }
    settleUnlessDone(w, pc, dst);
    w.set(dst, "c");
    return;
  }
  if (argc === 1 && (target === intType || target === strType)) {
    emitConversion(w, pc, target === intType ? "int" : "str", args[0]!, dst);
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

/** `int(v)` and `str(v)`, at once for small ints and plain strs. */
function emitConversion(w: Writer, pc: number, to: "int" | "str", v: string, dst: number): void {
  const same = to === "int" ? "number" : "string";
  w.open(`if (typeof ${v} === "${same}") c = ${v}; else if ((c = h.${to}Now(${v})) === undefined) {`);
  w.cold(pc, () => {
    w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
    w.line(`c = h.call1(t, fp, ${dst}, ${w.ref(to === "int" ? intType : strType)}, ${v});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, "c");
}

/** A call of a function whose result is wanted in `ret`. */
export const plainInlineCall = (
  pc: number,
  f: PyFunction,
  args: InlineCall["args"],
  ret: number,
  guard: string,
  names: readonly string[] = [],
): InlineCall => ({ pc, f, code: f.code, fn: "", args, names, ret, aux: "null", guard, single: true, before: false });

/** The function that could not be inlined this time, in the place of its text. */
export function callInstead(w: Writer, call: InlineCall, args: readonly string[], kind: Kind): void {
  const { pc, names = [] } = call;
  w.cold(
    pc,
    () => {
      const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
      w.line(`S[fp + ${Header.PC}] = ${pc};`);
      w.line(`c = h.callFunction(t, fp, ${call.ret}, ${w.ref(call.f)}, [${args.join(", ")}], ${call.aux}${byName});`);
      w.check("c", pc);
      expectKind(w, pc, kind);
    },
    call.before,
  );
}

/** The ordinary call of a function that is known, on a path of its own. */
function callWhole(
  w: Writer,
  pc: number,
  f: PyFunction,
  args: readonly string[],
  names: readonly string[],
  ret: number,
): void {
  w.cold(
    pc,
    () => {
      w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
      knownCall(w, f, args, names, ret);
      w.check("c", pc);
    },
    false,
    false,
  );
}

/** A call of a function that is not known, but all that were called here had the same code (closures). */
function inlineCode(
  w: Writer,
  pc: number,
  callee: number,
  operands: readonly number[],
  args: readonly string[],
): boolean {
  const code = w.code.caches[pc >> 2];
  if (!(code instanceof PyCode)) return false;
  const dst = w.insns[pc + 1]!;
  const f = w.value(callee);
  const whole = (): void =>
    w.cold(
      pc,
      () => {
        w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
        dynamicCall(w, f, args, dst);
        w.check("c", pc);
      },
      false,
      w.shape === "inline",
    );
  const call: InlineCall = {
    pc,
    f: null,
    code,
    fn: f,
    args: operands,
    ret: dst,
    aux: "null",
    guard: "",
    single: false,
    before: false,
    whole,
  };
  if (emitInline(w, call, whole) === null) return false;
  w.set(dst, "c");
  return true;
}

/**
 * `c` = the result of a method written in Python that `guard` has found: in line if that can be, else called at once. `other` (text) is what happens without the guard. Gives the kind of `c`.
 */
export function emitGuardedCall(
  w: Writer,
  call: { pc: number; f: PyFunction; operands: readonly number[]; ret: number; guard: string },
  other: string,
): Kind {
  const { pc, f, operands, ret, guard } = call;
  const otherwise = (kind: Kind): void => {
    w.line(`c = ${other};`);
    w.check("c", pc);
    expectKind(w, pc, kind);
  };
  const single = ret < RET_PROTOCOL;
  const kind = emitInline(w, { ...plainInlineCall(pc, f, operands, ret, guard), single }, (k) =>
    w.cold(pc, () => otherwise(k)),
  );
  if (kind !== null) return kind;
  prepareCall(w, pc);
  w.open(`if (${guard}) {`);
  const args = operands.map((o) => w.value(o));
  emitPythonCall(w, pc, f, args, ret);
  w.close("} else {");
  otherwise(Kind.ANY);
  w.close();
  return Kind.ANY;
}

/** Every RETURN gives None. */
function returnsNone(f: PyFunction): boolean {
  const insns = f.code.code;
  for (let pc = 0; pc < insns.length; pc += 4)
    if (insns[pc] === Op.RETURN && (insns[pc + 1]! >= 0 || f.code.consts[~insns[pc + 1]!] !== null)) return false;
  return true;
}

/** `cls(…)` with the text of `__init__` in its place; false if that cannot be. */
function inlineConstructor(
  w: Writer,
  pc: number,
  cls: PyType,
  init: PyFunction,
  operands: readonly number[],
  args: readonly string[],
  names: readonly string[],
): boolean {
  if (cls.instanceClass === undefined || !returnsNone(init)) return false;
  const dst = w.insns[pc + 1]!;
  const k = w.ref(cls);
  const made = `made${w.inlineNumber()}`;
  const call: InlineCall = {
    ...plainInlineCall(pc, init, [made, ...operands], INIT | dst, "", names),
    aux: made,
    single: false,
  };
  const lines = w.textLength();
  w.open(`if (${k}.version === ${cls.version}) {`);
  w.line(`const ${made} = new ${w.ref(cls.instanceClass)}(${k});`);
  if (emitInline(w, call, (k) => callInstead(w, call, [made, ...args], k)) === null) {
    w.close();
    w.dropText(lines);
    return false;
  }
  w.line(`c = ${made};`);
  w.close("} else {");
  w.cold(pc, () => {
    const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
    w.line(`S[fp + ${Header.PC}] = ${pc};`);
    w.line(`c = h.call(t, fp, ${dst}, ${k}, [${args.join(", ")}]${byName});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, "c");
  return true;
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
  const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
  const cls = target instanceof PyType ? target : null;
  const init = cls === null ? null : plainConstructor(cls);
  const operands = args.map((_, i) => callee + 1 + i);
  if (target instanceof PyFunction) {
    const whole = (): void => callWhole(w, pc, target, args, names, dst);
    const call = { ...plainInlineCall(pc, target, operands, dst, "", names), whole };
    const kind = emitInline(w, call, (k) => callInstead(w, call, args, k));
    if (kind !== null) {
      setResult(w, dst, kind);
      return;
    }
  } else if (
    cls !== null &&
    init !== null &&
    // What `__new__` does for an exception is part of the text below only.
    !cls.has(TypeFlag.EXCEPTION_SUBCLASS) &&
    inlineConstructor(w, pc, cls, init, operands, args, names)
  )
    return;
  else if (target === undefined && names.length === 0 && inlineCode(w, pc, callee, operands, args)) return;
  prepareCall(w, pc);
  if (target instanceof PyFunction) knownCall(w, target, args, names, dst);
  else if (cls !== null && init !== null && cls.instanceClass !== undefined) {
    const k = w.ref(cls);
    w.open(`if (${k}.version === ${cls.version}) {`);
    w.line(`m = new ${w.ref(cls.instanceClass)}(${k}); S[top + ${Header.AUX}] = m;`);
    if (cls.has(TypeFlag.EXCEPTION_SUBCLASS) && args.length > names.length)
      w.line(`m.args = new PyTuple([${args.slice(0, args.length - names.length).join(", ")}]);`);
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
    if ((op === Op.LOAD_METHOD || op === Op.LOAD_SUPER_METHOD) && w.insns[at + 1] === reg) return at;
    if (w.effects[at >> 2]!.writes.includes(reg)) return -1;
  }
  return -1;
}

/** A call of something else than was expected. */
function coldMethodCall(
  w: Writer,
  pc: number,
  f: string,
  self: string,
  args: readonly string[],
  wanted: Kind = Kind.ANY,
): void {
  w.cold(pc, () => {
    w.line(`c = h.callMethod(t, fp, ${pc}, ${w.insns[pc + 1]}, ${f}, ${self}, [${args.join(", ")}]);`);
    w.check("c", pc);
    expectKind(w, pc, wanted);
  });
}

/**
 * `c` = the result of a method call that was one of `methods`, with the text of at least one of them in its place. The others are called as they always are, each on a path of its own.
 */
function inlineMethods(
  w: Writer,
  pc: number,
  f: string,
  self: string,
  args: readonly string[],
  methods: readonly unknown[],
): Kind | null {
  const dst = w.insns[pc + 1]!;
  const callee = w.insns[pc + 2]!;
  const operands = [self, ...args].map((_, i) => callee + 1 + i);
  const all = [self, ...args];
  const guard = (m: PyFunction): string => `${f} === ${w.ref(m)} && ${self} !== undefined`;
  let kind: Kind | null = null;
  const arm = (i: number, wanted: Kind): void => {
    const m = methods[i];
    if (m === undefined) {
      coldMethodCall(w, pc, f, self, args, wanted);
      return;
    }
    if (!(m instanceof PyFunction)) {
      arm(i + 1, wanted);
      return;
    }
    const call = {
      ...plainInlineCall(pc, m, operands, dst, guard(m)),
      single: methods.length === 1,
      whole: () => callWhole(w, pc, m, all, [], dst),
    };
    const k = emitInline(w, call, (wanted) => arm(i + 1, wanted));
    if (k !== null) {
      kind = k;
      return;
    }
    w.open(`if (${guard(m)}) {`);
    callWhole(w, pc, m, all, [], dst);
    w.close("} else {");
    arm(i + 1, wanted);
    w.close();
  };
  const before = w.textLength();
  arm(0, Kind.ANY);
  if (kind === null) w.dropText(before);
  return kind;
}

export function emitCallMethod(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const callee = w.insns[pc + 2]!;
  const argc = w.insns[pc + 3]!;
  const f = w.value(callee);
  const self = `r${callee + 1}`;
  const load = loadOf(w, pc, callee);
  const inLine = intrinsic(w, pc, w.moduleFunctions.get(load), callee + 2, argc);
  if (inLine !== null) {
    w.open(`if (${f} !== ${w.ref(w.moduleFunctions.get(load))} || ${self} !== undefined) {`);
    w.bail(pc);
    w.close();
    inLine();
    return;
  }
  const args = registers(w, callee + 2, argc);
  const all = [self, ...args];
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
  if (fromModule instanceof PyBuiltin && fromModule.kind === NativeKind.FUNCTION && takes(fromModule, argc)) {
    prepareCall(w, pc);
    w.open(`if (${f} === ${w.ref(fromModule)} && ${self} === undefined) {`);
    nativeCall(w, fromModule, args, dst);
    w.close("} else {");
    w.line(`c = h.callMethod(t, fp, ${pc}, ${dst}, ${f}, ${self}, [${args.join(", ")}]);`);
    w.close();
    w.check("c", pc);
    w.set(dst, "c");
    return;
  }
  // The same function may have been got from the class, without a self.
  const bound = ` && ${self} !== undefined`;
  if (natives.length > 0 && natives.length === seen.size) {
    w.open("o: {");
    for (const m of natives) {
      w.open(`if (${f} === ${w.ref(m)}${bound}) {`);
      if (isListAppend(m)) {
        w.line(`${self}.items.push(${args[0]}); c = null;`);
        w.noteChange();
      }
      if (!isListAppend(m)) quietCall(w, pc, m, all, dst);
      w.line("break o;");
      w.close();
    }
    coldMethodCall(w, pc, f, self, args);
    w.close();
    w.set(dst, "c");
    return;
  }
  const kind = inlineMethods(w, pc, f, self, args, [...seen]);
  if (kind !== null) {
    setResult(w, dst, kind);
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
    } else if (m instanceof PyBuiltin && (takes(m, argc + 1) || m.max === VARIADIC)) {
      w.open(`if (${f} === ${w.ref(m)}${bound}) {`);
      if (m.max === VARIADIC) nativeCall(w, m, [self, `[${args.join(", ")}]`, w.ref(NO_KWARGS)], dst);
      else if (isSend(m)) emitSendCall(w, pc, self, args[0]!, () => nativeCall(w, m, all, dst));
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
