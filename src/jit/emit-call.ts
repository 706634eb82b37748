/**
 * Calls: which way each is written (call-paths.ts), from what the call site and the inline caches have seen.
 *
 * Natives never run Python themselves (invariant 5). Those that do not look at the stack either (`isQuiet`) are called before the record is brought up to date, which
 * is then only done if they fail or ask for Python code.
 */
import { inlineCode, keepArguments, inlineConstructor, inlineMethods } from "./emit-inlined-call.ts";
import {
  prepareCall,
  dynamicCall,
  knownCall,
  nativeCall,
  takes,
  takesList,
  quietCall,
  attempt,
  settleUnlessDone,
  attemptOtherwise,
  plainInlineCall,
  callInstead,
  callWhole,
  coldMethodCall,
} from "./call-paths.ts";
import { Op } from "../compiler/opcodes.ts";
import { ANYTHING, NativeKind, NO_KWARGS, PyBuiltin, VARIADIC } from "../objects/builtin-function.ts";
import { intType, rangeType, strType } from "../objects/core-types.ts";
import { PyFunction } from "../objects/function-object.ts";
import { PyType, TypeFlag } from "../objects/type.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { AttrKind, plainConstructor } from "../interpreter/inline-cache.ts";
import { attrCaches } from "./emit-attribute.ts";
import { intrinsic } from "./emit-intrinsics.ts";
import { isLength, isListAppend, isNext, isQuiet, isQuietMethod, isQuietType, isSend } from "./quiet-natives.ts";
import { emitInline, setResult } from "./inline.ts";
import { emitNextCall, emitSendCall } from "./emit-iterate.ts";
import { Kind } from "./states.ts";
import type { Known } from "./register-writer.ts";
import type { Writer } from "./writer.ts";

const INIT = ReturnKind.INIT << RET_SHIFT;

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
      w.open(
        `if (${v} !== null && ${v}.cls === LT && ${v}.flags === undefined) c = ${v}.items.length; else if ((c = h.lengthNow(${v})) < 0) {`,
      );
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
  if (target === rangeType && argc >= 1 && argc <= 3) {
    const numbers = args.map((a) => `typeof ${a} === "number"`).join(" && ");
    const parts = argc === 1 ? `0, ${args[0]}, 1` : argc === 2 ? `${args.join(", ")}, 1` : args.join(", ");
    w.open(`if (${numbers}${argc === 3 ? ` && ${args[2]} !== 0` : ""}) c = new PyRange(${parts}); else {`);
    attemptOtherwise(w, pc, `${w.ref(rangeType.vectorcall)}([${args.join(", ")}], null)`, dst);
    w.close();
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
    keepArguments(w, cls, "m", args, names);
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
