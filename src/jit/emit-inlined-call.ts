/** Calls whose callee is written in their place where that can be (inline.ts): closures known by their code, constructors, methods. */
import { dynamicCall, plainInlineCall, callInstead, callWhole, coldMethodCall } from "./call-paths.ts";
import { Op } from "../compiler/opcodes.ts";
import { PyCode, PyFunction } from "../objects/function-object.ts";
import { type PyType, TypeFlag } from "../objects/type.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { emitInline } from "./inline.ts";
import type { InlineCall } from "./inline-writer.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const INIT = ReturnKind.INIT << RET_SHIFT;

/** A call of a function that is not known, but all that were called here had the same code (closures). */
export function inlineCode(
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

/** Every RETURN gives None. */
export function returnsNone(f: PyFunction): boolean {
  const insns = f.code.code;
  for (let pc = 0; pc < insns.length; pc += 4)
    if (insns[pc] === Op.RETURN && (insns[pc + 1]! >= 0 || f.code.consts[~insns[pc + 1]!] !== null)) return false;
  return true;
}

/** `BaseException.__new__` keeps the positional arguments. */
export function keepArguments(
  w: Writer,
  cls: PyType,
  made: string,
  args: readonly string[],
  names: readonly string[],
): void {
  if (cls.has(TypeFlag.EXCEPTION_SUBCLASS) && args.length > names.length)
    w.line(`${made}.args = new PyTuple([${args.slice(0, args.length - names.length).join(", ")}]);`);
}

/** `cls(…)` with the text of `__init__` in its place; false if that cannot be. */
export function inlineConstructor(
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
  keepArguments(w, cls, made, args, names);
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

/**
 * `c` = the result of a method call that was one of `methods`, with the text of at least one of them in its place. The others are called as they always are, each on a path of its own.
 */
export function inlineMethods(
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
